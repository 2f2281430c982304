// SPDX-License-Identifier: EUPL-1.2
//! How many messages a household gets in a week, over all senders: whoever gets more reads less.
//!
//! Each item counts once per household, however many of its adults get it. What is urgent, replies, and what
//! somebody asked for do not count. The last place of a week is the digest's, which carries what found no place.

use chrono::{DateTime, Datelike, Utc};
use chrono_tz::Tz;

/// Items a week, the digest included, where the school chose no other number.
pub const USUAL: u8 = 6;
/// What a school may choose.
pub const OFFERED: [u8; 5] = [2, 4, 6, 8, 12];

/// The week that runs at `now` in `zone`: "2026-W48".
pub fn week(now: DateTime<Utc>, zone: Tz) -> String {
    let week = now.with_timezone(&zone).date_naive().iso_week();
    format!("{}-W{:02}", week.year(), week.week())
}

/// The place that a further item takes in a household's week, after `had` others; `None` when it joins the digest.
pub fn place(had: usize, most: u8) -> Option<usize> {
    (had + 1 < usize::from(most)).then_some(had + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    #[test]
    fn a_week_begins_on_monday_at_the_school_also_around_new_year() -> Result<(), chrono::ParseError> {
        assert_eq!(week("2026-11-22T22:59:59Z".parse()?, Amsterdam), "2026-W47");
        assert_eq!(week("2026-11-22T23:00:00Z".parse()?, Amsterdam), "2026-W48");
        assert_eq!(week("2027-01-03T12:00:00Z".parse()?, Amsterdam), "2026-W53");
        Ok(())
    }

    proptest! {
        #[test]
        fn with_its_digest_a_household_never_gets_more_than_the_school_said(
            most in proptest::sample::select(&OFFERED[..]), items in 0usize..40,
        ) {
            let (mut taken, mut digest) = (Vec::new(), 0);
            for _ in 0..items {
                match place(taken.len(), most) {
                    Some(place) => taken.push(place),
                    None => digest += 1,
                }
            }
            prop_assert_eq!(taken.len() + digest, items, "nothing is lost");
            prop_assert!(taken.len() + usize::from(digest > 0) <= usize::from(most));
            prop_assert!(taken.iter().copied().eq(1..=taken.len()), "each has a place of its own");
        }
    }
}
