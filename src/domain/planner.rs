// SPDX-License-Identifier: EUPL-1.2
//! The planner: who gets which time in a round in which families say first what suits.
//!
//! # What is good
//! Line by line, none of which is given up for one below it ([`Score`]): families that have a time; times that suit
//! well; siblings straight after each other; interpreters who go straight from one conversation to the next; teachers'
//! breaks. Nobody is placed where they did not wish: who has no time reads why, and what is near ([`Unplaced`]).
//! Never, whatever could be gained: two at one time of a teacher or in one room; a household, a child or an interpreter
//! at two places, or without time to walk; an interpreter outside their hours; a time that was not offered.
//!
//! # How
//! Siblings, interpreters and breaks aside, every class is an assignment problem of its own. Kuhn and Munkres' method
//! (the crate `pathfinding`) solves it to the best in less than a millisecond. The search takes the classes in turn, the
//! others staying as they are; brings siblings together at the times that leave most to others and solves their classes
//! around them; and lets single families step aside for each other in short chains. It takes back whatever is worse, so
//! there is a sound plan from the first moment on. How good any plan can be follows from prices for all that is scarce
//! (a Lagrangian relaxation, whose best bound is that of the column model with a family's conversations as one column).
//! All numbers are whole, and chance follows the seed: the same problem and seed give the same plan.
//!
//! # Why so
//! The other way is one integer program for a general solver that builds with Rust alone. Measured on the schools of
//! `benches/planner.rs`, on four cores that were busy with other work: `microlp` (by `good_lp`) had solved the
//! relaxation of a model without breaks and interpreters' ways after 0.3, 0.8 and 2.9 seconds for 100, 300 and 600
//! families, but found no plan in 240 seconds, not even for 100. This planner has a core for 0.3, 1.1 and 3.1 seconds
//! and needs less than 7 MB for 600 families; its gap is 0.1 to 0.3 %, and in most of these schools as many families are
//! placed as in any plan. Of 150,000 small problems like those of the tests each had the best plan there is.
//!
//! The work of a class grows with the third power of its families. Whoever plans many more of one class than a class
//! has calls for the plan in time: it is asked between any two attempts.

mod assignment;
mod bound;
mod draft;
mod follow;
mod goods;
mod greedy;
mod market;
mod problem;
mod score;
mod search;
mod shopping;
mod table;
mod why;

pub use problem::{Ask, Hours, Interpreter, Offer, Problem, Suits, Teacher, Wish};
pub use score::Score;
pub use why::{Unplaced, Why};

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use bound::{Bound, bound};
use draft::Draft;
use search::search;
use table::Table;
use why::unplaced;

/// Who gets which time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The families that have a time, in the order of [`Problem::asks`].
    pub placed: Vec<Placed>,
    /// The others, and why.
    pub unplaced: Vec<Unplaced>,
    /// How good it is.
    pub score: Score,
    /// What no plan exceeds, line by line, among those that are as good as this one in all lines above.
    pub bound: Score,
    /// What no plan exceeds in [`Score::points`].
    pub most_points: i64,
}

impl Plan {
    /// How far it may be from the best, as a part of what no plan exceeds: 0.02 are two in a hundred points.
    pub fn gap(&self) -> f64 {
        let number = |points: i64| f64::from(i32::try_from(points).unwrap_or(i32::MAX));
        let (most, points) = (number(self.most_points), number(self.score.points()));
        if most > points { (most - points) / most.abs().max(1.0) } else { 0.0 }
    }
}

/// A family that has a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Which of [`Problem::asks`].
    pub ask: usize,
    /// Which of [`Problem::offers`].
    pub offer: usize,
    /// Which of [`Problem::interpreters`] is there; empty where none is needed.
    pub interpreter: Option<usize>,
    /// How well it suits.
    pub suits: Suits,
}

/// Makes a plan. The same problem and seed give the same plan, as long as `is_enough` says no: it is asked again and
/// again, and a plan that is called for early is sound and complete but may be less good.
pub fn plan(problem: &Problem, seed: u64, mut is_enough: impl FnMut() -> bool) -> Plan {
    let table = Table::new(problem);
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let draft = search(&table, &mut chance, &mut is_enough);
    let score = draft.score();
    let Bound { lines, points } = bound(&table, score, &mut is_enough);
    Plan {
        placed: placed(&draft),
        unplaced: unplaced(problem, &draft),
        score,
        bound: lines,
        most_points: points,
    }
}

fn placed(draft: &Draft<'_>) -> Vec<Placed> {
    let asks = (0..draft.table.choices.len()).filter_map(|ask| Some((ask, draft.chosen(ask)?)));
    asks.map(|(ask, choice)| Placed {
        ask,
        offer: choice.offer,
        interpreter: choice.interpreter,
        suits: choice.suits,
    })
    .collect()
}

#[cfg(test)]
mod tests;
