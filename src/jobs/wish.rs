// SPDX-License-Identifier: EUPL-1.2
//! The times of a round are divided by what suits: read, planned with no transaction open, and written behind the
//! locks if what was read holds. Then families, teachers and those who lead the school hear what became of it.

mod tell;

pub(super) use tell::{report, tell, tell_class, tell_teacher};

use std::collections::BTreeSet;

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::{Job, JobCx, Outcome};
use crate::clock::Clock;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, RoundId, TalkId};
use crate::domain::interpreter::{Hours, Interpreter, pick};
use crate::domain::planner::{self, Ask, Offer, Plan, Problem, Suits};
use crate::domain::role::RoleKind;
use crate::domain::slot::{Length, Meeting, Slot};
use crate::domain::talk::limit;
use crate::domain::tongue::Tongue;
use crate::domain::wish::{Grade, Report, Wishes};
use crate::flow::Fault;
use crate::store::blocks::Block;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::{NewTalk, Talk};
use crate::store::{
    Lockable, StoreError, blocks, children, interpreters, roles, rounds, schools, talks, tongues, wishes,
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
            let has = talks::of_household(cx.tx, *household, cx.now).await?;
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

/// Whether somebody interprets for a family then, or it needs nobody.
async fn can_speak(
    cx: &mut JobCx<'_>,
    round: &Round,
    household: HouseholdId,
    meeting: &Meeting,
) -> Result<bool, Fault> {
    let wish = tongues::wish(cx.tx, round.id, household).await?.filter(|wish| !wish.alone);
    let Some(wish) = wish else { return Ok(true) };
    let known = interpreters::of_school(cx.tx, round.school_id, cx.now).await?;
    Ok(pick(&known, &wish.tongue, meeting).is_some())
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

/// Writes the talks of a plan, each if its time and its family are free behind the locks, and lets everybody choose
/// among the rest.
pub(super) async fn divide(
    cx: &mut JobCx<'_>,
    round: RoundId,
    division: Option<Division>,
) -> Result<Outcome, Fault> {
    let Some(Division { said, problem, plan: Some(plan), .. }) = division else { return Ok(Outcome::Done) };
    cx.tx.lock(Lockable::Round, round.0).await?;
    let Some((round, school)) = undivided(cx, round).await? else { return Ok(Outcome::Done) };
    if wishes::of_round(cx.tx, round.id).await? != said {
        return Err(StoreError::Overtaken.into());
    }
    let chosen: Vec<(&Ask, &Offer, Suits)> = plan
        .placed
        .iter()
        .filter_map(|placed| {
            Some((problem.asks.get(placed.ask)?, problem.offers.get(placed.offer)?, placed.suits))
        })
        .collect();
    let behind: BTreeSet<_> = chosen.iter().map(|(_, offer, _)| offer.block).collect();
    for block in behind {
        cx.tx.lock(Lockable::Block, block.0).await?;
    }
    let families: BTreeSet<HouseholdId> = chosen.iter().map(|(ask, ..)| ask.household).collect();
    for household in families {
        cx.tx.lock(Lockable::Household, household.0).await?;
    }
    let given = blocks::of_round(cx.tx, round.id).await?;
    let taken = taken(cx, &round).await?;
    let mut report = Report {
        families: problem.asks.len(),
        most: count(plan.bound.placed),
        most_well: count(plan.bound.well),
        ..Report::default()
    };
    for (ask, offer, suits) in chosen {
        let slot = offer.meeting.slot;
        // The teacher took the time away, or somebody has it, or the family has something else then.
        let there = given
            .iter()
            .any(|block| block.id == offer.block && block.slots(round.rhythm).any(|(_, one)| one == slot));
        let others = talks::of_household(cx.tx, ask.household, cx.now).await?;
        let others: Vec<Meeting> = others.iter().map(Talk::meeting).collect();
        let is_taken = taken.iter().any(|(of, other)| *of == offer.block && slot.overlaps(*other));
        let free = !is_taken
            && offer.meeting.fits(&others)
            && can_speak(cx, &round, ask.household, &offer.meeting).await?;
        let had = talks::of_child(cx.tx, round.id, ask.child, ask.household).await?.is_some();
        let parents = talks::parents(cx.tx, ask.child, ask.household).await?;
        let (true, true, false, Some(person)) = (there, free, had, parents.first()) else { continue };
        let talk = NewTalk {
            id: TalkId(cx.chance.id(cx.now)),
            round: round.id,
            block: offer.block,
            child: ask.child,
            household: ask.household,
            person: person.id,
            slot,
        };
        talks::insert(cx.tx, &talk, cx.now).await?;
        report.placed += 1;
        report.well += usize::from(suits == Suits::Well);
    }
    rounds::divided(cx.tx, round.id, &report, cx.now).await?;
    for class in rounds::classes(cx.tx, round.id).await? {
        let job = Job::TellDivided { round: round.id, class: class.id };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    for role in roles::of_school(cx.tx, school.id, cx.now).await? {
        if role.kind == RoleKind::Director {
            let job = Job::DivisionReport { round: round.id, person: role.person_id };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    Ok(Outcome::Done)
}

fn count(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
