// SPDX-License-Identifier: EUPL-1.2
//! A new interpreter, and hours: a day, from when until when, how, and the same on other days.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::super::calendar::{led, with_warning};
use super::super::hours::{chosen, half_hours, hour, with_times};
use super::super::round::{today, with_days};
use super::super::{Cx, Fault, Flow, Next, Said};
use super::{led_one, offer, place_phrase, show_with};
use crate::domain::id::{HoursId, InterpreterId, SchoolId};
use crate::domain::interpreter::{Hours, Interpreter, Place};
use crate::domain::name;
use crate::domain::round::days;
use crate::domain::slot::{Slot, span};
use crate::message::{Action, Choice, Input};
use crate::say::Message;
use crate::store::schools::School;
use crate::store::{interpreters, rounds};
use crate::text::{Arg, Phrase, msg};

/// How many days are offered at a time.
const OFFERED: usize = 10;
/// The shortest hours.
const SHORTEST: TimeDelta = TimeDelta::minutes(15);

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Giving {
    /// What a new one is called.
    Name {
        /// At which school.
        school: SchoolId,
    },
    /// On which day.
    Day {
        /// Who.
        interpreter: InterpreterId,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
    /// From when.
    From {
        /// Who.
        interpreter: InterpreterId,
        /// The day.
        day: NaiveDate,
        /// The times on the buttons.
        offered: Vec<NaiveTime>,
    },
    /// Until when.
    Until {
        /// Who.
        interpreter: InterpreterId,
        /// The day.
        day: NaiveDate,
        /// The beginning.
        from: NaiveTime,
        /// The times on the buttons.
        offered: Vec<NaiveTime>,
    },
    /// How.
    Place {
        /// Who.
        interpreter: InterpreterId,
        /// The day.
        day: NaiveDate,
        /// The beginning.
        from: NaiveTime,
        /// The end.
        until: NaiveTime,
    },
    /// On which further days.
    Again {
        /// Who.
        interpreter: InterpreterId,
        /// The beginning.
        from: NaiveTime,
        /// The end.
        until: NaiveTime,
        /// How.
        place: Place,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
}

/// Asks what a new interpreter is called.
pub async fn ask_name(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    cx.say(Message::new(msg::InterpreterAskName).act(msg::CommonBack, Action::Interpreters(school.id)));
    Ok(Next::Open(Flow::Interpreter(Giving::Name { school: school.id })))
}

/// Asks on which day an interpreter is there.
pub async fn ask_day(cx: &mut Cx<'_>, id: InterpreterId) -> Result<Next, Fault> {
    let Some((school, of)) = led_one(cx, id).await? else { return cx.refuse().await };
    let first = first_day(cx, &school).await?;
    Ok(say_days(cx, &school, &of, first))
}

/// The first day on offer: that of the next round, or tomorrow.
async fn first_day(cx: &mut Cx<'_>, school: &School) -> Result<NaiveDate, Fault> {
    let today = today(cx, school);
    let rounds = rounds::of_school(cx.tx, school.id, today).await?;
    let tomorrow = today + Days::new(1);
    Ok(rounds.iter().map(|round| round.first).min().map_or(tomorrow, |first| first.max(tomorrow)))
}

fn say_days(cx: &mut Cx<'_>, school: &School, of: &Interpreter, first: NaiveDate) -> Next {
    let offered: Vec<NaiveDate> = days(school.calendar(), first).take(OFFERED).collect();
    let message = Message::new(msg::InterpreterHoursDay { name: Arg::from(&of.name) });
    let message = with_days(message, &offered).answer(msg::RoundMore, Choice::More);
    cx.say(message.act(msg::CommonBack, Action::Interpreter(of.id)));
    Next::Open(Flow::Interpreter(Giving::Day { interpreter: of.id, offered }))
}

fn after(offered: &[NaiveDate], today: NaiveDate) -> NaiveDate {
    offered.last().copied().unwrap_or(today) + Days::new(1)
}

impl Giving {
    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let (place, text) = match &said {
            Said::Choice(Choice::Nth(place)) => (Some(usize::from(*place)), None),
            Said::Input(Input::Text { text }) => (None, Some(text.as_str())),
            _ => (None, None),
        };
        let id = match &self {
            Self::Name { school } => {
                let school = *school;
                return match text.and_then(name::clean) {
                    Some(name) => make(cx, school, &name).await,
                    None => ask_name(cx, school).await,
                };
            }
            Self::Day { interpreter, .. }
            | Self::From { interpreter, .. }
            | Self::Until { interpreter, .. }
            | Self::Place { interpreter, .. }
            | Self::Again { interpreter, .. } => *interpreter,
        };
        let Some((school, of)) = led_one(cx, id).await? else { return cx.refuse().await };
        let more = said == Said::Choice(Choice::More);
        match self {
            Self::Name { school } => ask_name(cx, school).await,
            Self::Day { offered, .. } if more => {
                let first = after(&offered, today(cx, &school));
                Ok(say_days(cx, &school, &of, first))
            }
            Self::Day { offered, .. } => match place.and_then(|place| offered.get(place)) {
                Some(day) => Ok(ask_from(cx, &school, &of, *day, None)),
                None => ask_day(cx, id).await,
            },
            Self::From { day, offered, .. } => match chosen(&offered, place, text) {
                Some(from) => Ok(ask_until(cx, &of, day, from, None)),
                None => Ok(ask_from(cx, &school, &of, day, Some(msg::BlockNoTime.into()))),
            },
            Self::Until { day, from, offered, .. } => match chosen(&offered, place, text) {
                Some(until) if is_long_enough(cx, &school, day, (from, until)) => {
                    Ok(ask_place(cx, &of, day, (from, until)))
                }
                Some(_) => Ok(ask_from(cx, &school, &of, day, Some(msg::BlockTooShort.into()))),
                None => Ok(ask_until(cx, &of, day, from, Some(msg::BlockNoTime.into()))),
            },
            Self::Place { day, from, until, .. } => match place.and_then(|place| Place::ALL.get(place)) {
                Some(how) => give(cx, &school, &of, day, (from, until, *how)).await,
                None => Ok(ask_place(cx, &of, day, (from, until))),
            },
            Self::Again { from, until, place: how, offered, .. } if more => {
                let first = after(&offered, today(cx, &school));
                Ok(ask_again(cx, &school, &of, first, (from, until, how), None))
            }
            Self::Again { from, until, place: how, offered, .. } => {
                match place.and_then(|place| offered.get(place)) {
                    Some(day) => give(cx, &school, &of, *day, (from, until, how)).await,
                    None => show_with(cx, id, None).await,
                }
            }
        }
    }
}

/// Lists a new interpreter and asks for the languages.
async fn make(cx: &mut Cx<'_>, school: SchoolId, name: &str) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let id = InterpreterId(cx.chance.id(cx.now));
    interpreters::insert(cx.tx, id, school.id, name, cx.now).await?;
    super::ask_tongues(cx, id).await
}

fn back(message: Message, of: &Interpreter) -> Message {
    message.act(msg::CommonBack, Action::Interpreter(of.id))
}

fn ask_from(
    cx: &mut Cx<'_>,
    school: &School,
    of: &Interpreter,
    day: NaiveDate,
    above: Option<Phrase>,
) -> Next {
    let offered = half_hours(hour(8), hour(20));
    let message = Message::new(msg::BlockAskFrom { date: day.into() }).below(above);
    let message = with_warning(message, school.calendar(), day);
    cx.say(back(with_times(message, &offered), of));
    Next::Open(Flow::Interpreter(Giving::From { interpreter: of.id, day, offered }))
}

fn ask_until(
    cx: &mut Cx<'_>,
    of: &Interpreter,
    day: NaiveDate,
    from: NaiveTime,
    above: Option<Phrase>,
) -> Next {
    let first = from + SHORTEST;
    // Past midnight nothing is offered.
    let offered = if first > from { half_hours(first, hour(22)) } else { Vec::new() };
    let message = Message::new(msg::BlockAskFromUntil { date: day.into(), from: from.into() }).below(above);
    cx.say(back(with_times(message, &offered), of));
    Next::Open(Flow::Interpreter(Giving::Until { interpreter: of.id, day, from, offered }))
}

/// Whether there is time for a conversation between the two, and it is ahead.
fn is_long_enough(
    cx: &Cx<'_>,
    school: &School,
    day: NaiveDate,
    (from, until): (NaiveTime, NaiveTime),
) -> bool {
    let span = span(day, from, until, school.zone);
    span.is_some_and(|(starts, ends)| starts > cx.now && ends - starts >= SHORTEST)
}

fn ask_place(
    cx: &mut Cx<'_>,
    of: &Interpreter,
    day: NaiveDate,
    (from, until): (NaiveTime, NaiveTime),
) -> Next {
    let message = Message::new(msg::InterpreterHoursHow { name: Arg::from(&of.name) });
    let message = (0..)
        .zip(Place::ALL)
        .fold(message, |message, (place, how)| message.answer(place_phrase(how), Choice::Nth(place)));
    cx.say(back(message, of));
    Next::Open(Flow::Interpreter(Giving::Place { interpreter: of.id, day, from, until }))
}

/// Gives these hours, unless they are given already, and asks for further days.
async fn give(
    cx: &mut Cx<'_>,
    school: &School,
    of: &Interpreter,
    day: NaiveDate,
    (from, until, place): (NaiveTime, NaiveTime, Place),
) -> Result<Next, Fault> {
    // The day may have come since it was asked.
    let Some((starts, ends)) =
        span(day, from, until, school.zone).filter(|_| is_long_enough(cx, school, day, (from, until)))
    else {
        return show_with(cx, of.id, Some(msg::BlockTooShort.into())).await;
    };
    if !interpreters::lock_all(cx.tx, school.id, of.id).await? {
        return cx.refuse().await;
    }
    let Some((_, of)) = led_one(cx, of.id).await? else { return cx.refuse().await };
    let first = day + Days::new(1);
    let given = (from, until, place);
    if of.hours.iter().any(|hours| hours.slot.starts < ends && starts < hours.slot.ends) {
        let not = msg::InterpreterHoursOverlap { date: day.into() };
        return Ok(ask_again(cx, school, &of, first, given, Some(not.into())));
    }
    let hours = Hours { id: HoursId(cx.chance.id(cx.now)), slot: Slot { starts, ends }, place };
    interpreters::insert_hours(cx.tx, of.id, &hours).await?;
    offer(cx, school, &Interpreter { hours: vec![hours], ..of.clone() }).await?;
    let added = msg::InterpreterHoursAdded { date: day.into(), from: from.into(), until: until.into() };
    Ok(ask_again(cx, school, &of, first, given, Some(added.into())))
}

/// Asks on which further days the same hours are.
fn ask_again(
    cx: &mut Cx<'_>,
    school: &School,
    of: &Interpreter,
    first: NaiveDate,
    (from, until, place): (NaiveTime, NaiveTime, Place),
    above: Option<Phrase>,
) -> Next {
    let offered: Vec<NaiveDate> = days(school.calendar(), first).take(OFFERED).collect();
    let message = Message::new(msg::InterpreterHoursAgain).below(above);
    let message = with_days(message, &offered).answer(msg::RoundMore, Choice::More);
    cx.say(message.act(msg::InterpreterDone, Action::Interpreter(of.id)));
    Next::Open(Flow::Interpreter(Giving::Again { interpreter: of.id, from, until, place, offered }))
}
