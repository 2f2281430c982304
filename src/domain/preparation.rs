// SPDX-License-Identifier: EUPL-1.2
//! How a family prepares a conversation: seven questions with ready answers, the last one for the child. What is
//! asked follows what parents said they want to talk about (Pool 2013; 't Ruimteschip 2018). The words of every
//! answer are the Fluent message of the same name, `preparation-…`.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

/// The longest text of one's own to a question, in UTF-16 units: a page of seven of them is still read before a talk.
pub const LONGEST: usize = 800;
/// The most files to one question.
pub const MOST_FILES: usize = 3;

/// A question, one per screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// What goes well?
    GoesWell,
    /// What worries you?
    Worries,
    /// What works with your child, and what should we know: the parents' tip.
    Tip,
    /// What do you want to talk about?
    Topics,
    /// Which contact suits you: how often, in which form?
    Contact,
    /// What would you like to know more about?
    Meetings,
    /// The child's own part.
    Child,
}

impl Question {
    /// All, in their order.
    pub const ALL: [Self; 7] =
        [Self::GoesWell, Self::Worries, Self::Tip, Self::Topics, Self::Contact, Self::Meetings, Self::Child];

    /// Its number, from 1.
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|other| **other != self).count() + 1
    }

    /// Its ready answers, in the order of the buttons. The child's are faces.
    pub fn answers(self) -> impl Iterator<Item = Answer> {
        Answer::ALL.into_iter().filter(move |answer| answer.question() == self)
    }
}

/// Declares the ready answers by question.
macro_rules! answers {
    ($($question:ident { $($(#[$doc:meta])* $answer:ident,)* })*) => {
        /// A ready answer: one button.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Answer { $($($(#[$doc])* $answer,)*)* }

        impl Answer {
            /// All, in the order of the questions and buttons.
            pub const ALL: [Self; 54] = [$($(Self::$answer,)*)*];

            /// The question it answers.
            pub fn question(self) -> Question {
                match self {
                    $($(Self::$answer)|* => Question::$question,)*
                }
            }
        }
    };
}

answers! {
    GoesWell {
        /// Likes going to school.
        WellSchool,
        /// Has good friends.
        WellFriends,
        /// Reading.
        WellReading,
        /// Maths.
        WellCounting,
        /// Dutch gets better.
        WellDutch,
        /// Does much without help.
        WellAlone,
        /// Is curious.
        WellCurious,
        /// Is kind and helps others.
        WellKind,
    }
    Worries {
        /// No worries.
        WorryNone,
        /// Learning is hard.
        WorryLearning,
        /// The Dutch language.
        WorryDutch,
        /// Few friends.
        WorryFriends,
        /// Is teased or bullied.
        WorryBullying,
        /// Is restless.
        WorryRestless,
        /// Is tired.
        WorryTired,
        /// Something at home.
        WorryHome,
    }
    Tip {
        /// A calm place.
        TipCalm,
        /// One step at a time.
        TipSteps,
        /// Showing how.
        TipShow,
        /// A compliment.
        TipPraise,
        /// Moving in between.
        TipMove,
        /// Time to think.
        TipTime,
        /// Knowing what comes.
        TipAhead,
        /// Does not dare to ask for help.
        TipAsk,
    }
    Topics {
        /// Subjects that come.
        TopicSubjects,
        /// Independence.
        TopicAlone,
        /// Computer and phone rules.
        TopicComputer,
        /// Prospects.
        TopicFuture,
        /// Happiness.
        TopicHappy,
        /// Behaviour at home.
        TopicHome,
        /// Behaviour at school.
        TopicSchool,
        /// Feelings and friends.
        TopicSocial,
        /// How I can help at home.
        TopicHelp,
        /// Something else.
        TopicOther,
    }
    Contact {
        /// Every month.
        OftenMonth,
        /// Every two or three months.
        OftenSeason,
        /// Twice a year.
        OftenTwice,
        /// Only when it is needed.
        OftenNeeded,
        /// Fifteen minutes at school.
        FormQuarter,
        /// Half an hour at school.
        FormHalf,
        /// A home visit.
        FormHome,
        /// By phone.
        FormPhone,
        /// By message.
        FormMessage,
        /// A ten-minute report talk.
        FormReport,
    }
    Meetings {
        /// Reading at home.
        MeetReading,
        /// How school works.
        MeetSchool,
        /// Computer and phone rules.
        MeetComputer,
        /// Raising children.
        MeetUpbringing,
        /// Money and rights.
        MeetMoney,
        /// Dutch lessons.
        MeetDutch,
        /// The step to secondary school.
        MeetSecondary,
        /// Two languages at home.
        MeetLanguages,
        /// Maths at home.
        MeetCounting,
        /// Sleep, food and health.
        MeetHealth,
    }
}

impl Answer {
    /// Whether both cannot be meant at once.
    fn excludes(self, other: Self) -> bool {
        let often = |answer| {
            matches!(answer, Self::OftenMonth | Self::OftenSeason | Self::OftenTwice | Self::OftenNeeded)
        };
        let worry = |answer: Self| answer.question() == Question::Worries;
        self != other
            && ((often(self) && often(other))
                || (worry(self) && worry(other) && [self, other].contains(&Self::WorryNone)))
    }
}

/// Something that a child agrees with, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// I like going to school.
    School,
    /// I have friends.
    Friends,
    /// I understand the lessons.
    Understand,
    /// Somebody helps me.
    Helped,
    /// I feel at ease in my class.
    AtEase,
}

impl Statement {
    /// All, in their order.
    pub const ALL: [Self; 5] = [Self::School, Self::Friends, Self::Understand, Self::Helped, Self::AtEase];
}

/// How much a child agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// Very much.
    Beaming,
    /// Yes.
    Smiling,
    /// So-so.
    Neutral,
    /// Not much.
    Frowning,
    /// Not at all.
    Crying,
}

impl Face {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 5] = [Self::Beaming, Self::Smiling, Self::Neutral, Self::Frowning, Self::Crying];
}

/// What a teacher says to the parents' tip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TipAnswer {
    /// I will try.
    Try,
    /// Let us discuss it.
    Discuss,
}

