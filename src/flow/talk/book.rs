// SPDX-License-Identifier: EUPL-1.2
//! A time is taken, changed for another, or given back: each behind the locks of its child, blocks and household.

use super::super::{Cx, Fault, Next, goodbye, menu, request};
use super::choose::{may_be_longer, offer_days, offer_times, with_times};
use super::offer::{self, Offer, Table};
use super::{
    Asked, Wish, asked, locked, may_change, of_mine, proposal, remind, say_talk, switch, tongue, visit, wait,
    when,
};
use crate::domain::id::{BlockId, ChildId, TalkId};
use crate::domain::slot::{Length, Slot, Venue};
use crate::domain::talk::TalkState;
use crate::message::Action;
use crate::say::Message;
use crate::store::blocks::Block;
use crate::store::talks::{NewTalk, Talk};
use crate::store::{Lockable, blocks, talks};
use crate::text::{Arg, msg};

/// Books a time. One who comes too late gets the nearest free ones.
pub async fn take(
    cx: &mut Cx<'_>,
    child: ChildId,
    block: BlockId,
    place: u16,
    length: Length,
) -> Result<Next, Fault> {
    let Some(block) = blocks::get(cx.tx, block).await? else { return gone(cx, block, child).await };
    let Some(asked) = asked(cx, block.round_id, child).await? else { return cx.refuse().await };
    let Some(slot) = slot_of(&block, &asked, place, length) else { return cx.refuse().await };
    if length == Length::Two && !may_be_longer(cx, &asked, Wish::New).await? {
        return not_longer(cx, &asked, Wish::New, slot).await;
    }
    cx.tx.lock(Lockable::Child, child.0).await?;
    cx.tx.lock(Lockable::Block, block.id.0).await?;
    cx.tx.lock(Lockable::Household, asked.household.0).await?;
    tongue::lock(cx, &asked).await?;
    // The other parent may have booked it meanwhile, or this is a second tap.
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let offers = Table::read(cx, &asked, Wish::New).await?.offers(&asked, length);
    let Some(offer) = offers.iter().find(|offer| offer.block.id == block.id && offer.place == place) else {
        if wait::let_it_go(cx, &asked, &block, slot).await? {
            return offer_days(cx, &asked, Wish::New, 0, Some(msg::WaitGone.into())).await;
        }
        return nearest(cx, &asked, Wish::New, slot, &offers).await;
    };
    let talk = enter(cx, &asked, offer).await?;
    booked(cx, &asked, talk).await
}

/// The teacher allows no longer talks any more: the usual times of that day are offered.
async fn not_longer(cx: &mut Cx<'_>, asked: &Asked, wish: Wish, wanted: Slot) -> Result<Next, Fault> {
    let day = wanted.starts.with_timezone(&asked.zone()).date_naive();
    offer_times(cx, asked, wish, day, (0, Length::One)).await
}

/// Writes a talk at a time that is free, behind the locks of its block and household.
pub(super) async fn enter(cx: &mut Cx<'_>, asked: &Asked, offer: &Offer) -> Result<TalkId, Fault> {
    let talk = NewTalk {
        id: TalkId(cx.chance.id(cx.now)),
        round: asked.round.id,
        block: offer.block.id,
        child: asked.child.id,
        household: asked.household,
        person: asked.person,
        slot: offer.slot,
    };
    talks::insert(cx.tx, &talk, cx.now).await?;
    wait::served(cx, asked).await?;
    Ok(talk.id)
}

/// A time that the teacher took away meanwhile: others are offered.
async fn gone(cx: &mut Cx<'_>, block: BlockId, child: ChildId) -> Result<Next, Fault> {
    let Some(round) = blocks::round_of(cx.tx, block).await? else { return cx.refuse().await };
    let Some(asked) = asked(cx, round, child).await? else { return request::refuse(cx, round, child).await };
    match talks::of_child(cx.tx, round, child, asked.household).await? {
        Some(talk) => say_talk(cx, &talk, &asked, None).await,
        None => offer_days(cx, &asked, Wish::New, 0, Some(msg::TalkTakenDays.into())).await,
    }
}

/// The n-th time of a block, if the block is for the class of the child.
pub(super) fn slot_of(block: &Block, asked: &Asked, place: u16, length: Length) -> Option<Slot> {
    let of_class = block.round_id == asked.round.id && block.class_id == asked.class.id;
    let mut slots = block.spans(asked.round.rhythm, length).filter(|_| of_class);
    slots.find(|(at, _)| *at == place).map(|(_, slot)| slot)
}

