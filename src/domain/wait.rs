// SPDX-License-Identifier: EUPL-1.2
//! The waiting list: whose turn a time is that came free, and how long it is held for them.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::id::BlockId;
use super::quiet::QuietHours;
use super::slot::{Meeting, Slot};

/// How long a time is held, not counting quiet hours.
const LONGEST: TimeDelta = TimeDelta::hours(4);
/// How long at least: less is no time to read and answer.
pub const SHORTEST: TimeDelta = TimeDelta::minutes(30);
/// Which part of what is left until nobody can choose it any more.
const PART: i32 = 6;
/// In such steps waking time is counted.
const STEP: TimeDelta = TimeDelta::minutes(5);

/// A time that came free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Free {
    /// The block it lies in.
    pub block: BlockId,
    /// When and where.
    pub meeting: Meeting,
    /// Its day on the clock of the school.
    pub day: NaiveDate,
}

/// A time that is held for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The block it lies in.
    pub block: BlockId,
    /// When it is.
    pub slot: Slot,
    /// Until when it is held.
    pub until: DateTime<Utc>,
}

/// One in the line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// The only day that suits them.
    pub day: Option<NaiveDate>,
    /// What they let go: the block, and when the time begins.
    pub passed: Vec<(BlockId, DateTime<Utc>)>,
    /// What else their family has.
    pub has: Vec<Meeting>,
    /// What is held for them, or was.
    pub held: Option<Held>,
}

impl Waiting {
    /// What is held for them at `now`.
    pub fn holds(&self, now: DateTime<Utc>) -> Option<Held> {
        self.held.filter(|held| now < held.until)
    }

    fn suits(&self, free: &Free, now: DateTime<Utc>) -> bool {
        let key = (free.block, free.meeting.slot.starts);
        let gone_by =
            self.held.is_some_and(|held| held.until <= now && (held.block, held.slot.starts) == key);
        !gone_by
            && !self.passed.contains(&key)
            && self.day.is_none_or(|day| day == free.day)
            && free.meeting.fits(&self.has)
    }
}

/// Which of `free` is for whom in `line`, first come first: what is held stays so, and each of the others has the
/// first that suits them. What is for nobody is everybody's.
pub fn turns(line: &[Waiting], free: &[Free], now: DateTime<Utc>) -> Vec<Option<usize>> {
    let mut given = vec![false; free.len()];
    let mut turns = vec![None; line.len()];
    let mut give = |turn: &mut Option<usize>, wanted: &dyn Fn(&Free) -> bool| {
        if turn.is_none()
            && let Some(place) = (0..free.len()).find(|place| !given[*place] && wanted(&free[*place]))
        {
            given[place] = true;
            *turn = Some(place);
        }
    };
    for (waiting, turn) in line.iter().zip(&mut turns) {
        if let Some(held) = waiting.holds(now) {
            give(turn, &|free| free.block == held.block && free.meeting.slot == held.slot);
        }
    }
    for (waiting, turn) in line.iter().zip(&mut turns) {
        give(turn, &|free| waiting.suits(free, now));
    }
    turns
}

