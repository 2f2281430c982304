// SPDX-License-Identifier: EUPL-1.2
//! A teacher's times: given by taps, taken away while nobody booked, and the list of a day.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::BlockId;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{db_test, post, round, talk};

/// The screen of a class's times.
pub async fn opens(bot: &mut TestBot, teacher: &Someone, class: &str) {
    bot.commands(teacher, Command::Menu).await;
    bot.taps(teacher, &format!("👥 Class {class}")).await;
    bot.taps(teacher, "🌱 Start conversations").await;
}

/// Answers on which day and when, in the classroom.
pub async fn tells(bot: &mut TestBot, teacher: &Someone, day: &str, from: &str, until: &str) {
    bot.taps(teacher, day).await;
    bot.taps(teacher, &format!("🕐 {from}")).await;
    bot.taps(teacher, &format!("🕐 {until}")).await;
    bot.taps(teacher, "🏫 In our classroom").await;
}

/// Gives times on the first day of the round, in the classroom.
pub async fn gives(bot: &mut TestBot, teacher: &Someone, class: &str, from: &str, until: &str) -> BlockId {
    opens(bot, teacher, class).await;
    bot.taps(teacher, "➕ Add times").await;
    tells(bot, teacher, "Monday 14 September", from, until).await;
    bot.says_to(teacher, "✅ Added");
    bot.taps(teacher, "📋 Monday 14 September").await;
    let (_, data, _) = bot.button(teacher, &format!("⚙️ {from}"));
    match Press::decode(&data) {
        Some(Press::Act(Action::Block(block))) => block,
        other => panic!("{other:?}"),
    }
}

/// The page of a talk on the first day of the round.
pub async fn opens_talk(bot: &mut TestBot, teacher: &Someone, class: &str, talk: &str) {
    opens(bot, teacher, class).await;
    bot.taps(teacher, "📋 Monday 14 September").await;
    bot.taps(teacher, talk).await;
}

db_test! {
    async fn times_are_tapped_or_typed_and_what_does_not_fit_is_said(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        opens(&mut bot, &ruud, "5a").await;
        bot.says_to(&ruud, "You have not given any times yet");
        let _ = bot.transcript();
        bot.taps(&ruud, "➕ Add times").await;
        bot.taps(&ruud, "Tuesday 15 September").await;
        bot.says(&ruud, "after school").await;
        bot.says_to(&ruud, "I do not understand this time");
        bot.says(&ruud, "15:42").await;
        bot.says_to(&ruud, "I do not understand this time");
        bot.says(&ruud, "15:40").await;
        bot.says(&ruud, "15:50").await;
        bot.says_to(&ruud, "too short for one conversation");
        bot.says(&ruud, "15:40").await;
        bot.restarts().await;
        bot.taps(&ruud, "🕐 17:00").await;
        bot.taps(&ruud, "🚪 In another room").await;
        bot.says(&ruud, "Music room").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ruud).text, @"
            ✅ Added. Times: 5

            🕐 🌱 Start conversations · 5a
            Monday 14 September – Friday 25 September
            📅 Tuesday 15 September, 15:40 – 17:00, 🚪 Music room · chosen: 0 of 5

            🧮 5 times for 4 children

            🌙 Many parents work. Would one of these suit you too? You can also leave it as it is.
            ");
        }
        // The same time again, by phone.
        bot.taps(&ruud, "➕ Add times").await;
        bot.taps(&ruud, "Tuesday 15 September").await;
        bot.taps(&ruud, "🕐 16:30").await;
        bot.taps(&ruud, "🕐 18:00").await;
        bot.taps(&ruud, "📞").await;
        bot.says_to(&ruud, "You have given times then already");
        bot.taps(&ruud, "➕ Add times").await;
        bot.taps(&ruud, "Wednesday 16 September").await;
        bot.taps(&ruud, "🕐 12:00").await;
        bot.taps(&ruud, "🕐 13:00").await;
        bot.taps(&ruud, "💻").await;
        for wrong in ["meet.example", "http://meet.example/5a", "https://a b"] {
            bot.says(&ruud, wrong).await;
            bot.says_to(&ruud, "That is no link I can use");
        }
        bot.says(&ruud, "https://meet.example/5a").await;
        bot.says_to(&ruud, "Wednesday 16 September, 12:00 – 13:00, 💻 online · chosen: 0 of 4");
        bot.ends().await;
    }
}

