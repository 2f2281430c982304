// SPDX-License-Identifier: EUPL-1.2
//! Guardianships: which adult belongs to which child, and as what.

use super::persons::{Person, person_columns};
use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, PersonId, SchoolId};
use crate::domain::role::{GuardianKind, Relation};

/// A child of a person, with its class in a school year.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OwnChild {
    /// The child.
    pub child_id: ChildId,
    /// Its school.
    pub school_id: SchoolId,
    /// First name.
    pub first_name: String,
    /// Its class that year, if there is one.
    pub class_id: Option<ClassId>,
    /// "5a".
    pub class_name: Option<String>,
    /// What the person may receive.
    pub kind: GuardianKind,
    /// What they are to the child.
    pub relation: Relation,
}

/// An adult of a child.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Adult {
    /// The person.
    #[sqlx(flatten)]
    pub person: Person,
    /// The child.
    pub child_id: ChildId,
    /// First name.
    pub first_name: String,
    /// What they may receive.
    pub kind: GuardianKind,
    /// What they are to the child.
    pub relation: Relation,
    /// When they joined.
    pub joined_at: Moment,
}

/// Writes a guardianship; an adult who is there as *involved* becomes a parent when they come as one.
pub async fn put(
    tx: &mut Tx,
    person: PersonId,
    child: ChildId,
    kind: GuardianKind,
    relation: Relation,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO guardianships (person_id, child_id, kind, relation, joined_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id, child_id) DO UPDATE
            SET kind = CASE WHEN excluded.kind = 'parent' THEN excluded.kind ELSE guardianships.kind END,
                relation = excluded.relation",
        person,
        child,
        kind,
        relation,
        now
    )?;
    Ok(())
}

/// What a person is to a child, if anything.
pub async fn get(tx: &mut Tx, person: PersonId, child: ChildId) -> Result<Option<GuardianKind>, StoreError> {
    let row: Option<(GuardianKind,)> = fetch_optional!(
        tx,
        (GuardianKind,),
        "SELECT kind FROM guardianships WHERE person_id = $1 AND child_id = $2",
        person,
        child
    )?;
    Ok(row.map(|(kind,)| kind))
}

/// Ends a guardianship.
pub async fn delete(tx: &mut Tx, person: PersonId, child: ChildId) -> Result<(), StoreError> {
    let hit =
        execute!(tx, "DELETE FROM guardianships WHERE person_id = $1 AND child_id = $2", person, child)?;
    exactly_one("guardianships", hit)
}

/// The children of a person at all schools, each with its class in the year of `years`' school; without a class
/// that year the class is empty.
pub async fn children_of(tx: &mut Tx, person: PersonId, year: i32) -> Result<Vec<OwnChild>, StoreError> {
    fetch_all!(
        tx,
        OwnChild,
        "SELECT g.child_id, c.school_id, c.first_name, k.id AS class_id, k.name AS class_name, g.kind, g.relation
         FROM guardianships g JOIN children c ON c.id = g.child_id
         LEFT JOIN enrolments e ON e.child_id = c.id AND e.year = $2
         LEFT JOIN classes k ON k.id = e.class_id
         WHERE g.person_id = $1 ORDER BY c.first_name, c.id",
        person,
        year
    )
}

/// The adults of a child, in the order they joined.
pub async fn adults_of(tx: &mut Tx, child: ChildId) -> Result<Vec<Adult>, StoreError> {
    fetch_all!(
        tx,
        Adult,
        concat!(
            "SELECT ",
            person_columns!(),
            ", g.child_id, c.first_name, g.kind, g.relation, g.joined_at
             FROM guardianships g JOIN persons p ON p.id = g.person_id JOIN children c ON c.id = g.child_id
             WHERE g.child_id = $1 ORDER BY g.joined_at, p.name, p.id"
        ),
        child
    )
}

/// The adults of a class's children, by child and in the order they joined.
pub async fn adults_of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Adult>, StoreError> {
    fetch_all!(
        tx,
        Adult,
        concat!(
            "SELECT ",
            person_columns!(),
            ", g.child_id, c.first_name, g.kind, g.relation, g.joined_at
             FROM guardianships g JOIN persons p ON p.id = g.person_id JOIN children c ON c.id = g.child_id
             JOIN enrolments e ON e.child_id = c.id
             WHERE e.class_id = $1 AND c.missing_since IS NULL ORDER BY c.first_name, c.id, g.joined_at, p.id"
        ),
        class
    )
}

/// How many adults a child has.
pub async fn count(tx: &mut Tx, child: ChildId) -> Result<i64, StoreError> {
    let (count,): (i64,) =
        fetch_one!(tx, (i64,), "SELECT COUNT(*) FROM guardianships WHERE child_id = $1", child)?;
    Ok(count)
}
