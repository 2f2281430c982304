// SPDX-License-Identifier: EUPL-1.2
//! Photos of a child: asked in week three, decided by each parent, and looked at before a photo goes.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::media::MediaKind;
use ouderlijn::domain::permission::Purpose;
use ouderlijn::message::{Action, Attachment, Command, Press};

use crate::db_test;
use crate::post::{Cast, cast};
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

const ANSWERS: &str = "SELECT COUNT(*) AS it FROM photo_permissions";

pub fn photo(file: &str) -> Attachment {
    Attachment {
        kind: MediaKind::Photo,
        mime: "image/jpeg".to_owned(),
        size: Some(90_000),
        name: None,
        file: file.to_owned(),
    }
}

/// A parent says yes or no to photos in class messages, in the settings.
async fn decides(bot: &mut TestBot, who: &Someone, answer: &str) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "⚙️").await;
    bot.taps(who, "📷").await;
    bot.taps(who, answer).await;
}

db_test! {
    async fn a_parent_is_asked_in_week_three_and_a_year_later_and_nobody_else_is(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, olha, .. } = cast(&mut bot).await;
        bot.engine.plan().await.expect("a plan");
        bot.until("2026-09-14T20:00:00Z").await;
        assert_eq!(bot.count(&amal, "📷"), 0, "not in the first two weeks");
        bot.until("2026-09-16T17:30:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.reads(&amal).split("📷").skip(1).collect::<Vec<_>>().join("📷"), @"
             Photos of Adam

            May others see Adam in a photo? You decide, for each use. Without an answer it is no. You can change it at any time under ⚙️.
            💬 in messages to the class: no answer yet, so no
            👥 in the class photo: no answer yet, so no
            🌐 on the website and in the newsletter: no answer yet, so no

            When two parents answer differently, it is no. [💬 ✅ Yes] [💬 🚫 No] [👥 ✅ Yes] [👥 🚫 No] [🌐 ✅ Yes] [🌐 🚫 No] [☰ Menu]
            ");
        }
        assert_eq!((bot.count(&olha, "📷 Foto's van Zofia"), bot.count(&ruud, "📷")), (1, 0));
        bot.taps(&amal, "💬 ✅ Yes").await;
        bot.taps(&amal, "🌐 🚫 No").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            📷 Photos of Adam

            May others see Adam in a photo? You decide, for each use. Without an answer it is no. You can change it at any time under ⚙️.
            💬 in messages to the class: yes
            👥 in the class photo: no answer yet, so no
            🌐 on the website and in the newsletter: no

            When two parents answer differently, it is no.
            ");
        }
        assert_eq!(outside::numbers(url, ANSWERS).await, [2]);
        bot.restarts().await;
        bot.until("2027-09-20T17:30:00Z").await;
        assert_eq!(bot.count(&amal, "A year has passed"), 1);
        // A yes that is not renewed ends; a no stays.
        bot.until("2027-11-01T10:00:00Z").await;
        decides(&mut bot, &amal, "👥 ✅ Yes").await;
        bot.says_to(&amal, "in messages to the class: no answer yet");
        bot.says_to(&amal, "newsletter: no");
        bot.says_to(&amal, "class photo: yes");
        bot.ends().await;
    }
}

db_test! {
    async fn who_paused_is_asked_afterwards_and_paper_and_quiet_hours_are_kept(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, olha, .. } = cast(&mut bot).await;
        bot.engine.plan().await.expect("a plan");
        bot.taps(&emine, "⚙️").await;
        bot.taps(&emine, "📄").await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🌙").await;
        bot.taps(&amal, "18:00").await;
        bot.until("2026-09-13T10:00:00Z").await;
        bot.commands(&olha, Command::Menu).await;
        bot.taps(&olha, "⚙️").await;
        bot.taps(&olha, "⏸️").await;
        bot.taps(&olha, "1 week").await;
        bot.until("2026-09-16T20:00:00Z").await;
        assert_eq!((bot.count(&amal, "📷"), bot.count(&olha, "📷")), (0, 0));
        bot.until("2026-09-17T07:00:00Z").await;
        assert_eq!(bot.count(&amal, "📷 Photos of Adam"), 1, "in the morning");
        bot.until("2026-09-22T20:00:00Z").await;
        assert_eq!((bot.count(&olha, "📷"), bot.count(&emine, "📷")), (1, 0));
        bot.ends().await;
    }
}

