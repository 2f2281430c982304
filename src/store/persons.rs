// SPDX-License-Identifier: EUPL-1.2
//! Persons: the humans of this installation.

use super::{Bulk, StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::bundle::Daily;
use crate::domain::id::{HouseholdId, PersonId, SchoolId};
use crate::domain::language::Language;
use crate::domain::notice::NoticeKind;
use crate::domain::quiet::QuietHours;
use crate::domain::role::WorkingDays;

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// The name others read.
    pub name: String,
    /// The language they chat in.
    pub language: Language,
    /// The language they would rather chat in, in their words.
    pub wished_language: Option<String>,
    /// First quiet minute of the day.
    pub quiet_from: i32,
    /// First minute that is no longer quiet.
    pub quiet_until: i32,
    /// No messages until then.
    pub paused_until: Option<Moment>,
    /// Prefers paper.
    pub paper: bool,
    /// Everything that is not urgent together, once a week.
    pub weekly: bool,
}

impl Person {
    /// A new person with the default quiet hours.
    pub fn new(id: PersonId, name: String, language: Language) -> Self {
        let quiet = QuietHours::DEFAULT;
        Self {
            id,
            name,
            language,
            wished_language: None,
            quiet_from: quiet.from.into(),
            quiet_until: quiet.until.into(),
            paused_until: None,
            paper: false,
            weekly: false,
        }
    }

    /// When not to disturb them.
    pub fn quiet(&self) -> QuietHours {
        let minute = |stored: i32| u16::try_from(stored).unwrap_or_default();
        QuietHours { from: minute(self.quiet_from), until: minute(self.quiet_until) }
    }

    /// Whether they paused.
    pub fn is_paused(&self, now: Moment) -> bool {
        self.paused_until.is_some_and(|until| until > now)
    }
}

/// The tables that hold something of a person, with the column that says whose. Export and erase go through all
/// of them; a test compares with the database's own list of references.
pub const HOLDS_PERSONS: &[(&str, &str)] = &[
    ("persons", "id"),
    ("members", "person_id"),
    ("staff_keys", "person_id"),
    ("roles", "person_id"),
    ("codes", "person_id"),
    ("codes", "issuer_id"),
    ("guardianships", "person_id"),
    ("photo_permissions", "person_id"),
    ("joins", "person_id"),
    ("notices", "person_id"),
    ("addresses", "person_id"),
    ("posts", "author_id"),
    ("approvals", "decided_by"),
    ("post_receivers", "person_id"),
    ("spoken", "person_id"),
    ("knock_ways", "person_id"),
    ("blocks", "person_id"),
    ("talks", "person_id"),
    ("preparations", "person_id"),
    ("preparations", "tip_answered_by"),
    ("preparation_words", "person_id"),
    ("visits", "person_id"),
    ("requests", "person_id"),
    ("talk_invites", "person_id"),
    ("agendas", "person_id"),
    ("talk_calls", "person_id"),
    ("agreements", "made_by"),
    ("agreements", "answered_by"),
    ("follows", "made_by"),
    ("goodbyes", "person_id"),
    ("wishes", "person_id"),
];

/// The tables that hold something of a chat, and so of the person it belongs to.
pub const HOLDS_ADDRESSES: &[(&str, &str)] = &[
    ("inbox", "address_id"),
    ("outbox", "address_id"),
    ("media", "owner_address_id"),
    ("chat_lines", "address_id"),
    ("sessions", "address_id"),
    ("personal_links", "address_id"),
    ("push_subscriptions", "address_id"),
    ("knocks", "address_id"),
    ("knock_links", "address_id"),
    ("sound_hearers", "address_id"),
    ("posts", "author_address_id"),
    ("preparation_shown", "address_id"),
    ("preparation_lines", "address_id"),
];

macro_rules! person_columns {
    () => {
        "p.id, p.name, p.language, p.wished_language, p.quiet_from, p.quiet_until, p.paused_until, p.paper,
         p.weekly"
    };
}
pub(super) use person_columns;

/// Writes a new person.
pub async fn insert(tx: &mut Tx, person: &Person, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO persons (id, name, language, wished_language, quiet_from, quiet_until, paused_until, paper,
                              weekly, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        person.id,
        person.name.as_str(),
        person.language,
        person.wished_language.as_deref(),
        person.quiet_from,
        person.quiet_until,
        person.paused_until,
        person.paper,
        person.weekly,
        now
    )?;
    exactly_one("persons", hit)
}

/// Writes what changed about a person.
pub async fn update(tx: &mut Tx, person: &Person) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE persons SET name = $2, language = $3, wished_language = $4, quiet_from = $5, quiet_until = $6,
                paused_until = $7, paper = $8, weekly = $9 WHERE id = $1",
        person.id,
        person.name.as_str(),
        person.language,
        person.wished_language.as_deref(),
        person.quiet_from,
        person.quiet_until,
        person.paused_until,
        person.paper,
        person.weekly
    )?;
    exactly_one("persons", hit)
}

