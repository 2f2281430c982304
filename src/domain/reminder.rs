// SPDX-License-Identifier: EUPL-1.2
//! A time that nobody has chosen: two friendly reminders to the family, then a person takes over.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::id::ChildId;
use super::reach::NotReached;

/// So long a family has before it is reminded, and so long again.
pub const EVERY: TimeDelta = TimeDelta::days(4);
/// So often a family is reminded to choose.
pub const MOST: i32 = 2;
/// So long the last reminder has, before a person takes over.
pub const GRACE: TimeDelta = TimeDelta::days(1);
/// So many times are proposed.
pub const PROPOSED: usize = 3;

/// From then on it is evening, to parents who work.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(17, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// Whether a time is in the evening.
pub fn is_evening(time: DateTime<Utc>, zone: Tz) -> bool {
    time.with_timezone(&zone).time() >= EVENING
}

/// The places of at most three times to propose, in their order: an evening where there is one, and days far apart.
/// `times` are in order.
pub fn propose(times: &[DateTime<Utc>], zone: Tz) -> Vec<usize> {
    let evenings: Vec<usize> = (0..times.len()).filter(|place| is_evening(times[*place], zone)).collect();
    let mut chosen: Vec<usize> = evenings.get(evenings.len() / 2).copied().into_iter().collect();
    let day = |place: usize| times[place].with_timezone(&zone).date_naive();
    while chosen.len() < PROPOSED {
        let apart = |place: usize| {
            let days = chosen.iter().map(|other| (day(place) - day(*other)).abs()).min();
            // Of one day, those far apart.
            let near = chosen.iter().map(|other| (times[place] - times[*other]).abs()).min();
            (days, near.filter(|_| days.is_some_and(|days| days.is_zero())), Reverse(times[place]))
        };
        let is_new = |place: &usize| !chosen.iter().any(|other| times[*other] == times[*place]);
        match (0..times.len()).filter(is_new).max_by_key(|place| apart(*place)) {
            Some(next) => chosen.push(next),
            None => break,
        }
    }
    chosen.sort_unstable();
    chosen
}

/// Why a child stands on the teacher's list, in the order in which it shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unchosen {
    /// Nothing reaches the family here.
    NotReached(NotReached),
    /// It was reminded as often as it may be, or the time to choose is over.
    NotChosen,
}

/// What is known of a child in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Family {
    /// The child.
    pub child: ChildId,
    /// Whether a household of the child has a talk.
    pub booked: bool,
    /// Why none of its adults is reached; empty when one is.
    pub not_reached: Option<NotReached>,
    /// When one of its adults was reminded for the last time there is.
    pub reminded_at: Option<DateTime<Utc>>,
    /// When a teacher last spoke with the family by phone.
    pub spoken_at: Option<DateTime<Utc>>,
}

/// When the families of a class can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choosing {
    /// Since then there are times and the round is open.
    pub since: DateTime<Utc>,
    /// Until then.
    pub until: DateTime<Utc>,
}

/// The teacher's list: the children no time is chosen for, and who is to be spoken with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Those nobody has spoken with since families can choose, by reason.
    pub open: BTreeMap<Unchosen, Vec<ChildId>>,
    /// Those somebody spoke with by phone.
    pub spoken: Vec<ChildId>,
}

impl List {
    /// The children to be spoken with.
    pub fn children(&self) -> impl Iterator<Item = ChildId> {
        self.open.values().flatten().copied()
    }

    /// How many children are to be spoken with.
    pub fn len(&self) -> usize {
        self.open.values().map(Vec::len).sum()
    }

    /// Whether nobody is to be spoken with.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }
}

impl Family {
    /// Why the child is on the list and since when; `None` when it is not.
    fn listed(&self, choosing: Choosing, now: DateTime<Utc>) -> Option<(Unchosen, DateTime<Utc>)> {
        if self.booked || now < choosing.since {
            return None;
        }
        if let Some(reason) = self.not_reached {
            return Some((Unchosen::NotReached(reason), choosing.since));
        }
        let reminded = self.reminded_at.map(|at| at + GRACE);
        let since = reminded
            .map_or(choosing.until, |at| at.clamp(choosing.since, choosing.until.max(choosing.since)));
        (since <= now).then_some((Unchosen::NotChosen, since))
    }

    fn is_spoken(&self, choosing: Choosing) -> bool {
        self.spoken_at.is_some_and(|at| at >= choosing.since)
    }
}

/// The list of a class at `now`.
pub fn list(families: &[Family], choosing: Choosing, now: DateTime<Utc>) -> List {
    let mut found = List::default();
    for family in families {
        let Some((reason, _)) = family.listed(choosing, now) else { continue };
        if family.is_spoken(choosing) {
            found.spoken.push(family.child);
        } else {
            found.open.entry(reason).or_default().push(family.child);
        }
    }
    found
}

