// SPDX-License-Identifier: EUPL-1.2
//! The inbox: what came in, stored before it is acknowledged, handled in order per address.

use std::collections::HashMap;

use super::addresses::{Address, address_columns};
use super::{Bulk, Db, StoreError, Tx, Value, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::{Chance, Moment};
use crate::domain::address::ChannelKind;
use crate::domain::id::{AddressId, EventId};
use crate::message::Incoming;

/// An event on its way into the inbox.
#[derive(Clone, Debug)]
pub struct Arriving {
    /// What the channel calls the chat.
    pub chat: String,
    /// What the channel calls the event, unique for its bot: a second delivery falls on it.
    pub event: String,
    /// What happened.
    pub incoming: Incoming,
}

/// An open event with its address.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Open {
    /// The event.
    #[sqlx(rename = "event_id")]
    pub event: EventId,
    /// The event as JSON.
    pub body: String,
    /// Its address.
    #[sqlx(flatten)]
    pub address: Address,
}

/// Stores events of one bot, in their order; the ones that were stored before fall away. The number of new ones.
///
/// Addresses that are not known yet are made. Call [`super::Db::wake`] with `Topic::Inbox` after the commit.
pub async fn put(
    tx: &mut Tx,
    channel: ChannelKind,
    bot: &str,
    arriving: &[Arriving],
    chance: &mut Chance,
    now: Moment,
) -> Result<u64, StoreError> {
    let mut counts: HashMap<&str, i64> = HashMap::new();
    for event in arriving {
        *counts.entry(&event.chat).or_default() += 1;
    }
    let mut chats: Vec<(&str, i64)> = counts.into_iter().collect();
    // One order for all intakes, so that two of them never wait for each other.
    chats.sort_unstable();
    let channel_word = super::types::word(channel);
    let Some(rows) = Bulk::new(chats.into_iter().map(|(chat, count)| {
        vec![
            Value::from(chance.id(now)),
            Value::from(channel_word.as_str()),
            Value::from(bot),
            Value::from(chat),
            Value::from(count),
            Value::from(channel == ChannelKind::Telegram),
            Value::from(now),
            Value::from(now),
        ]
    })) else {
        return Ok(0);
    };
    let places: Vec<(AddressId, String, i64)> = rows
        .fetch_all(
            tx,
            "INSERT INTO addresses (id, channel, bot, external_id, received, knocks, last_used_at, made_at)
             VALUES {rows}
             ON CONFLICT (channel, bot, external_id) DO UPDATE
                SET received = addresses.received + excluded.received, last_used_at = excluded.last_used_at
             RETURNING id, external_id, received",
        )
        .await?;
    let mut next: HashMap<String, (AddressId, i64)> =
        places.into_iter().map(|(id, chat, received)| (chat, (id, received))).collect();
    let mut rows = Vec::with_capacity(arriving.len());
    // From the last to the first: the counter shows the last place that was drawn.
    for event in arriving.iter().rev() {
        let Some((address, seq)) = next.get_mut(&event.chat) else { continue };
        rows.push(vec![
            Value::from(chance.id(now)),
            Value::from(address.0),
            Value::from(*seq),
            Value::from(source(channel, bot, &event.event)),
            Value::from(serde_json::to_string(&event.incoming)?),
            Value::from(now),
        ]);
        *seq -= 1;
    }
    match Bulk::new(rows) {
        None => Ok(0),
        Some(rows) => {
            rows.execute(
                tx,
                "INSERT INTO inbox (id, address_id, seq, source, body, received_at) VALUES {rows}
                 ON CONFLICT (source) DO NOTHING",
            )
            .await
        }
    }
}

/// What an event is called in this installation.
pub fn source(channel: ChannelKind, bot: &str, event: &str) -> String {
    format!("{}:{bot}:{event}", super::types::word(channel))
}

macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "SELECT i.id AS event_id, i.body, ",
            address_columns!(),
            " FROM inbox i JOIN addresses a ON a.id = i.address_id
              WHERE i.handled_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM inbox e WHERE e.address_id = i.address_id AND e.handled_at IS NULL
                                AND e.seq < i.seq)
              ORDER BY i.received_at, i.id LIMIT $1",
            $lock
        )
    };
}

