// SPDX-License-Identifier: EUPL-1.2
//! Time, chance and ids: the three things a unit of work may not take from the air.
//!
//! A unit of work is a function of (database, event, clock reading, seed), so that it can run again after a
//! crash and do the same. Everything that reads the time, waits, draws a number or makes an id asks here.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};
use tokio::sync::watch;
use uuid::Uuid;

/// A reading of the clock: whole milliseconds, UTC.
pub type Moment = DateTime<Utc>;

/// What tells the time and lets a task wait for it.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Hands>);

#[derive(Debug)]
enum Hands {
    /// The machine's own clock.
    System,
    /// Stands still until somebody moves it: tests.
    Still(watch::Sender<Moment>),
    /// Runs with the machine's clock, so many milliseconds ahead: the demo.
    Ahead(watch::Sender<TimeDelta>),
}

impl Clock {
    /// The machine's own clock.
    pub fn system() -> Self {
        Self(Arc::new(Hands::System))
    }

    /// A clock that stands still at `now` until [`Clock::move_to`].
    pub fn still(now: Moment) -> Self {
        Self(Arc::new(Hands::Still(watch::Sender::new(now.trunc_subsecs(3)))))
    }

    /// A clock that shows `now` at this moment and runs on from there.
    pub fn running_from(now: Moment) -> Self {
        Self(Arc::new(Hands::Ahead(watch::Sender::new(now - machine_now()))))
    }

    /// The time, in whole milliseconds.
    pub fn now(&self) -> Moment {
        match &*self.0 {
            Hands::System => machine_now(),
            Hands::Still(now) => *now.borrow(),
            Hands::Ahead(offset) => machine_now() + *offset.borrow(),
        }
    }

    /// Waits until [`Clock::now`] is at or past `moment`; a moved clock wakes whoever waits.
    pub async fn sleep_until(&self, moment: Moment) {
        match &*self.0 {
            Hands::System => machine_sleep(moment - machine_now()).await,
            Hands::Still(now) => {
                let mut seen = now.subscribe();
                while *seen.borrow_and_update() < moment && seen.changed().await.is_ok() {}
            }
            Hands::Ahead(offset) => {
                let mut seen = offset.subscribe();
                loop {
                    let left = moment - (machine_now() + *seen.borrow_and_update());
                    if left <= TimeDelta::zero() {
                        return;
                    }
                    tokio::select! {
                        () = machine_sleep(left) => {}
                        _ = seen.changed() => {}
                    }
                }
            }
        }
    }

    /// Moves a test's or the demo's clock forward to `moment`; the machine's clock and the past stay as they are.
    ///
    /// Callers move from due moment to due moment, never over one: see [`crate::engine::Engine::travel`].
    pub fn move_to(&self, moment: Moment) {
        match &*self.0 {
            Hands::System => {}
            Hands::Still(now) => {
                now.send_if_modified(|now| {
                    let later = moment > *now;
                    *now = (*now).max(moment);
                    later
                });
            }
            Hands::Ahead(offset) => {
                offset.send_if_modified(|offset| {
                    let wanted = moment - machine_now();
                    let later = wanted > *offset;
                    *offset = (*offset).max(wanted);
                    later
                });
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
fn machine_now() -> Moment {
    Utc::now().trunc_subsecs(3)
}

#[expect(clippy::disallowed_methods, reason = "the one place that sleeps")]
async fn machine_sleep(span: TimeDelta) {
    tokio::time::sleep(span.to_std().unwrap_or_default()).await;
}

/// A source of chance: numbers, ids and secrets drawn in a fixed order from one seed.
///
/// `ChaCha20` is a cryptographic generator, so codes and tokens may be drawn from it as long as the seed is
/// secret; an event's seed is made with the installation's secret for that reason.
#[derive(Clone, Debug)]
pub struct Chance(ChaCha20Rng);

impl Chance {
    /// Chance from the operating system.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the operating system for chance")]
    pub fn from_system() -> Result<Self, getrandom::Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed)?;
        Ok(Self(ChaCha20Rng::from_seed(seed)))
    }

    /// Chance that depends on `secret` and `id` alone: the same event draws the same after a crash.
    pub fn from_event(secret: &[u8], id: Uuid) -> Self {
        Self(ChaCha20Rng::from_seed(Sha256::new().chain_update(secret).chain_update(id).finalize().into()))
    }

    /// A fixed sequence for tests.
    pub fn from_number(seed: u64) -> Self {
        Self(ChaCha20Rng::seed_from_u64(seed))
    }

    /// A new id, version 7. Ids name things and order nothing.
    pub fn id(&mut self, now: Moment) -> Uuid {
        let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }

    /// `N` bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }

    /// A number from 0 up to, not including, `below`; 0 when `below` is 0.
    pub fn below(&mut self, below: u64) -> u64 {
        // Rejection keeps every number equally likely.
        let limit = u64::MAX - u64::MAX.checked_rem(below).unwrap_or_default();
        loop {
            let drawn = self.0.next_u64();
            if drawn < limit || below == 0 {
                return drawn.checked_rem(below).unwrap_or_default();
            }
        }
    }
}

/// Chance that several tasks share: intakes and web handlers, which are no units of work.
#[derive(Clone, Debug)]
pub struct SharedChance(Arc<Mutex<Chance>>);

impl SharedChance {
    /// Shares `chance`.
    pub fn new(chance: Chance) -> Self {
        Self(Arc::new(Mutex::new(chance)))
    }

    /// Draws with the shared source.
    pub fn draw<T>(&self, with: impl FnOnce(&mut Chance) -> T) -> T {
        with(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
