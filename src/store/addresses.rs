// SPDX-License-Identifier: EUPL-1.2
//! Addresses: one chat of one person on one channel of one bot.

use chrono::TimeDelta;

use std::collections::HashMap;

use super::{Bulk, StoreError, Tx, Value, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::address::{ChannelKind, WEB_BOT};
use crate::domain::id::{AddressId, PersonId};

/// An address as units of work see it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Address {
    /// Its id.
    pub id: AddressId,
    /// The channel.
    pub channel: ChannelKind,
    /// The bot on that channel.
    pub bot: String,
    /// What the channel calls the chat.
    pub external_id: String,
    /// Who it belongs to, once they signed up.
    pub person_id: Option<PersonId>,
    /// The name in the channel's profile.
    pub profile_name: Option<String>,
    /// The language of the sender's app.
    pub profile_language: Option<String>,
    /// The open conversation, as JSON.
    pub conversation: Option<String>,
    /// Counts questions.
    pub turn: i64,
    /// The last answer that was taken.
    pub answered: Option<String>,
    /// Whether the channel can call the person back when it is closed.
    pub knocks: bool,
    /// When the bot last spoke up in a group.
    pub group_told_at: Option<Moment>,
    /// When the person blocked the bot or left.
    pub gone_at: Option<Moment>,
}

/// The columns of [`Address`], for queries that join it.
macro_rules! address_columns {
    () => {
        "a.id, a.channel, a.bot, a.external_id, a.person_id, a.profile_name, a.profile_language, a.conversation, \
         a.turn, a.answered, a.knocks, a.group_told_at, a.gone_at"
    };
}

/// What a unit of work leaves at its address.
#[derive(Clone, Debug)]
pub struct Left {
    /// The address.
    pub id: AddressId,
    /// Whom it belonged to when the unit began. A chat that was taken from its person meanwhile, because the
    /// phone is lost or they left, stays taken.
    pub was: Option<PersonId>,
    /// Who it belongs to now.
    pub person: Option<PersonId>,
    /// The open conversation, as JSON.
    pub conversation: Option<String>,
    /// Counts questions.
    pub turn: i64,
    /// The last answer that was taken.
    pub answered: Option<String>,
    /// When the bot last spoke up in a group.
    pub group_told_at: Option<Moment>,
    /// When the person left, if they are away.
    pub gone_at: Option<Moment>,
    /// The name in the channel's profile, kept until sign-up.
    pub profile_name: Option<String>,
    /// The language of the sender's app.
    pub profile_language: Option<String>,
}

/// One address.
pub async fn get(tx: &mut Tx, id: AddressId) -> Result<Option<Address>, StoreError> {
    fetch_optional!(
        tx,
        Address,
        concat!("SELECT ", address_columns!(), " FROM addresses a WHERE a.id = $1"),
        id
    )
}

/// One address by what its channel calls it.
pub async fn find(
    tx: &mut Tx,
    channel: ChannelKind,
    bot: &str,
    external_id: &str,
) -> Result<Option<Address>, StoreError> {
    fetch_optional!(
        tx,
        Address,
        concat!(
            "SELECT ",
            address_columns!(),
            " FROM addresses a WHERE a.channel = $1 AND a.bot = $2 AND a.external_id = $3"
        ),
        channel,
        bot,
        external_id
    )
}

/// A new address of a stranger, for channels that know the chat before its first event.
pub async fn insert(
    tx: &mut Tx,
    id: AddressId,
    channel: ChannelKind,
    bot: &str,
    external_id: &str,
    language: Option<String>,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO addresses (id, channel, bot, external_id, profile_language, knocks, last_used_at, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)",
        id,
        channel,
        bot,
        external_id,
        language,
        channel == ChannelKind::Telegram,
        now
    )?;
    exactly_one("addresses", hit)
}

/// A page of the school for a person who has none yet. It is not *used* before it is opened: messages go on
/// coming where they came.
pub async fn open_page(
    tx: &mut Tx,
    id: AddressId,
    external_id: &str,
    person: PersonId,
    now: Moment,
) -> Result<(), StoreError> {
    insert(tx, id, ChannelKind::Web, WEB_BOT, external_id, None, now - TimeDelta::days(1)).await?;
    bind(tx, id, person).await
}

/// All addresses of a person, the most recently used first.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Address>, StoreError> {
    fetch_all!(
        tx,
        Address,
        concat!(
            "SELECT ",
            address_columns!(),
            " FROM addresses a WHERE a.person_id = $1 ORDER BY a.last_used_at DESC, a.external_id"
        ),
        person
    )
}

/// When any chat was last used.
pub async fn last_used(tx: &mut Tx) -> Result<Option<Moment>, StoreError> {
    let (last,): (Option<Moment>,) =
        fetch_one!(tx, (Option<Moment>,), "SELECT MAX(last_used_at) FROM addresses")?;
    Ok(last)
}

/// Whether nothing has ever happened in a chat.
pub async fn is_untouched(tx: &mut Tx, id: AddressId) -> Result<bool, StoreError> {
    let (received, sent): (i64, i64) =
        fetch_one!(tx, (i64, i64), "SELECT received, sent FROM addresses WHERE id = $1", id)?;
    Ok(received == 0 && sent == 0)
}

/// What of a person's addresses gets their messages stands first: the one they chose, else the one used last among
/// those that can knock, else the one used last.
macro_rules! preference {
    () => {
        "CASE WHEN a.preferred_at IS NULL THEN 1 ELSE 0 END, a.preferred_at DESC, \
         CASE WHEN a.knocks THEN 0 ELSE 1 END, a.last_used_at DESC, a.external_id"
    };
}

