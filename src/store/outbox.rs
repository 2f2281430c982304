// SPDX-License-Identifier: EUPL-1.2
//! The outbox: messages that may go now. Only pacing and failures delay them.

use std::collections::BTreeMap;

use super::{Bulk, StoreError, Tx, Value, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::address::{ChannelKind, Lane};
use crate::domain::id::{AddressId, OutboxId};
use crate::message::Outgoing;

/// A row to be written.
#[derive(Clone, Debug)]
pub struct NewRow {
    /// Its id.
    pub id: OutboxId,
    /// Where it goes.
    pub address: AddressId,
    /// Its lane.
    pub lane: Lane,
    /// Unique for what it says: the same work done twice writes it once.
    pub dedup_key: String,
    /// The message.
    pub body: Outgoing,
    /// The row whose message it changes.
    pub edits: Option<OutboxId>,
    /// When it may go.
    pub due_at: Moment,
    /// When it is no longer worth sending.
    pub expires_at: Option<Moment>,
}

/// A row that is due.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Due {
    /// Its id.
    pub id: OutboxId,
    /// Where it goes.
    pub address_id: AddressId,
    /// The channel there.
    pub channel: ChannelKind,
    /// The bot there.
    pub bot: String,
    /// What the channel calls the chat.
    pub external_id: String,
    /// Its lane.
    pub lane: Lane,
    /// Order within the address.
    pub seq: i64,
    /// The message as JSON.
    pub body: String,
    /// How often it was tried.
    pub attempts: i32,
    /// When it is no longer worth sending.
    pub expires_at: Option<Moment>,
    /// The row whose message it changes.
    pub edits: Option<OutboxId>,
    /// That message's id on the channel.
    pub target: Option<String>,
    /// Whether that message carries a file.
    pub target_has_file: Option<bool>,
    /// Whether a newer change of the same message waits or was sent: this one would bring back what is over.
    pub overtaken: bool,
    /// Whether the person has left the chat.
    pub gone: bool,
}

/// Writes rows, each with the next place of its address. A row whose `dedup_key` is there already falls away.
pub async fn put(tx: &mut Tx, rows: Vec<NewRow>, now: Moment) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    let mut counts: BTreeMap<AddressId, i64> = BTreeMap::new();
    for row in &rows {
        *counts.entry(row.address).or_default() += 1;
    }
    let counts: Vec<_> = counts.into_iter().collect();
    let mut next: BTreeMap<AddressId, i64> =
        super::addresses::draw_sent(tx, &counts).await?.into_iter().collect();
    for (address, count) in counts {
        if let Some(last) = next.get_mut(&address) {
            *last -= count;
        }
    }
    let mut values = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(seq) = next.get_mut(&row.address) else { continue };
        *seq += 1;
        values.push(vec![
            Value::from(row.id.0),
            Value::from(row.address.0),
            Value::from(super::types::word(row.lane)),
            Value::from(*seq),
            Value::from(row.dedup_key),
            Value::from(serde_json::to_string(&row.body)?),
            Value::from(row.edits.map(|id| id.0)),
            Value::from("waiting"),
            Value::from(row.due_at),
            Value::from(row.expires_at),
            Value::from(row.body.picture.is_some()),
            Value::from(now),
        ]);
    }
    if let Some(values) = Bulk::new(values) {
        values
            .execute(
                tx,
                "INSERT INTO outbox (id, address_id, lane, seq, dedup_key, body, edits, state, due_at, expires_at,
                                     has_file, made_at)
                 VALUES {rows} ON CONFLICT (dedup_key) DO NOTHING",
            )
            .await?;
    }
    Ok(())
}

/// The first waiting row of each address in `lane` that is due, the longest due first.
pub async fn due(tx: &mut Tx, lane: Lane, now: Moment, limit: i64) -> Result<Vec<Due>, StoreError> {
    fetch_all!(
        tx,
        Due,
        "SELECT o.id, o.address_id, a.channel, a.bot, a.external_id, o.lane, o.seq, o.body, o.attempts, o.expires_at,
                o.edits, t.external_id AS target, t.has_file AS target_has_file, a.gone_at IS NOT NULL AS gone,
                EXISTS (SELECT 1 FROM outbox n WHERE n.edits = o.edits AND n.seq > o.seq) AS overtaken
         FROM outbox o JOIN addresses a ON a.id = o.address_id LEFT JOIN outbox t ON t.id = o.edits
         WHERE o.state = 'waiting' AND o.lane = $1 AND o.due_at <= $2
           AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.address_id = o.address_id AND e.lane = o.lane
                           AND e.state = 'waiting' AND e.seq < o.seq)
         ORDER BY o.due_at, o.seq LIMIT $3",
        lane,
        now,
        limit
    )
}

