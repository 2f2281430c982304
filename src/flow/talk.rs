// SPDX-License-Identifier: EUPL-1.2
//! Talks: a parent chooses a day and a time, changes it, cancels it. A household sees its own alone.
//!
//! Parents of two households have a talk each, and the bot never makes them one, not even when both tap that they
//! would come together: the first would learn from the answer that the other uses the bot and agreed, and from the
//! booking when they are there, and a tap that was made under pressure or by mistake could not be taken back. Who
//! comes together books one talk and says that the other parent [comes along](company); the other says that somebody
//! else sees to it, and is [reminded](rest) no more. Neither reads what the other said.

mod book;
mod choose;
pub mod company;
pub mod instead;
mod offer;
pub mod proposal;
mod remind;
pub mod sibling;
mod switch;
mod tongue;
pub mod visit;
pub mod wait;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::along::along_phrase;
use super::block::venue_phrase;
use super::round::{talk_phrase, when, with_others};
use super::tongue::of_talk;
use super::{Cx, Fault, Next, expectation, permission, request, wish};
use crate::clock::Moment;
use crate::domain::id::{ChildId, HouseholdId, PersonId, RoundId, TalkId};
use crate::domain::round::RoundKind;
use crate::domain::slot::{Length, Venue};
use crate::domain::talk::{TalkState, limit, reminder};
use crate::message::Action;
use crate::say::Message;
use crate::store::children::Child;
use crate::store::classes::Class;
use crate::store::persons::Person;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{Lockable, children, persons, rounds, schools, talks, visits, waits};
use crate::text::{Arg, Phrase, msg};

pub use book::{cancel, move_to, take};
pub(super) use choose::Page;
pub use choose::{ask_move, days_at, move_times, times};
use offer::Offer;
pub use remind::{answered, ask_call, cannot, confirm, proposals, rest, said, tell_cannot};
pub use switch::met_phrase;
pub use switch::{days as switch, elsewhere_phrases, times as switch_times};
pub use tongue::{alone, ask_tongue, wait_for, wish_for, wished};

/// A parent's child with a round for its class.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) round: Round,
    pub(super) child: Child,
    pub(super) class: Class,
    pub(super) school: School,
    pub(super) household: HouseholdId,
    pub(super) person: PersonId,
}

/// What a time is chosen for.
#[derive(Clone, Copy)]
enum Wish {
    /// A new talk.
    New,
    /// Another time for one that is booked.
    Move(TalkId),
    /// Another time for one that is booked, with the class that the child is in now.
    Switch(TalkId),
}

impl Wish {
    /// The talk that gets another time.
    fn moved(self) -> Option<TalkId> {
        match self {
            Self::New => None,
            Self::Move(talk) | Self::Switch(talk) => Some(talk),
        }
    }
}

impl Asked {
    fn days(&self, wish: Wish) -> Action {
        match wish {
            Wish::New => Action::TalkDays(self.round.id, self.child.id),
            Wish::Move(talk) => Action::TalkMove(talk),
            Wish::Switch(talk) => Action::TalkSwitch(talk, 0),
        }
    }

    fn days_at(&self, wish: Wish, page: u8) -> Action {
        match wish {
            Wish::New => Action::TalkDaysAt(self.round.id, self.child.id, page),
            Wish::Move(talk) => Action::TalkMoveAt(talk, page),
            Wish::Switch(talk) => Action::TalkSwitch(talk, page),
        }
    }

    fn times(&self, wish: Wish, day: NaiveDate) -> Action {
        match wish {
            Wish::New => Action::TalkTimes(self.round.id, self.child.id, day),
            Wish::Move(talk) => Action::TalkMoveTimes(talk, day),
            Wish::Switch(talk) => Action::TalkSwitchTimes(talk, day, 0, Length::One),
        }
    }

    fn times_at(&self, wish: Wish, day: NaiveDate, page: u8, length: Length) -> Action {
        match wish {
            Wish::New => Action::TalkTimesAt(self.round.id, self.child.id, day, page, length),
            Wish::Move(talk) => Action::TalkMoveTimesAt(talk, day, page, length),
            Wish::Switch(talk) => Action::TalkSwitchTimes(talk, day, page, length),
        }
    }

