// SPDX-License-Identifier: EUPL-1.2
//! Talks: conversations that families booked.

mod write;

pub use write::{NewTalk, bring, call_off_round, comes, end, insert, meet, move_to, note, plan, swap};

use chrono::TimeDelta;

use super::persons::{Person, person_columns};
use super::{StoreError, Tx, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::agenda::Event;
use crate::domain::along::Along;
use crate::domain::company::Company;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId, RoundId, SchoolId, TalkId};
use crate::domain::round::{About, RoundKind};
use crate::domain::slot::{Meeting, Slot, Venue};
use crate::domain::talk::{Attendance, TalkState};
use crate::domain::tongue::Tongue;

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

#[derive(sqlx::FromRow)]
struct Row {
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
    along: Option<Along>,
    year_level: Option<i32>,
    instead: Option<String>,
    minutes: i32,
    company: Option<Company>,
    state: TalkState,
    tongue: Option<String>,
    interpreter: Option<String>,
    confirmed_at: Option<Moment>,
    call_asked_at: Option<Moment>,
    sequence: i32,
    changed_at: Moment,
    outcome: Option<Attendance>,
}

impl Row {
    fn talk(self) -> Result<Talk, StoreError> {
        let instead: Option<Venue> = self.instead.as_deref().map(serde_json::from_str).transpose()?;
        let of_block = serde_json::from_str(&self.venue)?;
        let long = (self.ends_at - self.starts_at).num_minutes();
        Ok(Talk {
            id: self.id,
            round_id: self.round_id,
            kind: self.kind,
            about: super::rounds::about(&self.about),
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
            along: self.along.unwrap_or_else(|| Along::usual(self.year_level.unwrap_or_default())),
            instead,
            is_longer: long > i64::from(self.minutes),
            company: self.company,
            state: self.state,
            tongue: self.tongue.map(Tongue::from),
            interpreter: self.interpreter,
            confirmed_at: self.confirmed_at,
            call_asked_at: self.call_asked_at,
            sequence: self.sequence,
            changed_at: self.changed_at,
            outcome: self.outcome,
        })
    }
}

macro_rules! talks_where {
    ($where:literal) => {
        concat!(
            "SELECT t.id, t.round_id, r.kind, r.about, r.school_id, t.block_id, b.class_id, k.name AS class_name, t.child_id,
                    c.first_name AS child_name, t.household_id, p.name AS person_name, t.starts_at, t.ends_at,
                    b.venue, t.venue AS instead, r.minutes, t.company, b.person_id AS teacher_id, rc.along,
                    e.year_level, t.state, i.name AS interpreter,
                    CASE WHEN w.household_id IS NULL THEN h.tongue ELSE w.tongue END AS tongue,
                    t.confirmed_at, t.call_asked_at, t.sequence, COALESCE(t.changed_at, t.made_at) AS changed_at,
                    t.outcome
             FROM talks t JOIN rounds r ON r.id = t.round_id JOIN blocks b ON b.id = t.block_id
             JOIN classes k ON k.id = b.class_id JOIN children c ON c.id = t.child_id
             JOIN households h ON h.id = t.household_id LEFT JOIN persons p ON p.id = t.person_id
             LEFT JOIN round_classes rc ON rc.round_id = t.round_id AND rc.class_id = b.class_id
             LEFT JOIN enrolments e ON e.child_id = t.child_id AND e.year = r.year
             LEFT JOIN round_tongues w ON w.round_id = t.round_id AND w.household_id = t.household_id
             LEFT JOIN talk_interpreters ti ON ti.talk_id = t.id LEFT JOIN interpreters i ON i.id = ti.interpreter_id
             WHERE ",
            $where,
            " ORDER BY t.starts_at, t.id"
        )
    };
}

/// The talk of a household about a child that was called off with its round, `at` that moment.
pub async fn lost_of_child(
    tx: &mut Tx,
    round: RoundId,
    (child, household): (ChildId, HouseholdId),
    at: Moment,
) -> Result<Option<Talk>, StoreError> {
    let row = fetch_optional!(
        tx,
        Row,
        talks_where!(
            "t.round_id = $1 AND t.child_id = $2 AND t.household_id = $3 AND t.state = 'called_off'
             AND t.ended_at = $4"
        ),
        round,
        child,
        household,
        at
    )?;
    row.map(Row::talk).transpose()
}

/// What families have booked in a round, in its order.
pub async fn of_round(tx: &mut Tx, round: RoundId) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(tx, Row, talks_where!("t.round_id = $1 AND t.state = 'booked'"), round)?;
    rows.into_iter().map(Row::talk).collect()
}

/// One talk, whatever became of it.
pub async fn get(tx: &mut Tx, id: TalkId) -> Result<Option<Talk>, StoreError> {
    fetch_optional!(tx, Row, talks_where!("t.id = $1"), id)?.map(Row::talk).transpose()
}

/// What a household booked about a child in a round: what is ahead or took place, not what it missed or moved.
pub async fn of_child(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    household: HouseholdId,
) -> Result<Option<Talk>, StoreError> {
    let row = fetch_optional!(
        tx,
        Row,
        talks_where!(
            "t.round_id = $1 AND t.child_id = $2 AND t.household_id = $3 AND t.state = 'booked'
             AND (t.outcome IS NULL OR t.outcome = 'came')"
        ),
        round,
        child,
        household
    )?;
    row.map(Row::talk).transpose()
}

