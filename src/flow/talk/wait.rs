// SPDX-License-Identifier: EUPL-1.2
//! The waiting list: a family gets in line in one tap, sees its place and no name, and leaves in one tap.
//!
//! A time that comes free is theirs whose turn it is, from that moment on and by the list alone ([`Line`]): the job
//! that tells them may come later, or be done by another process after a crash, and nobody else is offered it
//! meanwhile.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::super::block::venue_phrase;
use super::super::round::{talk_phrase, when};
use super::book::slot_of;
use super::choose::{closed, offer_days};
use super::{Asked, Cx, Fault, Next, Wish, asked, say_talk};
use crate::clock::Moment;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, RoundId, WaitId};
use crate::domain::slot::{Length, Slot};
use crate::domain::talk::limit;
use crate::domain::wait::{Free, Held, SHORTEST, Waiting, turns};
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::blocks::Block;
use crate::store::rounds::Round;
use crate::store::talks::Talk;
use crate::store::waits::Wait;
use crate::store::{Lockable, StoreError, Tx, blocks, talks, waits};
use crate::text::{Arg, Phrase, msg};

/// Who waits for the times of a class, and whose turn each free time is.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Who waits, the first first.
    pub waits: Vec<Wait>,
    turns: Vec<Option<(BlockId, Slot)>>,
}

/// From when on nobody can choose a time.
pub fn latest(slot: Slot, round: &Round, zone: Tz) -> Moment {
    limit(slot.starts, zone).min(round.closes_at)
}

impl Line {
    /// Reads it. Behind the locks of the blocks, it stays true.
    pub async fn read(
        tx: &mut Tx,
        round: &Round,
        class: ClassId,
        zone: Tz,
        now: Moment,
    ) -> Result<Self, StoreError> {
        let waits = waits::line(tx, round.id, class).await?;
        if waits.is_empty() {
            return Ok(Self::default());
        }
        let held: Vec<Held> =
            waits.iter().filter_map(|wait| wait.held).filter(|held| now < held.until).collect();
        let taken = talks::taken(tx, round.id, class).await?;
        let mut free = Vec::new();
        for block in blocks::of_class(tx, round.id, class).await? {
            for (_, slot) in block.free(round.rhythm, Length::One, &taken) {
                // What is too near to wait for an answer is everybody's, unless it is held already.
                let is_held = held.iter().any(|held| (held.block, held.slot) == (block.id, slot));
                if is_held || now + SHORTEST <= latest(slot, round, zone) {
                    let day = slot.starts.with_timezone(&zone).date_naive();
                    free.push(Free { block: block.id, meeting: block.meeting(slot), day });
                }
            }
        }
        let mut line = Vec::new();
        for wait in &waits {
            let has = talks::beside(tx, wait.child_id, wait.household_id, now).await?;
            line.push(Waiting {
                day: wait.day,
                passed: wait.passed.clone(),
                has: has.iter().map(Talk::meeting).collect(),
                held: wait.held,
            });
        }
        let turns = turns(&line, &free, now);
        let slot = |place: usize| (free[place].block, free[place].meeting.slot);
        Ok(Self { waits, turns: turns.into_iter().map(|turn| turn.map(slot)).collect() })
    }

    /// Whose turn which time is.
    pub fn turns(&self) -> impl Iterator<Item = (&Wait, BlockId, Slot)> {
        let all = self.waits.iter().zip(&self.turns);
        all.filter_map(|(wait, turn)| turn.map(|(block, slot)| (wait, block, slot)))
    }

    /// What is for others than this family.
    pub fn of_others(
        &self,
        (child, household): (ChildId, HouseholdId),
    ) -> impl Iterator<Item = (BlockId, Slot)> {
        let others =
            self.turns().filter(move |(wait, ..)| (wait.child_id, wait.household_id) != (child, household));
        others.map(|(_, block, slot)| (block, slot))
    }

    /// What is held for somebody, if it is their turn: a teacher may have given it away.
    pub fn held(&self, id: WaitId) -> Option<Held> {
        let (wait, block, slot) = self.turns().find(|(wait, ..)| wait.id == id)?;
        wait.held.filter(|held| (held.block, held.slot) == (block, slot))
    }

    /// The place of this family, from 1.
    fn place(&self, asked: &Asked) -> Option<(usize, &Wait)> {
        let mut places = (1..).zip(&self.waits);
        places.find(|(_, wait)| (wait.child_id, wait.household_id) == (asked.child.id, asked.household))
    }
}

