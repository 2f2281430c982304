// SPDX-License-Identifier: EUPL-1.2
//! Addresses: one chat of one person on one channel of one bot.

use serde::{Deserialize, Serialize};

/// The channels there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// Telegram's Bot API.
    Telegram,
    /// The school's own web page.
    Web,
}

/// The name of the web channel's one bot.
pub const WEB_BOT: &str = "web";

/// The two lanes to an address. Order holds within a lane; a failing notice never holds a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// The answer to what the person just did.
    Reply,
    /// Everything else.
    Notice,
}
