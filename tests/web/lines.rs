// SPDX-License-Identifier: EUPL-1.2
//! Lines out, lines in.

use chrono::TimeDelta;
use ouderlijn::domain::audience::Part;
use ouderlijn::domain::reach;
use ouderlijn::store::reach::{self as ways, Way};
use ouderlijn::store::{inbox, posts};

use super::browser::Browser;
use super::site::Site;
use crate::db_test;

db_test! {
    async fn what_somebody_writes_stands_in_the_chat_and_is_answered(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        browser.opens(r#"{"languages":["pl"]}"#).await;
        let mut stream = browser.reads(None).await;
        let words = stream.next().await;
        assert_eq!((words.name.as_str(), words.data["lang"].as_str()), ("words", Some("pl")));

        browser.says("1 < 2 & <b>so</b>").await;
        let mine = stream.line_with("1 ").await;
        assert_eq!(mine.data["html"], "1 &lt; 2 &amp; &lt;b&gt;so&lt;/b&gt;");
        assert_eq!(mine.data["side"], "me");
        site.settles().await;
        let answer = stream.line_with("👋").await;
        assert_eq!(answer.data["side"], "school");
        assert_eq!(answer.data["at"], "10:10", "the school's clock, not UTC");
        assert!(answer.data["buttons"].as_array().is_some_and(|rows| rows.len() > 2));
        assert!(answer.id > mine.id);
    }
}

db_test! {
    async fn the_same_client_id_twice_is_stored_once(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        browser.opens("{}").await;
        site.settles().await;
        let before = site.lines(&browser).await.len();
        let id = browser.draws_id();
        for text in ["hello", "hello again"] {
            let body = serde_json::json!({ "id": id, "text": text }).to_string();
            assert_eq!(browser.post("say", &body).await.status, 200);
        }
        assert_eq!(site.lines(&browser).await.len(), before + 1);
        let mut tx = db.read().await.expect("a transaction");
        assert_eq!(inbox::count_open(&mut tx).await.expect("a count"), 1);
        tx.rollback().await.expect("an end");

        // Another browser's id is its own, though it is the same number.
        let mut other = site.browser();
        other.opens("{}").await;
        site.settles().await;
        let body = serde_json::json!({ "id": id, "text": "mine" }).to_string();
        assert_eq!(other.post("say", &body).await.status, 200);
        assert!(site.lines(&other).await.iter().any(|line| line.body.contains("mine")));
    }
}

db_test! {
    async fn many_chats_at_once_are_all_answered(db: Db) {
        let site = Site::opens(&db).await;
        let mut browsers = Vec::new();
        for _ in 0..30 {
            let mut browser = site.browser();
            browser.opens("{}").await;
            browsers.push(browser);
        }
        // The answers wait in one line for the writer, and so does the note that they were sent.
        let answered = tokio::time::timeout(std::time::Duration::from_secs(30), site.settles()).await;
        assert!(answered.is_ok(), "the sender waits for itself");
        for browser in &browsers {
            assert_eq!(site.lines(browser).await.len(), 1);
        }
    }
}

db_test! {
    async fn nonsense_is_refused_and_changes_nothing(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        browser.opens("{}").await;
        site.settles().await;
        let before = site.lines(&browser).await;
        let long = format!(r#"{{"id":"{}","tap":"{}"}}"#, browser.draws_id(), "x".repeat(65));
        for body in ["", "{}", "[]", r#"{"id":"x","text":"y"}"#, &long] {
            let status = browser.post("say", body).await.status;
            assert!((400..500).contains(&status), "{status} for {body}");
        }
        site.settles().await;
        assert_eq!(site.lines(&browser).await, before);
    }
}

db_test! {
    async fn a_stream_goes_on_after_the_last_line_the_browser_has(db: Db) {
        let site = Site::opens(&db).await;
        let browser = site.parent("Adam").await;
        let all = site.lines(&browser).await;
        let (first, last) = (all.first().expect("a line").rev, all.last().expect("a line").rev);

        let mut whole = browser.reads(None).await;
        for line in &all {
            assert_eq!(whole.next_line().await.id, Some(line.rev));
        }
        let mut rest = browser.reads(Some(first)).await;
        assert_eq!(rest.next_line().await.id, Some(all[1].rev));

        // Who has everything gets only what is new.
        let mut fresh = browser.reads(Some(last)).await;
        browser.says("one more").await;
        let line = fresh.next_line().await;
        assert!(line.id > Some(last));
        assert_eq!(line.data["html"], "one more");
        // A browser that has given up its stream says it in the address.
        let mut again = browser.reads_after(last).await;
        assert_eq!(again.next_line().await.data["html"], "one more");
    }
}

db_test! {
    async fn an_answer_takes_the_place_of_the_line_whose_button_was_tapped(db: Db) {
        let site = Site::opens(&db).await;
        let browser = site.parent("Adam").await;
        let before = site.lines(&browser).await;
        let menu = before.last().expect("the menu").clone();
        let mut stream = browser.reads(Some(menu.rev)).await;
        site.taps(&browser, "⚙️").await;
        site.settles().await;
        let line = stream.next_line().await;
        assert_eq!(line.data["line"].as_str(), Some(menu.line.to_string().as_str()));
        assert!(line.id > Some(menu.rev));
        assert_eq!(line.data["datetime"], "2026-09-01T08:10:00.000Z", "it keeps its place");
        assert_eq!(site.lines(&browser).await.len(), before.len());
    }
}

db_test! {
    async fn what_a_browser_has_shown_counts_as_reached(db: Db) {
        let site = Site::opens(&db).await;
        let (parent, teacher) = (site.parent("Adam").await, site.teacher().await);
        site.taps(&teacher, "✉️").await;
        site.settles().await;
        let id = teacher.draws_id();
        teacher.post("say", &serde_json::json!({ "id": id, "text": "Morgen zwemmen." }).to_string()).await;
        site.settles().await;
        site.taps(&teacher, "✅").await;
        site.settles().await;
        site.passes(TimeDelta::minutes(1)).await;

        let post = site.lines(&parent).await.pop().expect("the post");
        assert!(post.body.contains("Morgen zwemmen."), "{}", post.body);
        assert_eq!(reached(&site, &teacher, id).await, 0);
        // A browser cannot claim more than there is.
        assert_eq!(parent.post("shown", &format!(r#"{{"rev":{}}}"#, post.rev + 1)).await.status, 200);
        assert_eq!(reached(&site, &teacher, id).await, 0);
        assert_eq!(parent.post("shown", &format!(r#"{{"rev":{}}}"#, post.rev)).await.status, 200);
        assert_eq!(reached(&site, &teacher, id).await, 1);
        // What was seen stays seen.
        assert_eq!(parent.post("shown", r#"{"rev":1}"#).await.status, 200);
        assert_eq!(reached(&site, &teacher, id).await, 1);
    }
}

/// For how many children the post the teacher wrote as `message` arrived.
async fn reached(site: &Site, teacher: &Browser, message: uuid::Uuid) -> usize {
    let author = site.address(teacher).await;
    let mut tx = site.engine.db().read().await.expect("a transaction");
    let post = posts::by_message(&mut tx, author, &message.to_string()).await.expect("a look");
    let post = post.expect("a post");
    let found = ways::of_post(
        &mut tx,
        &[Part { class: post.class_id, level: None }],
        post.id,
        site.engine.clock().now(),
    )
    .await
    .expect("ways");
    tx.rollback().await.expect("an end");
    let standings: Vec<_> = found.iter().map(Way::standing).collect();
    reach::count(&standings, site.engine.clock().now()).reached
}

db_test! {
    async fn a_page_learns_that_its_chat_is_nobodys_before_it_reads_the_goodbye(db: Db) {
        let site = Site::opens(&db).await;
        let parent = site.parent("Adam").await;
        let mut stream = parent.reads(None).await;
        assert_eq!(stream.next().await.data["owned"], true);
        for label in ["⚙️", "🗂️", "🚪", "🗑️"] {
            site.taps(&parent, label).await;
            site.settles().await;
        }
        let [goodbye] = &*site.lines(&parent).await else { panic!("one line is left") };
        let mut owned = true;
        loop {
            let event = stream.next().await;
            if event.name == "words" {
                owned = event.data["owned"] == true;
            } else if event.data["line"] == goodbye.line.to_string() {
                break;
            }
        }
        assert!(!owned);
    }
}
