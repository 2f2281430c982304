// SPDX-License-Identifier: EUPL-1.2
//! Teachers come with the list.

use ouderlijn::domain::address::ChannelKind;
use ouderlijn::domain::role::RoleKind;
use ouderlijn::store::{codes, roles};

use super::office::{Office, csv, moment};
use crate::db_test;

db_test! {
    async fn two_teachers_of_one_class_each_get_a_code(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&["5a,5,Adam,1,,Marijke+Joost", "5b,5,Bram,2,,joost"]), "").await.expect("a list");
        assert_eq!(office.teachers().await, ["Joost: 5a 5b", "Marijke: 5a"]);
        let said = office.school("show").await.expect("how it stands");
        assert!(said.contains("Marijke") && said.contains("Joost"), "{said}");
        let school = office.the_school().await;
        let mut tx = office.db.read().await.expect("a reading transaction");
        let unused = codes::of_staff(&mut tx, school.id, office.clock.now()).await.expect("codes");
        let mut whom: Vec<_> = unused.into_iter().map(|(_, role, name)| name.unwrap_or_else(|| format!("{role:?}"))).collect();
        whom.sort();
        assert_eq!(whom, ["Joost", "Marijke", "Some(Coordinator)", "Some(Director)"]);
    }
}

db_test! {
    async fn a_teacher_who_is_no_longer_on_the_list_loses_that_class(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&["5a,5,Adam,1,,Marijke+Joost", "5b,5,Bram,2,,Joost"]), "").await.expect("a list");
        office.clock.move_to(moment("2026-10-01T07:00:00Z"));
        let said = office.imports("school.csv", &csv(&["5a,5,Adam,1,,Marijke+Els", "5b,5,Bram,2,,Joost"]), "").await.expect("a list");
        assert!(said.contains("new teacher Els: 5a") && said.contains("teacher Joost: no longer 5a"), "{said}");
        assert_eq!(office.teachers().await, ["Els: 5a", "Joost: 5b", "Marijke: 5a"]);
        // An empty cell says nothing about who teaches.
        office.imports("school.csv", &csv(&["5a,5,Adam,1,,", "5b,5,Bram,2,,"]), "").await.expect("a list");
        assert_eq!(office.teachers().await, ["Els: 5a", "Joost: 5b", "Marijke: 5a"]);
    }
}

db_test! {
    async fn a_role_lasts_as_long_as_its_class(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&["5a,5,Adam,1,,Marijke"]), "").await.expect("a list");
        let school = office.the_school().await;
        let mut tx = office.db.read().await.expect("a reading transaction");
        let held = roles::of_school(&mut tx, school.id, office.clock.now()).await.expect("roles");
        assert_eq!(held[0].kind, RoleKind::Teacher);
        assert_eq!(held[0].until_at, Some(moment("2027-07-31T22:00:00Z")));
    }
}

db_test! {
    async fn a_teacher_gets_one_code_until_it_is_used_or_over(db: Db) {
        let mut office = Office::open(db).await;
        let list = csv(&["5a,5,Adam,1,,Marijke"]);
        let codes = async |office: &Office| {
            let school = office.the_school().await;
            let mut tx = office.db.read().await.expect("a reading transaction");
            let unused = codes::of_staff(&mut tx, school.id, office.clock.now()).await.expect("codes");
            unused.into_iter().filter(|(.., name)| name.is_some()).map(|(code, ..)| code).collect::<Vec<_>>()
        };
        office.imports("school.csv", &list, "").await.expect("a list");
        let first = codes(&office).await;
        office.imports("school.csv", &list, "").await.expect("the list again");
        assert_eq!(codes(&office).await, first);
        office.clock.move_to(moment("2026-11-15T07:00:00Z"));
        office.imports("school.csv", &list, "").await.expect("ten weeks later");
        assert_eq!(codes(&office).await.len(), 1);
        assert_ne!(codes(&office).await, first);
    }
}

db_test! {
    async fn a_teacher_who_has_a_chat_needs_no_code(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&["5a,5,Adam,1,,Marijke"]), "").await.expect("a list");
        let marijke = office.known().await.teachers[0].id;
        office.has_a_chat(marijke, ChannelKind::Web).await;
        office.clock.move_to(moment("2026-11-15T07:00:00Z"));
        let said = office.imports("school.csv", &csv(&["5a,5,Adam,1,,Marijke"]), "").await.expect("ten weeks later");
        assert!(!said.contains("staff codes"), "{said}");
    }
}
