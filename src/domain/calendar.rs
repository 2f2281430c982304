// SPDX-License-Identifier: EUPL-1.2
//! School holidays of Dutch primary schools, by region.
//!
//! First and last day, both included, with the weekends around them, for 2025–2026 and 2026–2027. Each was seen in
//! a published table or a school's calendar, or says that it was not. Most schools take a second week in May of
//! their own choice, which no table has.

use chrono::{Datelike, NaiveDate, Weekday};

use super::school::Region;

/// A school holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Where; everywhere if empty.
    region: Option<Region>,
    first: NaiveDate,
    last: NaiveDate,
    /// Whether it was seen in a published table or calendar.
    pub checked: bool,
}

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

const fn row(region: Option<Region>, first: NaiveDate, last: NaiveDate, checked: bool) -> Holiday {
    Holiday { region, first, last, checked }
}

const NOORD: Option<Region> = Some(Region::Noord);
const MIDDEN: Option<Region> = Some(Region::Midden);
const ZUID: Option<Region> = Some(Region::Zuid);

const HOLIDAYS: &[Holiday] = &[
    // 2025–2026: autumn, Christmas, spring, May, summer.
    row(NOORD, day(2025, 10, 18), day(2025, 10, 26), true),
    row(MIDDEN, day(2025, 10, 18), day(2025, 10, 26), true),
    row(ZUID, day(2025, 10, 11), day(2025, 10, 19), true),
    row(None, day(2025, 12, 20), day(2026, 1, 4), true),
    row(NOORD, day(2026, 2, 21), day(2026, 3, 1), true),
    row(MIDDEN, day(2026, 2, 14), day(2026, 2, 22), true),
    row(ZUID, day(2026, 2, 14), day(2026, 2, 22), true),
    row(None, day(2026, 4, 25), day(2026, 5, 3), true),
    row(NOORD, day(2026, 7, 4), day(2026, 8, 16), true),
    row(MIDDEN, day(2026, 7, 18), day(2026, 8, 30), true),
    row(ZUID, day(2026, 7, 11), day(2026, 8, 23), true),
    // 2026–2027.
    row(NOORD, day(2026, 10, 10), day(2026, 10, 18), true),
    row(MIDDEN, day(2026, 10, 17), day(2026, 10, 25), true),
    row(ZUID, day(2026, 10, 17), day(2026, 10, 25), true),
    row(None, day(2026, 12, 19), day(2027, 1, 3), true),
    row(NOORD, day(2027, 2, 20), day(2027, 2, 28), true),
    row(MIDDEN, day(2027, 2, 20), day(2027, 2, 28), true),
    row(ZUID, day(2027, 2, 13), day(2027, 2, 21), false),
    row(None, day(2027, 4, 24), day(2027, 5, 2), true),
    row(NOORD, day(2027, 7, 10), day(2027, 8, 22), true),
    row(MIDDEN, day(2027, 7, 17), day(2027, 8, 29), true),
    row(ZUID, day(2027, 7, 24), day(2027, 9, 5), false),
];

/// The holiday that `day` is in, if any.
pub fn holiday(day: NaiveDate, region: Region) -> Option<&'static Holiday> {
    let here = |holiday: &&Holiday| holiday.region.is_none_or(|there| there == region);
    HOLIDAYS.iter().filter(here).find(|holiday| (holiday.first..=holiday.last).contains(&day))
}

/// Whether children come to school on `day`, as far as the tables know.
pub fn is_school_day(day: NaiveDate, region: Region) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && holiday(day, region).is_none()
}

/// The next school days after `today`, at most `most`.
pub fn next_school_days(today: NaiveDate, region: Region, most: usize) -> Vec<NaiveDate> {
    today.iter_days().skip(1).filter(|day| is_school_day(*day, region)).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    const ALL: [Region; 3] = [Region::Noord, Region::Midden, Region::Zuid];

    #[test]
    fn every_region_has_five_holidays_a_year_and_each_begins_on_a_saturday_and_ends_on_a_sunday() {
        for region in ALL {
            let here = HOLIDAYS.iter().filter(|it| it.region.is_none_or(|there| there == region));
            assert_eq!(here.count(), 10, "{region:?}");
        }
        for holiday in HOLIDAYS {
            assert_eq!((holiday.first.weekday(), holiday.last.weekday()), (Weekday::Sat, Weekday::Sun));
        }
    }

    #[test]
    fn a_holiday_that_nobody_confirmed_says_so() {
        let summer = day(2027, 9, 3);
        assert!(holiday(summer, Region::Zuid).is_some_and(|holiday| !holiday.checked));
        assert_eq!(holiday(summer, Region::Midden), None);
    }

    #[test]
    fn on_the_last_day_before_a_holiday_the_first_day_after_it_is_next() {
        let friday = day(2026, 10, 16);
        assert_eq!(next_school_days(friday, Region::Midden, 2), [day(2026, 10, 26), day(2026, 10, 27)]);
        assert_eq!(next_school_days(friday, Region::Noord, 1), [day(2026, 10, 19)]);
    }

    proptest! {
        #[test]
        fn the_next_school_days_lie_ahead_in_order_and_are_school_days(ahead in 0u64..900, place in 0usize..3) {
            let today = day(2025, 9, 1) + Days::new(ahead);
            let days = next_school_days(today, ALL[place], 10);
            prop_assert_eq!(days.len(), 10);
            prop_assert!(days.is_sorted() && days[0] > today);
            prop_assert!(days.into_iter().all(|day| is_school_day(day, ALL[place])));
        }
    }
}
