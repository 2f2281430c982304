// SPDX-License-Identifier: EUPL-1.2
//! When a member of staff hears what happened in their classes: once a day, at a time and on days they choose.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

use super::calendar::{Calendar, is_weekday};
use super::quiet::at;
use super::role::WorkingDays;

/// When somebody wants their bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Daily {
    /// The minute of the day, on the clock of the school.
    pub minute: u16,
    /// Their working days.
    pub days: WorkingDays,
}

impl Daily {
    /// When school is out and the teacher is still there, on every school day.
    pub const USUAL: Self = Self { minute: 15 * 60, days: WorkingDays::SCHOOL_WEEK };
    /// The times on offer, in minutes of the day.
    pub const OFFERED: [u16; 4] = [8 * 60, 12 * 60 + 30, 15 * 60, 16 * 60 + 30];

    /// The time of the day.
    pub fn time(self) -> NaiveTime {
        let seconds = u32::from(self.minute) * 60 % 86_400;
        NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or_default()
    }

    /// Whether `day` is one of theirs. Who named no day of the school week hears on each.
    fn holds(self, day: NaiveDate, calendar: Calendar<'_>) -> bool {
        let named = WorkingDays(self.days.0 & WorkingDays::SCHOOL_WEEK.0);
        calendar.is_school_day(day) && (named.0 == 0 || named.holds(day))
    }

    /// The first moment at or after `now` at which they hear.
    pub fn next(self, now: DateTime<Utc>, zone: Tz, calendar: Calendar<'_>) -> DateTime<Utc> {
        first(now, zone, self.time(), |day| self.holds(day, calendar))
    }

    /// The moment before `told` at which they last heard: what happened since then is news. No holiday is longer
    /// than ten weeks.
    pub fn previous(self, told: DateTime<Utc>, zone: Tz, calendar: Calendar<'_>) -> DateTime<Utc> {
        let day = told.with_timezone(&zone).date_naive();
        let mut days = (1..70).filter_map(|days| day.checked_sub_days(Days::new(days)));
        let last = days.find(|day| self.holds(*day, calendar));
        last.map_or(told, |day| at(day.and_time(self.time()), zone))
    }

    /// Whether the bundle of this day closes their week: it also says how many families nothing reached.
    pub fn closes_week(self, day: NaiveDate, calendar: Calendar<'_>) -> bool {
        let mut rest = day.iter_days().skip(1).take_while(|other| other.iso_week() == day.iso_week());
        self.holds(day, calendar) && !rest.any(|other| self.holds(other, calendar))
    }
}

/// The first moment at or after `now` for those who prepare the new year in the holidays: any day from Monday to
/// Friday.
pub fn next_weekday(now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    first(now, zone, Daily::USUAL.time(), is_weekday)
}

fn first(now: DateTime<Utc>, zone: Tz, time: NaiveTime, is_day: impl Fn(NaiveDate) -> bool) -> DateTime<Utc> {
    let days = now.with_timezone(&zone).date_naive().iter_days().filter(|day| is_day(*day));
    let mut told = days.map(|day| at(day.and_time(time), zone));
    told.find(|moment| *moment >= now).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDays;
    use crate::domain::school::Region;
    use chrono::TimeDelta;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    #[test]
    fn a_week_ends_on_its_last_working_day_and_a_week_of_holidays_does_not() {
        let own = OwnDays::default();
        let closes = |day, region, days| {
            let day = NaiveDate::from_ymd_opt(2026, 10, day).expect("a day");
            Daily { days: WorkingDays(days), ..Daily::USUAL }.closes_week(day, Calendar::new(region, &own))
        };
        let all = 0b1_1111;
        assert!(closes(9, Region::Midden, all) && !closes(8, Region::Midden, all));
        assert!(closes(16, Region::Midden, all) && !closes(16, Region::Noord, all));
        assert!(!closes(23, Region::Midden, all) && closes(30, Region::Midden, all));
        // Who works until Wednesday closes the week on Wednesday.
        assert!(closes(7, Region::Midden, 0b0_0111) && !closes(9, Region::Midden, 0b0_0111));
    }

    proptest! {
        #[test]
        fn every_moment_is_news_in_exactly_one_bundle(
            seconds in 1_767_225_600i64..1_830_297_600, days in any::<u8>(),
            minute in proptest::sample::select(&Daily::OFFERED[..]),
        ) {
            let now = DateTime::from_timestamp(seconds, 0).expect("in range");
            let own = OwnDays::default();
            let calendar = Calendar::new(Region::Midden, &own);
            let daily = Daily { minute, days: WorkingDays(days) };
            let told = daily.next(now, Amsterdam, calendar);
            prop_assert!(told >= now && told - now <= TimeDelta::days(54));
            prop_assert!(daily.previous(told, Amsterdam, calendar) <= now);
            prop_assert!(calendar.is_school_day(told.with_timezone(&Amsterdam).date_naive()));
        }
    }
}
