// SPDX-License-Identifier: EUPL-1.2
//! What falls due around waiting lists: a time that came free is held for whose turn it is, and they are told.

use chrono::TimeDelta;

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, EventId, PersonId, RoundId, WaitId};
use crate::domain::wait::{Held, held_until};
use crate::flow::{Fault, Line, held_phrase, wait};
use crate::message::Action;
use crate::say::Message;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::{Lockable, blocks, children, classes, persons, rounds, schools, talks, waits};
use crate::text::{Arg, msg};

/// How often a list is looked at while nothing happens that is known to free a time.
const LOOK: TimeDelta = TimeDelta::hours(1);

/// Holds free times for who waits, lets go of those that went by, and ends the list with the choosing. Planned by a
/// tap that may have freed a time, and once an hour as long as families choose: a family that leaves, or a time that
/// was given in another way, is seen then.
pub(super) async fn serve(
    cx: &mut JobCx<'_>,
    (round, class): (RoundId, ClassId),
    tap: Option<EventId>,
) -> Result<Outcome, Fault> {
    let Some(round) = rounds::get(cx.tx, round).await? else {
        waits::end(cx.tx, round, class).await?;
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    if cx.now >= round.closes_at {
        return end(cx, &round, class, &school).await;
    }
    // What is taken meanwhile is held for nobody.
    let mut given = blocks::of_class(cx.tx, round.id, class).await?;
    given.sort_unstable_by_key(|block| block.id);
    for block in given {
        cx.tx.lock(Lockable::Block, block.id.0).await?;
    }
    for one in waits::line(cx.tx, round.id, class).await? {
        if let Some(held) = one.held.filter(|held| held.until <= cx.now) {
            waits::let_go(cx.tx, &one, held, true).await?;
        }
    }
    let line = Line::read(cx.tx, &round, class, school.zone, cx.now).await?;
    let mut next: Option<Moment> = None;
    for (one, block, slot) in line.turns() {
        let until = match line.held(one.id) {
            Some(held) => held.until,
            None => {
                let latest = wait::latest(slot, &round, school.zone);
                let parents = talks::parents(cx.tx, one.child_id, one.household_id).await?;
                let until = |quiet| held_until(cx.now, latest, quiet, school.zone);
                // Who sleeps longest has the time to answer too.
                let Some(until) = parents.iter().map(|parent| until(parent.quiet())).max() else { continue };
                waits::hold(cx.tx, one.id, Held { block, slot, until }).await?;
                for parent in parents {
                    let job = Job::TimeFree { wait: one.id, person: parent.id, starts: slot.starts, until };
                    job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
                }
                until
            }
        };
        next = Some(next.map_or(until, |next| next.min(until)));
    }
    let again = Job::Waits { round: round.id, class, tap };
    Ok(match (next, tap) {
        (Some(at), Some(_)) => Outcome::GoOn(again, at),
        (None, Some(_)) => Outcome::Done,
        (at, None) => {
            let look = (cx.now + LOOK).min(round.closes_at);
            Outcome::GoOn(again, at.map_or(look, |at| at.min(look)))
        }
    })
}

/// Nobody chooses any more: the list is over, and who waited hears of it.
async fn end(cx: &mut JobCx<'_>, round: &Round, class: ClassId, school: &School) -> Result<Outcome, Fault> {
    for one in waits::line(cx.tx, round.id, class).await? {
        for parent in talks::parents(cx.tx, one.child_id, one.household_id).await? {
            let job = Job::WaitOver { round: round.id, child: one.child_id, person: parent.id };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    waits::end(cx.tx, round.id, class).await?;
    Ok(Outcome::Done)
}

/// Tells a parent that a time is held for them, if it still is.
pub(super) async fn time_free(
    cx: &mut JobCx<'_>,
    (id, person): (WaitId, PersonId),
    (starts, until): (Moment, Moment),
) -> Result<Outcome, Fault> {
    let Some(one) = waits::get(cx.tx, id).await? else { return Ok(Outcome::Done) };
    let is_it = |held: &Held| held.slot.starts == starts && held.until == until && cx.now < until;
    let Some(held) = one.held.filter(is_it) else { return Ok(Outcome::Done) };
    let (Some(round), Some(block)) =
        (rounds::get(cx.tx, one.round_id).await?, blocks::get(cx.tx, held.block).await?)
    else {
        return Ok(Outcome::Done);
    };
    let (Some(school), Some(class), Some(child)) = (
        schools::get(cx.tx, round.school_id).await?,
        classes::get(cx.tx, one.class_id).await?,
        children::get(cx.tx, one.child_id).await?,
    ) else {
        return Ok(Outcome::Done);
    };
    let parents = talks::parents(cx.tx, one.child_id, one.household_id).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    let job = Job::TimeFree { wait: id, person, starts, until };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < until) {
        return Ok(Outcome::GoOn(job, at));
    }
    let today = cx.now.with_timezone(&school.zone).date_naive();
    let held_for = held_phrase(held, school.zone, today);
    let mut message = wait::told(&child.first_name, &round, &block, &class.name, held_for);
    if let Some(place) = wait::place_in(&block, held.slot, &round) {
        message = wait::answers(message, child.id, block.id, place);
    }
    let message = message.act(msg::WaitLeave, Action::WaitLeave(round.id, child.id));
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Tells a parent that no time came free while families chose.
pub(super) async fn over(
    cx: &mut JobCx<'_>,
    (round, child, person): (RoundId, ChildId, PersonId),
) -> Result<Outcome, Fault> {
    let (Some(round), Some(child)) = (rounds::get(cx.tx, round).await?, children::get(cx.tx, child).await?)
    else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, round.school_id).await? else { return Ok(Outcome::Done) };
    let Some(household) = persons::household(cx.tx, person, school.id).await? else {
        return Ok(Outcome::Done);
    };
    let parents = talks::parents(cx.tx, child.id, household).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    if talks::of_child(cx.tx, round.id, child.id, household).await?.is_some() {
        return Ok(Outcome::Done);
    }
    let job = Job::WaitOver { round: round.id, child: child.id, person };
    if let Some(at) = cx.must_wait(&parent, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let message = Message::new(msg::WaitOver { child: Arg::from(&child.first_name) })
        .act(msg::MenuTitleButton, Action::Menu);
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}
