// SPDX-License-Identifier: EUPL-1.2
//! Planning a round: what for, from which day to which, and what is usual may be changed before it is planned.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::super::calendar::{led, with_warning};
use super::super::{Cx, Fault, Flow, Next, Said};
use super::about::Telling;
use super::{again, choice, kind_phrase, planned, show_with, today, when, with_days, with_pause};
use crate::domain::id::{ClassId, RoundId, SchoolId};
use crate::domain::role::RoleKind;
use crate::domain::round::{
    LENGTHS, Mode, PAUSES, Plan, RoundKind, Shape, closing_days, days, opening_days, wish_days,
};
use crate::domain::slot::Rhythm;
use crate::jobs::Job;
use crate::message::{Action, Choice};
use crate::say::{Label, Message};
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{children, classes, persons, roles, rounds};
use crate::text::{Phrase, msg};

/// How many days are offered at a time.
const OFFERED: usize = 10;

/// What is wanted, before the days are known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// What for.
    pub kind: RoundKind,
    /// What is chosen beside the days.
    #[serde(default)]
    pub shape: Shape,
    /// The earlier round that it is like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<RoundId>,
}

impl From<RoundKind> for Wanted {
    fn from(kind: RoundKind) -> Self {
        Self { kind, shape: Shape::default(), like: None }
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Planning {
    /// What for.
    Kind {
        /// For which school.
        school: SchoolId,
    },
    /// Like which earlier one.
    Again {
        /// For which school.
        school: SchoolId,
        /// The rounds on the buttons.
        offered: Vec<RoundId>,
    },
    /// What it is about, or for whom.
    About {
        /// For which school.
        school: SchoolId,
        /// What is wanted so far.
        wanted: Wanted,
        /// What is asked.
        asked: Telling,
    },
    /// The first day.
    First {
        /// For which school.
        school: SchoolId,
        /// What is wanted.
        #[serde(flatten)]
        wanted: Wanted,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
    /// The last day.
    Last {
        /// For which school.
        school: SchoolId,
        /// What is wanted.
        #[serde(flatten)]
        wanted: Wanted,
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
    /// For which classes.
    Classes {
        /// For which school.
        school: SchoolId,
        /// The round as it will be.
        plan: Plan,
        /// The classes on the buttons.
        offered: Vec<ClassId>,
    },
    /// Until when families say what suits them.
    Wishes {
        /// For which school.
        school: SchoolId,
        /// The round as it will be.
        plan: Plan,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
}

/// The conversation goes on there.
pub(super) fn open(planning: Planning) -> Next {
    Next::Open(Flow::Round(Box::new(planning)))
}

/// Asks what for.
pub async fn ask_kind(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::RoundAskKind);
    for (place, kind) in (0..).zip(RoundKind::ALL) {
        let label = match kind {
            RoundKind::Own => msg::RoundOwnKind.into(),
            kind => kind_phrase(kind),
        };
        message = message.answer(label, Choice::Nth(place));
    }
    if !again::earlier(cx, &school).await?.is_empty() {
        message = message.answer(msg::RoundAgain, Choice::Back);
    }
    cx.say(message.act(msg::CommonBack, Action::Rounds(school.id)));
    Ok(open(Planning::Kind { school: school.id }))
}

impl Planning {
    fn school(&self) -> SchoolId {
        match self {
            Self::Kind { school }
            | Self::Again { school, .. }
            | Self::About { school, .. }
            | Self::First { school, .. }
            | Self::Last { school, .. }
            | Self::Check { school, .. }
            | Self::Length { school, .. }
            | Self::Pause { school, .. }
            | Self::Opens { school, .. }
            | Self::Closes { school, .. }
            | Self::Classes { school, .. }
            | Self::Wishes { school, .. } => *school,
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
            (Self::Kind { .. }, Said::Choice(Choice::Back)) => Box::pin(again::ask(cx, &school)).await,
            (Self::Kind { .. }, _) => match place.and_then(|place| RoundKind::ALL.get(place)) {
                Some(kind) => Box::pin(super::about::begin(cx, &school, Wanted::from(*kind))).await,
                None => Box::pin(ask_kind(cx, school.id)).await,
            },
            (Self::Again { offered, .. }, _) => match place.and_then(|place| offered.get(place)) {
                Some(round) => Box::pin(again::like(cx, &school, *round)).await,
                None => Box::pin(again::ask(cx, &school)).await,
            },
            (Self::About { wanted, asked, .. }, said) => {
                Box::pin(asked.step(cx, &school, wanted, said)).await
            }
            (Self::First { wanted, offered, .. }, Said::Choice(Choice::More)) => {
                Ok(ask_first(cx, &school, wanted, offered.last().copied()))
            }
            (Self::First { wanted, offered, .. }, _) => match place.and_then(|place| offered.get(place)) {
                Some(first) => Ok(ask_last(cx, &school, wanted, *first, *first)),
                None => Ok(ask_first(cx, &school, wanted, None)),
            },
            (Self::Last { wanted, first, offered, .. }, Said::Choice(Choice::More)) => {
                let from = offered.last().map_or(first, |last| *last + Days::new(1));
                Ok(ask_last(cx, &school, wanted, first, from))
            }
            (Self::Last { wanted, first, offered, .. }, _) => {
                match place.and_then(|place| offered.get(place)) {
                    Some(last) => Box::pin(shaped(cx, &school, wanted, first, *last)).await,
                    None => Ok(ask_last(cx, &school, wanted, first, first)),
                }
            }
            (Self::Check { plan, .. }, Said::Choice(choice)) => {
                Box::pin(checked(cx, &school, plan, choice)).await
            }
            (Self::Length { plan, .. }, _) => {
                let minutes = place.and_then(|place| LENGTHS.get(place)).copied();
                Box::pin(check(cx, &school, Plan { minutes: minutes.unwrap_or(plan.minutes), ..plan })).await
            }
            (Self::Pause { plan, .. }, _) => {
                let pause = place.and_then(|place| PAUSES.get(place)).copied();
                Box::pin(check(cx, &school, Plan { pause: pause.unwrap_or(plan.pause), ..plan })).await
            }
            (Self::Opens { plan, .. }, Said::Choice(Choice::Yes)) => {
                Box::pin(check(cx, &school, Plan { opens: None, ..plan })).await
            }
            (Self::Opens { plan, offered, .. }, _) => {
                let opens = place.and_then(|place| offered.get(place)).copied().or(plan.opens);
                Box::pin(check(cx, &school, Plan { opens, ..plan })).await
            }
            (Self::Closes { plan, offered, .. }, _) => {
                let closes = place.and_then(|place| offered.get(place)).copied().unwrap_or(plan.closes);
                Box::pin(check(cx, &school, Plan { closes, ..plan })).await
            }
            (Self::Wishes { plan, offered, .. }, _) => {
                let wishes = place.and_then(|place| offered.get(place)).copied().or(plan.wishes);
                Box::pin(check(cx, &school, Plan { wishes, ..plan })).await
            }
            (Self::Classes { plan, offered, .. }, said) => {
                Box::pin(choice::chosen(cx, &school, plan, &offered, said)).await
            }
            (Self::Check { plan, .. }, Said::Input(_)) => Box::pin(check(cx, &school, plan)).await,
        }
    }
}

/// Asks for the first day, of those after `after`. Families need a day to choose.
pub(super) fn ask_first(cx: &mut Cx<'_>, school: &School, wanted: Wanted, after: Option<NaiveDate>) -> Next {
    let after = after.unwrap_or(today(cx, school) + Days::new(1));
    let offered: Vec<_> = days(school.calendar(), after + Days::new(1)).take(OFFERED).collect();
    let kind = kind_phrase((wanted.kind, &wanted.shape.about)).into();
    cx.say(
        with_days(Message::new(msg::RoundAskFirst { kind }), &offered)
            .answer(msg::RoundMore, Choice::More)
            .act(msg::CommonBack, Action::RoundNew(school.id)),
    );
    open(Planning::First { school: school.id, wanted, offered })
}

/// Asks for the last day, of those from `from` on.
fn ask_last(cx: &mut Cx<'_>, school: &School, wanted: Wanted, first: NaiveDate, from: NaiveDate) -> Next {
    let offered: Vec<_> = days(school.calendar(), from).take(OFFERED).collect();
    let message = Message::new(msg::RoundAskLast { date: first.into() });
    cx.say(
        with_days(message, &offered)
            .answer(msg::RoundMore, Choice::More)
            .act(msg::CommonBack, Action::RoundNew(school.id)),
    );
    open(Planning::Last { school: school.id, wanted, first, offered })
}

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

/// The classes for which a round will be, by name: those of the chosen children, the chosen ones, or all.
pub(super) async fn classes_of(
    cx: &mut Cx<'_>,
    school: &School,
    shape: &Shape,
) -> Result<Vec<classes::Class>, Fault> {
    let year = school.year(cx.now).0 + i32::from(shape.next_year);
    let mut all = classes::of_year(cx.tx, school.id, year).await?;
    if !shape.only.is_empty() {
        let mut of_children = BTreeSet::new();
        for child in &shape.only {
            of_children.extend(children::class_in(cx.tx, *child, year).await?.map(|class| class.id));
        }
        all.retain(|class| of_children.contains(&class.id));
    } else if !shape.classes.is_empty() {
        all.retain(|class| shape.classes.contains(&class.id));
    }
    Ok(all)
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

async fn checked(cx: &mut Cx<'_>, school: &School, plan: Plan, choice: Choice) -> Result<Next, Fault> {
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
        for role in roles::of_class(cx.tx, class, round.staffed_at(cx.now, school.zone)).await? {
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
    if let Some(until) = round.mode.wishes_until() {
        let job = Job::DivideTimes { round: round.id };
        job.plan(cx.tx, &mut cx.chance, until, school.zone).await?;
    }
    show_with(cx, &round, school, Some(msg::RoundPlanDone.into())).await
}
