// SPDX-License-Identifier: EUPL-1.2
//! Who hears of a round: teachers are asked for times, families that they can choose, each once.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::Command;

use super::{director, opens, plans_at_once, prepares};
use crate::support::bot::TestBot;
use crate::{block, db_test, post, talk};

db_test! {
    async fn teachers_hear_of_a_round_with_their_bundle_and_families_in_their_language_when_it_opens(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, olha, emine } = Box::pin(post::cast(&mut bot)).await;
        let ingrid = director(&mut bot).await;
        let _ = bot.transcript();
        prepares(&mut bot, &ingrid, "Monday 14 September", "Friday 25 September").await;
        bot.restarts().await;
        bot.taps(&ingrid, "✅ Plan").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ingrid uses Menu
              → Ingrid: Hello Ingrid! What do you want to do?
                  [🏫 All classes] [🗣️ Conversations] / [📣 Message to several classes] / [🤝 Expectation card] / [☀️ Today] [🗓️ My working days] / [📚 Our words] / [⚙️ Settings]
            Ingrid taps [🏫 All classes]
              ✎ Ingrid: 🏫 De Regenboog
                
                Messages arrive for 3 of 5 children.
                  [👥 Class 5a] [👥 Class 6a] / [🗓️ School calendar] [📬 Messages a week] / [👀 Teacher looks first] / [🗣️ Conversations] / [↩️ Back]
            Ingrid taps [🗣️ Conversations]
              ✎ Ingrid: 🗣️ No conversations are planned at De Regenboog.
                  [➕ Plan conversations] / [💡 Topics for meetings] / [🌐 Interpreters] / [↩️ Back]
            Ingrid taps [➕ Plan conversations]
              ✎ Ingrid: 🗣️ Which conversations do you want to plan? They are for all classes, unless you choose some.
                  [🌱 Start conversations] / [📈 Progress conversations] / [📄 Report conversations] / [⏱️ Ten-minute talks] / [🎓 Advice conversations] / [👋 Goodbye conversations] / [🧩 Support talks] / [🏡 Intake of a new family] / [✏️ A title of our own] / [↩️ Back]
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
                  [✅ Plan] / [⏱️ Length] [☕ In between] / [🔓 From] [🔒 Until] / [👥 Classes] [🙋 Wishes first] / [↩️ Back]
            (the bot restarts)
            Ingrid taps [✅ Plan]
              ✎ Ingrid: ✅ Planned. The teachers are asked for their times. Families get a message when they can choose.
                
                🌱 Start conversations
                📅 Monday 14 September – Friday 25 September
                ⏱️ 15 minutes each · 2 classes
                🔓 Families choose a time from: Monday 7 September, 16:00
                🔒 … until: Thursday 24 September, 18:00
                
                🕐 Times: 0 · children with a time: 0
                🌙 Classes with an evening: 0 of 2
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

            📅 Monday 14 September – Friday 25 September, 15 minutes. Choose the time that suits you. You can do so until Thursday 24 September.
            🧒 Your child comes along. [🕐 Choose a time] [📋 What school does and asks]
            ");
            assert_snapshot!(bot.last(&olha).text, @"
            ✋ Zofia: startgesprek

            U, uw kind en de juf of meester leren elkaar kennen. Wat gaat goed? Waar maakt u zich zorgen over? Wat wil uw kind dit jaar leren? Wat verwacht u van school?

            📅 maandag 14 september – vrijdag 25 september, 15 minuten. Kies de tijd die u past. Dat kan tot donderdag 24 september.
            🧒 Uw kind komt mee.
            ");
        }
        assert_eq!(bot.count(&emine, "✋ Lina: start conversation"), 1);
        bot.until("2026-09-13T14:05:00Z").await;
        for (who, child) in [(&amal, "✋ Adam: start"), (&olha, "✋ Zofia: start"), (&emine, "✋ Lina: start")] {
            assert_eq!(bot.count(who, child), 1, "once: {child}");
        }
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "🌱 Start conversations").await;
        bot.says_to(&ingrid, "🕐 Times: 8 · children with a time: 0");
        bot.says_to(&ingrid, "Classes without times so far: 6a");
        bot.ends().await;
    }
}

db_test! {
    async fn without_times_nobody_is_invited_until_there_are_some_and_then_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = Box::pin(post::cast(&mut bot)).await;
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
        let post::Cast { ruud, amal, emine, olha } = Box::pin(post::cast(&mut bot)).await;
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
