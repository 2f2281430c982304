// SPDX-License-Identifier: EUPL-1.2
//! What falls due around conversations: teachers are asked for times, families invited, told and reminded.

use super::{Job, JobCx, Outcome, reminder, transfer, turnout};
use crate::clock::{Chance, Moment};
use crate::domain::id::{BlockId, ChildId, ClassId, PersonId, RoundId, SchoolId, TalkId};
use crate::domain::role::{GuardianKind, RoleKind};
use crate::domain::talk::TalkState;
use crate::flow::{Fault, along_phrase, kind_phrase, purpose_phrase, talk_phrase, today, when, with_others};
use crate::message::Action;
use crate::say::Message;
use crate::store::persons::Person;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{
    StoreError, Tx, alongs, blocks, children, classes, guardians, persons, reminders, roles, rounds, schools,
    talks,
};
use crate::text::{Arg, msg};

/// Asks a teacher for times, once the bundle of their day comes; silent when there are some.
pub(super) async fn ask_blocks(
    cx: &mut JobCx<'_>,
    (round, class, person): (RoundId, ClassId, PersonId),
) -> Result<Outcome, Fault> {
    let (Some(round), Some(class)) = (rounds::get(cx.tx, round).await?, classes::get(cx.tx, class).await?)
    else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    let Some(teacher) = persons::get(cx.tx, person).await? else { return Ok(Outcome::Done) };
    let held = roles::of_class(cx.tx, class.id, round.staffed_at(cx.now, school.zone)).await?;
    let teaches = held.iter().any(|role| role.kind == RoleKind::Teacher && role.person_id == person);
    if !teaches || !blocks::of_class(cx.tx, round.id, class.id).await?.is_empty() {
        return Ok(Outcome::Done);
    }
    let (kind, name) = (kind_phrase(&round).into(), Arg::from(&class.name));
    let message = if round.opens_at <= cx.now {
        Message::new(msg::BlockAskAgain { kind, class: name })
    } else {
        let (date, _) = when(round.opens_at, school.zone);
        let (first, last) = (round.first.into(), round.last.into());
        Message::new(msg::BlockAsk { kind, class: name, first, last, date })
    };
    let message = if round.for_some {
        let names = rounds::names_in(cx.tx, round.id, class.id).await?;
        with_others(message.line(msg::RoundShownOnly { names: names.into_iter().collect() }), &round.about)
    } else {
        message
    };
    let message = message.act(msg::BlockAskButton, Action::Blocks(round.id, class.id));
    let key = format!("blocks.{}.{}.{person}.{}", round.id, class.id, cx.due.timestamp());
    cx.tell(&teacher, &key, &message).await?;
    Ok(Outcome::Done)
}

/// Plans that the teachers of a class are asked for times, each with the bundle of their day.
pub async fn ask_teachers(
    tx: &mut Tx,
    chance: &mut Chance,
    (round, school): (&Round, &School),
    class: ClassId,
    now: Moment,
) -> Result<(), StoreError> {
    for role in roles::of_class(tx, class, round.staffed_at(now, school.zone)).await? {
        if role.kind == RoleKind::Teacher {
            let daily = persons::daily(tx, role.person_id, school.id).await?;
            let told = daily.next(now, school.zone, school.calendar());
            let job = Job::AskBlocks { round: round.id, class, person: role.person_id };
            job.plan(tx, chance, told, school.zone).await?;
        }
    }
    Ok(())
}

