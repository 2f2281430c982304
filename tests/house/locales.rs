// SPDX-License-Identifier: EUPL-1.2
//! Words: every language is complete, everything renders, buttons fit, and what is written is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::{NaiveDate, NaiveTime};
use ouderlijn::domain::language::Language;
use ouderlijn::text::{Arg, CATALOGUE, Entry, Form, Phrase, Words, is_right_to_left};

fn words() -> Words {
    Words::load().expect("every locale file is readable")
}

/// Sample values of a variable: by its name, as the code gives them.
fn samples(variable: &str) -> Vec<Arg> {
    match variable {
        "count" | "children" | "reached" | "receivers" | "sent" | "weeks" | "seconds" | "most" | "have"
        | "megabytes" | "minutes" => [0_i64, 1, 2, 3, 5, 11, 21, 100, 1_234].map(Arg::Number).to_vec(),
        "date" => vec![Arg::Date(NaiveDate::from_ymd_opt(2026, 8, 31).expect("a day"))],
        "time" | "from" | "until" => vec![Arg::Time(NaiveTime::from_hms_opt(14, 5, 0).expect("a time"))],
        "days" | "languages" => vec![Arg::List(vec!["A".into(), "B".into(), "C".into()])],
        "class" => vec!["5a".into()],
        "child" => vec!["Zoë".into()],
        _ => vec!["Şükran <b>Öz</b>".into()],
    }
}

fn phrases(entry: &Entry) -> Vec<Phrase> {
    let columns: Vec<_> = entry.variables.iter().map(|variable| (*variable, samples(variable))).collect();
    let most = columns.iter().map(|(_, values)| values.len()).max().unwrap_or(1);
    let pick = |values: &[Arg], place: usize| values[place % values.len()].clone();
    (0..most)
        .map(|place| {
            let args = columns.iter().map(|(name, values)| (*name, pick(values, place))).collect();
            Phrase::new(entry.key, entry.attribute, args)
        })
        .collect()
}

/// How long a text is for a reader: isolation marks are not seen.
fn seen(text: &str) -> usize {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).count()
}

fn shown(entry: &Entry) -> String {
    entry.attribute.map_or_else(|| entry.key.to_owned(), |attribute| format!("{}.{attribute}", entry.key))
}

