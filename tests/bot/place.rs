// SPDX-License-Identifier: EUPL-1.2
//! A place that goes with a message.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::place::Place;
use ouderlijn::message::{Command, Input};

use crate::db_test;
use crate::post::{Cast, cast};
use crate::support::bot::TestBot;

fn playground() -> Option<Place> {
    Place::at(51.8126, 5.8372, Some("Speeltuin De Eik")).ok()
}

db_test! {
    async fn a_place_follows_the_words_and_is_named_in_the_preview(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, olha, .. } = cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.says(&amal, "We meet here at ten").await;
        bot.does(&amal, Input::Place { place: playground() }).await;
        bot.says_to(&amal, "📍 Speeltuin De Eik");
        bot.says_to(&amal, "We meet here at ten");
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::seconds(40)).await;
        let screen = bot.screen(&olha);
        let shown: Vec<_> = screen[screen.len() - 2..].iter().map(|shown| shown.text.as_str()).collect();
        allow_duplicates! {
            assert_snapshot!(shown.join("\n---\n"), @"
            ✉️ Klassenouder van groep 5a: Amal
            🌍 geschreven in: English
            “We meet here at ten”
            ---
            📍 Speeltuin De Eik
            https://www.openstreetmap.org/?mlat=51.812600&mlon=5.837200#map=17/51.812600/5.837200
            ");
        }
        assert!(screen[screen.len() - 2].buttons[0].0.contains("👍"));
        bot.ends().await;
    }
}

db_test! {
    async fn a_place_alone_is_a_message_and_typed_numbers_are_a_place(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, .. } = cast(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.says(&ruud, "51.8126, 5.8372").await;
        bot.says_to(&ruud, "📍 A place on the map");
        bot.restarts().await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::seconds(40)).await;
        bot.says_to(&emine, "https://www.openstreetmap.org/?mlat=51.812600&mlon=5.837200");
        assert_eq!(bot.count(&emine, "51.8126, 5.8372"), 0, "it is no text");
        bot.ends().await;
    }
}

db_test! {
    async fn a_place_on_no_map_is_answered_and_the_draft_stays(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, .. } = cast(&mut bot).await;
        // Without a message that is being written it is nothing to understand.
        bot.does(&emine, Input::Place { place: playground() }).await;
        bot.says_to(&emine, "I do not understand that yet");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.does(&ruud, Input::Place { place: None }).await;
        bot.says_to(&ruud, "no place on the map");
        bot.says(&ruud, "Museum").await;
        bot.says(&ruud, "151.8126, 5.8372").await;
        bot.says_to(&ruud, "no place on the map");
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::seconds(40)).await;
        assert_eq!((bot.count(&emine, "Museum"), bot.count(&emine, "📍")), (1, 0));
        bot.ends().await;
    }
}
