// SPDX-License-Identifier: EUPL-1.2
//! Whom nothing reaches: the teacher's list, talks by phone, one line on Fridays.

mod help;
mod letter;

use chrono::TimeDelta;
use ouderlijn::message::{Command, Input};

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// Ruud, teacher of 5a.
async fn ruud(bot: &mut TestBot) -> Someone {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    ruud
}

/// Opens the list of 5a.
async fn looks(bot: &mut TestBot, who: &Someone) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "👥 Class 5a").await;
    bot.taps(who, "📭 Not reached").await;
}

/// What stands on the buttons of the newest message.
fn labels(bot: &TestBot, who: &Someone) -> Vec<String> {
    bot.last(who).buttons.into_iter().map(|(label, _)| label).collect()
}

db_test! {
    async fn the_teacher_reads_whom_nothing_reaches_and_why_week_after_week(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let emine = bot.person("Emine", "en");
        bot.signs_up(&emine, "Lina", "English", 0).await;
        let olha = bot.person("Olha", "en");
        bot.signs_up(&olha, "Zofia", "English", 0).await;
        // She reads on a page that cannot call her back.
        outside::run(url, "UPDATE addresses SET knocks = FALSE WHERE external_id = 'chat-amal'").await;
        bot.writes_to(&ruud, "5a", "Swimming on Friday").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.says_to(&ruud, "Messages arrive for 3 of 4 children");
        bot.taps(&ruud, "📭 Not reached (1)").await;
        assert_eq!(bot.last(&ruud).text, "📭 Not reached in 5a\n\nLetter made, not used so far\nEmma");
        assert_eq!(
            labels(&bot, &ruud),
            ["Emma", "🖨️ Letter for 1 child", "📱 Sign up side by side", "↩️ Back"]
        );
        bot.does(&olha, Input::Blocked).await;
        bot.until("2026-09-08T08:30:00Z").await;
        looks(&mut bot, &ruud).await;
        assert_eq!(
            bot.last(&ruud).text,
            "📭 Not reached in 5a\n\nLetter made, not used so far\nEmma\n\nLeft the chat\nZofia\n\nSchool page not \
             opened for a week, and nothing rings there\nAdam"
        );
        // She opens it: that is all it takes.
        bot.commands(&amal, Command::Menu).await;
        looks(&mut bot, &ruud).await;
        assert!(!bot.last(&ruud).text.contains("Adam"));
        // Four weeks after Emine was last there; the letter has four weeks to go.
        bot.until("2026-09-29T08:30:00Z").await;
        bot.commands(&amal, Command::Menu).await;
        looks(&mut bot, &ruud).await;
        assert_eq!(
            bot.last(&ruud).text,
            "📭 Not reached in 5a\n\nLetter made, not used so far\nEmma\n\nLeft the chat\nZofia\n\nNothing heard for \
             four weeks\nLina"
        );
        bot.taps(&ruud, "Lina").await;
        assert_eq!(bot.last(&ruud).text, "📭 Lina\nNothing heard for four weeks");
        // One tap of hers, and the family is there again.
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&ruud, "↩️ Back").await;
        assert!(!bot.last(&ruud).text.contains("Lina"));
        bot.taps(&emine, "⚙️").await;
        bot.taps(&emine, "📄 I prefer paper").await;
        bot.until("2026-10-27T08:30:00Z").await;
        bot.commands(&amal, Command::Menu).await;
        looks(&mut bot, &ruud).await;
        assert_eq!(
            bot.last(&ruud).text,
            "📭 Not reached in 5a\n\nLetter not used, its eight weeks are over\nEmma\n\nLeft the chat\nZofia\n\nPrefers \
             paper\nLina"
        );
        bot.taps(&ruud, "Emma").await;
        bot.says_to(&ruud, "🖨️ Last letter: Tuesday 1 September");
        bot.ends().await;
    }
}

