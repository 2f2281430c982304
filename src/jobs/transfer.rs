// SPDX-License-Identifier: EUPL-1.2
//! A child changed class while conversations are booked, wished or asked for. A booked one stays where it is: the
//! teacher knows the child, and only the family changes that. The rest follows the child, or ends with a word.

use chrono_tz::Tz;

use super::round::Asked;
use super::{Job, JobCx, Outcome, reminder};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, EventId, HouseholdId, PersonId, RequestId, RoundId};
use crate::domain::request::{Asker, RequestState, Soon};
use crate::domain::role::RoleKind;
use crate::domain::round::RoundKind;
use crate::domain::talk::limit;
use crate::flow::{Fault, about_phrase, end_request, met_phrase, talk_phrase, today, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::requests::Request;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::transfers::Transfer;
use crate::store::wishes::Of;
use crate::store::{
    Lockable, blocks, classes, households, persons, reminders, requests, roles, rounds, schools, talks,
    transfers, waits, wishes,
};
use crate::text::{Arg, Phrase, msg};

/// Lets everything follow a child into its class, or ends it, and plans who hears of it.
pub(super) async fn settle(cx: &mut JobCx<'_>, child: ChildId, at: Moment) -> Result<Outcome, Fault> {
    cx.tx.lock(Lockable::Child, child.0).await?;
    let Some(found) = transfers::get(cx.tx, child, at).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, found.school_id).await? else { return Ok(Outcome::Done) };
    let handed = hand_over(cx, &found, &school).await?;
    transfers::follow(cx.tx, child, found.from_id, found.class_id).await?;
    let today = cx.now.with_timezone(&school.zone).date_naive();
    let mut concerned = rounds::of_class(cx.tx, found.from_id, today).await?;
    for round in &concerned {
        // A conversation for this child is one with whoever teaches it.
        if round.for_some && round.kind != RoundKind::Request {
            follow_round(cx, &found, round, &school).await?;
        }
    }
    for round in rounds::of_class(cx.tx, found.class_id, today).await? {
        if concerned.iter().all(|other| other.id != round.id) {
            concerned.push(round);
        }
    }
    let booked = talks::about(cx.tx, child, cx.now).await?;
    let booked: Vec<Talk> = booked.into_iter().filter(|talk| talk.elsewhere.is_some()).collect();
    for (household, _) in households::of_child(cx.tx, child).await? {
        cx.tx.lock(Lockable::Household, household.0).await?;
        let (mut ended, now) = (Vec::new(), cx.now);
        for round in concerned.iter().filter(|round| round.is_announced(now)) {
            if in_round(cx, &found, household, round, &school).await? {
                ended.push(round.id);
            }
        }
        let of_family = |request: &&Request| request.household_id.is_none_or(|of| of == household);
        let requests: Vec<RequestId> = handed.iter().filter(of_family).map(|request| request.id).collect();
        let has = booked.iter().any(|talk| talk.household_id == household);
        if has || !ended.is_empty() || !requests.is_empty() {
            for parent in talks::parents(cx.tx, child, household).await? {
                let (ended, requests) = (ended.clone(), requests.clone());
                let job = Job::TransferTold { child, person: parent.id, at, ended, requests };
                job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
            }
        }
    }
    if let Some(first) = booked.iter().map(|talk| talk.slot.starts).min() {
        for class in [found.from_id, found.class_id] {
            for person in teachers(cx, class).await? {
                let told = today::next(cx.tx, &school, person, cx.now).await?.min(first);
                let job = Job::TransferStaff { class, person, at };
                job.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
            }
        }
    }
    Ok(Outcome::Done)
}

async fn teachers(cx: &mut JobCx<'_>, class: ClassId) -> Result<Vec<PersonId>, Fault> {
    let mut held = roles::of_class(cx.tx, class, cx.now).await?;
    held.retain(|role| role.kind == RoleKind::Teacher);
    Ok(held.into_iter().map(|role| role.person_id).collect())
}

