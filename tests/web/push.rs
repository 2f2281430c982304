// SPDX-License-Identifier: EUPL-1.2
//! A closed page is called back.

use std::collections::BTreeSet;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use futures::future::join_all;
use ouderlijn::channel::web::Settings;
use ouderlijn::store::{Db, addresses, push};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};

use super::browser::Browser;
use super::push_service::{Knock, PushService};
use super::site::Site;
use crate::db_test;

/// A page that may knock at `service`, and somebody who wants to be called.
async fn subscribed(db: &Db, service: &PushService) -> (Site, Browser) {
    let settings = Settings {
        push_hosts: vec![service.host.clone()],
        contact: "mailto:office@regenboog.example".to_owned(),
        ..Settings::default()
    };
    let site = Site::opens_with(db, settings, |web| web.router(None)).await;
    let mut browser = site.browser();
    browser.opens("{}").await;
    site.settles().await;
    assert_eq!(subscribes(&browser, &service.endpoint("phone")).await, 200);
    (site, browser)
}

async fn subscribes(browser: &Browser, endpoint: &str) -> u16 {
    browser.post("push", &serde_json::json!({ "endpoint": endpoint }).to_string()).await.status
}

/// The school writes to somebody.
async fn is_written_to(site: &Site, browser: &Browser) {
    assert_eq!(browser.says("hello").await.status, 200);
    site.settles().await;
}

async fn subscriptions(db: &Db, site: &Site, browser: &Browser) -> Vec<String> {
    let address = site.address(browser).await;
    let mut tx = db.read().await.expect("a transaction");
    let endpoints = push::endpoints(&mut tx, address).await.expect("endpoints");
    tx.rollback().await.expect("an end");
    endpoints
}

fn verify(knock: &Knock, service: &PushService, site: &Site, public: &str) {
    assert_eq!((knock.line.as_str(), knock.body.as_str()), ("POST /phone HTTP/1.1", ""));
    assert_eq!((knock.header("ttl"), knock.header("content-length")), ("86400", "0"));
    let vapid = knock.header("authorization").strip_prefix("vapid t=").expect("VAPID");
    let (token, key) = vapid.split_once(", k=").expect("a key");
    assert_eq!(key, public, "the key the browser subscribed with");
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).expect("base64");
    let key = VerifyingKey::from_sec1_bytes(&decode(key)).expect("a P-256 key");
    let (signed, signature) = token.rsplit_once('.').expect("three parts");
    let signature = Signature::from_slice(&decode(signature)).expect("64 bytes");
    key.verify(signed.as_bytes(), &signature).expect("a signature that fits");
    let (header, claims) = signed.split_once('.').expect("two parts");
    let header: serde_json::Value = serde_json::from_slice(&decode(header)).expect("JSON");
    assert_eq!(header, serde_json::json!({ "typ": "JWT", "alg": "ES256" }));
    let claims: serde_json::Value = serde_json::from_slice(&decode(claims)).expect("JSON");
    assert_eq!(claims["aud"], format!("http://{}", service.host));
    assert_eq!(claims["sub"], "mailto:office@regenboog.example");
    let left = claims["exp"].as_i64().expect("a moment") - site.engine.clock().now().timestamp();
    assert!((1..=24 * 3600).contains(&left), "RFC 8292 allows a day: {left} s");
}

db_test! {
    async fn a_closed_page_is_knocked_at_once_until_it_is_opened(db: Db) {
        let mut service = PushService::opens().await;
        let (site, browser) = subscribed(&db, &service).await;
        let public = browser.get("push").await.text();
        let public: serde_json::Value = serde_json::from_str(&public).expect("JSON");

        is_written_to(&site, &browser).await;
        verify(&service.knock().await, &service, &site, public["key"].as_str().expect("a key"));
        // Three more messages are not three more knocks.
        for _ in 0..3 {
            is_written_to(&site, &browser).await;
        }
        assert_eq!(service.soon(Duration::from_millis(300)).await, None);

        // An open page shows the message itself.
        let mut stream = browser.reads(None).await;
        stream.next_line().await;
        is_written_to(&site, &browser).await;
        assert_eq!(service.soon(Duration::from_millis(300)).await, None);

        // It is closed again. The server learns of it a moment later, so the school writes until it has.
        drop(stream);
        let mut knocked = None;
        for _ in 0..40 {
            is_written_to(&site, &browser).await;
            knocked = service.soon(Duration::from_millis(100)).await;
            if knocked.is_some() {
                break;
            }
        }
        assert_eq!(knocked.expect("a knock").line, "POST /phone HTTP/1.1");
        is_written_to(&site, &browser).await;
        assert_eq!(service.soon(Duration::from_millis(300)).await, None);
    }
}

