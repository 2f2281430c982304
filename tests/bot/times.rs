// SPDX-License-Identifier: EUPL-1.2
//! Many times at once: the same on other days, breaks, single times out and in, an evening asked for, a room twice.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Action, Command, Input, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, order, post, round, talk};

/// The cast of 5a with a round that is open at once.
async fn open(bot: &mut TestBot) -> (post::Cast, Someone) {
    let cast = post::cast(bot).await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    (cast, ingrid)
}

/// The director marks a feast.
async fn marks(bot: &mut TestBot, ingrid: &Someone, feast: &str, day: &str) {
    bot.commands(ingrid, Command::Menu).await;
    bot.taps(ingrid, "🏫").await;
    bot.taps(ingrid, "🗓️ School calendar").await;
    bot.taps(ingrid, "➕ Festival").await;
    bot.taps(ingrid, feast).await;
    bot.says(ingrid, day).await;
}

db_test! {
    async fn the_same_hours_go_on_several_days_at_once_and_are_counted_beside_the_children(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, .. }, ingrid) = open(&mut bot).await;
        marks(&mut bot, &ingrid, "Diwali", "17-9").await;
        block::gives(&mut bot, &ruud, "5a", "15:00", "17:00").await;
        bot.taps(&ruud, "⚙️ 15:00 – 17:00").await;
        bot.taps(&ruud, "📆 The same on").await;
        // The day of the block itself is given already.
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("Monday 14 September")));
        bot.taps(&ruud, "📅 Tuesday 15 September").await;
        assert!(!bot.last(&ruud).text.contains("Diwali"));
        bot.taps(&ruud, "📅 Thursday 17 September").await;
        bot.says_to(&ruud, "Diwali");
        bot.taps(&ruud, "📅 Friday 18 September").await;
        bot.restarts().await;
        bot.taps(&ruud, "✅ Thursday 17 September").await;
        assert!(!bot.last(&ruud).text.contains("Diwali"), "taken off again");
        let (message, add, _) = bot.button(&ruud, "➕ Add days: 2");
        bot.taps(&ruud, "➕ Add days: 2").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ruud).text, @"
            ✅ Added. Times: 16

            🕐 🌱 Start conversations · 5a
            Monday 14 September – Friday 25 September
            📅 Monday 14 September, 15:00 – 17:00, 🏫 classroom of 5a · chosen: 0 of 8
            📅 Tuesday 15 September, 15:00 – 17:00, 🏫 classroom of 5a · chosen: 0 of 8
            📅 Friday 18 September, 15:00 – 17:00, 🏫 classroom of 5a · chosen: 0 of 8

            🧮 24 times for 4 children
            ");
        }
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM blocks").await, [3]);
        // A second tap on the same button gives nothing twice.
        bot.forges(&ruud, &add).await;
        assert!(!message.is_empty());
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM blocks").await, [3]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_feast_is_named_when_a_teacher_taps_such_a_day(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, .. }, ingrid) = open(&mut bot).await;
        marks(&mut bot, &ingrid, "Diwali", "17-9").await;
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "➕ Add times").await;
        bot.taps(&ruud, "Thursday 17 September").await;
        bot.says_to(&ruud, "Diwali");
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_without_an_evening_or_phone_is_asked_once_and_the_director_sees_how_many_classes_have_one(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, .. }, ingrid) = open(&mut bot).await;
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Monday 14 September", "15:00", "17:00").await;
        bot.says_to(&ruud, "🌙 Many parents work");
        assert!(bot.offers(&ruud, "🌙 An evening") && bot.offers(&ruud, "📞 A time to phone"));
        bot.restarts().await;
        bot.taps(&ruud, "📞 A time to phone").await;
        bot.taps(&ruud, "Tuesday 15 September").await;
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("15:00")));
        bot.taps(&ruud, "🕐 12:30").await;
        bot.taps(&ruud, "🕐 13:30").await;
        bot.says_to(&ruud, "Tuesday 15 September, 12:30 – 13:30, 📞 by phone");
        assert!(!bot.last(&ruud).text.contains("Many parents work"), "once");
        round::looks(&mut bot, &ingrid).await;
        bot.says_to(&ingrid, "🌙 Classes with an evening: 0 of 2");
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Wednesday 16 September", "17:30", "19:00").await;
        round::looks(&mut bot, &ingrid).await;
        bot.says_to(&ingrid, "🌙 Classes with an evening: 1 of 2");
        assert!(!bot.last(&ingrid).text.contains("Ruud"));
        // Who gave an evening by phone at first is asked for nothing.
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        block::opens(&mut bot, &bart, "6a").await;
        bot.taps(&bart, "➕ Add times").await;
        bot.taps(&bart, "Monday 14 September").await;
        bot.taps(&bart, "🕐 18:00").await;
        bot.taps(&bart, "🕐 19:00").await;
        bot.taps(&bart, "📞").await;
        bot.says_to(&bart, "✅ Added");
        assert!(!bot.last(&bart).text.contains("Many parents work"));
        bot.ends().await;
    }
}

