// SPDX-License-Identifier: EUPL-1.2
//! The ready blocks of agreements: both sides read them in their own language.

use serde::{Deserialize, Serialize};

use super::{Side, When};

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The school.
    School,
    /// The family at home.
    Home,
    /// The child; its family says how far it is.
    Child,
    /// School and family.
    Together,
}

impl Who {
    /// All, as they are offered.
    pub const ALL: [Self; 4] = [Self::School, Self::Home, Self::Child, Self::Together];

    /// Whether a side promises something.
    pub fn promises(self, side: Side) -> bool {
        match self {
            Self::School => side == Side::School,
            Self::Home | Self::Child => side == Side::Home,
            Self::Together => true,
        }
    }
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Read together.
    Read,
    /// Practise tables.
    Tables,
    /// To bed on time.
    Bedtime,
    /// Ask about the day.
    AskAboutDay,
    /// Tell stories in the language of home.
    Stories,
    /// Be on time at school.
    OnTime,
    /// Screens off before bed.
    Screens,
    /// To the library.
    Library,
    /// Play together.
    Play,
    /// Come by to have a look in class.
    ComeAndLook,
    /// Help with getting started in class.
    GettingStarted,
    /// Extra explanation.
    Explanation,
    /// Sit elsewhere in class.
    SitElsewhere,
    /// Say what went well.
    GoodNews,
    /// Contact with each other each week.
    Contact,
    /// Talk to the doctor or the health service.
    Health,
}

impl What {
    /// All, as they are offered: at home first, then in class, then together.
    pub const ALL: [Self; 16] = [
        Self::Read,
        Self::Tables,
        Self::Bedtime,
        Self::AskAboutDay,
        Self::Stories,
        Self::OnTime,
        Self::Screens,
        Self::Library,
        Self::Play,
        Self::ComeAndLook,
        Self::GettingStarted,
        Self::Explanation,
        Self::SitElsewhere,
        Self::GoodNews,
        Self::Contact,
        Self::Health,
    ];

    /// What usually goes with it.
    pub(super) fn usual(self) -> (Who, Why, When, How) {
        match self {
            Self::Read => (Who::Home, Why::Language, When::Daily, How::TenMinutes),
            Self::Tables => (Who::Home, Why::Learning, When::Daily, How::TenMinutes),
            Self::Bedtime | Self::OnTime => (Who::Home, Why::Rest, When::FromTomorrow, How::FixedTime),
            Self::AskAboutDay => (Who::Home, Why::Wellbeing, When::Daily, How::OwnLanguage),
            Self::Stories | Self::Library => (Who::Home, Why::Language, When::Weekly, How::OwnLanguage),
            Self::Screens => (Who::Child, Why::Rest, When::FromTomorrow, How::FixedTime),
            Self::Play => (Who::Home, Why::Wellbeing, When::Weekly, How::TenMinutes),
            Self::ComeAndLook | Self::Health => {
                (Who::Home, Why::WhatHelps, When::UntilHoliday, How::Appointment)
            }
            Self::GettingStarted => (Who::School, Why::Confidence, When::Daily, How::InClass),
            Self::Explanation => (Who::School, Why::Learning, When::Weekly, How::InClass),
            Self::SitElsewhere => (Who::School, Why::Rest, When::FromTomorrow, How::InClass),
            Self::GoodNews => (Who::School, Why::Confidence, When::Weekly, How::ShortMessage),
            Self::Contact => (Who::Together, Why::WhatHelps, When::Weekly, How::ShortMessage),
        }
    }
}

/// What for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Learning goes more easily.
    Learning,
    /// More words and language.
    Language,
    /// More trust in oneself.
    Confidence,
    /// More rest and sleep.
    Rest,
    /// To feel well at school and at home.
    Wellbeing,
    /// To see together what helps.
    WhatHelps,
}

impl Why {
    /// All, as they are offered.
    pub const ALL: [Self; 6] =
        [Self::Learning, Self::Language, Self::Confidence, Self::Rest, Self::Wellbeing, Self::WhatHelps];
}

/// How.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Ten minutes at a time.
    TenMinutes,
    /// At a fixed time.
    FixedTime,
    /// In the language of home.
    OwnLanguage,
    /// With material from school.
    Material,
    /// In class, with the teacher.
    InClass,
    /// With a short message.
    ShortMessage,
    /// By appointment.
    Appointment,
}

impl How {
    /// All, as they are offered.
    pub const ALL: [Self; 7] = [
        Self::TenMinutes,
        Self::FixedTime,
        Self::OwnLanguage,
        Self::Material,
        Self::InClass,
        Self::ShortMessage,
        Self::Appointment,
    ];
}

/// Why a family wants it otherwise, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// At another time.
    OtherTime,
    /// Less often.
    LessOften,
    /// Something else helps more.
    OtherThing,
    /// With help from school.
    WithHelp,
    /// The child would not like it.
    Child,
    /// Not possible at home now.
    NotNow,
    /// Better talk about it.
    Talk,
}

impl Reason {
    /// All, as they are offered.
    pub const ALL: [Self; 7] = [
        Self::OtherTime,
        Self::LessOften,
        Self::OtherThing,
        Self::WithHelp,
        Self::Child,
        Self::NotNow,
        Self::Talk,
    ];
}
