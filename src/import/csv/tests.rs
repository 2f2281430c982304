// SPDX-License-Identifier: EUPL-1.2
use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use super::super::{ListedClass, read};
use super::*;

const HEADER: &str = "class,year_level,child_first_name,child_id,home_language,teacher";

fn list(text: &str) -> ClassList {
    read("klassen.csv", text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

fn refusal(text: &str) -> String {
    read("klassen.csv", text.as_bytes()).expect_err("a refusal").to_string()
}

fn row_refusal(row: &str) -> String {
    refusal(&format!("{HEADER}\n{row}\n"))
}

fn class(name: &str, levels: &[u8]) -> ListedClass {
    ListedClass { name: name.to_owned(), levels: levels.to_vec() }
}

#[test]
fn a_row_is_a_child() {
    let list = list(&format!("{HEADER}\n1/2a,2, Zoë  Злата ,0012,nl,Marijke+Joost\n"));
    assert_eq!(
        list.children,
        [ListedChild {
            key: "0012".to_owned(),
            first_name: "Zoë Злата".to_owned(),
            class: "1/2a".to_owned(),
            year_level: 2,
            home_language: Some("nl".to_owned()),
            place: Place { line: 2, column: 4 },
        }]
    );
    assert_eq!(list.classes, [class("1/2a", &[2])]);
    let teachers: Vec<_> = list.teachers.iter().map(|t| t.first_name.as_str()).collect();
    assert_eq!(teachers, ["Marijke", "Joost"]);
}

#[test]
fn what_a_spreadsheet_does_to_the_file_is_forgiven() {
    let list = list(concat!(
        "\u{FEFF};;;;;\r\n",
        " Child_ID ;\"Notes, if any\";CLASS;Child_first_name;year_level;\r\n",
        "0001;\"shy; likes \"\"cats\"\"\";5a;Ann;5;\r\n",
        "\r\n",
        " ; ;;;;;;\r\n",
        "0002;;5a;Bo;6;;;\r\n",
    ));
    let children: Vec<_> = list.children.iter().map(|c| (c.first_name.as_str(), c.place.line)).collect();
    assert_eq!(children, [("Ann", 3), ("Bo", 6)]);
    assert_eq!(list.classes, [class("5a", &[5, 6])]);
    assert_eq!((list.children[0].home_language.as_deref(), list.teachers.len()), (None, 0));
}

#[test]
fn rows_may_end_as_on_an_old_macintosh() {
    let text = format!("{HEADER}\n\n5a,5,Ann,1,,\n\n5a,0,Bo,2,,\n").replace('\n', "\r");
    assert!(refusal(&text).starts_with("klassen.csv, line 5, column 2 (year_level): "));
}

#[test]
fn a_class_in_another_case_is_the_same_class() {
    let list = list(&format!("{HEADER}\n5A,6,Ann,1,,Ruud\n5b,5,Bo,2,,\n5a,5,Cas,3,,ruud\n"));
    assert_eq!(list.classes, [class("5A", &[5, 6]), class("5b", &[5])]);
    assert_eq!(list.children[2].class, "5A");
    assert_eq!(list.teachers.len(), 1);
    assert_eq!(list.teachers[0].classes, ["5A"]);
}

#[test]
fn a_first_name_is_one_teacher_with_all_their_classes() {
    let list =
        list(&format!("{HEADER}\n3a,3,Ann,1,,Pieter + Marloes\n3a,3,Bo,2,,+ Pieter\n5a,5,Cas,3,,Marloes+\n"));
    let teachers: Vec<_> =
        list.teachers.iter().map(|t| (t.first_name.as_str(), t.classes.join(" "))).collect();
    assert_eq!(teachers, [("Pieter", "3a".to_owned()), ("Marloes", "3a 5a".to_owned())]);
}

#[test]
fn a_missing_column_is_named_with_the_columns_that_are_there() {
    assert_eq!(
        refusal("class;Groep;child_first_name;child_id\n5a;5;Ann;1\n"),
        "klassen.csv, column year_level: there is no such column. The columns are class, \
         Groep, child_first_name, child_id: add the missing one and import again."
    );
}

#[test]
fn a_column_that_is_there_twice_is_refused() {
    assert_eq!(
        refusal("class,year_level,child_first_name,child_id,Class\n5a,5,Ann,1,6b\n"),
        "klassen.csv, line 1, column 5 (class): there is more than one column of this name: \
         keep one and import again."
    );
}

#[test]
fn a_header_alone_has_no_children() {
    let expected = "klassen.csv: there are no children in the file: add them and import again.";
    assert_eq!(refusal(HEADER), expected);
    assert_eq!(refusal(&format!("{HEADER}\r\n\r\n,,,,,\r\n")), expected);
}

#[test]
fn separators_alone_are_an_empty_file() {
    assert!(refusal(",,,\n").contains("the file is empty"));
}

#[test]
fn a_bad_year_level_is_named_with_its_place() {
    assert_eq!(
        row_refusal("5a,9,Ann,1,nl,Ruud"),
        "klassen.csv, line 2, column 2 (year_level): \"9\" is not a year level. \
         Year levels run from 1 to 8: correct the cell and import again."
    );
    for level in ["0", "+5", "05", "5.0", "V", "٥"] {
        assert!(row_refusal(&format!("5a,{level},Ann,1")).contains("is not a year level"));
    }
}

#[test]
fn a_row_that_stops_early_is_refused() {
    assert_eq!(
        row_refusal("5a,5,Ann"),
        "klassen.csv, line 2, column 4 (child_id): a value is missing here: \
         fill it in and import again."
    );
}

#[test]
fn a_row_with_more_cells_than_columns_is_refused() {
    assert_eq!(
        row_refusal("5a,5,Ann,Maria,1,nl,Ruud"),
        "klassen.csv, line 2, column 7 (no name): the row has more cells than there are \
         columns: put cells that hold a separator in quotation marks and import again."
    );
}

#[test]
fn a_quotation_mark_that_swallows_rows_is_refused() {
    assert_eq!(
        row_refusal("5a,5,Ann,1,nl,\"Ruud\n5a,5,Bo,2,nl,Ruud"),
        "klassen.csv, line 2, column 6 (teacher): the cell runs on over the end of the line: \
         close its quotation marks or remove the line break, and import again."
    );
}

#[test]
fn a_key_for_two_children_is_named_with_both_lines() {
    assert_eq!(
        row_refusal("5a,5,Ann,0001,,\n\n5a,5,Bo,0002,,\n6a,6,Cas, 0001 ,,"),
        "klassen.csv, line 5, column 4 (child_id): the key \"0001\" is already on line 2: \
         give each its own key and import again."
    );
}

#[test]
fn a_value_that_is_too_long_is_cut_in_the_message() {
    let long = "é".repeat(41);
    assert_eq!(
        row_refusal(&format!("{long},5,Ann,1")),
        format!(
            "klassen.csv, line 2, column 1 (class): \"{}…\" is longer than 40 characters: \
             shorten it and import again.",
            "é".repeat(39)
        )
    );
    assert!(row_refusal(&format!("5a,5,{},1", "n".repeat(101))).contains("than 100 characters"));
    assert!(row_refusal(&format!("5a,5,Ann,{}", "1".repeat(65))).contains("than 64 characters"));
    assert!(row_refusal(&format!("5a,5,Ann,1,{}", "n".repeat(36))).contains("than 35 characters"));
    assert!(row_refusal(&format!("5a,5,Ann,1,,A+{}", "n".repeat(101))).contains("column 6 (teacher)"));
}

/// What a generated row says: which of the classes, and the child.
type Generated = (usize, u8, String, Option<String>);

const CLASSES: [(&str, &str); 4] =
    [("5a", "Ruud"), ("1/2 b, c", "Ann+Bo"), ("Zon; \"Maan\"", ""), ("Школа", "Bo+Зоя")];

fn name() -> impl Strategy<Value = String> {
    "[\\p{L}\\p{M}][\\p{L}\\p{M} \"',;+<&-]{0,30}".prop_map(|raw| clean(&raw))
}

fn written(rows: &[Generated], separator: u8, order: &[usize]) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    let mut write = |cells: [&str; 6]| {
        writer.write_record(order.iter().map(|&index| cells[index])).expect("memory takes it");
    };
    write(KNOWN);
    for (index, (class, level, name, language)) in rows.iter().enumerate() {
        let (class, teachers) = CLASSES[*class];
        let (level, key) = (level.to_string(), format!("K{index}"));
        write([class, &level, name, &key, language.as_deref().unwrap_or(""), teachers]);
    }
    writer.into_inner().expect("memory takes it")
}

proptest! {
    #[test]
    fn a_written_list_is_read_back(
        rows in vec((0..4_usize, 1..=8_u8, name(), proptest::option::of("[a-z]{2,3}")), 1..60),
        separator in proptest::sample::select(vec![b',', b';']),
        order in Just([0, 1, 2, 3, 4, 5]).prop_shuffle(),
    ) {
        let list = read("generated", &written(&rows, separator, &order)).expect("a list");
        let back: Vec<_> = list.children.iter().map(|child| {
            (child.class.as_str(), child.year_level, &child.first_name, &child.home_language)
        }).collect();
        let sent: Vec<_> = rows.iter().map(|(class, level, name, language)| {
            (CLASSES[*class].0, *level, name, language)
        }).collect();
        prop_assert_eq!(back, sent);
        for class in &list.classes {
            let rows = rows.iter().filter(|row| CLASSES[row.0].0 == class.name);
            let levels: BTreeSet<_> = rows.map(|row| row.1).collect();
            prop_assert_eq!(&class.levels, &levels.into_iter().collect::<Vec<_>>());
        }
        for (index, (class, teachers)) in CLASSES.iter().enumerate() {
            let listed = rows.iter().any(|row| row.0 == index);
            for teacher in teachers.split('+').filter(|name| listed && !name.is_empty()) {
                let mut named = list.teachers.iter().filter(|known| known.first_name == teacher);
                prop_assert!(named.any(|known| known.classes.iter().any(|name| name == class)));
            }
        }
    }
}
