// SPDX-License-Identifier: EUPL-1.2
//! A talk, and how it is read.

use crate::clock::Moment;
use crate::domain::agenda::Event;
use crate::domain::along::Along;
use crate::domain::company::Company;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId, RoundId, SchoolId, TalkId};
use crate::domain::interpreter::Place;
use crate::domain::round::{About, RoundKind};
use crate::domain::slot::{Meeting, Slot, Venue};
use crate::domain::talk::{Attendance, TalkState};
use crate::domain::tongue::Tongue;
use crate::store::{StoreError, rounds};

/// A class that a talk is not with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The class.
    pub id: ClassId,
    /// "6a".
    pub name: String,
}

/// A talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// Its id.
    pub id: TalkId,
    /// The round.
    pub round_id: RoundId,
    /// What it is for.
    pub kind: RoundKind,
    /// What its round has beside its days.
    pub about: About,
    /// The school.
    pub school_id: SchoolId,
    /// The block it lies in.
    pub block_id: BlockId,
    /// The class of the block.
    pub class_id: ClassId,
    /// "5a".
    pub class_name: String,
    /// The child it is about.
    pub child_id: ChildId,
    /// First name.
    pub child_name: String,
    /// The household that comes.
    pub household_id: HouseholdId,
    /// The name of who booked it, unless they left.
    pub person_name: Option<String>,
    /// When it is.
    pub slot: Slot,
    /// Where or how one meets.
    pub venue: Venue,
    /// Whom the family meets; empty when they left.
    pub teacher_id: Option<PersonId>,
    /// Their name.
    pub teacher_name: Option<String>,
    /// The class its child is in now, if it changed class since.
    pub elsewhere: Option<Elsewhere>,
    /// Whether the child comes along.
    pub along: Along,
    /// How the family meets instead of in the room of the block, where it chose so.
    pub instead: Option<Venue>,
    /// Whether it takes two times in a row.
    pub is_longer: bool,
    /// Whom the family brings along.
    pub company: Option<Company>,
    /// What became of it.
    pub state: TalkState,
    /// The language for which its family wants an interpreter.
    pub tongue: Option<Tongue>,
    /// Who interprets, once somebody does.
    pub interpreter: Option<String>,
    /// How they take part.
    pub interpreter_place: Option<Place>,
    /// When the family last said that they will be there.
    pub confirmed_at: Option<Moment>,
    /// When the family last asked to be called about it.
    pub call_asked_at: Option<Moment>,
    /// How often it was changed.
    pub sequence: i32,
    /// When it was last changed, or made.
    pub changed_at: Moment,
    /// What its teacher noted afterwards.
    pub outcome: Option<Attendance>,
}

impl Talk {
    /// What its family has then.
    pub fn meeting(&self) -> Meeting {
        Meeting { slot: self.slot, class: self.class_id, venue: self.venue.clone() }
    }

    /// What a personal calendar is told of it.
    pub fn event(&self) -> Event {
        Event {
            talk: self.id,
            kind: self.kind,
            about: self.about.clone(),
            child: self.child_name.clone(),
            class: self.class_name.clone(),
            venue: self.venue.clone(),
            slot: self.slot,
            takes_place: self.state == TalkState::Booked,
            sequence: self.sequence.unsigned_abs(),
            changed_at: self.changed_at,
        }
    }
}

/// A talk as it is stored.
#[derive(sqlx::FromRow)]
pub struct Row {
    id: TalkId,
    round_id: RoundId,
    kind: RoundKind,
    about: String,
    school_id: SchoolId,
    block_id: BlockId,
    class_id: ClassId,
    class_name: String,
    child_id: ChildId,
    child_name: String,
    household_id: HouseholdId,
    person_name: Option<String>,
    starts_at: Moment,
    ends_at: Moment,
    venue: String,
    teacher_id: Option<PersonId>,
    teacher_name: Option<String>,
    now_id: Option<ClassId>,
    now_name: Option<String>,
    along: Option<Along>,
    year_level: Option<i32>,
    instead: Option<String>,
    minutes: i32,
    company: Option<Company>,
    state: TalkState,
    tongue: Option<String>,
    interpreter: Option<String>,
    interpreter_place: Option<Place>,
    confirmed_at: Option<Moment>,
    call_asked_at: Option<Moment>,
    sequence: i32,
    changed_at: Moment,
    outcome: Option<Attendance>,
}