db_test! {
    async fn times_go_while_nobody_booked_and_else_the_teacher_reads_who_is_first(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        // Emine looks at the times, Amal takes one.
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        bot.taps(&ruud, "⚙️ 18:00 – 20:00").await;
        bot.taps(&ruud, "🗑️ 18:00 – 20:00").await;
        bot.says_to(&ruud, "Please cancel first: 18:15 Adam");
        bot.taps(&amal, "🚫 Cancel").await;
        bot.taps(&amal, "🚫 Yes").await;
        bot.taps(&ruud, "🗑️ 18:00 – 20:00").await;
        bot.says_to(&ruud, "These times are gone");
        bot.taps(&emine, "🕐 18:30").await;
        bot.says_to(&emine, "There is no free time for Lina at the moment");
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_reads_who_comes_and_calls_off_one_and_the_family_gets_other_times(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:00").await;
        opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ruud).text, @"
            📋 Monday 14 September · 5a
            18:00 · Lina (Emine) · 🏫 classroom of 5a
            18:15 · Adam (Amal) · 🏫 classroom of 5a

            Free times: 2
            ");
        }
        // In the evening: Amal reads it in the morning, and the teacher's second tap changes nothing.
        bot.until("2026-09-10T19:00:00Z").await;
        bot.taps(&ruud, "🕘 18:15 · Adam").await;
        bot.taps(&ruud, "🚫 Cancel").await;
        bot.taps(&ruud, "🚫 Yes").await;
        assert_eq!(bot.count(&ruud, "The family of Adam gets a message"), 1);
        assert_eq!(bot.count(&amal, "cannot take place"), 0);
        bot.restarts().await;
        bot.until("2026-09-11T06:00:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"✋ Sorry: the start conversation about Adam on Monday 14 September at 18:15 cannot take place. Please choose another time.");
        }
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        assert!(!bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("18:15")), "given to nobody");
        bot.taps(&amal, "🕐 18:30").await;
        bot.says_to(&amal, "✅ Done, it is booked");
        // Only what takes place is reminded of.
        bot.until("2026-09-14T10:00:00Z").await;
        assert_eq!((bot.count(&amal, "👀 A reminder"), bot.count(&emine, "👀 A reminder")), (1, 1));
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [2]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_family_that_cannot_be_told_here_is_to_be_called(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "📄").await;
        opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.taps(&ruud, "🕘 18:15 · Adam").await;
        bot.taps(&ruud, "🚫 Cancel").await;
        bot.taps(&ruud, "🚫 Yes").await;
        bot.says_to(&ruud, "I cannot reach the family of Adam here");
        bot.passes(TimeDelta::days(1)).await;
        assert_eq!(bot.count(&amal, "cannot take place"), 0);
        bot.ends().await;
    }
}

db_test! {
    async fn a_talk_called_off_when_nobody_chooses_any_more_is_agreed_by_the_teacher(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_on(&mut bot, &ingrid, "Monday 14 September", "Tuesday 15 September").await;
        opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "➕ Add times").await;
        tells(&mut bot, &ruud, "Tuesday 15 September", "18:00", "19:00").await;
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Tuesday 15 September").await;
        bot.taps(&amal, "🕐 18:00").await;
        // On the morning of the talk nobody chooses any more.
        bot.until("2026-09-15T06:30:00Z").await;
        opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "📋 Tuesday 15 September").await;
        bot.taps(&ruud, "🕘 18:00 · Adam").await;
        bot.taps(&ruud, "🚫 Cancel").await;
        bot.taps(&ruud, "🚫 Yes").await;
        bot.says_to(&ruud, "please agree one with them");
        bot.says_to(&amal, "School will agree another time with you");
        bot.ends().await;
    }
}
