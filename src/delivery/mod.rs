// SPDX-License-Identifier: EUPL-1.2
//! Delivery: due rows of the outbox go to their channel, paced, in order per lane; each fate is recorded.
//!
//! Nothing is lost: a row stays until its fate is committed. A kill may repeat those in the air, or answered in
//! the last moment. A failing notice never holds a reply, a busy chat never holds another.

mod landings;
mod pace;
mod queue;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::TimeDelta;
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};

use landings::{Landed, Landings};
pub use pace::Rates;
use pace::{Leave, Pace};
use queue::{Queue, Ready, ready_to_go};

use crate::channel::{Channel, Destination, SendError};
use crate::clock::{Clock, Moment, SharedChance};
use crate::domain::address::{ChannelKind, Lane};
use crate::domain::id::{AddressId, OutboxId};
use crate::store::outbox::Fate;
use crate::store::{Db, StoreError, Topic, addresses, outbox};

/// How many messages are on their way at once: in the air, or landed and not yet recorded. A kill repeats no more.
const ON_THE_WAY: usize = 64;
/// How many rows of a lane are read at one look, beyond those that stand in front and cannot go: a query for each
/// landing would cost more than the sending.
const AT_ONE_LOOK: usize = 128;
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

    /// Look, let go, land, keep: reading, sending and recording go on beside each other, so that neither a slow
    /// channel nor a commit holds the others.
    async fn work(&mut self, stop: Option<impl Future<Output = ()>>) -> Result<(), StoreError> {
        let endless = stop.is_some();
        let mut stop = std::pin::pin!(async {
            match stop {
                Some(stop) => stop.await,
                None => std::future::pending().await,
            }
        });
        let mut air = FuturesUnordered::new();
        // Lanes with a row in the air, or with one that landed and is not kept yet.
        let mut flying: HashSet<(AddressId, Lane)> = HashSet::new();
        let mut landings = Landings::default();
        let mut queue = Queue::default();
        let (mut look, mut woken, mut stopping) = (true, false, false);
        let mut next_look = None;
        loop {
            let now = self.clock.now();
            while !stopping && air.len() + landings.count() < ON_THE_WAY {
                // What came since the last look stands behind the replies that were read: those go first.
                if queue.is_stale(now)
                    || (woken && queue.replies.is_empty())
                    || (queue.is_empty() && (look || queue.more))
                {
                    (look, woken) = (false, false);
                    (queue, next_look) = match self.read(&flying).await {
                        // What is in the air lands and is kept first: given up here, it would be sent again.
                        Err(error) if !(air.is_empty() && landings.is_empty()) => {
                            tracing::warn!(%error, "nothing more leaves until the database is back");
                            (Queue::default(), Some(self.clock.now() + ASK_AGAIN))
                        }
                        read => read?,
                    };
                }
                let Some(ready) = self.let_go(&mut queue, &mut next_look) else { break };
                flying.insert((ready.due.address_id, ready.due.lane));
                air.push(fly(ready));
            }
            if let Some(landed) = landings.due(air.is_empty(), now) {
                landings.frees = landed.iter().map(|one| (one.due.address_id, one.due.lane)).collect();
                let (fates, gone) = self.fates(landed, now);
                landings.commit =
                    Some(beside(keep(self.db.clone(), self.clock.clone(), fates, gone, now)).boxed());
            }
            if air.is_empty() && landings.is_empty() && (stopping || !endless) {
                return Ok(());
            }
            let poll = now + POLL;
            let until = [next_look, landings.keep_at()].into_iter().flatten().fold(poll, Moment::min);
            tokio::select! {
                Some(first) = air.next() => {
                    let now = self.clock.now();
                    landings.push(first, now);
                    // Whatever else has landed by now shares the commit.
                    while let Some(Some(more)) = air.next().now_or_never() {
                        landings.push(more, now);
                    }
                }
                freed = landings.kept() => {
                    for lane in freed? {
                        flying.remove(&lane);
                    }
                    // What stands behind the rows that were kept may go now.
                    look = true;
                }
                () = &mut stop, if !stopping => stopping = true,
                () = self.db.woken(Topic::Outbox), if endless && !stopping && !woken => woken = true,
                () = self.clock.sleep_until(until), if endless => {
                    look = true;
                    next_look = None;
                }
            }
        }
    }

    /// The next row of `queue` that pacing lets go. Those it holds back are read again at `next_look`.
    fn let_go(&mut self, queue: &mut Queue, next_look: &mut Option<Moment>) -> Option<Ready> {
        let now = self.clock.now();
        let mut wait = |until: Moment| *next_look = Some(next_look.map_or(until, |at| at.min(until)));
        loop {
            let is_reply = !queue.replies.is_empty();
            let ready = queue.replies.pop_front().or_else(|| queue.notices.pop_front())?;
            if ready.due.channel != ChannelKind::Telegram {
                return Some(ready);
            }
            let rates = self.rates;
            let pace = self.pace.entry(ready.due.bot.clone()).or_insert_with(|| Pace::new(rates));
            match pace.leave(ready.due.address_id, is_reply, now) {
                Leave::Now => return Some(ready),
                Leave::ChatWaits(until) => wait(until),
                Leave::BotWaits(until) => {
                    wait(until);
                    let held = (ready.due.channel, ready.due.bot);
                    queue.notices.retain(|other| other.due.channel != held.0 || other.due.bot != held.1);
                    queue.more = false;
                }
            }
        }
    }

    /// The rows that may leave, and when to look again if there are none.
    async fn read(
        &mut self,
        flying: &HashSet<(AddressId, Lane)>,
    ) -> Result<(Queue, Option<Moment>), StoreError> {
        let now = self.clock.now();
        let mut queue = Queue { read_at: Some(now), ..Queue::default() };
        let mut settled = Vec::new();
        // Rows in the air and chats that must wait stand in front: look behind them too.
        let waiting: usize = self.pace.values_mut().map(|pace| pace.waiting(now)).sum();
        let limit = AT_ONE_LOOK + flying.len() + waiting.min(2_000);
        let mut tx = self.db.read().await?;
        for lane in [Lane::Reply, Lane::Notice] {
            let rows = outbox::due(&mut tx, lane, now, i64::try_from(limit).unwrap_or(i64::MAX)).await?;
            queue.more |= rows.len() == limit;
            for due in rows {
                if flying.contains(&(due.address_id, due.lane)) {
                    continue;
                }
                let Some(channel) = self.channels.get(&(due.channel, due.bot.clone())) else {
                    // Another process speaks for that bot.
                    continue;
                };
                match ready_to_go(&due, now) {
                    Ok(what) => {
                        let ready = Ready { due, channel: Arc::clone(channel), what };
                        match lane {
                            Lane::Reply => queue.replies.push_back(ready),
                            Lane::Notice => queue.notices.push_back(ready),
                        }
                    }
                    Err(fate) => settled.push((due.id, fate)),
                }
            }
        }
        // Only rows that cannot go: no reason to look again before something changes.
        queue.more &= !queue.is_empty();
        let mut next_look = None;
        if queue.is_empty() {
            next_look = outbox::next_due_at(&mut tx).await?.filter(|at| *at > now);
        }
        tx.rollback().await?;
        if !settled.is_empty() {
            // What is closed here frees the row behind it: look again at once.
            keep(self.db.clone(), self.clock.clone(), settled, Vec::new(), now).await?;
            queue.more = true;
        }
        for pace in self.pace.values_mut() {
            if pace.remembered() > 10_000 {
                pace.tidy(now);
            }
        }
        Ok((queue, next_look))
    }

    /// What becomes of rows, by how they landed; and the chats whose person is gone.
    fn fates(&mut self, landed: Vec<Landed>, now: Moment) -> (Vec<(OutboxId, Fate)>, Vec<AddressId>) {
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
        (fates, gone)
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

/// Sends a row in a task of its own: a channel uses the database too, and while delivery waits for a connection,
/// whoever holds one must be able to go on.
async fn fly(ready: Ready) -> Landed {
    let Ready { due, channel, what } = ready;
    let to = Destination {
        address: due.address_id,
        channel: due.channel,
        bot: due.bot.clone(),
        external_id: due.external_id.clone(),
        row: due.id,
    };
    let sending = tokio::spawn(async move { channel.send(&to, &what).await });
    let broken = |_| Err(SendError::Unreachable("the channel broke off".to_owned()));
    Landed { due, result: sending.await.unwrap_or_else(broken) }
}

/// Runs a commit as a task of its own: handed the writer while this loop waits in the same line, it goes on.
async fn beside(
    commit: impl Future<Output = Result<(), StoreError>> + Send + 'static,
) -> Result<(), StoreError> {
    tokio::spawn(commit).await.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()))
}

/// Records fates; a passing fault of the database is tried again until they are kept.
async fn keep(
    db: Db,
    clock: Clock,
    fates: Vec<(OutboxId, Fate)>,
    gone: Vec<AddressId>,
    now: Moment,
) -> Result<(), StoreError> {
    loop {
        match try_keep(&db, &fates, &gone, now).await {
            Err(error) if error.is_passing() => {
                tracing::warn!(%error, "fates are recorded again");
                clock.sleep_until(clock.now() + ASK_AGAIN).await;
            }
            other => return other,
        }
    }
}

async fn try_keep(
    db: &Db,
    fates: &[(OutboxId, Fate)],
    gone: &[AddressId],
    now: Moment,
) -> Result<(), StoreError> {
    let mut tx = db.write().await?;
    outbox::settle(&mut tx, fates, now).await?;
    for address in gone {
        addresses::mark_gone(&mut tx, *address, now).await?;
    }
    tx.commit().await
}
