// SPDX-License-Identifier: EUPL-1.2
//! Siblings: a family with several children chooses times that follow each other, and books them all in one tap.

use chrono::NaiveDate;

use super::super::block::venue_phrase;
use super::super::round::{today, when};
use super::super::{Cx, Fault, Next};
use super::book::{enter, follow_up};
use super::choose::{DAYS, Page};
use super::offer::{Offer, Table};
use super::{Asked, Wish, asked, choose, say_talk, shown, tongue};
use crate::domain::id::{BlockId, ChildId, RoundId};
use crate::domain::sibling::{MOST, Together, together};
use crate::domain::slot::{Length, Slot};
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::{Lockable, blocks, rounds, talks};
use crate::text::{Arg, Phrase, msg};

/// How many times for all children a page shows.
const TIMES: usize = 6;

/// The children of a family who have no time, what is free for each, and how it goes together.
struct Family {
    all: Vec<Asked>,
    offers: Vec<Vec<Offer>>,
    found: Vec<Together>,
}

impl Family {
    /// Of one child and its siblings; `None` when no times of theirs follow each other.
    async fn read(cx: &mut Cx<'_>, first: &Asked) -> Result<Option<Self>, Fault> {
        if !takes_part(cx, first).await? {
            return Ok(None);
        }
        let mut all = vec![first.clone()];
        let day = today(cx, &first.school);
        let mut others = rounds::of_parent(cx.tx, first.person, day, cx.now).await?;
        // The same round before another that is open too.
        others.sort_by_key(|other| other.round_id != first.round.id);
        for other in others {
            if all.len() == MOST || all.iter().any(|has| has.child.id == other.child_id) {
                continue;
            }
            // Between two schools nobody walks in five minutes.
            if let Some(other) = asked(cx, other.round_id, other.child_id).await?
                && other.school.id == first.school.id
                && takes_part(cx, &other).await?
            {
                all.push(other);
            }
        }
        // The same family gives the same times, whichever child was tapped.
        all.sort_by_key(|one| one.child.id);
        let mut offers = Vec::new();
        for one in &all {
            offers.push(Table::read(cx, one, Wish::New).await?.offers(one, Length::One));
        }
        let free: Vec<_> =
            offers.iter().map(|offers| offers.iter().map(Offer::meeting).collect::<Vec<_>>()).collect();
        let found = together(&free);
        Ok((!found.is_empty()).then_some(Self { all, offers, found }))
    }

    /// What each child has, in the order in which the family comes.
    fn times<'f>(&'f self, one: &'f Together) -> impl Iterator<Item = (&'f Asked, &'f Offer)> {
        one.places.iter().map(|(child, place)| (&self.all[*child], &self.offers[*child][*place]))
    }

    fn first<'f>(&'f self, one: &'f Together) -> Option<(&'f Asked, &'f Offer)> {
        self.times(one).next()
    }

    fn begins(&self, one: &Together) -> Option<Slot> {
        self.first(one).map(|(_, offer)| offer.slot)
    }

    fn is_on(&self, one: &Together, day: NaiveDate) -> bool {
        self.first(one).is_some_and(|(asked, offer)| offer.day(asked.zone()) == day)
    }

    fn names(&self) -> Arg {
        self.all.iter().map(|asked| Arg::from(&asked.child.first_name)).collect()
    }

    /// Tells these times from others that begin with the same.
    fn mark(&self, one: &Together) -> u32 {
        let bytes = self.times(one).flat_map(|(asked, offer)| {
            let ids = [asked.child.id.0, offer.block.id.0].into_iter().flat_map(uuid::Uuid::into_bytes);
            ids.chain(offer.place.to_be_bytes()).collect::<Vec<_>>()
        });
        bytes.fold(0x811c_9dc5, |sum: u32, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }

    /// The times that begin with this one and have this mark.
    fn find(&self, block: BlockId, place: u16, mark: u32) -> Option<&Together> {
        self.found.iter().find(|one| {
            let begins = self.first(one).map(|(_, offer)| (offer.block.id, offer.place));
            begins == Some((block, place)) && self.mark(one) == mark
        })
    }

    /// "18:00 Lina".
    fn phrases(&self, one: &Together) -> Vec<Phrase> {
        let times = self.times(one).map(|(asked, offer)| {
            let (_, time) = when(offer.slot.starts, asked.zone());
            msg::SiblingOne { time, child: Arg::from(&asked.child.first_name) }.into()
        });
        times.collect()
    }

    fn label(&self, one: &Together) -> Label {
        let mut phrases = self.phrases(one).into_iter();
        let (first, then) = (phrases.next().map(Arg::from), phrases.next().map(Arg::from));
        let (first, then) = (first.unwrap_or_else(|| "".into()), then.unwrap_or_else(|| "".into()));
        match phrases.next() {
            None => msg::SiblingPair { name: first, child: then }.into(),
            Some(_) => msg::SiblingPairMore { name: first, child: then }.into(),
        }
    }

    /// `message` with these as buttons, and above them where each child's is.
    fn with_buttons(&self, mut message: Message, some: &[&Together]) -> Message {
        let mut seen = Vec::new();
        for (asked, offer) in some.iter().flat_map(|one| self.times(one)) {
            let known = (asked.child.id, &offer.block.venue);
            if !seen.contains(&known) {
                seen.push(known);
                let venue = venue_phrase(&offer.block.venue, &asked.class.name).into();
                message =
                    message.line(msg::SiblingWhere { child: Arg::from(&asked.child.first_name), venue });
            }
        }
        if self.all.len() > 2 {
            for one in some {
                message = message.line(msg::SiblingLine { names: self.phrases(one).into_iter().collect() });
            }
        }
        for one in some {
            if let Some((_, offer)) = self.first(one) {
                let action = Action::SiblingTake(offer.block.id, offer.place, self.mark(one));
                message = message.act(self.label(one), action);
            }
        }
        message
    }
}

