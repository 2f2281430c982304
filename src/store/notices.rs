// SPDX-License-Identifier: EUPL-1.2
//! What a person was told and what they tapped.

use super::{StoreError, Tx, execute, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{PersonId, SchoolId};
use crate::domain::notice::NoticeKind;

/// Keeps that a person was shown a text, in which version, and tapped.
pub async fn give(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
    kind: NoticeKind,
    version: i32,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO notices (person_id, school_id, kind, version, given_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id, school_id, kind) DO UPDATE
            SET version = excluded.version, given_at = excluded.given_at, withdrawn_at = NULL",
        person,
        school,
        kind,
        version,
        now
    )?;
    Ok(())
}

/// Takes a notice back.
pub async fn withdraw(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
    kind: NoticeKind,
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "UPDATE notices SET withdrawn_at = $4
         WHERE person_id = $1 AND school_id = $2 AND kind = $3 AND withdrawn_at IS NULL",
        person,
        school,
        kind,
        now
    )?;
    Ok(())
}

/// The version a person was last shown.
pub async fn version(
    tx: &mut Tx,
    person: PersonId,
    school: SchoolId,
    kind: NoticeKind,
) -> Result<Option<i32>, StoreError> {
    let row: Option<(i32,)> = fetch_optional!(
        tx,
        (i32,),
        "SELECT version FROM notices WHERE person_id = $1 AND school_id = $2 AND kind = $3 AND withdrawn_at IS NULL",
        person,
        school,
        kind
    )?;
    Ok(row.map(|(version,)| version))
}
