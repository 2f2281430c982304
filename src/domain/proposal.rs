// SPDX-License-Identifier: EUPL-1.2
//! Proposals: a teacher asks a family for another time, or two families to change theirs.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::talk::limit;

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// The family has not answered.
    Open,
    /// It suits this family, and the other one is asked.
    Agreed,
    /// The time was changed.
    Done,
    /// It does not suit this family, or the other one.
    Declined,
    /// Nobody answered in time, or the teacher took it back.
    Over,
}

impl ProposalState {
    /// Whether it can lead to another time.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Agreed)
    }
}

/// How long a time is held for a family that is asked.
const ASKED_FOR: TimeDelta = TimeDelta::days(2);

/// Until when a family can answer: for two days, and no longer than either time can be changed. `None` when it is
/// too late to ask.
pub fn answers_until(
    now: DateTime<Utc>,
    was: DateTime<Utc>,
    wanted: DateTime<Utc>,
    zone: Tz,
) -> Option<DateTime<Utc>> {
    let until = (now + ASKED_FOR).min(limit(was.min(wanted), zone));
    (until > now).then_some(until)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn who_is_asked_can_answer_and_no_later_than_a_list_stands(
            now in 1_767_225_600i64..1_830_297_600, was in 0i64..20_000, wanted in 0i64..20_000,
        ) {
            let now = DateTime::from_timestamp(now, 0).expect("in range");
            let (was, wanted) = (now + TimeDelta::minutes(was), now + TimeDelta::minutes(wanted));
            let last = limit(was.min(wanted), Amsterdam);
            match answers_until(now, was, wanted, Amsterdam) {
                Some(until) => prop_assert!(now < until && until <= last && until <= now + ASKED_FOR),
                None => prop_assert!(last <= now),
            }
        }
    }
}