/// The address that gets a person's messages; `None` when all are gone.
pub async fn for_notices(tx: &mut Tx, person: PersonId) -> Result<Option<Address>, StoreError> {
    fetch_optional!(
        tx,
        Address,
        concat!(
            "SELECT ",
            address_columns!(),
            " FROM addresses a WHERE a.person_id = $1 AND a.gone_at IS NULL ORDER BY ",
            preference!(),
            " LIMIT 1"
        ),
        person
    )
}

/// The addresses that get the messages of many persons, in one query; whoever is gone from all has none.
pub async fn for_notices_of(
    tx: &mut Tx,
    persons: &[PersonId],
) -> Result<HashMap<PersonId, AddressId>, StoreError> {
    let Some(ids) = Bulk::ids(persons.iter().map(|person| person.0)) else { return Ok(HashMap::new()) };
    let rows: Vec<(PersonId, AddressId)> = ids
        .fetch_all(
            tx,
            concat!(
                "SELECT a.person_id, a.id FROM addresses a
                 WHERE a.person_id IN (VALUES {rows}) AND a.gone_at IS NULL ORDER BY ",
                preference!()
            ),
        )
        .await?;
    // From the last to the first, so that the first of each person stays.
    Ok(rows.into_iter().rev().collect())
}

/// Makes this address the one that gets its person's messages.
pub async fn prefer(tx: &mut Tx, id: AddressId, now: Moment) -> Result<(), StoreError> {
    exactly_one("addresses", execute!(tx, "UPDATE addresses SET preferred_at = $2 WHERE id = $1", id, now)?)
}

/// The person left the chat: nothing goes there until they come back.
pub async fn mark_gone(tx: &mut Tx, id: AddressId, now: Moment) -> Result<(), StoreError> {
    execute!(tx, "UPDATE addresses SET gone_at = $2 WHERE id = $1 AND gone_at IS NULL", id, now)?;
    Ok(())
}

/// Takes the person off an address and forgets what was said there.
pub async fn clear(tx: &mut Tx, id: AddressId) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE addresses SET person_id = NULL, profile_name = NULL, conversation = NULL, answered = NULL,
                preferred_at = NULL WHERE id = $1",
        id
    )?;
    Ok(())
}

/// Binds an address to a person.
pub async fn bind(tx: &mut Tx, id: AddressId, person: PersonId) -> Result<(), StoreError> {
    exactly_one("addresses", execute!(tx, "UPDATE addresses SET person_id = $2 WHERE id = $1", id, person)?)?;
    super::knocks::recount(tx, id).await
}

/// Writes what a batch of units leaves at its addresses, in one statement.
pub async fn leave(tx: &mut Tx, left: Vec<Left>) -> Result<(), StoreError> {
    let moved = left.iter().filter(|left| left.was != left.person).map(|left| left.id.0);
    let moved = Bulk::ids(moved.collect::<Vec<_>>());
    let rows = left.into_iter().map(|left| {
        vec![
            Value::from(left.id.0),
            Value::from(left.person.map(|person| person.0)),
            Value::from(left.conversation),
            Value::from(left.turn),
            Value::from(left.answered),
            Value::from(left.group_told_at),
            Value::from(left.gone_at),
            Value::from(left.profile_name),
            Value::from(left.profile_language),
            Value::from(left.was.map(|person| person.0)),
        ]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "UPDATE addresses SET
                    person_id = CASE WHEN addresses.person_id IS NOT DISTINCT FROM v.column10 THEN v.column2
                                     ELSE addresses.person_id END,
                    conversation = CASE WHEN addresses.person_id IS NOT DISTINCT FROM v.column10
                                        THEN v.column3 END,
                    turn = v.column4, answered = v.column5, group_told_at = v.column6, gone_at = v.column7,
                    profile_name = v.column8, profile_language = v.column9
             FROM (VALUES {rows}) AS v WHERE addresses.id = v.column1",
        )
        .await?;
    }
    if let Some(moved) = moved {
        // Whose chat it is decides how it can be called.
        moved.execute(tx, super::knocks::recounted!("id IN (VALUES {rows})")).await?;
    }
    Ok(())
}

/// Draws `count` places from each address's counter of messages; the last drawn place per address.
pub async fn draw_sent(
    tx: &mut Tx,
    counts: &[(AddressId, i64)],
) -> Result<Vec<(AddressId, i64)>, StoreError> {
    let rows = counts.iter().map(|(id, count)| vec![Value::from(id.0), Value::from(*count)]);
    match Bulk::new(rows) {
        None => Ok(Vec::new()),
        Some(rows) => {
            rows.fetch_all(
                tx,
                "UPDATE addresses SET sent = sent + v.column2 FROM (VALUES {rows}) AS v
                 WHERE addresses.id = v.column1 RETURNING addresses.id, addresses.sent",
            )
            .await
        }
    }
}

/// Draws the next place from an address's counter of line changes.
pub async fn draw_rev(tx: &mut Tx, id: AddressId) -> Result<i64, StoreError> {
    let (rev,): (i64,) =
        fetch_one!(tx, (i64,), "UPDATE addresses SET rev = rev + 1 WHERE id = $1 RETURNING rev", id)?;
    Ok(rev)
}

/// A browser confirmed that it showed every change up to `rev`.
pub async fn mark_shown(tx: &mut Tx, id: AddressId, rev: i64, now: Moment) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE addresses SET shown_rev = CASE WHEN shown_rev < $2 AND $2 <= rev THEN $2 ELSE shown_rev END,
                last_used_at = $3 WHERE id = $1",
        id,
        rev,
        now
    )?;
    Ok(())
}

pub(super) use {address_columns, preference};
