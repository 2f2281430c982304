// SPDX-License-Identifier: EUPL-1.2
//! What falls due: jobs hold ids and wait; when they run they say what is true then.
//!
//! # To add a job
//! 1. Add a variant to [`Job`] with the ids it needs, its [`Job::key`] (the same work planned twice is done once)
//!    and how long it is [worth doing](Job::worth_for).
//! 2. Write `jobs/<noun>.rs` with a function that takes a [`JobCx`] and returns an [`Outcome`], and send the
//!    variant to it in [`Job::run`].
//! 3. Read first, compute, then write; many receivers go in chunks of [`crate::domain::post::CHUNK`], read and said
//!    before the transaction that writes them ([`Job::read`]). What is drawn is drawn there too.
//! 4. What a program must do for it is done between reading and writing, and makes the job [slow](Job::is_slow):
//!    it is then done beside the others, which do not wait for it.
//! 5. Keep a stored example in `tests/data/stored/`: jobs of earlier programs keep parsing.

mod budget;
mod cx;
mod digest;
mod no_list;
mod permission;
mod post;
mod reach;
mod retention;
mod sound;
mod tell;
mod today;

pub use cx::JobCx;
pub use sound::is_spoken;

use std::panic::AssertUnwindSafe;

use std::collections::HashMap;

use chrono::{Datelike, TimeDelta};
use chrono_tz::Tz;
use futures::FutureExt;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::clock::{Chance, Clock, Moment};
use crate::domain::id::{
    AddressId, ChildId, ClassId, EventId, JobId, JoinId, PersonId, PostId, RoleId, SchoolId,
};
use crate::domain::permission::evening;
use crate::flow::{Fault, Links};
use crate::say::Say;
use crate::speech::Speech;
use crate::store::jobs::DueJob;
use crate::store::outbox::NewRow;
use crate::store::receivers::Waits;
use crate::store::{Db, StoreError, Topic, Tx, jobs, outbox};
use crate::text::Words;

/// How often a job is tried before it is given up.
const TRIES: i32 = 8;
/// How many due jobs are looked at together.
const AT_ONCE: i64 = 50;

/// Something that falls due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Writes a post to its receivers, chunk by chunk, each when they may be disturbed.
    SendPost {
        /// The post.
        post: PostId,
    },
    /// Changes a post in the chats it went to.
    EditPost {
        /// The post.
        post: PostId,
        /// The edition; an older one than the post's is left out.
        edition: i32,
        /// How many receivers are done.
        done: usize,
    },
    /// Sends a post once more to whoever has not seen it, chunk by chunk.
    RemindPost {
        /// The post.
        post: PostId,
    },
    /// Sends what waits for the weekly digest to its receivers, some at a time.
    Digest {
        /// The school.
        school: SchoolId,
    },
    /// Says a post aloud to who asked for it.
    SayPost {
        /// The post.
        post: PostId,
        /// The chat in which it was asked for.
        address: AddressId,
        /// The tap that asked.
        tap: EventId,
    },
    /// Tells a member of staff what there is to do today.
    Today {
        /// At which school.
        school: SchoolId,
        /// Whom.
        person: PersonId,
    },
    /// Tells a class's teachers what there is to do today; earlier programs planned it.
    ClassNews {
        /// The class.
        class: ClassId,
    },
    /// Tells a person that the teacher decided their request.
    JoinDecided {
        /// The request.
        join: JoinId,
    },
    /// Tells a person that they got a role.
    Appointed {
        /// The role.
        role: RoleId,
    },
    /// Prints new letters for a teacher.
    Letters {
        /// The class.
        class: ClassId,
        /// The child; without one, all children of the class nobody is reached for.
        child: Option<ChildId>,
        /// The chat that gets them.
        to: AddressId,
        /// When they were asked for: two taps in a minute are one.
        asked: Moment,
    },
    /// Asks a class parent for help with families whom nothing reaches.
    AskHelp {
        /// The class parent's role.
        role: RoleId,
        /// When the teacher asked.
        asked: Moment,
    },
    /// Reminds the director, once a week, that the new school year has no class list yet.
    NoList {
        /// The school.
        school: SchoolId,
    },
    /// Asks a parent about photos of their children at a school.
    AskPhotos {
        /// The parent.
        person: PersonId,
        /// The school.
        school: SchoolId,
    },
    /// Forgets what is no longer kept, once a day.
    Retention,
}

/// What becomes of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// There is more to do then.
    GoOn(Job, Moment),
}

impl Job {
    /// The same work planned twice has the same key.
    pub fn key(&self) -> String {
        match self {
            Self::SendPost { post } => format!("post.{post}"),
            Self::EditPost { post, edition, .. } => format!("post.{post}.{edition}"),
            Self::RemindPost { post } => format!("post.{post}.reminder"),
            Self::Digest { school } => format!("digest.{school}"),
            Self::SayPost { post, address, tap } => format!("{}{tap}", sound::key(*post, *address)),
            Self::Today { school, person } => format!("today.{school}.{person}"),
            Self::ClassNews { class } => format!("class.{class}"),
            Self::JoinDecided { join } => format!("join.{join}"),
            Self::Appointed { role } => format!("role.{role}"),
            Self::Letters { class, child, to, asked } => {
                let of = child.map_or(class.to_string(), |child| child.to_string());
                format!("letters.{to}.{of}.{}", asked.timestamp() / 60)
            }
            Self::AskHelp { role, asked } => format!("help.{role}.{}", asked.timestamp()),
            Self::NoList { school } => format!("no-list.{school}"),
            Self::AskPhotos { person, school } => format!("photos.{person}.{school}"),
            Self::Retention => "retention".to_owned(),
        }
    }

