// SPDX-License-Identifier: EUPL-1.2
//! "How do we let you know?": a closed page is called back by e-mail or text message, once until it is opened.

mod address;
mod fault;

use std::time::Duration;

use chrono::TimeDelta;
use ouderlijn::channel::web::{Mailer, Settings, SmsGateway};
use ouderlijn::clock::Moment;
use ouderlijn::domain::address::Lane;
use ouderlijn::domain::id::{AddressId, OutboxId};
use ouderlijn::message::Outgoing;
use ouderlijn::store::addresses::Address;
use ouderlijn::store::outbox::NewRow;
use ouderlijn::store::{Db, addresses, export, knocks, outbox};

use super::browser::Browser;
use super::site::Site;
use super::support::mail::MailServer;
use super::support::sms::SmsServer;
use crate::db_test;

/// How long the test's mail server and gateway may take.
const PATIENCE: Duration = Duration::from_millis(400);
/// Within so long nothing more comes.
pub(super) const QUIET: Duration = Duration::from_millis(300);

pub(super) fn calls(mail: Option<&MailServer>, sms: Option<&SmsServer>) -> Settings {
    let from = "De Regenboog <noreply@regenboog.example>";
    Settings {
        mail: mail.map(|server| Mailer::new(&server.url, from, PATIENCE).expect("a mailer")),
        sms: sms.map(|server| SmsGateway::new(&server.url, Some("t0ken"), PATIENCE).expect("a gateway")),
        ..Settings::default()
    }
}

pub(super) async fn opens(db: &Db, settings: Settings) -> Site {
    Site::opens_with(db, settings, |web| web.router(None)).await
}

/// Amal, who reads Arabic, goes to "how do we call you?" and taps `label`.
async fn chooses(site: &Site, browser: &Browser, label: &str) {
    for label in ["⚙️", "🔔", label] {
        site.taps(browser, label).await;
        site.settles().await;
    }
}

pub(super) async fn writes(site: &Site, browser: &Browser, text: &str) {
    assert_eq!(browser.says(text).await.status, 200);
    site.settles().await;
}

/// Amal is called by e-mail.
async fn is_called_by_mail(site: &Site) -> Browser {
    let browser = site.parent("Adam").await;
    chooses(site, &browser, "✉️").await;
    writes(site, &browser, "Amal@Example.NL").await;
    site.taps(&browser, "✅").await;
    site.settles().await;
    browser
}

/// What the school said last.
async fn last(site: &Site, browser: &Browser) -> String {
    let lines = site.lines(browser).await;
    let line = lines.iter().rev().find(|line| line.side == "school").expect("a line of the school");
    serde_json::from_str::<serde_json::Value>(&line.body).expect("a body")["html"]
        .as_str()
        .expect("HTML")
        .to_owned()
}

/// The school has news for a page.
pub(super) async fn is_written_to(site: &Site, page: AddressId) {
    let now = site.engine.clock().now();
    let id = OutboxId(site.id());
    let language = "nl".parse().expect("a language");
    let body = Outgoing {
        html: "Morgen gym".to_owned(),
        language,
        buttons: Vec::new(),
        picture: None,
        edits: None,
        drops_file: false,
        silent: false,
    };
    let row = NewRow {
        id,
        address: page,
        lane: Lane::Notice,
        dedup_key: id.to_string(),
        body,
        edits: None,
        due_at: now,
        expires_at: None,
    };
    let mut tx = site.engine.db().write().await.expect("a transaction");
    outbox::put(&mut tx, vec![row], now).await.expect("a row");
    tx.commit().await.expect("news");
    site.settles().await;
}

async fn address(db: &Db, page: AddressId) -> Address {
    let mut tx = db.read().await.expect("a transaction");
    let found = addresses::get(&mut tx, page).await.expect("a look").expect("an address");
    tx.rollback().await.expect("an end");
    found
}

/// The page is opened and closed again; how many lines it showed does not matter.
async fn looks_at_the_page(browser: &Browser) {
    drop(browser.reads(None).await);
}

/// Waits until a page has no working knock any more.
async fn loses_its_knock(db: &Db, page: AddressId, nothing: &mut MailServer) {
    for _ in 0..100 {
        if !address(db, page).await.knocks {
            return;
        }
        assert_eq!(nothing.soon(Duration::from_millis(50)).await, None);
    }
    panic!("it still knocks");
}