/// A screen of the preparation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// A question to the parents.
    Question(Question),
    /// A statement to the child.
    Face(Statement),
    /// A voice message or a drawing of the child.
    Drawing,
    /// Everything that was said.
    Overview,
}

impl Screen {
    /// All, in their order.
    pub fn all() -> impl Iterator<Item = Self> {
        let asked = Question::ALL.into_iter().filter(|question| *question != Question::Child);
        let faces = Statement::ALL.into_iter().map(Self::Face);
        asked.map(Self::Question).chain(faces).chain([Self::Drawing, Self::Overview])
    }

    /// The screen on which a question is asked first.
    pub fn of(question: Question) -> Self {
        match question {
            Question::Child => Self::Face(Statement::School),
            question => Self::Question(question),
        }
    }

    /// The one after it; the overview is the last.
    #[must_use]
    pub fn next(self) -> Self {
        Self::all().skip_while(|screen| *screen != self).nth(1).unwrap_or(Self::Overview)
    }

    /// The one before it; `None` before the first.
    pub fn previous(self) -> Option<Self> {
        Self::all().take_while(|screen| *screen != self).last()
    }

    /// The question it belongs to.
    pub fn question(self) -> Option<Question> {
        match self {
            Self::Question(question) => Some(question),
            Self::Face(_) | Self::Drawing => Some(Question::Child),
            Self::Overview => None,
        }
    }
}

/// What was tapped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taps {
    /// The ready answers, in the order of [`Answer::ALL`].
    #[serde(default, deserialize_with = "known")]
    pub answers: Vec<Answer>,
    /// The child's faces.
    #[serde(default)]
    pub faces: BTreeMap<Statement, Face>,
    /// Whether others at the table may read it too, beside the teachers.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
}

/// Leaves out what another program knows and this one does not.
fn known<'de, D: Deserializer<'de>, T: DeserializeOwned>(stored: D) -> Result<Vec<T>, D::Error> {
    let stored: Vec<serde_json::Value> = Vec::deserialize(stored)?;
    Ok(stored.into_iter().filter_map(|one| serde_json::from_value(one).ok()).collect())
}

impl Taps {
    /// Takes an answer back or gives it; what cannot be meant beside it goes.
    pub fn toggle(&mut self, answer: Answer) {
        if self.answers.contains(&answer) {
            self.answers.retain(|other| *other != answer);
            return;
        }
        self.answers.retain(|other| !answer.excludes(*other));
        self.answers.push(answer);
        self.answers.sort_unstable();
    }

    /// The answers to a question.
    pub fn to(&self, question: Question) -> impl Iterator<Item = Answer> {
        self.answers.iter().copied().filter(move |answer| answer.question() == question)
    }

    /// Whether nothing was tapped that somebody could read.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.faces.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::select;

    #[test]
    fn a_family_goes_through_every_screen_and_back() {
        let screens: Vec<Screen> = Screen::all().collect();
        for pair in screens.windows(2) {
            assert_eq!((pair[0].next(), pair[1].previous()), (pair[1], Some(pair[0])));
        }
        assert_eq!((screens[0].previous(), Screen::Overview.next()), (None, Screen::Overview));
        let numbers: Vec<usize> =
            screens.iter().filter_map(|screen| screen.question()).map(Question::number).collect();
        assert!(numbers.is_sorted() && numbers.first() == Some(&1) && numbers.last() == Some(&7));
    }

    #[test]
    fn an_answer_of_another_program_is_left_out() -> Result<(), serde_json::Error> {
        let stored = r#"{"answers":["well_school","well_of_tomorrow"],"faces":{"friends":"smiling"}}"#;
        let taps: Taps = serde_json::from_str(stored)?;
        assert_eq!((taps.answers, taps.faces.len()), (vec![Answer::WellSchool], 1));
        Ok(())
    }

    proptest! {
        #[test]
        fn whatever_is_tapped_nothing_contradicts_itself(tapped in prop::collection::vec(select(&Answer::ALL[..]), 0..60)) {
            let mut taps = Taps::default();
            for answer in tapped {
                let was = taps.answers.contains(&answer);
                taps.toggle(answer);
                prop_assert_eq!(taps.answers.contains(&answer), !was);
                let mut pairs = taps.answers.iter().flat_map(|one| taps.answers.iter().map(move |two| (*one, *two)));
                prop_assert!(!pairs.any(|(one, two)| one.excludes(two)));
                prop_assert!(taps.answers.is_sorted());
            }
        }
    }
}
