// SPDX-License-Identifier: EUPL-1.2
//! The intake: what Telegram tells lies in the inbox before Telegram hears that it arrived.
//!
//! `getUpdates` acknowledges by asking for what comes next, so the next question is asked only after the commit.
//! The first question carries no offset, and neither does the first after a quiet day: update ids restart at
//! random after a week without updates, and an offset of the old series could pass over the new one. What was
//! told before falls at the inbox, which knows each event.

use chrono::TimeDelta;
use futures::FutureExt;
use serde_json::Value;
use teloxide::payloads::{AnswerCallbackQuery, GetUpdates};
use teloxide::types::CallbackQueryId;

use super::{Failure, Telegram, inbound};
use crate::clock::{Chance, Clock, Moment, SharedChance};
use crate::domain::address::ChannelKind;
use crate::store::inbox::{self, Arriving};
use crate::store::{StoreError, Topic};

/// The most updates Telegram tells at once.
const BATCH: u8 = 100;
/// After so long without news the next question carries no offset.
const QUIET: TimeDelta = TimeDelta::days(1);
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(1);
const LONGEST_WAIT: TimeDelta = TimeDelta::seconds(30);

/// Why an update that Telegram brought was not taken: it must not be acknowledged.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// No update at all: somebody else called.
    #[error("no update of Telegram")]
    NoUpdate,
    /// The database is away. Telegram brings it again.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What brings a bot's updates into the inbox. One per bot, whatever the number of processes.
#[derive(Clone, Debug)]
pub struct Intake {
    telegram: Telegram,
    clock: Clock,
    chance: SharedChance,
}

/// Where the questions stand.
struct Place {
    /// The first update that was not acknowledged yet.
    offset: Option<i64>,
    /// When something was told last, or the questions began anew.
    heard_at: Moment,
    failures: u32,
}

impl Intake {
    /// An intake for `telegram`.
    pub fn new(telegram: Telegram, clock: Clock, chance: SharedChance) -> Self {
        Self { telegram, clock, chance }
    }

    /// Asks for updates and stores them until `stop` resolves. A question that waits is given up at once, and
    /// what is told but not stored by then stays unacknowledged. The bot must have no webhook.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop.fuse());
        let mut place = Place { offset: None, heard_at: self.clock.now(), failures: 0 };
        loop {
            let told = tokio::select! {
                biased;
                () = &mut stop => return,
                told = self.ask(place.offset) => told,
            };
            let wait = match told {
                Ok(updates) => {
                    place.failures = 0;
                    if !self.store_at_last(&updates, &mut stop).await {
                        return;
                    }
                    self.step(&mut place, &updates);
                    continue;
                }
                Err(failure) => place.wait(&failure),
            };
            let until = self.clock.now() + wait;
            tokio::select! {
                () = &mut stop => return,
                () = self.clock.sleep_until(until) => {}
            }
        }
    }

    /// Stores an update that Telegram brought by itself. Only after `Ok` may the call be answered with 200.
    pub async fn accept(&self, body: &[u8]) -> Result<(), AcceptError> {
        let update: Value = serde_json::from_slice(body).map_err(|_| AcceptError::NoUpdate)?;
        inbound::id(&update).ok_or(AcceptError::NoUpdate)?;
        let updates = [update];
        self.store(&updates).await?;
        self.answer_presses(&updates);
        Ok(())
    }

    async fn ask(&self, offset: Option<i64>) -> Result<Vec<Value>, Failure> {
        let inner = &self.telegram.0;
        let mut question = GetUpdates::new();
        question.offset = offset.and_then(|offset| offset.try_into().ok());
        question.limit = Some(BATCH);
        question.timeout = u32::try_from(inner.patience.poll.as_secs()).ok();
        question.allowed_updates = serde_json::from_value(inbound::KINDS.into_iter().collect()).ok();
        let patience = inner.patience.poll + inner.patience.text;
        match inner.call(question, patience).await? {
            // Without a number nothing could be acknowledged, and the same would be told again at once.
            Value::Array(updates)
                if updates.is_empty() || updates.iter().any(|update| inbound::id(update).is_some()) =>
            {
                Ok(updates)
            }
            _ => Err(Failure::Away("getUpdates told no updates".to_owned())),
        }
    }

    /// Stores until it is stored: whatever is wrong with the database, Telegram keeps the updates for a day.
    /// `false` if the end came first.
    async fn store_at_last(&self, updates: &[Value], stop: &mut (impl Future<Output = ()> + Unpin)) -> bool {
        let mut wait = TimeDelta::milliseconds(250);
        while let Err(error) = self.store(updates).await {
            tracing::error!(%error, updates = updates.len(), "updates wait for the database");
            let until = self.clock.now() + wait;
            tokio::select! {
                () = &mut *stop => return false,
                () = self.clock.sleep_until(until) => wait = (wait * 2).min(LONGEST_WAIT),
            }
        }
        self.answer_presses(updates);
        true
    }

    /// Stores a batch in one transaction.
    async fn store(&self, updates: &[Value]) -> Result<(), StoreError> {
        let inner = &self.telegram.0;
        let arriving: Vec<Arriving> = updates.iter().filter_map(|update| self.read(update)).collect();
        if arriving.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        let mut chance = self.chance.draw(|chance| Chance::from_event(&chance.bytes::<32>(), chance.id(now)));
        let mut tx = inner.db.write().await?;
        let put = inbox::put(&mut tx, ChannelKind::Telegram, &inner.name.id, &arriving, &mut chance, now);
        if let Err(error) = put.await {
            // Given back at once: a dropped one keeps the file locked until somebody writes again.
            tx.rollback().await?;
            return Err(error);
        }
        tx.commit().await?;
        inner.db.wake(Topic::Inbox).await;
        Ok(())
    }

    fn read(&self, update: &Value) -> Option<Arriving> {
        inbound::read(update, self.telegram.name()).unwrap_or_else(|error| {
            // It would come again for ever: it is acknowledged, and its number is all that may be told.
            tracing::error!(update = inbound::id(update), %error, "an update is passed over");
            None
        })
    }

    /// Tells the buttons that they were pressed, without anybody waiting. That one keeps turning is the worst
    /// that can come of a failure, so none is tried again.
    fn answer_presses(&self, updates: &[Value]) {
        for query in updates.iter().filter_map(inbound::query) {
            let (inner, query) = (self.telegram.0.clone(), CallbackQueryId(query.to_owned()));
            tokio::spawn(async move {
                let answer = AnswerCallbackQuery::new(query);
                if let Err(error) = inner.call(answer, inner.patience.text).await {
                    tracing::debug!(%error, "a press is not answered");
                }
            });
        }
    }

    fn step(&self, place: &mut Place, updates: &[Value]) {
        let now = self.clock.now();
        if let Some(last) = updates.iter().filter_map(inbound::id).max() {
            place.offset = Some(last + 1);
            place.heard_at = now;
        } else if now - place.heard_at >= QUIET {
            place.offset = None;
            place.heard_at = now;
        }
    }
}

impl Place {
    /// How long to wait after a failure.
    fn wait(&mut self, failure: &Failure) -> TimeDelta {
        self.failures = self.failures.saturating_add(1);
        if let Failure::Throttled { after } = failure {
            return *after;
        }
        let wait = (FIRST_WAIT * (1 << (self.failures - 1).min(5))).min(LONGEST_WAIT);
        tracing::warn!(error = %failure, seconds = wait.num_seconds(), "no updates; asked again later");
        wait
    }
}
