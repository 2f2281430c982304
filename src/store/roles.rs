// SPDX-License-Identifier: EUPL-1.2
//! Roles: what a person does at a school, from when until when, and who stands in.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{ClassId, PersonId, RoleId, SchoolId};
use crate::domain::role::RoleKind;

/// A role that is in force.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Who has it.
    pub person_id: PersonId,
    /// The person's name.
    pub person_name: String,
    /// The school.
    pub school_id: SchoolId,
    /// What it is.
    pub kind: RoleKind,
    /// The class, for a role of a class.
    pub class_id: Option<ClassId>,
    /// "5a".
    pub class_name: Option<String>,
    /// The role it stands in for.
    pub deputy_for: Option<RoleId>,
    /// Until when, if that is known.
    pub until_at: Option<Moment>,
}

/// A role to be written.
#[derive(Clone, Debug)]
pub struct NewRole {
    /// Its id.
    pub id: RoleId,
    /// Who gets it.
    pub person: PersonId,
    /// The school.
    pub school: SchoolId,
    /// What it is.
    pub kind: RoleKind,
    /// The class, for a role of a class.
    pub class: Option<ClassId>,
    /// The role it stands in for.
    pub deputy_for: Option<RoleId>,
    /// From when.
    pub from: Moment,
    /// Until when: a role of a class ends with its class.
    pub until: Option<Moment>,
}

macro_rules! in_force {
    ($where:literal) => {
        concat!(
            "SELECT r.id, r.person_id, p.name AS person_name, r.school_id, r.kind, r.class_id, k.name AS class_name,
                    r.deputy_for, r.until_at
             FROM roles r JOIN persons p ON p.id = r.person_id LEFT JOIN classes k ON k.id = r.class_id
             LEFT JOIN roles d ON d.id = r.deputy_for
             WHERE r.from_at <= $1 AND (r.until_at IS NULL OR r.until_at > $1)
               AND (r.deputy_for IS NULL OR d.until_at IS NULL OR d.until_at > $1) AND ",
            $where,
            " ORDER BY k.name, r.kind, CASE WHEN r.deputy_for IS NULL THEN 0 ELSE 1 END, p.name, r.id"
        )
    };
}

/// Writes a role.
pub async fn insert(tx: &mut Tx, role: &NewRole) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO roles (id, person_id, school_id, kind, class_id, deputy_for, from_at, until_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        role.id,
        role.person,
        role.school,
        role.kind,
        role.class,
        role.deputy_for,
        role.from,
        role.until
    )?;
    exactly_one("roles", hit)
}

/// The roles of a person at `now`.
pub async fn of_person(tx: &mut Tx, person: PersonId, now: Moment) -> Result<Vec<Role>, StoreError> {
    fetch_all!(tx, Role, in_force!("r.person_id = $2"), now, person)
}

/// The roles around a class at `now`.
pub async fn of_class(tx: &mut Tx, class: ClassId, now: Moment) -> Result<Vec<Role>, StoreError> {
    fetch_all!(tx, Role, in_force!("r.class_id = $2"), now, class)
}

/// All roles at a school at `now`.
pub async fn of_school(tx: &mut Tx, school: SchoolId, now: Moment) -> Result<Vec<Role>, StoreError> {
    fetch_all!(tx, Role, in_force!("r.school_id = $2"), now, school)
}

/// One role at `now`, if it is in force.
pub async fn get(tx: &mut Tx, id: RoleId, now: Moment) -> Result<Option<Role>, StoreError> {
    fetch_optional!(tx, Role, in_force!("r.id = $2"), now, id)
}

/// A role that is over.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Ended {
    /// Who had it.
    pub person_id: PersonId,
    /// The school.
    pub school_id: SchoolId,
    /// What it was.
    pub kind: RoleKind,
    /// "5a", for a role of a class.
    pub class_name: Option<String>,
    /// When it ended.
    pub until_at: Moment,
    /// The name of whom they stood in for.
    pub stood_in_for: Option<String>,
}

/// One role, if it is over at `now`.
pub async fn ended(tx: &mut Tx, id: RoleId, now: Moment) -> Result<Option<Ended>, StoreError> {
    fetch_optional!(
        tx,
        Ended,
        "SELECT r.person_id, r.school_id, r.kind, k.name AS class_name, r.until_at, s.name AS stood_in_for
         FROM roles r LEFT JOIN classes k ON k.id = r.class_id LEFT JOIN roles d ON d.id = r.deputy_for
         LEFT JOIN persons s ON s.id = d.person_id WHERE r.id = $1 AND r.until_at <= $2",
        id,
        now
    )
}

