// SPDX-License-Identifier: EUPL-1.2
//! The list of a day: who comes when. What can be done about a talk is on the page of that talk.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::super::round::when;
use super::super::talk::{Page, answered};
use super::super::{Cx, Fault, Next, daylist, preparation};
use super::talk::notes;
use super::{Taught, day, taught, time, venue_phrase};
use crate::clock::Moment;
use crate::domain::id::{ClassId, RoundId};
use crate::domain::proposal::ProposalState;
use crate::domain::slot::Length;
use crate::domain::talk::can_be_noted;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::proposals::Proposal;
use crate::store::talks::Talk;
use crate::store::{blocks, proposals, talks};
use crate::text::{Arg, Phrase, msg};

/// How many talks a page shows.
const TALKS: usize = 12;

/// Shows a teacher who comes on a day.
pub async fn show_day(
    cx: &mut Cx<'_>,
    round: RoundId,
    class: ClassId,
    on: NaiveDate,
    page: u8,
) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    show_page(cx, &taught, on, page, None).await
}

pub(super) async fn show_day_with(
    cx: &mut Cx<'_>,
    taught: &Taught,
    on: NaiveDate,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    show_page(cx, taught, on, 0, above).await
}

/// What families have booked on a day.
async fn booked(cx: &mut Cx<'_>, taught: &Taught, on: NaiveDate) -> Result<Vec<Talk>, Fault> {
    let mut booked = talks::of_class(cx.tx, taught.round.id, taught.class.id).await?;
    booked.retain(|talk| taught.day(talk.slot.starts) == on);
    Ok(booked)
}

/// The way back from a talk: the list of its day, on the page where it stands.
pub(super) async fn list_of(cx: &mut Cx<'_>, taught: &Taught, talk: &Talk) -> Result<Action, Fault> {
    let on = taught.day(talk.slot.starts);
    let place = booked(cx, taught, on).await?.iter().position(|other| other.id == talk.id);
    let page = u8::try_from(place.unwrap_or_default() / TALKS).unwrap_or(u8::MAX);
    Ok(at_page(taught, on, page))
}

fn at_page(taught: &Taught, on: NaiveDate, page: u8) -> Action {
    let (round, class) = (taught.round.id, taught.class.id);
    match page {
        0 => Action::BlockDay(round, class, on),
        page => Action::BlockDayAt(round, class, on, page),
    }
}

async fn show_page(
    cx: &mut Cx<'_>,
    taught: &Taught,
    on: NaiveDate,
    page: u8,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let mut given = blocks::of_class(cx.tx, round.id, class.id).await?;
    given.retain(|block| day(block.starts_at, school.zone) == on);
    let all = booked(cx, taught, on).await?;
    let page = Page::of(&all, page, TALKS);
    let taken = talks::taken(cx.tx, round.id, class.id).await?;
    let title = msg::BlockList { date: on.into(), class: Arg::from(&class.name) };
    let mut message = Message::new(title).below(above);
    if all.is_empty() {
        message = message.and(msg::BlockListNone);
    }
    for talk in page.items {
        message = message.line(answered(talk, line(talk, school.zone)));
        for note in notes(talk) {
            message = message.line(note);
        }
    }
    for asked in proposals::of_class(cx.tx, round.id, class.id).await? {
        let Some(talk) = page.items.iter().find(|talk| talk.id == asked.talk_id) else { continue };
        if let Some(phrase) = answer(&asked, talk, school.zone) {
            message = message.line(phrase);
        }
    }
    let marks = marks(cx, taught, page.items).await?;
    for meaning in meanings(&marks) {
        message = message.line(meaning);
    }
    let free: usize = given.iter().map(|block| block.free(round.rhythm, Length::One, &taken).count()).sum();
    message = message.and(msg::BlockListFree { count: free.into() });
    let labels: Vec<(Label, Action)> = page
        .items
        .iter()
        .zip(&marks)
        .map(|(talk, marks)| (button(cx, talk, marks, school.zone), Action::TalkPage(talk.id)))
        .collect();
    for pair in labels.chunks(2) {
        message = message.row(pair.to_vec());
    }
    message = page.turn(message, |page| at_page(taught, on, page));
    let teaches = cx.teacher_of(class.id).await?.is_some();
    if teaches && all.iter().any(|talk| talk.slot.starts <= cx.now) {
        message = message.act(msg::AttendanceButton, Action::AttendanceDay(class.id, on));
    }
    let times: Vec<(Label, Action)> = given
        .iter()
        .map(|block| {
            let (from, until) = (time(block.starts_at, school.zone), time(block.ends_at, school.zone));
            (msg::BlockTimes { from, until }.into(), Action::Block(block.id))
        })
        .collect();
    for pair in times.chunks(2) {
        message = message.row(pair.to_vec());
    }
    if !all.is_empty() {
        message = daylist::with_buttons(message, (round.id, class.id), on);
    }
    if given.iter().any(|block| block.ends_at > cx.now) {
        message = message.act(msg::BlockDayOff, Action::DayOffAsk(round.id, class.id, on));
    }
    cx.say(message.act(msg::CommonBack, Action::Blocks(round.id, class.id)));
    Ok(Next::Close)
}

