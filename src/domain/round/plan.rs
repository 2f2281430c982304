// SPDX-License-Identifier: EUPL-1.2
//! A round as it is being planned: what is usual, what may be chosen, and whether it can be.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::super::calendar::{Calendar, is_weekday};
use super::super::id::{ChildId, ClassId};
use super::super::quiet::at;
use super::{About, LENGTHS, PAUSES, RoundKind};

/// Parents read in the afternoon that they can choose.
const OPENS: NaiveTime = time(16);
/// The last evening's end is the same as that of a change, see [`crate::domain::talk::limit`].
const CLOSES: NaiveTime = time(18);
/// How long before its first day the choosing usually begins.
const AHEAD: Days = Days::new(7);

/// How long before its first day the last wish comes: everybody reads their time, and can change it.
const AFTER_WISHES: Days = Days::new(2);

const fn time(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// A round as it is being planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What it is for.
    pub kind: RoundKind,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// How long one conversation takes.
    pub minutes: u16,
    /// How long the teacher has between two.
    pub pause: u16,
    /// The day on which families can begin to choose; without one at once.
    pub opens: Option<NaiveDate>,
    /// The day on which they can choose last.
    pub closes: NaiveDate,
    /// What is chosen beside its days.
    #[serde(default, flatten)]
    pub shape: Shape,
    /// The day on which families say last what suits them; without one they book themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wishes: Option<NaiveDate>,
}

/// What is chosen about a round beside its days: before them, or taken over from an earlier round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shape {
    /// What it has beside its days.
    pub about: About,
    /// The children it is for; empty for all of the classes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<ChildId>,
    /// The classes; empty for all of the year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<ClassId>,
    /// Whether the classes are next school year's.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub next_year: bool,
}

impl Plan {
    /// With what is usual: choosing begins a week ahead, or as soon as the teachers had a day to give their times.
    pub fn usual(
        kind: RoundKind,
        first: NaiveDate,
        last: NaiveDate,
        today: NaiveDate,
        calendar: Calendar<'_>,
    ) -> Self {
        let days = opening_days(first, today, calendar);
        let in_time = days.iter().rev().find(|day| **day + AHEAD <= first);
        let opens = in_time.or(days.first()).copied();
        let minutes = kind.usual_minutes();
        let shape = Shape::default();
        Self { kind, first, last, minutes, pause: 0, opens, closes: last - Days::new(1), shape, wishes: None }
    }

    /// When families can begin to choose.
    pub fn opens_at(&self, now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        self.opens.map_or(now, |day| at(day.and_time(OPENS), zone).max(now))
    }

    /// Until when they can choose.
    pub fn closes_at(&self, zone: Tz) -> DateTime<Utc> {
        at(self.closes.and_time(CLOSES), zone)
    }

    /// Until when families say what suits them, if they do.
    pub fn wishes_at(&self, zone: Tz) -> Option<DateTime<Utc>> {
        self.wishes.map(|day| at(day.and_time(CLOSES), zone))
    }

    /// Whether it can be planned at `now`: its days are in order and families have time to choose.
    pub fn is_sound(&self, now: DateTime<Utc>, zone: Tz) -> bool {
        let today = now.with_timezone(&zone).date_naive();
        self.first <= self.last
            && self.first > today
            && self.closes < self.last
            && self.opens_at(now, zone) < self.closes_at(zone)
            && self.wishes.is_none_or(|day| {
                let last = at(day.and_time(CLOSES), zone);
                self.opens_at(now, zone) < last
                    && day + AFTER_WISHES <= self.first
                    && last < self.closes_at(zone)
            })
            && LENGTHS.contains(&self.minutes)
            && PAUSES.contains(&self.pause)
    }
}

/// The school days before `first` on which families may begin to choose.
pub fn opening_days(first: NaiveDate, today: NaiveDate, calendar: Calendar<'_>) -> Vec<NaiveDate> {
    let days = today.iter_days().skip(1).take_while(|day| *day < first);
    days.filter(|day| calendar.is_school_day(*day)).collect()
}

/// The last days before a round's end on which families may choose last, at most `most`, and none before they can
/// begin.
pub fn closing_days(plan: &Plan, today: NaiveDate, most: usize) -> Vec<NaiveDate> {
    let from = plan.opens.unwrap_or(today);
    let mut days: Vec<NaiveDate> = std::iter::successors(plan.last.pred_opt(), NaiveDate::pred_opt)
        .take_while(|day| *day >= from)
        .take(most)
        .collect();
    days.reverse();
    days
}

/// The days on which families may say last what suits them, at most `most`: after they begin, and early enough for
/// everybody to read their time before the first day.
pub fn wish_days(plan: &Plan, today: NaiveDate, calendar: Calendar<'_>, most: usize) -> Vec<NaiveDate> {
    let from = plan.opens.unwrap_or(today);
    let days = from.iter_days().skip(1).take_while(|day| *day + AFTER_WISHES <= plan.first);
    let mut days: Vec<NaiveDate> = days
        .filter(|day| is_weekday(*day) && calendar.holiday(*day).is_none() && *day < plan.closes)
        .collect();
    days.drain(..days.len().saturating_sub(most));
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDays;
    use crate::domain::school::Region;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn choosing_begins_a_week_ahead_or_as_soon_as_teachers_had_a_day() {
        let none = OwnDays::default();
        let calendar = Calendar::new(Region::Midden, &none);
        let usual = |first: &str| {
            let first = day(first);
            Plan::usual(RoundKind::Start, first, first + Days::new(11), day("2026-09-01"), calendar).opens
        };
        assert_eq!(usual("2026-09-14"), Some(day("2026-09-07")));
        assert_eq!(usual("2026-09-04"), Some(day("2026-09-02")));
        assert_eq!(usual("2026-09-02"), None);
    }

    proptest! {
        #[test]
        fn days_for_wishes_are_sound_and_leave_two_days_before_the_first(
            ahead in 2u64..60, long in 0u64..30, at_once: bool, seconds in 1_767_225_600i64..1_790_297_600,
        ) {
            let now = DateTime::from_timestamp(seconds, 0).expect("in range");
            let today = now.with_timezone(&Amsterdam).date_naive();
            let none = OwnDays::default();
            let calendar = Calendar::new(Region::Midden, &none);
            let first = today + Days::new(ahead);
            let mut plan = Plan::usual(RoundKind::Start, first, first + Days::new(long), today, calendar);
            if at_once {
                plan.opens = None;
            }
            for wishes in wish_days(&plan, today, calendar, 10) {
                let plan = Plan { wishes: Some(wishes), ..plan.clone() };
                prop_assert!(plan.is_sound(now, Amsterdam), "{plan:?}");
                prop_assert!(wishes + Days::new(2) <= first);
            }
        }

        #[test]
        fn what_is_usual_is_sound_whatever_the_days(ahead in 2u64..90, long in 0u64..40, seconds in 1_767_225_600i64..1_830_297_600) {
            let now = DateTime::from_timestamp(seconds, 0).expect("in range");
            let today = now.with_timezone(&Amsterdam).date_naive();
            let none = OwnDays::default();
            let calendar = Calendar::new(Region::Midden, &none);
            let first = today + Days::new(ahead);
            let plan = Plan::usual(RoundKind::Start, first, first + Days::new(long), today, calendar);
            prop_assert!(plan.is_sound(now, Amsterdam), "{plan:?}");
            for closes in closing_days(&plan, today, 10) {
                let closes_later = Plan { closes, ..plan.clone() };
                prop_assert!(closes_later.is_sound(now, Amsterdam) || closes == today, "{closes_later:?}");
            }
        }
    }
}
