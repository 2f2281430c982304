// SPDX-License-Identifier: EUPL-1.2
//! Sessions of browsers and personal links. Only hashes of tokens are stored.

use sha2::{Digest, Sha256};

use super::{StoreError, Tx, execute, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::AddressId;

/// What is stored of a token.
pub fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// Opens a session.
pub async fn insert(
    tx: &mut Tx,
    token_hash: &[u8],
    address: AddressId,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO sessions (token_hash, address_id, made_at, used_at) VALUES ($1, $2, $3, $3)",
        token_hash,
        address,
        now
    )?;
    Ok(())
}

/// The chat of a session that was used after `since`.
pub async fn find(tx: &mut Tx, token_hash: &[u8], since: Moment) -> Result<Option<AddressId>, StoreError> {
    let row: Option<(AddressId,)> = fetch_optional!(
        tx,
        (AddressId,),
        "SELECT address_id FROM sessions WHERE token_hash = $1 AND used_at > $2",
        token_hash,
        since
    )?;
    Ok(row.map(|(address,)| address))
}

/// A session was used.
pub async fn touch(tx: &mut Tx, token_hash: &[u8], now: Moment) -> Result<(), StoreError> {
    execute!(tx, "UPDATE sessions SET used_at = $2 WHERE token_hash = $1", token_hash, now)?;
    Ok(())
}

/// Gives a chat a new personal link; the old one ends, and so do those that went out with knocks.
pub async fn replace_link(
    tx: &mut Tx,
    address: AddressId,
    token_hash: &[u8],
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO personal_links (address_id, token_hash, made_at) VALUES ($1, $2, $3)
         ON CONFLICT (address_id) DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at",
        address,
        token_hash,
        now
    )?;
    execute!(tx, "DELETE FROM knock_links WHERE address_id = $1", address)?;
    Ok(())
}

/// The chat of a personal link: the one the person made, or one that went out with a knock.
pub async fn by_link(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<AddressId>, StoreError> {
    let row: Option<(AddressId,)> = fetch_optional!(
        tx,
        (AddressId,),
        "SELECT address_id FROM personal_links WHERE token_hash = $1
         UNION SELECT address_id FROM knock_links WHERE token_hash = $1",
        token_hash
    )?;
    Ok(row.map(|(address,)| address))
}
