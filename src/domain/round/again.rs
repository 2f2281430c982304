// SPDX-License-Identifier: EUPL-1.2
//! A round again: its weeks and its year levels in another school year.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};

use super::super::calendar::Calendar;
use super::super::id::ClassId;
use super::super::school::SchoolYear;
use super::days;

/// The weeks of a school year in which the children come to school, by their Mondays, until the summer. `None` while
/// the holidays of that year are not known.
fn school_weeks(year: SchoolYear, calendar: Calendar<'_>) -> Option<Vec<NaiveDate>> {
    let begins = NaiveDate::from_ymd_opt(year.0, 8, 1)?;
    let ends = NaiveDate::from_ymd_opt(year.0 + 1, 8, 1)?;
    // A year without holidays would begin on the first of August.
    let known = calendar.holiday(begins).is_some();
    let monday = begins - Days::new(begins.weekday().num_days_from_monday().into());
    let mondays = monday.iter_weeks().take_while(|monday| *monday < ends);
    let is_school = |monday: &NaiveDate| {
        monday.iter_days().take(5).any(|day| (begins..ends).contains(&day) && calendar.is_school_day(day))
    };
    known.then(|| mondays.filter(is_school).collect())
}

/// The days of another school year that lie as these do in `was`: in the school week of the same number, on the same
/// weekday; on the next day with conversations where that is a holiday. `None` where a holiday table is missing, or
/// that year has no such week.
pub fn same_weeks(
    (first, last): (NaiveDate, NaiveDate),
    was: SchoolYear,
    will: SchoolYear,
    calendar: Calendar<'_>,
) -> Option<(NaiveDate, NaiveDate)> {
    let (then, now) = (school_weeks(was, calendar)?, school_weeks(will, calendar)?);
    let place = |day: NaiveDate| {
        // In a week without school it counts as of the week before.
        let weeks = then.iter().filter(|monday| **monday <= day).count();
        let week = now.get(weeks.checked_sub(1)?)?;
        let wanted = *week + Days::new(day.weekday().num_days_from_monday().into());
        days(calendar, wanted).next()
    };
    let (first, last) = (place(first)?, place(last)?);
    (first <= last).then_some((first, last))
}

/// The classes with children of the year levels that `chosen` classes had `then`, among the seats of another year: a
/// seat is a class with a year level of some of its children.
pub fn by_levels(chosen: &[ClassId], then: &[(ClassId, i32)], now: &[(ClassId, i32)]) -> Vec<ClassId> {
    let levels: BTreeSet<i32> =
        then.iter().filter(|(class, _)| chosen.contains(class)).map(|(_, level)| *level).collect();
    let classes: BTreeSet<ClassId> =
        now.iter().filter(|(_, level)| levels.contains(level)).map(|(class, _)| *class).collect();
    classes.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{OwnDays, is_weekday};
    use crate::domain::school::Region;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn last_years_weeks_are_found_again_after_another_summer() {
        let none = OwnDays::default();
        let calendar = Calendar::new(Region::Midden, &none);
        let again = |first: &str, last: &str| {
            same_weeks((day(first), day(last)), SchoolYear(2025), SchoolYear(2026), calendar)
        };
        // Weeks three and four after the first of September 2025 and the thirty-first of August 2026.
        assert_eq!(again("2025-09-15", "2025-09-26"), Some((day("2026-09-14"), day("2026-09-25"))));
        // The second week after autumn, that of the other year begins on the nineteenth.
        assert_eq!(again("2025-11-03", "2025-11-07"), Some((day("2026-11-02"), day("2026-11-06"))));
        let unknown =
            same_weeks((day("2026-09-14"), day("2026-09-25")), SchoolYear(2026), SchoolYear(2028), calendar);
        assert_eq!(unknown, None, "no table says when that summer ends");
    }

    proptest! {
        #[test]
        fn a_round_again_keeps_its_weekdays_and_its_place_in_the_year(from in 0u64..300, long in 0u64..12) {
            let none = OwnDays::default();
            let calendar = Calendar::new(Region::Midden, &none);
            let begin = day("2025-09-01") + Days::new(from);
            let mut those = days(calendar, begin);
            let first = those.next().expect("a day");
            let last = days(calendar, first + Days::new(long)).next().expect("a day");
            if let Some((one, two)) = same_weeks((first, last), SchoolYear(2025), SchoolYear(2026), calendar) {
                prop_assert!(one <= two && is_weekday(one) && calendar.holiday(one).is_none());
                prop_assert!(calendar.holiday(two).is_none());
                let weeks = |day: NaiveDate, year| {
                    let mondays = school_weeks(SchoolYear(year), calendar).expect("a table");
                    mondays.iter().filter(|monday| **monday <= day).count()
                };
                // A holiday of the other year moves it on.
                prop_assert!(weeks(one, 2026) >= weeks(first, 2025));
                if weeks(one, 2026) == weeks(first, 2025) && one.weekday() != first.weekday() {
                    prop_assert!(one.weekday().num_days_from_monday() > first.weekday().num_days_from_monday());
                }
            }
        }

        #[test]
        fn the_classes_of_another_year_are_those_with_the_chosen_levels(
            then in prop::collection::vec((0u128..6, 1i32..=8), 0..12),
            now in prop::collection::vec((6u128..12, 1i32..=8), 0..12),
            chosen in prop::collection::vec(0u128..6, 0..6),
        ) {
            let class = |number: u128| ClassId(uuid::Uuid::from_u128(number));
            let seats = |all: &[(u128, i32)]| -> Vec<_> { all.iter().map(|(number, level)| (class(*number), *level)).collect() };
            let picked: Vec<_> = chosen.iter().map(|number| class(*number)).collect();
            let found = by_levels(&picked, &seats(&then), &seats(&now));
            for (number, _) in &now {
                let meant = now.iter().any(|(of, level)| {
                    of == number && then.iter().any(|(was, of)| of == level && chosen.contains(was))
                });
                prop_assert_eq!(found.contains(&class(*number)), meant);
            }
        }
    }
}
