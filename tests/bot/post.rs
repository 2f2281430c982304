// SPDX-License-Identifier: EUPL-1.2
//! A message to a class: framed per reader, held, undone, changed, and who does not get it.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::channel::SendError;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Attachment, Command, Input};

use crate::db_test;
use crate::support::bot::{Someone, TestBot};

/// Ruud, and Amal (Adam), Emine (Lina), Olha (Zofia, in Dutch) of 5a; Amal is class parent.
pub struct Cast {
    pub ruud: Someone,
    pub amal: Someone,
    pub emine: Someone,
    pub olha: Someone,
}

pub async fn cast(bot: &mut TestBot) -> Cast {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let amal = bot.person("Amal", "en");
    bot.signs_up(&amal, "Adam", "English", 0).await;
    let emine = bot.person("Emine", "en");
    bot.signs_up(&emine, "Lina", "English", 0).await;
    let olha = bot.person("Olha", "nl");
    bot.signs_up(&olha, "Zofia", "Nederlands", 0).await;
    bot.appoints(&ruud, "5a", &amal).await;
    let _ = bot.transcript();
    Cast { ruud, amal, emine, olha }
}

db_test! {
    async fn a_class_parent_writes_and_everybody_reads_it_framed_in_their_own_language(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, emine, olha } = cast(&mut bot).await;
        let bea = bot.person("Bea", "en");
        bot.signs_up(&bea, "Noor", "English", 0).await;
        let _ = bot.transcript();
        bot.writes_to(&amal, "5a", "Cake for Juf's birthday?\nBring < 2 & > 0 pieces").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal uses Menu
              → Amal: Hello Amal! What do you want to do?
                  [✉️ Message to 5a] [👥 Class 5a] / [💬 I would like to talk] / [🙋 Who do I ask?] / [🤝 School and you] / [➕ Another child] [👵 Invite somebody] / [⚙️ Settings]
            Amal taps [✉️ Message to 5a]
              ✎ Amal: ✉️ Write your message to 5a. A photo, a file, a voice message or a place is fine too. You will see it before it goes.
                
                💬 Or pick a ready message. Everybody reads it in their own language.
                  [🧺 Bring something] [📅 Dates] / [✋ Please do this] [💡 This week] / [🤒 Care and weather] [➡️ Next year] / [❤️ Thanks] / [↩️ Back]
            Amal writes: Cake for Juf's birthday?
            Bring < 2 & > 0 pieces
              → Amal: 👀 Your message to 5a:
                “Cake for Juf's birthday?
                Bring < 2 & > 0 pieces”
                
                ✍️ Your own words are not translated: everybody reads them in English.
                
                It goes to 4 people.
                Together they read 2 languages.
                  [✅ Send] [🕐 Later] / [🌍 Add another language] / [✏️ Write again] [❌ Do not send]
            Amal taps [✅ Send]
              ✎ Amal: ⏳ Your message to 5a goes out in 30 seconds.
                  [↩️ Undo] [⏩ Now]
            ");
        }
        bot.passes(TimeDelta::seconds(29)).await;
        assert_eq!(bot.count(&amal, "went to 4 people"), 1);
        allow_duplicates! {
            assert_snapshot!(bot.last(&emine).text, @"
        ✉️ Amal, class parent of 5a
        “Cake for Juf's birthday?
        Bring < 2 & > 0 pieces”
        ");
        }
        allow_duplicates! {
            assert_snapshot!(bot.last(&olha).text, @"
        ✉️ Klassenouder van groep 5a: Amal
        🌍 geschreven in: English
        “Cake for Juf's birthday?
        Bring < 2 & > 0 pieces”
        ");
        }
        assert_eq!(bot.count(&ruud, "Cake"), 1);
        assert_eq!(bot.count(&bea, "Cake"), 0);
        bot.taps(&amal, "📊").await;
        let counts = bot.last(&amal).text;
        allow_duplicates! {
            assert_snapshot!(counts, @"
            📊 Sent to 4 of 4 people.

            Messages arrive for 3 of 4 children.
            👍 Seen: 0
            ");
        }
        assert!(!bot.offers(&amal, "📭"), "reasons are the teacher's alone");
        bot.ends().await;
    }
}

db_test! {
    async fn undo_in_time_reaches_nobody_and_later_says_how_far_it_is(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, .. } = cast(&mut bot).await;
        bot.writes_to(&amal, "5a", "Oops").await;
        bot.passes(TimeDelta::seconds(20)).await;
        bot.taps(&amal, "↩️ Undo").await;
        assert_eq!(bot.count(&amal, "Undone. Nobody got it."), 1);
        bot.passes(TimeDelta::minutes(5)).await;
        assert_eq!(bot.count(&emine, "Oops"), 0);
        bot.writes_to(&amal, "5a", "Meant so").await;
        let (_, undo, _) = bot.button(&amal, "↩️ Undo");
        bot.passes(TimeDelta::seconds(31)).await;
        assert_eq!(bot.count(&emine, "Meant so"), 1);
        bot.forges(&amal, &undo).await;
        bot.says_to(&amal, "Sent to 4 of 4 people");
        bot.ends().await;
    }
}