/// The row that was sent as this message of a chat.
pub async fn by_message(
    tx: &mut Tx,
    address: AddressId,
    message: &str,
) -> Result<Option<OutboxId>, StoreError> {
    let row: Option<(OutboxId,)> = fetch_optional!(
        tx,
        (OutboxId,),
        "SELECT id FROM outbox WHERE address_id = $1 AND external_id = $2 AND edits IS NULL
         ORDER BY seq LIMIT 1",
        address,
        message
    )?;
    Ok(row.map(|(id,)| id))
}

/// When the next row falls due.
pub async fn next_due_at(tx: &mut Tx) -> Result<Option<Moment>, StoreError> {
    let (at,): (Option<Moment>,) = fetch_one!(
        tx,
        (Option<Moment>,),
        "SELECT MIN(o.due_at) FROM outbox o WHERE o.state = 'waiting'
           AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.address_id = o.address_id AND e.lane = o.lane
                           AND e.state = 'waiting' AND e.seq < o.seq)"
    )?;
    Ok(at)
}

/// What became of a row.
#[derive(Clone, Debug)]
pub enum Fate {
    /// On the channel under this id.
    Sent(Option<String>),
    /// To be tried again.
    Later(Moment),
    /// Given up.
    Dead(String),
    /// No longer worth sending.
    Expired,
    /// The person has left the chat.
    Gone,
}

/// Records what became of rows.
pub async fn settle(tx: &mut Tx, fates: &[(OutboxId, Fate)], now: Moment) -> Result<(), StoreError> {
    let mut rows = Vec::with_capacity(fates.len());
    for (id, fate) in fates {
        let (state, external_id, due, why, done) = match fate {
            Fate::Sent(external_id) => ("sent", external_id.clone(), None, None, Some(now)),
            Fate::Later(due) => ("waiting", None, Some(*due), None, None),
            Fate::Dead(why) => ("dead", None, None, Some(why.clone()), Some(now)),
            Fate::Expired => ("expired", None, None, None, Some(now)),
            Fate::Gone => ("gone", None, None, None, Some(now)),
        };
        rows.push(vec![
            Value::from(id.0),
            Value::from(state),
            Value::from(external_id),
            Value::from(due),
            Value::from(why),
            Value::from(done),
        ]);
    }
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "UPDATE outbox SET state = v.column2, external_id = COALESCE(v.column3, outbox.external_id),
                    due_at = COALESCE(v.column4, outbox.due_at), why = v.column5, done_at = v.column6,
                    attempts = outbox.attempts + 1,
                    body = CASE WHEN v.column2 = 'waiting' THEN outbox.body END
             FROM (VALUES {rows}) AS v WHERE outbox.id = v.column1 AND outbox.state = 'waiting'",
        )
        .await?;
    }
    Ok(())
}

/// The row that was written under a key, and whether it still waits.
pub async fn by_key(tx: &mut Tx, key: &str) -> Result<Option<(OutboxId, bool)>, StoreError> {
    fetch_optional!(
        tx,
        (OutboxId, bool),
        "SELECT id, state = 'waiting' FROM outbox WHERE dedup_key = $1",
        key
    )
}

/// How many rows wait, and how many were given up.
pub async fn count(tx: &mut Tx) -> Result<(i64, i64), StoreError> {
    fetch_one!(
        tx,
        (i64, i64),
        "SELECT COUNT(CASE WHEN state = 'waiting' THEN 1 END), COUNT(CASE WHEN state = 'dead' THEN 1 END) FROM outbox"
    )
}

/// Rows that were given up, with why: for `check`.
pub async fn dead(tx: &mut Tx) -> Result<Vec<(OutboxId, Option<String>)>, StoreError> {
    fetch_all!(
        tx,
        (OutboxId, Option<String>),
        "SELECT id, why FROM outbox WHERE state = 'dead' ORDER BY done_at DESC LIMIT 20"
    )
}
