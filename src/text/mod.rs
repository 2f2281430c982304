// SPDX-License-Identifier: EUPL-1.2
//! Words: everything the program says, from `locales/<language>/<noun>.ftl` through Project Fluent.
//!
//! # To add a message
//! 1. Write it in `locales/en/<noun>.ftl`, key `<noun>-<moment>[-<detail>]`, with a comment that explains every
//!    variable; its buttons are attributes (`.yes = …`).
//! 2. Write it in every other folder of `locales/`; a test names what is missing.
//! 3. Use the struct of the same name: `msg::SignupLanguage { … }`. An unused one warns, a wrong one does not
//!    compile.
//!
//! Content that is chosen at run time, words, languages and ready-made messages, has no structs: [`Sentence`],
//! [`tongue()`] and [`word()`] find it by its key.
//!
//! # To add a language
//! Add a folder to `locales/` with every file of `locales/en/`. Nothing else: the language list, the letters and
//! the tests find it. Then have a native speaker read it as a whole.

mod content;
mod format;
mod spoken;

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::domain::language::Language;
use crate::domain::word::{self, Listed, OwnWord};

pub use content::{Sentence, tongue, word};
pub use format::is_right_to_left;
pub use spoken::spoken;

/// What stands between these two finds its direction by its own first letter.
const ISOLATE: char = '\u{2068}';
const ISOLATE_END: char = '\u{2069}';
/// An invisible letter of a language that is written from right to left.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// Messages by name, made from `locales/en` when the program is built.
pub(crate) mod msg {
    use super::{Arg, Phrase};
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// A message or attribute that the code says, for tests that render all of them.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The message's key.
    pub key: &'static str,
    /// The attribute, for a button.
    pub attribute: Option<&'static str>,
    /// Its variables.
    pub variables: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// Something to say, not yet in any language.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    key: &'static str,
    attribute: Option<&'static str>,
    args: Vec<(&'static str, Arg)>,
}

impl Phrase {
    /// A phrase by its key; code outside the tests uses the structs of [`msg`].
    pub fn new(key: &'static str, attribute: Option<&'static str>, args: Vec<(&'static str, Arg)>) -> Self {
        Self { key, attribute, args }
    }
}

/// The value of a variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A name or another text that is nobody's to translate.
    Text(String),
    /// A number; chooses the plural and is written with Latin digits.
    Number(i64),
    /// A day, with its weekday.
    Date(NaiveDate),
    /// A time of the day, 24 hours.
    Time(NaiveTime),
    /// A phrase inside a phrase.
    Phrase(Box<Phrase>),
    /// "A, B and C".
    List(Vec<Arg>),
    /// A word of a school's own, in the reader's language where it has one.
    Word(OwnWord),
}

impl From<&OwnWord> for Arg {
    fn from(word: &OwnWord) -> Self {
        Self::Word(word.clone())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl From<NaiveTime> for Arg {
    fn from(time: NaiveTime) -> Self {
        Self::Time(time)
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(Box::new(phrase))
    }
}

impl<T: Into<Arg>> FromIterator<T> for Arg {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

/// What a rendered text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A body in the small HTML subset: arguments are escaped when they enter it.
    Html,
    /// Plain text: a button, a title.
    Plain,
}

/// All words of all languages.
pub struct Words {
    bundles: HashMap<Language, FluentBundle<FluentResource>>,
    /// The word list of each language, as it is looked through.
    vocabularies: HashMap<Language, Vec<Listed<'static>>>,
    /// The languages that the school's speech program has.
    voices: Vec<Language>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("languages", &self.bundles.len()).finish_non_exhaustive()
    }
}

/// A locale file that Fluent does not read. The tests read all of them, so a released program has none.
#[derive(Debug, thiserror::Error)]
#[error("locales/{language}/{file}.ftl: {problem}")]
pub struct BrokenLocale {
    language: &'static str,
    file: &'static str,
    problem: String,
}

impl Words {
    /// Reads the locale files that were built into the program.
    pub fn load() -> Result<Self, BrokenLocale> {
        let mut bundles = HashMap::new();
        for language in Language::all() {
            let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
            bundle.set_formatter(Some(format::number_in_fluent));
            let broken = |file, problem| BrokenLocale { language: language.code(), file, problem };
            bundle.add_builtins().map_err(|error| broken("", format!("{error:?}")))?;
            for (_, file, source) in FILES.iter().filter(|(code, ..)| *code == language.code()) {
                let resource = FluentResource::try_new((*source).to_owned())
                    .map_err(|(_, errors)| broken(file, format!("{errors:?}")))?;
                bundle.add_resource(resource).map_err(|errors| broken(file, format!("{errors:?}")))?;
            }
            bundles.insert(language, bundle);
        }
        let mut words = Self { bundles, vocabularies: HashMap::new(), voices: Vec::new() };
        let vocabularies = Language::all().map(|language| (language, content::vocabulary(&words, language)));
        words.vocabularies = vocabularies.collect();
        Ok(words)
    }

