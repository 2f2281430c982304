// SPDX-License-Identifier: EUPL-1.2
//! What no plan exceeds.

use super::market::{Market, UNIT, Weights};
use super::score::{BASE, LINES, Score};
use super::table::Table;

/// How often prices move for one line.
const ROUNDS: u32 = 2_000;
/// How much a line is worth of the next while all lines above are known to be the best there are.
const FAR_MORE: i64 = 16;

/// What no plan exceeds.
#[derive(Debug)]
pub(super) struct Bound {
    /// Line by line, among the plans that are as good in all lines above.
    pub lines: Score,
    /// In points, among all.
    pub points: i64,
}

/// What no plan exceeds, seen from one with this score.
///
/// A line whose lines above are known to be the best there are is weighed far below them. Where that is not known, such
/// weights would multiply what is open there, and those of the points say more.
pub(super) fn bound(table: &Table, score: Score, is_enough: &mut impl FnMut() -> bool) -> Bound {
    let mut bound = Bound { lines: Score::BOUNDLESS, points: i64::MAX };
    let mut market = Market::new(table);
    let mut open = LINES;
    for line in 1..=LINES {
        if more(&mut market, &mut bound.lines, score, (line, FAR_MORE), is_enough).0 > 0 {
            open = line;
            break;
        }
    }
    let mut market = Market::new(table);
    for line in open..=LINES {
        (_, bound.points) = more(&mut market, &mut bound.lines, score, (line, BASE), is_enough);
    }
    bound
}

/// How much more there can be in a line at most, which goes into the bound, and of everything together.
fn more(
    market: &mut Market<'_>,
    bound: &mut Score,
    score: Score,
    (line, base): (u32, i64),
    is_enough: &mut impl FnMut() -> bool,
) -> (i64, i64) {
    let weights = Weights::of_first(line, base);
    let reached = weights.of(score);
    market.open(weights, base);
    let most = market.settle(weights, reached, ROUNDS, is_enough);
    let more = (most - reached) / UNIT;
    bound.tighten(line, score, u32::try_from(more).unwrap_or(u32::MAX));
    (more, most / UNIT)
}
