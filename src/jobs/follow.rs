// SPDX-License-Identifier: EUPL-1.2
//! A contact that comes again falls due: teachers are asked for times in a round for this family alone, which then
//! books it as any conversation.

use chrono::{Days, NaiveDate};

use super::{Job, JobCx, Outcome};
use crate::domain::agreement::afternoon;
use crate::domain::follow::{Form, asked_on, last, next};
use crate::domain::id::{FollowId, PersonId, RoundId};
use crate::domain::round::{About, Mode, Plan, Shape};
use crate::domain::school::SchoolYear;
use crate::domain::slot::Rhythm;
use crate::flow::{Fault, followed, today};
use crate::message::Action;
use crate::say::Message;
use crate::store::follows::{self, Follow};
use crate::store::persons::Person;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{Lockable, classes, rounds, schools, talks};
use crate::text::{Arg, msg};

/// The contact on `day` is near: its times are asked for, and the one after it is planned.
pub(super) async fn due(cx: &mut JobCx<'_>, id: FollowId, day: NaiveDate) -> Result<Outcome, Fault> {
    let Some(found) = follows::get(cx.tx, id).await? else { return Ok(Outcome::Done) };
    cx.tx.lock(Lockable::Household, found.household_id.0).await?;
    let found = follows::get(cx.tx, id).await?;
    let Some(found) = found.filter(|found| found.stopped_at.is_none() && found.next == day) else {
        return Ok(Outcome::Done);
    };
    let (Some(school), Some(class)) =
        (schools::get(cx.tx, found.school_id).await?, classes::get(cx.tx, found.class_id).await?)
    else {
        return Ok(Outcome::Done);
    };
    let on = cx.now.with_timezone(&school.zone).date_naive();
    let year_ends = SchoolYear(class.year).ends(school.zone).with_timezone(&school.zone).date_naive();
    if last(day) >= year_ends {
        // The class is over then: who teaches it next agrees anew.
        follows::stop(cx.tx, id, false, cx.now).await?;
        return Ok(Outcome::Done);
    }
    let round = match found.form.round() {
        Some((kind, minutes)) => {
            // It may run late: families need a day to choose.
            let first = day.max(on + Days::new(2));
            let plan = Plan {
                kind,
                first,
                last: last(first),
                minutes,
                pause: 0,
                opens: None,
                closes: last(first) - Days::new(1),
                shape: Shape::default(),
                wishes: None,
            };
            Some(open(cx, &found, &school, class.year, &plan).await?)
        }
        None => None,
    };
    let after = next(day, found.weeks, school.calendar());
    follows::advance(cx.tx, id, after, round, cx.now).await?;
    today::plan(cx.tx, &mut cx.chance, &school, found.class_id, cx.now).await?;
    let asked = match found.form {
        Form::Message => after,
        _ => asked_on(after, on),
    };
    let at = afternoon(asked, school.zone).max(cx.now);
    Job::FollowDue { follow: id, day: after }.plan(cx.tx, &mut cx.chance, at, school.zone).await?;
    Ok(Outcome::Done)
}

/// A round for this child and household: the family is invited as soon as there are times.
async fn open(
    cx: &mut JobCx<'_>,
    follow: &Follow,
    school: &School,
    year: i32,
    plan: &Plan,
) -> Result<RoundId, Fault> {
    let round = Round {
        id: RoundId(cx.chance.id(cx.now)),
        school_id: school.id,
        kind: plan.kind,
        year,
        first: plan.first,
        last: plan.last,
        rhythm: Rhythm { minutes: plan.minutes, pause: plan.pause },
        opens_at: plan.opens_at(cx.now, school.zone),
        closes_at: plan.closes_at(school.zone),
        for_some: true,
        about: About::default(),
        mode: Mode::Book,
    };
    rounds::insert(cx.tx, &round, &[follow.class_id], cx.now).await?;
    rounds::only_for(cx.tx, round.id, follow.child_id, Some(follow.household_id)).await?;
    Ok(round.id)
}

/// The parent, if they are of the household and may hear of it.
async fn read(
    cx: &mut JobCx<'_>,
    id: FollowId,
    person: PersonId,
) -> Result<Option<(Follow, School, Person)>, Fault> {
    let Some(found) = follows::get(cx.tx, id).await? else { return Ok(None) };
    let Some(school) = schools::get(cx.tx, found.school_id).await? else { return Ok(None) };
    let parents = talks::parents(cx.tx, found.child_id, found.household_id).await?;
    let parent = parents.into_iter().find(|parent| parent.id == person);
    Ok(parent.map(|parent| (found, school, parent)))
}

/// Tells a parent which contact was agreed on.
pub(super) async fn tell(cx: &mut JobCx<'_>, id: FollowId, person: PersonId) -> Result<Outcome, Fault> {
    let job = Job::FollowTold { follow: id, person };
    let found = read(cx, id, person).await?.filter(|(found, ..)| found.stopped_at.is_none());
    let Some((found, school, parent)) = found else { return Ok(Outcome::Done) };
    if let Some(at) = cx.must_wait(&parent, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let told = msg::FollowTold { child: Arg::from(&found.child_name) };
    let message = Message::new(told)
        .and(followed(&found))
        .act(msg::FollowStop, Action::FollowStopAsk(id))
        .act(msg::MenuTitleButton, Action::Menu);
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Tells a parent that the school stopped it.
pub(super) async fn tell_end(cx: &mut JobCx<'_>, id: FollowId, person: PersonId) -> Result<Outcome, Fault> {
    let job = Job::FollowEnded { follow: id, person };
    let Some((found, school, parent)) = read(cx, id, person).await? else { return Ok(Outcome::Done) };
    if let Some(at) = cx.must_wait(&parent, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let message = Message::new(followed(&found)).and(msg::FollowStopped);
    cx.tell(&parent, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}
