// SPDX-License-Identifier: EUPL-1.2
//! A mailbox that is none, and a mail server that is ill.

use std::time::Duration;

use chrono::TimeDelta;
use ouderlijn::store::Db;

use super::super::support::mail::{MailServer, Mood};
use super::super::support::sms::SmsServer;
use super::{
    QUIET, address, calls, chooses, everything_of, is_called_by_mail, is_written_to, last, loses_its_knock,
    opens, travels, writes,
};
use crate::db_test;

async fn figures(db: &Db) -> String {
    String::from_utf8(ouderlijn::metrics::text(db).await.expect("figures")).expect("text")
}

db_test! {
    async fn a_mailbox_that_is_none_is_dropped_and_counted(db: Db) {
        let mut mail = MailServer::opens().await;
        let site = opens(&db, calls(Some(&mail), None)).await;
        let browser = is_called_by_mail(&site).await;
        let page = site.address(&browser).await;
        mail.is(Mood::NoSuchUser);
        is_written_to(&site, page).await;
        loses_its_knock(&db, page, &mut mail).await;
        assert!(figures(&db).await.contains(r#"ouderlijn_knocks_total{fate="dropped",kind="mail"}"#));
        assert_eq!(everything_of(&db, page).await, "[]");
        mail.is(Mood::Well);
        site.passes(TimeDelta::hours(2)).await;
        assert_eq!(mail.soon(QUIET).await, None);
        assert_eq!(browser.get("push").await.status, 200, "the phone may knock again");
    }
}

/// A mail server that is so for a while: the page has its message, another page is called meanwhile, and the mail
/// comes when the server is well again, once.
async fn waits_out(db: &Db, mood: Mood) {
    let (mut mail, mut sms) = (MailServer::opens().await, SmsServer::opens().await);
    let site = opens(db, calls(Some(&mail), Some(&sms))).await;
    let browser = is_called_by_mail(&site).await;
    let page = site.address(&browser).await;
    let other = site.parent("Lina").await;
    chooses(&site, &other, "💬").await;
    writes(&site, &other, "0612345678").await;
    site.taps(&other, "✅").await;
    site.settles().await;

    mail.is(mood);
    is_written_to(&site, page).await;
    assert!(last(&site, &browser).await.contains("Morgen gym"), "the message is there");
    is_written_to(&site, site.address(&other).await).await;
    assert_eq!(sms.text().await.json["to"], "+31612345678");
    mail.turned_away(mood).await;
    mail.is(Mood::Well);
    assert!(address(db, page).await.knocks, "a server that is ill says nothing of the address");
    let mut came = None;
    for _ in 0..40 {
        site.passes(TimeDelta::seconds(15)).await;
        came = mail.soon(Duration::from_millis(100)).await;
        if came.is_some() {
            break;
        }
    }
    assert!(came.is_some());
    site.passes(TimeDelta::hours(2)).await;
    assert_eq!(mail.soon(QUIET).await, None, "and once");
}

db_test! {
    async fn a_mail_server_that_hangs_holds_nobody(db: Db) {
        waits_out(&db, Mood::Hangs).await;
    }
}

db_test! {
    async fn a_mail_server_that_refuses_for_a_while_is_tried_again(db: Db) {
        waits_out(&db, Mood::Busy).await;
    }
}

db_test! {
    async fn a_mail_server_that_takes_nothing_from_us_costs_nobody_their_address(db: Db) {
        waits_out(&db, Mood::Denies).await;
    }
}

db_test! {
    async fn a_try_that_falls_into_quiet_hours_waits_for_their_end(db: Db) {
        let mut mail = MailServer::opens().await;
        let site = opens(&db, calls(Some(&mail), None)).await;
        let browser = is_called_by_mail(&site).await;
        let page = site.address(&browser).await;
        // Two seconds before eight in the evening.
        travels(&site, "2026-09-01T17:59:58Z").await;
        mail.is(Mood::Busy);
        is_written_to(&site, page).await;
        mail.turned_away(Mood::Busy).await;
        mail.is(Mood::Well);
        travels(&site, "2026-09-02T05:29:59Z").await;
        assert_eq!(mail.soon(QUIET).await, None);
        travels(&site, "2026-09-02T05:30:30Z").await;
        mail.mail().await;
    }
}
