// SPDX-License-Identifier: EUPL-1.2
//! A teacher cannot: one conversation, or a whole day. Every family hears of it with other times.

use chrono::NaiveDate;

use super::super::round::when;
use super::super::talk::proposal;
use super::super::{Cx, Fault, Next};
use super::day::show_day_with;
use super::talk::show_with;
use super::{Taught, can_be_told, is_ahead, lock_all, of_mine, taught};
use crate::domain::id::{ClassId, RoundId, TalkId};
use crate::domain::talk::TalkState;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::blocks::Block;
use crate::store::talks::Talk;
use crate::store::{Lockable, blocks, talks};
use crate::text::{Arg, Phrase, msg};

/// Asks a teacher whether to call off a talk.
pub async fn ask(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !is_ahead(&talk, cx.now) {
        return show_with(cx, &talk, &taught, None).await;
    }
    let (date, time) = when(talk.slot.starts, taught.school.zone);
    cx.say(
        Message::new(msg::BlockCallOffSure { child: talk.child_name.into(), date, time })
            .act(msg::BlockCallOffYes, Action::TalkCallOff(talk.id))
            .act(msg::CommonBack, Action::TalkPage(talk.id)),
    );
    Ok(Next::Close)
}

/// A teacher calls off a talk: that time is given to nobody else, and the family hears of it.
pub async fn one(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Block, talk.block_id.0).await?;
    // Read again behind the lock: the family may have cancelled or moved it.
    let talk = talks::get(cx.tx, id).await?.filter(|now| now.block_id == talk.block_id).unwrap_or(talk);
    if !is_ahead(&talk, cx.now) {
        return show_with(cx, &talk, &taught, None).await;
    }
    let on = taught.day(talk.slot.starts);
    let told = call_off(cx, &taught, &talk).await?;
    let child = Arg::from(&talk.child_name);
    let above: Phrase = match (told, taught.round.is_open(cx.now)) {
        (false, _) => msg::BlockCallOffCall { child }.into(),
        (true, true) => msg::BlockCallOffDone { child }.into(),
        (true, false) => msg::BlockCallOffAgree { child }.into(),
    };
    show_day_with(cx, &taught, on, Some(above)).await
}

/// Calls off a talk; whether somebody of the family can be told here.
async fn call_off(cx: &mut Cx<'_>, taught: &Taught, talk: &Talk) -> Result<bool, Fault> {
    let zone = taught.school.zone;
    proposal::stop(cx, talk.id, zone).await?;
    talks::end(cx.tx, talk.id, TalkState::CalledOff, cx.now).await?;
    let mut told = false;
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        told |= can_be_told(cx, &parent).await?;
        let job = Job::TalkCalledOff { talk: talk.id, person: parent.id };
        job.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
    }
    Ok(told)
}

/// The blocks of a day that go when a teacher cannot come: their own, or all of them where none is: a colleague taps
/// for who is ill.
async fn of_day(cx: &mut Cx<'_>, taught: &Taught, on: NaiveDate) -> Result<Vec<Block>, Fault> {
    let me = cx.me().map(|me| me.id);
    let mut given = blocks::of_class(cx.tx, taught.round.id, taught.class.id).await?;
    given.retain(|block| taught.day(block.starts_at) == on && block.ends_at > cx.now);
    if given.iter().any(|block| block.person_id == me) {
        given.retain(|block| block.person_id == me);
    }
    Ok(given)
}

/// The talks in some blocks that are ahead.
async fn in_blocks(cx: &mut Cx<'_>, taught: &Taught, given: &[Block]) -> Result<Vec<Talk>, Fault> {
    let mut booked = talks::of_class(cx.tx, taught.round.id, taught.class.id).await?;
    booked.retain(|talk| is_ahead(talk, cx.now) && given.iter().any(|block| block.id == talk.block_id));
    Ok(booked)
}

/// Asks a teacher who is ill whether to cancel a day.
pub async fn ask_day(cx: &mut Cx<'_>, round: RoundId, class: ClassId, on: NaiveDate) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    let given = of_day(cx, &taught, on).await?;
    if given.is_empty() {
        return show_day_with(cx, &taught, on, None).await;
    }
    let count = in_blocks(cx, &taught, &given).await?.len();
    let sure = msg::BlockDayOffSure { date: on.into(), class: taught.class.name.into(), count: count.into() };
    cx.say(
        Message::new(sure)
            .act(msg::BlockDayOffYes, Action::DayOff(round, class, on))
            .act(msg::CommonBack, Action::BlockDay(round, class, on)),
    );
    Ok(Next::Close)
}

/// Cancels a day: nothing of it is offered any more, and every family hears of it at once.
pub async fn day(cx: &mut Cx<'_>, round: RoundId, class: ClassId, on: NaiveDate) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    let given = of_day(cx, &taught, on).await?;
    lock_all(cx, given.iter().map(|block| block.id)).await?;
    // Read again behind the locks: two taps at once, and families that book meanwhile.
    let given = of_day(cx, &taught, on).await?;
    let (mut count, mut to_call) = (0_usize, Vec::new());
    for talk in in_blocks(cx, &taught, &given).await? {
        count += 1;
        if !call_off(cx, &taught, &talk).await? {
            to_call.push(talk.child_name);
        }
    }
    for block in &given {
        blocks::remove(cx.tx, block.id, cx.now).await?;
    }
    let above: Option<Phrase> = match (given.is_empty(), to_call.is_empty()) {
        (true, _) => None,
        (false, true) => Some(msg::BlockDayOffDone { count: count.into() }.into()),
        (false, false) => {
            Some(msg::BlockDayOffCall { count: count.into(), names: to_call.into_iter().collect() }.into())
        }
    };
    show_day_with(cx, &taught, on, above).await
}
