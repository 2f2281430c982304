// SPDX-License-Identifier: EUPL-1.2
//! What falls due around requests for a conversation: the other side hears of it, and it ends when no time is found.

use chrono::{Days, NaiveTime};

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{PersonId, RequestId, RoundId, TalkId};
use crate::domain::quiet::at;
use crate::domain::request::{Asker, RequestState};
use crate::domain::role::{GuardianKind, RoleKind};
use crate::domain::slot::{Length, Slot};
use crate::domain::talk::{TalkState, limit};
use crate::flow::{Fault, about_phrase, end_request, told, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::blocks::Block;
use crate::store::requests::Request;
use crate::store::schools::School;
use crate::store::{blocks, guardians, persons, requests, roles, rounds, schools, talks, tongues};
use crate::text::{Arg, msg};

/// How many days with times stand under the message.
const DAYS: usize = 3;
/// How many times of each.
const TIMES: usize = 8;

/// Tells a teacher at once of a request for this week that waits for times.
pub(super) async fn tell(
    cx: &mut JobCx<'_>,
    (request, person, again): (RequestId, PersonId, i32),
) -> Result<Outcome, Fault> {
    let job = Job::RequestTold { request, person, again };
    let Some((request, school)) = open(cx, request).await? else { return Ok(Outcome::Done) };
    if request.answered_at.is_some() || request.again != again {
        return Ok(Outcome::Done);
    }
    let held = roles::of_class(cx.tx, request.class_id, cx.now).await?;
    let teaches = held.iter().any(|role| role.kind == RoleKind::Teacher && role.person_id == person);
    let Some(teacher) = persons::get(cx.tx, person).await?.filter(|_| teaches) else {
        return Ok(Outcome::Done);
    };
    if let Some(at) = cx.must_wait(&teacher, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let mut message = Message::new(told(&request)).line(msg::RequestSoonWeek);
    if again > 0 {
        message = message.line(msg::RequestAgainTold);
    }
    let label = msg::RequestButton { child: Arg::from(&request.child_name) };
    cx.tell(&teacher, &job.key(), &message.act(label, Action::Request(request.id))).await?;
    Ok(Outcome::Done)
}

/// A request that is open, with its school.
async fn open(cx: &mut JobCx<'_>, id: RequestId) -> Result<Option<(Request, School)>, Fault> {
    let request = requests::get(cx.tx, id).await?.filter(|request| request.state == RequestState::Open);
    let Some(request) = request else { return Ok(None) };
    let school = schools::get(cx.tx, request.school_id).await?;
    Ok(school.map(|school| (request, school)))
}

/// Tells a parent which times are proposed; each is chosen in a tap. Silent when their household has one.
pub(super) async fn times(
    cx: &mut JobCx<'_>,
    (request, person, again): (RequestId, PersonId, i32),
    given_in: Option<RoundId>,
) -> Result<Outcome, Fault> {
    let job = Job::RequestTimes { request, person, again, round: given_in };
    let found = open(cx, request).await?;
    let here = found.filter(|(request, _)| given_in.is_none() || request.round_id == given_in);
    let Some((request, school)) = here else { return Ok(Outcome::Done) };
    let round = match request.round_id {
        Some(round) => rounds::get(cx.tx, round).await?.filter(|round| round.is_open(cx.now)),
        None => None,
    };
    let Some(round) = round.filter(|_| request.answered_at.is_some()) else { return Ok(Outcome::Done) };
    if guardians::get(cx.tx, person, request.child_id).await? != Some(GuardianKind::Parent) {
        return Ok(Outcome::Done);
    }
    let Some(parent) = persons::get(cx.tx, person).await? else { return Ok(Outcome::Done) };
    let Some(household) = persons::household(cx.tx, person, school.id).await? else {
        return Ok(Outcome::Done);
    };
    let asked = request.household_id.is_none_or(|asked| asked == household);
    if !asked || talks::of_child(cx.tx, round.id, request.child_id, household).await?.is_some() {
        return Ok(Outcome::Done);
    }
    let paused = parent.paused_until.filter(|until| *until > cx.now);
    if let Some(at) = paused.or_else(|| cx.must_wait(&parent, school.zone)) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (child, about) = (Arg::from(&request.child_name), about_phrase(request.about).into());
    let mut message = match request.asker {
        Asker::Teacher => {
            let name = Arg::from(request.person_name.as_deref().unwrap_or(&request.class_name));
            Message::new(msg::RequestTimesTeacher { about, child, name })
        }
        Asker::Parent | Asker::Child => Message::new(msg::RequestTimes { about, child }),
    };
    // Whether an interpreter is free then is looked at when days are shown.
    let wish = tongues::wish(cx.tx, round.id, household).await?;
    let mut free = Vec::new();
    if wish.is_none_or(|wish| wish.alone) {
        let taken = talks::taken(cx.tx, round.id, request.class_id).await?;
        for block in blocks::offered(cx.tx, round.id, request.class_id).await? {
            for (place, slot) in block.free(round.rhythm, Length::One, &taken) {
                if cx.now < limit(slot.starts, school.zone) {
                    free.push((block.clone(), place, slot));
                }
            }
        }
        free.sort_by_key(|(block, _, slot)| (slot.starts, block.id));
    }
    message = with_times(message, &request, &school, &free);
    message = message
        .act(msg::TalkInviteButton, Action::TalkDays(round.id, request.child_id))
        .act(msg::RequestAgain, Action::RequestOther(request.id));
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// The days, each with its times below it.
fn with_times(
    mut message: Message,
    request: &Request,
    school: &School,
    free: &[(Block, u16, Slot)],
) -> Message {
    let day = |slot: &Slot| slot.starts.with_timezone(&school.zone).date_naive();
    let days = free.chunk_by(|(_, _, one), (_, _, other)| day(one) == day(other));
    for times in days.take(DAYS) {
        let Some((block, _, first)) = times.first() else { continue };
        let label = msg::TalkDay { date: day(first).into() };
        message = message.act(label, Action::TalkTimes(block.round_id, request.child_id, day(first)));
        for row in times.iter().take(TIMES).collect::<Vec<_>>().chunks(4) {
            let row = row.iter().map(|(block, place, slot)| {
                let (_, time) = when(slot.starts, school.zone);
                (msg::TalkTime { time }.into(), Action::TalkTake(request.child_id, block.id, *place))
            });
            message = message.row(row.collect());
        }
    }
    message
}

/// Tells a teacher that a family chose a time, unless it was moved or cancelled since.
pub(super) async fn chosen(
    cx: &mut JobCx<'_>,
    (talk, person, starts): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let found = talks::get(cx.tx, talk).await?;
    let stands = found.filter(|talk| talk.state == TalkState::Booked && talk.slot.starts == starts);
    let Some(talk) = stands.filter(|talk| talk.slot.starts > cx.now) else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let held = roles::of_class(cx.tx, talk.class_id, cx.now).await?;
    let teaches = held.iter().any(|role| role.kind == RoleKind::Teacher && role.person_id == person);
    let Some(teacher) = persons::get(cx.tx, person).await?.filter(|_| teaches) else {
        return Ok(Outcome::Done);
    };
    let (date, time) = when(talk.slot.starts, school.zone);
    let message = Message::new(msg::RequestChosen { child: Arg::from(&talk.child_name), date, time }).act(
        msg::RequestButton { child: Arg::from(&talk.child_name) },
        Action::Blocks(talk.round_id, talk.class_id),
    );
    let key = Job::RequestChosen { talk: talk.id, person, starts }.key();
    cx.tell(&teacher, &key, &message).await?;
    Ok(Outcome::Done)
}

/// Ends a request for which no time was found, and tells who asked. While families choose, it goes on.
pub(super) async fn end(cx: &mut JobCx<'_>, id: RequestId) -> Result<Outcome, Fault> {
    let Some((request, school)) = open(cx, id).await? else { return Ok(Outcome::Done) };
    let job = Job::RequestEnds { request: id };
    if let Some(round) = request.round_id
        && let Some(round) = rounds::get(cx.tx, round).await?
        && round.last >= cx.now.with_timezone(&school.zone).date_naive()
    {
        // Not at night: the day after its last.
        let after = (round.last + Days::new(1)).and_time(NaiveTime::MIN);
        return Ok(Outcome::GoOn(job, at(after, school.zone)));
    }
    let asked = match request.person_id {
        Some(person) => persons::get(cx.tx, person).await?,
        None => None,
    };
    if let Some(at) = asked.as_ref().and_then(|person| cx.must_wait(person, school.zone)) {
        return Ok(Outcome::GoOn(job, at));
    }
    if !end_request(cx.tx, &request, RequestState::Lapsed, cx.now).await? {
        return Ok(Outcome::Done);
    }
    let Some(person) = asked else { return Ok(Outcome::Done) };
    let child = Arg::from(&request.child_name);
    let message = match request.asker {
        Asker::Teacher => Message::new(msg::RequestEndedTeacher { child })
            .act(msg::RequestEndedAgain, Action::RequestAbout(request.child_id)),
        Asker::Parent | Asker::Child => Message::new(msg::RequestEnded { child })
            .act(msg::RequestEndedAgain, Action::RequestFor(request.child_id))
            .act(msg::MenuContact, Action::Contact),
    };
    cx.tell(&person, &job.key(), &message).await?;
    Ok(Outcome::Done)
}
