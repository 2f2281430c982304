// SPDX-License-Identifier: EUPL-1.2
//! Planning a round: what for, and from which day to which. What is usual may be changed before it is planned.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::super::calendar::led;
use super::super::{Cx, Fault, Flow, Next, Said};
use super::about::Telling;
use super::check::{check, checked, shaped};
use super::{again, choice, kind_phrase, today, with_days};
use crate::domain::id::{ClassId, RoundId, SchoolId};
use crate::domain::round::{LENGTHS, PAUSES, Plan, RoundKind, Shape, days};
use crate::message::{Action, Choice};
use crate::say::Message;
use crate::store::schools::School;
use crate::text::msg;

/// How many days are offered at a time.
pub(super) const OFFERED: usize = 10;

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
