// SPDX-License-Identifier: EUPL-1.2
//! Talks: conversations that families booked.

use super::persons::{Person, person_columns};
use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::agenda::Event;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId, RoundId, SchoolId, TalkId};
use crate::domain::round::RoundKind;
use crate::domain::slot::{Meeting, Slot, Venue};
use crate::domain::talk::TalkState;

/// A talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// Its id.
    pub id: TalkId,
    /// The round.
    pub round_id: RoundId,
    /// What it is for.
    pub kind: RoundKind,
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
    /// What became of it.
    pub state: TalkState,
    /// When the family last said that they will be there.
    pub confirmed_at: Option<Moment>,
    /// When the family last asked to be called about it.
    pub call_asked_at: Option<Moment>,
    /// How often it was changed.
    pub sequence: i32,
    /// When it was last changed, or made.
    pub changed_at: Moment,
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
    state: TalkState,
    confirmed_at: Option<Moment>,
    call_asked_at: Option<Moment>,
    sequence: i32,
    changed_at: Moment,
}

impl Row {
    fn talk(self) -> Result<Talk, StoreError> {
        Ok(Talk {
            id: self.id,
            round_id: self.round_id,
            kind: self.kind,
            school_id: self.school_id,
            block_id: self.block_id,
            class_id: self.class_id,
            class_name: self.class_name,
            child_id: self.child_id,
            child_name: self.child_name,
            household_id: self.household_id,
            person_name: self.person_name,
            slot: Slot { starts: self.starts_at, ends: self.ends_at },
            venue: serde_json::from_str(&self.venue)?,
            state: self.state,
            confirmed_at: self.confirmed_at,
            call_asked_at: self.call_asked_at,
            sequence: self.sequence,
            changed_at: self.changed_at,
        })
    }
}

macro_rules! talks_where {
    ($where:literal) => {
        concat!(
            "SELECT t.id, t.round_id, r.kind, r.school_id, t.block_id, b.class_id, k.name AS class_name, t.child_id,
                    c.first_name AS child_name, t.household_id, p.name AS person_name, t.starts_at, t.ends_at,
                    b.venue, t.state, t.confirmed_at, t.call_asked_at, t.sequence,
                    COALESCE(t.changed_at, t.made_at) AS changed_at
             FROM talks t JOIN rounds r ON r.id = t.round_id JOIN blocks b ON b.id = t.block_id
             JOIN classes k ON k.id = b.class_id JOIN children c ON c.id = t.child_id
             LEFT JOIN persons p ON p.id = t.person_id
             WHERE ",
            $where,
            " ORDER BY t.starts_at, t.id"
        )
    };
}

/// A talk to be written.
#[derive(Clone, Copy, Debug)]
pub struct NewTalk {
    /// Its id.
    pub id: TalkId,
    /// The round.
    pub round: RoundId,
    /// The block.
    pub block: BlockId,
    /// The child it is about.
    pub child: ChildId,
    /// The household that comes.
    pub household: HouseholdId,
    /// Who books it.
    pub person: PersonId,
    /// When it is.
    pub slot: Slot,
}

/// Books a talk. Lock its block, then its household, and look whether both are free.
pub async fn insert(tx: &mut Tx, talk: &NewTalk, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO talks (id, round_id, block_id, child_id, household_id, person_id, starts_at, ends_at, state,
                            made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'booked', $9)",
        talk.id,
        talk.round,
        talk.block,
        talk.child,
        talk.household,
        talk.person,
        talk.slot.starts,
        talk.slot.ends,
        now
    )?;
    exactly_one("talks", hit)
}

/// Gives a booked talk another time, to which the family has said nothing so far. Lock both blocks, then the
/// household, and look whether it is free.
pub async fn move_to(
    tx: &mut Tx,
    id: TalkId,
    block: BlockId,
    slot: Slot,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talks SET block_id = $2, starts_at = $3, ends_at = $4, confirmed_at = NULL, call_asked_at = NULL,
                          sequence = sequence + 1, changed_at = $5
         WHERE id = $1 AND state = 'booked'",
        id,
        block,
        slot.starts,
        slot.ends,
        now
    )?;
    exactly_one("talks", hit)
}

/// Ends a booked talk. Lock its block first.
pub async fn end(tx: &mut Tx, id: TalkId, state: TalkState, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talks SET state = $2, ended_at = $3, sequence = sequence + 1, changed_at = $3
         WHERE id = $1 AND state = 'booked'",
        id,
        state,
        now
    )?;
    exactly_one("talks", hit)
}

/// One talk, whatever became of it.
pub async fn get(tx: &mut Tx, id: TalkId) -> Result<Option<Talk>, StoreError> {
    fetch_optional!(tx, Row, talks_where!("t.id = $1"), id)?.map(Row::talk).transpose()
}

/// What a household booked about a child in a round.
pub async fn of_child(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    household: HouseholdId,
) -> Result<Option<Talk>, StoreError> {
    let row = fetch_optional!(
        tx,
        Row,
        talks_where!("t.round_id = $1 AND t.child_id = $2 AND t.household_id = $3 AND t.state = 'booked'"),
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

/// The times of a class in a round that nobody can choose: booked, or called off.
pub async fn taken(
    tx: &mut Tx,
    round: RoundId,
    class: ClassId,
) -> Result<Vec<(BlockId, Moment)>, StoreError> {
    fetch_all!(
        tx,
        (BlockId, Moment),
        "SELECT t.block_id, t.starts_at FROM talks t JOIN blocks b ON b.id = t.block_id
         WHERE t.round_id = $1 AND b.class_id = $2 AND t.state <> 'cancelled'",
        round,
        class
    )
}

/// How many talks are booked in a round.
pub async fn count(tx: &mut Tx, round: RoundId) -> Result<i64, StoreError> {
    let (count,): (i64,) =
        fetch_one!(tx, (i64,), "SELECT COUNT(*) FROM talks WHERE round_id = $1 AND state = 'booked'", round)?;
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
