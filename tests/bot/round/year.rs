// SPDX-License-Identifier: EUPL-1.2
//! Rounds and the school year: for the classes of the next one, and like a round of the last.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::Command;

use super::{all_taps, director, opens, plans};
use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::{block, db_test, post};

/// Next school year's list: Adam and Noor in 6a of Bart.
async fn next_years_list(url: &str) {
    let id = |number: u8| {
        let hex = format!("0199044ab3f07000800000000000010{number}");
        if url.starts_with("sqlite") { format!("X'{hex}'") } else { format!("'{hex}'") }
    };
    let school = "(SELECT id FROM schools LIMIT 1)";
    let (from, until) = ("'2027-07-31T22:00:00+00:00'", "'2028-07-31T22:00:00+00:00'");
    let of = |name: &str| format!("(SELECT id FROM children WHERE first_name = '{name}')");
    outside::run(
        url,
        &format!(
            "INSERT INTO classes (id, school_id, year, name) VALUES ({class}, {school}, 2027, '6a');
             INSERT INTO enrolments (child_id, year, class_id, year_level) VALUES
                 ({adam}, 2027, {class}, 6), ({noor}, 2027, {class}, 6);
             INSERT INTO roles (id, person_id, school_id, kind, class_id, from_at, until_at)
                 VALUES ({role}, (SELECT id FROM persons WHERE name = 'Bart'), {school}, 'teacher', {class}, {from}, {until})",
            class = id(1),
            role = id(2),
            adam = of("Adam"),
            noor = of("Noor"),
        ),
    )
    .await;
}

db_test! {
    async fn start_conversations_before_the_summer_are_for_next_years_classes_and_teachers(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = Box::pin(post::cast(&mut bot)).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let ingrid = director(&mut bot).await;
        bot.until("2027-06-14T08:00:00Z").await;
        plans(&mut bot, &ingrid, "🌱 Start conversations").await;
        all_taps(&mut bot, &ingrid, &["Monday 28 June", "Friday 2 July", "👥 Classes"]).await;
        assert!(!bot.offers(&ingrid, "➡️ Next school year’s classes"), "no list so far");
        next_years_list(url).await;
        all_taps(&mut bot, &ingrid, &["✅ All classes", "➡️ Next school year’s classes", "➡️ Next"]).await;
        bot.says_to(&ingrid, "For the classes of next school year");
        all_taps(&mut bot, &ingrid, &["🔓 From", "⏩ At once", "✅ Plan"]).await;
        bot.passes(TimeDelta::days(1)).await;
        bot.commands(&bart, Command::Menu).await;
        all_taps(&mut bot, &bart, &["🕐 Times: 6a", "➕ Add times"]).await;
        block::tells(&mut bot, &bart, "Monday 28 June", "15:00", "16:00").await;
        bot.says_to(&bart, "✅ Added. Times: 4");
        assert_eq!((bot.count(&amal, "✋ Adam: start conversation"), bot.count(&emine, "✋")), (1, 0));
        all_taps(&mut bot, &amal, &["🕐 Choose a time", "📅 Monday 28 June", "🕐 15:15"]).await;
        bot.says_to(&amal, "classroom of 6a");
        bot.until("2027-06-28T20:00:00Z").await;
        bot.ends().await;
    }
}

db_test! {
    async fn last_years_round_is_planned_again_in_the_same_weeks_after_a_look(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ingrid = director(&mut bot).await;
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "➕ Plan conversations").await;
        assert!(!bot.offers(&ingrid, "🔁 As before"), "there was none");
        // Report conversations in the second week after autumn of last year, for what was class 5 then.
        let id = |number: u8| {
            let hex = format!("0199044ab3f07000800000000000020{number}");
            if url.starts_with("sqlite") { format!("X'{hex}'") } else { format!("'{hex}'") }
        };
        let then = "'2025-10-27T08:00:00+00:00'";
        outside::run(
            url,
            &format!(
                "INSERT INTO classes (id, school_id, year, name)
                     VALUES ({class}, (SELECT id FROM schools LIMIT 1), 2025, '5z'),
                            ({other}, (SELECT id FROM schools LIMIT 1), 2025, '8z');
                 INSERT INTO enrolments (child_id, year, class_id, year_level)
                     VALUES ((SELECT id FROM children WHERE first_name = 'Noor'), 2025, {class}, 5),
                            ((SELECT id FROM children WHERE first_name = 'Adam'), 2025, {other}, 4);
                 INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                                     made_at)
                     VALUES ({round}, (SELECT id FROM schools LIMIT 1), 'report', 2025, '2025-11-03', '2025-11-07', 20, 5,
                             {then}, {then}, {then});
                 INSERT INTO round_classes (round_id, class_id) VALUES ({round}, {class})",
                class = id(1),
                other = id(2),
                round = id(3),
            ),
        )
        .await;
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "➕ Plan conversations").await;
        let _ = bot.transcript();
        bot.taps(&ingrid, "🔁 As before").await;
        bot.restarts().await;
        bot.taps(&ingrid, "📄 Report conversations").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ingrid taps [🔁 As before]
              ✎ Ingrid: 🔁 Which conversations shall be planned again? You look at them before they are planned.
                  [📅 3/11 📄 Report conversations] / [↩️ Back]
            (the bot restarts)
            Ingrid taps [📅 3/11 📄 Report conversations]
              ✎ Ingrid: 📄 Report conversations
                📅 Monday 2 November – Friday 6 November
                ⏱️ 20 minutes each · 1 class
                ☕ 5 minutes between two
                👥 5a
                🔓 Families choose a time from: Monday 26 October, 16:00
                🔒 … until: Thursday 5 November, 18:00
                  [✅ Plan] / [⏱️ Length] [☕ In between] / [🔓 From] [🔒 Until] / [👥 Classes] [🙋 Wishes first] / [↩️ Back]
            ");
        }
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM rounds").await, [1], "only shown");
        bot.taps(&ingrid, "✅ Plan").await;
        let sql = "SELECT minutes * 1000 + pause AS it FROM rounds WHERE first_day = '2026-11-02' AND last_day = '2026-11-06'";
        assert_eq!(outside::numbers(url, sql).await, [20_005]);
        let classes = "SELECT COUNT(*) AS it FROM round_classes rc JOIN classes k ON k.id = rc.class_id WHERE k.year = 2026";
        assert_eq!(outside::numbers(url, classes).await, [1]);
        bot.ends().await;
    }
}
