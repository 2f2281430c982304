// SPDX-License-Identifier: EUPL-1.2
//! A message in further languages, in its sender's own words.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::Command;

use crate::db_test;
use crate::post::{Cast, cast};
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// Amal writes `text` to 5a, with a version in Dutch; the preview is shown.
async fn drafts(bot: &mut TestBot, amal: &Someone, text: &str, dutch: &str) -> (String, String) {
    bot.commands(amal, Command::Menu).await;
    bot.taps(amal, "✉️").await;
    bot.says(amal, text).await;
    let original = bot.last_written(amal);
    bot.taps(amal, "🌍 Add another language").await;
    bot.taps(amal, "Nederlands").await;
    bot.says(amal, dutch).await;
    (original, bot.last_written(amal))
}

db_test! {
    async fn a_reader_gets_the_senders_own_words_in_their_language_and_all_others_the_original(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, olha, .. } = cast(&mut bot).await;
        let _ = bot.transcript();
        drafts(&mut bot, &amal, "Bring <cake> on Friday", "Neem vrijdag taart mee").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal uses Menu
              → Amal: Hello Amal! What do you want to do?
                  [✉️ Message to 5a] [👥 Class 5a] / [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            Amal taps [✉️ Message to 5a]
              ✎ Amal: ✉️ Write your message to 5a. A photo, a file, a voice message or a place is fine too. You will see it before it goes.
                
                💬 Or pick a ready message. Everybody reads it in their own language.
                  [🧺 Bring something] [📅 Dates] / [✋ Please do this] [💡 This week] / [🤒 Care and weather] [➡️ Next year] / [❤️ Thanks] / [↩️ Back]
            Amal writes: Bring <cake> on Friday
              → Amal: 👀 Your message to 5a:
                “Bring <cake> on Friday”
                
                ✍️ Your own words are not translated: everybody reads them in English.
                
                It goes to 4 people.
                Together they read 2 languages.
                  [✅ Send] [🕐 Later] / [🌍 Add another language] / [✏️ Write again] [❌ Do not send]
            Amal taps [🌍 Add another language]
              ✎ Amal: 🌍 In which language would you like to write it too?
                  [each language by its own name] / [↩️ Back]
            Amal taps [Nederlands]
              ✎ Amal: ✏️ Please write your message in this language: Nederlands. Its readers then get your words, not a translation by a machine. Your text:
                “Bring <cake> on Friday”
                  [↩️ Back]
            Amal writes: Neem vrijdag taart mee
              → Amal: 👀 Your message to 5a:
                
                ✍️ the sender’s own words, in: Nederlands
                “Neem vrijdag taart mee”
                
                🌍 Also in: Nederlands
                
                It goes to 4 people.
                Together they read 2 languages.
                
                🌍 How it reads in another language:
                  [each language by its own name] / [✅ Send] [🕐 Later] / [🌍 Add another language] / [✏️ Write again] [❌ Do not send]
            ");
        }
        // The preview reads in each language; a language without a version reads the original.
        bot.taps(&amal, "English").await;
        bot.says_to(&amal, "Bring <cake> on Friday");
        bot.restarts().await;
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::seconds(40)).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&olha).text, @"
            ✉️ Klassenouder van groep 5a: Amal
            ✍️ door de afzender zelf geschreven in: Nederlands
            “Neem vrijdag taart mee”
            ");
        }
        assert!(!bot.reads(&olha).contains("<cake>"));
        bot.says_to(&emine, "Bring <cake> on Friday");
        assert!(!bot.reads(&emine).contains("taart"));
        bot.ends().await;
    }
}

