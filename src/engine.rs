// SPDX-License-Identifier: EUPL-1.2
//! The engine: what handles events, does what is due and sends what may go, as tasks of one process, or step by
//! step for tests and the demo's clock.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::TimeDelta;
use futures::StreamExt;
use futures::future::join_all;
use futures::stream::FuturesUnordered;
use tokio::sync::{Mutex, Notify, watch};
use tokio::task::JoinSet;

use crate::app::App;
use crate::clock::{Chance, Clock, Moment, SharedChance};
use crate::delivery::{Channels, Delivery, Rates};
use crate::flow::Links;
use crate::jobs::{self, Breath, Job};
use crate::speech::Speech;
use crate::stop::stopped;
use crate::store::installation::{self, Installation};
use crate::store::jobs::DueJob;
use crate::store::{Db, StoreError, Topic, inbox, jobs as due_jobs, outbox};
use crate::text::Words;

/// Workers on PostgreSQL; SQLite has one writer.
const WORKERS: usize = 4;
/// How often a process that has no part looks whether it became free, and one that has it whether it still does.
const LOOK: TimeDelta = TimeDelta::seconds(2);

/// The running parts of an installation.
#[derive(Clone, Debug)]
pub struct Engine {
    db: Db,
    clock: Clock,
    words: Arc<Words>,
    links: Arc<Links>,
    secret: Arc<Vec<u8>>,
    app: App,
    part: Arc<str>,
    speech: Option<Speech>,
    /// Wakes the slow jobs: each wake of the database reaches one task only.
    slow: Arc<Notify>,
    delivery: Arc<Mutex<Delivery>>,
}

/// What an engine is made of.
#[derive(Debug)]
pub struct Parts {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// The words.
    pub words: Arc<Words>,
    /// How the outside finds this installation.
    pub links: Links,
    /// The installation's secrets.
    pub installation: Installation,
    /// Chance for waits.
    pub chance: SharedChance,
    /// How fast messages may leave.
    pub rates: Rates,
    /// What speaks, where the school has a speech program.
    pub speech: Option<Speech>,
}

/// The installation's secrets, made on first start.
pub async fn installation(db: &Db, chance: &SharedChance, now: Moment) -> Result<Installation, StoreError> {
    let push_key = loop {
        // Nearly every 32 bytes are a P-256 key; the few that are not are drawn again.
        let drawn = chance.draw(Chance::bytes::<32>);
        if p256::SecretKey::from_slice(&drawn).is_ok() {
            break drawn;
        }
    };
    let fresh =
        Installation { secret: chance.draw(Chance::bytes::<32>).to_vec(), push_key: push_key.to_vec() };
    let mut tx = db.write().await?;
    let kept = installation::get_or_make(&mut tx, fresh, now).await?;
    tx.commit().await?;
    Ok(kept)
}

