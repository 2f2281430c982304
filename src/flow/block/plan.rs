// SPDX-License-Identifier: EUPL-1.2
//! The teacher looks for a time: for a family that did not choose one, or another for one that did.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::round::{talk_phrase, when, with_days};
use super::super::talk::proposal;
use super::super::{Cx, Fault, Flow, Next, Said};
use super::change::{ask_sure, ask_swap, change, swap};
use super::day::show_day_with;
use super::family::without;
use super::free::{Free, Of, Planned, find, free, of_child, planned};
use super::{Taught, show_with, taught, venue_phrase};
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, RoundId, TalkId};
use crate::domain::language::Language;
use crate::message::{Action, Choice};
use crate::say::{Label, Message};
use crate::store::{Lockable, blocks, children, households, talks};
use crate::text::{Arg, Phrase, msg};

/// How many children, times or families are offered: a message carries a hundred buttons.
pub(super) const MOST: usize = 60;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Arranging {
    /// For which child.
    Child {
        /// In which round.
        round: RoundId,
        /// Of which class.
        class: ClassId,
        /// The children on the buttons.
        offered: Vec<ChildId>,
    },
    /// For which household of a child.
    Family {
        /// In which round.
        round: RoundId,
        /// For which child.
        child: ChildId,
        /// The households on the buttons.
        offered: Vec<HouseholdId>,
    },
    /// On which day.
    Day {
        /// For whom.
        of: Of,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
    /// At which time.
    Time {
        /// For whom.
        of: Of,
        /// The times on the buttons: a block with the place in it.
        offered: Vec<(BlockId, u16)>,
    },
    /// Whether the family is asked, or has said yes by phone.
    Sure {
        /// The talk.
        talk: TalkId,
        /// The block of the other time.
        block: BlockId,
        /// Its place there.
        place: u16,
    },
    /// Which talk changes its time with another.
    Swap {
        /// The talk.
        talk: TalkId,
        /// The others on the buttons.
        offered: Vec<TalkId>,
    },
}

/// Asks for which child: those of whom a family has no time.
pub async fn ask_child(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    let mut offered = Vec::new();
    for child in children::of_class(cx.tx, class).await?.into_iter().take(MOST) {
        if !without(cx, &taught, &child).await?.is_empty() {
            offered.push(child);
        }
    }
    if offered.is_empty() {
        return show_with(cx, &taught, Some(msg::PlanAll.into())).await;
    }
    let labels: Vec<(Label, Choice)> = (0..)
        .zip(&offered)
        .map(|(place, child)| (Label::Name(child.first_name.clone()), Choice::Nth(place)))
        .collect();
    let message =
        labels.chunks(3).fold(Message::new(msg::PlanAskChild), |message, row| message.answers(row.to_vec()));
    cx.say(message.act(msg::CommonBack, Action::Blocks(round, class)));
    let offered = offered.into_iter().map(|child| child.id).collect();
    Ok(Next::Open(Flow::Arrange(Arranging::Child { round, class, offered })))
}

/// Asks when to talk about a child.
pub async fn ask(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some((taught, child)) = of_child(cx, round, child).await? else { return cx.refuse().await };
    let mut open = without(cx, &taught, &child).await?;
    match (open.pop(), open.is_empty()) {
        (None, _) => show_with(cx, &taught, Some(msg::PlanAll.into())).await,
        (Some((household, _)), true) => {
            let of = Of::New { round, child: child.id, household };
            match planned(cx, of).await? {
                Some(planned) => ask_day(cx, planned, None).await,
                None => cx.refuse().await,
            }
        }
        (Some(last), false) => {
            open.push(last);
            let offered = open.iter().filter_map(|(household, _)| *household).collect();
            let mut message = Message::new(msg::PlanAskFamily { child: Arg::from(&child.first_name) });
            for (place, (_, names)) in (0..).zip(open) {
                message = message.answer(Label::Name(names.join(" + ")), Choice::Nth(place));
            }
            cx.say(message.act(msg::CommonBack, Action::PlanFor(round, taught.class.id)));
            Ok(Next::Open(Flow::Arrange(Arranging::Family { round, child: child.id, offered })))
        }
    }
}

/// Asks on which day.
pub(super) async fn ask_day(cx: &mut Cx<'_>, planned: Planned, above: Option<Phrase>) -> Result<Next, Fault> {
    let Taught { round, class, school } = &planned.taught;
    let found = free(cx, &planned).await?;
    let mut offered: Vec<NaiveDate> = found.iter().map(|free| planned.taught.day(free.slot.starts)).collect();
    offered.dedup();
    let child = Arg::from(&planned.child.first_name);
    let (message, back) = match &planned.talk {
        Some(talk) => {
            let (date, time) = when(talk.slot.starts, school.zone);
            let message = Message::new(msg::PlanMoveAsk { child, date, time });
            (message, Action::TalkPage(talk.id))
        }
        None => {
            let talk = talk_phrase(round).into();
            let message = Message::new(msg::PlanAskDay { child, talk });
            (message, Action::PlanFor(round.id, class.id))
        }
    };
    let mut message = message.below(above);
    if offered.is_empty() {
        message = message.and(msg::PlanNone);
    }
    message = with_days(message, &offered);
    if let Some(talk) = &planned.talk {
        message = message.act(msg::PlanSwapButton, Action::PlanSwap(talk.id));
    }
    cx.say(message.act(msg::CommonBack, back));
    Ok(Next::Open(Flow::Arrange(Arranging::Day { of: planned.of, offered })))
}

async fn ask_time(cx: &mut Cx<'_>, planned: Planned, on: NaiveDate) -> Result<Next, Fault> {
    let mut found = free(cx, &planned).await?;
    found.retain(|free| planned.taught.day(free.slot.starts) == on);
    found.truncate(MOST);
    if found.is_empty() {
        return ask_day(cx, planned, Some(msg::TalkTakenDays.into())).await;
    }
    let child = Arg::from(&planned.child.first_name);
    let mut message = Message::new(msg::PlanAskTime { child, date: on.into() });
    let labels: Vec<(Label, Choice)> = (0..)
        .zip(&found)
        .map(|(place, free)| {
            let (_, time) = when(free.slot.starts, planned.taught.school.zone);
            (msg::TalkTime { time }.into(), Choice::Nth(place))
        })
        .collect();
    for row in labels.chunks(4) {
        message = message.answers(row.to_vec());
    }
    let back = match planned.of {
        Of::New { round, child, .. } => Action::PlanForChild(round, child),
        Of::Move { talk } => Action::PlanMove(talk),
    };
    cx.say(message.act(msg::CommonBack, back));
    let offered = found.iter().map(|free| (free.block.id, free.place)).collect();
    Ok(Next::Open(Flow::Arrange(Arranging::Time { of: planned.of, offered })))
}

impl Arranging {
    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let place = match said {
            Said::Choice(Choice::Nth(place)) => Some(usize::from(place)),
            _ => None,
        };
        match self {
            Self::Child { round, class, offered } => match place.and_then(|place| offered.get(place)) {
                Some(child) => ask(cx, round, *child).await,
                None => ask_child(cx, round, class).await,
            },
            Self::Family { round, child, offered } => match place.and_then(|place| offered.get(place)) {
                Some(household) => {
                    let of = Of::New { round, child, household: Some(*household) };
                    match planned(cx, of).await? {
                        Some(planned) => ask_day(cx, planned, None).await,
                        None => cx.refuse().await,
                    }
                }
                None => ask(cx, round, child).await,
            },
            Self::Day { of, offered } => {
                let Some(planned) = planned(cx, of).await? else { return cx.refuse().await };
                match place.and_then(|place| offered.get(place)) {
                    Some(on) => ask_time(cx, planned, *on).await,
                    None => ask_day(cx, planned, None).await,
                }
            }
            Self::Time { of, offered } => {
                let Some(planned) = planned(cx, of).await? else { return cx.refuse().await };
                match (place.and_then(|place| offered.get(place)), of) {
                    (Some((block, place)), Of::New { .. }) => book(cx, planned, *block, *place).await,
                    (Some((block, place)), Of::Move { talk }) => {
                        ask_sure(cx, planned, (talk, *block, *place)).await
                    }
                    (None, _) => ask_day(cx, planned, None).await,
                }
            }
            Self::Sure { talk, block, place } => {
                let Some(planned) = planned(cx, Of::Move { talk }).await? else { return cx.refuse().await };
                match said {
                    Said::Choice(Choice::Yes) => change(cx, planned, (block, place), false).await,
                    Said::Choice(Choice::Skip) => change(cx, planned, (block, place), true).await,
                    _ => ask_sure(cx, planned, (talk, block, place)).await,
                }
            }
            Self::Swap { talk, offered } => match place.and_then(|place| offered.get(place)) {
                Some(other) => swap(cx, talk, *other).await,
                None => ask_swap(cx, talk).await,
            },
        }
    }
}