db_test! {
    async fn one_room_is_given_twice_only_when_the_second_teacher_says_so_twice(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, .. }, _) = open(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        block::opens(&mut bot, &bart, "6a").await;
        bot.taps(&bart, "➕ Add times").await;
        bot.taps(&bart, "Monday 14 September").await;
        bot.taps(&bart, "🕐 15:00").await;
        bot.taps(&bart, "🕐 17:00").await;
        bot.taps(&bart, "🚪").await;
        bot.says(&bart, "Zon").await;
        bot.says_to(&bart, "✅ Added");
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "➕ Add times").await;
        bot.taps(&ruud, "Monday 14 September").await;
        bot.taps(&ruud, "🕐 16:30").await;
        bot.taps(&ruud, "🕐 18:00").await;
        bot.taps(&ruud, "🚪").await;
        bot.says(&ruud, "zon").await;
        bot.says_to(&ruud, "6a is there then");
        bot.restarts().await;
        bot.taps(&ruud, "🚪 Choose another place").await;
        bot.taps(&ruud, "🚪 In another room").await;
        bot.says(&ruud, "zon").await;
        let count = "SELECT COUNT(*) AS it FROM blocks";
        assert_eq!(outside::numbers(url, count).await, [1]);
        bot.taps(&ruud, "✅ Yes, go on").await;
        bot.says_to(&ruud, "✅ Added");
        assert_eq!(outside::numbers(url, count).await, [2]);
        // At another time the room is free.
        bot.taps(&bart, "➕ Add times").await;
        bot.taps(&bart, "Monday 14 September").await;
        bot.taps(&bart, "🕐 18:00").await;
        bot.taps(&bart, "🕐 19:00").await;
        bot.taps(&bart, "🚪").await;
        bot.says(&bart, "Zon").await;
        bot.says_to(&bart, "✅ Added");
        bot.ends().await;
    }
}

db_test! {
    async fn of_two_teachers_who_give_one_room_at_once_the_second_is_told(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, .. }, _) = open(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        for (who, class) in [(&ruud, "5a"), (&bart, "6a")] {
            block::opens(&mut bot, who, class).await;
            bot.taps(who, "➕ Add times").await;
            bot.taps(who, "Monday 14 September").await;
            bot.taps(who, "🕐 15:00").await;
            bot.taps(who, "🕐 17:00").await;
            bot.taps(who, "🚪").await;
        }
        for who in [&ruud, &bart] {
            bot.arrives(who, who.does(Input::Text { text: "Zon".to_owned() })).await;
        }
        order::work_at_once(&bot, 2).await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM blocks").await, [1]);
        let warned = [&ruud, &bart].into_iter().filter(|who| bot.count(who, "is there then") == 1).count();
        assert_eq!(warned, 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_time_that_is_taken_out_is_nobodys_until_it_is_let_in_again(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, emine, .. }, _) = open(&mut bot).await;
        let given = block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&ruud, "⚙️ 18:00 – 19:00").await;
        bot.taps(&ruud, "🕐 18:15").await;
        assert!(bot.offers(&ruud, "⛔ 18:15"));
        // She had it on her screen.
        bot.taps(&amal, "🕐 18:15").await;
        bot.says_to(&amal, "just before you");
        assert!(!bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("18:15")));
        bot.taps(&ruud, "⛔ 18:15").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        bot.says_to(&amal, "✅ Done, it is booked");
        // What somebody has is not taken out, and what is not there neither.
        for place in [1, 9] {
            bot.forges(&ruud, &Press::Act(Action::BlockTime(given, place)).encode()).await;
        }
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM closed_times").await, [0]);
        bot.says_to(&ruud, "⚙️ Monday 14 September, 18:00 – 19:00");
        assert!(bot.offers(&ruud, "👤 18:15 Adam"));
        for who in [&amal, &emine] {
            for act in [Action::Block(given), Action::BlockTime(given, 0), Action::BlockBreak(given, 1)] {
                bot.forges(who, &Press::Act(act).encode()).await;
                bot.says_to(who, "cannot open that here");
            }
        }
        bot.ends().await;
    }
}

db_test! {
    async fn after_so_many_in_a_row_a_break_is_left_and_what_is_booked_stays(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, emine, .. }, _) = open(&mut bot).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:45").await;
        bot.taps(&ruud, "⚙️ 18:00 – 20:00").await;
        bot.taps(&ruud, "☕ After 3").await;
        bot.says_to(&ruud, "☕ Break after 3 conversations in a row");
        bot.restarts().await;
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        let offered: Vec<_> = bot.last(&emine).buttons.into_iter().map(|(label, _)| label).collect();
        assert_eq!(
            offered,
            ["🕐 18:00", "🕐 18:15", "🕐 18:30", "🕐 19:00", "🕐 19:15", "🕐 19:30", "↩️ Back"]
        );
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.says_to(&ruud, "18:45 · Adam (Amal)");
        bot.taps(&ruud, "⚙️ 18:00 – 20:00").await;
        bot.taps(&ruud, "☕ No breaks").await;
        bot.says_to(&ruud, "☕ No breaks");
        bot.ends().await;
    }
}
