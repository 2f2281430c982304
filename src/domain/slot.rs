// SPDX-License-Identifier: EUPL-1.2
//! Slots: the times that follow from a block, and where one meets.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::id::ClassId;
use super::quiet::at;

/// A time at which a conversation can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub starts: DateTime<Utc>,
    /// When it is over.
    pub ends: DateTime<Utc>,
}

impl Slot {
    /// Whether some moment lies in both.
    pub fn overlaps(self, other: Self) -> bool {
        self.starts < other.ends && other.starts < self.ends
    }
}

/// How many times that follow each other one conversation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// One, as everybody.
    One,
    /// Two in a row, where the teacher allows it.
    Two,
}

/// How the times of a block follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// How many minutes a conversation takes.
    pub minutes: u16,
    /// How many minutes lie between two.
    pub pause: u16,
}

impl Rhythm {
    /// From the beginning of one conversation to that of the next.
    fn step(self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.minutes.max(1)) + i64::from(self.pause))
    }

    /// How many minutes a conversation of `length` takes; what lies between two times belongs to who has both.
    pub fn minutes_of(self, length: Length) -> u16 {
        match length {
            Length::One => self.minutes,
            Length::Two => 2 * self.minutes + self.pause,
        }
    }

    /// The slots of a block, as many as fit. They count minutes that pass, not what the clock shows: a night in
    /// which it changes has as many as there is time for.
    pub fn slots(self, starts: DateTime<Utc>, ends: DateTime<Utc>) -> impl Iterator<Item = Slot> {
        let length = TimeDelta::minutes(self.minutes.max(1).into());
        let step = self.step();
        let begins = std::iter::successors(Some(starts), move |start| start.checked_add_signed(step));
        begins
            .map(move |starts| Slot { starts, ends: starts + length })
            .take_while(move |slot| slot.ends <= ends)
    }

    /// The slots of a block at `venue` in which the teacher has a break after `in_a_row`, each with its place. A
    /// place keeps its time whatever the breaks: what was booked before they changed stays.
    pub fn places(
        self,
        (starts, ends): (DateTime<Utc>, DateTime<Utc>),
        venue: &Venue,
        in_a_row: u16,
    ) -> impl Iterator<Item = (u16, Slot)> {
        let slots = (0..).zip(self.at(venue).slots(starts, ends));
        slots.filter(move |(place, _)| !is_break(*place, in_a_row))
    }

    /// The rhythm at a venue: a visit takes longer, and so does the way to the next.
    fn at(self, venue: &Venue) -> Self {
        match venue {
            Venue::Home => Self { minutes: self.minutes.max(VISIT), pause: self.pause.max(VISIT_WAY) },
            _ => self,
        }
    }
}

/// The times of `length` among the slots of a block, each with the place of its first slot: two in a row have no break
/// between them.
pub fn spans(slots: impl Iterator<Item = (u16, Slot)>, length: Length) -> Vec<(u16, Slot)> {
    let slots: Vec<_> = slots.collect();
    if length == Length::One {
        return slots;
    }
    let rows = slots.windows(2).filter(|pair| pair[0].0 + 1 == pair[1].0);
    rows.map(|pair| (pair[0].0, Slot { ends: pair[1].1.ends, ..pair[0].1 })).collect()
}

/// How many minutes a visit takes at least.
const VISIT: u16 = 30;
/// How many minutes a teacher has from one visit to the next at least.
const VISIT_WAY: u16 = 15;

/// After how many conversations in a row a teacher may have a break; 0 for none.
pub const IN_A_ROW: [u16; 6] = [0, 3, 4, 5, 6, 8];

/// Whether the time at `place` is left out: the one after every `in_a_row`.
fn is_break(place: u16, in_a_row: u16) -> bool {
    in_a_row > 0 && (place + 1).is_multiple_of(in_a_row.saturating_add(1))
}

/// The moments at which a teacher's day begins and ends; `None` when no time lies between them.
pub fn span(
    day: NaiveDate,
    from: NaiveTime,
    until: NaiveTime,
    zone: Tz,
) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let (starts, ends) = (at(day.and_time(from), zone), at(day.and_time(until), zone));
    (from < until && starts < ends).then_some((starts, ends))
}

/// Where or how one meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Venue {
    /// In the room of the class.
    Class,
    /// In another room.
    Room {
        /// What it is called.
        called: String,
    },
    /// The teacher calls.
    Phone,
    /// By video.
    Online {
        /// The link of the meeting.
        link: String,
    },
    /// The teacher visits the family.
    Home,
}

impl Venue {
    /// Whether one comes there.
    pub fn is_room(&self) -> bool {
        matches!(self, Self::Class | Self::Room { .. })
    }
}

/// How long a family needs from one room to another.
pub const WALK: TimeDelta = TimeDelta::minutes(5);
/// How long a family needs between home and school.
pub const TRAVEL: TimeDelta = TimeDelta::minutes(20);

