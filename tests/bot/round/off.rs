// SPDX-License-Identifier: EUPL-1.2
//! A round is taken back while nobody has a time, and called off when somebody has.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::Command;

use super::{all_taps, director, opens, plans_at_once};
use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::{block, db_test, post, talk};

/// What is left of rounds: rows that are not taken back, of theirs or of their blocks.
const LEFT: &str = "SELECT COUNT(*) AS it FROM rounds r JOIN blocks b ON b.round_id = r.id
                    WHERE r.removed_at IS NULL OR b.removed_at IS NULL";

db_test! {
    async fn a_round_in_which_nobody_has_a_time_is_taken_back(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = Box::pin(post::cast(&mut bot)).await;
        let ingrid = director(&mut bot).await;
        plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        bot.taps(&ingrid, "🗑️ Take back").await;
        bot.says_to(&ingrid, "The times of the teachers go too");
        // Somebody books while she looks at the question: then it is another one.
        let (_, before, _) = bot.button(&ingrid, "🗑️ Yes");
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.taps(&ingrid, "🗑️ Yes").await;
        bot.says_to(&ingrid, "1 family has a time");
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [1]);
        all_taps(&mut bot, &amal, &["🚫 Cancel", "🚫 Yes"]).await;
        bot.forges(&ingrid, &before).await;
        bot.says_to(&ingrid, "Taken back");
        assert_eq!(outside::numbers(url, LEFT).await, [0]);
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("🌱")));
        // What stays on screens leads to the menu; who could choose hears that there is nothing to choose.
        bot.says_to(&amal, "There will be no start conversation about Adam now");
        bot.taps(&amal, "🕐 Choose a time").await;
        assert_eq!(bot.count(&amal, "cannot open that here"), 1);
        bot.passes(TimeDelta::days(20)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_round_is_called_off_and_every_family_and_teacher_hears_so_in_their_language(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = Box::pin(post::cast(&mut bot)).await;
        let ingrid = director(&mut bot).await;
        plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.commands(&olha, Command::Menu).await;
        all_taps(&mut bot, &olha, &["🗣️ Zofia: gesprek", "📅 maandag 14 september", "🕐 19:00"]).await;
        bot.until("2026-09-09T18:30:00Z").await;
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "🌱 Start conversations").await;
        let _ = bot.transcript();
        bot.taps(&ingrid, "🗑️ Take back").await;
        bot.restarts().await;
        bot.taps(&ingrid, "🚫 Yes, call off all").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ingrid taps [🗑️ Take back]
              ✎ Ingrid: ⚠️ 2 families have a time in “🌱 Start conversations” from Monday 14 September. Call off all of it? Every family and every teacher gets a message.
                  [🚫 Yes, call off all] / [↩️ Back]
            (the bot restarts)
            Ingrid taps [🚫 Yes, call off all]
              ✎ Ingrid: 🚫 Called off. The 2 families get a message, and so do the teachers.
                  [↩️ Back]
            ");
        }
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [0]);
        assert_eq!(outside::numbers(url, LEFT).await, [0]);
        // They sleep; in the morning they read it, each once.
        assert_eq!(bot.count(&amal, "does not take place"), 0);
        bot.until("2026-09-10T07:00:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"✋ Sorry: school has called off these conversations. The start conversation about Adam on Monday 14 September at 18:00 does not take place. You need not do anything.");
            assert_snapshot!(bot.last(&emine).text, @"✋ Sorry: school has called off these conversations. There will be no start conversation about Lina now. You need not do anything.");
            assert_snapshot!(bot.last(&olha).text, @"✋ Sorry: school heeft deze gesprekken afgezegd. Het startgesprek over Zofia op maandag 14 september om 19:00 gaat niet door. U hoeft niets te doen.");
            assert_snapshot!(bot.last(&ruud).text, @"✋ “🌱 Start conversations” from Monday 14 September is called off, for 5a too. The families get a message. Your times are free again.");
        }
        // Nothing of it is offered, and no old button books.
        bot.taps(&emine, "🕐 Choose a time").await;
        assert_eq!(bot.count(&emine, "cannot open that here"), 1);
        for who in [&amal, &emine, &ruud] {
            bot.commands(who, Command::Menu).await;
            assert!(!bot.last(who).buttons.iter().any(|(label, _)| label.contains("🗣️")));
        }
        bot.until("2026-09-14T20:00:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 0);
        assert_eq!(bot.count(&amal, "does not take place"), 1);
        bot.ends().await;
    }
}
