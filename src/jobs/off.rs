// SPDX-License-Identifier: EUPL-1.2
//! A round does not take place: everybody who knows of it hears so.

use super::round::of_child;
use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, PersonId, RoundId};
use crate::domain::role::{GuardianKind, RoleKind};
use crate::flow::{Fault, kind_phrase, talk_phrase, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::{children, classes, guardians, persons, roles, rounds, schools, talks};
use crate::text::{Arg, msg};

/// Sends word to the parents and the teachers of a class.
pub(super) async fn tell_class(
    cx: &mut JobCx<'_>,
    round: RoundId,
    class: ClassId,
    at: Moment,
) -> Result<Outcome, Fault> {
    let Some(round) = rounds::get_any(cx.tx, round).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    for adult in guardians::adults_of_class(cx.tx, class).await? {
        if adult.kind == GuardianKind::Parent {
            let (child, person) = (adult.child_id, adult.person.id);
            let job = Job::RoundOffTold { round: round.id, child, person, at };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    // Children who changed class since had their talk here.
    for talk in talks::lost_of_class(cx.tx, round.id, class, at).await? {
        for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
            let job = Job::RoundOffTold { round: round.id, child: talk.child_id, person: parent.id, at };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    for role in roles::of_class(cx.tx, class, round.staffed_at(cx.now, school.zone)).await? {
        if role.kind == RoleKind::Teacher {
            let job = Job::RoundOffStaff { round: round.id, class, person: role.person_id };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    Ok(Outcome::Done)
}

/// Tells a parent: which time of theirs does not take place, or that nothing is to be chosen any more.
pub(super) async fn tell(
    cx: &mut JobCx<'_>,
    (round, child, person): (RoundId, ChildId, PersonId),
    at: Moment,
) -> Result<Outcome, Fault> {
    let Some(round) = rounds::get_any(cx.tx, round).await? else { return Ok(Outcome::Done) };
    let Some((school, child)) = of_child(cx, round.school_id, child).await? else { return Ok(Outcome::Done) };
    let parent = guardians::get(cx.tx, person, child.id).await? == Some(GuardianKind::Parent);
    let Some(person) = persons::get(cx.tx, person).await?.filter(|_| parent) else {
        return Ok(Outcome::Done);
    };
    let Some(household) = persons::household(cx.tx, person.id, school.id).await? else {
        return Ok(Outcome::Done);
    };
    let job = Job::RoundOffTold { round: round.id, child: child.id, person: person.id, at };
    let (name, talk) = (Arg::from(&child.first_name), talk_phrase(&round).into());
    let lost = talks::lost_of_child(cx.tx, round.id, (child.id, household), at).await?;
    let message = match &lost {
        Some(lost) => {
            let (date, time) = when(lost.slot.starts, school.zone);
            Message::new(msg::RoundOff { talk, child: name, date, time })
        }
        None => {
            let asked = match children::class_in(cx.tx, child.id, round.year).await? {
                Some(class) => rounds::asks(cx.tx, &round, class.id, (child.id, household)).await?,
                None => false,
            };
            // Who was not invited has nothing to hear of, nor who had their talk.
            let had = talks::of_child(cx.tx, round.id, child.id, household).await?.is_some();
            if !asked || had || at < round.opens_at {
                return Ok(Outcome::Done);
            }
            Message::new(msg::RoundOffNone { talk, child: name })
        }
    };
    // It waits for the end of quiet hours, but not until the talk would have been.
    let waits = cx.must_wait(&person, school.zone);
    if let Some(at) = waits.filter(|at| lost.is_none_or(|lost| *at < lost.slot.starts)) {
        return Ok(Outcome::GoOn(job, at));
    }
    cx.tell(&person, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}

/// Tells a teacher.
pub(super) async fn tell_teacher(
    cx: &mut JobCx<'_>,
    (round, class, person): (RoundId, ClassId, PersonId),
) -> Result<Outcome, Fault> {
    let Some(round) = rounds::get_any(cx.tx, round).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    let Some(class) = classes::get(cx.tx, class).await? else { return Ok(Outcome::Done) };
    let Some(teacher) = persons::get(cx.tx, person).await? else { return Ok(Outcome::Done) };
    let job = Job::RoundOffStaff { round: round.id, class: class.id, person };
    if let Some(at) = cx.must_wait(&teacher, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let message = Message::new(msg::RoundOffTeacher {
        kind: kind_phrase(&round).into(),
        class: class.name.into(),
        first: round.first.into(),
    });
    cx.tell(&teacher, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}