/// Families of a class can choose: each parent of each child hears of it. Without times there is nothing to choose:
/// then its teachers are asked once more, and the first times they give invite.
pub(super) async fn invite_class(
    cx: &mut JobCx<'_>,
    round: RoundId,
    class: ClassId,
) -> Result<Outcome, Fault> {
    let Some(round) = rounds::get(cx.tx, round).await?.filter(|round| round.is_announced(cx.now)) else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    if blocks::of_class(cx.tx, round.id, class).await?.is_empty() {
        ask_teachers(cx.tx, &mut cx.chance, (&round, &school), class, cx.now).await?;
        return Ok(Outcome::Done);
    }
    // Whom nothing reaches is named in the next bundle of their teachers.
    today::plan(cx.tx, &mut cx.chance, &school, class, cx.now).await?;
    turnout::plan(cx, &round, class, &school).await?;
    for adult in guardians::adults_of_class(cx.tx, class).await? {
        // Whether the round asks this child's family is looked at when each is invited.
        if adult.kind == GuardianKind::Parent {
            let (child, person) = (adult.child_id, adult.person.id);
            // Who came from another class of the round was invited to choose among its times.
            let before = reminders::invited_to(cx.tx, round.id, child, person).await?;
            let class = before.filter(|before| *before != class).map(|_| class);
            let job = Job::InviteTalk { round: round.id, child, person, class };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    Ok(Outcome::Done)
}

/// A parent who is asked to choose a time for a child.
pub(super) struct Asked {
    /// The round.
    pub round: Round,
    /// The school.
    pub school: School,
    /// The child.
    pub child: children::Child,
    /// Its class.
    pub class: ClassId,
    /// The parent.
    pub person: Person,
    /// Whether their household has chosen.
    pub booked: bool,
}

/// The parent, if the round asks their household about the child and families can choose.
pub(super) async fn asked(
    cx: &mut JobCx<'_>,
    (round, child, person): (RoundId, ChildId, PersonId),
) -> Result<Option<Asked>, Fault> {
    let Some(round) = rounds::get(cx.tx, round).await?.filter(|round| round.is_announced(cx.now)) else {
        return Ok(None);
    };
    let Some((school, child)) = of_child(cx, round.school_id, child).await? else { return Ok(None) };
    let parent = guardians::get(cx.tx, person, child.id).await? == Some(GuardianKind::Parent);
    let Some(person) = persons::get(cx.tx, person).await?.filter(|_| parent) else { return Ok(None) };
    let Some(household) = persons::household(cx.tx, person.id, school.id).await? else { return Ok(None) };
    let Some(class) = children::class_in(cx.tx, child.id, round.year).await? else { return Ok(None) };
    if !rounds::asks(cx.tx, &round, class.id, (child.id, household)).await? {
        return Ok(None);
    }
    let booked = talks::of_child(cx.tx, round.id, child.id, household).await?.is_some();
    Ok(Some(Asked { round, school, child, class: class.id, person, booked }))
}

/// Tells a parent that they can choose a time for a child, and what it is for. Silent when their household did.
pub(super) async fn invite(
    cx: &mut JobCx<'_>,
    (round, child, person): (RoundId, ChildId, PersonId),
    moved_to: Option<ClassId>,
) -> Result<Outcome, Fault> {
    let found = asked(cx, (round, child, person)).await?;
    let Some(asked) = found.filter(|asked| !asked.booked) else { return Ok(Outcome::Done) };
    // It changed class once more, or they were invited to this one already.
    let before = reminders::invited_to(cx.tx, round, child, person).await?;
    if moved_to.is_some_and(|class| class != asked.class) || before == Some(asked.class) {
        return Ok(Outcome::Done);
    }
    let above = if moved_to.is_some() { transfer::above(cx, &asked).await? } else { Vec::new() };
    let Asked { round, school, child, person, class, .. } = asked;
    let job = Job::InviteTalk { round: round.id, child: child.id, person: person.id, class: moved_to };
    // Whoever paused hears of it when the pause is over.
    let paused = person.paused_until.filter(|until| *until > cx.now);
    if let Some(at) = paused.or_else(|| cx.must_wait(&person, school.zone)) {
        return Ok(Outcome::GoOn(job, at));
    }
    let message = Message::new(msg::TalkInvite {
        talk: talk_phrase(&round).into(),
        child: Arg::from(&child.first_name),
        purpose: purpose_phrase(&round).into(),
    });
    let message = above.into_iter().fold(with_others(message, &round.about), Message::and);
    let (first, last) = (round.first.into(), round.last.into());
    let minutes = i64::from(round.rhythm.minutes).into();
    let choose = Action::TalkDays(round.id, child.id);
    let along = along_phrase(alongs::of_child(cx.tx, round.id, child.id).await?);
    let mut message = match round.mode.wishes_until().filter(|until| cx.now < *until) {
        Some(until) => {
            let (date, time) = when(until, school.zone);
            message
                .and(msg::WishInvite { date, first, last, minutes, time })
                .line(along)
                .act(msg::WishInviteButton, choose)
        }
        None => {
            let (date, _) = when(round.closes_at, school.zone);
            message
                .and(msg::TalkInviteWhen { date, first, last, minutes })
                .line(along)
                .act(msg::TalkInviteButton, choose)
        }
    };
    if !school.settings.expectations.is_empty() {
        message = message.act(msg::TalkInviteCard, Action::TalkCard(round.id, child.id));
    }
    if cx.tell(&person, &job.key(), &message).await?.is_some() {
        reminder::plan_choice(cx, (round.id, child.id, person.id), class, &school).await?;
    }
    Ok(Outcome::Done)
}

pub(super) async fn of_child(
    cx: &mut JobCx<'_>,
    school: SchoolId,
    child: ChildId,
) -> Result<Option<(School, children::Child)>, Fault> {
    let child = children::get(cx.tx, child).await?.filter(|child| child.missing_since.is_none());
    Ok(schools::get(cx.tx, school).await?.zip(child))
}

/// Tells a parent that the teacher called off their talk. It waits for the end of quiet hours, but not until the
/// talk would have been.
pub(super) async fn called_off(cx: &mut JobCx<'_>, talk: TalkId, person: PersonId) -> Result<Outcome, Fault> {
    let found = talks::get(cx.tx, talk).await?;
    let Some(talk) = found.filter(|talk| talk.state == TalkState::CalledOff) else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    let job = Job::TalkCalledOff { talk: talk.id, person };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < talk.slot.starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (date, time) = when(talk.slot.starts, school.zone);
    let (child, kind) = (Arg::from(&talk.child_name), talk_phrase(&talk).into());
    let round = rounds::get(cx.tx, talk.round_id).await?;
    let message = if round.is_some_and(|round| round.is_open(cx.now)) {
        Message::new(msg::TalkCalledOff { talk: kind, child, date, time })
            .act(msg::TalkInviteButton, Action::TalkDays(talk.round_id, talk.child_id))
    } else {
        Message::new(msg::TalkCalledOffClosed { talk: kind, child, date, time })
            .act(msg::MenuTitleButton, Action::Menu)
    };
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// The key of what happens to a class after some times were given.
pub(super) fn class_key(round: RoundId, class: ClassId, after: Option<BlockId>) -> String {
    let after = after.map_or_else(String::new, |block| format!(".{block}"));
    format!("round.{round}.{class}{after}")
}
