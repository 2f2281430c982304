// SPDX-License-Identifier: EUPL-1.2
//! Lists that come again.

use super::office::{CSV, EDEXML, Office, csv};
use crate::db_test;

db_test! {
    async fn the_same_school_from_both_kinds_of_list_stays_the_same(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", CSV, "").await.expect("the first list");
        assert_eq!(office.sizes().await, (293, 14, 12));
        let before = office.known().await;
        for (name, text) in [("school.edexml", EDEXML), ("school.csv", CSV), ("school.edexml", EDEXML)] {
            let said = office.imports(name, text, "").await.expect(name);
            assert!(said.contains("293 as before, 0 changed, 0 new; 0 missing"), "{said}");
            assert_eq!(office.sizes().await, (293, 14, 12), "{name}");
        }
        let ids = |known: &ouderlijn::import::Knowledge| {
            known.children.iter().map(|child| child.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(&before), ids(&office.known().await));
    }
}

db_test! {
    async fn a_dry_run_shows_the_pairs_and_writes_nothing(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", CSV, "").await.expect("the first list");
        let before = office.known().await;
        let said = office.imports("school.edexml", EDEXML, "--dry-run").await.expect("a look");
        assert!(said.contains("L0003 = 0003  Adam (1/2a, year level 1)"), "{said}");
        assert!(said.ends_with("Nothing was written (--dry-run).\n"));
        assert_eq!(office.known().await, before);
    }
}

db_test! {
    async fn a_child_that_is_not_on_the_list_is_missing_and_comes_back(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", CSV, "").await.expect("the first list");
        let without: String = CSV.lines().filter(|line| !line.contains(",0003,")).fold(String::new(), |all, line| all + line + "\n");
        let said = office.imports("school.csv", &without, "").await.expect("a list without Adam");
        assert!(said.contains("Adam (1/2a, year level 1): missing"), "{said}");
        assert_eq!(office.place("0003").await, "1/2a, missing");
        assert_eq!(office.sizes().await.0, 293);
        let id = office.id("0003").await;
        let said = office.imports("school.csv", CSV, "").await.expect("a list with Adam");
        assert!(said.contains("Adam (1/2a, year level 1): on the list again"), "{said}");
        assert_eq!((office.place("0003").await.as_str(), office.id("0003").await), ("1/2a", id));
    }
}

db_test! {
    async fn a_list_of_one_class_touches_only_that_class(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("all.csv", &csv(&["5a,5,Adam,1,,", "5a,5,Bram,2,,", "6a,6,Zoë,3,,"]), "").await.expect("all");
        office.imports("5a.csv", &csv(&["5a,5,Adam,1,,", "5a,5,Bram,2,,", "5a,5,Злата,4,uk,"]), "").await.expect("5a");
        assert_eq!(office.place("3").await, "6a");
        assert_eq!(office.place("4").await, "5a");
    }
}

db_test! {
    async fn a_list_that_loses_more_than_a_tenth_needs_a_yes(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("all.csv", &csv(&["5a,5,Adam,1,,", "5a,5,Bram,2,,"]), "").await.expect("all");
        let refusal = office.imports("half.csv", &csv(&["5a,5,Adam,1,,"]), "").await.expect_err("a question");
        assert_eq!(
            refusal,
            "1 child of these classes is not on the list, more than a tenth. Nothing was written: look with \
             --dry-run, and if it is right import again with --confirm."
        );
        assert_eq!(office.place("2").await, "5a");
        office.imports("half.csv", &csv(&["5a,5,Adam,1,,"]), "--confirm").await.expect("a yes");
        assert_eq!(office.place("2").await, "5a, missing");
    }
}

db_test! {
    async fn a_child_that_changes_class_within_the_year_moves(db: Db) {
        let mut office = Office::open(db).await;
        let all = ["5a,5,Adam,1,,", "5a,5,Bram,2,,", "5b,5,Zoë,3,,"];
        office.imports("all.csv", &csv(&all), "").await.expect("all");
        let said = office.imports("all.csv", &csv(&["5a,5,Adam,1,,", "5b,5,Bram,2,,", "5b,5,Zoë,3,,"]), "").await.expect("moved");
        assert!(said.contains("Bram (5a, year level 5): now in 5b, year level 5; key 2"), "{said}");
        assert_eq!(office.place("2").await, "5b");
        // The list of the class it left says nothing about it any more.
        office.imports("5a.csv", &csv(&["5a,5,Adam,1,,"]), "").await.expect("5a alone");
        assert_eq!(office.place("2").await, "5b");
    }
}

db_test! {
    async fn a_large_school_comes_in_at_once(db: Db) {
        let mut office = Office::open(db).await;
        let rows: Vec<_> = (0..1_500).map(|n| format!("k{},{},Kind{n},{n},,", n / 25, n % 8 + 1)).collect();
        let rows: Vec<_> = rows.iter().map(String::as_str).collect();
        office.imports("large.csv", &csv(&rows), "").await.expect("a large school");
        assert_eq!(office.sizes().await, (1_500, 0, 60));
    }
}

db_test! {
    async fn two_imports_at_once_make_nobody_twice(db: Db) {
        let mut one = Office::open(db.clone()).await;
        let mut other = Office::beside(&one);
        let (first, second) = tokio::join!(one.imports("school.csv", CSV, ""), other.imports("school.csv", CSV, ""));
        first.expect("one of them");
        second.expect("the other");
        assert_eq!(one.sizes().await, (293, 14, 12));
    }
}
