// SPDX-License-Identifier: EUPL-1.2
//! A family with several children: times that follow each other, all booked in one tap or none.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::talk::BOOKED;
use crate::{block, db_test, order, post, round, talk};

/// Bart gives times of 6a on the first day of the round.
async fn bart_gives(bot: &mut TestBot, from: &str, until: &str) {
    let bart = bot.person("Bart", "en");
    bot.signs_up_as_staff(&bart, "Bart").await;
    block::gives(bot, &bart, "6a", from, until).await;
}

/// The data of the newest button with this label.
fn data(bot: &TestBot, who: &Someone, label: &str) -> String {
    bot.button(who, label).1
}

db_test! {
    async fn an_arabic_family_books_two_children_in_three_taps_from_the_invitation(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let huda = bot.person("Huda", "ar");
        bot.signs_up(&huda, "Lina", "العربية", 0).await;
        talk::adds_child(&mut bot, &huda, "Noor").await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "18:30").await;
        bart_gives(&mut bot, "18:30", "19:00").await;
        let _ = bot.transcript();
        bot.taps(&huda, "🕐 اختيار موعد").await;
        bot.restarts().await;
        bot.taps(&huda, "14").await;
        bot.taps(&huda, "18:00").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Huda taps [🕐 اختيار موعد]
              ✎ Huda: 👧👦 Lina وNoor: لقاءات متتالية حتى تأتوا مرة واحدة. أي يوم يناسبكم؟
                  [📅 الاثنين، 14 سبتمبر] / [👤 كل طفل على حدة] / [☰ القائمة]
            (the bot restarts)
            Huda taps [📅 الاثنين، 14 سبتمبر]
              ✎ Huda: 👧👦 Lina وNoor، الاثنين، 14 سبتمبر: أي مواعيد تناسبكم؟
                ‏Lina: ‏🏫 غرفة صف 5a
                ‏Noor: ‏🏫 غرفة صف 6a
                  [🕐 ‏18:00 Lina · ‏18:30 Noor] / [🕐 ‏18:15 Lina · ‏18:45 Noor] / [👤 كل طفل على حدة] / [↩️ رجوع]
            Huda taps [🕐 ‏18:00 Lina · ‏18:30 Noor]
              ✎ Huda: ✅ تم، كل هذه المواعيد لكم.
                
                🗣️ Lina: لقاء بداية السنة (startgesprek)
                📅 الاثنين، 14 سبتمبر، 18:00
                ‏🏫 غرفة صف 5a
                🧒 يأتي طفلكم معكم.
                
                🗣️ Noor: لقاء بداية السنة (startgesprek)
                📅 الاثنين، 14 سبتمبر، 18:30
                ‏🏫 غرفة صف 6a
                🧒 يأتي طفلكم معكم.
                  [🗣️ Lina: لقاء] / [🗣️ Noor: لقاء] / [☰ القائمة]
            ");
        }
        assert_eq!(outside::numbers(url, BOOKED).await, [2]);
        bot.until("2026-09-13T14:30:00Z").await;
        assert_eq!(bot.count(&huda, "👀"), 2, "a reminder of each");
        bot.ends().await;
    }
}

db_test! {
    async fn when_one_of_the_times_is_taken_meanwhile_nothing_is_booked_and_the_nearest_follow(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = talk::open(&mut bot, "18:00", "19:00").await;
        bart_gives(&mut bot, "18:00", "19:00").await;
        talk::adds_child(&mut bot, &emine, "Noor").await;
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        let stale = data(&bot, &emine, "🕐 18:00 Noor · 18:30 Lina");
        talk::books(&mut bot, &amal, "Adam", "🕐 18:30").await;
        let _ = bot.transcript();
        bot.taps(&emine, "🕐 18:00 Noor · 18:30 Lina").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Emine taps [🕐 18:00 Noor · 18:30 Lina]
              ✎ Emine: Somebody chose one of these times just before you, so nothing is booked. On Monday 14 September these are near it:
                Lina: 🏫 classroom of 5a
                Noor: 🏫 classroom of 6a
                  [🕐 18:00 Lina · 18:30 Noor] / [🕐 18:00 Noor · 18:45 Lina] / [🕐 18:15 Lina · 18:45 Noor] / [🕐 18:15 Noor · 18:45 Lina] / [📅 Other days] / [👤 Each on its own]
            ");
        }
        assert_eq!(outside::numbers(url, BOOKED).await, [1], "only Adam's");
        assert!(!bot.reads(&emine).contains("Adam"));
        bot.taps(&emine, "🕐 18:15 Noor · 18:45 Lina").await;
        assert_eq!(bot.count(&emine, "✅ Done, all of them are booked"), 1);
        assert_eq!(outside::numbers(url, BOOKED).await, [3]);
        // An old button, a second tap: both show what is booked.
        for _ in 0..2 {
            bot.forges(&emine, &stale).await;
            bot.says_to(&emine, "Monday 14 September, 18:");
        }
        assert_eq!(outside::numbers(url, BOOKED).await, [3]);
        bot.ends().await;
    }
}

