// SPDX-License-Identifier: EUPL-1.2
//! Receivers of a post: when each may be disturbed, what was written to them, whether they have seen it.

use serde::Serialize;

use super::{Bulk, StoreError, Tx, Value, execute, fetch_all, fetch_one};
use crate::clock::Moment;
use crate::domain::id::{AddressId, OutboxId, PersonId, PostId, SchoolId};

/// Notes for whom a post is, as they are when it goes out.
pub async fn plan(tx: &mut Tx, id: PostId, persons: &[PersonId], now: Moment) -> Result<(), StoreError> {
    let rows = persons.iter().map(|person| {
        vec![Value::from(id.0), Value::from(person.0), Value::from("planned"), Value::from(now)]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "INSERT INTO post_receivers (post_id, person_id, state, due_at) VALUES {rows}
             ON CONFLICT (post_id, person_id) DO NOTHING",
        )
        .await?;
    }
    Ok(())
}

/// Receivers who may not be disturbed yet, and until when.
pub async fn postpone(
    tx: &mut Tx,
    waiting: impl Iterator<Item = (PostId, PersonId, Moment)>,
) -> Result<(), StoreError> {
    let rows =
        waiting.map(|(id, person, until)| vec![Value::from(id.0), Value::from(person.0), Value::from(until)]);
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

/// What a receiver waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// The post itself.
    Post,
    /// Its reminder.
    Reminder,
}

/// The next receivers who wait, and when each may be disturbed, the earliest first.
pub async fn next(
    tx: &mut Tx,
    id: PostId,
    waits: Waits,
    limit: i64,
) -> Result<Vec<(PersonId, Moment)>, StoreError> {
    let sql = match waits {
        Waits::Post => {
            "SELECT person_id, due_at FROM post_receivers WHERE post_id = $1 AND state = 'planned'
             ORDER BY due_at, person_id LIMIT $2"
        }
        Waits::Reminder => {
            "SELECT person_id, due_at FROM post_receivers WHERE post_id = $1 AND remind
             ORDER BY due_at, person_id LIMIT $2"
        }
    };
    fetch_all!(tx, (PersonId, Moment), sql, id, limit)
}

/// What became of a receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Settled {
    /// They were written to.
    Written,
    /// They have left the class.
    Left,
    /// They prefer paper.
    Paper,
    /// They paused.
    Paused,
    /// They have no chat.
    Gone,
    /// They get it with their next digest.
    Digest,
}

/// What became of one receiver of one post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The post.
    pub post: PostId,
    /// The receiver.
    pub person: PersonId,
    /// What became of them.
    pub settled: Settled,
    /// The row that was written.
    pub row: Option<OutboxId>,
}

/// Keeps what became of receivers who waited. [`StoreError::Overtaken`] when one of them no longer waits.
pub async fn settle(tx: &mut Tx, waits: Waits, settled: &[Outcome]) -> Result<(), StoreError> {
    let sql = match waits {
        Waits::Post => {
            "UPDATE post_receivers SET state = v.column3, outbox_id = v.column4 FROM (VALUES {rows}) AS v
             WHERE post_receivers.post_id = v.column1 AND post_receivers.person_id = v.column2
               AND post_receivers.state = 'planned'"
        }
        Waits::Reminder => {
            "UPDATE post_receivers SET remind = FALSE, reminder_id = v.column4 FROM (VALUES {rows}) AS v
             WHERE post_receivers.post_id = v.column1 AND post_receivers.person_id = v.column2
               AND post_receivers.remind"
        }
    };
    settle_by(tx, sql, settled).await
}

/// Keeps what became of receivers whose digest was due, as [`settle`] does.
pub async fn settle_digest(tx: &mut Tx, settled: &[Outcome]) -> Result<(), StoreError> {
    let sql = "UPDATE post_receivers SET state = v.column3, outbox_id = v.column4 FROM (VALUES {rows}) AS v
               WHERE post_receivers.post_id = v.column1 AND post_receivers.person_id = v.column2
                 AND post_receivers.state = 'digest'";
    settle_by(tx, sql, settled).await
}

async fn settle_by(tx: &mut Tx, sql: &'static str, settled: &[Outcome]) -> Result<(), StoreError> {
    let rows = settled.iter().map(|outcome| {
        vec![
            Value::from(outcome.post.0),
            Value::from(outcome.person.0),
            Value::from(super::types::word(outcome.settled)),
            Value::from(outcome.row.map(|row| row.0)),
        ]
    });
    let Some(rows) = Bulk::new(rows) else { return Ok(()) };
    let hit = rows.execute(tx, sql).await?;
    if usize::try_from(hit).ok() == Some(settled.len()) { Ok(()) } else { Err(StoreError::Overtaken) }
}

/// Whether a post was written to a person.
pub async fn has(tx: &mut Tx, id: PostId, person: PersonId) -> Result<bool, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM post_receivers WHERE post_id = $1 AND person_id = $2 AND state = 'written'",
        id,
        person
    )?;
    Ok(count > 0)
}

/// Whether a person tapped "seen".
pub async fn has_seen(tx: &mut Tx, id: PostId, person: PersonId) -> Result<bool, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(seen_at) FROM post_receivers WHERE post_id = $1 AND person_id = $2",
        id,
        person
    )?;
    Ok(count > 0)
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
    /// Whether it is not on the channel yet.
    pub waits: bool,
}

/// The first message of a post per receiver, and its reminders.
pub async fn copies(tx: &mut Tx, id: PostId) -> Result<Vec<Copy>, StoreError> {
    fetch_all!(
        tx,
        Copy,
        "SELECT r.person_id, o.id, o.address_id, r.seen_at IS NOT NULL AS seen,
                o.state = 'waiting' AS waits FROM post_receivers r
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

/// How many receivers get a post with their next digest.
pub async fn count_in_digest(tx: &mut Tx, id: PostId) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM post_receivers WHERE post_id = $1 AND state = 'digest'",
        id
    )?;
    Ok(count)
}

/// The next persons of a school whose digest is due, with the posts in it, in the order in which they were sent.
pub async fn due_digests(
    tx: &mut Tx,
    school: SchoolId,
    now: Moment,
    persons: i64,
) -> Result<Vec<(PersonId, PostId)>, StoreError> {
    fetch_all!(
        tx,
        (PersonId, PostId),
        "SELECT r.person_id, r.post_id FROM post_receivers r JOIN posts o ON o.id = r.post_id
         WHERE o.school_id = $1 AND r.state = 'digest' AND r.due_at <= $2
           AND r.person_id IN (SELECT d.person_id FROM post_receivers d JOIN posts q ON q.id = d.post_id
                               WHERE q.school_id = $1 AND d.state = 'digest' AND d.due_at <= $2
                               GROUP BY d.person_id ORDER BY d.person_id LIMIT $3)
         ORDER BY r.person_id, o.send_at, o.id",
        school,
        now,
        persons
    )
}

/// When the next digest of a school is due; `None` when nobody waits for one.
pub async fn next_digest_at(tx: &mut Tx, school: SchoolId) -> Result<Option<Moment>, StoreError> {
    let (at,): (Option<Moment>,) = fetch_one!(
        tx,
        (Option<Moment>,),
        "SELECT MIN(r.due_at) FROM post_receivers r JOIN posts o ON o.id = r.post_id
         WHERE o.school_id = $1 AND r.state = 'digest'",
        school
    )?;
    Ok(at)
}
