// SPDX-License-Identifier: EUPL-1.2
//! Whom nothing reaches: the teacher's list, letters, talks by phone, a call for help, one line on Fridays.

use chrono::TimeDelta;
use clap::Parser;
use ouderlijn::cli::school;
use ouderlijn::clock::Chance;
use ouderlijn::jobs::Job;
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

/// Somebody of the same class's staff, as the school made them.
async fn becomes_teacher(bot: &TestBot, url: &str, who: &Someone) {
    let person = bot.id_of(who).await.0;
    let class = bot.school.classes["5a"].0;
    let quoted = |id: uuid::Uuid| {
        if url.starts_with("sqlite") { format!("X'{}'", id.simple()) } else { format!("'{id}'") }
    };
    let new = quoted(uuid::Uuid::from_u128(77));
    let sql = format!(
        "INSERT INTO roles (id, person_id, school_id, kind, class_id, from_at)
         SELECT {new}, {}, school_id, 'teacher', id, '2026-09-01T00:00:00+00:00' FROM classes WHERE id = {}",
        quoted(person),
        quoted(class)
    );
    outside::run(url, &sql).await;
}

/// The letters of the whole list of 5a are drawn in a minute, whatever happens until then.
async fn wants_letters_in_a_minute(bot: &TestBot, who: &Someone) {
    let to = bot.address_of(who).await.id;
    let now = bot.engine.clock().now();
    let job = Job::Letters { class: bot.school.classes["5a"], child: None, to, asked: now };
    let mut tx = bot.engine.db().write().await.expect("a transaction");
    let mut chance = Chance::from_number(9);
    let due = now + TimeDelta::minutes(1);
    job.plan(&mut tx, &mut chance, due, chrono_tz::Europe::Amsterdam).await.expect("a plan");
    tx.commit().await.expect("a planned job");
}

/// The letters of every file that was made, in order: code and page.
async fn pages(url: &str) -> Vec<String> {
    let text = if url.starts_with("sqlite") { "CAST(bytes AS TEXT)" } else { "convert_from(bytes, 'UTF8')" };
    outside::texts(url, &format!("SELECT {text} AS it FROM media ORDER BY made_at, id")).await
}

/// The codes on a page.
fn codes(page: &str) -> Vec<String> {
    let parts = page.split("<p class=\"typed\" dir=\"ltr\">").skip(1);
    parts.filter_map(|part| part.split_once('<').map(|(code, _)| code.to_owned())).collect()
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
    async fn a_new_letter_comes_as_a_file_admits_a_parent_and_the_old_one_ends(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        outside::run(url, "UPDATE children SET home_language = 'ar' WHERE first_name = 'Emma'").await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "Emma").await;
        let before = bot.screen(&ruud).len();
        let (_, data, _) = bot.button(&ruud, "🖨️ A new letter");
        bot.taps(&ruud, "🖨️ A new letter").await;
        // First it is asked: the family may have a letter at home.
        assert_eq!(
            bot.last(&ruud).text,
            "🖨️ Make a new letter for Emma? A letter that was handed out before stops working."
        );
        bot.taps(&ruud, "↩️ Back").await;
        bot.says_to(&ruud, "📭 Emma");
        bot.passes(TimeDelta::minutes(1)).await;
        assert!(!bot.screen(&ruud).iter().any(|shown| shown.has_file));
        bot.forges(&ruud, &data).await;
        let (_, data, _) = bot.button(&ruud, "✅ Make it");
        bot.taps(&ruud, "✅ Make it").await;
        bot.forges(&ruud, &data).await;
        bot.passes(TimeDelta::minutes(1)).await;
        let files: Vec<_> =
            bot.screen(&ruud).split_off(before).into_iter().filter(|shown| shown.has_file).collect();
        assert_eq!(files.len(), 1, "two taps at once are one letter");
        assert!(files[0].text.contains("The letter is ready"), "{}", files[0].text);
        let pages = pages(url).await;
        let [page] = &pages[..] else { panic!("{} pages", pages.len()) };
        assert_eq!((page.matches("<article").count(), page.matches("<svg").count()), (1, 2));
        assert!(page.contains("lang=\"ar\" dir=\"rtl\"") && page.contains("lang=\"nl\"") && page.contains("Emma"));
        let old = bot.school.codes["Emma"].clone();
        let new = codes(page).pop().expect("a code");
        assert_ne!(old, new);
        let tom = bot.person("Tom", "en");
        bot.opens(&tom, &old).await;
        bot.taps(&tom, "English").await;
        bot.says_to(&tom, "no longer valid");
        bot.school.codes.insert("Emma".to_owned(), new);
        bot.signs_up(&tom, "Emma", "English", 1).await;
        bot.says_to(&tom, "Done!");
        looks(&mut bot, &ruud).await;
        assert!(!bot.last(&ruud).text.contains("Emma"));
        bot.ends().await;
    }
}

