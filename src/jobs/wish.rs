// SPDX-License-Identifier: EUPL-1.2
//! The times of a round are divided by what suits: read, planned with no transaction open, and written behind the
//! locks, some at a time, if what was read holds. Whose time is gone by then is divided anew with the others who have
//! none. Then families, teachers and those who lead the school hear what became of it.

mod enter;
mod tell;

pub use enter::Place;
pub(super) use enter::{Rest, enter};
pub(super) use tell::{report, tell, tell_class, tell_teacher};

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::{Job, JobCx, Outcome};
use crate::clock::Clock;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, RoundId};
use crate::domain::interpreter::{Hours, Interpreter};
use crate::domain::planner::{self, Ask, Offer, Plan, Problem, Suits};
use crate::domain::slot::{Length, Slot};
use crate::domain::talk::limit;
use crate::domain::tongue::Tongue;
use crate::domain::wish::{Grade, Report, Wishes};
use crate::flow::Fault;
use crate::store::blocks::Block;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{
    Lockable, StoreError, blocks, children, interpreters, rounds, schools, talks, tongues, wishes,
};

/// How long a plan is looked for: it is good after a second or two, and a school waits for it once in a round.
const LONGEST: TimeDelta = TimeDelta::seconds(20);

/// What families of a round said.
type Said = Vec<((ChildId, HouseholdId), Wishes)>;

/// What the times of a round are divided by.
#[derive(Debug)]
pub(super) struct Division {
    said: Said,
    problem: Problem,
    seed: u64,
    plan: Option<Plan>,
}

impl Division {
    /// Reads a round with what suits its families; `None` when there is nothing to divide.
    pub(super) async fn read(cx: &mut JobCx<'_>, round: RoundId) -> Result<Option<Self>, Fault> {
        let Some((round, school)) = undivided(cx, round).await? else { return Ok(None) };
        let said = wishes::of_round(cx.tx, round.id).await?;
        let given = blocks::of_round(cx.tx, round.id).await?;
        let taken = taken(cx, &round).await?;
        let (mut problem, mut wanted) = (Problem::default(), Vec::new());
        // Breaks between them are in what a block offers: no teacher wants more.
        for block in &given {
            for (place, slot) in block.free(round.rhythm, Length::One, &taken) {
                if cx.now < limit(slot.starts, school.zone) {
                    let meeting = block.meeting(slot);
                    let offer = Offer { block: block.id, place, teacher: block.person_id, meeting };
                    problem.offers.push(offer);
                }
            }
        }
        for ((child, household), wishes) in &said {
            // They changed their mind, left the class, or have a time that the teacher planned for them.
            let here = children::get(cx.tx, *child).await?.is_some_and(|child| child.missing_since.is_none());
            let class = children::class_in(cx.tx, *child, round.year).await?;
            let Some(class) = class.filter(|_| here && !wishes.is_empty()) else { continue };
            let asked = rounds::asks(cx.tx, &round, class.id, (*child, *household)).await?;
            if !asked || talks::of_child(cx.tx, round.id, *child, *household).await?.is_some() {
                continue;
            }
            let has = talks::beside(cx.tx, *child, *household, cx.now).await?;
            problem.asks.push(Ask {
                child: *child,
                household: *household,
                class: class.id,
                wishes: marked(wishes, &given, &round, class.id, school.zone),
                has: has.iter().map(Talk::meeting).collect(),
                language: language(cx, &round, *household, &mut wanted).await?,
            });
        }
        let interpreters = interpreters::of_school(cx.tx, school.id, cx.now).await?;
        problem.interpreters = interpreters.iter().map(|one| speaking(one, &wanted)).collect();
        Ok(Some(Self { said, problem, seed: cx.chance.below(u64::MAX), plan: None }))
    }

    /// Plans who gets which time, on a thread of its own: it takes seconds, and no transaction is open.
    pub(super) async fn plan(mut self, clock: &Clock) -> Result<Self, Fault> {
        let (clock, until) = (clock.clone(), clock.now() + LONGEST);
        let planned = tokio::task::spawn_blocking(move || {
            let plan = planner::plan(&self.problem, self.seed, || clock.now() >= until);
            self.plan = Some(plan);
            self
        });
        planned.await.map_err(|_| Fault::Panic)
    }
}

