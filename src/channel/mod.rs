// SPDX-License-Identifier: EUPL-1.2
//! Channels: wire to message and message to wire.
//!
//! # To add a channel
//! 1. Implement [`Channel`] in `channel/<name>/`; map every failure of the wire to one [`SendError`].
//! 2. Its intake ends in `store::inbox::put` and a wake, and acknowledges only after the commit.
//! 3. Add a [`crate::domain::address::ChannelKind`], and put the two together in `cli`. No flow changes.

pub mod telegram;
pub mod web;

use chrono::TimeDelta;
use futures::future::BoxFuture;

use crate::domain::address::ChannelKind;
use crate::domain::id::{AddressId, MediaId, OutboxId};
use crate::message::Outgoing;
use crate::store::StoreError;

/// Where a message goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// The address.
    pub address: AddressId,
    /// The channel.
    pub channel: ChannelKind,
    /// The bot on that channel.
    pub bot: String,
    /// What the channel calls the chat.
    pub external_id: String,
    /// The row that is sent: a channel that can, uses it to fall silent on a second try.
    pub row: OutboxId,
}

/// A message arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// What the channel calls it, for edits.
    pub external_id: Option<String>,
}

/// Why a message did not arrive. The list is closed: delivery decides by it alone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The channel asks to wait exactly so long.
    #[error("asked to wait {} s", after.num_seconds())]
    Throttled {
        /// How long.
        after: TimeDelta,
    },
    /// The channel is not there or answers nonsense; a time-out may have arrived.
    #[error("not reachable: {0}")]
    Unreachable(String),
    /// The person blocked the bot, left, or does not exist there.
    #[error("the person is gone")]
    PersonGone,
    /// The channel will never take this message.
    #[error("refused: {0}")]
    Rejected(String),
}

/// What carries messages to a person.
pub trait Channel: Send + Sync {
    /// Sends one message, or changes the one it names.
    fn send<'a>(&'a self, to: &'a Destination, what: &'a Outgoing) -> BoxFuture<'a, Result<Sent, SendError>>;
}

/// Brings a file that only another channel knows into the store, so that a reader on this one can see it.
pub trait Fetch: Send + Sync {
    /// Fetches the file, outside any transaction.
    fn fetch(&self, media: MediaId) -> BoxFuture<'_, Result<(), SendError>>;
}

/// Takes in what a service posts to this installation's web address.
pub trait Webhook: Send + Sync {
    /// Whether the secret that came along is the one that was agreed.
    fn knows(&self, secret: &str) -> bool;

    /// Stores one posted event; the poster may be told yes only after that.
    fn accept<'a>(&'a self, body: &'a [u8]) -> BoxFuture<'a, Result<(), StoreError>>;
}
