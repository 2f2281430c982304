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

/// Looks at the start conversations that are planned.
pub async fn looks(bot: &mut TestBot, director: &Someone) {
    opens(bot, director).await;
    bot.taps(director, "🌱 Start conversations").await;
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

/// Taps one button after the other.
pub async fn all_taps(bot: &mut TestBot, who: &Someone, labels: &[&str]) {
    for label in labels {
        Box::pin(bot.taps(who, label)).await;
    }
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
                  [➕ Plan conversations] / [💡 Wishes for meetings] / [🌐 Interpreters] / [↩️ Back]
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
                
                🕐 Times: 0 · chosen: 0
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

            U, uw kind en de leerkracht leren elkaar kennen. Wat gaat goed? Waar maakt u zich zorgen over? Wat wil uw kind dit jaar leren? Wat verwacht u van school?

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
        bot.says_to(&ingrid, "🕐 Times: 8 · chosen: 0");
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
    async fn a_round_in_which_nobody_has_a_time_is_taken_back(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = Box::pin(post::cast(&mut bot)).await;
        let ingrid = director(&mut bot).await;
        plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        bot.taps(&ingrid, "🗑️ Take back").await;
        bot.says_to(&ingrid, "The times of the teachers go too");
        // Somebody books while she looks at the question: then it is another one.
        let (_, before, _) = bot.button(&ingrid, "🗑️ Yes");
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.taps(&ingrid, "🗑️ Yes").await;
        bot.says_to(&ingrid, "1 family has a time");
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [1]);
        all_taps(&mut bot, &amal, &["🚫 Cancel", "🚫 Yes"]).await;
        bot.forges(&ingrid, &before).await;
        bot.says_to(&ingrid, "Taken back");
        assert_eq!(outside::numbers(url, LEFT).await, [0]);
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("🌱")));
        // What stays on screens leads to the menu; who could choose hears that there is nothing to choose.
        bot.says_to(&amal, "There will be no start conversation about Adam now");
        bot.taps(&amal, "🕐 Choose a time").await;
        assert_eq!(bot.count(&amal, "cannot open that here"), 1);
        bot.passes(TimeDelta::days(20)).await;
        bot.ends().await;
    }
}

/// What is left of rounds: rows that are not taken back, of theirs or of their blocks.
const LEFT: &str = "SELECT COUNT(*) AS it FROM rounds r JOIN blocks b ON b.round_id = r.id
                    WHERE r.removed_at IS NULL OR b.removed_at IS NULL";

db_test! {
    async fn a_round_is_called_off_and_every_family_and_teacher_hears_so_in_their_language(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = Box::pin(post::cast(&mut bot)).await;
        let ingrid = director(&mut bot).await;
        plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.commands(&olha, Command::Menu).await;
        all_taps(&mut bot, &olha, &["🗣️ Zofia: gesprek", "📅 maandag 14 september", "🕐 19:00"]).await;
        bot.until("2026-09-09T18:30:00Z").await;
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "🌱 Start conversations").await;
        let _ = bot.transcript();
        bot.taps(&ingrid, "🗑️ Take back").await;
        bot.restarts().await;
        bot.taps(&ingrid, "🚫 Yes, call off all").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ingrid taps [🗑️ Take back]
              ✎ Ingrid: ⚠️ 2 families have a time in “🌱 Start conversations” from Monday 14 September. Call off all of it? Every family and every teacher gets a message.
                  [🚫 Yes, call off all] / [↩️ Back]
            (the bot restarts)
            Ingrid taps [🚫 Yes, call off all]
              ✎ Ingrid: 🚫 Called off. The 2 families get a message, and so do the teachers.
                  [↩️ Back]
            ");
        }
        let booked = "SELECT COUNT(*) AS it FROM talks WHERE state = 'booked'";
        assert_eq!(outside::numbers(url, booked).await, [0]);
        assert_eq!(outside::numbers(url, LEFT).await, [0]);
        // They sleep; in the morning they read it, each once.
        assert_eq!(bot.count(&amal, "does not take place"), 0);
        bot.until("2026-09-10T07:00:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"✋ Sorry: school has called off these conversations. The start conversation about Adam on Monday 14 September at 18:00 does not take place. You need not do anything.");
            assert_snapshot!(bot.last(&emine).text, @"✋ Sorry: school has called off these conversations. There will be no start conversation about Lina now. You need not do anything.");
            assert_snapshot!(bot.last(&olha).text, @"✋ Sorry: school heeft deze gesprekken afgezegd. Het startgesprek over Zofia op maandag 14 september om 19:00 gaat niet door. U hoeft niets te doen.");
            assert_snapshot!(bot.last(&ruud).text, @"✋ “🌱 Start conversations” from Monday 14 September is called off, for 5a too. The families get a message. Your times are free again.");
        }
        // Nothing of it is offered, and no old button books.
        bot.taps(&emine, "🕐 Choose a time").await;
        assert_eq!(bot.count(&emine, "cannot open that here"), 1);
        for who in [&amal, &emine, &ruud] {
            bot.commands(who, Command::Menu).await;
            assert!(!bot.last(who).buttons.iter().any(|(label, _)| label.contains("🗣️")));
        }
        bot.until("2026-09-14T20:00:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 0);
        assert_eq!(bot.count(&amal, "does not take place"), 1);
        bot.ends().await;
    }
}

