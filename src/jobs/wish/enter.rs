// SPDX-License-Identifier: EUPL-1.2
//! What was planned is written, some talks at a time: nobody waits long, and after a crash it goes on where it was.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::{Job, JobCx, Outcome};
use super::undivided;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, RoundId, TalkId};
use crate::domain::interpreter::pick;
use crate::domain::role::RoleKind;
use crate::domain::slot::{Meeting, Slot};
use crate::domain::wish::Report;
use crate::flow::Fault;
use crate::store::blocks::Block;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::{NewTalk, Talk};
use crate::store::{Lockable, blocks, interpreters, roles, rounds, talks, tongues};

/// How many talks are written in one transaction.
const AT_ONCE: usize = 16;
/// How often times are divided anew because some were gone. Whoever has none then is offered what is near.
const AGAIN: u8 = 2;

/// A time that a family shall have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The block of the time.
    pub block: BlockId,
    /// Its place there.
    pub place: u16,
    /// The child.
    pub child: ChildId,
    /// The household.
    pub household: HouseholdId,
    /// Whether it suits well, or if needed.
    pub suits_well: bool,
}

/// The rest to write of a round, and what became of the rest.
#[derive(Debug)]
pub(in super::super) struct Rest {
    /// The times that families shall have.
    pub left: Vec<Place>,
    /// How far the wishes are met so far.
    pub report: Report,
    /// How often the times were divided before.
    pub again: u8,
    /// How many times were gone.
    pub clashed: usize,
}

/// Writes some of the talks, each if its time and its family are free behind the locks; after the last of them lets
/// everybody choose among the rest.
pub(in super::super) async fn enter(
    cx: &mut JobCx<'_>,
    round: RoundId,
    mut of: Rest,
) -> Result<Outcome, Fault> {
    let later = of.left.split_off(of.left.len().min(AT_ONCE));
    let now = std::mem::replace(&mut of.left, later);
    for child in now.iter().map(|place| place.child).collect::<BTreeSet<_>>() {
        cx.tx.lock(Lockable::Child, child.0).await?;
    }
    cx.tx.lock(Lockable::Round, round.0).await?;
    // It was called off, or families choose by now.
    let Some((round, school)) = undivided(cx, round).await? else { return Ok(Outcome::Done) };
    for block in now.iter().map(|place| place.block).collect::<BTreeSet<_>>() {
        cx.tx.lock(Lockable::Block, block.0).await?;
    }
    for household in now.iter().map(|place| place.household).collect::<BTreeSet<_>>() {
        cx.tx.lock(Lockable::Household, household.0).await?;
    }
    interpreters::lock_school(cx.tx, school.id).await?;
    let free = Free::read(cx, &round, &now).await?;
    for place in &now {
        match free.slot(cx, &round, place).await? {
            Some(slot) => {
                let written = write(cx, &round, place, slot).await?;
                of.report.placed += usize::from(written);
                of.report.well += usize::from(written && place.suits_well);
            }
            None => of.clashed += 1,
        }
    }
    if of.left.is_empty() {
        return end(cx, &round, &school, of).await;
    }
    let Rest { left, report, again, clashed } = of;
    Ok(Outcome::GoOn(Job::EnterTalks { round: round.id, left, report, again, clashed }, cx.now))
}

/// What is free of the blocks in which talks are written.
struct Free {
    given: Vec<Block>,
    taken: Vec<(BlockId, Slot)>,
}

impl Free {
    async fn read(cx: &mut JobCx<'_>, round: &Round, places: &[Place]) -> Result<Self, Fault> {
        let mut given = blocks::of_round(cx.tx, round.id).await?;
        given.retain(|block| places.iter().any(|place| place.block == block.id));
        let mut taken = Vec::new();
        for class in given.iter().map(|block| block.class_id).collect::<BTreeSet<ClassId>>() {
            taken.extend(talks::taken(cx.tx, round.id, class).await?);
        }
        Ok(Self { given, taken })
    }

    /// The time, unless the teacher took it away, somebody has it, the family or the child has something else then, or
    /// nobody interprets for them.
    async fn slot(&self, cx: &mut JobCx<'_>, round: &Round, at: &Place) -> Result<Option<Slot>, Fault> {
        let Some(block) = self.given.iter().find(|block| block.id == at.block) else { return Ok(None) };
        let slot = block.slots(round.rhythm).find(|(place, _)| *place == at.place);
        let Some((_, slot)) = slot else { return Ok(None) };
        if self.taken.iter().any(|(of, other)| *of == block.id && slot.overlaps(*other)) {
            return Ok(None);
        }
        let meeting = block.meeting(slot);
        let others = talks::beside(cx.tx, at.child, at.household, cx.now).await?;
        let has = others.iter().any(|other| {
            (other.round_id, other.child_id, other.household_id) == (round.id, at.child, at.household)
        });
        let others: Vec<Meeting> = others.iter().map(Talk::meeting).collect();
        let free = !has && meeting.fits(&others) && can_speak(cx, round, at.household, &meeting).await?;
        Ok(free.then_some(slot))
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

/// Writes a talk, unless the family left meanwhile.
async fn write(cx: &mut JobCx<'_>, round: &Round, at: &Place, slot: Slot) -> Result<bool, Fault> {
    let parents = talks::parents(cx.tx, at.child, at.household).await?;
    let Some(person) = parents.first() else { return Ok(false) };
    let talk = NewTalk {
        id: TalkId(cx.chance.id(cx.now)),
        round: round.id,
        block: at.block,
        child: at.child,
        household: at.household,
        person: person.id,
        slot,
    };
    talks::insert(cx.tx, &talk, cx.now).await?;
    Ok(true)
}

/// All is written: times that were gone are divided anew, or everybody hears what became of their wishes.
async fn end(cx: &mut JobCx<'_>, round: &Round, school: &School, of: Rest) -> Result<Outcome, Fault> {
    if of.clashed > 0 && of.again < AGAIN {
        let job = Job::DivideTimes { round: round.id, report: of.report, again: of.again + 1 };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        return Ok(Outcome::Done);
    }
    rounds::divided(cx.tx, round.id, &of.report, cx.now).await?;
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