db_test! {
    async fn each_on_its_own_stays_possible_and_long_lists_are_paged(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { emine, .. } = talk::open(&mut bot, "15:00", "20:00").await;
        bart_gives(&mut bot, "15:00", "20:00").await;
        talk::adds_child(&mut bot, &emine, "Noor").await;
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&emine, "🗣️ Lina: conversation").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        bot.taps(&emine, "➡️ Later").await;
        assert!(bot.last(&emine).buttons.iter().any(|(label, _)| label.contains("⬅️ Earlier")));
        bot.taps(&emine, "👤 Each on its own").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        let times = |bot: &TestBot| {
            let labels = bot.last(&emine).buttons.into_iter().map(|(label, _)| label);
            labels.filter(|label| label.starts_with("🕐")).collect::<Vec<_>>()
        };
        assert_eq!((times(&bot).len(), times(&bot)[0].as_str()), (12, "🕐 15:00"));
        bot.taps(&emine, "➡️ Later").await;
        assert_eq!((times(&bot).len(), times(&bot)[0].as_str()), (8, "🕐 18:00"));
        bot.taps(&emine, "🕐 18:00").await;
        bot.says_to(&emine, "Monday 14 September, 18:00");
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn forged_times_for_all_book_nothing(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = talk::open(&mut bot, "18:00", "19:00").await;
        bart_gives(&mut bot, "18:00", "19:00").await;
        talk::adds_child(&mut bot, &emine, "Noor").await;
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        let good = data(&bot, &emine, "🕐 18:00 Noor · 18:30 Lina");
        let Some(Press::Act(Action::SiblingTake(block, place, mark))) = Press::decode(&good) else { panic!("{good}") };
        // Of 6a, where Amal has no child; with another mark; of a time that is not there.
        bot.forges(&amal, &good).await;
        bot.says_to(&amal, "cannot open that here");
        for act in [Action::SiblingTake(block, place, mark ^ 1), Action::SiblingTake(block, 999, mark)] {
            bot.forges(&emine, &Press::Act(act).encode()).await;
            bot.says_to(&emine, "nothing is booked");
        }
        assert_eq!(outside::numbers(url, BOOKED).await, [0]);
        bot.forges(&emine, &good).await;
        assert_eq!(outside::numbers(url, BOOKED).await, [2]);
        bot.ends().await;
    }
}

db_test! {
    async fn of_forty_families_who_tap_two_pairs_at_once_two_have_both_times_and_nobody_one_of_them(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        talk::open(&mut bot, "18:00", "19:00").await;
        bart_gives(&mut bot, "18:00", "19:00").await;
        outside::run(url, "UPDATE codes SET uses_allowed = 100 WHERE kind = 'child'").await;
        let everybody = order::until_the_name(&mut bot, 40).await;
        talk::all_tap(&mut bot, &everybody, |who| who.name.clone()).await;
        outside::run(url, "INSERT INTO guardianships (person_id, child_id, kind, relation, joined_at)
            SELECT g.person_id, (SELECT id FROM children WHERE first_name = 'Noor'), g.kind, g.relation, g.joined_at
            FROM guardianships g JOIN children c ON c.id = g.child_id JOIN persons p ON p.id = g.person_id
            WHERE c.first_name = 'Adam' AND p.name LIKE 'P%'").await;
        for label in ["🗣️ Adam: conversation", "📅 Monday 14 September"] {
            talk::all_tap(&mut bot, &everybody, |_| label.to_owned()).await;
        }
        // Half of them want Adam's first, half Noor's: the same two teachers the other way round.
        for (nth, who) in everybody.iter().enumerate() {
            let label = if nth % 2 == 0 { "🕐 18:00 Adam" } else { "🕐 18:00 Noor" };
            bot.presses(who, label).await;
        }
        let workers = if bot.engine.db().is_shared() { 40 } else { 2 };
        order::work_at_once(&bot, workers).await;
        bot.passes(TimeDelta::minutes(1)).await;
        let lucky = everybody.iter().filter(|who| bot.count(who, "all of them are booked") == 1).count();
        let others = everybody.iter().filter(|who| bot.count(who, "nothing is booked") == 1).count();
        assert_eq!(outside::numbers(url, BOOKED).await, [i64::try_from(lucky * 2).expect("few")]);
        assert_eq!((lucky, others), (2, 38));
        let halves = "SELECT COUNT(*) AS it FROM talks GROUP BY household_id HAVING COUNT(*) <> 2";
        assert!(outside::numbers(url, halves).await.is_empty());
        bot.ends().await;
    }
}
