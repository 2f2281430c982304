// SPDX-License-Identifier: EUPL-1.2
//! The one way to the outbox, for flows and jobs alike: renders in the reader's language, splits what is too
//! long for one message, chooses the address, and sets lane, expiry and `dedup_key`.
//!
//! # To say something
//! Build a [`Message`] from phrases and buttons; a flow hands it to `Cx::say`, a job to [`Say::tell`]. Names
//! are arguments of phrases; links, codes and a person's own words are pieces of their own, because Fluent's
//! isolation marks would become part of them.

mod message;

pub use message::{LONGEST, LONGEST_CAPTION, LONGEST_LABEL, Label, Message, units};

use uuid::Uuid;

use crate::clock::{Chance, Moment};
use crate::domain::address::Lane;
use crate::domain::id::{AddressId, OutboxId};
use crate::domain::language::Language;
use crate::domain::quiet::QuietHours;
use crate::message::{Edited, Outgoing};
use crate::store::outbox::NewRow;
use crate::text::{Phrase, Words, msg};

/// What will come after sign-up, for flows and jobs alike: with the quiet hours the reader has.
pub fn what_comes(quiet: QuietHours) -> Phrase {
    let (from, until) = quiet.times();
    msg::SignupDoneWhat { from: from.into(), until: until.into() }.into()
}

/// Collects the rows of a unit of work.
#[derive(Debug)]
pub struct Say<'w> {
    words: &'w Words,
    now: Moment,
    rows: Vec<NewRow>,
}

/// Where a message goes and as what.
#[derive(Clone, Debug)]
pub struct Way<'a> {
    /// The chat.
    pub address: AddressId,
    /// The reader's language.
    pub language: Language,
    /// The lane.
    pub lane: Lane,
    /// Unique for what is said; parts of a split message add their number.
    pub key: &'a str,
    /// The turn of the conversation, for the buttons of a question.
    pub turn: u32,
}

impl<'w> Say<'w> {
    /// Nothing said yet.
    pub fn new(words: &'w Words, now: Moment) -> Self {
        Self { words, now, rows: Vec::new() }
    }

    /// The words it speaks with.
    pub fn words(&self) -> &'w Words {
        self.words
    }

    /// Says `message` as a new message; the id of its first row.
    pub fn tell(&mut self, way: &Way<'_>, message: &Message, chance: &mut Chance) -> Option<OutboxId> {
        self.put(way, message.render(self.words, way.language, way.turn), None, chance)
    }

    /// Says `message` in place of the message that the channel calls `external`.
    pub fn replace(&mut self, way: &Way<'_>, message: &Message, external: &str, chance: &mut Chance) {
        let mut parts = message.render(self.words, way.language, way.turn);
        if let Some(first) = parts.first_mut() {
            first.edits = Some(Edited { message: external.to_owned(), has_file: false });
        }
        self.put(way, parts, None, chance);
    }

    /// Says `message` in place of the one that `row` sent or will send: it goes behind it in the same lane.
    pub fn change(&mut self, way: &Way<'_>, message: &Message, row: OutboxId, chance: &mut Chance) {
        let mut parts = message.render(self.words, way.language, way.turn);
        parts.truncate(1);
        if let Some(first) = parts.first_mut() {
            // The file stays where it is; only the words change.
            first.picture = None;
        }
        self.put(way, parts, Some(row), chance);
    }

    fn put(
        &mut self,
        way: &Way<'_>,
        parts: Vec<Outgoing>,
        edits: Option<OutboxId>,
        chance: &mut Chance,
    ) -> Option<OutboxId> {
        let mut first = None;
        for (place, body) in parts.into_iter().enumerate() {
            let id = OutboxId(chance.id(self.now));
            first = first.or(Some(id));
            self.rows.push(NewRow {
                id,
                address: way.address,
                lane: way.lane,
                dedup_key: format!("{}.{place}", way.key),
                body,
                edits,
                due_at: self.now,
                expires_at: None,
            });
        }
        first
    }

    /// The lines of the school page that the rows so far write or change.
    pub fn lines(&self) -> Vec<Uuid> {
        let line = |row: &NewRow| match &row.body.edits {
            Some(edited) => edited.message.parse().ok(),
            None => Some(row.id.0),
        };
        self.rows.iter().filter_map(line).collect()
    }

    /// The rows so far, for a job that refers to them in what it writes next.
    pub fn take_rows(&mut self) -> Vec<NewRow> {
        std::mem::take(&mut self.rows)
    }

    /// The rows, to be written with the rest of the unit.
    pub fn into_rows(self) -> Vec<NewRow> {
        self.rows
    }
}
