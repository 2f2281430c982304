// SPDX-License-Identifier: EUPL-1.2
//! Agreements: who does what, why, when and how, after a talk. Fixed only by the family's yes to the very version
//! it read.

mod block;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::language::Language;
use super::quiet::at;

pub use block::{How, Reason, What, Who, Why};

/// The most characters of somebody's own words.
pub const LONGEST: usize = 200;
/// After how many weeks both can look back.
pub const WEEKS: [u8; 4] = [2, 4, 6, 8];
/// After how many it usually is.
const USUAL_WEEKS: u8 = 6;
/// How long an answer to the look-back is waited for.
pub const LOOKED_FOR: TimeDelta = TimeDelta::weeks(1);
/// How long after the first the second reminder of what is due comes.
pub const AGAIN_AFTER: TimeDelta = TimeDelta::weeks(1);
/// How long after it a proposal that nobody answered is named once more.
pub const ASKED_AGAIN_AFTER: TimeDelta = TimeDelta::days(4);

/// A part of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part<B> {
    /// A ready block: everybody reads it in their own language.
    Ready(B),
    /// Somebody's own words: shown as written.
    Own(Own),
}

/// Somebody's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// The words.
    pub text: String,
    /// The language of who wrote them.
    pub language: Language,
}

/// When something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Each day.
    Daily,
    /// Each week.
    Weekly,
    /// Until the next holiday.
    UntilHoliday,
    /// From tomorrow on.
    FromTomorrow,
    /// On this day.
    On(NaiveDate),
}

impl When {
    /// Those without a day of their own, as they are offered.
    pub const OFFERED: [Self; 4] = [Self::Daily, Self::Weekly, Self::UntilHoliday, Self::FromTomorrow];

    /// Whether it goes on: then it is not due on one day, and only asked after.
    pub fn goes_on(self) -> bool {
        matches!(self, Self::Daily | Self::Weekly)
    }

    /// The day on which what was fixed on `fixed` is due: what goes on is looked at after a week.
    pub fn due(self, fixed: NaiveDate, calendar: Calendar<'_>) -> NaiveDate {
        let day = match self {
            Self::Daily | Self::Weekly => fixed + Days::new(7),
            Self::FromTomorrow => fixed + Days::new(1),
            Self::On(day) => day,
            Self::UntilHoliday => {
                let ahead = calendar.holidays_ahead(fixed, 2);
                let next = ahead.iter().map(|(_, holiday)| holiday.first).find(|first| *first > fixed);
                next.map_or(fixed + Days::new(42), |first| first - Days::new(1))
            }
        };
        day.max(fixed)
    }
}

/// What is agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Who does it.
    pub who: Who,
    /// What.
    pub what: Part<What>,
    /// What for.
    pub why: Part<Why>,
    /// When.
    pub when: When,
    /// How.
    pub how: Part<How>,
    /// After how many weeks both look back.
    pub weeks: u8,
}

impl Terms {
    /// A ready block with what usually goes with it.
    pub fn usual(what: What) -> Self {
        let (who, why, when, how) = what.usual();
        Self {
            who,
            what: Part::Ready(what),
            why: Part::Ready(why),
            when,
            how: Part::Ready(how),
            weeks: USUAL_WEEKS,
        }
    }

    /// Somebody's own words, with what may go with them.
    pub fn own(words: Own) -> Self {
        Self {
            who: Who::Together,
            what: Part::Own(words),
            why: Part::Ready(Why::WhatHelps),
            when: When::Weekly,
            how: Part::Ready(How::ShortMessage),
            weeks: USUAL_WEEKS,
        }
    }

    /// When both are asked whether it worked, if it is fixed on `fixed` and due on `due`: not before there was a week
    /// to see.
    pub fn looks_at(&self, fixed: NaiveDate, due: NaiveDate, zone: Tz) -> DateTime<Utc> {
        let day = fixed + Days::new(7 * u64::from(self.weeks));
        afternoon(day.max(due + Days::new(7)), zone)
    }
}

/// What is due on a day is said in the afternoon, when school is out.
pub fn afternoon(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    at(day.and_time(NaiveTime::from_hms_opt(14, 0, 0).unwrap_or_default()), zone)
}

/// One of the two who agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The teachers of the class.
    School,
    /// The household.
    Home,
}

/// How far one side is with what it promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// It is still to do, or goes on.
    Open,
    /// Done.
    Done,
    /// It cannot be.
    Impossible,
}

/// What somebody says when they look back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// It works.
    Works,
    /// In part.
    Partly,
    /// It does not.
    Not,
    /// Better talk again.
    Talk,
}

impl Look {
    /// All, as they are offered.
    pub const ALL: [Self; 4] = [Self::Works, Self::Partly, Self::Not, Self::Talk];
}

/// Why a family wants it otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// A ready reason.
    Ready(Reason),
    /// Own words.
    Own(Own),
}

/// How far the two are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The school proposed it.
    Proposed,
    /// The family would rather have it otherwise.
    Rather,
    /// The family says it does not work.
    Refused,
    /// The family said yes.
    Fixed,
    /// One of the two stopped it.
    Stopped,
}

