// SPDX-License-Identifier: EUPL-1.2
//! Ends that were asked for, and starts that must not be.

use crate::bot_api::{BotApi, Fault, Person};
use crate::crowd::{Crowd, PARENTS};
use crate::repeats::Kills;
use crate::support::db::{self, TestDb};
use crate::support::ledger;
use crate::support::site::Site;

/// How often it is asked to end while it is busy.
const ENDS: usize = 6;

/// How often all connections to the database are cut.
const CUTS: usize = 8;

const AMINA: Person = Person { id: 4_711, name: "Amina", language: "ar" };

async fn ends_in_order(fixture: TestDb) {
    let api = BotApi::start().await;
    let site = Site::new(&fixture.url, &api);
    let mut crowd = Crowd::at_a_new_school(&site).await;
    let mut run = site.runs("first");
    for end in 1..=ENDS {
        crowd.comes(&api, PARENTS * end / ENDS);
        crowd.lives(&api, 150).await;
        let status = run.ends_in_order().await;
        assert!(status.success(), "{status}");
        run = site.runs("next");
    }
    crowd.comes_to_rest(&api).await;
    assert!(run.ends_in_order().await.success());
    crowd.is_in_the_books(&fixture.url).await;
    let repeats = Kills::default().repeats(&api);
    eprintln!("{} updates, {ENDS} ends, {repeats}", crowd.fed());
    assert_eq!(repeats.count, 0);
    fixture.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_end_on_sqlite_it_ends_in_time_loses_nothing_and_repeats_nothing() {
    ends_in_order(db::sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_end_on_postgres_it_ends_in_time_loses_nothing_and_repeats_nothing() {
    if let Some(fixture) = db::postgres().await {
        ends_in_order(fixture).await;
    }
}

/// The program lives and its database goes away: that is no excuse for sending anything twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_cuts_all_connections_loses_nothing_and_repeats_nothing() {
    let Some(fixture) = db::postgres().await else { return };
    let api = BotApi::start().await;
    let site = Site::new(&fixture.url, &api);
    let mut crowd = Crowd::at_a_new_school(&site).await;
    let run = site.runs("cut_off");
    for cut in 1..=CUTS {
        crowd.comes(&api, PARENTS * cut / CUTS);
        crowd.lives(&api, 70).await;
        ledger::cut(&fixture.url, "cut_off").await;
    }
    crowd.comes_to_rest(&api).await;
    assert!(run.ends_in_order().await.success());
    crowd.is_in_the_books(&fixture.url).await;
    let repeats = Kills::default().repeats(&api);
    eprintln!("{} updates, {CUTS} cuts, {repeats}", crowd.fed());
    assert_eq!(repeats.count, 0);
    fixture.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_in_the_air_while_the_database_goes_away_is_not_sent_again() {
    let Some(fixture) = db::postgres().await else { return };
    let api = BotApi::start().await;
    let site = Site::new(&fixture.url, &api);
    let run = site.runs("cut_off");
    let (fault, held) = Fault::hold();
    api.fault(fault.on("sendMessage"));
    api.start_code(&AMINA, "");
    api.wait_until(|state| state.count("sendMessage") == 1).await;
    ledger::cut_while_it_looks_for_messages(&fixture.url, "cut_off").await;
    held.release();
    api.text(&AMINA, "hello?");
    api.wait_until(|state| state.count("sendMessage") == 2 && state.unconfirmed() == 0).await;
    assert!(run.ends_in_order().await.success());
    assert_eq!(Kills::default().repeats(&api).count, 0);
    let messages = ledger::messages(&fixture.url).await;
    assert!(messages.len() == 2 && messages.iter().all(|message| message.has_arrived));
    fixture.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_does_not_wait_for_a_telegram_that_does_not_answer() {
    for method in ["getMe", "deleteWebhook", "setMyCommands", "getUpdates"] {
        let (fixture, api) = (db::sqlite().await, BotApi::start().await);
        let site = Site::new(&fixture.url, &api);
        let (fault, held) = Fault::hold();
        api.fault(fault.on(method).times(100));
        let run = site.runs("waiting");
        api.wait_until(|state| state.count(method) > 0).await;
        assert!(run.ends_in_order().await.success(), "{method}");
        held.release();
        fixture.remove().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_run_on_one_file_says_so_and_stops_and_one_after_a_kill_does_not() {
    let (fixture, api) = (db::sqlite().await, BotApi::start().await);
    let site = Site::new(&fixture.url, &api);
    let first = site.runs("first");
    api.wait_until(|state| state.count("getUpdates") > 0).await;

    let second = site.command(&["run"]).await;
    assert!(!second.status.success());
    let why = String::from_utf8_lossy(&second.stderr);
    assert!(why.contains("another ouderlijn runs on this database file: stop it first"), "{why}");
    assert_eq!(api.count("getMe"), 1, "the second run never met the bot");

    first.dies().await;
    let third = site.runs("third");
    api.start_code(&AMINA, "");
    api.wait_until(|state| state.chat(AMINA.id).len() == 1).await;
    assert!(third.ends_in_order().await.success());
    fixture.remove().await;
}