    fn take(&self, wish: Wish, offer: &Offer) -> Action {
        let (block, place) = (offer.block.id, offer.place);
        match (wish, offer.length) {
            (Wish::New, Length::One) => Action::TalkTake(self.child.id, block, place),
            (Wish::New, length) => Action::TalkTakeOf(self.child.id, block, place, length),
            (Wish::Move(talk) | Wish::Switch(talk), Length::One) => Action::TalkMoveTo(talk, block, place),
            (Wish::Move(talk) | Wish::Switch(talk), length) => {
                Action::TalkMoveToOf(talk, block, place, length)
            }
        }
    }

    pub(super) fn zone(&self) -> Tz {
        self.school.zone
    }
}

/// The round and the child, if this person is its parent and the round is for its class. What a family has booked with
/// a class that the child left stays with that class.
pub(super) async fn asked(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Option<Asked>, Fault> {
    let Some(mut asked) = found(cx, round, child).await? else { return Ok(None) };
    let talk = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await?;
    if let Some(talk) = talk.filter(|talk| talk.elsewhere.is_some()) {
        asked.class = with_class(&asked, &talk);
        return Ok(Some(asked));
    }
    in_class(cx, asked).await
}

/// The same, with the class of a talk.
fn with_class(asked: &Asked, talk: &Talk) -> Class {
    Class { id: talk.class_id, name: talk.class_name.clone(), ..asked.class.clone() }
}

/// If the round asks the family about the child in the class it is in.
async fn in_class(cx: &mut Cx<'_>, asked: Asked) -> Result<Option<Asked>, Fault> {
    let family = (asked.child.id, asked.household);
    let asks = rounds::asks(cx.tx, &asked.round, asked.class.id, family).await?;
    Ok(asks.then_some(asked))
}

/// A parent's child with its class of the year of a round.
async fn found(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Option<Asked>, Fault> {
    let Some(child) = cx.parent_of(child).await?.filter(|child| child.missing_since.is_none()) else {
        return Ok(None);
    };
    let Some(round) = rounds::get(cx.tx, round).await? else { return Ok(None) };
    let Some(class) = children::class_in(cx.tx, child.id, round.year).await? else { return Ok(None) };
    let Some(person) = cx.me().map(|me| me.id) else { return Ok(None) };
    let Some(household) = persons::household(cx.tx, person, round.school_id).await? else { return Ok(None) };
    let school = schools::get(cx.tx, round.school_id).await?;
    Ok(school.map(|school| Asked { round, child, class, school, household, person }))
}

/// A talk of this person's household about a child of theirs.
async fn of_mine(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, Asked)>, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(None) };
    let found = found(cx, talk.round_id, talk.child_id).await?;
    let Some(mut asked) = found.filter(|asked| asked.household == talk.household_id) else { return Ok(None) };
    if talk.elsewhere.is_none() {
        return Ok(in_class(cx, asked).await?.map(|asked| (talk, asked)));
    }
    asked.class = with_class(&asked, &talk);
    Ok(Some((talk, asked)))
}

/// The talk, if it is this household's: read behind the locks of its child, block and household.
async fn locked(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, Asked)>, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return Ok(None) };
    cx.tx.lock(Lockable::Child, talk.child_id.0).await?;
    cx.tx.lock(Lockable::Block, talk.block_id.0).await?;
    cx.tx.lock(Lockable::Household, asked.household.0).await?;
    Ok(talks::get(cx.tx, id).await?.map(|talk| (talk, asked)))
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
    let mut message = with_others(Message::new(shown_phrase(talk, date, time)), &talk.about);
    if let Some(now) = &talk.elsewhere {
        let (child, class) = (Arg::from(&talk.child_name), Arg::from(&now.name));
        message = message.line(msg::TransferTold { child, class }).line(met_phrase(talk));
    }
    if let Some(line) = of_talk(talk) {
        message = message.line(line);
    }
    if talk.is_longer {
        let minutes = (talk.slot.ends - talk.slot.starts).num_minutes();
        message = message.line(msg::TalkLongerShown { minutes: minutes.into() });
    }
    if let Some(company) = talk.company {
        message = message.line(msg::CompanyTitleShown { who: company::phrase(company).into() });
    }
    match &talk.venue {
        Venue::Phone => message,
        Venue::Online { link } => message.line(along_phrase(talk.along)).link(link.clone()),
        _ => message.line(along_phrase(talk.along)),
    }
}

