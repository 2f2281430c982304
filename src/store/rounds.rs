// SPDX-License-Identifier: EUPL-1.2
//! Rounds of conversations, and for which classes they are.

mod write;

pub use write::{cut, divided, insert, only_for, remove};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::classes::Class;
use super::{StoreError, Tx, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, HouseholdId, PersonId, RoundId, SchoolId};
use crate::domain::round::{About, Mode, RoundKind};
use crate::domain::school::SchoolYear;
use crate::domain::slot::Rhythm;
use crate::domain::wish::Report;

/// A round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// The school.
    pub school_id: SchoolId,
    /// What it is for.
    pub kind: RoundKind,
    /// The calendar year in which the school year of its classes begins.
    pub year: i32,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// How long a conversation takes, and how long lies between two.
    pub rhythm: Rhythm,
    /// From when families choose.
    pub opens_at: Moment,
    /// Until when.
    pub closes_at: Moment,
    /// Whether it is for some children of its classes only, see [`only_for`].
    pub for_some: bool,
    /// What it has beside its days.
    pub about: About,
    /// How families come to a time.
    pub mode: Mode,
}

impl Round {
    /// Whether families can choose a time now.
    pub fn is_open(&self, now: Moment) -> bool {
        (self.mode.books_from(self.opens_at)..self.closes_at).contains(&now)
    }

    /// Whether families know of it and can have a time yet.
    pub fn is_announced(&self, now: Moment) -> bool {
        (self.opens_at..self.closes_at).contains(&now)
    }

    /// Whether families say now what suits them.
    pub fn takes_wishes(&self, now: Moment) -> bool {
        self.mode.wishes_until().is_some_and(|until| (self.opens_at..until).contains(&now))
    }

    /// The moment whose roles count for its classes: those of next year's classes begin with the year.
    pub fn staffed_at(&self, now: Moment, zone: Tz) -> Moment {
        SchoolYear(self.year).begins(zone).max(now)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: RoundId,
    school_id: SchoolId,
    kind: RoundKind,
    year: i32,
    first_day: String,
    last_day: String,
    minutes: i32,
    pause: i32,
    opens_at: Moment,
    closes_at: Moment,
    for_some: bool,
    about: String,
    wishes_until: Option<Moment>,
    divided_at: Option<Moment>,
}

/// What a round has beside its days, as it is stored. What this program does not read is left out: the round stays.
pub(super) fn about(stored: &str) -> About {
    serde_json::from_str(stored).unwrap_or_default()
}

impl From<Row> for Round {
    fn from(row: Row) -> Self {
        let day = |text: &str| text.parse().unwrap_or_default();
        let minutes = |number: i32| u16::try_from(number).unwrap_or_default();
        Self {
            id: row.id,
            school_id: row.school_id,
            kind: row.kind,
            year: row.year,
            first: day(&row.first_day),
            last: day(&row.last_day),
            rhythm: Rhythm { minutes: minutes(row.minutes), pause: minutes(row.pause) },
            opens_at: row.opens_at,
            closes_at: row.closes_at,
            for_some: row.for_some,
            about: about(&row.about),
            mode: match row.wishes_until {
                None => Mode::Book,
                Some(until) => Mode::Wishes { until, divided: row.divided_at },
            },
        }
    }
}

macro_rules! round_columns {
    () => {
        "r.id, r.school_id, r.kind, r.year, r.first_day, r.last_day, r.minutes, r.pause, r.opens_at, r.closes_at,
         r.for_some, r.about, r.wishes_until, r.divided_at"
    };
}

/// Whether a round asks this household about a child of the class.
pub async fn asks(
    tx: &mut Tx,
    round: &Round,
    class: ClassId,
    (child, household): (ChildId, HouseholdId),
) -> Result<bool, StoreError> {
    if !has_class(tx, round.id, class).await? {
        return Ok(false);
    }
    if !round.for_some {
        return Ok(true);
    }
    let row: Option<(ChildId,)> = fetch_optional!(
        tx,
        (ChildId,),
        "SELECT child_id FROM round_children
         WHERE round_id = $1 AND child_id = $2 AND (household_id IS NULL OR household_id = $3)",
        round.id,
        child,
        household
    )?;
    Ok(row.is_some())
}

/// One round.
pub async fn get(tx: &mut Tx, id: RoundId) -> Result<Option<Round>, StoreError> {
    let row = fetch_optional!(
        tx,
        Row,
        concat!("SELECT ", round_columns!(), " FROM rounds r WHERE r.id = $1 AND r.removed_at IS NULL"),
        id
    )?;
    Ok(row.map(Round::from))
}

/// One round, be it taken back or not: for whom is owed news of it.
pub async fn get_any(tx: &mut Tx, id: RoundId) -> Result<Option<Round>, StoreError> {
    let row =
        fetch_optional!(tx, Row, concat!("SELECT ", round_columns!(), " FROM rounds r WHERE r.id = $1"), id)?;
    Ok(row.map(Round::from))
}

/// The rounds of a school for whole classes that are not over on `today`, in their order.
pub async fn of_school(tx: &mut Tx, school: SchoolId, today: NaiveDate) -> Result<Vec<Round>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        concat!(
            "SELECT ",
            round_columns!(),
            " FROM rounds r WHERE r.school_id = $1 AND r.last_day >= $2 AND NOT r.for_some AND r.removed_at IS NULL
              ORDER BY r.first_day, r.id"
        ),
        school,
        today.to_string()
    )?;
    Ok(rows.into_iter().map(Round::from).collect())
}

