// SPDX-License-Identifier: EUPL-1.2
//! Side by side at the gate: a new parent, a lost phone.

use chrono::TimeDelta;
use ouderlijn::domain::code::Code;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

async fn shown_code(bot: &mut TestBot, teacher: &Someone, button: &str) -> String {
    bot.commands(teacher, Command::Menu).await;
    bot.taps(teacher, "👥 Class 5a").await;
    bot.taps(teacher, "📱").await;
    bot.taps(teacher, "Adam").await;
    bot.taps(teacher, button).await;
    let shown = bot.last(teacher);
    assert!(shown.has_file, "the code is shown as a picture too");
    shown.text.lines().find(|line| Code::read(line).is_ok()).expect("a code").to_owned()
}

db_test! {
    async fn a_new_parent_scans_the_teachers_screen(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let code = shown_code(&mut bot, &ruud, "➕").await;
        let amal = bot.person("Amal", "en");
        bot.opens(&amal, &code).await;
        for label in ["English", "👍", "✅", "👩", "Amal"] {
            bot.taps(&amal, label).await;
        }
        bot.says_to(&amal, "Done!");
        let eve = bot.person("Eve", "en");
        bot.opens(&eve, &code).await;
        bot.taps(&eve, "English").await;
        bot.says_to(&eve, "no longer valid");
        let code = shown_code(&mut bot, &ruud, "➕").await;
        bot.passes(TimeDelta::minutes(11)).await;
        bot.opens(&eve, &code).await;
        bot.taps(&eve, "English").await;
        bot.says_to(&eve, "no longer valid");
        bot.ends().await;
    }
}

db_test! {
    async fn after_a_lost_phone_the_old_chat_shows_nothing_more_and_gets_nothing_more(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let old = bot.person("Amal", "en");
        bot.signs_up(&old, "Adam", "English", 0).await;
        let amal = bot.id_of(&old).await;
        let code = shown_code(&mut bot, &ruud, "🔁 Amal").await;
        let new = Someone { chat: "chat-amal-new".to_owned(), ..old.clone() };
        bot.opens(&new, &code).await;
        bot.taps(&new, "English").await;
        bot.says_to(&new, "Welcome back, Amal!");
        assert_eq!(bot.id_of(&new).await, amal);
        let before = bot.screen(&old).len();
        bot.writes_to(&ruud, "5a", "Gym on Thursday").await;
        bot.passes(TimeDelta::seconds(40)).await;
        assert_eq!(bot.screen(&old).len(), before);
        assert_eq!(bot.count(&new, "Gym on Thursday"), 1);
        // Whoever holds the old phone is a stranger.
        let (_, settings, _) = bot.button(&old, "⚙️");
        bot.forges(&old, &settings).await;
        bot.says_to(&old, "Which language");
        for table in ["sessions", "personal_links", "push_subscriptions", "chat_lines"] {
            let address = bot.address_of(&old).await.id.0;
            assert_eq!(outside::holds(url, table, "address_id", address).await, 0, "{table}");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn an_old_phone_that_is_used_in_the_same_moment_stays_a_strangers(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let old = bot.person("Amal", "en");
        bot.signs_up(&old, "Adam", "English", 0).await;
        bot.fills_batches().await;
        for round in 0..6 {
            let code = shown_code(&mut bot, &ruud, "🔁 Amal").await;
            let new = Someone { chat: format!("chat-amal-{round}"), ..old.clone() };
            bot.opens(&new, &code).await;
            let (_, english, _) = bot.button(&new, "English");
            let press = |data: &str| ouderlijn::message::Input::Press { data: data.to_owned() };
            // Both lie in the inbox together and run in one commit, in whichever order.
            let last = if round == 0 { old.clone() } else {
                Someone { chat: format!("chat-amal-{}", round - 1), ..old.clone() }
            };
            bot.arrives(&last, last.does(press("as"))).await;
            bot.arrives(&new, new.does(press(&english))).await;
            bot.engine.settle().await.expect("handled events");
            bot.passes(TimeDelta::seconds(2)).await;
            assert_eq!(bot.address_of(&last).await.person_id, None, "round {round}");
            assert!(bot.address_of(&new).await.person_id.is_some(), "round {round}");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_cannot_become_the_director_at_the_gate(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let dora = bot.person("Dora", "en");
        bot.signs_up_as_staff(&dora, "director").await;
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&dora, &code).await;
        bot.taps(&dora, "✅").await;
        bot.taps(&dora, "👩").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "📱").await;
        bot.taps(&ruud, "Adam").await;
        assert!(!bot.offers(&ruud, "🔁 Dora"));
        bot.ends().await;
    }
}

db_test! {
    async fn a_link_joins_a_second_chat_and_refuses_another_persons(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "📲").await;
        let how = bot.last(&amal).text;
        assert!(how.contains("https://regenboog.example/#start="));
        let code = how.lines().find(|line| Code::read(line).is_ok()).expect("a code").to_owned();
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        bot.opens(&tom, &code).await;
        bot.says_to(&tom, "This code is for another person");
        let tablet = Someone { chat: "tablet".to_owned(), ..amal.clone() };
        bot.opens(&tablet, &code).await;
        bot.taps(&tablet, "English").await;
        bot.says_to(&tablet, "Welcome back, Amal!");
        assert_eq!(bot.id_of(&tablet).await, bot.id_of(&amal).await);
        // The one used last gets the messages, until she chooses.
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.writes_to(&ruud, "5a", "First").await;
        bot.passes(TimeDelta::seconds(40)).await;
        assert_eq!((bot.count(&tablet, "First"), bot.count(&amal, "First")), (1, 0));
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🔔 Messages to this chat").await;
        bot.commands(&tablet, Command::Menu).await;
        bot.writes_to(&ruud, "5a", "Second").await;
        bot.passes(TimeDelta::seconds(40)).await;
        assert_eq!((bot.count(&tablet, "Second"), bot.count(&amal, "Second")), (0, 1));
        bot.ends().await;
    }
}
