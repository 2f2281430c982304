// SPDX-License-Identifier: EUPL-1.2
//! Classes. A class belongs to one school year.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ClassId, SchoolId};

/// A class.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Class {
    /// Its id.
    pub id: ClassId,
    /// Its school.
    pub school_id: SchoolId,
    /// The calendar year in which its school year begins.
    pub year: i32,
    /// "5a".
    pub name: String,
}

/// Writes a new class.
pub async fn insert(tx: &mut Tx, class: &Class) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO classes (id, school_id, year, name) VALUES ($1, $2, $3, $4)",
        class.id,
        class.school_id,
        class.year,
        class.name.as_str()
    )?;
    exactly_one("classes", hit)
}

/// One class.
pub async fn get(tx: &mut Tx, id: ClassId) -> Result<Option<Class>, StoreError> {
    fetch_optional!(tx, Class, "SELECT id, school_id, year, name FROM classes WHERE id = $1", id)
}

/// The classes of a school in a school year, by name.
pub async fn of_year(tx: &mut Tx, school: SchoolId, year: i32) -> Result<Vec<Class>, StoreError> {
    fetch_all!(
        tx,
        Class,
        "SELECT id, school_id, year, name FROM classes WHERE school_id = $1 AND year = $2 ORDER BY name",
        school,
        year
    )
}

/// A class in numbers.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Size {
    /// The class.
    pub id: ClassId,
    /// "5a".
    pub name: String,
    /// Children on its last list.
    pub children: i64,
    /// Those of them without any adult here.
    pub without_adult: i64,
    /// Adults of those children, each once.
    pub adults: i64,
}

/// The classes of a school in a school year in numbers, by name.
pub async fn sizes(tx: &mut Tx, school: SchoolId, year: i32) -> Result<Vec<Size>, StoreError> {
    fetch_all!(
        tx,
        Size,
        "SELECT k.id, k.name, COUNT(DISTINCT c.id) AS children,
                COUNT(DISTINCT CASE WHEN g.person_id IS NULL THEN c.id END) AS without_adult,
                COUNT(DISTINCT g.person_id) AS adults
         FROM classes k
         LEFT JOIN enrolments e ON e.class_id = k.id
         LEFT JOIN children c ON c.id = e.child_id AND c.missing_since IS NULL
         LEFT JOIN guardianships g ON g.child_id = c.id
         WHERE k.school_id = $1 AND k.year = $2 GROUP BY k.id, k.name ORDER BY k.name",
        school,
        year
    )
}

/// How many adults the children of a school year have, each counted once.
pub async fn adults(tx: &mut Tx, school: SchoolId, year: i32) -> Result<i64, StoreError> {
    let (count,): (i64,) = fetch_one!(
        tx,
        (i64,),
        "SELECT COUNT(DISTINCT g.person_id) FROM guardianships g
         JOIN children c ON c.id = g.child_id AND c.missing_since IS NULL
         JOIN enrolments e ON e.child_id = c.id AND e.year = $2 WHERE c.school_id = $1",
        school,
        year
    )?;
    Ok(count)
}

/// When the class parents were last asked to help families whom nothing reaches.
pub async fn help_asked_at(tx: &mut Tx, class: ClassId) -> Result<Option<Moment>, StoreError> {
    let row: Option<(Option<Moment>,)> =
        fetch_optional!(tx, (Option<Moment>,), "SELECT help_asked_at FROM classes WHERE id = $1", class)?;
    Ok(row.and_then(|(asked,)| asked))
}

/// Notes that the class parents are asked. Call [`Tx::lock`] first: they are asked once in a while.
pub async fn ask_help(tx: &mut Tx, class: ClassId, now: Moment) -> Result<(), StoreError> {
    exactly_one("classes", execute!(tx, "UPDATE classes SET help_asked_at = $2 WHERE id = $1", class, now)?)
}
