// SPDX-License-Identifier: EUPL-1.2
//! Wishes: what suits families, until the times of a round are divided.

use super::{Bulk, StoreError, Tx, Value, execute, fetch_all};
use crate::domain::id::{ChildId, HouseholdId, PersonId, RoundId};
use crate::domain::wish::{Grade, Wish, Wishes};

/// Whose wish it is: a household's about a child in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Of {
    /// The round.
    pub round: RoundId,
    /// The child.
    pub child: ChildId,
    /// The household.
    pub household: HouseholdId,
}

#[derive(sqlx::FromRow)]
struct Row {
    child_id: ChildId,
    household_id: HouseholdId,
    day: String,
    span: String,
    grade: Grade,
}

impl Row {
    /// `None` for what this program does not read.
    fn wish(&self) -> Option<Wish> {
        Some(Wish { day: self.day.parse().ok()?, span: self.span.parse().ok()?, grade: self.grade })
    }
}

/// What a household said about a child.
pub async fn of_family(tx: &mut Tx, of: Of) -> Result<Wishes, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        "SELECT child_id, household_id, day, span, grade FROM wishes
         WHERE round_id = $1 AND child_id = $2 AND household_id = $3",
        of.round,
        of.child,
        of.household
    )?;
    Ok(Wishes::new(rows.iter().filter_map(Row::wish).collect()))
}

/// What all families of a round said, in the order of children and households.
pub async fn of_round(
    tx: &mut Tx,
    round: RoundId,
) -> Result<Vec<((ChildId, HouseholdId), Wishes)>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        "SELECT child_id, household_id, day, span, grade FROM wishes WHERE round_id = $1
         ORDER BY child_id, household_id, day, span",
        round
    )?;
    let mut all = Vec::new();
    for family in rows.chunk_by(|a, b| (a.child_id, a.household_id) == (b.child_id, b.household_id)) {
        let Some(first) = family.first() else { continue };
        let wishes = Wishes::new(family.iter().filter_map(Row::wish).collect());
        all.push(((first.child_id, first.household_id), wishes));
    }
    Ok(all)
}

/// Writes what a household says about a child, in place of what it said before. Lock the household first.
pub async fn put(tx: &mut Tx, of: Of, person: PersonId, wishes: &Wishes) -> Result<(), StoreError> {
    execute!(
        tx,
        "DELETE FROM wishes WHERE round_id = $1 AND child_id = $2 AND household_id = $3",
        of.round,
        of.child,
        of.household
    )?;
    let rows = wishes.all().iter().map(|wish| {
        vec![
            Value::from(of.round.0),
            Value::from(of.child.0),
            Value::from(of.household.0),
            Value::from(person.0),
            Value::from(wish.day.to_string()),
            Value::from(wish.span.to_string()),
            Value::from(super::types::word(wish.grade)),
        ]
    });
    if let Some(rows) = Bulk::new(rows) {
        let sql = "INSERT INTO wishes (round_id, child_id, household_id, person_id, day, span, grade) VALUES {rows}";
        rows.execute(tx, sql).await?;
    }
    Ok(())
}

/// Forgets the wishes of a round.
pub async fn forget(tx: &mut Tx, round: RoundId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM wishes WHERE round_id = $1", round)?;
    Ok(())
}
