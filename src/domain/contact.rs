// SPDX-License-Identifier: EUPL-1.2
//! "Who do I ask?": six pictograms and who answers each (practice.md §3, part 1; Panteia/ITS 2014: parents turn
//! to the teacher 26 %, the director 25 %, the coordinator 22 %).

use serde::{Deserialize, Serialize};

use super::role::RoleKind;

/// What a parent's question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Topic {
    /// My child: how it goes.
    #[serde(rename = "c")]
    Child,
    /// My child is ill or late.
    #[serde(rename = "i")]
    Ill,
    /// Gym days, lost things, times.
    #[serde(rename = "p")]
    Practical,
    /// Worries.
    #[serde(rename = "w")]
    Worries,
    /// An idea for the class or the school.
    #[serde(rename = "d")]
    Idea,
    /// A complaint.
    #[serde(rename = "x")]
    Complaint,
}

impl Topic {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 6] =
        [Self::Child, Self::Ill, Self::Practical, Self::Worries, Self::Idea, Self::Complaint];

    /// The role that answers first; where the school has nobody in it, the next.
    pub fn answered_by(self) -> &'static [RoleKind] {
        match self {
            Self::Child | Self::Ill => &[RoleKind::Teacher],
            Self::Practical => &[RoleKind::ClassParent, RoleKind::Teacher],
            Self::Worries => &[RoleKind::Coordinator, RoleKind::Teacher],
            Self::Idea => &[RoleKind::ClassParent, RoleKind::Director],
            Self::Complaint => &[RoleKind::Teacher, RoleKind::Director],
        }
    }
}
