// SPDX-License-Identifier: EUPL-1.2
//! Blocks: when teachers have time for conversations.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::block::is_offered;
use crate::domain::id::{BlockId, ClassId, PersonId, RoundId, SchoolId};
use crate::domain::slot::{Length, Meeting, Rhythm, Slot, Venue, spans};

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
    /// After how many conversations in a row a time is left out; 0 where none is.
    pub in_a_row: u16,
}

impl Block {
    /// The times that follow from it, each with its place in the block.
    pub fn slots(&self, rhythm: Rhythm) -> impl Iterator<Item = (u16, Slot)> {
        rhythm.places((self.starts_at, self.ends_at), &self.venue, self.in_a_row)
    }

    /// The times of `length` that follow from it, each with the place of its first slot.
    pub fn spans(&self, rhythm: Rhythm, length: Length) -> impl Iterator<Item = (u16, Slot)> + use<> {
        spans(self.slots(rhythm), length).into_iter()
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
struct Stored {
    id: BlockId,
    round_id: RoundId,
    class_id: ClassId,
    person_id: Option<PersonId>,
    starts_at: Moment,
    ends_at: Moment,
    venue: String,
    in_a_row: i32,
}

impl Stored {
    fn block(self) -> Result<Block, StoreError> {
        Ok(Block {
            id: self.id,
            round_id: self.round_id,
            class_id: self.class_id,
            person_id: self.person_id,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            venue: serde_json::from_str(&self.venue)?,
            in_a_row: u16::try_from(self.in_a_row).unwrap_or_default(),
        })
    }
}

macro_rules! blocks_where {
    ($where:literal) => {
        concat!(
            "SELECT b.id, b.round_id, b.class_id, b.person_id, b.starts_at, b.ends_at, b.venue, b.in_a_row
             FROM blocks b WHERE b.removed_at IS NULL AND ",
            $where,
            " ORDER BY b.starts_at, b.id"
        )
    };
}

/// Writes a new block. Lock its teacher first: nobody is at two places at once.
pub async fn insert(tx: &mut Tx, block: &Block, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO blocks (id, round_id, class_id, person_id, starts_at, ends_at, venue, in_a_row, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        block.id,
        block.round_id,
        block.class_id,
        block.person_id,
        block.starts_at,
        block.ends_at,
        serde_json::to_string(&block.venue)?,
        i32::from(block.in_a_row),
        now
    )?;
    exactly_one("blocks", hit)
}

/// One block.
pub async fn get(tx: &mut Tx, id: BlockId) -> Result<Option<Block>, StoreError> {
    fetch_optional!(tx, Stored, blocks_where!("b.id = $1"), id)?.map(Stored::block).transpose()
}

/// The round of a block, be it taken away or not.
pub async fn round_of(tx: &mut Tx, id: BlockId) -> Result<Option<RoundId>, StoreError> {
    let row: Option<(RoundId,)> =
        fetch_optional!(tx, (RoundId,), "SELECT round_id FROM blocks WHERE id = $1", id)?;
    Ok(row.map(|(round,)| round))
}

/// The blocks of a class in a round, in their order.
pub async fn of_class(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<Block>, StoreError> {
    let rows = fetch_all!(tx, Stored, blocks_where!("b.round_id = $1 AND b.class_id = $2"), round, class)?;
    rows.into_iter().map(Stored::block).collect()
}

/// The blocks of a class in a round whose times families are offered, in their order.
pub async fn offered(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<Block>, StoreError> {
    let given = of_class(tx, round, class).await?;
    let all = || given.iter().map(|block| (block.person_id, &block.venue));
    let kept = given.iter().filter(|block| is_offered((block.person_id, &block.venue), all()));
    Ok(kept.cloned().collect())
}

/// The blocks of a round, in their order.
pub async fn of_round(tx: &mut Tx, round: RoundId) -> Result<Vec<Block>, StoreError> {
    let rows = fetch_all!(tx, Stored, blocks_where!("b.round_id = $1"), round)?;
    rows.into_iter().map(Stored::block).collect()
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
        Stored,
        blocks_where!("b.person_id = $1 AND b.starts_at < $3 AND b.ends_at > $2"),
        person,
        from,
        until
    )?;
    rows.into_iter().map(Stored::block).collect()
}

/// Takes a block away. Lock it first, and look whether somebody booked in it.
pub async fn remove(tx: &mut Tx, id: BlockId, now: Moment) -> Result<(), StoreError> {
    let hit =
        execute!(tx, "UPDATE blocks SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", id, now)?;
    exactly_one("blocks", hit)
}

/// Says after how many conversations in a row a time is left out.
pub async fn set_in_a_row(tx: &mut Tx, id: BlockId, in_a_row: u16) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE blocks SET in_a_row = $2 WHERE id = $1", id, i32::from(in_a_row))?;
    exactly_one("blocks", hit)
}

/// Gives a block to another teacher. Lock it first, then the teacher, and look whether they are free.
pub async fn hand_over(tx: &mut Tx, id: BlockId, to: PersonId) -> Result<(), StoreError> {
    let hit = execute!(tx, "UPDATE blocks SET person_id = $2 WHERE id = $1 AND removed_at IS NULL", id, to)?;
    exactly_one("blocks", hit)
}

/// The times of a block that its teacher took out.
pub async fn closed(tx: &mut Tx, id: BlockId) -> Result<Vec<Moment>, StoreError> {
    let rows: Vec<(Moment,)> = fetch_all!(
        tx,
        (Moment,),
        "SELECT starts_at FROM closed_times WHERE block_id = $1 ORDER BY starts_at",
        id
    )?;
    Ok(rows.into_iter().map(|(starts,)| starts).collect())
}

/// Takes a time out, so that nobody can choose it. Lock the block first, and look whether it is free.
pub async fn close(tx: &mut Tx, id: BlockId, starts: Moment) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO closed_times (block_id, starts_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        id,
        starts
    )?;
    Ok(())
}

/// Lets a time be chosen again.
pub async fn reopen(tx: &mut Tx, id: BlockId, starts: Moment) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM closed_times WHERE block_id = $1 AND starts_at = $2", id, starts)?;
    Ok(())
}

/// A block of a school with the class it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfSchool {
    /// The class.
    pub class_id: ClassId,
    /// "5a".
    pub class_name: String,
    /// The teacher; empty when they left.
    pub person_id: Option<PersonId>,
    /// Where or how one meets.
    pub venue: Venue,
}

/// The blocks of a school between two moments.
pub async fn of_school(
    tx: &mut Tx,
    school: SchoolId,
    from: Moment,
    until: Moment,
) -> Result<Vec<OfSchool>, StoreError> {
    let rows: Vec<(ClassId, String, Option<PersonId>, String)> = fetch_all!(
        tx,
        (ClassId, String, Option<PersonId>, String),
        "SELECT b.class_id, k.name, b.person_id, b.venue
         FROM blocks b JOIN classes k ON k.id = b.class_id JOIN rounds r ON r.id = b.round_id
         WHERE r.school_id = $1 AND b.removed_at IS NULL AND b.starts_at < $3 AND b.ends_at > $2
         ORDER BY k.name, b.id",
        school,
        from,
        until
    )?;
    let read = |(class_id, class_name, person_id, venue): (ClassId, String, Option<PersonId>, String)| {
        Ok(OfSchool { class_id, class_name, person_id, venue: serde_json::from_str(&venue)? })
    };
    rows.into_iter().map(read).collect()
}
