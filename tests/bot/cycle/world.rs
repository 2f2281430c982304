// SPDX-License-Identifier: EUPL-1.2
//! Everybody of a round, and what they do in it.

use std::collections::HashSet;

use chrono::TimeDelta;
use ouderlijn::domain::id::BlockId;
use ouderlijn::message::{Action, Command, Incoming, Input, Press};
use ouderlijn::store::Db;
use ouderlijn::store::rounds::{self, Round};

use super::holds::Stands;
use super::step::{FAMILIES, PERSONS, Seats, Step, is_of_the_round};
use crate::support::bot::{Someone, TestBot};
use crate::support::school;
use crate::{block, interpreter, order, post, round, take, talk};

pub struct World {
    pub bot: TestBot,
    persons: Vec<Someone>,
    round: Round,
    seats: Seats,
}

/// The director, the teachers of 5a and 6a, and five parents: two of Adam in households of their own, and a mother of
/// children in both classes. Three of them want an interpreter, and two are there: one comes to school, one is called.
pub async fn world(db: Db) -> World {
    let mut bot = TestBot::new(db).await;
    let post::Cast { ruud, amal, emine, olha } = post::cast(&mut bot).await;
    let ingrid = round::director(&mut bot).await;
    let bart = take::bart(&mut bot).await;
    let karim = bot.person("Karim", "en");
    bot.signs_up(&karim, "Adam", "English", 1).await;
    let tom = bot.person("Tom", "en");
    bot.signs_up(&tom, "Emma", "English", 1).await;
    talk::adds_child(&mut bot, &emine, "Noor").await;
    let seats = Seats::FIRST;
    school::imports(&bot.engine, &seats.list()).await;
    let id = round::plans_at_once(&mut bot, &ingrid).await;
    // Two teachers of one class at the same time, in two rooms.
    block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
    block::gives(&mut bot, &bart, "6a", "19:00", "19:30").await;
    block::opens(&mut bot, &bart, "5a").await;
    round::all_taps(&mut bot, &bart, &["➕ Add times", "Monday 14 September", "🕐 18:00", "🕐 19:00"]).await;
    bot.taps(&bart, "🚪 In another room").await;
    bot.says(&bart, "Library").await;
    for (name, language, until, how) in
        [("Selam", "ትግርኛ", "19:30", "🏫 at school"), ("Tolk", "العربية", "18:30", "📞 by phone")]
    {
        interpreter::lists(&mut bot, &ingrid, name, language).await;
        interpreter::gives(&mut bot, &ingrid, "18:00", until, how).await;
        bot.taps(&ingrid, "✅ Done").await;
    }
    for (who, child, language) in
        [(&amal, "Adam", "العربية"), (&emine, "Lina", "ትግርኛ"), (&tom, "Emma", "ትግርኛ")]
    {
        let ask = Action::InterpreterAsk(id, bot.school.children[child]);
        bot.forges(who, &Press::Act(ask).encode()).await;
        bot.taps(who, language).await;
    }
    round::looks(&mut bot, &ingrid).await;
    let mut tx = bot.engine.db().read().await.expect("a transaction");
    let round = rounds::get(&mut tx, id).await.expect("a look").expect("a round");
    tx.rollback().await.expect("a read");
    World { bot, persons: vec![ingrid, ruud, bart, amal, karim, emine, olha, tom], round, seats }
}

impl World {
    fn tap(&self, who: usize, place: usize) -> Option<Incoming> {
        let me = &self.persons[who];
        let screen = self.bot.screen(me);
        let all = screen.into_iter().rev().flat_map(|shown| {
            let id = shown.id.clone();
            shown.buttons.into_iter().map(move |(label, data)| (id.clone(), label, data))
        });
        let mine: Vec<_> = all.filter(|(_, label, data)| is_of_the_round(label, data)).collect();
        let (message, _, data) = mine.get(place % mine.len().max(1))?.clone();
        Some(Incoming { message: Some(message), ..me.does(Input::Press { data }) })
    }

    /// How the round stands.
    pub async fn stands(&self) -> Stands {
        Stands::read(self.bot.engine.db(), &self.round, self.bot.engine.clock().now()).await
    }

