// SPDX-License-Identifier: EUPL-1.2
//! What falls due around a teacher's times: somebody else took them over, or a family changed something late.

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{BlockId, PersonId, TalkId};
use crate::domain::role::RoleKind;
use crate::domain::talk::TalkState;
use crate::flow::{Fault, talk_phrase, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::{blocks, classes, persons, roles, schools, talks};
use crate::text::{Arg, msg};

/// Tells a parent whom they will meet, unless it changed once more.
pub(super) async fn teacher(
    cx: &mut JobCx<'_>,
    (talk, person, teacher): (TalkId, PersonId, PersonId),
) -> Result<Outcome, Fault> {
    let found = talks::get(cx.tx, talk).await?;
    let is_so = |talk: &talks::Talk| talk.state == TalkState::Booked && talk.teacher_id == Some(teacher);
    let Some(talk) = found.filter(is_so).filter(|talk| talk.slot.starts > cx.now) else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let Some(meets) = persons::get(cx.tx, teacher).await? else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    let job = Job::TalkTeacher { talk: talk.id, person, teacher };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < talk.slot.starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (date, time) = when(talk.slot.starts, school.zone);
    let message = Message::new(msg::BlockTakeTold {
        talk: talk_phrase(&talk).into(),
        child: Arg::from(&talk.child_name),
        date,
        time,
        name: meets.name.into(),
    })
    .act(msg::MenuTitleButton, Action::Menu);
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Tells a teacher that a colleague took over times of theirs.
pub(super) async fn taken(
    cx: &mut JobCx<'_>,
    (block, person, by): (BlockId, PersonId, PersonId),
) -> Result<Outcome, Fault> {
    let found = blocks::get(cx.tx, block).await?;
    let Some(block) = found.filter(|block| block.person_id == Some(by)) else { return Ok(Outcome::Done) };
    let Some(class) = classes::get(cx.tx, block.class_id).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return Ok(Outcome::Done) };
    // Who does not teach the class any more needs to know nothing of it.
    let held = roles::of_class(cx.tx, class.id, cx.now).await?;
    let teaches = held.iter().any(|role| role.kind == RoleKind::Teacher && role.person_id == person);
    let (Some(teacher), Some(by)) = (persons::get(cx.tx, person).await?, persons::get(cx.tx, by).await?)
    else {
        return Ok(Outcome::Done);
    };
    if teaches {
        let (date, from) = when(block.starts_at, school.zone);
        let (_, until) = when(block.ends_at, school.zone);
        let message = Message::new(msg::BlockTakeBy {
            name: by.name.into(),
            class: class.name.into(),
            date,
            from,
            until,
        })
        .act(msg::BlockAskButton, Action::Blocks(block.round_id, class.id));
        let job = Job::BlockTaken { block: block.id, person, by: by.id };
        cx.tell(&teacher, &job.key(), &message).await?;
    }
    Ok(Outcome::Done)
}

/// Tells a teacher at once what a family changed on the last school day before its talk.
pub(super) async fn news(
    cx: &mut JobCx<'_>,
    (talk, person): (TalkId, PersonId),
    was: Moment,
    at: Moment,
) -> Result<Outcome, Fault> {
    let Some(talk) = talks::get(cx.tx, talk).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let Some(teacher) = persons::get(cx.tx, person).await? else { return Ok(Outcome::Done) };
    let held = roles::of_class(cx.tx, talk.class_id, cx.now).await?;
    if !held.iter().any(|role| role.kind == RoleKind::Teacher && role.person_id == person) {
        return Ok(Outcome::Done);
    }
    let job = Job::TalkChanged { talk: talk.id, person, was, at };
    if let Some(at) = cx.must_wait(&teacher, school.zone).filter(|at| *at < was) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (date, time) = when(was, school.zone);
    let child = Arg::from(&talk.child_name);
    let message = match talk.state {
        TalkState::Booked if talk.slot.starts != was => {
            let (day, hour) = when(talk.slot.starts, school.zone);
            Message::new(msg::BlockNewsMoved { child, date, day, hour, time })
        }
        TalkState::Cancelled => Message::new(msg::BlockNews { child, date, time }),
        // It is as it was, or the teacher called it off.
        _ => return Ok(Outcome::Done),
    };
    let on = was.with_timezone(&school.zone).date_naive();
    let message =
        message.act(msg::BlockDay { date: on.into() }, Action::BlockDay(talk.round_id, talk.class_id, on));
    cx.tell(&teacher, &job.key(), &message).await?;
    Ok(Outcome::Done)
}
