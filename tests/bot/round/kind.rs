// SPDX-License-Identifier: EUPL-1.2
//! Conversations of another kind: under a title of the school's own, for one child, for a family that is new.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::Command;

use super::{all_taps, director, opens, plans, plans_at_once, plans_on};
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, post, talk};

db_test! {
    async fn conversations_under_a_title_of_ones_own_for_one_class_and_two_of_a_kind_are_told_apart(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = Box::pin(post::cast(&mut bot)).await;
        let bea = bot.person("Bea", "tr");
        bot.signs_up(&bea, "Noor", "Türkçe", 0).await;
        let ingrid = director(&mut bot).await;
        plans(&mut bot, &ingrid, "✏️ A title of our own").await;
        bot.says(&ingrid, "\u{200b}").await;
        bot.says_to(&ingrid, "What are these conversations called?");
        bot.says(&ingrid, "Koffie met <de> groep").await;
        bot.restarts().await;
        bot.says(&ingrid, "Wij praten over lezen.").await;
        all_taps(&mut bot, &ingrid, &["Monday 14 September", "Friday 18 September", "👥 Classes", "⬜ 5a", "➡️ Next", "🔓 From", "⏩ At once"]).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            💬 Koffie met <de> groep
            📅 Monday 14 September – Friday 18 September
            ⏱️ 15 minutes each · 1 class
            👥 5a
            🔓 Families choose a time at once
            🔒 … until: Thursday 17 September, 18:00
            ");
        }
        bot.taps(&ingrid, "✅ Plan").await;
        bot.commands(&ruud, Command::Menu).await;
        all_taps(&mut bot, &ruud, &["👥 Class 5a", "💬 Koffie met <de> groep", "➕ Add times"]).await;
        block::tells(&mut bot, &ruud, "Monday 14 September", "18:00", "19:00").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            ✋ Adam: Koffie met <de> groep

            Wij praten over lezen.

            📅 Monday 14 September – Friday 18 September, 15 minutes. Choose the time that suits you. You can do so until Thursday 17 September.
            🧒 Your child comes along.
            ");
        }
        assert!(!bot.reads(&bea).contains("Koffie"), "not her child's class");
        // A second round of another kind, and a third of the same.
        for (first, last) in [("Monday 14 September", "Friday 25 September"), ("Friday 4 September", "Monday 7 September")] {
            plans_on(&mut bot, &ingrid, first, last).await;
        }
        opens(&mut bot, &ingrid).await;
        let labels: Vec<String> = bot.last(&ingrid).buttons.into_iter().map(|(label, _)| label).collect();
        allow_duplicates! {
            assert_snapshot!(labels.join("\n"), @"
            📅 4/09 🌱 Start conversations
            💬 Koffie met <de> groep
            📅 14/09 🌱 Start conversations
            ➕ Plan conversations
            💡 Topics for meetings
            🌐 Interpreters
            ↩️ Back
            ");
        }
        bot.commands(&ruud, Command::Menu).await;
        all_taps(&mut bot, &ruud, &["👥 Class 5a", "📅 4/09 🌱 Start conversations"]).await;
        bot.says_to(&ruud, "Friday 4 September");
        bot.commands(&amal, Command::Menu).await;
        assert!(bot.offers(&amal, "🗣️ Adam · 14/09") && bot.offers(&amal, "🗣️ Adam · 4/09"));
        bot.passes(TimeDelta::days(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_support_talk_is_for_the_chosen_child_with_who_else_comes_and_an_agenda_two_days_before(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = Box::pin(post::cast(&mut bot)).await;
        let iris = bot.person("Iris", "en");
        bot.signs_up_as_staff(&iris, "coordinator").await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let _ = bot.transcript();
        plans(&mut bot, &iris, "🧩 Support talks").await;
        all_taps(&mut bot, &iris, &["👥 Class 5a", "⬜ Adam", "➡️ Next"]).await;
        bot.says(&iris, "intern begeleider, fysiotherapeut").await;
        bot.restarts().await;
        bot.says(&iris, "Hoe gaat het met lezen?\n\nWat helpt thuis?").await;
        all_taps(&mut bot, &iris, &["🪜 2 of 3", "Monday 14 September", "Monday 14 September", "🔓 From", "⏩ At once", "✅ Plan"]).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Iris uses Menu
              → Iris: Hello Iris! What do you want to do?
                  [🏫 All classes] [🗣️ Conversations] / [☀️ Today] [🗓️ My working days] / [📚 Our words] / [⚙️ Settings]
            Iris taps [🏫 All classes]
              ✎ Iris: 🏫 De Regenboog
                
                Messages arrive for 3 of 5 children.
                  [👥 Class 5a] [👥 Class 6a] / [🗓️ School calendar] [📬 Messages a week] / [👀 Teacher looks first] / [🗣️ Conversations] / [↩️ Back]
            Iris taps [🗣️ Conversations]
              ✎ Iris: 🗣️ No conversations are planned at De Regenboog.
                  [➕ Plan conversations] / [💡 Topics for meetings] / [🌐 Interpreters] / [↩️ Back]
            Iris taps [➕ Plan conversations]
              ✎ Iris: 🗣️ Which conversations do you want to plan? They are for all classes, unless you choose some.
                  [🌱 Start conversations] / [📈 Progress conversations] / [📄 Report conversations] / [⏱️ Ten-minute talks] / [🎓 Advice conversations] / [👋 Goodbye conversations] / [🧩 Support talks] / [🏡 Intake of a new family] / [✏️ A title of our own] / [↩️ Back]
            Iris taps [🧩 Support talks]
              ✎ Iris: 🧩 Support talks: in which class is the child?
                  [👥 Class 5a] [👥 Class 6a] / [↩️ Back]
            Iris taps [👥 Class 5a]
              ✎ Iris: Which children of 5a? Tap one or more.
                  [⬜ Adam] [⬜ Emma] [⬜ Lina] / [⬜ Zofia] / [👥 Another class] / [↩️ Back]
            Iris taps [⬜ Adam]
              ✎ Iris: Which children of 5a? Tap one or more.
                  [✅ Adam] [⬜ Emma] [⬜ Lina] / [⬜ Zofia] / [👥 Another class] / [➡️ Next] / [↩️ Back]
            Iris taps [➡️ Next]
              ✎ Iris: 👥 Who else takes part? For example: support coordinator, physiotherapist.
                  [⏭️ Skip] / [↩️ Back]
            Iris writes: intern begeleider, fysiotherapeut
              → Iris: 📋 What is it about? Short lines. The family reads them two days before.
                  [⏭️ Skip] / [↩️ Back]
            (the bot restarts)
            Iris writes: Hoe gaat het met lezen?

            Wat helpt thuis?
              → Iris: 🪜 Which step is it?
                  [🪜 1 of 3] [🪜 2 of 3] [🪜 3 of 3] / [⏭️ Skip] / [↩️ Back]
            Iris taps [🪜 2 of 3]
              ✎ Iris: 🧩 Support talks: which is the first day?
                  [📅 Thursday 3 September] [📅 Friday 4 September] / [📅 Monday 7 September] [📅 Tuesday 8 September] / [📅 Wednesday 9 September] [📅 Thursday 10 September] / [📅 Friday 11 September] [📅 Monday 14 September] / [📅 Tuesday 15 September] [📅 Wednesday 16 September] / [➡️ Later days] / [↩️ Back]
            Iris taps [📅 Monday 14 September]
              ✎ Iris: First day: Monday 14 September. Which is the last day?
                  [📅 Monday 14 September] [📅 Tuesday 15 September] / [📅 Wednesday 16 September] [📅 Thursday 17 September] / [📅 Friday 18 September] [📅 Monday 21 September] / [📅 Tuesday 22 September] [📅 Wednesday 23 September] / [📅 Thursday 24 September] [📅 Friday 25 September] / [➡️ Later days] / [↩️ Back]
            Iris taps [📅 Monday 14 September]
              ✎ Iris: 🧩 Support talks
                📅 Monday 14 September – Monday 14 September
                ⏱️ 30 minutes each · 1 class
                👤 Adam
                👥 Also there: intern begeleider, fysiotherapeut
                🪜 Step 2 of 3
                • Hoe gaat het met lezen?
                • Wat helpt thuis?
                🔓 Families choose a time from: Monday 7 September, 16:00
                🔒 … until: Sunday 13 September, 18:00
                  [✅ Plan] / [⏱️ Length] [☕ In between] / [🔓 From] [🔒 Until] / [↩️ Back]
            Iris taps [🔓 From]
              ✎ Iris: 🔓 From which day can families choose a time? Teachers give their times before that.
                  [⏩ At once] / [📅 Wednesday 2 September] [📅 Thursday 3 September] / [📅 Friday 4 September] [📅 Monday 7 September] / [📅 Tuesday 8 September] [📅 Wednesday 9 September] / [📅 Thursday 10 September] [📅 Friday 11 September] / [↩️ Back]
            Iris taps [⏩ At once]
              ✎ Iris: 🧩 Support talks
                📅 Monday 14 September – Monday 14 September
                ⏱️ 30 minutes each · 1 class
                👤 Adam
                👥 Also there: intern begeleider, fysiotherapeut
                🪜 Step 2 of 3
                • Hoe gaat het met lezen?
                • Wat helpt thuis?
                🔓 Families choose a time at once
                🔒 … until: Sunday 13 September, 18:00
                  [✅ Plan] / [⏱️ Length] [☕ In between] / [🔓 From] [🔒 Until] / [↩️ Back]
            Iris taps [✅ Plan]
              ✎ Iris: ✅ Planned. The teachers are asked for their times. Families get a message when they can choose.
                
                🧩 Support talks
                📅 Monday 14 September – Monday 14 September
                ⏱️ 30 minutes each · 1 class
                👤 Adam
                👥 Also there: intern begeleider, fysiotherapeut
                🪜 Step 2 of 3
                🔓 Families choose a time from: Tuesday 1 September, 10:11
                🔒 … until: Sunday 13 September, 18:00
                
                🕐 Times: 0 · children with a time: 0
                🌙 Classes with an evening: 0 of 1
                ⏳ Classes without times so far: 5a
                  [🕐 Times: 5a] / [📊 Figures] / [🗑️ Take back] / [↩️ Back]
            ");
        }
        // The coordinator gives the times as well as the teacher.
        all_taps(&mut bot, &iris, &["🕐 Times: 5a", "➕ Add times"]).await;
        block::tells(&mut bot, &iris, "Monday 14 September", "15:00", "16:00").await;
        bot.passes(TimeDelta::days(1)).await;
        bot.commands(&ruud, Command::Menu).await;
        all_taps(&mut bot, &ruud, &["👥 Class 5a", "🧩 Support talks", "➕ Add times"]).await;
        block::tells(&mut bot, &ruud, "Monday 14 September", "17:00", "18:00").await;
        bot.says_to(&ruud, "✅ Added. Times: 2");
        // Nobody else hears of it, and a teacher of another class gives no times.
        assert!(!bot.reads(&emine).contains("support") && !bot.reads(&bart).contains("🧩"));
        let (_, data, _) = bot.button(&iris, "📋 Monday 14 September");
        bot.forges(&bart, &data).await;
        bot.says_to(&bart, "cannot open that here");
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            ✋ Adam: support talk

            What does your child need, at school and at home? You and the people who help your child think about it together.
            👥 Also there: intern begeleider, fysiotherapeut
            🪜 Step 2 of 3

            📅 Monday 14 September – Monday 14 September, 30 minutes. Choose the time that suits you. You can do so until Sunday 13 September.
            🧒 Your child comes along.
            ");
        }
        talk::books(&mut bot, &amal, "Adam", "🕐 15:30").await;
        bot.says_to(&amal, "👥 Also there: intern begeleider, fysiotherapeut");
        assert_eq!(bot.count(&amal, "This is what we will talk about"), 0);
        bot.until("2026-09-12T13:59:00Z").await;
        assert_eq!(bot.count(&amal, "This is what we will talk about"), 0);
        bot.until("2026-09-12T14:01:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            🗣️ Adam: support talk
            📅 Monday 14 September, 15:30
            🏫 classroom of 5a
            👥 Also there: intern begeleider, fysiotherapeut
            🪜 Step 2 of 3
            🧒 Your child comes along.

            📋 This is what we will talk about:
            • Hoe gaat het met lezen?
            • Wat helpt thuis?
            ");
        }
        // Who leads the school moves it or calls it off; who came is for the teachers of the class.
        let offered = |bot: &TestBot, who: &Someone| -> Vec<String> {
            bot.last(who).buttons.into_iter().map(|(label, _)| label).collect()
        };
        all_taps(&mut bot, &iris, &["📋 Monday 14 September", "🕘 15:30 · Adam"]).await;
        bot.says_to(&iris, "👥 Also there: intern begeleider, fysiotherapeut");
        assert_eq!(offered(&bot, &iris), ["🔁 Another time", "🚫 Cancel", "↩️ Back"]);
        bot.until("2026-09-14T13:45:00Z").await;
        all_taps(&mut bot, &iris, &["↩️ Back", "🕘 15:30 · Adam"]).await;
        assert_eq!(offered(&bot, &iris), ["↩️ Back"]);
        bot.commands(&ruud, Command::Menu).await;
        let opens = ["👥 Class 5a", "🧩 Support talks", "📋 Monday 14 September", "🕘 15:30 ❔ · Adam"];
        all_taps(&mut bot, &ruud, &opens).await;
        assert!(bot.offers(&ruud, "✅ Came"));
        bot.until("2026-09-14T20:00:00Z").await;
        assert_eq!(bot.count(&amal, "This is what we will talk about"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn an_intake_is_for_the_new_family_alone_and_part_of_a_round_that_has_begun_is_called_off(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = Box::pin(post::cast(&mut bot)).await;
        let ingrid = director(&mut bot).await;
        plans(&mut bot, &ingrid, "🏡 Intake of a new family").await;
        let chosen = ["👥 Class 5a", "⬜ Adam", "⬜ Lina", "✅ Adam", "➡️ Next"];
        all_taps(&mut bot, &ingrid, &chosen).await;
        let days = ["Monday 14 September", "Tuesday 15 September", "🔓 From", "⏩ At once", "✅ Plan"];
        all_taps(&mut bot, &ingrid, &days).await;
        bot.says_to(&ingrid, "👤 Lina");
        all_taps(&mut bot, &ingrid, &["🕐 Times: 5a", "➕ Add times"]).await;
        block::tells(&mut bot, &ingrid, "Monday 14 September", "15:00", "16:00").await;
        bot.says_to(&emine, "Welcome! We would like to get to know you and your child.");
        assert_eq!(bot.count(&amal, "introduction talk"), 0);
        talk::books(&mut bot, &emine, "Lina", "🕐 15:00").await;
        plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        all_taps(&mut bot, &amal, &["🕐 Choose a time", "📅 Monday 14 September", "🕐 18:00"]).await;
        // On Tuesday her talk has been, and the rest is called off.
        bot.until("2026-09-15T08:00:00Z").await;
        opens(&mut bot, &ingrid).await;
        all_taps(&mut bot, &ingrid, &["🌱 Start conversations", "🗑️ Take back", "🗑️ Yes"]).await;
        bot.passes(TimeDelta::hours(1)).await;
        assert_eq!(bot.count(&amal, "school has called off"), 0, "she had hers");
        assert_eq!(bot.count(&emine, "There will be no start conversation about Lina now"), 1);
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [2]);
        let open = "SELECT COUNT(*) AS it FROM rounds WHERE removed_at IS NULL AND closes_at > opens_at AND last_day > '2026-09-15'";
        assert_eq!(outside::numbers(url, open).await, [0]);
        bot.ends().await;
    }
}
