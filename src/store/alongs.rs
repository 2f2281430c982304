// SPDX-License-Identifier: EUPL-1.2
//! Whether children come along: what a teacher chose for a class in a round, or what is usual at their age.

use super::{StoreError, Tx, exactly_one, execute, fetch_optional};
use crate::domain::along::Along;
use crate::domain::id::{ChildId, ClassId, RoundId};

/// What a teacher chose for a class; `None` for what is usual.
pub async fn get(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Option<Along>, StoreError> {
    let row: Option<(Option<Along>,)> = fetch_optional!(
        tx,
        (Option<Along>,),
        "SELECT along FROM round_classes WHERE round_id = $1 AND class_id = $2",
        round,
        class
    )?;
    Ok(row.and_then(|(along,)| along))
}

/// Chooses for a class in a round.
pub async fn set(tx: &mut Tx, round: RoundId, class: ClassId, along: Along) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE round_classes SET along = $3 WHERE round_id = $1 AND class_id = $2",
        round,
        class,
        along
    )?;
    exactly_one("round_classes", hit)
}

/// Whether a child of the round comes along.
pub async fn of_child(tx: &mut Tx, round: RoundId, child: ChildId) -> Result<Along, StoreError> {
    let row: Option<(Option<Along>, i32)> = fetch_optional!(
        tx,
        (Option<Along>, i32),
        "SELECT rc.along, e.year_level FROM rounds r
         JOIN enrolments e ON e.child_id = $2 AND e.year = r.year
         JOIN round_classes rc ON rc.round_id = r.id AND rc.class_id = e.class_id WHERE r.id = $1",
        round,
        child
    )?;
    Ok(row.map_or(Along::Yes, |(along, level)| along.unwrap_or_else(|| Along::usual(level))))
}
