// SPDX-License-Identifier: EUPL-1.2
//! Wishes: what suits a family, before the times of a round are divided.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::slot::Slot;

/// How well a time suits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// It does not.
    No,
    /// If needed.
    Possible,
    /// Well.
    Well,
}

impl Grade {
    /// What a further tap makes of it.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::No => Self::Well,
            Self::Well => Self::Possible,
            Self::Possible => Self::No,
        }
    }

    /// As a number on a button.
    pub fn number(self) -> u8 {
        match self {
            Self::No => 0,
            Self::Possible => 1,
            Self::Well => 2,
        }
    }

    /// Reads [`Grade::number`].
    pub fn of_number(number: u8) -> Option<Self> {
        [Self::No, Self::Possible, Self::Well].into_iter().find(|grade| grade.number() == number)
    }
}

/// A part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Until twelve.
    Morning,
    /// From twelve until six.
    Afternoon,
    /// From six.
    Evening,
}

impl Part {
    /// All, as they come in a day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    /// In which part a time lies.
    pub fn of(time: NaiveTime) -> Self {
        match time.hour() {
            0..12 => Self::Morning,
            12..18 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// For which time of a day something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// All of it.
    Day,
    /// A part of it.
    Part(Part),
    /// The conversation that begins then.
    Time(NaiveTime),
}

/// From here on the numbers of spans are not minutes of a day.
const NO_MINUTE: u16 = 24 * 60;

impl Span {
    /// As a number on a button: the minute of the day for a time.
    pub fn number(self) -> u16 {
        match self {
            Self::Time(time) => u16::try_from(time.hour() * 60 + time.minute()).unwrap_or_default(),
            Self::Day => NO_MINUTE,
            Self::Part(Part::Morning) => NO_MINUTE + 1,
            Self::Part(Part::Afternoon) => NO_MINUTE + 2,
            Self::Part(Part::Evening) => NO_MINUTE + 3,
        }
    }

    /// Reads [`Span::number`]; `None` for what nobody here has made.
    pub fn of_number(number: u16) -> Option<Self> {
        if number < NO_MINUTE {
            return NaiveTime::from_hms_opt((number / 60).into(), (number % 60).into(), 0).map(Self::Time);
        }
        let parts = Part::ALL.into_iter().map(Self::Part);
        std::iter::once(Self::Day).chain(parts).find(|span| span.number() == number)
    }

    /// Whether `other` lies in it.
    fn holds(self, other: Self) -> bool {
        match (self, other) {
            (Self::Day, _) => true,
            (Self::Part(part), Self::Time(time)) => Part::of(time) == part,
            (one, other) => one == other,
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day => f.write_str("day"),
            Self::Part(Part::Morning) => f.write_str("morning"),
            Self::Part(Part::Afternoon) => f.write_str("afternoon"),
            Self::Part(Part::Evening) => f.write_str("evening"),
            Self::Time(time) => write!(f, "{}", time.format("%H:%M")),
        }
    }
}

impl FromStr for Span {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = Part::ALL.into_iter().map(Self::Part);
        let named = std::iter::once(Self::Day).chain(parts).find(|span| span.to_string() == text);
        match named {
            Some(span) => Ok(span),
            None => NaiveTime::parse_from_str(text, "%H:%M").map(Self::Time),
        }
    }
}

/// One thing that a family said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wish {
    /// The day.
    pub day: NaiveDate,
    /// When on it.
    pub span: Span,
    /// How well it suits.
    pub grade: Grade,
}

/// What a family said for one child. The narrowest counts: a time before its part of the day, that before the day.
/// What nothing was said about does not suit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes(Vec<Wish>);

impl Wishes {
    /// With what is stored.
    pub fn new(mut all: Vec<Wish>) -> Self {
        all.sort_unstable();
        Self(all)
    }

    /// What was said, in the order of the days.
    pub fn all(&self) -> &[Wish] {
        &self.0
    }

    /// How well a span of a day suits.
    pub fn grade(&self, day: NaiveDate, span: Span) -> Grade {
        let said = |span: Span| self.0.iter().find(|wish| wish.day == day && wish.span == span);
        let part = match span {
            Span::Time(time) => said(Span::Part(Part::of(time))),
            _ => None,
        };
        said(span).or(part).or_else(|| said(Span::Day)).map_or(Grade::No, |wish| wish.grade)
    }

    /// How well a slot suits.
    pub fn of_slot(&self, slot: Slot, zone: Tz) -> Grade {
        let local = slot.starts.with_timezone(&zone).naive_local();
        self.grade(local.date(), Span::Time(local.time().with_second(0).unwrap_or_default()))
    }

    /// Says something of a span: whatever was said of times in it goes.
    #[must_use]
    pub fn with(mut self, wish: Wish) -> Self {
        self.0.retain(|said| said.day != wish.day || !wish.span.holds(said.span));
        self.0.push(wish);
        Self::new(self.0)
    }

