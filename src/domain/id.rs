// SPDX-License-Identifier: EUPL-1.2
//! Ids. Each thing has its own type, so that a class's id is never taken for a child's.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A school of this installation.
    SchoolId,
    /// A human in this installation.
    PersonId,
    /// One chat of one person on one channel of one bot.
    AddressId,
    /// Adults who take one conversation together.
    HouseholdId,
    /// A class in one school year.
    ClassId,
    /// A child.
    ChildId,
    /// A role of a person at a school.
    RoleId,
    /// A code on a letter, a poster or a screen.
    CodeId,
    /// A request to join that waits for the teacher's yes.
    JoinId,
    /// A class-level update.
    PostId,
    /// A period in which conversations are planned.
    RoundId,
    /// A time that a teacher gives for conversations.
    BlockId,
    /// A conversation that a family booked.
    TalkId,
    /// What a family prepared for a conversation.
    PreparationId,
    /// Another time that a family is asked for.
    ProposalId,
    /// Somebody who interprets.
    InterpreterId,
    /// Hours in which an interpreter is there.
    HoursId,
    /// A request for a conversation.
    RequestId,
    /// What a teacher and a family agreed.
    AgreementId,
    /// A contact that comes again.
    FollowId,
    /// A place in the line for a time.
    WaitId,
    /// A word of a school's own.
    WordId,
    /// A picture, document or recording.
    MediaId,
    /// An event in the inbox.
    EventId,
    /// A row of the outbox: one message on the wire.
    OutboxId,
    /// Something that falls due.
    JobId,
}

/// An id in 22 characters, for the 64 bytes of a button's data.
pub fn short(id: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(id)
}

/// Reads [`short`]; `None` for anything else.
pub fn from_short(text: &str) -> Option<Uuid> {
    URL_SAFE_NO_PAD.decode(text).ok().and_then(|bytes| Uuid::from_slice(&bytes).ok())
}
