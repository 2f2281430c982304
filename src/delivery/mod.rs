// SPDX-License-Identifier: EUPL-1.2
//! Delivery: due rows of the outbox go to their channel, paced, in order per lane; each fate is recorded.
//!
//! Nothing is lost: a row stays until its fate is committed. A kill may repeat those in the air, or answered in
//! the last moment. A failing notice never holds a reply, a busy chat never holds another.

mod pace;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::TimeDelta;
use futures::StreamExt;
use futures::stream::FuturesUnordered;

pub use pace::Rates;
use pace::{Leave, Pace};

use crate::channel::{Channel, Destination, SendError, Sent};
use crate::clock::{Clock, Moment, SharedChance};
use crate::domain::address::{ChannelKind, Lane};
use crate::domain::id::{AddressId, OutboxId};
use crate::message::{Edited, Outgoing};
use crate::store::outbox::{Due, Fate};
use crate::store::{Db, StoreError, Topic, addresses, outbox};

/// How many sends are in the air at once.
const IN_THE_AIR: usize = 64;
/// How often a row is tried against a channel that is not reachable.
const TRIES: i32 = 30;
/// The first wait after a failure; it doubles up to [`LONGEST_WAIT`].
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(1);
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(10);
/// How soon the database is asked again when it was away.
const ASK_AGAIN: TimeDelta = TimeDelta::milliseconds(200);
/// Others may have written rows without a wake reaching us.
const POLL: TimeDelta = TimeDelta::seconds(1);

/// The channels a sender speaks for, by kind and bot.
pub type Channels = HashMap<(ChannelKind, String), Arc<dyn Channel>>;

/// What sends the outbox of this process.
pub struct Delivery {
    db: Db,
    clock: Clock,
    chance: SharedChance,
    channels: Channels,
    rates: Rates,
    pace: HashMap<String, Pace>,
}

impl std::fmt::Debug for Delivery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Delivery").field("channels", &self.channels.len()).finish_non_exhaustive()
    }
}

/// A row on its way back from its channel.
struct Landed {
    due: Due,
    result: Result<Sent, SendError>,
}

impl Delivery {
    /// A sender for `channels`.
    pub fn new(db: Db, clock: Clock, chance: SharedChance, channels: Channels, rates: Rates) -> Self {
        Self { db, clock, chance, channels, rates, pace: HashMap::new() }
    }

    /// Sends until `stop` resolves; what is in the air then lands and is recorded.
    pub async fn run(&mut self, stop: impl Future<Output = ()>) -> Result<(), StoreError> {
        self.work(Some(stop)).await
    }

    /// Sends everything that may go now, and returns when nothing may.
    pub async fn tick(&mut self) -> Result<(), StoreError> {
        self.work(None::<std::future::Pending<()>>).await
    }

    async fn work(&mut self, stop: Option<impl Future<Output = ()>>) -> Result<(), StoreError> {
        let endless = stop.is_some();
        let mut stop = std::pin::pin!(async {
            match stop {
                Some(stop) => stop.await,
                None => std::future::pending().await,
            }
        });
        let mut air = FuturesUnordered::new();
        let mut flying: HashSet<(AddressId, Lane)> = HashSet::new();
        let mut stopping = false;
        loop {
            let mut next_look = None;
            if !stopping {
                let (ready, wait) = match self.take(&flying).await {
                    // What is in the air lands and is recorded first: given up here, it would be sent again.
                    Err(error) if !air.is_empty() => {
                        tracing::warn!(%error, "nothing more leaves until the database is back");
                        (Vec::new(), Some(self.clock.now() + ASK_AGAIN))
                    }
                    taken => taken?,
                };
                next_look = wait;
                for (due, channel, to, what) in ready {
                    flying.insert((due.address_id, due.lane));
                    // A task of its own: a channel uses the database too, and while this loop waits for a
                    // connection, whoever holds one must be able to go on.
                    let sending = tokio::spawn(async move { channel.send(&to, &what).await });
                    air.push(async move {
                        let broken = |_| Err(SendError::Unreachable("the channel broke off".to_owned()));
                        let result = sending.await.unwrap_or_else(broken);
                        Landed { due, result }
                    });
                }
            }
            if air.is_empty() && (stopping || !endless) {
                return Ok(());
            }
            let mut landed = Vec::new();
            if air.is_empty() {
                let now = self.clock.now();
                let until = next_look.map_or(now + POLL, |at: Moment| at.min(now + POLL));
                tokio::select! {
                    () = &mut stop => stopping = true,
                    () = self.db.woken(Topic::Outbox) => {}
                    () = self.clock.sleep_until(until) => {}
                }
            } else {
                let room = air.len() < IN_THE_AIR && !stopping && endless;
                let until = next_look.unwrap_or_else(|| self.clock.now() + POLL);
                tokio::select! {
                    Some(first) = air.next() => landed.push(first),
                    () = &mut stop, if !stopping => stopping = true,
                    () = self.db.woken(Topic::Outbox), if room => {}
                    () = self.clock.sleep_until(until), if room && next_look.is_some() => {}
                }
                // Whatever else has landed by now shares the commit.
                while let Some(Some(more)) = futures::FutureExt::now_or_never(air.next()) {
                    landed.push(more);
                }
            }
            for landed in &landed {
                flying.remove(&(landed.due.address_id, landed.due.lane));
            }
            self.record(landed).await?;
        }
    }

