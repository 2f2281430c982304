// SPDX-License-Identifier: EUPL-1.2
//! Nothing is acknowledged before it is stored.

use chrono::TimeDelta;
use ouderlijn::channel::telegram::AcceptError;
use ouderlijn::clock::Clock;
use ouderlijn::message::Input;
use ouderlijn::store::Topic;
use serde_json::json;
use sqlx::Connection as _;

use crate::bot_api::Fault;
use crate::logged::Logged;
use crate::world::{AMINA, BAS, World, start, text};

#[tokio::test]
async fn what_is_stored_is_acknowledged_in_the_next_question() {
    let world = World::new().await;
    let intake = world.runs();
    world.api.start_code(&AMINA, "7K2M");
    world.api.text(&BAS, "hoi");
    world.api.text(&AMINA, "dag juf");
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    world.db.woken(Topic::Inbox).await;
    let started = Input::Start { payload: Some("7K2M".to_owned()) };
    let events = world.inbox().await;
    let of_amina: Vec<_> = events.iter().filter(|(chat, _)| chat == "7001").map(|(_, input)| input).collect();
    assert_eq!(of_amina, [&started, &text("dag juf")], "the order of a chat is kept");
    assert_eq!(events.len(), 3);
    let offsets = world.api.calls().into_iter().filter(|call| call.method == "getUpdates");
    let offsets: Vec<_> = offsets.map(|call| call.body["offset"].clone()).collect();
    assert!(offsets[0].is_null(), "the first question acknowledges nothing");
    intake.stops().await;
}

#[tokio::test]
async fn a_death_between_storing_and_acknowledging_loses_nothing_and_doubles_nothing() {
    let world = World::new().await;
    let intake = world.runs();
    world.api.wait_until(|state| state.count("getUpdates") == 1).await;
    // The next question would acknowledge: it does not arrive.
    let (fault, held) = Fault::hold();
    world.api.fault(fault.on("getUpdates"));
    world.api.text(&AMINA, "dag juf");
    world.api.wait_until(|state| state.count("getUpdates") == 2).await;
    assert_eq!(
        world.inbox().await,
        [("7001".to_owned(), text("dag juf"))],
        "stored before it is acknowledged"
    );
    intake.dies().await;
    drop(held);
    world.api.heal();

    let intake = world.runs();
    world.api.text(&AMINA, "nog iets");
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    let events = world.inbox().await;
    assert_eq!(events, [("7001".to_owned(), text("dag juf")), ("7001".to_owned(), text("nog iets"))]);
    intake.stops().await;
}

#[tokio::test]
async fn a_batch_that_the_store_refuses_stays_at_telegram_until_it_is_stored() {
    let (logged, _guard) = Logged::listen();
    let world = World::at(Clock::system()).await;
    let mut school = sqlx::SqliteConnection::connect(&world.file).await.expect("a second connection");
    sqlx::query("ALTER TABLE inbox RENAME TO away").execute(&mut school).await.expect("renamed");
    let brought = json!({"update_id": 1, "message": {"message_id": 1, "text": "x",
        "chat": {"id": 7002, "type": "private"}}});
    let refused = world.intake().accept(brought.to_string().as_bytes()).await;
    assert!(matches!(refused, Err(AcceptError::Store(_))), "the webhook answers no 200");

    world.api.text(&AMINA, "dag juf");
    let intake = world.runs();
    logged.says("updates wait for the database").await;
    assert_eq!(world.api.count("getUpdates"), 1);
    sqlx::query("ALTER TABLE away RENAME TO inbox").execute(&mut school).await.expect("renamed");
    world.db.woken(Topic::Inbox).await;
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    assert_eq!(world.inbox().await, [("7001".to_owned(), text("dag juf"))]);
    let calls = world.api.calls();
    let questions: Vec<_> = calls.iter().filter(|call| call.method == "getUpdates").collect();
    assert!(questions[0].body["offset"].is_null() && questions[1].body["offset"].is_number());
    intake.stops().await;
}

#[tokio::test]
async fn the_end_gives_up_a_batch_that_the_store_refuses_and_the_next_start_finds_it() {
    let (logged, _guard) = Logged::listen();
    let world = World::new().await;
    let mut school = sqlx::SqliteConnection::connect(&world.file).await.expect("a second connection");
    sqlx::query("ALTER TABLE inbox RENAME TO away").execute(&mut school).await.expect("renamed");
    world.api.text(&AMINA, "dag juf");
    let intake = world.runs();
    logged.says("updates wait for the database").await;
    intake.stops().await;
    assert_eq!((world.api.count("getUpdates"), world.api.calls().len()), (1, 2), "never acknowledged");
    sqlx::query("ALTER TABLE away RENAME TO inbox").execute(&mut school).await.expect("renamed");
    let intake = world.runs();
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    assert_eq!(world.inbox().await.len(), 1);
    intake.stops().await;
}

#[tokio::test]
async fn an_update_that_comes_twice_falls_at_the_inbox() {
    let world = World::new().await;
    let intake = world.runs();
    let posted = world.api.text(&AMINA, "dag juf");
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    world.api.again(posted.update_id);
    world.api.text(&BAS, "hoi");
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    assert_eq!(world.inbox().await.len(), 2);
    intake.stops().await;
}

