// SPDX-License-Identifier: EUPL-1.2
//! Conversations on request: looked at, answered with times, taken back. Its words are for the class's teachers alone.

mod ask;
mod over;

pub use ask::{Asking, ask, ask_about, ask_who, ask_whom};
pub use over::refuse;

use chrono::{NaiveTime, TimeDelta};

use super::round::{today, when};
use super::{Cx, Fault, Next, block, today as bundle};
use crate::clock::{Chance, Moment};
use crate::domain::id::{ClassId, HouseholdId, PersonId, RequestId, RoundId};
use crate::domain::quiet::at;
use crate::domain::request::{About, Asker, MINUTES, RequestState, Soon, Way, days, waits_until};
use crate::domain::role::{GuardianKind, RoleKind};
use crate::domain::round::{About as RoundAbout, Mode, RoundKind};
use crate::domain::slot::Rhythm;
use crate::domain::talk::{TalkState, limit};
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::classes::Class;
use crate::store::requests::Request;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{
    Lockable, StoreError, Tx, blocks, guardians, persons, requests, roles, rounds, schools, talks,
};
use crate::text::{Arg, Form, Phrase, msg};

/// How long times are collected before the family hears of them.
const TOGETHER: TimeDelta = TimeDelta::minutes(5);

/// What a request is about.
pub fn about_phrase(about: About) -> Phrase {
    match about {
        About::Doing => msg::RequestDoing.into(),
        About::Learning => msg::RequestLearning.into(),
        About::Friends => msg::RequestFriends.into(),
        About::Happiness => msg::RequestHappiness.into(),
        About::Home => msg::RequestHome.into(),
        About::Happened => msg::RequestHappened.into(),
        About::Other => msg::RequestOther.into(),
    }
}

fn soon_phrase(soon: Soon) -> Phrase {
    match soon {
        Soon::Week => msg::RequestSoonWeek.into(),
        Soon::TwoWeeks => msg::RequestSoonWeeks.into(),
        Soon::NoHurry => msg::RequestSoonAny.into(),
    }
}

fn way_phrase(way: Way) -> Phrase {
    match way {
        Way::School => msg::RequestWaySchool.into(),
        Way::Phone => msg::RequestWayPhone.into(),
        Way::Online => msg::RequestWayOnline.into(),
    }
}

/// Who asks, about which child and what: to the teachers of its class.
pub fn told(request: &Request) -> Phrase {
    let (child, about) = (Arg::from(&request.child_name), about_phrase(request.about).into());
    let name = Arg::from(request.person_name.as_deref().unwrap_or_default());
    match request.asker {
        Asker::Parent => msg::RequestTold { about, child, name }.into(),
        Asker::Child => msg::RequestToldChild { about, child, name }.into(),
        Asker::Teacher => msg::RequestToldTeacher { about, child, name }.into(),
    }
}

/// As what somebody may see a request.
enum Seen {
    /// As a teacher of its class.
    Teacher(Class),
    /// As a parent of the child, in the household that asked or, by a teacher, is asked.
    Parent(HouseholdId),
}

async fn seen(cx: &mut Cx<'_>, id: RequestId) -> Result<Option<(Request, School, Seen)>, Fault> {
    let Some(request) = requests::get(cx.tx, id).await? else { return Ok(None) };
    let Some(school) = schools::get(cx.tx, request.school_id).await? else { return Ok(None) };
    if let Some(class) = cx.teacher_of(request.class_id).await? {
        return Ok(Some((request, school, Seen::Teacher(class))));
    }
    if cx.parent_of(request.child_id).await?.is_none() {
        return Ok(None);
    }
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(None) };
    let household = persons::household(cx.tx, me, school.id).await?;
    let asked = household.filter(|mine| request.household_id.is_none_or(|asked| asked == *mine));
    // What a teacher asks is theirs to read once there are times.
    let asked = asked.filter(|_| request.household_id.is_some() || request.answered_at.is_some());
    Ok(asked.map(|household| (request, school, Seen::Parent(household))))
}

