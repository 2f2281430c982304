// SPDX-License-Identifier: EUPL-1.2
//! Who a browser is.

use chrono::TimeDelta;
use ouderlijn::channel::web::{Settings, demo};
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::domain::id::AddressId;
use ouderlijn::store::{addresses, sessions};
use sha2::{Digest, Sha256};

use super::browser::Browser;
use super::site::Site;
use crate::db_test;

db_test! {
    async fn a_letter_opens_a_chat_of_its_own(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        let opening = format!(r#"{{"start":"{}","languages":["ar","nl"]}}"#, site.school.codes["Adam"]);
        let answer = browser.opens(&opening).await;
        assert_eq!((answer.status, answer.text().as_str()), (200, r#"{"new":true}"#));
        let cookie = answer.header("set-cookie");
        for part in ["; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Max-Age=34560000"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert!(!cookie.contains("Secure"), "plain http would lose a secure cookie: {cookie}");

        site.settles().await;
        site.taps(&browser, "العربية").await;
        site.settles().await;
        // The code of the link is known: nobody types it.
        let last = site.lines(&browser).await.pop().expect("a line");
        assert!(last.body.contains("De Regenboog"), "{}", last.body);
        assert!(browser.get("").await.text().contains(r#"<html lang="ar" dir="rtl">"#));
    }
}

db_test! {
    async fn on_https_the_cookie_travels_on_https_only(db: Db) {
        let settings = Settings { secure: true, ..Settings::default() };
        let site = Site::opens_with(&db, settings, |web| web.router(None)).await;
        let answer = site.browser().opens("{}").await;
        assert!(answer.header("set-cookie").ends_with("; Secure"));
    }
}

db_test! {
    async fn a_browser_that_comes_back_is_the_same_chat(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        browser.opens("{}").await;
        let chat = site.address(&browser).await;
        let again = browser.opens("{}").await;
        assert_eq!(again.text(), r#"{"new":false}"#);
        assert_eq!(again.header("set-cookie"), "");
        assert_eq!(site.address(&browser).await, chat);
        let mut other = site.browser();
        other.opens("{}").await;
        assert_ne!(site.address(&other).await, chat);
    }
}

db_test! {
    async fn a_personal_link_works_until_it_is_replaced(db: Db) {
        let site = Site::opens(&db).await;
        let parent = site.parent("Adam").await;
        let chat = site.address(&parent).await;
        let give = async |token: &str| {
            let mut tx = db.write().await.expect("a transaction");
            let now = site.engine.clock().now();
            sessions::replace_link(&mut tx, chat, &Sha256::digest(token), now).await.expect("a link");
            tx.commit().await.expect("a commit");
        };

        give("first").await;
        for _ in 0..2 {
            let mut phone = site.browser();
            assert_eq!(phone.opens(r#"{"me":"first"}"#).await.status, 200);
            assert_eq!(site.address(&phone).await, chat);
        }

        give("second").await;
        let mut phone = site.browser();
        let refused = phone.opens(r#"{"me":"first","languages":["pl"]}"#).await;
        assert_eq!(refused.status, 410);
        assert!(refused.text().contains("Ten link"), "said in the browser's language: {}", refused.text());
        assert!(phone.token().is_none());
        assert_eq!(phone.opens(r#"{"me":"second"}"#).await.status, 200);
        assert_eq!(site.address(&phone).await, chat);
    }
}

db_test! {
    async fn nobody_without_a_session_reads_or_writes(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        for token in ["", "guessed"] {
            if !token.is_empty() {
                browser.holds(token);
            }
            for path in ["lines", "media/anything", "push"] {
                assert_eq!(browser.get(path).await.status, 401, "{path}");
            }
            assert_eq!(browser.says("hello").await.status, 401);
            assert_eq!(browser.uploads(browser.draws_id(), "image/jpeg", b"x").await.status, 401);
            assert_eq!(browser.post("shown", r#"{"rev":1}"#).await.status, 401);
            assert_eq!(browser.post("push", r#"{"endpoint":"https://web.push.apple.com/x"}"#).await.status, 401);
            assert_eq!(browser.post("push/stop", "{}").await.status, 401);
        }
    }
}

db_test! {
    async fn a_session_nobody_uses_for_400_days_is_over(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        browser.opens("{}").await;
        site.engine.clock().move_to(site.engine.clock().now() + TimeDelta::days(399));
        // Looking at the chat is use.
        drop(browser.reads(None).await);
        site.engine.clock().move_to(site.engine.clock().now() + TimeDelta::days(399));
        drop(browser.reads(None).await);
        site.engine.clock().move_to(site.engine.clock().now() + TimeDelta::days(401));
        assert_eq!(browser.get("lines").await.status, 401);
    }
}

struct NoStage;

impl demo::Stage for NoStage {
    fn state(
        &self,
        _: ouderlijn::domain::language::Language,
    ) -> futures::future::BoxFuture<'_, serde_json::Value> {
        Box::pin(async { serde_json::Value::Null })
    }

    fn move_clock(&self, _: demo::Move) -> futures::future::BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

db_test! {
    async fn a_session_of_another_folder_opens_nothing(db: Db) {
        let mut chance = ouderlijn::clock::Chance::from_number(3);
        let now = "2026-09-01T08:10:00Z".parse().expect("a moment");
        let mut persons = Vec::new();
        let mut tx = db.write().await.expect("a transaction");
        for slug in ["amal", "grace"] {
            let id = AddressId(chance.id(now));
            addresses::insert(&mut tx, id, ChannelKind::Web, "web", slug, None, now).await.expect("a chat");
            persons.push((slug.to_owned(), id));
        }
        tx.commit().await.expect("a commit");
        let stage = std::sync::Arc::new(NoStage);
        let site =
            Site::opens_with(&db, Settings::default(), |web| demo::router(web, &persons, stage)).await;
        let (amal, grace) = (format!("{}as/amal/", site.url), format!("{}as/grace/", site.url));

        let mut browser = Browser::new(&amal);
        let answer = browser.opens("{}").await;
        assert!(answer.header("set-cookie").contains("; Path=/as/amal/;"));
        assert_eq!(site.address(&browser).await, persons[0].1);
        assert_eq!(browser.says("hello").await.status, 200);
        assert_eq!(browser.at(&grace).get("lines").await.status, 401);
        assert_eq!(browser.at(&grace).says("hello").await.status, 401);
    }
}
