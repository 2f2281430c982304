// SPDX-License-Identifier: EUPL-1.2
//! What teachers leave to the families of a class in a round.

use super::{StoreError, Tx, exactly_one, execute, fetch_optional};
use crate::domain::id::{ClassId, RoundId};
use crate::domain::leeway::{Leeway, Leeways};

#[derive(sqlx::FromRow)]
struct Row {
    longer: bool,
    phone: Option<bool>,
    online: Option<bool>,
    link: Option<String>,
}

/// What is left to the families of a class.
pub async fn get(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Leeways, StoreError> {
    let row = fetch_optional!(
        tx,
        Row,
        "SELECT longer, phone, online, link FROM round_classes WHERE round_id = $1 AND class_id = $2",
        round,
        class
    )?;
    Ok(row
        .map(|Row { longer, phone, online, link }| Leeways { longer, phone, online, link })
        .unwrap_or_default())
}

/// Leaves something to families, or does not.
pub async fn set(
    tx: &mut Tx,
    (round, class): (RoundId, ClassId),
    leeway: Leeway,
    is_on: bool,
) -> Result<(), StoreError> {
    let sql = match leeway {
        Leeway::Longer => "UPDATE round_classes SET longer = $3 WHERE round_id = $1 AND class_id = $2",
        Leeway::Phone => "UPDATE round_classes SET phone = $3 WHERE round_id = $1 AND class_id = $2",
        Leeway::Online => "UPDATE round_classes SET online = $3 WHERE round_id = $1 AND class_id = $2",
    };
    exactly_one("round_classes", execute!(tx, sql, round, class, is_on)?)
}

/// Keeps the link for meetings by video, and lets families choose them.
pub async fn set_link(tx: &mut Tx, round: RoundId, class: ClassId, link: &str) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE round_classes SET link = $3, online = TRUE WHERE round_id = $1 AND class_id = $2",
        round,
        class,
        link
    )?;
    exactly_one("round_classes", hit)
}
