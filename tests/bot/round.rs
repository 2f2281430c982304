// SPDX-License-Identifier: EUPL-1.2
//! A round of conversations: the director plans it, teachers are asked for times, families hear that they can choose.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::RoundId;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, post, talk};

/// The director's screen of all rounds.
async fn opens(bot: &mut TestBot, director: &Someone) {
    bot.commands(director, Command::Menu).await;
    bot.taps(director, "🏫").await;
    bot.taps(director, "🗣️ Conversations").await;
}

/// Plans start conversations from the first day to the last, up to the look at what is usual.
pub async fn prepares(bot: &mut TestBot, director: &Someone, first: &str, last: &str) {
    opens(bot, director).await;
    bot.taps(director, "➕ Plan conversations").await;
    bot.taps(director, "🌱 Start conversations").await;
    bot.taps(director, first).await;
    bot.taps(director, last).await;
}

/// Plans start conversations in school weeks three and four, in which families choose at once.
pub async fn plans_at_once(bot: &mut TestBot, director: &Someone) -> RoundId {
    prepares(bot, director, "Monday 14 September", "Friday 25 September").await;
    bot.taps(director, "🔓 From").await;
    bot.taps(director, "⏩ At once").await;
    bot.taps(director, "✅ Plan").await;
    planned(bot, director)
}

/// The round on the director's screen.
pub fn planned(bot: &TestBot, director: &Someone) -> RoundId {
    let (_, data, _) = bot.button(director, "🗑️ Take back");
    match Press::decode(&data) {
        Some(Press::Act(Action::RoundTakeBackAsk(round))) => round,
        other => panic!("{other:?}"),
    }
}

pub async fn director(bot: &mut TestBot) -> Someone {
    let ingrid = bot.person("Ingrid", "en");
    bot.signs_up_as_staff(&ingrid, "director").await;
    ingrid
}

