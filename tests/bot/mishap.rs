// SPDX-License-Identifier: EUPL-1.2
//! When something breaks inside: an apology with a number, and the next events are handled.

use chrono::TimeDelta;
use futures::FutureExt;
use ouderlijn::message::Command;
use ouderlijn::store::{inbox, jobs};

use crate::db_test;
use crate::support::bot::TestBot;
use crate::support::db::outside;

db_test! {
    async fn a_unit_that_fails_is_undone_answered_with_an_apology_and_holds_nobody_up(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        let amal = bot.person("Amal", "en");
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&amal, &code).await;
        for label in ["English", "👍", "✅", "👩"] {
            bot.taps(&amal, label).await;
        }
        outside::run(url, "ALTER TABLE guardianships RENAME TO away").await;
        bot.taps(&amal, "Amal").await;
        bot.says_to(&amal, "It is not your fault");
        let number = bot.last(&amal).text.lines().last().expect("a number").to_owned();
        assert!(number.len() == 8 && number.chars().all(|c| c.is_ascii_hexdigit()), "{number}");
        // Nothing of the unit is left: no person, no use of the code.
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM persons WHERE name = 'Amal'").await, [0]);
        let plain = code.replace('-', "");
        let uses = format!("SELECT uses AS it FROM codes WHERE text = '{plain}'");
        assert_eq!(outside::numbers(url, &uses).await, [0]);
        // Others are handled meanwhile, in the same batch too.
        let eve = bot.person("Eve", "en");
        bot.opens(&eve, "").await;
        bot.says_to(&eve, "Which language");
        outside::run(url, "ALTER TABLE away RENAME TO guardianships").await;
        // The menu of the apology leads her back to the question that failed, with her code.
        bot.taps(&amal, "☰").await;
        bot.says_to(&amal, "What is your name?");
        bot.taps(&amal, "Amal").await;
        bot.says_to(&amal, "Done!");
        bot.ends().await;
    }
}

