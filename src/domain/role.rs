// SPDX-License-Identifier: EUPL-1.2
//! What people are to a school and to a child.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// What a person does at a school. Roles add up: a teacher may be a parent too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoleKind {
    /// Leerkracht of one class.
    Teacher,
    /// Klassenouder of one class.
    ClassParent,
    /// Support coordinator, IB'er.
    Coordinator,
    /// Directeur.
    Director,
}

impl RoleKind {
    /// Whether the role belongs to one class.
    pub fn of_a_class(self) -> bool {
        matches!(self, Self::Teacher | Self::ClassParent)
    }

    /// Whether whoever has it leads the school: plans its conversations, keeps its calendar.
    pub fn leads(self) -> bool {
        matches!(self, Self::Director | Self::Coordinator)
    }

    /// Whether it is held by staff, who have working days and deputies.
    pub fn of_staff(self) -> bool {
        !matches!(self, Self::ClassParent)
    }
}

/// What an adult is to a child, as they say themselves. Nobody asks for a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Mother.
    Mother,
    /// Father.
    Father,
    /// Step-parent.
    StepParent,
    /// Foster parent.
    FosterParent,
    /// Legal guardian (Dutch *voogd*).
    LegalGuardian,
    /// Grandparent.
    Grandparent,
    /// Somebody else.
    Other,
}

impl Relation {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 7] = [
        Self::Mother,
        Self::Father,
        Self::StepParent,
        Self::FosterParent,
        Self::LegalGuardian,
        Self::Grandparent,
        Self::Other,
    ];
}

impl Relation {
    /// As what somebody comes who has a code of the class, not one of the child's own letter: relatives are other
    /// involved adults, until the teacher confirms them as parents.
    pub fn by_class_code(self) -> GuardianKind {
        match self {
            Self::Grandparent | Self::Other => GuardianKind::Involved,
            _ => GuardianKind::Parent,
        }
    }
}

/// What an adult may receive about a child (practice.md §4, rule 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GuardianKind {
    /// *Ouder of verzorger*: everything about the child.
    Parent,
    /// Uncle, grandmother …: class posts and tips.
    Involved,
}

/// The days of the week somebody works: bit 0 is Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkingDays(pub u8);

impl WorkingDays {
    /// Monday to Friday.
    pub const SCHOOL_WEEK: Self = Self(0b1_1111);

    /// Whether somebody with these days works on `day`.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.0 >> day.weekday().num_days_from_monday() & 1 == 1
    }

    /// With one day, Monday = 0, as a working day or a day off.
    #[must_use]
    pub fn with(self, weekday: u8, works: bool) -> Self {
        let day = 1 << weekday.min(6);
        Self(if works { self.0 | day } else { self.0 & !day })
    }

    /// The days, Monday = 0.
    pub fn days(self) -> impl Iterator<Item = u8> {
        (0..7).filter(move |day| self.0 >> day & 1 == 1)
    }
}
