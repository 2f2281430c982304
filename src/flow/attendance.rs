// SPDX-License-Identifier: EUPL-1.2
//! Who came: noted by the teachers of a class after a talk. A family that was not there is offered another day, or
//! a call.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use super::block::talk::{show, show_again};
use super::round::when;
use super::{Cx, Fault, Next, today};
use crate::clock::Moment;
use crate::domain::id::{ClassId, PersonId, TalkId};
use crate::domain::quiet::at;
use crate::domain::talk::{Attendance, CORRECTED_FOR, TalkState, can_be_noted};
use crate::domain::today::Item;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::classes::Class;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{Lockable, StoreError, Tx, calls, persons, schools, talks};
use crate::text::{Arg, Phrase, msg};

/// How many days of a class with something to note are named at once.
const DAYS: usize = 2;

/// A class that this person teaches, with its school.
async fn taught(cx: &mut Cx<'_>, class: ClassId) -> Result<Option<(Class, School)>, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return Ok(None) };
    Ok(schools::get(cx.tx, class.school_id).await?.map(|school| (class, school)))
}

/// A booked talk of a class that this person teaches.
pub(super) async fn of_mine(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, School)>, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(None) };
    let taught = taught(cx, talk.class_id).await?.filter(|_| talk.state == TalkState::Booked);
    Ok(taught.map(|(_, school)| (talk, school)))
}

fn day(moment: Moment, zone: Tz) -> NaiveDate {
    moment.with_timezone(&zone).date_naive()
}

/// The talks of a class on a day of its school that have begun.
async fn begun(cx: &mut Cx<'_>, class: ClassId, on: NaiveDate, zone: Tz) -> Result<Vec<Talk>, Fault> {
    let next = on.checked_add_days(Days::new(1)).unwrap_or(on);
    let midnight = |day: NaiveDate| at(day.and_time(chrono::NaiveTime::MIN), zone);
    let mut found = talks::between(cx.tx, class, midnight(on), midnight(next)).await?;
    found.retain(|talk| talk.slot.starts <= cx.now);
    Ok(found)
}

/// Shows a teacher who came on a day.
pub async fn list(cx: &mut Cx<'_>, class: ClassId, on: NaiveDate) -> Result<Next, Fault> {
    let Some((class, school)) = taught(cx, class).await? else { return cx.refuse().await };
    list_with(cx, &class, &school, on, None).await
}