db_test! {
    async fn letters_for_the_whole_list_are_one_file_in_each_familys_language(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let olha = bot.person("Olha", "uk");
        bot.signs_up(&olha, "Zofia", "Українська", 0).await;
        let vader = bot.person("Vader", "uk");
        bot.signs_up(&vader, "Zofia", "Українська", 1).await;
        for gone in [&olha, &vader] {
            bot.does(gone, Input::Blocked).await;
        }
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "🖨️ Letters for all 3").await;
        bot.says_to(&ruud, "Make new letters for 3 children? Letters that were handed out before stop working.");
        bot.taps(&ruud, "✅ Make them").await;
        assert_eq!(bot.count(&ruud, "🖨️ I am making it"), 1);
        bot.says_to(&ruud, "🖨️ 3 letters are ready");
        let page = pages(url).await.pop().expect("a page");
        assert_eq!(page.matches("<article").count(), 3, "Emma, Lina, and one for Zofia");
        assert!(page.contains("lang=\"uk\"") && !page.contains("Adam"));
        for code in codes(&page) {
            let who = bot.person(&format!("Parent {code}"), "en");
            bot.opens(&who, &code).await;
            bot.taps(&who, "English").await;
            bot.says_to(&who, "De Regenboog");
        }
        // Only what was made now works: three codes, and the one that Adam's mother used.
        let usable = "SELECT COUNT(*) AS it FROM codes k JOIN enrolments e ON e.child_id = k.child_id
                      JOIN classes c ON c.id = e.class_id WHERE c.name = '5a' AND k.revoked_at IS NULL";
        assert_eq!(outside::numbers(url, usable).await, [4]);
        bot.ends().await;
    }
}

db_test! {
    async fn letters_for_the_list_leave_out_who_is_signed_up_and_seldom_looks(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        // She reads on a page that cannot call her back, and has not opened it for a week.
        outside::run(url, "UPDATE addresses SET knocks = FALSE WHERE external_id = 'chat-amal'").await;
        let olha = bot.person("Olha", "en");
        bot.signs_up(&olha, "Zofia", "English", 0).await;
        bot.taps(&olha, "⚙️").await;
        bot.taps(&olha, "⏸️").await;
        bot.taps(&olha, "4 weeks").await;
        bot.until("2026-09-09T08:30:00Z").await;
        looks(&mut bot, &ruud).await;
        for name in ["Adam", "Emma", "Lina", "Zofia"] {
            bot.says_to(&ruud, name);
        }
        bot.taps(&ruud, "🖨️ Letters for all 2").await;
        bot.taps(&ruud, "✅ Make them").await;
        bot.says_to(&ruud, "🖨️ 2 letters are ready");
        let page = pages(url).await.pop().expect("a page");
        assert!(page.contains("Emma") && page.contains("Lina"));
        assert!(!page.contains("Adam") && !page.contains("Zofia"));
        bot.ends().await;
    }
}

