// SPDX-License-Identifier: EUPL-1.2
//! The queue of updates, and `getUpdates`.
//!
//! As at Telegram, a second long poll ends the first, which is told of a conflict, and the second
//! waits on. `allowed_updates` is taken and ignored: whatever a test pushes is delivered.

use std::{collections::BTreeMap, time::Duration};

use serde_json::Value;
use tokio::time::timeout;

use super::{
    BotApi,
    answer::{Answer, Refusal},
};

/// How far an offset may lie before the first update or behind the last, before Telegram takes it
/// for one from another series of ids and confirms nothing.
const BEFORE: i64 = 100_000;
const BEHIND: i64 = 10;

pub struct Updates {
    /// By id; those below `first` are confirmed and lie here only for `again`.
    all: BTreeMap<u32, Value>,
    first: u32,
    next: u32,
    /// To be delivered once more, confirmed or not.
    again: Vec<Value>,
    /// Which long poll waits; a newer one ends it.
    poll: u64,
}

impl Default for Updates {
    fn default() -> Self {
        // Telegram starts anywhere.
        let next = 731_846_205;
        Self { all: BTreeMap::new(), first: next, next, again: Vec::new(), poll: 0 }
    }
}

impl Updates {
    pub fn push(&mut self, mut update: Value) -> u32 {
        let id = self.next;
        self.next += 1;
        update["update_id"] = id.into();
        self.all.insert(id, update);
        id
    }

    pub fn get(&self, id: u32) -> &Value {
        self.all.get(&id).unwrap_or_else(|| panic!("there was no update {id}"))
    }

    pub fn unconfirmed(&self) -> usize {
        (self.first..self.next).len()
    }

    fn renumber(&mut self, next: u32) {
        self.all.clear();
        (self.first, self.next) = (next, next);
    }

    pub fn drop_pending(&mut self) {
        self.first = self.next;
    }

    fn confirm(&mut self, offset: i64) {
        let (first, next) = (i64::from(self.first), i64::from(self.next));
        let confirmed = if offset < 0 {
            // The last ones, so many of them.
            first.max(next + offset)
        } else if (first - BEFORE..=next + BEHIND).contains(&offset) {
            offset.clamp(first, next)
        } else {
            first
        };
        self.first = confirmed.try_into().unwrap_or(self.first);
    }

    fn take(&mut self, limit: usize) -> Vec<Value> {
        let mut taken = std::mem::take(&mut self.again);
        taken.extend(self.all.range(self.first..).take(limit).map(|(_, update)| update.clone()));
        taken
    }

    fn is_empty(&self) -> bool {
        self.first == self.next && self.again.is_empty()
    }
}

impl BotApi {
    /// Any update, given without its id.
    pub fn push(&self, update: Value) -> u32 {
        self.change(|state| state.push(update))
    }

    /// An update as the bot gets it, to be posted to a webhook.
    pub fn update(&self, id: u32) -> Value {
        self.state.borrow().updates.get(id).clone()
    }

    /// Delivers an update a second time, even if it was confirmed.
    pub fn again(&self, id: u32) {
        self.change(|state| {
            let update = state.updates.get(id).clone();
            state.updates.again.push(update);
        });
    }

    /// A week went by without updates: Telegram starts a new series of ids.
    pub fn renumber(&self, next: u32) {
        self.change(|state| state.updates.renumber(next));
    }

    pub(super) async fn get_updates(&self, body: &Value) -> Answer {
        const WEBHOOK: &str = "can't use getUpdates method while webhook is active; \
                               use deleteWebhook to delete the webhook first";
        let number = |name: &str| body[name].as_u64();
        let seconds = number("timeout").unwrap_or_default();
        let limit = number("limit").and_then(|limit| limit.try_into().ok());
        let limit = limit.unwrap_or(100).clamp(1, 100);

        let (ready, poll) = self.change(|state| {
            state.updates.confirm(body["offset"].as_i64().unwrap_or_default());
            if state.counts_only {
                state.updates.all = state.updates.all.split_off(&state.updates.first);
            }
            let ready = !state.updates.is_empty() || seconds == 0;
            if !ready {
                state.updates.poll += 1;
            }
            (ready, state.updates.poll)
        });
        if !ready {
            let mut states = self.state.subscribe();
            let news = states.wait_for(|state| {
                !state.updates.is_empty() || state.updates.poll != poll || !state.webhook.is_empty()
            });
            // Out of time: an empty list is an answer too.
            let _ = timeout(Duration::from_secs(seconds), news).await.map(drop);
        }
        self.change(|state| {
            if !state.webhook.is_empty() {
                return Err(Refusal::conflict(WEBHOOK));
            }
            if !ready && state.updates.poll != poll {
                return Err(Refusal::conflict(
                    "terminated by other getUpdates request; \
                     make sure that only one bot instance is running",
                ));
            }
            Ok(state.updates.take(limit).into())
        })
    }
}
