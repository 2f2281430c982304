// SPDX-License-Identifier: EUPL-1.2
//! When staff hear what happened in a class: one line a day, on school days, in the afternoon.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;

use super::quiet::at;

/// School is out and the teacher is still there.
const HOUR: NaiveTime = match NaiveTime::from_hms_opt(15, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

fn is_school_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The first moment at or after `now` at which the line is told.
pub fn next(now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let today = now.with_timezone(&zone).date_naive();
    let mut days =
        (0..).map_while(|days| today.checked_add_days(Days::new(days))).filter(|day| is_school_day(*day));
    days.find_map(|day| Some(at(day.and_time(HOUR), zone)).filter(|moment| *moment >= now)).unwrap_or(now)
}

/// The moment before `told` at which the line was last told: what happened since then is news.
pub fn previous(told: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let day = told.with_timezone(&zone).date_naive();
    let mut days =
        (1..8).filter_map(|days| day.checked_sub_days(Days::new(days))).filter(|day| is_school_day(*day));
    days.next().map_or(told, |day| at(day.and_time(HOUR), zone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_moment_is_news_in_exactly_one_line(seconds in 1_767_225_600i64..1_830_297_600) {
            let now = DateTime::from_timestamp(seconds, 0).expect("in range");
            let told = next(now, Amsterdam);
            prop_assert!(told >= now && told - now <= TimeDelta::days(4));
            prop_assert!(previous(told, Amsterdam) < now || previous(told, Amsterdam) == now - TimeDelta::zero());
        }
    }
}