db_test! {
    async fn now_does_not_wait(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, .. } = cast(&mut bot).await;
        bot.writes_to(&ruud, "5a", "School is closed: snow").await;
        let (_, undo, _) = bot.button(&ruud, "↩️ Undo");
        bot.taps(&ruud, "⏩").await;
        assert_eq!(bot.count(&emine, "snow"), 1);
        assert_eq!(bot.count(&emine, "Ruud, teacher of 5a"), 1);
        // Too late is said, not done.
        bot.forges(&ruud, &undo).await;
        assert_eq!(bot.count(&ruud, "Undone"), 0);
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(bot.count(&emine, "snow"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn an_edit_changes_the_draft_the_held_post_and_what_was_sent(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, olha, .. } = cast(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.says(&amal, "Gym on Tuseday").await;
        let wrote = bot.last_written(&amal);
        bot.edits(&amal, &wrote, "Gym on Tuesday").await;
        bot.says_to(&amal, "Gym on Tuesday");
        bot.taps(&amal, "✅ Send").await;
        bot.edits(&amal, &wrote, "Gym on Wednesday").await;
        bot.says_to(&amal, "Changed for everybody");
        // One reads at once; another has quiet hours later, and reads the last word only.
        bot.passes(TimeDelta::seconds(40)).await;
        assert_eq!(bot.count(&emine, "Gym on Wednesday"), 1);
        bot.edits(&amal, &wrote, "Gym on Thursday <b>").await;
        bot.passes(TimeDelta::seconds(10)).await;
        for who in [&emine, &olha] {
            assert_eq!(bot.count(who, "Gym on"), 1, "changed in place");
            assert_eq!(bot.count(who, "Gym on Thursday <b>"), 1);
        }
        bot.edits(&amal, &wrote, "   ").await;
        assert_eq!(bot.count(&emine, "Gym on Thursday"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn an_edit_at_night_is_what_the_morning_reads(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, olha, .. } = cast(&mut bot).await;
        bot.taps(&emine, "⚙️").await;
        bot.taps(&emine, "🌙").await;
        bot.taps(&emine, "🔔 Write at any time").await;
        bot.until("2026-09-01T19:00:00Z").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.says(&amal, "first words").await;
        let wrote = bot.last_written(&amal);
        bot.taps(&amal, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "first words"), 1);
        bot.edits(&amal, &wrote, "last words").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "last words"), 1);
        bot.until("2026-09-02T05:31:00Z").await;
        assert_eq!((bot.count(&olha, "first words"), bot.count(&olha, "last words")), (0, 1));
        bot.ends().await;
    }
}

db_test! {
    async fn a_sender_who_loses_the_role_meanwhile_is_told_and_nothing_goes(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, emine, .. } = cast(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🤝 Class parents").await;
        bot.writes_to(&amal, "5a", "Secret plan").await;
        bot.taps(&ruud, "🚫 Amal").await;
        bot.taps(&ruud, "✅ End the role").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.says_to(&amal, "was not sent: you no longer have the role");
        assert_eq!(bot.count(&emine, "Secret plan"), 0);
        bot.ends().await;
    }
}

db_test! {
    async fn who_paused_left_or_prefers_paper_gets_nothing_and_the_teacher_reads_why(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, emine, olha } = cast(&mut bot).await;
        bot.taps(&emine, "⚙️").await;
        bot.taps(&emine, "📄 I prefer paper").await;
        bot.taps(&olha, "⚙️").await;
        bot.taps(&olha, "⏸️").await;
        bot.taps(&olha, "1 week").await;
        bot.does(&amal, Input::Blocked).await;
        bot.writes_to(&ruud, "5a", "Report on Monday").await;
        bot.passes(TimeDelta::minutes(1)).await;
        for who in [&amal, &emine, &olha] {
            assert_eq!(bot.count(who, "Report on Monday"), 0, "{}", who.name);
        }
        bot.says_to(&ruud, "went to 1 person");
        bot.taps(&ruud, "📊").await;
        bot.says_to(&ruud, "Messages arrive for 0 of 4 children");
        bot.taps(&ruud, "📭").await;
        for group in [
            "Letter made, not used so far\nEmma",
            "Left the chat\nAdam",
            "Messages on pause\nZofia",
            "Prefers paper\nLina",
        ] {
            bot.says_to(&ruud, group);
        }
        // They come back, each in their own way.
        bot.does(&amal, Input::Unblocked).await;
        bot.taps(&emine, "📱 Messages again").await;
        bot.until("2026-09-08T09:00:00Z").await;
        bot.writes_to(&ruud, "5a", "Second report").await;
        bot.passes(TimeDelta::minutes(1)).await;
        for who in [&amal, &emine, &olha] {
            assert_eq!(bot.count(who, "Second report"), 1, "{}", who.name);
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_chat_that_turns_out_to_be_gone_counts_as_left(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, .. } = cast(&mut bot).await;
        bot.fails(&amal, vec![SendError::PersonGone]);
        bot.writes_to(&ruud, "5a", "Hello").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.taps(&ruud, "📊").await;
        bot.says_to(&ruud, "Sent to 3 of 4 people");
        bot.taps(&ruud, "📭").await;
        bot.says_to(&ruud, "Left the chat\nAdam");
        bot.ends().await;
    }
}

db_test! {
    async fn a_channel_that_stumbles_delivers_once_in_the_end(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, .. } = cast(&mut bot).await;
        let stumbles = || {
            vec![
                SendError::Throttled { after: TimeDelta::seconds(7) },
                SendError::Unreachable("down".to_owned()),
                SendError::Unreachable("down".to_owned()),
            ]
        };
        bot.fails(&amal, stumbles());
        bot.writes_to(&ruud, "5a", "Hello dear parents").await;
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(bot.count(&amal, "Hello dear parents"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_photo_with_words_arrives_as_one_and_its_words_can_change(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, .. } = cast(&mut bot).await;
        let photo = |file: &str| Attachment {
            kind: MediaKind::Photo,
            mime: "image/jpeg".to_owned(),
            size: Some(90_000),
            name: None,
            file: file.to_owned(),
        };
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.sends_file(&amal, photo("AgACAgQAAx"), None).await;
        bot.says_to(&amal, "📎 1 file");
        bot.says(&amal, "The new playground").await;
        let wrote = bot.last_written(&amal);
        bot.taps(&amal, "✅ Send").await;
        bot.taps(&amal, "✅ They are not in it").await;
        bot.passes(TimeDelta::seconds(40)).await;
        let got = bot.last(&emine);
        assert!(got.has_file && got.text.contains("The new playground"), "{got:?}");
        bot.edits(&amal, &wrote, "The old playground").await;
        bot.passes(TimeDelta::seconds(5)).await;
        assert!(bot.last(&emine).text.contains("The old playground"));
        // Too large is said with the limit; the draft stays.
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        let huge = Attachment { size: Some(60_000_000), ..photo("AgBig") };
        bot.sends_file(&amal, huge, Some("a film")).await;
        bot.says_to(&amal, "This file is too large");
        bot.says(&amal, &"x".repeat(3_501)).await;
        bot.says_to(&amal, "3,501 characters, at most 3,500");
        bot.ends().await;
    }
}

db_test! {
    async fn two_children_in_one_class_are_one_receiver_and_two_adults_are_two(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, .. } = cast(&mut bot).await;
        let code = bot.school.codes["Emma"].clone();
        bot.opens(&amal, &code).await;
        bot.taps(&amal, "✅").await;
        bot.taps(&amal, "👩").await;
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        bot.writes_to(&ruud, "5a", "Once each").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((bot.count(&amal, "Once each"), bot.count(&tom, "Once each")), (1, 1));
        bot.ends().await;
    }
}

db_test! {
    async fn the_longest_text_of_awkward_characters_stays_one_message_that_can_be_changed(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, .. } = cast(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.says(&ruud, &"<&>".repeat(1_100)).await;
        let wrote = bot.last_written(&ruud);
        bot.taps(&ruud, "✅ Send").await;
        let before = bot.screen(&emine).len();
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.screen(&emine).len(), before + 1);
        bot.edits(&ruud, &wrote, "short").await;
        bot.passes(TimeDelta::seconds(10)).await;
        assert!(!bot.reads(&emine).contains("<&>"));
        bot.ends().await;
    }
}

db_test! {
    async fn a_draft_survives_a_restart_and_may_be_thrown_away(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, .. } = cast(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.restarts().await;
        bot.says(&ruud, "Never mind").await;
        bot.restarts().await;
        bot.taps(&ruud, "❌").await;
        bot.says_to(&ruud, "Nothing was sent");
        bot.passes(TimeDelta::minutes(5)).await;
        assert_eq!(bot.count(&emine, "Never mind"), 0);
        // The process dies while a post is held: it goes all the same.
        bot.writes_to(&ruud, "5a", "Stays").await;
        bot.restarts().await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "Stays"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn who_was_undone_at_night_gets_nothing_in_the_morning(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, emine, olha, .. } = cast(&mut bot).await;
        bot.until("2026-09-01T19:00:00Z").await;
        bot.writes_to(&ruud, "5a", "Parents' evening").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🆕").await;
        bot.taps(&ruud, "Emine (Lina)").await;
        bot.taps(&ruud, "🚫").await;
        bot.taps(&ruud, "✅ Undo it").await;
        bot.until("2026-09-02T05:31:00Z").await;
        assert_eq!((bot.count(&emine, "Parents' evening"), bot.count(&olha, "Parents' evening")), (0, 1));
        bot.ends().await;
    }
}
