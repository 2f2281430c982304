// SPDX-License-Identifier: EUPL-1.2
//! Several persons do whatever comes to mind: nothing panics, everybody is answered, nothing leaks.

use chrono::TimeDelta;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Action, Attachment, Choice, Command, Incoming, Input, Press};
use ouderlijn::store::Db;
use proptest::prelude::*;

use crate::support::bot::{Someone, TestBot};
use crate::support::{school, steps};

/// What somebody does next.
#[derive(Clone, Debug)]
enum Step {
    /// Presses the n-th of all buttons on the screen.
    Tap(usize),
    /// Presses the last pressed button again.
    Again,
    /// Presses a button of somebody else's screen.
    Steal(usize, usize),
    /// Presses made-up data.
    Forge(String),
    Write(String),
    /// Writes or opens the n-th code.
    Code(usize, bool),
    Edit(String),
    Photo(Option<String>),
    Command(Command),
    Open,
    Block,
    Unblock,
    Odd,
    Pass(i64),
    Restart,
}

fn step() -> impl Strategy<Value = Step> {
    let text = prop_oneof![
        Just("hello".to_owned()),
        Just("Goedemorgen".to_owned()),
        Just("Amal".to_owned()),
        any::<String>(),
        Just("💥".repeat(2_000)),
    ];
    prop_oneof![
        30 => (0_usize..40).prop_map(Step::Tap),
        3 => Just(Step::Again),
        6 => (0_usize..7, 0_usize..60).prop_map(|(who, place)| Step::Steal(who, place)),
        2 => "[aq][a-z0-9.]{0,12}".prop_map(Step::Forge),
        8 => text.clone().prop_map(Step::Write),
        8 => (0_usize..20, any::<bool>()).prop_map(|(place, opens)| Step::Code(place, opens)),
        3 => text.clone().prop_map(Step::Edit),
        2 => proptest::option::of(text).prop_map(Step::Photo),
        4 => proptest::sample::select(vec![Command::Menu, Command::Language, Command::Help]).prop_map(Step::Command),
        1 => Just(Step::Command(Command::Stop)),
        2 => Just(Step::Open),
        1 => Just(Step::Block),
        1 => Just(Step::Unblock),
        2 => Just(Step::Odd),
        2 => (1_i64..40_000).prop_map(Step::Pass),
        1 => Just(Step::Restart),
    ]
}

/// Who they are, and what their screens must never show. 6a and the other school are not theirs.
const OF_5A: [&str; 4] = ["Amal", "Tom", "Ruud", "Stranger"];
const SECRETS: [&str; 6] = ["Noor", "Bea", "SECRET", "Wolke", "Vlieger", "6a"];

struct World {
    bot: TestBot,
    persons: Vec<Someone>,
    codes: Vec<String>,
    wrote: Vec<Option<String>>,
    pressed: Vec<Option<String>>,
}

async fn world(db: Db) -> World {
    let mut bot = TestBot::new(db.clone()).await;
    let other = school::found(&db, "De Vlieger", bot.engine.clock().now(), 77).await;
    let persons: Vec<Someone> = ["Amal", "Tom", "Ruud", "Stranger", "Bart", "Bea", "Wolke"]
        .into_iter()
        .map(|name| bot.person(name, "en"))
        .collect();
    let [amal, tom, ruud, _, bart, bea, wolke] = persons.as_slice() else { panic!("seven persons") };
    bot.signs_up_as_staff(ruud, "Ruud").await;
    bot.signs_up_as_staff(bart, "Bart").await;
    bot.signs_up(amal, "Adam", "English", 0).await;
    bot.signs_up(tom, "Emma", "English", 1).await;
    bot.signs_up(bea, "Noor", "English", 0).await;
    bot.appoints(ruud, "5a", amal).await;
    bot.writes_to(bart, "6a", "SECRET of the other class").await;
    // The other school has a parent too, and a child whose name nobody here knows.
    let mine = std::mem::replace(&mut bot.school, other);
    bot.signs_up(wolke, "Lina", "English", 0).await;
    bot.school = mine;
    let codes = ["Adam", "Lina", "Zofia", "Emma", "Ruud"].map(|of| bot.school.codes[of].clone()).to_vec();
    let empty = vec![None; persons.len()];
    World { bot, persons, codes, wrote: empty.clone(), pressed: empty }
}

impl World {
    fn buttons(&self, who: usize) -> Vec<(String, bool, String)> {
        let screen = self.bot.screen(&self.persons[who]);
        let all = screen.into_iter().rev().flat_map(|shown| {
            let (id, file) = (shown.id, shown.has_file);
            shown.buttons.into_iter().map(move |(_, data)| (id.clone(), file, data))
        });
        all.collect()
    }

