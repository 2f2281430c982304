// SPDX-License-Identifier: EUPL-1.2
//! How domain values lie in the database: ids as UUID, enums as their serde word in TEXT.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Postgres, Sqlite, Type};
use uuid::Uuid;

use crate::domain::address::{ChannelKind, Lane};
use crate::domain::code::CodeKind;
use crate::domain::id::{
    AddressId, BlockId, ChildId, ClassId, CodeId, EventId, HouseholdId, JobId, JoinId, MediaId, OutboxId,
    PersonId, PostId, RoleId, RoundId, SchoolId, TalkId, WordId,
};
use crate::domain::knock::KnockKind;
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::notice::NoticeKind;
use crate::domain::permission::Purpose;
use crate::domain::post::PostState;
use crate::domain::role::{GuardianKind, Relation, RoleKind};
use crate::domain::round::RoundKind;
use crate::domain::school::Region;
use crate::domain::talk::TalkState;
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
    AddressId, BlockId, ChildId, ClassId, CodeId, EventId, HouseholdId, JobId, JoinId, MediaId, OutboxId, PersonId,
    PostId, RoleId, RoundId, SchoolId, TalkId, WordId,
);
on_both!(words:
    ChannelKind, CodeKind, Grade, GuardianKind, KnockKind, Language, Lane, MediaKind, NoticeKind, PostState, Purpose,
    Region, Relation, RoleKind, RoundKind, TalkState,
);
