// SPDX-License-Identifier: EUPL-1.2
//! Lines of the web chat: the latest state of each, in the order of their changes.

use uuid::Uuid;

use super::{StoreError, Tx, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::AddressId;

/// A line.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Line {
    /// Its id.
    pub line: Uuid,
    /// Its place among the changes of this chat.
    pub rev: i64,
    /// `school` or `me`.
    pub side: String,
    /// What it says, as the channel wrote it (JSON).
    pub body: String,
    /// When it was first written.
    pub made_at: Moment,
}

/// Writes a line or its new state; a line keeps its place in the chat.
pub async fn put(
    tx: &mut Tx,
    address: AddressId,
    line: Uuid,
    side: &'static str,
    body: &str,
    now: Moment,
) -> Result<(), StoreError> {
    let rev = super::addresses::draw_rev(tx, address).await?;
    execute!(
        tx,
        "INSERT INTO chat_lines (address_id, line, rev, side, body, made_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (address_id, line) DO UPDATE SET rev = excluded.rev, body = excluded.body",
        address,
        line,
        rev,
        side,
        body,
        now
    )?;
    Ok(())
}

/// One line.
pub async fn get(tx: &mut Tx, address: AddressId, line: Uuid) -> Result<Option<Line>, StoreError> {
    fetch_optional!(
        tx,
        Line,
        "SELECT line, rev, side, body, made_at FROM chat_lines WHERE address_id = $1 AND line = $2",
        address,
        line
    )
}

/// What changed after `rev`, oldest first; at most the newest `limit`.
pub async fn after(tx: &mut Tx, address: AddressId, rev: i64, limit: i64) -> Result<Vec<Line>, StoreError> {
    let mut lines = fetch_all!(
        tx,
        Line,
        "SELECT line, rev, side, body, made_at FROM chat_lines WHERE address_id = $1 AND rev > $2
         ORDER BY rev DESC LIMIT $3",
        address,
        rev,
        limit
    )?;
    lines.reverse();
    Ok(lines)
}
