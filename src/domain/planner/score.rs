// SPDX-License-Identifier: EUPL-1.2
//! How good a plan is.

use std::cmp::{Ordering, Reverse};

/// What a plan reaches. Of two plans the one that is ahead in the first line in which they differ is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How many families have a time.
    pub placed: u32,
    /// How many of them one that suits well.
    pub well: u32,
    /// How many times a family goes from one child's conversation straight to the next.
    pub siblings: u32,
    /// How many times an interpreter goes from one conversation straight to the next.
    pub clusters: u32,
    /// How many breaks the teachers miss: the fewer the better.
    pub missed_breaks: u32,
}

/// How many lines a score has.
pub(super) const LINES: u32 = 5;
/// How many points a line is worth of the next.
pub(super) const BASE: i64 = 2;

impl Score {
    /// All lines in one number: 16 for a family, 8 for a time that suits well, 4 for siblings, 2 for an interpreter,
    /// less one for each break missed. It serves to say how far a plan may be from the best; which of two is better
    /// is not a matter of points.
    pub fn points(self) -> i64 {
        let gained = [self.placed, self.well, self.siblings, self.clusters];
        gained.into_iter().fold(0, |points, line| BASE * (points + i64::from(line)))
            - i64::from(self.missed_breaks)
    }

    /// Of a bound of which nothing is known.
    pub(super) const BOUNDLESS: Self =
        Self { placed: u32::MAX, well: u32::MAX, siblings: u32::MAX, clusters: u32::MAX, missed_breaks: 0 };

    /// Of a bound: nothing has more than `by` more in a line, counted from one, than `score`.
    pub(super) fn tighten(&mut self, line: u32, score: Self, by: u32) {
        let (own, reached) = match line {
            1 => (&mut self.placed, score.placed),
            2 => (&mut self.well, score.well),
            3 => (&mut self.siblings, score.siblings),
            4 => (&mut self.clusters, score.clusters),
            _ => {
                self.missed_breaks = self.missed_breaks.max(score.missed_breaks.saturating_sub(by));
                return;
            }
        };
        *own = (*own).min(reached.saturating_add(by));
    }

    fn key(self) -> (u32, u32, u32, u32, Reverse<u32>) {
        (self.placed, self.well, self.siblings, self.clusters, Reverse(self.missed_breaks))
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}
