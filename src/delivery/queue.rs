// SPDX-License-Identifier: EUPL-1.2
//! Rows that were read and wait for room in the air.

use std::collections::VecDeque;
use std::sync::Arc;

use super::POLL;
use crate::channel::Channel;
use crate::clock::Moment;
use crate::domain::address::Lane;
use crate::message::{Edited, Outgoing};
use crate::store::outbox::{Due, Fate};

/// A row that was read and may go.
pub(super) struct Ready {
    pub(super) due: Due,
    pub(super) channel: Arc<dyn Channel>,
    pub(super) what: Outgoing,
}

/// What was read at one look and waits for room in the air: replies first.
#[derive(Default)]
pub(super) struct Queue {
    pub(super) replies: VecDeque<Ready>,
    pub(super) notices: VecDeque<Ready>,
    /// Rows of a lane were left where they are: there were too many for one look.
    pub(super) more: bool,
    pub(super) read_at: Option<Moment>,
}

impl Queue {
    pub(super) fn is_empty(&self) -> bool {
        self.replies.is_empty() && self.notices.is_empty()
    }

    /// A row read long ago may have been edited or taken back meanwhile.
    pub(super) fn is_stale(&self, now: Moment) -> bool {
        !self.is_empty() && self.read_at.is_some_and(|at| now - at > POLL)
    }
}

/// The message of a row that may go, or the fate of one that may not.
pub(super) fn ready_to_go(due: &Due, now: Moment) -> Result<Outgoing, Fate> {
    if due.overtaken || due.expires_at.is_some_and(|at| at <= now) {
        return Err(Fate::Expired);
    }
    if due.gone && due.lane == Lane::Notice {
        return Err(Fate::Gone);
    }
    let mut what: Outgoing =
        serde_json::from_str(&due.body).map_err(|error| Fate::Dead(format!("not readable: {error}")))?;
    if due.edits.is_some() {
        // The message it changes never arrived: there is nothing to change.
        let target = due.target.clone().ok_or(Fate::Gone)?;
        what.edits = Some(Edited { message: target, has_file: due.target_has_file.unwrap_or_default() });
    }
    Ok(what)
}