impl Row {
    /// The talk of this row.
    pub fn talk(self) -> Result<Talk, StoreError> {
        let instead: Option<Venue> = self.instead.as_deref().map(serde_json::from_str).transpose()?;
        let of_block = serde_json::from_str(&self.venue)?;
        let now = self.now_id.zip(self.now_name).filter(|(now, _)| *now != self.class_id);
        let long = (self.ends_at - self.starts_at).num_minutes();
        Ok(Talk {
            id: self.id,
            round_id: self.round_id,
            kind: self.kind,
            about: rounds::about(&self.about),
            school_id: self.school_id,
            block_id: self.block_id,
            class_id: self.class_id,
            class_name: self.class_name,
            child_id: self.child_id,
            child_name: self.child_name,
            household_id: self.household_id,
            person_name: self.person_name,
            slot: Slot { starts: self.starts_at, ends: self.ends_at },
            venue: instead.clone().unwrap_or(of_block),
            teacher_id: self.teacher_id,
            teacher_name: self.teacher_name,
            elsewhere: now.map(|(id, name)| Elsewhere { id, name }),
            along: self.along.unwrap_or_else(|| Along::usual(self.year_level.unwrap_or_default())),
            instead,
            is_longer: long > i64::from(self.minutes),
            company: self.company,
            state: self.state,
            tongue: self.tongue.map(Tongue::from),
            interpreter: self.interpreter,
            interpreter_place: self.interpreter_place,
            confirmed_at: self.confirmed_at,
            call_asked_at: self.call_asked_at,
            sequence: self.sequence,
            changed_at: self.changed_at,
            outcome: self.outcome,
        })
    }
}

/// The query for the talks that fulfil a condition, in their order.
macro_rules! talks_where {
    ($where:literal) => {
        concat!(
            "SELECT t.id, t.round_id, r.kind, r.about, r.school_id, t.block_id, b.class_id, k.name AS class_name, t.child_id,
                    c.first_name AS child_name, t.household_id, p.name AS person_name, t.starts_at, t.ends_at,
                    b.venue, t.venue AS instead, r.minutes, t.company, b.person_id AS teacher_id,
                    bp.name AS teacher_name, e.class_id AS now_id, ke.name AS now_name, rc.along,
                    e.year_level, t.state, i.name AS interpreter, ih.place AS interpreter_place,
                    CASE WHEN w.household_id IS NULL THEN h.tongue ELSE w.tongue END AS tongue,
                    t.confirmed_at, t.call_asked_at, t.sequence, COALESCE(t.changed_at, t.made_at) AS changed_at,
                    t.outcome
             FROM talks t JOIN rounds r ON r.id = t.round_id JOIN blocks b ON b.id = t.block_id
             JOIN classes k ON k.id = b.class_id JOIN children c ON c.id = t.child_id
             JOIN households h ON h.id = t.household_id LEFT JOIN persons p ON p.id = t.person_id
             LEFT JOIN round_classes rc ON rc.round_id = t.round_id AND rc.class_id = b.class_id
             LEFT JOIN enrolments e ON e.child_id = t.child_id AND e.year = r.year
             LEFT JOIN classes ke ON ke.id = e.class_id LEFT JOIN persons bp ON bp.id = b.person_id
             LEFT JOIN round_tongues w ON w.round_id = t.round_id AND w.household_id = t.household_id
             LEFT JOIN talk_interpreters ti ON ti.talk_id = t.id LEFT JOIN interpreters i ON i.id = ti.interpreter_id
             LEFT JOIN interpreter_hours ih ON ih.id = ti.hours_id
             WHERE ",
            $where,
            " ORDER BY t.starts_at, t.id"
        )
    };
}

pub(super) use talks_where;
