// SPDX-License-Identifier: EUPL-1.2
//! The interpreters of a school, for those who lead it: who, in which languages, when; and what each has on a day.

mod give;

pub use give::{Giving, ask_day, ask_name};

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::block::venue_phrase;
use super::calendar::led;
use super::round::{today, when};
use super::tongue::{self, Whom};
use super::{Cx, Fault, Next};
use crate::clock::Moment;
use crate::domain::id::{HoursId, InterpreterId, PersonId, SchoolId};
use crate::domain::interpreter::{Hours, Interpreter, Place};
use crate::domain::quiet::at;
use crate::domain::today::Item;
use crate::domain::tongue::Tongue;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{Lockable, StoreError, Tx, interpreters, roles, talks};
use crate::text::{self, Arg, Phrase, msg};

/// How an interpreter takes part.
pub(super) fn place_phrase(place: Place) -> Phrase {
    match place {
        Place::School => msg::InterpreterPlace.into(),
        Place::Phone => msg::InterpreterPlacePhone.into(),
        Place::Video => msg::InterpreterPlaceVideo.into(),
    }
}

/// An interpreter of a school that this person leads.
pub(super) async fn led_one(
    cx: &mut Cx<'_>,
    id: InterpreterId,
) -> Result<Option<(School, Interpreter)>, Fault> {
    let Some(school) = interpreters::school_of(cx.tx, id).await? else { return Ok(None) };
    let Some(school) = led(cx, school).await? else { return Ok(None) };
    let found = interpreters::of_school(cx.tx, school.id, cx.now).await?;
    Ok(found.into_iter().find(|one| one.id == id).map(|one| (school, one)))
}

fn day(moment: Moment, zone: Tz) -> NaiveDate {
    moment.with_timezone(&zone).date_naive()
}

fn languages(of: &Interpreter) -> Arg {
    of.tongues.iter().map(text::tongue).collect()
}

/// Shows the interpreters of a school, and which are wanted: languages and numbers, no names.
pub async fn list(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    list_with(cx, &school, None).await
}

async fn list_with(cx: &mut Cx<'_>, school: &School, above: Option<Phrase>) -> Result<Next, Fault> {
    let found = interpreters::of_school(cx.tx, school.id, cx.now).await?;
    let title = msg::InterpreterTitle { school: Arg::from(&school.name) };
    let mut message = Message::new(title).below(above);
    if found.is_empty() {
        message = message.and(msg::InterpreterTitleNone);
    }
    for one in &found {
        message = match one.tongues.as_slice() {
            [] => message.line(msg::InterpreterLineNone { name: Arg::from(&one.name) }),
            _ => message.line(msg::InterpreterLine { name: Arg::from(&one.name), languages: languages(one) }),
        };
    }
    let wanted = interpreters::wanted(cx.tx, school.id, today(cx, school), cx.now).await?;
    for (place, (tongue, count)) in wanted.into_iter().enumerate() {
        let line = msg::InterpreterWanted { language: text::tongue(&tongue), count: count.into() };
        message = if place == 0 { message.and(line) } else { message.line(line) };
    }
    for one in &found {
        message = message.act(crate::say::Label::Name(one.name.clone()), Action::Interpreter(one.id));
    }
    let mut days: Vec<NaiveDate> =
        found.iter().flat_map(|one| &one.taken).map(|taken| day(taken.at.slot.starts, school.zone)).collect();
    days.retain(|day| *day >= today(cx, school));
    days.sort_unstable();
    days.dedup();
    message = with_days(message, &days, |day| Action::InterpreterPlan(school.id, day));
    cx.say(
        message
            .act(msg::InterpreterTitleNew, Action::InterpreterNew(school.id))
            .act(msg::CommonBack, Action::Rounds(school.id)),
    );
    Ok(Next::Close)
}

/// What families need, for whoever leads the school.
pub(super) async fn item(
    tx: &mut Tx,
    school: &School,
    person: PersonId,
    now: Moment,
) -> Result<Option<Item>, StoreError> {
    let roles = roles::of_person(tx, person, now).await?;
    if !roles.iter().any(|role| role.kind.leads() && role.school_id == school.id) {
        return Ok(None);
    }
    let wanted = interpreters::wanted(tx, school.id, day(now, school.zone), now).await?;
    let count = wanted.iter().map(|(_, count)| count).sum();
    let tongues = wanted.into_iter().map(|(tongue, _)| tongue).collect();
    Ok((count > 0).then_some(Item::Interpreters { school: school.id, tongues, count }))
}

