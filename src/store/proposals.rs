// SPDX-License-Identifier: EUPL-1.2
//! Proposals: other times that families are asked for.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{BlockId, ClassId, ProposalId, RoundId, TalkId};
use crate::domain::proposal::ProposalState;
use crate::domain::slot::Slot;

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// The talk that would move.
    pub talk_id: TalkId,
    /// The talk it would change its time with.
    pub pair_id: Option<TalkId>,
    /// The block of the other time.
    pub block_id: BlockId,
    /// The other time.
    pub slot: Slot,
    /// The time the talk had when it was asked.
    pub was_at: Moment,
    /// What became of it.
    pub state: ProposalState,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ProposalId,
    talk_id: TalkId,
    pair_id: Option<TalkId>,
    block_id: BlockId,
    starts_at: Moment,
    ends_at: Moment,
    was_at: Moment,
    state: ProposalState,
}

impl From<Row> for Proposal {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            talk_id: row.talk_id,
            pair_id: row.pair_id,
            block_id: row.block_id,
            slot: Slot { starts: row.starts_at, ends: row.ends_at },
            was_at: row.was_at,
            state: row.state,
        }
    }
}

macro_rules! proposals_where {
    ($where:literal) => {
        concat!(
            "SELECT p.id, p.talk_id, p.pair_id, p.block_id, p.starts_at, p.ends_at, p.was_at, p.state
             FROM proposals p WHERE ",
            $where
        )
    };
}

/// Writes a new proposal. Lock the block of its time first.
pub async fn insert(tx: &mut Tx, proposal: &Proposal, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO proposals (id, talk_id, pair_id, block_id, starts_at, ends_at, was_at, state, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        proposal.id,
        proposal.talk_id,
        proposal.pair_id,
        proposal.block_id,
        proposal.slot.starts,
        proposal.slot.ends,
        proposal.was_at,
        proposal.state,
        now
    )?;
    exactly_one("proposals", hit)
}

/// One proposal.
pub async fn get(tx: &mut Tx, id: ProposalId) -> Result<Option<Proposal>, StoreError> {
    Ok(fetch_optional!(tx, Row, proposals_where!("p.id = $1"), id)?.map(Proposal::from))
}

/// What a talk's family was asked for last.
pub async fn last(tx: &mut Tx, talk: TalkId) -> Result<Option<Proposal>, StoreError> {
    let sql = proposals_where!("p.talk_id = $1 ORDER BY p.made_at DESC, p.id DESC LIMIT 1");
    Ok(fetch_optional!(tx, Row, sql, talk)?.map(Proposal::from))
}

/// What a talk's family can answer now, or has answered while the other family is asked.
pub async fn open(tx: &mut Tx, talk: TalkId) -> Result<Option<Proposal>, StoreError> {
    let sql = proposals_where!("p.talk_id = $1 AND p.state IN ('open', 'agreed')");
    Ok(fetch_optional!(tx, Row, sql, talk)?.map(Proposal::from))
}

/// The proposals about the talks of a class in a round, the oldest first.
pub async fn of_class(tx: &mut Tx, round: RoundId, class: ClassId) -> Result<Vec<Proposal>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        proposals_where!(
            "EXISTS (SELECT 1 FROM talks t JOIN blocks b ON b.id = t.block_id
                     WHERE t.id = p.talk_id AND t.round_id = $1 AND b.class_id = $2) ORDER BY p.made_at, p.id"
        ),
        round,
        class
    )?;
    Ok(rows.into_iter().map(Proposal::from).collect())
}

/// Says what became of a proposal that was open.
pub async fn settle(
    tx: &mut Tx,
    id: ProposalId,
    state: ProposalState,
    now: Moment,
) -> Result<(), StoreError> {
    let ended = (!state.is_open()).then_some(now);
    let hit = execute!(
        tx,
        "UPDATE proposals SET state = $2, ended_at = $3 WHERE id = $1 AND state IN ('open', 'agreed')",
        id,
        state,
        ended
    )?;
    exactly_one("proposals", hit)
}

/// Ends what the families of a talk, and of the one it was to change with, can answer.
pub async fn end(tx: &mut Tx, talk: TalkId, state: ProposalState, now: Moment) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE proposals SET state = $2, ended_at = $3
         WHERE (talk_id = $1 OR pair_id = $1) AND state IN ('open', 'agreed')",
        talk,
        state,
        now
    )?;
    Ok(())
}

/// How many answers about other times a class has got after `since`.
pub async fn count_answers(
    tx: &mut Tx,
    round: RoundId,
    class: ClassId,
    since: Moment,
) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(*) FROM proposals p JOIN talks t ON t.id = p.talk_id JOIN blocks b ON b.id = t.block_id
         WHERE t.round_id = $1 AND b.class_id = $2 AND p.state IN ('done', 'declined') AND p.ended_at > $3",
        round,
        class,
        since
    )?;
    Ok(count)
}
