// SPDX-License-Identifier: EUPL-1.2
//! What families would like to know more about: numbers per year level, where at least five said the same.

use ouderlijn::message::Command;

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, preparation, round, talk};

/// Ruud and Bart give times in a round that Ingrid planned: the teacher of 5a, and the director.
async fn both_classes_give(bot: &mut TestBot) -> (Someone, Someone) {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &ruud, "5a", "15:00", "17:00").await;
    let bart = bot.person("Bart", "en");
    bot.signs_up_as_staff(&bart, "Bart").await;
    block::gives(bot, &bart, "6a", "15:00", "17:00").await;
    (ruud, ingrid)
}

/// Signs up, books, and wishes to know more about reading at home.
async fn wishes(bot: &mut TestBot, name: &str, child: &str, time: &str) -> Someone {
    let who = bot.person(name, "en");
    preparation::begins(bot, &who, child, "English", time).await;
    for _ in 0..5 {
        bot.taps(&who, "⏭️ Skip").await;
    }
    bot.taps(&who, "📖 Reading at home").await;
    who
}

/// The numbers on the director's screen.
async fn numbers(bot: &mut TestBot, director: &Someone) -> String {
    bot.commands(director, Command::Menu).await;
    bot.taps(director, "🏫 All classes").await;
    bot.taps(director, "🗣️ Conversations").await;
    bot.taps(director, "💡 Topics for meetings").await;
    bot.last(director).text
}

db_test! {
    async fn five_families_make_a_number_and_a_smaller_one_beside_it_is_not_to_be_computed(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (_, ingrid) = both_classes_give(&mut bot).await;
        for (name, child, time) in
            [("Amal", "Adam", "15:00"), ("Karim", "Adam", "15:15"), ("Emine", "Lina", "15:30"), ("Olha", "Zofia", "15:45")]
        {
            wishes(&mut bot, name, child, time).await;
        }
        bot.until("2026-09-07T08:00:00Z").await;
        assert!(numbers(&mut bot, &ingrid).await.contains("There are no numbers so far"));
        // The fifth shows from the next Monday on, so that nobody sees who it was.
        wishes(&mut bot, "Tom", "Emma", "16:00").await;
        assert!(numbers(&mut bot, &ingrid).await.contains("There are no numbers so far"));
        bot.until("2026-09-14T08:00:00Z").await;
        let shown = numbers(&mut bot, &ingrid).await;
        assert!(shown.contains("School year 2026/2027:\n📖 Reading at home: 5 (group 5: 5)"), "{shown}");
        assert!(shown.contains("Counted until Monday 14 September"), "{shown}");
        assert!(!shown.contains("Maths"), "{shown}");
        bot.ends().await;
    }
}

db_test! {
    async fn one_family_of_another_level_hides_the_levels_and_a_change_of_mind_counts(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (ruud, ingrid) = both_classes_give(&mut bot).await;
        let mut all = Vec::new();
        for (name, child, time) in [
            ("Amal", "Adam", "15:00"),
            ("Karim", "Adam", "15:15"),
            ("Emine", "Lina", "15:30"),
            ("Olha", "Zofia", "15:45"),
            ("Tom", "Emma", "16:00"),
            ("Bea", "Noor", "15:00"),
        ] {
            all.push(wishes(&mut bot, name, child, time).await);
        }
        bot.until("2026-09-07T08:00:00Z").await;
        let shown = numbers(&mut bot, &ingrid).await;
        assert!(shown.contains("📖 Reading at home: 6") && !shown.contains("group"), "{shown}");
        for who in &all[..2] {
            bot.taps(who, "✅ 📖 Reading at home").await;
        }
        assert!(numbers(&mut bot, &ingrid).await.contains("There are no numbers so far"));
        // A teacher of a class sees no numbers of the school.
        bot.commands(&ruud, Command::Menu).await;
        assert!(!bot.offers(&ruud, "🏫 All classes"));
        bot.ends().await;
    }
}

db_test! {
    async fn a_family_with_two_children_of_a_level_counts_once_until_it_takes_both_back(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "15:00", "17:00").await;
        let emine = wishes(&mut bot, "Emine", "Lina", "15:00").await;
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&emine, "➕ Another child").await;
        let code = bot.school.codes["Zofia"].clone();
        bot.says(&emine, &code).await;
        bot.taps(&emine, "✅").await;
        bot.taps(&emine, "👩").await;
        talk::books(&mut bot, &emine, "Zofia", "🕐 15:30").await;
        bot.taps(&emine, "📝").await;
        for _ in 0..5 {
            bot.taps(&emine, "⏭️ Skip").await;
        }
        bot.taps(&emine, "📖 Reading at home").await;
        bot.taps(&emine, "🔢 Maths at home").await;
        // Two topics of one family.
        let counted = "SELECT COUNT(*) AS it FROM meeting_wishes UNION ALL SELECT 10 + COUNT(DISTINCT ballot) FROM meeting_wishes ORDER BY it";
        assert_eq!(outside::numbers(url, counted).await, [2, 11]);
        bot.taps(&emine, "✅ 📖 Reading at home").await;
        assert_eq!(outside::numbers(url, counted).await, [2, 11], "the other child's stands");
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&emine, "📝 Prepare: Lina").await;
        bot.taps(&emine, "✅ 📖 Reading at home").await;
        assert_eq!(outside::numbers(url, counted).await, [1, 11]);
        bot.ends().await;
    }
}