db_test! {
    async fn silence_counts_only_where_something_was_sent(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.until("2026-10-13T08:00:00Z").await;
        looks(&mut bot, &ruud).await;
        assert!(!bot.last(&ruud).text.contains("Adam"), "nothing was sent in six weeks");
        bot.writes_to(&ruud, "5a", "Autumn").await;
        bot.passes(TimeDelta::days(6)).await;
        looks(&mut bot, &ruud).await;
        assert!(!bot.last(&ruud).text.contains("Adam"), "she has a week to look");
        bot.passes(TimeDelta::hours(25)).await;
        looks(&mut bot, &ruud).await;
        bot.says_to(&ruud, "Nothing heard for four weeks\nAdam");
        bot.ends().await;
    }
}

db_test! {
    async fn the_list_of_a_message_leads_to_what_can_be_done(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.does(&amal, Input::Blocked).await;
        bot.writes_to(&ruud, "5a", "Report on Monday").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.taps(&ruud, "📊").await;
        bot.taps(&ruud, "📭 Not reached (4)").await;
        assert_eq!(
            bot.last(&ruud).text,
            "📭 Not reached by this message, 5a\n\nLetter made, not used so far\nEmma, Lina and Zofia\n\nLeft the chat\n\
             Adam"
        );
        bot.taps(&ruud, "Adam").await;
        bot.says_to(&ruud, "📭 Adam\nLeft the chat");
        bot.taps(&ruud, "↩️ Back").await;
        bot.says_to(&ruud, "📭 Not reached in 5a");
        bot.ends().await;
    }
}

