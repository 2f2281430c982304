// SPDX-License-Identifier: EUPL-1.2
//! The families of a child in a round, and which of them has no time.

use super::super::{Cx, Fault};
use super::Taught;
use crate::domain::id::HouseholdId;
use crate::store::children::Child;
use crate::store::{households, rounds, talks};

/// The households of a child that the round is for, with who belongs to each.
pub(super) async fn families(
    cx: &mut Cx<'_>,
    taught: &Taught,
    child: &Child,
) -> Result<Vec<(HouseholdId, Vec<String>)>, Fault> {
    let mut asked = Vec::new();
    for (household, names) in households::of_child(cx.tx, child.id).await? {
        if rounds::asks(cx.tx, &taught.round, taught.class.id, (child.id, household)).await? {
            asked.push((household, names));
        }
    }
    Ok(asked)
}

/// The households of a child without a time: those that are there, or none where nobody has signed up.
pub(super) async fn without(
    cx: &mut Cx<'_>,
    taught: &Taught,
    child: &Child,
) -> Result<Vec<(Option<HouseholdId>, Vec<String>)>, Fault> {
    let all = families(cx, taught, child).await?;
    let round = taught.round.id;
    let mut found = Vec::new();
    if all.is_empty() {
        let has_adults = !households::of_child(cx.tx, child.id).await?.is_empty();
        let booked = match households::waiting(cx.tx, child.id).await? {
            Some(waiting) => talks::of_child(cx.tx, round, child.id, waiting).await?.is_some(),
            None => false,
        };
        if !has_adults && !booked && !taught.round.for_some {
            found.push((None, Vec::new()));
        }
    }
    for (household, names) in all {
        if talks::of_child(cx.tx, round, child.id, household).await?.is_none() {
            found.push((Some(household), names));
        }
    }
    Ok(found)
}
