// SPDX-License-Identifier: EUPL-1.2
//! Families that were not there and ask to be called.

use super::{StoreError, Tx, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ClassId, PersonId, TalkId};

/// A call that somebody waits for.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Call {
    /// The talk that did not take place.
    pub talk_id: TalkId,
    /// The child's first name.
    pub child_name: String,
    /// Who asked.
    pub person_name: String,
}

macro_rules! open_where {
    ($where:literal) => {
        concat!(
            "SELECT l.talk_id, c.first_name AS child_name, p.name AS person_name
             FROM talk_calls l JOIN talks t ON t.id = l.talk_id JOIN blocks b ON b.id = t.block_id
             JOIN children c ON c.id = t.child_id JOIN persons p ON p.id = l.person_id
             WHERE l.done_at IS NULL AND ",
            $where,
            " ORDER BY l.asked_at, l.talk_id"
        )
    };
}

/// Notes that a parent wants to be called. Lock the household first.
pub async fn ask(tx: &mut Tx, talk: TalkId, person: PersonId, now: Moment) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO talk_calls (talk_id, person_id, asked_at) VALUES ($1, $2, $3)
         ON CONFLICT (talk_id) DO UPDATE SET person_id = excluded.person_id, asked_at = excluded.asked_at,
            done_at = NULL",
        talk,
        person,
        now
    )?;
    Ok(())
}

/// Notes that they were called.
pub async fn done(tx: &mut Tx, talk: TalkId, now: Moment) -> Result<(), StoreError> {
    execute!(tx, "UPDATE talk_calls SET done_at = $2 WHERE talk_id = $1 AND done_at IS NULL", talk, now)?;
    Ok(())
}

/// Who waits for a call about a talk.
pub async fn open(tx: &mut Tx, talk: TalkId) -> Result<Option<Call>, StoreError> {
    fetch_optional!(tx, Call, open_where!("l.talk_id = $1"), talk)
}

/// Who waits for a call from the teachers of a class, the longest first.
pub async fn of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Call>, StoreError> {
    fetch_all!(tx, Call, open_where!("b.class_id = $1"), class)
}
