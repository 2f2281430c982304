// SPDX-License-Identifier: EUPL-1.2
//! A whole round, whatever teachers and families do in it: nobody is promised what another has, no family is to be at
//! two places, nothing lies outside of what a teacher gave, and everybody is answered.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use ouderlijn::domain::slot::Meeting;
use ouderlijn::message::{Action, Command, Incoming, Input, Press};
use ouderlijn::store::blocks::Block;
use ouderlijn::store::rounds::Round;
use ouderlijn::store::talks::Talk;
use ouderlijn::store::{Db, blocks, rounds, talks};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::bot::{Someone, TestBot};
use crate::support::db;
use crate::support::db::outside;
use crate::{block, db_test, order, post, round, talk};

/// What somebody does next.
#[derive(Clone, Debug)]
enum Step {
    /// Taps the n-th button about conversations.
    Tap(usize),
    /// Taps it together with who else taps at that moment.
    Together(Vec<(usize, usize)>),
    /// Taps a button of somebody else's screen.
    Steal(usize, usize),
    /// A parent taps an old button: the n-th time of a block for a child.
    Take(usize, usize, u16),
    /// A parent taps an old button that moves a talk there.
    MoveTo(usize, usize, u16),
    Write(&'static str),
    Menu,
    Pass(i64),
    Restart,
}

const PERSONS: usize = 8;
/// Who is parent of whom, the mother of two first.
const FAMILIES: [(&str, &str); 6] = [
    ("Emine", "Lina"),
    ("Emine", "Noor"),
    ("Amal", "Adam"),
    ("Karim", "Adam"),
    ("Olha", "Zofia"),
    ("Tom", "Emma"),
];

fn step() -> impl Strategy<Value = Step> {
    let tap = (0..PERSONS, 0_usize..60);
    prop_oneof![
        30 => (0_usize..60).prop_map(Step::Tap),
        6 => proptest::collection::vec(tap.clone(), 2..6).prop_map(Step::Together),
        3 => tap.prop_map(|(who, place)| Step::Steal(who, place)),
        16 => (0..FAMILIES.len(), 0_usize..3, 0_u16..5).prop_map(|(of, block, at)| Step::Take(of, block, at)),
        10 => (0_usize..4, 0_usize..3, 0_u16..5).prop_map(|(talk, block, at)| Step::MoveTo(talk, block, at)),
        3 => proptest::sample::select(vec!["18:00", "19:30", "20:00", "Music room", "https://meet.example/5a"])
            .prop_map(Step::Write),
        6 => Just(Step::Menu),
        2 => (60_i64..60_000).prop_map(Step::Pass),
        1 => Just(Step::Restart),
    ]
}

/// Whether a button is about conversations, or answers a question about them. The director does not take back the
/// round: nothing would be left to look at.
fn is_of_the_round(data: &str) -> bool {
    let ends =
        matches!(Press::decode(data), Some(Press::Act(Action::RoundTakeBack(_) | Action::RoundCallOff(_))));
    !ends && (data.starts_with('q') || ["ag", "az", "al"].iter().any(|begin| data.starts_with(begin)))
}

struct World {
    bot: TestBot,
    persons: Vec<Someone>,
    round: Round,
}

/// The director, the teachers of 5a and 6a, and five parents: two of Adam in households of their own, and a mother of
/// children in both classes.
async fn world(db: Db) -> World {
    let mut bot = TestBot::new(db).await;
    let post::Cast { ruud, amal, emine, olha } = post::cast(&mut bot).await;
    let ingrid = round::director(&mut bot).await;
    let bart = bot.person("Bart", "en");
    bot.signs_up_as_staff(&bart, "Bart").await;
    let karim = bot.person("Karim", "en");
    bot.signs_up(&karim, "Adam", "English", 1).await;
    let tom = bot.person("Tom", "en");
    bot.signs_up(&tom, "Emma", "English", 1).await;
    talk::adds_child(&mut bot, &emine, "Noor").await;
    let id = round::plans_at_once(&mut bot, &ingrid).await;
    block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
    block::gives(&mut bot, &bart, "6a", "18:00", "19:00").await;
    let mut tx = bot.engine.db().read().await.expect("a transaction");
    let round = rounds::get(&mut tx, id).await.expect("a look").expect("a round");
    tx.rollback().await.expect("a read");
    World { bot, persons: vec![ingrid, ruud, bart, amal, karim, emine, olha, tom], round }
}

impl World {
    fn tap(&self, who: usize, place: usize) -> Option<Incoming> {
        let me = &self.persons[who];
        let screen = self.bot.screen(me);
        let all = screen.into_iter().rev().flat_map(|shown| {
            let id = shown.id.clone();
            shown.buttons.into_iter().map(move |(_, data)| (id.clone(), data))
        });
        let mine: Vec<_> = all.filter(|(_, data)| is_of_the_round(data)).collect();
        let (message, data) = mine.get(place % mine.len().max(1))?.clone();
        Some(Incoming { message: Some(message), ..me.does(Input::Press { data }) })
    }

