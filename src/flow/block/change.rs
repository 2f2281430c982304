// SPDX-License-Identifier: EUPL-1.2
//! The teacher changes what is booked: another time for one family, or two families that change theirs. Each keeps what
//! it has until it said yes, here or by phone.

use super::super::round::when;
use super::super::talk::{proposal, wait};
use super::super::{Cx, Fault, Flow, Next};
use super::day::show_day_with;
use super::free::{Free, Of, Planned, find, planned};
use super::plan::{Arranging, MOST, ask_day, done};
use super::talk::show_with;
use super::{can_be_told, is_ahead, lock_all, of_mine};
use crate::domain::id::{BlockId, ProposalId, TalkId};
use crate::domain::proposal::{ProposalState, answers_until};
use crate::domain::slot::Venue;
use crate::message::{Action, Choice};
use crate::say::Message;
use crate::store::proposals::Proposal;
use crate::store::talks::Talk;
use crate::store::{Lockable, blocks, proposals, talks};
use crate::text::{Arg, Phrase, msg};

/// Shows a talk to its teacher, and asks for another day.
pub async fn ask_move(cx: &mut Cx<'_>, talk: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, talk).await? else { return cx.refuse().await };
    if !is_ahead(&talk, cx.now) {
        return show_with(cx, &talk, &taught, None).await;
    }
    if let Some(asked) = proposals::open(cx.tx, talk.id).await? {
        let (date, time) = when(asked.slot.starts, taught.school.zone);
        let child = Arg::from(&talk.child_name);
        let shown: Phrase = match asked.state {
            ProposalState::Agreed => msg::ProposalListAgreed { child, date, time }.into(),
            _ => msg::ProposalListOpen { child, date, time }.into(),
        };
        cx.say(
            Message::new(shown)
                .act(msg::ProposalEnd, Action::ProposalEnd(asked.id))
                .act(msg::CommonBack, Action::TalkPage(talk.id)),
        );
        return Ok(Next::Close);
    }
    match planned(cx, Of::Move { talk: talk.id }).await? {
        Some(planned) => ask_day(cx, planned, None).await,
        None => cx.refuse().await,
    }
}

