// SPDX-License-Identifier: EUPL-1.2
//! What a hostile, hurried or unlucky person can send: repeated updates, double taps, awful texts.

use chrono::TimeDelta;
use ouderlijn::message::{Command, Incoming, Input};

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

db_test! {
    async fn the_same_update_delivered_twice_is_answered_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let before = bot.sends();
        let event = bot.arrives(&amal, amal.does(Input::Command { command: Command::Menu })).await;
        bot.arrives_as(&amal, amal.does(Input::Command { command: Command::Menu }), &event).await;
        bot.passes(TimeDelta::seconds(2)).await;
        bot.arrives_as(&amal, amal.does(Input::Command { command: Command::Menu }), &event).await;
        bot.restarts().await;
        bot.passes(TimeDelta::days(7)).await;
        bot.arrives_as(&amal, amal.does(Input::Command { command: Command::Menu }), &event).await;
        bot.passes(TimeDelta::seconds(2)).await;
        assert_eq!(bot.sends(), before + 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_double_tap_on_an_answer_is_silent_and_does_nothing_twice(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.taps(&ruud, "✉️").await;
        bot.says(&ruud, "Once").await;
        let (message, send, _) = bot.button(&ruud, "✅ Send");
        let before = bot.sends();
        for _ in 0..3 {
            let press = Input::Press { data: send.clone() };
            bot.arrives(&ruud, Incoming { message: Some(message.clone()), ..ruud.does(press) }).await;
        }
        bot.passes(TimeDelta::seconds(3)).await;
        assert_eq!(bot.sends(), before + 1);
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM posts").await, [1]);
        bot.passes(TimeDelta::minutes(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_double_tap_at_the_end_of_the_sign_up_uses_one_place_of_the_letter(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&amal, &code).await;
        for label in ["English", "👍", "✅", "👩"] {
            bot.taps(&amal, label).await;
        }
        let (message, name, _) = bot.button(&amal, "Amal");
        for _ in 0..3 {
            let press = Input::Press { data: name.clone() };
            bot.arrives(&amal, Incoming { message: Some(message.clone()), ..amal.does(press) }).await;
        }
        bot.passes(TimeDelta::seconds(3)).await;
        assert_eq!(bot.screen(&amal).len(), 1);
        bot.says_to(&amal, "Done!");
        let uses = format!("SELECT uses AS it FROM codes WHERE text = '{}'", code.replace('-', ""));
        assert_eq!(outside::numbers(url, &uses).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn taps_from_last_week_get_todays_buttons(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.taps(&ruud, "✉️").await;
        bot.says(&ruud, "Old plan").await;
        let (_, send, _) = bot.button(&ruud, "✅ Send");
        bot.taps(&ruud, "❌").await;
        bot.taps(&ruud, "✉️").await;
        bot.says(&ruud, "New plan").await;
        bot.passes(TimeDelta::days(7)).await;
        bot.forges(&ruud, &send).await;
        assert!(bot.count(&ruud, "That was an older button") > 0);
        assert!(bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("✅ Send")), "what was open stays open");
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&ruud, "went to"), 0);
        bot.taps(&ruud, "❌").await;
        // Nonsense is answered the same; an act of last week still works.
        for data in ["", "q", "a", "azz", "q9.y.y", "ak", "ak.zzz", "💥", &"a".repeat(64)] {
            bot.forges(&ruud, data).await;
            bot.says_to(&ruud, "That was an older button");
        }
        bot.forges(&ruud, "as").await;
        bot.says_to(&ruud, "Settings");
        bot.ends().await;
    }
}

db_test! {
    async fn awful_texts_and_names_are_kept_harmless(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let eve = Someone { name: "\u{202E}<b>evE</b>\u{0} & <script>".to_owned(), ..bot.person("Eve", "en") };
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&eve, &code).await;
        for label in ["English", "👍", "✅", "👩"] {
            bot.taps(&eve, label).await;
        }
        assert_eq!(bot.last(&eve).buttons[0].0, "<b>evE</b> & <script>");
        bot.taps(&eve, "evE").await;
        bot.taps(&eve, "⚙️").await;
        bot.taps(&eve, "🗂️").await;
        let data = bot.last(&eve);
        assert!(data.text.contains("<b>evE</b> & <script>"), "{}", data.text);
        assert!(data.html.contains("&lt;b&gt;evE&lt;/b&gt; &amp; &lt;script&gt;"), "{}", data.html);
        // Three hundred letters, and nothing that can be read.
        for (written, kept) in [("x".repeat(300), "x".repeat(60)), ("\u{0}\u{200B}…".to_owned(), "x".repeat(60))] {
            bot.commands(&eve, Command::Menu).await;
            bot.taps(&eve, "⚙️").await;
            bot.taps(&eve, "✏️").await;
            bot.says(&eve, &written).await;
            assert_eq!(outside::numbers(url, &format!("SELECT COUNT(*) AS it FROM persons WHERE name = '{kept}'")).await, [1]);
        }
        // The teacher reads it as it is, cut to a button.
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🆕").await;
        assert!(bot.last(&ruud).buttons[0].0.chars().count() <= 30);
        for text in ["💥".repeat(4_096), "\u{0}".repeat(100), "\u{202E}txet\u{0}".to_owned(), String::new()] {
            bot.says(&eve, &text).await;
            bot.says_to(&eve, "I do not understand that yet");
        }
        // A message to the class: too long is said, the rest arrives as it was written.
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.says(&ruud, &"💥".repeat(4_096)).await;
        bot.says_to(&ruud, "8,192 characters");
        bot.says(&ruud, "\u{0}\u{202E}").await;
        bot.says_to(&ruud, "I need a text");
        bot.says(&ruud, "<a href=\"x\">tap</a>\u{0} \u{202E}&lt; 👨‍👩‍👧 نور").await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&eve, "<a href=\"x\">tap</a> &lt; 👨‍👩‍👧 نور"), 1);
        assert!(!bot.last(&eve).html.contains("<a "));
        bot.ends().await;
    }
}

db_test! {
    async fn a_flood_of_one_person_does_not_hold_up_another(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let eve = bot.person("Eve", "en");
        for _ in 0..60 {
            bot.arrives(&eve, eve.does(Input::Unknown)).await;
        }
        bot.commands(&amal, Command::Menu).await;
        bot.says_to(&amal, "Hello Amal!");
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(bot.screen(&eve).len(), 60, "and each is answered");
        bot.ends().await;
    }
}
