// SPDX-License-Identifier: EUPL-1.2
//! Families say first what suits them; then the times are divided, and the rest can be chosen.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, post, round, talk};

/// The director plans start conversations with wishes until Friday 11 September; Ruud gives two times on Monday and
/// two on Tuesday.
async fn open(bot: &mut TestBot) -> (post::Cast, Someone) {
    let cast = post::cast(bot).await;
    let ingrid = round::director(bot).await;
    round::prepares(bot, &ingrid, "Monday 14 September", "Friday 25 September").await;
    bot.taps(&ingrid, "🙋 Wishes first").await;
    bot.taps(&ingrid, "✅ Plan").await;
    gives(bot, &cast.ruud, "5a", "Monday 14 September", "18:00", "18:30").await;
    gives(bot, &cast.ruud, "5a", "Tuesday 15 September", "15:00", "15:30").await;
    (cast, ingrid)
}

/// Gives times on a day.
async fn gives(bot: &mut TestBot, teacher: &Someone, class: &str, day: &str, from: &str, until: &str) {
    bot.commands(teacher, Command::Menu).await;
    bot.taps(teacher, &format!("👥 Class {class}")).await;
    bot.taps(teacher, "🌱 Start conversations").await;
    bot.taps(teacher, "➕ Add times").await;
    block::tells(bot, teacher, day, from, until).await;
}

/// Says that a whole day suits well.
async fn wants(bot: &mut TestBot, parent: &Someone, invite: &str, day: &str, whole: &str) {
    bot.taps(parent, invite).await;
    bot.taps(parent, day).await;
    bot.taps(parent, whole).await;
}

