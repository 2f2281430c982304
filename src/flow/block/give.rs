// SPDX-License-Identifier: EUPL-1.2
//! Giving times: a day, from when until when, and where or how one meets.

use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

use super::super::calendar::with_warning;
use super::super::round::{today, with_days};
use super::super::{Cx, Fault, Flow, Next, Said};
use super::{Taught, show_with, taught};
use crate::clock::Moment;
use crate::domain::id::{BlockId, ClassId, RoundId};
use crate::domain::name;
use crate::domain::ready::{self, Filling};
use crate::domain::round::days;
use crate::domain::slot::{Venue, span};
use crate::jobs::Job;
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::blocks::Block;
use crate::store::{Lockable, blocks, rounds};
use crate::text::{Phrase, msg};

/// The longest link of a meeting that is kept.
const LONGEST_LINK: usize = 400;

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
            | Self::Link { round, class, .. } => (*round, *class),
        }
    }

    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let (round, class) = self.of();
        let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
        let (place, text) = match said {
            Said::Choice(Choice::Nth(place)) => (Some(usize::from(place)), None),
            Said::Input(Input::Text { text }) => (None, Some(text)),
            _ => (None, None),
        };
        match self {
            Self::Day { offered, .. } => match place.and_then(|place| offered.get(place)) {
                Some(day) => Ok(ask_from(cx, &taught, *day, None)),
                None => ask_day(cx, round, class).await,
            },
            Self::From { day, offered, .. } => match chosen(&offered, place, text.as_deref()) {
                Some(from) => Ok(ask_until(cx, &taught, day, from, None)),
                None => Ok(ask_from(cx, &taught, day, Some(msg::BlockNoTime.into()))),
            },
            Self::Until { day, from, offered, .. } => match chosen(&offered, place, text.as_deref()) {
                Some(until) => Ok(ask_venue(cx, &taught, day, from, until)),
                None => Ok(ask_until(cx, &taught, day, from, Some(msg::BlockNoTime.into()))),
            },
            Self::Venue { starts, ends, .. } => match place {
                Some(0) => give(cx, &taught, starts, ends, Venue::Class).await,
                Some(1) => {
                    cx.say(back(Message::new(msg::BlockAskRoom), &taught));
                    Ok(Next::Open(Flow::Block(Self::Room { round, class, starts, ends })))
                }
                Some(2) => give(cx, &taught, starts, ends, Venue::Phone).await,
                Some(3) => {
                    cx.say(back(Message::new(msg::BlockAskRoomLink), &taught));
                    Ok(Next::Open(Flow::Block(Self::Link { round, class, starts, ends })))
                }
                _ => Ok(say_venues(cx, &taught, starts, ends)),
            },
            Self::Room { starts, ends, .. } => match text.as_deref().and_then(name::clean) {
                Some(called) => give(cx, &taught, starts, ends, Venue::Room { called }).await,
                None => {
                    cx.say(back(Message::new(msg::BlockAskRoom), &taught));
                    Ok(Next::Stay)
                }
            },
            Self::Link { starts, ends, .. } => match text.as_deref().and_then(link) {
                Some(link) => give(cx, &taught, starts, ends, Venue::Online { link }).await,
                None => {
                    cx.say(back(Message::new(msg::BlockAskRoomWrong), &taught));
                    Ok(Next::Stay)
                }
            },
        }
    }
}

/// A link that somebody typed, if it is one.
fn link(typed: &str) -> Option<String> {
    let link = name::clean_text(typed, LONGEST_LINK + 1);
    let is_link = link.starts_with("https://") && link.len() > "https://".len() + 3;
    (is_link && link.len() <= LONGEST_LINK && !link.chars().any(char::is_whitespace)).then_some(link)
}

/// The time on a button, or one that was typed: whole five minutes.
fn chosen(offered: &[NaiveTime], place: Option<usize>, typed: Option<&str>) -> Option<NaiveTime> {
    if let Some(place) = place {
        return offered.get(place).copied();
    }
    match ready::Slot::Time.read(typed?, NaiveDate::MIN) {
        Some(Filling::Time(time)) if time.minute() % 5 == 0 => Some(time),
        _ => None,
    }
}

fn back(message: Message, taught: &Taught) -> Message {
    message.act(msg::CommonBack, Action::Blocks(taught.round.id, taught.class.id))
}

/// Asks on which day: those of the round that are not over.
pub async fn ask_day(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    let first = taught.round.first.max(today(cx, &taught.school));
    let all = days(taught.school.calendar(), first).take_while(|day| *day <= taught.round.last);
    let offered: Vec<_> = all.take(40).collect();
    let message = Message::new(msg::BlockAskDay).and(msg::BlockAskDayTip);
    cx.say(back(with_days(message, &offered), &taught));
    Ok(Next::Open(Flow::Block(Giving::Day { round, class, offered })))
}

