// SPDX-License-Identifier: EUPL-1.2
//! When children come to school: the holidays of the region, as the school moved them, and days of its own.
//!
//! Holidays of Dutch primary schools by region, first and last day, both included, with the weekends around them,
//! for 2025–2026 and 2026–2027. Each was seen in a published table or a school's calendar, or says that it was not.
//! Most schools take a second week in May of their own choice, which no table has: the school adds it.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::school::Region;

/// Which holiday of a school year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Season {
    /// In October.
    Autumn,
    /// Two weeks around New Year.
    Christmas,
    /// In February.
    Spring,
    /// Around the end of April.
    May,
    /// Six weeks.
    Summer,
}

impl Season {
    /// All of them, as they come in a school year.
    pub const ALL: [Self; 5] = [Self::Autumn, Self::Christmas, Self::Spring, Self::May, Self::Summer];
}

/// A school holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Which.
    pub season: Season,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// Whether it was seen in a published table or calendar, or the school said so itself.
    pub checked: bool,
}

/// A holiday with the region it is for; everywhere if empty.
struct Row(Option<Region>, Holiday);

/// A day on which many families of a school celebrate. The school says when: the moon does, or a church.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feast {
    /// Eid al-Fitr, after Ramadan.
    EidAlFitr,
    /// Eid al-Adha.
    EidAlAdha,
    /// Christmas of the eastern churches.
    OrthodoxChristmas,
    /// Easter of the eastern churches.
    OrthodoxEaster,
    /// Diwali.
    Diwali,
    /// The new year of the Chinese calendar.
    ChineseNewYear,
    /// Nowruz.
    Nowruz,
    /// Keti Koti.
    KetiKoti,
    /// Another one.
    Other,
}

impl Feast {
    /// All of them, as they are offered.
    pub const ALL: [Self; 9] = [
        Self::EidAlFitr,
        Self::EidAlAdha,
        Self::OrthodoxChristmas,
        Self::OrthodoxEaster,
        Self::Diwali,
        Self::ChineseNewYear,
        Self::Nowruz,
        Self::KetiKoti,
        Self::Other,
    ];
}

/// What a school decided about its calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnDays {
    /// Holidays with other days than the region's.
    moved: Vec<Moved>,
    /// Weekdays on which the children are free.
    study: Vec<NaiveDate>,
    feasts: Vec<(NaiveDate, Feast)>,
}

/// A holiday that the school moved, by the day on which the region's begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Moved {
    of: NaiveDate,
    first: NaiveDate,
    last: NaiveDate,
}

/// Why days are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The last day comes before the first.
    Order,
    /// Longer than any holiday.
    Long,
    /// Too far from the region's: another holiday, or another school year.
    Far,
    /// Too many days.
    Many,
}

/// The longest holiday a school may set, in days: seven weeks and the weekends around them.
const LONGEST: i64 = 7 * 7 + 2;
/// How far from the region's first day a school's may lie, in days.
const FARTHEST: i64 = 60;
/// The most study days and the most feasts that are kept.
const MOST: usize = 60;

impl OwnDays {
    /// Gives the holiday that begins on `of` in the region's table other days; an error when they make no holiday.
    pub fn move_holiday(&mut self, of: NaiveDate, first: NaiveDate, last: NaiveDate) -> Result<(), Misfit> {
        if last < first {
            return Err(Misfit::Order);
        }
        if (first - of).num_days().abs() > FARTHEST {
            return Err(Misfit::Far);
        }
        if (last - first).num_days() >= LONGEST {
            return Err(Misfit::Long);
        }
        self.keep_holiday(of);
        self.moved.push(Moved { of, first, last });
        Ok(())
    }

    /// Lets the holiday that begins on `of` be as in the region's table.
    pub fn keep_holiday(&mut self, of: NaiveDate) {
        self.moved.retain(|moved| moved.of != of);
    }

