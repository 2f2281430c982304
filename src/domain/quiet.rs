// SPDX-License-Identifier: EUPL-1.2
//! Quiet hours: when a person is not to be disturbed, and when a message that waits may come.

use chrono::{
    DateTime, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A span of the day, in minutes since midnight on the clock of the school; it may run over midnight.
/// `from == until` means never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietHours {
    /// First quiet minute.
    pub from: u16,
    /// First minute that is no longer quiet.
    pub until: u16,
}

impl QuietHours {
    /// 20:00 to 07:30: after bedtime stories, before school.
    pub const DEFAULT: Self = Self { from: 20 * 60, until: 7 * 60 + 30 };
    /// No quiet hours.
    pub const NEVER: Self = Self { from: 0, until: 0 };

    /// Whether `minute` of the day is quiet.
    fn holds(self, minute: u16) -> bool {
        if self.from <= self.until {
            (self.from..self.until).contains(&minute)
        } else {
            minute >= self.from || minute < self.until
        }
    }

    /// The first moment at or after `wanted` that is not quiet in `zone`.
    ///
    /// Nights in which the clock changes are no exception: an end that does not exist (02:30 in spring) is the
    /// moment the clock jumps to, one that comes twice (in autumn) is the second.
    pub fn first_after(self, wanted: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        let (today, minute) = clock(wanted, zone);
        if !self.holds(minute) {
            return wanted;
        }
        let day = if minute < self.until { today } else { today + Days::new(1) };
        let end = at(day.and_time(clock_time(self.until)), zone);
        // In autumn the end's hour comes twice; between the two the clock reads quiet once more.
        end.max(wanted)
    }

    /// The last moment at or before `wanted` that is not quiet in `zone`: a reminder that comes later is none.
    pub fn last_before(self, wanted: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        let (today, minute) = clock(wanted, zone);
        if !self.holds(minute) {
            return wanted;
        }
        let day = if minute >= self.from { today } else { today - Days::new(1) };
        let begin = day.and_time(clock_time(self.from));
        // In autumn the hour of the beginning comes twice: the first is meant.
        let first = zone.from_local_datetime(&begin).earliest();
        first.map_or_else(|| at(begin, zone), |moment| moment.to_utc()) - TimeDelta::minutes(1)
    }

    /// The start and end as clock times.
    pub fn times(self) -> (NaiveTime, NaiveTime) {
        (clock_time(self.from), clock_time(self.until))
    }
}

/// The day and the minute of the day that the clocks in `zone` show.
fn clock(moment: DateTime<Utc>, zone: Tz) -> (NaiveDate, u16) {
    let local = moment.with_timezone(&zone).naive_local();
    (local.date(), u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default())
}

fn clock_time(minute: u16) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60 % 86_400, 0).unwrap_or_default()
}

/// The moment at which the clocks in `zone` show `local`: the later one if they show it twice, the first moment
/// after the gap if they never do.
pub fn at(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(_, moment) => moment.to_utc(),
        LocalResult::None => {
            // Gaps begin and end at whole quarters of an hour everywhere; four hours is longer than any.
            let since = TimeDelta::seconds(i64::from(local.num_seconds_from_midnight() % 900));
            let after = (1..=16).map(|quarters| local - since + TimeDelta::minutes(15 * quarters));
            let mut landed = after.filter_map(|later| zone.from_local_datetime(&later).earliest());
            landed.next().map_or_else(|| local.and_utc(), |moment| moment.to_utc())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    #[test]
    fn a_message_of_ten_at_night_comes_at_half_past_seven() {
        let moved = QuietHours::DEFAULT.first_after(utc("2026-09-01T20:00:00Z"), Amsterdam);
        assert_eq!(moved, utc("2026-09-02T05:30:00Z"));
        let day = utc("2026-09-02T10:00:00Z");
        assert_eq!(QuietHours::DEFAULT.first_after(day, Amsterdam), day);
    }

    #[test]
    fn nights_in_which_the_clock_changes_end_at_the_same_clock_time() {
        let spring = QuietHours::DEFAULT.first_after(utc("2027-03-27T22:00:00Z"), Amsterdam);
        assert_eq!(spring, utc("2027-03-28T05:30:00Z"));
        let autumn = QuietHours::DEFAULT.first_after(utc("2026-10-24T22:00:00Z"), Amsterdam);
        assert_eq!(autumn, utc("2026-10-25T06:30:00Z"));
        let gap = QuietHours { from: 60, until: 150 };
        assert_eq!(gap.first_after(utc("2027-03-28T00:30:00Z"), Amsterdam), utc("2027-03-28T01:00:00Z"));
        let odd = QuietHours { from: 60, until: 128 };
        assert_eq!(odd.first_after(utc("2027-03-28T00:30:00Z"), Amsterdam), utc("2027-03-28T01:00:00Z"));
    }

    proptest! {
        #[test]
        fn a_moved_message_is_never_early_never_a_day_late_and_never_in_quiet_hours(
            from in 0u16..1440, until in 0u16..1440, seconds in 1_767_225_600i64..1_830_297_600,
        ) {
            let quiet = QuietHours { from, until };
            let wanted = DateTime::from_timestamp(seconds, 0).expect("in range");
            let moved = quiet.first_after(wanted, Amsterdam);
            prop_assert!(moved >= wanted);
            prop_assert!(moved <= wanted + TimeDelta::hours(25));
            let local = moved.with_timezone(&Amsterdam).naive_local();
            let minute = u16::try_from(local.hour() * 60 + local.minute()).expect("a minute of the day");
            // The jump over the gap may land inside the quiet hours only if the end itself was jumped over.
            prop_assert!(!quiet.holds(minute) || moved == wanted);
        }

        #[test]
        fn what_comes_earlier_is_never_late_never_over_a_day_early_and_never_in_quiet_hours(
            from in 0u16..1440, until in 0u16..1440, seconds in 1_767_225_600i64..1_830_297_600,
        ) {
            let quiet = QuietHours { from, until };
            let wanted = DateTime::from_timestamp(seconds, 0).expect("in range");
            let moved = quiet.last_before(wanted, Amsterdam);
            prop_assert!(moved <= wanted);
            prop_assert!(moved >= wanted - TimeDelta::hours(25) - TimeDelta::minutes(1));
            let local = moved.with_timezone(&Amsterdam).naive_local();
            let minute = u16::try_from(local.hour() * 60 + local.minute()).expect("a minute of the day");
            prop_assert!(!quiet.holds(minute));
        }
    }
}
