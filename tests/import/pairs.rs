// SPDX-License-Identifier: EUPL-1.2
//! Who is who where names do not say.

use super::office::{Office, csv};
use crate::db_test;

/// An EDEXML export of one class.
fn edexml(pupils: &[(&str, &str)], teachers: &[(&str, &str)]) -> String {
    let groups = "<groepen><groep key='G1'><naam>5a</naam><jaargroep>5</jaargroep></groep></groepen>";
    let of_group = "<groep key='G1'/>";
    let pupil = |(key, name): &(&str, &str)| {
        format!(
            "<leerling key='{key}'><roepnaam>{name}</roepnaam><jaargroep>5</jaargroep>{of_group}</leerling>"
        )
    };
    let teacher = |(key, name): &(&str, &str)| {
        format!(
            "<leerkracht key='{key}'><roepnaam>{name}</roepnaam><groepen>{of_group}</groepen></leerkracht>"
        )
    };
    let pupils: String = pupils.iter().map(pupil).collect();
    let teachers: String = teachers.iter().map(teacher).collect();
    format!("<EDEX>{groups}<leerlingen>{pupils}</leerlingen><leerkrachten>{teachers}</leerkrachten></EDEX>")
}

const TWINS: [&str; 3] = ["5a,5,Sam,1,,", "5a,5,Sam,2,,", "5a,5,Zoë,3,,"];

db_test! {
    async fn two_of_one_name_in_another_kind_of_list_are_settled_by_a_file(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&TWINS), "").await.expect("the first list");
        let export = edexml(&[("L1", "Sam"), ("L2", "Sam"), ("L3", "Zoë")], &[]);
        let before = office.known().await;
        let refusal = office.imports("school.edexml", &export, "").await.expect_err("a question");
        assert_eq!(
            refusal,
            "2 on this list may be somebody whom the school has under another key:\n  \
               L1  Sam, 5a, year level 5. Here:\n      1  Sam (5a, year level 5)\n      2  Sam (5a, year level 5)\n  \
               L2  Sam, 5a, year level 5. Here:\n      1  Sam (5a, year level 5)\n      2  Sam (5a, year level 5)\n\
             Write a file with one row for each: the key in this list, a comma, and the key or id of the same child \
             above, or \"new\". Then import again with --pairs FILE.\nNothing was written."
        );
        assert_eq!(office.known().await, before);

        office.file("pairs.csv", "key,earlier\nL1,2\nL2,1\n");
        office.imports("school.edexml", &export, "--pairs pairs.csv").await.expect("settled");
        assert_eq!(office.id("L1").await, office.id("2").await);
        assert_eq!(office.id("L3").await, office.id("3").await);
        assert_eq!(office.sizes().await.0, 3);
        let said = office.imports("school.edexml", &export, "").await.expect("no question any more");
        assert!(said.contains("3 as before"), "{said}");
    }
}

db_test! {
    async fn half_a_file_of_pairs_is_not_enough(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&TWINS), "").await.expect("the first list");
        let export = edexml(&[("L1", "Sam"), ("L2", "Sam"), ("L3", "Zoë")], &[]);
        office.file("pairs.csv", "L1;2\n");
        let refusal = office.imports("school.edexml", &export, "--pairs pairs.csv").await.expect_err("a question");
        assert!(refusal.starts_with("1 on this list may be"), "{refusal}");
    }
}

db_test! {
    async fn a_child_declared_new_is_new_once(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&TWINS), "").await.expect("the first list");
        let id = office.id("2").await;
        office.file("pairs.csv", format!("L1,new\nL2,{id}\n"));
        let export = edexml(&[("L1", "Sam"), ("L2", "Sam"), ("L3", "Zoë")], &[]);
        for _ in 0..2 {
            office.imports("school.edexml", &export, "--pairs pairs.csv --confirm").await.expect("settled");
            assert_eq!(office.sizes().await.0, 4);
        }
        assert_eq!(office.place("1").await, "5a, missing");
    }
}

db_test! {
    async fn a_list_whose_keys_were_given_anew_is_settled_too(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&["5a,5,Adam,1,,", "5a,5,Bram,2,,"]), "").await.expect("the first list");
        let (adam, bram) = (office.id("1").await, office.id("2").await);
        let swapped = csv(&["5a,5,Bram,1,,", "5a,5,Adam,2,,"]);
        let refusal = office.imports("school.csv", &swapped, "").await.expect_err("a question");
        assert!(refusal.starts_with("the keys of 2 children now belong to other first names"), "{refusal}");
        office.file("pairs.csv", "1,2\n2,1\n");
        office.imports("school.csv", &swapped, "--pairs pairs.csv").await.expect("settled");
        assert_eq!((office.id("2").await, office.id("1").await), (adam, bram));
    }
}

db_test! {
    async fn a_teacher_who_may_be_another_is_settled_too(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&["5a,5,Adam,1,,Marijke"]), "").await.expect("the first list");
        let export = edexml(&[("L1", "Adam")], &[("T1", "Marieke")]);
        let refusal = office.imports("school.edexml", &export, "").await.expect_err("a question");
        assert!(refusal.contains("teacher:T1  Marieke, 5a. Here:\n      teacher:marijke  Marijke"), "{refusal}");
        office.file("pairs.csv", "teacher:T1,teacher:marijke\n");
        office.imports("school.edexml", &export, "--pairs pairs.csv").await.expect("settled");
        assert_eq!(office.teachers().await, ["Marijke: 5a"]);
    }
}

db_test! {
    async fn a_wrong_file_of_pairs_says_where_and_writes_nothing(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&TWINS), "").await.expect("the first list");
        let export = edexml(&[("L1", "Sam"), ("L2", "Sam"), ("L3", "Zoë")], &[]);
        let before = office.known().await;
        for (pairs, wrong) in [
            ("L1,1\nL9,2\n", "pairs.csv, line 2, column 1 (key): the list has no key \"L9\": copy it from the list and import again."),
            ("L1,1\nL2,1\n", "pairs.csv, line 2, column 2 (earlier): \"1\" is paired on line 1 already: correct one of them and import again."),
            ("L1\n", "pairs.csv, line 1, column 1 (key): a row of pairs has two cells, the key in this list and the key in the earlier list (or \"new\"): correct the row and import again."),
            ("key,earlier\nL1,77\n", "pairs.csv, line 2, column 2 (earlier): \"77\" is no key of an earlier list, no id and not \"new\": copy it from what the import printed and import again."),
        ] {
            office.file("pairs.csv", pairs);
            let refusal = office.imports("school.edexml", &export, "--pairs pairs.csv").await.expect_err(pairs);
            assert_eq!(refusal, wrong);
        }
        assert_eq!(office.known().await, before);
    }
}
