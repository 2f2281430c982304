// SPDX-License-Identifier: EUPL-1.2
//! Children: first name and class, nothing more.

use super::{Bulk, StoreError, Tx, Value, execute, fetch_all, fetch_one, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, SchoolId};

/// A child.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Child {
    /// Its id.
    pub id: ChildId,
    /// Its school.
    pub school_id: SchoolId,
    /// First name.
    pub first_name: String,
    /// Adults only after a member of staff confirms; nothing shows that it is so.
    pub closed: bool,
    /// The language of the class list, until sign-up or for eight weeks.
    pub home_language: Option<String>,
    /// An adult of this child asked for paper.
    pub paper_since: Option<Moment>,
    /// Not in the last list of its class.
    pub missing_since: Option<Moment>,
}

macro_rules! child_columns {
    () => {
        "c.id, c.school_id, c.first_name, c.closed, c.home_language, c.paper_since, c.missing_since"
    };
}

/// One child.
pub async fn get(tx: &mut Tx, id: ChildId) -> Result<Option<Child>, StoreError> {
    fetch_optional!(tx, Child, concat!("SELECT ", child_columns!(), " FROM children c WHERE c.id = $1"), id)
}

/// The children of a class who are on its last list, by first name.
pub async fn of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Child>, StoreError> {
    fetch_all!(
        tx,
        Child,
        concat!(
            "SELECT ",
            child_columns!(),
            " FROM children c JOIN enrolments e ON e.child_id = c.id
              WHERE e.class_id = $1 AND c.missing_since IS NULL ORDER BY c.first_name, c.id"
        ),
        class
    )
}

/// The children of a school with this first name.
pub async fn of_school_named(
    tx: &mut Tx,
    school: SchoolId,
    first_name: &str,
) -> Result<Vec<ChildId>, StoreError> {
    let rows: Vec<(ChildId,)> = fetch_all!(
        tx,
        (ChildId,),
        "SELECT id FROM children WHERE school_id = $1 AND first_name = $2 ORDER BY id",
        school,
        first_name
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The children of a class who are missing from its last list.
pub async fn missing_of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Child>, StoreError> {
    fetch_all!(
        tx,
        Child,
        concat!(
            "SELECT ",
            child_columns!(),
            " FROM children c JOIN enrolments e ON e.child_id = c.id
              WHERE e.class_id = $1 AND c.missing_since IS NOT NULL ORDER BY c.first_name, c.id"
        ),
        class
    )
}

/// A child with its class in one school year: what an import compares with.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Known {
    /// The child.
    pub id: ChildId,
    /// First name.
    pub first_name: String,
    /// Its class in that year, if it has one.
    pub class_name: Option<String>,
    /// Its year level in that class.
    pub year_level: Option<i32>,
    /// Whether it is missing.
    pub missing: bool,
}

/// All children of a school as an import of `year` sees them.
pub async fn known(tx: &mut Tx, school: SchoolId, year: i32) -> Result<Vec<Known>, StoreError> {
    fetch_all!(
        tx,
        Known,
        "SELECT c.id, c.first_name, k.name AS class_name, e.year_level, c.missing_since IS NOT NULL AS missing
         FROM children c
         LEFT JOIN enrolments e ON e.child_id = c.id AND e.year = $2
         LEFT JOIN classes k ON k.id = e.class_id
         WHERE c.school_id = $1 ORDER BY c.id",
        school,
        year
    )
}

/// How the sources of lists name the children of a school: source, key, child.
pub async fn keys(tx: &mut Tx, school: SchoolId) -> Result<Vec<(String, String, ChildId)>, StoreError> {
    fetch_all!(
        tx,
        (String, String, ChildId),
        "SELECT source, key, child_id FROM child_keys WHERE school_id = $1 ORDER BY source, key",
        school
    )
}

/// Forgets how a source names children: their next key takes the place of the last.
pub async fn forget_keys(tx: &mut Tx, source: &str, ids: &[ChildId]) -> Result<(), StoreError> {
    let rows = ids.iter().map(|id| vec![Value::from(id.0), Value::from(source)]);
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(tx, "DELETE FROM child_keys WHERE (child_id, source) IN (VALUES {rows})").await?;
    }
    Ok(())
}

/// Writes new children.
pub async fn insert_many(
    tx: &mut Tx,
    school: SchoolId,
    children: &[(ChildId, String, Option<String>)],
    now: Moment,
) -> Result<(), StoreError> {
    let rows = children.iter().map(|(id, name, language)| {
        vec![
            Value::from(id.0),
            Value::from(school.0),
            Value::from(name.as_str()),
            Value::from(false),
            Value::from(language.clone()),
            Value::from(now),
        ]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "INSERT INTO children (id, school_id, first_name, closed, home_language, made_at) VALUES {rows}",
        )
        .await?;
    }
    Ok(())
}