/// The deputies of a role at `now`.
pub async fn deputies(tx: &mut Tx, role: RoleId, now: Moment) -> Result<Vec<Role>, StoreError> {
    fetch_all!(tx, Role, in_force!("r.deputy_for = $2"), now, role)
}

/// Ends a role.
pub async fn end(tx: &mut Tx, id: RoleId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE roles SET until_at = $2 WHERE id = $1 AND (until_at IS NULL OR until_at > $2)",
        id,
        now
    )?;
    exactly_one("roles", hit)
}

/// Ends a person's role as class parent of a class, if they have it.
pub async fn end_class_parent(
    tx: &mut Tx,
    person: PersonId,
    class: ClassId,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE roles SET until_at = $3 WHERE person_id = $1 AND class_id = $2 AND kind = 'class_parent'
           AND (until_at IS NULL OR until_at > $3)",
        person,
        class,
        now
    )?;
    Ok(())
}

/// Gives the roles and list keys of one person to another: a teacher who is a parent already.
pub async fn hand_over(tx: &mut Tx, from: PersonId, to: PersonId) -> Result<(), StoreError> {
    execute!(tx, "UPDATE roles SET person_id = $2 WHERE person_id = $1", from, to)?;
    execute!(tx, "UPDATE staff_keys SET person_id = $2 WHERE person_id = $1", from, to)?;
    execute!(tx, "UPDATE codes SET person_id = $2 WHERE person_id = $1", from, to)?;
    Ok(())
}

/// How the sources of lists name the staff of a school: source, key, person.
pub async fn keys(tx: &mut Tx, school: SchoolId) -> Result<Vec<(String, String, PersonId)>, StoreError> {
    fetch_all!(
        tx,
        (String, String, PersonId),
        "SELECT source, key, person_id FROM staff_keys WHERE school_id = $1 ORDER BY source, key",
        school
    )
}

/// A person whom a list named as a teacher.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Listed {
    /// The person.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// They have a chat, or a code that opens one.
    pub can_enter: bool,
}

/// The persons whom lists named as teachers of a school or who are its teachers.
pub async fn listed(tx: &mut Tx, school: SchoolId, now: Moment) -> Result<Vec<Listed>, StoreError> {
    fetch_all!(
        tx,
        Listed,
        "SELECT p.id, p.name,
                EXISTS (SELECT 1 FROM addresses a WHERE a.person_id = p.id)
                OR EXISTS (SELECT 1 FROM codes c WHERE c.person_id = p.id AND c.school_id = $1 AND c.kind = 'staff'
                           AND c.revoked_at IS NULL AND c.expires_at > $2 AND c.uses < c.uses_allowed) AS can_enter
         FROM persons p
         WHERE EXISTS (SELECT 1 FROM staff_keys k WHERE k.person_id = p.id AND k.school_id = $1)
            OR EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.school_id = $1 AND r.kind = 'teacher')
         ORDER BY p.id",
        school,
        now
    )
}

/// The teachers of the classes of a school year, now or from its beginning: role, person, class. Deputies end
/// with the role they stand in for and are not among them.
pub async fn teachers(
    tx: &mut Tx,
    school: SchoolId,
    year: i32,
    now: Moment,
) -> Result<Vec<(RoleId, PersonId, String)>, StoreError> {
    fetch_all!(
        tx,
        (RoleId, PersonId, String),
        "SELECT r.id, r.person_id, k.name FROM roles r JOIN classes k ON k.id = r.class_id
         WHERE r.school_id = $1 AND k.year = $2 AND r.kind = 'teacher' AND r.deputy_for IS NULL
           AND (r.until_at IS NULL OR r.until_at > $3) ORDER BY k.name, r.id",
        school,
        year,
        now
    )
}

/// Remembers how a source names a member of staff.
pub async fn put_key(
    tx: &mut Tx,
    school: SchoolId,
    source: &str,
    key: &str,
    person: PersonId,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO staff_keys (school_id, source, key, person_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (school_id, source, key) DO UPDATE SET person_id = excluded.person_id",
        school,
        source,
        key,
        person
    )?;
    Ok(())
}
