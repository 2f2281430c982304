// SPDX-License-Identifier: EUPL-1.2
//! The contact that comes again: in which form, and how often.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::round::RoundKind;

/// Every how many weeks.
pub const EVERY: [u8; 5] = [2, 4, 6, 8, 12];
/// How long before its day the teachers are asked for times, and how long the days last on which it can be.
const AHEAD: Days = Days::new(14);
const LASTS: Days = Days::new(11);

/// In which form one keeps in contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// A quarter of an hour at school.
    Quarter,
    /// Half an hour at school.
    HalfHour,
    /// A visit at home.
    HomeVisit,
    /// A call.
    Phone,
    /// A message.
    Message,
    /// Ten minutes about the report.
    Report,
}

impl Form {
    /// All, as they are offered.
    pub const ALL: [Self; 6] =
        [Self::Quarter, Self::HalfHour, Self::HomeVisit, Self::Phone, Self::Message, Self::Report];

    /// The kind of round in which its time is chosen, and how many minutes it takes; `None` for what needs no time.
    pub fn round(self) -> Option<(RoundKind, u16)> {
        match self {
            Self::Quarter | Self::Phone => Some((RoundKind::Progress, 15)),
            Self::HalfHour | Self::HomeVisit => Some((RoundKind::Progress, 30)),
            Self::Report => Some((RoundKind::Report, 10)),
            Self::Message => None,
        }
    }
}

/// The day of the next contact after `from`: so many weeks later, on a school day.
pub fn next(from: NaiveDate, weeks: u8, calendar: Calendar<'_>) -> NaiveDate {
    let wanted = from + Days::new(7 * u64::from(weeks));
    let mut days = wanted.iter_days().take(70);
    days.find(|day| calendar.is_school_day(*day)).unwrap_or(wanted)
}

/// The day on which teachers are asked for times, so that a family can choose in time.
pub fn asked_on(next: NaiveDate, today: NaiveDate) -> NaiveDate {
    (next - AHEAD).max(today)
}

/// The last day on which it can be.
pub fn last(next: NaiveDate) -> NaiveDate {
    next + LASTS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDays;
    use crate::domain::school::Region;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_next_one_is_on_a_school_day_and_asked_for_in_between(
            from in 0u64..500, place in 0usize..5,
        ) {
            let from = NaiveDate::from_ymd_opt(2026, 8, 24).expect("a day") + Days::new(from);
            let own = OwnDays::default();
            let calendar = Calendar::new(Region::Midden, &own);
            let day = next(from, EVERY[place], calendar);
            prop_assert!(day >= from + Days::new(7 * u64::from(EVERY[place])));
            prop_assert!(calendar.is_school_day(day));
            let asked = asked_on(day, from);
            prop_assert!(asked >= from && asked < day && day < last(day));
        }
    }
}
