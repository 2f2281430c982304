// SPDX-License-Identifier: EUPL-1.2
//! Requests to join that wait for the teacher's yes: by a class's poster, or for a closed child.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, JoinId, PersonId, SchoolId};
use crate::domain::role::{GuardianKind, Relation};

/// An open request.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Join {
    /// Its id.
    pub id: JoinId,
    /// The class.
    pub class_id: ClassId,
    /// Who asks.
    pub person_id: PersonId,
    /// Their name.
    pub person_name: String,
    /// The child, where a code named it.
    pub child_id: Option<ChildId>,
    /// The child's first name, as the person wrote it.
    pub child_name: String,
    /// As what they would join.
    pub kind: GuardianKind,
    /// What they are to the child.
    pub relation: Relation,
}

macro_rules! open {
    ($where:literal) => {
        concat!(
            "SELECT j.id, j.class_id, j.person_id, p.name AS person_name, j.child_id, j.child_name, j.kind, j.relation
             FROM joins j JOIN persons p ON p.id = j.person_id WHERE j.decided_at IS NULL AND ",
            $where,
            " ORDER BY j.made_at, j.id"
        )
    };
}

/// Writes a request.
pub async fn insert(tx: &mut Tx, join: &Join, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO joins (id, class_id, person_id, child_id, child_name, kind, relation, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        join.id,
        join.class_id,
        join.person_id,
        join.child_id,
        join.child_name.as_str(),
        join.kind,
        join.relation,
        now
    )?;
    exactly_one("joins", hit)
}

/// The open requests of a class, the oldest first.
pub async fn of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Join>, StoreError> {
    fetch_all!(tx, Join, open!("j.class_id = $1"), class)
}

/// One request, if it is open.
pub async fn get(tx: &mut Tx, id: JoinId) -> Result<Option<Join>, StoreError> {
    fetch_optional!(tx, Join, open!("j.id = $1"), id)
}

/// The class of a request, open or decided.
pub async fn class_of(tx: &mut Tx, id: JoinId) -> Result<Option<ClassId>, StoreError> {
    let row: Option<(ClassId,)> =
        fetch_optional!(tx, (ClassId,), "SELECT class_id FROM joins WHERE id = $1", id)?;
    Ok(row.map(|(class,)| class))
}

/// Decides a request; `false` when a colleague was first.
pub async fn decide(tx: &mut Tx, id: JoinId, approved: bool, now: Moment) -> Result<bool, StoreError> {
    let hit = execute!(
        tx,
        "UPDATE joins SET decided_at = $2, approved = $3 WHERE id = $1 AND decided_at IS NULL",
        id,
        now,
        approved
    )?;
    Ok(hit == 1)
}

/// A request that was decided.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Decided {
    /// Who asked.
    pub person_id: PersonId,
    /// The school.
    pub school_id: SchoolId,
    /// The child's first name, as the person wrote it.
    pub child_name: String,
    /// The teacher's yes or no.
    pub approved: bool,
    /// As what they joined.
    pub kind: GuardianKind,
}

/// One request, if it was decided.
pub async fn decided(tx: &mut Tx, id: JoinId) -> Result<Option<Decided>, StoreError> {
    fetch_optional!(
        tx,
        Decided,
        "SELECT j.person_id, k.school_id, j.child_name, j.approved, j.kind FROM joins j JOIN classes k ON k.id = j.class_id
         WHERE j.id = $1 AND j.decided_at IS NOT NULL",
        id
    )
}
