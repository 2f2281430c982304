// SPDX-License-Identifier: EUPL-1.2
//! Blocks: when teachers have time for conversations.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{BlockId, ClassId, PersonId, RoundId};
use crate::domain::slot::{Length, Meeting, Rhythm, Slot, Venue};

/// A block that was not taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its id.
    pub id: BlockId,
    /// The round.
    pub round_id: RoundId,
    /// The class.
    pub class_id: ClassId,
    /// The teacher; empty when they left.
    pub person_id: Option<PersonId>,
    /// When it begins.
    pub starts_at: Moment,
    /// When it is over.
    pub ends_at: Moment,
    /// Where or how one meets.
    pub venue: Venue,
}

impl Block {
    /// The times that follow from it, each with its place in the block.
    pub fn slots(&self, rhythm: Rhythm) -> impl Iterator<Item = (u16, Slot)> {
        (0..).zip(rhythm.slots(self.starts_at, self.ends_at))
    }

    /// The times of `length` that follow from it, each with the place of its first slot.
    pub fn spans(&self, rhythm: Rhythm, length: Length) -> impl Iterator<Item = (u16, Slot)> + use<> {
        (0..).zip(rhythm.spans(self.starts_at, self.ends_at, length))
    }

    /// Those of [`Block::spans`] of which nothing is `taken`.
    pub fn free<'t>(
        &self,
        rhythm: Rhythm,
        length: Length,
        taken: &'t [(BlockId, Slot)],
    ) -> impl Iterator<Item = (u16, Slot)> + use<'t> {
        let id = self.id;
        let touches = move |slot: Slot| taken.iter().any(|(of, other)| *of == id && slot.overlaps(*other));
        self.spans(rhythm, length).filter(move |(_, slot)| !touches(*slot))
    }

    /// What a family that takes `slot` has then.
    pub fn meeting(&self, slot: Slot) -> Meeting {
        Meeting { slot, class: self.class_id, venue: self.venue.clone() }
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: BlockId,
    round_id: RoundId,
    class_id: ClassId,
    person_id: Option<PersonId>,
    starts_at: Moment,
    ends_at: Moment,
    venue: String,
}

impl Row {
    fn block(self) -> Result<Block, StoreError> {
        Ok(Block {
            id: self.id,
            round_id: self.round_id,
            class_id: self.class_id,
            person_id: self.person_id,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            venue: serde_json::from_str(&self.venue)?,
        })
    }
}

macro_rules! blocks_where {
    ($where:literal) => {
        concat!(
            "SELECT b.id, b.round_id, b.class_id, b.person_id, b.starts_at, b.ends_at, b.venue FROM blocks b
             WHERE b.removed_at IS NULL AND ",
            $where,
            " ORDER BY b.starts_at, b.id"
        )
    };
}

/// Writes a new block. Lock its teacher first: nobody is at two places at once.
pub async fn insert(tx: &mut Tx, block: &Block, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO blocks (id, round_id, class_id, person_id, starts_at, ends_at, venue, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        block.id,
        block.round_id,
        block.class_id,
        block.person_id,
        block.starts_at,
        block.ends_at,
        serde_json::to_string(&block.venue)?,
        now
    )?;
    exactly_one("blocks", hit)
}

/// One block.
pub async fn get(tx: &mut Tx, id: BlockId) -> Result<Option<Block>, StoreError> {
    fetch_optional!(tx, Row, blocks_where!("b.id = $1"), id)?.map(Row::block).transpose()
}

/// The round of a block, be it taken away or not.
pub async fn round_of(tx: &mut Tx, id: BlockId) -> Result<Option<RoundId>, StoreError> {
    let row: Option<(RoundId,)> =
        fetch_optional!(tx, (RoundId,), "SELECT round_id FROM blocks WHERE id = $1", id)?;
    Ok(row.map(|(round,)| round))
}

/// The blocks of a class in a round, in their order.
pub async fn of_class(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<Block>, StoreError> {
    let rows = fetch_all!(tx, Row, blocks_where!("b.round_id = $1 AND b.class_id = $2"), round, class)?;
    rows.into_iter().map(Row::block).collect()
}

/// The blocks of a round, in their order.
pub async fn of_round(tx: &mut Tx, round: RoundId) -> Result<Vec<Block>, StoreError> {
    let rows = fetch_all!(tx, Row, blocks_where!("b.round_id = $1"), round)?;
    rows.into_iter().map(Row::block).collect()
}

/// The blocks that a teacher gave, at any class, between two moments.
pub async fn of_person(
    tx: &mut Tx,
    person: PersonId,
    from: Moment,
    until: Moment,
) -> Result<Vec<Block>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        blocks_where!("b.person_id = $1 AND b.starts_at < $3 AND b.ends_at > $2"),
        person,
        from,
        until
    )?;
    rows.into_iter().map(Row::block).collect()
}

/// Takes a block away. Lock it first, and look whether somebody booked in it.
pub async fn remove(tx: &mut Tx, id: BlockId, now: Moment) -> Result<(), StoreError> {
    let hit =
        execute!(tx, "UPDATE blocks SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", id, now)?;
    exactly_one("blocks", hit)
}
