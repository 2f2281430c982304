// SPDX-License-Identifier: EUPL-1.2
//! What there is to do today for a member of staff, at any time and in the daily bundle.

use super::{Cx, Fault, Next, agreement, approval, attendance, follow, interpreter, reminder};
use crate::clock::{Chance, Moment};
use crate::domain::id::{ClassId, PersonId, SchoolId};
use crate::domain::reach::{families, to_do};
use crate::domain::reminder::{list, news};
use crate::domain::request::Asker;
use crate::domain::role::RoleKind;
use crate::domain::school::SchoolYear;
use crate::domain::today::{Item, SILENT_AFTER, pick};
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::reach::Way;
use crate::store::schools::School;
use crate::store::{
    StoreError, Tx, classes, guardians, joins, persons, posts, proposals, reach, requests, roles, rounds,
    schools,
};
use crate::text::{self, Arg, Phrase, msg};

/// Shows what there is to do now.
pub async fn show(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let staff = cx.roles().await?.iter().any(|role| role.kind.of_staff() && role.school_id == school);
    let (Some(person), Some(school)) =
        (cx.me().map(|person| person.id), schools::get(cx.tx, school).await?.filter(|_| staff))
    else {
        return cx.refuse().await;
    };
    let daily = persons::daily(cx.tx, person, school.id).await?;
    let next = daily.next(cx.now, school.zone, school.calendar());
    let since = daily.previous(next, school.zone, school.calendar());
    let items = gather(cx.tx, &school, person, since, true, cx.now).await?;
    let message = message(items).unwrap_or_else(|| Message::new(msg::TodayNothing));
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

/// Plans the next bundle of each teacher of a class, and of who stands in for one.
pub async fn plan(
    tx: &mut Tx,
    chance: &mut Chance,
    school: &School,
    class: ClassId,
    now: Moment,
) -> Result<(), StoreError> {
    for role in roles::of_class(tx, class, now).await? {
        if role.kind == RoleKind::Teacher {
            plan_for(tx, chance, school, role.person_id, now).await?;
        }
    }
    Ok(())
}

/// Plans the next bundle of each who leads the school.
pub async fn plan_for_leaders(
    tx: &mut Tx,
    chance: &mut Chance,
    school: &School,
    now: Moment,
) -> Result<(), StoreError> {
    for role in roles::of_school(tx, school.id, now).await? {
        if role.kind.leads() {
            plan_for(tx, chance, school, role.person_id, now).await?;
        }
    }
    Ok(())
}

/// Plans the next bundle of one member of staff; when it is told.
pub async fn plan_for(
    tx: &mut Tx,
    chance: &mut Chance,
    school: &School,
    person: PersonId,
    now: Moment,
) -> Result<Moment, StoreError> {
    let told = next(tx, school, person, now).await?;
    Job::Today { school: school.id, person }.plan(tx, chance, told, school.zone).await?;
    Ok(told)
}

/// When the next bundle of a member of staff is told.
pub async fn next(tx: &mut Tx, school: &School, person: PersonId, now: Moment) -> Result<Moment, StoreError> {
    let daily = persons::daily(tx, person, school.id).await?;
    Ok(daily.next(now, school.zone, school.calendar()))
}

/// What there is to do in the classes of a teacher: what is new `since` then, and, where the week closes, whom
/// nothing reached in it.
pub async fn gather(
    tx: &mut Tx,
    school: &School,
    person: PersonId,
    since: Moment,
    closes_week: bool,
    now: Moment,
) -> Result<Vec<Item>, StoreError> {
    let mut items = approval::items(tx, school, person, since, now).await?;
    items.extend(interpreter::item(tx, school, person, now).await?);
    for role in roles::of_person(tx, person, now).await? {
        let (Some(class), RoleKind::Teacher) = (role.class_id, role.kind) else { continue };
        let Some(name) = role.class_name.filter(|_| role.school_id == school.id) else { continue };
        for request in requests::of_class(tx, class).await? {
            if request.asker != Asker::Teacher && request.answered_at.is_none() {
                items.push(Item::Request {
                    class,
                    name: name.clone(),
                    asked_at: request.made_at,
                    request: request.id,
                    child: request.child_name,
                });
            }
        }
        for join in joins::of_class(tx, class).await? {
            items.push(Item::Join { class, name: name.clone(), join: join.id, person: join.person_name });
        }
        let today = now.with_timezone(&school.zone).date_naive();
        for round in rounds::of_class(tx, class, today).await? {
            let count = proposals::count_answers(tx, round.id, class, since).await?;
            if let Some(count) = usize::try_from(count).ok().filter(|count| *count > 0) {
                items.push(Item::Answers { class, name: name.clone(), round: round.id, count });
            }
        }
        items.extend(attendance::items(tx, (class, &name), school, now).await?);
        items.extend(agreement::items(tx, (class, &name), since, now).await?);
        items.extend(follow::items(tx, (class, &name), since, now).await?);
        let adults = guardians::adults_of_class(tx, class).await?;
        let count = adults.iter().filter(|adult| adult.joined_at > since && adult.joined_at <= now).count();
        if count > 0 {
            items.push(Item::NewParents { class, name: name.clone(), count });
        }
        if closes_week {
            let ways = reach::of_class(tx, class, now).await?;
            let standings: Vec<_> = ways.iter().map(Way::standing).collect();
            let missed = to_do(&standings, now);
            if !missed.is_empty() {
                let families = families(&standings, missed.children());
                items.push(Item::NotReached { class, name: name.clone(), families, children: missed.len() });
            }
        }
        let today = now.with_timezone(&school.zone).date_naive();
        for round in rounds::of_class(tx, class, today).await? {
            let Some((families, _, choosing)) = reminder::families(tx, &round, class, now).await? else {
                continue;
            };
            if news(&families, choosing, since, now) > 0 {
                let count = list(&families, choosing, now).len();
                items.push(Item::Unchosen { class, name: name.clone(), round: round.id, count });
            }
        }
        if silent_for(tx, school, class, now).await? >= SILENT_AFTER {
            items.push(Item::Silent { class, name });
        }
    }
    Ok(items)
}

/// For how many school days nothing was sent to a class; none while nobody of it has signed up.
pub async fn silent_for(
    tx: &mut Tx,
    school: &School,
    class: ClassId,
    now: Moment,
) -> Result<usize, StoreError> {
    let adults = guardians::adults_of_class(tx, class).await?;
    let Some(first) = adults.iter().map(|adult| adult.joined_at).min() else { return Ok(0) };
    let Some(class) = classes::get(tx, class).await? else { return Ok(0) };
    let begun = first.max(SchoolYear(class.year).begins(school.zone));
    let last = posts::last_sent_at(tx, class.id).await?.map_or(begun, |sent| sent.max(begun));
    let day = |moment: Moment| moment.with_timezone(&school.zone).date_naive();
    Ok(school.calendar().count_school_days(day(last), day(now)))
}

/// The message that shows what there is to do; `None` with nothing.
#[expect(clippy::too_many_lines, reason = "a table: one line per thing to do")]
pub fn message(items: Vec<Item>) -> Option<Message> {
    let (items, beyond) = pick(items);
    let mut message: Option<Message> = None;
    let mut line = |phrase: Phrase| {
        message = Some(match message.take() {
            None => Message::new(phrase),
            Some(message) => message.line(phrase),
        });
    };
    let (mut looked, mut requested, mut asked) = (Vec::new(), Vec::new(), Vec::new());
    for item in &items {
        match item {
            Item::Look { class, name, .. } => {
                if !looked.contains(class) {
                    let of_class = |item: &&Item| matches!(item, Item::Look { class: of, .. } if of == class);
                    let count = items.iter().filter(of_class).count();
                    line(msg::ApprovalToday { class: Arg::from(name), count: count.into() }.into());
                    looked.push(*class);
                }
            }
            Item::Lapsed { name, person, .. } => {
                line(msg::ApprovalTodayLate { class: Arg::from(name), name: Arg::from(person) }.into());
            }
            Item::Request { class, name, .. } => {
                if !requested.contains(class) {
                    let of_class =
                        |item: &&Item| matches!(item, Item::Request { class: of, .. } if of == class);
                    let count = items.iter().filter(of_class).count();
                    line(msg::RequestToday { class: Arg::from(name), count: count.into() }.into());
                    requested.push(*class);
                }
            }
            Item::Interpreters { tongues, count, .. } => {
                let languages = tongues.iter().map(text::tongue).collect();
                line(msg::InterpreterToday { languages, count: (*count).into() }.into());
            }
            Item::Join { class, name, .. } => {
                if !asked.contains(class) {
                    let of_class = |item: &&Item| matches!(item, Item::Join { class: of, .. } if of == class);
                    let count = items.iter().filter(of_class).count();
                    line(msg::ClassNewsJoins { class: Arg::from(name), count: count.into() }.into());
                    asked.push(*class);
                }
            }
            Item::Answers { name, count, .. } => {
                line(msg::ProposalToday { class: Arg::from(name), count: (*count).into() }.into());
            }
            Item::NewParents { name, count, .. } => {
                line(msg::ClassNews { class: Arg::from(name), count: (*count).into() }.into());
            }
            Item::NotReached { name, families, .. } => {
                line(msg::ReachWeek { class: Arg::from(name), count: (*families).into() }.into());
            }
            Item::Unchosen { name, count, .. } => {
                line(msg::ReminderToday { class: Arg::from(name), count: (*count).into() }.into());
            }
            Item::Call { child, .. } => line(msg::AttendanceCallToday { child: Arg::from(child) }.into()),
            Item::Came { name, day, count, .. } => {
                let (class, date) = (Arg::from(name), Arg::from(*day));
                line(msg::AttendanceToday { class, date, count: (*count).into() }.into());
            }
            Item::Agreement { child, news, .. } => line(agreement::news_phrase(*news, child)),
            Item::Contact { child, contact, .. } => line(follow::phrase(*contact, child)),
            Item::Silent { name, .. } => line(msg::TodaySilent { class: Arg::from(name) }.into()),
        }
    }
    if beyond > 0 {
        line(msg::TodayBeyond { count: beyond.into() }.into());
    }
    let message = message?;
    Some(items.into_iter().fold(message, |message, item| match item {
        Item::Look { post, person, .. } | Item::Lapsed { post, person, .. } => {
            message.act(msg::ApprovalLook { name: person.into() }, Action::Look(post))
        }
        Item::Request { request, child, .. } => {
            message.act(msg::RequestButton { child: child.into() }, Action::Request(request))
        }
        Item::Interpreters { school, .. } => {
            message.act(msg::InterpreterButton, Action::Interpreters(school))
        }
        Item::Join { join, person, .. } => {
            message.act(msg::MenuJoin { name: person.into() }, Action::Join(join))
        }
        Item::Answers { class, name, round, .. } => {
            message.act(msg::ProposalTodayButton { class: name.into() }, Action::Blocks(round, class))
        }
        Item::NewParents { class, count, .. } => {
            message.act(msg::ClassNewParents { count: count.into() }, Action::NewParents(class))
        }
        Item::NotReached { class, children, .. } => {
            message.act(msg::ReachButton { count: children.into() }, Action::NotReached(class))
        }
        Item::Unchosen { class, round, count, .. } => {
            message.act(msg::ReminderUnchosenButton { count: count.into() }, Action::Unchosen(round, class))
        }
        Item::Call { talk, child, .. } => {
            message.act(msg::AttendanceCallButton { child: child.into() }, Action::TalkPage(talk))
        }
        Item::Came { class, day, .. } => {
            message.act(msg::AttendanceTodayButton { date: day.into() }, Action::AttendanceDay(class, day))
        }
        Item::Agreement { agreement, child, .. } => {
            message.act(msg::AgreementOfChild { child: child.into() }, Action::Agreement(agreement))
        }
        Item::Contact { class, contact, child, .. } => {
            message.act(msg::FollowOne { child: child.into() }, follow::action(contact, class))
        }
        Item::Silent { class, name } => {
            message.act(msg::MenuPostTo { class: name.into() }, Action::PostTo(class))
        }
    }))
}