/// The director plans conversations of a kind on the first days that are offered.
async fn plans(bot: &mut TestBot, director: &Someone, kind: &str) {
    opens(bot, director).await;
    bot.taps(director, "➕ Plan conversations").await;
    bot.taps(director, kind).await;
}

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
            prepares(&mut bot, &ingrid, first, last).await;
            bot.taps(&ingrid, "🔓 From").await;
            bot.taps(&ingrid, "⏩ At once").await;
            bot.taps(&ingrid, "✅ Plan").await;
        }
        opens(&mut bot, &ingrid).await;
        let labels: Vec<String> = bot.last(&ingrid).buttons.into_iter().map(|(label, _)| label).collect();
        allow_duplicates! {
            assert_snapshot!(labels.join("\n"), @"
            📅 4/09 🌱 Start conversations
            💬 Koffie met <de> groep
            📅 14/09 🌱 Start conversations
            ➕ Plan conversations
            💡 Wishes for meetings
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
                  [➕ Plan conversations] / [💡 Wishes for meetings] / [🌐 Interpreters] / [↩️ Back]
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
                
                🕐 Times: 0 · chosen: 0
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

/// Next school year's list: Adam and Noor in 6a of Bart.
async fn next_years_list(url: &str) {
    let id = |number: u8| {
        let hex = format!("0199044ab3f07000800000000000010{number}");
        if url.starts_with("sqlite") { format!("X'{hex}'") } else { format!("'{hex}'") }
    };
    let school = "(SELECT id FROM schools LIMIT 1)";
    let (from, until) = ("'2027-07-31T22:00:00+00:00'", "'2028-07-31T22:00:00+00:00'");
    let of = |name: &str| format!("(SELECT id FROM children WHERE first_name = '{name}')");
    outside::run(
        url,
        &format!(
            "INSERT INTO classes (id, school_id, year, name) VALUES ({class}, {school}, 2027, '6a');
             INSERT INTO enrolments (child_id, year, class_id, year_level) VALUES
                 ({adam}, 2027, {class}, 6), ({noor}, 2027, {class}, 6);
             INSERT INTO roles (id, person_id, school_id, kind, class_id, from_at, until_at)
                 VALUES ({role}, (SELECT id FROM persons WHERE name = 'Bart'), {school}, 'teacher', {class}, {from}, {until})",
            class = id(1),
            role = id(2),
            adam = of("Adam"),
            noor = of("Noor"),
        ),
    )
    .await;
}

db_test! {
    async fn start_conversations_before_the_summer_are_for_next_years_classes_and_teachers(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = Box::pin(post::cast(&mut bot)).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let ingrid = director(&mut bot).await;
        bot.until("2027-06-14T08:00:00Z").await;
        plans(&mut bot, &ingrid, "🌱 Start conversations").await;
        all_taps(&mut bot, &ingrid, &["Monday 28 June", "Friday 2 July", "👥 Classes"]).await;
        assert!(!bot.offers(&ingrid, "➡️ Next school year’s classes"), "no list so far");
        next_years_list(url).await;
        all_taps(&mut bot, &ingrid, &["✅ All classes", "➡️ Next school year’s classes", "➡️ Next"]).await;
        bot.says_to(&ingrid, "For the classes of next school year");
        all_taps(&mut bot, &ingrid, &["🔓 From", "⏩ At once", "✅ Plan"]).await;
        bot.passes(TimeDelta::days(1)).await;
        bot.commands(&bart, Command::Menu).await;
        all_taps(&mut bot, &bart, &["🕐 Times: 6a", "➕ Add times"]).await;
        block::tells(&mut bot, &bart, "Monday 28 June", "15:00", "16:00").await;
        bot.says_to(&bart, "✅ Added. Times: 4");
        assert_eq!((bot.count(&amal, "✋ Adam: start conversation"), bot.count(&emine, "✋")), (1, 0));
        all_taps(&mut bot, &amal, &["🕐 Choose a time", "📅 Monday 28 June", "🕐 15:15"]).await;
        bot.says_to(&amal, "classroom of 6a");
        bot.until("2027-06-28T20:00:00Z").await;
        bot.ends().await;
    }
}

db_test! {
    async fn last_years_round_is_planned_again_in_the_same_weeks_after_a_look(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ingrid = director(&mut bot).await;
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "➕ Plan conversations").await;
        assert!(!bot.offers(&ingrid, "🔁 As before"), "there was none");
        // Report conversations in the second week after autumn of last year, for what was class 5 then.
        let id = |number: u8| {
            let hex = format!("0199044ab3f07000800000000000020{number}");
            if url.starts_with("sqlite") { format!("X'{hex}'") } else { format!("'{hex}'") }
        };
        let then = "'2025-10-27T08:00:00+00:00'";
        outside::run(
            url,
            &format!(
                "INSERT INTO classes (id, school_id, year, name)
                     VALUES ({class}, (SELECT id FROM schools LIMIT 1), 2025, '5z'),
                            ({other}, (SELECT id FROM schools LIMIT 1), 2025, '8z');
                 INSERT INTO enrolments (child_id, year, class_id, year_level)
                     VALUES ((SELECT id FROM children WHERE first_name = 'Noor'), 2025, {class}, 5),
                            ((SELECT id FROM children WHERE first_name = 'Adam'), 2025, {other}, 4);
                 INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                                     made_at)
                     VALUES ({round}, (SELECT id FROM schools LIMIT 1), 'report', 2025, '2025-11-03', '2025-11-07', 20, 5,
                             {then}, {then}, {then});
                 INSERT INTO round_classes (round_id, class_id) VALUES ({round}, {class})",
                class = id(1),
                other = id(2),
                round = id(3),
            ),
        )
        .await;
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "➕ Plan conversations").await;
        let _ = bot.transcript();
        bot.taps(&ingrid, "🔁 As before").await;
        bot.restarts().await;
        bot.taps(&ingrid, "📄 Report conversations").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ingrid taps [🔁 As before]
              ✎ Ingrid: 🔁 Which conversations shall be planned again? You look at them before they are planned.
                  [📅 3/11 📄 Report conversations] / [↩️ Back]
            (the bot restarts)
            Ingrid taps [📅 3/11 📄 Report conversations]
              ✎ Ingrid: 📄 Report conversations
                📅 Monday 2 November – Friday 6 November
                ⏱️ 20 minutes each · 1 class
                ☕ 5 minutes between two
                👥 5a
                🔓 Families choose a time from: Monday 26 October, 16:00
                🔒 … until: Thursday 5 November, 18:00
                  [✅ Plan] / [⏱️ Length] [☕ In between] / [🔓 From] [🔒 Until] / [👥 Classes] [🙋 Wishes first] / [↩️ Back]
            ");
        }
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM rounds").await, [1], "only shown");
        bot.taps(&ingrid, "✅ Plan").await;
        let sql = "SELECT minutes * 1000 + pause AS it FROM rounds WHERE first_day = '2026-11-02' AND last_day = '2026-11-06'";
        assert_eq!(outside::numbers(url, sql).await, [20_005]);
        let classes = "SELECT COUNT(*) AS it FROM round_classes rc JOIN classes k ON k.id = rc.class_id WHERE k.year = 2026";
        assert_eq!(outside::numbers(url, classes).await, [1]);
        bot.ends().await;
    }
}