async fn line(cx: &mut Cx<'_>, asked: &Asked) -> Result<Line, Fault> {
    Ok(Line::read(cx.tx, &asked.round, asked.class.id, asked.zone(), cx.now).await?)
}

/// The time that is held for a family, and until when.
pub fn held_phrase(held: Held, zone: Tz, today: NaiveDate) -> Phrase {
    let (date, time) = when(held.slot.starts, zone);
    let (day, until) = when(held.until, zone);
    if held.until.with_timezone(&zone).date_naive() == today {
        msg::WaitHeldToday { date, time, until }.into()
    } else {
        msg::WaitHeld { date, day, time, until }.into()
    }
}

/// `message` with the family's place in the line, or with the button that gets them there when nothing is free.
pub(super) async fn with_place(
    cx: &mut Cx<'_>,
    mut message: Message,
    asked: &Asked,
    is_full: bool,
) -> Result<Message, Fault> {
    let line = line(cx, asked).await?;
    let (round, child) = (asked.round.id, asked.child.id);
    let Some((place, wait)) = line.place(asked) else {
        if is_full {
            message = message.and(msg::WaitTitleTip).act(msg::WaitTitle, Action::Wait(round, child));
        }
        return Ok(message);
    };
    message = message.and(match wait.day {
        Some(day) => Phrase::from(msg::WaitPlaceDay { count: place.into(), date: day.into() }),
        None => msg::WaitPlace { count: place.into() }.into(),
    });
    if let Some(held) = line.held(wait.id) {
        let today = super::super::round::today(cx, &asked.school);
        message = message.and(held_phrase(held, asked.zone(), today));
        message = with_answers(cx, message, (child, held), &asked.round).await?;
    }
    if wait.day.is_some() {
        message = message.act(msg::WaitTitleAny, Action::Wait(round, child));
    }
    Ok(message.act(msg::WaitLeave, Action::WaitLeave(round, child)))
}

/// `message` with the buttons that take a held time, or let it go.
async fn with_answers(
    cx: &mut Cx<'_>,
    message: Message,
    (child, held): (ChildId, Held),
    round: &Round,
) -> Result<Message, Fault> {
    let block = blocks::get(cx.tx, held.block).await?;
    let Some((block, place)) =
        block.and_then(|block| place_in(&block, held.slot, round).map(|at| (block, at)))
    else {
        return Ok(message);
    };
    Ok(answers(message, child, block.id, place))
}

/// The place of a slot in its block.
pub fn place_in(block: &Block, slot: Slot, round: &Round) -> Option<u16> {
    block.slots(round.rhythm).find(|(_, other)| *other == slot).map(|(place, _)| place)
}

/// `message` with the buttons that take a held time, or let it go.
pub fn answers(message: Message, child: ChildId, block: BlockId, place: u16) -> Message {
    message
        .act(msg::WaitTake, Action::TalkTake(child, block, place))
        .act(msg::WaitPass, Action::WaitPass(child, block, place))
}

/// The times of a day are all taken: a family can wait for one.
pub(super) async fn full_day(cx: &mut Cx<'_>, asked: &Asked, day: NaiveDate) -> Result<Next, Fault> {
    let line = line(cx, asked).await?;
    let (round, child) = (asked.round.id, asked.child.id);
    let mut message =
        Message::new(msg::WaitFull { child: Arg::from(&asked.child.first_name), date: day.into() });
    match line.place(asked) {
        Some((place, wait)) if wait.day == Some(day) => {
            message = message.and(msg::WaitPlaceDay { count: place.into(), date: day.into() });
        }
        Some((place, wait)) if wait.day.is_none() => {
            message = message
                .and(msg::WaitPlace { count: place.into() })
                .act(msg::WaitTitleOnly, Action::WaitDay(round, child, day));
        }
        _ => message = message.and(msg::WaitTitleTip).act(msg::WaitTitle, Action::WaitDay(round, child, day)),
    }
    cx.say(message.act(msg::TalkDayOther, asked.days_at(Wish::New, 0)));
    Ok(Next::Close)
}

