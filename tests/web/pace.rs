// SPDX-License-Identifier: EUPL-1.2
//! How fast one chat and one network may go.

use chrono::TimeDelta;
use ouderlijn::channel::web::Settings;
use reqwest::Method;

use super::site::Site;
use crate::db_test;

db_test! {
    async fn sixty_times_a_minute_is_fast_enough_for_a_thumb(db: Db) {
        let site = Site::opens(&db).await;
        let mut browser = site.browser();
        browser.opens("{}").await;
        let mut other = site.browser();
        other.opens("{}").await;
        for _ in 0..60 {
            assert_eq!(browser.says("hello").await.status, 200);
        }
        let refused = browser.says("hello").await;
        assert_eq!(refused.status, 429);
        // Reading goes on, and nobody else waits.
        drop(browser.reads(None).await);
        assert_eq!(other.says("hello").await.status, 200);
        site.engine.clock().move_to(site.engine.clock().now() + TimeDelta::minutes(1));
        assert_eq!(browser.says("hello").await.status, 200);
    }
}

db_test! {
    async fn a_flood_of_new_chats_from_one_network_ends_and_others_still_come_in(db: Db) {
        let settings =
            Settings { trusted_proxy: Some("127.0.0.1".parse().expect("an address")), ..Settings::default() };
        let site = Site::opens_with(&db, settings, |web| web.router(None)).await;
        let browser = site.browser();
        let from = async |forwarded: &str| {
            let request = browser.request(Method::POST, "session").header("x-forwarded-for", forwarded);
            browser.send(request.header("content-type", "application/json").body("{}")).await.status
        };
        for n in 0..600 {
            // What stands before the proxy's own word is anybody's.
            assert_eq!(from(&format!("10.0.0.{}, 203.0.113.7", n % 250)).await, 200);
        }
        assert_eq!(from("203.0.113.7").await, 429);
        assert_eq!(from("203.0.113.8").await, 200);
        site.engine.clock().move_to(site.engine.clock().now() + TimeDelta::hours(1));
        assert_eq!(from("203.0.113.7").await, 200);
    }
}

db_test! {
    async fn a_forwarded_address_is_believed_of_the_proxy_alone(db: Db) {
        let settings =
            Settings { trusted_proxy: Some("127.0.0.2".parse().expect("an address")), ..Settings::default() };
        let site = Site::opens_with(&db, settings, |web| web.router(None)).await;
        let browser = site.browser();
        let mut last = 200;
        for n in 0..601 {
            let request = browser.request(Method::POST, "session").header("x-forwarded-for", format!("10.0.{}.{}", n / 250, n % 250));
            last = browser.send(request.header("content-type", "application/json").body("{}")).await.status;
        }
        assert_eq!(last, 429);
    }
}
