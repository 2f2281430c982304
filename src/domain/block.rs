// SPDX-License-Identifier: EUPL-1.2
//! Blocks: what the times of a teacher offer to families together.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use super::id::{ClassId, PersonId};
use super::slot::Venue;

/// From when on a conversation is in the evening.
pub const EVENING: NaiveTime = clock(18, 0);
/// When parents who work can talk on the phone at noon: from then, and before then.
pub const NOON: (NaiveTime, NaiveTime) = (clock(12, 0), clock(13, 30));

const fn clock(hour: u32, minute: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, minute, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// What parents who work would miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lacks {
    /// No time is in the evening.
    pub evening: bool,
    /// No time is by phone, at noon or in the evening.
    pub phone: bool,
}

/// Whether a time is in the evening.
pub fn is_evening(starts: DateTime<Utc>, zone: Tz) -> bool {
    starts.with_timezone(&zone).time() >= EVENING
}

/// What the times of a teacher lack.
pub fn lacks<'v>(times: impl Iterator<Item = (DateTime<Utc>, &'v Venue)>, zone: Tz) -> Lacks {
    let mut lacks = Lacks { evening: true, phone: true };
    for (starts, venue) in times {
        let evening = is_evening(starts, zone);
        let at_noon = (NOON.0..NOON.1).contains(&starts.with_timezone(&zone).time());
        lacks.evening &= !evening;
        lacks.phone &= !(*venue == Venue::Phone && (evening || at_noon));
    }
    lacks
}

/// Whether times of `teacher` at `venue` are offered. A visit at home is one choice beside others: it is offered only
/// where the same teacher also gives another place.
pub fn is_offered<'v>(
    (teacher, venue): (Option<PersonId>, &Venue),
    mut given: impl Iterator<Item = (Option<PersonId>, &'v Venue)>,
) -> bool {
    *venue != Venue::Home
        || (teacher.is_some() && given.any(|(who, other)| who == teacher && *other != Venue::Home))
}

/// Whether two teachers would sit in one room.
pub fn is_same_room((class, one): (ClassId, &Venue), (other_class, other): (ClassId, &Venue)) -> bool {
    match (one, other) {
        (Venue::Class, Venue::Class) => class == other_class,
        (Venue::Room { called }, Venue::Room { called: other }) => {
            called.to_lowercase() == other.to_lowercase()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    #[test]
    fn an_evening_begins_at_six_and_a_phone_time_is_at_noon_or_then() {
        let of = |times: &[(&str, Venue)]| {
            lacks(times.iter().map(|(starts, venue)| (utc(starts), venue)), Amsterdam)
        };
        let both = Lacks { evening: true, phone: true };
        assert_eq!(of(&[]), both);
        assert_eq!(of(&[("2026-09-14T15:45:00Z", Venue::Class)]), both, "a quarter to six");
        assert_eq!(of(&[("2026-09-14T16:00:00Z", Venue::Class)]), Lacks { evening: false, phone: true });
        assert_eq!(of(&[("2026-09-14T16:00:00Z", Venue::Phone)]), Lacks { evening: false, phone: false });
        assert_eq!(of(&[("2026-09-14T11:15:00Z", Venue::Phone)]), Lacks { evening: true, phone: false });
        for late in ["2026-09-14T11:30:00Z", "2026-09-14T09:45:00Z"] {
            assert_eq!(of(&[(late, Venue::Phone)]), both, "{late}");
        }
    }

    fn given() -> impl Strategy<Value = Vec<(Option<PersonId>, Venue)>> {
        let who = prop::option::of((0u128..3).prop_map(|number| PersonId(Uuid::from_u128(number))));
        let venue = prop_oneof![Just(Venue::Home), Just(Venue::Class), Just(Venue::Phone)];
        prop::collection::vec((who, venue), 0..6)
    }

    proptest! {
        #[test]
        fn a_visit_is_never_the_only_choice_with_a_teacher(given in given()) {
            let all = || given.iter().map(|(who, venue)| (*who, venue));
            for (who, venue) in &given {
                let offered = is_offered((*who, venue), all());
                let beside = all().any(|(other, place)| other == *who && *place != Venue::Home);
                prop_assert_eq!(offered, *venue != Venue::Home || (who.is_some() && beside));
            }
        }
    }
}
