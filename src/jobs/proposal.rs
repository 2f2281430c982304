// SPDX-License-Identifier: EUPL-1.2
//! Families are told what the teacher planned, and asked for another time; what nobody answers is over.

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{PersonId, ProposalId, TalkId};
use crate::domain::proposal::ProposalState;
use crate::domain::talk::{TalkState, limit};
use crate::flow::{Fault, shown, talk_phrase, today, venue_phrase, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::persons::Person;
use crate::store::proposals::Proposal;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{blocks, classes, proposals, schools, talks};
use crate::text::{Arg, msg};

/// A talk that is ahead, its school, and this parent of it.
async fn ahead(
    cx: &mut JobCx<'_>,
    talk: TalkId,
    person: PersonId,
) -> Result<Option<(Talk, School, Person)>, Fault> {
    let found = talks::get(cx.tx, talk).await?;
    let is_ahead = |talk: &Talk| talk.state == TalkState::Booked && talk.slot.starts > cx.now;
    let Some(talk) = found.filter(is_ahead) else { return Ok(None) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let parent = parents.into_iter().find(|parent| parent.id == person);
    let school = schools::get(cx.tx, talk.school_id).await?;
    Ok(school.zip(parent).map(|(school, parent)| (talk, school, parent)))
}

/// Tells a parent that the teacher planned a talk, or moved it as it was agreed.
pub(super) async fn planned(
    cx: &mut JobCx<'_>,
    (talk, person, starts): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let Some((talk, school, parent)) = ahead(cx, talk, person).await? else { return Ok(Outcome::Done) };
    if talk.slot.starts != starts {
        return Ok(Outcome::Done);
    }
    let job = Job::TalkPlanned { talk: talk.id, person, starts };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let mut message = shown(&talk, school.zone).below(Some(msg::ProposalPlanned.into()));
    if cx.now < limit(starts, school.zone) {
        message = message.and(msg::ProposalPlannedAsk).row(vec![
            (msg::ProposalYes.into(), Action::PlanFits(talk.id)),
            (msg::ProposalNo.into(), Action::PlanFitsNot(talk.id)),
        ]);
    } else {
        message = message.and(msg::TalkTooLate).act(msg::MenuTitleButton, Action::Menu);
    }
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Asks a parent for another time, while it can be answered.
pub(super) async fn ask(
    cx: &mut JobCx<'_>,
    proposal: ProposalId,
    person: PersonId,
) -> Result<Outcome, Fault> {
    let Some(asked) = proposals::get(cx.tx, proposal).await?.filter(|asked| asked.state.is_open()) else {
        return Ok(Outcome::Done);
    };
    let Some((talk, school, parent)) = ahead(cx, asked.talk_id, person).await? else {
        return Ok(Outcome::Done);
    };
    let Some(block) = blocks::get(cx.tx, asked.block_id).await? else { return Ok(Outcome::Done) };
    if asked.state != ProposalState::Open || asked.was_at != talk.slot.starts {
        return Ok(Outcome::Done);
    }
    let job = Job::AskProposal { proposal, person };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < asked.was_at) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (day, hour) = when(talk.slot.starts, school.zone);
    let (date, time) = when(asked.slot.starts, school.zone);
    let (child, kind) = (Arg::from(&talk.child_name), talk_phrase(&talk).into());
    let venue = venue_phrase(&block.venue, &talk.class_name).into();
    let message = match asked.pair_id {
        None => Message::new(msg::ProposalAsk { child, date, day, hour, talk: kind, time, venue }),
        Some(_) => Message::new(msg::ProposalAskSwap { child, date, day, hour, talk: kind, time, venue }),
    };
    let message = message.row(vec![
        (msg::ProposalYes.into(), Action::ProposalYes(proposal)),
        (msg::ProposalNo.into(), Action::ProposalNo(proposal)),
    ]);
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Nobody answered: the time is free again, and who said yes keeps what they have. The teacher sees it that day.
pub(super) async fn end(cx: &mut JobCx<'_>, proposal: ProposalId) -> Result<Outcome, Fault> {
    let Some(asked) = proposals::get(cx.tx, proposal).await?.filter(|asked| asked.state.is_open()) else {
        return Ok(Outcome::Done);
    };
    let pair = match asked.pair_id {
        Some(pair) => proposals::open(cx.tx, pair).await?,
        None => None,
    };
    proposals::end(cx.tx, asked.talk_id, ProposalState::Over, cx.now).await?;
    let Some(talk) = talks::get(cx.tx, asked.talk_id).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    for over in [Some(asked), pair].into_iter().flatten() {
        tell_who_agreed(cx, &over, &school).await?;
    }
    if let Some(class) = classes::get(cx.tx, talk.class_id).await? {
        today::plan(cx.tx, &mut cx.chance, &school, class.id, cx.now).await?;
    }
    Ok(Outcome::Done)
}

async fn tell_who_agreed(cx: &mut JobCx<'_>, over: &Proposal, school: &School) -> Result<(), Fault> {
    if over.state != ProposalState::Agreed {
        return Ok(());
    }
    let Some(talk) = talks::get(cx.tx, over.talk_id).await? else { return Ok(()) };
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        let job = Job::ProposalTold { proposal: over.id, person: parent.id };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    Ok(())
}

/// Tells a parent what became of what they were asked: another time, or what they have stays.
pub(super) async fn told(
    cx: &mut JobCx<'_>,
    proposal: ProposalId,
    person: PersonId,
) -> Result<Outcome, Fault> {
    let Some(asked) = proposals::get(cx.tx, proposal).await? else { return Ok(Outcome::Done) };
    let Some((talk, school, parent)) = ahead(cx, asked.talk_id, person).await? else {
        return Ok(Outcome::Done);
    };
    let job = Job::ProposalTold { proposal, person };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < talk.slot.starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let above = match asked.state {
        ProposalState::Done => msg::ProposalDone.into(),
        ProposalState::Declined | ProposalState::Over => msg::ProposalStays.into(),
        ProposalState::Open | ProposalState::Agreed => return Ok(Outcome::Done),
    };
    let message = shown(&talk, school.zone).below(Some(above));
    cx.tell(&parent, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}
