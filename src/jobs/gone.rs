// SPDX-License-Identifier: EUPL-1.2
//! A child is on no list any more: what is booked about it is off, and its time is free. A list may be wrong: nothing
//! happens on the day it came.

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::{Job, JobCx, Outcome, transfer};
use crate::clock::Moment;
use crate::domain::id::{ChildId, PersonId, TalkId};
use crate::domain::proposal::ProposalState;
use crate::domain::request::RequestState;
use crate::domain::talk::TalkState;
use crate::flow::{Fault, end_request, talk_phrase, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{
    Lockable, children, households, proposals, requests, rounds, schools, talks, transfers, waits,
};
use crate::text::{Arg, msg};

/// How long a list that lacks a child can be put right before its conversations are off.
const GRACE: TimeDelta = TimeDelta::days(1);

/// When the conversations about a child are off that is on no list since `at`.
pub fn gone_after(at: Moment) -> Moment {
    at + GRACE
}

/// Plans it for the children of a school who left without a list that says so: the year turned.
pub(super) async fn plan(cx: &mut JobCx<'_>, school: &School) -> Result<(), Fault> {
    for (child, at) in transfers::gone(cx.tx, school.id, cx.now).await? {
        let job = Job::ChildGone { child, at };
        job.plan(cx.tx, &mut cx.chance, gone_after(at), school.zone).await?;
    }
    Ok(())
}

/// Whether a child has no class any more in which somebody would talk about it.
async fn is_gone(cx: &mut JobCx<'_>, talk: &Talk, missing: bool) -> Result<bool, Fault> {
    if missing {
        return Ok(true);
    }
    let Some(round) = rounds::get(cx.tx, talk.round_id).await? else { return Ok(false) };
    Ok(children::class_in(cx.tx, talk.child_id, round.year).await?.is_none())
}

/// Calls off what is ahead, and ends what is asked and waited for.
pub(super) async fn settle(cx: &mut JobCx<'_>, child: ChildId) -> Result<Outcome, Fault> {
    cx.tx.lock(Lockable::Child, child.0).await?;
    let Some(found) = children::get(cx.tx, child).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, found.school_id).await? else { return Ok(Outcome::Done) };
    let missing = found.missing_since.is_some();
    if missing {
        for request in requests::open_about(cx.tx, child).await? {
            end_request(cx.tx, &request, RequestState::Lapsed, cx.now).await?;
        }
        for (household, _) in households::of_child(cx.tx, child).await? {
            for (round, class) in transfers::waits(cx.tx, child, household).await? {
                waits::leave(cx.tx, round, child, household).await?;
                transfer::freed(cx, round, class, school.zone).await?;
            }
        }
    }
    let mut ahead = talks::about(cx.tx, child, cx.now).await?;
    ahead.sort_by_key(|talk| talk.block_id);
    for talk in ahead {
        if !is_gone(cx, &talk, missing).await? {
            continue;
        }
        cx.tx.lock(Lockable::Block, talk.block_id.0).await?;
        let booked = talks::get(cx.tx, talk.id).await?.is_some_and(|it| it.state == TalkState::Booked);
        if !booked {
            continue;
        }
        stop(cx, &talk, school.zone).await?;
        talks::end(cx.tx, talk.id, TalkState::Cancelled, cx.now).await?;
        transfer::freed(cx, talk.round_id, talk.class_id, school.zone).await?;
        for parent in talks::parents(cx.tx, child, talk.household_id).await? {
            let job = Job::ChildGoneTold { talk: talk.id, person: parent.id };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    Ok(Outcome::Done)
}

/// Ends what is asked about a talk. The other family of a change of times that said yes hears that theirs stays.
async fn stop(cx: &mut JobCx<'_>, talk: &Talk, zone: Tz) -> Result<(), Fault> {
    let Some(asked) = proposals::open(cx.tx, talk.id).await? else { return Ok(()) };
    let pair = match asked.pair_id {
        Some(pair) => proposals::open(cx.tx, pair).await?.zip(talks::get(cx.tx, pair).await?),
        None => None,
    };
    proposals::end(cx.tx, talk.id, ProposalState::Over, cx.now).await?;
    if let Some((pair, other)) = pair.filter(|(pair, _)| pair.state == ProposalState::Agreed) {
        for parent in talks::parents(cx.tx, other.child_id, other.household_id).await? {
            let job = Job::ProposalTold { proposal: pair.id, person: parent.id };
            job.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
        }
    }
    Ok(())
}

/// Tells a parent that a conversation is off. It waits for the end of quiet hours, but not until it would have been.
pub(super) async fn told(cx: &mut JobCx<'_>, talk: TalkId, person: PersonId) -> Result<Outcome, Fault> {
    let found = talks::get(cx.tx, talk).await?;
    let Some(talk) = found.filter(|talk| talk.state == TalkState::Cancelled) else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    let job = Job::ChildGoneTold { talk: talk.id, person };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < talk.slot.starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (date, time) = when(talk.slot.starts, school.zone);
    let child = Arg::from(&talk.child_name);
    let message = Message::new(msg::TransferGone { talk: talk_phrase(&talk).into(), child, date, time });
    cx.tell(&parent, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}
