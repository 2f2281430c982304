// SPDX-License-Identifier: EUPL-1.2
//! Audiences: the persons a post is for, as they are at a moment.

use std::collections::BTreeSet;

use super::{StoreError, Tx, fetch_all, schools};
use crate::clock::Moment;
use crate::domain::audience::{Audience, LEVELS, Part, Wide};
use crate::domain::id::{ClassId, PersonId, PostId, SchoolId};

/// The classes of a school in a school year that have children, once for each year level of theirs.
pub async fn seats(tx: &mut Tx, school: SchoolId, year: i32) -> Result<Vec<(ClassId, i32)>, StoreError> {
    fetch_all!(
        tx,
        (ClassId, i32),
        "SELECT DISTINCT e.class_id, e.year_level FROM enrolments e JOIN classes k ON k.id = e.class_id
         WHERE k.school_id = $1 AND k.year = $2",
        school,
        year
    )
}

/// The children an audience means, by class.
pub async fn parts(tx: &mut Tx, audience: &Audience, now: Moment) -> Result<Vec<Part>, StoreError> {
    match &audience.wide {
        None => Ok(vec![Part { class: audience.class, level: None }]),
        Some(wide) => wide_parts(tx, wide, now).await,
    }
}

async fn wide_parts(tx: &mut Tx, wide: &Wide, now: Moment) -> Result<Vec<Part>, StoreError> {
    let Some(school) = schools::get(tx, wide.school).await? else { return Ok(Vec::new()) };
    Ok(wide.parts(&seats(tx, school.id, school.year(now).0).await?))
}

/// The distinct persons an audience is: the adults of its children and the teachers of their classes.
pub async fn of(tx: &mut Tx, audience: &Audience, now: Moment) -> Result<Vec<PersonId>, StoreError> {
    let mut persons = BTreeSet::new();
    for part in parts(tx, audience, now).await? {
        persons.extend(of_part(tx, part, now).await?);
    }
    if let Some(post) = audience.unseen_of {
        let unseen = unseen(tx, post).await?;
        persons.retain(|person| unseen.contains(person));
    }
    Ok(persons.into_iter().collect())
}

async fn of_part(tx: &mut Tx, part: Part, now: Moment) -> Result<Vec<PersonId>, StoreError> {
    let (from, to) = part.level.map_or((*LEVELS.start(), *LEVELS.end()), |level| (level, level));
    let rows: Vec<(PersonId,)> = fetch_all!(
        tx,
        (PersonId,),
        "SELECT g.person_id FROM guardianships g JOIN enrolments e ON e.child_id = g.child_id
         JOIN children c ON c.id = g.child_id
         WHERE e.class_id = $1 AND e.year_level BETWEEN $2 AND $3 AND c.missing_since IS NULL
         UNION
         SELECT r.person_id FROM roles r JOIN addresses a ON a.person_id = r.person_id
         WHERE r.class_id = $1 AND r.kind = 'teacher' AND r.from_at <= $4
           AND (r.until_at IS NULL OR r.until_at > $4)",
        part.class,
        from,
        to,
        now
    )?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// To whom a post was written who have not seen it; its author is not among them.
async fn unseen(tx: &mut Tx, post: PostId) -> Result<BTreeSet<PersonId>, StoreError> {
    let rows: Vec<(PersonId,)> = fetch_all!(
        tx,
        (PersonId,),
        "SELECT r.person_id FROM post_receivers r JOIN posts o ON o.id = r.post_id
         WHERE r.post_id = $1 AND r.state = 'written' AND r.seen_at IS NULL
           AND (o.author_id IS NULL OR r.person_id <> o.author_id)",
        post
    )?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}
