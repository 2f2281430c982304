// SPDX-License-Identifier: EUPL-1.2
//! A member of staff's own settings: working days, and who stands in.

use chrono::TimeDelta;

use super::contact::day_phrase;
use super::{Cx, Fault, Next, approval};
use crate::domain::bundle::Daily;
use crate::domain::id::{PersonId, RoleId, SchoolId};
use crate::jobs::Job;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::roles::{NewRole, Role};
use crate::store::{persons, roles, schools};
use crate::text::msg;

/// How long a deputy stands in, unless it is ended before.
const DEPUTY_FOR: TimeDelta = TimeDelta::weeks(2);

async fn my_staff_roles(cx: &mut Cx<'_>, school: SchoolId) -> Result<Vec<Role>, Fault> {
    let mut roles = cx.roles().await?;
    roles.retain(|role| role.school_id == school && role.kind.of_staff() && role.deputy_for.is_none());
    Ok(roles)
}

/// Shows working days and deputies.
pub async fn show(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let mine = my_staff_roles(cx, school).await?;
    let (Some(person), Some(_)) = (cx.me().map(|person| person.id), mine.first()) else {
        return cx.refuse().await;
    };
    let daily = persons::daily(cx.tx, person, school).await?;
    let days = daily.days;
    let mut message = if days.days().next().is_none() {
        Message::new(msg::WorkTitleNone)
    } else {
        Message::new(msg::WorkTitle { days: days.days().map(day_phrase).collect() })
    };
    for pair in [[0_u8, 1], [2, 3]] {
        message = message.row(pair.into_iter().map(|day| day_button(days, school, day)).collect());
    }
    message = message.row(vec![day_button(days, school, 4)]);
    let times = (0..).zip(Daily::OFFERED).map(|(place, minute)| {
        let time = Daily { minute, ..daily }.time().into();
        let label: Label = if minute == daily.minute {
            msg::TodayAt { time }.into()
        } else {
            msg::TodayAtOther { time }.into()
        };
        (label, Action::BundleAt(school, place))
    });
    let times: Vec<_> = times.collect();
    message = times.chunks(2).fold(message.and(msg::TodayWhen), |message, pair| message.row(pair.to_vec()));
    for role in mine {
        let deputies = roles::deputies(cx.tx, role.id, cx.now).await?;
        if deputies.is_empty() {
            let label: Label = match &role.class_name {
                Some(class) => msg::WorkDeputyAskClass { class: class.into() }.into(),
                None => msg::WorkDeputyAsk.into(),
            };
            message = message.act(label, Action::DeputyAsk(role.id));
        }
        for deputy in deputies {
            let label = msg::WorkDeputyEnd { name: deputy.person_name.into() };
            message = message.act(label, Action::DeputyEnd(deputy.id));
        }
    }
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

fn day_button(days: crate::domain::role::WorkingDays, school: SchoolId, day: u8) -> (Label, Action) {
    let works = days.days().any(|works| works == day);
    let day_name = day_phrase(day).into();
    let label: Label = if works {
        msg::WorkDayOn { day: day_name }.into()
    } else {
        msg::WorkDayOff { day: day_name }.into()
    };
    (label, if works { Action::WorkDayOff(school, day) } else { Action::WorkDayOn(school, day) })
}

/// Makes one day a working day or a day off.
pub async fn set_day(cx: &mut Cx<'_>, school: SchoolId, day: u8, works: bool) -> Result<Next, Fault> {
    let mine = my_staff_roles(cx, school).await?;
    let (Some(person), false, true) = (cx.me().map(|person| person.id), mine.is_empty(), day < 7) else {
        return cx.refuse().await;
    };
    let days = persons::working_days(cx.tx, person, school).await?.with(day, works);
    persons::set_working_days(cx.tx, person, school, days).await?;
    show(cx, school).await
}

/// Chooses when the daily bundle comes.
pub async fn set_bundle(cx: &mut Cx<'_>, school: SchoolId, place: u8) -> Result<Next, Fault> {
    let mine = my_staff_roles(cx, school).await?;
    let (Some(person), false, Some(minute)) =
        (cx.me().map(|person| person.id), mine.is_empty(), Daily::OFFERED.get(usize::from(place)))
    else {
        return cx.refuse().await;
    };
    persons::set_bundle(cx.tx, person, school, *minute).await?;
    show(cx, school).await
}

/// Asks who stands in: a colleague.
pub async fn ask_deputy(cx: &mut Cx<'_>, role: RoleId) -> Result<Next, Fault> {
    let Some(role) = mine(cx, role).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::WorkDeputyWho);
    let mut seen = vec![role.person_id];
    for colleague in roles::of_school(cx.tx, role.school_id, cx.now).await? {
        if colleague.kind.of_staff() && !seen.contains(&colleague.person_id) {
            seen.push(colleague.person_id);
            let label = Label::Name(colleague.person_name);
            message = message.act(label, Action::Deputy(role.id, colleague.person_id));
        }
    }
    cx.say(message.act(msg::CommonBack, Action::Work(role.school_id)));
    Ok(Next::Close)
}

async fn mine(cx: &mut Cx<'_>, role: RoleId) -> Result<Option<Role>, Fault> {
    let mine = cx.me().map(|person| person.id);
    let role = roles::get(cx.tx, role, cx.now).await?;
    Ok(role.filter(|role| Some(role.person_id) == mine && role.kind.of_staff() && role.deputy_for.is_none()))
}

/// Makes a colleague the deputy of a role.
pub async fn appoint_deputy(cx: &mut Cx<'_>, role: RoleId, person: PersonId) -> Result<Next, Fault> {
    let Some(role) = mine(cx, role).await? else { return cx.refuse().await };
    let colleague = roles::of_school(cx.tx, role.school_id, cx.now)
        .await?
        .into_iter()
        .any(|other| other.person_id == person && other.kind.of_staff() && person != role.person_id);
    let free = roles::deputies(cx.tx, role.id, cx.now).await?.is_empty();
    let Some(school) = schools::get(cx.tx, role.school_id).await?.filter(|_| colleague) else {
        return cx.refuse().await;
    };
    if free {
        let id = RoleId(cx.chance.id(cx.now));
        let until = role.until_at.map_or(cx.now + DEPUTY_FOR, |end| end.min(cx.now + DEPUTY_FOR));
        let deputy = NewRole {
            id,
            person,
            school: role.school_id,
            kind: role.kind,
            class: role.class_id,
            deputy_for: Some(role.id),
            from: cx.now,
            until: Some(until),
        };
        roles::insert(cx.tx, &deputy).await?;
        Job::Appointed { role: id }.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        approval::catch_up(cx, &school, person).await?;
        Job::RoleEnded { role: id, at: until }.plan(cx.tx, &mut cx.chance, until, school.zone).await?;
    }
    show(cx, role.school_id).await
}

/// Ends a deputy, who is told.
pub async fn end_deputy(cx: &mut Cx<'_>, deputy: RoleId) -> Result<Next, Fault> {
    let found = roles::get(cx.tx, deputy, cx.now).await?;
    let Some((deputy, role)) = found.and_then(|deputy| deputy.deputy_for.map(|role| (deputy, role))) else {
        return cx.refuse().await;
    };
    let Some(role) = mine(cx, role).await? else { return cx.refuse().await };
    roles::end(cx.tx, deputy.id, cx.now).await?;
    if let Some(school) = schools::get(cx.tx, role.school_id).await? {
        let job = Job::RoleEnded { role: deputy.id, at: cx.now };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    show(cx, role.school_id).await
}
