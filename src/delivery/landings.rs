// SPDX-License-Identifier: EUPL-1.2
//! Sends that came back from their channel, until their fates are recorded.

use chrono::TimeDelta;
use futures::future::BoxFuture;

use crate::channel::{SendError, Sent};
use crate::clock::Moment;
use crate::domain::address::Lane;
use crate::domain::id::AddressId;
use crate::store::StoreError;
use crate::store::outbox::Due;

/// Fates of so many sends share a commit, and none waits longer than [`KEEP_AFTER`] for others.
const KEEP_TOGETHER: usize = 32;
const KEEP_AFTER: TimeDelta = TimeDelta::milliseconds(10);

/// A row on its way back from its channel.
pub(super) struct Landed {
    pub(super) due: Due,
    pub(super) result: Result<Sent, SendError>,
}

/// Sends that landed, until their fates are kept.
#[derive(Default)]
pub(super) struct Landings {
    waiting: Vec<Landed>,
    first_at: Option<Moment>,
    /// The commit on its way, and the lanes it frees.
    pub(super) commit: Option<BoxFuture<'static, Result<(), StoreError>>>,
    pub(super) frees: Vec<(AddressId, Lane)>,
}

impl Landings {
    pub(super) fn push(&mut self, landed: Landed, now: Moment) {
        self.first_at.get_or_insert(now);
        self.waiting.push(landed);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.commit.is_none()
    }

    pub(super) fn count(&self) -> usize {
        self.waiting.len() + self.frees.len()
    }

    /// What is to be kept now: many at once, but none much later than it landed.
    pub(super) fn due(&mut self, air_is_empty: bool, now: Moment) -> Option<Vec<Landed>> {
        let late = self.keep_at().is_some_and(|at| at <= now);
        let enough = air_is_empty || late || self.waiting.len() >= KEEP_TOGETHER;
        if self.commit.is_some() || self.waiting.is_empty() || !enough {
            return None;
        }
        self.first_at = None;
        Some(std::mem::take(&mut self.waiting))
    }

    pub(super) fn keep_at(&self) -> Option<Moment> {
        self.first_at.filter(|_| self.commit.is_none()).map(|at| at + KEEP_AFTER)
    }

    /// Resolves when the commit on its way is done; never when there is none.
    pub(super) async fn kept(&mut self) -> Result<Vec<(AddressId, Lane)>, StoreError> {
        let Some(commit) = &mut self.commit else { return std::future::pending().await };
        let kept = commit.await;
        self.commit = None;
        kept.map(|()| std::mem::take(&mut self.frees))
    }
}
