// SPDX-License-Identifier: EUPL-1.2
//! Doing what is due: each part of a job is read, computed and written, and one that fails is tried again.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;

use chrono::TimeDelta;
use futures::FutureExt;
use tokio::sync::watch;

use super::{Job, JobCx, Outcome};
use crate::clock::{Chance, Clock, Moment};
use crate::flow::{Fault, Links};
use crate::say::Say;
use crate::speech::Speech;
use crate::store::jobs::DueJob;
use crate::store::outbox::NewRow;
use crate::store::{Db, StoreError, Topic, Tx, jobs, outbox};
use crate::text::Words;

/// How often a job is tried before it is given up.
const TRIES: i32 = 8;
/// How many due jobs are looked at together.
const AT_ONCE: i64 = 50;

/// Room between two parts of jobs, so that they fill the time that replies leave.
#[derive(Debug)]
pub struct Breath {
    /// The running clock.
    pub clock: Clock,
    /// Whether the process stops: what is due then waits for the next one.
    pub stop: watch::Receiver<bool>,
}

impl Breath {
    /// How long nothing is written: with chunks of [`crate::domain::post::CHUNK`] a post to 600 is then written in
    /// less than three seconds, eight times faster than Telegram takes it, and lifts the slowest percent of replies
    /// by a millisecond; in chunks of 50 without a breath it was 28 ms.
    const LENGTH: TimeDelta = TimeDelta::milliseconds(36);

    /// Waits; `false` when no further part may begin.
    async fn take(&self) -> bool {
        self.clock.sleep_until(self.clock.now() + Self::LENGTH).await;
        !*self.stop.borrow()
    }
}

/// Does what is due, until nothing is, with a breath after each part. How many parts of jobs were done.
pub async fn tick(
    db: &Db,
    words: &Words,
    links: &Links,
    secret: &[u8],
    now: Moment,
    breath: Option<&Breath>,
) -> Result<usize, StoreError> {
    let mut parts = 0;
    loop {
        let mut tx = db.read().await?;
        let due = jobs::due(&mut tx, false, now, AT_ONCE).await?;
        tx.rollback().await?;
        if due.is_empty() {
            return Ok(parts);
        }
        for job in due {
            part(db, words, links, (secret, parts), None, job, now).await?;
            parts += 1;
            if let Some(breath) = breath
                && !breath.take().await
            {
                return Ok(parts);
            }
        }
        db.wake(Topic::Outbox).await;
    }
}

/// The slow jobs that are due.
pub async fn slow(db: &Db, now: Moment) -> Result<Vec<DueJob>, StoreError> {
    let mut tx = db.read().await?;
    let due = jobs::due(&mut tx, true, now, AT_ONCE).await?;
    tx.rollback().await?;
    Ok(due)
}

/// Does one slow job: it may take as long as its program.
pub async fn work(
    db: &Db,
    words: &Words,
    links: &Links,
    secret: &[u8],
    speech: Option<&Speech>,
    due: DueJob,
    clock: &Clock,
) -> Result<(), StoreError> {
    part(db, words, links, (secret, 0), Some((speech, clock)), due, clock.now()).await?;
    db.wake(Topic::Outbox).await;
    Ok(())
}