db_test! {
    async fn one_that_fails_in_a_batch_leaves_the_others_their_answers(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        bot.fills_batches().await;
        outside::run(url, "ALTER TABLE guardianships RENAME TO away").await;
        let strangers: Vec<_> = (0..8).map(|n| bot.person(&format!("S{n}"), "en")).collect();
        for stranger in &strangers[..4] {
            bot.arrives(stranger, stranger.does(ouderlijn::message::Input::Unknown)).await;
        }
        bot.arrives(&tom, tom.does(ouderlijn::message::Input::Unknown)).await;
        for stranger in &strangers[4..] {
            bot.arrives(stranger, stranger.does(ouderlijn::message::Input::Unknown)).await;
        }
        bot.passes(TimeDelta::seconds(5)).await;
        bot.says_to(&tom, "It is not your fault");
        for stranger in &strangers {
            bot.says_to(stranger, "Which language");
        }
        outside::run(url, "ALTER TABLE away RENAME TO guardianships").await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_step_that_panics_is_answered_like_any_failure(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🤝 Class parents").await;
        bot.taps(&ruud, "➕").await;
        // The year after the last one cannot be counted.
        outside::run(url, &format!("UPDATE classes SET year = {} WHERE name = '5a'", i32::MAX)).await;
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        bot.taps(&ruud, "Amal").await;
        std::panic::set_hook(hook);
        bot.says_to(&ruud, "It is not your fault");
        outside::run(url, "UPDATE classes SET year = 2026 WHERE name = '5a'").await;
        bot.taps(&ruud, "☰").await;
        bot.says_to(&ruud, "Hello Ruud!");
        bot.ends().await;
    }
}

db_test! {
    async fn stored_conversations_and_events_of_an_unknown_shape_begin_anew(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let eve = bot.person("Eve", "en");
        bot.opens(&eve, "").await;
        for shape in ["{\"flow\":\"dance\",\"at\":\"tango\"}", "not even json", "{\"flow\":\"post\"}", "null", "[]"] {
            let spoil = format!("UPDATE addresses SET conversation = '{shape}'");
            outside::run(url, &spoil).await;
            bot.says(&amal, "hello").await;
            bot.says_to(&amal, "I do not understand that yet");
            outside::run(url, &spoil).await;
            bot.taps(&eve, "English").await;
            bot.says_to(&eve, "Which language");
        }
        // An event that cannot be read is answered with the apology, and the next one is handled.
        bot.arrives(&amal, amal.does(ouderlijn::message::Input::Unknown)).await;
        outside::run(url, "UPDATE inbox SET body = '{\"input\":{\"did\":\"sing\"}}' WHERE handled_at IS NULL").await;
        bot.passes(TimeDelta::seconds(2)).await;
        bot.says_to(&amal, "It is not your fault");
        bot.commands(&amal, Command::Menu).await;
        bot.says_to(&amal, "Hello Amal!");
        bot.ends().await;
    }
}

db_test! {
    async fn a_job_that_cannot_be_read_is_put_aside_and_the_others_are_done(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.writes_to(&ruud, "5a", "Gym").await;
        outside::run(url, "UPDATE jobs SET job = '{\"job\":\"dance\"}' WHERE job LIKE '%\"today\"%'").await;
        bot.passes(TimeDelta::hours(8)).await;
        assert_eq!(bot.count(&amal, "Gym"), 1);
        let mut tx = bot.engine.db().read().await.expect("a transaction");
        assert_eq!(jobs::count_dead(&mut tx).await.expect("a count"), 1);
        tx.rollback().await.expect("a read");
        outside::run(url, "DELETE FROM jobs WHERE state = 'dead'").await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_job_that_fails_is_tried_again_and_done_once(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.writes_to(&ruud, "5a", "Gym").await;
        outside::run(url, "ALTER TABLE post_media RENAME TO away").await;
        bot.passes(TimeDelta::seconds(50)).await;
        assert_eq!(bot.count(&amal, "Gym"), 0);
        outside::run(url, "ALTER TABLE away RENAME TO post_media").await;
        bot.passes(TimeDelta::minutes(5)).await;
        assert_eq!(bot.count(&amal, "Gym"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn an_event_that_was_begun_five_times_and_never_ended_is_given_up(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        for (tries, words) in [(4, "Hello Amal!"), (5, "It is not your fault")] {
            bot.arrives(&amal, amal.does(ouderlijn::message::Input::Start { payload: None })).await;
            let begun = format!("INSERT INTO tries SELECT id, {tries} FROM inbox WHERE handled_at IS NULL");
            outside::run(url, &begun).await;
            bot.restarts().await;
            bot.passes(TimeDelta::seconds(3)).await;
            bot.says_to(&amal, words);
        }
        bot.ends().await;
    }
}

db_test! {
    async fn an_event_that_one_worker_has_is_not_begun_by_another_nor_counted(db: Db) {
        let mut bot = TestBot::new(db.clone()).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.arrives(&amal, amal.does(ouderlijn::message::Input::Start { payload: None })).await;
        let mut tx = db.read().await.expect("a transaction");
        let event = inbox::claim(&mut tx, 1).await.expect("events")[0].event;
        tx.rollback().await.expect("a read");
        let first = inbox::begin_alone(&db, event).await.expect("a database").expect("an open event");
        assert_eq!(first.tries, 1);
        if db.is_shared() {
            assert!(inbox::begin_alone(&db, event).await.expect("a database").is_none());
        }
        // Whoever had it gave up: its lock goes, its count stays. (PostgreSQL hears of a dropped one only when its
        // connection is used again.)
        first.tx.rollback().await.expect("an end");
        let second = inbox::begin_alone(&db, event).await.expect("a database").expect("an open event");
        assert_eq!(second.tries, 2);
        second.tx.rollback().await.expect("a transaction");
        bot.passes(TimeDelta::seconds(3)).await;
        bot.says_to(&amal, "Hello Amal!");
        bot.ends().await;
    }
}

db_test! {
    async fn whoever_goes_away_while_they_begin_to_write_holds_up_nobody(db: Db) {
        // A page that is closed drops what was done for it, wherever that was.
        for polls in 0..40 {
            let mut begun = Box::pin(db.write());
            for _ in 0..polls % 4 {
                if begun.as_mut().now_or_never().is_some() {
                    break;
                }
                tokio::task::yield_now().await;
            }
            drop(begun);
        }
        let mut tx = db.write().await.expect("a transaction");
        inbox::count_open(&mut tx).await.expect("a look");
        tx.commit().await.expect("a commit");
    }
}
