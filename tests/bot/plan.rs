// SPDX-License-Identifier: EUPL-1.2
//! The teacher plans for a family that did not choose, on the bot or not.

use ouderlijn::domain::id::RoundId;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::talk::BOOKED;
use crate::{block, db_test, order, post, round, talk};

/// The cast of 5a with a round that is open and times of Ruud on its first day.
async fn open(bot: &mut TestBot) -> (post::Cast, RoundId) {
    let cast = post::cast(bot).await;
    let ingrid = round::director(bot).await;
    let round = round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &cast.ruud, "5a", "18:00", "20:00").await;
    (cast, round)
}

/// The teacher plans a conversation about a child on the first day of the round.
pub async fn plans(bot: &mut TestBot, teacher: &Someone, child: &str, time: &str) {
    block::opens(bot, teacher, "5a").await;
    bot.taps(teacher, "✍️ Plan for a family").await;
    bot.taps(teacher, child).await;
    bot.taps(teacher, "📅 Monday 14 September").await;
    bot.taps(teacher, time).await;
}

db_test! {
    async fn a_family_reads_what_the_teacher_planned_in_its_language_and_says_whether_it_suits(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, olha, amal, .. }, _) = open(&mut bot).await;
        plans(&mut bot, &ruud, "Zofia", "🕐 18:30").await;
        bot.says_to(&ruud, "✅ Zofia: Monday 14 September, 18:30. The family gets a message");
        assert_eq!(bot.count(&olha, "School heeft deze tijd voor u genoteerd"), 1);
        bot.says_to(&olha, "maandag 14 september, 18:30");
        bot.restarts().await;
        bot.taps(&olha, "👍 Dat past").await;
        bot.says_to(&olha, "Dank u wel. Tot dan");
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.says_to(&ruud, "18:30 · Zofia (Olha)");
        // To Amal it does not suit: the time is free again, and others are offered.
        plans(&mut bot, &ruud, "Adam", "🕐 18:45").await;
        bot.taps(&amal, "👎 It does not suit").await;
        bot.says_to(&amal, "this time for Adam is cancelled");
        bot.taps(&amal, "📅 Monday 14 September").await;
        assert!(bot.offers(&amal, "🕐 18:45"));
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        // Who has a time is not among those to plan for, and a reminder comes the day before.
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "✍️ Plan for a family").await;
        assert!(!bot.last(&ruud).buttons.iter().any(|(label, _)| label == "Zofia"));
        bot.until("2026-09-13T15:00:00Z").await;
        assert_eq!(bot.count(&olha, "👀 Een herinnering"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn for_a_child_without_anybody_here_it_is_planned_and_the_first_parent_finds_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, .. }, round) = open(&mut bot).await;
        outside::run(url, "UPDATE children SET home_language = 'tr' WHERE first_name = 'Emma'").await;
        plans(&mut bot, &ruud, "Emma", "🕐 19:00").await;
        let said = bot.last(&ruud).text;
        assert!(said.contains("I cannot reach the family of Emma here"), "{said}");
        assert!(said.contains("maandag 14 september") && said.contains("14 Eylül"), "to say or print: {said}");
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        // Not twice, and nobody else gets that time.
        let emma = bot.school.children["Emma"];
        bot.forges(&ruud, &Press::Act(Action::PlanForChild(round, emma)).encode()).await;
        bot.says_to(&ruud, "Everybody has a time");
        // Somebody else leaves: what waits for nobody yet stays.
        let eve = bot.person("Eve", "en");
        bot.signs_up(&eve, "Noor", "English", 0).await;
        bot.commands(&eve, Command::Stop).await;
        bot.taps(&eve, "🗑️ Yes").await;
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        let tom = bot.person("Tom", "en");
        bot.signs_up(&tom, "Emma", "English", 1).await;
        bot.passes(chrono::TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&tom, "School has noted this time for you"), 1);
        bot.taps(&tom, "👍 It suits").await;
        bot.says_to(&tom, "Monday 14 September, 19:00");
        // The other parent comes with a letter of their own, and learns nothing of it.
        let mia = bot.person("Mia", "en");
        bot.signs_up(&mia, "Emma", "English", 0).await;
        bot.passes(chrono::TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&mia, "School has noted"), 0);
        bot.commands(&mia, Command::Menu).await;
        bot.taps(&mia, "🗣️ Emma").await;
        bot.says_to(&mia, "Which day suits you?");
        let waiting = "SELECT COUNT(*) AS it FROM households WHERE child_id IS NOT NULL";
        assert_eq!(outside::numbers(url, waiting).await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn what_was_planned_goes_where_it_does_not_fit_beside_a_siblings_time(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, .. }, _) = open(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        block::gives(&mut bot, &bart, "6a", "18:00", "20:00").await;
        let bea = bot.person("Bea", "en");
        bot.signs_up(&bea, "Noor", "English", 0).await;
        talk::books(&mut bot, &bea, "Noor", "🕐 18:00").await;
        // Emma's family is not here: at a quarter past they could not walk there in time.
        plans(&mut bot, &ruud, "Emma", "🕐 18:15").await;
        talk::adds_child(&mut bot, &bea, "Emma").await;
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        assert_eq!(bot.count(&bea, "School has noted"), 0);
        bot.commands(&bea, Command::Menu).await;
        bot.taps(&bea, "🗣️ Emma").await;
        bot.says_to(&bea, "Which day suits you?");
        bot.passes(chrono::TimeDelta::minutes(20)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn of_separated_parents_the_teacher_says_for_whom(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, .. }, _) = open(&mut bot).await;
        let karim = bot.person("Karim", "en");
        bot.signs_up(&karim, "Adam", "English", 1).await;
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "✍️ Plan for a family").await;
        bot.taps(&ruud, "Adam").await;
        bot.says_to(&ruud, "Their conversations are separate");
        bot.restarts().await;
        bot.taps(&ruud, "Karim").await;
        bot.taps(&ruud, "📅 Monday 14 September").await;
        bot.taps(&ruud, "🕐 18:00").await;
        assert_eq!((bot.count(&karim, "School has noted"), bot.count(&amal, "School has noted")), (1, 0));
        talk::books(&mut bot, &amal, "Adam", "🕐 19:00").await;
        bot.says_to(&amal, "✅ Done, it is booked");
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_and_a_family_who_take_one_time_at_once_are_not_both_given_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, .. }, _) = open(&mut bot).await;
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "✍️ Plan for a family").await;
        bot.taps(&ruud, "Lina").await;
        bot.taps(&ruud, "📅 Monday 14 September").await;
        for who in [&ruud, &amal] {
            bot.presses(who, "🕐 18:00").await;
        }
        order::work_at_once(&bot, 2).await;
        bot.passes(chrono::TimeDelta::minutes(1)).await;
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        let lucky = bot.count(&amal, "it is booked") + bot.count(&ruud, "✅ Lina: Monday 14 September, 18:00");
        assert_eq!(lucky, 1);
        bot.ends().await;
    }
}

db_test! {
    async fn only_who_teaches_the_class_plans_in_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { amal, .. }, round) = open(&mut bot).await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let ingrid = bot.person("Ingrid", "en");
        let (class, adam) = (bot.school.classes["5a"], bot.school.children["Adam"]);
        for who in [&bart, &ingrid, &amal] {
            for act in [Action::PlanFor(round, class), Action::PlanForChild(round, adam)] {
                bot.forges(who, &Press::Act(act).encode()).await;
                bot.says_to(who, "cannot open that here");
            }
        }
        assert_eq!(outside::numbers(url, BOOKED).await, [0]);
        bot.ends().await;
    }
}
