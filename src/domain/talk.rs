// SPDX-License-Identifier: EUPL-1.2
//! Talks: conversations that a family booked.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::quiet::{QuietHours, at};

/// What became of a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkState {
    /// It takes place.
    Booked,
    /// The family cancelled it.
    Cancelled,
    /// The teacher called it off: nobody else gets that time.
    CalledOff,
}

/// What the teacher noted after a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// The family came, or was there by phone or online.
    Came,
    /// Nobody came: the family is offered another time.
    Missed,
    /// Both agreed on another day: the family chooses one.
    Moved,
}

/// How long after a talk its teacher can correct what they noted.
pub const CORRECTED_FOR: TimeDelta = TimeDelta::weeks(2);

/// Whether a teacher can note, at `now`, who came to a talk that ended then.
pub fn can_be_noted(ends: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    (ends..ends + CORRECTED_FOR).contains(&now)
}

const LIMIT: NaiveTime = hour(18);
const REMINDER: NaiveTime = hour(16);

const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

fn day_before(starts: DateTime<Utc>, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    let day = starts.with_timezone(&zone).date_naive();
    at((day - Days::new(1)).and_time(time), zone)
}

/// Until when a family may book, change and cancel a talk: the evening before, so that the teacher's list of the
/// next day stands.
pub fn limit(starts: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    day_before(starts, LIMIT, zone)
}

/// When a family is reminded of a talk: the day before, while it can be changed, and earlier for quiet hours.
pub fn reminder(starts: DateTime<Utc>, quiet: QuietHours, zone: Tz) -> DateTime<Utc> {
    quiet.last_before(day_before(starts, REMINDER, zone), zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    #[test]
    fn the_evening_before_is_that_of_the_schools_clock_when_it_changes_too() {
        // Monday after the clock went back.
        let talk = utc("2026-10-26T14:00:00Z");
        assert_eq!(limit(talk, Amsterdam), utc("2026-10-25T17:00:00Z"));
        assert_eq!(limit(utc("2026-10-23T13:00:00Z"), Amsterdam), utc("2026-10-22T16:00:00Z"));
        assert_eq!(reminder(talk, QuietHours::DEFAULT, Amsterdam), utc("2026-10-25T15:00:00Z"));
    }

    #[test]
    fn who_came_is_noted_from_the_end_on_and_corrected_for_two_weeks() {
        let ends = utc("2026-10-23T13:15:00Z");
        assert!(!can_be_noted(ends, utc("2026-10-23T13:14:59Z")) && can_be_noted(ends, ends));
        assert!(can_be_noted(ends, utc("2026-11-06T13:14:59Z")));
        assert!(!can_be_noted(ends, utc("2026-11-06T13:15:00Z")));
    }

    #[test]
    fn a_reminder_comes_earlier_for_who_sleeps_in_the_afternoon() {
        let quiet = QuietHours { from: 14 * 60, until: 20 * 60 };
        assert_eq!(reminder(utc("2026-09-15T13:00:00Z"), quiet, Amsterdam), utc("2026-09-14T11:59:00Z"));
    }
}