    async fn takes(&mut self, who: usize, step: &Step) {
        let me = self.persons[who].clone();
        let mut coming = Vec::new();
        match step {
            Step::Tap(place) => coming.extend(self.tap(who, *place).map(|tap| (me, tap))),
            Step::Together(taps) => {
                let taps = taps
                    .iter()
                    .filter_map(|(who, place)| Some((self.persons[*who].clone(), self.tap(*who, *place)?)));
                // One tap each: two of one person are one after the other.
                let mut seen = HashSet::new();
                coming = taps.filter(|(me, _)| seen.insert(me.name.clone())).collect();
            }
            Step::Steal(from, place) => {
                let theirs = self.tap(*from, *place).map(|tap| tap.input);
                coming.extend(theirs.map(|input| (me.clone(), me.does(input))));
            }
            Step::Take(of, block, at) => {
                let (parent, child) = FAMILIES[*of];
                let class = self.bot.school.classes[if child == "Noor" { "6a" } else { "5a" }];
                let blocks = self.stands().await.0.into_iter();
                let of_class: Vec<_> = blocks.filter(|block| block.class_id == class).collect();
                if let Some(block) = of_class.get(block % of_class.len().max(1)) {
                    let take = Action::TalkTake(self.bot.school.children[child], block.id, *at);
                    self.bot.forges(&self.named(parent), &Press::Act(take).encode()).await;
                }
            }
            Step::MoveTo(talk, block, at) => {
                let (blocks, talks) = self.stands().await;
                if let (Some(talk), Some(block)) = (talks.get(*talk), blocks.get(*block)) {
                    let parent = talk.person_name.clone().unwrap_or_default();
                    let move_to = Action::TalkMoveTo(talk.id, block.id, *at);
                    self.bot.forges(&self.named(&parent), &Press::Act(move_to).encode()).await;
                }
            }
            Step::Write(text) => self.bot.says(&me, text).await,
            Step::Menu => self.bot.commands(&me, Command::Menu).await,
            Step::Pass(seconds) => self.bot.passes(TimeDelta::seconds(*seconds)).await,
            Step::Restart => self.bot.restarts().await,
        }
        for (me, tap) in coming {
            self.bot.arrives(&me, tap).await;
        }
        let workers = if self.bot.engine.db().is_shared() { 4 } else { 2 };
        if matches!(step, Step::Together(_)) {
            order::work_at_once(&self.bot, workers).await;
        }
        self.bot.passes(TimeDelta::seconds(2)).await;
        for who in &self.persons {
            assert!(!self.bot.reads(who).contains("It is not your fault"), "{} reads an apology", who.name);
        }
    }

    fn named(&self, name: &str) -> Someone {
        self.persons.iter().find(|who| who.name == name).unwrap_or(&self.persons[0]).clone()
    }

    /// All blocks and talks as they are.
    async fn stands(&self) -> (Vec<Block>, Vec<Talk>) {
        let mut tx = self.bot.engine.db().read().await.expect("a transaction");
        let blocks = blocks::of_round(&mut tx, self.round.id).await.expect("blocks");
        let mut booked = Vec::new();
        for class in self.bot.school.classes.values() {
            booked.extend(talks::of_class(&mut tx, self.round.id, *class).await.expect("talks"));
        }
        tx.rollback().await.expect("a read");
        (blocks, booked)
    }

    /// The director calls off the round while others tap: nothing of it is booked any more, and nothing can be.
    async fn calls_off(&mut self) {
        let others: Vec<_> =
            (1..PERSONS).filter_map(|who| Some((self.persons[who].clone(), self.tap(who, 0)?))).collect();
        let ingrid = self.persons[0].clone();
        let data = Press::Act(Action::RoundCallOff(self.round.id)).encode();
        self.bot.arrives(&ingrid, ingrid.does(Input::Press { data })).await;
        for (who, tap) in others {
            self.bot.arrives(&who, tap).await;
        }
        order::work_at_once(&self.bot, if self.bot.engine.db().is_shared() { 4 } else { 2 }).await;
        self.bot.passes(TimeDelta::seconds(2)).await;
        for step in [Step::Take(2, 0, 0), Step::Take(0, 0, 0), Step::Menu, Step::Tap(0), Step::Tap(1)] {
            self.takes(5, &step).await;
        }
        let now = self.bot.engine.clock().now();
        let (blocks, booked) = self.stands().await;
        assert!(booked.iter().all(|talk| talk.slot.starts <= now), "booked and called off: {booked:?}");
        assert!(blocks.iter().all(|block| block.starts_at <= now), "given and called off: {blocks:?}");
    }

