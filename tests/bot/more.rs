// SPDX-License-Identifier: EUPL-1.2
//! A long message: its beginning, and the rest on a tap.

use chrono::TimeDelta;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Attachment, Command};

use crate::db_test;
use crate::post::{Cast, cast};
use crate::support::bot::TestBot;

const DUTCH: &str = "Op maandag gaan wij naar het museum. ";
const ARABIC: &str = "نذهب يوم الاثنين إلى المتحف؟ ";

db_test! {
    async fn a_long_text_opens_in_place_and_closes_again_and_seen_stays_right(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, olha, amal } = cast(&mut bot).await;
        for (reader, sentence) in [(&emine, ARABIC), (&olha, DUTCH)] {
            let text = format!("{}THE END", sentence.repeat(30));
            bot.writes_to(&ruud, "5a", &text).await;
            bot.passes(TimeDelta::minutes(1)).await;
            let short = bot.last(reader);
            assert!(short.text.ends_with(&format!("{} …”", sentence.trim())), "{}", short.text);
            assert!(short.text.chars().count() < 650 && !short.text.contains("THE END"));
            let screen = bot.screen(reader).len();
            bot.taps(reader, "📖").await;
            let whole = bot.last(reader);
            assert!(whole.text.contains(&text) && !whole.text.contains('…'), "{}", whole.text);
            assert!(whole.buttons.iter().any(|(label, _)| label.contains("👍")));
            bot.taps(reader, "📕").await;
            assert_eq!(bot.last(reader), short);
            // Whoever says "seen" in the open text keeps it open.
            bot.taps(reader, "📖").await;
            bot.taps(reader, "👍").await;
            let seen = bot.last(reader);
            assert!(seen.text.contains("THE END") && seen.text.contains("👍"), "{}", seen.text);
            bot.taps(reader, "📕").await;
            assert!(!bot.last(reader).text.contains("THE END"));
            assert!(bot.last(reader).buttons.iter().all(|(label, _)| !label.contains("👍")));
            assert_eq!(bot.screen(reader).len(), screen, "all of it in one place");
        }
        // A class parent has not seen it: only "seen" in the short one counts then.
        bot.taps(&amal, "👍").await;
        assert!(bot.last(&amal).text.contains('…'));
        bot.ends().await;
    }
}

db_test! {
    async fn only_receivers_open_it_and_the_text_is_the_one_of_now(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, .. } = cast(&mut bot).await;
        let bea = bot.person("Bea", "en");
        bot.signs_up(&bea, "Noor", "English", 0).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.says(&ruud, &DUTCH.repeat(40)).await;
        let wrote = bot.last_written(&ruud);
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let (_, more, _) = bot.button(&emine, "📖");
        bot.forges(&bea, &more).await;
        bot.says_to(&bea, "cannot open that here");
        assert!(!bot.reads(&bea).contains("museum"));
        bot.edits(&ruud, &wrote, &format!("NEW {}", DUTCH.repeat(40))).await;
        bot.forges(&emine, &more).await;
        bot.says_to(&emine, "NEW Op maandag");
        bot.edits(&ruud, &wrote, "Museum is off").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.forges(&emine, &more).await;
        bot.says_to(&emine, "Museum is off");
        assert!(bot.last(&emine).buttons.iter().all(|(label, _)| !label.contains("📕")));
        bot.ends().await;
    }
}

db_test! {
    async fn a_ready_sentence_stands_above_a_long_text_and_a_caption_is_whole(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, .. } = cast(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.taps(&ruud, "🤒").await;
        bot.taps(&ruud, "❄️").await;
        bot.says(&ruud, &DUTCH.repeat(30)).await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let short = bot.last(&emine);
        bot.taps(&emine, "📖").await;
        let whole = bot.last(&emine);
        let ready = short.text.split('“').next().expect("a sentence");
        assert!(ready.contains('🧥') && whole.text.starts_with(ready), "{}", whole.text);
        // Under a file nothing can change in place: the caption says all it may say.
        let document = Attachment {
            kind: MediaKind::Document,
            mime: "application/pdf".to_owned(),
            size: Some(9_000),
            name: None,
            file: "BQACAgQAAx".to_owned(),
        };
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.sends_file(&ruud, document, Some(&"kort ".repeat(139))).await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let caption = bot.last(&emine);
        assert!(caption.has_file && caption.text.contains(&"kort ".repeat(138)) && !caption.text.contains('…'));
        assert!(caption.buttons.iter().all(|(label, _)| !label.contains("📖")));
        bot.ends().await;
    }
}
