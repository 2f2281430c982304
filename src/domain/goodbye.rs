// SPDX-License-Identifier: EUPL-1.2
//! Before a goodbye talk: three questions to the family and one to the child, each with ready answers.

use serde::{Deserialize, Serialize};

use super::agreement::Own;

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// What was good.
    Good,
    /// What the school can do better.
    Better,
    /// What the child takes along.
    Along,
    /// To the child: what it will miss.
    Miss,
}

impl Question {
    /// All, in the order in which they are asked.
    pub const ALL: [Self; 4] = [Self::Good, Self::Better, Self::Along, Self::Miss];

    /// The next one.
    pub fn next(self) -> Option<Self> {
        let place = Self::ALL.iter().position(|other| *other == self)?;
        Self::ALL.get(place + 1).copied()
    }

    /// Its ready answers, as they are offered.
    pub fn ready(self) -> &'static [Ready] {
        match self {
            Self::Good => {
                &[Ready::Teacher, Ready::Friends, Ready::Learning, Ready::Trips, Ready::Contact, Ready::Safe]
            }
            Self::Better => {
                &[Ready::MoreContact, Ready::EasyWords, Ready::MoreHelp, Ready::MoreRest, Ready::AllGood]
            }
            Self::Along => {
                &[Ready::Friends, Ready::Knowledge, Ready::Confidence, Ready::Language, Ready::Memories]
            }
            Self::Miss => {
                &[Ready::Friends, Ready::Teacher, Ready::Playground, Ready::Classroom, Ready::Trips]
            }
        }
    }
}

/// A ready answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ready {
    /// The teacher.
    Teacher,
    /// The friends.
    Friends,
    /// Learning.
    Learning,
    /// Trips and parties.
    Trips,
    /// The contact with school.
    Contact,
    /// It felt safe.
    Safe,
    /// More contact.
    MoreContact,
    /// Easier words.
    EasyWords,
    /// More help.
    MoreHelp,
    /// More rest in class.
    MoreRest,
    /// It was good as it was.
    AllGood,
    /// What was learned.
    Knowledge,
    /// Trust in oneself.
    Confidence,
    /// The language.
    Language,
    /// Good memories.
    Memories,
    /// The playground.
    Playground,
    /// The classroom.
    Classroom,
}

/// What a family says to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The ready answers that were tapped.
    #[serde(default)]
    pub ready: Vec<Ready>,
    /// Own words.
    #[serde(default)]
    pub own: Option<Own>,
}

impl Said {
    /// With a ready answer more, or one less where it was tapped before. Those of another question are left out.
    #[must_use]
    pub fn toggled(mut self, question: Question, place: usize) -> Self {
        if let Some(ready) = question.ready().get(place) {
            if self.ready.contains(ready) {
                self.ready.retain(|other| other != ready);
            } else {
                self.ready.push(*ready);
            }
        }
        self
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.ready.is_empty() && self.own.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_second_tap_takes_an_answer_back_and_none_stands_twice(
            place in 0usize..4, taps in proptest::collection::vec(0usize..8, 0..20),
        ) {
            let question = Question::ALL[place];
            let said = taps.iter().fold(Said::default(), |said, tap| said.toggled(question, *tap));
            for (nth, ready) in question.ready().iter().enumerate() {
                let times = taps.iter().filter(|tap| **tap == nth).count();
                let stands = said.ready.iter().filter(|other| *other == ready).count();
                prop_assert_eq!(stands, times % 2);
            }
            prop_assert!(said.ready.iter().all(|ready| question.ready().contains(ready)));
        }
    }

    #[test]
    fn the_questions_follow_each_other_and_the_childs_is_the_last() {
        let mut asked = vec![Question::Good];
        while let Some(next) = asked.last().and_then(|last| last.next()) {
            asked.push(next);
        }
        assert_eq!(asked, Question::ALL);
    }
}
