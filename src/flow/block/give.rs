// SPDX-License-Identifier: EUPL-1.2
//! Giving times: a day, from when until when, and where or how one meets.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::super::calendar::with_warning;
use super::super::hours::{chosen, half_hours, hour, with_times};
use super::super::round::{today, with_days};
use super::super::{Cx, Fault, Flow, Next, Said};
use super::given::{clashes, give_one, is_given, lacking, of_mine};
use super::{Taught, show_asking, show_with, taught};
use crate::clock::Moment;
use crate::domain::block::{EVENING, NOON};
use crate::domain::id::{BlockId, ClassId, RoundId};
use crate::domain::name;
use crate::domain::round::days;
use crate::domain::slot::{Venue, span};
use crate::message::{Action, Choice, Input};
use crate::say::Message;
use crate::store::blocks::Block;
use crate::store::{Lockable, rounds};
use crate::text::{Phrase, msg};

/// The longest link of a meeting that is kept.
const LONGEST_LINK: usize = 400;

/// What a teacher is asked for, because parents who work would miss it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// A time in the evening.
    Evening,
    /// A time by phone, at noon or in the evening.
    Phone,
}

impl Wanted {
    /// From when such a time can be.
    fn begins(self) -> Vec<NaiveTime> {
        let evening = half_hours(EVENING, hour(20));
        match self {
            Self::Evening => evening,
            Self::Phone => [half_hours(NOON.0, hour(13)), evening].concat(),
        }
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Giving {
    /// On which day.
    Day {
        /// For which round.
        round: RoundId,
        /// For which class.
        class: ClassId,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
        /// What was asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wanted: Option<Wanted>,
    },
    /// From when.
    From {
        /// For which round.
        round: RoundId,
        /// For which class.
        class: ClassId,
        /// The day.
        day: NaiveDate,
        /// The times on the buttons.
        offered: Vec<NaiveTime>,
        /// What was asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wanted: Option<Wanted>,
    },
    /// Until when.
    Until {
        /// For which round.
        round: RoundId,
        /// For which class.
        class: ClassId,
        /// The day.
        day: NaiveDate,
        /// The beginning.
        from: NaiveTime,
        /// The times on the buttons.
        offered: Vec<NaiveTime>,
        /// What was asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wanted: Option<Wanted>,
    },
    /// Where or how.
    Venue {
        /// For which round.
        round: RoundId,
        /// For which class.
        class: ClassId,
        /// When it begins.
        starts: Moment,
        /// When it is over.
        ends: Moment,
    },
    /// What the room is called.
    Room {
        /// For which round.
        round: RoundId,
        /// For which class.
        class: ClassId,
        /// When it begins.
        starts: Moment,
        /// When it is over.
        ends: Moment,
    },
    /// Whether to give a room in which somebody else is then.
    Clash {
        /// For which round.
        round: RoundId,
        /// For which class.
        class: ClassId,
        /// When it begins.
        starts: Moment,
        /// When it is over.
        ends: Moment,
        /// Where.
        venue: Venue,
    },
    /// The link of the meeting.
    Link {
        /// For which round.
        round: RoundId,
        /// For which class.
        class: ClassId,
        /// When it begins.
        starts: Moment,
        /// When it is over.
        ends: Moment,
    },
}

impl Giving {
    fn of(&self) -> (RoundId, ClassId) {
        match self {
            Self::Day { round, class, .. }
            | Self::From { round, class, .. }
            | Self::Until { round, class, .. }
            | Self::Venue { round, class, .. }
            | Self::Room { round, class, .. }
            | Self::Clash { round, class, .. }
            | Self::Link { round, class, .. } => (*round, *class),
        }
    }

    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let (round, class) = self.of();
        let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
        let said_yes = match said {
            Said::Choice(Choice::Yes) => Some(true),
            Said::Choice(Choice::No) => Some(false),
            _ => None,
        };
        let (place, text) = match said {
            Said::Choice(Choice::Nth(place)) => (Some(usize::from(place)), None),
            Said::Input(Input::Text { text }) => (None, Some(text)),
            _ => (None, None),
        };
        match self {
            Self::Day { offered, wanted, .. } => match place.and_then(|place| offered.get(place)) {
                Some(day) => Ok(ask_from(cx, &taught, (*day, wanted), None)),
                None => Ok(say_days(cx, &taught, wanted)),
            },
            Self::From { day, offered, wanted, .. } => match chosen(&offered, place, text.as_deref()) {
                Some(from) => Ok(ask_until(cx, &taught, (day, wanted), from, None)),
                None => Ok(ask_from(cx, &taught, (day, wanted), Some(msg::BlockNoTime.into()))),
            },
            Self::Until { day, from, offered, wanted, .. } => {
                match chosen(&offered, place, text.as_deref()) {
                    Some(until) => ask_venue(cx, &taught, (day, wanted), from, until).await,
                    None => Ok(ask_until(cx, &taught, (day, wanted), from, Some(msg::BlockNoTime.into()))),
                }
            }
            Self::Venue { starts, ends, .. } => match place {
                Some(0) => give(cx, &taught, (starts, ends), Venue::Class, false).await,
                Some(1) => {
                    cx.say(back(Message::new(msg::BlockAskRoom), &taught));
                    Ok(Next::Open(Flow::Block(Self::Room { round, class, starts, ends })))
                }
                Some(2) => give(cx, &taught, (starts, ends), Venue::Phone, false).await,
                Some(3) => {
                    cx.say(back(Message::new(msg::BlockAskRoomLink), &taught));
                    Ok(Next::Open(Flow::Block(Self::Link { round, class, starts, ends })))
                }
                Some(4) => give(cx, &taught, (starts, ends), Venue::Home, false).await,
                _ => Ok(say_venues(cx, &taught, starts, ends)),
            },
            Self::Clash { starts, ends, venue, .. } => match said_yes {
                Some(true) => give(cx, &taught, (starts, ends), venue, true).await,
                Some(false) => Ok(say_venues(cx, &taught, starts, ends)),
                None => give(cx, &taught, (starts, ends), venue, false).await,
            },
            Self::Room { starts, ends, .. } => match text.as_deref().and_then(name::clean) {
                Some(called) => give(cx, &taught, (starts, ends), Venue::Room { called }, false).await,
                None => {
                    cx.say(back(Message::new(msg::BlockAskRoom), &taught));
                    Ok(Next::Stay)
                }
            },
            Self::Link { starts, ends, .. } => match text.as_deref().and_then(link) {
                Some(link) => give(cx, &taught, (starts, ends), Venue::Online { link }, false).await,
                None => {
                    cx.say(back(Message::new(msg::BlockAskRoomWrong), &taught));
                    Ok(Next::Stay)
                }
            },
        }
    }
}

/// A link that somebody typed, if it is one.
pub(super) fn link(typed: &str) -> Option<String> {
    let link = name::clean_text(typed, LONGEST_LINK + 1);
    let is_link = link.starts_with("https://") && link.len() > "https://".len() + 3;
    (is_link && link.len() <= LONGEST_LINK && !link.chars().any(char::is_whitespace)).then_some(link)
}

fn back(message: Message, taught: &Taught) -> Message {
    message.act(msg::CommonBack, Action::Blocks(taught.round.id, taught.class.id))
}

/// Asks on which day: those of the round that are not over.
pub async fn ask_day(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    Ok(say_days(cx, &taught, None))
}

/// Asks for a time that parents who work would miss.
pub async fn ask_wanted(
    cx: &mut Cx<'_>,
    round: RoundId,
    class: ClassId,
    wanted: Wanted,
) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    Ok(say_days(cx, &taught, Some(wanted)))
}

