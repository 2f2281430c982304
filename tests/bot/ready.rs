// SPDX-License-Identifier: EUPL-1.2
//! Ready-made messages: picked and filled by tapping, read by everybody in their own language.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Attachment, Command};

use crate::db_test;
use crate::support::bot::{Someone, TestBot};

/// Ruud, teacher of 5a, and Amal (Adam), its class parent who reads English.
async fn cast(bot: &mut TestBot) -> (Someone, Someone) {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let amal = bot.person("Amal", "en");
    bot.signs_up(&amal, "Adam", "English", 0).await;
    bot.appoints(&ruud, "5a", &amal).await;
    let _ = bot.transcript();
    (ruud, amal)
}

async fn begins(bot: &mut TestBot, who: &Someone) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "✉️ Message to 5a").await;
}

db_test! {
    async fn a_class_parent_asks_for_leaves_and_everybody_reads_it_in_their_own_language(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (_, amal) = cast(&mut bot).await;
        let emine = bot.person("Emine", "ar");
        bot.signs_up(&emine, "Lina", "العربية", 0).await;
        let olha = bot.person("Olha", "pl");
        bot.signs_up(&olha, "Zofia", "Polski", 0).await;
        let _ = bot.transcript();
        begins(&mut bot, &amal).await;
        bot.taps(&amal, "🧺").await;
        bot.taps(&amal, "🧺").await;
        bot.says(&amal, "leav").await;
        bot.taps(&amal, "🍂").await;
        bot.taps(&amal, "Friday").await;
        bot.taps(&amal, "✅ Send").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal uses Menu
              → Amal: Hello Amal! What do you want to do?
                  [✉️ Message to 5a] [👥 Class 5a] / [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            Amal taps [✉️ Message to 5a]
              ✎ Amal: ✉️ Write your message to 5a. A photo, a file, a voice message or a place is fine too. You will see it before it goes.
                
                💬 Or pick a ready message. Everybody reads it in their own language.
                  [🧺 Bring something] [📅 Dates] / [✋ Please do this] [💡 This week] / [🤒 Care and weather] [➡️ Next year] / [❤️ Thanks] / [↩️ Back]
            Amal taps [🧺 Bring something]
              ✎ Amal: Which message?
                  [🧺 Something from the list] [👕 Gym clothes] / [🩱 Swimming things] [🍎 Fruit] / [🥪 Packed lunch] [🧸 Own toy] / [✂️ Material for crafts] [👚 Spare clothes] / [↩️ Back]
            Amal taps [🧺 Something from the list]
              ✎ Amal: 🔎 What is it? Type a word. I look for it in the list.
                  [↩️ Back]
            Amal writes: leav
              → Amal: Do you mean one of these?
                  [🍂 autumn leaves] [✏️ leav] / [↩️ Back]
            Amal taps [🍂 autumn leaves]
              ✎ Amal: 📅 Which day? Another day you type like this: 24-12
                  [Wednesday 2 September] [Thursday 3 September] / [Friday 4 September] [Monday 7 September] / [Tuesday 8 September] [Wednesday 9 September] / [Thursday 10 September] [Friday 11 September] / [Monday 14 September] [Tuesday 15 September] / [↩️ Back]
            Amal taps [Friday 4 September]
              ✎ Amal: 👀 Your message to 5a:
                “✋ Please give your child this to take to school: 🍂 autumn leaves
                📅 Friday 4 September, in 3 days”
                
                It goes to 4 people.
                Together they read 3 languages.
                
                🌍 How it reads in another language:
                  [each language by its own name] / [✅ Send] [🕐 Later] / [✏️ Write again] [❌ Do not send]
            Amal taps [✅ Send]
              ✎ Amal: ⏳ Your message to 5a goes out in 30 seconds.
                  [↩️ Undo] [⏩ Now]
            ");
        }
        bot.passes(TimeDelta::seconds(30)).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&emine).text, @"
            ✉️ Amal، من الأهل المنسّقين في صف 5a (klassenouder)

            ✋ أرسلوا هذا مع طفلكم إلى المدرسة من فضلكم: 🍂 أوراق شجر خريفية
            📅 ‏الجمعة، 4 سبتمبر، ‏بعد 3 أيام
            ");
        }
        allow_duplicates! {
            assert_snapshot!(bot.last(&olha).text, @"
            ✉️ Amal, rodzic klasowy, grupa 5a

            ✋ Proszę dać dziecku do szkoły: 🍂 jesienne liście
            📅 piątek, 4 września, za 3 dni
            ");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_word_outside_the_list_is_sent_as_it_is_and_the_sender_is_told(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (_, amal) = cast(&mut bot).await;
        begins(&mut bot, &amal).await;
        bot.taps(&amal, "🤒").await;
        bot.taps(&amal, "🧤").await;
        bot.says(&amal, "<b>xylofoonhoes</b>").await;
        bot.says_to(&amal, "is not in my list");
        bot.taps(&amal, "✏️").await;
        bot.says_to(&amal, "is not translated. Add a photo");
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::seconds(30)).await;
        assert_eq!(bot.count(&amal, "We found something: <b>xylofoonhoes</b>"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn what_is_no_day_is_asked_again_with_an_example(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (_, amal) = cast(&mut bot).await;
        begins(&mut bot, &amal).await;
        bot.taps(&amal, "📅").await;
        bot.taps(&amal, "🕐").await;
        bot.says(&amal, "next week").await;
        bot.says_to(&amal, "I do not understand this yet");
        bot.says_to(&amal, "24-12");
        bot.says(&amal, "24-12").await;
        bot.says_to(&amal, "What time?");
        bot.says(&amal, "25:70").await;
        bot.says_to(&amal, "I do not understand this yet");
        bot.says(&amal, "11.45").await;
        bot.says_to(&amal, "24 December");
        bot.says_to(&amal, "🕐 11:45");
        bot.says_to(&amal, "⚠️ Thursday 24 December is in the school holidays.");
        bot.ends().await;
    }
}

db_test! {
    async fn the_sender_looks_at_it_in_other_languages_and_adds_words_of_their_own(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (ruud, amal) = cast(&mut bot).await;
        begins(&mut bot, &amal).await;
        bot.taps(&amal, "❤️").await;
        bot.taps(&amal, "😊").await;
        bot.says(&amal, "museum").await;
        bot.taps(&amal, "🏺").await;
        bot.taps(&amal, "Nederlands").await;
        bot.says_to(&amal, "We hadden een mooie tijd: 🏺 museum");
        bot.taps(&amal, "English").await;
        bot.says_to(&amal, "We had a great time: 🏺 museum");
        bot.says(&amal, "Thanks to the bus driver too").await;
        bot.says_to(&amal, "We had a great time: 🏺 museum");
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::seconds(30)).await;
        let screen = bot.screen(&ruud);
        let post = screen.iter().find(|shown| shown.text.contains("class parent of 5a")).expect("the post");
        assert!(post.text.contains("We had a great time") && post.text.contains("“Thanks to the bus driver too”"));
        bot.ends().await;
    }
}

db_test! {
    async fn who_loses_the_role_while_picking_is_refused(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (ruud, amal) = cast(&mut bot).await;
        begins(&mut bot, &amal).await;
        bot.taps(&amal, "🧺").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🤝 Class parents").await;
        bot.taps(&ruud, "🚫 Amal").await;
        bot.taps(&ruud, "✅ End the role").await;
        bot.taps(&amal, "👚").await;
        assert!(!bot.offers(&amal, "✅ Send"));
        bot.ends().await;
    }
}

db_test! {
    async fn a_photo_in_between_is_kept_and_nothing_goes_with_a_gap(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (_, amal) = cast(&mut bot).await;
        begins(&mut bot, &amal).await;
        bot.taps(&amal, "🧺").await;
        bot.taps(&amal, "👕").await;
        bot.says_to(&amal, "📅 Which day?");
        let photo = Attachment {
            file: "photo-1".to_owned(),
            kind: MediaKind::Photo,
            mime: "image/jpeg".to_owned(),
            name: None,
            size: Some(1_000),
        };
        bot.sends_file(&amal, photo, None).await;
        bot.says_to(&amal, "📅 Which day?");
        assert!(!bot.offers(&amal, "✅ Send"), "the day is missing");
        bot.taps(&amal, "Friday 4 September").await;
        bot.says_to(&amal, "📎 1 file");
        bot.says_to(&amal, "📅 Friday 4 September, in 3 days");
        bot.ends().await;
    }
}
