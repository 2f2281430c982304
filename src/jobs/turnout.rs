// SPDX-License-Identifier: EUPL-1.2
//! How many families came in a round: its teachers hear of their own class when it is over, and two days later those
//! who lead the school of all classes together.

use super::{Job, JobCx, Outcome};
use crate::domain::id::{ClassId, PersonId, RoundId};
use crate::domain::role::RoleKind;
use crate::domain::turnout::{school_reads, teachers_read};
use crate::flow::{Fault, turnout_of_class, turnout_of_school};
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{classes, persons, roles, rounds, schools};

/// Plans that the teachers of a class, and later those who lead the school, hear how many came.
pub(super) async fn plan(
    cx: &mut JobCx<'_>,
    round: &Round,
    class: ClassId,
    school: &School,
) -> Result<(), Fault> {
    let told = teachers_read(round.last, school.zone);
    for role in roles::of_class(cx.tx, class, cx.now).await? {
        if role.kind == RoleKind::Teacher {
            let job = Job::Turnout { round: round.id, class, person: role.person_id };
            job.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
        }
    }
    // What somebody asked for, for one child, is nobody's figure.
    if !round.for_some {
        let told = school_reads(round.last, school.zone, school.calendar());
        Job::TurnoutSchool { round: round.id }.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
    }
    Ok(())
}

/// Tells a teacher with the bundle of their day, once the round is over.
pub(super) async fn tell(
    cx: &mut JobCx<'_>,
    round: RoundId,
    class: ClassId,
    person: PersonId,
) -> Result<Outcome, Fault> {
    let (Some(round), Some(class)) = (rounds::get(cx.tx, round).await?, classes::get(cx.tx, class).await?)
    else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    let Some(teacher) = persons::get(cx.tx, person).await? else { return Ok(Outcome::Done) };
    let held = roles::of_class(cx.tx, class.id, cx.now).await?;
    if !held.iter().any(|role| role.kind == RoleKind::Teacher && role.person_id == person) {
        return Ok(Outcome::Done);
    }
    let job = Job::Turnout { round: round.id, class: class.id, person };
    let over = teachers_read(round.last, school.zone).max(cx.due);
    let told = persons::daily(cx.tx, person, school.id).await?.next(over, school.zone, school.calendar());
    if told > cx.now {
        return Ok(Outcome::GoOn(job, told));
    }
    if let Some(message) = turnout_of_class(cx.tx, &round, &class).await? {
        cx.tell(&teacher, &job.key(), &message).await?;
    }
    Ok(Outcome::Done)
}

/// Tells those who lead the school, two days after the teachers.
pub(super) async fn tell_school(cx: &mut JobCx<'_>, round: RoundId) -> Result<Outcome, Fault> {
    let Some(round) = rounds::get(cx.tx, round).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    let job = Job::TurnoutSchool { round: round.id };
    // Its days may have changed since it was planned.
    let told = school_reads(round.last, school.zone, school.calendar());
    if cx.now < told {
        return Ok(Outcome::GoOn(job, told));
    }
    let Some(message) = turnout_of_school(cx.tx, cx.say.words(), &round).await? else {
        return Ok(Outcome::Done);
    };
    for role in roles::of_school(cx.tx, school.id, cx.now).await? {
        if role.kind == RoleKind::Director
            && let Some(person) = persons::get(cx.tx, role.person_id).await?
        {
            cx.tell(&person, &format!("{}.{}", job.key(), person.id), &message).await?;
        }
    }
    Ok(Outcome::Done)
}
