// SPDX-License-Identifier: EUPL-1.2
//! Private calendars on the web: one address per person. Only a hash of it is stored.

use super::{StoreError, Tx, execute, fetch_optional};
use crate::clock::Moment;
use crate::domain::agenda::KEPT;
use crate::domain::id::PersonId;
use crate::store::talks::{self, Talk};

/// Gives a person a calendar; the address of an earlier one ends.
pub async fn replace(
    tx: &mut Tx,
    person: PersonId,
    token_hash: &[u8],
    now: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO agendas (person_id, token_hash, made_at) VALUES ($1, $2, $3)
         ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at",
        person,
        token_hash,
        now
    )?;
    Ok(())
}

/// Ends a person's calendar.
pub async fn stop(tx: &mut Tx, person: PersonId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM agendas WHERE person_id = $1", person)?;
    Ok(())
}

/// When a person's calendar got its address.
pub async fn made_at(tx: &mut Tx, person: PersonId) -> Result<Option<Moment>, StoreError> {
    let row: Option<(Moment,)> =
        fetch_optional!(tx, (Moment,), "SELECT made_at FROM agendas WHERE person_id = $1", person)?;
    Ok(row.map(|(at,)| at))
}

/// Whose calendar it is.
pub async fn find(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<PersonId>, StoreError> {
    let row: Option<(PersonId,)> =
        fetch_optional!(tx, (PersonId,), "SELECT person_id FROM agendas WHERE token_hash = $1", token_hash)?;
    Ok(row.map(|(person,)| person))
}

/// The talks in a person's calendar: as a parent, then as a teacher.
pub async fn talks(tx: &mut Tx, person: PersonId, now: Moment) -> Result<Vec<Talk>, StoreError> {
    let mut all = talks::of_parent(tx, person, now - KEPT).await?;
    for talk in talks::of_teacher(tx, person, now - KEPT, now).await? {
        if !all.iter().any(|known| known.id == talk.id) {
            all.push(talk);
        }
    }
    Ok(all)
}
