// SPDX-License-Identifier: EUPL-1.2
//! The school's word list: how a word is found while somebody types, with typos, without its marks, in singular
//! or plural. A pure function of what was typed and of the list. A school adds words of its own.

use std::collections::BTreeMap;

use icu::casemap::CaseMapper;
use icu::normalizer::DecomposingNormalizer;
use icu::properties::props::{ExtendedPictographic, GeneralCategory, RegionalIndicator};
use icu::properties::{CodePointMapData, CodePointSetData};
use serde::{Deserialize, Serialize};

use super::language::Language;
use super::name;

/// The most words a school adds.
pub const MOST: usize = 200;
/// The longest of them, in characters.
pub const LONGEST: usize = 40;
/// The longest picture, in characters: a family is seven.
const LONGEST_PICTURE: usize = 12;

/// A word that a school added: its picture, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWord {
    /// An emoji.
    pub picture: String,
    /// What it is called in Dutch and in the languages somebody wrote.
    pub called: BTreeMap<Language, String>,
}

impl OwnWord {
    /// What it is called in `language`, or else in Dutch.
    pub fn called_in(&self, language: Language) -> &str {
        self.called.get(&language).or_else(|| self.called.get(&Language::DUTCH)).map_or("", String::as_str)
    }

    /// With its picture, as it reads in `language`.
    pub fn written(&self, language: Language) -> String {
        format!("{} {}", self.picture, self.called_in(language))
    }

    /// Whether whoever reads `language` reads it in Dutch.
    pub fn lacks(&self, language: Language) -> bool {
        !self.called.contains_key(&language)
    }
}

/// Reads what was typed as a word, with or without a picture before or behind it: the picture and the word.
pub fn read(typed: &str) -> (Option<String>, Option<String>) {
    let typed = typed.trim();
    let Some(first) = typed.find(char::is_alphanumeric) else { return (read_picture(typed), None) };
    let last = typed.rfind(char::is_alphanumeric).unwrap_or(first);
    let last = last + typed[last..].chars().next().map_or(0, char::len_utf8);
    let (before, behind) = (read_picture(&typed[..first]), read_picture(&typed[last..]));
    let text = match (&before, &behind) {
        (Some(_), Some(_)) => &typed[first..last],
        (Some(_), None) => &typed[first..],
        (None, Some(_)) => &typed[..last],
        (None, None) => typed,
    };
    let word = name::clean(text).filter(|_| text.trim().chars().count() <= LONGEST);
    (before.or(behind), word)
}

/// Reads an emoji.
pub fn read_picture(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let shows = |c: char| {
        CodePointSetData::new::<ExtendedPictographic>().contains(c)
            || CodePointSetData::new::<RegionalIndicator>().contains(c)
    };
    // The joiner, the colours of a skin, the mark that asks for colour.
    let joins = |c: char| matches!(c, '\u{200D}' | '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}');
    let fits = typed.chars().count() <= LONGEST_PICTURE && typed.chars().all(|c| shows(c) || joins(c));
    (fits && typed.chars().any(shows)).then(|| typed.to_owned())
}

/// Whether two words are the same for whoever looks for them.
pub fn same(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}

/// A word as it can be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<'w> {
    /// Its id, the same in every language.
    pub id: &'w str,
    /// What it is called, folded; its own name first.
    forms: Vec<String>,
}

impl<'w> Listed<'w> {
    /// A word with its names.
    pub fn new<'n>(id: &'w str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let forms = names.into_iter().map(fold).filter(|form| !form.is_empty()).collect();
        Self { id, forms }
    }
}

/// The words that `typed` may mean, best first, at most `most`. Languages are looked through in the order given: a
/// sender's own, then the school's.
pub fn search<'w>(typed: &str, lists: &[&[Listed<'w>]], most: usize) -> Vec<&'w str> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let mut found = ranked(&typed, lists, likeness);
    if found.is_empty() {
        // Only then is it a mistake in typing: else every short word would bring its neighbours along.
        found = ranked(&typed, lists, mistakes);
    }
    found.sort_unstable();
    let mut ids: Vec<&'w str> = Vec::new();
    for (.., id) in found {
        if !ids.contains(&id) && ids.len() < most {
            ids.push(id);
        }
    }
    ids
}