    /// The rows that may leave now, and when to look again for those that must wait.
    async fn take(
        &mut self,
        flying: &HashSet<(AddressId, Lane)>,
    ) -> Result<(Vec<(Due, Arc<dyn Channel>, Destination, Outgoing)>, Option<Moment>), StoreError> {
        let now = self.clock.now();
        let mut room = IN_THE_AIR.saturating_sub(flying.len());
        let mut ready = Vec::new();
        let mut settled = Vec::new();
        let mut next_look: Option<Moment> = None;
        if room == 0 {
            return Ok((ready, None));
        }
        let mut tx = self.db.read().await?;
        for lane in [Lane::Reply, Lane::Notice] {
            // Rows in the air and chats that must wait stand in front: look behind them too.
            let waiting: usize = self.pace.values().map(Pace::remembered).sum();
            let limit = i64::try_from(room + flying.len() + waiting.min(2_000)).unwrap_or(i64::MAX);
            for due in outbox::due(&mut tx, lane, now, limit).await? {
                if room == 0 {
                    break;
                }
                if flying.contains(&(due.address_id, due.lane)) {
                    continue;
                }
                let Some(channel) = self.channels.get(&(due.channel, due.bot.clone())) else {
                    // Another process speaks for that bot.
                    continue;
                };
                let channel = Arc::clone(channel);
                let what = match ready_to_go(&due, now) {
                    Ok(what) => what,
                    Err(fate) => {
                        settled.push((due.id, fate));
                        continue;
                    }
                };
                if due.channel == ChannelKind::Telegram {
                    let rates = self.rates;
                    let pace = self.pace.entry(due.bot.clone()).or_insert_with(|| Pace::new(rates));
                    match pace.leave(due.address_id, lane == Lane::Reply, now) {
                        Leave::Now => {}
                        Leave::ChatWaits(until) => {
                            next_look = Some(next_look.map_or(until, |at| at.min(until)));
                            continue;
                        }
                        Leave::BotWaits(until) => {
                            next_look = Some(next_look.map_or(until, |at| at.min(until)));
                            break;
                        }
                    }
                }
                room -= 1;
                let to = Destination {
                    address: due.address_id,
                    channel: due.channel,
                    bot: due.bot.clone(),
                    external_id: due.external_id.clone(),
                    row: due.id,
                };
                ready.push((due, channel, to, what));
            }
        }
        if next_look.is_none() && ready.is_empty() {
            next_look = outbox::next_due_at(&mut tx).await?.filter(|at| *at > now);
        }
        tx.rollback().await?;
        if !settled.is_empty() {
            // What is closed here frees the row behind it: look again at once.
            next_look = Some(now);
            self.settle(&settled, &[], now).await?;
        }
        for pace in self.pace.values_mut() {
            if pace.remembered() > 10_000 {
                pace.tidy(now);
            }
        }
        Ok((ready, next_look))
    }

    async fn record(&mut self, landed: Vec<Landed>) -> Result<(), StoreError> {
        if landed.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        let mut fates = Vec::with_capacity(landed.len());
        let mut gone = Vec::new();
        for Landed { due, result } in landed {
            let fate = match result {
                Ok(sent) => Fate::Sent(sent.external_id),
                Err(SendError::Throttled { after }) => {
                    if let Some(pace) = self.pace.get_mut(&due.bot) {
                        pace.hold(due.address_id, now + after);
                    }
                    Fate::Later(now + after)
                }
                Err(SendError::Unreachable(why)) if due.attempts + 1 < TRIES => {
                    tracing::warn!(row = %due.id, why, attempts = due.attempts + 1, "not reachable");
                    Fate::Later(now + self.back_off(due.attempts))
                }
                Err(SendError::PersonGone) => {
                    gone.push(due.address_id);
                    Fate::Gone
                }
                Err(SendError::Unreachable(why) | SendError::Rejected(why)) => {
                    tracing::error!(row = %due.id, why, "a message is given up");
                    Fate::Dead(why)
                }
            };
            crate::metrics::count_send(match &fate {
                Fate::Sent(_) => "sent",
                Fate::Later(_) => "later",
                Fate::Dead(_) => "dead",
                Fate::Expired => "expired",
                Fate::Gone => "gone",
            });
            fates.push((due.id, fate));
        }
        self.settle(&fates, &gone, now).await
    }

    /// Records fates; a passing fault of the database is tried again until they are kept.
    async fn settle(
        &self,
        fates: &[(OutboxId, Fate)],
        gone: &[AddressId],
        now: Moment,
    ) -> Result<(), StoreError> {
        loop {
            match self.try_settle(fates, gone, now).await {
                Err(error) if error.is_passing() => {
                    tracing::warn!(%error, "fates are recorded again");
                    self.clock.sleep_until(self.clock.now() + ASK_AGAIN).await;
                }
                other => return other,
            }
        }
    }

    async fn try_settle(
        &self,
        fates: &[(OutboxId, Fate)],
        gone: &[AddressId],
        now: Moment,
    ) -> Result<(), StoreError> {
        let mut tx = self.db.write().await?;
        outbox::settle(&mut tx, fates, now).await?;
        for address in gone {
            addresses::mark_gone(&mut tx, *address, now).await?;
        }
        tx.commit().await
    }

    /// Doubles with every try, with a jitter of a quarter so that many rows do not come back together.
    fn back_off(&self, attempts: i32) -> TimeDelta {
        let doubled = FIRST_WAIT * (1 << attempts.clamp(0, 12));
        let wait = doubled.min(LONGEST_WAIT);
        let jitter = wait.num_milliseconds() / 4;
        let drawn = self.chance.draw(|chance| chance.below(jitter.unsigned_abs() + 1));
        wait + TimeDelta::milliseconds(i64::try_from(drawn).unwrap_or_default())
    }
}

/// The message of a row that may go, or the fate of one that may not.
fn ready_to_go(due: &Due, now: Moment) -> Result<Outgoing, Fate> {
    if due.expires_at.is_some_and(|at| at <= now) {
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