/// What a household has booked and not had at `now`.
pub async fn of_household(tx: &mut Tx, household: HouseholdId, now: Moment) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("t.household_id = $1 AND t.state = 'booked' AND t.ends_at > $2"),
        household,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What families have booked at a school between two moments, in its order.
pub async fn of_school(
    tx: &mut Tx,
    school: SchoolId,
    from: Moment,
    until: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("r.school_id = $1 AND t.state = 'booked' AND t.starts_at >= $2 AND t.starts_at < $3"),
        school,
        from,
        until
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What families have booked with a class in a round, in its order.
pub async fn of_class(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("t.round_id = $1 AND b.class_id = $2 AND t.state = 'booked'"),
        round,
        class
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What families have booked with a class between two moments, in any round.
pub async fn between(
    tx: &mut Tx,
    class: ClassId,
    from: Moment,
    until: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!("b.class_id = $1 AND t.starts_at >= $2 AND t.starts_at < $3 AND t.state = 'booked'"),
        class,
        from,
        until
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// The talks of a class that ended after `since` and of which nobody noted who came.
pub async fn unnoted(
    tx: &mut Tx,
    class: ClassId,
    since: Moment,
    now: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!(
            "b.class_id = $1 AND t.ends_at > $2 AND t.ends_at <= $3 AND t.state = 'booked' AND t.outcome IS NULL"
        ),
        class,
        since,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// The talks of this person's own households about their children that are not over since `since`, whatever became
/// of them.
pub async fn of_parent(tx: &mut Tx, person: PersonId, since: Moment) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!(
            "t.ends_at > $2 AND c.missing_since IS NULL
             AND EXISTS (SELECT 1 FROM guardianships g
                         WHERE g.person_id = $1 AND g.child_id = t.child_id AND g.kind = 'parent')
             AND EXISTS (SELECT 1 FROM members m WHERE m.person_id = $1 AND m.household_id = t.household_id)"
        ),
        person,
        since
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// The talks in blocks that this person gave as a teacher and that are not over since `since`, whatever became of
/// them, while they teach the class.
pub async fn of_teacher(
    tx: &mut Tx,
    person: PersonId,
    since: Moment,
    now: Moment,
) -> Result<Vec<Talk>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        talks_where!(
            "t.ends_at > $2 AND b.person_id = $1
             AND EXISTS (SELECT 1 FROM roles o WHERE o.person_id = $1 AND o.class_id = b.class_id
                           AND o.kind = 'teacher' AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3))"
        ),
        person,
        since,
        now
    )?;
    rows.into_iter().map(Row::talk).collect()
}

/// What of the blocks of a class in a round nobody can choose: booked, called off, taken out by the teacher, or held
/// for a family that is asked for it. Whoever gives a time away asks behind the lock of its block: a longer talk takes
/// more than the slot it begins with.
pub async fn taken(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<(BlockId, Slot)>, StoreError> {
    let rows = fetch_all!(
        tx,
        (BlockId, Moment, Option<Moment>, i32),
        "SELECT t.block_id, t.starts_at, t.ends_at, r.minutes FROM talks t JOIN blocks b ON b.id = t.block_id
         JOIN rounds r ON r.id = b.round_id
         WHERE t.round_id = $1 AND b.class_id = $2 AND t.state <> 'cancelled'
         UNION
         SELECT c.block_id, c.starts_at, NULL, r.minutes FROM closed_times c JOIN blocks b ON b.id = c.block_id
         JOIN rounds r ON r.id = b.round_id
         WHERE b.round_id = $1 AND b.class_id = $2
         UNION
         SELECT p.block_id, p.starts_at, p.ends_at, r.minutes FROM proposals p JOIN talks t ON t.id = p.talk_id
         JOIN blocks b ON b.id = p.block_id JOIN rounds r ON r.id = b.round_id
         WHERE b.round_id = $1 AND b.class_id = $2 AND p.state = 'open' AND p.pair_id IS NULL
           AND t.state = 'booked' AND t.starts_at = p.was_at",
        round,
        class
    )?;
    let slot = |(block, starts, ends, minutes): (BlockId, Moment, Option<Moment>, i32)| {
        let ends = ends.unwrap_or(starts + TimeDelta::minutes(minutes.into()));
        (block, Slot { starts, ends })
    };
    Ok(rows.into_iter().map(slot).collect())
}
/// How many talks are booked in a round.
pub async fn count(tx: &mut Tx, round: RoundId) -> Result<i64, StoreError> {
    let (count,): (i64,) =
        fetch_one!(tx, (i64,), "SELECT COUNT(*) FROM talks WHERE round_id = $1 AND state = 'booked'", round)?;
    Ok(count)
}

/// How many talks are booked in a round that have not begun at `now`.
pub async fn count_ahead(tx: &mut Tx, round: RoundId, now: Moment) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM talks WHERE round_id = $1 AND state = 'booked' AND starts_at > $2",
        round,
        now
    )?;
    Ok(count)
}

/// The adults of a talk's household who are parents of its child: those it concerns.
pub async fn parents(tx: &mut Tx, child: ChildId, household: HouseholdId) -> Result<Vec<Person>, StoreError> {
    fetch_all!(
        tx,
        Person,
        concat!(
            "SELECT ",
            person_columns!(),
            " FROM persons p JOIN members m ON m.person_id = p.id JOIN guardianships g ON g.person_id = p.id
              WHERE g.child_id = $1 AND m.household_id = $2 AND g.kind = 'parent' ORDER BY p.id"
        ),
        child,
        household
    )
}
