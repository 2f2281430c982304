// SPDX-License-Identifier: EUPL-1.2
//! Many at once: nothing is given away twice, and every chat hears its answers in order.

use std::sync::Arc;

use chrono::TimeDelta;
use ouderlijn::app::App;
use ouderlijn::flow::Links;
use ouderlijn::message::Input;

use crate::db_test;
use crate::support::bot::{Someone, TestBot, words};
use crate::support::db::outside;

/// `count` workers of as many processes handle what lies in the inbox, all at once.
pub async fn work_at_once(bot: &TestBot, count: usize) {
    let words = words();
    let links = Arc::new(Links::default());
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..count {
        let (db, clock) = (bot.engine.db().clone(), bot.engine.clock().clone());
        let (words, links) = (Arc::clone(&words), Arc::clone(&links));
        tasks.spawn(async move {
            let app = App::new(db, words, links, Arc::new(vec![7; 32]), clock);
            let mut idle = 0;
            while idle < 3 {
                match app.tick().await {
                    Ok(0) => idle += 1,
                    Ok(_) => idle = 0,
                    Err(error) => assert!(error.is_passing(), "{error}"),
                }
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("a worker");
    }
    bot.engine.settle().await.expect("the rest");
}

pub async fn until_the_name(bot: &mut TestBot, count: usize) -> Vec<Someone> {
    let code = bot.school.codes["Adam"].clone();
    let everybody: Vec<Someone> = (0..count).map(|n| bot.person(&format!("P{n:02}"), "en")).collect();
    // All together, question by question.
    for who in &everybody {
        let payload = Some(code.replace('-', ""));
        bot.arrives(who, who.does(Input::Start { payload })).await;
    }
    bot.passes(TimeDelta::seconds(5)).await;
    for label in ["English", "👍", "✅", "👩"] {
        for who in &everybody {
            bot.presses(who, label).await;
        }
        bot.passes(TimeDelta::seconds(5)).await;
    }
    everybody
}

/// The same, signed up by their names.
pub async fn signed_up(bot: &mut TestBot, count: usize) -> Vec<Someone> {
    let everybody = until_the_name(bot, count).await;
    for who in &everybody {
        bot.presses(who, &who.name).await;
    }
    bot.passes(TimeDelta::seconds(10)).await;
    everybody
}

db_test! {
    async fn of_fifty_who_use_one_letter_at_once_exactly_four_are_admitted(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let everybody = until_the_name(&mut bot, 50).await;
        for who in &everybody {
            bot.presses(who, &who.name).await;
        }
        let workers = if bot.engine.db().is_shared() { 50 } else { 2 };
        work_at_once(&bot, workers).await;
        bot.passes(TimeDelta::seconds(10)).await;
        let admitted = everybody.iter().filter(|who| bot.count(who, "Done!") == 1).count();
        let refused = everybody.iter().filter(|who| bot.count(who, "no longer valid") == 1).count();
        assert_eq!((admitted, refused), (4, 46));
        let child = bot.school.children["Adam"].0;
        assert_eq!(outside::holds(url, "guardianships", "child_id", child).await, 4);
        assert_eq!(outside::numbers(url, "SELECT MAX(uses) AS it FROM codes").await, [4]);
        // Who came too late is no person.
        let persons = "SELECT COUNT(*) AS it FROM persons WHERE name LIKE 'P%'";
        assert_eq!(outside::numbers(url, persons).await, [4]);
        bot.ends().await;
    }
}

db_test! {
    async fn several_workers_keep_the_order_of_every_chat(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let everybody: Vec<Someone> = (0..12).map(|n| bot.person(&format!("P{n:02}"), "en")).collect();
        for round in 0..10 {
            for who in &everybody {
                let input = match round % 3 {
                    0 => Input::Start { payload: None },
                    1 => Input::Text { text: format!("{round}") },
                    _ => Input::Unknown,
                };
                bot.arrives(who, who.does(input)).await;
            }
        }
        work_at_once(&bot, 8).await;
        bot.passes(TimeDelta::seconds(30)).await;
        let id = if url.starts_with("sqlite") {
            "lower(substr(hex(i.id),1,8)||'-'||substr(hex(i.id),9,4)||'-'||substr(hex(i.id),13,4)||'-'
             ||substr(hex(i.id),17,4)||'-'||substr(hex(i.id),21))"
        } else {
            "i.id::text"
        };
        let answered = format!(
            "SELECT COUNT(*) AS it FROM inbox i JOIN outbox o ON o.dedup_key = 'reply.' || {id} || '.0.0'"
        );
        assert_eq!(outside::numbers(url, &answered).await, [120], "everybody is answered, once per event");
        let swapped = format!(
            "SELECT COUNT(*) AS it FROM inbox i JOIN outbox o ON o.dedup_key = 'reply.' || {id} || '.0.0'
             WHERE i.seq <> o.seq"
        );
        assert_eq!(outside::numbers(url, &swapped).await, [0]);
        let apologies = everybody.iter().filter(|who| bot.count(who, "not your fault") > 0).count();
        assert_eq!(apologies, 0, "an event another worker holds is no failed try");
        bot.ends().await;
    }
}

db_test! {
    async fn undo_and_sending_in_the_same_moment_are_one_or_the_other(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        for round in 0..5 {
            let text = format!("Round {round}");
            let before = bot.count(&ruud, "Undone");
            bot.writes_to(&ruud, "5a", &text).await;
            let (_, undo, _) = bot.button(&ruud, "↩️ Undo");
            bot.arrives(&ruud, ruud.does(Input::Press { data: undo })).await;
            bot.engine.clock().move_to(bot.engine.clock().now() + TimeDelta::seconds(40));
            let (one, two) = (bot.engine.clone(), bot.engine.clone());
            let (one, two) = tokio::join!(
                tokio::spawn(async move { one.settle().await }),
                tokio::spawn(async move { two.settle().await })
            );
            one.expect("a task").expect("settled");
            two.expect("a task").expect("settled");
            bot.passes(TimeDelta::seconds(5)).await;
            let ends = (bot.count(&ruud, "Undone") - before, bot.count(&amal, &text));
            assert!(matches!(ends, (1, 0) | (0, 1)), "round {round}: undone and got are {ends:?}");
        }
        bot.ends().await;
    }
}
