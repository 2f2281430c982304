// SPDX-License-Identifier: EUPL-1.2
//! A teacher looks first: what becomes of a class parent's message until somebody has looked at it.

use chrono::{DateTime, TimeDelta, Utc};

use super::post::HOLD;
use super::role::RoleKind;

/// How long a message waits for a look, unless its own time comes earlier.
pub const WAITS_FOR: TimeDelta = TimeDelta::days(7);

/// Whether a message written in this role waits for a look where the school wants it.
pub fn is_needed(author: RoleKind) -> bool {
    author == RoleKind::ClassParent
}

/// Whether this role decides about a class's messages. The director leads every class, also one whose teacher is
/// ill.
pub fn decides(role: RoleKind) -> bool {
    matches!(role, RoleKind::Teacher | RoleKind::Director)
}

/// Whether this role is asked to look: the class's teachers, and the director only while no teacher of it can.
pub fn is_asked(role: RoleKind, teacher_can: bool) -> bool {
    match role {
        RoleKind::Teacher => teacher_can,
        RoleKind::Director => !teacher_can,
        RoleKind::ClassParent | RoleKind::Coordinator => false,
    }
}

/// Until when a message waits that was written at `now`: its planned time, and a week at most.
pub fn expires(now: DateTime<Utc>, planned: Option<DateTime<Utc>>) -> DateTime<Utc> {
    planned.map_or(now + WAITS_FOR, |planned| planned.min(now + WAITS_FOR))
}

/// When a message goes that was approved at `now`: at its planned time, or after the time in which it can be
/// undone.
pub fn goes(now: DateTime<Utc>, planned: Option<DateTime<Utc>>) -> DateTime<Utc> {
    planned.map_or(now + HOLD, |planned| planned.max(now + HOLD))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: [RoleKind; 4] =
        [RoleKind::Teacher, RoleKind::ClassParent, RoleKind::Coordinator, RoleKind::Director];

    #[test]
    fn whoever_is_asked_may_decide_and_one_role_is_asked_at_a_time() {
        for teacher_can in [true, false] {
            let asked: Vec<_> = ALL.into_iter().filter(|role| is_asked(*role, teacher_can)).collect();
            assert_eq!(asked, [if teacher_can { RoleKind::Teacher } else { RoleKind::Director }]);
            assert!(asked.into_iter().all(|role| decides(role) && !is_needed(role)));
        }
    }

    proptest! {
        #[test]
        fn a_message_waits_a_week_at_most_and_never_beyond_its_time(
            seconds in 1_760_000_000i64..1_900_000_000, ahead in proptest::option::of(0i64..1_000_000),
        ) {
            let now = DateTime::from_timestamp(seconds, 0).expect("a moment");
            let planned = ahead.map(|ahead| now + TimeDelta::seconds(ahead));
            let expires = expires(now, planned);
            prop_assert!(expires <= now + WAITS_FOR);
            prop_assert!(planned.is_none_or(|planned| expires <= planned));
            prop_assert!(expires == now + WAITS_FOR || Some(expires) == planned);
        }

        #[test]
        fn an_approved_message_can_be_undone_and_keeps_a_time_that_lies_ahead(
            seconds in 1_760_000_000i64..1_900_000_000, ahead in proptest::option::of(-1_000i64..1_000_000),
        ) {
            let now = DateTime::from_timestamp(seconds, 0).expect("a moment");
            let planned = ahead.map(|ahead| now + TimeDelta::seconds(ahead));
            let goes = goes(now, planned);
            prop_assert!(goes >= now + HOLD);
            prop_assert!(goes == now + HOLD || Some(goes) == planned);
            prop_assert!(planned.is_none_or(|planned| goes >= planned));
        }
    }
}
