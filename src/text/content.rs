// SPDX-License-Identifier: EUPL-1.2
//! Content that is chosen at run time: the word list (`words.ftl`), languages (`tongues.ftl`) and the ready-made
//! messages (`ready.ftl`).

use chrono::NaiveDate;

use super::{Arg, CATALOGUE, Entry, Form, Phrase, Words, msg};
use crate::domain::language::Language;
use crate::domain::ready::{Filling, Group, Ready, Slot};
use crate::domain::tongue::Tongue;
use crate::domain::word::Listed;

const WORD: &str = "words-";
const TONGUE: &str = "tongues-";

/// A sentence of the ready-made messages.
#[derive(Clone, Copy, Debug)]
pub struct Sentence(&'static Entry);

impl Sentence {
    /// The sentences of a group, in the order of the file.
    pub fn of_group(group: Group) -> impl Iterator<Item = Self> {
        let of = move |entry: &&Entry| entry.attribute.is_none() && entry.key.starts_with(group.prefix());
        CATALOGUE.iter().filter(of).map(Self)
    }

    /// The sentence of a message; `None` when this program has it no more.
    pub fn of(ready: &Ready) -> Option<Self> {
        let known = |entry: &&Entry| entry.attribute.is_none() && entry.key == ready.key;
        CATALOGUE.iter().filter(|entry| entry.key.starts_with("ready-")).find(known).map(Self)
    }

    /// Its key.
    pub fn key(self) -> &'static str {
        self.0.key
    }

    /// The button by which a sender picks it.
    pub fn label(self) -> Phrase {
        Phrase::new(self.0.key, Some("label"), Vec::new())
    }

    /// Its slots, in the order in which they are asked.
    pub fn slots(self) -> Vec<Slot> {
        let mut slots: Vec<Slot> =
            self.0.variables.iter().filter_map(|variable| Slot::of_variable(variable)).collect();
        slots.sort_unstable();
        slots
    }

    /// The sentence with what `ready` has in its slots, as it reads on `today`.
    pub fn say(self, ready: &Ready, today: NaiveDate) -> Phrase {
        let args = self.0.variables.iter().map(|variable| {
            let filling = Slot::of_variable(variable).and_then(|slot| ready.slots.get(&slot));
            (*variable, filling.map_or_else(|| Arg::from("…"), |filling| arg(filling, today)))
        });
        Phrase::new(self.0.key, None, args.collect())
    }
}

/// A word of the list with its picture; `None` when the list does not have it.
pub fn word(id: &str) -> Option<Phrase> {
    let key = CATALOGUE.iter().map(|entry| entry.key).find(|key| key.strip_prefix(WORD) == Some(id))?;
    Some(Phrase::new(key, None, Vec::new()))
}

/// What a language is called by the reader; one outside the list reads as it was typed.
pub fn tongue(tongue: &Tongue) -> Arg {
    let Tongue::Listed(code) = tongue else { return tongue.own_name().into() };
    let key = CATALOGUE.iter().map(|entry| entry.key).find(|key| key.strip_prefix(TONGUE) == Some(code));
    key.map_or_else(|| tongue.own_name().into(), |key| Phrase::new(key, None, Vec::new()).into())
}

fn arg(filling: &Filling, today: NaiveDate) -> Arg {
    match filling {
        Filling::Word(id) => word(id).map_or_else(|| Arg::from(id), Arg::from),
        Filling::School(word) => Arg::from(word),
        Filling::Own(text) | Filling::Text(text) => Arg::from(text),
        Filling::Time(time) => Arg::from(*time),
        Filling::Day(day) => {
            let left = (*day - today).num_days();
            // A day that is over is named without how far away it is: the message was read late or changed.
            if left < 0 {
                return Arg::from(*day);
            }
            let left: Phrase = msg::PostDaysLeft { days: left.into() }.into();
            Phrase::from(msg::PostDay { date: Arg::from(*day), left: left.into() }).into()
        }
    }
}

/// The word list in one language, as it is looked through.
pub(super) fn vocabulary(words: &Words, language: Language) -> Vec<Listed<'static>> {
    let listed = CATALOGUE.iter().filter(|entry| entry.attribute.is_none()).filter_map(|entry| {
        let id = entry.key.strip_prefix(WORD)?;
        let called = words.say_in(language, &Phrase::new(entry.key, None, Vec::new()), Form::Plain)?;
        let also = words.say_in(language, &Phrase::new(entry.key, Some("also"), Vec::new()), Form::Plain);
        // The picture stands before the first space.
        let own = called.split_once(' ').map_or(called.as_str(), |(_, own)| own);
        let also = also.as_deref().unwrap_or_default();
        Some(Listed::new(id, [own].into_iter().chain(also.split(','))))
    });
    listed.collect()
}