/// Until when a time is held for somebody with these quiet hours, if nobody can choose it any more from `latest` on:
/// the shorter that is ahead, the shorter it is held.
pub fn held_until(now: DateTime<Utc>, latest: DateTime<Utc>, quiet: QuietHours, zone: Tz) -> DateTime<Utc> {
    let mut left = ((latest - now) / PART).clamp(SHORTEST, LONGEST);
    let mut until = quiet.first_after(now, zone);
    while left > TimeDelta::zero() && until < latest {
        let step = STEP.min(left);
        left -= step;
        until = quiet.first_after(until + step, zone);
    }
    until.min(latest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ClassId;
    use crate::domain::slot::Venue;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    fn free(quarter: i64) -> Free {
        let starts = DateTime::UNIX_EPOCH + TimeDelta::minutes(15 * quarter);
        let slot = Slot { starts, ends: starts + TimeDelta::minutes(15) };
        let meeting = Meeting { slot, class: ClassId(Uuid::nil()), venue: Venue::Class };
        // Two to a day.
        let day = NaiveDate::default() + chrono::Days::new((quarter / 2).unsigned_abs());
        Free { block: BlockId(Uuid::nil()), meeting, day }
    }

    fn held(quarter: i64, until: i64) -> Held {
        let Free { block, meeting, .. } = free(quarter);
        Held { block, slot: meeting.slot, until: DateTime::UNIX_EPOCH + TimeDelta::minutes(until) }
    }

    #[test]
    fn the_first_has_the_first_and_who_let_it_go_is_asked_no_more() {
        let now = DateTime::UNIX_EPOCH;
        let line = [Waiting::default(), Waiting::default()];
        assert_eq!(turns(&line, &[free(0)], now), [Some(0), None]);
        let gone =
            Waiting { passed: vec![(free(0).block, free(0).meeting.slot.starts)], ..Waiting::default() };
        assert_eq!(turns(&[gone.clone(), Waiting::default()], &[free(0)], now), [None, Some(0)]);
        assert_eq!(turns(&[gone], &[free(0)], now), [None], "everybody's then");
        let late = Waiting { held: Some(held(0, 0)), ..Waiting::default() };
        assert_eq!(turns(&[late, Waiting::default()], &[free(0)], now), [None, Some(0)]);
    }

    #[test]
    fn only_that_day_is_only_that_day() {
        let line = [Waiting { day: Some(free(2).day), ..Waiting::default() }];
        assert_eq!(turns(&line, &[free(0), free(2)], DateTime::UNIX_EPOCH), [Some(1)]);
    }

    #[test]
    fn four_hours_of_waking_are_counted_over_the_night_and_fewer_when_it_is_near() {
        let quiet = QuietHours::DEFAULT;
        let far = utc("2026-09-13T16:00:00Z");
        let until = |now: &str, latest| held_until(utc(now), latest, quiet, Amsterdam);
        assert_eq!(until("2026-09-07T08:00:00Z", far), utc("2026-09-07T12:00:00Z"));
        // From eight in the evening to half past seven nobody is asked: two hours before, two after.
        assert_eq!(until("2026-09-07T16:00:00Z", far), utc("2026-09-08T07:30:00Z"));
        assert_eq!(until("2026-09-13T10:00:00Z", far), utc("2026-09-13T11:00:00Z"));
        assert_eq!(until("2026-09-13T15:50:00Z", far), far);
    }

    fn waiting() -> impl Strategy<Value = Waiting> {
        (
            prop::option::of(0u64..3),
            prop::collection::vec(0i64..6, 0..3),
            prop::option::of((0i64..6, -10i64..10)),
            prop::option::of(0i64..6),
        )
            .prop_map(|(day, passed, offer, has)| Waiting {
                day: day.map(|day| NaiveDate::default() + chrono::Days::new(day)),
                passed: passed.into_iter().map(|at| (free(at).block, free(at).meeting.slot.starts)).collect(),
                has: has.map(|at| free(at).meeting).into_iter().collect(),
                held: offer.map(|(at, until)| held(at, until)),
            })
    }

    proptest! {
        #[test]
        fn no_time_is_for_two_what_is_held_stays_and_nobody_envies_who_came_later(
            line in prop::collection::vec(waiting(), 0..6),
            times in prop::collection::btree_set(0i64..6, 0..6),
        ) {
            let now = DateTime::UNIX_EPOCH;
            let all: Vec<Free> = times.into_iter().map(free).collect();
            let turns = turns(&line, &all, now);
            let mut given: Vec<usize> = turns.iter().flatten().copied().collect();
            given.sort_unstable();
            prop_assert!(given.windows(2).all(|two| two[0] < two[1]));
            for (nth, (waiting, turn)) in line.iter().zip(&turns).enumerate() {
                let is_held = |other: &Waiting, place: usize| {
                    other.holds(now).is_some_and(|held| held.slot == all[place].meeting.slot)
                };
                if let Some(place) = turn {
                    prop_assert!(is_held(waiting, *place) || waiting.suits(&all[*place], now));
                } else {
                    for place in (0..all.len()).filter(|place| waiting.suits(&all[*place], now)) {
                        let whose = turns.iter().position(|turn| *turn == Some(place));
                        prop_assert!(whose.is_some_and(|whose| whose < nth || is_held(&line[whose], place)));
                    }
                }
            }
        }

        #[test]
        fn what_is_held_ends_in_time_never_in_the_night_and_never_before_half_an_hour_of_waking(
            seconds in 1_767_225_600i64..1_830_297_600, ahead in 1i64..20_000,
            from in 0u16..1440, long in 0u16..900,
        ) {
            let now = DateTime::from_timestamp(seconds, 0).expect("in range");
            let latest = now + TimeDelta::minutes(ahead);
            let quiet = QuietHours { from, until: (from + long) % 1440 };
            let until = held_until(now, latest, quiet, Amsterdam);
            prop_assert!(now < until && until <= latest);
            let mut awake = TimeDelta::zero();
            let mut at = now;
            while at < until {
                if quiet.first_after(at, Amsterdam) == at {
                    awake += TimeDelta::minutes(1);
                }
                at += TimeDelta::minutes(1);
            }
            prop_assert!(awake <= LONGEST + STEP);
            prop_assert!(until == latest || awake >= SHORTEST - STEP, "{awake}");
            prop_assert!(until == latest || quiet.first_after(until, Amsterdam) == until);
        }
    }
}
