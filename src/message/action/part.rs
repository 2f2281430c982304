// SPDX-License-Identifier: EUPL-1.2
//! The fields of a compact code, each as short as it can be read back.

use chrono::{Datelike, NaiveDate};

use crate::domain::agreement::{Look, Mark, Reason};
use crate::domain::company::Company;
use crate::domain::contact::Topic;
use crate::domain::follow::Form;
use crate::domain::id::{
    AddressId, AgreementId, BlockId, ChildId, ClassId, FollowId, HoursId, InterpreterId, JoinId, PersonId,
    PostId, ProposalId, RequestId, RoleId, RoundId, SchoolId, TalkId, WordId, from_short, short,
};
use crate::domain::language::Language;
use crate::domain::leeway::Leeway;
use crate::domain::permission::Purpose;
use crate::domain::slot::Length;
use crate::domain::talk::Attendance;

/// A field of a compact code.
pub(super) trait Part: Sized {
    fn encode(self) -> String;
    fn decode(text: &str) -> Option<Self>;
}

macro_rules! part_id {
    ($($name:ident),*) => {$(
        impl Part for $name {
            fn encode(self) -> String { short(self.0) }
            fn decode(text: &str) -> Option<Self> { from_short(text).map(Self) }
        }
    )*};
}

part_id!(
    AddressId,
    AgreementId,
    BlockId,
    ChildId,
    ClassId,
    FollowId,
    HoursId,
    InterpreterId,
    JoinId,
    PersonId,
    PostId,
    ProposalId,
    RequestId,
    RoleId,
    RoundId,
    SchoolId,
    TalkId,
    WordId
);

macro_rules! part_number {
    ($($name:ident),*) => {$(
        impl Part for $name {
            fn encode(self) -> String { self.to_string() }
            fn decode(text: &str) -> Option<Self> { text.parse().ok() }
        }
    )*};
}

part_number!(u8, u16, u32, i32);

impl Part for Length {
    fn encode(self) -> String {
        match self {
            Self::One => "1".to_owned(),
            Self::Two => "2".to_owned(),
        }
    }

    fn decode(text: &str) -> Option<Self> {
        match text {
            "1" => Some(Self::One),
            "2" => Some(Self::Two),
            _ => None,
        }
    }
}

impl Part for NaiveDate {
    fn encode(self) -> String {
        self.num_days_from_ce().to_string()
    }

    fn decode(text: &str) -> Option<Self> {
        let day = Self::from_num_days_from_ce_opt(text.parse().ok()?)?;
        // Nobody's calendar reaches further; a forged day must not overflow what is reckoned with it.
        (1_900..2_200).contains(&day.year()).then_some(day)
    }
}

impl Part for Language {
    fn encode(self) -> String {
        self.code().to_owned()
    }

    fn decode(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

macro_rules! part_word {
    ($($name:ident),*) => {$(
        impl Part for $name {
            fn encode(self) -> String {
                serde_json::to_value(self).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
            }
            fn decode(text: &str) -> Option<Self> { serde_json::from_value(text.into()).ok() }
        }
    )*};
}

part_word!(Attendance, Company, Form, Leeway, Look, Mark, Purpose, Reason, Topic);
