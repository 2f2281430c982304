// SPDX-License-Identifier: EUPL-1.2
//! The school's word list: how a word is found while somebody types, with typos, without its marks, in singular
//! or plural. A pure function of what was typed and of the list.

use icu::casemap::CaseMapper;
use icu::normalizer::DecomposingNormalizer;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

/// A word as it can be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id, the same in every language.
    pub id: &'static str,
    /// What it is called, folded; its own name first.
    forms: Vec<String>,
}

impl Listed {
    /// A word with its names.
    pub fn new<'n>(id: &'static str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let forms = names.into_iter().map(fold).filter(|form| !form.is_empty()).collect();
        Self { id, forms }
    }
}

/// The words that `typed` may mean, best first, at most `most`. Languages are looked through in the order given: a
/// sender's own, then the school's.
pub fn search(typed: &str, lists: &[&[Listed]], most: usize) -> Vec<&'static str> {
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
    let mut ids: Vec<&'static str> = Vec::new();
    for (.., id) in found {
        if !ids.contains(&id) && ids.len() < most {
            ids.push(id);
        }
    }
    ids
}

/// The words near to what was typed: how near, in which list, how long, and which.
fn ranked(
    typed: &str,
    lists: &[&[Listed]],
    distance: impl Fn(&str, &str) -> Option<usize>,
) -> Vec<(usize, usize, usize, &'static str)> {
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

    fn list() -> Vec<Listed> {
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

    proptest! {
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
