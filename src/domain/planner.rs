// SPDX-License-Identifier: EUPL-1.2
//! The planner: who gets which time in a round in which families say first what suits.

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