/// Days as buttons, in pairs.
fn with_days(mut message: Message, days: &[NaiveDate], act: impl Fn(NaiveDate) -> Action) -> Message {
    for pair in days.chunks(2) {
        let row = pair.iter().map(|day| (msg::BlockDay { date: (*day).into() }.into(), act(*day)));
        message = message.row(row.collect());
    }
    message
}

/// Shows an interpreter with their hours.
pub async fn show(cx: &mut Cx<'_>, id: InterpreterId) -> Result<Next, Fault> {
    show_with(cx, id, None).await
}

async fn show_with(cx: &mut Cx<'_>, id: InterpreterId, above: Option<Phrase>) -> Result<Next, Fault> {
    let Some((school, of)) = led_one(cx, id).await? else { return cx.refuse().await };
    let title: Phrase = match of.tongues.as_slice() {
        [] => msg::InterpreterLineNone { name: Arg::from(&of.name) }.into(),
        _ => msg::InterpreterLine { name: Arg::from(&of.name), languages: languages(&of) }.into(),
    };
    let mut message = Message::new(title).below(above);
    if of.hours.is_empty() {
        message = message.and(msg::InterpreterHoursNone);
    }
    for hours in &of.hours {
        message = message.line(hours_line(&of, hours, school.zone));
    }
    let mut days: Vec<NaiveDate> = of.hours.iter().map(|hours| day(hours.slot.starts, school.zone)).collect();
    days.dedup();
    message = with_days(message, &days, |day| Action::InterpreterDay(id, day));
    cx.say(
        message
            .row(vec![
                (msg::InterpreterHours.into(), Action::InterpreterHours(id)),
                (msg::InterpreterTongues.into(), Action::InterpreterTongues(id)),
            ])
            .act(msg::InterpreterRemove, Action::InterpreterRemove(id))
            .act(msg::CommonBack, Action::Interpreters(school.id)),
    );
    Ok(Next::Close)
}

fn hours_line(of: &Interpreter, hours: &Hours, zone: Tz) -> Phrase {
    let ((date, from), (_, until)) = (when(hours.slot.starts, zone), when(hours.slot.ends, zone));
    let count = of.taken.iter().filter(|taken| taken.hours == hours.id).count();
    msg::InterpreterHoursLine {
        date,
        from,
        until,
        place: place_phrase(hours.place).into(),
        count: count.into(),
    }
    .into()
}

/// Shows the hours of an interpreter on a day, to take some away.
pub async fn show_day(cx: &mut Cx<'_>, id: InterpreterId, on: NaiveDate) -> Result<Next, Fault> {
    let Some((school, of)) = led_one(cx, id).await? else { return cx.refuse().await };
    let here: Vec<&Hours> =
        of.hours.iter().filter(|hours| day(hours.slot.starts, school.zone) == on).collect();
    if here.is_empty() {
        return show(cx, id).await;
    }
    let mut message = Message::new(msg::InterpreterPlanOf { name: Arg::from(&of.name) });
    for hours in &here {
        message = message.line(hours_line(&of, hours, school.zone));
    }
    for line in plan_lines(cx, &of, on, school.zone).await? {
        message = message.line(line);
    }
    for hours in &here {
        let time = |moment| when(moment, school.zone).1;
        let label = msg::BlockRemove { from: time(hours.slot.starts), until: time(hours.slot.ends) };
        message = message.act(label, Action::InterpreterHoursRemove(hours.id));
    }
    cx.say(message.act(msg::CommonBack, Action::Interpreter(id)));
    Ok(Next::Close)
}

