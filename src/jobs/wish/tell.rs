// SPDX-License-Identifier: EUPL-1.2
//! What became of the wishes: families, teachers and those who lead the school hear of it.

use std::collections::BTreeMap;

use chrono_tz::Tz;

use super::super::round::of_child;
use super::super::{Job, JobCx, Outcome, reminder};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, HouseholdId, PersonId, RoundId};
use crate::domain::role::{GuardianKind, RoleKind};
use crate::domain::slot::{Length, Meeting, Slot};
use crate::domain::talk::limit;
use crate::domain::wish::{Wishes, nearest};
use crate::flow::{Fault, figures, kind_phrase, shown, talk_phrase, when, with_report};
use crate::message::Action;
use crate::say::Message;
use crate::store::blocks::Block;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::wishes::Of;
use crate::store::{blocks, children, guardians, persons, roles, rounds, schools, talks, wishes};
use crate::text::{Arg, Phrase, msg};

/// How many free times a family without one is offered, and a teacher reads beside its name.
const NEAR: usize = 4;

/// A round whose times were divided, with its school.
async fn divided(cx: &mut JobCx<'_>, round: RoundId) -> Result<Option<(Round, School)>, Fault> {
    let Some(round) = rounds::get(cx.tx, round).await? else { return Ok(None) };
    let school = schools::get(cx.tx, round.school_id).await?;
    Ok(school.map(|school| (round, school)))
}

