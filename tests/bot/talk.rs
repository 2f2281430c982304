// SPDX-License-Identifier: EUPL-1.2
//! A family chooses a time: in three taps, one for each, changed and cancelled until the evening before.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::TalkId;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, order, post, round};

pub const BOOKED: &str = "SELECT COUNT(*) AS it FROM talks WHERE state = 'booked'";

/// Books a time on the first day of the round, from the menu.
pub async fn books(bot: &mut TestBot, parent: &Someone, child: &str, time: &str) {
    bot.commands(parent, Command::Menu).await;
    bot.taps(parent, &format!("🗣️ {child}: conversation")).await;
    bot.taps(parent, "📅 Monday 14 September").await;
    bot.taps(parent, time).await;
}

/// A parent signs up for another child too, by its letter.
pub async fn adds_child(bot: &mut TestBot, parent: &Someone, child: &str) {
    bot.commands(parent, Command::Menu).await;
    bot.taps(parent, "➕").await;
    let code = bot.school.codes[child].clone();
    bot.says(parent, &code).await;
    bot.taps(parent, "✅").await;
    bot.taps(parent, "👩").await;
}

/// The talk on a parent's screen.
pub fn of(bot: &TestBot, parent: &Someone) -> TalkId {
    let (_, data, _) = bot.button(parent, "🔁 Another time");
    match Press::decode(&data) {
        Some(Press::Act(Action::TalkMove(talk))) => talk,
        other => panic!("{other:?}"),
    }
}

/// The cast of 5a, with a round that is open and times of Ruud on its first day.
pub async fn open(bot: &mut TestBot, from: &str, until: &str) -> post::Cast {
    let cast = post::cast(bot).await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &cast.ruud, "5a", from, until).await;
    let _ = bot.transcript();
    cast
}

db_test! {
    async fn three_taps_book_a_time_and_a_reminder_comes_the_day_before(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = open(&mut bot, "15:00", "16:00").await;
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.restarts().await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 15:15").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal taps [🕐 Choose a time]
              ✎ Amal: 📅 Adam: start conversation. Which day suits you?
                  [📅 Monday 14 September] / [🌐 I'd like an interpreter] / [☰ Menu]
            (the bot restarts)
            Amal taps [📅 Monday 14 September]
              ✎ Amal: Adam, Monday 14 September: which time suits you?
                🏫 classroom of 5a
                  [🕐 15:00] [🕐 15:15] [🕐 15:30] [🕐 15:45] / [↩️ Back]
            Amal taps [🕐 15:15]
              ✎ Amal: ✅ Done, it is booked.
                
                🗣️ Adam: start conversation
                📅 Monday 14 September, 15:15
                🏫 classroom of 5a
                🧒 Your child comes along.
                
                You can change it until Sunday 13 September, 18:00.
                We remind you the day before.
                  [📝 Prepare (2 minutes)] / [🔁 Another time] [🚫 Cancel] / [🌐 I'd like an interpreter] / [📅 Into my calendar] / [👥 I bring someone] / [☰ Menu]
            ");
        }
        // What is taken is not offered, and nobody reads by whom.
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        assert!(!bot.reads(&emine).contains("15:15") && !bot.reads(&emine).contains("Adam"));
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🌙").await;
        bot.taps(&amal, "18:00").await;
        bot.until("2026-09-13T13:59:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 0);
        bot.restarts().await;
        bot.until("2026-09-13T14:01:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            👀 A reminder:

            🗣️ Adam: start conversation
            📅 Monday 14 September, 15:15
            🏫 classroom of 5a
            🧒 Your child comes along.

            You, your child and the teacher get to know each other. What goes well? What worries you? What does your child want to learn this year? What do you expect of school?
            ");
        }
        bot.until("2026-09-14T20:00:00Z").await;
        assert_eq!((bot.count(&amal, "👀 A reminder"), bot.count(&emine, "👀 A reminder")), (1, 0));
        bot.taps(&amal, "🤷 I cannot come").await;
        bot.says_to(&amal, "This conversation was on Monday 14 September, 15:15");
        bot.ends().await;
    }
}

/// Each taps a button on the screen, all together.
pub async fn all_tap(bot: &mut TestBot, everybody: &[Someone], label: impl Fn(&Someone) -> String) {
    for who in everybody {
        bot.presses(who, &label(who)).await;
    }
    bot.passes(TimeDelta::seconds(10)).await;
}

db_test! {
    async fn of_forty_who_tap_the_last_time_at_once_one_gets_it_and_the_others_the_nearest(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, emine, .. } = open(&mut bot, "18:00", "18:30").await;
        books(&mut bot, &emine, "Lina", "🕐 18:15").await;
        outside::run(url, "UPDATE codes SET uses_allowed = 100 WHERE kind = 'child'").await;
        let everybody = order::until_the_name(&mut bot, 40).await;
        all_tap(&mut bot, &everybody, |who| who.name.clone()).await;
        for label in ["🗣️ Adam: conversation", "📅 Monday 14 September"] {
            all_tap(&mut bot, &everybody, |_| label.to_owned()).await;
        }
        block::gives(&mut bot, &ruud, "5a", "18:30", "20:00").await;
        for who in &everybody {
            bot.presses(who, "🕐 18:00").await;
        }
        let workers = if bot.engine.db().is_shared() { 40 } else { 2 };
        order::work_at_once(&bot, workers).await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(outside::numbers(url, BOOKED).await, [2]);
        let lucky = everybody.iter().filter(|who| bot.count(who, "it is booked") == 1).count();
        let others: Vec<_> =
            everybody.iter().filter(|who| bot.count(who, "just before you") == 1).collect();
        assert_eq!((lucky, others.len()), (1, 39));
        let answer = bot.screen(others[0]).into_iter().find(|shown| shown.text.contains("just before you"));
        assert_eq!(answer.expect("an answer").buttons[0].0, "🕐 18:30", "the nearest first");
        // Now all of them want the same next one: one more gets it.
        for who in &others {
            bot.presses(who, "🕐 18:45").await;
        }
        order::work_at_once(&bot, workers).await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(outside::numbers(url, BOOKED).await, [3]);
        bot.ends().await;
    }
}

db_test! {
    async fn two_parents_of_one_household_who_tap_at_once_book_one_and_both_are_reminded(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, .. } = open(&mut bot, "18:00", "20:00").await;
        let karim = bot.person("Karim", "en");
        bot.signs_up(&karim, "Adam", "English", 1).await;
        outside::live_together(url, "Amal", "Karim").await;
        for (who, time) in [(&amal, "🕐 18:00"), (&karim, "🕐 19:00")] {
            bot.commands(who, Command::Menu).await;
            bot.taps(who, "🗣️ Adam: conversation").await;
            bot.taps(who, "📅 Monday 14 September").await;
            assert!(bot.offers(who, time));
        }
        for (who, time) in [(&amal, "🕐 18:00"), (&karim, "🕐 19:00")] {
            bot.presses(who, time).await;
        }
        order::work_at_once(&bot, 2).await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        for who in [&amal, &karim] {
            bot.says_to(who, "🗣️ Adam: start conversation");
        }
        bot.until("2026-09-13T15:00:00Z").await;
        assert_eq!((bot.count(&amal, "👀 A reminder"), bot.count(&karim, "👀 A reminder")), (1, 1));
        bot.ends().await;
    }
}

