// SPDX-License-Identifier: EUPL-1.2
//! Several processes on one PostgreSQL: one asks for updates, one sends, all handle what came in.

use std::collections::BTreeMap;

use crate::bot_api::{BotApi, Person};
use crate::support::site::{Program, Site};
use crate::support::{db, ledger};

const PROCESSES: usize = 3;
/// How often a process that has a part dies or is asked to end.
const DEATHS: usize = 8;
const STRANGERS: i64 = 20;
/// How many texts each stranger writes at once, without waiting for answers.
const TEXTS: usize = 4;

/// Strangers write; each text gets an answer of its own.
async fn strangers_write(api: &BotApi) {
    let answered = api.count("sendMessage");
    for text in 0..TEXTS {
        for id in 1..=STRANGERS {
            let stranger = Person { id, name: "Sam", language: "en" };
            api.text(&stranger, &format!("hello {text}"));
        }
    }
    let wanted = answered + TEXTS * usize::try_from(STRANGERS).expect("a small number");
    api.wait_until(|state| state.count("sendMessage") >= wanted && state.unconfirmed() == 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_takes_in_and_one_sends_and_when_it_dies_another_does() {
    let Some(fixture) = db::postgres().await else { return };
    let api = BotApi::start().await;
    let site = Site::new(&fixture.url, &api);
    let name = |number: usize| format!("process{number}");
    let run = |number: usize| (name(number), site.runs(&name(number)));
    let mut running: BTreeMap<String, Program> = (0..PROCESSES).map(run).collect();
    api.wait_until(|state| state.count("getMe") == PROCESSES).await;
    strangers_write(&api).await;
    strangers_write(&api).await;
    assert!(!site.warnings().contains("Conflict"), "two asked for updates: {}", site.warnings());
    assert_eq!(api.count("deleteWebhook"), 1, "one has set up the bot");

    for death in 0..DEATHS {
        let holders = ledger::holders(&fixture.url).await;
        assert_eq!(holders.len(), 2, "one intake and one sender: {holders:?}");
        let holder = &holders[death % 2];
        let program = running.remove(holder).expect("a process that runs");
        if death % 4 < 2 {
            program.dies().await;
        } else {
            assert!(program.ends_in_order().await.success());
        }
        strangers_write(&api).await;
        let after = ledger::holders(&fixture.url).await;
        assert!(!after.contains(holder), "the dead have no part: {after:?}");
        let number = PROCESSES + death;
        let met = api.count("getMe");
        running.extend([run(number)]);
        api.wait_until(|state| state.count("getMe") > met).await;
    }
    assert!(!site.warnings().contains("Conflict"), "two asked for updates: {}", site.warnings());
    for program in running.into_values() {
        assert!(program.ends_in_order().await.success());
    }

    let events = ledger::events(&fixture.url).await;
    assert_eq!(events.len(), (DEATHS + 2) * TEXTS * usize::try_from(STRANGERS).expect("a small number"));
    let asked: BTreeMap<String, u32> =
        events.iter().map(|event| (format!("reply.{}.0.0", event.id), event.update)).collect();
    let messages = ledger::messages(&fixture.url).await;
    assert_eq!(messages.len(), events.len());
    for pair in messages.windows(2).filter(|pair| pair[0].chat == pair[1].chat) {
        assert!(asked[&pair[0].key] < asked[&pair[1].key], "answers in the order of the texts");
        assert!(pair[0].message < pair[1].message, "and sent in that order");
    }
    let sent = api.count("sendMessage");
    eprintln!("{} texts, {DEATHS} deaths, {} repeats", events.len(), sent - messages.len());
    fixture.remove().await;
}
