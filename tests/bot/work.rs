// SPDX-License-Identifier: EUPL-1.2
//! Working days and deputies.

use chrono::TimeDelta;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn a_deputy_has_the_class_for_two_weeks_or_until_the_teacher_is_back(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        assert!(!bot.offers(&bart, "👥 Class 5a"));
        for (back, times) in [(true, 1), (false, 2)] {
            bot.commands(&ruud, Command::Menu).await;
            bot.taps(&ruud, "🗓️").await;
            bot.taps(&ruud, "🔁 Choose who stands in: 5a").await;
            bot.taps(&ruud, "Bart").await;
            bot.passes(TimeDelta::seconds(3)).await;
            bot.commands(&bart, Command::Menu).await;
            assert!(bot.last(&bart).buttons.iter().any(|(label, _)| label == "👥 Class 5a"));
            bot.taps(&bart, "👥 Class 5a").await;
            assert!(bot.offers(&bart, "🖼️"));
            // A deputy passes the class on to nobody.
            bot.commands(&bart, Command::Menu).await;
            bot.taps(&bart, "🗓️").await;
            assert!(!bot.offers(&bart, "Somebody stands in: 5a"));
            assert_eq!(bot.count(&bart, "🔁 You stand in for Ruud until Tuesday 15 September."), times);
            assert_eq!(bot.count(&bart, "teacher of 5a"), 2 * times - 1);
            if back {
                bot.taps(&ruud, "🔙").await;
                bot.passes(TimeDelta::seconds(3)).await;
            } else {
                bot.passes(TimeDelta::days(14)).await;
            }
            // The end that was planned for the first time is not told with the second.
            assert_eq!(bot.count(&bart, "🔁 You no longer stand in for Ruud. Thank you for your help!"), times);
            bot.commands(&bart, Command::Menu).await;
            assert!(!bot.last(&bart).buttons.iter().any(|(label, _)| label == "👥 Class 5a"));
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_deputy_who_is_class_staff_writes_as_the_teacher_and_posts_reach_6a_never(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let bea = bot.person("Bea", "en");
        bot.signs_up(&bea, "Noor", "English", 0).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "🗓️").await;
        bot.taps(&ruud, "🔁").await;
        bot.taps(&ruud, "Bart").await;
        bot.writes_to(&bart, "5a", "Bart here").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&amal, "Bart here"), bot.count(&bea, "Bart here")), (1, 0));
        bot.ends().await;
    }
}
