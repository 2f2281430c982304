// SPDX-License-Identifier: EUPL-1.2
//! The words of the ready blocks, and of what somebody wrote themselves.

use crate::domain::agreement::{How, Own, Part, Reason, What, When, Who, Why};
use crate::text::{Form, Phrase, Words, msg};

/// Somebody's own words with the language they are in.
pub(in crate::flow) fn own(words: &Words, own: &Own) -> Phrase {
    let language = words.say(own.language, &msg::CommonLanguageName.into(), Form::Plain);
    msg::AgreementOwn { text: own.text.as_str().into(), language: language.into() }.into()
}

fn part<B: Copy>(words: &Words, part: &Part<B>, ready: impl Fn(B) -> Phrase) -> Phrase {
    match part {
        Part::Ready(block) => ready(*block),
        Part::Own(text) => own(words, text),
    }
}

pub(super) fn what(words: &Words, what: &Part<What>) -> Phrase {
    part(words, what, what_ready)
}

pub(super) fn why(words: &Words, why: &Part<Why>) -> Phrase {
    part(words, why, why_ready)
}

pub(super) fn how(words: &Words, how: &Part<How>) -> Phrase {
    part(words, how, how_ready)
}

pub(super) fn who(who: Who) -> Phrase {
    match who {
        Who::School => msg::AgreementWhoSchool.into(),
        Who::Home => msg::AgreementWhoHome.into(),
        Who::Child => msg::AgreementWhoChild.into(),
        Who::Together => msg::AgreementWhoTogether.into(),
    }
}

pub(super) fn what_ready(what: What) -> Phrase {
    match what {
        What::Read => msg::AgreementWhatRead.into(),
        What::Tables => msg::AgreementWhatTables.into(),
        What::Bedtime => msg::AgreementWhatBedtime.into(),
        What::AskAboutDay => msg::AgreementWhatAskAboutDay.into(),
        What::Stories => msg::AgreementWhatStories.into(),
        What::OnTime => msg::AgreementWhatOnTime.into(),
        What::Screens => msg::AgreementWhatScreens.into(),
        What::Library => msg::AgreementWhatLibrary.into(),
        What::Play => msg::AgreementWhatPlay.into(),
        What::ComeAndLook => msg::AgreementWhatComeAndLook.into(),
        What::GettingStarted => msg::AgreementWhatGettingStarted.into(),
        What::Explanation => msg::AgreementWhatExplanation.into(),
        What::SitElsewhere => msg::AgreementWhatSitElsewhere.into(),
        What::GoodNews => msg::AgreementWhatGoodNews.into(),
        What::Contact => msg::AgreementWhatContact.into(),
        What::Health => msg::AgreementWhatHealth.into(),
    }
}

pub(super) fn why_ready(why: Why) -> Phrase {
    match why {
        Why::Learning => msg::AgreementWhyLearning.into(),
        Why::Language => msg::AgreementWhyLanguage.into(),
        Why::Confidence => msg::AgreementWhyConfidence.into(),
        Why::Rest => msg::AgreementWhyRest.into(),
        Why::Wellbeing => msg::AgreementWhyWellbeing.into(),
        Why::WhatHelps => msg::AgreementWhyWhatHelps.into(),
    }
}

pub(super) fn when(when: When) -> Phrase {
    match when {
        When::Daily => msg::AgreementWhenDaily.into(),
        When::Weekly => msg::AgreementWhenWeekly.into(),
        When::UntilHoliday => msg::AgreementWhenUntilHoliday.into(),
        When::FromTomorrow => msg::AgreementWhenFromTomorrow.into(),
        When::On(day) => msg::AgreementWhenOn { date: day.into() }.into(),
    }
}

pub(super) fn how_ready(how: How) -> Phrase {
    match how {
        How::TenMinutes => msg::AgreementHowTenMinutes.into(),
        How::FixedTime => msg::AgreementHowFixedTime.into(),
        How::OwnLanguage => msg::AgreementHowOwnLanguage.into(),
        How::Material => msg::AgreementHowMaterial.into(),
        How::InClass => msg::AgreementHowInClass.into(),
        How::ShortMessage => msg::AgreementHowShortMessage.into(),
        How::Appointment => msg::AgreementHowAppointment.into(),
    }
}

pub(super) fn reason(reason: Reason) -> Phrase {
    match reason {
        Reason::OtherTime => msg::AgreementBecauseOtherTime.into(),
        Reason::LessOften => msg::AgreementBecauseLessOften.into(),
        Reason::OtherThing => msg::AgreementBecauseOtherThing.into(),
        Reason::WithHelp => msg::AgreementBecauseWithHelp.into(),
        Reason::Child => msg::AgreementBecauseChild.into(),
        Reason::NotNow => msg::AgreementBecauseNotNow.into(),
        Reason::Talk => msg::AgreementBecauseTalk.into(),
    }
}
