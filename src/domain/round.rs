// SPDX-License-Identifier: EUPL-1.2
//! Rounds: a period in which conversations of one kind are planned.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::calendar::{Calendar, is_weekday};
use super::quiet::at;

/// What a conversation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundKind {
    /// At the beginning of the year: child, guardians and teacher.
    Start,
    /// How it goes since.
    Progress,
    /// About the report.
    Report,
    /// The short one.
    TenMinutes,
    /// About the school after this one.
    Advice,
    /// At the end of the year, or of the time at this school.
    Goodbye,
    /// Asked for by a family or a teacher: planned with no round of the school.
    Request,
}

impl RoundKind {
    /// Those that the school plans, as they are offered.
    pub const ALL: [Self; 6] =
        [Self::Start, Self::Progress, Self::Report, Self::TenMinutes, Self::Advice, Self::Goodbye];

    /// How many minutes such a conversation usually takes.
    pub fn usual_minutes(self) -> u16 {
        match self {
            Self::TenMinutes => 10,
            _ => 15,
        }
    }
}

/// How many minutes a conversation may take.
pub const LENGTHS: [u16; 12] = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60];
/// How many minutes a teacher may have between two.
pub const PAUSES: [u16; 4] = [0, 5, 10, 15];

/// Parents read in the afternoon that they can choose.
const OPENS: NaiveTime = time(16);
/// The last evening's end is the same as that of a change, see [`super::talk::limit`].
const CLOSES: NaiveTime = time(18);
/// How long before its first day the choosing usually begins.
const AHEAD: Days = Days::new(7);

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
        Self { kind, first, last, minutes, pause: 0, opens, closes: last - Days::new(1) }
    }

    /// When families can begin to choose.
    pub fn opens_at(&self, now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        self.opens.map_or(now, |day| at(day.and_time(OPENS), zone).max(now))
    }

    /// Until when they can choose.
    pub fn closes_at(&self, zone: Tz) -> DateTime<Utc> {
        at(self.closes.and_time(CLOSES), zone)
    }

    /// Whether it can be planned at `now`: its days are in order and families have time to choose.
    pub fn is_sound(&self, now: DateTime<Utc>, zone: Tz) -> bool {
        let today = now.with_timezone(&zone).date_naive();
        self.first <= self.last
            && self.first > today
            && self.closes < self.last
            && self.opens_at(now, zone) < self.closes_at(zone)
            && LENGTHS.contains(&self.minutes)
            && PAUSES.contains(&self.pause)
    }
}

/// Days on which conversations can be, from `from` on: in the week and outside of holidays. On a study day the
/// children are free and the teachers are there.
pub fn days(calendar: Calendar<'_>, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let open = move |day: &NaiveDate| is_weekday(*day) && calendar.holiday(*day).is_none();
    from.iter_days().filter(open)
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

    #[test]
    fn conversations_are_on_study_days_and_never_in_holidays_or_weekends() {
        let mut own = OwnDays::default();
        own.add_study(day("2026-10-16")).expect("a school day");
        let calendar = Calendar::new(Region::Midden, &own);
        let found: Vec<_> = days(calendar, day("2026-10-16")).take(2).collect();
        assert_eq!(found, [day("2026-10-16"), day("2026-10-26")]);
    }

    proptest! {
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