/// Writes first names as the last list has them; a child on a list is not missing.
pub async fn update_names(tx: &mut Tx, names: &[(ChildId, String)]) -> Result<(), StoreError> {
    let rows = names.iter().map(|(id, name)| vec![Value::from(id.0), Value::from(name.as_str())]);
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "UPDATE children SET first_name = v.column2, missing_since = NULL FROM (VALUES {rows}) AS v
             WHERE children.id = v.column1",
        )
        .await?;
    }
    Ok(())
}

/// Places children in classes for a school year.
pub async fn enrol(tx: &mut Tx, year: i32, places: &[(ChildId, ClassId, u8)]) -> Result<(), StoreError> {
    let rows = places.iter().map(|(child, class, level)| {
        vec![Value::from(child.0), Value::from(year), Value::from(class.0), Value::from(i32::from(*level))]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "INSERT INTO enrolments (child_id, year, class_id, year_level) VALUES {rows}
             ON CONFLICT (child_id, year) DO UPDATE
                SET class_id = excluded.class_id, year_level = excluded.year_level",
        )
        .await?;
    }
    Ok(())
}

/// Takes children out of their classes of a school year that has not begun.
pub async fn unenrol(tx: &mut Tx, year: i32, ids: &[ChildId]) -> Result<(), StoreError> {
    let rows = ids.iter().map(|id| vec![Value::from(id.0), Value::from(year)]);
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(tx, "DELETE FROM enrolments WHERE (child_id, year) IN (VALUES {rows})").await?;
    }
    Ok(())
}

/// Remembers how a source names children.
pub async fn put_keys(
    tx: &mut Tx,
    school: SchoolId,
    source: &str,
    keys: &[(ChildId, String)],
) -> Result<(), StoreError> {
    let rows = keys.iter().map(|(child, key)| {
        vec![Value::from(school.0), Value::from(source), Value::from(key.as_str()), Value::from(child.0)]
    });
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "INSERT INTO child_keys (school_id, source, key, child_id) VALUES {rows}
             ON CONFLICT (school_id, source, key) DO UPDATE SET child_id = excluded.child_id",
        )
        .await?;
    }
    Ok(())
}

/// Marks children as missing from the last list.
pub async fn mark_missing(tx: &mut Tx, ids: &[ChildId], now: Moment) -> Result<(), StoreError> {
    let rows = ids.iter().map(|id| vec![Value::from(id.0), Value::from(now)]);
    if let Some(rows) = Bulk::new(rows) {
        rows.execute(
            tx,
            "UPDATE children SET missing_since = COALESCE(children.missing_since, v.column2)
             FROM (VALUES {rows}) AS v WHERE children.id = v.column1",
        )
        .await?;
    }
    Ok(())
}

/// The class of a child in a school year.
pub async fn class_in(
    tx: &mut Tx,
    child: ChildId,
    year: i32,
) -> Result<Option<super::classes::Class>, StoreError> {
    fetch_optional!(
        tx,
        super::classes::Class,
        "SELECT k.id, k.school_id, k.year, k.name FROM enrolments e JOIN classes k ON k.id = e.class_id
         WHERE e.child_id = $1 AND e.year = $2",
        child,
        year
    )
}

/// Forgets the home language of the class list: the adult has chosen one.
pub async fn drop_home_language(tx: &mut Tx, child: ChildId) -> Result<(), StoreError> {
    execute!(tx, "UPDATE children SET home_language = NULL WHERE id = $1", child)?;
    Ok(())
}

/// An adult of this child asked for paper.
pub async fn wants_paper(tx: &mut Tx, child: ChildId, now: Moment) -> Result<(), StoreError> {
    execute!(tx, "UPDATE children SET paper_since = $2 WHERE id = $1", child, now)?;
    Ok(())
}

/// How many children a school has in a school year, and how many of them are missing from the last list.
pub async fn count(tx: &mut Tx, school: SchoolId, year: i32) -> Result<(i64, i64), StoreError> {
    fetch_one!(
        tx,
        (i64, i64),
        "SELECT COUNT(*), COUNT(c.missing_since) FROM enrolments e JOIN children c ON c.id = e.child_id
         WHERE c.school_id = $1 AND e.year = $2",
        school,
        year
    )
}