db_test! {
    async fn separated_parents_each_book_and_neither_sees_the_others(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = open(&mut bot, "18:00", "20:00").await;
        let karim = bot.person("Karim", "en");
        bot.signs_up(&karim, "Adam", "English", 1).await;
        books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        books(&mut bot, &karim, "Adam", "🕐 19:00").await;
        assert_eq!(outside::numbers(url, BOOKED).await, [2]);
        let (hers, his) = (of(&bot, &amal), of(&bot, &karim));
        for (who, theirs) in [(&karim, hers), (&amal, his)] {
            for act in [
                Action::Talk(theirs),
                Action::TalkMove(theirs),
                Action::TalkCancelAsk(theirs),
                Action::TalkCancel(theirs),
                Action::TalkCallOff(theirs),
            ] {
                bot.forges(who, &Press::Act(act).encode()).await;
                bot.says_to(who, "cannot open that here");
            }
        }
        assert!(!bot.reads(&karim).contains("🗣️ Adam: start conversation\n📅 Monday 14 September, 18:00"));
        assert!(!bot.reads(&amal).contains("19:00 \n") && !bot.reads(&amal).contains("Karim"));
        assert_eq!(outside::numbers(url, BOOKED).await, [2]);
        // The teacher reads both.
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.says_to(&ruud, "18:00 · Adam (Amal)");
        bot.says_to(&ruud, "19:00 · Adam (Karim)");
        // Who leaves takes theirs along, and the time is free again.
        bot.commands(&amal, Command::Stop).await;
        bot.taps(&amal, "🗑️ Yes").await;
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn two_children_get_times_beside_each_other_with_time_to_walk(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { emine, .. } = open(&mut bot, "18:00", "20:00").await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        block::gives(&mut bot, &bart, "6a", "18:00", "20:00").await;
        adds_child(&mut bot, &emine, "Noor").await;
        bot.commands(&emine, Command::Menu).await;
        for label in ["🗣️ Lina: conversation", "👤 Each on its own", "📅 Monday 14 September", "🕐 19:00"] {
            bot.taps(&emine, label).await;
        }
        bot.says_to(&emine, "There is a conversation about Noor too");
        let _ = bot.transcript();
        bot.taps(&emine, "🕐 Time for Noor").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Emine taps [🕐 Time for Noor]
              ✎ Emine: 📅 Noor: start conversation. Which day suits you?
                
                👧👦 Monday 14 September, close to the conversation about Lina:
                  [🕐 18:30] [🕐 19:30] [🕐 18:15] [🕐 19:45] / [🕐 18:00] / [📅 Monday 14 September] / [🌐 I'd like an interpreter] / [☰ Menu]
            ");
        }
        bot.taps(&emine, "🕐 18:30").await;
        bot.says_to(&emine, "Monday 14 September, 18:30");
        assert!(!bot.offers(&emine, "🕐 Time for"), "both have one");
        // Neither the day's list nor a forged tap gives a time at which she cannot be there.
        bot.taps(&emine, "🔁 Another time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        for late in ["18:45", "19:00", "19:15"] {
            assert!(!bot.last(&emine).buttons.iter().any(|(label, _)| label.contains(late)), "{late}");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_family_changes_and_cancels_until_the_evening_before(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = open(&mut bot, "18:00", "20:00").await;
        books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        let (_, move_to, _) = bot.button(&amal, "🕐 19:30");
        bot.taps(&amal, "🕐 19:00").await;
        bot.says_to(&amal, "✅ Done, it is booked");
        bot.says_to(&amal, "Monday 14 September, 19:00");
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        // Her old time is free for others.
        books(&mut bot, &emine, "Lina", "🕐 18:00").await;
        bot.says_to(&emine, "✅ Done, it is booked");
        bot.taps(&emine, "🚫 Cancel").await;
        bot.taps(&emine, "↩️ No").await;
        bot.taps(&emine, "🚫 Cancel").await;
        bot.taps(&emine, "🚫 Yes").await;
        bot.says_to(&emine, "is cancelled. Would another time suit you better?");
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        bot.until("2026-09-13T15:59:00Z").await;
        assert_eq!((bot.count(&amal, "👀 A reminder"), bot.count(&emine, "👀 A reminder")), (1, 0));
        bot.says_to(&amal, "Monday 14 September, 19:00");
        let talk = of(&bot, &amal);
        // From six in the evening the teacher's list stands.
        bot.until("2026-09-13T16:00:00Z").await;
        for data in [Press::Act(Action::TalkMove(talk)).encode(), move_to, Press::Act(Action::TalkCancel(talk)).encode()] {
            bot.forges(&amal, &data).await;
            bot.says_to(&amal, "It is too late to change this here");
        }
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.says_to(&emine, "There is no free time for Lina at the moment");
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn forged_times_and_times_of_another_class_book_nothing(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = open(&mut bot, "18:00", "20:00").await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let there = block::gives(&mut bot, &bart, "6a", "18:00", "20:00").await;
        let here = block::gives(&mut bot, &ruud, "5a", "15:00", "16:00").await;
        let (adam, lina) = (bot.school.children["Adam"], bot.school.children["Lina"]);
        for act in [
            Action::TalkTake(adam, there, 0),
            Action::TalkTake(adam, here, 4),
            Action::TalkTake(adam, here, u16::MAX),
            Action::TalkTake(lina, here, 0),
        ] {
            bot.forges(&amal, &Press::Act(act).encode()).await;
            bot.says_to(&amal, "cannot open that here");
        }
        assert_eq!(outside::numbers(url, BOOKED).await, [0]);
        // A double tap is one talk, and a button of before does not move it.
        for place in [0, 0, 2] {
            bot.forges(&amal, &Press::Act(Action::TalkTake(adam, here, place)).encode()).await;
            bot.says_to(&amal, "Monday 14 September, 15:00");
        }
        let talk = of(&bot, &amal);
        bot.forges(&amal, &Press::Act(Action::TalkMoveTo(talk, there, 0)).encode()).await;
        bot.says_to(&amal, "cannot open that here");
        bot.forges(&emine, &Press::Act(Action::TalkMoveTo(talk, here, 2)).encode()).await;
        bot.says_to(&emine, "cannot open that here");
        let in_hours = "SELECT COUNT(*) AS it FROM talks WHERE state = 'booked' AND starts_at = (SELECT MIN(starts_at) FROM blocks)";
        assert_eq!(outside::numbers(url, in_hours).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn in_the_week_after_the_clock_changed_limit_and_reminder_keep_the_schools_time(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        bot.until("2026-10-12T08:00:00Z").await;
        // The holiday between is none of the days on the buttons.
        round::plans_on(&mut bot, &ingrid, "Friday 16 October", "Monday 26 October").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Monday 26 October", "15:00", "16:00").await;
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Monday 26 October").await;
        bot.taps(&amal, "🕐 15:30").await;
        bot.says_to(&amal, "Monday 26 October, 15:30");
        bot.says_to(&amal, "until Sunday 25 October, 18:00");
        bot.until("2026-10-25T14:59:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 0);
        bot.until("2026-10-25T15:01:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 1);
        bot.until("2026-10-25T16:59:00Z").await;
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.taps(&emine, "📅 Monday 26 October").await;
        bot.until("2026-10-25T17:00:30Z").await;
        bot.taps(&emine, "🕐 15:00").await;
        bot.says_to(&emine, "cannot be chosen here any more");
        bot.ends().await;
    }
}
