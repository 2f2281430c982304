// SPDX-License-Identifier: EUPL-1.2
//! What a personal calendar is told of a talk: when, where, the child's first name and the kind. Nobody else's name,
//! no link, and nothing of what is talked about: calendars are shared and shown on locked screens.

use chrono::{DateTime, TimeDelta, Utc};

use super::id::TalkId;
use super::round::{About, RoundKind};
use super::slot::{Slot, Venue};

/// How long a calendar shows what is over or does not take place.
pub const KEPT: TimeDelta = TimeDelta::weeks(8);

/// A talk as calendars see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The talk.
    pub talk: TalkId,
    /// What it is for.
    pub kind: RoundKind,
    /// What the school calls it, and what it has beside its days.
    pub about: About,
    /// The child's first name.
    pub child: String,
    /// "5a".
    pub class: String,
    /// Where or how one meets.
    pub venue: Venue,
    /// When it is.
    pub slot: Slot,
    /// Whether it takes place.
    pub takes_place: bool,
    /// How often it was changed: of two states a calendar keeps the one with more.
    pub sequence: u32,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
}

impl Event {
    /// The same for every state of a talk and for no other talk.
    pub fn uid(&self) -> String {
        format!("{}@ouderlijn", self.talk.0)
    }
}
