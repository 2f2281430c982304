// SPDX-License-Identifier: EUPL-1.2
//! The bot as persons meet it: the real app on a real database, with a channel that only remembers, a clock
//! that stands still until somebody moves it, and a seed.
//!
//! Persons press only buttons that are on their screen. A story ends with [`TestBot::ends`], which fails if
//! anything is unsent, unread or due.

mod does;
mod habits;
mod screen;
mod sees;
mod someone;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

use chrono::TimeDelta;
use ouderlijn::channel::{Channel, SendError};
use ouderlijn::clock::{Chance, Clock, Moment, SharedChance};
use ouderlijn::delivery::Rates;
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::domain::id::PersonId;
use ouderlijn::engine::{self, Engine, Parts};
use ouderlijn::flow::Links;
use ouderlijn::message::Input;
use ouderlijn::speech::{Limits, Program, Speech};
use ouderlijn::store::addresses::Address;
use ouderlijn::store::{Db, addresses, inbox, jobs, outbox};
use ouderlijn::text::Words;

use screen::FakeChannel;
pub use screen::Shown;
pub use someone::Someone;

use super::school::{self, TestSchool};

/// The bot of all stories.
pub const BOT: &str = "test";

/// The bot and everybody who talks with it.
pub struct TestBot {
    /// What handles, does and sends.
    pub engine: Engine,
    /// The school of the story.
    pub school: TestSchool,
    channel: FakeChannel,
    chance: SharedChance,
    next_event: u64,
    speech: Option<(Program, Limits)>,
    ended: bool,
}

/// The words, read once for all stories.
pub fn words() -> Arc<Words> {
    static WORDS: OnceLock<Arc<Words>> = OnceLock::new();
    Arc::clone(WORDS.get_or_init(|| Arc::new(Words::load().expect("words"))))
}

/// When every story begins: a Tuesday in September, ten past ten.
pub fn story_begins() -> Moment {
    "2026-09-01T08:10:00Z".parse().expect("a moment")
}

impl TestBot {
    /// The bot of a new school, with a seed of its own.
    pub async fn new(db: Db) -> Self {
        let clock = Clock::still(story_begins());
        let school = school::found(&db, "De Regenboog", clock.now(), 5).await;
        Self::on(db, clock, school, FakeChannel::default(), 0, None).await
    }

    /// The bot of a new school with a speech program.
    pub async fn that_speaks(db: Db, program: Program, limits: Limits) -> Self {
        Self::that_speaks_at(db, Clock::still(story_begins()), program, limits).await
    }

    /// The same, with another clock.
    pub async fn that_speaks_at(db: Db, clock: Clock, program: Program, limits: Limits) -> Self {
        let school = school::found(&db, "De Regenboog", clock.now(), 5).await;
        Self::on(db, clock, school, FakeChannel::default(), 0, Some((program, limits))).await
    }

    /// The bot begins anew with another speech program.
    pub async fn speaks_by(&mut self, program: Program) {
        self.speech = Some((program, Limits::default()));
        self.restarts().await;
    }

    async fn on(
        db: Db,
        clock: Clock,
        school: TestSchool,
        channel: FakeChannel,
        next_event: u64,
        speech: Option<(Program, Limits)>,
    ) -> Self {
        let chance = SharedChance::new(Chance::from_number(7 + next_event));
        let installation = engine::installation(&db, &chance, clock.now()).await.expect("an installation");
        let words = match &speech {
            None => words(),
            Some((program, _)) => Arc::new(Words::load().expect("words").with_voices(program.languages())),
        };
        let speaker = speech
            .clone()
            .map(|(program, limits)| Speech::new(program, limits, db.clone(), clock.clone(), chance.clone()));
        let parts = Parts {
            db,
            clock,
            words,
            links: Links {
                web: Some("https://regenboog.example/".to_owned()),
                telegram: Some("regenboog_bot".to_owned()),
                knocks: Vec::new(),
            },
            installation,
            chance: chance.clone(),
            // The pace of a chat has tests of its own; here it would only make a flood slow to watch.
            rates: Rates { bot: 500.0, chat: 100.0, burst: 200.0 },
            speech: speaker,
        };
        let carrier: Arc<dyn Channel> = Arc::new(channel.clone());
        let channels = HashMap::from([((ChannelKind::Telegram, BOT.to_owned()), carrier)]);
        Self {
            engine: Engine::new(parts, channels),
            school,
            channel,
            chance,
            next_event,
            speech,
            ended: false,
        }
    }

