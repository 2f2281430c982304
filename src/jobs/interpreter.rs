// SPDX-License-Identifier: EUPL-1.2
//! What falls due around interpreters: families hear that one comes, that one cannot come, that there are times now.

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{PersonId, RoundId, TalkId};
use crate::domain::talk::{TalkState, limit};
use crate::flow::{Fault, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::{persons, rounds, schools, talks, tongues};
use crate::text::{self, Arg, msg};

/// Tells a parent what became of the interpreter of their talk, as it is now.
pub(super) async fn of_talk(
    cx: &mut JobCx<'_>,
    (talk, person, at): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let job = Job::TalkInterpreter { talk, person, at };
    let found = talks::get(cx.tx, talk).await?.filter(|talk| talk.state == TalkState::Booked);
    let Some(talk) = found.filter(|talk| talk.slot.starts > cx.now) else { return Ok(Outcome::Done) };
    // They want none any more.
    let Some(language) = talk.tongue.as_ref().map(text::tongue) else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < talk.slot.starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (date, time) = when(talk.slot.starts, school.zone);
    let child = Arg::from(&talk.child_name);
    let mut message = match &talk.interpreter {
        Some(name) => Message::new(msg::InterpreterFound { child, date, time, name: name.into(), language }),
        None => Message::new(msg::InterpreterGone { child, date, language, time }),
    };
    if talk.interpreter.is_none() && cx.now < limit(talk.slot.starts, school.zone) {
        message = message
            .and(msg::InterpreterGoneChoose)
            .act(msg::TalkMove, Action::TalkMove(talk.id))
            .act(msg::InterpreterWishChange, Action::InterpreterAsk(talk.round_id, talk.child_id));
    }
    cx.tell(&parent, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}

/// Tells who waits for an interpreter that there are times with one; silent when every child of theirs has a time.
pub(super) async fn there(
    cx: &mut JobCx<'_>,
    (round, person, at): (RoundId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let Some(round) = rounds::get(cx.tx, round).await?.filter(|round| round.is_open(cx.now)) else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    let Some(person) = persons::get(cx.tx, person).await? else { return Ok(Outcome::Done) };
    let Some(household) = persons::household(cx.tx, person.id, school.id).await? else {
        return Ok(Outcome::Done);
    };
    let wish = tongues::wish(cx.tx, round.id, household).await?;
    let Some(wish) = wish.filter(|wish| wish.asked && !wish.alone) else { return Ok(Outcome::Done) };
    let job = Job::InterpreterThere { round: round.id, person: person.id, at };
    if let Some(at) = cx.must_wait(&person, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let today = cx.now.with_timezone(&school.zone).date_naive();
    let mut message = Message::new(msg::InterpreterThere { language: text::tongue(&wish.tongue) });
    let mut nothing = true;
    for child in rounds::of_parent(cx.tx, person.id, today, cx.now).await? {
        let here = child.round_id == round.id;
        if here && talks::of_child(cx.tx, round.id, child.child_id, household).await?.is_none() {
            nothing = false;
            let label = msg::TalkSiblingButton { child: child.first_name.into() };
            message = message.act(label, Action::TalkDays(round.id, child.child_id));
        }
    }
    if !nothing {
        cx.tell(&person, &job.key(), &message).await?;
    }
    Ok(Outcome::Done)
}