/// Everything stored about the person of a page.
async fn everything_of(db: &Db, page: AddressId) -> String {
    let person = address(db, page).await.person_id.expect("a person");
    let mut tx = db.read().await.expect("a transaction");
    let all = export::person(&mut tx, person).await.expect("an export");
    tx.rollback().await.expect("an end");
    all["knock_ways"].to_string()
}

pub(super) async fn travels(site: &Site, until: &str) {
    let until: Moment = until.parse().expect("a moment");
    site.engine.travel(until).await.expect("time that passes");
}

db_test! {
    async fn three_messages_to_a_closed_page_are_one_mail_until_it_is_opened(db: Db) {
        let mut mail = MailServer::opens().await;
        let site = opens(&db, calls(Some(&mail), None)).await;
        let browser = is_called_by_mail(&site).await;
        assert!(last(&site, &browser).await.contains("Amal@example.nl"));
        let page = site.address(&browser).await;
        assert!(address(&db, page).await.knocks);
        // The answers to her own taps are no news.
        assert_eq!(mail.soon(QUIET).await, None);

        for _ in 0..3 {
            is_written_to(&site, page).await;
        }
        let first = mail.mail().await;
        assert_eq!(mail.soon(QUIET).await, None, "one for three");
        assert_eq!((first.to.as_str(), first.header("To").as_str()), ("Amal@example.nl", "Amal@example.nl"));
        assert_eq!(first.header("From"), "De Regenboog <noreply@regenboog.example>");
        assert_eq!(first.header("Subject"), "رسالة جديدة من المدرسة");
        assert_eq!(first.header("Date"), "Tue, 1 Sep 2026 08:10:00 +0000");
        assert_eq!(first.header("Content-Language"), "ar");
        // No name and no content: the subject once more, and the link.
        let link = format!("{}#me={}", site.url, first.token());
        assert_eq!(first.text, format!("رسالة جديدة من المدرسة\r\n\r\n{link}\r\n"));

        // The link opens her page on any device, and her browser stays where it was.
        let mut tablet = site.browser();
        assert_eq!(tablet.opens(&format!("{{\"me\":\"{}\"}}", first.token())).await.status, 200);
        assert_eq!(site.address(&tablet).await, page);
        assert_eq!(site.address(&browser).await, page);

        looks_at_the_page(&tablet).await;
        site.passes(TimeDelta::minutes(1)).await;
        let mut second = None;
        for _ in 0..40 {
            // The server learns a moment later that it was closed.
            is_written_to(&site, page).await;
            second = mail.soon(Duration::from_millis(100)).await;
            if second.is_some() {
                break;
            }
        }
        let second = second.expect("another mail");
        assert_eq!(mail.soon(QUIET).await, None);
        // A later link ends the earlier one, and no session.
        assert_ne!(first.token(), second.token());
        for (token, status) in [(second.token(), 200), (first.token(), 410)] {
            assert_eq!(site.browser().opens(&format!("{{\"me\":\"{token}\"}}")).await.status, status);
        }
        assert_eq!(browser.get("push").await.status, 404, "who is called by mail is not asked for push");
        assert_eq!(tablet.says("hello").await.status, 200);
    }
}

db_test! {
    async fn a_text_message_carries_the_link_and_nothing_else(db: Db) {
        let mut sms = SmsServer::opens().await;
        let site = opens(&db, calls(None, Some(&sms))).await;
        let browser = site.parent("Adam").await;
        chooses(&site, &browser, "💬").await;
        writes(&site, &browser, "٠٦ ١٢٣٤٥٦٧٨").await;
        assert!(last(&site, &browser).await.contains("+31612345678"));
        site.taps(&browser, "✅").await;
        site.settles().await;
        let page = site.address(&browser).await;
        for _ in 0..3 {
            is_written_to(&site, page).await;
        }
        let text = sms.text().await;
        assert_eq!(sms.soon(QUIET).await, None);
        assert_eq!((text.authorization.as_str(), &text.json["to"]), ("Bearer t0ken", &"+31612345678".into()));
        let said = text.json["text"].as_str().expect("a text");
        let link = said.strip_prefix("رسالة جديدة من المدرسة\n").expect("the words");
        let token = link.strip_prefix(&format!("{}#me=", site.url)).expect("the link");
        assert_eq!(site.browser().opens(&format!("{{\"me\":\"{token}\"}}")).await.status, 200);
        looks_at_the_page(&browser).await;
        let mut again = None;
        for _ in 0..40 {
            is_written_to(&site, page).await;
            again = sms.soon(Duration::from_millis(100)).await;
            if again.is_some() {
                break;
            }
        }
        assert!(again.is_some());
        // The gateway knows that the number can never be reached.
        looks_at_the_page(&browser).await;
        sms.answers(422);
        let mut nobody = MailServer::opens().await;
        for _ in 0..40 {
            is_written_to(&site, page).await;
            if sms.soon(Duration::from_millis(100)).await.is_some() {
                break;
            }
        }
        loses_its_knock(&db, page, &mut nobody).await;
    }
}