    /// How long after its time it is still worth doing. What is owed to a person is worth more than news.
    fn worth_for(&self) -> TimeDelta {
        match self {
            Self::SendPost { .. } | Self::EditPost { .. } | Self::RemindPost { .. } | Self::Digest { .. } => {
                TimeDelta::days(3)
            }
            Self::Today { .. }
            | Self::ClassNews { .. }
            | Self::NoList { .. }
            | Self::AskHelp { .. }
            | Self::AskPhotos { .. } => TimeDelta::days(2),
            Self::JoinDecided { .. } | Self::Appointed { .. } => TimeDelta::weeks(2),
            Self::Retention | Self::Letters { .. } | Self::SayPost { .. } => TimeDelta::days(1),
        }
    }

    /// Plans the job at `wanted`, or at the time its kind has by itself.
    pub async fn plan(
        &self,
        tx: &mut Tx,
        chance: &mut Chance,
        wanted: Moment,
        zone: Tz,
    ) -> Result<(), StoreError> {
        let (due, key) = match self {
            Self::NoList { .. } => {
                let week = wanted.with_timezone(&zone).date_naive().iso_week();
                (wanted, format!("{}.{week:?}", self.key()))
            }
            Self::Today { .. } | Self::ClassNews { .. } | Self::Digest { .. } => {
                (wanted, format!("{}.{}", self.key(), wanted.timestamp()))
            }
            Self::AskPhotos { .. } => {
                let due = evening(wanted, zone);
                (due, format!("{}.{}", self.key(), due.timestamp()))
            }
            Self::Retention => {
                let due = retention::next(wanted, zone);
                (due, format!("{}.{}", self.key(), due.timestamp()))
            }
            _ => (wanted, self.key()),
        };
        let json = serde_json::to_string(self)?;
        let key = (key.as_str(), self.is_slow());
        jobs::plan(tx, JobId(chance.id(wanted)), &json, key, due, due + self.worth_for(), wanted).await
    }

    /// Whether a program works for it: the others do not wait for such a job.
    fn is_slow(&self) -> bool {
        matches!(self, Self::SayPost { .. })
    }

    /// What is read, said and drawn beside the writer, before [`Job::run`] writes it.
    async fn read(&self, cx: &mut JobCx<'_>) -> Result<Ready, Fault> {
        let mut ready = Ready::default();
        match self {
            Self::SendPost { post } => ready.chunk = post::Chunk::read(cx, *post, Waits::Post).await?,
            Self::RemindPost { post } => ready.chunk = post::Chunk::read(cx, *post, Waits::Reminder).await?,
            Self::Digest { school } => ready.digest = digest::Issue::read(cx, *school).await?,
            Self::Letters { class, child, to, .. } => {
                ready.letters = reach::Printed::read(cx, *class, *child, *to).await?;
            }
            Self::SayPost { post, address, .. } => {
                ready.wish = sound::Wish::read(cx, *post, *address).await?;
            }
            _ => {}
        }
        Ok(ready)
    }

    async fn run(self, cx: &mut JobCx<'_>, ready: Ready) -> Result<Outcome, Fault> {
        let key = self.key();
        match self {
            Self::SendPost { post } => post::send(cx, post, ready.chunk).await,
            Self::EditPost { post, edition, done } => post::edit(cx, post, edition, done).await,
            Self::RemindPost { post } => post::remind(cx, post, ready.chunk).await,
            Self::Digest { school } => digest::issue(cx, school, ready.digest).await,
            Self::Letters { class, child, to, .. } => {
                reach::hand_over(cx, (class, child, to), &key, ready.letters).await
            }
            Self::AskHelp { role, asked } => reach::ask_help(cx, role, asked).await,
            Self::SayPost { post, address, tap } => sound::send(cx, ready.spoken, (post, address, tap)).await,
            Self::Today { school, person } => today::tell(cx, school, person).await,
            Self::ClassNews { class } => today::tell_class(cx, class).await,
            Self::JoinDecided { join } => tell::join_decided(cx, join).await,
            Self::Appointed { role } => tell::appointed(cx, role).await,
            Self::NoList { school } => no_list::remind(cx, school).await,
            Self::AskPhotos { person, school } => permission::ask(cx, person, school).await,
            Self::Retention => retention::keep(cx).await,
        }
    }
}

/// What lies ready when the writing begins.
#[derive(Debug, Default)]
struct Ready {
    chunk: Option<post::Chunk>,
    digest: Option<digest::Issue>,
    letters: Option<reach::Printed>,
    /// What a program is to speak.
    wish: Option<sound::Wish>,
    /// What it spoke.
    spoken: Option<sound::Spoken>,
}

impl Ready {
    /// What is done between reading and writing, with no transaction open.
    async fn compute(mut self, speech: Option<&Speech>) -> Result<Self, Fault> {
        if let Some(wish) = self.wish.take() {
            self.spoken = Some(wish.speak(speech).await?);
        }
        Ok(self)
    }
}

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
    /// less than two seconds, ten times faster than Telegram takes it, and lifts the slowest percent of replies by a
    /// millisecond; in chunks of 50 without a breath it was 28 ms.
    const LENGTH: TimeDelta = TimeDelta::milliseconds(24);

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
    now: Moment,
) -> Result<(), StoreError> {
    part(db, words, links, (secret, 0), speech, due, now).await?;
    db.wake(Topic::Outbox).await;
    Ok(())
}

/// One part of one job, in a transaction of its own.
async fn part(
    db: &Db,
    words: &Words,
    links: &Links,
    (secret, place): (&[u8], usize),
    speech: Option<&Speech>,
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
    let ready = match read {
        Ok(ready) => {
            AssertUnwindSafe(ready.compute(speech)).catch_unwind().await.unwrap_or(Err(Fault::Panic))
        }
        Err(fault) => Err(fault),
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