/// One part of one job, in a transaction of its own. A slow one has the help of a program and a clock.
async fn part(
    db: &Db,
    words: &Words,
    links: &Links,
    (secret, place): (&[u8], usize),
    help: Option<(Option<&Speech>, &Clock)>,
    due: DueJob,
    now: Moment,
) -> Result<(), StoreError> {
    let job: Job = match serde_json::from_str(&due.job) {
        Ok(job) => job,
        Err(error) => {
            tracing::error!(job = %due.id, %error, "a job is not readable");
            return close(db, &due, "dead", Some(error.to_string()), now).await;
        }
    };
    if due.until_at < now {
        tracing::warn!(job = %due.id, "a job came too late to be worth doing");
        return close(db, &due, "late", None, now).await;
    }
    let mut tx = db.read().await?;
    let mut cx = JobCx {
        tx: &mut tx,
        now,
        due: due.due_at,
        chance: Chance::from_event(secret, seed(&due, place, now)),
        links,
        say: Say::new(words, now),
        found: HashMap::new(),
    };
    // A panic is a failure like any other: it must not end the task that does all jobs.
    let read = AssertUnwindSafe(job.read(&mut cx)).catch_unwind().await.unwrap_or(Err(Fault::Panic));
    let chance = cx.chance;
    tx.rollback().await?;
    let ready = match (read, help) {
        (Ok(ready), Some(help)) => {
            AssertUnwindSafe(ready.compute(help)).catch_unwind().await.unwrap_or(Err(Fault::Panic))
        }
        (ready, _) => ready,
    };
    let ready = match ready {
        Ok(ready) => ready,
        Err(fault) => return failed(db, &due, &fault, now).await,
    };
    let mut tx = db.write().await?;
    if !jobs::take(&mut tx, due.id).await? {
        return tx.rollback().await;
    }
    let mut cx = JobCx {
        tx: &mut tx,
        now,
        due: due.due_at,
        chance,
        links,
        say: Say::new(words, now),
        found: HashMap::new(),
    };
    let run = AssertUnwindSafe(job.run(&mut cx, ready)).catch_unwind().await.unwrap_or(Err(Fault::Panic));
    let rows = cx.say.into_rows();
    let done = match run {
        Ok(outcome) => settle(&mut tx, &due, outcome, rows, now).await.map_err(Fault::from),
        Err(fault) => Err(fault),
    };
    match done {
        Ok(()) => tx.commit().await,
        Err(fault) => {
            tx.rollback().await?;
            failed(db, &due, &fault, now).await
        }
    }
}

async fn settle(
    tx: &mut Tx,
    due: &DueJob,
    outcome: Outcome,
    rows: Vec<NewRow>,
    now: Moment,
) -> Result<(), StoreError> {
    outbox::put(tx, rows, now).await?;
    match outcome {
        Outcome::Done => jobs::close(tx, due.id, "done", None, now).await,
        Outcome::GoOn(next, at) => jobs::go_on(tx, due.id, &serde_json::to_string(&next)?, at.max(now)).await,
    }
}

/// Closes a job that is not to be done.
async fn close(
    db: &Db,
    due: &DueJob,
    state: &'static str,
    why: Option<String>,
    now: Moment,
) -> Result<(), StoreError> {
    let mut tx = db.write().await?;
    if !jobs::take(&mut tx, due.id).await? {
        return tx.rollback().await;
    }
    jobs::close(&mut tx, due.id, state, why, now).await?;
    tx.commit().await
}

/// Every part of a job draws from another place: one id would give the same ids twice. The parts of a post are
/// done in the same millisecond and say the same, so that only their place in the tick tells them apart.
fn seed(due: &DueJob, place: usize, now: Moment) -> uuid::Uuid {
    let moment = u128::from(now.timestamp_millis().unsigned_abs()) << 8;
    let place = (place as u128) << 64;
    uuid::Uuid::from_u128(due.id.0.as_u128() ^ moment ^ place ^ fingerprint(&due.job))
}

fn fingerprint(text: &str) -> u128 {
    text.bytes().fold(0, |sum: u128, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
}

async fn failed(db: &Db, due: &DueJob, error: &Fault, now: Moment) -> Result<(), StoreError> {
    if let Fault::Store(StoreError::Overtaken) = error {
        // It stays due, and is read anew.
        return Ok(());
    }
    let mut tx = db.write().await?;
    let why = Some(error.to_string());
    if due.attempts + 1 >= TRIES {
        tracing::error!(job = %due.id, %error, "a job is given up");
        jobs::close(&mut tx, due.id, "dead", why, now).await?;
    } else {
        tracing::warn!(job = %due.id, %error, "a job is tried again");
        let wait = TimeDelta::seconds(5 << due.attempts.clamp(0, 10));
        jobs::again(&mut tx, due.id, now + wait, why).await?;
    }
    tx.commit().await
}
