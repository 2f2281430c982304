// SPDX-License-Identifier: EUPL-1.2
//! Talks: conversations that families booked.

use super::persons::{Person, person_columns};
use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::company::Company;
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
    /// How the family meets instead of in the room of the block, where it chose so.
    pub instead: Option<Venue>,
    /// Whether it takes two times in a row.
    pub is_longer: bool,
    /// Whom the family brings along.
    pub company: Option<Company>,
    /// What became of it.
    pub state: TalkState,
}

impl Talk {
    /// What its family has then.
    pub fn meeting(&self) -> Meeting {
        Meeting { slot: self.slot, class: self.class_id, venue: self.venue.clone() }
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
    instead: Option<String>,
    minutes: i32,
    company: Option<Company>,
    state: TalkState,
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
            instead,
            is_longer: long > i64::from(self.minutes),
            company: self.company,
            state: self.state,
        })
    }
}

macro_rules! talks_where {
    ($where:literal) => {
        concat!(
            "SELECT t.id, t.round_id, r.kind, r.school_id, t.block_id, b.class_id, k.name AS class_name, t.child_id,
                    c.first_name AS child_name, t.household_id, p.name AS person_name, t.starts_at, t.ends_at,
                    b.venue, t.venue AS instead, r.minutes, t.company, t.state
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

/// Gives a booked talk another time. Lock both blocks, then the household, and look whether it is free.
pub async fn move_to(tx: &mut Tx, id: TalkId, block: BlockId, slot: Slot) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talks SET block_id = $2, starts_at = $3, ends_at = $4 WHERE id = $1 AND state = 'booked'",
        id,
        block,
        slot.starts,
        slot.ends
    )?;
    exactly_one("talks", hit)
}

/// Lets a family meet in another way than in the room of its block, or there after all. Lock its household first.
pub async fn meet(tx: &mut Tx, id: TalkId, instead: Option<&Venue>) -> Result<(), StoreError> {
    let instead = instead.map(serde_json::to_string).transpose()?;
    let hit = execute!(tx, "UPDATE talks SET venue = $2 WHERE id = $1 AND state = 'booked'", id, instead)?;
    exactly_one("talks", hit)
}

/// Notes whom a family brings along.
pub async fn bring(tx: &mut Tx, id: TalkId, company: Option<Company>) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE talks SET company = $2 WHERE id = $1 AND state = 'booked'", id, company)?;
    exactly_one("talks", hit)
}

/// Ends a booked talk. Lock its block first.
pub async fn end(tx: &mut Tx, id: TalkId, state: TalkState, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talks SET state = $2, ended_at = $3 WHERE id = $1 AND state = 'booked'",
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

/// What of the blocks of a class in a round nobody can choose: booked, or called off. Whoever gives a time away asks
/// behind the lock of its block: a longer talk takes more than the slot it begins with.
pub async fn taken(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<(BlockId, Slot)>, StoreError> {
    let rows = fetch_all!(
        tx,
        (BlockId, Moment, Moment),
        "SELECT t.block_id, t.starts_at, t.ends_at FROM talks t JOIN blocks b ON b.id = t.block_id
         WHERE t.round_id = $1 AND b.class_id = $2 AND t.state <> 'cancelled'",
        round,
        class
    )?;
    Ok(rows.into_iter().map(|(block, starts, ends)| (block, Slot { starts, ends })).collect())
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
