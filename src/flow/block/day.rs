// SPDX-License-Identifier: EUPL-1.2
//! The list of a day: who comes when, and where a family is visited.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::super::round::when;
use super::super::talk::{answered, company};
use super::super::tongue::of_talk;
use super::super::{Cx, Fault, Next, daylist, goodbye, preparation};
use super::{Taught, day, of_mine, show_with, taught, time, venue_phrase};
use crate::domain::id::{BlockId, ClassId, RoundId, TalkId};
use crate::domain::proposal::ProposalState;
use crate::domain::slot::{Length, Venue};
use crate::domain::talk::TalkState;
use crate::message::Action;
use crate::say::Message;
use crate::store::proposals::Proposal;
use crate::store::talks::Talk;
use crate::store::{Lockable, blocks, proposals, talks, visits};
use crate::text::{Arg, Phrase, msg};

/// Shows a teacher who comes on a day.
pub async fn show_day(cx: &mut Cx<'_>, round: RoundId, class: ClassId, on: NaiveDate) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    show_day_with(cx, &taught, on, None).await
}

pub(super) async fn show_day_with(
    cx: &mut Cx<'_>,
    taught: &Taught,
    on: NaiveDate,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let me = cx.me().map(|me| me.id);
    let mut given = blocks::of_class(cx.tx, round.id, class.id).await?;
    given.retain(|block| day(block.starts_at, school.zone) == on);
    let mut booked = talks::of_class(cx.tx, round.id, class.id).await?;
    booked.retain(|talk| day(talk.slot.starts, school.zone) == on);
    let taken = talks::taken(cx.tx, round.id, class.id).await?;
    let title = msg::BlockList { date: on.into(), class: Arg::from(&class.name) };
    let mut message = Message::new(title).below(above);
    if booked.is_empty() {
        message = message.and(msg::BlockListNone);
    }
    for talk in &booked {
        message = message.line(answered(talk, line(talk, school.zone)));
        if let Some(interpreter) = of_talk(talk) {
            message = message.line(interpreter);
        }
        if let Some(company) = talk.company {
            message = message.line(msg::CompanyTitleComes { who: company::phrase(company).into() });
        }
    }
    for asked in proposals::of_class(cx.tx, round.id, class.id).await? {
        let Some(talk) = booked.iter().find(|talk| talk.id == asked.talk_id) else { continue };
        if let Some(phrase) = answer(&asked, talk, school.zone) {
            message = message.line(phrase);
        }
    }
    let free: usize = given.iter().map(|block| block.free(round.rhythm, Length::One, &taken).count()).sum();
    message = message.and(msg::BlockListFree { count: free.into() });
    for pair in Box::pin(preparation::prepared(cx, class.id, &booked)).await?.chunks(2) {
        let row = pair.iter().map(|talk| {
            let time = time(talk.slot.starts, school.zone);
            let label = msg::PreparationPageButton { time, child: Arg::from(&talk.child_name) };
            (label.into(), Action::PreparationPage(talk.id))
        });
        message = message.row(row.collect());
    }
    for talk in booked.iter().filter(|talk| talk.slot.starts > cx.now) {
        let (at, child) = (time(talk.slot.starts, school.zone), Arg::from(&talk.child_name));
        let moves = msg::PlanMove { time: at.clone(), child: child.clone() };
        let calls_off = msg::BlockCallOff { time: at, child };
        message = message.row(vec![
            (moves.into(), Action::PlanMove(talk.id)),
            (calls_off.into(), Action::TalkCallOffAsk(talk.id)),
        ]);
        if talk.venue == Venue::Home && talk.teacher_id.is_some() && talk.teacher_id == me {
            let label = msg::VisitShow { child: Arg::from(&talk.child_name) };
            message = message.act(label, Action::Visit(talk.id));
        }
    }
    if booked.iter().any(|talk| talk.slot.starts <= cx.now) {
        message = message.act(msg::AttendanceButton, Action::AttendanceDay(class.id, on));
    }
    message = goodbye::with_read(cx, message, &booked).await?;
    for block in &given {
        let span = |moment| time(moment, school.zone);
        let (from, until) = (span(block.starts_at), span(block.ends_at));
        let shows = msg::BlockTimes { from: from.clone(), until: until.clone() };
        message = message.row(vec![
            (shows.into(), Action::Block(block.id)),
            (msg::BlockRemove { from, until }.into(), Action::BlockRemove(block.id)),
        ]);
    }
    if given.iter().any(|block| block.ends_at > cx.now) {
        message = message.act(msg::BlockDayOff, Action::DayOffAsk(round.id, class.id, on));
    }
    if !booked.is_empty() {
        message = daylist::with_buttons(message, (round.id, class.id), on);
    }
    cx.say(message.act(msg::CommonBack, Action::Blocks(round.id, class.id)));
    Ok(Next::Close)
}

