// SPDX-License-Identifier: EUPL-1.2
//! What was looked at goes, and nothing else: whoever wrote it may change it or take it back while it waits.

use chrono::TimeDelta;
use ouderlijn::message::Command;

use super::{cast_with_director, looks};
use crate::db_test;
use crate::post::Cast;
use crate::support::bot::TestBot;

db_test! {
    async fn whoever_wrote_it_takes_it_back_while_it_waits(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, _) = cast_with_director(&mut bot).await;
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        let undo = bot.button(&amal, "↩️ Undo").1;
        bot.taps(&amal, "📊 How does it stand?").await;
        bot.says_to(&amal, "Expected: today, 15:00");
        looks(&mut bot, &ruud).await;
        bot.taps(&amal, "↩️ Undo").await;
        // What was written is not lost: it lies there to be changed.
        assert_eq!(bot.count(&amal, "Undone. Nobody got it."), 1);
        assert!(bot.last(&amal).text.contains("“Cake on Friday”") && bot.offers(&amal, "✅ Send"));
        bot.taps(&ruud, "✅ Send").await;
        bot.says_to(&ruud, "Whoever wrote this message has taken it back");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "☀️ Today").await;
        assert!(bot.last(&ruud).buttons.iter().all(|(label, _)| label != "👀 Amal"));
        bot.passes(TimeDelta::days(8)).await;
        assert_eq!((bot.count(&emine, "Cake"), bot.count(&amal, "was not sent")), (0, 0));
        // The same button after an approval: the hold can be undone.
        bot.until("2026-09-14T08:00:00Z").await;
        bot.writes_to(&amal, "5a", "Cake on Monday").await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "✅ Send").await;
        bot.says_to(&amal, "Ruud has looked at your message to 5a");
        bot.taps(&amal, "↩️ Undo").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Cake"), 0);
        bot.forges(&amal, &undo).await;
        bot.says_to(&amal, "has not gone out");
        bot.ends().await;
    }
}

db_test! {
    async fn the_edition_that_was_looked_at_goes_and_no_later_one(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, _) = cast_with_director(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.says(&amal, "Cake on Friday").await;
        let written = bot.last_written(&amal);
        bot.taps(&amal, "✅ Send").await;
        looks(&mut bot, &ruud).await;
        bot.edits(&amal, &written, "Cake on Thursday").await;
        bot.says_to(&amal, "Changed. The teacher reads this now:");
        let better_not = bot.button(&ruud, "✋ Better not").1;
        bot.taps(&ruud, "✅ Send").await;
        assert_eq!(bot.count(&ruud, "The message has changed meanwhile"), 1);
        bot.edits(&amal, &written, "Cake on Thursday, 1 piece").await;
        bot.forges(&ruud, &better_not).await;
        assert_eq!(bot.count(&ruud, "The message has changed meanwhile"), 2);
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&emine, "Cake on Thursday, 1 piece"), bot.count(&emine, "Friday")), (1, 0));
        // Afterwards a change would pass the teacher by; taking it back does not.
        bot.edits(&amal, &written, "Cake on Sunday").await;
        bot.says_to(&amal, "So this message stays as it was");
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&emine, "Thursday"), bot.count(&emine, "Sunday")), (1, 0));
        bot.taps(&amal, "🚫 Withdraw").await;
        bot.taps(&amal, "✅ Yes, withdraw").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Thursday"), 0);
        bot.ends().await;
    }
}

db_test! {
    async fn every_text_of_a_message_is_looked_at_and_none_is_added_later(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, olha, .. }, _) = cast_with_director(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.says(&amal, "Cake on Friday").await;
        bot.taps(&amal, "🌍 Add another language").await;
        bot.taps(&amal, "Nederlands").await;
        bot.says(&amal, "Vrijdag taart").await;
        let version = bot.last_written(&amal);
        bot.taps(&amal, "✅ Send").await;
        looks(&mut bot, &ruud).await;
        let shown: Vec<String> = bot.screen(&ruud).into_iter().rev().take(3).map(|shown| shown.text).collect();
        assert!(shown[2].contains("Amal, class parent of 5a") && shown[2].contains("Cake on Friday"), "{shown:?}");
        assert!(shown[1].contains("Vrijdag taart"), "{shown:?}");
        // A version changes while it waits: that is another edition.
        bot.edits(&amal, &version, "Vrijdag koek").await;
        bot.taps(&ruud, "✅ Send").await;
        bot.says_to(&ruud, "Shall it go out?");
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&olha, "Vrijdag koek"), 1);
        bot.edits(&amal, &version, "Vrijdag frites").await;
        bot.says_to(&amal, "So this message stays as it was");
        bot.taps(&amal, "📊").await;
        assert!(!bot.offers(&amal, "🌍"), "no way past the look");
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&olha, "frites"), 0);
        bot.ends().await;
    }
}