/// How many children came to the list after `since` and are to be spoken with: what a teacher has not heard.
pub fn news(families: &[Family], choosing: Choosing, since: DateTime<Utc>, now: DateTime<Utc>) -> usize {
    let is_new = |family: &&Family| {
        let listed = family.listed(choosing, now).filter(|_| !family.is_spoken(choosing));
        listed.is_some_and(|(_, at)| at > since)
    };
    families.iter().filter(is_new).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::option::of;
    use proptest::prelude::*;
    use std::collections::BTreeSet;
    use uuid::Uuid;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    fn hours(hours: i64) -> DateTime<Utc> {
        utc("2026-09-07T14:00:00Z") + TimeDelta::hours(hours)
    }

    #[test]
    fn an_evening_is_among_the_three_and_the_days_are_far_apart() {
        let times: Vec<_> =
            ["14T13:00", "14T13:15", "14T16:00", "15T13:00", "16T16:00", "16T17:00", "18T10:00"]
                .map(|time| utc(&format!("2026-09-{time}:00Z")))
                .to_vec();
        assert_eq!(propose(&times, Amsterdam), [0, 4, 6]);
        assert_eq!(propose(&times[..3], Amsterdam), [0, 1, 2]);
        assert_eq!(propose(&[], Amsterdam), Vec::<usize>::new());
    }

    fn family() -> impl Strategy<Value = Family> {
        let reason =
            prop_oneof![Just(NotReached::NobodySignedUp), Just(NotReached::Paused), Just(NotReached::Paper)];
        let moment = || of((-100i64..500).prop_map(hours));
        (0u128..9, any::<bool>(), of(reason), moment(), moment()).prop_map(
            |(child, booked, not_reached, reminded_at, spoken_at)| Family {
                child: ChildId(Uuid::from_u128(child)),
                booked,
                not_reached,
                reminded_at,
                spoken_at,
            },
        )
    }

    const CHOOSING: fn() -> Choosing = || Choosing { since: hours(0), until: hours(400) };

    proptest! {
        #[test]
        fn what_is_proposed_is_offered_and_an_evening_and_different_days_where_there_are(
            minutes in prop::collection::btree_set(0i64..14 * 24 * 12, 0..60),
        ) {
            let times: Vec<_> = minutes.iter().map(|five| hours(0) + TimeDelta::minutes(five * 5)).collect();
            let places = propose(&times, Amsterdam);
            prop_assert_eq!(places.len(), times.len().min(PROPOSED));
            prop_assert!(places.windows(2).all(|pair| pair[0] < pair[1]));
            let evening = |time: &DateTime<Utc>| is_evening(*time, Amsterdam);
            let has_evening = places.iter().any(|place| evening(&times[*place]));
            prop_assert_eq!(has_evening, times.iter().any(evening));
            let day = |time: &DateTime<Utc>| time.with_timezone(&Amsterdam).date_naive();
            let days: BTreeSet<_> = times.iter().map(day).collect();
            let proposed: BTreeSet<_> = places.iter().map(|place| day(&times[*place])).collect();
            prop_assert_eq!(proposed.len(), days.len().min(PROPOSED));
        }

        #[test]
        fn a_child_is_to_be_spoken_with_or_spoken_with_never_both_and_never_when_a_time_is_chosen(
            families in prop::collection::vec(family(), 0..12), later in -50i64..600,
        ) {
            let now = hours(later);
            let list = list(&families, CHOOSING(), now);
            prop_assert!(list.len() + list.spoken.len() <= families.iter().filter(|family| !family.booked).count());
            if later < 0 {
                prop_assert!(list.is_empty() && list.spoken.is_empty());
            }
            if later >= 400 {
                let open = families.iter().filter(|family| !family.booked).count();
                prop_assert_eq!(list.len() + list.spoken.len(), open, "nobody is lost at the end");
            }
            prop_assert_eq!(news(&families, CHOOSING(), hours(-1_000), now), list.len());
        }

        #[test]
        fn a_teacher_hears_of_each_child_in_exactly_one_bundle(
            family in family(), bundles in prop::collection::btree_set(1i64..600, 1..20),
        ) {
            let family = Family { spoken_at: None, booked: false, ..family };
            let (mut since, mut heard) = (hours(-1), 0);
            for bundle in &bundles {
                heard += news(&[family], CHOOSING(), since, hours(*bundle));
                since = hours(*bundle);
            }
            prop_assert_eq!(heard, list(&[family], CHOOSING(), since).len());
        }
    }

    #[test]
    fn who_is_not_reached_is_listed_from_the_start_and_who_was_reminded_a_day_later() {
        let reached = Family {
            child: ChildId(Uuid::from_u128(1)),
            booked: false,
            not_reached: None,
            reminded_at: None,
            spoken_at: None,
        };
        let nobody = Family { not_reached: Some(NotReached::NobodySignedUp), ..reached };
        let at = |family: Family, later| list(&[family], CHOOSING(), hours(later)).len();
        assert_eq!((at(nobody, -1), at(nobody, 0)), (0, 1));
        assert_eq!((at(reached, 399), at(reached, 400)), (0, 1));
        let reminded = Family { reminded_at: Some(hours(192)), ..reached };
        assert_eq!((at(reminded, 215), at(reminded, 216)), (0, 1));
        let spoken = Family { spoken_at: Some(hours(200)), ..reminded };
        assert_eq!(list(&[spoken], CHOOSING(), hours(300)).spoken.len(), 1);
        // A talk of last month says nothing about this round.
        let long_ago = Family { spoken_at: Some(hours(-1)), ..reminded };
        assert_eq!(at(long_ago, 300), 1);
    }
}
