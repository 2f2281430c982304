// SPDX-License-Identifier: EUPL-1.2
//! Teachers hear of what families prepared, and parents of what a teacher said to their tip.

use chrono::{Days, NaiveTime, TimeDelta};

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::bundle::Daily;
use crate::domain::id::{ClassId, PersonId, TalkId};
use crate::domain::quiet::at;
use crate::domain::role::RoleKind;
use crate::domain::talk::TalkState;
use crate::flow::{Fault, tip_phrase, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{classes, persons, preparations, roles, schools, talks};
use crate::text::{Arg, msg};

/// The days whose talks a bundle told at `told` names: those after its own, up to that of the next.
fn days_of(daily: Daily, told: Moment, school: &School) -> (Moment, Moment) {
    let day = |moment: Moment| moment.with_timezone(&school.zone).date_naive();
    let begins = |day| at(chrono::NaiveDate::and_time(&day, NaiveTime::MIN), school.zone);
    let next = daily.next(told + TimeDelta::seconds(1), school.zone, school.calendar());
    (begins(day(told) + Days::new(1)), begins(day(next) + Days::new(1)))
}

/// Plans for each teacher of a school with talks ahead that they hear what is prepared for them. Talks may have been
/// moved since they were prepared.
pub(super) async fn plan(cx: &mut JobCx<'_>, school: &School) -> Result<(), Fault> {
    // No holiday is longer than ten weeks.
    let ahead = (cx.now, cx.now + TimeDelta::weeks(10));
    for class in preparations::classes_with_talks(cx.tx, school.id, ahead).await? {
        for role in roles::of_class(cx.tx, class, cx.now).await? {
            if role.kind != RoleKind::Teacher {
                continue;
            }
            let daily = persons::daily(cx.tx, role.person_id, school.id).await?;
            let told = daily.next(cx.now, school.zone, school.calendar());
            if preparations::prepared(cx.tx, class, days_of(daily, told, school)).await?.is_empty() {
                continue;
            }
            let job = Job::Prepared { class, person: role.person_id };
            job.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
        }
    }
    Ok(())
}

/// The class and the teacher, if they still teach it.
async fn teacher(
    cx: &mut JobCx<'_>,
    class: ClassId,
    person: PersonId,
) -> Result<Option<(classes::Class, School, persons::Person)>, Fault> {
    let held = roles::of_class(cx.tx, class, cx.now).await?;
    if !held.iter().any(|role| role.kind == RoleKind::Teacher && role.person_id == person) {
        return Ok(None);
    }
    let Some(class) = classes::get(cx.tx, class).await? else { return Ok(None) };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return Ok(None) };
    let person = persons::get(cx.tx, person).await?;
    Ok(person.map(|person| (class, school, person)))
}

fn button(message: Message, talk: &Talk, school: &School) -> Message {
    let (_, time) = when(talk.slot.starts, school.zone);
    let label = msg::PreparationPageButton { time, child: Arg::from(&talk.child_name) };
    message.act(label, Action::PreparationPage(talk.id))
}

/// Tells a teacher the day before for which talks something is prepared, with a button for the page of each.
pub(super) async fn tell(cx: &mut JobCx<'_>, class: ClassId, person: PersonId) -> Result<Outcome, Fault> {
    let Some((class, school, teacher)) = teacher(cx, class, person).await? else { return Ok(Outcome::Done) };
    let daily = persons::daily(cx.tx, person, school.id).await?;
    let (from, until) = days_of(daily, cx.due, &school);
    let mut found = Vec::new();
    for talk in preparations::prepared(cx.tx, class.id, (from.max(cx.now), until)).await? {
        found.extend(talks::get(cx.tx, talk).await?);
    }
    if found.is_empty() {
        return Ok(Outcome::Done);
    }
    let mut message =
        Message::new(msg::PreparationNews { class: Arg::from(&class.name), count: found.len().into() });
    for talk in &found {
        let (date, time) = when(talk.slot.starts, school.zone);
        message = message.line(msg::PreparationNewsLine { date, time, child: Arg::from(&talk.child_name) });
    }
    message = message.and(msg::PreparationCard);
    for talk in &found {
        message = button(message, talk, &school);
    }
    let key = format!("prepared.{}.{person}.{}", class.id, cx.due.timestamp());
    cx.tell(&teacher, &key, &message).await?;
    Ok(Outcome::Done)
}

/// Tells a teacher what came after that, some time before the talk.
pub(super) async fn tell_late(
    cx: &mut JobCx<'_>,
    (talk, person, starts): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let job = Job::PreparedLate { talk, person, starts };
    let Some(talk) = of_time(cx, talk, starts).await?.filter(|talk| talk.slot.starts > cx.now) else {
        return Ok(Outcome::Done);
    };
    let Some((_, school, teacher)) = teacher(cx, talk.class_id, person).await? else {
        return Ok(Outcome::Done);
    };
    let found = preparations::of_household(cx.tx, talk.round_id, talk.child_id, talk.household_id).await?;
    if found.is_none() {
        return Ok(Outcome::Done);
    }
    let (date, time) = when(talk.slot.starts, school.zone);
    let message = Message::new(msg::PreparationNewsLate { child: Arg::from(&talk.child_name), date, time });
    cx.tell(&teacher, &job.key(), &button(message, &talk, &school)).await?;
    Ok(Outcome::Done)
}

/// The talk, if it is booked for that time.
async fn of_time(cx: &mut JobCx<'_>, talk: TalkId, starts: Moment) -> Result<Option<Talk>, Fault> {
    let found = talks::get(cx.tx, talk).await?;
    Ok(found.filter(|talk| talk.state == TalkState::Booked && talk.slot.starts == starts))
}

/// Tells a parent what a teacher said to their tip, unless they said something else since.
pub(super) async fn tip_answered(
    cx: &mut JobCx<'_>,
    (talk, person, said_at): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let job = Job::TipAnswered { talk, person, at: said_at };
    let Some(talk) = talks::get(cx.tx, talk).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let found = preparations::of_household(cx.tx, talk.round_id, talk.child_id, talk.household_id).await?;
    let found = found.filter(|found| found.tip_answered_at == Some(said_at));
    let Some((answer, name)) = found.and_then(|found| found.tip_answer) else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    if let Some(at) = cx.must_wait(&parent, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (child, answer) = (Arg::from(&talk.child_name), tip_phrase(answer).into());
    let message = match name {
        Some(name) => Message::new(msg::PreparationTipNews { child, name: name.into(), answer }),
        None => {
            let class = Arg::from(&talk.class_name);
            Message::new(msg::PreparationTipNewsClass { answer, child, class })
        }
    };
    cx.tell(&parent, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}