    /// Adds a study day; an error when there are too many.
    pub fn add_study(&mut self, day: NaiveDate) -> Result<(), Misfit> {
        self.study.retain(|other| *other != day);
        self.study.push(day);
        self.study.sort_unstable();
        if self.study.len() > MOST { Err(Misfit::Many) } else { Ok(()) }
    }

    /// Marks a feast; an error when there are too many.
    pub fn add_feast(&mut self, day: NaiveDate, feast: Feast) -> Result<(), Misfit> {
        self.feasts.retain(|other| *other != (day, feast));
        self.feasts.push((day, feast));
        self.feasts.sort_unstable();
        if self.feasts.len() > MOST { Err(Misfit::Many) } else { Ok(()) }
    }

    /// Takes back a study day; a feast on the same day stays.
    pub fn clear_study(&mut self, day: NaiveDate) {
        self.study.retain(|other| *other != day);
    }

    /// Takes back a feast; a study day and other feasts on the same day stay.
    pub fn clear_feast(&mut self, day: NaiveDate, feast: Feast) {
        self.feasts.retain(|other| *other != (day, feast));
    }

    /// Forgets what lies before `day`.
    pub fn forget_before(&mut self, day: NaiveDate) {
        self.moved.retain(|moved| moved.last >= day);
        self.study.retain(|other| *other >= day);
        self.feasts.retain(|(other, _)| *other >= day);
    }
}

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

const fn row(
    region: Option<Region>,
    season: Season,
    first: NaiveDate,
    last: NaiveDate,
    checked: bool,
) -> Row {
    Row(region, Holiday { season, first, last, checked })
}

const NOORD: Option<Region> = Some(Region::Noord);
const MIDDEN: Option<Region> = Some(Region::Midden);
const ZUID: Option<Region> = Some(Region::Zuid);

const HOLIDAYS: &[Row] = &[
    // The summer before: it says in which week that school year began.
    row(NOORD, Season::Summer, day(2025, 7, 12), day(2025, 8, 24), false),
    row(MIDDEN, Season::Summer, day(2025, 7, 19), day(2025, 8, 31), false),
    row(ZUID, Season::Summer, day(2025, 7, 5), day(2025, 8, 17), false),
    // 2025–2026: autumn, Christmas, spring, May, summer.
    row(NOORD, Season::Autumn, day(2025, 10, 18), day(2025, 10, 26), true),
    row(MIDDEN, Season::Autumn, day(2025, 10, 18), day(2025, 10, 26), true),
    row(ZUID, Season::Autumn, day(2025, 10, 11), day(2025, 10, 19), true),
    row(None, Season::Christmas, day(2025, 12, 20), day(2026, 1, 4), true),
    row(NOORD, Season::Spring, day(2026, 2, 21), day(2026, 3, 1), true),
    row(MIDDEN, Season::Spring, day(2026, 2, 14), day(2026, 2, 22), true),
    row(ZUID, Season::Spring, day(2026, 2, 14), day(2026, 2, 22), true),
    row(None, Season::May, day(2026, 4, 25), day(2026, 5, 3), true),
    row(NOORD, Season::Summer, day(2026, 7, 4), day(2026, 8, 16), true),
    row(MIDDEN, Season::Summer, day(2026, 7, 18), day(2026, 8, 30), true),
    row(ZUID, Season::Summer, day(2026, 7, 11), day(2026, 8, 23), true),
    // 2026–2027.
    row(NOORD, Season::Autumn, day(2026, 10, 10), day(2026, 10, 18), true),
    row(MIDDEN, Season::Autumn, day(2026, 10, 17), day(2026, 10, 25), true),
    row(ZUID, Season::Autumn, day(2026, 10, 17), day(2026, 10, 25), true),
    row(None, Season::Christmas, day(2026, 12, 19), day(2027, 1, 3), true),
    row(NOORD, Season::Spring, day(2027, 2, 20), day(2027, 2, 28), true),
    row(MIDDEN, Season::Spring, day(2027, 2, 20), day(2027, 2, 28), true),
    row(ZUID, Season::Spring, day(2027, 2, 13), day(2027, 2, 21), false),
    row(None, Season::May, day(2027, 4, 24), day(2027, 5, 2), true),
    row(NOORD, Season::Summer, day(2027, 7, 10), day(2027, 8, 22), true),
    row(MIDDEN, Season::Summer, day(2027, 7, 17), day(2027, 8, 29), true),
    row(ZUID, Season::Summer, day(2027, 7, 24), day(2027, 9, 5), false),
];

