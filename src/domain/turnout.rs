// SPDX-License-Identifier: EUPL-1.2
//! How many families a round reached: invited, with a time, there. A talk by phone or online counts as one at school.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

use super::bundle::Daily;
use super::calendar::Calendar;
use super::quiet::at;

/// Above so many of a hundred a school's involvement is at level: the SLLO criterion in Pool 2013, which we use for
/// talks too.
pub const MARK: usize = 80;
/// Fewer children of a language are not shown by themselves.
pub const SMALLEST: usize = 10;
/// So many days after the teachers, those who lead the school read the figures.
const TEACHERS_FIRST: Days = Days::new(2);

/// Children of a round, each counted once whoever of their households came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those the round is for, reached or not: who was not reached is not left out.
    pub invited: usize,
    /// Those about whom a talk is or was booked.
    pub booked: usize,
    /// Those about whom somebody talked.
    pub came: usize,
    /// Those whose talk was missed, and who had none since.
    pub missed: usize,
}

impl Tally {
    /// The sum of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            invited: self.invited + other.invited,
            booked: self.booked + other.booked,
            came: self.came + other.came,
            missed: self.missed + other.missed,
        }
    }

    /// Of a hundred who were invited, so many came; rounded down, so that no mark is passed by rounding.
    pub fn per_cent(self) -> Option<usize> {
        (self.came * 100).checked_div(self.invited)
    }

    /// Whether more came than the mark asks for.
    pub fn is_above_mark(self) -> bool {
        self.came * 100 > self.invited * MARK
    }

    /// Those with a talk of which nobody noted what became of it.
    pub fn not_noted(self) -> usize {
        self.booked.saturating_sub(self.came + self.missed)
    }
}

/// When the teachers of a round read its figures: when its last day is over.
pub fn teachers_read(last: NaiveDate, zone: Tz) -> DateTime<Utc> {
    at((last + Days::new(1)).and_time(NaiveTime::MIN), zone)
}

/// When those who lead the school read them: two days after the teachers heard of them, and of the whole round at
/// once. Before, the figures of one day would be those of the one teacher who had talks on it.
pub fn school_reads(last: NaiveDate, zone: Tz, calendar: Calendar<'_>) -> DateTime<Utc> {
    let heard = Daily::USUAL.next(teachers_read(last, zone), zone, calendar);
    let later = heard.with_timezone(&zone).date_naive() + TEACHERS_FIRST;
    Daily::USUAL.next(at(later.and_time(NaiveTime::MIN), zone), zone, calendar)
}

/// Groups with their figures, and the figures of the others together.
pub type Grouped<G> = (Vec<(G, Tally)>, Option<Tally>);

/// Figures by group, of groups that are large enough; the others together with `unknown`, those of no group. `None`
/// where nothing could be shown beside the total without telling of a small group.
pub fn by_group<G: Ord + Copy>(groups: &BTreeMap<G, Tally>, unknown: Tally) -> Option<Grouped<G>> {
    let mut shown: Vec<(G, Tally)> = groups.iter().map(|(group, tally)| (*group, *tally)).collect();
    shown.retain(|(_, tally)| tally.invited > 0);
    // The smallest last.
    shown.sort_by_key(|(group, tally)| (std::cmp::Reverse(tally.invited), *group));
    let mut rest = unknown;
    // What is left of the total must not be a small group either: then the smallest of those shown goes with it.
    while let Some((_, smallest)) = shown.last() {
        let is_small = smallest.invited < SMALLEST;
        let tells = rest.invited > 0 && rest.invited < SMALLEST;
        if !is_small && !tells {
            break;
        }
        rest = rest.and(*smallest);
        shown.pop();
    }
    (!shown.is_empty()).then_some((shown, (rest.invited > 0).then_some(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDays;
    use crate::domain::school::Region;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    fn of(invited: usize, came: usize) -> Tally {
        Tally { invited, booked: came, came, missed: 0 }
    }

    #[test]
    fn eighty_of_a_hundred_is_the_mark_and_one_more_is_above_it() {
        assert!(!of(100, 80).is_above_mark() && of(100, 81).is_above_mark());
        assert_eq!((of(24, 19).per_cent(), of(0, 0).per_cent()), (Some(79), None));
        assert!(!of(0, 0).is_above_mark());
    }

    #[test]
    fn teachers_read_two_days_before_those_who_lead_also_when_the_clock_changes() {
        let own = OwnDays::default();
        let calendar = Calendar::new(Region::Noord, &own);
        let last: NaiveDate = "2026-10-24".parse().expect("a day");
        assert_eq!(teachers_read(last, Amsterdam).to_rfc3339(), "2026-10-24T22:00:00+00:00");
        // Teachers hear on Monday, those who lead on Wednesday.
        assert_eq!(school_reads(last, Amsterdam, calendar).to_rfc3339(), "2026-10-28T14:00:00+00:00");
        let thursday: NaiveDate = "2026-11-05".parse().expect("a day");
        assert_eq!(school_reads(thursday, Amsterdam, calendar).to_rfc3339(), "2026-11-09T14:00:00+00:00");
    }

    #[test]
    fn a_small_group_takes_the_smallest_shown_one_along() {
        let groups = BTreeMap::from([("nl", of(40, 30)), ("ar", of(12, 9)), ("uk", of(3, 3))]);
        let none = Tally::default();
        let (shown, rest) = by_group(&groups, none).expect("groups");
        assert_eq!((shown, rest), (vec![("nl", of(40, 30))], Some(of(15, 12))));
        // Those of whom no language is known are enough to stand beside it.
        let (shown, rest) = by_group(&groups, of(8, 2)).expect("groups");
        assert_eq!((shown.len(), rest), (2, Some(of(11, 5))));
        assert_eq!(by_group(&BTreeMap::from([("nl", of(20, 9)), ("uk", of(2, 1))]), none), None);
        let alone = BTreeMap::from([("nl", of(20, 9))]);
        assert_eq!(by_group(&alone, none), Some((vec![("nl", of(20, 9))], None)));
    }

    proptest! {
        #[test]
        fn no_group_under_ten_can_be_read_or_reckoned_and_nobody_is_lost(
            sizes in prop::collection::btree_map(0u8..8, (0usize..30, 0usize..30, 0usize..30), 0..8),
            unknown in (0usize..30, 0usize..30, 0usize..30),
        ) {
            let tally = |(invited, booked, came): (usize, usize, usize)| {
                let booked = booked.min(invited);
                let came = came.min(booked);
                Tally { invited, booked, came, missed: booked - came }
            };
            let groups: BTreeMap<u8, Tally> = sizes.into_iter().map(|(group, sizes)| (group, tally(sizes))).collect();
            let unknown = tally(unknown);
            let total = groups.values().fold(unknown, |sum, tally| sum.and(*tally));
            if let Some((shown, rest)) = by_group(&groups, unknown) {
                prop_assert!(shown.iter().all(|(_, tally)| tally.invited >= SMALLEST));
                prop_assert!(rest.is_none_or(|rest| rest.invited >= SMALLEST));
                let sum = shown.iter().fold(rest.unwrap_or_default(), |sum, (_, tally)| sum.and(*tally));
                prop_assert_eq!(sum, total);
            }
            prop_assert_eq!(total.not_noted(), 0);
            prop_assert_eq!(total.is_above_mark(), total.came * 5 > total.invited * 4);
        }
    }
}
