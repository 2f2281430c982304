// SPDX-License-Identifier: EUPL-1.2
//! Files that are wrong say where, what and what to do, and change nothing.

use super::office::{CSV, Office, csv};
use crate::db_test;

db_test! {
    async fn a_wrong_file_writes_nothing_and_says_where_and_what_to_do(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", CSV, "").await.expect("a right one");
        let before = office.known().await;
        for (name, text, wrong) in [
            ("empty.csv", String::new(), "empty.csv: the file is empty: choose the class list and import again."),
            (
                "level.csv",
                csv(&["5a,5,Adam,0003,nl,Marijke", "5a,9,Bram,0004,nl,Marijke"]),
                "level.csv, line 3, column 2 (year_level): \"9\" is not a year level. Year levels run from 1 to 8: \
                 correct the cell and import again.",
            ),
            (
                "key.csv",
                csv(&["5a,5,Adam,0003,nl,", "5a,5,Bram,0003,nl,"]),
                "key.csv, line 3, column 4 (child_id): the key \"0003\" is already on line 2: give each its own key \
                 and import again.",
            ),
            (
                "cut.edexml",
                "<EDEX><leerlingen>".to_owned(),
                "cut.edexml, line 1, character 7: the file ends before what begins here is complete: export it anew \
                 from the pupil administration and import again.",
            ),
        ] {
            assert_eq!(office.imports(name, &text, "--confirm").await.expect_err(name), wrong);
        }
        assert_eq!(office.known().await, before);
    }
}

db_test! {
    async fn a_file_that_is_not_there_is_named(db: Db) {
        let mut office = Office::open(db).await;
        let refusal = office.school("import nowhere.csv").await.expect_err("no file");
        assert!(refusal.ends_with("nowhere.csv cannot be read"), "{refusal}");
    }
}

db_test! {
    async fn with_several_schools_the_name_is_asked(db: Db) {
        let mut office = Office::open(db).await;
        office.school("new --name Zonnebloem --region zuid").await.expect("a second school");
        let list = csv(&["5a,5,Adam,1,,"]);
        assert_eq!(
            office.imports("school.csv", &list, "").await.expect_err("which one"),
            "there are several schools: name one with --school: Regenboog, Zonnebloem."
        );
        office.imports("school.csv", &list, "--school zonnebloem").await.expect("that one");
        assert_eq!(
            office.school("new --name zonnebloem --region zuid").await.expect_err("a second of that name"),
            "there is a school called \"zonnebloem\" already: give this one another name."
        );
    }
}

db_test! {
    async fn the_help_of_each_command_has_an_example(db: Db) {
        let mut office = Office::open(db).await;
        for command in ["new", "import", "show"] {
            let help = office.school(&format!("{command} --help")).await.expect_err("help");
            assert!(help.contains(&format!("Example: ouderlijn school {command}")), "{help}");
        }
    }
}