/// Books a time for a family; what was planned for nobody yet waits for its first parent.
async fn book(cx: &mut Cx<'_>, mut planned: Planned, block: BlockId, place: u16) -> Result<Next, Fault> {
    let (round, school) = (planned.taught.round.id, planned.taught.school.id);
    let child = planned.child.id;
    cx.tx.lock(Lockable::Child, child.0).await?;
    // Somebody may have signed up, or chosen a time, meanwhile.
    let open = without(cx, &planned.taught, &planned.child).await?;
    if !open.iter().any(|(household, _)| *household == planned.household) {
        return ask(cx, round, child).await;
    }
    if blocks::get(cx.tx, block).await?.is_none() {
        return ask_day(cx, planned, Some(msg::TalkTakenDays.into())).await;
    }
    let household = match planned.household {
        Some(household) => household,
        None => {
            let new = HouseholdId(cx.chance.id(cx.now));
            households::expected(cx.tx, child, school, new).await?
        }
    };
    cx.tx.lock(Lockable::Block, block.0).await?;
    cx.tx.lock(Lockable::Household, household.0).await?;
    planned.household = Some(household);
    if talks::of_child(cx.tx, round, child, household).await?.is_some() {
        return ask(cx, round, child).await;
    }
    let Some(free) = find(cx, &planned, block, place).await? else {
        return ask_day(cx, planned, Some(msg::TalkTakenDays.into())).await;
    };
    let id = TalkId(cx.chance.id(cx.now));
    talks::plan(cx.tx, id, (&free.block, free.slot), (child, household), cx.now).await?;
    let told = proposal::plan_told(cx, id).await?;
    done(cx, &planned, &free, told).await
}

