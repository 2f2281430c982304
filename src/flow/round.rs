// SPDX-License-Identifier: EUPL-1.2
//! Rounds of conversations, for those who lead the school: planned, looked at, taken back.

mod about;
mod again;
mod check;
mod choice;
mod label;
mod off;
mod plan;

pub(super) use label::with_rounds;
pub use label::{figures, kind_phrase, purpose_phrase, talk_phrase, with_others};
pub use off::{ask_take_back, call_off, take_back};
pub use plan::{Planning, ask_kind};

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;

use super::calendar::led;
use super::{Cx, Fault, Next, block};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, PersonId, RoundId, SchoolId};
use crate::domain::role::RoleKind;
use crate::domain::round::{Mode, Plan};
use crate::domain::wish::Report;
use crate::jobs::Job;
use crate::message::{Action, Choice};
use crate::say::{Label, Message};
use crate::store::classes::Class;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{blocks, children, classes, interpreters, roles, rounds, schools, talks};
use crate::text::{self, Arg, Phrase, msg};

/// The day and the time of a moment on the clock of a school.
pub fn when(moment: Moment, zone: Tz) -> (Arg, Arg) {
    let local = moment.with_timezone(&zone);
    (local.date_naive().into(), local.time().into())
}

/// Today on the clock of a school.
pub(super) fn today(cx: &Cx<'_>, school: &School) -> NaiveDate {
    cx.now.with_timezone(&school.zone).date_naive()
}

/// Shows the rounds of a school that are not over.
pub async fn list(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let today = today(cx, &school);
    let mut found = rounds::of_school(cx.tx, school.id, today).await?;
    found.extend(rounds::of_some(cx.tx, school.id, today).await?);
    let name = Arg::from(&school.name);
    let mut message = if found.is_empty() {
        Message::new(msg::RoundTitleNone { school: name })
    } else {
        Message::new(msg::RoundTitle { school: name })
    };
    // Numbers, so that somebody can be asked in time.
    for (tongue, count) in interpreters::wanted(cx.tx, school.id, today, cx.now).await? {
        let line = msg::InterpreterWanted { language: text::tongue(&tongue), count: count.into() };
        message = message.line(line);
    }
    message = with_rounds(message, &found, |round| Action::Round(round.id));
    cx.say(
        message
            .act(msg::RoundNew, Action::RoundNew(school.id))
            .act(msg::MeetingButton, Action::MeetingWishes(school.id))
            .act(msg::InterpreterButton, Action::Interpreters(school.id))
            .act(msg::CommonBack, Action::School(school.id)),
    );
    Ok(Next::Close)
}

/// How long after a parent came they hear that they can choose a time: whoever saw it in the menu has done so.
const AFTER_COMING: TimeDelta = TimeDelta::minutes(10);

/// Plans that a parent who comes while families choose times for a child already hears of it too.
pub async fn invite(
    cx: &mut Cx<'_>,
    parent: PersonId,
    child: ChildId,
    school: SchoolId,
) -> Result<(), Fault> {
    let Some(school) = schools::get(cx.tx, school).await? else { return Ok(()) };
    let today = today(cx, &school);
    for of in rounds::of_parent(cx.tx, parent, today, cx.now).await? {
        let Some(round) = rounds::get(cx.tx, of.round_id).await?.filter(|_| of.child_id == child) else {
            continue;
        };
        let class = children::class_in(cx.tx, child, round.year).await?;
        let given = match class.filter(|_| round.is_announced(cx.now)) {
            Some(class) => blocks::of_class(cx.tx, round.id, class.id).await?,
            None => Vec::new(),
        };
        if !given.is_empty() {
            let job = Job::InviteTalk { round: round.id, child, person: parent, class: None };
            job.plan(cx.tx, &mut cx.chance, cx.now + AFTER_COMING, school.zone).await?;
        }
    }
    Ok(())
}

/// A round of a school that this person leads.
pub(super) async fn led_round(cx: &mut Cx<'_>, id: RoundId) -> Result<Option<(Round, School)>, Fault> {
    let Some(round) = rounds::get(cx.tx, id).await? else { return Ok(None) };
    Ok(led(cx, round.school_id).await?.map(|school| (round, school)))
}

/// Shows a round: its days, and how far it is. Numbers of the school, never of a teacher.
pub async fn show(cx: &mut Cx<'_>, id: RoundId) -> Result<Next, Fault> {
    let Some((round, school)) = led_round(cx, id).await? else { return cx.refuse().await };
    show_with(cx, &round, &school, None).await
}

