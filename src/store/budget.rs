// SPDX-License-Identifier: EUPL-1.2
//! What households have got this week, see [`crate::domain::budget`].

use std::collections::HashMap;

use uuid::Uuid;

use super::{Bulk, StoreError, Tx, Value};
use crate::clock::Moment;
use crate::domain::id::{HouseholdId, PersonId, SchoolId};

/// An item that takes a place in a household's week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The household.
    pub household: HouseholdId,
    /// Its place in the week, from 1.
    pub place: i32,
    /// What it is.
    pub item: Uuid,
}

/// The households of persons at a school.
pub async fn households(
    tx: &mut Tx,
    school: SchoolId,
    persons: &[PersonId],
) -> Result<HashMap<PersonId, HouseholdId>, StoreError> {
    let rows = persons.iter().map(|person| vec![Value::from(person.0), Value::from(school.0)]);
    let Some(rows) = Bulk::new(rows) else { return Ok(HashMap::new()) };
    let found: Vec<(PersonId, HouseholdId)> = rows
        .fetch_all(
            tx,
            "SELECT m.person_id, m.household_id FROM members m JOIN (VALUES {rows}) AS v
               ON m.person_id = v.column1 AND m.school_id = v.column2",
        )
        .await?;
    Ok(found.into_iter().collect())
}

/// What households have got in a week.
pub async fn of_week(
    tx: &mut Tx,
    week: &str,
    households: impl Iterator<Item = HouseholdId>,
) -> Result<Vec<Item>, StoreError> {
    let rows = households.map(|household| vec![Value::from(household.0), Value::from(week)]);
    let Some(rows) = Bulk::new(rows) else { return Ok(Vec::new()) };
    let found: Vec<(HouseholdId, i32, Uuid)> = rows
        .fetch_all(
            tx,
            "SELECT i.household_id, i.place, i.item FROM weekly_items i JOIN (VALUES {rows}) AS v
               ON i.household_id = v.column1 AND i.week = v.column2",
        )
        .await?;
    Ok(found.into_iter().map(|(household, place, item)| Item { household, place, item }).collect())
}

/// Writes items into a week; [`StoreError::Overtaken`] when one of the places was taken meanwhile.
pub async fn take(tx: &mut Tx, week: &str, items: &[Item], now: Moment) -> Result<(), StoreError> {
    let rows = items.iter().map(|item| {
        vec![
            Value::from(item.household.0),
            Value::from(week),
            Value::from(item.place),
            Value::from(item.item),
            Value::from(now),
        ]
    });
    let Some(rows) = Bulk::new(rows) else { return Ok(()) };
    let hit = rows
        .execute(
            tx,
            "INSERT INTO weekly_items (household_id, week, place, item, made_at) VALUES {rows}
             ON CONFLICT DO NOTHING",
        )
        .await?;
    if usize::try_from(hit).ok() == Some(items.len()) { Ok(()) } else { Err(StoreError::Overtaken) }
}