/// One person.
pub async fn get(tx: &mut Tx, id: PersonId) -> Result<Option<Person>, StoreError> {
    fetch_optional!(tx, Person, concat!("SELECT ", person_columns!(), " FROM persons p WHERE p.id = $1"), id)
}

/// Many persons, in no order.
pub async fn get_many(tx: &mut Tx, ids: &[PersonId]) -> Result<Vec<Person>, StoreError> {
    match Bulk::ids(ids.iter().map(|id| id.0)) {
        None => Ok(Vec::new()),
        Some(ids) => {
            let sql = concat!("SELECT ", person_columns!(), " FROM persons p WHERE p.id IN (VALUES {rows})");
            ids.fetch_all(tx, sql).await
        }
    }
}

/// Lets a person who preferred paper have messages again.
pub async fn leave_paper(tx: &mut Tx, person: PersonId, now: Moment) -> Result<(), StoreError> {
    execute!(tx, "UPDATE persons SET paper = FALSE WHERE id = $1", person)?;
    execute!(
        tx,
        "UPDATE notices SET withdrawn_at = $3 WHERE person_id = $1 AND kind = $2 AND withdrawn_at IS NULL",
        person,
        NoticeKind::Paper,
        now
    )?;
    Ok(())
}

/// Makes a person a member of a school, in `household` if they have none there yet.
pub async fn join_school(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
    household: HouseholdId,
    now: Moment,
) -> Result<(), StoreError> {
    if is_member(tx, person, school).await? {
        return Ok(());
    }
    execute!(
        tx,
        "INSERT INTO households (id, school_id) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
        household,
        school
    )?;
    execute!(
        tx,
        "INSERT INTO members (person_id, school_id, household_id, joined_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, school_id) DO NOTHING",
        person,
        school,
        household,
        now
    )?;
    Ok(())
}

/// Whether a person belongs to a school.
pub async fn is_member(tx: &mut Tx, person: PersonId, school: SchoolId) -> Result<bool, StoreError> {
    let row: Option<(PersonId,)> = fetch_optional!(
        tx,
        (PersonId,),
        "SELECT person_id FROM members WHERE person_id = $1 AND school_id = $2",
        person,
        school
    )?;
    Ok(row.is_some())
}

/// The household of a person at a school.
pub async fn household(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
) -> Result<Option<HouseholdId>, StoreError> {
    let row: Option<(HouseholdId,)> = fetch_optional!(
        tx,
        (HouseholdId,),
        "SELECT household_id FROM members WHERE person_id = $1 AND school_id = $2",
        person,
        school
    )?;
    Ok(row.map(|(household,)| household))
}

/// The schools of a person.
pub async fn schools(tx: &mut Tx, person: PersonId) -> Result<Vec<SchoolId>, StoreError> {
    let rows: Vec<(SchoolId,)> = fetch_all!(
        tx,
        (SchoolId,),
        "SELECT m.school_id FROM members m JOIN schools s ON s.id = m.school_id
         WHERE m.person_id = $1 ORDER BY s.name, s.id",
        person
    )?;
    Ok(rows.into_iter().map(|(school,)| school).collect())
}

/// The days a member of staff works.
pub async fn working_days(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
) -> Result<WorkingDays, StoreError> {
    Ok(daily(tx, person, school).await?.days)
}

/// When a member of staff hears what happened in their classes.
pub async fn daily(tx: &mut Tx, person: PersonId, school: SchoolId) -> Result<Daily, StoreError> {
    let row: Option<(i32, i32)> = fetch_optional!(
        tx,
        (i32, i32),
        "SELECT working_days, bundle_at FROM members WHERE person_id = $1 AND school_id = $2",
        person,
        school
    )?;
    let Some((days, minute)) = row else { return Ok(Daily::USUAL) };
    Ok(Daily {
        minute: u16::try_from(minute).unwrap_or(Daily::USUAL.minute),
        days: u8::try_from(days).map_or(WorkingDays::SCHOOL_WEEK, WorkingDays),
    })
}

/// Sets the minute of the day at which a member of staff hears.
pub async fn set_bundle(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
    minute: u16,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE members SET bundle_at = $3 WHERE person_id = $1 AND school_id = $2",
        person,
        school,
        i32::from(minute)
    )?;
    exactly_one("members", hit)
}

/// Sets the days a member of staff works.
pub async fn set_working_days(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
    days: WorkingDays,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE members SET working_days = $3 WHERE person_id = $1 AND school_id = $2",
        person,
        school,
        i32::from(days.0)
    )?;
    exactly_one("members", hit)
}