async fn show_with(
    cx: &mut Cx<'_>,
    round: &Round,
    school: &School,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let of = rounds::classes(cx.tx, round.id).await?;
    let (opens, closes) = (when(round.opens_at, school.zone), when(round.closes_at, school.zone));
    let mut message = with_pause(Message::new(shown(round, of.len())).below(above), round.rhythm.pause);
    if round.for_some {
        let names = rounds::names(cx.tx, round.id).await?;
        message = message.line(msg::RoundShownOnly { names: names.into_iter().collect() });
    }
    message = with_others(message, &round.about);
    message = match round.mode {
        Mode::Book => message.line(msg::RoundShownOpens { date: opens.0, time: opens.1 }),
        Mode::Wishes { until, .. } => {
            let (date, time) = when(until, school.zone);
            message
                .line(msg::RoundShownWishes { date: opens.0, time: opens.1 })
                .line(msg::RoundShownDivided { date, time })
        }
    };
    message = message.line(msg::RoundShownCloses { date: closes.0, time: closes.1 });
    let given = blocks::of_round(cx.tx, round.id).await?;
    let times: usize = given.iter().map(|block| block.slots(round.rhythm).count()).sum();
    let children = talks::count_children(cx.tx, round.id).await?;
    message = message.and(msg::RoundCount { times: times.into(), children: children.into() });
    let classes = i64::try_from(of.len()).unwrap_or(i64::MAX);
    message = block::with_evenings(message, round, &given, school.zone, classes);
    let mut waiting = Vec::new();
    for class in &of {
        if !given.iter().any(|block| block.class_id == class.id) {
            waiting.push(class.name.clone());
        }
    }
    if !waiting.is_empty() {
        message = message.line(msg::RoundCountWaiting { classes: waiting.into_iter().collect() });
    }
    if let Some(report) = rounds::report(cx.tx, round.id).await? {
        message = with_report(message, &report);
    }
    if round.kind.is_for_some() {
        for class in &of {
            let label = msg::RoundTimes { class: Arg::from(&class.name) };
            message = message.act(label, Action::Blocks(round.id, class.id));
        }
    }
    cx.say(
        message
            .act(msg::TurnoutButton, Action::Turnout(round.id))
            .act(msg::RoundTakeBack, Action::RoundTakeBackAsk(round.id))
            .act(msg::CommonBack, Action::Rounds(school.id)),
    );
    Ok(Next::Close)
}

/// `message` with how far the wishes of a round were met: school totals, beside what was possible.
#[must_use]
pub fn with_report(message: Message, report: &Report) -> Message {
    let message = message
        .and(msg::WishReport { placed: report.placed.into(), families: report.families.into() })
        .line(msg::WishReportMost { most: report.most.into() })
        .line(msg::WishReportWell { well: report.well.into(), most: report.most_well.into() });
    match report.families.saturating_sub(report.placed) {
        0 => message,
        without => message.line(msg::WishReportWithout { without: without.into() }),
    }
}

fn shown(round: &Round, count: usize) -> Phrase {
    msg::RoundShown {
        kind: kind_phrase(round).into(),
        first: round.first.into(),
        last: round.last.into(),
        minutes: i64::from(round.rhythm.minutes).into(),
        count: count.into(),
    }
    .into()
}

fn with_pause(message: Message, pause: u16) -> Message {
    match pause {
        0 => message,
        minutes => message.line(msg::RoundShownPause { minutes: i64::from(minutes).into() }),
    }
}

/// The round as it will be.
fn planned(plan: &Plan, count: usize) -> Phrase {
    msg::RoundShown {
        kind: kind_phrase(plan).into(),
        first: plan.first.into(),
        last: plan.last.into(),
        minutes: i64::from(plan.minutes).into(),
        count: count.into(),
    }
    .into()
}

/// The class, if this person gives its times in a round: its teachers, when its year has not begun too, and in a
/// round for chosen children those who lead the school.
pub(super) async fn gives_times(
    cx: &mut Cx<'_>,
    round: &Round,
    class: ClassId,
) -> Result<Option<Class>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(None) };
    let Some(class) = classes::get(cx.tx, class).await? else { return Ok(None) };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return Ok(None) };
    let leads = round.kind.is_for_some() && led(cx, school.id).await?.is_some();
    let held = roles::of_person(cx.tx, me, round.staffed_at(cx.now, school.zone)).await?;
    let teaches = held.iter().any(|role| role.kind == RoleKind::Teacher && role.class_id == Some(class.id));
    Ok((leads || teaches).then_some(class))
}

/// Buttons to the rounds of classes that this person will teach: those are on no class's page.
pub(super) async fn with_ahead(
    cx: &mut Cx<'_>,
    mut message: Message,
    school: &School,
) -> Result<Message, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(message) };
    let today = today(cx, school);
    for (round, class, name) in rounds::ahead(cx.tx, me, today, cx.now).await? {
        message = message.act(msg::RoundTimes { class: name.into() }, Action::Blocks(round, class));
    }
    Ok(message)
}

/// Days as buttons that answer, in pairs.
pub(super) fn with_days(mut message: Message, days: &[NaiveDate]) -> Message {
    let label = |day: NaiveDate| Label::from(msg::TalkDay { date: day.into() });
    let labelled: Vec<_> = (0..).zip(days).map(|(place, day)| (label(*day), Choice::Nth(place))).collect();
    for pair in labelled.chunks(2) {
        message = message.answers(pair.to_vec());
    }
    message
}