/// What an interpreter has on a day: when, where, in which language. Of a family only the child's first name and
/// class, for it is printed or read aloud to the agency.
async fn plan_lines(
    cx: &mut Cx<'_>,
    of: &Interpreter,
    on: NaiveDate,
    zone: Tz,
) -> Result<Vec<Phrase>, Fault> {
    let mut lines = Vec::new();
    for taken in of.taken.iter().filter(|taken| day(taken.at.slot.starts, zone) == on) {
        let Some(talk) = talks::get(cx.tx, taken.talk).await? else { continue };
        let ((_, from), (_, until)) = (when(talk.slot.starts, zone), when(talk.slot.ends, zone));
        let line = msg::InterpreterPlanLine {
            from,
            until,
            child: talk.child_name.into(),
            venue: venue_phrase(&talk.venue, &talk.class_name).into(),
            class: talk.class_name.into(),
            language: talk.tongue.as_ref().map_or_else(|| Arg::from(""), text::tongue),
        };
        lines.push(line.into());
    }
    Ok(lines)
}

/// Shows what each interpreter of a school has on a day.
pub async fn plan(cx: &mut Cx<'_>, school: SchoolId, on: NaiveDate) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let midnight = at(on.and_time(NaiveTime::MIN), school.zone);
    let mut message = Message::new(msg::InterpreterPlan { date: on.into() });
    let mut nobody = true;
    for one in interpreters::of_school(cx.tx, school.id, midnight).await? {
        let lines = plan_lines(cx, &one, on, school.zone).await?;
        if lines.is_empty() {
            continue;
        }
        nobody = false;
        message = message.and(msg::InterpreterPlanOf { name: one.name.into() });
        message = lines.into_iter().fold(message, Message::line);
    }
    if nobody {
        message = message.and(msg::InterpreterPlanNone);
    }
    cx.say(message.act(msg::CommonBack, Action::Interpreters(school.id)));
    Ok(Next::Close)
}

/// Asks which languages an interpreter speaks.
pub async fn ask_tongues(cx: &mut Cx<'_>, id: InterpreterId) -> Result<Next, Fault> {
    tongue::ask(cx, Whom::Interpreter { interpreter: id }).await
}

/// Adds a language of an interpreter, or takes it away while no conversation needs it; else says how many do.
pub(super) async fn toggle(
    cx: &mut Cx<'_>,
    id: InterpreterId,
    tongue: Tongue,
) -> Result<Option<Message>, Fault> {
    if led_one(cx, id).await?.is_none() {
        return Ok(None);
    }
    cx.tx.lock(Lockable::Interpreter, id.0).await?;
    let Some((school, mut of)) = led_one(cx, id).await? else { return Ok(None) };
    if of.speaks(&tongue) {
        let mut taken = interpreters::taken_in(cx.tx, id, None, cx.now).await?;
        taken.retain(|talk| talk.tongue.as_ref().is_some_and(|wanted| wanted.is(&tongue)));
        if !taken.is_empty() {
            return Ok(Some(Message::new(msg::InterpreterTonguesNot { count: taken.len().into() })));
        }
        of.tongues.retain(|spoken| !spoken.is(&tongue));
        interpreters::set_tongues(cx.tx, id, &of.tongues).await?;
    } else {
        of.tongues.push(tongue);
        interpreters::set_tongues(cx.tx, id, &of.tongues).await?;
        offer(cx, &school, &of).await?;
    }
    Ok(None)
}

