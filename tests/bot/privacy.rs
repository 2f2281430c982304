// SPDX-License-Identifier: EUPL-1.2
//! Leaving: nothing of a person stays. And the lists that say where persons are, compared with the database.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Attachment, Command, Incoming, Input};
use ouderlijn::store::persons::{HOLDS_ADDRESSES, HOLDS_PERSONS};

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

db_test! {
    async fn after_leave_and_erase_nothing_of_the_person_is_in_any_table(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let queen = bot.person("Xenobia", "en");
        bot.signs_up(&queen, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &queen).await;
        // A rich life: a second chat, an invitation, a link, a post with a photo, an answer, a wish, a draft.
        bot.commands(&queen, Command::Menu).await;
        bot.taps(&queen, "👵").await;
        bot.commands(&queen, Command::Menu).await;
        bot.taps(&queen, "⚙️").await;
        bot.taps(&queen, "📲").await;
        let how = bot.last(&queen).text;
        let code = how.lines().find(|line| ouderlijn::domain::code::Code::read(line).is_ok()).expect("a code");
        let tablet = Someone { chat: "chat-xenobia-tablet".to_owned(), ..queen.clone() };
        bot.opens(&tablet, code).await;
        bot.taps(&tablet, "English").await;
        bot.commands(&queen, Command::Menu).await;
        bot.taps(&queen, "✉️").await;
        let photo = Attachment {
            kind: MediaKind::Photo,
            mime: "image/jpeg".to_owned(),
            size: Some(9),
            name: Some("Xenobia.jpg".to_owned()),
            file: "AgACAgQ".to_owned(),
        };
        bot.sends_file(&queen, photo.clone(), Some("My words stay")).await;
        bot.taps(&queen, "✅ Send").await;
        bot.taps(&queen, "✅ They are not in it").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.commands(&queen, Command::Menu).await;
        bot.taps(&queen, "⚙️").await;
        bot.taps(&queen, "📷").await;
        bot.taps(&queen, "💬 ✅").await;
        bot.commands(&queen, Command::Menu).await;
        bot.taps(&queen, "🤝").await;
        bot.taps(&queen, "👍 Clear").await;
        bot.commands(&queen, Command::Menu).await;
        bot.taps(&queen, "✉️").await;
        bot.sends_file(&queen, photo, None).await;
        let person = bot.id_of(&queen).await.0;
        let addresses = [bot.address_of(&queen).await.id.0, bot.address_of(&tablet).await.id.0];
        let held: i64 = outside::all_hold(url, HOLDS_PERSONS, person).await.iter().sum();
        assert!(held > 10, "a person with {held} rows proves nothing");

        bot.commands(&queen, Command::Stop).await;
        bot.taps(&queen, "🗑️").await;
        bot.says_to(&queen, "Everything about you is erased");
        let held = outside::all_hold(url, HOLDS_PERSONS, person).await;
        assert_eq!(held, vec![0; HOLDS_PERSONS.len()], "{HOLDS_PERSONS:?}");
        // The chat that asked stays a stranger's for the goodbye; it keeps the event and the goodbye without text.
        let kept = HOLDS_ADDRESSES.iter().map(|(table, _)| i64::from(matches!(*table, "inbox" | "outbox")));
        assert_eq!(outside::all_hold(url, HOLDS_ADDRESSES, addresses[0]).await, kept.collect::<Vec<_>>());
        let held = outside::all_hold(url, HOLDS_ADDRESSES, addresses[1]).await;
        assert_eq!(held, vec![0; HOLDS_ADDRESSES.len()], "{HOLDS_ADDRESSES:?}");
        let tables = outside::tables(url).await;
        let written = outside::written(url, &tables).await;
        let hex = person.simple().to_string();
        for row in &written {
            let plain = row.to_lowercase().replace('-', "");
            assert!(!plain.contains(&hex), "{row}");
            let chat = row.starts_with("addresses:") && row.contains("chat-xenobia");
            assert!(chat || !row.contains("enobia"), "{row}");
        }
        // Her words to the class stay with their receivers, without a name.
        assert!(written.iter().any(|row| row.starts_with("posts:") && row.contains("My words stay")));
        // The stranger may begin anew, and the old buttons lead nowhere.
        bot.forges(&queen, "as").await;
        bot.says_to(&queen, "Which language");
        bot.passes(TimeDelta::minutes(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn no_stay_keeps_everything(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        bot.commands(&ruud, Command::Stop).await;
        bot.says_to(&ruud, "You are staff: your roles end too");
        bot.taps(&ruud, "No, stay").await;
        bot.commands(&ruud, Command::Menu).await;
        assert!(bot.offers(&ruud, "👥 Class 5a"));
        bot.ends().await;
    }
}

db_test! {
    async fn the_lists_of_what_holds_a_person_are_the_databases_own(db: Db, url: Url) {
        let references = outside::references(url).await;
        let of = |target: &str| -> BTreeSet<(String, String)> {
            let mut found: BTreeSet<_> = references
                .iter()
                .filter(|(_, _, to)| to == target)
                .map(|(table, column, _)| (table.clone(), column.clone()))
                .collect();
            if target == "persons" {
                found.insert(("persons".to_owned(), "id".to_owned()));
            }
            found
        };
        let named = |list: &[(&str, &str)]| -> BTreeSet<(String, String)> {
            list.iter().map(|(table, column)| ((*table).to_owned(), (*column).to_owned())).collect()
        };
        assert_eq!(named(HOLDS_PERSONS), of("persons"));
        assert_eq!(named(HOLDS_ADDRESSES), of("addresses"));
        drop(db);
    }
}

db_test! {
    async fn a_profile_name_is_forgotten_at_sign_up_and_events_when_they_are_handled(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Profilename", "en");
        let code = bot.school.codes["Adam"].clone();
        bot.opens(&amal, &code).await;
        for label in ["English", "👍", "✅", "👩"] {
            bot.taps(&amal, label).await;
        }
        bot.says(&amal, "Mama").await;
        let incoming = Incoming { message: None, ..amal.does(Input::Unknown) };
        bot.arrives(&amal, incoming).await;
        bot.passes(TimeDelta::seconds(5)).await;
        let tables = outside::tables(url).await;
        for row in outside::written(url, &tables).await {
            assert!(!row.contains("Profilename"), "{row}");
        }
        bot.ends().await;
    }
}
