// SPDX-License-Identifier: EUPL-1.2
//! Who came: noted by the teachers of a class after a talk. A family that was not there is offered another day, or
//! a call.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use super::round::{talk_phrase, when};
use super::{Cx, Fault, Next, agreement, follow, today};
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
    let open = |talk: &&Talk| talk.outcome.is_none() && can_be_noted(talk.slot.ends, cx.now);
    if found.iter().any(|talk| open(&talk)) {
        message = message.act(msg::AttendanceAll, Action::AttendanceAll(class.id, on));
    }
    for pair in found.chunks(2) {
        let row = pair.iter().map(|talk| {
            let (_, time) = when(talk.slot.starts, school.zone);
            let label = msg::AttendanceOne { time, child: Arg::from(&talk.child_name) };
            (label.into(), Action::TalkAfter(talk.id))
        });
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

fn noted_phrase(outcome: Option<Attendance>) -> Phrase {
    match outcome {
        None => msg::AttendanceNotedOpen.into(),
        Some(Attendance::Came) => msg::AttendanceNotedCame.into(),
        Some(Attendance::Missed) => msg::AttendanceNotedMissed.into(),
        Some(Attendance::Moved) => msg::AttendanceNotedMoved.into(),
    }
}

/// Shows a teacher a talk that has begun: who came, and what follows from it.
pub async fn show(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, school)) = of_mine(cx, id).await? else { return cx.refuse().await };
    show_with(cx, &talk, &school, None).await
}

pub(super) async fn show_with(
    cx: &mut Cx<'_>,
    talk: &Talk,
    school: &School,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let on = day(talk.slot.starts, school.zone);
    let (date, time) = when(talk.slot.starts, school.zone);
    let names: Vec<Arg> = talks::parents(cx.tx, talk.child_id, talk.household_id)
        .await?
        .iter()
        .map(|parent| Arg::from(&parent.name))
        .collect();
    let title = msg::AttendanceTalk {
        talk: talk_phrase(talk).into(),
        child: Arg::from(&talk.child_name),
        date,
        time,
        names: names.into_iter().collect(),
    };
    let mut message = Message::new(title).below(above);
    if can_be_noted(talk.slot.ends, cx.now) {
        let noted = noted_phrase(talk.outcome).into();
        message = message.and(msg::AttendanceTalkNoted { noted }).row(
            [
                (Attendance::Came, Phrase::from(msg::AttendanceNotedCame)),
                (Attendance::Missed, msg::AttendanceNotedMissed.into()),
                (Attendance::Moved, msg::AttendanceNotedMoved.into()),
            ]
            .map(|(outcome, label)| (label.into(), Action::AttendanceNote(talk.id, outcome)))
            .into(),
        );
    }
    message = agreement::after_talk(cx, message, talk).await?;
    message = follow::after_talk(message, talk, cx.now);
    if let Some(call) = calls::open(cx.tx, talk.id).await? {
        message = message
            .and(msg::AttendanceCall { name: call.person_name.into() })
            .act(msg::AttendanceCallDone, Action::CallDone(talk.id));
    }
    cx.say(message.act(msg::CommonBack, Action::AttendanceDay(talk.class_id, on)));
    Ok(Next::Close)
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
    let Some(was) = now.filter(|now| can_be_noted(now.slot.ends, cx.now)) else { return Ok(Noted::Done) };
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
    if !can_be_noted(talk.slot.ends, cx.now) {
        return show_with(cx, &talk, &school, Some(msg::AttendanceTooLate.into())).await;
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
    let talk = talks::get(cx.tx, id).await?.unwrap_or(talk);
    show_with(cx, &talk, &school, Some(above)).await
}

/// Notes that everybody came about whom nothing is noted on a day.
pub async fn note_all(cx: &mut Cx<'_>, class: ClassId, on: NaiveDate) -> Result<Next, Fault> {
    let Some((class, school)) = taught(cx, class).await? else { return cx.refuse().await };
    let mut found = begun(cx, class.id, on, school.zone).await?;
    found.retain(|talk| talk.outcome.is_none() && can_be_noted(talk.slot.ends, cx.now));
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
    let Some((talk, school)) = of_mine(cx, id).await? else { return cx.refuse().await };
    calls::done(cx.tx, talk.id, cx.now).await?;
    show_with(cx, &talk, &school, Some(msg::AttendanceCallNoted.into())).await
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
