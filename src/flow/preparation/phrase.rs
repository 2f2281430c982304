// SPDX-License-Identifier: EUPL-1.2
//! The words of a preparation.

use crate::domain::preparation::{Answer, Face, Question, Statement, TipAnswer};
use crate::text::{Arg, Phrase, msg};

/// A question, as the family is asked.
pub(super) fn question_phrase(question: Question, child: Arg) -> Phrase {
    match question {
        Question::GoesWell => msg::PreparationGoesWell.into(),
        Question::Worries => msg::PreparationWorries.into(),
        Question::Tip => msg::PreparationTip.into(),
        Question::Topics => msg::PreparationTopics.into(),
        Question::Contact => msg::PreparationContact.into(),
        Question::Meetings => msg::PreparationMeetings.into(),
        Question::Child => msg::PreparationChild { child }.into(),
    }
}

/// A question in a few words, on a button.
pub(super) fn short_phrase(question: Question) -> Phrase {
    match question {
        Question::GoesWell => msg::PreparationGoesWellShort.into(),
        Question::Worries => msg::PreparationWorriesShort.into(),
        Question::Tip => msg::PreparationTipShort.into(),
        Question::Topics => msg::PreparationTopicsShort.into(),
        Question::Contact => msg::PreparationContactShort.into(),
        Question::Meetings => msg::PreparationMeetingsShort.into(),
        Question::Child => msg::PreparationChildShort.into(),
    }
}

/// The same above what was said to it.
pub(super) fn heading_phrase(question: Question) -> Phrase {
    msg::PreparationHeading { question: short_phrase(question).into() }.into()
}

/// Something that a child agrees with, or not.
pub(super) fn statement_phrase(statement: Statement) -> Phrase {
    match statement {
        Statement::School => msg::PreparationStatementSchool.into(),
        Statement::Friends => msg::PreparationStatementFriends.into(),
        Statement::Understand => msg::PreparationStatementUnderstand.into(),
        Statement::Helped => msg::PreparationStatementHelped.into(),
        Statement::AtEase => msg::PreparationStatementAtEase.into(),
    }
}

/// A face.
pub(super) fn face_phrase(face: Face) -> Phrase {
    match face {
        Face::Beaming => msg::PreparationFaceBeaming.into(),
        Face::Smiling => msg::PreparationFaceSmiling.into(),
        Face::Neutral => msg::PreparationFaceNeutral.into(),
        Face::Frowning => msg::PreparationFaceFrowning.into(),
        Face::Crying => msg::PreparationFaceCrying.into(),
    }
}

/// What a teacher says to the parents' tip.
pub fn tip_phrase(answer: TipAnswer) -> Phrase {
    match answer {
        TipAnswer::Try => msg::PreparationTipTry.into(),
        TipAnswer::Discuss => msg::PreparationTipDiscuss.into(),
    }
}

/// The same, as the parents read it. Without a name when the teacher left.
pub(super) fn told_phrase(answer: TipAnswer, name: Option<&str>, class: &str) -> Phrase {
    let answer = tip_phrase(answer).into();
    match name {
        Some(name) => msg::PreparationTipTold { name: name.into(), answer }.into(),
        None => msg::PreparationTipToldClass { class: class.into(), answer }.into(),
    }
}

/// A ready answer.
pub fn answer_phrase(answer: Answer) -> Phrase {
    match answer {
        Answer::WellSchool => msg::PreparationWellSchool.into(),
        Answer::WellFriends => msg::PreparationWellFriends.into(),
        Answer::WellReading => msg::PreparationWellReading.into(),
        Answer::WellCounting => msg::PreparationWellCounting.into(),
        Answer::WellDutch => msg::PreparationWellDutch.into(),
        Answer::WellAlone => msg::PreparationWellAlone.into(),
        Answer::WellCurious => msg::PreparationWellCurious.into(),
        Answer::WellKind => msg::PreparationWellKind.into(),
        Answer::WorryNone => msg::PreparationWorryNone.into(),
        Answer::WorryLearning => msg::PreparationWorryLearning.into(),
        Answer::WorryDutch => msg::PreparationWorryDutch.into(),
        Answer::WorryFriends => msg::PreparationWorryFriends.into(),
        Answer::WorryBullying => msg::PreparationWorryBullying.into(),
        Answer::WorryRestless => msg::PreparationWorryRestless.into(),
        Answer::WorryTired => msg::PreparationWorryTired.into(),
        Answer::WorryHome => msg::PreparationWorryHome.into(),
        Answer::TipCalm => msg::PreparationTipCalm.into(),
        Answer::TipSteps => msg::PreparationTipSteps.into(),
        Answer::TipShow => msg::PreparationTipShow.into(),
        Answer::TipPraise => msg::PreparationTipPraise.into(),
        Answer::TipMove => msg::PreparationTipMove.into(),
        Answer::TipTime => msg::PreparationTipTime.into(),
        Answer::TipAhead => msg::PreparationTipAhead.into(),
        Answer::TipAsk => msg::PreparationTipAsk.into(),
        Answer::TopicSubjects => msg::PreparationTopicSubjects.into(),
        Answer::TopicAlone => msg::PreparationTopicAlone.into(),
        Answer::TopicComputer => msg::PreparationTopicComputer.into(),
        Answer::TopicFuture => msg::PreparationTopicFuture.into(),
        Answer::TopicHappy => msg::PreparationTopicHappy.into(),
        Answer::TopicHome => msg::PreparationTopicHome.into(),
        Answer::TopicSchool => msg::PreparationTopicSchool.into(),
        Answer::TopicSocial => msg::PreparationTopicSocial.into(),
        Answer::TopicHelp => msg::PreparationTopicHelp.into(),
        Answer::TopicOther => msg::PreparationTopicOther.into(),
        Answer::OftenMonth => msg::PreparationOftenMonth.into(),
        Answer::OftenSeason => msg::PreparationOftenSeason.into(),
        Answer::OftenTwice => msg::PreparationOftenTwice.into(),
        Answer::OftenNeeded => msg::PreparationOftenNeeded.into(),
        Answer::FormQuarter => msg::PreparationFormQuarter.into(),
        Answer::FormHalf => msg::PreparationFormHalf.into(),
        Answer::FormHome => msg::PreparationFormHome.into(),
        Answer::FormPhone => msg::PreparationFormPhone.into(),
        Answer::FormMessage => msg::PreparationFormMessage.into(),
        Answer::FormReport => msg::PreparationFormReport.into(),
        Answer::MeetReading => msg::PreparationMeetReading.into(),
        Answer::MeetSchool => msg::PreparationMeetSchool.into(),
        Answer::MeetComputer => msg::PreparationMeetComputer.into(),
        Answer::MeetUpbringing => msg::PreparationMeetUpbringing.into(),
        Answer::MeetMoney => msg::PreparationMeetMoney.into(),
        Answer::MeetDutch => msg::PreparationMeetDutch.into(),
        Answer::MeetSecondary => msg::PreparationMeetSecondary.into(),
        Answer::MeetLanguages => msg::PreparationMeetLanguages.into(),
        Answer::MeetCounting => msg::PreparationMeetCounting.into(),
        Answer::MeetHealth => msg::PreparationMeetHealth.into(),
    }
}
