// SPDX-License-Identifier: EUPL-1.2
//! Posts, and for whom they are.

use super::{Bulk, StoreError, Tx, Value, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::audience::Audience;
use crate::domain::id::{AddressId, ClassId, MediaId, PersonId, PostId, SchoolId};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::place::Place;
use crate::domain::post::PostState;
use crate::domain::ready::Ready;
use crate::domain::role::RoleKind;

/// A class-level update.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// The school.
    pub school_id: SchoolId,
    /// The class; of several, one of them.
    pub class_id: ClassId,
    /// "5a".
    pub class_name: String,
    /// Who wrote it; empty when they left.
    pub author_id: Option<PersonId>,
    /// Their name.
    pub author_name: Option<String>,
    /// The role in which it was written.
    pub author_role: RoleKind,
    /// The language it is written in.
    pub language: Language,
    /// The text, untouched; empty for a ready-made message alone.
    pub body: String,
    /// The ready-made message, as JSON.
    ready: Option<String>,
    /// The place that goes with it, as JSON.
    place: Option<String>,
    /// For whom it is where that is not the class alone, as JSON.
    audience: Option<String>,
    /// Where it is on its way.
    pub state: PostState,
    /// Whether it does not wait for quiet hours to end.
    pub urgent: bool,
    /// Whether it waits for the weekly digest.
    pub in_digest: bool,
    /// When it goes out.
    pub send_at: Moment,
    /// How often its text was changed.
    pub edition: i32,
    /// When everybody had been written to.
    pub sent_at: Option<Moment>,
    /// When those who had not seen it were reminded.
    pub reminded_at: Option<Moment>,
}

impl Post {
    /// Its ready-made message, if it has one that this program reads.
    pub fn ready(&self) -> Option<Ready> {
        serde_json::from_str(self.ready.as_deref()?).ok()
    }

    /// For whom it is.
    pub fn audience(&self) -> Result<Audience, StoreError> {
        match &self.audience {
            None => Ok(Audience::of(self.class_id)),
            // Read wrongly it would go to others: better not at all.
            Some(audience) => Ok(serde_json::from_str(audience)?),
        }
    }

    /// The place that goes with it.
    pub fn place(&self) -> Option<Place> {
        serde_json::from_str(self.place.as_deref()?).ok()
    }
}

/// A post to be written.
#[derive(Clone, Debug)]
pub struct NewPost {
    /// Its id.
    pub id: PostId,
    /// The school.
    pub school: SchoolId,
    /// For whom it is.
    pub audience: Audience,
    /// Who wrote it.
    pub author: PersonId,
    /// The role in which it was written.
    pub role: RoleKind,
    /// The chat it was written in, and the message there.
    pub source: (AddressId, Option<String>),
    /// The language it is written in.
    pub language: Language,
    /// The text.
    pub body: String,
    /// The ready-made message.
    pub ready: Option<Ready>,
    /// The place that goes with it.
    pub place: Option<Place>,
    /// Whether it does not wait for quiet hours to end.
    pub urgent: bool,
    /// Its files, in order.
    pub media: Vec<MediaId>,
    /// Whether it waits for the weekly digest.
    pub in_digest: bool,
    /// When it goes out.
    pub send_at: Moment,
}

macro_rules! select_post {
    ($where:literal) => {
        concat!(
            "SELECT o.id, o.school_id, o.class_id, k.name AS class_name, o.author_id, p.name AS author_name,
                    o.author_role, o.language, o.body, o.ready, o.place, o.audience, o.urgent, o.in_digest, o.state, o.send_at,
                    o.edition, o.sent_at, o.reminded_at
             FROM posts o JOIN classes k ON k.id = o.class_id LEFT JOIN persons p ON p.id = o.author_id WHERE ",
            $where
        )
    };
}

