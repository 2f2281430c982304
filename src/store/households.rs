// SPDX-License-Identifier: EUPL-1.2
//! Households: the adults of a child who take one conversation together.

use super::{StoreError, Tx, execute, fetch_all, fetch_optional};
use crate::domain::id::{ChildId, HouseholdId, SchoolId, TalkId};

/// The households of a child's parents at its school, with the names of those who belong to each.
pub async fn of_child(tx: &mut Tx, child: ChildId) -> Result<Vec<(HouseholdId, Vec<String>)>, StoreError> {
    let rows: Vec<(HouseholdId, String)> = fetch_all!(
        tx,
        (HouseholdId, String),
        "SELECT m.household_id, p.name FROM guardianships g JOIN children c ON c.id = g.child_id
         JOIN members m ON m.person_id = g.person_id AND m.school_id = c.school_id
         JOIN persons p ON p.id = g.person_id
         WHERE g.child_id = $1 AND g.kind = 'parent' ORDER BY g.joined_at, p.name, p.id",
        child
    )?;
    let mut found: Vec<(HouseholdId, Vec<String>)> = Vec::new();
    for (household, name) in rows {
        match found.iter_mut().find(|(id, _)| *id == household) {
            Some((_, names)) => names.push(name),
            None => found.push((household, vec![name])),
        }
    }
    Ok(found)
}

/// The household that waits for the first parent of a child; `new` where there was none. Lock the child first.
pub async fn expected(
    tx: &mut Tx,
    child: ChildId,
    school: SchoolId,
    new: HouseholdId,
) -> Result<HouseholdId, StoreError> {
    if let Some(household) = waiting(tx, child).await? {
        return Ok(household);
    }
    execute!(tx, "INSERT INTO households (id, school_id, child_id) VALUES ($1, $2, $3)", new, school, child)?;
    Ok(new)
}

/// The household that waits for the first parent of a child, if something was planned for them.
pub async fn waiting(tx: &mut Tx, child: ChildId) -> Result<Option<HouseholdId>, StoreError> {
    let row: Option<(HouseholdId,)> =
        fetch_optional!(tx, (HouseholdId,), "SELECT id FROM households WHERE child_id = $1", child)?;
    Ok(row.map(|(household,)| household))
}

/// Gives what was planned for a child to the household of its first parent; the talks that are theirs now. Lock the
/// child first, and end what does not fit beside what they have.
pub async fn settle(tx: &mut Tx, child: ChildId, household: HouseholdId) -> Result<Vec<TalkId>, StoreError> {
    let Some(expected) = waiting(tx, child).await? else { return Ok(Vec::new()) };
    execute!(
        tx,
        "UPDATE talks SET household_id = $2 WHERE household_id = $1 AND NOT EXISTS (
             SELECT 1 FROM talks o WHERE o.household_id = $2 AND o.state = 'booked'
               AND (o.starts_at = talks.starts_at
                    OR (o.round_id = talks.round_id AND o.child_id = talks.child_id)))",
        expected,
        household
    )?;
    execute!(tx, "UPDATE round_children SET household_id = $2 WHERE household_id = $1", expected, household)?;
    execute!(tx, "DELETE FROM households WHERE id = $1", expected)?;
    let rows: Vec<(TalkId,)> = fetch_all!(
        tx,
        (TalkId,),
        "SELECT id FROM talks WHERE household_id = $1 AND child_id = $2 AND state = 'booked' ORDER BY starts_at, id",
        household,
        child
    )?;
    Ok(rows.into_iter().map(|(talk,)| talk).collect())
}
