// SPDX-License-Identifier: EUPL-1.2
//! Planning a round: what for, from which day to which, and what is usual may be changed before it is planned.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::super::calendar::{led, with_warning};
use super::super::{Cx, Fault, Flow, Next, Said};
use super::{kind_phrase, planned, show_with, today, when, with_days, with_pause};
use crate::domain::id::{RoundId, SchoolId};
use crate::domain::role::RoleKind;
use crate::domain::round::{LENGTHS, PAUSES, Plan, RoundKind, closing_days, days, opening_days};
use crate::domain::slot::Rhythm;
use crate::jobs::Job;
use crate::message::{Action, Choice};
use crate::say::{Label, Message};
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{classes, persons, roles, rounds};
use crate::text::msg;

/// How many days are offered at a time.
const OFFERED: usize = 10;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Planning {
    /// What for.
    Kind {
        /// For which school.
        school: SchoolId,
    },
    /// The first day.
    First {
        /// For which school.
        school: SchoolId,
        /// What for.
        kind: RoundKind,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
    /// The last day.
    Last {
        /// For which school.
        school: SchoolId,
        /// What for.
        kind: RoundKind,
        /// The first day.
        first: NaiveDate,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
    /// Whether it is right so.
    Check {
        /// For which school.
        school: SchoolId,
        /// The round as it will be.
        plan: Plan,
    },
    /// Another length.
    Length {
        /// For which school.
        school: SchoolId,
        /// The round as it will be.
        plan: Plan,
    },
    /// More or less time between two.
    Pause {
        /// For which school.
        school: SchoolId,
        /// The round as it will be.
        plan: Plan,
    },
    /// From when families choose.
    Opens {
        /// For which school.
        school: SchoolId,
        /// The round as it will be.
        plan: Plan,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
    /// Until when families choose.
    Closes {
        /// For which school.
        school: SchoolId,
        /// The round as it will be.
        plan: Plan,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
}

/// Asks what for.
pub async fn ask_kind(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::RoundAskKind);
    for (place, kind) in (0..).zip(RoundKind::ALL) {
        message = message.answer(kind_phrase(kind), Choice::Nth(place));
    }
    cx.say(message.act(msg::CommonBack, Action::Rounds(school.id)));
    Ok(Next::Open(Flow::Round(Planning::Kind { school: school.id })))
}

impl Planning {
    fn school(&self) -> SchoolId {
        match self {
            Self::Kind { school }
            | Self::First { school, .. }
            | Self::Last { school, .. }
            | Self::Check { school, .. }
            | Self::Length { school, .. }
            | Self::Pause { school, .. }
            | Self::Opens { school, .. }
            | Self::Closes { school, .. } => *school,
        }
    }

    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let Some(school) = led(cx, self.school()).await? else { return cx.refuse().await };
        let place = match said {
            Said::Choice(Choice::Nth(place)) => Some(usize::from(place)),
            _ => None,
        };
        match (self, said) {
            (Self::Kind { .. }, _) => match place.and_then(|place| RoundKind::ALL.get(place)) {
                Some(kind) => Ok(ask_first(cx, &school, *kind, None)),
                None => ask_kind(cx, school.id).await,
            },
            (Self::First { kind, offered, .. }, Said::Choice(Choice::More)) => {
                Ok(ask_first(cx, &school, kind, offered.last().copied()))
            }
            (Self::First { kind, offered, .. }, _) => match place.and_then(|place| offered.get(place)) {
                Some(first) => Ok(ask_last(cx, &school, kind, *first, *first)),
                None => Ok(ask_first(cx, &school, kind, None)),
            },
            (Self::Last { kind, first, offered, .. }, Said::Choice(Choice::More)) => {
                let from = offered.last().map_or(first, |last| *last + Days::new(1));
                Ok(ask_last(cx, &school, kind, first, from))
            }
            (Self::Last { kind, first, offered, .. }, _) => {
                match place.and_then(|place| offered.get(place)) {
                    Some(last) => {
                        let plan = Plan::usual(kind, first, *last, today(cx, &school), school.calendar());
                        check(cx, &school, plan).await
                    }
                    None => Ok(ask_last(cx, &school, kind, first, first)),
                }
            }
            (Self::Check { plan, .. }, Said::Choice(choice)) => checked(cx, &school, plan, choice).await,
            (Self::Length { plan, .. }, _) => {
                let minutes = place.and_then(|place| LENGTHS.get(place)).copied();
                check(cx, &school, Plan { minutes: minutes.unwrap_or(plan.minutes), ..plan }).await
            }
            (Self::Pause { plan, .. }, _) => {
                let pause = place.and_then(|place| PAUSES.get(place)).copied();
                check(cx, &school, Plan { pause: pause.unwrap_or(plan.pause), ..plan }).await
            }
            (Self::Opens { plan, .. }, Said::Choice(Choice::Yes)) => {
                check(cx, &school, Plan { opens: None, ..plan }).await
            }
            (Self::Opens { plan, offered, .. }, _) => {
                let opens = place.and_then(|place| offered.get(place)).copied().or(plan.opens);
                check(cx, &school, Plan { opens, ..plan }).await
            }
            (Self::Closes { plan, offered, .. }, _) => {
                let closes = place.and_then(|place| offered.get(place)).copied().unwrap_or(plan.closes);
                check(cx, &school, Plan { closes, ..plan }).await
            }
            (Self::Check { plan, .. }, Said::Input(_)) => check(cx, &school, plan).await,
        }
    }
}

/// Asks for the first day, of those after `after`. Families need a day to choose.
fn ask_first(cx: &mut Cx<'_>, school: &School, kind: RoundKind, after: Option<NaiveDate>) -> Next {
    let after = after.unwrap_or(today(cx, school) + Days::new(1));
    let offered: Vec<_> = days(school.calendar(), after + Days::new(1)).take(OFFERED).collect();
    let message = Message::new(msg::RoundAskFirst { kind: kind_phrase(kind).into() });
    cx.say(
        with_days(message, &offered)
            .answer(msg::RoundMore, Choice::More)
            .act(msg::CommonBack, Action::RoundNew(school.id)),
    );
    Next::Open(Flow::Round(Planning::First { school: school.id, kind, offered }))
}

/// Asks for the last day, of those from `from` on.
fn ask_last(cx: &mut Cx<'_>, school: &School, kind: RoundKind, first: NaiveDate, from: NaiveDate) -> Next {
    let offered: Vec<_> = days(school.calendar(), from).take(OFFERED).collect();
    let message = Message::new(msg::RoundAskLast { date: first.into() });
    cx.say(
        with_days(message, &offered)
            .answer(msg::RoundMore, Choice::More)
            .act(msg::CommonBack, Action::RoundNew(school.id)),
    );
    Next::Open(Flow::Round(Planning::Last { school: school.id, kind, first, offered }))
}

/// Shows the round as it will be, with what may be changed, and feasts that many families celebrate then.
async fn check(cx: &mut Cx<'_>, school: &School, plan: Plan) -> Result<Next, Fault> {
    let count = classes::of_year(cx.tx, school.id, school.year(cx.now).0).await?.len();
    let mut message = with_pause(Message::new(planned(&plan, count)), plan.pause);
    message = match plan.opens {
        Some(_) => {
            let (date, time) = when(plan.opens_at(cx.now, school.zone), school.zone);
            message.line(msg::RoundShownOpens { date, time })
        }
        None => message.line(msg::RoundShownAtOnce),
    };
    let (date, time) = when(plan.closes_at(school.zone), school.zone);
    message = message.line(msg::RoundShownCloses { date, time });
    let calendar = school.calendar();
    for (day, _) in calendar.feasts_ahead(plan.first).take_while(|(day, _)| *day <= plan.last) {
        message = with_warning(message, calendar, day);
    }
    cx.say(
        message
            .answer(msg::RoundPlan, Choice::Yes)
            .answers(vec![
                (msg::RoundLength.into(), Choice::Nth(0)),
                (msg::RoundPause.into(), Choice::Nth(1)),
            ])
            .answers(vec![
                (msg::RoundOpens.into(), Choice::Nth(2)),
                (msg::RoundCloses.into(), Choice::Nth(3)),
            ])
            .act(msg::CommonBack, Action::RoundNew(school.id)),
    );
    Ok(Next::Open(Flow::Round(Planning::Check { school: school.id, plan })))
}

async fn checked(cx: &mut Cx<'_>, school: &School, plan: Plan, choice: Choice) -> Result<Next, Fault> {
    let today = today(cx, school);
    let school_id = school.id;
    let minutes = |number: &u16| Label::from(msg::RoundMinutes { count: i64::from(*number).into() });
    let (message, next) = match choice {
        Choice::Yes => return make(cx, school, plan).await,
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
            offered.retain(|day| *day <= plan.closes);
            let offered = offered.split_off(offered.len().saturating_sub(OFFERED));
            let message = Message::new(msg::RoundOpensAsk).answer(msg::RoundOpensNow, Choice::Yes);
            (with_days(message, &offered), Planning::Opens { school: school_id, plan, offered })
        }
        Choice::Nth(3) => {
            let offered = closing_days(&plan, today, OFFERED);
            let message = with_days(Message::new(msg::RoundClosesAsk), &offered);
            (message, Planning::Closes { school: school_id, plan, offered })
        }
        _ => return check(cx, school, plan).await,
    };
    cx.say(message.act(msg::CommonBack, Action::RoundNew(school_id)));
    Ok(Next::Open(Flow::Round(next)))
}

/// Plans the round: teachers are asked for their times, and families hear of it when they can choose.
async fn make(cx: &mut Cx<'_>, school: &School, plan: Plan) -> Result<Next, Fault> {
    if !plan.is_sound(cx.now, school.zone) {
        cx.say(Message::new(msg::RoundNotSound).act(msg::CommonBack, Action::RoundNew(school.id)));
        return Ok(Next::Close);
    }
    let round = Round {
        id: RoundId(cx.chance.id(cx.now)),
        school_id: school.id,
        kind: plan.kind,
        year: school.year(cx.now).0,
        first: plan.first,
        last: plan.last,
        rhythm: Rhythm { minutes: plan.minutes, pause: plan.pause },
        opens_at: plan.opens_at(cx.now, school.zone),
        closes_at: plan.closes_at(school.zone),
        for_some: false,
    };
    let classes: Vec<_> =
        classes::of_year(cx.tx, school.id, round.year).await?.iter().map(|class| class.id).collect();
    rounds::insert(cx.tx, &round, &classes, cx.now).await?;
    for class in classes {
        for role in roles::of_class(cx.tx, class, cx.now).await? {
            if role.kind == RoleKind::Teacher {
                let daily = persons::daily(cx.tx, role.person_id, school.id).await?;
                let told = daily.next(cx.now, school.zone, school.calendar());
                let job = Job::AskBlocks { round: round.id, class, person: role.person_id };
                job.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
            }
        }
        let job = Job::InviteClass { round: round.id, class, after: None };
        job.plan(cx.tx, &mut cx.chance, round.opens_at, school.zone).await?;
    }
    show_with(cx, &round, school, Some(msg::RoundPlanDone.into())).await
}