impl Engine {
    /// Puts the parts together.
    pub fn new(parts: Parts, channels: Channels) -> Self {
        let Parts { db, clock, words, links, installation, chance, rates, speech } = parts;
        let links = Arc::new(links);
        let secret = Arc::new(installation.secret);
        let app =
            App::new(db.clone(), Arc::clone(&words), Arc::clone(&links), Arc::clone(&secret), clock.clone());
        let mut bots: Vec<String> = channels.keys().map(|(kind, bot)| format!("{kind:?}:{bot}")).collect();
        bots.sort_unstable();
        let part = format!("sender {}", bots.join(" ")).into();
        let delivery = Delivery::new(db.clone(), clock.clone(), chance, channels, rates);
        let (slow, delivery) = (Arc::default(), Arc::new(Mutex::new(delivery)));
        Self { db, clock, words, links, secret, app, part, speech, slow, delivery }
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The words.
    pub fn words(&self) -> &Arc<Words> {
        &self.words
    }

    /// How the outside finds this installation.
    pub fn links(&self) -> &Links {
        &self.links
    }

    /// Handles, does and sends everything that can be now; returns when nothing is left for this moment.
    pub async fn settle(&self) -> Result<(), StoreError> {
        loop {
            let mut work = 0;
            loop {
                let handled = self.app.tick().await?;
                if handled == 0 {
                    break;
                }
                work += handled;
            }
            work += self.do_jobs(None).await?;
            work += self.do_slow_jobs().await?;
            self.delivery.lock().await.tick().await?;
            let mut tx = self.db.read().await?;
            let open = inbox::count_open(&mut tx).await?;
            tx.rollback().await?;
            if work == 0 && open == 0 {
                return Ok(());
            }
        }
    }

    async fn do_jobs(&self, breath: Option<&Breath>) -> Result<usize, StoreError> {
        jobs::tick(&self.db, &self.words, &self.links, &self.secret, self.clock.now(), breath).await
    }

    /// Does the slow jobs that are due, side by side; how many there were.
    async fn do_slow_jobs(&self) -> Result<usize, StoreError> {
        let due = jobs::slow(&self.db, self.clock.now()).await?;
        let done = join_all(due.into_iter().map(|job| self.work(job))).await;
        let count = done.len();
        done.into_iter().collect::<Result<(), StoreError>>()?;
        Ok(count)
    }

    async fn work(&self, job: DueJob) -> Result<(), StoreError> {
        let (speech, clock) = (self.speech.as_ref(), &self.clock);
        jobs::work(&self.db, &self.words, &self.links, &self.secret, speech, job, clock).await
    }

    /// When something falls due next; `None` when nothing waits.
    pub async fn next_due_at(&self) -> Result<Option<Moment>, StoreError> {
        let mut tx = self.db.read().await?;
        let job = due_jobs::next_due_at(&mut tx).await?;
        let row = outbox::next_due_at(&mut tx).await?;
        tx.rollback().await?;
        Ok([job, row].into_iter().flatten().min())
    }

    /// Moves a test's or the demo's clock to `until`, from due moment to due moment, never over one.
    pub async fn travel(&self, until: Moment) -> Result<(), StoreError> {
        self.settle().await?;
        while let Some(due) = self.next_due_at().await?.filter(|due| *due <= until) {
            // A row that pacing holds is due already: a step of the clock lets it go.
            let step =
                if due > self.clock.now() { due } else { self.clock.now() + TimeDelta::milliseconds(500) };
            if step > until {
                break;
            }
            self.clock.move_to(step);
            self.settle().await?;
        }
        self.clock.move_to(until);
        self.settle().await
    }

    /// Plans what recurs by itself.
    pub async fn plan(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut chance = Chance::from_event(
            &self.secret,
            uuid::Uuid::from_u128(now.timestamp_millis().unsigned_abs().into()),
        );
        let mut tx = self.db.write().await?;
        Job::Retention.plan(&mut tx, &mut chance, now, chrono_tz::Europe::Amsterdam).await?;
        tx.commit().await
    }

    /// Runs until `stop` says true; every task then finishes what it has begun.
    pub async fn run(&self, stop: watch::Receiver<bool>) {
        let mut tasks = JoinSet::new();
        let workers = if self.db.is_shared() { WORKERS } else { 1 };
        for _ in 0..workers {
            let (app, stop) = (self.app.clone(), stop.clone());
            tasks.spawn(async move { app.run(stopped(stop)).await });
        }
        let (engine, jobs_stop) = (self.clone(), stop.clone());
        tasks.spawn(async move { engine.run_jobs(jobs_stop).await });
        let (engine, slow_stop) = (self.clone(), stop.clone());
        tasks.spawn(async move { engine.run_slow_jobs(slow_stop).await });
        let (engine, send_stop) = (self.clone(), stop.clone());
        tasks.spawn(async move { engine.run_delivery(send_stop).await });
        let (engine, listen_stop) = (self.clone(), stop);
        tasks.spawn(async move { engine.listen(listen_stop).await });
        while let Some(ended) = tasks.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "a task of the engine ended");
            }
        }
    }

    /// Runs step by step in this task alone until `stop` says true: beside a clock that is moved by hand.
    pub async fn run_in_steps(&self, stop: watch::Receiver<bool>) {
        let mut stop = std::pin::pin!(stopped(stop));
        loop {
            if let Err(error) = self.settle().await {
                tracing::error!(%error, "a step failed");
            }
            let poll = self.clock.now() + TimeDelta::seconds(1);
            tokio::select! {
                () = &mut stop => return,
                () = self.db.woken(Topic::Inbox) => {}
                () = self.clock.sleep_until(poll) => {}
            }
        }
    }

    async fn run_jobs(&self, stop: watch::Receiver<bool>) {
        let breath = Breath { clock: self.clock.clone(), stop: stop.clone() };
        let mut stop = std::pin::pin!(stopped(stop));
        loop {
            if let Err(error) = self.do_jobs(Some(&breath)).await {
                tracing::error!(%error, "jobs wait for the database");
            }
            let poll = self.clock.now() + TimeDelta::seconds(1);
            tokio::select! {
                () = &mut stop => return,
                () = self.db.woken(Topic::Jobs) => self.slow.notify_one(),
                () = self.clock.sleep_until(poll) => {}
            }
        }
    }

    /// Does slow jobs beside all others: a program that hangs holds up nobody. At the end it is not waited for, and
    /// what it was to do stays due.
    async fn run_slow_jobs(&self, stop: watch::Receiver<bool>) {
        let mut stop = std::pin::pin!(stopped(stop));
        let mut begun = HashSet::new();
        let mut at_work = FuturesUnordered::new();
        loop {
            match jobs::slow(&self.db, self.clock.now()).await {
                Ok(due) => {
                    for job in due.into_iter().filter(|job| begun.insert(job.id)) {
                        at_work.push(async { (job.id, self.work(job).await) });
                    }
                }
                Err(error) => tracing::error!(%error, "slow jobs wait for the database"),
            }
            let poll = self.clock.now() + TimeDelta::seconds(1);
            tokio::select! {
                () = &mut stop => return,
                Some((job, done)) = at_work.next() => {
                    begun.remove(&job);
                    if let Err(error) = done {
                        tracing::error!(%job, %error, "a slow job waits for the database");
                    }
                }
                () = self.slow.notified() => {}
                () = self.clock.sleep_until(poll) => {}
            }
        }
    }

    /// Sends while this process has the part; several processes on one database take turns when one dies.
    async fn run_delivery(&self, stop: watch::Receiver<bool>) {
        loop {
            if *stop.borrow() {
                return;
            }
            match self.db.take_part(&self.part).await {
                Ok(Some(mut part)) => {
                    let (lost, watch_lost) = watch::channel(false);
                    let guard = async {
                        let mut stop = std::pin::pin!(stopped(stop.clone()));
                        while part.is_held().await {
                            tokio::select! {
                                () = &mut stop => break,
                                () = self.clock.sleep_until(self.clock.now() + LOOK) => {}
                            }
                        }
                        lost.send_replace(true);
                    };
                    let send = async { self.delivery.lock().await.run(stopped(watch_lost)).await };
                    let (mut guard, mut send) = (std::pin::pin!(guard), std::pin::pin!(send));
                    let sent = tokio::select! {
                        () = &mut guard => send.await,
                        sent = &mut send => sent,
                    };
                    if let Err(error) = sent {
                        tracing::error!(%error, "sending waits for the database");
                    }
                }
                Ok(None) => {}
                Err(error) => tracing::error!(%error, "sending waits for the database"),
            }
            tokio::select! {
                () = stopped(stop.clone()) => return,
                () = self.clock.sleep_until(self.clock.now() + LOOK) => {}
            }
        }
    }

    /// Passes on the wakes of other processes; without them everybody still looks once a second.
    async fn listen(&self, stop: watch::Receiver<bool>) {
        let mut stop = std::pin::pin!(stopped(stop));
        loop {
            tokio::select! {
                () = &mut stop => return,
                lost = self.db.listen() => {
                    if let Err(error) = lost {
                        tracing::warn!(%error, "wakes of other processes are not heard");
                    }
                }
            }
            tokio::select! {
                () = &mut stop => return,
                () = self.clock.sleep_until(self.clock.now() + LOOK) => {}
            }
        }
    }
}