/// A school's calendar.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'s> {
    region: Region,
    own: &'s OwnDays,
}

impl<'s> Calendar<'s> {
    /// The calendar of a school in `region` with what it decided itself.
    pub fn new(region: Region, own: &'s OwnDays) -> Self {
        Self { region, own }
    }

    /// Its holidays in their order, each with the first day of the region's.
    fn holidays(self) -> impl Iterator<Item = (NaiveDate, Holiday)> {
        let here = HOLIDAYS.iter().filter(move |row| row.0.is_none_or(|there| there == self.region));
        here.map(move |Row(_, holiday)| {
            let moved = self.own.moved.iter().find(|moved| moved.of == holiday.first);
            let Some(moved) = moved else { return (holiday.first, *holiday) };
            (holiday.first, Holiday { first: moved.first, last: moved.last, checked: true, ..*holiday })
        })
    }

    /// The holidays that are not over on `today`, at most `most`; each with the first day of the region's, by which
    /// it is moved.
    pub fn holidays_ahead(self, today: NaiveDate, most: usize) -> Vec<(NaiveDate, Holiday)> {
        self.holidays().filter(|(_, holiday)| holiday.last >= today).take(most).collect()
    }

    /// The holiday that `day` is in, if any.
    pub fn holiday(self, day: NaiveDate) -> Option<Holiday> {
        self.holidays().map(|(_, holiday)| holiday).find(|it| (it.first..=it.last).contains(&day))
    }

    /// Whether the school marked `day` as a study day.
    pub fn is_study_day(self, day: NaiveDate) -> bool {
        self.own.study.contains(&day)
    }

    /// The feast the school marked on `day`.
    pub fn feast(self, day: NaiveDate) -> Option<Feast> {
        self.own.feasts.iter().find(|(on, _)| *on == day).map(|(_, feast)| *feast)
    }

    /// The feasts the school marked on `day`.
    pub fn feasts_on(self, day: NaiveDate) -> impl Iterator<Item = Feast> {
        self.own.feasts.iter().filter(move |(on, _)| *on == day).map(|(_, feast)| *feast)
    }

    /// The study days from `today` on.
    pub fn study_days_ahead(self, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        self.own.study.iter().copied().filter(move |day| *day >= today)
    }

    /// The feasts from `today` on.
    pub fn feasts_ahead(self, today: NaiveDate) -> impl Iterator<Item = (NaiveDate, Feast)> {
        self.own.feasts.iter().copied().filter(move |(day, _)| *day >= today)
    }

    /// Whether children come to school on `day`, as far as the tables and the school know.
    pub fn is_school_day(self, day: NaiveDate) -> bool {
        is_weekday(day) && self.holiday(day).is_none() && !self.is_study_day(day)
    }

    /// How many school days lie after `from`, up to and with `until`.
    pub fn count_school_days(self, from: NaiveDate, until: NaiveDate) -> usize {
        let days = from.iter_days().skip(1).take_while(|day| *day <= until);
        days.filter(|day| self.is_school_day(*day)).count()
    }

    /// The next school days after `today`, at most `most`.
    pub fn next_school_days(self, today: NaiveDate, most: usize) -> Vec<NaiveDate> {
        today.iter_days().skip(1).filter(|day| self.is_school_day(*day)).take(most).collect()
    }
}