/// What nobody can have in a round any more.
async fn taken(cx: &mut JobCx<'_>, round: &Round) -> Result<Vec<(BlockId, Slot)>, Fault> {
    let mut taken = Vec::new();
    for class in rounds::classes(cx.tx, round.id).await? {
        taken.extend(talks::taken(cx.tx, round.id, class.id).await?);
    }
    Ok(taken)
}

/// The language in which a household needs an interpreter, by its place among those `wanted`.
async fn language(
    cx: &mut JobCx<'_>,
    round: &Round,
    household: HouseholdId,
    wanted: &mut Vec<Tongue>,
) -> Result<Option<String>, Fault> {
    let wish = tongues::wish(cx.tx, round.id, household).await?.filter(|wish| !wish.alone);
    let Some(wish) = wish else { return Ok(None) };
    let place = wanted.iter().position(|known| known.is(&wish.tongue)).unwrap_or(wanted.len());
    if place == wanted.len() {
        wanted.push(wish.tongue);
    }
    Ok(Some(place.to_string()))
}

/// An interpreter as the planner sees one. Whether they come or are called, they take part in every conversation.
fn speaking(one: &Interpreter, wanted: &[Tongue]) -> planner::Interpreter {
    let spoken = wanted.iter().enumerate().filter(|(_, tongue)| one.speaks(tongue));
    let hours = |hours: &Hours| planner::Hours { slot: hours.slot, in_person: true, remotely: true };
    planner::Interpreter {
        languages: spoken.map(|(place, _)| place.to_string()).collect(),
        hours: one.hours.iter().map(hours).collect(),
        has: one.taken.iter().map(|taken| taken.at.clone()).collect(),
    }
}

/// The slots of a class that suit a family.
fn marked(wishes: &Wishes, given: &[Block], round: &Round, class: ClassId, zone: Tz) -> Vec<planner::Wish> {
    let mut marked = Vec::new();
    for block in given.iter().filter(|block| block.class_id == class) {
        for (_, slot) in block.slots(round.rhythm) {
            let suits = match wishes.of_slot(slot, zone) {
                Grade::No => continue,
                Grade::Possible => Suits::Possible,
                Grade::Well => Suits::Well,
            };
            marked.push(planner::Wish { block: block.id, slot, suits });
        }
    }
    marked
}

/// A round whose times are not divided yet.
async fn undivided(cx: &mut JobCx<'_>, round: RoundId) -> Result<Option<(Round, School)>, Fault> {
    let found = rounds::get(cx.tx, round).await?;
    let Some(round) = found.filter(|round| round.mode.wishes_until().is_some()) else { return Ok(None) };
    let school = schools::get(cx.tx, round.school_id).await?;
    Ok(school.map(|school| (round, school)))
}

/// Hands the talks of a plan over to be written, some at a time, unless what it was made from has changed.
pub(super) async fn divide(
    cx: &mut JobCx<'_>,
    round: RoundId,
    (before, again): (Report, u8),
    division: Option<Division>,
) -> Result<Outcome, Fault> {
    let Some(Division { said, problem, plan: Some(plan), .. }) = division else { return Ok(Outcome::Done) };
    cx.tx.lock(Lockable::Round, round.0).await?;
    let Some((round, school)) = undivided(cx, round).await? else { return Ok(Outcome::Done) };
    if wishes::of_round(cx.tx, round.id).await? != said {
        return Err(StoreError::Overtaken.into());
    }
    let mut places: Vec<(ClassId, Place)> = plan
        .placed
        .iter()
        .filter_map(|placed| {
            let (ask, offer) = (problem.asks.get(placed.ask)?, problem.offers.get(placed.offer)?);
            let suits_well = placed.suits == Suits::Well;
            let (child, household) = (ask.child, ask.household);
            Some((ask.class, Place { child, household, block: offer.block, place: offer.place, suits_well }))
        })
        .collect();
    // Class by class: what is written together is locked together.
    places.sort_unstable();
    let left = places.into_iter().map(|(_, place)| place).collect();
    let report = match again {
        0 => Report {
            families: problem.asks.len(),
            most: count(plan.bound.placed),
            most_well: count(plan.bound.well),
            ..Report::default()
        },
        // What is possible was said when nobody had a time.
        _ => before,
    };
    let job = Job::EnterTalks { round: round.id, left, report, again, clashed: 0 };
    job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    Ok(Outcome::Done)
}

fn count(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