/// Writes a post that is held.
pub async fn insert(tx: &mut Tx, post: NewPost, now: Moment) -> Result<(), StoreError> {
    let ready = post.ready.as_ref().map(serde_json::to_string).transpose()?;
    let place = post.place.as_ref().map(serde_json::to_string).transpose()?;
    let audience = Some(&post.audience).filter(|audience| !audience.is_class());
    let audience = audience.map(serde_json::to_string).transpose()?;
    let hit = execute!(
        tx,
        "INSERT INTO posts (id, school_id, class_id, author_id, author_role, author_address_id, author_message,
                            language, body, ready, place, audience, urgent, in_digest, state, made_at, send_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'held', $15, $16)",
        post.id,
        post.school,
        post.audience.class,
        post.author,
        post.role,
        post.source.0,
        post.source.1.as_deref(),
        post.language,
        post.body.as_str(),
        ready,
        place,
        audience,
        post.urgent,
        post.in_digest,
        now,
        post.send_at
    )?;
    exactly_one("posts", hit)?;
    let media = (0_i32..).zip(post.media);
    let rows =
        media.map(|(place, media)| vec![Value::from(post.id.0), Value::from(place), Value::from(media.0)]);
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(tx, "INSERT INTO post_media (post_id, place, media_id) VALUES {rows}").await?;
    }
    Ok(())
}

/// One post.
pub async fn get(tx: &mut Tx, id: PostId) -> Result<Option<Post>, StoreError> {
    fetch_optional!(tx, Post, select_post!("o.id = $1"), id)
}

/// The post that was written as this message of this chat.
pub async fn by_message(tx: &mut Tx, address: AddressId, message: &str) -> Result<Option<Post>, StoreError> {
    fetch_optional!(
        tx,
        Post,
        select_post!("o.author_address_id = $1 AND o.author_message = $2 ORDER BY o.made_at DESC LIMIT 1"),
        address,
        message
    )
}

/// When something was last sent to a class as a whole, and to no other.
pub async fn last_sent_at(tx: &mut Tx, class: ClassId) -> Result<Option<Moment>, StoreError> {
    let (at,): (Option<Moment>,) = fetch_one!(
        tx,
        (Option<Moment>,),
        "SELECT MAX(sent_at) FROM posts WHERE class_id = $1 AND audience IS NULL AND state = 'sent'",
        class
    )?;
    Ok(at)
}

/// The files of a post, in order.
pub async fn media(tx: &mut Tx, id: PostId) -> Result<Vec<(MediaId, MediaKind)>, StoreError> {
    fetch_all!(
        tx,
        (MediaId, MediaKind),
        "SELECT m.id, m.kind FROM post_media pm JOIN media m ON m.id = pm.media_id WHERE pm.post_id = $1
         ORDER BY pm.place",
        id
    )
}

/// In which language a message of the outbox quotes a post; `None` where it is none of a post.
pub async fn language_of_row(tx: &mut Tx, row: uuid::Uuid) -> Result<Option<Language>, StoreError> {
    let row: Option<(Language,)> = fetch_optional!(
        tx,
        (Language,),
        "SELECT o.language FROM post_receivers r JOIN posts o ON o.id = r.post_id
         WHERE r.outbox_id = $1 OR r.reminder_id = $1 LIMIT 1",
        row
    )?;
    Ok(row.map(|(language,)| language))
}

/// Moves a post from one state to another; `false` when it is not in `from` any more. Call [`Tx::lock`] first.
pub async fn advance(
    tx: &mut Tx,
    id: PostId,
    from: PostState,
    to: PostState,
    now: Moment,
) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE posts SET state = $3, sent_at = CASE WHEN $3 = 'sent' THEN $4 ELSE sent_at END
         WHERE id = $1 AND state = $2",
        id,
        from,
        to,
        now
    )?;
    Ok(hit == 1)
}

/// Lets a post that waits go at `at`.
pub async fn send_at(tx: &mut Tx, id: PostId, at: Moment) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE posts SET send_at = $2 WHERE id = $1", id, at)?;
    exactly_one("posts", hit)
}

/// Withdraws a post that went out; `false` when it did not. Call [`Tx::lock`] first.
pub async fn withdraw(tx: &mut Tx, id: PostId) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE posts SET state = 'withdrawn', edition = edition + 1
         WHERE id = $1 AND state IN ('sending', 'sent')",
        id
    )?;
    Ok(hit == 1)
}

/// Changes the text of a post.
pub async fn edit(tx: &mut Tx, id: PostId, body: &str) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE posts SET body = $2, edition = edition + 1 WHERE id = $1", id, body)?;
    exactly_one("posts", hit)
}

/// Counts a change of a post that leaves its text as it is.
pub async fn touch(tx: &mut Tx, id: PostId) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE posts SET edition = edition + 1 WHERE id = $1", id)?;
    exactly_one("posts", hit)
}