/// The words near to what was typed: how near, in which list, how long, and which.
fn ranked<'w>(
    typed: &str,
    lists: &[&[Listed<'w>]],
    distance: impl Fn(&str, &str) -> Option<usize>,
) -> Vec<(usize, usize, usize, &'w str)> {
    let listed =
        lists.iter().enumerate().flat_map(|(place, list)| list.iter().map(move |word| (place, word)));
    let near = listed.filter_map(|(place, word)| {
        let forms = word.forms.iter().filter_map(|form| Some((distance(typed, form)?, form.len())));
        forms.min().map(|(rank, length)| (rank, place, length, word.id))
    });
    near.collect()
}

/// How far `form` is from what was typed: 0 is the word itself; `None` is another word.
fn likeness(typed: &str, form: &str) -> Option<usize> {
    if typed == form || typed.replace(' ', "") == form.replace(' ', "") {
        return Some(0);
    }
    if form.starts_with(typed) {
        return Some(1);
    }
    let parts = || form.split(' ');
    if parts().any(|part| part.starts_with(typed)) {
        return Some(2);
    }
    // "appels" for "appel": an ending more than the list has.
    let ending = |part: &str| {
        let more = typed.strip_prefix(part).map(|rest| rest.chars().count());
        part.chars().count() >= 3 && more.is_some_and(|more| more <= 3)
    };
    if parts().any(ending) {
        return Some(3);
    }
    (typed.chars().count() >= 3 && form.contains(typed)).then_some(4)
}

/// How many letters of `form` were typed wrong, if so few that it may be meant.
fn mistakes(typed: &str, form: &str) -> Option<usize> {
    let length = typed.chars().count();
    let most = match length {
        0..=3 => return None,
        4..=6 => 1,
        _ => 2,
    };
    let apart = form.split(' ').chain([form]).flat_map(|part| {
        // Not typed to its end yet.
        let begun: String = part.chars().take(length).collect();
        [strsim::damerau_levenshtein(typed, part), strsim::damerau_levenshtein(typed, &begun)]
    });
    apart.min().filter(|apart| *apart <= most)
}

/// A word without what people leave out when they type: case, marks, the Arabic article, the dot of an i.
fn fold(text: &str) -> String {
    let lower = CaseMapper::new().fold_string(text.trim()).into_owned();
    let apart = DecomposingNormalizer::new_nfkd().normalize(&lower).into_owned();
    let categories = CodePointMapData::<GeneralCategory>::new();
    let plain = apart.chars().filter_map(|c| match c {
        'ı' => Some('i'),
        'ł' => Some('l'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        '-' => Some(' '),
        // Between letters it is left out or typed in one of many ways.
        '\'' | '’' | 'ʼ' | 'ـ' => None,
        c if categories.get(c) == GeneralCategory::NonspacingMark => None,
        c if c.is_alphanumeric() => Some(c),
        _ => Some(' '),
    });
    let plain: String = plain.collect();
    let words = plain.split_whitespace().map(|word| match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 2 => rest,
        _ => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list() -> Vec<Listed<'static>> {
        vec![
            Listed::new("autumn", ["herfst"]),
            Listed::new("autumn-leaves", ["herfstbladeren", "blaadjes", "bladeren"]),
            Listed::new("apple", ["appel"]),
            Listed::new("saint-nicholas", ["Sinterklaas", "sint"]),
            Listed::new("saint-martin", ["Sint-Maarten"]),
            Listed::new("sun-cream", ["zonnebrandcrème"]),
            Listed::new("school", ["المدرسة"]),
            Listed::new("horse", ["żółw", "çiçek", "ışık"]),
        ]
    }

    #[test]
    fn a_word_is_found_by_its_beginning_its_other_names_and_with_typos() {
        let list = list();
        let found = |typed| search(typed, &[&list], 6);
        assert_eq!(found("herf"), ["autumn", "autumn-leaves"]);
        assert_eq!(found("herfst bladeren"), ["autumn-leaves"]);
        assert_eq!(found("blad"), ["autumn-leaves"]);
        assert_eq!(found("Appels"), ["apple"]);
        assert_eq!(found("apel"), ["apple"]);
        assert_eq!(found("sitnerklaas"), ["saint-nicholas"]);
        assert_eq!(found("sint maarten"), ["saint-martin"]);
        assert_eq!(found("zonnebrandcreme"), ["sun-cream"]);
        assert_eq!(found("مدرسه"), ["school"]);
        assert_eq!(found("zolw"), ["horse"]);
        assert_eq!(found("isik"), ["horse"]);
        assert_eq!(found("dinosaurus"), Vec::<&str>::new());
        assert_eq!(found(" … "), Vec::<&str>::new());
    }

    #[test]
    fn a_word_of_the_school_is_read_with_its_picture_before_or_behind_it() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("🏡 speelhuis"), (some("🏡"), some("speelhuis")));
        assert_eq!(read("speelhuis🏡"), (some("🏡"), some("speelhuis")));
        assert_eq!(read("👨‍👩‍👧 oud-leerlingen (8a)"), (some("👨‍👩‍👧"), some("oud-leerlingen (8a)")));
        assert_eq!(read("<b>doos</b>"), (None, some("<b>doos</b>")));
        assert_eq!(read("🏡"), (some("🏡"), None));
        assert_eq!(read("\u{202E}\u{0}"), (None, None));
        assert_eq!(read(&"x".repeat(LONGEST + 1)).1, None);
        assert_eq!(read_picture("🇳🇱"), some("🇳🇱"));
        assert_eq!(read_picture("🏡!"), None);
        assert!(same("Speel-Huis", "speel huis") && !same("speelhuis", "speeltuin"));
    }

    proptest! {
        #[test]
        fn a_word_that_is_read_is_short_and_hides_nothing(typed in any::<String>()) {
            let (picture, word) = read(&typed);
            prop_assert!(picture.is_none_or(|picture| picture.chars().count() <= LONGEST_PICTURE));
            if let Some(word) = word {
                prop_assert!(word.chars().count() <= LONGEST && !word.chars().any(name::is_hidden));
            }
        }

        #[test]
        fn whatever_is_typed_never_panics_and_finds_no_word_twice(typed in any::<String>()) {
            let list = list();
            let found = search(&typed, &[&list, &list], 3);
            prop_assert!(found.len() <= 3);
            prop_assert!(found.iter().enumerate().all(|(place, id)| !found[..place].contains(id)));
        }

        #[test]
        fn a_word_typed_as_it_is_comes_first(place in 0usize..8) {
            let list = list();
            let found = search(&list[place].forms[0], &[&list], 6);
            prop_assert_eq!(found[0], list[place].id);
        }
    }
}
