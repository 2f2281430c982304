// SPDX-License-Identifier: EUPL-1.2
//! School years.

use super::office::{CSV, Office, csv, moment};
use crate::db_test;

db_test! {
    async fn next_years_list_is_read_from_may_and_counts_from_august(db: Db) {
        let mut office = Office::open(db).await;
        let now = ["5a,5,Adam,1,,Marijke", "8a,8,Zoë,2,,Els"];
        office.imports("now.csv", &csv(&now), "").await.expect("this year");
        let next = csv(&["6a,6,Adam,1,,Els", "1a,1,Bram,3,,Marijke"]);
        office.clock.move_to(moment("2027-04-30T12:00:00Z"));
        assert_eq!(
            office.imports("next.csv", &next, "--year 2027").await.expect_err("too early"),
            "the list is for 2027-2028, which may be loaded from 1 May 2027: import it then, or say --year 2026 if it \
             is for 2026-2027."
        );
        office.clock.move_to(moment("2027-05-01T07:00:00Z"));
        office.imports("next.csv", &next, "--year 2027").await.expect("from May");
        // Until the summer nothing changes, and who leaves is not missing.
        assert_eq!((office.place("1").await.as_str(), office.place("2").await.as_str()), ("5a", "8a"));
        assert_eq!(office.teachers().await, ["Els: 8a", "Marijke: 5a"]);
        let said = office.school("show").await.expect("both years");
        assert!(said.contains("School year 2026-2027") && said.contains("School year 2027-2028"), "{said}");
        office.clock.move_to(moment("2027-08-01T07:00:00Z"));
        assert_eq!((office.place("1").await.as_str(), office.place("2").await.as_str()), ("6a", "no class"));
        assert_eq!(office.teachers().await, ["Els: 6a", "Marijke: 1a"]);
    }
}

db_test! {
    async fn who_drops_off_next_years_list_stays_in_class_until_the_summer(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("now.csv", &csv(&["5a,5,Adam,1,,", "5a,5,Bram,2,,"]), "").await.expect("this year");
        office.clock.move_to(moment("2027-05-03T07:00:00Z"));
        office.imports("next.csv", &csv(&["6a,6,Adam,1,,", "6a,6,Bram,2,,"]), "--year 2027").await.expect("next year");
        let said = office.imports("next.csv", &csv(&["6a,6,Adam,1,,"]), "--year 2027 --confirm").await.expect("Bram moves away");
        assert!(said.contains("Bram (6a, year level 6): without a class next year"), "{said}");
        assert_eq!(office.place("2").await, "5a");
        office.clock.move_to(moment("2027-08-01T07:00:00Z"));
        assert_eq!(office.place("2").await, "no class");
    }
}

db_test! {
    async fn a_year_that_is_over_is_refused(db: Db) {
        let mut office = Office::open(db).await;
        assert_eq!(
            office.imports("school.csv", CSV, "--year 2025").await.expect_err("over"),
            "the list is for 2025-2026, which is over: import the list of 2026-2027, or say --year 2026."
        );
    }
}
