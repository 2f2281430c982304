// SPDX-License-Identifier: EUPL-1.2
//! Ready-made messages and the word list: each reads well with everything that can stand in it, in every language.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::post::{self, LONGEST_READY};
use ouderlijn::domain::ready::{Filling, Group, Ready, Slot};
use ouderlijn::say::{LONGEST_CAPTION, LONGEST_LABEL, units};
use ouderlijn::text::{CATALOGUE, Form, Phrase, Sentence, Words, word};

fn words() -> Words {
    Words::load().expect("every locale file is readable")
}

fn sentences() -> Vec<Sentence> {
    Group::ALL.into_iter().flat_map(Sentence::of_group).collect()
}

fn ids() -> Vec<&'static str> {
    let listed = CATALOGUE.iter().filter(|entry| entry.attribute.is_none());
    listed.filter_map(|entry| entry.key.strip_prefix("words-")).collect()
}

fn said(words: &Words, language: Language, phrase: &Phrase, form: Form) -> String {
    words.say_in(language, phrase, form).unwrap_or_else(|| panic!("{language}: {phrase:?} is missing"))
}

fn filled(sentence: Sentence, id: &str) -> Ready {
    let fill = |slot| match slot {
        Slot::Thing | Slot::Place => Filling::Word(id.to_owned()),
        Slot::Date => Filling::Day(NaiveDate::from_ymd_opt(2026, 11, 27).expect("a day")),
        Slot::Time => Filling::Time(NaiveTime::from_hms_opt(14, 5, 0).expect("a time")),
        Slot::Name | Slot::Group | Slot::Teacher | Slot::Letter | Slot::Amount => {
            Filling::Text(format!("Zoë <b> {}", "x".repeat(52)))
        }
    };
    let slots: BTreeMap<_, _> = sentence.slots().into_iter().map(|slot| (slot, fill(slot))).collect();
    Ready { key: sentence.key().to_owned(), slots }
}

#[test]
fn there_are_enough_of_them_in_every_group_and_each_has_a_button_that_fits() {
    let words = words();
    assert!(sentences().len() >= 30 && ids().len() >= 200);
    let belonging = CATALOGUE.iter().filter(|it| it.key.starts_with("ready-") && it.attribute.is_none());
    assert_eq!(belonging.count(), sentences().len(), "a sentence belongs to no group");
    for language in Language::all() {
        for group in Group::ALL {
            let labels: Vec<String> = Sentence::of_group(group)
                .map(|sentence| said(&words, language, &sentence.label(), Form::Plain))
                .collect();
            assert!(!labels.is_empty());
            assert_eq!(labels.iter().collect::<BTreeSet<_>>().len(), labels.len(), "{language}: {labels:?}");
            for label in labels {
                assert!(label.chars().count() <= LONGEST_LABEL, "{language}: {label}");
            }
        }
    }
}

#[test]
fn every_message_reads_with_every_word_in_every_language_and_fits_under_a_photo() {
    let words = words();
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    for language in Language::all() {
        for sentence in sentences() {
            // Without a slot for one, every word would say the same.
            let takes = sentence.slots().iter().any(|slot| slot.takes_a_word());
            for id in ids().into_iter().take(if takes { usize::MAX } else { 1 }) {
                let ready = filled(sentence, id);
                let text = said(&words, language, &sentence.say(&ready, today), Form::Html);
                assert!(["✋", "👀", "❓"].iter().any(|sign| text.starts_with(sign)), "{language}: {text}");
                assert!(!text.contains("{ ") && !text.contains('…') && !text.contains("Zoë <b>"), "{text}");
                assert!(units(&text) <= LONGEST_READY, "{language}: {} {text}", units(&text));
                for slot in sentence.slots().into_iter().filter(|slot| slot.takes_a_word()) {
                    let shown = said(&words, language, &word(id).expect("a word"), Form::Html);
                    assert!(text.contains(&shown), "{language}: {slot:?}: {text}");
                }
            }
        }
    }
}

#[test]
fn the_longest_text_and_everything_around_it_fit_under_a_photo() {
    let words = words();
    let name = "N".repeat(60);
    let args = |names: &[&'static str]| names.iter().map(|it| (*it, name.as_str().into())).collect();
    for language in Language::all() {
        let length = |key, names: &[&'static str]| {
            units(&said(&words, language, &Phrase::new(key, None, args(names)), Form::Html)) + 2
        };
        let from = ["post-from-class-parent", "post-from-teacher", "post-from-director"];
        let from = from.map(|key| length(key, &["name", "class"])).into_iter().max().expect("one") - 50;
        let ends = length("post-reminder", &[]).max(length("post-seen-done", &[]));
        let around =
            from + ends + length("post-urgent", &[]) + length("post-in-language", &["language"]) - 40;
        for has_ready in [false, true] {
            let ready = if has_ready { LONGEST_READY + 2 } else { 0 };
            let whole = around + ready + post::longest(true, has_ready);
            assert!(whole <= LONGEST_CAPTION, "{language}: {whole}");
        }
    }
}

#[test]
fn a_word_has_the_same_picture_in_every_language_and_a_name_of_its_own() {
    let words = words();
    for language in Language::all() {
        let mut pictures = BTreeSet::new();
        for id in ids() {
            let phrase = word(id).expect("a word");
            let there = said(&words, language, &phrase, Form::Plain);
            let source = said(&words, Language::ENGLISH, &phrase, Form::Plain);
            let (picture, name) = there.split_once(' ').expect("a picture, then the word");
            assert_eq!(Some(picture), source.split(' ').next(), "{language}: {id}");
            assert!(!name.is_empty() && there.chars().count() <= 60, "{language}: {there}");
            assert!(pictures.insert(picture.to_owned()), "{language}: {picture} stands twice");
        }
    }
}

#[test]
fn every_word_is_found_by_its_own_name_in_every_language() {
    let words = words();
    for language in Language::all() {
        for id in ids() {
            let there = said(&words, language, &word(id).expect("a word"), Form::Plain);
            let (_, name) = there.split_once(' ').expect("a picture, then the word");
            let found = words.search(language, name, 6);
            assert!(found.contains(&id), "{language}: {name}: {found:?}");
        }
    }
}

#[test]
fn a_day_is_named_as_the_reader_does_and_how_far_away_it_is() {
    let words = words();
    let sentence = Sentence::of_group(Group::Dates).next().expect("school closed");
    let ready = filled(sentence, "school");
    let on = |day: u32, language: &str| {
        let today = NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        let language: Language = language.parse().expect("a language");
        let text = said(&words, language, &sentence.say(&ready, today), Form::Plain);
        let line = text.lines().last().expect("the day").to_owned();
        line.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect::<String>()
    };
    assert_eq!(on(22, "en"), "📅 Friday 27 November, in 5 days");
    assert_eq!(on(26, "en"), "📅 Friday 27 November, tomorrow");
    assert_eq!(on(25, "nl"), "📅 vrijdag 27 november, over 2 dagen");
    assert_eq!(on(25, "pl"), "📅 piątek, 27 listopada, za 2 dni");
    assert_eq!(on(28, "en"), "📅 Friday 27 November");
    // A phrase inside a phrase has no letter outside of isolation: without a mark it would read from the left.
    let arabic: Language = "ar".parse().expect("a language");
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let text = said(&words, arabic, &sentence.say(&ready, today), Form::Plain);
    assert!(text.contains("\u{2068}\u{200f}\u{2068}"), "{text:?}");
}
