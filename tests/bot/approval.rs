// SPDX-License-Identifier: EUPL-1.2
//! A teacher looks first: what a class parent sends waits for one tap, where the school wants it so.

mod edition;
mod time;

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Command, Input};

use crate::db_test;
use crate::permission::photo;
use crate::post::{Cast, cast};
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// The director turns it on, or off.
pub async fn chooses(bot: &mut TestBot, director: &Someone, label: &str) {
    bot.commands(director, Command::Menu).await;
    bot.taps(director, "🏫").await;
    bot.taps(director, "👀 Teacher looks first").await;
    bot.taps(director, label).await;
}

/// The cast, and Ingrid, who has turned it on.
async fn cast_with_director(bot: &mut TestBot) -> (Cast, Someone) {
    let cast = cast(bot).await;
    let ingrid = bot.person("Ingrid", "en");
    bot.signs_up_as_staff(&ingrid, "director").await;
    chooses(bot, &ingrid, "✅ Turn on").await;
    let _ = bot.transcript();
    (cast, ingrid)
}

/// Opens the message of Amal in "Today".
async fn looks(bot: &mut TestBot, who: &Someone) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "☀️ Today").await;
    bot.taps(who, "👀 Amal").await;
}

/// Bart stands in for Ruud.
async fn stands_in(bot: &mut TestBot, ruud: &Someone) -> Someone {
    let bart = bot.person("Bart", "en");
    bot.signs_up_as_staff(&bart, "Bart").await;
    bot.commands(ruud, Command::Menu).await;
    bot.taps(ruud, "🗓️").await;
    bot.taps(ruud, "stands in: 5a").await;
    bot.taps(ruud, "Bart").await;
    bart
}

db_test! {
    async fn a_class_parents_message_waits_for_one_tap_of_the_teacher(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, ingrid) = cast_with_director(&mut bot).await;
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        bot.until("2026-09-01T13:01:00Z").await;
        let waiting = bot.transcript();
        assert!(!waiting.contains("Emine:"), "nobody has it: {waiting}");
        bot.taps(&ruud, "👀 Amal").await;
        bot.taps(&ruud, "✅ Send").await;
        let looked = bot.transcript();
        allow_duplicates! {
            assert_snapshot!(waiting.split("Amal taps [✅ Send]").last().unwrap_or_default(), @"

            ✎ Amal: 👀 Your message to 5a is with the teacher, who looks first. It is so with all messages of class parents.
              
              🕐 Expected: today, 15:00. You hear when it goes out.
              It waits at most until: in 7 days, 10:11.
                [↩️ Undo] [📊 How does it stand?]
            → Ruud: 👀 1 message of a class parent to 5a waits for your look
              🆕 3 new parents in 5a
                [👀 Amal] / [🆕 3 new parents]
            ");
            assert_snapshot!(looked, @"
            Ruud taps [👀 Amal]
              → Ruud: ✉️ Amal, class parent of 5a
                “Cake on Friday”
              → Ruud: 👆 This is how 5a would read it. Shall it go out?
                  [✅ Send] [✋ Better not] / [☀️ Today]
            Ruud taps [✅ Send]
              ✎ Ruud: ✅ It goes out. I let Amal know.
                  [📊 How far is it?] / [☀️ Today]
              → Amal: ✅ Ruud has looked at your message to 5a.
                
                ⏳ Your message to 5a goes out in 30 seconds.
                  [↩️ Undo] [📊 How far is it?]
            ");
        }
        assert_eq!(bot.count(&emine, "Cake on Friday"), 0);
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&emine, "Cake on Friday"), bot.count(&amal, "went to 4 people")), (1, 1));
        // The next one too, for those who missed it.
        bot.taps(&amal, "📊").await;
        bot.taps(&amal, "✉️ To those who missed it").await;
        bot.says(&amal, "Cake, please").await;
        bot.taps(&amal, "✅ Send").await;
        bot.says_to(&amal, "is with the teacher, who looks first");
        looks(&mut bot, &ruud).await;
        bot.says_to(&ruud, "It goes only to those who have not seen an earlier message.");
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Cake, please"), 1);
        // What the teacher writes goes as always.
        bot.writes_to(&ruud, "5a", "Gym on Monday").await;
        bot.says_to(&ruud, "goes out in 30 seconds");
        bot.passes(TimeDelta::minutes(1)).await;
        bot.commands(&ingrid, Command::Menu).await;
        bot.taps(&ingrid, "☀️ Today").await;
        assert!(!bot.offers(&ingrid, "👀 Amal"), "the class has a teacher");
        bot.ends().await;
    }
}

