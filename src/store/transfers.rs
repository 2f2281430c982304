// SPDX-License-Identifier: EUPL-1.2
//! Transfers: children who came into a class from another one of the same year, and what they had there.

use super::{Bulk, StoreError, Tx, Value, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, HouseholdId, RoundId, SchoolId};

/// A child that changed class.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Transfer {
    /// The child.
    pub child_id: ChildId,
    /// First name.
    pub child_name: String,
    /// The school.
    pub school_id: SchoolId,
    /// The class it is in.
    pub class_id: ClassId,
    /// "6a".
    pub class_name: String,
    /// The class it was in.
    pub from_id: ClassId,
    /// "5a".
    pub from_name: String,
}

/// Notes that children came from these classes into those they have in a year.
pub async fn note(
    tx: &mut Tx,
    year: i32,
    moved: &[(ChildId, ClassId)],
    now: Moment,
) -> Result<(), StoreError> {
    let rows = moved.iter().map(|(child, from)| {
        vec![Value::from(child.0), Value::from(from.0), Value::from(year), Value::from(now)]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "UPDATE enrolments SET moved_from = v.column2, moved_at = v.column4 FROM (VALUES {rows}) AS v
             WHERE enrolments.child_id = v.column1 AND enrolments.year = v.column3",
        )
        .await?;
    }
    Ok(())
}

macro_rules! transfers_where {
    ($where:literal) => {
        concat!(
            "SELECT c.id AS child_id, c.first_name AS child_name, c.school_id, k.id AS class_id,
                    k.name AS class_name, f.id AS from_id, f.name AS from_name
             FROM enrolments e JOIN children c ON c.id = e.child_id JOIN classes k ON k.id = e.class_id
             JOIN classes f ON f.id = e.moved_from WHERE c.missing_since IS NULL AND ",
            $where,
            " ORDER BY c.first_name, c.id"
        )
    };
}

/// How a child changed class at that moment; `None` when it changed again since, or is at this school no more.
pub async fn get(tx: &mut Tx, child: ChildId, at: Moment) -> Result<Option<Transfer>, StoreError> {
    fetch_optional!(tx, Transfer, transfers_where!("e.child_id = $1 AND e.moved_at = $2"), child, at)
}

/// Who came into a class at that moment, or left it for another one.
pub async fn of_class(tx: &mut Tx, class: ClassId, at: Moment) -> Result<Vec<Transfer>, StoreError> {
    fetch_all!(
        tx,
        Transfer,
        transfers_where!("(e.class_id = $1 OR e.moved_from = $1) AND e.moved_at = $2"),
        class,
        at
    )
}

/// The rounds in which a household waits for a time for a child, each with the class whose times those are.
pub async fn waits(
    tx: &mut Tx,
    child: ChildId,
    household: HouseholdId,
) -> Result<Vec<(RoundId, ClassId)>, StoreError> {
    fetch_all!(
        tx,
        (RoundId, ClassId),
        "SELECT round_id, class_id FROM waits WHERE child_id = $1 AND household_id = $2 ORDER BY round_id",
        child,
        household
    )
}

/// Lets a household wait for times of another class: how long it has waited counts, the day and what was held for it
/// belonged to the other times.
pub async fn wait_there(
    tx: &mut Tx,
    round: RoundId,
    (child, household): (ChildId, HouseholdId),
    class: ClassId,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE waits SET class_id = $4, day = NULL, passed = '[]', block_id = NULL, starts_at = NULL,
                          ends_at = NULL, until_at = NULL
         WHERE round_id = $1 AND child_id = $2 AND household_id = $3",
        round,
        child,
        household,
        class
    )?;
    Ok(())
}

/// Forgets what a household said suits it about a child in a round; whether it had said something.
pub async fn forget_wishes(
    tx: &mut Tx,
    round: RoundId,
    child: ChildId,
    household: HouseholdId,
) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "DELETE FROM wishes WHERE round_id = $1 AND child_id = $2 AND household_id = $3",
        round,
        child,
        household
    )?;
    Ok(hit > 0)
}

/// Lets the contacts that come again about a child be kept by another class.
pub async fn follow(tx: &mut Tx, child: ChildId, from: ClassId, to: ClassId) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE follows SET class_id = $3 WHERE child_id = $1 AND class_id = $2 AND stopped_at IS NULL",
        child,
        from,
        to
    )?;
    Ok(())
}

/// A round for some children is for one more class: one of them changed into it.
pub async fn add_class(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO round_classes (round_id, class_id) VALUES ($1, $2) ON CONFLICT (round_id, class_id) DO NOTHING",
        round,
        class
    )?;
    Ok(())
}

/// The children of a school who are on no list any more while a talk about them is ahead, with since when.
pub async fn gone(tx: &mut Tx, school: SchoolId, now: Moment) -> Result<Vec<(ChildId, Moment)>, StoreError> {
    fetch_all!(
        tx,
        (ChildId, Moment),
        "SELECT DISTINCT c.id, c.missing_since FROM children c JOIN talks t ON t.child_id = c.id
         WHERE c.school_id = $1 AND c.missing_since IS NOT NULL AND t.state = 'booked' AND t.starts_at > $2
         ORDER BY c.id",
        school,
        now
    )
}