db_test! {
    async fn what_suits_is_said_in_three_taps_and_changed_and_then_everybody_has_a_time(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, emine, olha }, ingrid) = Box::pin(open(&mut bot)).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            ✅ Planned. The teachers are asked for their times. Families get a message when they can choose.

            🌱 Start conversations
            📅 Monday 14 September – Friday 25 September
            ⏱️ 15 minutes each · 2 classes
            🙋 Families say what suits them from: Monday 7 September, 16:00
            🙋 … until: Friday 11 September, 18:00. Then the times are divided, and the rest can be chosen.
            🔒 … until: Thursday 24 September, 18:00

            🕐 Times: 0 · children with a time: 0
            🌙 Classes with an evening: 0 of 2
            ⏳ Classes without times so far: 5a and 6a
            ");
        }
        bot.until("2026-09-07T14:05:00Z").await;
        let _ = bot.transcript();
        Box::pin(wants(&mut bot, &amal, "🙋 Say what suits", "⬜ Monday 14 September", "⬜ Whole day")).await;
        bot.restarts().await;
        bot.taps(&amal, "✔️ Done").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal taps [🙋 Say what suits]
              ✎ Amal: 🙋 Adam: start conversation. Which days suit you? Tap a day.
                
                You can change it until Friday 11 September, 18:00. After that you get a message with your time. The more you mark, the better it works.
                  [⬜ Monday 14 September] [⬜ Tuesday 15 September] / [✅ All days suit] / [☰ Menu]
            Amal taps [⬜ Monday 14 September]
              ✎ Amal: 🙋 Adam, Monday 14 September: when does it suit you?
                
                ✅ suits well · 👌 if needed · ⬜ does not suit. Tap to change.
                  [⬜ Whole day] / [🕐 Single times] / [📅 Other days] [✔️ Done]
            Amal taps [⬜ Whole day]
              ✎ Amal: 🙋 Adam, Monday 14 September: when does it suit you?
                
                ✅ suits well · 👌 if needed · ⬜ does not suit. Tap to change.
                  [✅ Whole day] / [🕐 Single times] / [📅 Other days] [✔️ Done]
            (the bot restarts)
            Amal taps [✔️ Done]
              ✎ Amal: ✅ Noted, thank you.
                
                🙋 Adam: start conversation. Which days suit you? Tap a day.
                
                ✅ Times that suit well: 2 · 👌 if needed: 0
                
                You can change it until Friday 11 September, 18:00. After that you get a message with your time. The more you mark, the better it works.
                  [✅ Monday 14 September] [⬜ Tuesday 15 September] / [✅ All days suit] / [☰ Menu]
            ");
        }
        Box::pin(wants(&mut bot, &olha, "🙋 Aangeven wat past", "⬜ maandag 14 september", "⬜ Hele dag")).await;
        // Emine: Monday, but rather not at six; and the first time on Tuesday if needed.
        Box::pin(wants(&mut bot, &emine, "🙋 Say what suits", "⬜ Monday 14 September", "⬜ Whole day")).await;
        round::all_taps(&mut bot, &emine, &["🕐 Single times", "✅ 18:00", "👌 18:00", "⬜ 18:00", "✅ 18:00", "👌 18:00", "✅ 18:15", "👌 18:15", "✔️ Done", "⬜ Tuesday 15 September", "🕐 Single times", "⬜ 15:00", "✅ 15:00", "✔️ Done"]).await;
        bot.says_to(&emine, "✅ Times that suit well: 0 · 👌 if needed: 1");
        // Nobody books during that, by whatever button.
        let (adam, lina) = (bot.school.children["Adam"], bot.school.children["Lina"]);
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [0]);
        bot.until("2026-09-11T15:59:00Z").await;
        let (_, late, _) = bot.button(&emine, "Tuesday 15 September");
        bot.restarts().await;
        bot.until("2026-09-11T16:01:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&emine).text, @"
            ✅ We have a time for you:

            🗣️ Lina: start conversation
            📅 Tuesday 15 September, 15:00
            🏫 classroom of 5a
            🧒 Your child comes along.

            You can change it until Monday 14 September, 18:00.
            ");
            assert_snapshot!(bot.last(&ingrid).text, @"
            🌱 Start conversations: the times are divided. All others can choose now.

            🙋 Families with a time: 3 of 3 who said what suits
            … the most possible: 3
            ✅ Suits well: 2 · the most possible: 2
            ");
        }
        assert_eq!((bot.count(&amal, "We have a time for you"), bot.count(&olha, "Wij hebben een tijd voor u")), (1, 1));
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [3]);
        // It can be changed as one that was chosen, and what suits cannot be said any more.
        bot.forges(&emine, &late).await;
        bot.says_to(&emine, "Lina: start conversation");
        round::all_taps(&mut bot, &emine, &["🔁 Another time", "📅 Tuesday 15 September", "🕐 15:15"]).await;
        bot.says_to(&emine, "✅ Done, it is booked");
        let said = "SELECT COUNT(*) AS it FROM wishes WHERE day = '2026-09-16'";
        for (child, who) in [(adam, &amal), (lina, &emine)] {
            let round = round::planned(&bot, &ingrid);
            let day = "2026-09-16".parse().expect("a day");
            bot.forges(who, &Press::Act(Action::WishSet(round, child, day, 1_440, 2)).encode()).await;
        }
        assert_eq!(outside::numbers(url, said).await, [0]);
        bot.until("2026-09-14T13:10:00Z").await;
        assert_eq!(bot.count(&ruud, "Everybody who said what suits has a time"), 1);
        assert_eq!((bot.count(&amal, "👀 A reminder"), bot.count(&emine, "👀 A reminder")), (1, 0));
        bot.until("2026-09-15T20:00:00Z").await;
        assert_eq!(bot.count(&emine, "👀 A reminder"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn of_three_who_want_two_times_one_is_offered_the_nearest_and_the_school_reads_numbers_only(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, emine, olha }, ingrid) = Box::pin(open(&mut bot)).await;
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        bot.until("2026-09-07T14:05:00Z").await;
        Box::pin(wants(&mut bot, &amal, "🙋 Say what suits", "⬜ Monday 14 September", "⬜ Whole day")).await;
        Box::pin(wants(&mut bot, &emine, "🙋 Say what suits", "⬜ Monday 14 September", "⬜ Whole day")).await;
        Box::pin(wants(&mut bot, &olha, "🙋 Aangeven wat past", "⬜ maandag 14 september", "⬜ Hele dag")).await;
        bot.until("2026-09-11T16:01:00Z").await;
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [2]);
        let without: Vec<&Someone> = [&amal, &emine, &olha]
            .into_iter()
            .filter(|who| bot.offers(who, "🕐 15/09 · 15:00") || bot.offers(who, "🕐 15-09 · 15:00"))
            .collect();
        assert_eq!(without.len(), 1, "one gets others");
        // Who said nothing is told that they can choose now, and has no time that was given.
        bot.says_to(&tom, "You can choose a time for the start conversation about Emma now");
        assert!(!bot.offers(&tom, "🕐 15/09 · 15:00"));
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            🌱 Start conversations: the times are divided. All others can choose now.

            🙋 Families with a time: 2 of 3 who said what suits
            … the most possible: 2
            ✅ Suits well: 2 · the most possible: 2
            🕐 Without a time: 1. They were offered times nearby.
            ");
        }
        assert!(!["Adam", "Lina", "Zofia", "5a"].iter().any(|name| bot.last(&ingrid).text.contains(name)));
        bot.until("2026-09-14T13:10:00Z").await;
        let names = ["Adam", "Lina", "Zofia"];
        let read = bot.reads(&ruud);
        let list = read.split("the times are divided").last().unwrap_or_default();
        assert_eq!(names.iter().filter(|name| list.contains(**name)).count(), 1, "{list}");
        assert!(list.contains("1 family has no time yet") && list.contains("nearest free: Tuesday 15 September, 15:00"));
        bot.ends().await;
    }
}

