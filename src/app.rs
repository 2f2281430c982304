// SPDX-License-Identifier: EUPL-1.2
//! Events to units of work: one event, one unit; a commit may carry many.
//!
//! On SQLite one writer takes up to a hundred waiting events, at most one per address, into one transaction. On
//! PostgreSQL a few workers take sixteen each. If a unit of a batch fails, all are rolled back and each runs
//! again alone; one that fails alone is answered with an apology.

use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures::FutureExt;

use crate::clock::{Chance, Clock, Moment};
use crate::domain::id::{EventId, PersonId};
use crate::domain::language::Language;
use crate::flow::{self, Done, Fault, Links};
use crate::message::Incoming;
use crate::store::inbox::{Begun, Open};
use crate::store::persons::Person;
use crate::store::{Db, StoreError, Topic, Tx, addresses, inbox, outbox, persons};
use crate::text::Words;

/// Events in one commit of the one writer of SQLite.
const BATCH_ALONE: i64 = 100;
/// Events in one commit of one of several workers.
const BATCH_SHARED: i64 = 16;
/// How often handling an event is begun before it is given up.
const TRIES: i32 = 5;
/// How many events after a start are begun one by one with their count kept: if one of them is what stopped the
/// last process, it is found.
const CAREFUL: usize = 100;

/// What handles events.
#[derive(Clone, Debug)]
pub struct App {
    db: Db,
    words: Arc<Words>,
    links: Arc<Links>,
    secret: Arc<Vec<u8>>,
    clock: Clock,
    careful: Arc<AtomicUsize>,
}

impl App {
    /// An app on `db`; `secret` seeds the chance of its units.
    pub fn new(db: Db, words: Arc<Words>, links: Arc<Links>, secret: Arc<Vec<u8>>, clock: Clock) -> Self {
        Self { db, words, links, secret, clock, careful: Arc::new(AtomicUsize::new(CAREFUL)) }
    }

    /// Handles the next batch of events; how many were handled.
    pub async fn tick(&self) -> Result<usize, StoreError> {
        let limit = if self.db.is_shared() { BATCH_SHARED } else { BATCH_ALONE };
        let now = self.clock.now();
        let mut tx = self.db.write().await?;
        let open = inbox::claim(&mut tx, limit).await?;
        if open.is_empty() {
            tx.rollback().await?;
            return Ok(0);
        }
        let count = open.len();
        let mut plans = true;
        if self.is_careful(&open) {
            tx.rollback().await?;
            self.each_alone(open, now).await?;
        } else {
            match self.batch(&mut tx, &open, now).await {
                Ok(()) => {
                    plans = tx.has_plans();
                    tx.commit().await?;
                }
                Err(error) => {
                    tx.rollback().await?;
                    tracing::warn!(%error, events = count, "a batch failed; each event runs alone");
                    self.each_alone(open, now).await?;
                }
            }
        }
        crate::metrics::count_events(count);
        self.db.wake(Topic::Outbox).await;
        if plans {
            self.db.wake(Topic::Jobs).await;
        }
        Ok(count)
    }

    /// Events that were waiting when this process began may be what ended the last one.
    fn is_careful(&self, open: &[Open]) -> bool {
        let left = self.careful.load(Ordering::Relaxed);
        if left == 0 {
            return false;
        }
        self.careful.store(left.saturating_sub(open.len()), Ordering::Relaxed);
        true
    }

    async fn batch(&self, tx: &mut Tx, open: &[Open], now: Moment) -> Result<(), Fault> {
        let ids: Vec<PersonId> = open.iter().filter_map(|event| event.address.person_id).collect();
        let persons: HashMap<PersonId, Person> =
            persons::get_many(tx, &ids).await?.into_iter().map(|person| (person.id, person)).collect();
        let mut done = Vec::with_capacity(open.len());
        let mut begun = HashSet::new();
        for event in open {
            // A second event of one person in this batch reads what the first one wrote.
            let person = match event.address.person_id {
                Some(id) if !begun.insert(id) => persons::get(tx, id).await?,
                Some(id) => persons.get(&id).cloned(),
                None => None,
            };
            done.push(self.unit(tx, event, person, now).await?);
        }
        Ok(leave(tx, done, now).await?)
    }