#[tokio::test]
async fn an_update_that_cannot_be_read_is_acknowledged_and_holds_nobody() {
    let world = World::new().await;
    world.api.push(json!({"message": {"message_id": "?", "chat": {"id": 7_001}}}));
    world.api.push(json!({"thought": {"of": "tomorrow"}}));
    world.api.text(&AMINA, "dag juf");
    let intake = world.runs();
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    assert_eq!(world.inbox().await, [("7001".to_owned(), text("dag juf"))]);
    intake.stops().await;
}

#[tokio::test]
async fn after_a_quiet_day_the_questions_begin_anew_and_find_a_new_series_of_numbers() {
    let world = World::new().await;
    let intake = world.runs();
    world.api.text(&AMINA, "fijne vakantie");
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    // Summer. Telegram forgets the old series.
    world.clock.move_to(start() + TimeDelta::weeks(6));
    let asked = |state: &crate::bot_api::State| {
        let mut questions = state.calls().iter().filter(|call| call.method == "getUpdates");
        questions.by_ref().any(|call| call.body["offset"].is_number())
            && questions.any(|call| call.body["offset"].is_null())
    };
    world.api.wait_until(asked).await;
    world.api.renumber(17);
    world.api.text(&AMINA, "dag juf");
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    let events = world.inbox().await;
    assert_eq!(events, [("7001".to_owned(), text("fijne vakantie")), ("7001".to_owned(), text("dag juf"))]);
    intake.stops().await;
}

#[tokio::test]
async fn the_end_does_not_wait_for_news() {
    let world = World::new().await;
    let intake = world.runs();
    world.api.wait_until(|state| state.count("getUpdates") == 1).await;
    intake.stops().await;
}

#[tokio::test]
async fn whatever_becomes_of_a_question_it_is_asked_again() {
    let faults = [
        Fault::cut_before(),
        Fault::cut_after(),
        Fault::server(502),
        Fault::bad_request("whatever"),
        Fault::forbidden("whatever"),
    ];
    let worlds = faults.map(|fault| async {
        let world = World::at(Clock::system()).await;
        world.api.fault(fault.on("getUpdates"));
        world.api.text(&AMINA, "dag juf");
        let intake = world.runs();
        world.api.wait_until(|state| state.unconfirmed() == 0).await;
        assert_eq!(world.inbox().await.len(), 1);
        intake.stops().await;
    });
    futures::future::join_all(worlds).await;
}

#[tokio::test]
async fn a_second_intake_is_told_of_a_conflict_and_both_live_on() {
    let world = World::at(Clock::system()).await;
    let (one, other) = (world.runs(), world.runs());
    world.api.wait_until(|state| state.count("getUpdates") >= 3).await;
    world.api.text(&AMINA, "dag juf");
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    assert_eq!(world.inbox().await.len(), 1);
    one.stops().await;
    other.stops().await;
}

#[tokio::test]
async fn an_intake_that_is_asked_to_wait_waits_so_long() {
    let world = World::at(Clock::system()).await;
    world.api.fault(Fault::too_many(1).on("getUpdates"));
    let intake = world.runs();
    world.api.wait_until(|state| state.count("getUpdates") == 2).await;
    let calls = world.api.calls();
    let at: Vec<_> = calls.iter().filter(|call| call.method == "getUpdates").map(|call| call.at).collect();
    assert!((at[1] - at[0]).as_millis() >= 1_000);
    intake.stops().await;
}

#[tokio::test]
async fn a_press_is_answered_once_and_nobody_waits_for_it() {
    let world = World::new().await;
    world.api.knows(&AMINA);
    let (fault, held) = Fault::hold();
    world.api.fault(fault.on("answerCallbackQuery"));
    let intake = world.runs();
    world.api.tap(&AMINA, 1, "q3.y");
    world.api.wait_until(|state| state.count("answerCallbackQuery") == 1).await;
    assert_eq!(world.inbox().await.len(), 1, "stored before it is answered");
    // The answer hangs, and the next message comes all the same.
    world.api.text(&AMINA, "hoi");
    world.api.wait_until(|state| state.unconfirmed() == 0).await;
    assert_eq!(world.inbox().await.len(), 2);
    held.release();
    // An answer that is refused is nobody's trouble.
    world.api.fault(Fault::bad_request("query is too old").on("answerCallbackQuery"));
    world.api.tap(&AMINA, 1, "q3.n");
    world.api.wait_until(|state| state.count("answerCallbackQuery") == 2 && state.unconfirmed() == 0).await;
    intake.stops().await;
    assert_eq!(world.api.count("answerCallbackQuery"), 2);
}

#[tokio::test]
async fn what_a_webhook_brings_is_stored_once_before_it_is_accepted() {
    let world = World::new().await;
    let intake = world.intake();
    let posted = world.api.text(&AMINA, "dag juf");
    let update = world.api.update(posted.update_id).to_string();
    for _ in 0..2 {
        intake.accept(update.as_bytes()).await.expect("stored");
        assert_eq!(world.inbox().await, [("7001".to_owned(), text("dag juf"))]);
    }
    let tap = world.api.tap(&AMINA, 1, "am");
    intake.accept(world.api.update(tap).to_string().as_bytes()).await.expect("stored");
    world.api.wait_until(|state| state.count("answerCallbackQuery") == 1).await;
    intake.accept(br#"{"update_id": 5, "message": {"chat": 1}}"#).await.expect("passed over");
    for nonsense in [&b""[..], b"<html>", b"[]", b"{\"update_id\": \"x\"}"] {
        assert!(matches!(intake.accept(nonsense).await, Err(AcceptError::NoUpdate)));
    }
    assert_eq!(world.inbox().await.len(), 2);
}
