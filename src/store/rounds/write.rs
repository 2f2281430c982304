// SPDX-License-Identifier: EUPL-1.2
//! What changes a round.

use chrono::NaiveDate;

use super::super::{Bulk, StoreError, Tx, Value, exactly_one, execute};
use super::Round;
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, HouseholdId, RoundId};
use crate::domain::wish::Report;

/// Writes a new round for these classes.
pub async fn insert(tx: &mut Tx, round: &Round, classes: &[ClassId], now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                             for_some, about, wishes_until, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        round.id,
        round.school_id,
        round.kind,
        round.year,
        round.first.to_string(),
        round.last.to_string(),
        i32::from(round.rhythm.minutes),
        i32::from(round.rhythm.pause),
        round.opens_at,
        round.closes_at,
        round.for_some,
        serde_json::to_string(&round.about)?,
        round.mode.wishes_until(),
        now
    )?;
    exactly_one("rounds", hit)?;
    let rows = classes.iter().map(|class| vec![Value::from(round.id.0), Value::from(class.0)]);
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(tx, "INSERT INTO round_classes (round_id, class_id) VALUES {rows}").await?;
    }
    Ok(())
}

/// Says that a round for some children is for this one: for one household of it, or for each.
pub async fn only_for(
    tx: &mut Tx,
    id: RoundId,
    child: ChildId,
    household: Option<HouseholdId>,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO round_children (round_id, child_id, household_id) VALUES ($1, $2, $3)",
        id,
        child,
        household
    )?;
    exactly_one("round_children", hit)
}

/// Takes back a round with its blocks. Call [`Tx::lock`] on both first, and look whether somebody booked.
pub async fn remove(tx: &mut Tx, id: RoundId, now: Moment) -> Result<(), StoreError> {
    execute!(tx, "UPDATE blocks SET removed_at = $2 WHERE round_id = $1 AND removed_at IS NULL", id, now)?;
    let hit =
        execute!(tx, "UPDATE rounds SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", id, now)?;
    exactly_one("rounds", hit)
}

/// Ends a round in which there were talks: its times from now on are taken away, and nobody chooses any more. Lock it
/// and its blocks first.
pub async fn cut(tx: &mut Tx, id: RoundId, today: NaiveDate, now: Moment) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE blocks SET removed_at = $2 WHERE round_id = $1 AND removed_at IS NULL AND starts_at > $2",
        id,
        now
    )?;
    let hit = execute!(
        tx,
        "UPDATE rounds SET closes_at = CASE WHEN closes_at < $2 THEN closes_at ELSE $2 END, last_day = $3
         WHERE id = $1 AND removed_at IS NULL",
        id,
        now,
        today.to_string()
    )?;
    exactly_one("rounds", hit)
}

/// Notes that the times of a round were divided, and how far the wishes were met. Lock it first.
pub async fn divided(tx: &mut Tx, id: RoundId, report: &Report, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE rounds SET divided_at = $2, report = $3 WHERE id = $1 AND divided_at IS NULL",
        id,
        now,
        serde_json::to_string(report)?
    )?;
    exactly_one("rounds", hit)
}
