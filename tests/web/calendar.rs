// SPDX-License-Identifier: EUPL-1.2
//! Private calendars, as calendar programs fetch them.

use calcard::icalendar::ICalendar;
use chrono::TimeDelta;
use ouderlijn::clock::Chance;
use ouderlijn::domain::id::{BlockId, HouseholdId, PersonId, RoundId, TalkId};
use ouderlijn::domain::round::{About, Mode, RoundKind};
use ouderlijn::domain::slot::{Rhythm, Slot, Venue};
use ouderlijn::domain::talk::TalkState;
use ouderlijn::store::blocks::Block;
use ouderlijn::store::rounds::Round;
use ouderlijn::store::talks::NewTalk;
use ouderlijn::store::{addresses, agendas, blocks, persons, roles, rounds, sessions, talks};

use super::browser::Browser;
use super::site::Site;
use crate::db_test;

/// The person of a browser.
async fn person(site: &Site, browser: &Browser) -> PersonId {
    let address = site.address(browser).await;
    let mut tx = site.engine.db().read().await.expect("a transaction");
    let found = addresses::get(&mut tx, address).await.expect("a look");
    tx.rollback().await.expect("an end");
    found.and_then(|address| address.person_id).expect("a person")
}

/// A talk of Ruud and the household of `parent` about `child` in two weeks.
async fn books(site: &Site, parent: PersonId, child: &str) -> TalkId {
    let now = site.engine.clock().now();
    let mut chance = Chance::from_number(77);
    let mut tx = site.engine.db().write().await.expect("a transaction");
    let class = site.school.classes["5a"];
    let teacher = roles::of_class(&mut tx, class, now).await.expect("roles")[0].person_id;
    let household: HouseholdId =
        persons::household(&mut tx, parent, site.school.id).await.expect("a look").expect("a household");
    let day = (now + TimeDelta::days(14)).date_naive();
    let round = Round {
        id: RoundId(chance.id(now)),
        school_id: site.school.id,
        kind: RoundKind::Start,
        year: 2026,
        first: day,
        last: day,
        rhythm: Rhythm { minutes: 15, pause: 0 },
        opens_at: now,
        closes_at: now + TimeDelta::days(13),
        for_some: false,
        about: About::default(),
        mode: Mode::Book,
    };
    rounds::insert(&mut tx, &round, &[class], now).await.expect("a round");
    let starts = now + TimeDelta::days(14);
    let block = Block {
        id: BlockId(chance.id(now)),
        round_id: round.id,
        class_id: class,
        person_id: Some(teacher),
        starts_at: starts,
        ends_at: starts + TimeDelta::hours(1),
        in_a_row: 0,
        venue: Venue::Online { link: "https://meet.example/secret".to_owned() },
    };
    blocks::insert(&mut tx, &block, now).await.expect("a block");
    let talk = NewTalk {
        id: TalkId(chance.id(now)),
        round: round.id,
        block: block.id,
        child: site.school.children[child],
        household,
        person: parent,
        slot: Slot { starts, ends: starts + TimeDelta::minutes(15) },
    };
    talks::insert(&mut tx, &talk, now).await.expect("a talk");
    tx.commit().await.expect("a commit");
    talk.id
}

/// A calendar with this token for a person.
async fn opens(site: &Site, person: PersonId, token: &str) {
    let mut tx = site.engine.db().write().await.expect("a transaction");
    agendas::replace(&mut tx, person, &sessions::hash(token), site.engine.clock().now())
        .await
        .expect("a calendar");
    tx.commit().await.expect("a commit");
}

/// Title, state and sequence of each event, as another program reads them.
fn read(text: &str) -> Vec<(String, bool, bool)> {
    let calendar = ICalendar::parse(text).expect("a calendar");
    let events = calendar.components.iter().filter(|part| part.component_type.as_str() == "VEVENT");
    events
        .map(|event| {
            let of = |name: &str| {
                let entry = event.entries.iter().find(|entry| entry.name.as_str() == name);
                entry
                    .and_then(|entry| entry.values.first())
                    .map(|value| format!("{value:?}"))
                    .unwrap_or_default()
            };
            (of("SUMMARY"), of("STATUS").to_lowercase().contains("cancelled"), of("SEQUENCE").contains('1'))
        })
        .collect()
}

