// SPDX-License-Identifier: EUPL-1.2
//! A post's text in other languages, as its sender wrote it.

use super::{Bulk, StoreError, Tx, Value, execute, fetch_all, fetch_optional};
use crate::domain::id::{AddressId, PostId};
use crate::domain::language::Language;

/// Writes a version, or changes it.
pub async fn put(
    tx: &mut Tx,
    post: PostId,
    language: Language,
    body: &str,
    message: Option<&str>,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO post_versions (post_id, language, body, author_message) VALUES ($1, $2, $3, $4)
         ON CONFLICT (post_id, language) DO UPDATE
            SET body = excluded.body, author_message = excluded.author_message",
        post,
        language,
        body,
        message
    )?;
    Ok(())
}

/// Writes the versions of a new post: language, text, and the message in the sender's chat.
pub async fn insert(
    tx: &mut Tx,
    post: PostId,
    versions: impl Iterator<Item = (Language, String, Option<String>)>,
) -> Result<(), StoreError> {
    let rows = versions.map(|(language, body, message)| {
        vec![Value::from(post.0), Value::from(language.code()), Value::from(body), Value::from(message)]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(tx, "INSERT INTO post_versions (post_id, language, body, author_message) VALUES {rows}")
            .await?;
    }
    Ok(())
}

/// The versions of a post, by language.
pub async fn of_post(tx: &mut Tx, post: PostId) -> Result<Vec<(Language, String)>, StoreError> {
    fetch_all!(
        tx,
        (Language, String),
        "SELECT language, body FROM post_versions WHERE post_id = $1 ORDER BY language",
        post
    )
}

/// The version that was written as this message of this chat.
pub async fn by_message(
    tx: &mut Tx,
    address: AddressId,
    message: &str,
) -> Result<Option<(PostId, Language)>, StoreError> {
    fetch_optional!(
        tx,
        (PostId, Language),
        "SELECT v.post_id, v.language FROM post_versions v JOIN posts o ON o.id = v.post_id
         WHERE o.author_address_id = $1 AND v.author_message = $2 ORDER BY o.made_at DESC LIMIT 1",
        address,
        message
    )
}

/// Takes one version away.
pub async fn delete(tx: &mut Tx, post: PostId, language: Language) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM post_versions WHERE post_id = $1 AND language = $2", post, language)?;
    Ok(())
}

/// Takes all versions of a post away: its text is another now.
pub async fn clear(tx: &mut Tx, post: PostId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM post_versions WHERE post_id = $1", post)?;
    Ok(())
}