db_test! {
    async fn messages_that_come_together_knock_once(db: Db) {
        let mut service = PushService::opens().await;
        let (site, browser) = subscribed(&db, &service).await;
        for _ in 0..5 {
            assert_eq!(browser.says("hello").await.status, 200);
        }
        site.settles().await;
        service.knock().await;
        assert_eq!(service.soon(Duration::from_millis(300)).await, None);
    }
}

db_test! {
    async fn whoever_may_be_called_from_now_on_is_called_though_the_page_was_just_found_closed(db: Db) {
        let mut service = PushService::opens().await;
        let settings = Settings { push_hosts: vec![service.host.clone()], ..Settings::default() };
        let site = Site::opens_with(&db, settings, |web| web.router(None)).await;
        let phones: BTreeSet<String> = (0..40).map(|number| format!("phone{number}")).collect();
        // The answer to the first words looks for a way to call while the browser gives one.
        join_all(phones.iter().map(async |phone| {
            let mut browser = site.browser();
            browser.opens("{}").await;
            assert_eq!(subscribes(&browser, &service.endpoint(phone)).await, 200);
            assert_eq!(browser.says("hello").await.status, 200);
        }))
        .await;
        site.settles().await;
        let mut called = BTreeSet::new();
        while called.len() < phones.len() {
            let knock = service.knock().await;
            let path = knock.line.split(' ').nth(1).expect("a path");
            called.insert(path.trim_start_matches('/').to_owned());
        }
        assert_eq!(called, phones);
    }
}

/// A push service that answers so knows the subscription no more.
async fn is_forgotten_after(db: &Db, status: u16) {
    let mut service = PushService::opens().await;
    let (site, browser) = subscribed(db, &service).await;
    service.answers(status);
    is_written_to(&site, &browser).await;
    service.knock().await;
    service.answers(201);
    for _ in 0..3 {
        // Opened in between: a subscription that were still there would be knocked at.
        drop(browser.reads(None).await);
        is_written_to(&site, &browser).await;
        assert_eq!(service.soon(Duration::from_millis(200)).await, None, "after {status}");
    }
    assert!(subscriptions(db, &site, &browser).await.is_empty());
    let figures = String::from_utf8(ouderlijn::metrics::text(db).await.expect("figures")).expect("text");
    assert!(figures.contains(r#"ouderlijn_knocks_total{fate="dropped",kind="push"}"#), "{figures}");
    let mut tx = db.read().await.expect("a transaction");
    let address = site.address(&browser).await;
    let knocks = addresses::get(&mut tx, address).await.expect("a look").expect("an address").knocks;
    tx.rollback().await.expect("an end");
    assert!(!knocks, "no working knock is left");
}

db_test! {
    async fn a_subscription_that_is_gone_is_forgotten(db: Db) {
        is_forgotten_after(&db, 410).await;
    }
}

db_test! {
    async fn a_subscription_that_is_unknown_is_forgotten(db: Db) {
        is_forgotten_after(&db, 404).await;
    }
}

db_test! {
    async fn a_push_service_that_fails_is_tried_again_without_a_further_message(db: Db) {
        let mut service = PushService::opens().await;
        let (site, browser) = subscribed(&db, &service).await;
        service.answers(503);
        is_written_to(&site, &browser).await;
        service.knock().await;
        assert_eq!(service.soon(Duration::from_millis(200)).await, None, "not at once");
        service.answers(201);
        let mut knocked = None;
        for _ in 0..40 {
            site.passes(TimeDelta::seconds(15)).await;
            knocked = service.soon(Duration::from_millis(100)).await;
            if knocked.is_some() {
                break;
            }
        }
        assert!(knocked.is_some());
        site.passes(TimeDelta::hours(1)).await;
        assert_eq!(service.soon(Duration::from_millis(300)).await, None, "and once");
    }
}

db_test! {
    async fn who_stops_the_knocks_hears_none(db: Db) {
        let mut service = PushService::opens().await;
        let (site, browser) = subscribed(&db, &service).await;
        assert_eq!(browser.post("push/stop", "{}").await.status, 200);
        is_written_to(&site, &browser).await;
        assert_eq!(service.soon(Duration::from_millis(300)).await, None);
    }
}

db_test! {
    async fn an_endpoint_of_an_unknown_host_is_refused(db: Db) {
        let service = PushService::opens().await;
        let (site, browser) = subscribed(&db, &service).await;
        for endpoint in [
            "http://127.0.0.1:5432/",
            "https://intranet.school.example/admin",
            "https://localhost/",
            "file:///etc/passwd",
            "no address",
            "",
        ] {
            assert_eq!(subscribes(&browser, endpoint).await, 400, "{endpoint}");
        }
        assert_eq!(subscriptions(&db, &site, &browser).await, [service.endpoint("phone")]);
    }
}
