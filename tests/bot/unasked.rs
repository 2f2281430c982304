// SPDX-License-Identifier: EUPL-1.2
//! Nothing that somebody writes is lost: not what nobody asked for, not behind an old button, not after "undo".

use chrono::TimeDelta;
use ouderlijn::message::Command;

use crate::db_test;
use crate::permission::photo;
use crate::post::{Cast, cast};
use crate::support::bot::TestBot;

db_test! {
    async fn a_class_parent_who_types_at_the_menu_sends_it_with_one_tap(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, .. } = cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.says(&amal, "Do not forget gym clothes").await;
        bot.says_to(&amal, "Your message to 5a:");
        let written = bot.last_written(&amal);
        bot.edits(&amal, &written, "Do not forget gym shoes").await;
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Do not forget gym shoes"), 1);
        // A parent has nobody who reads it, and is told so.
        bot.says(&emine, "Çocuğum hasta").await;
        bot.says_to(&emine, "112");
        bot.ends().await;
    }
}

db_test! {
    async fn whoever_writes_to_two_classes_is_asked_for_which(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, .. } = cast(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let sara = bot.person("Sara", "en");
        bot.signs_up(&sara, "Noor", "English", 0).await;
        let code = bot.school.codes["Lina"].clone();
        bot.opens(&sara, &code).await;
        bot.taps(&sara, "✅").await;
        bot.taps(&sara, "👩").await;
        bot.appoints(&ruud, "5a", &sara).await;
        bot.appoints(&bart, "6a", &sara).await;
        bot.says(&sara, "Who brings cake?").await;
        bot.says_to(&sara, "Is this a message to a class?");
        bot.restarts().await;
        bot.taps(&sara, "✉️ Message to 6a").await;
        bot.says_to(&sara, "Your message to 6a:");
        bot.taps(&sara, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&bart, "Who brings cake?"), bot.count(&emine, "Who brings cake?")), (1, 0));
        bot.ends().await;
    }
}

db_test! {
    async fn an_old_button_leaves_what_is_being_written(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, .. } = cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️ Message to 5a").await;
        let (_, data, _) = bot.button(&amal, "🧺");
        bot.says(&amal, "Boots tomorrow").await;
        bot.forges(&amal, &data).await;
        assert_eq!(bot.count(&amal, "That was an older button. You were here:"), 1);
        bot.says_to(&amal, "Boots tomorrow");
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Boots tomorrow"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn what_is_undone_lies_there_to_be_changed_with_its_photo(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, .. } = cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️ Message to 5a").await;
        bot.sends_file(&amal, photo("AgAC1"), Some("The trip")).await;
        bot.taps(&amal, "✅ Send").await;
        bot.taps(&amal, "✅").await;
        bot.taps(&amal, "↩️ Undo").await;
        assert_eq!(bot.count(&amal, "Undone. Nobody got it."), 1);
        bot.says_to(&amal, "The trip");
        bot.says(&amal, "The trip is on Friday").await;
        bot.taps(&amal, "✅ Send").await;
        bot.taps(&amal, "✅").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "The trip"), 1);
        assert_eq!(bot.count(&emine, "The trip is on Friday"), 1);
        // Under a photo "seen" changes what stands there, too.
        let before = bot.screen(&emine).len();
        bot.taps(&emine, "👍").await;
        assert_eq!(bot.screen(&emine).len(), before);
        assert!(!bot.offers(&emine, "👍"));
        bot.ends().await;
    }
}

db_test! {
    async fn back_takes_one_step_back_in_a_ready_made_message(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, .. } = cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️ Message to 5a").await;
        bot.taps(&amal, "🧺 Bring something").await;
        bot.taps(&amal, "🧺 Something from the list").await;
        bot.says(&amal, "autumn leaves").await;
        bot.taps(&amal, "🍂").await;
        bot.taps(&amal, "Friday 4 September").await;
        bot.says_to(&amal, "🍂");
        bot.says_to(&amal, "It goes to");
        // Another day: the leaves stay.
        bot.taps(&amal, "Write again").await;
        bot.taps(&amal, "Monday 7 September").await;
        bot.says_to(&amal, "Monday 7 September");
        bot.says_to(&amal, "🍂");
        bot.taps(&amal, "Write again").await;
        bot.taps(&amal, "↩️ Back").await;
        bot.says_to(&amal, "What is it?");
        bot.taps(&amal, "↩️ Back").await;
        bot.says_to(&amal, "Write your message to 5a");
        bot.ends().await;
    }
}

db_test! {
    async fn the_preview_says_what_is_not_translated_and_who_reads_it_later(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, .. } = cast(&mut bot).await;
        bot.until("2026-09-01T19:30:00Z").await;
        bot.commands(&amal, Command::Menu).await;
        bot.says(&amal, "Boots tomorrow").await;
        bot.says_to(&amal, "Your own words are not translated: everybody reads them in English.");
        bot.says_to(&amal, "4 of them get it when their quiet hours end.");
        bot.ends().await;
    }
}
