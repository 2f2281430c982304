// SPDX-License-Identifier: EUPL-1.2
//! How domain values lie in the database: ids as UUID, enums as their serde word in TEXT.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Postgres, Sqlite, Type};
use uuid::Uuid;

use crate::domain::address::{ChannelKind, Lane};
use crate::domain::agreement::{Look, Mark, Stage};
use crate::domain::along::Along;
use crate::domain::code::CodeKind;
use crate::domain::company::Company;
use crate::domain::follow::Form;
use crate::domain::goodbye::Question as GoodbyeQuestion;
use crate::domain::id::{
    AddressId, AgreementId, BlockId, ChildId, ClassId, CodeId, EventId, FollowId, HoursId, HouseholdId,
    InterpreterId, JobId, JoinId, MediaId, OutboxId, PersonId, PostId, PreparationId, ProposalId, RequestId,
    RoleId, RoundId, SchoolId, TalkId, WaitId, WordId,
};
use crate::domain::interpreter::Place;
use crate::domain::knock::KnockKind;
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::notice::NoticeKind;
use crate::domain::permission::Purpose;
use crate::domain::post::PostState;
use crate::domain::preparation::{Answer, Question, TipAnswer};
use crate::domain::proposal::ProposalState;
use crate::domain::request::{About, Asker, RequestState, Soon, Way};
use crate::domain::role::{GuardianKind, Relation, RoleKind};
use crate::domain::round::RoundKind;
use crate::domain::school::Region;
use crate::domain::talk::{Attendance, TalkState};
use crate::domain::wish::Grade;

macro_rules! ids {
    ($db:ty, $($name:ident),*) => {$(
        impl Type<$db> for $name {
            fn type_info() -> <$db as Database>::TypeInfo { <Uuid as Type<$db>>::type_info() }
            fn compatible(ty: &<$db as Database>::TypeInfo) -> bool { <Uuid as Type<$db>>::compatible(ty) }
        }
        impl<'q> Encode<'q, $db> for $name {
            fn encode_by_ref(&self, buf: &mut <$db as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                <Uuid as Encode<$db>>::encode_by_ref(&self.0, buf)
            }
        }
        impl<'r> Decode<'r, $db> for $name {
            fn decode(value: <$db as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {
                <Uuid as Decode<$db>>::decode(value).map(Self)
            }
        }
    )*};
}

macro_rules! words {
    ($db:ty, $($name:ident),*) => {$(
        impl Type<$db> for $name {
            fn type_info() -> <$db as Database>::TypeInfo { <String as Type<$db>>::type_info() }
            fn compatible(ty: &<$db as Database>::TypeInfo) -> bool { <String as Type<$db>>::compatible(ty) }
        }
        impl<'q> Encode<'q, $db> for $name {
            fn encode_by_ref(&self, buf: &mut <$db as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                <String as Encode<$db>>::encode(word(*self), buf)
            }
        }
        impl<'r> Decode<'r, $db> for $name {
            fn decode(value: <$db as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {
                let word = <String as Decode<$db>>::decode(value)?;
                Ok(serde_json::from_value(serde_json::Value::String(word))?)
            }
        }
    )*};
}

/// The serde word of a value, as it stands in the database.
pub(crate) fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

macro_rules! on_both {
    ($macro:ident: $($name:ident),* $(,)?) => { $macro!(Sqlite, $($name),*); $macro!(Postgres, $($name),*); };
}

on_both!(ids:
    AddressId, AgreementId, BlockId, ChildId, ClassId, CodeId, EventId, FollowId, HoursId, HouseholdId, InterpreterId, JobId, JoinId, MediaId, OutboxId, PersonId, PostId, PreparationId, ProposalId, RequestId, RoleId, RoundId, SchoolId, TalkId, WaitId, WordId,
);
on_both!(words:
    About, Along, Answer, Asker, Attendance, ChannelKind, CodeKind, Company, Form, GoodbyeQuestion, Grade, GuardianKind, KnockKind, Lane, Language, Look, Mark, MediaKind, NoticeKind, Place, PostState, ProposalState, Purpose, Question, Region, Relation, RequestState, RoleKind, RoundKind, Soon, Stage, TalkState, TipAnswer, Way,
);
