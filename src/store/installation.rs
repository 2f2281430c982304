// SPDX-License-Identifier: EUPL-1.2
//! What belongs to the installation as a whole: its secret and its push key, made on first start.

use super::{StoreError, Tx, execute, fetch_optional};
use crate::clock::Moment;

/// The installation's own secrets. They never leave the database.
#[derive(Clone, sqlx::FromRow)]
pub struct Installation {
    /// Seeds the chance of every unit of work.
    pub secret: Vec<u8>,
    /// The P-256 key that signs web pushes.
    pub push_key: Vec<u8>,
}

impl std::fmt::Debug for Installation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Installation(..)")
    }
}

/// The installation's secrets; `fresh` are kept when there are none yet.
pub async fn get_or_make(tx: &mut Tx, fresh: Installation, now: Moment) -> Result<Installation, StoreError> {
    execute!(
        tx,
        "INSERT INTO installation (id, secret, push_key, made_at) VALUES (1, $1, $2, $3) ON CONFLICT (id) DO NOTHING",
        fresh.secret.clone(),
        fresh.push_key.clone(),
        now
    )?;
    let kept = fetch_optional!(tx, Installation, "SELECT secret, push_key FROM installation WHERE id = 1")?;
    Ok(kept.unwrap_or(fresh))
}
