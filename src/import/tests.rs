// SPDX-License-Identifier: EUPL-1.2
use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::text::{clean, cleaned, shortened};
use super::*;

const CSV: &str = include_str!("../../tests/data/school-293.csv");
const EDEXML: &str = include_str!("../../tests/data/school-293.edexml");

/// Under a name that says nothing about the content.
fn list(text: &str) -> ClassList {
    read("export.txt", text.as_bytes()).expect("a list")
}

fn refusal(bytes: &[u8]) -> String {
    read("klassen.csv", bytes).expect_err("a refusal").to_string()
}

fn names(list: &ClassList) -> BTreeSet<(String, u8, String)> {
    let child = |child: &ListedChild| (child.class.clone(), child.year_level, child.first_name.clone());
    list.children.iter().map(child).collect()
}

#[test]
fn both_files_of_the_sample_school_tell_the_same() {
    let (csv, edexml) = (list(CSV), list(EDEXML));
    for list in [&csv, &edexml] {
        let sizes = (list.children.len(), list.teachers.len(), list.classes.len());
        assert_eq!(sizes, (293, 14, 12), "{:?}", list.source);
    }
    let staff = |list: &ClassList| -> Vec<_> {
        let teacher = |t: &ListedTeacher| (t.first_name.clone(), t.classes.clone());
        list.teachers.iter().map(teacher).collect()
    };
    assert_eq!(csv.classes, edexml.classes);
    assert_eq!(names(&csv), names(&edexml));
    assert_eq!(staff(&csv), staff(&edexml));
    assert_eq!((csv.school_year, edexml.school_year), (None, Some(2026)));
    assert_eq!((csv.source.as_str(), edexml.source.as_str()), ("csv", "edexml"));
}

#[test]
fn the_content_decides_what_kind_of_file_it_is() {
    let (_, root) = EDEXML.split_once("?>").expect("a declaration");
    assert_eq!(list(&format!("\u{FEFF}\r\n  {root}")).source, Source::Edexml);
    assert_eq!(list(&format!("\u{FEFF}{CSV}")).source, Source::Csv);
}

#[test]
fn a_blank_file_is_empty() {
    for blank in ["", "\u{FEFF}", " \r\n\t\n"] {
        assert_eq!(
            refusal(blank.as_bytes()),
            "klassen.csv: the file is empty: choose the class list and import again."
        );
    }
}

#[test]
fn utf_16_is_named() {
    for start in [b"\xFF\xFEc\0", b"\xFE\xFF\0c"] {
        assert_eq!(
            refusal(start),
            "klassen.csv: the file is in UTF-16: save the file as UTF-8 and import again."
        );
    }
}

#[test]
fn a_byte_that_is_not_utf_8_is_placed() {
    assert_eq!(
        refusal(b"\xEF\xBB\xBFclass;teacher\r\n5a;Ren\xE9e\r\n"),
        "klassen.csv, line 2, character 7: the byte at offset 24 is not UTF-8: \
         save the file as UTF-8 and import again."
    );
}

#[test]
fn a_nul_byte_is_placed() {
    assert_eq!(
        refusal(b"class\n5a\0"),
        "klassen.csv, line 2, character 3: there is a NUL byte, which text does not have: \
         save the file as UTF-8 text and import again."
    );
}

#[test]
fn a_file_over_20_mb_is_not_looked_at() {
    assert_eq!(
        refusal(&vec![b' '; MAX_BYTES + 1]),
        "klassen.csv: the file is larger than 20 MB, which no class list is: \
         choose the class list and import again."
    );
    assert!(refusal(&vec![b' '; MAX_BYTES]).contains("is empty"));
}

fn is_refused(noise: &[u8]) {
    let start = String::from_utf8_lossy(noise.get(..60).unwrap_or(noise));
    assert!(read("noise", noise).is_err(), "{start}…");
}

#[test]
fn ten_megabytes_of_noise_are_refused() {
    let mut state = 1_u32;
    let mut random = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let bytes: Vec<u8> = (0..10_000_000).map(|_| random()).collect();
    let printed: Vec<u8> = bytes.iter().map(|byte| b' ' + byte % 95).collect();
    let header = b"class,year_level,child_first_name,child_id\n".as_slice();
    for start in [b"".as_slice(), header, b"<", b"<EDEX>"] {
        is_refused(&[start, &bytes].concat());
        is_refused(&[start, &printed].concat());
    }
}

#[test]
fn no_repetition_is_taken_for_a_list() {
    // Unoptimised, the XML parser is forty times slower.
    let size = if cfg!(debug_assertions) { 200_000 } else { 10_000_000 };
    let pupil = "<EDEX><leerlingen><leerling key='1'><roepnaam>";
    let header = "class,year_level,child_first_name,child_id\n";
    for start in ["", "<", "<a ", "<a>", pupil, header] {
        for part in ["x", "🦀\u{202E}", "<", "<a>", "<a/>", "a='' ", "&amp;", "\"", ",", ";\n", "\r", "]]>"]
        {
            let noise = format!("{start}{}", part.repeat(size / part.len()));
            is_refused(noise.as_bytes());
        }
    }
}

#[test]
fn names_lose_blanks_and_invisible_characters_only() {
    assert_eq!(clean("\u{FEFF} Jan\t\u{A0}\u{202E} Piet\u{7F}er\r\n"), "Jan Pieter");
    assert_eq!(clean("\u{2066}\u{200E} \u{061C}\u{85}\0"), "");
    assert_eq!(clean("Zoë-Злата عائشة"), "Zoë-Злата عائشة");
    // A Persian name needs its zero-width non-joiner.
    assert_eq!(clean("علی\u{200C}رضا"), "علی\u{200C}رضا");
}

