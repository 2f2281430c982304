// SPDX-License-Identifier: EUPL-1.2
//! Choosing: a day, then a time, each list as short as a phone shows, with more behind a button.

use chrono::NaiveDate;

use super::super::block::venue_phrase;
use super::super::round::{talk_phrase, when};
use super::super::{Cx, Fault, Next, request};
use super::offer::{self, Offer, Table};
use super::{Asked, Wish, asked, may_change, of_mine, say_closed, say_talk, tongue, wait};
use crate::domain::id::{ChildId, RoundId, TalkId};
use crate::domain::leeway::Leeway;
use crate::domain::slot::{Length, Venue};
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::{leeways, talks};
use crate::text::{Arg, Phrase, msg};

/// How many days a page shows.
pub(super) const DAYS: usize = 8;
/// How many times.
const TIMES: usize = 12;

/// A part of a list.
pub(in crate::flow) struct Page<'a, T> {
    /// What it shows.
    pub items: &'a [T],
    back: Option<u8>,
    on: Option<u8>,
}

impl<'a, T> Page<'a, T> {
    /// The page of this number, or the last one.
    pub fn of(all: &'a [T], number: u8, size: usize) -> Self {
        let last = u8::try_from(all.len().saturating_sub(1) / size).unwrap_or(u8::MAX);
        let number = number.min(last);
        let from = usize::from(number) * size;
        let items = &all[from..all.len().min(from + size)];
        Self { items, back: number.checked_sub(1), on: (number < last).then(|| number + 1) }
    }

    /// `message` with the buttons to the pages around it.
    pub fn turn(&self, message: Message, to: impl Fn(u8) -> Action) -> Message {
        let back = self.back.map(|page| (Label::from(msg::TalkEarlier), to(page)));
        let on = self.on.map(|page| (Label::from(msg::TalkLater), to(page)));
        let row: Vec<_> = back.into_iter().chain(on).collect();
        if row.is_empty() { message } else { message.row(row) }
    }
}

/// Says why no time can be chosen, if that is so.
pub(super) fn closed(cx: &Cx<'_>, asked: &Asked) -> Option<Message> {
    let child = || Arg::from(&asked.child.first_name);
    if cx.now < asked.round.opens_at {
        let (date, time) = when(asked.round.opens_at, asked.zone());
        return Some(Message::new(msg::TalkClosedLater { child: child(), date, time }));
    }
    if asked.round.is_announced(cx.now) && !asked.round.is_open(cx.now) {
        return Some(Message::new(msg::WishDividing { child: child() }));
    }
    (!asked.round.is_open(cx.now)).then(|| Message::new(msg::TalkClosed { child: child() }))
}

/// Asks on which day a parent comes for this child alone.
pub async fn days_at(cx: &mut Cx<'_>, round: RoundId, child: ChildId, page: u8) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return request::refuse(cx, round, child).await };
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    offer_days(cx, &asked, Wish::New, page, None).await
}

/// Offers days, and above them times beside the family's other talk. A day that is full leads to its waiting list.
pub(super) async fn offer_days(
    cx: &mut Cx<'_>,
    asked: &Asked,
    wish: Wish,
    page: u8,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    if closed(cx, asked).is_some() {
        return Ok(say_closed(cx, asked));
    }
    let table = Table::read(cx, asked, wish).await?;
    let offers = table.offers(asked, Length::One);
    let back = match wish {
        Wish::New => (Label::from(msg::MenuTitleButton), Action::Menu),
        Wish::Move(talk) | Wish::Switch(talk) => (msg::CommonBack.into(), Action::Talk(talk)),
    };
    if offers.is_empty()
        && let Some(message) = tongue::nobody(cx, asked, wish).await?
    {
        cx.say(message.row(vec![back]));
        return Ok(Next::Close);
    }
    let child = Arg::from(&asked.child.first_name);
    let talk = talk_phrase(&asked.round).into();
    let mut message = if offers.is_empty() {
        Message::new(msg::TalkNone { child })
    } else {
        Message::new(msg::TalkAskDay { child, talk })
    };
    message = message.below(above);
    if matches!(wish, Wish::New) {
        message = wait::with_place(cx, message, asked, offers.is_empty()).await?;
    }
    if page == 0
        && let Some((other, near)) = offer::beside_sibling(cx, asked, &offers).await?
    {
        let (date, _) = when(other.slot.starts, asked.zone());
        message = message.and(msg::TalkNear { child: Arg::from(&other.child_name), date });
        message = with_times(message, asked, wish, &near);
    }
    let mut free: Vec<NaiveDate> = offers.iter().map(|offer| offer.day(asked.zone())).collect();
    free.dedup();
    let days = match wish {
        Wish::New => table.days(asked),
        Wish::Move(_) | Wish::Switch(_) => free.clone(),
    };
    let page = Page::of(&days, page, DAYS);
    for pair in page.items.chunks(2) {
        let row = pair.iter().map(|day| {
            let date = (*day).into();
            let label = if free.contains(day) {
                msg::TalkDay { date }.into()
            } else {
                msg::WaitFullDay { date }.into()
            };
            (label, asked.times(wish, *day))
        });
        message = message.row(row.collect());
    }
    message = page.turn(message, |page| asked.days_at(wish, page));
    message = tongue::with_wish(cx, asked, message).await?;
    cx.say(message.row(vec![back]));
    Ok(Next::Close)
}