db_test! {
    async fn better_not_gives_the_words_and_files_back_and_nobody_else_gets_them(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, olha }, _) = cast_with_director(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.sends_file(&amal, photo("AgAC1"), Some("The trip")).await;
        bot.taps(&amal, "✅ Send").await;
        // Who is not to be in a picture is asked before.
        bot.says_to(&amal, "Not in it, please");
        bot.taps(&amal, "✅ They are not in it").await;
        bot.says_to(&amal, "is with the teacher, who looks first");
        looks(&mut bot, &ruud).await;
        assert_eq!(bot.screen(&ruud).iter().filter(|shown| shown.has_file).count(), 1);
        let (_, standing, _) = bot.button(&amal, "📊");
        let _ = bot.transcript();
        bot.taps(&ruud, "✋ Better not").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [✋ Better not]
              ✎ Ruud: ✋ It does not go out. I let Amal know, and suggest a word with you.
                  [☀️ Today]
              → Amal: 💬 Ruud would rather not send your message to 5a like this. Please speak to each other for a moment, then you find what fits.
                
                So that nothing is lost, here it is:
                  [✏️ Write again]
              → Amal: [file] ✉️ Amal, class parent of 5a
                “The trip”
            ");
        }
        bot.taps(&amal, "✏️ Write again").await;
        assert_eq!(bot.count(&amal, "Write your message to 5a"), 2);
        // How it stands, later on, with the words to copy.
        bot.forges(&amal, &standing).await;
        bot.says_to(&amal, "Ruud would rather not send your message to 5a like this");
        bot.taps(&amal, "📋").await;
        assert_eq!(bot.count(&amal, "“The trip”"), 2);
        bot.passes(TimeDelta::days(8)).await;
        for who in [&emine, &olha] {
            assert!(bot.screen(who).iter().all(|shown| !shown.text.contains("The trip") && !shown.has_file));
        }
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM post_receivers").await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn the_first_of_two_teachers_decides_and_the_other_reads_who(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, _) = cast_with_director(&mut bot).await;
        // Who comes to stand in hears of what waits already.
        bot.writes_to(&amal, "5a", "Rice on Friday").await;
        let bart = stands_in(&mut bot, &ruud).await;
        bot.until("2026-09-01T13:05:00Z").await;
        bot.says_to(&bart, "1 message of a class parent to 5a waits for your look");
        bot.taps(&amal, "↩️ Undo").await;
        // Both tap in the same moment: it goes once, and one of them reads that the other was first.
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        for who in [&ruud, &bart] {
            looks(&mut bot, who).await;
        }
        for who in [&ruud, &bart] {
            let data = bot.button(who, "✅ Send").1;
            bot.arrives(who, who.does(Input::Press { data })).await;
        }
        bot.passes(TimeDelta::minutes(1)).await;
        let second = |bot: &TestBot, who, first: &str| {
            bot.count(who, &format!("{first} has looked at this message already and sent it"))
        };
        assert_eq!(second(&bot, &ruud, "Bart") + second(&bot, &bart, "Ruud"), 1);
        assert_eq!((bot.count(&emine, "Cake on Friday"), bot.count(&amal, "went to")), (1, 1));
        bot.writes_to(&amal, "5a", "Soup on Friday").await;
        bot.until("2026-09-02T13:05:00Z").await;
        for who in [&ruud, &bart] {
            bot.says_to(who, "1 message of a class parent to 5a waits for your look");
            bot.taps(who, "👀 Amal").await;
        }
        bot.taps(&bart, "✋ Better not").await;
        for label in ["✋ Better not", "✅ Send"] {
            let data = bot.button(&ruud, label).1;
            bot.forges(&ruud, &data).await;
            bot.says_to(&ruud, "Bart has looked at this message already. It does not go out.");
        }
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&emine, "Soup"), bot.count(&amal, "would rather not send")), (0, 1));
        bot.ends().await;
    }
}

