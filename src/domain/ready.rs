// SPDX-License-Identifier: EUPL-1.2
//! Ready-made messages: a sentence that is written in every language, with slots that the sender fills.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::name;
use super::word::OwnWord;

/// What a ready-made message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Something to take to school.
    Bring,
    /// Something on a day.
    Dates,
    /// Something to do at home.
    Requests,
    /// What the class does this week.
    Week,
    /// Illness, weather, lost things.
    Care,
    /// The next school year.
    Next,
    /// Thanks.
    Thanks,
}

impl Group {
    /// All of them, as they are shown.
    pub const ALL: [Self; 7] =
        [Self::Bring, Self::Dates, Self::Requests, Self::Week, Self::Care, Self::Next, Self::Thanks];

    /// What the keys of its messages begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Bring => "ready-bring-",
            Self::Dates => "ready-dates-",
            Self::Requests => "ready-requests-",
            Self::Week => "ready-week-",
            Self::Care => "ready-care-",
            Self::Next => "ready-next-",
            Self::Thanks => "ready-thanks-",
        }
    }
}

/// What is to be filled in, in the order in which it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slot {
    /// A thing, activity or illness of the word list.
    Thing,
    /// A place of the word list.
    Place,
    /// A first name.
    Name,
    /// A class of next year.
    Group,
    /// A teacher's name.
    Teacher,
    /// A letter or a sum.
    Letter,
    /// Euros.
    Amount,
    /// A day.
    Date,
    /// A time of the day.
    Time,
}

/// What stands in a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Filling {
    /// A word of the list, by its id.
    Word(String),
    /// A word of the school's own, as it was when it was picked.
    School(OwnWord),
    /// A word outside the list: everybody reads it as it is.
    Own(String),
    /// A name, a letter, an amount: nobody's to translate.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// A time.
    Time(NaiveTime),
}

/// A ready-made message with what was filled in so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    /// The key of its sentence.
    pub key: String,
    /// Its slots.
    #[serde(default)]
    pub slots: BTreeMap<Slot, Filling>,
}

/// The longest name or word of a sender's own, in characters.
const LONGEST: usize = 60;
/// How far ahead a day may lie.
const AHEAD: Days = Days::new(366);

impl Slot {
    /// The slot that a variable of a sentence is.
    pub fn of_variable(variable: &str) -> Option<Self> {
        Some(match variable {
            "thing" => Self::Thing,
            "place" => Self::Place,
            "name" => Self::Name,
            "group" => Self::Group,
            "teacher" => Self::Teacher,
            "letter" => Self::Letter,
            "amount" => Self::Amount,
            "date" => Self::Date,
            "time" => Self::Time,
            _ => return None,
        })
    }

    /// Whether it takes a word of the list.
    pub fn takes_a_word(self) -> bool {
        matches!(self, Self::Thing | Self::Place)
    }

    /// Reads what was typed; `None` when it is not what the slot takes.
    pub fn read(self, typed: &str, today: NaiveDate) -> Option<Filling> {
        match self {
            Self::Date => day(typed, today).map(Filling::Day),
            Self::Time => time(typed).map(Filling::Time),
            Self::Amount => amount(typed).map(Filling::Text),
            Self::Thing | Self::Place => own(typed).map(Filling::Own),
            Self::Name | Self::Group | Self::Teacher | Self::Letter => own(typed).map(Filling::Text),
        }
    }
}

impl Ready {
    /// The day it names.
    pub fn day(&self) -> Option<NaiveDate> {
        match self.slots.get(&Slot::Date) {
            Some(Filling::Day(day)) => Some(*day),
            _ => None,
        }
    }

    /// Words of the school's own.
    pub fn school_words(&self) -> impl Iterator<Item = &OwnWord> {
        self.slots.values().filter_map(|filling| match filling {
            Filling::School(word) => Some(word),
            _ => None,
        })
    }

    /// Words outside the list: they are not translated.
    pub fn own_words(&self) -> impl Iterator<Item = &str> {
        self.slots.values().filter_map(|filling| match filling {
            Filling::Own(word) => Some(word.as_str()),
            _ => None,
        })
    }
}

/// Times at which something is often at school.
pub fn usual_times() -> Vec<NaiveTime> {
    let times = [(8, 30), (10, 0), (12, 0), (13, 0), (14, 0), (14, 30), (15, 0), (18, 30), (19, 0), (19, 30)];
    times.into_iter().filter_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0)).collect()
}

fn own(typed: &str) -> Option<String> {
    name::clean(typed).filter(|text| text.chars().count() <= LONGEST)
}

fn numbers(typed: &str) -> Option<Vec<u32>> {
    let parts = typed.trim().split(|c: char| !c.is_ascii_digit());
    parts.map(|part| part.parse().ok()).collect()
}

/// "24-12", "24/12", "24.12.2026": the next such day.
fn day(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    let last = today.checked_add_days(AHEAD)?;
    let found = match *numbers(typed)?.as_slice() {
        [day, month] => [today.year(), today.year() + 1]
            .into_iter()
            .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
            .find(|day| *day >= today)?,
        [day, month, year] => {
            let year = if year < 100 { year + 2_000 } else { year };
            NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?
        }
        _ => return None,
    };
    (today..=last).contains(&found).then_some(found)
}

/// "14:05", "14.05", "14u05", "14".
fn time(typed: &str) -> Option<NaiveTime> {
    match *numbers(typed.trim().trim_end_matches(['h', 'u', 'H', 'U']))?.as_slice() {
        [hour] => NaiveTime::from_hms_opt(hour, 0, 0),
        [hour, minute] => NaiveTime::from_hms_opt(hour, minute, 0),
        _ => None,
    }
}

/// "2,50", "2.5", "€ 2": euros with two digits, or whole ones.
fn amount(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_start_matches('€').trim_end_matches('€').trim();
    let (euros, cents) = typed.split_once([',', '.']).unwrap_or((typed, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if euros.is_empty() || euros.len() > 4 || cents.len() > 2 || !digits(euros) || !digits(cents) {
        return None;
    }
    let euros: u32 = euros.parse().ok()?;
    Some(if cents.is_empty() { euros.to_string() } else { format!("{euros},{cents:0<2}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    #[test]
    fn days_times_and_amounts_are_read_as_people_type_them() {
        let today = at(2026, 11, 22);
        assert_eq!(day("24-12", today), Some(at(2026, 12, 24)));
        assert_eq!(day("3/1", today), Some(at(2027, 1, 3)));
        assert_eq!(day("24.12.26", today), Some(at(2026, 12, 24)));
        assert_eq!(day("22-11", today), Some(today));
        assert_eq!(day("21-11-2026", today), None);
        assert_eq!(day("31-2", today), None);
        assert_eq!(day("Friday", today), None);
        assert_eq!(time("14.05"), NaiveTime::from_hms_opt(14, 5, 0));
        assert_eq!(time("14u"), NaiveTime::from_hms_opt(14, 0, 0));
        assert_eq!(time("25:00"), None);
        assert_eq!(amount("€ 2,5"), Some("2,50".to_owned()));
        assert_eq!(amount("3"), Some("3".to_owned()));
        assert_eq!(amount("two"), None);
        assert_eq!(amount("2,505"), None);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_never_panics_and_no_day_is_over(typed in any::<String>(), ahead in 0u64..3_000) {
            let today = at(2026, 1, 1) + Days::new(ahead);
            for slot in [Slot::Thing, Slot::Name, Slot::Amount, Slot::Date, Slot::Time] {
                if let Some(Filling::Day(day)) = slot.read(&typed, today) {
                    prop_assert!(day >= today);
                }
            }
        }
    }
}