/// `message` with times as buttons.
pub(super) fn with_times(mut message: Message, asked: &Asked, wish: Wish, offers: &[Offer]) -> Message {
    for row in offers.chunks(4) {
        let row = row.iter().map(|offer| {
            let (_, time) = when(offer.slot.starts, asked.zone());
            (msg::TalkTime { time }.into(), asked.take(wish, offer))
        });
        message = message.row(row.collect());
    }
    message
}

/// Asks at which time of a day a parent comes.
pub async fn times(
    cx: &mut Cx<'_>,
    (round, child): (RoundId, ChildId),
    day: NaiveDate,
    page: u8,
    length: Length,
) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return request::refuse(cx, round, child).await };
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    offer_times(cx, &asked, Wish::New, day, (page, length)).await
}

/// Whether two times in a row are fine: the teacher says so, or the talk has them already.
pub(super) async fn may_be_longer(cx: &mut Cx<'_>, asked: &Asked, wish: Wish) -> Result<bool, Fault> {
    if leeways::get(cx.tx, asked.round.id, asked.class.id).await?.has(Leeway::Longer, &[]) {
        return Ok(true);
    }
    let Wish::Move(talk) = wish else { return Ok(false) };
    Ok(talks::get(cx.tx, talk).await?.is_some_and(|talk| talk.is_longer))
}

pub(super) async fn offer_times(
    cx: &mut Cx<'_>,
    asked: &Asked,
    wish: Wish,
    day: NaiveDate,
    (page, length): (u8, Length),
) -> Result<Next, Fault> {
    if closed(cx, asked).is_some() {
        return offer_days(cx, asked, wish, 0, None).await;
    }
    let table = Table::read(cx, asked, wish).await?;
    let of_day = |length| {
        let mut offers = table.offers(asked, length);
        offers.retain(|offer| offer.day(asked.zone()) == day);
        offers
    };
    let usual = of_day(Length::One);
    let days = table.days(asked);
    if usual.is_empty() {
        return match wish {
            Wish::New if days.contains(&day) => wait::full_day(cx, asked, day).await,
            _ => offer_days(cx, asked, wish, 0, None).await,
        };
    }
    let longer = if may_be_longer(cx, asked, wish).await? { of_day(Length::Two) } else { Vec::new() };
    let (offers, length) = match length {
        Length::Two if !longer.is_empty() => (&longer, Length::Two),
        _ => (&usual, Length::One),
    };
    let page = Page::of(offers, page, TIMES);
    let mut message =
        Message::new(msg::TalkAskTime { child: Arg::from(&asked.child.first_name), date: day.into() });
    let mut venues: Vec<&Venue> = page.items.iter().map(|offer| &offer.block.venue).collect();
    venues.dedup();
    for venue in &venues {
        let phrase = venue_phrase(venue, &asked.class.name);
        // A day on which one meets in several ways says which time is where.
        let here = page.items.iter().filter(|offer| offer.block.venue == **venue);
        let times = here.map(|offer| when(offer.slot.starts, asked.zone()).1).collect();
        message = match venues.len() {
            1 => message.line(phrase),
            _ => message.line(msg::TalkVenue { venue: phrase.into(), times }),
        };
    }
    message = with_times(message, asked, wish, page.items);
    message = page.turn(message, |page| asked.times_at(wish, day, page, length));
    let minutes = |length| i64::from(asked.round.rhythm.minutes_of(length)).into();
    message = match length {
        Length::One if !longer.is_empty() => message.act(
            msg::TalkLonger { minutes: minutes(Length::Two) },
            asked.times_at(wish, day, 0, Length::Two),
        ),
        Length::One => message,
        Length::Two => message.act(
            msg::TalkLongerNot { minutes: minutes(Length::One) },
            asked.times_at(wish, day, 0, Length::One),
        ),
    };
    let back = days.iter().position(|other| *other == day).unwrap_or_default() / DAYS;
    cx.say(message.act(msg::CommonBack, asked.days_at(wish, u8::try_from(back).unwrap_or_default())));
    Ok(Next::Close)
}

/// Asks for another day.
pub async fn ask_move(cx: &mut Cx<'_>, id: TalkId, page: u8) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    offer_days(cx, &asked, Wish::Move(id), page, None).await
}

/// Asks for another time on a day; without a length, of that which the talk has.
pub async fn move_times(
    cx: &mut Cx<'_>,
    id: TalkId,
    day: NaiveDate,
    page: u8,
    length: Option<Length>,
) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let has = if talk.is_longer { Length::Two } else { Length::One };
    offer_times(cx, &asked, Wish::Move(id), day, (page, length.unwrap_or(has))).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn turning_the_pages_shows_everything_once_and_a_forged_page_is_the_last(
            count in 0usize..60, size in 1usize..13, forged in any::<u8>(),
        ) {
            let all: Vec<usize> = (0..count).collect();
            let mut seen = Vec::new();
            let mut next = Some(0);
            while let Some(number) = next {
                let page = Page::of(&all, number, size);
                prop_assert!(page.items.len() <= size);
                prop_assert_eq!(page.back, number.checked_sub(1));
                seen.extend_from_slice(page.items);
                next = page.on;
            }
            prop_assert_eq!(&seen, &all);
            let page = Page::of(&all, forged, size);
            prop_assert_eq!(page.items.is_empty(), all.is_empty());
        }
    }
}
