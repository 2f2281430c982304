// SPDX-License-Identifier: EUPL-1.2
//! When the teacher hears of what was prepared: the day before the talk, and of what comes later before it begins.

use ouderlijn::message::Command;

use super::{KEPT, begins, open};
use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::{block, db_test, talk};

db_test! {
    async fn what_comes_after_the_bundle_is_told_before_the_talk(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (ruud, _) = open(&mut bot).await;
        let (amal, emine) = (bot.person("Amal", "en"), bot.person("Emine", "en"));
        begins(&mut bot, &amal, "Adam", "English", "15:00").await;
        begins(&mut bot, &emine, "Lina", "English", "15:30").await;
        bot.until("2026-09-13T10:00:00Z").await;
        assert_eq!(bot.count(&ruud, "📝"), 0);
        bot.taps(&amal, "📖 Reading").await;
        bot.taps(&amal, "🔢 Maths").await;
        bot.restarts().await;
        // Two hours before, once.
        bot.until("2026-09-14T10:59:00Z").await;
        assert_eq!(bot.count(&ruud, "📝 New or changed"), 0);
        bot.until("2026-09-14T11:01:00Z").await;
        bot.says_to(&ruud, "📝 New or changed for the conversation about Adam, Monday 14 September, 15:00.");
        assert_eq!(bot.count(&ruud, "📝 New or changed"), 1);
        bot.taps(&ruud, "📝 15:00 Adam").await;
        bot.says_to(&ruud, "🔢 Maths");
        // Who answers in the last hour is heard of ten minutes later, once.
        bot.until("2026-09-14T12:30:00Z").await;
        bot.taps(&emine, "📖 Reading").await;
        bot.taps(&emine, "🔢 Maths").await;
        bot.until("2026-09-14T12:39:00Z").await;
        assert_eq!(bot.count(&ruud, "📝 New or changed"), 0, "the page took its place");
        bot.until("2026-09-14T15:00:00Z").await;
        assert_eq!(bot.count(&ruud, "for the conversation about Lina"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_talk_that_moves_takes_its_preparation_along_and_the_teacher_hears_the_day_before_the_new_one(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (ruud, _) = open(&mut bot).await;
        bot.engine.plan().await.expect("a plan");
        bot.taps(&ruud, "↩️").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Thursday 17 September", "15:00", "16:00").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:00").await;
        bot.taps(&amal, "📝").await;
        bot.taps(&amal, "📖 Reading").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️").await;
        bot.taps(&amal, "🔁").await;
        bot.taps(&amal, "📅 Thursday 17 September").await;
        bot.taps(&amal, "🕐 15:30").await;
        bot.until("2026-09-16T12:59:00Z").await;
        assert_eq!(bot.count(&ruud, "prepared for your next conversations"), 0);
        bot.until("2026-09-16T13:01:00Z").await;
        bot.says_to(&ruud, "Thursday 17 September, 15:30 · Adam");
        // Cancelled and booked again it is there as it was.
        bot.until("2026-09-16T13:30:00Z").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️").await;
        bot.taps(&amal, "🚫 Cancel").await;
        bot.taps(&amal, "🚫 Yes").await;
        bot.taps(&ruud, "📝 15:30 Adam").await;
        assert!(bot.reads(&ruud).contains("📖 Reading"));
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Thursday 17 September").await;
        bot.taps(&amal, "🕐 15:15").await;
        bot.taps(&amal, "📝").await;
        assert!(bot.offers(&amal, "✅ 📖 Reading"));
        assert_eq!(outside::numbers(url, KEPT).await, [1, 100, 200, 300]);
        bot.ends().await;
    }
}
