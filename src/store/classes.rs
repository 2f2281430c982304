// SPDX-License-Identifier: EUPL-1.2
//! Classes. A class belongs to one school year.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
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