    /// What must be so whatever happened.
    async fn holds(&self) {
        let (blocks, booked) = self.stands().await;
        for talk in &booked {
            let block = blocks.iter().find(|block| block.id == talk.block_id).expect("a block that is there");
            assert!(block.starts_at <= talk.slot.starts && talk.slot.ends <= block.ends_at, "{talk:?}");
            assert!(talk.slot.starts < talk.slot.ends, "{talk:?}");
        }
        let teacher =
            |talk: &Talk| blocks.iter().find(|block| block.id == talk.block_id).and_then(|b| b.person_id);
        for (place, one) in booked.iter().enumerate() {
            for other in &booked[place + 1..] {
                let apart = one.slot.ends <= other.slot.starts || other.slot.ends <= one.slot.starts;
                assert!(apart || one.block_id != other.block_id, "one time twice: {one:?} {other:?}");
                let same = teacher(one).is_some() && teacher(one) == teacher(other);
                assert!(apart || !same, "a teacher at two places: {one:?} {other:?}");
                if one.household_id == other.household_id {
                    let fits = Meeting::fits(&one.meeting(), &[other.meeting()]);
                    assert!(fits, "a family at two places: {one:?} {other:?}");
                    assert_ne!(one.child_id, other.child_id, "two talks about one child");
                }
            }
        }
        for (place, one) in blocks.iter().enumerate() {
            for other in &blocks[place + 1..] {
                let apart = one.ends_at <= other.starts_at || other.ends_at <= one.starts_at;
                assert!(apart || one.person_id != other.person_id, "times twice: {one:?} {other:?}");
            }
        }
    }
}

fn runs(cases: u32, length: usize, shared: bool) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let config = Config { cases, max_shrink_iters: 40, failure_persistence: None, ..Config::default() };
    let steps = proptest::collection::vec((0..PERSONS, step()), length);
    TestRunner::new(config)
        .run(&steps, |steps| {
            runtime.block_on(async {
                let fixture = if shared { db::postgres().await } else { Some(db::sqlite().await) };
                let Some(fixture) = fixture else { return };
                let mut world = world(fixture.db.clone()).await;
                for (who, step) in &steps {
                    world.takes(*who, step).await;
                    world.holds().await;
                }
                world.calls_off().await;
                world.bot.until("2026-10-01T10:00:00Z").await;
                world.holds().await;
                world.bot.ends().await;
                fixture.remove().await;
            });
            Ok(())
        })
        .expect("nothing goes wrong");
}

fn cases(usual: u32) -> u32 {
    std::env::var("OUDERLIJN_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

#[test]
fn whatever_happens_in_a_round_nobody_is_at_two_places_and_no_time_is_given_twice_on_sqlite() {
    runs(cases(4), 80, false);
}

#[test]
fn whatever_happens_in_a_round_nobody_is_at_two_places_and_no_time_is_given_twice_on_postgres() {
    runs(cases(1), 60, true);
}

db_test! {
    async fn of_five_hundred_who_tap_the_last_time_at_once_one_gets_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        outside::run(url, "UPDATE codes SET uses_allowed = 1000 WHERE kind = 'child'").await;
        let everybody = order::signed_up(&mut bot, 500).await;
        let last = block::gives(&mut bot, &ruud, "5a", "18:00", "18:30").await;
        let adam = bot.school.children["Adam"];
        let data = Press::Act(Action::TalkTake(adam, last, 0)).encode();
        for who in &everybody {
            bot.arrives(who, who.does(Input::Press { data: data.clone() })).await;
        }
        order::work_at_once(&bot, if bot.engine.db().is_shared() { 16 } else { 2 }).await;
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM talks WHERE state = 'booked'").await, [1]);
        let lucky = everybody.iter().filter(|who| bot.count(who, "it is booked") == 1).count();
        let others = everybody.iter().filter(|who| bot.count(who, "just before you") == 1).count();
        assert_eq!((lucky, others), (1, 499));
        bot.ends().await;
    }
}

db_test! {
    async fn a_round_over_the_night_in_which_the_clock_changes_keeps_the_schools_hours(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        // The clock goes back on Sunday 25 October.
        bot.until("2026-10-12T08:00:00Z").await;
        round::prepares(&mut bot, &ingrid, "Friday 16 October", "Wednesday 28 October").await;
        bot.taps(&ingrid, "🔓 From").await;
        bot.taps(&ingrid, "⏩ At once").await;
        bot.taps(&ingrid, "✅ Plan").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        for day in ["Friday 16 October", "Monday 26 October"] {
            bot.taps(&ruud, "➕ Add times").await;
            block::tells(&mut bot, &ruud, day, "15:00", "16:00").await;
        }
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Monday 26 October").await;
        bot.taps(&amal, "🕐 15:30").await;
        bot.says_to(&amal, "Monday 26 October, 15:30");
        bot.says_to(&amal, "You can change it until Sunday 25 October, 18:00");
        let talk = talk::of(&bot, &amal);
        let mut tx = bot.engine.db().read().await.expect("a transaction");
        let booked = talks::get(&mut tx, talk).await.expect("a look").expect("a talk");
        tx.rollback().await.expect("a read");
        let moment = "2026-10-26T14:30:00Z".parse::<DateTime<Utc>>().expect("a moment");
        assert_eq!(booked.slot.starts, moment, "winter time");
        // Four in the afternoon on the clock of that Sunday.
        bot.until("2026-10-25T14:59:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 0);
        bot.until("2026-10-25T15:01:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 1);
        bot.ends().await;
    }
}