/// The new class's teachers have what a family asked for, without times and without its own words, which only those
/// read to whom it wrote. What a teacher asked is over. Those of which the family is owed a word.
async fn hand_over(cx: &mut JobCx<'_>, found: &Transfer, school: &School) -> Result<Vec<Request>, Fault> {
    let mut told = Vec::new();
    for request in requests::of_child(cx.tx, found.child_id, found.from_id).await? {
        let ends = request.asker == Asker::Teacher;
        // Its times go. One that goes on is open again with the new class.
        let given = ends || request.round_id.is_some();
        if given && !end_request(cx.tx, &request, RequestState::Withdrawn, cx.now).await? {
            continue;
        }
        if ends {
            if let Some(person) = request.person_id {
                let job = Job::TransferRequest { request: request.id, person };
                let at = today::next(cx.tx, school, person, cx.now).await?;
                job.plan(cx.tx, &mut cx.chance, at, school.zone).await?;
            }
            // Without times the family has not heard of it.
            told.extend(request.answered_at.is_some().then_some(request));
            continue;
        }
        requests::hand_over(cx.tx, request.id, found.class_id).await?;
        today::plan(cx.tx, &mut cx.chance, school, found.class_id, cx.now).await?;
        if request.soon == Some(Soon::Week) {
            for person in teachers(cx, found.class_id).await? {
                let job = Job::RequestTold { request: request.id, person, again: request.again };
                job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
            }
        }
        told.push(request);
    }
    Ok(told)
}

/// A round for this child asks the new class's teachers for times, unless there is a talk in it already.
async fn follow_round(
    cx: &mut JobCx<'_>,
    found: &Transfer,
    round: &Round,
    school: &School,
) -> Result<(), Fault> {
    let mut asks = false;
    for (household, _) in households::of_child(cx.tx, found.child_id).await? {
        let family = (found.child_id, household);
        let asked = rounds::asks(cx.tx, round, found.from_id, family).await?;
        asks |= asked && talks::of_child(cx.tx, round.id, found.child_id, household).await?.is_none();
    }
    if !asks {
        return Ok(());
    }
    transfers::add_class(cx.tx, round.id, found.class_id).await?;
    if !blocks::of_class(cx.tx, round.id, found.class_id).await?.is_empty() {
        return Ok(());
    }
    for person in teachers(cx, found.class_id).await? {
        let told = today::next(cx.tx, school, person, cx.now).await?;
        let job = Job::AskBlocks { round: round.id, class: found.class_id, person };
        job.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
    }
    Ok(())
}

/// What a household wished and waited for in a round counts for the new class, whose times it is invited to choose;
/// where the round does not ask that class, it ends. Whether the family is owed a word of that.
async fn in_round(
    cx: &mut JobCx<'_>,
    found: &Transfer,
    household: HouseholdId,
    round: &Round,
    school: &School,
) -> Result<bool, Fault> {
    let (child, to) = (found.child_id, found.class_id);
    if talks::of_child(cx.tx, round.id, child, household).await?.is_some() {
        return Ok(false);
    }
    let waited = transfers::waits(cx.tx, child, household).await?;
    let waited = waited.into_iter().find(|(of, _)| *of == round.id).map(|(_, class)| class);
    let parents = talks::parents(cx.tx, child, household).await?;
    let asked = rounds::asks(cx.tx, round, to, (child, household)).await?;
    if let Some(class) = waited.filter(|class| *class != to) {
        let others = !waits::line(cx.tx, round.id, to).await?.is_empty();
        let full = others || !reminder::has_free(cx, round, to, school.zone).await?;
        if asked && full {
            transfers::wait_there(cx.tx, round.id, (child, household), to).await?;
            Job::Waits { round: round.id, class: to, tap: None }
                .plan(cx.tx, &mut cx.chance, cx.now, school.zone)
                .await?;
        } else {
            waits::leave(cx.tx, round.id, child, household).await?;
        }
        freed(cx, round.id, class, school.zone).await?;
    }
    if asked {
        // Without times there is nothing to choose: the first times invite.
        if !blocks::of_class(cx.tx, round.id, to).await?.is_empty() {
            for parent in parents {
                let job = Job::InviteTalk { round: round.id, child, person: parent.id, class: Some(to) };
                job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
            }
        }
        return Ok(false);
    }
    let mut knew = waited.is_some();
    knew |= transfers::forget_wishes(cx.tx, round.id, child, household).await?;
    for parent in parents {
        knew |= reminders::reminded(cx.tx, round.id, child, parent.id).await?.is_some();
    }
    // What was asked for is told with its request.
    Ok(knew && round.kind != RoundKind::Request)
}