/// The conversation that was booked for a request, of one household or the first.
async fn booked(
    cx: &mut Cx<'_>,
    request: &Request,
    household: Option<HouseholdId>,
) -> Result<Option<Talk>, Fault> {
    let Some(round) = request.round_id else { return Ok(None) };
    let mut found = talks::of_class(cx.tx, round, request.class_id).await?;
    found.retain(|talk| household.is_none_or(|of| of == talk.household_id));
    Ok(found.into_iter().next())
}

/// Shows a request: to a teacher with its words and what can be done, to a parent how far it is.
pub async fn show(cx: &mut Cx<'_>, id: RequestId) -> Result<Next, Fault> {
    show_with(cx, id, None).await
}

async fn show_with(cx: &mut Cx<'_>, id: RequestId, above: Option<Phrase>) -> Result<Next, Fault> {
    let Some((request, school, seen)) = seen(cx, id).await? else { return cx.refuse().await };
    let mut message = match (&seen, request.asker) {
        (Seen::Teacher(_), _) => Message::new(told(&request)),
        (Seen::Parent(_), _) => Message::new(msg::RequestShown {
            child: Arg::from(&request.child_name),
            about: about_phrase(request.about).into(),
        }),
    }
    .below(above);
    for line in [request.soon.map(soon_phrase), request.way.map(way_phrase)].into_iter().flatten() {
        message = message.line(line);
    }
    if matches!(seen, Seen::Teacher(_)) && request.again > 0 && request.answered_at.is_none() {
        message = message.line(msg::RequestAgainTold);
    }
    // The words are for the teachers, and for who wrote them: not for others of the household.
    let reads = matches!(seen, Seen::Teacher(_)) || request.person_id == cx.me().map(|me| me.id);
    if let Some(body) = request.body.as_deref().filter(|_| reads) {
        if request.language != cx.language() {
            let name = cx.say.words().say(request.language, &msg::CommonLanguageName.into(), Form::Plain);
            message = message.line(msg::PostInLanguage { language: name.into() });
        }
        message = message.quote(body);
    }
    let household = match seen {
        Seen::Teacher(_) => None,
        Seen::Parent(household) => Some(household),
    };
    let talk = booked(cx, &request, household).await?;
    let open = request.state == RequestState::Open;
    message = message.and(match (&talk, open) {
        (Some(talk), _) => {
            let (date, time) = when(talk.slot.starts, school.zone);
            Phrase::from(msg::RequestBooked { date, time })
        }
        (None, false) if household.is_some() => over::over_phrase(&request),
        (None, false) => msg::RequestClosed.into(),
        (None, true) if request.answered_at.is_some() => msg::RequestTimesThere.into(),
        (None, true) => msg::RequestWaits { class: Arg::from(&request.class_name) }.into(),
    });
    message = match seen {
        Seen::Teacher(class) => {
            if let Some(round) = request.round_id.filter(|_| open) {
                message = message.act(msg::RequestPropose, Action::Blocks(round, class.id));
            } else if open {
                message = message.act(msg::RequestPropose, Action::RequestTimes(id));
            }
            if open && talk.is_none() && request.asker == Asker::Teacher {
                message = message.act(msg::RequestWithdraw, Action::RequestWithdraw(id));
            }
            message.act(msg::CommonBack, Action::Requests(class.id))
        }
        Seen::Parent(_) => {
            if let Some(talk) = &talk {
                message =
                    message.act(msg::TalkMenu { child: Arg::from(&talk.child_name) }, Action::Talk(talk.id));
            } else if open && request.answered_at.is_some() {
                if let Some(round) = request.round_id {
                    message = message.act(msg::TalkInviteButton, Action::TalkDays(round, request.child_id));
                }
                message = message.act(msg::RequestAgain, Action::RequestOther(id));
            }
            if open && talk.is_none() && request.household_id.is_some() {
                message = message.act(msg::RequestWithdraw, Action::RequestWithdraw(id));
            }
            message.act(msg::MenuTitleButton, Action::Menu)
        }
    };
    cx.say(message);
    Ok(Next::Close)
}

