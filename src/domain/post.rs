// SPDX-License-Identifier: EUPL-1.2
//! Posts: class-level updates.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// How long a post waits after "send", so that it can still be undone.
pub const HOLD: TimeDelta = TimeDelta::seconds(30);

/// How long after a post was sent its author may remind those who have not seen it, once.
pub const REMIND_AFTER: TimeDelta = TimeDelta::hours(3);

/// How many receivers one unit of work writes: a reply waits behind it.
pub const CHUNK: usize = 10;

/// When a post may be planned for: at these times of the next days, so that parents read it at a good moment.
pub fn times_ahead(now: DateTime<Utc>, zone: Tz, most: usize) -> Vec<DateTime<Utc>> {
    let today = now.with_timezone(&zone).date_naive();
    let times = [(7, 30), (12, 0), (16, 0), (19, 0)];
    let all = today.iter_days().take(DAYS_AHEAD).flat_map(|day| {
        times.into_iter().filter_map(move |(hour, minute)| {
            let local = day.and_hms_opt(hour, minute, 0)?;
            // An hour that a clock change leaves out has no such moment.
            local.and_local_timezone(zone).earliest().map(|moment| moment.to_utc())
        })
    });
    all.filter(|moment| *moment > now + SOON).take(most).collect()
}

/// A time that is nearer than this is "now".
const SOON: TimeDelta = TimeDelta::minutes(15);
/// How many days are looked at.
const DAYS_AHEAD: usize = 7;

/// The longest text of a post, in characters: with its frame it fits one Telegram message.
pub const LONGEST: usize = 3_500;

/// The longest text of a post with a photo or file: with its frame it fits one caption.
pub const LONGEST_CAPTION: usize = 700;

/// The longest sentence of a ready-made message with its slots filled, in characters.
pub const LONGEST_READY: usize = 450;

/// How long the text of a post may be, in characters: with a file it is a caption, and a ready-made message
/// stands above it.
pub fn longest(has_files: bool, has_ready: bool) -> usize {
    let whole = if has_files { LONGEST_CAPTION } else { LONGEST };
    if has_ready { whole - LONGEST_READY } else { whole }
}

/// Where a post is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PostState {
    /// Waits until a teacher has looked at it.
    Waiting,
    /// A teacher would rather not send it.
    Declined,
    /// Waits for [`HOLD`].
    Held,
    /// Is being written to its receivers.
    Sending,
    /// Is written to all of them.
    Sent,
    /// Taken back in time: nobody got it.
    Undone,
    /// Taken back after it was sent: its words are gone everywhere.
    Withdrawn,
    /// Its sender lost the role, its class ended, or nobody looked at it in time, before it went out.
    Cancelled,
}

impl PostState {
    /// Whether a change of its text still reaches anybody.
    pub fn may_change(self) -> bool {
        matches!(self, Self::Waiting | Self::Held) || self.is_out()
    }

    /// Whether somebody has it already.
    pub fn is_out(self) -> bool {
        matches!(self, Self::Sending | Self::Sent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_time_ahead_lies_ahead_in_order_and_at_a_good_moment_of_the_day(
            seconds in 1_760_000_000i64..1_900_000_000,
        ) {
            let now = DateTime::from_timestamp(seconds, 0).expect("a moment");
            let zone = chrono_tz::Europe::Amsterdam;
            let times = times_ahead(now, zone, 8);
            prop_assert_eq!(times.len(), 8);
            prop_assert!(times[0] > now && times.is_sorted());
            for time in times {
                let local = time.with_timezone(&zone).format("%H:%M").to_string();
                prop_assert!(["07:30", "12:00", "16:00", "19:00"].contains(&local.as_str()), "{}", local);
            }
        }
    }
}
