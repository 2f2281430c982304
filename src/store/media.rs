// SPDX-License-Identifier: EUPL-1.2
//! Pictures, documents and recordings.

use super::{StoreError, Tx, exactly_one, execute, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{AddressId, MediaId, PostId};
use crate::domain::media::MediaKind;

/// A stored file, without its bytes.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Media {
    /// Its id.
    pub id: MediaId,
    /// What it is to a reader.
    pub kind: MediaKind,
    /// MIME type.
    pub mime: String,
    /// The name of the file.
    pub name: Option<String>,
    /// The path under which a web page may fetch it.
    pub secret: String,
    /// The bot that knows it.
    pub telegram_bot: Option<String>,
    /// Its file id at that bot.
    pub telegram_file: Option<String>,
    /// Whether the bytes are here.
    pub here: bool,
    /// Whether there is a thumbnail.
    pub has_thumbnail: bool,
}

/// A file to be written.
#[derive(Clone, Debug)]
pub struct NewMedia {
    /// Its id.
    pub id: MediaId,
    /// Whose chat it came from.
    pub owner: Option<AddressId>,
    /// What it is to a reader.
    pub kind: MediaKind,
    /// MIME type.
    pub mime: String,
    /// The name of the file.
    pub name: Option<String>,
    /// Size in bytes, where known.
    pub size: Option<i64>,
    /// The path under which a web page may fetch it: 128 bits of chance.
    pub secret: String,
    /// The bytes, if they are here.
    pub bytes: Option<Vec<u8>>,
    /// A small picture of it.
    pub thumbnail: Option<Vec<u8>>,
    /// The bot that knows it and its file id there.
    pub telegram: Option<(String, String)>,
}

/// Writes a file.
pub async fn insert(tx: &mut Tx, media: NewMedia, now: Moment) -> Result<(), StoreError> {
    let (bot, file) = media.telegram.unzip();
    let hit = execute!(
        tx,
        "INSERT INTO media (id, owner_address_id, kind, mime, name, size, bytes, thumbnail, secret, telegram_bot,
                            telegram_file, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        media.id,
        media.owner,
        media.kind,
        media.mime.as_str(),
        media.name.as_deref(),
        media.size,
        media.bytes.as_deref(),
        media.thumbnail.as_deref(),
        media.secret.as_str(),
        bot.as_deref(),
        file.as_deref(),
        now
    )?;
    exactly_one("media", hit)
}

macro_rules! media_columns {
    () => {
        "id, kind, mime, name, secret, telegram_bot, telegram_file, bytes IS NOT NULL AS here, \
         thumbnail IS NOT NULL AS has_thumbnail"
    };
}

/// One file.
pub async fn get(tx: &mut Tx, id: MediaId) -> Result<Option<Media>, StoreError> {
    fetch_optional!(tx, Media, concat!("SELECT ", media_columns!(), " FROM media WHERE id = $1"), id)
}

/// The file behind an unguessable path, if the chat was sent it or sent it itself.
pub async fn by_secret(tx: &mut Tx, secret: &str, reader: AddressId) -> Result<Option<Media>, StoreError> {
    fetch_optional!(
        tx,
        Media,
        concat!(
            "SELECT ",
            media_columns!(),
            " FROM media WHERE secret = $1
                AND (owner_address_id = $2
                     OR EXISTS (SELECT 1 FROM post_media pm JOIN post_receivers r ON r.post_id = pm.post_id
                                JOIN addresses a ON a.person_id = r.person_id
                                JOIN posts p ON p.id = pm.post_id
                                WHERE pm.media_id = media.id AND a.id = $2 AND r.state = 'written'
                                  AND p.state <> 'withdrawn')
                     OR EXISTS (SELECT 1 FROM post_media pm JOIN posts p ON p.id = pm.post_id
                                JOIN addresses a ON a.person_id = p.author_id
                                WHERE pm.media_id = media.id AND a.id = $2)
                     OR EXISTS (SELECT 1 FROM sound_hearers h WHERE h.media_id = media.id AND h.address_id = $2)
                     OR EXISTS (SELECT 1 FROM preparation_shown s
                                WHERE s.media_id = media.id AND s.address_id = $2))"
        ),
        secret,
        reader
    )
}

/// Whether a file came from this chat.
pub async fn is_of(tx: &mut Tx, id: MediaId, owner: AddressId) -> Result<bool, StoreError> {
    let row: Option<(MediaId,)> = fetch_optional!(
        tx,
        (MediaId,),
        "SELECT id FROM media WHERE id = $1 AND owner_address_id = $2",
        id,
        owner
    )?;
    Ok(row.is_some())
}

/// The bytes of a file.
pub async fn bytes(tx: &mut Tx, id: MediaId) -> Result<Option<Vec<u8>>, StoreError> {
    let row: Option<(Option<Vec<u8>>,)> =
        fetch_optional!(tx, (Option<Vec<u8>>,), "SELECT bytes FROM media WHERE id = $1", id)?;
    Ok(row.and_then(|(bytes,)| bytes))
}

/// The small picture of a file.
pub async fn thumbnail(tx: &mut Tx, id: MediaId) -> Result<Option<Vec<u8>>, StoreError> {
    let row: Option<(Option<Vec<u8>>,)> =
        fetch_optional!(tx, (Option<Vec<u8>>,), "SELECT thumbnail FROM media WHERE id = $1", id)?;
    Ok(row.and_then(|(bytes,)| bytes))
}

/// Forgets the files of a withdrawn post that no other post carries.
pub async fn forget_of_post(tx: &mut Tx, post: PostId) -> Result<(), StoreError> {
    execute!(
        tx,
        "DELETE FROM media WHERE id IN (SELECT media_id FROM post_media WHERE post_id = $1)
           AND NOT EXISTS (SELECT 1 FROM post_media pm WHERE pm.media_id = media.id AND pm.post_id <> $1)",
        post
    )?;
    Ok(())
}

/// Keeps the bytes of a file that was only known to a bot.
pub async fn set_bytes(
    tx: &mut Tx,
    id: MediaId,
    mime: &str,
    bytes: &[u8],
    thumbnail: Option<&[u8]>,
) -> Result<(), StoreError> {
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let hit = execute!(
        tx,
        "UPDATE media SET mime = $2, bytes = $3, thumbnail = $4, size = $5 WHERE id = $1",
        id,
        mime,
        bytes,
        thumbnail,
        size
    )?;
    exactly_one("media", hit)
}

/// Keeps the file id under which a bot knows a file: it is sent up once.
pub async fn set_telegram(tx: &mut Tx, id: MediaId, bot: &str, file: &str) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE media SET telegram_bot = $2, telegram_file = $3 WHERE id = $1 AND telegram_file IS NULL",
        id,
        bot,
        file
    )?;
    Ok(())
}
