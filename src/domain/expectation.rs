// SPDX-License-Identifier: EUPL-1.2
//! The expectation card: what a parent can expect of the school, what the school asks and why, and what it
//! cannot do ('t Ruimteschip 2018; only 44 % of primary parents say that expectations are made clear, Panteia/ITS
//! 2014, table 6.12). The school chooses from ready sentences, which exist in every language.

use serde::{Deserialize, Serialize};

/// A ready sentence of the card. Its words are the Fluent messages `expectation-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sentence {
    /// We do: tell you soon when something is wrong.
    TellSoon,
    /// We do: answer within two working days.
    AnswerInTwoDays,
    /// We do: speak with you at the start of the year.
    StartTalk,
    /// We do: tell every two weeks what the class does.
    ClassNews,
    /// We do: listen to what you know about your child.
    Listen,
    /// We ask: tell us when something changes at home.
    TellChanges,
    /// We ask: come to the talk, or choose phone or online.
    ComeToTalk,
    /// We ask: talk with your child about school, in your own language.
    TalkAtHome,
    /// We ask: be on time.
    BeOnTime,
    /// We cannot: answer during lessons.
    NotDuringLessons,
    /// We cannot: solve quarrels outside school.
    NotOutside,
    /// We cannot: say anything about another child.
    NotOtherChildren,
}

/// The part of the card a sentence stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// "This we do."
    WeDo,
    /// "This we ask of you, and why."
    WeAsk,
    /// "This we cannot do."
    WeCannot,
}

impl Part {
    /// All, in the order of the card.
    pub const ALL: [Self; 3] = [Self::WeDo, Self::WeAsk, Self::WeCannot];

    /// How many sentences of this part a card may have (practice.md §3, part 1).
    pub fn at_most(self) -> usize {
        match self {
            Self::WeDo => 4,
            Self::WeAsk => 3,
            Self::WeCannot => 2,
        }
    }
}

impl Sentence {
    /// All, in the order of the card.
    pub const ALL: [Self; 12] = [
        Self::TellSoon,
        Self::AnswerInTwoDays,
        Self::StartTalk,
        Self::ClassNews,
        Self::Listen,
        Self::TellChanges,
        Self::ComeToTalk,
        Self::TalkAtHome,
        Self::BeOnTime,
        Self::NotDuringLessons,
        Self::NotOutside,
        Self::NotOtherChildren,
    ];

    /// The part it stands in.
    pub fn part(self) -> Part {
        match self {
            Self::TellSoon | Self::AnswerInTwoDays | Self::StartTalk | Self::ClassNews | Self::Listen => {
                Part::WeDo
            }
            Self::TellChanges | Self::ComeToTalk | Self::TalkAtHome | Self::BeOnTime => Part::WeAsk,
            Self::NotDuringLessons | Self::NotOutside | Self::NotOtherChildren => Part::WeCannot,
        }
    }
}

/// A school's card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Card(Vec<Sentence>);

impl Default for Card {
    fn default() -> Self {
        Self(vec![
            Sentence::TellSoon,
            Sentence::StartTalk,
            Sentence::ClassNews,
            Sentence::Listen,
            Sentence::TellChanges,
            Sentence::TalkAtHome,
            Sentence::NotDuringLessons,
            Sentence::NotOtherChildren,
        ])
    }
}

impl Card {
    /// The chosen sentences of `part`, in the order of [`Sentence::ALL`].
    pub fn part(&self, part: Part) -> Vec<Sentence> {
        Sentence::ALL.into_iter().filter(|s| s.part() == part && self.0.contains(s)).collect()
    }

    /// Whether nothing is on the card.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether `sentence` is on the card.
    pub fn holds(&self, sentence: Sentence) -> bool {
        self.0.contains(&sentence)
    }

    /// Takes `sentence` off the card or puts it on; `false`, and no change, when its part is full.
    pub fn toggle(&mut self, sentence: Sentence) -> bool {
        if self.holds(sentence) {
            self.0.retain(|other| *other != sentence);
            return true;
        }
        let room = self.part(sentence.part()).len() < sentence.part().at_most();
        if room {
            self.0.push(sentence);
        }
        room
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_part_takes_no_further_sentence() {
        let mut card = Card::default();
        assert!(!card.toggle(Sentence::AnswerInTwoDays), "four sentences of 'we do' are chosen already");
        assert!(card.toggle(Sentence::ClassNews) && card.toggle(Sentence::AnswerInTwoDays));
        assert_eq!(card.part(Part::WeDo).len(), 4);
    }
}