/// Somebody is there who was not before: booked conversations without an interpreter get one, and families that wait
/// hear that there are times.
async fn offer(cx: &mut Cx<'_>, school: &School, of: &Interpreter) -> Result<(), Fault> {
    let (Some(first), Some(last)) = (of.hours.first(), of.hours.last()) else { return Ok(()) };
    let from = first.slot.starts.max(cx.now);
    for talk in interpreters::without(cx.tx, school.id, from, last.slot.ends).await? {
        Box::pin(interpreters::settle(cx.tx, talk.id)).await?;
        let now = talks::get(cx.tx, talk.id).await?;
        if now.is_some_and(|now| now.interpreter.is_some()) {
            tell(cx, school, &talk).await?;
        }
    }
    for (round, person, tongue) in crate::store::tongues::waiting(cx.tx, school.id, cx.now).await? {
        if of.speaks(&tongue) {
            let job = Job::InterpreterThere { round, person, at: cx.now };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    Ok(())
}

/// Plans that each parent of a conversation hears what became of its interpreter.
async fn tell(cx: &mut Cx<'_>, school: &School, talk: &Talk) -> Result<(), Fault> {
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        let job = Job::TalkInterpreter { talk: talk.id, person: parent.id, at: cx.now };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    Ok(())
}

/// Hours of an interpreter of a school that this person leads.
async fn led_hours(cx: &mut Cx<'_>, id: HoursId) -> Result<Option<(School, InterpreterId, Hours)>, Fault> {
    let Some((interpreter, hours)) = interpreters::hours(cx.tx, id).await? else { return Ok(None) };
    Ok(led_one(cx, interpreter).await?.map(|(school, _)| (school, interpreter, hours)))
}

/// Takes hours away in which nobody booked; with conversations it asks first.
pub async fn remove_hours(cx: &mut Cx<'_>, id: HoursId) -> Result<Next, Fault> {
    let Some((school, interpreter, hours)) = led_hours(cx, id).await? else { return cx.refuse().await };
    let taken = interpreters::taken_in(cx.tx, interpreter, Some(id), cx.now).await?;
    if taken.is_empty() {
        return remove_hours_yes(cx, id).await;
    }
    let on = day(hours.slot.starts, school.zone);
    cx.say(
        Message::new(msg::InterpreterRemoveSureHours { count: taken.len().into() })
            .act(msg::InterpreterRemoveYes, Action::InterpreterHoursRemoveYes(id))
            .act(msg::CommonBack, Action::InterpreterDay(interpreter, on)),
    );
    Ok(Next::Close)
}

/// Takes hours away. Each conversation in them goes to somebody else, or its family is told and offered other times.
pub async fn remove_hours_yes(cx: &mut Cx<'_>, id: HoursId) -> Result<Next, Fault> {
    let Some((school, interpreter, _)) = led_hours(cx, id).await? else { return cx.refuse().await };
    if !interpreters::lock_all(cx.tx, school.id, interpreter).await? {
        return list_with(cx, &school, None).await;
    }
    let taken = interpreters::taken_in(cx.tx, interpreter, Some(id), cx.now).await?;
    interpreters::remove_hours(cx.tx, id).await?;
    hand_over(cx, &school, taken).await?;
    show_with(cx, interpreter, Some(msg::InterpreterRemoveDone.into())).await
}

/// Gives conversations that lost their interpreter another one, or tells their families.
async fn hand_over(cx: &mut Cx<'_>, school: &School, taken: Vec<Talk>) -> Result<(), Fault> {
    for talk in taken {
        Box::pin(interpreters::settle(cx.tx, talk.id)).await?;
        let now = talks::get(cx.tx, talk.id).await?;
        if now.is_some_and(|now| now.interpreter.is_none()) {
            tell(cx, school, &talk).await?;
        }
    }
    Ok(())
}

/// Asks whether to take an interpreter off the list.
pub async fn ask_remove(cx: &mut Cx<'_>, id: InterpreterId) -> Result<Next, Fault> {
    let Some((_, of)) = led_one(cx, id).await? else { return cx.refuse().await };
    let taken = interpreters::taken_in(cx.tx, id, None, cx.now).await?;
    let mut message = Message::new(msg::InterpreterRemoveSure { name: of.name.into() });
    if !taken.is_empty() {
        message = message.and(msg::InterpreterRemoveSureHours { count: taken.len().into() });
    }
    cx.say(
        message
            .act(msg::InterpreterRemoveYes, Action::InterpreterRemoveYes(id))
            .act(msg::CommonBack, Action::Interpreter(id)),
    );
    Ok(Next::Close)
}

/// Takes an interpreter off the list, with all hours.
pub async fn remove(cx: &mut Cx<'_>, id: InterpreterId) -> Result<Next, Fault> {
    let Some((school, _)) = led_one(cx, id).await? else { return cx.refuse().await };
    if interpreters::lock_all(cx.tx, school.id, id).await? {
        let taken = interpreters::taken_in(cx.tx, id, None, cx.now).await?;
        interpreters::remove(cx.tx, id).await?;
        hand_over(cx, &school, taken).await?;
    }
    list_with(cx, &school, Some(msg::InterpreterRemoveDone.into())).await
}