/// Shows the open requests of a class to its teachers, who share them.
pub async fn list(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::RequestList { class: Arg::from(&class.name) });
    let found = requests::of_class(cx.tx, class.id).await?;
    if found.is_empty() {
        message = message.and(msg::RequestListNone);
    }
    for request in &found {
        message = message.line(told(request));
    }
    for request in found {
        message =
            message.act(msg::RequestButton { child: request.child_name.into() }, Action::Request(request.id));
    }
    // Those with a time are reached by it.
    for round in rounds::of_class(cx.tx, class.id, cx.now.date_naive()).await? {
        let Some(request) = requests::of_round(cx.tx, round.id).await? else { continue };
        if booked(cx, &request, None).await?.is_some() {
            let label = msg::RequestButtonBooked { child: request.child_name.into() };
            message = message.act(label, Action::Blocks(round.id, class.id));
        }
    }
    cx.say(
        message
            .act(msg::RequestListNew, Action::RequestWhom(class.id))
            .act(msg::CommonBack, Action::Class(class.id)),
    );
    Ok(Next::Close)
}

/// A teacher answers with times: for one child and household, then as for any round.
pub async fn propose(cx: &mut Cx<'_>, id: RequestId) -> Result<Next, Fault> {
    let Some((_, school, Seen::Teacher(class))) = seen(cx, id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Class, class.id.0).await?;
    // Read again behind the lock: a colleague may have been quicker.
    let Some(request) = requests::get(cx.tx, id).await? else { return cx.refuse().await };
    if request.state != RequestState::Open {
        return show(cx, id).await;
    }
    if let Some(round) = request.round_id {
        return block::ask_day(cx, round, class.id).await;
    }
    let today = today(cx, &school);
    let (first, last) = days(today);
    let round = Round {
        id: RoundId(cx.chance.id(cx.now)),
        school_id: school.id,
        kind: RoundKind::Request,
        year: class.year,
        first,
        last,
        rhythm: Rhythm { minutes: MINUTES, pause: 0 },
        opens_at: cx.now,
        // A time of the last day can be chosen until the evening before, as any.
        closes_at: limit(at(last.and_time(NaiveTime::MIN), school.zone), school.zone),
        for_some: true,
        about: RoundAbout::default(),
        mode: Mode::Book,
    };
    rounds::insert(cx.tx, &round, &[class.id], cx.now).await?;
    rounds::only_for(cx.tx, round.id, request.child_id, request.household_id).await?;
    requests::set_round(cx.tx, id, round.id).await?;
    block::ask_day(cx, round.id, class.id).await
}

/// Times were given in the round of a request: the family hears of them together, in a few minutes.
pub(super) async fn times_given(cx: &mut Cx<'_>, round: &Round, school: &School) -> Result<(), Fault> {
    let Some(request) = requests::of_round(cx.tx, round.id).await? else { return Ok(()) };
    requests::answer(cx.tx, request.id, cx.now).await?;
    for person in asked(cx.tx, &request).await? {
        let (again, round) = (request.again, Some(round.id));
        let job = Job::RequestTimes { request: request.id, person, again, round };
        job.plan(cx.tx, &mut cx.chance, cx.now + TOGETHER, school.zone).await?;
    }
    Ok(())
}

/// The parents who can choose a time.
async fn asked(tx: &mut Tx, request: &Request) -> Result<Vec<PersonId>, StoreError> {
    Ok(match request.household_id {
        Some(household) => {
            let parents = talks::parents(tx, request.child_id, household).await?;
            parents.into_iter().map(|parent| parent.id).collect()
        }
        None => {
            let mut adults = guardians::adults_of(tx, request.child_id).await?;
            adults.retain(|adult| adult.kind == GuardianKind::Parent);
            adults.into_iter().map(|adult| adult.person.id).collect()
        }
    })
}