db_test! {
    async fn before_a_photo_goes_its_sender_reads_which_first_names_are_not_to_be_in_it(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, emine, olha } = cast(&mut bot).await;
        decides(&mut bot, &emine, "💬 ✅ Yes").await;
        decides(&mut bot, &olha, "👥 ✅").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "✉️").await;
        bot.sends_file(&amal, photo("AgAC1"), Some("The trip")).await;
        let _ = bot.transcript();
        bot.taps(&amal, "✅ Send").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal taps [✅ Send]
              ✎ Amal: 📷 Please look at the picture once more. Not in it, please: Adam, Emma and Zofia
                  [✅ They are not in it] / [✏️ Write again] [❌ Do not send]
            ");
        }
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(bot.count(&olha, "The trip"), 0, "it waits for the look");
        // Meanwhile another parent says no: the sender looks again, for that child too.
        decides(&mut bot, &emine, "💬 🚫 No").await;
        bot.taps(&amal, "✅ They are not in it").await;
        bot.says_to(&amal, "Adam, Emma, Lina and Zofia");
        bot.restarts().await;
        bot.taps(&amal, "✅ They are not in it").await;
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(bot.count(&olha, "The trip"), 1);
        // With a yes for every child nobody is asked, nor for words and recordings.
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        for who in [&amal, &emine, &olha, &tom] {
            decides(&mut bot, who, "💬 ✅").await;
        }
        let voice = Attachment { kind: MediaKind::Voice, mime: "audio/ogg".to_owned(), ..photo("AwAC") };
        for file in [photo("AgAC2"), voice.clone()] {
            bot.commands(&ruud, Command::Menu).await;
            bot.taps(&ruud, "✉️").await;
            bot.sends_file(&ruud, file, None).await;
            bot.taps(&ruud, "✅ Send").await;
            bot.says_to(&ruud, "goes out in 30 seconds");
        }
        // A picture as a document is a picture.
        decides(&mut bot, &olha, "💬 🚫").await;
        let kind = MediaKind::Document;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️").await;
        bot.sends_file(&ruud, Attachment { kind, ..photo("BQAC") }, None).await;
        bot.taps(&ruud, "🕐 Later").await;
        let time = bot.last(&ruud).buttons[0].0.clone();
        bot.taps(&ruud, &time).await;
        assert_eq!(bot.count(&ruud, "Not in it, please: Zofia"), 1);
        bot.taps(&ruud, "✅ They are not in it").await;
        assert_eq!(bot.count(&ruud, "goes out: "), 1);
        bot.passes(TimeDelta::days(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn of_two_adults_who_differ_no_wins_and_neither_learns_of_the_other(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, .. } = cast(&mut bot).await;
        let karim = bot.person("Karim", "en");
        bot.signs_up(&karim, "Adam", "English", 1).await;
        decides(&mut bot, &amal, "💬 ✅").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "📷").await;
        bot.says_to(&ruud, "in messages to the class: not these children: Emma, Lina and Zofia");
        decides(&mut bot, &karim, "💬 🚫").await;
        let hers = bot.count(&amal, "in messages to the class: yes");
        assert_eq!(hers, 1, "hers stays as it is");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "📷").await;
        bot.says_to(&ruud, "in messages to the class: not these children: Adam, Emma, Lina and Zofia");
        assert!(!bot.last(&ruud).text.contains("Karim"));
        // In "my data", and gone with the parent; the child's other parent keeps theirs.
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🗂️").await;
        assert_eq!(bot.count(&amal, "📷 Photos of Adam: 💬 in messages to the class"), 1);
        assert_eq!(outside::numbers(url, ANSWERS).await, [2]);
        bot.taps(&amal, "🚪").await;
        bot.taps(&amal, "🗑️ Yes").await;
        assert_eq!(outside::numbers(url, ANSWERS).await, [1]);
        bot.passes(TimeDelta::minutes(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn an_involved_adult_a_stranger_and_an_undone_parent_decide_nothing(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, emine, .. } = cast(&mut bot).await;
        let adam = bot.school.children["Adam"];
        let forged = Press::Act(Action::PhotoYes(adam, Purpose::Website)).encode();
        for who in [&emine, &ruud] {
            bot.forges(who, &forged).await;
            bot.says_to(who, "cannot open that here");
        }
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "👵").await;
        let invitation = bot.last(&amal).text;
        let code = invitation.lines().find(|line| ouderlijn::domain::code::Code::read(line).is_ok());
        let code = code.expect("a code").to_owned();
        let oma = bot.person("Oma", "en");
        bot.opens(&oma, &code).await;
        for label in ["English", "👍", "✅"] {
            bot.taps(&oma, label).await;
        }
        let relation = bot.last(&oma).buttons[0].0.clone();
        bot.taps(&oma, &relation).await;
        bot.taps(&oma, "No, each").await;
        bot.taps(&oma, "Oma").await;
        bot.forges(&oma, &forged).await;
        bot.says_to(&oma, "cannot open that here");
        bot.taps(&oma, "⚙️").await;
        assert!(!bot.offers(&oma, "📷"));
        assert_eq!(outside::numbers(url, ANSWERS).await, [0]);
        // What a parent said goes when the teacher undoes the sign-up.
        bot.forges(&amal, &forged).await;
        assert_eq!(outside::numbers(url, ANSWERS).await, [1]);
        let amal_id = bot.id_of(&amal).await;
        bot.forges(&ruud, &Press::Act(Action::UndoParentYes(amal_id, adam)).encode()).await;
        assert_eq!(outside::numbers(url, ANSWERS).await, [0]);
        bot.ends().await;
    }
}