/// Says that a talk is booked, and plans that each parent of the household is reminded.
async fn booked(cx: &mut Cx<'_>, asked: &Asked, id: TalkId) -> Result<Next, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return menu::show(cx).await };
    follow_up(cx, asked, &talk).await?;
    if talk.venue == Venue::Home {
        return Ok(visit::say(cx, &talk, Some(msg::TalkBooked.into())));
    }
    say_talk(cx, &talk, asked, Some(msg::TalkBooked.into())).await
}

/// Plans what follows from a talk that got its time: reminders, and what was asked for it.
pub(super) async fn follow_up(cx: &mut Cx<'_>, asked: &Asked, talk: &Talk) -> Result<(), Fault> {
    remind::plan(cx, talk, asked.zone()).await?;
    request::chosen(cx, talk, &asked.school).await?;
    goodbye::plan(cx, talk, &asked.school).await
}

/// Says that somebody was quicker, with what is free near it.
async fn nearest(
    cx: &mut Cx<'_>,
    asked: &Asked,
    wish: Wish,
    wanted: Slot,
    offers: &[Offer],
) -> Result<Next, Fault> {
    let near = offer::near(offers, wanted, asked.zone());
    if near.is_empty() {
        return offer_days(cx, asked, wish, 0, Some(msg::TalkTakenDays.into())).await;
    }
    let (date, _) = when(wanted.starts, asked.zone());
    let message = with_times(Message::new(msg::TalkTaken { date }), asked, wish, &near);
    cx.say(message.act(msg::TalkDayOther, asked.days(wish)));
    Ok(Next::Close)
}

/// Moves a talk to another time; the old one is free again.
pub async fn move_to(
    cx: &mut Cx<'_>,
    id: TalkId,
    block: BlockId,
    place: u16,
    length: Length,
) -> Result<Next, Fault> {
    let Some((talk, mut asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    let Some(block) = blocks::get(cx.tx, block).await? else { return gone(cx, block, talk.child_id).await };
    let mut wish = Wish::Move(id);
    if talk.elsewhere.as_ref().is_some_and(|now| now.id == block.class_id) {
        let Some(there) = switch::there(cx, &talk, &asked).await? else { return cx.refuse().await };
        (asked, wish) = (there, Wish::Switch(id));
    }
    let Some(slot) = slot_of(&block, &asked, place, length) else { return cx.refuse().await };
    if length == Length::Two && !may_be_longer(cx, &asked, wish).await? {
        return not_longer(cx, &asked, wish, slot).await;
    }
    cx.tx.lock(Lockable::Child, talk.child_id.0).await?;
    let mut both = [talk.block_id, block.id];
    both.sort_unstable();
    for one in both {
        cx.tx.lock(Lockable::Block, one.0).await?;
    }
    cx.tx.lock(Lockable::Household, asked.household.0).await?;
    tongue::lock(cx, &asked).await?;
    // Read again behind the locks: the teacher may have called it off, the other parent moved it.
    let Some(talk) = talks::get(cx.tx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) || (talk.block_id, talk.slot) == (block.id, slot) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let offers = Table::read(cx, &asked, wish).await?.offers(&asked, length);
    let Some(offer) = offers.iter().find(|offer| offer.block.id == block.id && offer.place == place) else {
        return nearest(cx, &asked, wish, slot, &offers).await;
    };
    proposal::changed(cx, &talk, &asked.school).await?;
    talks::move_to(cx.tx, id, block.id, offer.slot, cx.now).await?;
    if talk.instead.is_some() && (!block.venue.is_room() || matches!(wish, Wish::Switch(_))) {
        talks::meet(cx.tx, id, None, cx.now).await?;
    }
    wait::freed(cx, talk.round_id, talk.class_id, asked.zone()).await?;
    booked(cx, &asked, id).await
}

/// Cancels a talk; its time is free again.
pub async fn cancel(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = locked(cx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    proposal::changed(cx, &talk, &asked.school).await?;
    talks::end(cx.tx, id, TalkState::Cancelled, cx.now).await?;
    wait::freed(cx, talk.round_id, talk.class_id, asked.zone()).await?;
    let child = Arg::from(&talk.child_name);
    let message = if switch::has_others(cx, &talk, &asked).await? {
        Message::new(msg::TalkCancelDone { child }).act(msg::TalkInviteButton, asked.days(Wish::New))
    } else {
        Message::new(msg::TransferCancelled { child })
    };
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}