db_test! {
    async fn when_the_original_changes_nobody_reads_a_version_of_the_old_words(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, olha, .. } = cast(&mut bot).await;
        let (original, version) = drafts(&mut bot, &amal, "Gym on Tuseday", "Gym op dinsdag").await;
        // In the draft: the version goes, and may be written anew.
        bot.edits(&amal, &original, "Gym on Wednesday").await;
        assert_eq!(bot.count(&amal, "🌍 No longer in: Nederlands"), 1);
        assert!(!bot.last(&amal).text.contains("Also in"));
        bot.edits(&amal, &version, "Gym op woensdag").await;
        bot.says_to(&amal, "used the old one already");
        bot.taps(&amal, "🌍 Add").await;
        bot.taps(&amal, "Nederlands").await;
        bot.says(&amal, "Gym op woensdag").await;
        let version = bot.last_written(&amal);
        // Editing the message of a version changes the version.
        bot.edits(&amal, &version, "Gym op woensdag!").await;
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::seconds(40)).await;
        bot.says_to(&olha, "Gym op woensdag!");
        bot.edits(&amal, &version, "Gym op woensdag, om 9 uur").await;
        bot.passes(TimeDelta::seconds(10)).await;
        bot.says_to(&olha, "om 9 uur");
        bot.says_to(&emine, "Gym on Wednesday");
        // After sending: everybody reads the new original, until the version is written anew.
        bot.edits(&amal, &original, "Gym on Thursday").await;
        bot.passes(TimeDelta::seconds(10)).await;
        bot.says_to(&olha, "geschreven in: English");
        bot.says_to(&olha, "Gym on Thursday");
        assert!(!bot.reads(&olha).contains("woensdag"));
        bot.edits(&amal, &version, "Gym op woensdag").await;
        bot.says_to(&amal, "used the old one already");
        bot.taps(&amal, "🌍 In Nederlands").await;
        assert_eq!(bot.count(&amal, "Your text:\n“Gym on Thursday”"), 1);
        bot.says(&amal, "Gym op donderdag").await;
        bot.passes(TimeDelta::seconds(10)).await;
        bot.says_to(&olha, "Gym op donderdag");
        assert_eq!(bot.count(&olha, "Gym op"), 1, "changed in place");
        bot.ends().await;
    }
}

db_test! {
    async fn a_version_is_added_and_taken_away_after_sending_by_the_sender_alone(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, olha, .. } = cast(&mut bot).await;
        bot.writes_to(&amal, "5a", "Cake on Friday").await;
        bot.passes(TimeDelta::seconds(40)).await;
        bot.says_to(&olha, "geschreven in: English");
        bot.taps(&amal, "📊").await;
        bot.taps(&amal, "🌍 Add another language").await;
        let (_, forged, _) = bot.button(&amal, "Nederlands");
        bot.taps(&amal, "Nederlands").await;
        bot.says(&amal, &"x".repeat(3_501)).await;
        assert_eq!(bot.count(&amal, "3,501 characters"), 1);
        bot.says(&amal, "Vrijdag taart").await;
        bot.passes(TimeDelta::seconds(10)).await;
        bot.says_to(&olha, "Vrijdag taart");
        // The class's teacher may withdraw it, but puts no words into another's mouth.
        bot.forges(&ruud, &forged).await;
        bot.says_to(&ruud, "cannot open that here");
        bot.taps(&amal, "📊").await;
        bot.taps(&amal, "🌍 Add another language").await;
        bot.taps(&amal, "Nederlands").await;
        bot.taps(&amal, "🗑️").await;
        bot.passes(TimeDelta::seconds(10)).await;
        bot.says_to(&olha, "Cake on Friday");
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM post_versions").await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_version_asked_for_before_the_text_changed_is_asked_for_again(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, olha, .. } = cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.says(&amal, "Bus at 8").await;
        let original = bot.last_written(&amal);
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::seconds(40)).await;
        bot.taps(&amal, "📊").await;
        bot.taps(&amal, "🌍 Add").await;
        bot.taps(&amal, "Nederlands").await;
        bot.edits(&amal, &original, "Bus at 9").await;
        bot.says(&amal, "Bus om 8 uur").await;
        assert_eq!(bot.count(&amal, "has changed meanwhile"), 1);
        bot.says_to(&amal, "Bus at 9");
        bot.says(&amal, "Bus om 9 uur").await;
        bot.passes(TimeDelta::seconds(10)).await;
        bot.says_to(&olha, "Bus om 9 uur");
        assert!(!bot.reads(&olha).contains("om 8 uur"));
        bot.ends().await;
    }
}
