// SPDX-License-Identifier: EUPL-1.2
//! The bot as persons meet it: the real app on a real database, with a channel that only remembers, a clock
//! that stands still until somebody moves it, and a seed.
//!
//! Persons press only buttons that are on their screen. A story ends with [`TestBot::ends`], which fails if
//! anything is unsent, unread or due.

mod screen;
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
use ouderlijn::message::{Attachment, Command, Incoming, Input};
use ouderlijn::speech::{Limits, Program, Speech};
use ouderlijn::store::addresses::Address;
use ouderlijn::store::inbox::Arriving;
use ouderlijn::store::{Db, Topic, addresses, inbox, jobs, outbox};
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

    /// What happened since the last look, as it reads.
    pub fn transcript(&self) -> String {
        std::mem::take(&mut self.channel.0.lock().expect("screens").log)
    }

    /// How many messages were handed to the channel.
    pub fn sends(&self) -> usize {
        self.channel.0.lock().expect("screens").sends
    }

    /// The newest message on a person's screen.
    pub fn last(&self, who: &Someone) -> Shown {
        self.screen(who).pop().unwrap_or_else(|| panic!("{} has an empty screen", who.name))
    }

    /// Everything on a person's screen, buttons too.
    pub fn reads(&self, who: &Someone) -> String {
        let lines = self.screen(who).into_iter().map(|shown| {
            let labels: Vec<_> = shown.buttons.into_iter().map(|(label, _)| format!("[{label}]")).collect();
            format!("{} {}", shown.text, labels.join(" "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The newest message must say `words`.
    #[track_caller]
    pub fn says_to(&self, who: &Someone, words: &str) {
        let last = self.last(who).text;
        assert!(last.contains(words), "{} does not read {words:?} but {last:?}", who.name);
    }

    /// Whether a message on the screen has a button with `label`.
    pub fn offers(&self, who: &Someone, label: &str) -> bool {
        self.screen(who).iter().any(|shown| shown.buttons.iter().any(|(text, _)| text.contains(label)))
    }

    /// How many messages with `words` are on the screen.
    pub fn count(&self, who: &Someone, words: &str) -> usize {
        self.screen(who).iter().filter(|shown| shown.text.contains(words)).count()
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

    /// How many messages reached a chat so far, changes of earlier ones too.
    pub fn sent_to(&self, who: &Someone) -> usize {
        self.channel.0.lock().expect("screens").sent.get(&who.chat).copied().unwrap_or_default()
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

    /// What is on a person's screen.
    pub fn screen(&self, who: &Someone) -> Vec<Shown> {
        self.channel.0.lock().expect("screens").chats.get(&who.chat).cloned().unwrap_or_default()
    }

    /// Puts an event into the inbox as an intake would, without handling it.
    pub async fn arrives(&mut self, who: &Someone, incoming: Incoming) -> String {
        self.next_event += 1;
        let event = self.next_event.to_string();
        self.arrives_as(who, incoming, &event).await;
        event
    }

    /// The same, under an event id of one's own: a second delivery.
    pub async fn arrives_as(&mut self, who: &Someone, incoming: Incoming, event: &str) {
        let arriving = Arriving { chat: who.chat.clone(), event: event.to_owned(), incoming };
        let now = self.engine.clock().now();
        let mut chance = self.chance.draw(|chance| Chance::from_number(chance.below(u64::MAX)));
        let mut tx = self.engine.db().write().await.expect("a transaction");
        inbox::put(&mut tx, ChannelKind::Telegram, BOT, &[arriving], &mut chance, now)
            .await
            .expect("an event");
        tx.commit().await.expect("a stored event");
        self.engine.db().wake(Topic::Inbox).await;
    }

    async fn happens(&mut self, who: &Someone, input: Input, message: Option<String>, what: &str) {
        self.note(&format!("{} {what}", who.name));
        let incoming = Incoming { message, ..who.does(input) };
        self.arrives(who, incoming).await;
        // People need a moment between two taps; the pace of a chat allows it.
        self.passes(TimeDelta::seconds(2)).await;
    }

    /// Opens the chat by a link.
    pub async fn opens(&mut self, who: &Someone, code: &str) {
        let payload = (!code.is_empty()).then(|| code.replace('-', ""));
        let what = if code.is_empty() { "opens the chat" } else { "opens the link of the letter" };
        Box::pin(self.happens(who, Input::Start { payload }, None, what)).await;
    }

    /// Writes something.
    pub async fn says(&mut self, who: &Someone, text: &str) {
        let id = format!("{}-{}", who.chat, self.next_event + 1);
        let what = format!("writes: {text}");
        Box::pin(self.happens(who, Input::Text { text: text.to_owned() }, Some(id), &what)).await;
    }

    /// Changes what they wrote as the `back`-th last event.
    pub async fn edits(&mut self, who: &Someone, message: &str, text: &str) {
        let what = format!("changes it to: {text}");
        Box::pin(self.happens(who, Input::Edited { text: text.to_owned() }, Some(message.to_owned()), &what))
            .await;
    }

    /// The channel's id of what this person wrote last.
    pub fn last_written(&self, who: &Someone) -> String {
        format!("{}-{}", who.chat, self.next_event)
    }

    /// Sends a file.
    pub async fn sends_file(&mut self, who: &Someone, attachment: Attachment, caption: Option<&str>) {
        let id = format!("{}-{}", who.chat, self.next_event + 1);
        let what = format!("sends a {:?}: {}", attachment.kind, caption.unwrap_or("(no words)"));
        let caption = caption.map(str::to_owned);
        Box::pin(self.happens(who, Input::Media { attachment, caption }, Some(id), &what)).await;
    }

    /// Uses a command.
    pub async fn commands(&mut self, who: &Someone, command: Command) {
        Box::pin(self.happens(who, Input::Command { command }, None, &format!("uses {command:?}"))).await;
    }

    /// Does anything else.
    pub async fn does(&mut self, who: &Someone, input: Input) {
        let what = format!("does {input:?}");
        Box::pin(self.happens(who, input, None, &what)).await;
    }

    /// Presses a button that is on the screen: the newest whose label contains `label`.
    pub async fn taps(&mut self, who: &Someone, label: &str) {
        let (message, data, full) = self.button(who, label);
        let has_file = self.screen(who).iter().any(|shown| shown.id == message && shown.has_file);
        self.note(&format!("{} taps [{full}]", who.name));
        let incoming = Incoming {
            message: Some(message),
            message_has_file: has_file,
            ..who.does(Input::Press { data })
        };
        self.arrives(who, incoming).await;
        self.passes(TimeDelta::seconds(2)).await;
    }

    /// Message id, data and label of the newest button on the screen whose label contains `label`.
    pub fn button(&self, who: &Someone, label: &str) -> (String, String, String) {
        let screen = self.screen(who);
        let found = screen.iter().rev().find_map(|shown| {
            let button = shown.buttons.iter().find(|(text, _)| text.contains(label))?;
            Some((shown.id.clone(), button.1.clone(), button.0.clone()))
        });
        found.unwrap_or_else(|| {
            let labels: Vec<_> =
                screen.iter().flat_map(|shown| &shown.buttons).map(|(text, _)| text).collect();
            panic!("{} has no button {label:?} on the screen, only {labels:?}", who.name)
        })
    }

    /// Presses data that may be on no screen.
    pub async fn forges(&mut self, who: &Someone, data: &str) {
        let input = Input::Press { data: data.to_owned() };
        Box::pin(self.happens(who, input, None, "taps a forged button")).await;
    }

    /// Signs up with a child's code: language, privacy, child, relation, name, all in that person's language.
    pub async fn signs_up(&mut self, who: &Someone, child: &str, language: &str, relation: usize) {
        let code = self.school.codes[child].clone();
        self.opens(who, &code).await;
        self.taps(who, language).await;
        self.taps(who, "👍").await;
        self.taps(who, "✅").await;
        let label = self.screen(who).last().expect("a question").buttons[relation].0.clone();
        self.taps(who, &label).await;
        self.taps(who, &who.name.clone()).await;
    }

    /// The teacher makes `parent` class parent of `class`; both read English.
    pub async fn appoints(&mut self, teacher: &Someone, class: &str, parent: &Someone) {
        self.commands(teacher, Command::Menu).await;
        self.taps(teacher, &format!("👥 Class {class}")).await;
        self.taps(teacher, "🤝 Class parents").await;
        self.taps(teacher, "➕ New class parent").await;
        self.taps(teacher, &parent.name).await;
    }

    /// Writes to a class in English and taps "send"; it is held then.
    pub async fn writes_to(&mut self, who: &Someone, class: &str, text: &str) {
        self.commands(who, Command::Menu).await;
        self.taps(who, &format!("✉️ Message to {class}")).await;
        self.says(who, text).await;
        self.taps(who, "✅ Send").await;
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

    /// Signs up as staff in English with the code handed out for `code`.
    pub async fn signs_up_as_staff(&mut self, who: &Someone, code: &str) {
        let code = self.school.codes[code].clone();
        self.opens(who, &code).await;
        self.taps(who, "English").await;
        self.taps(who, "👍").await;
        let question = self.last(who);
        let yes = question.buttons.iter().any(|(label, _)| label.contains("✅"));
        let answer = if yes { "✅".to_owned() } else { who.name.clone() };
        self.taps(who, &answer).await;
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
