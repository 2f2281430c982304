// SPDX-License-Identifier: EUPL-1.2
//! Talks: conversations that a family booked.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
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

/// Whether it is news to a teacher at once that a family cancels or moves a talk at `now`: on the last school day
/// before it and later. What is earlier their list of the day shows.
pub fn is_news(now: DateTime<Utc>, starts: DateTime<Utc>, zone: Tz, calendar: Calendar<'_>) -> bool {
    let day = starts.with_timezone(&zone).date_naive();
    let before = std::iter::successors(day.pred_opt(), NaiveDate::pred_opt).take(LONGEST_BREAK);
    let last = before.into_iter().find(|day| calendar.is_school_day(*day));
    last.is_some_and(|last| now.with_timezone(&zone).date_naive() >= last)
}

/// No holiday is longer, in days.
const LONGEST_BREAK: usize = 70;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDays;
    use crate::domain::school::Region;
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
    fn a_reminder_comes_earlier_for_who_sleeps_in_the_afternoon() {
        let quiet = QuietHours { from: 14 * 60, until: 20 * 60 };
        assert_eq!(reminder(utc("2026-09-15T13:00:00Z"), quiet, Amsterdam), utc("2026-09-14T11:59:00Z"));
    }

    #[test]
    fn a_change_is_news_from_the_last_school_day_on_over_a_weekend_and_a_holiday() {
        let own = OwnDays::default();
        let news =
            |now, starts| is_news(utc(now), utc(starts), Amsterdam, Calendar::new(Region::Midden, &own));
        // A Monday: the school day before is Friday, from its first minute on the school's clock.
        assert!(!news("2026-09-10T21:59:00Z", "2026-09-14T13:00:00Z"));
        assert!(news("2026-09-10T22:00:00Z", "2026-09-14T13:00:00Z"));
        assert!(news("2026-09-13T12:00:00Z", "2026-09-14T13:00:00Z"));
        assert!(!news("2026-09-14T12:00:00Z", "2026-09-16T13:00:00Z"));
        // The Monday after the autumn holiday.
        assert!(news("2026-10-16T08:00:00Z", "2026-10-26T13:00:00Z"));
        assert!(!news("2026-10-15T08:00:00Z", "2026-10-26T13:00:00Z"));
    }
}
