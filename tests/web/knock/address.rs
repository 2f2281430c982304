// SPDX-License-Identifier: EUPL-1.2
//! The address or number to be called at: asked for, shown, and forgotten.

use ouderlijn::message::{Action, Press};
use ouderlijn::store::{export, knocks};

use super::super::support::mail::MailServer;
use super::super::support::sms::SmsServer;
use super::{
    QUIET, address, calls, chooses, everything_of, is_called_by_mail, is_written_to, last, opens, writes,
};
use crate::db_test;

db_test! {
    async fn what_is_no_address_is_said_and_asked_again(db: Db) {
        let (mail, sms) = (MailServer::opens().await, SmsServer::opens().await);
        let site = opens(&db, calls(Some(&mail), Some(&sms))).await;
        let browser = site.parent("Adam").await;
        chooses(&site, &browser, "✉️").await;
        for wrong in ["amal", "amal@gmail", "a@b.nl, c@d.nl"] {
            writes(&site, &browser, wrong).await;
            assert!(last(&site, &browser).await.contains("لم أتعرّف"), "{wrong}");
        }
        writes(&site, &browser, "amal@gmial.com").await;
        // She sees the slip and writes it once more; or says no first.
        writes(&site, &browser, "amal@gmail.com").await;
        assert!(last(&site, &browser).await.contains("amal@gmail.com"));
        site.taps(&browser, "✏️ لا").await;
        site.settles().await;
        writes(&site, &browser, "amal@example.nl").await;
        site.taps(&browser, "✅").await;
        site.settles().await;
        chooses(&site, &browser, "💬").await;
        writes(&site, &browser, "0900 1234567").await;
        assert!(last(&site, &browser).await.contains("لم أتعرّف"));
        // Nothing was changed by that.
        site.taps(&browser, "↩️").await;
        site.settles().await;
        assert!(last(&site, &browser).await.contains("amal@example.nl"));
    }
}

db_test! {
    async fn none_forgets_the_address_and_the_links(db: Db) {
        let mut mail = MailServer::opens().await;
        let site = opens(&db, calls(Some(&mail), None)).await;
        let browser = is_called_by_mail(&site).await;
        let page = site.address(&browser).await;
        is_written_to(&site, page).await;
        let token = mail.mail().await.token();
        chooses(&site, &browser, "🔕").await;
        assert!(!address(&db, page).await.knocks);
        assert_eq!(site.browser().opens(&format!("{{\"me\":\"{token}\"}}")).await.status, 410);
        let everything = everything_of(&db, page).await;
        assert!(!everything.contains("example.nl"), "{everything}");
        is_written_to(&site, page).await;
        assert_eq!(mail.soon(QUIET).await, None);
        assert_eq!(browser.get("push").await.status, 404);
        // Back to the phone's own notifications.
        chooses(&site, &browser, "📱").await;
        assert_eq!(browser.get("push").await.status, 200);
        let script = include_str!("../../../src/channel/web/page/taps.js");
        assert!(script.contains(&format!("'{}'", Press::Act(Action::KnockPush).encode())), "the page knows the button");
    }
}

db_test! {
    async fn the_address_is_in_my_data_and_the_export_and_goes_with_the_person(db: Db) {
        let mut mail = MailServer::opens().await;
        let site = opens(&db, calls(Some(&mail), None)).await;
        let browser = is_called_by_mail(&site).await;
        let page = site.address(&browser).await;
        let person = address(&db, page).await.person_id.expect("a person");
        for label in ["⚙️", "🗂️"] {
            site.taps(&browser, label).await;
            site.settles().await;
        }
        assert!(last(&site, &browser).await.contains("✉️ \u{2068}Amal@example.nl\u{2069}"));
        assert!(everything_of(&db, page).await.contains("Amal@example.nl"));
        is_written_to(&site, page).await;
        mail.mail().await;
        for label in ["🚪", "🗑️"] {
            site.taps(&browser, label).await;
            site.settles().await;
        }
        let mut tx = db.read().await.expect("a transaction");
        assert_eq!(knocks::way(&mut tx, person).await.expect("a look"), None);
        let all = export::person(&mut tx, person).await.expect("an export").to_string();
        tx.rollback().await.expect("an end");
        assert!(!all.contains("example.nl"), "{all}");
        assert!(!address(&db, page).await.knocks);
        is_written_to(&site, page).await;
        assert_eq!(mail.soon(QUIET).await, None);
    }
}