/// Every parent of a class hears what became of their wishes, and its teachers who has no time.
pub(in super::super) async fn tell_class(
    cx: &mut JobCx<'_>,
    round: RoundId,
    class: ClassId,
) -> Result<Outcome, Fault> {
    let Some((round, school)) = divided(cx, round).await? else { return Ok(Outcome::Done) };
    for adult in guardians::adults_of_class(cx.tx, class).await? {
        if adult.kind == GuardianKind::Parent {
            let job = Job::TellWish { round: round.id, child: adult.child_id, person: adult.person.id };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    for role in roles::of_class(cx.tx, class, round.staffed_at(cx.now, school.zone)).await? {
        if role.kind == RoleKind::Teacher {
            let daily = persons::daily(cx.tx, role.person_id, school.id).await?;
            let told = daily.next(cx.now, school.zone, school.calendar());
            let job = Job::TellUnplaced { round: round.id, class, person: role.person_id };
            job.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
        }
    }
    Ok(Outcome::Done)
}

/// The slots of a class: all of them, and those that are free now with how they are chosen.
struct Times {
    all: Vec<Slot>,
    free: Vec<(Block, u16, Slot)>,
}

impl Times {
    async fn read(cx: &mut JobCx<'_>, round: &Round, class: ClassId, zone: Tz) -> Result<Self, Fault> {
        let taken = talks::taken(cx.tx, round.id, class).await?;
        let (mut all, mut free) = (Vec::new(), Vec::new());
        for block in blocks::offered(cx.tx, round.id, class).await? {
            all.extend(block.slots(round.rhythm).map(|(_, slot)| slot));
            for (place, slot) in block.free(round.rhythm, Length::One, &taken) {
                if cx.now < limit(slot.starts, zone) {
                    free.push((block.clone(), place, slot));
                }
            }
        }
        Ok(Self { all, free })
    }

    /// The free ones nearest to what suits a household, at which it has nothing else.
    async fn near(
        &self,
        cx: &mut JobCx<'_>,
        wishes: &Wishes,
        (child, household): (ChildId, HouseholdId),
        zone: Tz,
    ) -> Result<Vec<&(Block, u16, Slot)>, Fault> {
        let others = talks::beside(cx.tx, child, household, cx.now).await?;
        let others: Vec<Meeting> = others.iter().map(Talk::meeting).collect();
        let mut fits: BTreeMap<Moment, &(Block, u16, Slot)> = BTreeMap::new();
        for one in self.free.iter().filter(|(block, _, slot)| block.meeting(*slot).fits(&others)) {
            fits.entry(one.2.starts).or_insert(one);
        }
        let free: Vec<Slot> = fits.values().map(|(_, _, slot)| *slot).collect();
        let near = nearest(wishes, &self.all, &free, zone, NEAR);
        Ok(near.iter().filter_map(|slot| fits.get(&slot.starts).copied()).collect())
    }
}

/// Tells a parent which time the family has, or that none of theirs was left, with the nearest. Silent for who said
/// nothing: they are invited to choose.
pub(in super::super) async fn tell(
    cx: &mut JobCx<'_>,
    (round, child, person): (RoundId, ChildId, PersonId),
) -> Result<Outcome, Fault> {
    let Some((round, school)) = divided(cx, round).await? else { return Ok(Outcome::Done) };
    let Some((_, child)) = of_child(cx, school.id, child).await? else { return Ok(Outcome::Done) };
    let parent = guardians::get(cx.tx, person, child.id).await? == Some(GuardianKind::Parent);
    let Some(person) = persons::get(cx.tx, person).await?.filter(|_| parent) else {
        return Ok(Outcome::Done);
    };
    let Some(household) = persons::household(cx.tx, person.id, school.id).await? else {
        return Ok(Outcome::Done);
    };
    let Some(class) = children::class_in(cx.tx, child.id, round.year).await? else {
        return Ok(Outcome::Done);
    };
    let job = Job::TellWish { round: round.id, child: child.id, person: person.id };
    let paused = person.paused_until.filter(|until| *until > cx.now);
    if let Some(at) = paused.or_else(|| cx.must_wait(&person, school.zone)) {
        return Ok(Outcome::GoOn(job, at));
    }
    let of = Of { round: round.id, child: child.id, household };
    let said = wishes::of_family(cx.tx, of).await?;
    if let Some(talk) = talks::of_child(cx.tx, round.id, child.id, household).await? {
        return given(cx, &job, &person, (&round, &talk), school.zone).await;
    }
    if !round.is_open(cx.now) || !rounds::asks(cx.tx, &round, class.id, (child.id, household)).await? {
        return Ok(Outcome::Done);
    }
    let (talk, name) = (talk_phrase(&round).into(), Arg::from(&child.first_name));
    let mut message = if said.is_empty() {
        Message::new(msg::WishOpen { talk, child: name })
    } else {
        let times = Times::read(cx, &round, class.id, school.zone).await?;
        let near = times.near(cx, &said, (child.id, household), school.zone).await?;
        let mut message = if near.is_empty() {
            Message::new(msg::WishNoneLeft { talk, child: name })
        } else {
            Message::new(msg::WishNone { talk, child: name })
        };
        for (block, place, slot) in near {
            let (date, time) = when(slot.starts, school.zone);
            let (day, month) = figures(slot.starts.with_timezone(&school.zone).date_naive());
            let label = msg::WishNearButton { day, month, time: time.clone() };
            message = message
                .line(msg::WishNear { date, time })
                .act(label, Action::TalkTake(child.id, block.id, *place));
        }
        message
    };
    message = message.act(msg::TalkInviteButton, Action::TalkDays(round.id, child.id));
    cx.tell(&person, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Says which time a family has: it can be changed as one that they chose.
async fn given(
    cx: &mut JobCx<'_>,
    job: &Job,
    person: &persons::Person,
    (round, talk): (&Round, &Talk),
    zone: Tz,
) -> Result<Outcome, Fault> {
    if talk.slot.starts <= cx.now {
        return Ok(Outcome::Done);
    }
    let above: Phrase = msg::WishGiven.into();
    let mut message = shown(talk, zone).below(Some(above));
    let until = limit(talk.slot.starts, zone);
    if cx.now < until {
        let (date, time) = when(until, zone);
        message = message.and(msg::TalkShownUntil { date, time });
        if round.is_open(cx.now) {
            message = message.row(vec![
                (msg::TalkMove.into(), Action::TalkMove(talk.id)),
                (msg::TalkCancel.into(), Action::TalkCancelAsk(talk.id)),
            ]);
        } else {
            message = message.act(msg::TalkCancel, Action::TalkCancelAsk(talk.id));
        }
    }
    reminder::plan(cx, talk, person, zone).await?;
    message = message.act(msg::PreparationButton, Action::Prepare(talk.id));
    cx.tell(person, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}

/// Tells a teacher who of their class said what suits and has no time, why, and what is near.
pub(in super::super) async fn tell_teacher(
    cx: &mut JobCx<'_>,
    (round, class, person): (RoundId, ClassId, PersonId),
) -> Result<Outcome, Fault> {
    let Some((round, school)) = divided(cx, round).await? else { return Ok(Outcome::Done) };
    let held = roles::of_class(cx.tx, class, round.staffed_at(cx.now, school.zone)).await?;
    let teaches = held.iter().any(|role| role.kind == RoleKind::Teacher && role.person_id == person);
    let Some(teacher) = persons::get(cx.tx, person).await?.filter(|_| teaches) else {
        return Ok(Outcome::Done);
    };
    let times = Times::read(cx, &round, class, school.zone).await?;
    let mut lines: Vec<Phrase> = Vec::new();
    for ((child, household), said) in wishes::of_round(cx.tx, round.id).await? {
        let here = children::class_in(cx.tx, child, round.year).await?.is_some_and(|of| of.id == class);
        let has = talks::of_child(cx.tx, round.id, child, household).await?.is_some();
        if !here || has || said.is_empty() {
            continue;
        }
        let Some(found) = children::get(cx.tx, child).await? else { continue };
        let (name, near) =
            (Arg::from(&found.first_name), times.near(cx, &said, (child, household), school.zone).await?);
        let near: Arg = near
            .into_iter()
            .take(NEAR / 2)
            .map(|(_, _, slot)| {
                let (date, time) = when(slot.starts, school.zone);
                Phrase::from(msg::WishLeftNear { date, time })
            })
            .collect();
        lines.push(match &near {
            Arg::List(list) if list.is_empty() => msg::WishLeftFull { child: name }.into(),
            _ => msg::WishLeftLine { child: name, near }.into(),
        });
    }
    let kind = kind_phrase(&round).into();
    let mut message = match lines.len() {
        0 => Message::new(msg::WishLeftNone { kind }),
        count => Message::new(msg::WishLeft { kind, count: count.into() }),
    };
    for line in lines {
        message = message.line(line);
    }
    let job = Job::TellUnplaced { round: round.id, class, person };
    let message = message.act(msg::BlockAskButton, Action::Blocks(round.id, class));
    cx.tell(&teacher, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Tells who leads the school how far the wishes were met.
pub(in super::super) async fn report(
    cx: &mut JobCx<'_>,
    round: RoundId,
    person: PersonId,
) -> Result<Outcome, Fault> {
    let Some((round, school)) = divided(cx, round).await? else { return Ok(Outcome::Done) };
    let held = roles::of_person(cx.tx, person, cx.now).await?;
    let leads = held.iter().any(|role| role.kind == RoleKind::Director && role.school_id == school.id);
    let Some(director) = persons::get(cx.tx, person).await?.filter(|_| leads) else {
        return Ok(Outcome::Done);
    };
    let Some(report) = rounds::report(cx.tx, round.id).await? else { return Ok(Outcome::Done) };
    let job = Job::DivisionReport { round: round.id, person };
    if let Some(at) = cx.must_wait(&director, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let message = Message::new(msg::WishReportTitle { kind: kind_phrase(&round).into() });
    let message = with_report(message, &report).act(msg::WishReportButton, Action::Round(round.id));
    cx.tell(&director, &job.key(), &message).await?;
    Ok(Outcome::Done)
}