/// The days of a round from `first` on, as many as buttons fit.
pub(super) fn most_offered(taught: &Taught, first: NaiveDate) -> Vec<NaiveDate> {
    let all = days(taught.school.calendar(), first).take_while(|day| *day <= taught.round.last);
    all.take(40).collect()
}

fn say_days(cx: &mut Cx<'_>, taught: &Taught, wanted: Option<Wanted>) -> Next {
    let offered = most_offered(taught, taught.round.first.max(today(cx, &taught.school)));
    let message = match wanted {
        None => Message::new(msg::BlockAskDay).and(msg::BlockAskDayTip),
        Some(_) => Message::new(msg::BlockAskDay),
    };
    cx.say(back(with_days(message, &offered), taught));
    let (round, class) = (taught.round.id, taught.class.id);
    Next::Open(Flow::Block(Giving::Day { round, class, offered, wanted }))
}

/// Asks from when. What is special about the day stands above.
fn ask_from(
    cx: &mut Cx<'_>,
    taught: &Taught,
    (day, wanted): (NaiveDate, Option<Wanted>),
    above: Option<Phrase>,
) -> Next {
    let offered = wanted.map_or_else(|| half_hours(hour(8), hour(20)), Wanted::begins);
    let message = Message::new(msg::BlockAskFrom { date: day.into() }).below(above);
    let message = with_warning(message, taught.school.calendar(), day);
    cx.say(back(with_times(message, &offered), taught));
    let (round, class) = (taught.round.id, taught.class.id);
    Next::Open(Flow::Block(Giving::From { round, class, day, offered, wanted }))
}