async fn list_with(
    cx: &mut Cx<'_>,
    class: &Class,
    school: &School,
    on: NaiveDate,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let found = begun(cx, class.id, on, school.zone).await?;
    let title = msg::AttendanceTitle { date: on.into(), class: Arg::from(&class.name) };
    let mut message = Message::new(title).below(above);
    if found.is_empty() {
        message = message.and(msg::AttendanceTitleNone);
    }
    for talk in &found {
        let (_, time) = when(talk.slot.starts, school.zone);
        let noted = noted_phrase(talk.outcome).into();
        message = message.line(msg::AttendanceLine { time, child: Arg::from(&talk.child_name), noted });
    }
    if found.iter().any(|talk| is_open(talk, cx.now)) {
        message = message.act(msg::AttendanceAll, Action::AttendanceAll(class.id, on));
    }
    for pair in found.chunks(2) {
        let row = pair.iter().map(|talk| {
            let (_, time) = when(talk.slot.starts, school.zone);
            let label = msg::AttendanceOne { time, child: Arg::from(&talk.child_name) };
            (label.into(), Action::TalkPage(talk.id))
        });
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// Whether "all came" is said of a talk too: it is over, and nothing is noted about it.
fn is_open(talk: &Talk, now: Moment) -> bool {
    talk.outcome.is_none() && talk.slot.ends <= now && can_be_noted(talk.slot, now)
}

fn noted_phrase(outcome: Option<Attendance>) -> Phrase {
    match outcome {
        None => msg::AttendanceNotedOpen.into(),
        Some(Attendance::Came) => msg::AttendanceNotedCame.into(),
        Some(Attendance::Missed) => msg::AttendanceNotedMissed.into(),
        Some(Attendance::Moved) => msg::AttendanceNotedMoved.into(),
    }
}

/// `message` about a talk that has begun with who came, to be noted in one tap.
pub(super) fn with_notes(message: Message, talk: &Talk, now: Moment) -> Message {
    let message = message.and(msg::AttendanceTalk { noted: noted_phrase(talk.outcome).into() });
    if !can_be_noted(talk.slot, now) {
        return message;
    }
    let outcomes = [
        (Attendance::Came, Phrase::from(msg::AttendanceNotedCame)),
        (Attendance::Missed, msg::AttendanceNotedMissed.into()),
        (Attendance::Moved, msg::AttendanceNotedMoved.into()),
    ];
    let row = outcomes.map(|(outcome, label)| (label.into(), Action::AttendanceNote(talk.id, outcome)));
    message.row(row.into())
}

/// `message` about a talk with who of its family waits for a call.
pub(super) async fn with_call(cx: &mut Cx<'_>, message: Message, talk: &Talk) -> Result<Message, Fault> {
    let Some(call) = calls::open(cx.tx, talk.id).await? else { return Ok(message) };
    Ok(message
        .and(msg::AttendanceCall { name: call.person_name.into() })
        .act(msg::AttendanceCallDone, Action::CallDone(talk.id)))
}

/// What became of a note.
enum Noted {
    Done,
    /// The family has chosen a new time since, this one: the other cannot be the one that took place.
    Taken(Moment),
}

/// Notes who came to a talk, behind the lock of its household.
async fn note_one(
    cx: &mut Cx<'_>,
    talk: &Talk,
    school: &School,
    outcome: Attendance,
) -> Result<Noted, Fault> {
    cx.tx.lock(Lockable::Household, talk.household_id.0).await?;
    let now = talks::get(cx.tx, talk.id).await?.filter(|now| now.state == TalkState::Booked);
    let Some(was) = now.filter(|now| can_be_noted(now.slot, cx.now)) else { return Ok(Noted::Done) };
    if was.outcome == Some(outcome) {
        return Ok(Noted::Done);
    }
    let counts = |outcome: Option<Attendance>| matches!(outcome, None | Some(Attendance::Came));
    if counts(Some(outcome)) && !counts(was.outcome) {
        let other = talks::of_child(cx.tx, was.round_id, was.child_id, was.household_id).await?;
        if let Some(other) = other.filter(|other| other.id != was.id) {
            return Ok(Noted::Taken(other.slot.starts));
        }
    }
    talks::note(cx.tx, was.id, outcome).await?;
    if outcome != Attendance::Came {
        // A slip of the finger is put right before anybody hears of it.
        let at = cx.now + Job::OFFERS_AFTER;
        for parent in talks::parents(cx.tx, was.child_id, was.household_id).await? {
            let job = Job::OfferAgain { talk: was.id, person: parent.id, noted: cx.now };
            job.plan(cx.tx, &mut cx.chance, at, school.zone).await?;
        }
    }
    Ok(Noted::Done)
}

/// Notes who came to a talk.
pub async fn note(cx: &mut Cx<'_>, id: TalkId, outcome: Attendance) -> Result<Next, Fault> {
    let Some((talk, school)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if talk.slot.starts > cx.now {
        return show(cx, id).await;
    }
    if !can_be_noted(talk.slot, cx.now) {
        return show_again(cx, id, msg::AttendanceTooLate).await;
    }
    let above: Phrase = match note_one(cx, &talk, &school, outcome).await? {
        Noted::Taken(starts) => {
            let (date, time) = when(starts, school.zone);
            msg::AttendanceTaken { child: Arg::from(&talk.child_name), date, time }.into()
        }
        Noted::Done => match outcome {
            Attendance::Came => msg::AttendanceDoneCame.into(),
            Attendance::Missed => msg::AttendanceDoneMissed { child: Arg::from(&talk.child_name) }.into(),
            Attendance::Moved => msg::AttendanceDoneMoved { child: Arg::from(&talk.child_name) }.into(),
        },
    };
    show_again(cx, id, above).await
}

/// Notes that everybody came about whom nothing is noted on a day.
pub async fn note_all(cx: &mut Cx<'_>, class: ClassId, on: NaiveDate) -> Result<Next, Fault> {
    let Some((class, school)) = taught(cx, class).await? else { return cx.refuse().await };
    let mut found = begun(cx, class.id, on, school.zone).await?;
    found.retain(|talk| is_open(talk, cx.now));
    found.sort_unstable_by_key(|talk| talk.household_id);
    for talk in found {
        note_one(cx, &talk, &school, Attendance::Came).await?;
    }
    list_with(cx, &class, &school, on, Some(msg::AttendanceDoneCame.into())).await
}

/// A parent who was not there asks to be called.
pub async fn call_me(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return cx.refuse().await };
    let Some(me) = household_of(cx, &talk).await? else { return cx.refuse().await };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return cx.refuse().await };
    if !matches!(talk.outcome, Some(Attendance::Missed | Attendance::Moved)) {
        return super::talk::show(cx, id).await;
    }
    cx.tx.lock(Lockable::Household, talk.household_id.0).await?;
    calls::ask(cx.tx, talk.id, me, cx.now).await?;
    today::plan(cx.tx, &mut cx.chance, &school, talk.class_id, cx.now).await?;
    cx.say(Message::new(msg::AttendanceCallAsked).act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// This person, if they are a parent of a talk's child in its household.
pub(super) async fn household_of(cx: &mut Cx<'_>, talk: &Talk) -> Result<Option<PersonId>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(None) };
    if cx.parent_of(talk.child_id).await?.is_none() {
        return Ok(None);
    }
    let household = persons::household(cx.tx, me, talk.school_id).await?;
    Ok((household == Some(talk.household_id)).then_some(me))
}

/// A teacher called the family.
pub async fn called(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, _)) = of_mine(cx, id).await? else { return cx.refuse().await };
    calls::done(cx.tx, talk.id, cx.now).await?;
    show_again(cx, id, msg::AttendanceCallNoted).await
}

/// What there is to do about a class's talks: who came, and whom to call.
pub(super) async fn items(
    tx: &mut Tx,
    (class, name): (ClassId, &str),
    school: &School,
    now: Moment,
) -> Result<Vec<Item>, StoreError> {
    let mut items = Vec::new();
    for call in calls::of_class(tx, class).await? {
        let (talk, child) = (call.talk_id, call.child_name);
        items.push(Item::Call { class, name: name.to_owned(), talk, child });
    }
    let mut days: Vec<(NaiveDate, usize)> = Vec::new();
    for talk in talks::unnoted(tx, class, now - CORRECTED_FOR, now).await? {
        let on = day(talk.slot.starts, school.zone);
        match days.last_mut().filter(|(day, _)| *day == on) {
            Some((_, count)) => *count += 1,
            None => days.push((on, 1)),
        }
    }
    for (day, count) in days.into_iter().rev().take(DAYS) {
        items.push(Item::Came { class, name: name.to_owned(), day, count });
    }
    Ok(items)
}
