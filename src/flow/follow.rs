// SPDX-License-Identifier: EUPL-1.2
//! The contact that comes again, planned at once after a talk in the form both agreed on. Either side stops it.

use super::round::today;
use super::today as bundle;
use super::{Cx, Fault, Next, attendance, block};
use crate::clock::Moment;
use crate::domain::agreement::afternoon;
use crate::domain::follow::{EVERY, Form, asked_on, next};
use crate::domain::id::{ClassId, FollowId, TalkId};
use crate::domain::talk::Attendance;
use crate::domain::today::{Contact, Item};
use crate::jobs::Job;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::follows::{self, Follow};
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{Lockable, StoreError, Tx, persons, schools, talks};
use crate::text::{Arg, Phrase, msg};

/// The name of a form.
fn form_phrase(form: Form) -> Phrase {
    match form {
        Form::Quarter => msg::FollowQuarter.into(),
        Form::HalfHour => msg::FollowHalfHour.into(),
        Form::HomeVisit => msg::FollowHomeVisit.into(),
        Form::Phone => msg::FollowPhone.into(),
        Form::Message => msg::FollowMessage.into(),
        Form::Report => msg::FollowReport.into(),
    }
}

/// A contact as both sides read it.
pub fn followed(follow: &Follow) -> Phrase {
    msg::FollowShown {
        child: Arg::from(&follow.child_name),
        form: form_phrase(follow.form).into(),
        weeks: i64::from(follow.weeks).into(),
        date: follow.next.into(),
    }
    .into()
}

/// A talk of this teacher that has begun and was not missed.
async fn after(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, School)>, Fault> {
    let found = attendance::of_mine(cx, id).await?;
    let now = cx.now;
    Ok(found
        .filter(|(talk, _)| talk.slot.starts <= now && matches!(talk.outcome, None | Some(Attendance::Came))))
}

/// `message` about a talk with a button for the next contact, where it took place.
pub(super) fn after_talk(message: Message, talk: &Talk, now: Moment) -> Message {
    if talk.slot.starts > now || !matches!(talk.outcome, None | Some(Attendance::Came)) {
        return message;
    }
    message.act(msg::FollowNew, Action::FollowNew(talk.id))
}

/// Asks a teacher in which form both keep in contact.
pub async fn ask_form(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, _)) = after(cx, id).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::FollowNewAsk { child: Arg::from(&talk.child_name) });
    if let Some(running) = follows::running(cx.tx, talk.child_id, talk.household_id).await? {
        message = message.and(followed(&running)).act(msg::FollowStop, Action::FollowStopAsk(running.id));
    }
    for pair in Form::ALL.chunks(2) {
        let row = pair.iter().map(|form| (Label::from(form_phrase(*form)), Action::FollowForm(id, *form)));
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::CommonBack, Action::TalkPage(id)));
    Ok(Next::Close)
}

/// Asks how often.
pub async fn ask_weeks(cx: &mut Cx<'_>, id: TalkId, form: Form) -> Result<Next, Fault> {
    let Some((talk, _)) = after(cx, id).await? else { return cx.refuse().await };
    let ask = msg::FollowEvery { child: Arg::from(&talk.child_name), form: form_phrase(form).into() };
    let mut message = Message::new(ask);
    for weeks in EVERY {
        let label = msg::FollowEveryWeeks { weeks: i64::from(weeks).into() };
        message = message.act(label, Action::FollowSet(id, form, weeks));
    }
    cx.say(message.act(msg::CommonBack, Action::FollowNew(id)));
    Ok(Next::Close)
}

/// Plans it, in place of the one that runs.
pub async fn set(cx: &mut Cx<'_>, id: TalkId, form: Form, weeks: u8) -> Result<Next, Fault> {
    let Some((talk, school)) = after(cx, id).await? else { return cx.refuse().await };
    let Some(me) = cx.me().map(|me| me.id).filter(|_| EVERY.contains(&weeks)) else {
        return cx.refuse().await;
    };
    cx.tx.lock(Lockable::Household, talk.household_id.0).await?;
    let running = follows::running(cx.tx, talk.child_id, talk.household_id).await?;
    // A second tap finds it planned.
    if let Some(same) = running.as_ref().filter(|it| (it.form, it.weeks) == (form, weeks)) {
        return block::talk::show_again(cx, id, followed(same)).await;
    }
    if let Some(other) = running {
        follows::stop(cx.tx, other.id, false, cx.now).await?;
    }
    let on = today(cx, &school);
    let follow = Follow {
        id: FollowId(cx.chance.id(cx.now)),
        school_id: school.id,
        class_id: talk.class_id,
        child_id: talk.child_id,
        child_name: talk.child_name.clone(),
        household_id: talk.household_id,
        form,
        weeks,
        next: next(on, weeks, school.calendar()),
        due_at: None,
        round_id: None,
        stopped_at: None,
        by_home: false,
    };
    follows::insert(cx.tx, &follow, me, cx.now).await?;
    let due = match form {
        Form::Message => follow.next,
        _ => asked_on(follow.next, on),
    };
    let job = Job::FollowDue { follow: follow.id, day: follow.next };
    job.plan(cx.tx, &mut cx.chance, afternoon(due, school.zone), school.zone).await?;
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        let job = Job::FollowTold { follow: follow.id, person: parent.id };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    block::talk::show_again(cx, id, followed(&follow)).await
}

