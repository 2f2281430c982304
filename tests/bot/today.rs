// SPDX-License-Identifier: EUPL-1.2
//! Five minutes a day: what there is to do, once a day, when and on which days a teacher wants it.

use chrono::TimeDelta;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};

async fn teacher(bot: &mut TestBot) -> Someone {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    ruud
}

db_test! {
    async fn a_bundle_comes_at_the_time_and_on_the_days_a_teacher_chose(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = teacher(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "🗓️").await;
        bot.taps(&ruud, "12:30").await;
        assert!(bot.offers(&ruud, "✅ 12:30") && !bot.offers(&ruud, "✅ 15:00"));
        // Wednesday off.
        bot.taps(&ruud, "✅ Wednesday").await;
        // Tuesday at noon, and on Wednesday.
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.until("2026-09-01T10:29:00Z").await;
        assert_eq!(bot.count(&ruud, "new parent"), 0);
        bot.until("2026-09-01T10:31:00Z").await;
        bot.says_to(&ruud, "🆕 1 new parent in 5a");
        bot.until("2026-09-02T08:00:00Z").await;
        let olha = bot.person("Olha", "en");
        bot.signs_up(&olha, "Zofia", "English", 0).await;
        bot.until("2026-09-03T10:29:00Z").await;
        assert_eq!(bot.count(&ruud, "new parent in 5a"), 1, "not on a day off");
        bot.until("2026-09-03T10:31:00Z").await;
        assert_eq!(bot.count(&ruud, "1 new parent in 5a"), 2, "what was told before is no news");
        bot.ends().await;
    }
}

db_test! {
    async fn today_shows_at_most_five_things_and_says_how_many_there_are_beyond(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = teacher(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🖼️").await;
        let poster = bot.last(&ruud).text;
        let poster = poster.lines().find(|line| ouderlijn::domain::code::Code::read(line).is_ok());
        let poster = poster.expect("a code").to_owned();
        for name in ["Eve", "Iris", "Joke", "Kim", "Lies", "Mia"] {
            let asks = bot.person(name, "en");
            bot.opens(&asks, &poster).await;
            for label in ["English", "👍"] {
                bot.taps(&asks, label).await;
            }
            bot.says(&asks, "Adam").await;
            bot.taps(&asks, "👩").await;
            bot.taps(&asks, name).await;
        }
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "☀️ Today").await;
        let shown = bot.last(&ruud);
        assert_eq!(shown.buttons.len(), 5 + 1, "five things and a way back");
        // The sixth who asks, and the children nobody has signed up for.
        bot.says_to(&ruud, "… and 2 more things, another time.");
        bot.says_to(&ruud, "5 people ask to join 5a");
        bot.ends().await;
    }
}

db_test! {
    async fn a_class_that_heard_nothing_for_two_weeks_is_asked_for_a_message_kindly_and_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = teacher(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.engine.plan().await.expect("what recurs is planned");
        let asked = |bot: &TestBot| bot.count(&ruud, "5a has heard nothing for two weeks");
        bot.until("2026-09-15T12:00:00Z").await;
        assert_eq!(asked(&bot), 0);
        bot.until("2026-09-15T13:05:00Z").await;
        assert_eq!(asked(&bot), 1);
        bot.until("2026-09-17T13:05:00Z").await;
        assert_eq!(asked(&bot), 1, "not every day");
        bot.taps(&ruud, "✉️ Message to 5a").await;
        bot.says(&ruud, "We read about bees").await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "☀️ Today").await;
        assert!(!bot.last(&ruud).text.contains("two weeks"));
        bot.ends().await;
    }
}
