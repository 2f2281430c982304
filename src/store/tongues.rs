// SPDX-License-Identifier: EUPL-1.2
//! In which language a household wants an interpreter: as a rule, and in one round.

use super::{StoreError, Tx, exactly_one, execute, fetch_all, fetch_optional};
use crate::clock::Moment;
use crate::domain::id::{HouseholdId, PersonId, RoundId, SchoolId};
use crate::domain::tongue::Tongue;

/// What a household wants in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The language.
    pub tongue: Tongue,
    /// It chooses among all times, and comes without an interpreter where none is free.
    pub alone: bool,
    /// School was asked for one.
    pub asked: bool,
}

/// The language of a household as a rule.
pub async fn usual(tx: &mut Tx, household: HouseholdId) -> Result<Option<Tongue>, StoreError> {
    let row: Option<(Option<String>,)> =
        fetch_optional!(tx, (Option<String>,), "SELECT tongue FROM households WHERE id = $1", household)?;
    Ok(row.and_then(|(tongue,)| tongue).map(Tongue::from))
}

/// Writes the language of a household as a rule; without one it wants none.
pub async fn set_usual(
    tx: &mut Tx,
    household: HouseholdId,
    tongue: Option<&Tongue>,
) -> Result<(), StoreError> {
    let tongue = tongue.map(Tongue::to_string);
    let hit = execute!(tx, "UPDATE households SET tongue = $2 WHERE id = $1", household, tongue)?;
    exactly_one("households", hit)
}

/// What a household wants in a round: what it said there, or as a rule.
pub async fn wish(tx: &mut Tx, round: RoundId, household: HouseholdId) -> Result<Option<Wish>, StoreError> {
    let row: Option<(Option<String>, bool, bool)> = fetch_optional!(
        tx,
        (Option<String>, bool, bool),
        "SELECT tongue, alone, asked FROM round_tongues WHERE round_id = $1 AND household_id = $2",
        round,
        household
    )?;
    Ok(match row {
        Some((tongue, alone, asked)) => tongue.map(|tongue| Wish { tongue: tongue.into(), alone, asked }),
        None => usual(tx, household).await?.map(|tongue| Wish { tongue, alone: false, asked: false }),
    })
}

/// Writes what a household wants in a round; without a wish it wants none there.
pub async fn set_wish(
    tx: &mut Tx,
    round: RoundId,
    household: HouseholdId,
    wish: Option<&Wish>,
) -> Result<(), StoreError> {
    let hit = execute!(
        tx,
        "INSERT INTO round_tongues (round_id, household_id, tongue, alone, asked) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (round_id, household_id) DO UPDATE SET tongue = $3, alone = $4, asked = $5",
        round,
        household,
        wish.map(|wish| wish.tongue.to_string()),
        wish.is_some_and(|wish| wish.alone),
        wish.is_some_and(|wish| wish.asked)
    )?;
    exactly_one("round_tongues", hit)
}

/// Who waits for an interpreter without a time so far, in rounds of a school where families choose at `now`: the
/// round, the person and the language. School was asked for them.
pub async fn waiting(
    tx: &mut Tx,
    school: SchoolId,
    now: Moment,
) -> Result<Vec<(RoundId, PersonId, Tongue)>, StoreError> {
    let rows: Vec<(RoundId, PersonId, String)> = fetch_all!(
        tx,
        (RoundId, PersonId, String),
        "SELECT w.round_id, m.person_id, w.tongue FROM round_tongues w JOIN rounds r ON r.id = w.round_id
         JOIN members m ON m.household_id = w.household_id
         WHERE r.school_id = $1 AND r.removed_at IS NULL AND r.opens_at <= $2 AND r.closes_at > $2
           AND w.asked AND NOT w.alone AND w.tongue IS NOT NULL ORDER BY w.round_id, m.person_id",
        school,
        now
    )?;
    Ok(rows.into_iter().map(|(round, person, tongue)| (round, person, tongue.into())).collect())
}