/// What a family answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It works for us.
    Works,
    /// Rather otherwise.
    Rather,
    /// It does not work.
    Refused,
}

/// Something that one of the two does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// The school proposes it anew, changed.
    Propose,
    /// The family answers what it read as this version.
    Answer(i32, Answer),
    /// One of the two stops it.
    Stop,
}

/// A version of an agreement, and how far the two are with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Grows with each proposal.
    pub version: i32,
    /// How far they are.
    pub stage: Stage,
}

impl Standing {
    /// A first proposal.
    pub const NEW: Self = Self { version: 1, stage: Stage::Proposed };

    /// Where a move leads; `None` when it is none: an answer to another version, or what is fixed or stopped.
    pub fn after(self, what: Move) -> Option<Self> {
        match (self.stage, what) {
            (Stage::Stopped, _) | (Stage::Fixed, Move::Answer(..)) => None,
            (_, Move::Stop) => Some(Self { stage: Stage::Stopped, ..self }),
            (_, Move::Propose) => Some(Self { version: self.version + 1, stage: Stage::Proposed }),
            (_, Move::Answer(version, _)) if version != self.version => None,
            (_, Move::Answer(_, answer)) => {
                let stage = match answer {
                    Answer::Works => Stage::Fixed,
                    Answer::Rather => Stage::Rather,
                    Answer::Refused => Stage::Refused,
                };
                Some(Self { stage, ..self })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDays;
    use crate::domain::school::Region;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    fn a_move() -> impl Strategy<Value = Move> {
        let answer = prop_oneof![Just(Answer::Works), Just(Answer::Rather), Just(Answer::Refused)];
        prop_oneof![
            3 => Just(Move::Propose),
            6 => (1i32..5, answer).prop_map(|(version, answer)| Move::Answer(version, answer)),
            1 => Just(Move::Stop),
        ]
    }

    proptest! {
        #[test]
        fn nothing_is_fixed_but_by_the_familys_yes_to_that_very_version(
            moves in proptest::collection::vec(a_move(), 0..30),
        ) {
            let mut standing = Standing::NEW;
            let mut agreed = None;
            for what in moves {
                let Some(next) = standing.after(what) else { continue };
                match what {
                    Move::Propose => prop_assert!(next.version > standing.version),
                    Move::Answer(version, answer) => {
                        prop_assert_eq!(version, standing.version);
                        agreed = (answer == Answer::Works).then_some(version);
                    }
                    Move::Stop => {}
                }
                standing = next;
                if standing.stage == Stage::Fixed {
                    prop_assert_eq!(agreed, Some(standing.version));
                }
            }
        }

        #[test]
        fn what_was_stopped_stays_so_and_a_yes_stands(moves in proptest::collection::vec(a_move(), 0..10)) {
            for stage in [Stage::Stopped, Stage::Fixed] {
                let standing = Standing { version: 2, stage };
                for what in &moves {
                    let next = standing.after(*what);
                    let allowed = stage == Stage::Fixed && !matches!(what, Move::Answer(..));
                    prop_assert_eq!(next.is_some(), allowed);
                }
            }
        }

        #[test]
        fn nothing_is_due_before_it_was_fixed_nor_looked_back_on_before_it_is_due(
            fixed in 0u64..700, ahead in 0u64..60, kind in 0usize..5, place in 0usize..4,
        ) {
            let fixed = NaiveDate::from_ymd_opt(2026, 8, 24).expect("a day") + Days::new(fixed);
            let own = OwnDays::default();
            let calendar = Calendar::new(Region::Midden, &own);
            let when = When::OFFERED.get(kind).copied().unwrap_or(When::On(fixed + Days::new(ahead)));
            let due = when.due(fixed, calendar);
            prop_assert!(due >= fixed);
            let terms = Terms { when, weeks: WEEKS[place], ..Terms::usual(What::Bedtime) };
            prop_assert!(afternoon(due, Amsterdam) < terms.looks_at(fixed, due, Amsterdam));
            if when == When::UntilHoliday {
                prop_assert!(calendar.holiday(due).is_none() || due == fixed || due == fixed + Days::new(42));
            }
        }
    }

    #[test]
    fn a_block_reads_back_and_own_words_keep_their_language() {
        for what in What::ALL {
            let terms = Terms::usual(what);
            let stored = serde_json::to_string(&terms).expect("JSON");
            assert_eq!(serde_json::from_str::<Terms>(&stored).expect("terms"), terms);
        }
        let own = Own { text: "Elke dag fietsen".to_owned(), language: Language::DUTCH };
        let terms = Terms::own(own.clone());
        let stored = serde_json::to_string(&terms).expect("JSON");
        assert!(stored.contains(r#""what":{"own":{"text":"Elke dag fietsen","language":"nl"}}"#));
        assert_eq!(serde_json::from_str::<Terms>(&stored).expect("terms").what, Part::Own(own));
    }
}
