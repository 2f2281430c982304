// SPDX-License-Identifier: EUPL-1.2
//! What a person was told and what they answered.

use serde::{Deserialize, Serialize};

/// Which text a person was shown, with the answer they gave by tapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// How the school uses data: informed and *seen*; no consent, because core contact rests on the school's
    /// task (practice.md §4, rule 1).
    Privacy,
    /// "I prefer paper": an equal way, taken without loss.
    Paper,
    /// The expectation card: clear.
    ExpectationsClear,
    /// The expectation card: wants to discuss it.
    ExpectationsDiscuss,
}

/// The version of the privacy text; a new one is shown once to everybody.
pub const PRIVACY_VERSION: i32 = 1;
