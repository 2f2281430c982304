// SPDX-License-Identifier: EUPL-1.2
//! How long a message waits for a look, and when it goes then.

use chrono::TimeDelta;
use ouderlijn::message::Command;

use super::{cast_with_director, looks};
use crate::db_test;
use crate::post::Cast;
use crate::support::bot::TestBot;

db_test! {
    async fn a_planned_message_goes_at_its_time_or_not_at_all(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, _) = cast_with_director(&mut bot).await;
        for text in ["Boots tomorrow", "Coats tomorrow"] {
            bot.commands(&amal, Command::Menu).await;
            bot.taps(&amal, "✉️").await;
            bot.says(&amal, text).await;
            bot.taps(&amal, "🕐 Later").await;
            bot.taps(&amal, "tomorrow · 07:30").await;
            bot.says_to(&amal, "It waits at most until: tomorrow, 07:30.");
        }
        looks(&mut bot, &ruud).await;
        bot.says_to(&ruud, "goes out: tomorrow, 07:30");
        bot.taps(&ruud, "✅ Send").await;
        bot.says_to(&amal, "Ruud has looked at your message to 5a");
        bot.until("2026-09-02T05:29:00Z").await;
        assert_eq!(bot.count(&emine, "tomorrow"), 0);
        bot.until("2026-09-02T05:31:00Z").await;
        assert_eq!((bot.count(&emine, "Boots tomorrow"), bot.count(&emine, "Coats tomorrow")), (1, 0));
        assert_eq!(bot.count(&amal, "was not sent: nobody could look at it in time"), 1);
        assert!(bot.screen(&amal).iter().any(|shown| shown.text.contains("Amal, class parent of 5a\n“Coats tomorrow”")));
        assert!(bot.offers(&amal, "✏️ Write again"));
        // The teacher reads it with the next bundle, and once.
        bot.until("2026-09-02T13:01:00Z").await;
        bot.says_to(&ruud, "A message of Amal to 5a was not sent: its time has passed");
        bot.taps(&ruud, "👀 Amal").await;
        bot.says_to(&ruud, "The time of this message has passed");
        bot.until("2026-09-04T14:00:00Z").await;
        assert_eq!(bot.count(&ruud, "its time has passed"), 0, "the tap took its place");
        // A time before the teacher looks is said to be one.
        bot.until("2026-09-07T13:30:00Z").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.says(&amal, "Gym tomorrow").await;
        bot.taps(&amal, "🕐 Later").await;
        bot.taps(&amal, "tomorrow · 07:30").await;
        bot.says_to(&amal, "That may be too late");
        bot.taps(&amal, "↩️ Undo").await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_message_waits_a_week_and_makes_three_bundles_of_its_own(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, _) = cast_with_director(&mut bot).await;
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        let named = |bot: &TestBot| bot.count(&ruud, "waits for your look");
        // On Friday a bundle comes anyway: it names what is open. On Monday there is none.
        for (day, times) in [(1, 1), (2, 2), (3, 3), (4, 4), (7, 4)] {
            bot.until(&format!("2026-09-0{day}T13:05:00Z")).await;
            assert_eq!(named(&bot), times, "{day} September");
        }
        assert_eq!(bot.count(&amal, "was not sent"), 0);
        bot.until("2026-09-08T13:05:00Z").await;
        assert_eq!((bot.count(&amal, "was not sent"), bot.count(&emine, "Cake")), (1, 0));
        bot.says_to(&ruud, "its time has passed");
        bot.ends().await;
    }
}

db_test! {
    async fn a_message_for_the_weekly_post_waits_too(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, _) = cast_with_director(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.says(&amal, "Cake next week").await;
        bot.taps(&amal, "🕐 Later").await;
        bot.taps(&amal, "📰").await;
        bot.says_to(&amal, "is with the teacher");
        looks(&mut bot, &ruud).await;
        bot.says_to(&ruud, "goes with the weekly post: Friday 4 September");
        bot.taps(&ruud, "✅ Send").await;
        bot.until("2026-09-04T13:59:00Z").await;
        assert_eq!(bot.count(&emine, "Cake"), 0);
        bot.until("2026-09-04T14:05:00Z").await;
        assert_eq!(bot.count(&emine, "Cake next week"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn at_night_the_news_of_a_look_waits_for_the_morning(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, _) = cast_with_director(&mut bot).await;
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        bot.until("2026-09-01T21:00:00Z").await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(bot.count(&amal, "Ruud has looked"), 0);
        bot.until("2026-09-02T07:00:00Z").await;
        assert_eq!((bot.count(&amal, "Ruud has looked"), bot.count(&emine, "Cake on Friday")), (1, 1));
        bot.ends().await;
    }
}
