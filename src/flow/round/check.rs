// SPDX-License-Identifier: EUPL-1.2
//! The round as it will be: shown, changed in one thing or another, and planned.

use chrono::NaiveDate;

use super::super::calendar::with_warning;
use super::super::{Cx, Fault, Next};
use super::choice::classes_of;
use super::plan::{OFFERED, Planning, Wanted, open};
use super::{choice, planned, show_with, today, when, with_days, with_pause};
use crate::domain::id::RoundId;
use crate::domain::round::{LENGTHS, Mode, PAUSES, Plan, closing_days, opening_days, wish_days};
use crate::domain::slot::Rhythm;
use crate::domain::wish::Report;
use crate::jobs::{Job, ask_teachers};
use crate::message::{Action, Choice};
use crate::say::{Label, Message};
use crate::store::rounds;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::text::{Phrase, msg};

/// Shows the round as it will be on these days: as is usual, or like an earlier one.
pub(super) async fn shaped(
    cx: &mut Cx<'_>,
    school: &School,
    wanted: Wanted,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Next, Fault> {
    let today = today(cx, school);
    let usual = Plan::usual(wanted.kind, first, last, today, school.calendar());
    let mut plan = Plan { shape: wanted.shape, ..usual };
    if let Some(id) = wanted.like
        && let Some(like) = rounds::get(cx.tx, id).await?.filter(|like| like.school_id == school.id)
    {
        plan = Plan { minutes: like.rhythm.minutes, pause: like.rhythm.pause, ..plan };
        if like.mode != Mode::Book {
            plan.wishes = wish_days(&plan, today, school.calendar(), 1).pop();
        }
    }
    check(cx, school, plan).await
}

pub(super) async fn check(cx: &mut Cx<'_>, school: &School, plan: Plan) -> Result<Next, Fault> {
    check_with(cx, school, plan, None).await
}

/// Shows the round as it will be, with what may be changed, and feasts that many families celebrate then.
async fn check_with(
    cx: &mut Cx<'_>,
    school: &School,
    plan: Plan,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let of = classes_of(cx, school, &plan.shape).await?;
    let mut message = with_pause(Message::new(planned(&plan, of.len())).below(above), plan.pause);
    let names = choice::names(cx, &plan.shape).await?;
    message = choice::with_whom(message, &plan.shape, &of, names);
    message = super::label::with_others(message, &plan.shape.about);
    for line in &plan.shape.about.agenda {
        message = message.line(msg::RoundAgendaLine { line: line.into() });
    }
    message = match (plan.opens, plan.wishes) {
        (None, _) => message.line(msg::RoundShownAtOnce),
        (Some(_), wishes) => {
            let (date, time) = when(plan.opens_at(cx.now, school.zone), school.zone);
            match wishes {
                None => message.line(msg::RoundShownOpens { date, time }),
                Some(_) => message.line(msg::RoundShownWishes { date, time }),
            }
        }
    };
    if let Some(until) = plan.wishes_at(school.zone) {
        let (date, time) = when(until, school.zone);
        message = message.line(msg::RoundShownDivided { date, time });
    }
    let (date, time) = when(plan.closes_at(school.zone), school.zone);
    message = message.line(msg::RoundShownCloses { date, time });
    let calendar = school.calendar();
    for (day, _) in calendar.feasts_ahead(plan.first).take_while(|(day, _)| *day <= plan.last) {
        message = with_warning(message, calendar, day);
    }
    message = message
        .answer(msg::RoundPlan, Choice::Yes)
        .answers(vec![(msg::RoundLength.into(), Choice::Nth(0)), (msg::RoundPause.into(), Choice::Nth(1))])
        .answers(vec![(msg::RoundOpens.into(), Choice::Nth(2)), (msg::RoundCloses.into(), Choice::Nth(3))]);
    if plan.shape.only.is_empty() {
        let mode: Label = match plan.wishes {
            None => msg::RoundMode.into(),
            Some(_) => msg::RoundModeBook.into(),
        };
        message = message.answers(vec![(msg::RoundClasses.into(), Choice::Nth(4)), (mode, Choice::Nth(5))]);
        if plan.wishes.is_some() {
            message = message.answer(msg::RoundWishes, Choice::Nth(6));
        }
    }
    cx.say(message.act(msg::CommonBack, Action::RoundNew(school.id)));
    Ok(open(Planning::Check { school: school.id, plan }))
}

/// Plans it, or asks about what is to be changed.
pub(super) async fn checked(
    cx: &mut Cx<'_>,
    school: &School,
    plan: Plan,
    choice: Choice,
) -> Result<Next, Fault> {
    let today = today(cx, school);
    let school_id = school.id;
    let minutes = |number: &u16| Label::from(msg::RoundMinutes { count: i64::from(*number).into() });
    let (message, next) = match choice {
        Choice::Yes => return Box::pin(make(cx, school, plan)).await,
        Choice::Nth(0) => {
            let labels: Vec<_> =
                (0..).zip(&LENGTHS).map(|(place, number)| (minutes(number), Choice::Nth(place))).collect();
            let message = labels
                .chunks(4)
                .fold(Message::new(msg::RoundLengthAsk), |message, row| message.answers(row.to_vec()));
            (message, Planning::Length { school: school_id, plan })
        }
        Choice::Nth(1) => {
            let label =
                |number: &u16| if *number == 0 { msg::RoundPauseNone.into() } else { minutes(number) };
            let labels = (0..).zip(&PAUSES).map(|(place, number)| (label(number), Choice::Nth(place)));
            let message = Message::new(msg::RoundPauseAsk).answers(labels.collect());
            (message, Planning::Pause { school: school_id, plan })
        }
        Choice::Nth(2) => {
            // They begin before they end.
            let mut offered = opening_days(plan.first, today, school.calendar());
            offered.retain(|day| *day <= plan.closes && plan.wishes.is_none_or(|last| *day < last));
            let offered = offered.split_off(offered.len().saturating_sub(OFFERED));
            let message = Message::new(msg::RoundOpensAsk).answer(msg::RoundOpensNow, Choice::Yes);
            (with_days(message, &offered), Planning::Opens { school: school_id, plan, offered })
        }
        Choice::Nth(3) => {
            let mut offered = closing_days(&plan, today, OFFERED);
            offered.retain(|day| plan.wishes.is_none_or(|last| *day > last));
            let message = with_days(Message::new(msg::RoundClosesAsk), &offered);
            (message, Planning::Closes { school: school_id, plan, offered })
        }
        Choice::Nth(4) => return Box::pin(choice::ask(cx, school, plan)).await,
        Choice::Nth(5) if plan.wishes.is_some() => {
            return Box::pin(check(cx, school, Plan { wishes: None, ..plan })).await;
        }
        Choice::Nth(5) => {
            let wishes = wish_days(&plan, today, school.calendar(), 1).pop();
            let above = wishes.is_none().then(|| msg::RoundWishesShort.into());
            return Box::pin(check_with(cx, school, Plan { wishes, ..plan }, above)).await;
        }
        Choice::Nth(6) => {
            let offered = wish_days(&plan, today, school.calendar(), OFFERED);
            let message = with_days(Message::new(msg::RoundWishesAsk), &offered);
            (message, Planning::Wishes { school: school_id, plan, offered })
        }
        _ => return Box::pin(check(cx, school, plan)).await,
    };
    cx.say(message.act(msg::CommonBack, Action::RoundNew(school_id)));
    Ok(open(next))
}

/// Plans the round: teachers are asked for their times, and families hear of it when they can choose.
async fn make(cx: &mut Cx<'_>, school: &School, plan: Plan) -> Result<Next, Fault> {
    let of = classes_of(cx, school, &plan.shape).await?;
    if !plan.is_sound(cx.now, school.zone) || of.is_empty() {
        cx.say(Message::new(msg::RoundNotSound).act(msg::CommonBack, Action::RoundNew(school.id)));
        return Ok(Next::Close);
    }
    let round = Round {
        id: RoundId(cx.chance.id(cx.now)),
        school_id: school.id,
        kind: plan.kind,
        year: school.year(cx.now).0 + i32::from(plan.shape.next_year),
        first: plan.first,
        last: plan.last,
        rhythm: Rhythm { minutes: plan.minutes, pause: plan.pause },
        opens_at: plan.opens_at(cx.now, school.zone),
        closes_at: plan.closes_at(school.zone),
        for_some: !plan.shape.only.is_empty(),
        mode: match plan.wishes_at(school.zone) {
            None => Mode::Book,
            Some(until) => Mode::Wishes { until, divided: None },
        },
        about: plan.shape.about,
    };
    let classes: Vec<_> = of.iter().map(|class| class.id).collect();
    rounds::insert(cx.tx, &round, &classes, cx.now).await?;
    for child in plan.shape.only {
        rounds::only_for(cx.tx, round.id, child, None).await?;
    }
    for class in classes {
        ask_teachers(cx.tx, &mut cx.chance, (&round, school), class, cx.now).await?;
        let job = Job::InviteClass { round: round.id, class, after: None };
        job.plan(cx.tx, &mut cx.chance, round.opens_at, school.zone).await?;
    }
    if let Some(until) = round.mode.wishes_until() {
        let job = Job::DivideTimes { round: round.id, report: Report::default(), again: 0 };
        job.plan(cx.tx, &mut cx.chance, until, school.zone).await?;
    }
    show_with(cx, &round, school, Some(msg::RoundPlanDone.into())).await
}
