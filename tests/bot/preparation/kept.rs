// SPDX-License-Identifier: EUPL-1.2
//! How long what was prepared is kept: six weeks after the talk, and no longer than who said it.

use ouderlijn::message::Command;

use super::{KEPT, begins, lives_with_her, open, voice};
use crate::db_test;
use crate::support::bot::TestBot;
use crate::support::db::outside;

db_test! {
    async fn it_is_forgotten_six_weeks_after_the_talk_with_its_files_and_wishes_are_numbers_then(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let _ = open(&mut bot).await;
        bot.engine.plan().await.expect("a plan");
        let amal = bot.person("Amal", "en");
        begins(&mut bot, &amal, "Adam", "English", "15:00").await;
        bot.sends_file(&amal, voice("v"), Some("She reads every evening")).await;
        for _ in 0..5 {
            bot.taps(&amal, if bot.offers(&amal, "➡️ Next") { "➡️ Next" } else { "⏭️ Skip" }).await;
        }
        bot.taps(&amal, "📖 Reading at home").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🗂️").await;
        bot.says_to(&amal, "📝 Adam: what you prepared for a conversation");
        // The talk ends at a quarter past three; the round is at half past three in the morning.
        let wishes = "SELECT COUNT(*) AS it FROM meeting_wishes WHERE household_id IS NOT NULL
            UNION ALL SELECT 10 + COUNT(*) FROM meeting_wishes ORDER BY it";
        bot.until("2026-10-26T12:00:00Z").await;
        assert_eq!(outside::numbers(url, KEPT).await, [1, 101, 201, 301]);
        assert_eq!(outside::numbers(url, wishes).await, [1, 11]);
        bot.until("2026-10-27T12:00:00Z").await;
        assert_eq!(outside::numbers(url, KEPT).await, [0, 100, 200, 300]);
        assert_eq!(outside::numbers(url, wishes).await, [0, 11]);
        bot.until("2027-09-02T12:00:00Z").await;
        assert_eq!(outside::numbers(url, wishes).await, [0, 10]);
        bot.ends().await;
    }
}

db_test! {
    async fn who_leaves_takes_words_and_recordings_along(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let _ = open(&mut bot).await;
        let amal = bot.person("Amal", "en");
        begins(&mut bot, &amal, "Adam", "English", "15:00").await;
        let karim = lives_with_her(&mut bot, url).await;
        bot.taps(&amal, "📖 Reading").await;
        bot.sends_file(&amal, voice("v"), Some("Words of Amal")).await;
        bot.taps(&amal, "➡️ Next").await;
        bot.commands(&karim, Command::Menu).await;
        bot.taps(&karim, "📝").await;
        bot.says(&karim, "Words of Karim").await;
        assert_eq!(outside::numbers(url, KEPT).await, [1, 102, 201, 301]);
        bot.commands(&amal, Command::Stop).await;
        bot.taps(&amal, "🗑️ Yes").await;
        assert_eq!(outside::numbers(url, KEPT).await, [1, 101, 200, 300]);
        let words = outside::texts(url, "SELECT words AS it FROM preparation_words").await;
        assert_eq!(words, ["Words of Karim"]);
        bot.commands(&karim, Command::Stop).await;
        bot.taps(&karim, "🗑️ Yes").await;
        assert_eq!(outside::numbers(url, KEPT).await, [0, 100, 200, 300]);
        bot.ends().await;
    }
}
