// SPDX-License-Identifier: EUPL-1.2
//! The school's own words: added by its staff, found by everybody who writes, read by each in their own language.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use ouderlijn::domain::id::{SchoolId, WordId};
use ouderlijn::domain::language::Language;
use ouderlijn::domain::word::{LONGEST, MOST, OwnWord};
use ouderlijn::message::{Action, Command, Press};
use ouderlijn::store::words::{self, Kept};

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// A school has a word.
pub async fn keeps(bot: &mut TestBot, school: SchoolId, id: WordId, dutch: &str) {
    let called = BTreeMap::from([(Language::DUTCH, dutch.to_owned())]);
    let kept = Kept { id, school_id: school, word: OwnWord { picture: "🪁".to_owned(), called } };
    let now = bot.engine.clock().now();
    let mut tx = bot.engine.db().write().await.expect("a transaction");
    words::insert(&mut tx, &kept, now).await.expect("a word");
    tx.commit().await.expect("a kept word");
}

/// Ruud, teacher of 5a, Emine (Lina) who reads Arabic and Olha (Zofia) who reads Polish.
async fn cast(bot: &mut TestBot) -> [Someone; 3] {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let emine = bot.person("Emine", "ar");
    bot.signs_up(&emine, "Lina", "العربية", 0).await;
    let olha = bot.person("Olha", "pl");
    bot.signs_up(&olha, "Zofia", "Polski", 0).await;
    [ruud, emine, olha]
}

async fn opens_words(bot: &mut TestBot, who: &Someone) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "📚 Our words").await;
}

/// Begins "bring something from the list".
async fn brings(bot: &mut TestBot, who: &Someone, typed: &str) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "✉️ Message to 5a").await;
    bot.taps(who, "🧺").await;
    bot.taps(who, "🧺").await;
    bot.says(who, typed).await;
}

db_test! {
    async fn a_teacher_adds_a_word_and_each_reads_it_in_their_own_language(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, emine, olha] = cast(&mut bot).await;
        opens_words(&mut bot, &ruud).await;
        bot.says_to(&ruud, "There is no word of your own here yet");
        bot.taps(&ruud, "➕ Add a word").await;
        bot.says(&ruud, "🪁 Vliegerdoos").await;
        bot.says_to(&ruud, "What is 🪁 Vliegerdoos called in this language: العربية?");
        bot.says(&ruud, "صندوق الطائرة").await;
        bot.says_to(&ruud, "in this language: Polski?");
        bot.taps(&ruud, "⏭️").await;
        bot.says_to(&ruud, "العربية: صندوق الطائرة");
        bot.says_to(&ruud, "not translated for: Polski");
        // Found with a typing error, marked as the school's.
        brings(&mut bot, &ruud, "vleigerdoos").await;
        bot.taps(&ruud, "📚 🪁 Vliegerdoos").await;
        bot.taps(&ruud, "Friday").await;
        bot.says_to(&ruud, "not translated for: English and Polski. There it reads in Dutch.");
        // What waits keeps the word it had.
        bot.taps(&ruud, "✅ Send").await;
        opens_words(&mut bot, &ruud).await;
        bot.taps(&ruud, "🪁").await;
        bot.taps(&ruud, "🗑️ Remove").await;
        bot.taps(&ruud, "🗑️ Yes").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "🪁 صندوق الطائرة"), 1);
        assert_eq!(bot.count(&olha, "🪁 Vliegerdoos"), 1);
        brings(&mut bot, &ruud, "vliegerdoos").await;
        bot.says_to(&ruud, "is not in my list");
        bot.ends().await;
    }
}

db_test! {
    async fn a_word_that_no_list_has_is_added_on_the_way_and_the_message_waits(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, emine, _] = cast(&mut bot).await;
        brings(&mut bot, &ruud, "zwaaistok").await;
        bot.taps(&ruud, "✏️ zwaaistok").await;
        bot.taps(&ruud, "Friday").await;
        bot.says_to(&ruud, "is not translated. Add a photo");
        bot.taps(&ruud, "📚 Add it").await;
        bot.says_to(&ruud, "Which picture fits “zwaaistok”?");
        bot.taps(&ruud, "🎵").await;
        bot.says(&ruud, "عصا <b>التلويح</b>").await;
        bot.taps(&ruud, "✅ Done").await;
        bot.says_to(&ruud, "🎵 zwaaistok – not translated for: English and Polski");
        assert!(!bot.offers(&ruud, "📚 Add it"));
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let read = bot.last(&emine);
        assert!(read.text.contains("🎵 عصا <b>التلويح</b>"), "{}", read.text);
        assert!(read.html.contains("&lt;b&gt;التلويح&lt;/b&gt;"), "{}", read.html);
        bot.ends().await;
    }
}

db_test! {
    async fn a_class_parent_finds_the_words_but_changes_none_and_learns_no_languages(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let [ruud, ..] = cast(&mut bot).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        let id = WordId(uuid::Uuid::from_u128(7));
        let school = bot.school.id;
        keeps(&mut bot, school, id, "vliegerdoos").await;
        bot.commands(&amal, Command::Menu).await;
        assert!(!bot.offers(&amal, "📚 Our words"));
        brings(&mut bot, &amal, "vliegerdozen").await;
        bot.says(&amal, "vlieger").await;
        bot.taps(&amal, "📚 🪁 vliegerdoos").await;
        bot.taps(&amal, "Friday").await;
        // All languages of the program, whoever reads them.
        bot.says_to(&amal, "Türkçe");
        for act in [
            Action::Words(school, 0),
            Action::WordAdd(school),
            Action::Word(id),
            Action::WordChange(id),
            Action::WordRemove(id),
        ] {
            bot.forges(&amal, &Press::Act(act).encode()).await;
            bot.says_to(&amal, "cannot open that here");
        }
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM own_words").await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn what_is_no_word_is_answered_and_the_list_has_an_end(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let [ruud, ..] = cast(&mut bot).await;
        opens_words(&mut bot, &ruud).await;
        bot.taps(&ruud, "➕ Add a word").await;
        for bad in ["x".repeat(LONGEST + 1), "🪁".to_owned(), "\u{202E}\u{0}".to_owned()] {
            bot.says(&ruud, &bad).await;
            bot.says_to(&ruud, "at most 40 characters");
        }
        bot.says(&ruud, "🪁 Vlie\u{202E}ger\u{0}doos").await;
        bot.taps(&ruud, "✅ Done").await;
        // The same word again is shown, not kept twice.
        opens_words(&mut bot, &ruud).await;
        bot.taps(&ruud, "➕ Add a word").await;
        bot.says(&ruud, "📦 vliegerdoos").await;
        bot.says_to(&ruud, "is in your list already");
        // Another picture and name for it.
        bot.taps(&ruud, "✏️ Change").await;
        bot.says(&ruud, "🎒 vliegertas").await;
        bot.taps(&ruud, "✅ Done").await;
        bot.says_to(&ruud, "🎒 vliegertas");
        let school = bot.school.id;
        for number in 1..MOST {
            let id = WordId(uuid::Uuid::from_u128(1_000 + number as u128));
            keeps(&mut bot, school, id, &format!("ding {number}")).await;
        }
        opens_words(&mut bot, &ruud).await;
        bot.taps(&ruud, "➡️").await;
        assert!(bot.offers(&ruud, "⬅️"));
        bot.taps(&ruud, "➕ Add a word").await;
        bot.says(&ruud, "🪁 nog een").await;
        bot.says_to(&ruud, "Your list is full: at most 200 words");
        let most = i64::try_from(MOST).expect("a number");
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM own_words").await, [most]);
        bot.ends().await;
    }
}
