// SPDX-License-Identifier: EUPL-1.2
//! What is to be planned: times, wishes and who interprets.

use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId};
use crate::domain::slot::{Meeting, Slot, Venue};

/// Everything a plan follows from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem {
    /// The times that nobody has yet. None is given twice.
    pub offers: Vec<Offer>,
    /// Who wants a time. One per child and household.
    pub asks: Vec<Ask>,
    /// Who can interpret.
    pub interpreters: Vec<Interpreter>,
    /// What the teachers prefer. One who is not named here takes any number in a row.
    pub teachers: Vec<Teacher>,
}

/// A time that nobody has yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The block it follows from.
    pub block: BlockId,
    /// Its place there.
    pub place: u16,
    /// Whose it is; empty where that teacher left.
    pub teacher: Option<PersonId>,
    /// When, of which class and where.
    pub meeting: Meeting,
}

/// A family that wants a time about a child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The child.
    pub child: ChildId,
    /// Who comes.
    pub household: HouseholdId,
    /// The class whose times it can have.
    pub class: ClassId,
    /// The times it marked. Of one marked twice the first counts.
    pub wishes: Vec<Wish>,
    /// What the household has already, in this round and in others: it can be nowhere else then.
    pub has: Vec<Meeting>,
    /// The language it needs an interpreter for, in the same words as [`Interpreter::languages`].
    pub language: Option<String>,
}

/// A time that a family marked. It counts as long as it is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The block it lay in.
    pub block: BlockId,
    /// When.
    pub slot: Slot,
    /// How well it suits.
    pub suits: Suits,
}

/// How well a time suits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Suits {
    /// It can be done.
    Possible,
    /// It suits well.
    Well,
}

/// Somebody who interprets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interpreter {
    /// Into and from what.
    pub languages: Vec<String>,
    /// When there is time.
    pub hours: Vec<Hours>,
    /// What is settled already: as with families, nobody is at two places.
    pub has: Vec<Meeting>,
}

/// A time in which somebody interprets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// From when until when.
    pub slot: Slot,
    /// Whether in a room, beside the family.
    pub in_person: bool,
    /// Whether in a conversation by phone or online.
    pub remotely: bool,
}

impl Hours {
    fn cover(self, meeting: &Meeting) -> bool {
        let reaches = match meeting.venue {
            Venue::Class | Venue::Room { .. } | Venue::Home => self.in_person,
            Venue::Phone | Venue::Online { .. } => self.remotely,
        };
        reaches && self.slot.starts <= meeting.slot.starts && meeting.slot.ends <= self.slot.ends
    }
}

impl Interpreter {
    /// Whether this one can be there, as far as settled: has the language and the hours, and is nowhere else.
    pub fn can(&self, language: &str, meeting: &Meeting) -> bool {
        self.languages.iter().any(|own| own == language)
            && self.hours.iter().any(|hours| hours.cover(meeting))
            && meeting.fits(&self.has)
    }
}

/// What a teacher prefers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teacher {
    /// Who.
    pub id: PersonId,
    /// How many conversations in a row, before one time is left free. At least one.
    pub most_in_a_row: u16,
    /// The conversations this teacher has already.
    pub has: Vec<Slot>,
}
