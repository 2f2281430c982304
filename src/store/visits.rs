// SPDX-License-Identifier: EUPL-1.2
//! Visits: where a teacher visits a family. Kept until the day after, and read by that teacher alone.

use super::{StoreError, Tx, execute, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{PersonId, RoundId, TalkId};

/// Writes where a talk is, in place of what was written before.
pub async fn put(
    tx: &mut Tx,
    talk: TalkId,
    person: PersonId,
    address: &str,
    over: Moment,
) -> Result<(), StoreError> {
    execute!(
        tx,
        "INSERT INTO visits (talk_id, person_id, address, over_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (talk_id) DO UPDATE
            SET person_id = excluded.person_id, address = excluded.address, over_at = excluded.over_at",
        talk,
        person,
        address,
        over
    )?;
    Ok(())
}

/// Where a talk is.
pub async fn get(tx: &mut Tx, talk: TalkId) -> Result<Option<String>, StoreError> {
    let row: Option<(String,)> =
        fetch_optional!(tx, (String,), "SELECT address FROM visits WHERE talk_id = $1", talk)?;
    Ok(row.map(|(address,)| address))
}

/// Forgets where a talk is: it is cancelled, or somewhere else now.
pub async fn forget(tx: &mut Tx, talk: TalkId) -> Result<(), StoreError> {
    execute!(tx, "DELETE FROM visits WHERE talk_id = $1", talk)?;
    Ok(())
}

/// Forgets where the families of a round live whose talks do not take place.
pub async fn forget_of_round(tx: &mut Tx, round: RoundId) -> Result<(), StoreError> {
    execute!(
        tx,
        "DELETE FROM visits WHERE talk_id IN (SELECT id FROM talks WHERE round_id = $1 AND state <> 'booked')",
        round
    )?;
    Ok(())
}
