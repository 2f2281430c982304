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

impl Score {
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