/// What an invitation of a family says whose child changed class: so, and what counts of what it said before.
pub(super) async fn above(cx: &mut JobCx<'_>, asked: &Asked) -> Result<Vec<Phrase>, Fault> {
    let Asked { round, school, child, class, person, .. } = asked;
    let (Some(class), Some(household)) =
        (classes::get(cx.tx, *class).await?, persons::household(cx.tx, person.id, school.id).await?)
    else {
        return Ok(Vec::new());
    };
    let name = || Arg::from(&class.name);
    let mut lines: Vec<Phrase> =
        vec![msg::TransferTold { child: Arg::from(&child.first_name), class: name() }.into()];
    let of = Of { round: round.id, child: child.id, household };
    if round.takes_wishes(cx.now) && !wishes::of_family(cx.tx, of).await?.is_empty() {
        lines.push(msg::TransferWishes { class: name() }.into());
    }
    let waited = transfers::waits(cx.tx, child.id, household).await?;
    if waited.contains(&(round.id, class.id)) {
        lines.push(msg::TransferWaits { class: name() }.into());
    }
    Ok(lines)
}

/// A time may have come free: who waits for it is told.
pub(super) async fn freed(cx: &mut JobCx<'_>, round: RoundId, class: ClassId, zone: Tz) -> Result<(), Fault> {
    if waits::any(cx.tx, round, class).await? {
        let tap = Some(EventId(cx.chance.id(cx.now)));
        Job::Waits { round, class, tap }.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
    }
    Ok(())
}

/// `message` with the button that leads to the times of the child's class, where the family can choose one.
pub(super) async fn with_choice(
    cx: &mut JobCx<'_>,
    message: Message,
    talk: &Talk,
    zone: Tz,
) -> Result<Message, Fault> {
    let Some(class) = talk.elsewhere.as_ref().filter(|_| cx.now < limit(talk.slot.starts, zone)) else {
        return Ok(message);
    };
    let round = rounds::get(cx.tx, talk.round_id).await?.filter(|round| round.is_open(cx.now));
    let Some(round) = round else { return Ok(message) };
    let asked = rounds::asks(cx.tx, &round, class.id, (talk.child_id, talk.household_id)).await?;
    if !asked || !reminder::has_free(cx, &round, class.id, zone).await? {
        return Ok(message);
    }
    let label = msg::TransferButton { class: Arg::from(&class.name) };
    Ok(message.act(label, Action::TalkSwitch(talk.id, 0)))
}

/// Tells a parent once what the change means for them. Silent when nothing of it is so any more.
pub(super) async fn told(
    cx: &mut JobCx<'_>,
    (child, person, at): (ChildId, PersonId, Moment),
    (ended, requests): (Vec<RoundId>, Vec<RequestId>),
) -> Result<Outcome, Fault> {
    let Some(found) = transfers::get(cx.tx, child, at).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, found.school_id).await? else { return Ok(Outcome::Done) };
    let Some(household) = persons::household(cx.tx, person, school.id).await? else {
        return Ok(Outcome::Done);
    };
    let parents = talks::parents(cx.tx, child, household).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    let paused = parent.paused_until.filter(|until| *until > cx.now);
    if let Some(at_last) = paused.or_else(|| cx.must_wait(&parent, school.zone)) {
        let job = Job::TransferTold { child, person, at, ended, requests };
        return Ok(Outcome::GoOn(job, at_last));
    }
    let mut booked = talks::about(cx.tx, child, cx.now).await?;
    booked.retain(|talk| talk.household_id == household && talk.elsewhere.is_some());
    let mut lines: Vec<Phrase> = Vec::new();
    for request in &requests {
        lines.extend(requests::get(cx.tx, *request).await?.and_then(|it| request_phrase(&it)));
    }
    for round in &ended {
        if let Some(round) = rounds::get(cx.tx, *round).await? {
            lines.push(msg::TransferEnded { talk: talk_phrase(&round).into() }.into());
        }
    }
    if booked.is_empty() && lines.is_empty() {
        return Ok(Outcome::Done);
    }
    let (name, class) = (Arg::from(&found.child_name), Arg::from(&found.class_name));
    let mut message = Message::new(msg::TransferTold { child: name, class });
    for talk in &booked {
        let (date, time) = when(talk.slot.starts, school.zone);
        let stays = msg::TransferStays { talk: talk_phrase(talk).into(), date, time };
        message = message.and(stays).line(met_phrase(talk));
    }
    for line in lines {
        message = message.and(line);
    }
    for talk in &booked {
        message = with_choice(cx, message, talk, school.zone).await?;
        message = message.act(msg::TalkMenu { child: Arg::from(&talk.child_name) }, Action::Talk(talk.id));
    }
    for request in requests {
        if let Some(request) = requests::get(cx.tx, request).await?.filter(|it| it.asker != Asker::Teacher) {
            let label = msg::RequestButton { child: request.child_name.into() };
            message = message.act(label, Action::Request(request.id));
        }
    }
    let key = Job::TransferTold { child, person, at, ended, requests: Vec::new() }.key();
    cx.tell(&parent, &key, &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}

