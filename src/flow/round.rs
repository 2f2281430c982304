// SPDX-License-Identifier: EUPL-1.2
//! Rounds of conversations, for those who lead the school: planned, looked at, taken back.

mod plan;

pub use plan::{Planning, ask_kind};

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;

use super::calendar::led;
use super::{Cx, Fault, Next};
use crate::clock::Moment;
use crate::domain::id::{ChildId, PersonId, RoundId, SchoolId};
use crate::domain::round::{Plan, RoundKind};
use crate::jobs::Job;
use crate::message::{Action, Choice};
use crate::say::{Label, Message};
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{Lockable, blocks, children, classes, rounds, schools, talks};
use crate::text::{Arg, Phrase, msg};

/// The name of a kind of round.
pub fn kind_phrase(kind: RoundKind) -> Phrase {
    match kind {
        RoundKind::Start => msg::RoundStart.into(),
        RoundKind::Progress => msg::RoundProgress.into(),
        RoundKind::Report => msg::RoundReport.into(),
        RoundKind::TenMinutes => msg::RoundTenMinutes.into(),
        RoundKind::Advice => msg::RoundAdvice.into(),
        RoundKind::Goodbye => msg::RoundGoodbye.into(),
    }
}

/// One conversation of a kind.
pub fn talk_phrase(kind: RoundKind) -> Phrase {
    match kind {
        RoundKind::Start => msg::RoundStartTalk.into(),
        RoundKind::Progress => msg::RoundProgressTalk.into(),
        RoundKind::Report => msg::RoundReportTalk.into(),
        RoundKind::TenMinutes => msg::RoundTenMinutesTalk.into(),
        RoundKind::Advice => msg::RoundAdviceTalk.into(),
        RoundKind::Goodbye => msg::RoundGoodbyeTalk.into(),
    }
}

/// What conversations of a kind are for, to parents.
pub fn purpose_phrase(kind: RoundKind) -> Phrase {
    match kind {
        RoundKind::Start => msg::RoundStartPurpose.into(),
        RoundKind::Progress => msg::RoundProgressPurpose.into(),
        RoundKind::Report => msg::RoundReportPurpose.into(),
        RoundKind::TenMinutes => msg::RoundTenMinutesPurpose.into(),
        RoundKind::Advice => msg::RoundAdvicePurpose.into(),
        RoundKind::Goodbye => msg::RoundGoodbyePurpose.into(),
    }
}

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
    let found = rounds::of_school(cx.tx, school.id, today(cx, &school)).await?;
    let name = Arg::from(&school.name);
    let mut message = if found.is_empty() {
        Message::new(msg::RoundTitleNone { school: name })
    } else {
        Message::new(msg::RoundTitle { school: name })
    };
    for round in found {
        message = message.act(kind_phrase(round.kind), Action::Round(round.id));
    }
    cx.say(
        message
            .act(msg::RoundNew, Action::RoundNew(school.id))
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
        let given = match class.filter(|_| round.is_open(cx.now)) {
            Some(class) => blocks::of_class(cx.tx, round.id, class.id).await?,
            None => Vec::new(),
        };
        if !given.is_empty() {
            let job = Job::InviteTalk { round: round.id, child, person: parent };
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
    let count = rounds::count_classes(cx.tx, round.id).await?;
    let (opens, closes) = (when(round.opens_at, school.zone), when(round.closes_at, school.zone));
    let mut message = with_pause(Message::new(shown(round, count)).below(above), round.rhythm.pause)
        .line(msg::RoundShownOpens { date: opens.0, time: opens.1 })
        .line(msg::RoundShownCloses { date: closes.0, time: closes.1 });
    let given = blocks::of_round(cx.tx, round.id).await?;
    let times: usize = given.iter().map(|block| block.slots(round.rhythm).count()).sum();
    let taken = talks::count(cx.tx, round.id).await?;
    message = message.and(msg::RoundCount { times: times.into(), taken: taken.into() });
    let mut waiting = Vec::new();
    for class in classes::of_year(cx.tx, school.id, round.year).await? {
        let asked = rounds::has_class(cx.tx, round.id, class.id).await?;
        if asked && !given.iter().any(|block| block.class_id == class.id) {
            waiting.push(class.name);
        }
    }
    if !waiting.is_empty() {
        message = message.line(msg::RoundCountWaiting { classes: waiting.into_iter().collect() });
    }
    cx.say(
        message
            .act(msg::TurnoutButton, Action::Turnout(round.id))
            .act(msg::RoundTakeBack, Action::RoundTakeBackAsk(round.id))
            .act(msg::CommonBack, Action::Rounds(school.id)),
    );
    Ok(Next::Close)
}

fn shown(round: &Round, count: i64) -> Phrase {
    msg::RoundShown {
        kind: kind_phrase(round.kind).into(),
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
        kind: kind_phrase(plan.kind).into(),
        first: plan.first.into(),
        last: plan.last.into(),
        minutes: i64::from(plan.minutes).into(),
        count: count.into(),
    }
    .into()
}

/// Asks whether to take back a round.
pub async fn ask_take_back(cx: &mut Cx<'_>, id: RoundId) -> Result<Next, Fault> {
    let Some((round, _)) = led_round(cx, id).await? else { return cx.refuse().await };
    let sure = msg::RoundTakeBackSure { kind: kind_phrase(round.kind).into(), first: round.first.into() };
    cx.say(
        Message::new(sure)
            .act(msg::RoundTakeBackYes, Action::RoundTakeBack(round.id))
            .act(msg::CommonBack, Action::Round(round.id)),
    );
    Ok(Next::Close)
}

/// Takes back a round in which nobody booked.
pub async fn take_back(cx: &mut Cx<'_>, id: RoundId) -> Result<Next, Fault> {
    let Some((round, school)) = led_round(cx, id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Round, round.id.0).await?;
    // Two taps at once: the second finds it gone.
    if rounds::get(cx.tx, id).await?.is_none() {
        return list(cx, school.id).await;
    }
    let mut given: Vec<_> = blocks::of_round(cx.tx, round.id).await?.iter().map(|block| block.id).collect();
    given.sort_unstable();
    for block in given {
        cx.tx.lock(Lockable::Block, block.0).await?;
    }
    let taken = talks::count(cx.tx, round.id).await?;
    if taken > 0 {
        let not = msg::RoundTakeBackNot { count: taken.into() };
        return show_with(cx, &round, &school, Some(not.into())).await;
    }
    rounds::remove(cx.tx, round.id, cx.now).await?;
    cx.say(Message::new(msg::RoundTakeBackDone).act(msg::CommonBack, Action::Rounds(school.id)));
    Ok(Next::Close)
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