/// The oldest open event of each of at most `limit` addresses. On PostgreSQL they are locked for this
/// transaction, and what another worker holds is passed over: a worker's death frees them. The lock is one beside
/// which `tries` may refer to the row.
///
/// A second worker cannot take an address's next event meanwhile: its snapshot still shows the first as open,
/// and once the first is handled the lock's second look drops it.
pub async fn claim(tx: &mut Tx, limit: i64) -> Result<Vec<Open>, StoreError> {
    if tx.has_row_locks() {
        fetch_all!(tx, Open, claim!(" FOR NO KEY UPDATE OF i SKIP LOCKED"), limit)
    } else {
        fetch_all!(tx, Open, claim!(""), limit)
    }
}

/// One open event, if it is still open and the first of its address; on PostgreSQL locked for this transaction, and
/// `None` while another worker has it.
pub async fn claim_one(tx: &mut Tx, event: EventId) -> Result<Option<Open>, StoreError> {
    macro_rules! sql {
        ($lock:literal) => {
            concat!(
                "SELECT i.id AS event_id, i.body, ",
                address_columns!(),
                " FROM inbox i JOIN addresses a ON a.id = i.address_id
                  WHERE i.id = $1 AND i.handled_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM inbox e WHERE e.address_id = i.address_id
                                    AND e.handled_at IS NULL AND e.seq < i.seq)",
                $lock
            )
        };
    }
    if tx.has_row_locks() {
        fetch_optional!(tx, Open, sql!(" FOR NO KEY UPDATE OF i SKIP LOCKED"), event)
    } else {
        fetch_optional!(tx, Open, sql!(""), event)
    }
}

/// An event whose handling was begun alone.
#[derive(Debug)]
pub struct Begun {
    /// The transaction that handles it.
    pub tx: Tx,
    /// The event.
    pub open: Open,
    /// How often it was begun, this time included.
    pub tries: i32,
}

/// Begins to handle an event alone, and counts that: what ends the process each time is given up in the end.
/// `None` if it was handled, or somebody else has it.
///
/// The count outlives a kill because it is committed first. On PostgreSQL the event is locked before it is counted
/// and until it is handled: several workers that see it open count it once (with a gap between the two, twelve
/// workers of three young processes gave up events that nothing was wrong with).
pub async fn begin_alone(db: &Db, event: EventId) -> Result<Option<Begun>, StoreError> {
    if db.is_shared() {
        let mut tx = db.write().await?;
        let Some(open) = claim_one(&mut tx, event).await? else {
            tx.rollback().await?;
            return Ok(None);
        };
        let tries = count(db, event).await?;
        return Ok(Some(Begun { tx, open, tries }));
    }
    // The one writer cannot be had twice, and nobody else handles events.
    let tries = count(db, event).await?;
    let mut tx = db.write().await?;
    match claim_one(&mut tx, event).await? {
        Some(open) => Ok(Some(Begun { tx, open, tries })),
        None => {
            forget_tries(&mut tx, event).await?;
            tx.commit().await?;
            Ok(None)
        }
    }
}

async fn count(db: &Db, event: EventId) -> Result<i32, StoreError> {
    let mut tx = db.write().await?;
    let (tries,): (i32,) = fetch_one!(
        tx,
        (i32,),
        "INSERT INTO tries (event_id, begun) VALUES ($1, 1)
         ON CONFLICT (event_id) DO UPDATE SET begun = tries.begun + 1 RETURNING begun",
        event
    )?;
    tx.commit().await?;
    Ok(tries)
}

/// Forgets how often an event was begun: it is handled.
pub async fn forget_tries(tx: &mut Tx, event: EventId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM tries WHERE event_id = $1", event)?;
    Ok(())
}

/// Sets the seen mark of events and forgets what they said.
pub async fn mark_handled(tx: &mut Tx, events: &[EventId], now: Moment) -> Result<(), StoreError> {
    let rows = events.iter().map(|event| vec![Value::from(event.0), Value::from(now)]);
    if let Some(rows) = Bulk::new(rows) {
        let hit = rows
            .execute(
                tx,
                "UPDATE inbox SET handled_at = v.column2, body = NULL FROM (VALUES {rows}) AS v
                 WHERE inbox.id = v.column1 AND inbox.handled_at IS NULL",
            )
            .await?;
        if usize::try_from(hit).ok() != Some(events.len()) {
            return Err(StoreError::NotOne { table: "inbox", hit });
        }
    }
    Ok(())
}

/// How many events wait.
pub async fn count_open(tx: &mut Tx) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(tx, (i64,), "SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL")?;
    Ok(count)
}