/// A time that a family has, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// When.
    pub slot: Slot,
    /// Of which class.
    pub class: ClassId,
    /// Where or how.
    pub venue: Venue,
}

impl Meeting {
    /// How long a family needs between this and `other`.
    fn way(&self, other: &Self) -> TimeDelta {
        match (&self.venue, &other.venue) {
            (
                Venue::Phone | Venue::Online { .. } | Venue::Home,
                Venue::Phone | Venue::Online { .. } | Venue::Home,
            ) => TimeDelta::zero(),
            (Venue::Home, _) | (_, Venue::Home) => TRAVEL,
            (Venue::Class, Venue::Class) if self.class == other.class => TimeDelta::zero(),
            (Venue::Class, Venue::Class) => WALK,
            (one, other) if one == other => TimeDelta::zero(),
            _ => WALK,
        }
    }

    /// The time between this and `other`; negative where they overlap.
    fn gap(&self, other: &Self) -> TimeDelta {
        (other.slot.starts - self.slot.ends).max(self.slot.starts - other.slot.ends)
    }

    /// Whether a family that has `others` can come: it is nowhere else, and has the time to walk.
    pub fn fits(&self, others: &[Self]) -> bool {
        others.iter().all(|other| self.gap(other) >= self.way(other))
    }

    /// How far this is from the nearest of `others`; `None` without any.
    pub fn distance(&self, others: &[Self]) -> Option<TimeDelta> {
        others.iter().map(|other| self.gap(other)).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn clock(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
    }

    #[test]
    fn two_hours_in_quarters_are_eight_and_with_a_pause_of_five_minutes_six() {
        let (starts, ends) = span(day("2026-09-14"), clock(15, 0), clock(17, 0), Amsterdam).expect("a span");
        let count = |pause| Rhythm { minutes: 15, pause }.slots(starts, ends).count();
        assert_eq!((count(0), count(5)), (8, 6));
    }

    #[test]
    fn a_night_in_which_the_clock_changes_has_as_many_slots_as_hours_pass() {
        let count = |on: &str| {
            let (starts, ends) = span(day(on), clock(1, 0), clock(4, 0), Amsterdam).expect("a span");
            Rhythm { minutes: 30, pause: 0 }.slots(starts, ends).count()
        };
        assert_eq!((count("2026-10-24"), count("2026-10-25"), count("2027-03-28")), (6, 8, 4));
        assert_eq!(span(day("2027-03-28"), clock(2, 0), clock(3, 0), Amsterdam), None, "no time passes");
    }

    fn meeting(minute: i64, long: i64, class: u128, venue: Venue) -> Meeting {
        let starts = DateTime::UNIX_EPOCH + TimeDelta::minutes(minute);
        let slot = Slot { starts, ends: starts + TimeDelta::minutes(long) };
        Meeting { slot, class: ClassId(Uuid::from_u128(class)), venue }
    }

    #[test]
    fn two_children_of_one_class_follow_at_once_and_of_two_after_the_way() {
        let first = [meeting(0, 15, 1, Venue::Class)];
        assert!(meeting(15, 15, 1, Venue::Class).fits(&first));
        assert!(!meeting(15, 15, 2, Venue::Class).fits(&first));
        assert!(meeting(20, 15, 2, Venue::Class).fits(&first));
        assert!(!meeting(10, 15, 1, Venue::Class).fits(&first), "at the same time");
        assert!(meeting(15, 15, 2, Venue::Phone).fits(&[meeting(0, 15, 1, Venue::Phone)]));
        assert!(!meeting(15, 15, 1, Venue::Phone).fits(&first));
    }

    fn venue() -> impl Strategy<Value = Venue> {
        prop_oneof![
            Just(Venue::Class),
            Just(Venue::Phone),
            Just(Venue::Home),
            "[ab]".prop_map(|called| Venue::Room { called }),
            "[ab]".prop_map(|link| Venue::Online { link }),
        ]
    }

    #[test]
    fn a_visit_takes_half_an_hour_and_the_way_to_the_next() {
        let starts = DateTime::UNIX_EPOCH;
        let rhythm = Rhythm { minutes: 10, pause: 0 };
        let count = |venue| rhythm.places((starts, starts + TimeDelta::hours(2)), &venue, 0).count();
        assert_eq!((count(Venue::Class), count(Venue::Home)), (12, 3));
        assert!(meeting(35, 30, 1, Venue::Home).fits(&[meeting(0, 15, 1, Venue::Class)]));
        assert!(!meeting(30, 30, 1, Venue::Home).fits(&[meeting(0, 15, 1, Venue::Class)]));
    }

    proptest! {
        #[test]
        fn never_more_in_a_row_than_the_teacher_wants_and_no_place_changes_its_time(
            hours in 0i64..12, length in 0usize..12, pause in 0usize..4, row in 0u16..10, venue in venue(),
        ) {
            let rhythm = Rhythm {
                minutes: crate::domain::round::LENGTHS[length],
                pause: crate::domain::round::PAUSES[pause],
            };
            let span = (DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH + TimeDelta::hours(hours));
            let all: Vec<(u16, Slot)> = rhythm.places(span, &venue, 0).collect();
            let kept: Vec<(u16, Slot)> = rhythm.places(span, &venue, row).collect();
            prop_assert!(kept.iter().all(|one| all.contains(one)));
            let mut run = 0;
            for (place, _) in &all {
                let holds = kept.iter().any(|(other, _)| other == place);
                run = if holds { run + 1 } else { 0 };
                prop_assert!(row == 0 || run <= row);
            }
            // No more is left out than one after each full row.
            let full = usize::from(row) + 1;
            let left_out = if row == 0 { 0 } else { all.len() / full };
            prop_assert_eq!(all.len() - kept.len(), left_out);
            prop_assert!(kept.iter().all(|(_, slot)| slot.starts >= span.0 && slot.ends <= span.1));
        }

        #[test]
        fn no_slot_lies_outside_its_block_and_none_overlap(
            days in 0u64..730, from in 0u32..1440, until in 0u32..1440, place in 0usize..12, pause in 0usize..4,
        ) {
            let rhythm = Rhythm {
                minutes: crate::domain::round::LENGTHS[place],
                pause: crate::domain::round::PAUSES[pause],
            };
            let on = day("2026-01-01") + chrono::Days::new(days);
            if let Some((starts, ends)) = span(on, clock(from / 60, from % 60), clock(until / 60, until % 60), Amsterdam) {
                let slots: Vec<Slot> = rhythm.slots(starts, ends).collect();
                for slot in &slots {
                    prop_assert!(slot.starts >= starts && slot.ends <= ends);
                    prop_assert_eq!(slot.ends - slot.starts, TimeDelta::minutes(rhythm.minutes.into()));
                }
                for pair in slots.windows(2) {
                    prop_assert_eq!(pair[1].starts - pair[0].ends, TimeDelta::minutes(rhythm.pause.into()));
                }
                // One more would not fit.
                let step = TimeDelta::minutes(i64::from(rhythm.minutes) + i64::from(rhythm.pause));
                let next = slots.last().map_or(starts, |last| last.starts + step);
                prop_assert!(next + TimeDelta::minutes(rhythm.minutes.into()) > ends);
            }
        }

        #[test]
        fn whatever_is_taken_by_turns_at_any_length_overlaps_nowhere_and_stays_in_its_block(
            hours in 1i64..6, place in 0usize..12, pause in 0usize..4, row in 0u16..5,
            wishes in prop::collection::vec((any::<bool>(), 0usize..40), 0..30),
        ) {
            let rhythm = Rhythm {
                minutes: crate::domain::round::LENGTHS[place],
                pause: crate::domain::round::PAUSES[pause],
            };
            let starts = DateTime::UNIX_EPOCH;
            let ends = starts + TimeDelta::hours(hours);
            let mut taken: Vec<Slot> = Vec::new();
            for (longer, nth) in wishes {
                let length = if longer { Length::Two } else { Length::One };
                let places = rhythm.places((starts, ends), &Venue::Class, row);
                let slot = spans(places, length).get(nth).map(|(_, slot)| *slot);
                // Each takes the n-th time, if nobody has a part of it.
                if let Some(slot) = slot.filter(|slot| !taken.iter().any(|other| slot.overlaps(*other))) {
                    prop_assert_eq!(slot.ends - slot.starts, TimeDelta::minutes(rhythm.minutes_of(length).into()));
                    taken.push(slot);
                }
            }
            taken.sort_by_key(|slot| slot.starts);
            for slot in &taken {
                prop_assert!(slot.starts >= starts && slot.ends <= ends);
            }
            for pair in taken.windows(2) {
                prop_assert!(pair[1].starts - pair[0].ends >= TimeDelta::minutes(rhythm.pause.into()));
            }
        }

        #[test]
        fn who_fits_overlaps_nothing_and_has_time_to_walk(
            mine in (0i64..600, 1i64..60, 0u128..2, venue()),
            others in prop::collection::vec((0i64..600, 1i64..60, 0u128..2, venue()), 0..5),
        ) {
            let make = |(minute, long, class, venue)| meeting(minute, long, class, venue);
            let (mine, others) = (make(mine), others.into_iter().map(make).collect::<Vec<_>>());
            let fits = mine.fits(&others);
            for other in &others {
                let apart = mine.slot.ends <= other.slot.starts || other.slot.ends <= mine.slot.starts;
                prop_assert!(apart || !fits);
                prop_assert_eq!(mine.fits(std::slice::from_ref(other)), other.fits(std::slice::from_ref(&mine)));
            }
        }
    }
}
