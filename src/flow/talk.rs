// SPDX-License-Identifier: EUPL-1.2
//! Talks: a parent chooses a day and a time, changes it, cancels it. A household sees its own alone.

mod book;
mod offer;
mod remind;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::block::venue_phrase;
use super::round::{talk_phrase, when};
use super::{Cx, Fault, Next, permission};
use crate::clock::Moment;
use crate::domain::id::{ChildId, HouseholdId, PersonId, RoundId, TalkId};
use crate::domain::slot::Venue;
use crate::domain::talk::{TalkState, limit, reminder};
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::children::Child;
use crate::store::classes::Class;
use crate::store::persons::Person;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{children, persons, rounds, schools, talks};
use crate::text::{Arg, Phrase, msg};

pub use book::{cancel, move_to, take};
use offer::{Offer, free};
pub use remind::{answered, ask_call, cannot, confirm, proposals, said, tell_cannot};

/// A parent's child with a round for its class.
struct Asked {
    round: Round,
    child: Child,
    class: Class,
    school: School,
    household: HouseholdId,
    person: PersonId,
}

/// What a time is chosen for.
#[derive(Clone, Copy)]
enum Wish {
    /// A new talk.
    New,
    /// Another time for one that is booked.
    Move(TalkId),
}

impl Asked {
    fn days(&self, wish: Wish) -> Action {
        match wish {
            Wish::New => Action::TalkDays(self.round.id, self.child.id),
            Wish::Move(talk) => Action::TalkMove(talk),
        }
    }

    fn times(&self, wish: Wish, day: NaiveDate) -> Action {
        match wish {
            Wish::New => Action::TalkTimes(self.round.id, self.child.id, day),
            Wish::Move(talk) => Action::TalkMoveTimes(talk, day),
        }
    }

    fn take(&self, wish: Wish, offer: &Offer) -> Action {
        match wish {
            Wish::New => Action::TalkTake(self.child.id, offer.block.id, offer.place),
            Wish::Move(talk) => Action::TalkMoveTo(talk, offer.block.id, offer.place),
        }
    }

    fn zone(&self) -> Tz {
        self.school.zone
    }
}

/// The round and the child, if this person is its parent and the round is for its class.
async fn asked(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Option<Asked>, Fault> {
    let Some(child) = cx.parent_of(child).await?.filter(|child| child.missing_since.is_none()) else {
        return Ok(None);
    };
    let Some(round) = rounds::get(cx.tx, round).await? else { return Ok(None) };
    let Some(class) = children::class_in(cx.tx, child.id, round.year).await? else { return Ok(None) };
    let Some(person) = cx.me().map(|me| me.id) else { return Ok(None) };
    let Some(household) = persons::household(cx.tx, person, round.school_id).await? else { return Ok(None) };
    if !rounds::asks(cx.tx, &round, class.id, (child.id, household)).await? {
        return Ok(None);
    }
    let school = schools::get(cx.tx, round.school_id).await?;
    Ok(school.map(|school| Asked { round, child, class, school, household, person }))
}

/// A talk of this person's household about a child of theirs.
async fn of_mine(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, Asked)>, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(None) };
    let asked = asked(cx, talk.round_id, talk.child_id).await?;
    Ok(asked.filter(|asked| asked.household == talk.household_id).map(|asked| (talk, asked)))
}

/// A talk of this person's household, whatever became of it.
pub(super) async fn own(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, School)>, Fault> {
    Ok(of_mine(cx, id).await?.map(|(talk, asked)| (talk, asked.school)))
}

/// Whether a family can still change a talk here.
fn may_change(talk: &Talk, now: Moment, zone: Tz) -> bool {
    talk.state == TalkState::Booked && now < limit(talk.slot.starts, zone)
}

/// The lines of a talk: what, when, where.
pub fn shown(talk: &Talk, zone: Tz) -> Message {
    let (date, time) = when(talk.slot.starts, zone);
    let message = Message::new(shown_phrase(talk, date, time));
    match &talk.venue {
        Venue::Online { link } => message.link(link.clone()),
        _ => message,
    }
}

fn shown_phrase(talk: &Talk, date: Arg, time: Arg) -> Phrase {
    msg::TalkShown {
        talk: talk_phrase(talk.kind).into(),
        child: Arg::from(&talk.child_name),
        date,
        time,
        venue: venue_phrase(&talk.venue, &talk.class_name).into(),
    }
    .into()
}