/// A talk in the list of a day.
fn line(talk: &Talk, zone: Tz) -> Phrase {
    let (at, child) = (time(talk.slot.starts, zone), Arg::from(&talk.child_name));
    let venue = venue_phrase(&talk.venue, &talk.class_name).into();
    match &talk.person_name {
        Some(name) => msg::BlockListLineWith { time: at, child, venue, name: name.into() }.into(),
        None => msg::BlockListLine { time: at, child, venue }.into(),
    }
}

/// What a family was asked, and what they said, in the list of a day.
fn answer(asked: &Proposal, talk: &Talk, zone: Tz) -> Option<Phrase> {
    let child = || Arg::from(&talk.child_name);
    let (date, time) = when(asked.slot.starts, zone);
    match asked.state {
        _ if asked.was_at != talk.slot.starts => None,
        ProposalState::Open => Some(msg::ProposalListOpen { child: child(), date, time }.into()),
        ProposalState::Agreed => Some(msg::ProposalListAgreed { child: child(), date, time }.into()),
        ProposalState::Declined => Some(msg::ProposalListDeclined { child: child(), date, time }.into()),
        ProposalState::Done | ProposalState::Over => None,
    }
}

/// Shows the teacher who visits a family where.
pub async fn visit(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    let visits = talk.teacher_id.is_some() && talk.teacher_id == cx.me().map(|me| me.id);
    if !visits || talk.venue != Venue::Home || talk.state != TalkState::Booked {
        return cx.refuse().await;
    }
    let (date, time) = when(talk.slot.starts, taught.school.zone);
    let child = Arg::from(&talk.child_name);
    let message = match visits::get(cx.tx, id).await? {
        Some(address) => Message::new(msg::VisitAddress { child, date, time }).quote(&address),
        None => Message::new(msg::VisitNone { child }),
    };
    let on = taught.day(talk.slot.starts);
    cx.say(message.act(msg::CommonBack, Action::BlockDay(talk.round_id, talk.class_id, on)));
    Ok(Next::Close)
}

/// Takes times away in which nobody booked; else says who is to be cancelled first.
pub async fn remove(cx: &mut Cx<'_>, id: BlockId) -> Result<Next, Fault> {
    let Some(block) = blocks::get(cx.tx, id).await? else { return cx.refuse().await };
    let Some(taught) = taught(cx, block.round_id, block.class_id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Block, id.0).await?;
    let zone = taught.school.zone;
    let on = day(block.starts_at, zone);
    let mut booked = talks::of_class(cx.tx, block.round_id, block.class_id).await?;
    booked.retain(|talk| talk.block_id == id);
    if !booked.is_empty() {
        let names = booked.iter().map(|talk| {
            Phrase::from(msg::BlockRemoveLine {
                time: time(talk.slot.starts, zone),
                child: Arg::from(&talk.child_name),
            })
        });
        let not = msg::BlockRemoveNot { names: names.collect() };
        return show_day_with(cx, &taught, on, Some(not.into())).await;
    }
    // Two taps at once: the second finds it gone.
    if blocks::get(cx.tx, id).await?.is_some() {
        blocks::remove(cx.tx, id, cx.now).await?;
    }
    show_with(cx, &taught, Some(msg::BlockRemoveDone.into())).await
}