/// Whether somebody of a talk's family can be told here.
async fn is_reached(cx: &mut Cx<'_>, talk: &Talk) -> Result<bool, Fault> {
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        if can_be_told(cx, &parent).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Asks whether the family is asked, or said yes by phone.
pub(super) async fn ask_sure(
    cx: &mut Cx<'_>,
    planned: Planned,
    (id, block, place): (TalkId, BlockId, u16),
) -> Result<Next, Fault> {
    let Some(free) = find(cx, &planned, block, place).await? else {
        return ask_day(cx, planned, Some(msg::TalkTakenDays.into())).await;
    };
    let Some(talk) = planned.talk else { return cx.refuse().await };
    let zone = planned.taught.school.zone;
    let (day, hour) = when(talk.slot.starts, zone);
    let (date, time) = when(free.slot.starts, zone);
    let child = Arg::from(&talk.child_name);
    let mut message = Message::new(msg::PlanSure { child, date, day, hour, time });
    let in_time = answers_until(cx.now, talk.slot.starts, free.slot.starts, zone).is_some();
    if in_time && is_reached(cx, &talk).await? {
        message = message.answer(msg::PlanSureAsk, Choice::Yes);
    }
    cx.say(message.answer(msg::PlanSureAgreed, Choice::Skip).act(msg::CommonBack, Action::PlanMove(id)));
    Ok(Next::Open(Flow::Arrange(Arranging::Sure { talk: id, block, place })))
}

/// Locks a talk's block with another's and its household, and reads all of it again.
async fn locked(
    cx: &mut Cx<'_>,
    planned: Planned,
    block: BlockId,
    place: u16,
) -> Result<Result<(Planned, Talk, Free), Planned>, Fault> {
    let Some(talk) = &planned.talk else { return Ok(Err(planned)) };
    if blocks::get(cx.tx, block).await?.is_none() {
        return Ok(Err(planned));
    }
    cx.tx.lock(Lockable::Child, talk.child_id.0).await?;
    lock_all(cx, [talk.block_id, block]).await?;
    cx.tx.lock(Lockable::Household, talk.household_id.0).await?;
    let now = talks::get(cx.tx, talk.id).await?;
    let same = now.is_some_and(|now| is_ahead(&now, cx.now) && now.slot == talk.slot);
    match find(cx, &planned, block, place).await? {
        Some(free) if same => {
            let talk = talk.clone();
            Ok(Ok((planned, talk, free)))
        }
        _ => Ok(Err(planned)),
    }
}

/// Gives a talk another time as it was agreed by phone, or asks the family for it first.
pub(super) async fn change(
    cx: &mut Cx<'_>,
    planned: Planned,
    (block, place): (BlockId, u16),
    is_agreed: bool,
) -> Result<Next, Fault> {
    match locked(cx, planned, block, place).await? {
        Ok((planned, talk, free)) if is_agreed => move_now(cx, &planned, &talk, &free).await,
        Ok((planned, talk, free)) => propose(cx, &planned, &talk, &free).await,
        Err(planned) => ask_day(cx, planned, Some(msg::TalkTakenDays.into())).await,
    }
}

/// Asks the family for another time, which is held for them meanwhile.
async fn propose(cx: &mut Cx<'_>, planned: &Planned, talk: &Talk, free: &Free) -> Result<Next, Fault> {
    let zone = planned.taught.school.zone;
    let until = answers_until(cx.now, talk.slot.starts, free.slot.starts, zone);
    let (Some(until), None) = (until, proposals::open(cx.tx, talk.id).await?) else {
        return ask_move(cx, talk.id).await;
    };
    let asked = Proposal {
        id: ProposalId(cx.chance.id(cx.now)),
        talk_id: talk.id,
        pair_id: None,
        block_id: free.block.id,
        slot: free.slot,
        was_at: talk.slot.starts,
        state: ProposalState::Open,
    };
    proposal::ask(cx, talk, &asked, until, zone).await?;
    let above = msg::PlanAsked { child: Arg::from(&talk.child_name) };
    show_day_with(cx, &planned.taught, planned.taught.day(talk.slot.starts), Some(above.into())).await
}

/// Moves a talk at once. The family reads it in its language.
async fn move_now(cx: &mut Cx<'_>, planned: &Planned, talk: &Talk, free: &Free) -> Result<Next, Fault> {
    proposal::stop(cx, talk.id, planned.taught.school.zone).await?;
    talks::move_to(cx.tx, talk.id, free.block.id, free.slot, cx.now).await?;
    wait::freed(cx, talk.round_id, talk.class_id, planned.taught.school.zone).await?;
    let told = proposal::plan_told(cx, talk.id).await?;
    done(cx, planned, free, told).await
}

/// Asks with which talk one changes its time.
pub async fn ask_swap(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !is_ahead(&talk, cx.now) {
        return show_with(cx, &talk, &taught, None).await;
    }
    let mut others = talks::of_class(cx.tx, talk.round_id, talk.class_id).await?;
    others.retain(|other| other.id != id && is_ahead(other, cx.now) && other.venue != Venue::Home);
    others.truncate(MOST);
    let (date, time) = when(talk.slot.starts, taught.school.zone);
    let child = Arg::from(&talk.child_name);
    let mut message = Message::new(msg::PlanSwap { child, date, time });
    if others.is_empty() {
        message = message.and(msg::PlanSwapNone);
    }
    for (place, other) in (0..).zip(&others) {
        let (date, time) = when(other.slot.starts, taught.school.zone);
        let child = || Arg::from(&other.child_name);
        message = message
            .line(msg::PlanSwapLine { date, time: time.clone(), child: child() })
            .answer(msg::PlanSwapWith { time, child: child() }, Choice::Nth(place));
    }
    cx.say(message.act(msg::CommonBack, Action::PlanMove(id)));
    let offered = others.iter().map(|other| other.id).collect();
    Ok(Next::Open(Flow::Arrange(Arranging::Swap { talk: id, offered })))
}

/// Asks both families whether they change their times; both times stay until both said yes.
pub(super) async fn swap(cx: &mut Cx<'_>, one: TalkId, other: TalkId) -> Result<Next, Fault> {
    let Some((one, taught)) = of_mine(cx, one).await? else { return cx.refuse().await };
    let Some((other, _)) = of_mine(cx, other).await? else { return cx.refuse().await };
    lock_all(cx, [one.block_id, other.block_id]).await?;
    let zone = taught.school.zone;
    let on = taught.day(one.slot.starts);
    let (Some(one), Some(other)) = (talks::get(cx.tx, one.id).await?, talks::get(cx.tx, other.id).await?)
    else {
        return cx.refuse().await;
    };
    let ahead = is_ahead(&one, cx.now) && is_ahead(&other, cx.now) && one.id != other.id;
    let idle =
        proposals::open(cx.tx, one.id).await?.is_none() && proposals::open(cx.tx, other.id).await?.is_none();
    let until = answers_until(cx.now, one.slot.starts, other.slot.starts, zone);
    let Some(until) = until.filter(|_| ahead && idle && one.round_id == other.round_id) else {
        return show_day_with(cx, &taught, on, Some(msg::PlanSwapLate.into())).await;
    };
    for (talk, pair) in [(&one, &other), (&other, &one)] {
        if !is_reached(cx, talk).await? {
            let above = msg::BlockCallOffCall { child: Arg::from(&talk.child_name) };
            return show_day_with(cx, &taught, on, Some(above.into())).await;
        }
        if !proposal::fits_there(cx, talk, pair).await? {
            let above = msg::PlanSwapNot { child: Arg::from(&talk.child_name) };
            return show_day_with(cx, &taught, on, Some(above.into())).await;
        }
    }
    for (talk, pair) in [(&one, &other), (&other, &one)] {
        let asked = Proposal {
            id: ProposalId(cx.chance.id(cx.now)),
            talk_id: talk.id,
            pair_id: Some(pair.id),
            block_id: pair.block_id,
            slot: pair.slot,
            was_at: talk.slot.starts,
            state: ProposalState::Open,
        };
        proposal::ask(cx, talk, &asked, until, zone).await?;
    }
    let above = msg::PlanSwapAsked { child: one.child_name.into(), other: other.child_name.into() };
    show_day_with(cx, &taught, on, Some(above.into())).await
}

/// Takes back what a family was asked: its time stays.
pub async fn take_back(cx: &mut Cx<'_>, id: ProposalId) -> Result<Next, Fault> {
    let Some(asked) = proposals::get(cx.tx, id).await? else { return cx.refuse().await };
    let Some((talk, taught)) = of_mine(cx, asked.talk_id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Block, talk.block_id.0).await?;
    proposal::stop(cx, talk.id, taught.school.zone).await?;
    let on = taught.day(talk.slot.starts);
    show_day_with(cx, &taught, on, Some(msg::ProposalEndDone.into())).await
}
