// SPDX-License-Identifier: EUPL-1.2
//! Contacts that come again. Lock the household before a change.

use chrono::NaiveDate;

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::follow::Form;
use crate::domain::id::{ChildId, ClassId, FollowId, HouseholdId, PersonId, RoundId, SchoolId};

/// A contact that comes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follow {
    /// Its id.
    pub id: FollowId,
    /// The school.
    pub school_id: SchoolId,
    /// The class whose teachers keep it.
    pub class_id: ClassId,
    /// The child it is about.
    pub child_id: ChildId,
    /// First name.
    pub child_name: String,
    /// The household.
    pub household_id: HouseholdId,
    /// In which form.
    pub form: Form,
    /// How many weeks lie between two.
    pub weeks: u8,
    /// The day of the next one.
    pub next: NaiveDate,
    /// When the last one fell due.
    pub due_at: Option<Moment>,
    /// The round in which its time is chosen.
    pub round_id: Option<RoundId>,
    /// When it was stopped.
    pub stopped_at: Option<Moment>,
    /// Whether the family stopped it.
    pub by_home: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: FollowId,
    school_id: SchoolId,
    class_id: ClassId,
    child_id: ChildId,
    child_name: String,
    household_id: HouseholdId,
    form: Form,
    weeks: i32,
    next_day: String,
    due_at: Option<Moment>,
    round_id: Option<RoundId>,
    stopped_at: Option<Moment>,
    by_home: bool,
}

impl From<Row> for Follow {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            school_id: row.school_id,
            class_id: row.class_id,
            child_id: row.child_id,
            child_name: row.child_name,
            household_id: row.household_id,
            form: row.form,
            weeks: u8::try_from(row.weeks).unwrap_or_default(),
            next: row.next_day.parse().unwrap_or_default(),
            due_at: row.due_at,
            round_id: row.round_id,
            stopped_at: row.stopped_at,
            by_home: row.by_home,
        }
    }
}

macro_rules! follows_where {
    ($where:literal) => {
        concat!(
            "SELECT f.id, f.school_id, f.class_id, f.child_id, c.first_name AS child_name, f.household_id, f.form,
                    f.weeks, f.next_day, f.due_at, f.round_id, f.stopped_at, f.by_home
             FROM follows f JOIN children c ON c.id = f.child_id WHERE ",
            $where,
            " ORDER BY c.first_name, c.id, f.made_at, f.id"
        )
    };
}

/// Writes a new one; look that no other runs.
pub async fn insert(tx: &mut Tx, follow: &Follow, person: PersonId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO follows (id, school_id, class_id, child_id, household_id, made_by, form, weeks, next_day, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        follow.id,
        follow.school_id,
        follow.class_id,
        follow.child_id,
        follow.household_id,
        person,
        follow.form,
        i32::from(follow.weeks),
        follow.next.to_string(),
        now
    )?;
    exactly_one("follows", hit)
}

/// One has fallen due: the next one is on `next`.
pub async fn advance(
    tx: &mut Tx,
    id: FollowId,
    next: NaiveDate,
    round: Option<RoundId>,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE follows SET next_day = $2, round_id = $3, due_at = $4 WHERE id = $1",
        id,
        next.to_string(),
        round,
        now
    )?;
    exactly_one("follows", hit)
}

/// Stops it.
pub async fn stop(tx: &mut Tx, id: FollowId, by_home: bool, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE follows SET stopped_at = $2, by_home = $3 WHERE id = $1 AND stopped_at IS NULL",
        id,
        now,
        by_home
    )?;
    exactly_one("follows", hit)
}

/// One contact.
pub async fn get(tx: &mut Tx, id: FollowId) -> Result<Option<Follow>, StoreError> {
    Ok(fetch_optional!(tx, Row, follows_where!("f.id = $1"), id)?.map(Follow::from))
}

/// The one that runs about a child with a household.
pub async fn running(
    tx: &mut Tx,
    child: ChildId,
    household: HouseholdId,
) -> Result<Option<Follow>, StoreError> {
    let row = fetch_optional!(
        tx,
        Row,
        follows_where!("f.child_id = $1 AND f.household_id = $2 AND f.stopped_at IS NULL"),
        child,
        household
    )?;
    Ok(row.map(Follow::from))
}

/// Those of a class, stopped ones too.
pub async fn of_class(tx: &mut Tx, class: ClassId) -> Result<Vec<Follow>, StoreError> {
    let rows = fetch_all!(tx, Row, follows_where!("f.class_id = $1"), class)?;
    Ok(rows.into_iter().map(Follow::from).collect())
}

/// Those of a parent's households about their children that run.
pub async fn of_parent(tx: &mut Tx, person: PersonId) -> Result<Vec<Follow>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        follows_where!(
            "f.stopped_at IS NULL
             AND EXISTS (SELECT 1 FROM members m WHERE m.person_id = $1 AND m.household_id = f.household_id)
             AND EXISTS (SELECT 1 FROM guardianships g
                         WHERE g.person_id = $1 AND g.child_id = f.child_id AND g.kind = 'parent')"
        ),
        person
    )?;
    Ok(rows.into_iter().map(Follow::from).collect())
}
