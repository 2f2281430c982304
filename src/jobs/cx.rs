// SPDX-License-Identifier: EUPL-1.2
//! What a job works with.

use std::collections::HashMap;

use chrono_tz::Tz;

use crate::clock::{Chance, Moment};
use crate::domain::address::Lane;
use crate::domain::id::{AddressId, OutboxId, PersonId};
use crate::flow::Links;
use crate::say::{Message, Say, Way};
use crate::store::persons::Person;
use crate::store::{StoreError, Tx, addresses};

/// What a job works with.
#[derive(Debug)]
pub struct JobCx<'j> {
    /// The transaction of this part of the job.
    pub tx: &'j mut Tx,
    /// The clock's reading.
    pub now: Moment,
    /// When the job fell due.
    pub due: Moment,
    /// Chance seeded by the job's id and the number of its try.
    pub chance: Chance,
    /// How the outside finds this installation.
    pub links: &'j Links,
    pub(super) say: Say<'j>,
    /// Where the persons of [`JobCx::find`] get their messages.
    pub(super) found: HashMap<PersonId, Option<AddressId>>,
}

impl JobCx<'_> {
    /// Tells a person something, at the address that gets their messages; the row that was written, or `None`
    /// when they have no chat, paused, or prefer paper.
    pub async fn tell(
        &mut self,
        person: &Person,
        key: &str,
        message: &Message,
    ) -> Result<Option<OutboxId>, StoreError> {
        if person.paper || person.is_paused(self.now) {
            return Ok(None);
        }
        let address = match self.found.get(&person.id) {
            Some(found) => *found,
            None => addresses::for_notices(self.tx, person.id).await?.map(|address| address.id),
        };
        let Some(address) = address else { return Ok(None) };
        let way = Way { address, language: person.language, lane: Lane::Notice, key, turn: 0 };
        Ok(self.say.tell(&way, message, &mut self.chance))
    }

    /// Looks up where many persons get their messages, before each is told something: a query for each
    /// would keep the one writer from others meanwhile.
    pub async fn find(&mut self, persons: &[PersonId]) -> Result<(), StoreError> {
        let found = addresses::for_notices_of(self.tx, persons).await?;
        self.found.extend(persons.iter().map(|person| (*person, found.get(person).copied())));
        Ok(())
    }

    /// The first moment at which `person` may be disturbed, if that is not now.
    pub fn must_wait(&self, person: &Person, zone: Tz) -> Option<Moment> {
        let free = person.quiet().first_after(self.now, zone);
        (free > self.now).then_some(free)
    }
}
