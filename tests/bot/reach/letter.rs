// SPDX-License-Identifier: EUPL-1.2
//! New letters for families that nothing reaches: one for a child, or a file for the list.

use chrono::TimeDelta;
use clap::Parser;
use ouderlijn::cli::school;
use ouderlijn::clock::Chance;
use ouderlijn::jobs::Job;
use ouderlijn::message::{Command, Input};

use super::{labels, looks, ruud};
use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

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