/// The rounds of a school for some children, of the kinds that those who lead it plan, that are not over on `today`.
pub async fn of_some(tx: &mut Tx, school: SchoolId, today: NaiveDate) -> Result<Vec<Round>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        concat!(
            "SELECT ",
            round_columns!(),
            " FROM rounds r WHERE r.school_id = $1 AND r.last_day >= $2 AND r.for_some AND r.removed_at IS NULL
              AND r.kind IN ('support', 'intake') ORDER BY r.first_day, r.id"
        ),
        school,
        today.to_string()
    )?;
    Ok(rows.into_iter().map(Round::from).collect())
}

/// The rounds of a school for whole classes that began from `from` on and before `before`, the last first.
pub async fn earlier(
    tx: &mut Tx,
    school: SchoolId,
    from: NaiveDate,
    before: NaiveDate,
) -> Result<Vec<Round>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        concat!(
            "SELECT ",
            round_columns!(),
            " FROM rounds r WHERE r.school_id = $1 AND r.first_day >= $2 AND r.first_day < $3 AND NOT r.for_some
              AND r.removed_at IS NULL ORDER BY r.first_day DESC, r.id"
        ),
        school,
        from.to_string(),
        before.to_string()
    )?;
    Ok(rows.into_iter().map(Round::from).collect())
}

/// The rounds of the school year from `year` on for a class in which this person will teach or teaches, in their
/// order: those of classes whose year has not begun are on no class's page.
pub async fn ahead(
    tx: &mut Tx,
    person: PersonId,
    today: NaiveDate,
    now: Moment,
) -> Result<Vec<(RoundId, ClassId, String)>, StoreError> {
    fetch_all!(
        tx,
        (RoundId, ClassId, String),
        "SELECT r.id, k.id, k.name FROM roles t JOIN classes k ON k.id = t.class_id
         JOIN round_classes rc ON rc.class_id = k.id JOIN rounds r ON r.id = rc.round_id
         WHERE t.person_id = $1 AND t.kind = 'teacher' AND t.from_at > $3 AND r.last_day >= $2
           AND r.removed_at IS NULL ORDER BY r.first_day, r.id, k.name",
        person,
        today.to_string(),
        now
    )
}

/// The rounds for a class that are not over on `today`, in their order.
pub async fn of_class(tx: &mut Tx, class: ClassId, today: NaiveDate) -> Result<Vec<Round>, StoreError> {
    let rows = fetch_all!(
        tx,
        Row,
        concat!(
            "SELECT ",
            round_columns!(),
            " FROM rounds r JOIN round_classes rc ON rc.round_id = r.id
              WHERE rc.class_id = $1 AND r.last_day >= $2 AND r.removed_at IS NULL ORDER BY r.first_day, r.id"
        ),
        class,
        today.to_string()
    )?;
    Ok(rows.into_iter().map(Round::from).collect())
}

