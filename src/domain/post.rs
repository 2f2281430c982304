// SPDX-License-Identifier: EUPL-1.2
//! Posts: class-level updates.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

/// How long a post waits after "send", so that it can still be undone.
pub const HOLD: TimeDelta = TimeDelta::seconds(30);

/// How many receivers one unit of work writes: a reply waits behind it.
pub const CHUNK: usize = 16;

/// The longest text of a post, in characters: with its frame it fits one Telegram message.
pub const LONGEST: usize = 3_500;

/// The longest text of a post with a photo or file: with its frame it fits one caption.
pub const LONGEST_CAPTION: usize = 850;

/// Where a post is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PostState {
    /// Waits for [`HOLD`].
    Held,
    /// Is being written to its receivers.
    Sending,
    /// Is written to all of them.
    Sent,
    /// Taken back in time: nobody got it.
    Undone,
    /// Its sender lost the role, or its class ended, before it went out.
    Cancelled,
}

/// Why nobody around a child was reached. The teacher's alone (practice.md §2, rule 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotReached {
    /// No adult has signed up.
    NobodySignedUp,
    /// Every adult has left the chat or blocked it.
    Gone,
    /// Every adult has paused.
    Paused,
    /// Prefers paper.
    Paper,
    /// Sent, but no device has shown it.
    NotShown,
    /// Could not be delivered.
    Failed,
}