db_test! {
    async fn without_a_teacher_who_has_a_chat_the_director_looks(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ingrid = bot.person("Ingrid", "en");
        bot.signs_up_as_staff(&ingrid, "director").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let emine = bot.person("Emine", "en");
        bot.signs_up(&emine, "Lina", "English", 0).await;
        chooses(&mut bot, &ingrid, "✅ Turn on").await;
        bot.commands(&ingrid, Command::Menu).await;
        bot.taps(&ingrid, "🏫").await;
        bot.taps(&ingrid, "👥 Class 5a").await;
        for label in ["🤝 Class parents", "➕ New class parent", "Amal"] {
            bot.taps(&ingrid, label).await;
        }
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        bot.says_to(&amal, "is with the director, who looks first");
        bot.until("2026-09-01T13:05:00Z").await;
        bot.taps(&ingrid, "👀 Amal").await;
        bot.taps(&ingrid, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&emine, "Cake on Friday"), bot.count(&amal, "Ingrid has looked")), (1, 1));
        // Nobody at all: that is said, and it waits for whoever comes.
        bot.commands(&ingrid, Command::Stop).await;
        bot.taps(&ingrid, "🗑️").await;
        bot.writes_to(&amal, "5a", "Soup on Friday").await;
        bot.says_to(&amal, "At the moment nobody there can read it");
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.until("2026-09-02T13:05:00Z").await;
        bot.says_to(&ruud, "1 message of a class parent to 5a waits for your look");
        bot.taps(&ruud, "👀 Amal").await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Soup on Friday"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn turned_off_what_waits_is_still_decided_and_the_next_goes_at_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, ingrid) = cast_with_director(&mut bot).await;
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        chooses(&mut bot, &ingrid, "🚫 Turn off").await;
        bot.says_to(&ingrid, "1 message waits now");
        bot.writes_to(&amal, "5a", "Soup on Friday").await;
        bot.says_to(&amal, "goes out in 30 seconds");
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&emine, "Cake"), bot.count(&emine, "Soup")), (0, 1));
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Cake"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn an_approved_message_of_a_sender_who_lost_the_role_does_not_go(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, emine, .. }, _) = cast_with_director(&mut bot).await;
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🤝 Class parents").await;
        bot.taps(&ruud, "🚫 Amal").await;
        bot.taps(&ruud, "✅ End the role").await;
        looks(&mut bot, &ruud).await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Cake"), 0);
        bot.says_to(&amal, "was not sent: you no longer have the role");
        bot.says_to(&ruud, "A message of Amal to 5a that waited was not sent");
        bot.ends().await;
    }
}

db_test! {
    async fn what_nobody_has_looked_at_goes_with_who_wrote_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (Cast { ruud, amal, .. }, _) = cast_with_director(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.sends_file(&amal, photo("AgAC1"), Some("The trip")).await;
        bot.taps(&amal, "✅ Send").await;
        bot.taps(&amal, "✅ They are not in it").await;
        looks(&mut bot, &ruud).await;
        bot.commands(&amal, Command::Stop).await;
        bot.taps(&amal, "🗑️").await;
        for table in ["posts", "approvals", "media"] {
            assert_eq!(outside::numbers(url, &format!("SELECT COUNT(*) AS it FROM {table}")).await, [0], "{table}");
        }
        bot.taps(&ruud, "✅ Send").await;
        bot.says_to(&ruud, "cannot open that here");
        bot.passes(TimeDelta::days(8)).await;
        bot.ends().await;
    }
}
