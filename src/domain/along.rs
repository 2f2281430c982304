// SPDX-License-Identifier: EUPL-1.2
//! Whether a child comes along to the conversation about it.

use serde::{Deserialize, Serialize};

/// Whether the child comes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Along {
    /// All the time.
    Yes,
    /// For the first minutes.
    First,
    /// Not this time.
    No,
}

/// The first year level whose children usually stay all the time.
const STAYS_FROM: i32 = 5;

impl Along {
    /// All, as they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::First, Self::No];

    /// What is usual for a child of a year level, from 1 to 8.
    pub fn usual(level: i32) -> Self {
        if level < STAYS_FROM { Self::First } else { Self::Yes }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn young_children_come_for_the_first_minutes_and_older_ones_stay() {
        let usual: Vec<Along> = (1..=8).map(Along::usual).collect();
        assert_eq!(usual[..4], [Along::First; 4]);
        assert_eq!(usual[4..], [Along::Yes; 4]);
    }
}
