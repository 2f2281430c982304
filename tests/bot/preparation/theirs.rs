// SPDX-License-Identifier: EUPL-1.2
//! What was prepared is for the household and the teachers of the class, and both parents of one household add to it.

use chrono::TimeDelta;
use ouderlijn::message::{Action, Command, Press};

use super::{KEPT, begins, lives_with_her, of, open};
use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::{db_test, order};

db_test! {
    async fn nobody_but_the_household_and_the_teachers_of_the_class_reads_what_was_prepared(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (ruud, ingrid) = open(&mut bot).await;
        let amal = bot.person("Amal", "en");
        begins(&mut bot, &amal, "Adam", "English", "15:00").await;
        bot.taps(&amal, "⏭️ Skip").await;
        bot.says(&amal, "A secret of ours").await;
        bot.taps(&amal, "➡️ Next").await;
        bot.taps(&amal, "👏 A compliment").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️").await;
        let hers = of(&bot, &amal);
        // The father has a household of his own, and a preparation of his own.
        let karim = bot.person("Karim", "en");
        begins(&mut bot, &karim, "Adam", "English", "15:30").await;
        bot.taps(&karim, "📖 Reading").await;
        let emine = bot.person("Emine", "en");
        bot.signs_up(&emine, "Lina", "English", 0).await;
        bot.appoints(&ruud, "5a", &emine).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let kim = bot.person("Kim", "en");
        bot.signs_up_as_staff(&kim, "coordinator").await;
        for who in [&karim, &emine, &bart, &kim, &ingrid] {
            for act in [
                Action::Prepare(hers),
                Action::PreparationPage(hers),
                Action::PreparationTry(hers),
                Action::PreparationDiscuss(hers),
            ] {
                bot.forges(who, &Press::Act(act).encode()).await;
                bot.says_to(who, "cannot open that here");
            }
            assert!(!bot.reads(who).contains("A secret of ours"), "{}", who.name);
        }
        // She reads no page of the teacher, and the teacher answers no question of hers.
        for (who, act) in [(&amal, Action::PreparationPage(hers)), (&ruud, Action::Prepare(hers))] {
            bot.forges(who, &Press::Act(act).encode()).await;
            bot.says_to(who, "cannot open that here");
        }
        bot.forges(&ruud, &Press::Act(Action::PreparationPage(hers)).encode()).await;
        bot.says_to(&ruud, "A secret of ours");
        assert_eq!(outside::numbers(url, KEPT).await, [2, 101, 200, 300]);
        // Who answers a question of a conversation that is theirs no more is refused.
        bot.commands(&karim, Command::Menu).await;
        bot.taps(&karim, "📝").await;
        outside::run(url, "DELETE FROM guardianships WHERE person_id = (SELECT id FROM persons WHERE name = 'Karim')").await;
        bot.taps(&karim, "✅ 📖 Reading").await;
        bot.says_to(&karim, "cannot open that here");
        bot.ends().await;
    }
}

db_test! {
    async fn two_parents_of_one_household_who_answer_at_once_keep_both(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let _ = open(&mut bot).await;
        let amal = bot.person("Amal", "en");
        begins(&mut bot, &amal, "Adam", "English", "15:00").await;
        let karim = lives_with_her(&mut bot, url).await;
        bot.commands(&karim, Command::Menu).await;
        bot.taps(&karim, "📝").await;
        for (who, label) in [(&amal, "📖 Reading"), (&karim, "🔢 Maths")] {
            bot.presses(who, label).await;
        }
        order::work_at_once(&bot, 2).await;
        bot.passes(TimeDelta::minutes(1)).await;
        let taps = outside::texts(url, "SELECT taps AS it FROM preparations").await;
        assert_eq!(taps, [r#"{"answers":["well_reading","well_counting"],"faces":{}}"#]);
        bot.ends().await;
    }
}