    /// The words of the list that `typed` may mean, best first: in the sender's language, then in the school's.
    pub fn search(&self, language: Language, typed: &str, most: usize) -> Vec<&'static str> {
        self.search_with(&[], language, typed, most)
    }

    /// The same, with words of a school's own before those of the list.
    pub fn search_with<'w>(
        &self,
        own: &[Listed<'w>],
        language: Language,
        typed: &str,
        most: usize,
    ) -> Vec<&'w str> {
        let mut lists: Vec<&[Listed<'w>]> = vec![own];
        for language in [language, Language::DUTCH] {
            lists.extend(self.vocabularies.get(&language).map(Vec::as_slice));
        }
        word::search(typed, &lists, most)
    }

    /// With a voice for `languages`: what is said in them can be heard.
    #[must_use]
    pub fn with_voices(mut self, languages: &[Language]) -> Self {
        self.voices = languages.to_vec();
        self
    }

    /// The languages that can be heard.
    pub fn voices(&self) -> &[Language] {
        &self.voices
    }

    /// How many languages there are.
    pub fn languages(&self) -> usize {
        self.bundles.len()
    }

    /// Says `phrase` in `language`, or in the school's language, or in English where it is missing.
    pub fn say(&self, language: Language, phrase: &Phrase, form: Form) -> String {
        let fallback = [language, Language::DUTCH, Language::ENGLISH];
        fallback.into_iter().find_map(|language| self.say_in(language, phrase, form)).unwrap_or_default()
    }

    /// Says `phrase` in exactly `language`; `None` where that language does not have it.
    pub fn say_in(&self, language: Language, phrase: &Phrase, form: Form) -> Option<String> {
        let bundle = self.bundles.get(&language)?;
        let message = bundle.get_message(phrase.key)?;
        let pattern = match phrase.attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut args = FluentArgs::with_capacity(phrase.args.len());
        for (name, arg) in &phrase.args {
            args.set(*name, self.value(language, arg, form));
        }
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        for error in errors {
            tracing::error!(key = phrase.key, language = language.code(), %error, "a message has a flaw");
        }
        Some(said)
    }

    /// Writes a value by itself, as plain text: a day above a page's lines.
    pub fn write(&self, language: Language, arg: &Arg) -> String {
        self.written(language, arg, Form::Plain)
    }

    fn value(&self, language: Language, arg: &Arg, form: Form) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.written(language, other, form)),
        }
    }

    fn written(&self, language: Language, arg: &Arg, form: Form) -> String {
        match arg {
            Arg::Text(text) if form == Form::Html => escape(text),
            Arg::Text(text) => text.clone(),
            Arg::Word(word) if form == Form::Html => escape(&word.written(language)),
            Arg::Word(word) => word.written(language),
            Arg::Number(number) => format::number(language, *number),
            Arg::Date(day) => format::date(language, *day),
            Arg::Time(time) => format::time(language, *time),
            // What stands in isolation finds its direction by its first letter outside of further isolation: of
            // "{date}, {in 2 days}" that is none, and it would read from the left.
            Arg::Phrase(phrase) if !phrase.args.is_empty() && is_right_to_left(language) => {
                format!("{RIGHT_TO_LEFT}{}", self.say(language, phrase, form))
            }
            Arg::Phrase(phrase) => self.say(language, phrase, form),
            // Each finds its own direction: one Arabic name would turn the whole list.
            Arg::List(items) => format::list(
                language,
                &items
                    .iter()
                    .map(|item| format!("{ISOLATE}{}{ISOLATE_END}", self.written(language, item, form)))
                    .collect::<Vec<_>>(),
            ),
        }
    }
}

/// Makes a person's text harmless inside a body.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
