// SPDX-License-Identifier: EUPL-1.2
//! Rounds: a period in which conversations of one kind are planned.

mod again;
mod plan;

pub use again::{by_levels, same_weeks};
pub use plan::{Plan, Shape, closing_days, opening_days, wish_days};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::calendar::{Calendar, is_weekday};

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

/// Days on which conversations can be, from `from` on: in the week and outside of holidays. On a study day the
/// children are free and the teachers are there.
pub fn days(calendar: Calendar<'_>, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let open = move |day: &NaiveDate| is_weekday(*day) && calendar.holiday(*day).is_none();
    from.iter_days().filter(open)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDays;
    use crate::domain::school::Region;

    #[test]
    fn conversations_are_on_study_days_and_never_in_holidays_or_weekends() {
        let day = |text: &str| -> NaiveDate { text.parse().expect("a day") };
        let mut own = OwnDays::default();
        own.add_study(day("2026-10-16")).expect("a school day");
        let calendar = Calendar::new(Region::Midden, &own);
        let found: Vec<_> = days(calendar, day("2026-10-16")).take(2).collect();
        assert_eq!(found, [day("2026-10-16"), day("2026-10-26")]);
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
}