db_test! {
    async fn who_loses_the_class_before_the_letters_are_drawn_gets_none(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "🖨️ Letters for all 4").await;
        let (_, data, _) = bot.button(&ruud, "✅ Make them");
        wants_letters_in_a_minute(&bot, &ruud).await;
        outside::run(url, "UPDATE roles SET until_at = from_at WHERE kind = 'teacher'").await;
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(pages(url).await.len(), 0);
        assert!(!bot.screen(&ruud).iter().any(|shown| shown.has_file));
        bot.forges(&ruud, &data).await;
        bot.says_to(&ruud, "I cannot open that here");
        bot.ends().await;
    }
}

db_test! {
    async fn a_talk_by_phone_takes_a_child_off_the_list_for_four_weeks(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        becomes_teacher(&bot, url, &bart).await;
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
    async fn class_parents_are_asked_for_help_without_a_name_and_not_twice(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let olha = bot.person("Olha", "pl");
        bot.signs_up(&olha, "Zofia", "Polski", 0).await;
        looks(&mut bot, &ruud).await;
        assert!(!bot.offers(&ruud, "🙋"), "there is nobody to ask");
        bot.appoints(&ruud, "5a", &amal).await;
        bot.until("2026-09-01T20:00:00Z").await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "Emma").await;
        let (_, data, _) = bot.button(&ruud, "🙋 Ask class parents to help");
        bot.taps(&ruud, "🙋 Ask class parents to help").await;
        // The words are shown before anybody gets them.
        bot.says_to(&ruud, "🙋 The class parents will read this. They learn no name and no reason. Send it?");
        bot.says_to(&ruud, "Some families in 5a get no messages from school yet");
        bot.until("2026-09-02T06:00:00Z").await;
        assert_eq!(bot.count(&amal, "Some families"), 0);
        bot.until("2026-09-02T20:00:00Z").await;
        bot.forges(&ruud, &data).await;
        let (_, yes, _) = bot.button(&ruud, "✅ Send");
        bot.taps(&ruud, "✅ Send").await;
        bot.says_to(&ruud, "The class parents now read this");
        // It is evening: it comes in the morning.
        assert_eq!(bot.count(&amal, "Some families"), 0);
        bot.until("2026-09-03T06:00:00Z").await;
        assert_eq!(bot.count(&amal, "🙋 Some families in 5a get no messages from school yet"), 1);
        let words = bot.last(&amal).text;
        for secret in ["Emma", "Lina", "letter", "Ruud"] {
            assert!(!words.contains(secret), "{words}");
        }
        assert_eq!(bot.count(&olha, "🙋"), 0, "who is no class parent is not asked");
        for tap in [&data, &yes] {
            bot.forges(&ruud, tap).await;
            bot.says_to(&ruud, "🙋 Class parents asked on Wednesday 2 September");
        }
        bot.until("2026-09-30T19:00:00Z").await;
        bot.forges(&ruud, &yes).await;
        bot.passes(TimeDelta::days(1)).await;
        assert_eq!(bot.count(&amal, "Some families"), 1);
        bot.forges(&ruud, &yes).await;
        bot.passes(TimeDelta::days(1)).await;
        assert_eq!(bot.count(&amal, "Some families"), 2);
        bot.ends().await;
    }
}

db_test! {
    async fn two_teachers_who_ask_for_help_at_once_ask_once(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        becomes_teacher(&bot, url, &bart).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "🙋 Ask class parents to help").await;
        let (_, data, _) = bot.button(&ruud, "✅ Send");
        for who in [&ruud, &bart, &ruud] {
            bot.arrives(who, who.does(Input::Press { data: data.clone() })).await;
        }
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&amal, "Some families"), 1);
        for who in [&ruud, &bart] {
            bot.says_to(who, if who.name == "Bart" { "🙋" } else { "🙋 Class parents asked on Tuesday 1 September" });
        }
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