db_test! {
    async fn a_calendar_is_read_by_its_address_alone_by_whoever_has_it_and_follows_what_changes(db: Db) {
        let site = Site::opens(&db).await;
        let parent = site.parent("Adam").await;
        let teacher = site.teacher().await;
        let (mother, ruud) = (person(&site, &parent).await, person(&site, &teacher).await);
        let talk = books(&site, mother, "Adam").await;
        opens(&site, mother, "hers").await;
        opens(&site, ruud, "his").await;
        let program = site.browser();
        let answer = program.get("calendar/hers.ics").await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "private, no-cache");
        assert!(answer.header("set-cookie").is_empty() && answer.header("x-robots-tag").contains("noindex"));
        let text = answer.text();
        let found = read(&text);
        assert_eq!(found.len(), 1);
        assert!(found[0].0.contains("Adam") && found[0].0.contains("لقاء") && !found[0].1, "{found:?}");
        for secret in ["meet.example", "Amal", "Ruud", "Regenboog", "hers"] {
            assert!(!text.contains(secret), "{secret}");
        }
        let his = program.get("calendar/his.ics").await.text();
        assert!(read(&his)[0].0.contains("Adam: startgesprek"), "{his}");
        let mut tx = db.write().await.expect("a transaction");
        talks::end(&mut tx, talk, TalkState::CalledOff, site.engine.clock().now()).await.expect("an end");
        tx.commit().await.expect("a commit");
        for path in ["calendar/hers.ics", "calendar/his.ics"] {
            let found = read(&program.get(path).await.text());
            assert!(found.len() == 1 && found[0].1 && found[0].2, "{found:?}");
        }
        // The parent of another child reads nothing of it.
        let other = person(&site, &site.parent("Lina").await).await;
        opens(&site, other, "other").await;
        assert!(read(&program.get("calendar/other.ics").await.text()).is_empty());
    }
}

db_test! {
    async fn an_address_that_ended_and_one_that_never_was_are_the_same_and_guessing_is_slow(db: Db) {
        let site = Site::opens(&db).await;
        let mother = person(&site, &site.parent("Adam").await).await;
        opens(&site, mother, "first").await;
        opens(&site, mother, "second").await;
        let program = site.browser();
        assert_eq!(program.get("calendar/second.ics").await.status, 200);
        for path in ["calendar/first.ics", "calendar/never.ics", "calendar/second", "calendar/.ics"] {
            assert_eq!(program.get(path).await.status, 404, "{path}");
        }
        assert_eq!(program.post("calendar/second.ics", "{}").await.status, 405);
        let mut tx = db.write().await.expect("a transaction");
        agendas::stop(&mut tx, mother).await.expect("an end");
        tx.commit().await.expect("a commit");
        assert_eq!(program.get("calendar/second.ics").await.status, 404);
        for number in 0..60 {
            program.get(&format!("calendar/guess{number}.ics")).await;
        }
        assert_eq!(program.get("calendar/guess.ics").await.status, 429);
    }
}

db_test! {
    async fn a_file_of_a_talk_tells_a_phone_that_it_is_a_calendar(db: Db) {
        let site = Site::opens(&db).await;
        let parent = site.parent("Adam").await;
        let mother = person(&site, &parent).await;
        let talk = books(&site, mother, "Adam").await;
        let act = ouderlijn::message::Press::Act(ouderlijn::message::Action::AgendaTalk(talk)).encode();
        let tap = serde_json::json!({ "id": parent.draws_id(), "tap": act, "line": site.id() });
        assert_eq!(parent.post("say", &tap.to_string()).await.status, 200);
        site.settles().await;
        let last = site.lines(&parent).await.pop().expect("a line");
        let body: serde_json::Value = serde_json::from_str(&last.body).expect("a body");
        let url = body["media"]["url"].as_str().unwrap_or_else(|| panic!("no file in {body}"));
        let answer = parent.get(url).await;
        assert_eq!(answer.header("content-type"), "text/calendar");
        assert!(answer.header("content-disposition").starts_with("attachment; filename*=UTF-8''ouderlijn.ics"));
        assert_eq!(read(&answer.text()).len(), 1);
    }
}
