// SPDX-License-Identifier: EUPL-1.2
//! Talks: conversations that a family booked.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::quiet::{QuietHours, at};
use super::slot::Slot;

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

/// What the teacher noted after a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// The family came, or was there by phone or online.
    Came,
    /// Nobody came: the family is offered another time.
    Missed,
    /// Both agreed on another day: the family chooses one.
    Moved,
}

/// How long after a talk its teacher can correct what they noted.
pub const CORRECTED_FOR: TimeDelta = TimeDelta::weeks(2);

/// Whether a teacher can note, at `now`, who came to a talk: from its beginning on, for who waits in vain need not
/// wait until its end.
pub fn can_be_noted(slot: Slot, now: DateTime<Utc>) -> bool {
    (slot.starts..slot.ends + CORRECTED_FOR).contains(&now)
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

/// When one is on the way, or about to be.
const SHORTLY: TimeDelta = TimeDelta::hours(2);
/// Two reminders closer to each other than this are one too many.
const APART: TimeDelta = TimeDelta::hours(1);

/// When a family is reminded of a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminders {
    /// The day before.
    pub eve: DateTime<Utc>,
    /// Two hours before; empty where quiet hours would bring it together with the other.
    pub shortly: Option<DateTime<Utc>>,
}

impl Reminders {
    /// The reminders of a talk, both moved earlier for quiet hours: what comes later is none.
    pub fn of(starts: DateTime<Utc>, quiet: QuietHours, zone: Tz) -> Self {
        let eve = reminder(starts, quiet, zone);
        let shortly = quiet.last_before(starts - SHORTLY, zone);
        Self { eve, shortly: ((shortly - eve).abs() > APART).then_some(shortly) }
    }

    /// Whether the one of the day before comes so late that the other is enough.
    pub fn eve_is_late(self, now: DateTime<Utc>) -> bool {
        self.shortly.is_some_and(|shortly| shortly > self.eve && now + APART >= shortly)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDays;
    use crate::domain::school::Region;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

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
    fn who_came_is_noted_from_the_beginning_on_and_corrected_for_two_weeks() {
        let ends = utc("2026-10-23T13:15:00Z");
        let noted = |at: &str| can_be_noted(Slot { starts: utc("2026-10-23T13:00:00Z"), ends }, utc(at));
        assert!(
            !noted("2026-10-23T12:59:59Z") && noted("2026-10-23T13:00:00Z") && noted("2026-10-23T13:15:00Z")
        );
        assert!(noted("2026-11-06T13:14:59Z") && !noted("2026-11-06T13:15:00Z"));
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

    #[test]
    fn the_second_comes_two_hours_before_and_the_evening_before_for_an_early_talk() {
        let afternoon = Reminders::of(utc("2026-09-15T13:00:00Z"), QuietHours::DEFAULT, Amsterdam);
        assert_eq!(afternoon.shortly, Some(utc("2026-09-15T11:00:00Z")));
        let early = Reminders::of(utc("2026-09-15T06:30:00Z"), QuietHours::DEFAULT, Amsterdam);
        assert_eq!(
            (early.eve, early.shortly),
            (utc("2026-09-14T14:00:00Z"), Some(utc("2026-09-14T17:59:00Z")))
        );
        // Quiet from half past four on: both would come at once.
        let quiet = QuietHours { from: 16 * 60 + 30, until: 8 * 60 };
        assert_eq!(Reminders::of(utc("2026-09-15T06:30:00Z"), quiet, Amsterdam).shortly, None);
        assert!(
            early.eve_is_late(utc("2026-09-14T17:00:00Z")) && !early.eve_is_late(utc("2026-09-14T16:58:00Z"))
        );
    }

    proptest! {
        #[test]
        fn reminders_come_before_the_talk_outside_of_quiet_hours_and_never_two_within_an_hour(
            from in 0u16..1440, until in 0u16..1440, seconds in 1_767_225_600i64..1_830_297_600, late in 0i64..100_000,
        ) {
            let quiet = QuietHours { from, until };
            let starts = DateTime::from_timestamp(seconds, 0).expect("in range");
            let reminders = Reminders::of(starts, quiet, Amsterdam);
            for moment in [Some(reminders.eve), reminders.shortly].into_iter().flatten() {
                prop_assert!(moment < starts);
                prop_assert_eq!(quiet.last_before(moment, Amsterdam), moment, "not in quiet hours");
            }
            if let Some(shortly) = reminders.shortly {
                prop_assert!(shortly <= starts - TimeDelta::hours(2));
                prop_assert!((shortly - reminders.eve).abs() > TimeDelta::hours(1));
                // However late the first is done, the second is never on its heels.
                let now = reminders.eve + TimeDelta::seconds(late);
                prop_assert!(shortly < reminders.eve || reminders.eve_is_late(now) || shortly - now > TimeDelta::hours(1));
            }
        }
    }
}
