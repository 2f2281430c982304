// SPDX-License-Identifier: EUPL-1.2
//! Forgetting: keeps the table of [`crate::domain::retention`], once a day in the early morning. The same round plans
//! what a school hears on a fixed day.

use chrono::{Days, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use super::{Job, JobCx, Outcome, gone, permission, preparation};
use crate::clock::Moment;
use crate::domain::bundle;
use crate::domain::id::{ClassId, SchoolId};
use crate::domain::quiet::at;
use crate::domain::retention::Kept;
use crate::domain::role::RoleKind;
use crate::domain::school::SchoolYear;
use crate::domain::today::asks;
use crate::flow::{Fault, today};
use crate::store::schools::School;
use crate::store::{Lockable, classes, erase, persons, retention, roles, schools, talks};

/// The next early morning at or after `now`.
pub(super) fn next(now: Moment, zone: Tz) -> Moment {
    let today = now.with_timezone(&zone).date_naive();
    let time = NaiveTime::from_hms_opt(3, 30, 0).unwrap_or_default();
    let days = (0..3).filter_map(|days| today.checked_add_days(Days::new(days)));
    days.map(|day| at(day.and_time(time), zone)).find(|moment| *moment > now).unwrap_or(now)
}

/// Forgets what is no longer kept, plans what is asked this evening, and tomorrow's round.
pub(super) async fn keep(cx: &mut JobCx<'_>) -> Result<Outcome, Fault> {
    let zone = chrono_tz::Europe::Amsterdam;
    for school in schools::all(cx.tx).await? {
        let year = school.year(cx.now).0;
        retention::mark_left(cx.tx, school.id, year, cx.now).await?;
        let running = classes::of_year(cx.tx, school.id, year).await?;
        for class in &running {
            plan_today(cx, &school, class.id).await?;
        }
        let had_classes = !classes::of_year(cx.tx, school.id, year - 1).await?.is_empty();
        if had_classes && running.is_empty() {
            let told = bundle::next_weekday(cx.now, school.zone);
            Job::NoList { school: school.id }.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
        }
        Box::pin(preparation::plan(cx, &school)).await?;
        gone::plan(cx, &school).await?;
        forget_days(cx, school.id).await?;
    }
    retention::mark_idle(cx.tx, cx.now).await?;
    for kept in Kept::ALL {
        let before = kept.gone_before(cx.now, zone);
        if kept == Kept::Person {
            for person in retention::idle_persons(cx.tx, before).await? {
                erase::person(cx.tx, person, None).await?;
            }
        } else {
            let gone = retention::forget(cx.tx, kept, before).await?;
            tracing::debug!(?kept, gone, "forgotten");
        }
    }
    permission::plan(cx).await?;
    Job::Retention.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
    Ok(Outcome::Done)
}

/// Forgets a school's own days of before last year.
async fn forget_days(cx: &mut JobCx<'_>, school: SchoolId) -> Result<(), Fault> {
    cx.tx.lock(Lockable::School, school.0).await?;
    let Some(mut school) = schools::get(cx.tx, school).await? else { return Ok(()) };
    let was = school.settings.days.clone();
    let last_year = SchoolYear(school.year(cx.now).0 - 1).begins(school.zone);
    school.settings.days.forget_before(last_year.with_timezone(&school.zone).date_naive());
    if school.settings.days != was {
        schools::set_settings(cx.tx, school.id, &school.settings).await?;
    }
    Ok(())
}

/// For so many days a talk of which nobody noted who came brings the bundle of the day: each working day has one.
const ASKED_WHO_CAME: TimeDelta = TimeDelta::days(3);

/// Plans today's bundle for the teachers of a class whose week closes, which has heard nothing for two weeks, or had
/// talks of which nobody noted who came.
async fn plan_today(cx: &mut JobCx<'_>, school: &School, class: ClassId) -> Result<(), Fault> {
    let day = cx.now.with_timezone(&school.zone).date_naive();
    let silent = asks(today::silent_for(cx.tx, school, class, cx.now).await?);
    let unnoted = talks::unnoted(cx.tx, class, cx.now - ASKED_WHO_CAME, cx.now).await?;
    let asked = silent || !unnoted.is_empty();
    for role in roles::of_class(cx.tx, class, cx.now).await? {
        let daily = persons::daily(cx.tx, role.person_id, school.id).await?;
        if role.kind == RoleKind::Teacher && (asked || daily.closes_week(day, school.calendar())) {
            let told = daily.next(cx.now, school.zone, school.calendar());
            let job = Job::Today { school: school.id, person: role.person_id };
            job.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
        }
    }
    Ok(())
}