    async fn each_alone(&self, open: Vec<Open>, now: Moment) -> Result<(), StoreError> {
        for event in open {
            self.alone(event.event, now).await?;
        }
        Ok(())
    }

    /// One event in a transaction of its own; if it fails, an apology and the seen mark stand in its place.
    async fn alone(&self, event: EventId, now: Moment) -> Result<(), StoreError> {
        let Some(Begun { mut tx, open, tries }) = inbox::begin_alone(&self.db, event).await? else {
            return Ok(());
        };
        if tries > TRIES {
            tracing::error!(%event, tries, "an event is given up");
            return self.apologise(tx, open, now).await;
        }
        let person = match open.address.person_id {
            Some(person) => persons::get(&mut tx, person).await?,
            None => None,
        };
        let result = match self.unit(&mut tx, &open, person, now).await {
            Ok(done) => leave(&mut tx, vec![done], now).await.map_err(Fault::from),
            Err(fault) => Err(fault),
        };
        match result {
            Ok(()) => {
                inbox::forget_tries(&mut tx, event).await?;
                tx.commit().await
            }
            Err(fault) => {
                tx.rollback().await?;
                if let Fault::Store(error) = fault
                    && error.is_passing()
                    && tries < TRIES
                {
                    // It stays open and is begun again with the next batch.
                    return Err(error);
                }
                tracing::error!(%event, "an event failed");
                let mut tx = self.db.write().await?;
                match inbox::claim_one(&mut tx, event).await? {
                    Some(open) => self.apologise(tx, open, now).await,
                    None => tx.rollback().await,
                }
            }
        }
    }

    async fn apologise(&self, mut tx: Tx, open: Open, now: Moment) -> Result<(), StoreError> {
        let language = match open.address.person_id {
            Some(person) => persons::get(&mut tx, person).await?.map(|person| person.language),
            None => Language::first_of(open.address.profile_language.as_deref()),
        };
        let chance = Chance::from_event(&self.secret, open.event.0);
        let language = language.unwrap_or(Language::DUTCH);
        let event = open.event;
        let done = flow::apology(&self.words, event, open.address, language, chance, now);
        leave(&mut tx, vec![done], now).await?;
        inbox::forget_tries(&mut tx, event).await?;
        tx.commit().await
    }

    /// Runs one event's unit of work inside `tx`. A panic is a failure like any other.
    async fn unit(
        &self,
        tx: &mut Tx,
        open: &Open,
        person: Option<Person>,
        now: Moment,
    ) -> Result<Done, Fault> {
        let incoming: Incoming = serde_json::from_str(&open.body).map_err(StoreError::from)?;
        let chance = Chance::from_event(&self.secret, open.event.0);
        let address = open.address.clone();
        let unit = flow::handle(
            tx,
            &self.words,
            &self.links,
            flow::Event { id: open.event, incoming, address, person },
            chance,
            now,
        );
        match AssertUnwindSafe(unit).catch_unwind().await {
            Ok(result) => result,
            Err(_) => Err(Fault::Panic),
        }
    }

    /// Handles events until `stop` resolves; a batch that was begun is finished.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        loop {
            match self.tick().await {
                Ok(0) => {
                    let poll = self.clock.now() + chrono::TimeDelta::seconds(1);
                    tokio::select! {
                        () = &mut stop => return,
                        () = self.db.woken(Topic::Inbox) => {}
                        () = self.clock.sleep_until(poll) => {}
                    }
                }
                Ok(_) => {
                    if stop.as_mut().now_or_never().is_some() {
                        return;
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "events wait for the database");
                    let later = self.clock.now() + chrono::TimeDelta::milliseconds(500);
                    tokio::select! {
                        () = &mut stop => return,
                        () = self.clock.sleep_until(later) => {}
                    }
                }
            }
        }
    }
}

/// Writes what units leave: addresses, messages, seen marks, each in one statement.
async fn leave(tx: &mut Tx, done: Vec<Done>, now: Moment) -> Result<(), StoreError> {
    let events: Vec<EventId> = done.iter().map(|done| done.event).collect();
    let (left, rows): (Vec<_>, Vec<_>) = done.into_iter().map(|done| (done.left, done.rows)).unzip();
    addresses::leave(tx, left).await?;
    outbox::put(tx, rows.into_iter().flatten().collect(), now).await?;
    inbox::mark_handled(tx, &events, now).await
}