db_test! {
    async fn teachers_hear_of_a_round_with_their_bundle_and_families_in_their_language_when_it_opens(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, olha, emine } = post::cast(&mut bot).await;
        let ingrid = director(&mut bot).await;
        let _ = bot.transcript();
        prepares(&mut bot, &ingrid, "Monday 14 September", "Friday 25 September").await;
        bot.restarts().await;
        bot.taps(&ingrid, "✅ Plan").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ingrid uses Menu
              → Ingrid: Hello Ingrid! What do you want to do?
                  [🏫 All classes] / [📣 Message to several classes] / [🤝 Expectation card] / [☀️ Today] [🗓️ My working days] / [📚 Our words] / [⚙️ Settings]
            Ingrid taps [🏫 All classes]
              ✎ Ingrid: 🏫 De Regenboog
                
                Messages arrive for 3 of 5 children.
                  [👥 Class 5a] [👥 Class 6a] / [🗓️ School calendar] [📬 Messages a week] / [👀 Teacher looks first] / [🗣️ Conversations] / [↩️ Back]
            Ingrid taps [🗣️ Conversations]
              ✎ Ingrid: 🗣️ No conversations are planned at De Regenboog.
                  [➕ Plan conversations] / [↩️ Back]
            Ingrid taps [➕ Plan conversations]
              ✎ Ingrid: 🗣️ Which conversations do you want to plan? They are for all classes.
                  [🌱 Start conversations] / [📈 Progress conversations] / [📄 Report conversations] / [⏱️ Ten-minute talks] / [🎓 Advice conversations] / [👋 Goodbye conversations] / [↩️ Back]
            Ingrid taps [🌱 Start conversations]
              ✎ Ingrid: 🌱 Start conversations: which is the first day?
                  [📅 Thursday 3 September] [📅 Friday 4 September] / [📅 Monday 7 September] [📅 Tuesday 8 September] / [📅 Wednesday 9 September] [📅 Thursday 10 September] / [📅 Friday 11 September] [📅 Monday 14 September] / [📅 Tuesday 15 September] [📅 Wednesday 16 September] / [➡️ Later days] / [↩️ Back]
            Ingrid taps [📅 Monday 14 September]
              ✎ Ingrid: First day: Monday 14 September. Which is the last day?
                  [📅 Monday 14 September] [📅 Tuesday 15 September] / [📅 Wednesday 16 September] [📅 Thursday 17 September] / [📅 Friday 18 September] [📅 Monday 21 September] / [📅 Tuesday 22 September] [📅 Wednesday 23 September] / [📅 Thursday 24 September] [📅 Friday 25 September] / [➡️ Later days] / [↩️ Back]
            Ingrid taps [📅 Friday 25 September]
              ✎ Ingrid: 🌱 Start conversations
                📅 Monday 14 September – Friday 25 September
                ⏱️ 15 minutes each · 2 classes
                🔓 Families choose a time from: Monday 7 September, 16:00
                🔒 … until: Thursday 24 September, 18:00
                  [✅ Plan] / [⏱️ Length] [☕ In between] / [🔓 From] [🔒 Until] / [↩️ Back]
            (the bot restarts)
            Ingrid taps [✅ Plan]
              ✎ Ingrid: ✅ Planned. The teachers are asked for their times. Families get a message when they can choose.
                
                🌱 Start conversations
                📅 Monday 14 September – Friday 25 September
                ⏱️ 15 minutes each · 2 classes
                🔓 Families choose a time from: Monday 7 September, 16:00
                🔒 … until: Thursday 24 September, 18:00
                
                🕐 Times: 0 · chosen: 0
                ⏳ Classes without times so far: 5a and 6a
                  [📊 Figures] / [🗑️ Take back] / [↩️ Back]
            ");
        }
        assert_eq!(bot.count(&ruud, "Start conversations"), 0, "not before the bundle of the day");
        bot.until("2026-09-01T13:05:00Z").await;
        assert_eq!(bot.count(&ruud, "When do you have time for the families of 5a?"), 1);
        bot.taps(&ruud, "🕐 Give my times").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Monday 14 September", "18:00", "20:00").await;
        assert_eq!(bot.count(&ruud, "✅ Added. Times: 8"), 1);
        // Not before families can choose, and nobody sees a button that leads nowhere.
        bot.commands(&amal, Command::Menu).await;
        assert!(!bot.offers(&amal, "🗣️"));
        bot.until("2026-09-07T13:59:00Z").await;
        assert_eq!(bot.count(&amal, "start conversation"), 0);
        bot.taps(&emine, "⚙️").await;
        bot.taps(&emine, "🌙").await;
        bot.taps(&emine, "18:00").await;
        bot.restarts().await;
        bot.until("2026-09-07T14:05:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.reads(&amal).split("✋").last().unwrap_or_default(), @"
             Adam: start conversation

            You, your child and the teacher get to know each other. What goes well? What worries you? What does your child want to learn this year? What do you expect of school?

            📅 Monday 14 September – Friday 25 September, 15 minutes. Choose the time that suits you. You can do so until Thursday 24 September. [🕐 Choose a time]
            ");
            assert_snapshot!(bot.last(&olha).text, @"
            ✋ Zofia: startgesprek

            U, uw kind en de leerkracht leren elkaar kennen. Wat gaat goed? Waar maakt u zich zorgen over? Wat wil uw kind dit jaar leren? Wat verwacht u van school?

            📅 maandag 14 september – vrijdag 25 september, 15 minuten. Kies de tijd die u past. Dat kan tot donderdag 24 september.
            ");
        }
        assert_eq!(bot.count(&emine, "✋ Lina: start conversation"), 1);
        bot.until("2026-09-13T14:05:00Z").await;
        for (who, child) in [(&amal, "✋ Adam: start"), (&olha, "✋ Zofia: start"), (&emine, "✋ Lina: start")] {
            assert_eq!(bot.count(who, child), 1, "once: {child}");
        }
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "🌱 Start conversations").await;
        bot.says_to(&ingrid, "🕐 Times: 8 · chosen: 0");
        bot.says_to(&ingrid, "Classes without times so far: 6a");
        bot.ends().await;
    }
}

db_test! {
    async fn without_times_nobody_is_invited_until_there_are_some_and_then_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = director(&mut bot).await;
        plans_at_once(&mut bot, &ingrid).await;
        assert_eq!(bot.count(&amal, "✋"), 0);
        bot.until("2026-09-01T13:05:00Z").await;
        assert_eq!(bot.count(&ruud, "can choose a time, but there are no times so far"), 1);
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        assert_eq!(bot.count(&amal, "✋ Adam: start conversation"), 1);
        block::gives(&mut bot, &ruud, "5a", "15:00", "16:00").await;
        bot.passes(TimeDelta::days(2)).await;
        assert_eq!(bot.count(&amal, "✋ Adam: start conversation"), 1);
        // Who signs up later finds it in the menu, and hears of it once they put the phone away.
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        assert!(bot.offers(&tom, "🗣️ Emma: conversation"));
        bot.passes(TimeDelta::minutes(10)).await;
        assert_eq!(bot.count(&tom, "✋ Emma: start conversation"), 1);
        talk::books(&mut bot, &tom, "Emma", "🕐 18:00").await;
        bot.says_to(&tom, "✅ Done, it is booked");
        bot.ends().await;
    }
}

