// SPDX-License-Identifier: EUPL-1.2
//! Conversations on request: who asks, about what, how soon and how.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Who asks for a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asker {
    /// A parent.
    Parent,
    /// A child, through the parent.
    Child,
    /// A teacher of the class.
    Teacher,
}

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// How the child is doing.
    Doing,
    /// Learning.
    Learning,
    /// Friends.
    Friends,
    /// Happiness and behaviour.
    Happiness,
    /// The situation at home.
    Home,
    /// Something happened.
    Happened,
    /// Something else.
    Other,
}

impl About {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 7] = [
        Self::Doing,
        Self::Learning,
        Self::Friends,
        Self::Happiness,
        Self::Home,
        Self::Happened,
        Self::Other,
    ];
}

/// How soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Soon {
    /// This week: the teachers hear of it at once.
    Week,
    /// In the next two weeks.
    TwoWeeks,
    /// There is no hurry.
    NoHurry,
}

impl Soon {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Week, Self::TwoWeeks, Self::NoHurry];
}

/// How one would like to talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// At school.
    School,
    /// By phone.
    Phone,
    /// Online.
    Online,
}

impl Way {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::School, Self::Phone, Self::Online];
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestState {
    /// Somebody may answer it, or did.
    Open,
    /// Who asked took it back.
    Withdrawn,
    /// No time was found.
    Lapsed,
}

/// How many minutes such a conversation takes.
pub const MINUTES: u16 = 20;
/// The longest words of a family's own, in characters.
pub const LONGEST: usize = 600;
/// How long a family can choose among the times that were given.
const CHOICE: Days = Days::new(14);

/// Until when a request waits for times: longer for who is in no hurry.
pub fn waits_until(made: DateTime<Utc>, soon: Option<Soon>) -> DateTime<Utc> {
    made + match soon {
        Some(Soon::Week) => TimeDelta::weeks(2),
        Some(Soon::TwoWeeks) | None => TimeDelta::weeks(4),
        Some(Soon::NoHurry) => TimeDelta::weeks(6),
    }
}

/// The days on which teachers give times, from `today`: a family has an evening at least to choose.
pub fn days(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (today + Days::new(1), today + CHOICE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_outlives_what_was_asked_and_times_lie_within_two_weeks() {
        let made = DateTime::UNIX_EPOCH;
        let waits = |soon| (waits_until(made, soon) - made).num_days();
        assert_eq!(Soon::ALL.map(|soon| waits(Some(soon))), [14, 28, 42]);
        assert_eq!(waits(None), 28);
        let today = made.date_naive();
        let (first, last) = days(today);
        assert!(today < first && (last - today).num_days() == 14);
    }
}
