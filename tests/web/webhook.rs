// SPDX-License-Identifier: EUPL-1.2
//! What a service posts to the page's address.

use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;
use ouderlijn::channel::Webhook;
use ouderlijn::store::StoreError;

use super::browser::Browser;
use super::site::Site;
use crate::db_test;

/// Keeps what was posted; has no room for `full`.
#[derive(Default)]
struct Letterbox(Mutex<Vec<String>>);

impl Webhook for Letterbox {
    fn knows(&self, secret: &str) -> bool {
        secret == "agreed"
    }

    fn accept<'a>(&'a self, body: &'a [u8]) -> BoxFuture<'a, Result<(), StoreError>> {
        let body = String::from_utf8_lossy(body).into_owned();
        Box::pin(async move {
            if body == "full" {
                return Err(StoreError::InUse);
            }
            self.0.lock().expect("a box").push(body);
            Ok(())
        })
    }
}

async fn posts(browser: &Browser, secret: Option<&str>, body: &str) -> u16 {
    let mut request = browser.request(reqwest::Method::POST, "telegram").body(body.to_owned());
    if let Some(secret) = secret {
        request = request.header("x-telegram-bot-api-secret-token", secret);
    }
    browser.send(request).await.status
}

db_test! {
    async fn only_who_knows_the_secret_is_heard_and_yes_means_stored(db: Db) {
        let kept = Arc::new(Letterbox::default());
        let site = Site::hears(&db, kept.clone()).await;
        let browser = site.browser();
        assert_eq!(posts(&browser, None, "one").await, 403);
        assert_eq!(posts(&browser, Some("guessed"), "two").await, 403);
        assert_eq!(posts(&browser, Some("agreed"), "three").await, 200);
        assert_eq!(posts(&browser, Some("agreed"), "full").await, 503);
        assert_eq!(*kept.0.lock().expect("a box"), ["three"]);
    }
}

db_test! {
    async fn without_telegram_there_is_no_such_address(db: Db) {
        let site = Site::opens(&db).await;
        assert!(matches!(posts(&site.browser(), Some("agreed"), "one").await, 404 | 405));
    }
}
