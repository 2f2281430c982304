// SPDX-License-Identifier: EUPL-1.2
//! What changes a talk, each behind the locks of its blocks and household.

use super::super::blocks::Block;
use super::super::{StoreError, Tx, exactly_one, execute, interpreters, visits};
use super::Talk;
use crate::clock::Moment;
use crate::domain::company::Company;
use crate::domain::id::{BlockId, ChildId, HouseholdId, PersonId, RoundId, TalkId};
use crate::domain::slot::{Slot, Venue};
use crate::domain::talk::{Attendance, TalkState};

/// A talk to be written.
#[derive(Clone, Copy, Debug)]
pub struct NewTalk {
    /// Its id.
    pub id: TalkId,
    /// The round.
    pub round: RoundId,
    /// The block.
    pub block: BlockId,
    /// The child it is about.
    pub child: ChildId,
    /// The household that comes.
    pub household: HouseholdId,
    /// Who books it.
    pub person: PersonId,
    /// When it is.
    pub slot: Slot,
}

/// Books a talk, with an interpreter if its family wants one and one is free. Lock its block, then its household,
/// and look whether both are free.
pub async fn insert(tx: &mut Tx, talk: &NewTalk, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO talks (id, round_id, block_id, child_id, household_id, person_id, starts_at, ends_at, state,
                            made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'booked', $9)",
        talk.id,
        talk.round,
        talk.block,
        talk.child,
        talk.household,
        talk.person,
        talk.slot.starts,
        talk.slot.ends,
        now
    )?;
    exactly_one("talks", hit)?;
    Box::pin(interpreters::find(tx, talk.id)).await
}

/// Writes a talk that the teacher planned: who comes is not known yet. Lock as for [`insert`]; a family that wants an
/// interpreter gets one if one is free.
pub async fn plan(
    tx: &mut Tx,
    id: TalkId,
    (block, slot): (&Block, Slot),
    (child, household): (ChildId, HouseholdId),
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO talks (id, round_id, block_id, child_id, household_id, starts_at, ends_at, state, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'booked', $8)",
        id,
        block.round_id,
        block.id,
        child,
        household,
        slot.starts,
        slot.ends,
        now
    )?;
    exactly_one("talks", hit)?;
    Box::pin(interpreters::find(tx, id)).await
}

/// Says who comes to a talk that the teacher planned.
pub async fn comes(tx: &mut Tx, id: TalkId, person: PersonId) -> Result<(), StoreError> {
    execute!(tx, "UPDATE talks SET person_id = $2 WHERE id = $1 AND person_id IS NULL", id, person)?;
    Ok(())
}

/// Lets two booked talks change their times. Lock both blocks and households first.
pub async fn swap(tx: &mut Tx, one: &Talk, other: &Talk, now: Moment) -> Result<(), StoreError> {
    // A time has one talk at each moment: one steps aside while the other moves.
    execute!(tx, "UPDATE talks SET state = 'cancelled' WHERE id = $1", one.id)?;
    interpreters::free(tx, one.id).await?;
    move_to(tx, other.id, one.block_id, one.slot, now).await?;
    let hit = execute!(
        tx,
        "UPDATE talks SET state = 'booked', block_id = $2, starts_at = $3, ends_at = $4, confirmed_at = NULL,
                          call_asked_at = NULL, sequence = sequence + 1, changed_at = $5
         WHERE id = $1",
        one.id,
        other.block_id,
        other.slot.starts,
        other.slot.ends,
        now
    )?;
    exactly_one("talks", hit)?;
    visits::forget(tx, one.id).await?;
    Box::pin(interpreters::settle(tx, one.id)).await
}

/// Gives a booked talk another time, to which the family has said nothing so far, and an interpreter anew. Lock both
/// blocks, then the household, and look whether it is free.
pub async fn move_to(
    tx: &mut Tx,
    id: TalkId,
    block: BlockId,
    slot: Slot,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talks SET block_id = $2, starts_at = $3, ends_at = $4, confirmed_at = NULL, call_asked_at = NULL,
                          sequence = sequence + 1, changed_at = $5
         WHERE id = $1 AND state = 'booked'",
        id,
        block,
        slot.starts,
        slot.ends,
        now
    )?;
    exactly_one("talks", hit)?;
    visits::forget(tx, id).await?;
    Box::pin(interpreters::settle(tx, id)).await
}

/// Lets a family meet in another way than in the room of its block, or there after all. Lock its household first.
pub async fn meet(tx: &mut Tx, id: TalkId, instead: Option<&Venue>, now: Moment) -> Result<(), StoreError> {
    let instead = instead.map(serde_json::to_string).transpose()?;
    let hit = execute!(
        tx,
        "UPDATE talks SET venue = $2, sequence = sequence + 1, changed_at = $3 WHERE id = $1 AND state = 'booked'",
        id,
        instead,
        now
    )?;
    exactly_one("talks", hit)
}

/// Notes whom a family brings along.
pub async fn bring(tx: &mut Tx, id: TalkId, company: Option<Company>) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE talks SET company = $2 WHERE id = $1 AND state = 'booked'", id, company)?;
    exactly_one("talks", hit)
}

/// Ends a booked talk; its interpreter is free again. Lock its block first.
pub async fn end(tx: &mut Tx, id: TalkId, state: TalkState, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE talks SET state = $2, ended_at = $3, sequence = sequence + 1, changed_at = $3
         WHERE id = $1 AND state = 'booked'",
        id,
        state,
        now
    )?;
    exactly_one("talks", hit)?;
    visits::forget(tx, id).await?;
    interpreters::free(tx, id).await
}

/// Notes who came to a booked talk. Lock its household first, and look whether it has another one where this one
/// is to count.
pub async fn note(tx: &mut Tx, id: TalkId, outcome: Attendance) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE talks SET outcome = $2 WHERE id = $1 AND state = 'booked'", id, outcome)?;
    exactly_one("talks", hit)
}

/// Calls off every booked talk of a round that has not begun; interpreters are free again. Lock its blocks first.
pub async fn call_off_round(tx: &mut Tx, round: RoundId, now: Moment) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE talks SET state = 'called_off', ended_at = $2, sequence = sequence + 1, changed_at = $2
         WHERE round_id = $1 AND state = 'booked' AND starts_at > $2",
        round,
        now
    )?;
    visits::forget_of_round(tx, round).await?;
    interpreters::free_of_round(tx, round).await
}