    /// What reaches the bot, if the person can do it now.
    fn incoming(&mut self, who: usize, step: &Step) -> Option<Incoming> {
        let me = self.persons[who].clone();
        let press = |data: String| me.does(Input::Press { data });
        Some(match step {
            Step::Tap(place) => {
                let buttons = self.buttons(who);
                let (message, file, data) = buttons.get(place % buttons.len().max(1))?.clone();
                if matches!(Press::decode(&data), Some(Press::Act(Action::Deputy(..)))) {
                    // Who stands in for a teacher of 6a may see 6a.
                    return None;
                }
                self.pressed[who] = Some(data.clone());
                Incoming { message: Some(message), message_has_file: file, ..press(data) }
            }
            Step::Again => press(self.pressed[who].clone()?),
            Step::Steal(from, place) => {
                let buttons = self.buttons(from % self.persons.len());
                press(buttons.get(place % buttons.len().max(1))?.2.clone())
            }
            Step::Forge(data) => press(data.clone()),
            Step::Write(text) => {
                let id = format!("m{who}.{}", self.bot.sends());
                self.wrote[who] = Some(id.clone());
                Incoming { message: Some(id), ..me.does(Input::Text { text: text.clone() }) }
            }
            Step::Code(place, opens) => {
                let code = self.codes[place % self.codes.len()].clone();
                let payload = Some(code.replace('-', ""));
                me.does(if *opens { Input::Start { payload } } else { Input::Text { text: code } })
            }
            Step::Edit(text) => Incoming {
                message: Some(self.wrote[who].clone()?),
                ..me.does(Input::Edited { text: text.clone() })
            },
            Step::Photo(caption) => {
                let attachment = Attachment {
                    kind: MediaKind::Photo,
                    mime: "image/jpeg".to_owned(),
                    size: Some(5),
                    name: caption.clone(),
                    file: format!("file{who}"),
                };
                let id = format!("p{who}.{}", self.bot.sends());
                Incoming {
                    message: Some(id),
                    ..me.does(Input::Media { attachment, caption: caption.clone() })
                }
            }
            Step::Command(command) => me.does(Input::Command { command: *command }),
            Step::Open => me.does(Input::Start { payload: None }),
            Step::Block => me.does(Input::Blocked),
            Step::Unblock => me.does(Input::Unblocked),
            Step::Odd => me.does(Input::Unknown),
            Step::Pass(_) | Step::Restart => return None,
        })
    }

    async fn takes(&mut self, who: usize, step: &Step) {
        match step {
            Step::Pass(seconds) => self.bot.passes(TimeDelta::seconds(*seconds)).await,
            Step::Restart => self.bot.restarts().await,
            _ => {}
        }
        let Some(incoming) = self.incoming(who, step) else { return };
        let me = self.persons[who].clone();
        let silent = matches!(incoming.input, Input::Blocked | Input::Unblocked)
            || self.is_double_tap(&me, &incoming.input).await;
        let before = self.bot.sent_to(&me);
        self.bot.arrives(&me, incoming.clone()).await;
        self.bot.engine.settle().await.expect("a handled event");
        self.bot.passes(TimeDelta::seconds(2)).await;
        assert!(silent || self.bot.sent_to(&me) > before, "{} is not answered: {incoming:?}", me.name);
    }

    async fn is_double_tap(&self, me: &Someone, input: &Input) -> bool {
        let Input::Press { data } = input else { return false };
        self.bot.answered(me).await.as_deref() == Some(data)
    }

    fn looks(&self) {
        for who in &self.persons {
            let screen = self.bot.reads(who);
            assert!(!screen.contains("It is not your fault"), "{} reads an apology", who.name);
            assert!(!screen.contains("Het is niet uw schuld"), "{} reads an apology", who.name);
            if OF_5A.contains(&who.name.as_str()) {
                for secret in SECRETS {
                    assert!(!screen.contains(secret), "{} reads {secret}:\n{screen}", who.name);
                }
            }
        }
    }
}

fn runs(cases: u32, length: usize, shared: bool) {
    steps::runs(((0_usize..7, step()), length), (cases, 60), shared, &async |db, steps| {
        let mut world = world(db).await;
        for (who, step) in steps {
            world.takes(*who, step).await;
        }
        world.bot.passes(TimeDelta::days(1)).await;
        world.looks();
        world.bot.ends().await;
    });
}

#[test]
fn whatever_several_persons_do_everybody_is_answered_and_nothing_leaks_on_sqlite() {
    assert!(
        Press::decode("q1.y").is_some_and(|press| matches!(press, Press::Answer { choice: Choice::Yes, .. }))
    );
    runs(steps::cases(4), 100, false);
}

#[test]
fn whatever_several_persons_do_everybody_is_answered_and_nothing_leaks_on_postgres() {
    runs(steps::cases(1), 60, true);
}
