// SPDX-License-Identifier: EUPL-1.2
//! The languages a person can choose: one per folder in `locales/`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A shipped language, by its BCP 47 code. Only codes of folders in `locales/` exist as values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(&'static str);

impl Language {
    /// The source language of the code, and the last fallback.
    pub const ENGLISH: Self = Self("en");
    /// The school's language, and the first fallback.
    pub const DUTCH: Self = Self("nl");

    /// All shipped languages, in the order of their codes.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.iter().copied().map(Self)
    }

    /// The code, as in `locales/<code>/`.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The first of a client's wishes ("ar-SY", "nl") that is shipped.
    pub fn first_of<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        wishes.into_iter().find_map(|wish| wish.split(['-', '_']).next()?.parse().ok())
    }

    /// All languages for a list of buttons: `first` first, the school's language second.
    pub fn list(first: Self) -> Vec<Self> {
        let mut list = vec![first];
        list.extend([Self::DUTCH].into_iter().chain(Self::all()).filter(|other| *other != first));
        let mut seen = Vec::new();
        list.retain(|language| {
            !seen.contains(language) && {
                seen.push(*language);
                true
            }
        });
        list
    }
}

/// The text names no shipped language.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not a language of this program")]
pub struct UnknownLanguage(String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        CODES
            .iter()
            .find(|known| known.eq_ignore_ascii_case(code))
            .map(|known| Self(known))
            .ok_or_else(|| UnknownLanguage(code.chars().take(20).collect()))
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clients_language_comes_first_and_dutch_second() -> Result<(), UnknownLanguage> {
        let arabic: Language = "ar".parse()?;
        let list = Language::list(arabic);
        assert_eq!((list[0], list[1]), (arabic, Language::DUTCH));
        assert_eq!(list.len(), Language::all().count());
        assert_eq!(Language::first_of(["xx", "ar-SY", "nl"]), Some(arabic));
        Ok(())
    }
}