db_test! {
    async fn two_households_of_a_child_say_each_for_themselves_and_two_children_get_times_beside_each_other(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, emine, .. }, _) = Box::pin(open(&mut bot)).await;
        Box::pin(gives(&mut bot, &ruud, "5a", "Thursday 17 September", "15:00", "17:00")).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        Box::pin(gives(&mut bot, &bart, "6a", "Thursday 17 September", "15:00", "17:00")).await;
        let karim = bot.person("Karim", "en");
        bot.signs_up(&karim, "Adam", "English", 1).await;
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&emine, "➕ Another child").await;
        let code = bot.school.codes["Noor"].clone();
        bot.says(&emine, &code).await;
        round::all_taps(&mut bot, &emine, &["✅", "👩"]).await;
        bot.until("2026-09-07T14:05:00Z").await;
        Box::pin(wants(&mut bot, &amal, "🙋 Say what suits", "⬜ Monday 14 September", "⬜ Whole day")).await;
        // The separated father reads nothing of it.
        bot.taps(&karim, "🙋 Say what suits").await;
        assert!(bot.offers(&karim, "⬜ Monday 14 September") && !bot.reads(&karim).contains("Times that suit well"));
        round::all_taps(&mut bot, &karim, &["⬜ Tuesday 15 September", "⬜ Whole day"]).await;
        bot.commands(&emine, Command::Menu).await;
        Box::pin(wants(&mut bot, &emine, "🗣️ Lina: conversation", "⬜ Thursday 17 September", "⬜ Whole day")).await;
        round::all_taps(&mut bot, &emine, &["✔️ Done", "👧👦 The same for Noor"]).await;
        bot.says_to(&emine, "Noor: start conversation");
        bot.says_to(&emine, "✅ Times that suit well: 8");
        bot.until("2026-09-11T16:01:00Z").await;
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [4]);
        bot.says_to(&amal, "Monday 14 September");
        bot.says_to(&karim, "Tuesday 15 September");
        let apart = "SELECT COUNT(*) AS it FROM talks a JOIN talks b ON a.household_id = b.household_id
                     AND a.id < b.id AND (a.starts_at >= b.ends_at OR b.starts_at >= a.ends_at)";
        assert_eq!(outside::numbers(url, apart).await, [1], "with time to walk");
        bot.ends().await;
    }
}

db_test! {
    async fn where_nothing_divides_the_times_families_choose_themselves_a_day_later(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { amal, .. }, _) = Box::pin(open(&mut bot)).await;
        bot.until("2026-09-07T14:05:00Z").await;
        Box::pin(wants(&mut bot, &amal, "🙋 Say what suits", "⬜ Monday 14 September", "⬜ Whole day")).await;
        outside::run(url, "DELETE FROM jobs WHERE job LIKE '%divide_times%'").await;
        bot.until("2026-09-11T16:01:00Z").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️ Adam: conversation").await;
        bot.says_to(&amal, "We are looking for a time for everybody now");
        bot.until("2026-09-12T16:01:00Z").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.says_to(&amal, "✅ Done, it is booked");
        bot.ends().await;
    }
}

db_test! {
    async fn a_round_called_off_while_families_say_what_suits_divides_nothing_and_keeps_no_wish(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { amal, emine, .. }, ingrid) = Box::pin(open(&mut bot)).await;
        bot.until("2026-09-07T14:05:00Z").await;
        Box::pin(wants(&mut bot, &amal, "🙋 Say what suits", "⬜ Monday 14 September", "⬜ Whole day")).await;
        let (_, whole, _) = bot.button(&amal, "✅ Whole day");
        bot.commands(&ingrid, Command::Menu).await;
        round::all_taps(&mut bot, &ingrid, &["🏫", "🗣️ Conversations", "🌱 Start conversations", "🗑️ Take back", "🗑️ Yes"]).await;
        for who in [&amal, &emine] {
            assert_eq!(bot.count(who, "school has called off these conversations"), 1);
        }
        bot.forges(&amal, &whole).await;
        bot.says_to(&amal, "cannot open that here");
        bot.until("2026-09-12T18:00:00Z").await;
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM talks").await, [0]);
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM wishes").await, [0]);
        bot.passes(TimeDelta::days(1)).await;
        bot.ends().await;
    }
}
