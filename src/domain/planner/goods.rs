// SPDX-License-Identifier: EUPL-1.2
//! What is scarce: times, moments of interpreters, and conversations in a row.

use std::collections::HashMap;

use super::table::{Choice, Row, Table, Visit};
use crate::domain::slot::WALK;

/// How much there is of something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub many: i64,
    /// Whether more of it can be taken at the cost of a break.
    pub is_soft: bool,
}

/// What there is. The offers come first, in their order.
#[derive(Debug)]
pub(super) struct Goods {
    pub held: Vec<Held>,
    /// What each choice of each ask uses beside its offer.
    pub used: Vec<Vec<Vec<usize>>>,
    /// The breaks that are missed whatever is planned.
    pub always_missed: i64,
}

impl Goods {
    pub fn new(table: &Table) -> Self {
        let mut held = vec![Held { many: 1, is_soft: false }; table.visits.len()];
        let mut stretches = vec![None; table.visits.len()];
        let mut always_missed = 0;
        for row in &table.rows {
            for stretch in stretches_of(row) {
                let given = stretch.iter().filter(|offer| offer.is_none()).count();
                if given > row.most {
                    always_missed += 1;
                    continue;
                }
                for offer in stretch.into_iter().flatten() {
                    stretches[offer] = Some(held.len());
                }
                held.push(Held { many: i64::try_from(row.most - given).unwrap_or(i64::MAX), is_soft: true });
            }
        }
        let corners = corners(table);
        let mut known: HashMap<(usize, Corner), usize> = HashMap::new();
        let mut used = Vec::with_capacity(table.choices.len());
        for choices in &table.choices {
            let mut of = |choice: &Choice| {
                let mut used: Vec<usize> = stretches[choice.offer].into_iter().collect();
                let visit = table.visits[choice.offer];
                let own = choice
                    .interpreter
                    .into_iter()
                    .flat_map(|one| corners[one].iter().map(move |at| (one, *at)));
                for corner in own.filter(|(_, corner)| corner.is_used_by(visit)) {
                    used.push(*known.entry(corner).or_insert_with(|| {
                        held.push(Held { many: 1, is_soft: false });
                        held.len() - 1
                    }));
                }
                used
            };
            used.push(choices.iter().map(&mut of).collect());
        }
        Self { held, used, always_missed }
    }
}

/// Conversations of an interpreter none of which can be beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Corner {
    /// A moment at which a conversation can begin: who is somewhere then is not there.
    at: i64,
    /// With a place: who has just left it is there neither, unless the conversation is at that place too.
    left: Option<usize>,
}

impl Corner {
    fn is_used_by(self, visit: Visit) -> bool {
        if self.left == Some(visit.place) {
            return (0..WALK.num_seconds()).contains(&(self.at - visit.ends));
        }
        (visit.starts..visit.ends).contains(&self.at)
    }
}

/// The corners of each interpreter.
fn corners(table: &Table) -> Vec<Vec<Corner>> {
    let mut visits: Vec<Vec<Visit>> = vec![Vec::new(); table.settled.len()];
    for choice in table.choices.iter().flatten() {
        if let Some(interpreter) = choice.interpreter {
            visits[interpreter].push(table.visits[choice.offer]);
        }
    }
    let of = |visits: &Vec<Visit>| {
        let mut moments: Vec<i64> = visits.iter().map(|visit| visit.starts).collect();
        moments.sort_unstable();
        moments.dedup();
        let mut corners: Vec<Corner> = moments.iter().map(|at| Corner { at: *at, left: None }).collect();
        for visit in visits {
            let from = moments.partition_point(|at| *at < visit.ends);
            let soon = moments[from..].iter().take_while(|at| **at < visit.ends + WALK.num_seconds());
            corners.extend(soon.map(|at| Corner { at: *at, left: Some(visit.place) }));
        }
        corners.sort_unstable();
        corners.dedup();
        corners
    };
    visits.iter().map(of).collect()
}

/// Parts of a teacher's times, none of which shares a time with another, each one longer than the teacher takes in a
/// row: whoever has one whole misses a break in it.
fn stretches_of(row: &Row) -> Vec<Vec<Option<usize>>> {
    let mut stretches = Vec::new();
    let (mut stretch, mut last) = (Vec::new(), None::<Visit>);
    for (visit, offer) in &row.visits {
        if last.is_some_and(|last| !last.is_in_a_row_with(*visit)) {
            stretch.clear();
        }
        stretch.push(*offer);
        last = Some(*visit);
        if stretch.len() > row.most {
            stretches.push(std::mem::take(&mut stretch));
        }
    }
    stretches
}
