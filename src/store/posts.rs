// SPDX-License-Identifier: EUPL-1.2
//! Posts and their receivers.

use super::{Bulk, StoreError, Tx, Value, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{AddressId, ClassId, MediaId, OutboxId, PersonId, PostId, SchoolId};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::post::PostState;
use crate::domain::ready::Ready;
use crate::domain::role::RoleKind;

/// A class-level update.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// The school.
    pub school_id: SchoolId,
    /// The class.
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
    /// Where it is on its way.
    pub state: PostState,
    /// Whether it does not wait for quiet hours to end.
    pub urgent: bool,
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
}

/// A post to be written.
#[derive(Clone, Debug)]
pub struct NewPost {
    /// Its id.
    pub id: PostId,
    /// The school.
    pub school: SchoolId,
    /// The class.
    pub class: ClassId,
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
    /// Whether it does not wait for quiet hours to end.
    pub urgent: bool,
    /// Its files, in order.
    pub media: Vec<MediaId>,
    /// When it goes out.
    pub send_at: Moment,
}

macro_rules! select_post {
    ($where:literal) => {
        concat!(
            "SELECT o.id, o.school_id, o.class_id, k.name AS class_name, o.author_id, p.name AS author_name,
                    o.author_role, o.language, o.body, o.ready, o.urgent, o.state, o.send_at, o.edition,
                    o.sent_at, o.reminded_at
             FROM posts o JOIN classes k ON k.id = o.class_id LEFT JOIN persons p ON p.id = o.author_id WHERE ",
            $where
        )
    };
}

/// Writes a post that is held.
pub async fn insert(tx: &mut Tx, post: NewPost, now: Moment) -> Result<(), StoreError> {
    let ready = post.ready.as_ref().map(serde_json::to_string).transpose()?;
    let hit = execute!(
        tx,
        "INSERT INTO posts (id, school_id, class_id, author_id, author_role, author_address_id, author_message,
                            language, body, ready, urgent, state, made_at, send_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'held', $12, $13)",
        post.id,
        post.school,
        post.class,
        post.author,
        post.role,
        post.source.0,
        post.source.1.as_deref(),
        post.language,
        post.body.as_str(),
        ready,
        post.urgent,
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

/// For whom a post to class `$1` is at `$2`: the adults of its children and those with a role in it.
macro_rules! audience {
    () => {
        "SELECT g.person_id FROM guardianships g JOIN enrolments e ON e.child_id = g.child_id
         JOIN children c ON c.id = g.child_id WHERE e.class_id = $1 AND c.missing_since IS NULL
         UNION
         SELECT r.person_id FROM roles r JOIN addresses a ON a.person_id = r.person_id
         WHERE r.class_id = $1 AND r.kind = 'teacher' AND r.from_at <= $2
           AND (r.until_at IS NULL OR r.until_at > $2)"
    };
}

/// The distinct persons a post to a class is for.
pub async fn audience(tx: &mut Tx, class: ClassId, now: Moment) -> Result<Vec<PersonId>, StoreError> {
    let sql = concat!(audience!(), " ORDER BY 1");
    let rows: Vec<(PersonId,)> = fetch_all!(tx, (PersonId,), sql, class, now)?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// Notes for whom a post is, as they are when it goes out.
pub async fn plan_receivers(tx: &mut Tx, id: PostId, class: ClassId, now: Moment) -> Result<(), StoreError> {
    let sql = concat!(
        "INSERT INTO post_receivers (post_id, person_id, state, due_at)
         SELECT $3, reader.person_id, 'planned', $2 FROM (",
        audience!(),
        ") AS reader WHERE TRUE ON CONFLICT (post_id, person_id) DO NOTHING"
    );
    execute!(tx, sql, class, now, id)?;
    Ok(())
}

/// Receivers who may not be disturbed yet, and until when.
pub async fn postpone_receivers(
    tx: &mut Tx,
    id: PostId,
    waiting: &[(PersonId, Moment)],
) -> Result<(), StoreError> {
    let rows = waiting
        .iter()
        .map(|(person, until)| vec![Value::from(id.0), Value::from(person.0), Value::from(*until)]);
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "UPDATE post_receivers SET due_at = v.column3 FROM (VALUES {rows}) AS v
             WHERE post_receivers.post_id = v.column1 AND post_receivers.person_id = v.column2",
        )
        .await?;
    }
    Ok(())
}

/// The next receivers nothing was written to yet and who may be disturbed now.
pub async fn next_receivers(
    tx: &mut Tx,
    id: PostId,
    now: Moment,
    limit: i64,
) -> Result<Vec<PersonId>, StoreError> {
    let rows: Vec<(PersonId,)> = fetch_all!(
        tx,
        (PersonId,),
        "SELECT person_id FROM post_receivers WHERE post_id = $1 AND state = 'planned' AND due_at <= $2
         ORDER BY due_at, person_id LIMIT $3",
        id,
        now,
        limit
    )?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// When the next receiver may be disturbed; `None` when nobody waits.
pub async fn next_due_at(tx: &mut Tx, id: PostId) -> Result<Option<Moment>, StoreError> {
    let (at,): (Option<Moment>,) = fetch_one!(
        tx,
        (Option<Moment>,),
        "SELECT MIN(due_at) FROM post_receivers WHERE post_id = $1 AND state = 'planned'",
        id
    )?;
    Ok(at)
}

/// What became of receivers: the row that was written, or why none was.
pub async fn settle_receivers(
    tx: &mut Tx,
    id: PostId,
    settled: Vec<(PersonId, &'static str, Option<OutboxId>)>,
) -> Result<(), StoreError> {
    let rows = settled.into_iter().map(|(person, state, row)| {
        vec![Value::from(id.0), Value::from(person.0), Value::from(state), Value::from(row.map(|row| row.0))]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "UPDATE post_receivers SET state = v.column3, outbox_id = v.column4 FROM (VALUES {rows}) AS v
             WHERE post_receivers.post_id = v.column1 AND post_receivers.person_id = v.column2",
        )
        .await?;
    }
    Ok(())
}

/// Notes that a person has seen a post; `false` when it was never written to them.
pub async fn see(tx: &mut Tx, id: PostId, person: PersonId, now: Moment) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE post_receivers SET seen_at = COALESCE(seen_at, $3), remind = FALSE
         WHERE post_id = $1 AND person_id = $2 AND state = 'written'",
        id,
        person,
        now
    )?;
    Ok(hit == 1)
}

/// How many have seen a post, and how many to whom it was written have not; its author counts with neither.
pub async fn count_seen(tx: &mut Tx, id: PostId) -> Result<(i64, i64), StoreError> {
    fetch_one!(
        tx,
        (i64, i64),
        "SELECT COUNT(r.seen_at), COUNT(*) - COUNT(r.seen_at) FROM post_receivers r
         JOIN posts o ON o.id = r.post_id
         WHERE r.post_id = $1 AND r.state = 'written' AND (o.author_id IS NULL OR r.person_id <> o.author_id)",
        id
    )
}

/// Notes that whoever has not seen a post is to be reminded; `false` when that was done before. Call
/// [`Tx::lock`] first.
pub async fn plan_reminders(tx: &mut Tx, id: PostId, now: Moment) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE posts SET reminded_at = $2 WHERE id = $1 AND state = 'sent' AND reminded_at IS NULL",
        id,
        now
    )?;
    if hit == 0 {
        return Ok(false);
    }
    execute!(
        tx,
        "UPDATE post_receivers SET remind = TRUE, due_at = $2
         WHERE post_id = $1 AND state = 'written' AND seen_at IS NULL
           AND person_id <> COALESCE((SELECT author_id FROM posts WHERE id = $1), $3)",
        id,
        now,
        PersonId(uuid::Uuid::nil())
    )?;
    Ok(true)
}

