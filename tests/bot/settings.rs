// SPDX-License-Identifier: EUPL-1.2
//! Settings: each changes what it says, and nothing else.

use chrono::TimeDelta;
use insta::assert_snapshot;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn a_parent_looks_at_every_setting(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let _ = bot.transcript();
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🌙 Quiet hours").await;
        bot.taps(&amal, "🌙 Quiet from 18:00 to 08:00").await;
        bot.taps(&amal, "⏸️").await;
        bot.taps(&amal, "1 week").await;
        bot.taps(&amal, "⏸️").await;
        bot.taps(&amal, "No pause").await;
        bot.taps(&amal, "✏️").await;
        bot.says(&amal, "  Amal  el-Khatib ").await;
        bot.taps(&amal, "📄").await;
        bot.taps(&amal, "📱 Messages again").await;
        bot.taps(&amal, "🗂️").await;
        bot.taps(&amal, "↩️").await;
        bot.taps(&amal, "🔒").await;
        assert_snapshot!(bot.transcript(), @"");
        bot.ends().await;
    }
}

db_test! {
    async fn a_new_language_speaks_at_once_and_for_posts_too(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.commands(&amal, Command::Language).await;
        bot.taps(&amal, "Nederlands").await;
        bot.says_to(&amal, "Instellingen");
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.writes_to(&ruud, "5a", "Gym").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.says_to(&amal, "geschreven in: English");
        bot.ends().await;
    }
}

db_test! {
    async fn a_question_left_open_is_not_answered_by_a_text(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "⏸️").await;
        let (_, week, _) = bot.button(&amal, "1 week");
        bot.says(&amal, "what is this").await;
        bot.says_to(&amal, "I do not understand that yet");
        // The old button is told so, and pauses nothing.
        bot.forges(&amal, &week).await;
        bot.says_to(&amal, "That was an older button");
        bot.taps(&amal, "⚙️").await;
        assert!(!bot.last(&amal).text.contains("Paused"));
        bot.ends().await;
    }
}

db_test! {
    async fn settings_survive_a_restart_in_the_middle(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "✏️").await;
        bot.restarts().await;
        bot.says(&amal, "Amal Haddad").await;
        bot.taps(&amal, "🗂️").await;
        bot.says_to(&amal, "Amal Haddad");
        bot.ends().await;
    }
}