#[test]
fn every_message_is_there_and_renders_in_every_language() {
    let words = words();
    let mut wrong = Vec::new();
    for language in Language::all() {
        for entry in CATALOGUE {
            for phrase in phrases(entry) {
                let Some(said) = words.say_in(language, &phrase, Form::Html) else {
                    wrong.push(format!("{language}: {} is missing", shown(entry)));
                    break;
                };
                let flaw = said.is_empty()
                    || said.contains("{$")
                    || said.contains("{ $")
                    || said.lines().any(|line| line.trim_start().starts_with('#'))
                    || said.contains("<b>Öz");
                if flaw {
                    wrong.push(format!("{language}: {}: {said:?}", shown(entry)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tags_are_closed_and_of_the_small_subset() {
    let words = words();
    for language in Language::all() {
        for entry in CATALOGUE {
            for phrase in phrases(entry) {
                let said = words.say(language, &phrase, Form::Html);
                let mut open = Vec::new();
                for tag in said.split('<').skip(1) {
                    let tag = tag.split('>').next().unwrap_or_default();
                    match tag.strip_prefix('/') {
                        Some(name) => assert_eq!(open.pop(), Some(name), "{language}: {}", shown(entry)),
                        None => {
                            assert!(["b", "i"].contains(&tag), "{language}: {}: <{tag}>", shown(entry));
                            open.push(tag);
                        }
                    }
                }
                assert!(open.is_empty(), "{language}: {}: not closed", shown(entry));
            }
        }
    }
}

/// What `locales/en` calls a button, by its comments.
fn buttons() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut found = BTreeSet::new();
    for file in fs::read_dir(folder).expect("the source language") {
        let path = file.expect("a file").path();
        if path.file_stem().is_some_and(|stem| stem == "page" || stem == "demo") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a locale file");
        let mut comments: Vec<&str> = Vec::new();
        for line in text.lines() {
            if let Some(comment) = line.strip_prefix("# ") {
                comments.push(comment);
            } else if let Some((key, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                for comment in comments.drain(..) {
                    let lower = comment.to_lowercase();
                    if let Some((attribute, what)) =
                        lower.strip_prefix('.').and_then(|rest| rest.split_once(": "))
                    {
                        if what.starts_with("a button") || what.starts_with("the button") {
                            found.insert(format!("{key}.{attribute}"));
                        }
                    } else if lower.starts_with("a button") || lower.starts_with("the button") {
                        found.insert(key.to_owned());
                    }
                }
            } else if line.is_empty() {
                comments.clear();
            }
        }
    }
    found
}

#[test]
fn buttons_fit_on_a_small_phone() {
    let words = words();
    let buttons = buttons();
    assert!(buttons.len() > 60, "the comments name the buttons: {buttons:?}");
    let mut wrong = Vec::new();
    for language in Language::all() {
        for entry in CATALOGUE.iter().filter(|entry| buttons.contains(&shown(entry))) {
            let args: Vec<(&'static str, Arg)> = entry
                .variables
                .iter()
                .map(|variable| {
                    (
                        *variable,
                        match *variable {
                            "name" | "child" | "day" | "sentence" | "class" => Arg::from("Ali"),
                            other => samples(other).swap_remove(0),
                        },
                    )
                })
                .collect();
            let said = words.say(language, &Phrase::new(entry.key, entry.attribute, args), Form::Plain);
            if seen(&said) > 30 {
                wrong.push(format!("{language}: {}: {} characters: {said}", shown(entry), seen(&said)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_language_has_words_that_the_source_language_lacks() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for folder in fs::read_dir(root).expect("locales") {
        let folder = folder.expect("a language").path();
        let code = folder.file_name().expect("a code").to_string_lossy().into_owned();
        for file in fs::read_dir(&folder).expect("a language") {
            let path = file.expect("a file").path();
            let text = fs::read_to_string(&path).expect("a locale file");
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let of_file = text
                .lines()
                .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
                .filter_map(|line| line.split_once(" ="))
                .map(|(key, _)| format!("{name}: {key}"));
            keys.entry(code.clone()).or_default().extend(of_file);
        }
    }
    let source = keys.get("en").expect("the source language");
    for (code, found) in &keys {
        assert_eq!(found.difference(source).collect::<Vec<_>>(), Vec::<&String>::new(), "{code}");
    }
}

#[test]
fn every_message_is_said_somewhere() {
    fn walk(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).expect("a folder of src") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, text);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&fs::read_to_string(&path).expect("a source"));
            }
        }
    }
    let mut code = String::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    let said: BTreeSet<&str> = code
        .match_indices("msg::")
        .map(|(at, _)| {
            let rest = &code[at + 5..];
            &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())]
        })
        .collect();
    let name = |entry: &Entry| {
        let parts = entry.key.split('-').chain(entry.attribute.into_iter().flat_map(|name| name.split('-')));
        parts.map(|part| part[..1].to_uppercase() + &part[1..]).collect::<String>()
    };
    // Words, languages and ready-made messages are content: they are picked by name.
    let content =
        |entry: &&Entry| ["words-", "ready-", "tongues-"].iter().any(|file| entry.key.starts_with(file));
    let unused: Vec<String> = CATALOGUE
        .iter()
        .filter(|entry| !content(entry) && !said.contains(name(entry).as_str()))
        .map(shown)
        .collect();
    assert!(unused.is_empty(), "written and never said: {unused:?}");
}

#[test]
fn dates_are_gregorian_times_have_24_hours_and_digits_are_latin() {
    let words = words();
    let date = Arg::Date(NaiveDate::from_ymd_opt(2026, 9, 4).expect("a day"));
    let time = Arg::Time(NaiveTime::from_hms_opt(14, 5, 0).expect("a time"));
    for language in Language::all() {
        let (date, time) = (words.write(language, &date), words.write(language, &time));
        assert!(
            date.contains('4') && date.chars().filter(char::is_ascii_digit).count() == 1,
            "{language}: {date}"
        );
        assert_eq!(time, "14:05", "{language}");
        assert!(words.write(language, &Arg::Number(1_234)).ends_with("234"), "{language}");
    }
    let dutch = words.write(Language::DUTCH, &date);
    assert_eq!(dutch, "vrijdag 4 september");
    let arabic: Language = "ar".parse().expect("a shipped language");
    assert!(is_right_to_left(arabic) && !is_right_to_left(Language::DUTCH));
}
