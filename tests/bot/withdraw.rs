// SPDX-License-Identifier: EUPL-1.2
//! A message that was sent: withdrawn by who wrote it or by the class's staff, or copied out in Dutch.

use chrono::TimeDelta;
use ouderlijn::domain::place::Place;
use ouderlijn::message::{Command, Input};

use crate::db_test;
use crate::permission::photo;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// Ruud, teacher of 5a; Amal (Adam), its class parent; Olha (Zofia), who reads Dutch. Amal has sent a ready-made
/// message and a sentence of her own.
async fn cast(bot: &mut TestBot) -> [Someone; 3] {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let amal = bot.person("Amal", "en");
    bot.signs_up(&amal, "Adam", "English", 0).await;
    let olha = bot.person("Olha", "nl");
    bot.signs_up(&olha, "Zofia", "Nederlands", 0).await;
    bot.appoints(&ruud, "5a", &amal).await;
    bot.commands(&amal, Command::Menu).await;
    bot.taps(&amal, "✉️ Message to 5a").await;
    bot.taps(&amal, "❤️").await;
    bot.taps(&amal, "😊").await;
    bot.says(&amal, "zoo").await;
    bot.taps(&amal, "🦁").await;
    bot.says(&amal, "Thanks <all>!").await;
    bot.taps(&amal, "✅ Send").await;
    bot.passes(TimeDelta::minutes(1)).await;
    [ruud, amal, olha]
}

db_test! {
    async fn a_withdrawn_message_is_gone_everywhere_but_that_there_was_one(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        assert_eq!(bot.count(&olha, "🦁 dierentuin"), 1);
        bot.taps(&amal, "📊").await;
        bot.taps(&amal, "🚫 Withdraw").await;
        bot.says_to(&amal, "They still see that there was one");
        bot.taps(&amal, "✅ Yes, withdraw").await;
        bot.passes(TimeDelta::minutes(1)).await;
        for (who, gone) in [(&olha, "dierentuin"), (&ruud, "zoo"), (&amal, "Thanks <all>!")] {
            assert_eq!(bot.count(who, gone), 0, "{}", bot.reads(who));
        }
        assert_eq!(bot.count(&olha, "🚫 Dit bericht is weggehaald."), 1);
        let asks = bot.screen(&olha).iter().any(|shown| shown.buttons.iter().any(|(label, _)| label.contains('👍')));
        assert!(!asks, "there is nothing to see any more");
        bot.ends().await;
    }
}

db_test! {
    async fn the_teacher_may_withdraw_a_class_parents_message_and_a_parent_none(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        bot.taps(&amal, "📊").await;
        let (_, progress, _) = bot.button(&amal, "📊");
        let (_, ask, _) = bot.button(&amal, "🚫 Withdraw");
        for data in [&progress, &ask] {
            bot.forges(&olha, data).await;
            bot.says_to(&olha, "Dat kan ik hier niet openen");
        }
        bot.forges(&ruud, &ask).await;
        bot.taps(&ruud, "✅ Yes, withdraw").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&olha, "🚫 Dit bericht is weggehaald."), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_message_is_copied_out_in_dutch_for_the_schools_other_channels(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [_, amal, _] = cast(&mut bot).await;
        bot.taps(&amal, "📊").await;
        bot.taps(&amal, "📋").await;
        let copy = bot.last(&amal).text;
        assert!(copy.contains("We hadden een mooie tijd: 🦁 dierentuin"), "{copy}");
        assert!(copy.contains("“Thanks <all>!”"), "{copy}");
        bot.ends().await;
    }
}

db_test! {
    async fn the_photos_and_the_place_of_a_withdrawn_message_leave_every_chat_and_the_database(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let [_, amal, olha] = cast(&mut bot).await;
        let files = "SELECT COUNT(*) AS it FROM media";
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.sends_file(&amal, photo("AgAC1"), Some("The trip")).await;
        bot.sends_file(&amal, photo("AgAC2"), None).await;
        bot.does(&amal, Input::Place { place: Place::at(51.8126, 5.8372, Some("Museum")).ok() }).await;
        bot.taps(&amal, "✅ Send").await;
        bot.taps(&amal, "✅ They are not in it").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.screen(&olha).iter().filter(|shown| shown.has_file).count(), 3);
        assert_eq!(outside::numbers(url, files).await, [2]);
        bot.taps(&amal, "📊").await;
        bot.taps(&amal, "🚫 Withdraw").await;
        bot.taps(&amal, "✅ Yes, withdraw").await;
        bot.passes(TimeDelta::minutes(3)).await;
        for who in [&amal, &olha] {
            assert!(bot.screen(who).iter().all(|shown| !shown.has_file), "{}", who.name);
            assert!(!bot.reads(who).contains("openstreetmap"), "{}", who.name);
        }
        assert_eq!(bot.count(&olha, "🚫"), 3);
        assert_eq!(outside::numbers(url, files).await, [0]);
        bot.ends().await;
    }
}