db_test! {
    async fn who_comes_back_to_news_uncalled_is_asked_once_how_to_be_called(db: Db) {
        let mail = MailServer::opens().await;
        let site = opens(&db, calls(Some(&mail), None)).await;
        let browser = site.parent("Adam").await;
        // Not at the sign-up, and not for answers.
        let mut stream = browser.reads(None).await;
        site.settles().await;
        assert!(!last(&site, &browser).await.contains("هل ننبّهكم"));
        stream.next_line().await;
        drop(stream);
        let page = site.address(&browser).await;
        let mut asked = 0;
        for _ in 0..40 {
            is_written_to(&site, page).await;
            looks_at_the_page(&browser).await;
            site.settles().await;
            asked = site.lines(&browser).await.iter().filter(|line| line.body.contains("هل ننبّهكم")).count();
            if asked > 0 {
                break;
            }
        }
        assert_eq!(asked, 1);
        assert!(last(&site, &browser).await.contains("هل ننبّهكم"));
        for _ in 0..5 {
            is_written_to(&site, page).await;
            looks_at_the_page(&browser).await;
            site.settles().await;
        }
        let asked = site.lines(&browser).await.iter().filter(|line| line.body.contains("هل ننبّهكم")).count();
        assert_eq!(asked, 1, "once");
        // Its buttons are the choices.
        site.taps(&browser, "✉️").await;
        site.settles().await;
        writes(&site, &browser, "amal@example.nl").await;
        assert!(last(&site, &browser).await.contains("amal@example.nl"));
    }
}

db_test! {
    async fn a_kind_that_the_operator_switched_off_is_no_working_knock(db: Db) {
        let mail = MailServer::opens().await;
        let site = opens(&db, calls(Some(&mail), None)).await;
        let browser = is_called_by_mail(&site).await;
        let page = site.address(&browser).await;
        assert!(address(&db, page).await.knocks);
        let mut tx = db.write().await.expect("a transaction");
        knocks::set_up(&mut tx, false, true).await.expect("a start");
        assert!(!addresses::get(&mut tx, page).await.expect("a look").expect("a page").knocks);
        knocks::set_up(&mut tx, true, false).await.expect("a start");
        assert!(addresses::get(&mut tx, page).await.expect("a look").expect("a page").knocks);
        tx.commit().await.expect("an end");
    }
}

db_test! {
    async fn a_further_page_of_the_same_person_can_be_called_too(db: Db) {
        let mut mail = MailServer::opens().await;
        let site = opens(&db, calls(Some(&mail), None)).await;
        let browser = is_called_by_mail(&site).await;
        for label in ["⚙️", "📲"] {
            site.taps(&browser, label).await;
            site.settles().await;
        }
        let how = last(&site, &browser).await;
        let code = how.split("#start=").nth(1).expect("a link").split('\n').next().expect("a code").trim().to_owned();
        let mut tablet = site.browser();
        tablet.opens(&format!("{{\"start\":\"{code}\"}}")).await;
        site.settles().await;
        let page = site.address(&tablet).await;
        assert!(!address(&db, page).await.knocks, "a stranger's page");
        site.taps(&tablet, "العربية").await;
        site.settles().await;
        assert!(address(&db, page).await.person_id.is_some());
        assert!(address(&db, page).await.knocks);
        is_written_to(&site, page).await;
        let token = mail.mail().await.token();
        let mut other = site.browser();
        other.opens(&format!("{{\"me\":\"{token}\"}}")).await;
        assert_eq!(site.address(&other).await, page, "the page that was written to");
    }
}