/// Whether `day` is none of the weekend.
pub fn is_weekday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
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
            let none = OwnDays::default();
            let seasons = Calendar::new(region, &none).holidays().map(|(_, holiday)| holiday.season);
            let years = [&[Season::Summer][..], &Season::ALL, &Season::ALL].concat();
            assert_eq!(seasons.collect::<Vec<_>>(), years, "{region:?}");
        }
        for Row(_, holiday) in HOLIDAYS {
            assert_eq!((holiday.first.weekday(), holiday.last.weekday()), (Weekday::Sat, Weekday::Sun));
        }
    }

    #[test]
    fn a_holiday_that_nobody_confirmed_says_so() {
        let (summer, none) = (day(2027, 9, 3), OwnDays::default());
        let there = Calendar::new(Region::Zuid, &none).holiday(summer);
        assert!(there.is_some_and(|holiday| !holiday.checked));
        assert_eq!(Calendar::new(Region::Midden, &none).holiday(summer), None);
    }

    #[test]
    fn on_the_last_day_before_a_holiday_the_first_day_after_it_is_next() {
        let (friday, none) = (day(2026, 10, 16), OwnDays::default());
        let next = |region, most| Calendar::new(region, &none).next_school_days(friday, most);
        assert_eq!(next(Region::Midden, 2), [day(2026, 10, 26), day(2026, 10, 27)]);
        assert_eq!(next(Region::Noord, 1), [day(2026, 10, 19)]);
    }

    #[test]
    fn a_school_takes_a_second_week_in_may_and_a_day_for_its_teachers() {
        let mut own = OwnDays::default();
        assert_eq!(own.move_holiday(day(2027, 4, 24), day(2027, 4, 24), day(2027, 5, 9)), Ok(()));
        assert_eq!(own.add_study(day(2027, 5, 10)), Ok(()));
        let next = |own: &OwnDays| Calendar::new(Region::Midden, own).next_school_days(day(2027, 4, 23), 1);
        assert_eq!(next(&own), [day(2027, 5, 11)]);
        own.keep_holiday(day(2027, 4, 24));
        own.clear_study(day(2027, 5, 10));
        assert_eq!(next(&own), [day(2027, 5, 3)]);
        let mut moved = |first, last| own.move_holiday(day(2027, 4, 24), first, last);
        assert_eq!(moved(day(2027, 5, 9), day(2027, 4, 24)), Err(Misfit::Order));
        assert_eq!(moved(day(2027, 4, 24), day(2027, 8, 24)), Err(Misfit::Long));
        assert_eq!(moved(day(2027, 10, 24), day(2027, 10, 31)), Err(Misfit::Far));
    }

    proptest! {
        #[test]
        fn the_next_school_days_lie_ahead_in_order_and_are_school_days(
            ahead in 0u64..900, place in 0usize..3, free in proptest::collection::vec(0u64..900, 0..20),
            (first, length) in (0i64..90, 0i64..50),
        ) {
            let today = day(2025, 9, 1) + Days::new(ahead);
            let mut own = OwnDays::default();
            for days in free {
                let _ = own.add_study(day(2025, 9, 1) + Days::new(days));
            }
            let autumn = day(2025, 10, 18) + chrono::TimeDelta::days(first - 45);
            let _ = own.move_holiday(day(2025, 10, 18), autumn, autumn + chrono::TimeDelta::days(length));
            let calendar = Calendar::new(ALL[place], &own);
            let days = calendar.next_school_days(today, 10);
            prop_assert_eq!(days.len(), 10);
            prop_assert!(days.is_sorted() && days[0] > today);
            prop_assert!(days.into_iter().all(|day| calendar.is_school_day(day) && !calendar.is_study_day(day)));
        }

        #[test]
        fn what_is_forgotten_lies_before_the_day_and_nothing_else(ahead in 0u64..400, at in 0u64..400) {
            let (today, on) = (day(2026, 9, 1) + Days::new(ahead), day(2026, 9, 1) + Days::new(at));
            let mut own = OwnDays::default();
            prop_assert_eq!(own.add_feast(on, Feast::Diwali), Ok(()));
            own.forget_before(today);
            prop_assert_eq!(Calendar::new(Region::Zuid, &own).feast(on).is_some(), on >= today);
        }
    }
}