    /// How well the best of `slots` suits.
    pub fn best(&self, slots: impl IntoIterator<Item = Slot>, zone: Tz) -> Grade {
        slots.into_iter().map(|slot| self.of_slot(slot, zone)).max().unwrap_or(Grade::No)
    }

    /// Whether anything suits.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|wish| wish.grade == Grade::No)
    }
}

/// The free slots that are nearest to what suits a family, at most `most`: those that suit, then those on the days
/// that do, then all others, each by how close they are to a slot that suits. `all` are all slots there were.
pub fn nearest(wishes: &Wishes, all: &[Slot], free: &[Slot], zone: Tz, most: usize) -> Vec<Slot> {
    let wanted: Vec<DateTime<Utc>> =
        all.iter().filter(|slot| wishes.of_slot(**slot, zone) > Grade::No).map(|slot| slot.starts).collect();
    let away = |slot: &Slot| -> TimeDelta {
        wanted.iter().map(|start| (*start - slot.starts).abs()).min().unwrap_or_default()
    };
    let mut near: Vec<Slot> = free.to_vec();
    near.sort_by_key(|slot| (std::cmp::Reverse(wishes.of_slot(*slot, zone)), away(slot), slot.starts));
    near.truncate(most);
    near
}

/// How far the wishes of a round were met. School totals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// How many families said what suits them, each once for each child.
    pub families: usize,
    /// How many of them have a time.
    pub placed: usize,
    /// How many of them have one that suits well.
    pub well: usize,
    /// How many could have a time at most, whatever one does.
    pub most: usize,
    /// How many of as many as that could have one that suits well at most.
    pub most_well: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 9, 14).expect("a day") + chrono::Days::new(number)
    }

    fn span() -> impl Strategy<Value = Span> {
        prop_oneof![
            Just(Span::Day),
            (0usize..3).prop_map(|place| Span::Part(Part::ALL[place])),
            (0u16..288).prop_map(|five| Span::of_number(five * 5).expect("a minute")),
        ]
    }

    fn wish() -> impl Strategy<Value = Wish> {
        let grade = (0u8..3).prop_map(|number| Grade::of_number(number).expect("a grade"));
        (0u64..3, span(), grade).prop_map(|(number, span, grade)| Wish { day: day(number), span, grade })
    }

    #[test]
    fn three_taps_go_round() {
        let taps: Vec<_> =
            std::iter::successors(Some(Grade::No), |grade| Some(grade.next())).take(4).collect();
        assert_eq!(taps, [Grade::No, Grade::Well, Grade::Possible, Grade::No]);
    }

    proptest! {
        #[test]
        fn what_was_said_last_of_a_time_counts(said in prop::collection::vec(wish(), 0..12), asked in span(), on in 0u64..3) {
            let wishes = said.iter().fold(Wishes::default(), |wishes, wish| wishes.with(*wish));
            let last = said.iter().rev().find(|wish| wish.day == day(on) && wish.span.holds(asked));
            prop_assert_eq!(wishes.grade(day(on), asked), last.map_or(Grade::No, |wish| wish.grade));
            prop_assert_eq!(Wishes::new(wishes.all().to_vec()), wishes);
        }

        #[test]
        fn a_span_is_read_as_it_was_written(span in span(), number in any::<u16>()) {
            prop_assert_eq!(span.to_string().parse::<Span>(), Ok(span));
            prop_assert_eq!(Span::of_number(span.number()), Some(span));
            if let Some(span) = Span::of_number(number) {
                prop_assert_eq!(span.number(), number);
            }
        }

        #[test]
        fn the_nearest_are_free_and_those_that_suit_come_first(
            said in prop::collection::vec(wish(), 0..6),
            slots in prop::collection::btree_map(0i64..200, any::<bool>(), 0..40),
            most in 0usize..8,
        ) {
            let begin: DateTime<Utc> = "2026-09-14T06:00:00Z".parse().expect("a moment");
            let slot = |quarter: i64| {
                let starts = begin + TimeDelta::minutes(15 * quarter);
                Slot { starts, ends: starts + TimeDelta::minutes(15) }
            };
            let all: Vec<Slot> = slots.keys().map(|quarter| slot(*quarter)).collect();
            let free: Vec<Slot> = slots.iter().filter(|(_, free)| **free).map(|(quarter, _)| slot(*quarter)).collect();
            let wishes = said.into_iter().fold(Wishes::default(), Wishes::with);
            let near = nearest(&wishes, &all, &free, Amsterdam, most);
            prop_assert_eq!(near.len(), most.min(free.len()));
            prop_assert!(near.iter().all(|slot| free.contains(slot)));
            let grades: Vec<_> = near.iter().map(|slot| wishes.of_slot(*slot, Amsterdam)).collect();
            prop_assert!(grades.is_sorted_by(|one, next| one >= next));
            if let Some(best) = grades.first() {
                prop_assert_eq!(*best, wishes.best(free, Amsterdam));
            }
        }
    }
}
