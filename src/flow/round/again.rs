// SPDX-License-Identifier: EUPL-1.2
//! A round like an earlier one: the same kind, length and year levels, in the same weeks of the school year. Those who
//! plan it see it before it is planned.

use super::super::{Cx, Fault, Next};
use super::check::shaped;
use super::plan::{Planning, Wanted, ask_first, ask_kind, open};
use super::{figures, kind_phrase, today};
use crate::domain::id::RoundId;
use crate::domain::round::{About, RoundKind, Shape, by_levels, same_weeks};
use crate::domain::school::SchoolYear;
use crate::message::{Action, Choice};
use crate::say::Message;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{audiences, classes, rounds};
use crate::text::msg;

/// How many are offered.
const OFFERED: usize = 12;

/// The rounds of this school year and the last that were for whole classes.
pub(super) async fn earlier(cx: &mut Cx<'_>, school: &School) -> Result<Vec<Round>, Fault> {
    let last_year = SchoolYear(school.year(cx.now).0 - 1).begins(school.zone);
    let from = last_year.with_timezone(&school.zone).date_naive();
    let mut found = rounds::earlier(cx.tx, school.id, from, today(cx, school)).await?;
    found.truncate(OFFERED);
    Ok(found)
}

/// Asks which one.
pub(super) async fn ask(cx: &mut Cx<'_>, school: &School) -> Result<Next, Fault> {
    let found = earlier(cx, school).await?;
    if found.is_empty() {
        return ask_kind(cx, school.id).await;
    }
    let mut message = Message::new(msg::RoundAgainAsk);
    for (place, round) in (0..).zip(&found) {
        let (day, month) = figures(round.first);
        let label = msg::RoundDated { day, month, kind: kind_phrase(round).into() };
        message = message.answer(label, Choice::Nth(place));
    }
    cx.say(message.act(msg::CommonBack, Action::RoundNew(school.id)));
    let offered = found.iter().map(|round| round.id).collect();
    Ok(open(Planning::Again { school: school.id, offered }))
}

/// Shows a round like an earlier one. Where its weeks are not known or over, the days are asked for.
pub(super) async fn like(cx: &mut Cx<'_>, school: &School, id: RoundId) -> Result<Next, Fault> {
    let found = earlier(cx, school).await?;
    let Some(like) = found.into_iter().find(|round| round.id == id) else { return ask(cx, school).await };
    let running = school.year(cx.now);
    let was_in = SchoolYear::at(like.opens_at.max(noon(like.first)), school.zone);
    // What was planned for the classes of the year after is again.
    let next_year = like.year > was_in.0;
    let shape = Shape {
        about: About {
            title: like.about.title.clone().filter(|_| like.kind == RoundKind::Own),
            purpose: like.about.purpose.clone(),
            ..About::default()
        },
        classes: levels(cx, school, &like, running.0 + i32::from(next_year)).await?,
        next_year,
        only: Vec::new(),
    };
    let wanted = Wanted { kind: like.kind, shape, like: Some(like.id) };
    let today = today(cx, school);
    match same_weeks((like.first, like.last), was_in, running, school.calendar()) {
        Some((first, last)) if first > today + chrono::Days::new(1) => {
            shaped(cx, school, wanted, first, last).await
        }
        _ => Ok(ask_first(cx, school, wanted, None)),
    }
}

fn noon(day: chrono::NaiveDate) -> crate::clock::Moment {
    day.and_time(chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default()).and_utc()
}

/// The classes of `year` with children of the year levels that an earlier round was for; none for all of them.
async fn levels(
    cx: &mut Cx<'_>,
    school: &School,
    like: &Round,
    year: i32,
) -> Result<Vec<crate::domain::id::ClassId>, Fault> {
    let was_for: Vec<_> = rounds::classes(cx.tx, like.id).await?.iter().map(|class| class.id).collect();
    let were: Vec<_> =
        classes::of_year(cx.tx, school.id, like.year).await?.iter().map(|class| class.id).collect();
    if were.iter().all(|class| was_for.contains(class)) {
        return Ok(Vec::new());
    }
    let then = audiences::seats(cx.tx, school.id, like.year).await?;
    let now = audiences::seats(cx.tx, school.id, year).await?;
    Ok(by_levels(&was_for, &then, &now))
}
