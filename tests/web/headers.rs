// SPDX-License-Identifier: EUPL-1.2
//! What every answer carries, and the address a proxy asks.

use super::site::Site;
use crate::db_test;

db_test! {
    async fn every_answer_forbids_what_is_not_from_here(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        let opened = browser.opens("{}").await;
        let mut answers = vec![opened, browser.says("hello").await, browser.post("say", "nonsense").await];
        for path in [
            "",
            "chat.js",
            "chat.css",
            "sw.js",
            "manifest.webmanifest",
            "icon-192.png",
            "nothing.js",
            "no/such/path",
            "push",
            "media/none",
            "healthz",
        ] {
            answers.push(browser.get(path).await);
        }
        for answer in answers {
            let policy = answer.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'; "), "{answer:?}");
            assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{policy}");
            assert!(policy.contains("frame-ancestors 'self'") && policy.contains("base-uri 'none'"));
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
            assert_eq!(answer.header("referrer-policy"), "no-referrer");
            assert!(answer.header("permissions-policy").contains("geolocation=()"));
        }
    }
}

db_test! {
    async fn the_page_is_kept_by_nobody_and_names_nobody_else(db: Db) {
        let site = Site::opens(&db).await;
        let page = site.browser().get("").await;
        assert_eq!(page.header("cache-control"), "no-store");
        let text = page.text();
        assert!(!text.contains("{{"), "a name was not filled in");
        for part in ["https://", "http://", "<script>", " style=", "onclick"] {
            assert!(!text.contains(part), "{part}");
        }
    }
}

db_test! {
    async fn the_health_of_a_page_is_that_of_its_database(db: Db) {
        let site = Site::opens(&db).await;
        assert_eq!(site.browser().get("healthz").await.status, 200);
        db.close().await;
        assert_eq!(site.browser().get("healthz").await.status, 503);
    }
}