fn shown_phrase(talk: &Talk, date: Arg, time: Arg) -> Phrase {
    msg::TalkShown {
        talk: talk_phrase(talk).into(),
        child: Arg::from(&talk.child_name),
        date,
        time,
        venue: venue_phrase(&talk.venue, &talk.class_name).into(),
    }
    .into()
}

/// Asks on which day a parent comes, or shows when they do.
pub async fn days(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return request::refuse(cx, round, child).await };
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    if asked.round.takes_wishes(cx.now) {
        return wish::days(cx, &asked).await;
    }
    // Who has several children comes once: each on its own is a button below.
    if let Some(next) = sibling::offer_days(cx, &asked, 0).await? {
        return Ok(next);
    }
    choose::offer_days(cx, &asked, Wish::New, 0, None).await
}

/// Shows a parent what school does and asks, behind the invitation, which stays.
pub async fn card(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    let message = expectation::shown(&asked.school);
    cx.say_anew(message.act(msg::TalkInviteButton, asked.days(Wish::New)));
    Ok(Next::Close)
}

/// Says why no time can be chosen now.
pub(super) fn say_closed(cx: &mut Cx<'_>, asked: &Asked) -> Next {
    let child = Arg::from(&asked.child.first_name);
    let message = choose::closed(cx, asked).unwrap_or_else(|| Message::new(msg::TalkClosed { child }));
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Next::Close
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
    // A goodbye has questions of its own.
    if talk.slot.starts > cx.now && talk.kind != RoundKind::Goodbye {
        message = message.act(msg::PreparationButton, Action::Prepare(talk.id));
    }
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
        let act = Action::InterpreterAsk(talk.round_id, talk.child_id);
        message = match &talk.tongue {
            Some(_) => message.act(msg::InterpreterWishChange, act),
            None => message.act(msg::InterpreterWish, act),
        };
        message = instead::with_ways(cx, message, talk, asked).await?;
        message = switch::with_button(cx, message, talk).await?;
    } else {
        message = message.and(msg::TalkTooLate).act(msg::ReminderCannotButton, Action::TalkCannot(talk.id));
    }
    message = visit::with_button(cx, talk, message).await?;
    if talk.confirmed_at.is_some() && above.is_none() {
        message = message.and(msg::ReminderConfirmedLine);
    }
    if talk.call_asked_at.is_some() {
        message = message.act(msg::ReminderConfirm, Action::TalkConfirm(talk.id));
    }
    message = super::goodbye::with_button(message, talk, cx.now);
    message = message.act(msg::AgendaButton, Action::AgendaTalk(talk.id)).below(above);
    message = company::with_button(message, talk);
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

/// What this person's households have booked or wait for, in lines of "my data".
pub(super) async fn data(cx: &mut Cx<'_>) -> Result<Vec<Phrase>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(Vec::new()) };
    let mine: Vec<ChildId> = permission::own(cx).await?.iter().map(|child| child.child_id).collect();
    let mut lines = Vec::new();
    for school in cx.schools().await? {
        let Some(household) = persons::household(cx.tx, me, school.id).await? else { continue };
        let booked = talks::of_household(cx.tx, household, cx.now).await?;
        for talk in booked.into_iter().filter(|talk| mine.contains(&talk.child_id)) {
            let (date, time) = when(talk.slot.starts, school.zone);
            lines.push(msg::TalkData { child: Arg::from(&talk.child_name), date, time }.into());
            if visits::get(cx.tx, talk.id).await?.is_some() {
                lines.push(msg::VisitData { child: talk.child_name.into() }.into());
            }
        }
        for (child, name) in waits::of_household(cx.tx, household).await? {
            if mine.contains(&child) {
                lines.push(msg::WaitData { child: name.into() }.into());
            }
        }
    }
    Ok(lines)
}