/// Half hours from `first` to `last`.
fn half_hours(first: NaiveTime, last: NaiveTime) -> Vec<NaiveTime> {
    let all = (0..48).filter_map(|half| NaiveTime::from_hms_opt(half / 2, half % 2 * 30, 0));
    all.filter(|time| (first..=last).contains(time)).collect()
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

fn with_times(mut message: Message, times: &[NaiveTime]) -> Message {
    let labels: Vec<(Label, Choice)> = (0..)
        .zip(times)
        .map(|(place, time)| (msg::TalkTime { time: (*time).into() }.into(), Choice::Nth(place)))
        .collect();
    for row in labels.chunks(4) {
        message = message.answers(row.to_vec());
    }
    message
}

/// Asks from when. What is special about the day stands above.
fn ask_from(cx: &mut Cx<'_>, taught: &Taught, day: NaiveDate, above: Option<Phrase>) -> Next {
    let offered = half_hours(hour(8), hour(20));
    let message = Message::new(msg::BlockAskFrom { date: day.into() }).below(above);
    let message = with_warning(message, taught.school.calendar(), day);
    cx.say(back(with_times(message, &offered), taught));
    let (round, class) = (taught.round.id, taught.class.id);
    Next::Open(Flow::Block(Giving::From { round, class, day, offered }))
}

/// Asks until when: there is room for one conversation at least.
fn ask_until(
    cx: &mut Cx<'_>,
    taught: &Taught,
    day: NaiveDate,
    from: NaiveTime,
    above: Option<Phrase>,
) -> Next {
    let first = from + TimeDelta::minutes(taught.round.rhythm.minutes.into());
    // Past midnight nothing is offered.
    let offered = if first > from { half_hours(first, hour(22)) } else { Vec::new() };
    let message = Message::new(msg::BlockAskFromUntil { date: day.into(), from: from.into() }).below(above);
    cx.say(back(with_times(message, &offered), taught));
    let (round, class) = (taught.round.id, taught.class.id);
    Next::Open(Flow::Block(Giving::Until { round, class, day, from, offered }))
}

/// Asks where or how, if there is time for a conversation.
fn ask_venue(cx: &mut Cx<'_>, taught: &Taught, day: NaiveDate, from: NaiveTime, until: NaiveTime) -> Next {
    let fits = |(starts, ends): &(Moment, Moment)| {
        *starts > cx.now && taught.round.rhythm.slots(*starts, *ends).next().is_some()
    };
    match span(day, from, until, taught.school.zone).filter(fits) {
        Some((starts, ends)) => say_venues(cx, taught, starts, ends),
        None => ask_from(cx, taught, day, Some(msg::BlockTooShort.into())),
    }
}

fn say_venues(cx: &mut Cx<'_>, taught: &Taught, starts: Moment, ends: Moment) -> Next {
    let message = Message::new(msg::BlockAskVenue)
        .answer(msg::BlockAskVenueClass, Choice::Nth(0))
        .answer(msg::BlockAskVenueRoom, Choice::Nth(1))
        .answer(msg::BlockAskVenuePhone, Choice::Nth(2))
        .answer(msg::BlockAskVenueOnline, Choice::Nth(3));
    cx.say(back(message, taught));
    let (round, class) = (taught.round.id, taught.class.id);
    Next::Open(Flow::Block(Giving::Venue { round, class, starts, ends }))
}

/// Gives these times, unless this person gave them already: here or to another class.
async fn give(
    cx: &mut Cx<'_>,
    taught: &Taught,
    starts: Moment,
    ends: Moment,
    venue: Venue,
) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    let last = ends.with_timezone(&school.zone).date_naive();
    // The round may have been planned anew, or the day come, since it was asked.
    if starts <= cx.now || last > round.last {
        return show_with(cx, taught, Some(msg::BlockTooShort.into())).await;
    }
    cx.tx.lock(Lockable::Round, round.id.0).await?;
    cx.tx.lock(Lockable::Person, me.0).await?;
    // It may have been taken back, and they may have given these times to another class.
    if rounds::get(cx.tx, round.id).await?.is_none() {
        return cx.refuse().await;
    }
    if !blocks::of_person(cx.tx, me, starts, ends).await?.is_empty() {
        return show_with(cx, taught, Some(msg::BlockOverlaps.into())).await;
    }
    let block = Block {
        id: BlockId(cx.chance.id(cx.now)),
        round_id: round.id,
        class_id: class.id,
        person_id: Some(me),
        starts_at: starts,
        ends_at: ends,
        venue,
    };
    blocks::insert(cx.tx, &block, cx.now).await?;
    if round.is_announced(cx.now) {
        // Families of a class without times were not asked yet; nobody is asked twice.
        let job = Job::InviteClass { round: round.id, class: class.id, after: Some(block.id) };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    let count = block.slots(round.rhythm).count();
    show_with(cx, taught, Some(msg::BlockTitleAdded { count: count.into() }.into())).await
}