/// Asks until when: there is room for one conversation at least.
fn ask_until(
    cx: &mut Cx<'_>,
    taught: &Taught,
    (day, wanted): (NaiveDate, Option<Wanted>),
    from: NaiveTime,
    above: Option<Phrase>,
) -> Next {
    let first = from + TimeDelta::minutes(taught.round.rhythm.minutes.into());
    // Past midnight nothing is offered.
    let offered = if first > from { half_hours(first, hour(22)) } else { Vec::new() };
    let message = Message::new(msg::BlockAskFromUntil { date: day.into(), from: from.into() }).below(above);
    cx.say(back(with_times(message, &offered), taught));
    let (round, class) = (taught.round.id, taught.class.id);
    Next::Open(Flow::Block(Giving::Until { round, class, day, from, offered, wanted }))
}

/// Asks where or how, if there is time for a conversation.
async fn ask_venue(
    cx: &mut Cx<'_>,
    taught: &Taught,
    (day, wanted): (NaiveDate, Option<Wanted>),
    from: NaiveTime,
    until: NaiveTime,
) -> Result<Next, Fault> {
    let fits = |(starts, ends): &(Moment, Moment)| {
        *starts > cx.now && taught.round.rhythm.slots(*starts, *ends).next().is_some()
    };
    match (span(day, from, until, taught.school.zone).filter(fits), wanted) {
        (Some(span), Some(Wanted::Phone)) => give(cx, taught, span, Venue::Phone, false).await,
        (Some((starts, ends)), _) => Ok(say_venues(cx, taught, starts, ends)),
        (None, _) => Ok(ask_from(cx, taught, (day, wanted), Some(msg::BlockTooShort.into()))),
    }
}

fn say_venues(cx: &mut Cx<'_>, taught: &Taught, starts: Moment, ends: Moment) -> Next {
    let message = Message::new(msg::BlockAskVenue)
        .answer(msg::BlockAskVenueClass, Choice::Nth(0))
        .answer(msg::BlockAskVenueRoom, Choice::Nth(1))
        .answer(msg::BlockAskVenuePhone, Choice::Nth(2))
        .answer(msg::BlockAskVenueOnline, Choice::Nth(3))
        .answer(msg::BlockAskVenueHome, Choice::Nth(4));
    cx.say(back(message, taught));
    let (round, class) = (taught.round.id, taught.class.id);
    Next::Open(Flow::Block(Giving::Venue { round, class, starts, ends }))
}

/// Gives these times, unless this person gave them already, or somebody else has the room and that was not said.
async fn give(
    cx: &mut Cx<'_>,
    taught: &Taught,
    (starts, ends): (Moment, Moment),
    venue: Venue,
    warned: bool,
) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    let last = ends.with_timezone(&school.zone).date_naive();
    let block = Block {
        id: BlockId(cx.chance.id(cx.now)),
        round_id: round.id,
        class_id: class.id,
        person_id: Some(me),
        starts_at: starts,
        ends_at: ends,
        venue,
        in_a_row: 0,
    };
    // The round may have been planned anew, or the day come, since it was asked.
    if starts <= cx.now || last > round.last || block.slots(round.rhythm).next().is_none() {
        return show_with(cx, taught, Some(msg::BlockTooShort.into())).await;
    }
    // Of two who give one room at the same time the second is to know of the first.
    cx.tx.lock(Lockable::School, school.id.0).await?;
    cx.tx.lock(Lockable::Round, round.id.0).await?;
    cx.tx.lock(Lockable::Person, me.0).await?;
    // It may have been taken back, and they may have given these times to another class.
    if rounds::get(cx.tx, round.id).await?.is_none() {
        return cx.refuse().await;
    }
    if is_given(cx, me, starts, ends).await? {
        return show_with(cx, taught, Some(msg::BlockOverlaps.into())).await;
    }
    let warnings =
        if warned { Vec::new() } else { clashes(cx, taught, me, (starts, ends), &block.venue).await? };
    if let Some((first, rest)) = warnings.split_first() {
        let message = rest.iter().cloned().fold(Message::new(first.clone()), Message::line);
        let message = message
            .and(msg::BlockRoomSure)
            .answer(msg::BlockRoomYes, Choice::Yes)
            .answer(msg::BlockRoomOther, Choice::No);
        cx.say(back(message, taught));
        let (round, class) = (round.id, class.id);
        return Ok(Next::Open(Flow::Block(Giving::Clash { round, class, starts, ends, venue: block.venue })));
    }
    let mine = of_mine(cx, taught, me).await?;
    let count = give_one(cx, taught, block).await?;
    let above = msg::BlockTitleAdded { count: count.into() };
    if !mine.is_empty() {
        return show_with(cx, taught, Some(above.into())).await;
    }
    let lack = lacking(cx, taught, me).await?;
    show_asking(cx, taught, Some(above.into()), Some(lack)).await
}