    /// Somebody does something, and everything is as it must be.
    pub async fn goes_on(&mut self, who: usize, step: &Step) {
        let before = self.stands().await;
        self.takes(who, step).await;
        let after = self.stands().await;
        after.holds();
        if !matches!(step, Step::Together(_)) {
            after.follows(&before, matches!(step, Step::Take(..) | Step::MoveTo(..)));
        }
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
                if let Some(block) = self.block_for(child, *block).await {
                    let take = Action::TalkTake(self.bot.school.children[child], block, *at);
                    self.forges(parent, take).await;
                }
            }
            Step::MoveTo(talk, block, at) => {
                let stands = self.stands().await;
                if let (Some(talk), Some(block)) = (stands.talks.get(*talk), stands.blocks.get(*block)) {
                    let parent = talk.person_name.clone().unwrap_or_default();
                    self.forges(&parent, Action::TalkMoveTo(talk.id, block.id, *at)).await;
                }
            }
            Step::Swap(one, other) => self.swaps(*one, *other).await,
            Step::Plan(of, at) => {
                let child = FAMILIES[*of].1;
                let teacher = self.teacher_of(self.seats.class(child));
                self.forges(teacher, Action::PlanForChild(self.round.id, self.bot.school.children[child]))
                    .await;
                for place in [0, 0, *at] {
                    self.answers(teacher, place).await;
                }
            }
            Step::CallOff(talk) => {
                let talk =
                    self.stands().await.talks.get(*talk).map(|talk| (talk.id, talk.class_name.clone()));
                if let Some((talk, class)) = talk {
                    self.forges(self.teacher_of(&class), Action::TalkCallOff(talk)).await;
                }
            }
            Step::Office(seats) => {
                self.seats = *seats;
                school::imports(&self.bot.engine, &seats.list()).await;
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

    fn teacher_of(&self, class: &str) -> &'static str {
        if class == "5a" && self.seats.teachers != "Bart" { "Ruud" } else { "Bart" }
    }

    /// The n-th block for the class of a child.
    async fn block_for(&self, child: &str, place: usize) -> Option<BlockId> {
        let class = self.bot.school.classes[self.seats.class(child)];
        let blocks = self.stands().await.blocks.into_iter();
        let of_class: Vec<_> = blocks.filter(|block| block.class_id == class).collect();
        of_class.get(place % of_class.len().max(1)).map(|block| block.id)
    }

    async fn forges(&mut self, name: &str, act: Action) {
        let who = self.named(name);
        self.bot.forges(&who, &Press::Act(act).encode()).await;
    }

    /// Somebody taps the n-th answer of the newest question on the screen.
    async fn answers(&mut self, name: &str, place: usize) {
        let who = self.named(name);
        let Some(asked) = self.bot.screen(&who).pop() else { return };
        let answers: Vec<_> =
            asked.buttons.into_iter().map(|(_, data)| data).filter(|data| data.starts_with('q')).collect();
        if let Some(data) = answers.get(place % answers.len().max(1)) {
            self.bot.forges(&who, data).await;
        }
    }

    /// Two families are asked to change their times, and everybody who is asked says yes.
    async fn swaps(&mut self, one: usize, other: usize) {
        let talk = self.stands().await.talks.get(one).map(|talk| (talk.id, talk.class_name.clone()));
        let Some((talk, class)) = talk else { return };
        let teacher = self.teacher_of(&class);
        self.forges(teacher, Action::PlanSwap(talk)).await;
        self.answers(teacher, other).await;
        for who in self.persons.clone() {
            let buttons = self.bot.screen(&who).into_iter().flat_map(|shown| shown.buttons);
            let yes = |data: &str| matches!(Press::decode(data), Some(Press::Act(Action::ProposalYes(_))));
            let asked: Vec<_> = buttons.map(|(_, data)| data).filter(|data| yes(data)).collect();
            for data in asked {
                self.bot.forges(&who, &data).await;
            }
        }
    }

    fn named(&self, name: &str) -> Someone {
        self.persons.iter().find(|who| who.name == name).unwrap_or(&self.persons[0]).clone()
    }

    /// The director calls off the round while others tap: nothing of it is booked any more, and nothing can be.
    pub async fn calls_off(&mut self) {
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
        let stands = self.stands().await;
        stands.holds();
        let now = stands.now;
        let (blocks, booked) = (stands.blocks, stands.talks);
        assert!(booked.iter().all(|talk| talk.slot.starts <= now), "booked and called off: {booked:?}");
        assert!(blocks.iter().all(|block| block.starts_at <= now), "given and called off: {blocks:?}");
    }
}
