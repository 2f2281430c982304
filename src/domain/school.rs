// SPDX-License-Identifier: EUPL-1.2
//! A school and its years.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::quiet::at;

/// The holiday region of the Netherlands a school lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// Regio Noord.
    Noord,
    /// Regio Midden.
    Midden,
    /// Regio Zuid.
    Zuid,
}

/// A school year, by the calendar year in which it begins: 1 August to 31 July.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SchoolYear(pub i32);

impl SchoolYear {
    /// The year that runs at `now` in `zone`.
    pub fn at(now: DateTime<Utc>, zone: Tz) -> Self {
        let day = now.with_timezone(&zone).date_naive();
        Self(if day.month() >= 8 { day.year() } else { day.year() - 1 })
    }

    /// The moment the year begins: 1 August, 00:00 in `zone`.
    pub fn begins(self, zone: Tz) -> DateTime<Utc> {
        let day = NaiveDate::from_ymd_opt(self.0, 8, 1).unwrap_or_default();
        at(day.and_time(chrono::NaiveTime::MIN), zone)
    }

    /// The moment the year is over.
    pub fn ends(self, zone: Tz) -> DateTime<Utc> {
        Self(self.0 + 1).begins(zone)
    }

    /// Whether a class list for this year may be loaded at `now`: the running year's always, the next one's
    /// from 1 May.
    pub fn may_be_loaded(self, now: DateTime<Utc>, zone: Tz) -> bool {
        let running = Self::at(now, zone);
        let month = now.with_timezone(&zone).month();
        self == running || (self.0 == running.0 + 1 && (5..=7).contains(&month))
    }
}

/// What a school decides for itself. Unknown fields of an older or newer program are kept out, absent ones take
/// the default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SchoolSettings {
    /// The number parents call, as printed.
    pub phone: Option<String>,
    /// Whom a complaint may go to, in the school's words: names and roles.
    pub complaint_route: Option<String>,
    /// The expectation card, by the keys of its ready sentences.
    pub expectations: super::expectation::Card,
    /// Items a week for a household; absent for [`super::budget::USUAL`].
    pub weekly_items: Option<u8>,
    /// Whether a teacher looks at a class parent's message before it goes.
    pub looks_first: bool,
    /// Its own days: moved holidays, study days, feasts.
    pub days: super::calendar::OwnDays,
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;

    #[test]
    fn a_school_year_begins_at_midnight_of_the_school_not_of_greenwich() -> Result<(), chrono::ParseError> {
        let before: DateTime<Utc> = "2026-07-31T21:59:59Z".parse()?;
        let after: DateTime<Utc> = "2026-07-31T22:00:00Z".parse()?;
        assert_eq!(SchoolYear::at(before, Amsterdam), SchoolYear(2025));
        assert_eq!(SchoolYear::at(after, Amsterdam), SchoolYear(2026));
        assert_eq!(SchoolYear(2026).begins(Amsterdam), after);
        Ok(())
    }

    #[test]
    fn next_years_list_may_be_loaded_from_may() -> Result<(), chrono::ParseError> {
        let april: DateTime<Utc> = "2027-04-30T12:00:00Z".parse()?;
        let may: DateTime<Utc> = "2027-05-01T12:00:00Z".parse()?;
        assert!(!SchoolYear(2027).may_be_loaded(april, Amsterdam));
        assert!(SchoolYear(2027).may_be_loaded(may, Amsterdam));
        assert!(!SchoolYear(2025).may_be_loaded(may, Amsterdam));
        Ok(())
    }
}
