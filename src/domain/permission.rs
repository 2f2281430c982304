// SPDX-License-Identifier: EUPL-1.2
//! Permission to show a child in a photo: per purpose, from each parent (practice.md §4, rule 5).

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::quiet::at;

/// Where a photo with the child in it would be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// In messages to the parents of the class.
    ClassChat,
    /// The photo of the whole class by the school's photographer, which every family can have.
    GroupPhoto,
    /// On the school's website and in its newsletter: for everybody.
    Website,
}

impl Purpose {
    /// All, from the nearest circle to the widest.
    pub const ALL: [Self; 3] = [Self::ClassChat, Self::GroupPhoto, Self::Website];
}

/// How long after an adult signed up they are asked: in week three, when the first days of school are over.
pub const ASK_AFTER: TimeDelta = TimeDelta::weeks(2);

/// How long after that they are asked again.
pub const ASK_AGAIN: TimeDelta = TimeDelta::weeks(52);

/// How long a yes counts: until a month after it was asked for again. A no counts until it is changed.
pub const YES_COUNTS: TimeDelta = TimeDelta::weeks(56);

/// The evening at or after `now`, when parents are asked.
pub fn evening(now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let today = now.with_timezone(&zone).date_naive();
    let mut days = (0..3).filter_map(|days| today.checked_add_days(Days::new(days)));
    days.find_map(|day| Some(at(day.and_time(EVENING), zone)).filter(|moment| *moment >= now)).unwrap_or(now)
}

/// The children are at home, and quiet hours have not begun.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(19, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// What one parent said about one purpose, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Yes or no.
    pub given: bool,
    /// When they tapped.
    pub at: DateTime<Utc>,
}

impl Answer {
    /// What it says at `now`; `None` for a yes that was not renewed.
    pub fn counts(self, now: DateTime<Utc>) -> Option<bool> {
        (!self.given || self.at + YES_COUNTS > now).then_some(self.given)
    }
}

/// Whether a child may be shown: when a parent said yes and none said no. Silence is no.
pub fn may(answers: impl IntoIterator<Item = Answer>, now: DateTime<Utc>) -> bool {
    let mut yes = false;
    for answer in answers {
        match answer.counts(now) {
            Some(false) => return false,
            Some(true) => yes = true,
            None => {}
        }
    }
    yes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    prop_compose! {
        fn answer()(given in any::<bool>(), days in 0i64..800) -> Answer {
            Answer { given, at: DateTime::UNIX_EPOCH + TimeDelta::days(days) }
        }
    }

    proptest! {
        #[test]
        fn one_no_is_no_whatever_the_others_say_and_silence_is_no(
            answers in prop::collection::vec(answer(), 0..5),
            no in answer(),
            place in any::<prop::sample::Index>(),
        ) {
            let now = DateTime::UNIX_EPOCH + TimeDelta::days(800);
            prop_assert!(!may([], now));
            let fresh = |answer: &Answer| answer.given && answer.at + YES_COUNTS > now;
            let expected = answers.iter().any(fresh) && answers.iter().all(|answer| answer.given);
            prop_assert_eq!(may(answers.iter().copied(), now), expected);
            let mut with_no = answers;
            with_no.insert(place.index(with_no.len() + 1), Answer { given: false, ..no });
            prop_assert!(!may(with_no, now));
        }
    }
}
