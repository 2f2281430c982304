// SPDX-License-Identifier: EUPL-1.2
//! Quiet hours: what is written at night comes at half past seven, also when the clocks change.

use chrono::TimeDelta;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};

async fn at_night(bot: &mut TestBot, night: &str) -> (Someone, Someone) {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let amal = bot.person("Amal", "en");
    bot.signs_up(&amal, "Adam", "English", 0).await;
    bot.until(night).await;
    bot.writes_to(&ruud, "5a", "Tomorrow: gym").await;
    bot.passes(TimeDelta::minutes(1)).await;
    assert_eq!(bot.count(&amal, "Tomorrow: gym"), 0);
    (ruud, amal)
}

db_test! {
    async fn a_message_of_the_evening_comes_at_half_past_seven(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (ruud, amal) = at_night(&mut bot, "2026-09-01T18:00:00Z").await;
        bot.until("2026-09-02T05:29:59Z").await;
        assert_eq!(bot.count(&amal, "Tomorrow: gym"), 0);
        bot.until("2026-09-02T05:30:03Z").await;
        assert_eq!(bot.count(&amal, "Tomorrow: gym"), 1);
        assert_eq!(bot.count(&ruud, "went to 2 people"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn half_past_seven_is_half_past_seven_when_winter_time_begins(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (_, amal) = at_night(&mut bot, "2026-10-24T19:00:00Z").await;
        bot.until("2026-10-25T06:29:59Z").await;
        assert_eq!(bot.count(&amal, "Tomorrow: gym"), 0);
        bot.until("2026-10-25T06:30:03Z").await;
        assert_eq!(bot.count(&amal, "Tomorrow: gym"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn half_past_seven_is_half_past_seven_when_summer_time_begins(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (_, amal) = at_night(&mut bot, "2027-03-27T20:00:00Z").await;
        bot.until("2027-03-28T05:29:59Z").await;
        assert_eq!(bot.count(&amal, "Tomorrow: gym"), 0);
        bot.until("2027-03-28T05:30:03Z").await;
        assert_eq!(bot.count(&amal, "Tomorrow: gym"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn the_sender_is_not_woken_by_a_reader_who_rises_earlier(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let dora = bot.person("Dora", "en");
        bot.signs_up_as_staff(&dora, "director").await;
        for (who, choice) in [(&amal, "22:00"), (&ruud, "22:00")] {
            bot.taps(who, "⚙️").await;
            bot.taps(who, "🌙").await;
            bot.taps(who, choice).await;
        }
        bot.until("2026-09-01T20:30:00Z").await;
        bot.taps(&dora, "🏫").await;
        bot.taps(&dora, "👥 Class 5a").await;
        bot.taps(&dora, "✉️").await;
        bot.says(&dora, "Snow!").await;
        bot.taps(&dora, "✅ Send").await;
        bot.until("2026-09-02T04:31:00Z").await;
        assert_eq!((bot.count(&amal, "Snow!"), bot.count(&dora, "went to")), (1, 0));
        bot.until("2026-09-02T05:31:00Z").await;
        assert_eq!(bot.count(&dora, "went to 2 people"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn only_what_staff_mark_as_urgent_comes_at_night_and_says_so(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let olha = bot.person("Olha", "nl");
        bot.signs_up(&olha, "Zofia", "Nederlands", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        bot.until("2026-09-01T20:00:00Z").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️ Message to 5a").await;
        bot.says(&ruud, "Storm: no school tomorrow").await;
        bot.taps(&ruud, "🚨 Urgent").await;
        bot.says_to(&ruud, "🚨 Urgent. That is why this comes now");
        bot.taps(&ruud, "☁️ Not urgent").await;
        bot.taps(&ruud, "🚨 Urgent").await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&olha, "Dringend. Daarom komt dit nu"), 1);
        // A class parent's message waits until the morning.
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️ Message to 5a").await;
        bot.says(&amal, "Cake on Friday?").await;
        assert!(!bot.offers(&amal, "🚨"));
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&olha, "Cake on Friday?"), 0);
        bot.ends().await;
    }
}