db_test! {
    async fn an_undone_sign_up_ends_the_letter_and_offers_a_new_one(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        let eve = bot.person("Eve", "en");
        bot.signs_up(&eve, "Adam", "English", 0).await;
        bot.commands(&ruud, Command::Menu).await;
        for label in ["👥 Class 5a", "🆕", "Eve (Adam)", "🚫", "✅ Undo it"] {
            bot.taps(&ruud, label).await;
        }
        bot.says_to(&ruud, "🚫 Eve gets no more messages about Adam");
        bot.says_to(&ruud, "The code of the letter for Adam no longer works");
        // The same letter lets nobody in any more.
        let old = bot.school.codes["Adam"].clone();
        bot.opens(&eve, &old).await;
        bot.says_to(&eve, "no longer valid");
        looks(&mut bot, &ruud).await;
        bot.says_to(&ruud, "Nobody has signed up\nAdam");
        bot.taps(&ruud, "Adam").await;
        bot.taps(&ruud, "🖨️ A new letter").await;
        bot.taps(&ruud, "✅ Make it").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let new = codes(&pages(url).await.pop().expect("a page")).pop().expect("a code");
        bot.school.codes.insert("Adam".to_owned(), new);
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.says_to(&amal, "Done!");
        bot.ends().await;
    }
}

#[derive(Parser)]
struct SchoolLine {
    #[command(subcommand)]
    command: school::Command,
}

/// Imports a list as the operator does.
async fn imports(bot: &TestBot, rows: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.csv");
    let list = format!("class,year_level,child_first_name,child_id,home_language,teacher\n{rows}\n");
    std::fs::write(&file, list).expect("a written file");
    let line = ["school", "import", file.to_str().expect("a path"), "--confirm"];
    let command = SchoolLine::parse_from(line).command;
    let mut chance = Chance::from_number(8);
    let (db, clock) = (bot.engine.db(), bot.engine.clock());
    school::run(&command, db, clock, &mut chance, &mut Vec::new()).await.expect("an import");
}

db_test! {
    async fn a_class_that_an_import_empties_has_an_empty_list_and_no_letters(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = ruud(&mut bot).await;
        bot.engine.plan().await.expect("a plan");
        imports(&bot, "5a,5,Adam,1,,Ruud\n5a,5,Lina,2,,Ruud\n5a,5,Zofia,3,,Ruud\n5a,5,Emma,4,,Ruud\n6a,6,Noor,5,,Bart").await;
        looks(&mut bot, &ruud).await;
        let (_, all, _) = bot.button(&ruud, "🖨️ Letters for all 4");
        bot.taps(&ruud, "Emma").await;
        let taps = ["🖨️", "☎️", "📱"].map(|label| bot.button(&ruud, label).1);
        wants_letters_in_a_minute(&bot, &ruud).await;
        // All of them move to 6a before the file is drawn.
        imports(&bot, "6a,6,Adam,1,,Bart\n6a,6,Lina,2,,Bart\n6a,6,Zofia,3,,Bart\n6a,6,Emma,4,,Bart\n6a,6,Noor,5,,Bart").await;
        bot.passes(TimeDelta::minutes(2)).await;
        bot.says_to(&ruud, "👍 Nobody is on the list now");
        assert_eq!(pages(url).await.len(), 0);
        bot.forges(&ruud, &all).await;
        bot.says_to(&ruud, "👍 Nobody is on the list now");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.says_to(&ruud, "Messages arrive for 0 of 0 children");
        assert!(!labels(&bot, &ruud).iter().any(|label| label.contains("📭")));
        for tap in &taps {
            bot.forges(&ruud, tap).await;
            bot.says_to(&ruud, "I cannot open that here");
        }
        bot.until("2026-09-04T14:00:00Z").await;
        assert_eq!(bot.count(&ruud, "📭 Nothing reached"), 0);
        bot.ends().await;
    }
}
