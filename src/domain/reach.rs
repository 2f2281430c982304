// SPDX-License-Identifier: EUPL-1.2
//! Whom a class's messages reach, counted per child: a child is reached when one of its adults is.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::id::{ChildId, PersonId};
use super::post::NotReached;

/// What is known of the way to one adult of one child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The child.
    pub child: ChildId,
    /// The adult; empty for a child nobody has signed up for.
    pub adult: Option<PersonId>,
    /// The adult, or an adult of the child who did not sign up, prefers paper.
    pub paper: bool,
    /// No messages until then.
    pub paused_until: Option<DateTime<Utc>>,
    /// Has a chat that is not gone.
    pub has_chat: bool,
    /// What became of the message in question; `None` when no message is in question.
    pub message: Option<Arrival>,
}

/// What became of a message to one adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Telegram accepted it, or a browser confirmed showing it.
    Reached,
    /// On a page that no browser has shown yet.
    NotShown,
    /// Could not be delivered.
    Failed,
    /// Not sent (yet).
    NotSent,
}

/// Children of a class, and for how many somebody is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Children on the list.
    pub children: usize,
    /// Children with an adult who is reached.
    pub reached: usize,
}

/// Why this adult is not reached; `None` when they are.
fn why(standing: &Standing, now: DateTime<Utc>) -> Option<NotReached> {
    if standing.adult.is_none() {
        return Some(if standing.paper { NotReached::Paper } else { NotReached::NobodySignedUp });
    }
    match standing.message {
        Some(Arrival::Reached) => return None,
        Some(Arrival::Failed) if standing.has_chat => return Some(NotReached::Failed),
        _ => {}
    }
    if standing.paper {
        Some(NotReached::Paper)
    } else if !standing.has_chat {
        Some(NotReached::Gone)
    } else if standing.paused_until.is_some_and(|until| until > now) {
        Some(NotReached::Paused)
    } else if matches!(standing.message, Some(Arrival::NotShown | Arrival::NotSent)) {
        Some(NotReached::NotShown)
    } else {
        None
    }
}

/// The children nobody is reached for, with the reason that is easiest to mend, in the order they came.
pub fn not_reached(standings: &[Standing], now: DateTime<Utc>) -> Vec<(ChildId, NotReached)> {
    let mut order: Vec<ChildId> = Vec::new();
    let mut reasons: BTreeMap<ChildId, Option<NotReached>> = BTreeMap::new();
    for standing in standings {
        let reason = why(standing, now);
        match reasons.get_mut(&standing.child) {
            None => {
                order.push(standing.child);
                reasons.insert(standing.child, reason);
            }
            // One adult who is reached is enough; else the later reason of the list is the closer one.
            Some(known) => *known = known.zip(reason).map(|(known, reason)| known.max(reason)),
        }
    }
    order
        .into_iter()
        .filter_map(|child| reasons.get(&child).copied().flatten().map(|why| (child, why)))
        .collect()
}

/// How many children there are and for how many somebody is reached.
pub fn count(standings: &[Standing], now: DateTime<Utc>) -> Counts {
    let mut children: Vec<ChildId> = standings.iter().map(|standing| standing.child).collect();
    children.sort_unstable();
    children.dedup();
    let children = children.len();
    Counts { children, reached: children - not_reached(standings, now).len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn standing() -> impl Strategy<Value = Standing> {
        (0u128..6, proptest::option::of(0u128..9), any::<bool>(), any::<bool>(), any::<bool>(), 0u8..5)
            .prop_map(|(child, adult, paper, paused, has_chat, message)| Standing {
                child: ChildId(Uuid::from_u128(child)),
                adult: adult.map(|adult| PersonId(Uuid::from_u128(adult))),
                paper,
                paused_until: paused.then_some(DateTime::<Utc>::MAX_UTC),
                has_chat,
                message: [
                    None,
                    Some(Arrival::Reached),
                    Some(Arrival::NotShown),
                    Some(Arrival::Failed),
                    Some(Arrival::NotSent),
                ][usize::from(message)],
            })
    }

    proptest! {
        #[test]
        fn a_child_is_reached_exactly_when_one_of_its_adults_is(
            standings in proptest::collection::vec(standing(), 0..20),
        ) {
            let now = DateTime::<Utc>::MIN_UTC;
            let missed = not_reached(&standings, now);
            for standing in &standings {
                let reached = standings
                    .iter()
                    .any(|other| other.child == standing.child && why(other, now).is_none());
                prop_assert_eq!(reached, !missed.iter().any(|(child, _)| *child == standing.child));
            }
            let counts = count(&standings, now);
            prop_assert_eq!(counts.reached + missed.len(), counts.children);
        }
    }
}
