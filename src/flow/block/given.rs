// SPDX-License-Identifier: EUPL-1.2
//! What a teacher gives: never twice at the same time, and in a room that somebody else has only knowingly.

use super::super::talk::wait;
use super::super::{Cx, Fault, request};
use super::{Taught, venue_phrase};
use crate::clock::Moment;
use crate::domain::block::{Lacks, is_same_room, lacks};
use crate::domain::id::{BlockId, PersonId};
use crate::domain::round::RoundKind;
use crate::domain::slot::Venue;
use crate::jobs::Job;
use crate::store::blocks;
use crate::store::blocks::Block;
use crate::text::{Phrase, msg};

/// Who else has the room of `venue` then, a line each.
pub(super) async fn clashes(
    cx: &mut Cx<'_>,
    taught: &Taught,
    me: PersonId,
    (starts, ends): (Moment, Moment),
    venue: &Venue,
) -> Result<Vec<Phrase>, Fault> {
    let others = blocks::of_school(cx.tx, taught.school.id, starts, ends).await?;
    let here = (taught.class.id, venue);
    let there = others
        .into_iter()
        .filter(|other| other.person_id != Some(me) && is_same_room(here, (other.class_id, &other.venue)));
    let date = starts.with_timezone(&taught.school.zone).date_naive();
    let said = there.map(|other| {
        let venue = venue_phrase(&other.venue, &other.class_name).into();
        Phrase::from(msg::BlockRoom { class: other.class_name.into(), venue, date: date.into() })
    });
    Ok(said.collect())
}

/// Whether a teacher gave these times already, here or to another class. Lock the teacher first.
pub(super) async fn is_given(
    cx: &mut Cx<'_>,
    me: PersonId,
    starts: Moment,
    ends: Moment,
) -> Result<bool, Fault> {
    Ok(!blocks::of_person(cx.tx, me, starts, ends).await?.is_empty())
}

/// Writes a block under an id of its own; how many times it has. Lock round and teacher first.
pub(super) async fn give_one(cx: &mut Cx<'_>, taught: &Taught, block: Block) -> Result<usize, Fault> {
    let Taught { round, class, school } = taught;
    let block = Block { id: BlockId(cx.chance.id(cx.now)), ..block };
    blocks::insert(cx.tx, &block, cx.now).await?;
    if round.kind == RoundKind::Request {
        request::times_given(cx, round, school).await?;
    } else if round.is_announced(cx.now) {
        // Families of a class without times were not asked yet; nobody is asked twice.
        let job = Job::InviteClass { round: round.id, class: class.id, after: Some(block.id) };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    wait::freed(cx, round.id, class.id, school.zone).await?;
    Ok(block.slots(round.rhythm).count())
}

/// What a teacher gave to the class so far.
pub(super) async fn of_mine(cx: &mut Cx<'_>, taught: &Taught, me: PersonId) -> Result<Vec<Block>, Fault> {
    let mut given = blocks::of_class(cx.tx, taught.round.id, taught.class.id).await?;
    given.retain(|block| block.person_id == Some(me));
    Ok(given)
}

/// What a parent who works would miss in what a teacher gave to the class.
pub(super) async fn lacking(cx: &mut Cx<'_>, taught: &Taught, me: PersonId) -> Result<Lacks, Fault> {
    let given = of_mine(cx, taught, me).await?;
    let rhythm = taught.round.rhythm;
    let times =
        given.iter().flat_map(|block| block.slots(rhythm).map(move |(_, slot)| (slot.starts, &block.venue)));
    Ok(lacks(times, taught.school.zone))
}