/// The next persons to remind of a post who may be disturbed.
pub async fn next_reminders(
    tx: &mut Tx,
    id: PostId,
    now: Moment,
    limit: i64,
) -> Result<Vec<PersonId>, StoreError> {
    let rows: Vec<(PersonId,)> = fetch_all!(
        tx,
        (PersonId,),
        "SELECT person_id FROM post_receivers WHERE post_id = $1 AND remind AND due_at <= $2
         ORDER BY due_at, person_id LIMIT $3",
        id,
        now,
        limit
    )?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// Notes which reminders were written.
pub async fn settle_reminders(
    tx: &mut Tx,
    id: PostId,
    settled: Vec<(PersonId, Option<OutboxId>)>,
) -> Result<(), StoreError> {
    let rows = settled.into_iter().map(|(person, row)| {
        vec![Value::from(id.0), Value::from(person.0), Value::from(row.map(|row| row.0))]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "UPDATE post_receivers SET remind = FALSE, reminder_id = v.column3 FROM (VALUES {rows}) AS v
             WHERE post_receivers.post_id = v.column1 AND post_receivers.person_id = v.column2",
        )
        .await?;
    }
    Ok(())
}

/// When the next person may be reminded of a post.
pub async fn next_reminder_at(tx: &mut Tx, id: PostId) -> Result<Option<Moment>, StoreError> {
    let (at,): (Option<Moment>,) = fetch_one!(
        tx,
        (Option<Moment>,),
        "SELECT MIN(due_at) FROM post_receivers WHERE post_id = $1 AND remind",
        id
    )?;
    Ok(at)
}

/// A message of a post in somebody's chat: what an edit changes.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Copy {
    /// Whose.
    pub person_id: PersonId,
    /// The row of the outbox.
    pub id: OutboxId,
    /// The chat.
    pub address_id: AddressId,
    /// Whether they tapped "seen".
    pub seen: bool,
}

/// The first message of a post per receiver, and its reminders.
pub async fn copies(tx: &mut Tx, id: PostId) -> Result<Vec<Copy>, StoreError> {
    fetch_all!(
        tx,
        Copy,
        "SELECT r.person_id, o.id, o.address_id, r.seen_at IS NOT NULL AS seen FROM post_receivers r
         JOIN outbox o ON o.id = r.outbox_id OR o.id = r.reminder_id
         WHERE r.post_id = $1 ORDER BY r.person_id, o.id",
        id
    )
}

/// How far a post has come: receivers in all, written, arrived.
pub async fn progress(tx: &mut Tx, id: PostId) -> Result<(i64, i64, i64), StoreError> {
    fetch_one!(
        tx,
        (i64, i64, i64),
        "SELECT COUNT(*), COUNT(CASE WHEN r.state <> 'planned' THEN 1 END), COUNT(CASE WHEN o.state = 'sent' THEN 1 END)
         FROM post_receivers r LEFT JOIN outbox o ON o.id = r.outbox_id WHERE r.post_id = $1",
        id
    )
}

/// To how many receivers a post was written.
pub async fn count_written(tx: &mut Tx, id: PostId) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM post_receivers WHERE post_id = $1 AND state = 'written'",
        id
    )?;
    Ok(count)
}
