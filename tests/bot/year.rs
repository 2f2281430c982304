// SPDX-License-Identifier: EUPL-1.2
//! A school year ends and another begins.

use chrono::TimeDelta;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn without_a_new_list_the_director_is_reminded_once_a_week_and_the_class_roles_are_over(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ingrid = bot.person("Ingrid", "en");
        bot.signs_up_as_staff(&ingrid, "director").await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.engine.plan().await.expect("what recurs is planned");
        // From 1 September to 8 August: the year has turned, and no list has come.
        bot.passes(TimeDelta::days(341)).await;
        let reminders = |bot: &TestBot| {
            bot.screen(&ingrid).iter().filter(|shown| shown.text.contains("no class list yet")).count()
        };
        assert_eq!(reminders(&bot), 1);
        bot.passes(TimeDelta::days(7)).await;
        assert_eq!(reminders(&bot), 2);
        // Ruud's role ended with his class.
        bot.commands(&ruud, Command::Menu).await;
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("5a")));
        bot.ends().await;
    }
}
