// SPDX-License-Identifier: EUPL-1.2
//! Company: whom a family brings along to a conversation. No name is asked for.

use serde::{Deserialize, Serialize};

/// Who comes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Company {
    /// The child's other parent, also one with a household of their own.
    Parent,
    /// Somebody of the family.
    Family,
    /// A friend, a neighbour, another parent.
    Buddy,
    /// Who translates for them.
    Interpreter,
    /// Somebody.
    Other,
}

impl Company {
    /// All, as they are offered.
    pub const ALL: [Self; 5] = [Self::Parent, Self::Family, Self::Buddy, Self::Interpreter, Self::Other];
}
