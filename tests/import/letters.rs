// SPDX-License-Identifier: EUPL-1.2
//! Letters for the printer.

use super::office::{Office, csv, moment};
use crate::db_test;

const LIST: [&str; 4] = ["5a,5,Amina,1,ar,Marijke", "5a,5,Bram,2,nl,", "5a,5,Olek,3,pl,", "6a,6,Zoë,4,tlh,"];

/// The codes on a page, in its order.
fn codes(page: &str) -> Vec<&str> {
    let mut codes = Vec::new();
    for part in page.split("<p class=\"typed\" dir=\"ltr\">").skip(1) {
        codes.extend(part.split_once('<').map(|(code, _)| code));
    }
    codes
}

db_test! {
    async fn each_child_has_a_page_with_both_ways_in(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&LIST), "").await.expect("a list");
        let (page, said) = office.letters("").await;
        assert!(said.starts_with("4 letters in "), "{said}");
        assert_eq!(page.matches("<article").count(), 4);
        assert_eq!(page.matches("<svg").count(), 8);
    }
}

db_test! {
    async fn a_letter_is_printed_again_with_the_same_code(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&LIST), "").await.expect("a list");
        let (page, _) = office.letters("").await;
        let first = codes(&page);
        let (page, _) = office.letters("").await;
        assert_eq!(codes(&page), first);
        let (page, said) = office.letters("--class 6A").await;
        assert!(said.starts_with("1 letter in "), "{said}");
        assert_eq!(codes(&page), first[3..]);
    }
}

db_test! {
    async fn letters_made_again_have_other_codes_and_the_first_ones_are_over(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&LIST), "").await.expect("a list");
        let (first, _) = office.letters("").await;
        let (second, _) = office.letters("--again").await;
        assert!(codes(&first).iter().all(|code| !codes(&second).contains(code)));
        let (third, _) = office.letters("").await;
        assert_eq!(codes(&third), codes(&second));
    }
}

db_test! {
    async fn a_code_that_is_nearly_over_is_not_printed_again(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&LIST), "").await.expect("a list");
        let (first, _) = office.letters("").await;
        office.clock.move_to(moment("2026-10-20T07:00:00Z"));
        let (second, _) = office.letters("").await;
        assert!(codes(&first).iter().all(|code| !codes(&second).contains(code)));
    }
}

db_test! {
    async fn a_missing_child_gets_no_letter(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&LIST), "").await.expect("a list");
        office.imports("school.csv", &csv(&LIST[1..]), "--confirm").await.expect("a list without Amina");
        let (page, said) = office.letters("").await;
        assert!(said.starts_with("3 letters in "), "{said}");
        assert!(!page.contains("Amina"));
    }
}

db_test! {
    async fn a_letter_in_arabic_runs_from_right_to_left(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&LIST), "").await.expect("a list");
        let (page, _) = office.letters("--class 5a --language ar").await;
        assert_eq!(page.matches("<h1 lang=\"ar\" dir=\"rtl\">").count(), 3);
        assert_eq!(page.matches("<h1 lang=\"nl\" dir=\"ltr\">").count(), 3);
        assert_eq!(page.matches("<svg").count(), 6);
        let (page, _) = office.letters("--class 5a").await;
        let languages: Vec<_> = page.split("<h1 lang=\"").skip(1).map(|part| &part[..2]).collect();
        assert_eq!(languages, ["nl", "ar", "nl", "nl", "pl"]);
    }
}

db_test! {
    async fn a_language_the_program_does_not_speak_gets_dutch_alone(db: Db) {
        let mut office = Office::open(db).await;
        office.imports("school.csv", &csv(&LIST), "").await.expect("a list");
        let (page, _) = office.letters("--class 6a").await;
        assert_eq!(page.matches("<h1").count(), 1);
    }
}
