// SPDX-License-Identifier: EUPL-1.2
//! Waits: who is in line for a time, and what is held for them.

use chrono::NaiveDate;

use super::{StoreError, Tx, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, RoundId, WaitId};
use crate::domain::slot::Slot;
use crate::domain::wait::Held;

/// A place in the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Its id.
    pub id: WaitId,
    /// The round.
    pub round_id: RoundId,
    /// The class whose times are waited for.
    pub class_id: ClassId,
    /// The child.
    pub child_id: ChildId,
    /// The household.
    pub household_id: HouseholdId,
    /// The only day that suits them.
    pub day: Option<NaiveDate>,
    /// What they let go.
    pub passed: Vec<(BlockId, Moment)>,
    /// What is held for them, or was until it went by.
    pub held: Option<Held>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: WaitId,
    round_id: RoundId,
    class_id: ClassId,
    child_id: ChildId,
    household_id: HouseholdId,
    day: Option<String>,
    passed: String,
    block_id: Option<BlockId>,
    starts_at: Option<Moment>,
    ends_at: Option<Moment>,
    until_at: Option<Moment>,
}

impl Row {
    fn wait(self) -> Result<Wait, StoreError> {
        let slot = self.starts_at.zip(self.ends_at).map(|(starts, ends)| Slot { starts, ends });
        let held = self.block_id.zip(slot).zip(self.until_at);
        Ok(Wait {
            id: self.id,
            round_id: self.round_id,
            class_id: self.class_id,
            child_id: self.child_id,
            household_id: self.household_id,
            day: self.day.and_then(|day| day.parse().ok()),
            passed: serde_json::from_str(&self.passed)?,
            held: held.map(|((block, slot), until)| Held { block, slot, until }),
        })
    }
}

// Who has a time meanwhile, or left the class, waits for none of it, nor does a household without a parent.
macro_rules! waits_where {
    ($where:literal) => {
        concat!(
            "SELECT w.id, w.round_id, w.class_id, w.child_id, w.household_id, w.day, w.passed, w.block_id, w.starts_at,
                    w.ends_at, w.until_at
             FROM waits w JOIN enrolments e ON e.child_id = w.child_id AND e.class_id = w.class_id
             JOIN children c ON c.id = w.child_id AND c.missing_since IS NULL
             WHERE NOT EXISTS (SELECT 1 FROM talks t WHERE t.round_id = w.round_id AND t.child_id = w.child_id
                               AND t.household_id = w.household_id AND t.state = 'booked')
               AND EXISTS (SELECT 1 FROM guardianships g JOIN members m ON m.person_id = g.person_id
                           WHERE g.child_id = w.child_id AND g.kind = 'parent' AND m.household_id = w.household_id)
               AND ",
            $where,
            " ORDER BY w.lapses, w.made_at, w.id"
        )
    };
}

/// Puts a household in line, or changes for which day it waits: its place stays, but for another class.
pub async fn put(tx: &mut Tx, wait: &Wait, now: Moment) -> Result<(), StoreError> {
    let of = (wait.round_id, wait.child_id, wait.household_id);
    execute!(
        tx,
        "DELETE FROM waits WHERE round_id = $1 AND child_id = $2 AND household_id = $3 AND class_id <> $4",
        of.0,
        of.1,
        of.2,
        wait.class_id
    )?;
    execute!(
        tx,
        "INSERT INTO waits (id, round_id, class_id, child_id, household_id, day, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (round_id, child_id, household_id) DO UPDATE SET day = excluded.day",
        wait.id,
        of.0,
        wait.class_id,
        of.1,
        of.2,
        wait.day.map(|day| day.to_string()),
        now
    )?;
    Ok(())
}

/// Who is in line for the times of a class, the first first.
pub async fn line(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<Wait>, StoreError> {
    let rows = fetch_all!(tx, Row, waits_where!("w.round_id = $1 AND w.class_id = $2"), round, class)?;
    rows.into_iter().map(Row::wait).collect()
}

/// One place.
pub async fn get(tx: &mut Tx, id: WaitId) -> Result<Option<Wait>, StoreError> {
    fetch_optional!(tx, Row, waits_where!("w.id = $1"), id)?.map(Row::wait).transpose()
}

/// How many are in line for the times of a class.
pub async fn count(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<usize, StoreError> {
    Ok(line(tx, round, class).await?.len())
}

/// Whether anybody ever waited for the times of a class and is not gone.
pub async fn any(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<bool, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM waits WHERE round_id = $1 AND class_id = $2",
        round,
        class
    )?;
    Ok(count > 0)
}

/// Holds a time. Lock its block first, and look whether it is free.
pub async fn hold(tx: &mut Tx, id: WaitId, held: Held) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE waits SET block_id = $2, starts_at = $3, ends_at = $4, until_at = $5 WHERE id = $1",
        id,
        held.block,
        held.slot.starts,
        held.slot.ends,
        held.until
    )?;
    Ok(hit == 1)
}

/// Lets go of the time that is held: it is not offered to them again. Who did not answer goes behind the others.
/// `false` when it is not held any more.
pub async fn let_go(tx: &mut Tx, wait: &Wait, held: Held, lapsed: bool) -> Result<bool, StoreError> {
    let mut passed = wait.passed.clone();
    passed.push((held.block, held.slot.starts));
    let hit = execute!(
        tx,
        "UPDATE waits SET passed = $2, lapses = lapses + $3, block_id = NULL, starts_at = NULL, ends_at = NULL,
                          until_at = NULL
         WHERE id = $1 AND block_id = $4 AND starts_at = $5",
        wait.id,
        serde_json::to_string(&passed)?,
        i32::from(lapsed),
        held.block,
        held.slot.starts
    )?;
    Ok(hit == 1)
}

/// Takes a household out of the line for a child.
pub async fn leave(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    household: HouseholdId,
) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "DELETE FROM waits WHERE round_id = $1 AND child_id = $2 AND household_id = $3",
        round,
        child,
        household
    )?;
    Ok(hit > 0)
}

/// The line is over.
pub async fn end(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM waits WHERE round_id = $1 AND class_id = $2", round, class)?;
    Ok(())
}

/// The children for whom a household is in line, each with its first name.
pub async fn of_household(tx: &mut Tx, household: HouseholdId) -> Result<Vec<(ChildId, String)>, StoreError> {
    fetch_all!(
        tx,
        (ChildId, String),
        "SELECT c.id, c.first_name FROM waits w JOIN children c ON c.id = w.child_id
         WHERE w.household_id = $1 ORDER BY c.id",
        household
    )
}