/// What became of a request, to the family.
fn request_phrase(request: &Request) -> Option<Phrase> {
    let about = about_phrase(request.about).into();
    match (request.asker, request.state) {
        (Asker::Teacher, _) => Some(msg::TransferRequestOver { about }.into()),
        (_, RequestState::Open) => {
            Some(msg::TransferRequest { about, class: Arg::from(&request.class_name) }.into())
        }
        _ => None,
    }
}

/// Tells a teacher whose children changed class with a conversation ahead: theirs that left, and those that came.
pub(super) async fn tell_teacher(
    cx: &mut JobCx<'_>,
    (class, person, at): (ClassId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let Some(class) = classes::get(cx.tx, class).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return Ok(Outcome::Done) };
    let teaches = teachers(cx, class.id).await?.contains(&person);
    let Some(teacher) = persons::get(cx.tx, person).await?.filter(|_| teaches) else {
        return Ok(Outcome::Done);
    };
    let job = Job::TransferStaff { class: class.id, person, at };
    let mut booked = Vec::new();
    for found in transfers::of_class(cx.tx, class.id, at).await? {
        let about = talks::about(cx.tx, found.child_id, cx.now).await?;
        booked.extend(about.into_iter().filter(|talk| talk.elsewhere.is_some()));
    }
    let Some(first) = booked.iter().map(|talk| talk.slot.starts).min() else { return Ok(Outcome::Done) };
    if let Some(at) = cx.must_wait(&teacher, school.zone).filter(|at| *at < first) {
        return Ok(Outcome::GoOn(job, at));
    }
    let mut message = Message::new(msg::TransferStaff { class: Arg::from(&class.name) });
    let mut days = Vec::new();
    for talk in &booked {
        message = message.and(staff_phrase(talk, class.id, school.zone));
        let day = (talk.round_id, talk.slot.starts.with_timezone(&school.zone).date_naive());
        if talk.class_id == class.id && !days.contains(&day) {
            days.push(day);
        }
    }
    for (round, day) in days {
        message = message.act(msg::BlockDay { date: day.into() }, Action::BlockDay(round, class.id, day));
    }
    cx.tell(&teacher, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}

/// A conversation about a child that left the teacher's class, or came into it.
fn staff_phrase(talk: &Talk, class: ClassId, zone: Tz) -> Phrase {
    let (date, time) = when(talk.slot.starts, zone);
    let (child, of) = (Arg::from(&talk.child_name), talk_phrase(talk).into());
    match &talk.elsewhere {
        Some(now) if talk.class_id == class => {
            msg::TransferStaffLeft { child, class: Arg::from(&now.name), talk: of, date, time }.into()
        }
        _ => {
            msg::TransferStaffCame { child, class: Arg::from(&talk.class_name), talk: of, date, time }.into()
        }
    }
}

/// Tells a teacher that what they asked is over.
pub(super) async fn request_over(
    cx: &mut JobCx<'_>,
    request: RequestId,
    person: PersonId,
) -> Result<Outcome, Fault> {
    let found = requests::get(cx.tx, request).await?;
    let (Some(found), Some(teacher)) = (found, persons::get(cx.tx, person).await?) else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, found.school_id).await? else { return Ok(Outcome::Done) };
    let job = Job::TransferRequest { request, person };
    if let Some(at) = cx.must_wait(&teacher, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let child = found.child_name.into();
    let message = Message::new(msg::TransferRequestStaff { child, about: about_phrase(found.about).into() });
    cx.tell(&teacher, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}