/// Says that it is planned. Where nobody can be told here, with the words to say or to print.
pub(super) async fn done(cx: &mut Cx<'_>, planned: &Planned, free: &Free, told: bool) -> Result<Next, Fault> {
    let Taught { round, class, school } = &planned.taught;
    let child = || Arg::from(&planned.child.first_name);
    let (date, time) = when(free.slot.starts, school.zone);
    let on = planned.taught.day(free.slot.starts);
    if told {
        let above = msg::PlanDone { child: child(), date, time };
        return show_day_with(cx, &planned.taught, on, Some(above.into())).await;
    }
    let venue = venue_phrase(&free.block.venue, &class.name);
    let talk = talk_phrase(round);
    let words = || msg::TalkShown {
        talk: talk.clone().into(),
        child: child(),
        date: date.clone(),
        time: time.clone(),
        venue: venue.clone().into(),
    };
    let mut message = Message::new(msg::PlanDoneSay { child: child() }).and_in(Language::DUTCH, words());
    let home: Option<Language> =
        planned.child.home_language.as_deref().and_then(|language| language.parse().ok());
    if let Some(home) = home.filter(|home| *home != Language::DUTCH) {
        message = message.and_in(home, words());
    }
    cx.say(message.act(msg::CommonBack, Action::BlockDay(round.id, class.id, on)));
    Ok(Next::Close)
}