/// Whether times can be chosen for a child together with others: in an open round for whole classes, without a talk.
async fn takes_part(cx: &mut Cx<'_>, asked: &Asked) -> Result<bool, Fault> {
    let is_open = asked.round.is_open(cx.now) && !asked.round.for_some;
    Ok(is_open && talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await?.is_none())
}

/// Offers the days on which the children of a family have times that follow each other; `None` when there are none.
pub(super) async fn offer_days(cx: &mut Cx<'_>, asked: &Asked, page: u8) -> Result<Option<Next>, Fault> {
    let Some(family) = Box::pin(Family::read(cx, asked)).await? else { return Ok(None) };
    say_days(cx, asked, &family, page, None);
    Ok(Some(Next::Close))
}

fn say_days(cx: &mut Cx<'_>, asked: &Asked, family: &Family, page: u8, above: Option<Phrase>) {
    let mut message = Message::new(msg::SiblingAskDay { names: family.names() }).below(above);
    let firsts = family.found.iter().filter_map(|one| family.first(one));
    let mut days: Vec<NaiveDate> = firsts.map(|(asked, offer)| offer.day(asked.zone())).collect();
    days.sort_unstable();
    days.dedup();
    let (round, child) = (asked.round.id, asked.child.id);
    let page = Page::of(&days, page, DAYS);
    for pair in page.items.chunks(2) {
        let row = pair.iter().map(|day| {
            let label = msg::TalkDay { date: (*day).into() };
            (label.into(), Action::SiblingTimes(round, child, *day, 0))
        });
        message = message.row(row.collect());
    }
    message = page.turn(message, |page| Action::SiblingDays(round, child, page));
    cx.say(with_alone(message, asked).act(msg::MenuTitleButton, Action::Menu));
}

fn with_alone(message: Message, asked: &Asked) -> Message {
    message.act(msg::SiblingAskDayAlone, Action::TalkDaysAt(asked.round.id, asked.child.id, 0))
}

/// Another page of those days.
pub async fn days(cx: &mut Cx<'_>, round: RoundId, child: ChildId, page: u8) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    if let Some(talk) = talks::of_child(cx.tx, round, child, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    match offer_days(cx, &asked, page).await? {
        Some(next) => Ok(next),
        None => choose::offer_days(cx, &asked, Wish::New, 0, None).await,
    }
}

/// The times of a day for all children, a page at a time, those with the least waiting first.
pub async fn times(
    cx: &mut Cx<'_>,
    (round, child): (RoundId, ChildId),
    day: NaiveDate,
    page: u8,
) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    if let Some(talk) = talks::of_child(cx.tx, round, child, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let Some(family) = Box::pin(Family::read(cx, &asked)).await? else {
        return choose::offer_days(cx, &asked, Wish::New, 0, None).await;
    };
    let of_day: Vec<&Together> = family.found.iter().filter(|one| family.is_on(one, day)).collect();
    if of_day.is_empty() {
        say_days(cx, &asked, &family, 0, None);
        return Ok(Next::Close);
    }
    let page = Page::of(&of_day, page, TIMES);
    let message = Message::new(msg::SiblingAskTime { names: family.names(), date: day.into() });
    let message = family.with_buttons(message, page.items);
    let message = page.turn(message, |page| Action::SiblingTimes(round, child, day, page));
    cx.say(with_alone(message, &asked).act(msg::CommonBack, Action::SiblingDays(round, child, 0)));
    Ok(Next::Close)
}

