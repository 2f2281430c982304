// SPDX-License-Identifier: EUPL-1.2
//! The times that a teacher can plan for a family, and whom they look for one for.

use serde::{Deserialize, Serialize};

use super::super::{Cx, Fault};
use super::family::families;
use super::{Taught, is_ahead, of_mine, taught};
use crate::domain::id::{BlockId, ChildId, HouseholdId, RoundId, TalkId};
use crate::domain::slot::{Length, Meeting, Slot, Venue};
use crate::store::blocks::Block;
use crate::store::children::Child;
use crate::store::talks::Talk;
use crate::store::{blocks, children, rounds, talks};

/// For whom a time is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Of {
    /// A new talk.
    New {
        /// In which round.
        round: RoundId,
        /// For which child.
        child: ChildId,
        /// For which household; without one nobody has signed up for the child.
        household: Option<HouseholdId>,
    },
    /// Another time for a talk.
    Move {
        /// The talk.
        talk: TalkId,
    },
}

/// Whom a time is looked for, with what is known of them.
pub(super) struct Planned {
    pub(super) of: Of,
    pub(super) taught: Taught,
    pub(super) child: Child,
    pub(super) household: Option<HouseholdId>,
    pub(super) talk: Option<Talk>,
}

/// A time that a teacher can plan.
pub(super) struct Free {
    pub(super) block: Block,
    pub(super) place: u16,
    pub(super) slot: Slot,
}

/// The class of a child in a round, if this person teaches it.
pub(super) async fn of_child(
    cx: &mut Cx<'_>,
    round: RoundId,
    child: ChildId,
) -> Result<Option<(Taught, Child)>, Fault> {
    let Some(found) = rounds::get(cx.tx, round).await? else { return Ok(None) };
    let Some(child) = children::get(cx.tx, child).await?.filter(|child| child.missing_since.is_none()) else {
        return Ok(None);
    };
    let Some(class) = children::class_in(cx.tx, child.id, found.year).await? else { return Ok(None) };
    Ok(taught(cx, round, class.id).await?.map(|taught| (taught, child)))
}

/// For whom a time is looked for, if this person may plan it and it can be.
pub(super) async fn planned(cx: &mut Cx<'_>, of: Of) -> Result<Option<Planned>, Fault> {
    match of {
        Of::New { round, child, household } => {
            let Some((taught, child)) = of_child(cx, round, child).await? else { return Ok(None) };
            let theirs = families(cx, &taught, &child).await?;
            let fits = match household {
                Some(household) => theirs.iter().any(|(id, _)| *id == household),
                None => theirs.is_empty(),
            };
            Ok(fits.then_some(Planned { of, taught, child, household, talk: None }))
        }
        Of::Move { talk } => {
            let Some((talk, taught)) = of_mine(cx, talk).await? else { return Ok(None) };
            let Some(child) = children::get(cx.tx, talk.child_id).await? else { return Ok(None) };
            Ok(is_ahead(&talk, cx.now).then_some(Planned {
                of,
                taught,
                child,
                household: Some(talk.household_id),
                talk: Some(talk),
            }))
        }
    }
}

/// The times that can be planned for a family: free, ahead, and with time to walk from and to what else it has. Where
/// it lives only the family says: a visit is theirs to choose.
pub(super) async fn free(cx: &mut Cx<'_>, planned: &Planned) -> Result<Vec<Free>, Fault> {
    let (round, class) = (&planned.taught.round, planned.taught.class.id);
    let taken = talks::taken(cx.tx, round.id, class).await?;
    let others =
        others(cx, (planned.child.id, planned.household), planned.talk.as_ref().map(|talk| talk.id)).await?;
    let mut found = Vec::new();
    for block in blocks::of_class(cx.tx, round.id, class).await? {
        for (place, slot) in block.free(round.rhythm, Length::One, &taken) {
            if slot.starts > cx.now && block.venue != Venue::Home && block.meeting(slot).fits(&others) {
                found.push(Free { block: block.clone(), place, slot });
            }
        }
    }
    found.sort_by_key(|free| (free.slot.starts, free.block.id));
    Ok(found)
}

/// What else a household has, and what else is about the child.
async fn others(
    cx: &mut Cx<'_>,
    (child, household): (ChildId, Option<HouseholdId>),
    but: Option<TalkId>,
) -> Result<Vec<Meeting>, Fault> {
    let Some(household) = household else { return Ok(Vec::new()) };
    let mut others = talks::beside(cx.tx, child, household, cx.now).await?;
    others.retain(|other| Some(other.id) != but);
    Ok(others.iter().map(Talk::meeting).collect())
}

/// The time at a place of a block, if it is free for a family now.
pub(super) async fn find(
    cx: &mut Cx<'_>,
    planned: &Planned,
    block: BlockId,
    place: u16,
) -> Result<Option<Free>, Fault> {
    let found = free(cx, planned).await?;
    Ok(found.into_iter().find(|free| free.block.id == block && free.place == place))
}
