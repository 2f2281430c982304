// SPDX-License-Identifier: EUPL-1.2
//! "Who do I ask?"

use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn six_pictograms_lead_to_a_name_a_role_and_a_number(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "🙋").await;
        let expected = [
            ("👧", "Ruud, teacher of 5a"),
            ("🤒", "Please call the school"),
            ("🎒", "Ruud, teacher of 5a"),
            ("💛", "Ruud, teacher of 5a"),
            ("💡", "Nobody is signed up for this yet"),
            ("⚠️", "Ruud, teacher of 5a"),
        ];
        for (topic, answer) in expected {
            bot.taps(&amal, topic).await;
            bot.says_to(&amal, answer);
            bot.says_to(&amal, "038-000 00 00");
            assert!(!bot.last(&amal).text.contains("Bart"), "6a's teacher is not hers");
            bot.taps(&amal, "↩️").await;
        }
        let dora = bot.person("Dora", "en");
        bot.signs_up_as_staff(&dora, "director").await;
        let cora = bot.person("Cora", "en");
        bot.signs_up_as_staff(&cora, "coordinator").await;
        bot.taps(&amal, "💛").await;
        bot.says_to(&amal, "Cora, support coordinator of the school");
        bot.taps(&amal, "↩️").await;
        bot.taps(&amal, "⚠️").await;
        bot.says_to(&amal, "Dora, director");
        bot.ends().await;
    }
}

db_test! {
    async fn who_is_away_today_and_who_stands_in_is_said(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        bot.taps(&ruud, "🗓️").await;
        bot.taps(&ruud, "✅ Tuesday").await;
        bot.taps(&ruud, "🔁").await;
        bot.taps(&ruud, "Bart").await;
        bot.passes(chrono::TimeDelta::seconds(3)).await;
        bot.says_to(&bart, "You stand in for Ruud until Tuesday 15 September. You find it in your menu.\n🏫 teacher of 5a");
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🙋").await;
        bot.taps(&amal, "👧").await;
        bot.says_to(&amal, "Working days: Monday, Wednesday, Thursday and Friday");
        bot.says_to(&amal, "Bart stands in now.");
        bot.says_to(&amal, "Not at school today.");
        bot.ends().await;
    }
}