/// A child of this person that takes part and could have a time of this block.
async fn of_block(cx: &mut Cx<'_>, block: BlockId) -> Result<Option<Asked>, Fault> {
    let Some(round) = blocks::round_of(cx.tx, block).await? else { return Ok(None) };
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(None) };
    let Some(school) = rounds::get(cx.tx, round).await?.map(|round| round.school_id) else { return Ok(None) };
    let Some(school) = cx.my_school(school).await? else { return Ok(None) };
    let day = today(cx, &school);
    let class = blocks::get(cx.tx, block).await?.map(|block| block.class_id);
    let mut mine = Vec::new();
    for child in rounds::of_parent(cx.tx, me, day, cx.now).await? {
        if child.round_id == round
            && let Some(asked) = asked(cx, round, child.child_id).await?
            // A block that the teacher took away meanwhile is looked for no more; the family is.
            && class.is_none_or(|class| class == asked.class.id)
        {
            mine.push(asked);
        }
    }
    for (nth, asked) in mine.iter().enumerate() {
        if takes_part(cx, asked).await? || nth + 1 == mine.len() {
            return Ok(Some(asked.clone()));
        }
    }
    Ok(None)
}

/// Books times for all children: every one of them, or none. One who comes too late gets the nearest that follow
/// each other.
pub async fn take(cx: &mut Cx<'_>, block: BlockId, place: u16, mark: u32) -> Result<Next, Fault> {
    let Some(asked) = of_block(cx, block).await? else { return cx.refuse().await };
    let wanted = blocks::get(cx.tx, block).await?;
    let wanted = wanted.and_then(|block| block.slots(asked.round.rhythm).find(|(at, _)| *at == place));
    let family = Box::pin(Family::read(cx, &asked)).await?;
    let places = family.as_ref().and_then(|family| family.find(block, place, mark).map(|one| (family, one)));
    let mut locked: Vec<BlockId> =
        places.iter().flat_map(|(family, one)| family.times(one)).map(|(_, offer)| offer.block.id).collect();
    locked.sort_unstable();
    locked.dedup();
    let mut children: Vec<ChildId> =
        places.iter().flat_map(|(family, one)| family.times(one)).map(|(asked, _)| asked.child.id).collect();
    children.sort_unstable();
    for child in children {
        cx.tx.lock(Lockable::Child, child.0).await?;
    }
    for one in &locked {
        cx.tx.lock(Lockable::Block, one.0).await?;
    }
    cx.tx.lock(Lockable::Household, asked.household.0).await?;
    tongue::lock(cx, &asked).await?;
    // The other parent may have booked meanwhile, or this is a second tap.
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    // Read again behind the locks: each time is there, or nothing is booked.
    let Some(family) = Box::pin(Family::read(cx, &asked)).await? else {
        return choose::offer_days(cx, &asked, Wish::New, 0, Some(msg::SiblingTakenAlone.into())).await;
    };
    let found = family.find(block, place, mark).filter(|_| !locked.is_empty());
    let Some(one) = found else { return Ok(nearest(cx, &asked, &family, wanted.map(|(_, slot)| slot))) };
    let mut booked = Vec::new();
    for (asked, offer) in family.times(one) {
        let id = enter(cx, asked, offer).await?;
        booked.extend(talks::get(cx.tx, id).await?.map(|talk| (asked, talk)));
    }
    let mut message = Message::new(msg::SiblingBooked);
    for (asked, talk) in &booked {
        follow_up(cx, asked, talk).await?;
        message = message.with(shown(talk, asked.zone()));
    }
    for (_, talk) in &booked {
        message = message.act(msg::TalkMenu { child: Arg::from(&talk.child_name) }, Action::Talk(talk.id));
    }
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// Says that somebody was quicker, with the times for all that are nearest; nothing is booked.
fn nearest(cx: &mut Cx<'_>, asked: &Asked, family: &Family, wanted: Option<Slot>) -> Next {
    let Some(wanted) = wanted else {
        say_days(cx, asked, family, 0, Some(msg::SiblingTakenDays.into()));
        return Next::Close;
    };
    let (date, _) = when(wanted.starts, asked.zone());
    let day = wanted.starts.with_timezone(&asked.zone()).date_naive();
    let mut near: Vec<&Together> = family.found.iter().filter(|one| family.is_on(one, day)).collect();
    near.sort_by_key(|one| (family.begins(one).map(|slot| (slot.starts - wanted.starts).abs()), one.waits));
    near.truncate(TIMES);
    if near.is_empty() {
        say_days(cx, asked, family, 0, Some(msg::SiblingTakenDays.into()));
        return Next::Close;
    }
    let message = family.with_buttons(Message::new(msg::SiblingTaken { date }), &near);
    let days = Action::SiblingDays(asked.round.id, asked.child.id, 0);
    cx.say(with_alone(message.act(msg::TalkDayOther, days), asked));
    Next::Close
}
