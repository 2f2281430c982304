// SPDX-License-Identifier: EUPL-1.2
//! Siblings: times for the children of a family that follow each other, with the time to walk between them.

use chrono::TimeDelta;

use super::slot::Meeting;

/// For how many children times are sought together.
pub const MOST: usize = 4;
/// How long a family waits at most between two of them.
pub const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(30);

/// One time for each child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// Which child has which of its times, in their order.
    pub places: Vec<(usize, usize)>,
    /// How long the family waits between them in all.
    pub waits: TimeDelta,
}

/// The times that follow each other, of what is free for each child in its order: for every time that can be the
/// first, the others that follow soonest. The least waiting comes first, and then the earliest.
pub fn together(free: &[Vec<Meeting>]) -> Vec<Together> {
    if free.len() < 2 || free.len() > MOST {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (child, meetings) in free.iter().enumerate() {
        for (place, first) in meetings.iter().enumerate() {
            let begun = Chain { free, places: vec![(child, place)], meetings: vec![first.clone()] };
            let mut all = Vec::new();
            begun.go_on(&mut all);
            found.extend(all.into_iter().min_by_key(|all: &Together| all.waits));
        }
    }
    let begins = |all: &Together| all.places.first().map(|(child, place)| free[*child][*place].slot.starts);
    found.sort_by_key(|all| (all.waits, begins(all)));
    found
}

/// Some children have their time.
struct Chain<'f> {
    free: &'f [Vec<Meeting>],
    places: Vec<(usize, usize)>,
    meetings: Vec<Meeting>,
}

impl Chain<'_> {
    /// Follows with each of the other children in turn, at the soonest.
    fn go_on(&self, found: &mut Vec<Together>) {
        let Some(last) = self.meetings.last() else { return };
        if self.places.len() == self.free.len() {
            let waits = self.meetings.windows(2).map(|two| two[1].slot.starts - two[0].slot.ends);
            found.push(Together { places: self.places.clone(), waits: waits.sum() });
            return;
        }
        for (child, meetings) in self.free.iter().enumerate() {
            if self.places.iter().any(|(has, _)| *has == child) {
                continue;
            }
            let from = meetings.partition_point(|next| next.slot.starts < last.slot.ends);
            let near = meetings[from..].iter().enumerate();
            let mut near = near.take_while(|(_, next)| next.slot.starts - last.slot.ends <= LONGEST_WAIT);
            if let Some((after, next)) = near.find(|(_, next)| next.fits(&self.meetings)) {
                let mut places = self.places.clone();
                places.push((child, from + after));
                let mut meetings = self.meetings.clone();
                meetings.push(next.clone());
                Chain { free: self.free, places, meetings }.go_on(found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ClassId;
    use crate::domain::slot::{Slot, Venue, WALK};
    use chrono::DateTime;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn meeting(minute: i64, long: i64, class: u128) -> Meeting {
        let starts = DateTime::UNIX_EPOCH + TimeDelta::minutes(minute);
        let slot = Slot { starts, ends: starts + TimeDelta::minutes(long) };
        Meeting { slot, class: ClassId(Uuid::from_u128(class)), venue: Venue::Class }
    }

    fn quarters(class: u128, minutes: &[i64]) -> Vec<Meeting> {
        minutes.iter().map(|minute| meeting(*minute, 15, class)).collect()
    }

    #[test]
    fn two_of_one_class_follow_at_once_and_of_two_with_the_time_to_walk() {
        let all = together(&[quarters(1, &[0, 15]), quarters(1, &[0, 15])]);
        assert_eq!(all[0], Together { places: vec![(0, 0), (1, 1)], waits: TimeDelta::zero() });
        assert_eq!(all.len(), 2, "either child first");
        let all = together(&[quarters(1, &[0]), quarters(2, &[15, 30])]);
        assert_eq!(all, [Together { places: vec![(0, 0), (1, 1)], waits: TimeDelta::minutes(15) }]);
    }

    #[test]
    fn who_would_wait_longer_than_half_an_hour_is_offered_nothing_together() {
        assert_eq!(together(&[quarters(1, &[0]), quarters(2, &[46])]), []);
        assert_eq!(together(&[quarters(1, &[0]), quarters(2, &[45])]).len(), 1);
        assert_eq!(together(&[quarters(1, &[0, 15])]), [], "one child");
    }

    fn times() -> impl Strategy<Value = Vec<Meeting>> {
        (prop::collection::vec((0i64..40, 1i64..5), 0..8), 0u128..3).prop_map(|(times, class)| {
            let mut all: Vec<_> =
                times.into_iter().map(|(at, long)| meeting(at * 5, long * 5, class)).collect();
            all.sort_by_key(|meeting| meeting.slot.starts);
            all
        })
    }

    proptest! {
        #[test]
        fn each_child_has_one_time_none_overlap_the_way_is_walked_and_the_nearest_come_first(
            free in prop::collection::vec(times(), 2..=MOST),
        ) {
            let all = together(&free);
            for one in &all {
                let mut children: Vec<_> = one.places.iter().map(|(child, _)| *child).collect();
                children.sort_unstable();
                prop_assert_eq!(children, (0..free.len()).collect::<Vec<_>>());
                let meetings: Vec<_> = one.places.iter().map(|(child, place)| &free[*child][*place]).collect();
                for two in meetings.windows(2) {
                    let gap = two[1].slot.starts - two[0].slot.ends;
                    let way = if two[0].class == two[1].class { TimeDelta::zero() } else { WALK };
                    prop_assert!(gap >= way && gap <= LONGEST_WAIT);
                }
            }
            prop_assert!(all.windows(2).all(|two| two[0].waits <= two[1].waits));
        }

        #[test]
        fn a_pair_is_found_wherever_there_is_one_and_none_waits_less_after_the_same_first(
            one in times(), other in times(),
        ) {
            let all = together(&[one.clone(), other.clone()]);
            for (place, first) in one.iter().enumerate() {
                let after = other.iter().filter(|next| {
                    next.slot.starts >= first.slot.ends
                        && next.fits(std::slice::from_ref(first))
                        && next.slot.starts - first.slot.ends <= LONGEST_WAIT
                });
                let least = after.map(|next| next.slot.starts - first.slot.ends).min();
                let found = all.iter().find(|all| all.places[0] == (0, place));
                prop_assert_eq!(found.map(|found| found.waits), least);
            }
        }
    }
}