/// Asks on which day a parent comes, or shows when they do.
pub async fn days(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    offer_days(cx, &asked, Wish::New, None).await
}

/// Shows a family their talk.
pub async fn show(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    say_talk(cx, &talk, &asked, None).await
}

async fn say_talk(cx: &mut Cx<'_>, talk: &Talk, asked: &Asked, above: Option<Phrase>) -> Result<Next, Fault> {
    if talk.state != TalkState::Booked || talk.slot.ends <= cx.now {
        let (date, time) = when(talk.slot.starts, asked.zone());
        let over = match talk.state {
            TalkState::Booked => Message::new(msg::TalkOverPast { date, time }),
            TalkState::Cancelled | TalkState::CalledOff => Message::new(msg::TalkOver),
        };
        cx.say(over.act(msg::MenuTitleButton, Action::Menu));
        return Ok(Next::Close);
    }
    let mut message = shown(talk, asked.zone());
    if may_change(talk, cx.now, asked.zone()) {
        let (date, time) = when(limit(talk.slot.starts, asked.zone()), asked.zone());
        message = message.and(msg::TalkShownUntil { date, time });
        let quiet = cx.me().map(Person::quiet);
        if quiet.is_some_and(|quiet| reminder(talk.slot.starts, quiet, asked.zone()) > cx.now) {
            message = message.line(msg::TalkShownReminds);
        }
        message = message.row(vec![
            (msg::TalkMove.into(), Action::TalkMove(talk.id)),
            (msg::TalkCancel.into(), Action::TalkCancelAsk(talk.id)),
        ]);
    } else {
        message = message.and(msg::TalkTooLate).act(msg::ReminderCannotButton, Action::TalkCannot(talk.id));
    }
    if talk.confirmed_at.is_some() && above.is_none() {
        message = message.and(msg::ReminderConfirmedLine);
    }
    if talk.call_asked_at.is_some() {
        message = message.act(msg::ReminderConfirm, Action::TalkConfirm(talk.id));
    }
    message = message.act(msg::AgendaButton, Action::AgendaTalk(talk.id)).below(above);
    for sibling in siblings(cx, asked).await? {
        let child = || Arg::from(&sibling.first_name);
        message = message.and(msg::TalkSibling { child: child() }).act(
            msg::TalkSiblingButton { child: child() },
            Action::TalkDays(asked.round.id, sibling.child_id),
        );
    }
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// The family's other children in the round, about whom their household has no talk, while it is open.
async fn siblings(cx: &mut Cx<'_>, asked: &Asked) -> Result<Vec<rounds::OfChild>, Fault> {
    if !asked.round.is_open(cx.now) {
        return Ok(Vec::new());
    }
    let today = super::round::today(cx, &asked.school);
    let mut without = Vec::new();
    for child in rounds::of_parent(cx.tx, asked.person, today, cx.now).await? {
        let here = child.round_id == asked.round.id && child.child_id != asked.child.id;
        if here && talks::of_child(cx.tx, child.round_id, child.child_id, asked.household).await?.is_none() {
            without.push(child);
        }
    }
    Ok(without)
}

/// Says why no time can be chosen, if that is so.
fn closed(cx: &Cx<'_>, asked: &Asked) -> Option<Message> {
    let child = || Arg::from(&asked.child.first_name);
    if cx.now < asked.round.opens_at {
        let (date, time) = when(asked.round.opens_at, asked.zone());
        return Some(Message::new(msg::TalkClosedLater { child: child(), date, time }));
    }
    (!asked.round.is_open(cx.now)).then(|| Message::new(msg::TalkClosed { child: child() }))
}

/// Offers days, and above them times beside the family's other talk.
async fn offer_days(
    cx: &mut Cx<'_>,
    asked: &Asked,
    wish: Wish,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    if let Some(message) = closed(cx, asked) {
        cx.say(message.act(msg::MenuTitleButton, Action::Menu));
        return Ok(Next::Close);
    }
    let offers = free(cx, asked, wish).await?;
    let child = Arg::from(&asked.child.first_name);
    let talk = talk_phrase(asked.round.kind).into();
    let mut message = if offers.is_empty() {
        Message::new(msg::TalkNone { child })
    } else {
        Message::new(msg::TalkAskDay { child, talk })
    };
    message = message.below(above);
    if let Some((other, near)) = offer::beside_sibling(cx, asked, &offers).await? {
        let (date, _) = when(other.slot.starts, asked.zone());
        message = message.and(msg::TalkNear { child: Arg::from(&other.child_name), date });
        message = with_times(message, asked, wish, &near);
    }
    let mut days: Vec<NaiveDate> = offers.iter().map(|offer| offer.day(asked.zone())).collect();
    days.dedup();
    for pair in days.chunks(2) {
        let row = pair.iter().map(|day| {
            let label = msg::TalkDay { date: (*day).into() };
            (label.into(), asked.times(wish, *day))
        });
        message = message.row(row.collect());
    }
    let back = match wish {
        Wish::New => (Label::from(msg::MenuTitleButton), Action::Menu),
        Wish::Move(talk) => (msg::CommonBack.into(), Action::Talk(talk)),
    };
    cx.say(message.row(vec![back]));
    Ok(Next::Close)
}

fn with_times(mut message: Message, asked: &Asked, wish: Wish, offers: &[Offer]) -> Message {
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
pub async fn times(cx: &mut Cx<'_>, round: RoundId, child: ChildId, day: NaiveDate) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    offer_times(cx, &asked, Wish::New, day).await
}

async fn offer_times(cx: &mut Cx<'_>, asked: &Asked, wish: Wish, day: NaiveDate) -> Result<Next, Fault> {
    let mut offers = free(cx, asked, wish).await?;
    offers.retain(|offer| offer.day(asked.zone()) == day);
    offers.truncate(offer::MOST_OF_A_DAY);
    if offers.is_empty() {
        return offer_days(cx, asked, wish, None).await;
    }
    let mut message =
        Message::new(msg::TalkAskTime { child: Arg::from(&asked.child.first_name), date: day.into() });
    let mut venues: Vec<&Venue> = offers.iter().map(|offer| &offer.block.venue).collect();
    venues.dedup();
    for venue in &venues {
        let phrase = venue_phrase(venue, &asked.class.name);
        // A day on which one meets in several ways says which time is where.
        let here = offers.iter().filter(|offer| offer.block.venue == **venue);
        let times = here.map(|offer| when(offer.slot.starts, asked.zone()).1).collect();
        message = match venues.len() {
            1 => message.line(phrase),
            _ => message.line(msg::TalkVenue { venue: phrase.into(), times }),
        };
    }
    message = with_times(message, asked, wish, &offers);
    cx.say(message.act(msg::CommonBack, asked.days(wish)));
    Ok(Next::Close)
}

/// Asks for another day.
pub async fn ask_move(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    offer_days(cx, &asked, Wish::Move(id), None).await
}

/// Asks for another time on a day.
pub async fn move_times(cx: &mut Cx<'_>, id: TalkId, day: NaiveDate) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    offer_times(cx, &asked, Wish::Move(id), day).await
}

/// Asks whether to cancel.
pub async fn ask_cancel(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let (date, time) = when(talk.slot.starts, asked.zone());
    cx.say(
        Message::new(msg::TalkCancelSure { child: Arg::from(&talk.child_name), date, time })
            .act(msg::TalkCancelYes, Action::TalkCancel(id))
            .act(msg::TalkCancelNo, Action::Talk(id)),
    );
    Ok(Next::Close)
}

/// What this person's households have booked, in lines of "my data".
pub(super) async fn data(cx: &mut Cx<'_>) -> Result<Vec<Phrase>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(Vec::new()) };
    let mine: Vec<ChildId> = permission::own(cx).await?.iter().map(|child| child.child_id).collect();
    let mut lines = Vec::new();
    for school in cx.schools().await? {
        let Some(household) = persons::household(cx.tx, me, school.id).await? else { continue };
        let booked = talks::of_household(cx.tx, household, cx.now).await?;
        for talk in booked.into_iter().filter(|talk| mine.contains(&talk.child_id)) {
            let (date, time) = when(talk.slot.starts, school.zone);
            lines.push(msg::TalkData { child: talk.child_name.into(), date, time }.into());
        }
    }
    Ok(lines)
}