#[test]
fn a_length_is_one_to_its_limit_in_characters() {
    assert_eq!(cleaned(" \u{200F} ", 3), Err(Problem::Blank));
    assert_eq!(cleaned(" ééé ", 3).as_deref(), Ok("ééé"));
    let value = "éééé".to_owned();
    assert_eq!(cleaned("éééé", 3), Err(Problem::TooLong { value, limit: 3 }));
}

#[test]
fn an_error_repeats_forty_characters_of_a_value() {
    assert_eq!(shortened(&"é".repeat(40)), "é".repeat(40));
    assert_eq!(shortened(&"é".repeat(5000)), format!("{}…", "é".repeat(39)));
    assert_eq!(shortened("9\u{1B}[31m\n"), "9[31m");
}

#[test]
fn a_file_name_cannot_write_to_the_terminal() {
    let error = read("a\u{1B}[31m  b.csv", b"").expect_err("a refusal");
    assert!(error.to_string().starts_with("a[31m  b.csv: "));
    assert_eq!(error.file, "a\u{1B}[31m  b.csv");
}

#[test]
fn every_kind_of_line_end_is_one_line() {
    let mut cursor = Cursor::new("a\nb\r\nc\rdé\n\re");
    let lines: Vec<_> = (0..12).map(|o| cursor.place_of(o)).map(|p| (p.line, p.column)).collect();
    assert_eq!(lines[0..3], [(1, 1), (1, 2), (2, 1)]);
    assert_eq!(lines[5..9], [(3, 1), (3, 2), (4, 1), (4, 2)]);
    assert_eq!(lines[10..12], [(4, 3), (5, 1)]);
    assert_eq!(cursor.place_of(999).line, 6);
    assert_eq!(cursor.place_of(0).line, 6);
}

/// What happens to files on their way: something cut out, doubled, put in, or the end lost.
#[derive(Debug, Clone)]
enum Damage {
    Cut(Index, Index),
    Double(Index, Index),
    Put(Index, Vec<u8>),
    Truncate(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let pieces: Vec<&'static [u8]> = vec![
        b"<",
        b">",
        b"</",
        b"/>",
        b"&",
        b"&#x",
        b";",
        b",",
        b"\"",
        b"'",
        b"+",
        b"\r",
        b"\n",
        b"\0",
        b"\xFF",
        b"<!DOCTYPE",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"-->",
        b"<?",
        b"key=",
        "\u{202E}".as_bytes(),
        "é".as_bytes(),
    ];
    let piece =
        prop_oneof![proptest::sample::select(pieces).prop_map(<[u8]>::to_vec), vec(any::<u8>(), 1..4),];
    prop_oneof![
        any::<(Index, Index)>().prop_map(|(from, to)| Damage::Cut(from, to)),
        any::<(Index, Index)>().prop_map(|(from, to)| Damage::Double(from, to)),
        (any::<Index>(), piece).prop_map(|(at, piece)| Damage::Put(at, piece)),
        any::<Index>().prop_map(Damage::Truncate),
    ]
}

fn damaged(mut bytes: Vec<u8>, damage: &Damage) -> Vec<u8> {
    let length = bytes.len() + 1;
    let span = |from: &Index, to: &Index| {
        let from = from.index(length);
        from..(from + to.index(40)).min(length - 1).max(from)
    };
    match damage {
        Damage::Cut(from, to) => drop(bytes.drain(span(from, to))),
        Damage::Double(from, to) => bytes.extend_from_within(span(from, to)),
        Damage::Put(at, piece) => {
            let at = at.index(length);
            bytes.splice(at..at, piece.iter().copied());
        }
        Damage::Truncate(at) => bytes.truncate(at.index(length)),
    }
    bytes
}

/// What holds of every list whatever it was read from.
fn keeps_its_promises(list: &ClassList) {
    let keys: BTreeSet<_> = list.children.iter().map(|child| &child.key).collect();
    assert_eq!(keys.len(), list.children.len());
    for child in &list.children {
        let mut classes = list.classes.iter().filter(|class| class.name == child.class);
        assert!(classes.next().is_some_and(|class| class.levels.contains(&child.year_level)));
        assert!(classes.next().is_none());
        assert!((1..=8).contains(&child.year_level));
        assert!((1..=MAX_NAME).contains(&child.first_name.chars().count()));
        assert_eq!(clean(&child.first_name), child.first_name);
    }
    let mut taught = list.teachers.iter().flat_map(|teacher| &teacher.classes);
    assert!(taught.all(|name| list.classes.iter().any(|class| class.name == *name)));
}

proptest! {
    #[test]
    fn random_bytes_never_panic(start in "<?", bytes in vec(any::<u8>(), 0..500)) {
        let _ = read("random", &[start.as_bytes(), &bytes].concat()).map_err(|e| e.to_string());
    }

    #[test]
    fn random_text_never_panics(text in "[<>&;,\"'/=+!a-c \r\n\\[\\]\u{FEFF}-]{0,200}") {
        let _ = read("random", text.as_bytes()).map_err(|e| e.to_string());
    }

    #[test]
    fn a_damaged_file_is_read_in_order_or_refused(
        xml in any::<bool>(), damages in vec(damage(), 1..4)
    ) {
        let whole = if xml { EDEXML } else { CSV }.as_bytes().to_vec();
        let bytes = damages.iter().fold(whole, damaged);
        match read("damaged", &bytes) {
            Ok(list) => keeps_its_promises(&list),
            Err(error) => prop_assert!(error.to_string().ends_with('.')),
        }
    }
}
