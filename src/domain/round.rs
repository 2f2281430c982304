// SPDX-License-Identifier: EUPL-1.2
//! Rounds: a period in which conversations of one kind are planned.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::calendar::{Calendar, is_weekday};
use super::id::{ChildId, ClassId};
use super::quiet::at;
use super::school::SchoolYear;

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
    /// About what a child needs, with others who help.
    Support,
    /// With a family that is new.
    Intake,
    /// What the school calls it.
    Own,
}

impl RoundKind {
    /// Those that the school plans, as they are offered.
    pub const ALL: [Self; 9] = [
        Self::Start,
        Self::Progress,
        Self::Report,
        Self::TenMinutes,
        Self::Advice,
        Self::Goodbye,
        Self::Support,
        Self::Intake,
        Self::Own,
    ];

    /// How many minutes such a conversation usually takes.
    pub fn usual_minutes(self) -> u16 {
        match self {
            Self::TenMinutes => 10,
            Self::Support | Self::Intake => 30,
            _ => 15,
        }
    }

    /// Whether it is for children who are chosen one by one. Then those who lead the school give times too.
    pub fn is_for_some(self) -> bool {
        matches!(self, Self::Support | Self::Intake)
    }
}

/// The steps of a support talk: the first one, how it goes, the last.
pub const STEPS: [u8; 3] = [1, 2, 3];

/// What a round has beside its days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// What the school calls it, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it is for, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// Who else takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participants: Option<String>,
    /// What is talked about, in short lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<String>,
    /// Which of [`STEPS`] it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<u8>,
}

/// How families come to a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// They choose one.
    #[default]
    Book,
    /// They say what suits them, then the times are divided, and the rest is there to choose.
    Wishes {
        /// Until when they say so.
        until: DateTime<Utc>,
        /// When the times were divided.
        divided: Option<DateTime<Utc>>,
    },
}

/// How long after the last wish the times are divided at the latest: then families choose whatever became of it.
pub const DIVIDED_WITHIN: TimeDelta = TimeDelta::days(1);

impl Mode {
    /// From when families choose a time, in a round that opens at `opens`.
    pub fn books_from(self, opens: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Book => opens,
            Self::Wishes { until, divided } => divided.unwrap_or(until + DIVIDED_WITHIN).max(opens),
        }
    }

    /// Until when families say what suits them; `None` where they do not, or not any more.
    pub fn wishes_until(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Wishes { until, divided: None } => Some(until),
            _ => None,
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

    #[test]
    fn whatever_becomes_of_the_plan_families_choose_a_day_after_the_last_wish() {
        let until: DateTime<Utc> = "2026-09-10T16:00:00Z".parse().expect("a moment");
        let opens = until - TimeDelta::days(6);
        let mode = |divided| Mode::Wishes { until, divided };
        assert_eq!(mode(None).books_from(opens), until + DIVIDED_WITHIN);
        let soon = until + TimeDelta::seconds(9);
        assert_eq!((mode(Some(soon)).books_from(opens), mode(Some(soon)).wishes_until()), (soon, None));
        assert_eq!(Mode::Book.books_from(opens), opens);
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
