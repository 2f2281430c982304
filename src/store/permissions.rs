// SPDX-License-Identifier: EUPL-1.2
//! What parents said about photos with their child in them.

use super::{StoreError, Tx, exactly_one, execute, fetch_all};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, PersonId, SchoolId};
use crate::domain::permission::{self, Answer, Purpose};

/// Keeps what a parent said. Call only for somebody who is a parent of the child.
pub async fn put(
    tx: &mut Tx,
    person: PersonId,
    child: ChildId,
    purpose: Purpose,
    given: bool,
    now: Moment,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO photo_permissions (person_id, child_id, purpose, given, answered_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (child_id, person_id, purpose) DO UPDATE
            SET given = excluded.given, answered_at = excluded.answered_at",
        person,
        child,
        purpose,
        given,
        now
    )?;
    exactly_one("photo_permissions", hit)
}

/// What one parent said about a child, by purpose.
pub async fn of_parent(
    tx: &mut Tx,
    person: PersonId,
    child: ChildId,
) -> Result<Vec<(Purpose, Answer)>, StoreError> {
    let rows: Vec<(Purpose, bool, Moment)> = fetch_all!(
        tx,
        (Purpose, bool, Moment),
        "SELECT purpose, given, answered_at FROM photo_permissions WHERE person_id = $1 AND child_id = $2",
        person,
        child
    )?;
    Ok(rows.into_iter().map(|(purpose, given, at)| (purpose, Answer { given, at })).collect())
}

/// A child of a class with one answer about it.
#[derive(Debug, sqlx::FromRow)]
struct Row {
    id: ChildId,
    first_name: String,
    closed: bool,
    given: Option<bool>,
    answered_at: Option<Moment>,
}

/// The children of a class who may not be shown for `purpose`, by first name. A child that is closed never may;
/// nothing shows that this is why.
pub async fn lacking(
    tx: &mut Tx,
    class: ClassId,
    purpose: Purpose,
    now: Moment,
) -> Result<Vec<(ChildId, String)>, StoreError> {
    let rows: Vec<Row> = fetch_all!(
        tx,
        Row,
        "SELECT c.id, c.first_name, c.closed, a.given, a.answered_at
         FROM enrolments e JOIN children c ON c.id = e.child_id
         LEFT JOIN photo_permissions a ON a.child_id = c.id AND a.purpose = $2
         WHERE e.class_id = $1 AND c.missing_since IS NULL ORDER BY c.first_name, c.id",
        class,
        purpose
    )?;
    let of_one = rows.chunk_by(|one, next| one.id == next.id);
    let lacking = of_one.filter_map(|rows| {
        let child = rows.first()?;
        let answers = rows.iter().filter_map(|row| row.given.zip(row.answered_at));
        let may = permission::may(answers.map(|(given, at)| Answer { given, at }), now);
        (child.closed || !may).then(|| (child.id, child.first_name.clone()))
    });
    Ok(lacking.collect())
}

/// Parents who are to be asked about a child, with its school: those who joined before `joined` and were not
/// asked since `asked`. At most `limit`, the longest there first.
pub async fn to_ask(
    tx: &mut Tx,
    joined: Moment,
    asked: Moment,
    limit: i64,
) -> Result<Vec<(PersonId, SchoolId)>, StoreError> {
    fetch_all!(
        tx,
        (PersonId, SchoolId),
        "SELECT g.person_id, c.school_id FROM guardianships g JOIN children c ON c.id = g.child_id
         JOIN persons p ON p.id = g.person_id
         WHERE g.kind = 'parent' AND g.joined_at <= $1
           AND (g.photos_asked_at IS NULL OR g.photos_asked_at <= $2)
           AND c.missing_since IS NULL AND NOT p.paper
         GROUP BY g.person_id, c.school_id ORDER BY MIN(g.joined_at), g.person_id LIMIT $3",
        joined,
        asked,
        limit
    )
}

/// The children at a school a parent is to be asked about: first name, and whether they were asked before.
pub async fn children_to_ask(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
    joined: Moment,
    asked: Moment,
) -> Result<Vec<(ChildId, String, bool)>, StoreError> {
    fetch_all!(
        tx,
        (ChildId, String, bool),
        "SELECT c.id, c.first_name, g.photos_asked_at IS NOT NULL
         FROM guardianships g JOIN children c ON c.id = g.child_id
         WHERE g.person_id = $1 AND c.school_id = $2 AND g.kind = 'parent' AND g.joined_at <= $3
           AND (g.photos_asked_at IS NULL OR g.photos_asked_at <= $4) AND c.missing_since IS NULL
         ORDER BY c.first_name, c.id",
        person,
        school,
        joined,
        asked
    )
}

/// Notes that a parent was asked about a child.
pub async fn asked(tx: &mut Tx, person: PersonId, child: ChildId, now: Moment) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "UPDATE guardianships SET photos_asked_at = $3 WHERE person_id = $1 AND child_id = $2",
        person,
        child,
        now
    )?;
    exactly_one("guardianships", hit)
}