/// What a teacher sees of a talk before they open it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// The family prepared something.
    Prepared,
    /// The family will be there.
    Confirmed,
    /// The family would like a call.
    Call,
    /// It has begun, and who came is not noted.
    NotNoted,
}

impl Mark {
    const ALL: [Self; 4] = [Self::Prepared, Self::Confirmed, Self::Call, Self::NotNoted];

    fn phrase(self) -> Phrase {
        match self {
            Self::Prepared => msg::BlockMarkPrepared.into(),
            Self::Confirmed => msg::BlockMarkConfirmed.into(),
            Self::Call => msg::BlockMarkCall.into(),
            Self::NotNoted => msg::BlockMarkNotNoted.into(),
        }
    }
}

/// The marks of talks, each in the order of [`Mark::ALL`]. What a family prepared and who came is for the teachers of
/// the class alone.
async fn marks(cx: &mut Cx<'_>, taught: &Taught, shown: &[Talk]) -> Result<Vec<Vec<Mark>>, Fault> {
    let teaches = cx.teacher_of(taught.class.id).await?.is_some();
    let prepared =
        if teaches { Box::pin(preparation::prepared(cx, taught.class.id, shown)).await? } else { Vec::new() };
    let has = |talk: &Talk, mark: Mark, now: Moment| {
        let has_begun = talk.slot.starts <= now;
        match mark {
            Mark::Prepared => prepared.contains(&talk.id),
            Mark::Confirmed => talk.confirmed_at.is_some() && talk.call_asked_at.is_none() && !has_begun,
            Mark::Call => talk.call_asked_at.is_some() && !has_begun,
            Mark::NotNoted => teaches && talk.outcome.is_none() && can_be_noted(talk.slot, now),
        }
    };
    let of = |talk: &Talk| Mark::ALL.into_iter().filter(|mark| has(talk, *mark, cx.now)).collect();
    Ok(shown.iter().map(of).collect())
}

/// What the marks mean that the lines above do not tell.
fn meanings(marks: &[Vec<Mark>]) -> impl Iterator<Item = Phrase> {
    let told = [
        (Mark::Prepared, Phrase::from(msg::BlockMarkPreparedMeans)),
        (Mark::NotNoted, msg::BlockMarkNotNotedMeans.into()),
    ];
    told.into_iter().filter(|(mark, _)| marks.iter().any(|of| of.contains(mark))).map(|(_, means)| means)
}

/// The marks stand before the name: a small button is cut at its end.
fn button(cx: &Cx<'_>, talk: &Talk, marks: &[Mark], zone: Tz) -> Label {
    let (time, child) = (time(talk.slot.starts, zone), Arg::from(&talk.child_name));
    if marks.is_empty() {
        return msg::BlockTalkButton { child, time }.into();
    }
    let marks: String = marks.iter().map(|mark| cx.write(&mark.phrase().into())).collect();
    msg::BlockTalkButtonMarked { time, marks: marks.into(), child }.into()
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

/// What a family was asked, and what they said.
pub(super) fn answer(asked: &Proposal, talk: &Talk, zone: Tz) -> Option<Phrase> {
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