/// The teachers hear of a request that waits for them: in the bundle of their day, and at once when it is for this
/// week.
async fn tell_teachers(cx: &mut Cx<'_>, request: &Request, school: &School) -> Result<(), Fault> {
    bundle::plan(cx.tx, &mut cx.chance, school, request.class_id, cx.now).await?;
    if request.soon != Some(Soon::Week) {
        return Ok(());
    }
    for person in teachers(cx.tx, request.class_id, cx.now).await? {
        let job = Job::RequestTold { request: request.id, person, again: request.again };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    Ok(())
}

async fn teachers(tx: &mut Tx, class: ClassId, now: Moment) -> Result<Vec<PersonId>, StoreError> {
    let mut held = roles::of_class(tx, class, now).await?;
    held.retain(|role| role.kind == RoleKind::Teacher);
    Ok(held.into_iter().map(|role| role.person_id).collect())
}

/// A family asks for other times.
pub async fn other_times(cx: &mut Cx<'_>, id: RequestId) -> Result<Next, Fault> {
    let Some((request, school, Seen::Parent(household))) = seen(cx, id).await? else {
        return cx.refuse().await;
    };
    cx.tx.lock(Lockable::Household, household.0).await?;
    let Some(request) = requests::get(cx.tx, request.id).await? else { return cx.refuse().await };
    let chosen = booked(cx, &request, Some(household)).await?.is_some();
    if chosen || request.state != RequestState::Open || request.answered_at.is_none() {
        return show(cx, id).await;
    }
    requests::ask_again(cx.tx, id).await?;
    let request = Request { again: request.again + 1, answered_at: None, ..request };
    tell_teachers(cx, &request, &school).await?;
    let done = Message::new(msg::RequestAgainDone { class: Arg::from(&request.class_name) });
    cx.say(done.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// Takes back a request, with the times that were proposed. Who has a time cancels that instead.
pub async fn withdraw(cx: &mut Cx<'_>, id: RequestId) -> Result<Next, Fault> {
    let Some((request, _, seen)) = seen(cx, id).await? else { return cx.refuse().await };
    let mine = match seen {
        Seen::Teacher(_) => request.asker == Asker::Teacher,
        Seen::Parent(_) => request.household_id.is_some(),
    };
    if !mine {
        return cx.refuse().await;
    }
    if !end(cx.tx, &request, RequestState::Withdrawn, cx.now).await? {
        return show(cx, id).await;
    }
    cx.say(Message::new(msg::RequestWithdrawDone).act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// Closes a request without a conversation, and takes its times back. Whether that could be.
pub async fn end(
    tx: &mut Tx,
    request: &Request,
    state: RequestState,
    now: Moment,
) -> Result<bool, StoreError> {
    if let Some(round) = request.round_id {
        tx.lock(Lockable::Round, round.0).await?;
        let mut given: Vec<_> = blocks::of_round(tx, round).await?.iter().map(|block| block.id).collect();
        given.sort_unstable();
        for block in given {
            tx.lock(Lockable::Block, block.0).await?;
        }
        if talks::count(tx, round).await? > 0 {
            return Ok(false);
        }
        if rounds::get(tx, round).await?.is_some() {
            rounds::remove(tx, round, now).await?;
        }
    }
    requests::close(tx, request.id, state).await
}

/// A time was chosen: the teachers read it in the next bundle of their day.
pub(super) async fn chosen(cx: &mut Cx<'_>, talk: &Talk, school: &School) -> Result<(), Fault> {
    if talk.kind != RoundKind::Request || talk.state != TalkState::Booked {
        return Ok(());
    }
    for person in teachers(cx.tx, talk.class_id, cx.now).await? {
        let at = bundle::next(cx.tx, school, person, cx.now).await?;
        let job = Job::RequestChosen { talk: talk.id, person, starts: talk.slot.starts };
        job.plan(cx.tx, &mut cx.chance, at.min(talk.slot.starts), school.zone).await?;
    }
    Ok(())
}

/// Plans that a request ends when nobody found a time.
async fn plan_end(
    tx: &mut Tx,
    chance: &mut Chance,
    request: &Request,
    school: &School,
) -> Result<(), StoreError> {
    let at = waits_until(request.made_at, request.soon);
    Job::RequestEnds { request: request.id }.plan(tx, chance, at, school.zone).await
}

/// What this person asked for, in lines of "my data".
pub(super) async fn data(cx: &mut Cx<'_>) -> Result<Vec<(Phrase, Option<String>)>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(Vec::new()) };
    let found = requests::of_person(cx.tx, me).await?;
    let line = |request: Request| {
        let about = about_phrase(request.about).into();
        (msg::RequestData { child: request.child_name.into(), about }.into(), request.body)
    };
    Ok(found.into_iter().map(line).collect())
}