/// Gets a family in line for any time, or for one day only.
pub async fn put(
    cx: &mut Cx<'_>,
    round: RoundId,
    child: ChildId,
    day: Option<NaiveDate>,
) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Household, asked.household.0).await?;
    if let Some(talk) = talks::of_child(cx.tx, round, child, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    if closed(cx, &asked).is_some() {
        return offer_days(cx, &asked, Wish::New, 0, None).await;
    }
    // What is free meanwhile is chosen, not waited for.
    let is_free = super::offer::Table::read(cx, &asked, Wish::New).await?.offers(&asked, Length::One);
    let is_free = is_free.iter().any(|offer| day.is_none_or(|day| offer.day(asked.zone()) == day));
    let waits_already = line(cx, &asked).await?.place(&asked).is_some();
    let in_round = day.is_none_or(|day| (asked.round.first..=asked.round.last).contains(&day));
    if (is_free && !waits_already) || !in_round {
        return offer_days(cx, &asked, Wish::New, 0, None).await;
    }
    let wait = Wait {
        id: WaitId(cx.chance.id(cx.now)),
        round_id: round,
        class_id: asked.class.id,
        child_id: child,
        household_id: asked.household,
        day,
        passed: Vec::new(),
        held: None,
    };
    waits::put(cx.tx, &wait, cx.now).await?;
    let job = Job::Waits { round, class: asked.class.id, tap: None };
    job.plan(cx.tx, &mut cx.chance, cx.now, asked.zone()).await?;
    freed(cx, round, asked.class.id, asked.zone()).await?;
    offer_days(cx, &asked, Wish::New, 0, Some(msg::WaitTitleDone.into())).await
}

/// Takes a family out of the line.
pub async fn leave(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    if waits::leave(cx.tx, round, child, asked.household).await? {
        freed(cx, round, asked.class.id, asked.zone()).await?;
    }
    if let Some(talk) = talks::of_child(cx.tx, round, child, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    offer_days(cx, &asked, Wish::New, 0, Some(msg::WaitLeaveDone.into())).await
}

/// Lets go of the time that is held: the next is asked, and the family keeps its place.
pub async fn pass(cx: &mut Cx<'_>, child: ChildId, block: BlockId, place: u16) -> Result<Next, Fault> {
    let Some(block) = blocks::get(cx.tx, block).await? else { return cx.refuse().await };
    let Some(asked) = asked(cx, block.round_id, child).await? else { return cx.refuse().await };
    let Some(slot) = slot_of(&block, &asked, place, Length::One) else { return cx.refuse().await };
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, child, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let line = line(cx, &asked).await?;
    let held = line.place(&asked).and_then(|(_, wait)| wait.held.map(|held| (wait, held)));
    let above = match held.filter(|(_, held)| (held.block, held.slot) == (block.id, slot)) {
        Some((wait, held)) if waits::let_go(cx.tx, wait, held, false).await? => {
            freed(cx, asked.round.id, asked.class.id, asked.zone()).await?;
            msg::WaitPassDone.into()
        }
        _ => msg::WaitGone.into(),
    };
    offer_days(cx, &asked, Wish::New, 0, Some(above)).await
}

/// Whether a time was held for this family and went by: it is somebody else's now.
pub(super) async fn let_it_go(
    cx: &mut Cx<'_>,
    asked: &Asked,
    block: &Block,
    slot: Slot,
) -> Result<bool, Fault> {
    let line = line(cx, asked).await?;
    Ok(line.place(asked).is_some_and(|(_, wait)| {
        let held = wait.held.map(|held| (held.block, held.slot.starts));
        wait.passed.iter().chain(&held).any(|gone| *gone == (block.id, slot.starts))
    }))
}

/// A family has a time: it waits no more, and what was held for it is the next one's.
pub(super) async fn served(cx: &mut Cx<'_>, asked: &Asked) -> Result<(), Fault> {
    if waits::leave(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        freed(cx, asked.round.id, asked.class.id, asked.zone()).await?;
    }
    Ok(())
}

/// A time may have come free: who waits for it is told.
pub async fn freed(cx: &mut Cx<'_>, round: RoundId, class: ClassId, zone: Tz) -> Result<(), Fault> {
    if waits::any(cx.tx, round, class).await? {
        let job = Job::Waits { round, class, tap: Some(cx.event) };
        job.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
    }
    Ok(())
}

/// That a time came free, to a parent for whom it is held.
pub fn told(child: &str, round: &Round, block: &Block, class: &str, held: Phrase) -> Message {
    Message::new(msg::WaitFree { child: child.into(), talk: talk_phrase(round).into() })
        .and(held)
        .line(venue_phrase(&block.venue, class))
}
