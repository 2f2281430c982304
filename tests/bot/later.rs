// SPDX-License-Identifier: EUPL-1.2
//! A message that waits for a good moment.

use chrono::TimeDelta;
use ouderlijn::message::Command;

use crate::db_test;
use crate::post;
use crate::support::bot::TestBot;

db_test! {
    async fn a_message_may_wait_for_a_good_moment_and_is_undone_until_then(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = post::cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️ Message to 5a").await;
        bot.says(&amal, "Boots tomorrow").await;
        bot.taps(&amal, "🕐 Later").await;
        assert!(bot.offers(&amal, "today · 16:00"));
        bot.taps(&amal, "tomorrow · 07:30").await;
        bot.says_to(&amal, "goes out: tomorrow, 07:30");
        // The next day at 07:29, then at 07:31.
        bot.until("2026-09-02T05:29:00Z").await;
        assert_eq!(bot.count(&emine, "Boots tomorrow"), 0);
        bot.until("2026-09-02T05:31:00Z").await;
        assert_eq!(bot.count(&emine, "Boots tomorrow"), 1);
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️ Message to 5a").await;
        bot.says(&amal, "No boots after all").await;
        bot.taps(&amal, "🕐 Later").await;
        bot.taps(&amal, "today · 16:00").await;
        bot.taps(&amal, "↩️ Undo").await;
        bot.passes(TimeDelta::days(1)).await;
        assert_eq!(bot.count(&emine, "No boots"), 0);
        bot.ends().await;
    }
}

db_test! {
    async fn a_planned_message_of_a_sender_who_lost_the_role_does_not_go(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️ Message to 5a").await;
        bot.says(&amal, "Boots tomorrow").await;
        bot.taps(&amal, "🕐 Later").await;
        bot.taps(&amal, "tomorrow · 07:30").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🤝 Class parents").await;
        bot.taps(&ruud, "🚫 Amal").await;
        bot.taps(&ruud, "✅ End the role").await;
        bot.until("2026-09-02T05:31:00Z").await;
        assert_eq!(bot.count(&emine, "Boots tomorrow"), 0);
        bot.says_to(&amal, "was not sent: you no longer have the role");
        bot.says_to(&ruud, "A message of Amal to 5a that waited was not sent");
        bot.ends().await;
    }
}
