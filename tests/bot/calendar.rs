// SPDX-License-Identifier: EUPL-1.2
//! The school's calendar: holidays it moves, study days, feasts.

use chrono::NaiveDate;
use ouderlijn::message::{Action, Command, Press};

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
        bot.says_to(&ingrid, "🌷 May holiday: what is the first day off?");
        assert_eq!(bot.last(&ingrid).buttons.len(), 2, "as in our region, and back");
        bot.says(&ingrid, "24-4").await;
        bot.says_to(&ingrid, "🌷 May holiday. First day off: Saturday 24 April. And what is the last one?");
        bot.says(&ingrid, "later").await;
        bot.says_to(&ingrid, "I do not understand this day yet");
        bot.says_to(&ingrid, "🌷 May holiday. First day off: Saturday 24 April.");
        // The wrong way round: nothing changes.
        bot.says(&ingrid, "20-4").await;
        bot.says_to(&ingrid, "These days do not fit: the last day comes before the first");
        bot.says_to(&ingrid, "Saturday 24 April – Sunday 2 May");
        for (first, last, why) in [("24-4", "1-7", "seven weeks at most"), ("10-1", "12-1", "two months away")] {
            bot.taps(&ingrid, "🌷 May holiday").await;
            bot.says(&ingrid, first).await;
            bot.says(&ingrid, last).await;
            bot.says_to(&ingrid, why);
        }
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
        // One step back: the day is asked for again.
        bot.taps(&ruud, "✏️ Write again").await;
        bot.taps(&ruud, "Wednesday 9 September").await;
        bot.says_to(&ruud, "On Wednesday 9 September families celebrate: Another festival");
        // Taken back, it is a day like others.
        looks(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "🗑️ 📚 Friday 4 September").await;
        bot.says_to(&ingrid, "🗑️ Removed: 📚 Study day: Friday 4 September.");
        assert_eq!(bot.last(&ingrid).text.matches("📚 Study day").count(), 1);
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

db_test! {
    async fn of_a_study_day_and_a_feast_on_one_day_only_the_one_that_is_tapped_goes(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ingrid, _] = cast(&mut bot).await;
        bot.taps(&ingrid, "➕ Study day").await;
        bot.says(&ingrid, "9-11").await;
        for feast in ["Diwali", "Keti Koti"] {
            bot.taps(&ingrid, "➕ Festival").await;
            bot.taps(&ingrid, feast).await;
            bot.says(&ingrid, "9-11").await;
        }
        let day = NaiveDate::from_ymd_opt(2026, 11, 9).expect("a day");
        let old = Press::Act(Action::DayClear(bot.school.id, day)).encode();
        // A button of an earlier program does not say which of the three it means.
        bot.forges(&ingrid, &old).await;
        for kept in ["📚 Study day: Monday 9 November", "🎉 Diwali: Monday 9 November", "🎉 Keti Koti: Monday 9 November"] {
            bot.says_to(&ingrid, kept);
        }
        let (_, diwali, _) = bot.button(&ingrid, "🗑️ Diwali 9-11");
        bot.taps(&ingrid, "🗑️ Diwali 9-11").await;
        bot.says_to(&ingrid, "🗑️ Removed: 🎉 Diwali: Monday 9 November.");
        bot.says_to(&ingrid, "📚 Study day: Monday 9 November");
        bot.says_to(&ingrid, "🎉 Keti Koti: Monday 9 November");
        // Tapped once more, nothing is left to remove.
        bot.forges(&ingrid, &diwali).await;
        assert!(!bot.last(&ingrid).text.contains("Removed"));
        bot.taps(&ingrid, "🗑️ 📚 Monday 9 November").await;
        bot.says_to(&ingrid, "🗑️ Removed: 📚 Study day: Monday 9 November.");
        // Of one thing it is clear what is meant.
        bot.forges(&ingrid, &old).await;
        bot.says_to(&ingrid, "🗑️ Removed: 🎉 Keti Koti: Monday 9 November.");
        bot.ends().await;
    }
}

db_test! {
    async fn a_study_day_on_a_day_without_school_is_asked_again(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ingrid, _] = cast(&mut bot).await;
        bot.taps(&ingrid, "➕ Study day").await;
        bot.says(&ingrid, "5-9").await;
        bot.says_to(&ingrid, "⚠️ Saturday 5 September is in the weekend: there is no school.");
        bot.says_to(&ingrid, "On which day are the children free?");
        bot.says(&ingrid, "23-12").await;
        bot.says_to(&ingrid, "⚠️ Wednesday 23 December is in a holiday (❄️ Christmas holiday): the children are free already.");
        // The days on the buttons work as before.
        bot.taps(&ingrid, "Friday 4 September").await;
        bot.says_to(&ingrid, "📚 Study day: Friday 4 September");
        assert_eq!(bot.last(&ingrid).text.matches("📚").count(), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn the_sender_of_a_ready_made_message_learns_that_its_day_is_in_the_weekend(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [_, ruud] = cast(&mut bot).await;
        bot.taps(&ruud, "✉️ Message to 5a").await;
        bot.taps(&ruud, "📅 Dates").await;
        bot.taps(&ruud, "📷").await;
        bot.says(&ruud, "5-9").await;
        bot.says_to(&ruud, "⚠️ Saturday 5 September is in the weekend: there is no school.");
        assert!(bot.offers(&ruud, "✅ Send"), "it may go all the same");
        bot.ends().await;
    }
}
