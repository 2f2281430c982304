// SPDX-License-Identifier: EUPL-1.2
//! When the weekly digest comes: on the last school day of the week, when school is out.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

use super::calendar::Calendar;
use super::quiet::at;

/// Children are home, and there is a weekend to read.
const HOUR: NaiveTime = match NaiveTime::from_hms_opt(16, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// The first moment after `now` at which a digest comes. A week without a school day has none.
pub fn next(now: DateTime<Utc>, zone: Tz, calendar: Calendar<'_>) -> DateTime<Utc> {
    let today = now.with_timezone(&zone).date_naive();
    let is_last = |day: &NaiveDate| {
        let mut rest = day.iter_days().skip(1).take_while(|other| other.iso_week() == day.iso_week());
        calendar.is_school_day(*day) && !rest.any(|other| calendar.is_school_day(other))
    };
    let days = today.iter_days().filter(is_last);
    let mut moments = days.map(|day| at(day.and_time(HOUR), zone));
    moments.find(|moment| *moment > now).unwrap_or_else(|| now + Days::new(7))
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
    fn it_comes_on_friday_on_thursday_before_a_study_day_and_not_in_the_holidays()
    -> Result<(), Box<dyn std::error::Error>> {
        let mut own = OwnDays::default();
        assert_eq!(own.add_study("2026-11-27".parse()?), Ok(()));
        let next = |now: &str| -> Result<_, chrono::ParseError> {
            Ok(next(now.parse()?, Amsterdam, Calendar::new(Region::Midden, &own)).to_rfc3339())
        };
        assert_eq!(next("2026-11-17T10:00:00Z")?, "2026-11-20T15:00:00+00:00");
        assert_eq!(next("2026-11-20T15:00:00Z")?, "2026-11-26T15:00:00+00:00");
        assert_eq!(next("2026-12-18T16:00:00Z")?, "2027-01-08T15:00:00+00:00");
        Ok(())
    }

    proptest! {
        #[test]
        fn it_lies_ahead_and_there_is_one_in_every_week_with_a_school_day(
            seconds in 1_767_225_600i64..1_830_297_600,
        ) {
            let now = DateTime::from_timestamp(seconds, 0).expect("in range");
            let own = OwnDays::default();
            let calendar = Calendar::new(Region::Zuid, &own);
            let told = next(now, Amsterdam, calendar);
            prop_assert!(told > now && told - now <= TimeDelta::days(54));
            let day = told.with_timezone(&Amsterdam).date_naive();
            prop_assert!(calendar.is_school_day(day));
            prop_assert!(next(told, Amsterdam, calendar).with_timezone(&Amsterdam).iso_week() > day.iso_week());
        }
    }
}
