// SPDX-License-Identifier: EUPL-1.2
//! What a step works with.

use super::links::Links;
use crate::clock::{Chance, Moment};
use crate::domain::address::Lane;
use crate::domain::id::{AddressId, EventId, OutboxId};
use crate::domain::language::Language;
use crate::domain::word::Listed;
use crate::say::{Message, Say, Way};
use crate::store::Tx;
use crate::store::addresses::Address;
use crate::store::persons::Person;
use crate::text::Arg;

/// What a step works with: its transaction, the moment, its chance, the person, and a mouth.
#[derive(Debug)]
pub struct Cx<'u> {
    /// The transaction the whole unit is in.
    pub tx: &'u mut Tx,
    /// The clock's reading.
    pub now: Moment,
    /// Chance seeded by the event's id.
    pub chance: Chance,
    /// The chat.
    pub address: Address,
    /// Who it belongs to, once they signed up.
    pub person: Option<Person>,
    /// How the outside finds this installation.
    pub links: &'u Links,
    pub(super) event: EventId,
    pub(super) language: Language,
    pub(super) profile_language: Option<String>,
    /// The network address the event came from.
    pub(super) origin: Option<String>,
    /// The message of the event, and whether a reply may stand in its place.
    pub(super) message: Option<String>,
    pub(super) in_place: bool,
    pub(super) turn: u32,
    pub(super) answered: Option<String>,
    pub(super) say: Say<'u>,
    pub(super) said: u32,
}

/// The key of an event's n-th reply: the same event done twice replies once.
pub(super) fn reply_key(event: EventId, place: u32) -> String {
    format!("reply.{event}.{place}")
}

impl Cx<'_> {
    /// The language of the replies.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Speaks `language` from now on.
    pub fn speak(&mut self, language: Language) {
        self.language = language;
    }

    /// Says something to the person of this event: in place of the pressed message where that can be, else as a
    /// new message. A message with answers opens the next turn.
    #[expect(clippy::needless_pass_by_value, reason = "a message is built to be said once")]
    pub fn say(&mut self, message: Message) {
        self.reply(&message, None);
    }

    /// Says `message` where the pressed one stands, which `row` sent: a newer change of that row wins, in whichever
    /// lane it comes.
    #[expect(clippy::needless_pass_by_value, reason = "a message is built to be said once")]
    pub fn say_over(&mut self, row: OutboxId, message: Message) {
        self.reply(&message, Some(row));
    }

    fn reply(&mut self, message: &Message, over: Option<OutboxId>) {
        if message.asks() {
            self.turn = self.turn.wrapping_add(1);
        }
        let key = reply_key(self.event, self.said);
        self.said += 1;
        let way = Way {
            address: self.address.id,
            language: self.language,
            lane: Lane::Reply,
            key: &key,
            turn: self.turn,
        };
        let external = self.message.as_deref().filter(|_| self.in_place && !message.has_picture());
        match (over, external) {
            (Some(row), _) => self.say.change(&way, message, row, &mut self.chance),
            (None, Some(external)) => self.say.replace(&way, message, external, &mut self.chance),
            (None, None) => {
                self.say.tell(&way, message, &mut self.chance);
            }
        }
        // Only one message fits in the place of the pressed one.
        self.in_place = false;
    }

    /// Writes a value as the reader does: a day on a button.
    pub fn write(&self, arg: &Arg) -> String {
        self.say.words().write(self.language, arg)
    }

    /// The words of the list and of a school's own that `typed` may mean, best first.
    pub fn search<'w>(&self, own: &[Listed<'w>], typed: &str, most: usize) -> Vec<&'w str> {
        self.say.words().search_with(own, self.language, typed, most)
    }

    /// Says something as a new message, and lets the pressed one stand.
    pub fn say_anew(&mut self, message: Message) {
        self.in_place = false;
        self.say(message);
    }

    /// The pressed message is gone or speaks another language: replies are new messages.
    pub fn forget_place(&mut self) {
        self.in_place = false;
    }

    /// The address of this event.
    pub fn address_id(&self) -> AddressId {
        self.address.id
    }

    /// The channel's id of the message that came with this event.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The person, for acts: it is reached by persons only.
    pub fn me(&self) -> Option<&Person> {
        self.person.as_ref()
    }
}