db_test! {
    async fn an_invitation_waits_for_quiet_hours_and_pauses_and_is_silent_for_who_has_a_time(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = post::cast(&mut bot).await;
        let ingrid = director(&mut bot).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🌙").await;
        bot.taps(&amal, "18:00").await;
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&emine, "⚙️").await;
        bot.taps(&emine, "⏸️").await;
        bot.taps(&emine, "1 week").await;
        bot.until("2026-09-01T16:30:00Z").await;
        plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        assert_eq!((bot.count(&amal, "✋"), bot.count(&emine, "✋"), bot.count(&olha, "✋ Zofia")), (0, 0, 1));
        // Amal finds it in the menu that evening: in the morning there is nothing to ask.
        talk::books(&mut bot, &amal, "Adam", "🕐 18:30").await;
        bot.until("2026-09-02T10:00:00Z").await;
        assert_eq!(bot.count(&amal, "✋"), 0);
        bot.until("2026-09-08T10:00:00Z").await;
        assert_eq!(bot.count(&emine, "✋ Lina: start conversation"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn what_is_usual_can_be_changed_before_it_is_planned(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ingrid = director(&mut bot).await;
        opens(&mut bot, &ingrid).await;
        bot.says_to(&ingrid, "No conversations are planned");
        bot.taps(&ingrid, "➕ Plan conversations").await;
        bot.taps(&ingrid, "⏱️ Ten-minute talks").await;
        bot.taps(&ingrid, "➡️ Later days").await;
        bot.taps(&ingrid, "Monday 21 September").await;
        bot.taps(&ingrid, "➡️ Later days").await;
        bot.taps(&ingrid, "Tuesday 6 October").await;
        bot.says_to(&ingrid, "⏱️ 10 minutes each · 2 classes");
        bot.taps(&ingrid, "⏱️ Length").await;
        bot.taps(&ingrid, "20 min").await;
        bot.taps(&ingrid, "☕ In between").await;
        bot.taps(&ingrid, "5 min").await;
        bot.taps(&ingrid, "🔓 From").await;
        bot.taps(&ingrid, "Thursday 10 September").await;
        bot.taps(&ingrid, "🔒 Until").await;
        bot.taps(&ingrid, "Thursday 1 October").await;
        bot.says(&ingrid, "hello").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            ⏱️ Ten-minute talks
            📅 Monday 21 September – Tuesday 6 October
            ⏱️ 20 minutes each · 2 classes
            ☕ 5 minutes between two
            🔓 Families choose a time from: Thursday 10 September, 16:00
            🔒 … until: Thursday 1 October, 18:00
            ");
        }
        bot.taps(&ingrid, "✅ Plan").await;
        let sql = "SELECT minutes * 1000 + pause AS it FROM rounds WHERE first_day = '2026-09-21' AND last_day = '2026-10-06'";
        assert_eq!(outside::numbers(url, sql).await, [20_005]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_plan_that_lay_too_long_is_not_planned(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ingrid = director(&mut bot).await;
        prepares(&mut bot, &ingrid, "Monday 14 September", "Friday 25 September").await;
        bot.until("2026-09-14T08:00:00Z").await;
        bot.taps(&ingrid, "✅ Plan").await;
        bot.says_to(&ingrid, "These days do not fit");
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM rounds").await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_round_is_taken_back_only_while_nobody_has_a_time(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = director(&mut bot).await;
        plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.taps(&ingrid, "🗑️ Take back").await;
        bot.taps(&ingrid, "🗑️ Yes").await;
        bot.says_to(&ingrid, "1 family has chosen a time");
        bot.taps(&amal, "🚫 Cancel").await;
        bot.taps(&amal, "🚫 Yes").await;
        bot.taps(&ingrid, "🗑️ Take back").await;
        bot.taps(&ingrid, "🗑️ Yes").await;
        bot.says_to(&ingrid, "Taken back");
        let left = "SELECT COUNT(*) AS it FROM rounds r JOIN blocks b ON b.round_id = r.id
                    WHERE r.removed_at IS NULL OR b.removed_at IS NULL";
        assert_eq!(outside::numbers(url, left).await, [0]);
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("🌱")));
        // What stays on screens leads to the menu.
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.says_to(&amal, "cannot open that here");
        bot.passes(TimeDelta::days(20)).await;
        bot.ends().await;
    }
}