db_test! {
    async fn who_reads_with_the_weekly_post_is_reached(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "📰 Once a week").await;
        bot.writes_to(&ruud, "5a", "Gym on Thursday").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.taps(&ruud, "📊").await;
        bot.says_to(&ruud, "Messages arrive for 1 of 4 children");
        bot.taps(&ruud, "📭 Not reached (3)").await;
        assert!(!bot.last(&ruud).text.contains("Adam"));
        bot.until("2026-09-04T14:05:00Z").await;
        assert_eq!(bot.count(&amal, "Gym on Thursday"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_talk_by_phone_takes_a_child_off_the_list_for_four_weeks(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        bot.teaches_too(&bart, "5a").await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "Emma").await;
        bot.taps(&ruud, "☎️ Spoken by phone").await;
        bot.says_to(&ruud, "☎️ Noted. Emma is off the list until Tuesday 29 September");
        bot.passes(TimeDelta::days(1)).await;
        // His colleague sees the day.
        bot.commands(&bart, Command::Menu).await;
        bot.taps(&bart, "👥 Class 5a").await;
        bot.says_to(&bart, "Messages arrive for 0 of 4 children");
        bot.taps(&bart, "📭 Not reached (3)").await;
        assert_eq!(
            bot.last(&bart).text,
            "📭 Not reached in 5a\n\nLetter made, not used so far\nAdam, Lina and Zofia\n\n☎️ Emma: spoken by phone on \
             Tuesday 1 September"
        );
        bot.taps(&bart, "Emma").await;
        bot.says_to(&bart, "☎️ Spoken by phone on Tuesday 1 September, by Ruud");
        bot.until("2026-09-29T08:00:00Z").await;
        bot.taps(&bart, "↩️ Back").await;
        bot.says_to(&bart, "Adam, Lina and Zofia\n\n☎️ Emma");
        bot.until("2026-09-29T08:12:00Z").await;
        looks(&mut bot, &bart).await;
        bot.says_to(&bart, "Adam, Emma, Lina and Zofia");
        // A tap too much is taken back.
        bot.taps(&bart, "Lina").await;
        bot.taps(&bart, "☎️ Spoken by phone").await;
        bot.taps(&bart, "↩️ Not spoken after all").await;
        bot.says_to(&bart, "📭 Lina");
        looks(&mut bot, &ruud).await;
        bot.says_to(&ruud, "Adam, Emma, Lina and Zofia");
        bot.ends().await;
    }
}

db_test! {
    async fn class_parents_and_the_director_see_numbers_and_no_list(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let els = bot.person("Els", "en");
        bot.signs_up_as_staff(&els, "director").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        bot.writes_to(&ruud, "5a", "Report on Monday").await;
        let (_, progress, _) = bot.button(&ruud, "↩️ Undo");
        let progress = progress.replacen("anu", "anp", 1);
        bot.passes(TimeDelta::minutes(1)).await;
        looks(&mut bot, &ruud).await;
        let mut taps = vec![bot.button(&ruud, "Emma").1, bot.button(&ruud, "🖨️ Letters").1];
        bot.taps(&ruud, "Emma").await;
        for label in ["🖨️", "☎️", "🙋"] {
            taps.push(bot.button(&ruud, label).1);
        }
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        for who in [&amal, &els, &bart] {
            for tap in &taps {
                bot.forges(who, tap).await;
                bot.says_to(who, "I cannot open that here");
            }
        }
        for who in [&amal, &els] {
            bot.forges(who, &progress).await;
            bot.says_to(who, "Messages arrive for 1 of 4 children");
            bot.commands(who, Command::Menu).await;
        }
        bot.taps(&els, "🏫 All classes").await;
        bot.taps(&els, "👥 Class 5a").await;
        bot.taps(&amal, "👥 Class 5a").await;
        for who in [&amal, &els] {
            bot.says_to(who, "Messages arrive for 1 of 4 children");
            assert!(!bot.offers(who, "📭"), "{}", who.name);
            for secret in ["Emma", "Lina", "Zofia"] {
                assert!(!bot.reads(who).contains(secret), "{} reads {secret}", who.name);
            }
        }
        bot.passes(TimeDelta::minutes(5)).await;
        assert_eq!(bot.count(&amal, "Some families"), 0);
        bot.ends().await;
    }
}

db_test! {
    async fn who_stands_in_for_the_teacher_has_the_list_until_the_teacher_is_back(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        bot.taps(&ruud, "🗓️").await;
        bot.taps(&ruud, "🔁 Choose who stands in: 5a").await;
        bot.taps(&ruud, "Bart").await;
        looks(&mut bot, &bart).await;
        let (_, emma, _) = bot.button(&bart, "Emma");
        bot.taps(&bart, "🖨️ Letters for all 4").await;
        let (_, letters, _) = bot.button(&bart, "✅ Make them");
        bot.taps(&ruud, "🔙").await;
        for tap in [emma, letters] {
            bot.forges(&bart, &tap).await;
            bot.says_to(&bart, "I cannot open that here");
        }
        bot.passes(TimeDelta::minutes(1)).await;
        assert!(!bot.screen(&bart).iter().any(|shown| shown.has_file));
        bot.ends().await;
    }
}

db_test! {
    async fn on_friday_one_line_says_how_many_families_nothing_reached(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        bot.engine.plan().await.expect("a plan");
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.until("2026-09-04T07:00:00Z").await;
        let weekly = |bot: &TestBot| bot.count(&ruud, "📭 Nothing reached");
        assert_eq!(weekly(&bot), 0, "Tuesday to Friday morning");
        let before = bot.screen(&ruud).len();
        let olha = bot.person("Olha", "en");
        bot.signs_up(&olha, "Zofia", "English", 0).await;
        bot.until("2026-09-04T13:01:00Z").await;
        assert_eq!(bot.screen(&ruud).len(), before + 1, "one message");
        assert_eq!(
            bot.last(&ruud).text,
            "🆕 1 new parent in 5a\n📭 Nothing reached 2 families in 5a this week"
        );
        bot.taps(&ruud, "📭 Not reached (2)").await;
        bot.says_to(&ruud, "Letter made, not used so far\nEmma and Lina");
        // Spoken with is not forgotten.
        bot.taps(&ruud, "Emma").await;
        bot.taps(&ruud, "☎️ Spoken by phone").await;
        bot.until("2026-09-11T13:01:00Z").await;
        bot.says_to(&ruud, "📭 Nothing reached 1 family in 5a this week");
        let told = weekly(&bot);
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Lina", "English", 1).await;
        bot.until("2026-09-18T13:01:00Z").await;
        assert_eq!(weekly(&bot), told, "nobody: no line");
        // In the autumn holiday there is no Friday.
        bot.until("2026-10-16T13:01:00Z").await;
        let told = weekly(&bot);
        bot.until("2026-10-23T13:01:00Z").await;
        assert_eq!(weekly(&bot), told);
        bot.until("2026-10-30T14:01:00Z").await;
        assert_eq!(weekly(&bot), told + 1);
        bot.ends().await;
    }
}