/// The contact, and whether this person is of the household rather than of the school.
async fn mine(cx: &mut Cx<'_>, id: FollowId) -> Result<Option<(Follow, School, bool)>, Fault> {
    let Some(found) = follows::get(cx.tx, id).await? else { return Ok(None) };
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(None) };
    let household = persons::household(cx.tx, me, found.school_id).await?;
    let home = household == Some(found.household_id) && cx.parent_of(found.child_id).await?.is_some();
    if !home && cx.teacher_of(found.class_id).await?.is_none() {
        return Ok(None);
    }
    Ok(schools::get(cx.tx, found.school_id).await?.map(|school| (found, school, home)))
}

/// Shows one of the two sides a contact that comes again.
pub async fn show(cx: &mut Cx<'_>, id: FollowId) -> Result<Next, Fault> {
    let Some((found, _, home)) = mine(cx, id).await? else { return cx.refuse().await };
    let mut message = Message::new(followed(&found));
    message = match found.stopped_at {
        Some(_) => message.and(msg::FollowStopped),
        None => message.act(msg::FollowStop, Action::FollowStopAsk(id)),
    };
    cx.say(message.act(msg::CommonBack, back(&found, home)));
    Ok(Next::Close)
}

fn back(follow: &Follow, home: bool) -> Action {
    if home { Action::Agreements } else { Action::Class(follow.class_id) }
}

/// Asks whether to stop it.
pub async fn ask_stop(cx: &mut Cx<'_>, id: FollowId) -> Result<Next, Fault> {
    let Some((found, ..)) = mine(cx, id).await? else { return cx.refuse().await };
    cx.say(
        Message::new(followed(&found))
            .and(msg::FollowStopSure)
            .act(msg::FollowStopYes, Action::FollowStop(id))
            .act(msg::CommonBack, Action::Follow(id)),
    );
    Ok(Next::Close)
}

/// Stops it, and lets the other side know.
pub async fn stop(cx: &mut Cx<'_>, id: FollowId) -> Result<Next, Fault> {
    let Some((found, school, home)) = mine(cx, id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Household, found.household_id.0).await?;
    if follows::get(cx.tx, id).await?.is_some_and(|found| found.stopped_at.is_none()) {
        follows::stop(cx.tx, id, home, cx.now).await?;
        if home {
            bundle::plan(cx.tx, &mut cx.chance, &school, found.class_id, cx.now).await?;
        } else {
            for parent in talks::parents(cx.tx, found.child_id, found.household_id).await? {
                let job = Job::FollowEnded { follow: id, person: parent.id };
                job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
            }
        }
    }
    show(cx, id).await
}

/// A line and a button for each that runs.
pub(super) fn lines(mut message: Message, found: &[Follow]) -> Message {
    for follow in found {
        message = message
            .and(followed(follow))
            .act(msg::FollowOne { child: Arg::from(&follow.child_name) }, Action::Follow(follow.id));
    }
    message
}

/// What is new around the contacts of a class since then.
pub(super) async fn items(
    tx: &mut Tx,
    (class, name): (ClassId, &str),
    since: Moment,
    now: Moment,
) -> Result<Vec<Item>, StoreError> {
    let is_new = |at: Option<Moment>| at.is_some_and(|at| at > since && at <= now);
    let contact = |follow: &Follow| match (follow.stopped_at, follow.round_id) {
        (Some(_), _) => (follow.by_home && is_new(follow.stopped_at)).then_some(Contact::Stopped(follow.id)),
        (None, Some(round)) => is_new(follow.due_at).then_some(Contact::Times(round)),
        (None, None) => is_new(follow.due_at).then_some(Contact::Write(follow.id)),
    };
    let item = |follow: Follow| {
        let contact = contact(&follow)?;
        Some(Item::Contact { class, name: name.to_owned(), contact, child: follow.child_name })
    };
    Ok(follows::of_class(tx, class).await?.into_iter().filter_map(item).collect())
}

/// A line of today's things.
pub(super) fn phrase(contact: Contact, child: &str) -> Phrase {
    let child = child.into();
    match contact {
        Contact::Times(_) => msg::FollowTodayTimes { child }.into(),
        Contact::Write(_) => msg::FollowTodayWrite { child }.into(),
        Contact::Stopped(_) => msg::FollowTodayStopped { child }.into(),
    }
}

/// What the button under it does.
pub(super) fn action(contact: Contact, class: ClassId) -> Action {
    match contact {
        Contact::Times(round) => Action::Blocks(round, class),
        Contact::Write(follow) | Contact::Stopped(follow) => Action::Follow(follow),
    }
}