/// Whether a round is for a class.
pub async fn has_class(tx: &mut Tx, id: RoundId, class: ClassId) -> Result<bool, StoreError> {
    let row: Option<(ClassId,)> = fetch_optional!(
        tx,
        (ClassId,),
        "SELECT class_id FROM round_classes WHERE round_id = $1 AND class_id = $2",
        id,
        class
    )?;
    Ok(row.is_some())
}

/// The classes of a round, by name.
pub async fn classes(tx: &mut Tx, id: RoundId) -> Result<Vec<Class>, StoreError> {
    fetch_all!(
        tx,
        Class,
        "SELECT k.id, k.school_id, k.year, k.name FROM round_classes rc JOIN classes k ON k.id = rc.class_id
         WHERE rc.round_id = $1 ORDER BY k.name, k.id",
        id
    )
}

/// The first names of the children for whom a round for some is.
pub async fn names(tx: &mut Tx, id: RoundId) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String,)> = fetch_all!(
        tx,
        (String,),
        "SELECT c.first_name FROM round_children o JOIN children c ON c.id = o.child_id
         WHERE o.round_id = $1 ORDER BY c.first_name, c.id",
        id
    )?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// Those of them who are in a class.
pub async fn names_in(tx: &mut Tx, id: RoundId, class: ClassId) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String,)> = fetch_all!(
        tx,
        (String,),
        "SELECT c.first_name FROM round_children o JOIN children c ON c.id = o.child_id
         JOIN enrolments e ON e.child_id = c.id AND e.class_id = $2
         WHERE o.round_id = $1 ORDER BY c.first_name, c.id",
        id,
        class
    )?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// A child of a person with a round in which a time can be chosen, or is chosen.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OfChild {
    /// The round.
    pub round_id: RoundId,
    /// Its first day.
    pub first_day: String,
    /// What it is for.
    pub kind: RoundKind,
    /// The child.
    pub child_id: ChildId,
    /// First name.
    pub first_name: String,
}

/// The rounds a parent has chosen in or can choose in, by child.
pub async fn of_parent(
    tx: &mut Tx,
    person: PersonId,
    today: NaiveDate,
    now: Moment,
) -> Result<Vec<OfChild>, StoreError> {
    fetch_all!(
        tx,
        OfChild,
        "SELECT r.id AS round_id, r.first_day, r.kind, c.id AS child_id, c.first_name
         FROM guardianships g JOIN children c ON c.id = g.child_id
         JOIN members m ON m.person_id = g.person_id AND m.school_id = c.school_id
         JOIN rounds r ON r.school_id = c.school_id
         WHERE g.person_id = $1 AND g.kind = 'parent' AND c.missing_since IS NULL
           AND (EXISTS (SELECT 1 FROM enrolments e JOIN round_classes rc ON rc.class_id = e.class_id
                        WHERE e.child_id = c.id AND rc.round_id = r.id)
                OR EXISTS (SELECT 1 FROM talks t WHERE t.round_id = r.id AND t.child_id = c.id
                             AND t.household_id = m.household_id AND t.state = 'booked' AND t.ends_at > $3))
           AND (NOT r.for_some OR EXISTS (
               SELECT 1 FROM round_children o WHERE o.round_id = r.id AND o.child_id = c.id
                 AND (o.household_id IS NULL OR o.household_id = m.household_id)))
           AND r.last_day >= $2 AND r.opens_at <= $3 AND r.removed_at IS NULL
         ORDER BY r.first_day, r.id, c.first_name, c.id",
        person,
        today.to_string(),
        now
    )
}

/// How far the wishes of a round were met; `None` before its times were divided.
pub async fn report(tx: &mut Tx, id: RoundId) -> Result<Option<Report>, StoreError> {
    let row: Option<(Option<String>,)> =
        fetch_optional!(tx, (Option<String>,), "SELECT report FROM rounds WHERE id = $1", id)?;
    let stored = row.and_then(|(report,)| report);
    stored.map(|report| serde_json::from_str(&report)).transpose().map_err(StoreError::from)
}
