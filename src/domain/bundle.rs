// SPDX-License-Identifier: EUPL-1.2
//! When staff hear what happened in a class: one line a day, on school days, in the afternoon.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;

use super::calendar::{Calendar, is_weekday};
use super::quiet::at;

/// School is out and the teacher is still there.
const HOUR: NaiveTime = match NaiveTime::from_hms_opt(15, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// The first moment at or after `now` at which the line is told.
pub fn next(now: DateTime<Utc>, zone: Tz, calendar: Calendar<'_>) -> DateTime<Utc> {
    first(now, zone, |day| calendar.is_school_day(day))
}

/// The same for those who prepare the new year in the holidays: any day from Monday to Friday.
pub fn next_weekday(now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    first(now, zone, is_weekday)
}

fn first(now: DateTime<Utc>, zone: Tz, is_day: impl Fn(NaiveDate) -> bool) -> DateTime<Utc> {
    let days = now.with_timezone(&zone).date_naive().iter_days().filter(|day| is_day(*day));
    let mut told = days.map(|day| at(day.and_time(HOUR), zone));
    told.find(|moment| *moment >= now).unwrap_or(now)
}

/// The moment before `told` at which the line was last told: what happened since then is news. No holiday is
/// longer than ten weeks.
pub fn previous(told: DateTime<Utc>, zone: Tz, calendar: Calendar<'_>) -> DateTime<Utc> {
    let day = told.with_timezone(&zone).date_naive();
    let mut days = (1..70).filter_map(|days| day.checked_sub_days(Days::new(days)));
    days.find(|day| calendar.is_school_day(*day)).map_or(told, |day| at(day.and_time(HOUR), zone))
}

/// Whether the line of this day also says how many families nothing reached this week: on Fridays, when there is
/// school.
pub fn closes_week(day: NaiveDate, calendar: Calendar<'_>) -> bool {
    day.weekday() == Weekday::Fri && calendar.is_school_day(day)
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
    fn a_week_ends_on_friday_and_a_week_of_holidays_does_not() {
        let own = OwnDays::default();
        let closes = |day, region| {
            let day = NaiveDate::from_ymd_opt(2026, 10, day).expect("a day");
            closes_week(day, Calendar::new(region, &own))
        };
        assert!(closes(9, Region::Midden) && !closes(8, Region::Midden));
        assert!(closes(16, Region::Midden) && !closes(16, Region::Noord));
        assert!(!closes(23, Region::Midden) && closes(30, Region::Midden));
    }

    proptest! {
        #[test]
        fn every_moment_is_news_in_exactly_one_line(seconds in 1_767_225_600i64..1_830_297_600) {
            let now = DateTime::from_timestamp(seconds, 0).expect("in range");
            let own = OwnDays::default();
            let calendar = Calendar::new(Region::Midden, &own);
            let told = next(now, Amsterdam, calendar);
            prop_assert!(told >= now && told - now <= TimeDelta::days(47));
            prop_assert!(previous(told, Amsterdam, calendar) <= now);
        }
    }
}
