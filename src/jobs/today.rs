// SPDX-License-Identifier: EUPL-1.2
//! The bundle of the day for a member of staff: everything that is not urgent, at once.

use chrono::TimeDelta;

use super::{JobCx, Outcome};
use crate::domain::id::{ClassId, PersonId, SchoolId};
use crate::domain::role::RoleKind;
use crate::domain::today::Item;
use crate::flow::{Fault, today};
use crate::store::{classes, persons, roles, schools};

/// Tells somebody what there is to do; silent when there is nothing any more.
pub(super) async fn tell(cx: &mut JobCx<'_>, school: SchoolId, person: PersonId) -> Result<Outcome, Fault> {
    let Some(school) = schools::get(cx.tx, school).await? else { return Ok(Outcome::Done) };
    let Some(teacher) = persons::get(cx.tx, person).await? else { return Ok(Outcome::Done) };
    let daily = persons::daily(cx.tx, person, school.id).await?;
    let since = daily.previous(cx.due, school.zone, school.calendar());
    let day = cx.due.with_timezone(&school.zone).date_naive();
    let closes_week = daily.closes_week(day, school.calendar());
    let items = today::gather(cx.tx, &school, person, since, closes_week, cx.now).await?;
    // A message that waits for a look, a family that waits for times: each is named in three bundles at most.
    let twice_ago = daily.previous(since, school.zone, school.calendar());
    let again = |item: &Item| match item {
        Item::Look { asked_at, .. } | Item::Request { asked_at, .. } => *asked_at >= twice_ago,
        _ => false,
    };
    if items.iter().any(again) {
        let later = cx.now + TimeDelta::minutes(1);
        today::plan_for(cx.tx, &mut cx.chance, &school, person, later).await?;
    }
    if let Some(message) = today::message(items) {
        cx.tell(&teacher, &format!("today.{}.{person}.{day}", school.id), &message).await?;
    }
    Ok(Outcome::Done)
}

/// The same for each teacher of a class: what earlier programs planned.
pub(super) async fn tell_class(cx: &mut JobCx<'_>, class: ClassId) -> Result<Outcome, Fault> {
    let Some(class) = classes::get(cx.tx, class).await? else { return Ok(Outcome::Done) };
    for role in roles::of_class(cx.tx, class.id, cx.now).await? {
        if role.kind == RoleKind::Teacher {
            tell(cx, class.school_id, role.person_id).await?;
        }
    }
    Ok(Outcome::Done)
}
