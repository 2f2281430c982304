// SPDX-License-Identifier: EUPL-1.2
//! A class whose pages are closed: each is called back once, and none at night.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::TimeDelta;
use ouderlijn::channel::web::Settings;
use ouderlijn::clock::Chance;
use ouderlijn::domain::id::{AddressId, PersonId};
use ouderlijn::domain::knock::KnockKind;
use ouderlijn::domain::language::Language;
use ouderlijn::domain::role::{GuardianKind, Relation};
use ouderlijn::store::persons::Person;
use ouderlijn::store::{addresses, guardians, knocks, persons, push};

use super::browser::Browser;
use super::knock::{QUIET, calls, is_written_to, opens, travels, writes};
use super::push_service::PushService;
use super::site::Site;
use super::support::mail::MailServer;
use super::support::sms::SmsServer;
use crate::db_test;

/// So many parents of class 5a whose pages are closed, called in turn by e-mail, text message and push.
async fn closed_pages(site: &Site, push_service: &PushService, count: usize) -> Vec<(AddressId, String)> {
    let db = site.engine.db();
    let now = site.engine.clock().now();
    let mut chance = Chance::from_number(25);
    let children = ["Adam", "Lina", "Zofia", "Emma"].map(|name| site.school.children[name]);
    let languages: Vec<Language> = Language::all().collect();
    let mut pages = Vec::new();
    let mut tx = db.write().await.expect("a transaction");
    for number in 0..count {
        let id = PersonId(chance.id(now));
        let person = Person::new(id, format!("Ouder {number}"), languages[number % languages.len()]);
        persons::insert(&mut tx, &person, now).await.expect("a person");
        let household = ouderlijn::domain::id::HouseholdId(chance.id(now));
        persons::join_school(&mut tx, id, site.school.id, household, now).await.expect("a member");
        let child = children[number % children.len()];
        guardians::put(&mut tx, id, child, GuardianKind::Parent, Relation::Other, now)
            .await
            .expect("a parent");
        let page = AddressId(chance.id(now));
        addresses::open_page(&mut tx, page, &format!("page {number}"), id, now).await.expect("a page");
        let target = match number % 3 {
            0 => format!("ouder{number}@example.nl"),
            1 => format!("+316000000{number:02}"),
            _ => push_service.endpoint(&format!("ouder{number}")),
        };
        match number % 3 {
            0 => knocks::choose(&mut tx, id, KnockKind::Mail, Some(&target), now).await.expect("a choice"),
            1 => knocks::choose(&mut tx, id, KnockKind::Sms, Some(&target), now).await.expect("a choice"),
            _ => push::subscribe(&mut tx, page, &target, now).await.expect("a subscription"),
        }
        pages.push((page, target));
    }
    tx.commit().await.expect("parents");
    pages
}

/// Every knock that comes, by whom it is for, until nothing more does.
async fn knocks_heard(
    mail: &mut MailServer,
    sms: &mut SmsServer,
    push_service: &mut PushService,
    expected: usize,
) -> BTreeMap<String, usize> {
    let mut heard: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = 0;
    loop {
        let patience = if count < expected { Duration::from_secs(10) } else { QUIET };
        let to = tokio::select! {
            Some(mail) = mail.soon(patience) => mail.to,
            Some(text) = sms.soon(patience) => text.json["to"].as_str().expect("a number").to_owned(),
            Some(knock) = push_service.soon(patience) => {
                let name = knock.line.split(['/', ' ']).nth(2).expect("a name").to_owned();
                push_service.endpoint(&name)
            }
            else => return heard,
        };
        *heard.entry(to).or_default() += 1;
        count += 1;
    }
}

/// The teacher writes to the class; nothing is sent yet.
async fn teacher_writes(site: &Site, ruud: &Browser, text: &str) {
    writes(site, ruud, "/menu").await;
    site.taps(ruud, "✉️").await;
    site.settles().await;
    writes(site, ruud, text).await;
    site.taps(ruud, "✅").await;
    site.settles().await;
}

db_test! {
    async fn twenty_five_closed_pages_are_each_knocked_once_within_a_minute_and_none_at_night(db: Db) {
        let (mut mail, mut sms) = (MailServer::opens().await, SmsServer::opens().await);
        let mut pushed = PushService::opens().await;
        let settings = Settings { push_hosts: vec![pushed.host.clone()], ..calls(Some(&mail), Some(&sms)) };
        let site = opens(&db, settings).await;
        let ruud = site.teacher().await;
        let pages = closed_pages(&site, &pushed, 25).await;
        let each: BTreeMap<String, usize> = pages.iter().map(|(_, target)| (target.clone(), 1)).collect();

        teacher_writes(&site, &ruud, "Morgen gym").await;
        // The clock stands still a minute later: all of them come before it goes on.
        site.passes(TimeDelta::minutes(1)).await;
        assert_eq!(knocks_heard(&mut mail, &mut sms, &mut pushed, 25).await, each);
        // A second message to pages nobody has opened is no second knock.
        teacher_writes(&site, &ruud, "En zwemmen").await;
        site.passes(TimeDelta::minutes(1)).await;
        assert_eq!(knocks_heard(&mut mail, &mut sms, &mut pushed, 0).await, BTreeMap::new());

        // Everybody looks. In the evening the teacher writes again.
        let mut tx = db.write().await.expect("a transaction");
        for (page, _) in &pages {
            assert!(!knocks::opened(&mut tx, *page).await.expect("an opened page"), "they were called");
        }
        tx.commit().await.expect("a look");
        travels(&site, "2026-09-01T18:30:00Z").await;
        teacher_writes(&site, &ruud, "Vergeten: fruit").await;
        travels(&site, "2026-09-02T05:29:59Z").await;
        assert_eq!(knocks_heard(&mut mail, &mut sms, &mut pushed, 0).await, BTreeMap::new());
        travels(&site, "2026-09-02T05:31:00Z").await;
        assert_eq!(knocks_heard(&mut mail, &mut sms, &mut pushed, 25).await, each);
    }
}

db_test! {
    async fn only_what_is_urgent_knocks_at_night(db: Db) {
        let (mut mail, mut sms) = (MailServer::opens().await, SmsServer::opens().await);
        let mut pushed = PushService::opens().await;
        let settings = Settings { push_hosts: vec![pushed.host.clone()], ..calls(Some(&mail), Some(&sms)) };
        let site = opens(&db, settings).await;
        let ruud = site.teacher().await;
        let pages = closed_pages(&site, &pushed, 3).await;
        travels(&site, "2026-09-01T20:00:00Z").await;
        // A line that is there at night, whatever wrote it, waits for the morning with its knock.
        is_written_to(&site, pages[0].0).await;
        assert_eq!(mail.soon(QUIET).await, None);
        // An urgent one does not, and takes the waiting one along.
        site.taps(&ruud, "✉️").await;
        site.settles().await;
        writes(&site, &ruud, "Storm: morgen geen school").await;
        site.taps(&ruud, "🚨").await;
        site.settles().await;
        site.taps(&ruud, "✅").await;
        site.settles().await;
        site.passes(TimeDelta::minutes(1)).await;
        let each = pages.iter().map(|(_, target)| (target.clone(), 1)).collect();
        assert_eq!(knocks_heard(&mut mail, &mut sms, &mut pushed, 3).await, each);
        travels(&site, "2026-09-02T06:00:00Z").await;
        assert_eq!(knocks_heard(&mut mail, &mut sms, &mut pushed, 0).await, BTreeMap::new());
    }
}