    /// The process ends and begins anew on the same database; nothing in memory survives.
    pub async fn restarts(&mut self) {
        let fresh = Box::pin(Self::on(
            self.engine.db().clone(),
            self.engine.clock().clone(),
            self.school.clone(),
            self.channel.clone(),
            self.next_event,
            self.speech.clone(),
        ))
        .await;
        self.ended = true;
        *self = fresh;
        self.note("(the bot restarts)");
    }

    /// A person with a chat of their own.
    pub fn person(&self, name: &str, language: &str) -> Someone {
        let chat = format!("chat-{}", name.to_lowercase());
        self.channel.0.lock().expect("screens").names.insert(chat.clone(), name.to_owned());
        Someone { name: name.to_owned(), chat, language: language.to_owned() }
    }

    /// Time passes, from due moment to due moment.
    pub async fn passes(&self, span: TimeDelta) {
        let until = self.engine.clock().now() + span;
        Box::pin(self.engine.travel(until)).await.expect("time that passes");
    }

    /// Waits until something is so, while the engine runs by itself.
    pub async fn waits_for(&self, is_so: impl Fn(&Self) -> bool) {
        let clock = self.engine.clock();
        let until = clock.now() + TimeDelta::seconds(30);
        while !is_so(self) {
            assert!(clock.now() < until, "it does not come to pass");
            clock.sleep_until(clock.now() + TimeDelta::milliseconds(20)).await;
        }
    }

    /// The next sends to this person fail so, the last of the list first.
    pub fn fails(&self, who: &Someone, faults: Vec<SendError>) {
        self.channel.0.lock().expect("screens").faults.insert(who.chat.clone(), faults);
    }

    /// Time passes until `moment`, written as `2026-09-01T20:00:00Z`.
    pub async fn until(&self, moment: &str) {
        Box::pin(self.engine.travel(moment.parse().expect("a moment"))).await.expect("time that passes");
    }

    /// The person of a chat.
    pub async fn id_of(&self, who: &Someone) -> PersonId {
        self.address_of(who).await.person_id.expect("a person")
    }

    /// The last answer that was taken from a chat.
    pub async fn answered(&self, who: &Someone) -> Option<String> {
        let mut tx = self.engine.db().read().await.expect("a transaction");
        let found = addresses::find(&mut tx, ChannelKind::Telegram, BOT, &who.chat).await.expect("a look");
        tx.rollback().await.expect("a read");
        found.and_then(|address| address.answered)
    }

    /// The address of a chat.
    pub async fn address_of(&self, who: &Someone) -> Address {
        let mut tx = self.engine.db().read().await.expect("a transaction");
        let found = addresses::find(&mut tx, ChannelKind::Telegram, BOT, &who.chat).await.expect("a look");
        tx.rollback().await.expect("a read");
        found.expect("an address")
    }

    fn note(&self, what: &str) {
        let _ = writeln!(self.channel.0.lock().expect("screens").log, "{what}");
    }

    /// The first hundred events of a process run one by one; afterwards several share a commit.
    pub async fn fills_batches(&mut self) {
        for number in 0..110 {
            let stranger = self.person(&format!("Stranger {number}"), "en");
            self.arrives(&stranger, stranger.does(Input::Start { payload: None })).await;
        }
        self.engine.settle().await.expect("handled events");
        self.passes(TimeDelta::seconds(10)).await;
        let _ = self.transcript();
    }

    /// The story is over: fails if anything is unhandled, unsent, given up or due.
    pub async fn ends(mut self) {
        self.ended = true;
        let mut tx = self.engine.db().read().await.expect("a transaction");
        let now = self.engine.clock().now();
        assert_eq!(inbox::count_open(&mut tx).await.expect("a count"), 0, "events are not handled");
        let (waiting, dead) = outbox::count(&mut tx).await.expect("a count");
        assert_eq!((waiting, dead), (0, 0), "messages are not sent");
        for slow in [false, true] {
            let due = jobs::due(&mut tx, slow, now, 10).await.expect("jobs");
            assert!(due.is_empty(), "jobs are due: {due:?}");
        }
        assert_eq!(jobs::count_dead(&mut tx).await.expect("a count"), 0, "jobs were given up");
        tx.rollback().await.expect("a read");
    }
}

impl Drop for TestBot {
    fn drop(&mut self) {
        assert!(self.ended || std::thread::panicking(), "end the story with ends()");
    }
}
