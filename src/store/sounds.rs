// SPDX-License-Identifier: EUPL-1.2
//! Sounds of the speech program, by what is said, and the chats that may hear them.

use super::media::{self, NewMedia};
use super::{StoreError, Tx, execute, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{AddressId, MediaId};

/// The sound of some words.
pub async fn find(tx: &mut Tx, hash: &[u8]) -> Result<Option<MediaId>, StoreError> {
    let row: Option<(MediaId,)> =
        fetch_optional!(tx, (MediaId,), "SELECT media_id FROM sounds WHERE hash = $1", hash)?;
    Ok(row.map(|(media,)| media))
}

/// Writes a sound; `false` when somebody else was quicker: the transaction is then to be rolled back.
pub async fn insert(tx: &mut Tx, hash: &[u8], sound: NewMedia, now: Moment) -> Result<bool, StoreError> {
    let (id, size) = (sound.id, sound.size.unwrap_or_default());
    media::insert(tx, sound, now).await?;
    let hit = execute!(
        tx,
        "INSERT INTO sounds (hash, media_id, size, made_at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING",
        hash,
        id,
        size,
        now
    )?;
    Ok(hit == 1)
}

/// Forgets the oldest sounds beyond `most` bytes in all, but none made since `since`.
pub async fn make_room(tx: &mut Tx, most: i64, since: Moment) -> Result<u64, StoreError> {
    execute!(
        tx,
        "DELETE FROM media WHERE id IN (
             SELECT s.media_id FROM (
                 SELECT media_id, made_at, SUM(size) OVER (ORDER BY made_at DESC, media_id) AS so_far FROM sounds
             ) AS s WHERE s.so_far > $1 AND s.made_at < $2)",
        most,
        since
    )
}

/// Lets a chat hear a sound.
pub async fn let_hear(tx: &mut Tx, sound: MediaId, address: AddressId) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO sound_hearers (media_id, address_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        sound,
        address
    )?;
    Ok(())
}
