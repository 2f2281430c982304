// SPDX-License-Identifier: EUPL-1.2
//! The school's calendar: holidays it moves, study days, feasts.

use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};

/// Ingrid, the director, who looks at the calendar; and Ruud, teacher of 5a.
async fn cast(bot: &mut TestBot) -> [Someone; 2] {
    let ingrid = bot.person("Ingrid", "en");
    bot.signs_up_as_staff(&ingrid, "director").await;
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    looks(bot, &ingrid).await;
    [ingrid, ruud]
}

async fn looks(bot: &mut TestBot, who: &Someone) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "🏫").await;
    bot.taps(who, "🗓️ School calendar").await;
}

db_test! {
    async fn a_school_takes_a_second_week_in_may_and_takes_it_back(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ingrid, _] = cast(&mut bot).await;
        bot.says_to(&ingrid, "🌷 May holiday: Saturday 24 April – Sunday 2 May");
        bot.taps(&ingrid, "🌷 May holiday").await;
        bot.says(&ingrid, "soon").await;
        bot.says_to(&ingrid, "I do not understand this day yet");
        bot.says(&ingrid, "24-4").await;
        bot.says_to(&ingrid, "And what is the last one?");
        // The wrong way round: nothing changes.
        bot.says(&ingrid, "20-4").await;
        bot.says_to(&ingrid, "These days do not fit");
        bot.says_to(&ingrid, "Saturday 24 April – Sunday 2 May");
        bot.taps(&ingrid, "🌷 May holiday").await;
        bot.says(&ingrid, "24-4").await;
        bot.says(&ingrid, "9-5").await;
        bot.says_to(&ingrid, "🌷 May holiday: Saturday 24 April – Sunday 9 May");
        bot.taps(&ingrid, "🌷 May holiday").await;
        bot.taps(&ingrid, "🔁 As in our region").await;
        bot.says_to(&ingrid, "🌷 May holiday: Saturday 24 April – Sunday 2 May");
        bot.ends().await;
    }
}

db_test! {
    async fn a_study_day_is_no_school_day_and_a_feast_is_named_to_whoever_plans_on_it(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ingrid, ruud] = cast(&mut bot).await;
        bot.taps(&ingrid, "➕ Study day").await;
        bot.taps(&ingrid, "Friday 4 September").await;
        bot.says_to(&ingrid, "📚 Study day: Friday 4 September");
        bot.taps(&ingrid, "➕ Festival").await;
        bot.taps(&ingrid, "Diwali").await;
        bot.says(&ingrid, "8-11").await;
        bot.says_to(&ingrid, "🎉 Diwali: Sunday 8 November");
        bot.taps(&ingrid, "➕ Festival").await;
        bot.taps(&ingrid, "Another festival").await;
        bot.says(&ingrid, "9-9").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️ Message to 5a").await;
        bot.taps(&ruud, "📅 Dates").await;
        bot.taps(&ruud, "📷").await;
        assert!(bot.offers(&ruud, "Thursday 3 September") && !bot.offers(&ruud, "Friday 4 September"));
        bot.says(&ruud, "4-9").await;
        bot.says_to(&ruud, "Friday 4 September is a study day: the children are free");
        bot.taps(&ruud, "✏️ Write again").await;
        bot.taps(&ruud, "📅 Dates").await;
        bot.taps(&ruud, "📷").await;
        bot.taps(&ruud, "Wednesday 9 September").await;
        bot.says_to(&ruud, "On Wednesday 9 September families celebrate: Another festival");
        // Taken back, it is a day like others.
        looks(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "🗑️ Friday 4 September").await;
        assert!(!bot.last(&ingrid).text.contains("📚 Study day"));
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_and_a_director_of_another_school_change_nothing(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ingrid, ruud] = cast(&mut bot).await;
        let (_, ask, _) = bot.button(&ingrid, "➕ Study day");
        bot.forges(&ruud, &ask).await;
        bot.says_to(&ruud, "I cannot open that here");
        // A role that ends while a day is asked for.
        bot.taps(&ingrid, "➕ Study day").await;
        bot.says(&ingrid, "31-2").await;
        bot.says_to(&ingrid, "I do not understand this day yet");
        bot.restarts().await;
        bot.says(&ingrid, "4-9").await;
        bot.says_to(&ingrid, "📚 Study day: Friday 4 September");
        bot.ends().await;
    }
}
