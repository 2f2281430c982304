// SPDX-License-Identifier: EUPL-1.2
//! The teacher asks the class parents for help, in general words.

use chrono::TimeDelta;
use ouderlijn::message::Input;

use super::{looks, ruud};
use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn class_parents_are_asked_for_help_without_a_name_and_not_twice(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let olha = bot.person("Olha", "pl");
        bot.signs_up(&olha, "Zofia", "Polski", 0).await;
        looks(&mut bot, &ruud).await;
        assert!(!bot.offers(&ruud, "🙋"), "there is nobody to ask");
        bot.appoints(&ruud, "5a", &amal).await;
        bot.until("2026-09-01T20:00:00Z").await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "Emma").await;
        let (_, data, _) = bot.button(&ruud, "🙋 Ask class parents to help");
        bot.taps(&ruud, "🙋 Ask class parents to help").await;
        // The words are shown before anybody gets them.
        bot.says_to(&ruud, "🙋 The class parents will read this. They learn no name and no reason. Send it?");
        bot.says_to(&ruud, "Some families in 5a get no messages from school yet");
        bot.until("2026-09-02T06:00:00Z").await;
        assert_eq!(bot.count(&amal, "Some families"), 0);
        bot.until("2026-09-02T20:00:00Z").await;
        bot.forges(&ruud, &data).await;
        let (_, yes, _) = bot.button(&ruud, "✅ Send");
        bot.taps(&ruud, "✅ Send").await;
        bot.says_to(&ruud, "The class parents now read this");
        // It is evening: it comes in the morning.
        assert_eq!(bot.count(&amal, "Some families"), 0);
        bot.until("2026-09-03T06:00:00Z").await;
        assert_eq!(bot.count(&amal, "🙋 Some families in 5a get no messages from school yet"), 1);
        let words = bot.last(&amal).text;
        for secret in ["Emma", "Lina", "letter", "Ruud"] {
            assert!(!words.contains(secret), "{words}");
        }
        assert_eq!(bot.count(&olha, "🙋"), 0, "who is no class parent is not asked");
        for tap in [&data, &yes] {
            bot.forges(&ruud, tap).await;
            bot.says_to(&ruud, "🙋 Class parents asked on Wednesday 2 September");
        }
        bot.until("2026-09-30T19:00:00Z").await;
        bot.forges(&ruud, &yes).await;
        bot.passes(TimeDelta::days(1)).await;
        assert_eq!(bot.count(&amal, "Some families"), 1);
        bot.forges(&ruud, &yes).await;
        bot.passes(TimeDelta::days(1)).await;
        assert_eq!(bot.count(&amal, "Some families"), 2);
        bot.ends().await;
    }
}

db_test! {
    async fn two_teachers_who_ask_for_help_at_once_ask_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        bot.teaches_too(&bart, "5a").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "🙋 Ask class parents to help").await;
        let (_, data, _) = bot.button(&ruud, "✅ Send");
        for who in [&ruud, &bart, &ruud] {
            bot.arrives(who, who.does(Input::Press { data: data.clone() })).await;
        }
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&amal, "Some families"), 1);
        for who in [&ruud, &bart] {
            bot.says_to(who, if who.name == "Bart" { "🙋" } else { "🙋 Class parents asked on Tuesday 1 September" });
        }
        bot.ends().await;
    }
}
