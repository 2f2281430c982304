// SPDX-License-Identifier: EUPL-1.2
//! A visit at home: one choice beside others, its address read by the teacher who comes alone, and gone the day after.

use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, post, round, take, talk};

const KEPT: &str = "SELECT COUNT(*) AS it FROM visits";

/// The teacher gives two hours for visits on Tuesday.
async fn gives_visits(bot: &mut TestBot, teacher: &Someone) {
    block::opens(bot, teacher, "5a").await;
    bot.taps(teacher, "➕ Add times").await;
    bot.taps(teacher, "Tuesday 15 September").await;
    bot.taps(teacher, "🕐 15:00").await;
    bot.taps(teacher, "🕐 17:00").await;
    bot.taps(teacher, "🏠 We visit the family").await;
}

/// The cast of 5a, with visits on Tuesday and times at school on Monday.
async fn open(bot: &mut TestBot) -> post::Cast {
    let cast = post::cast(bot).await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    gives_visits(bot, &cast.ruud).await;
    cast
}

db_test! {
    async fn a_visit_is_offered_only_beside_another_place_of_the_same_teacher(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = open(&mut bot).await;
        bot.says_to(&ruud, "only beside another place");
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️ Adam").await;
        bot.says_to(&amal, "There is no free time for Adam");
        // Another teacher's classroom is no choice beside this one's visit.
        let bart = take::bart(&mut bot).await;
        block::gives(&mut bot, &bart, "5a", "15:00", "16:00").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️ Adam").await;
        assert!(!bot.offers(&amal, "📅 Tuesday 15 September"));
        block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️ Adam").await;
        bot.taps(&amal, "📅 Tuesday 15 September").await;
        // Half an hour each, with the way between.
        let labels: Vec<_> = bot.last(&amal).buttons.into_iter().map(|(label, _)| label).collect();
        assert_eq!(labels, ["🕐 15:00", "🕐 15:45", "🕐 16:30", "↩️ Back"]);
        bot.ends().await;
    }
}

db_test! {
    async fn the_address_is_asked_after_the_choice_read_by_the_visitor_alone_and_gone_the_day_after(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = open(&mut bot).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        let bart = take::bart(&mut bot).await;
        let ingrid = bot.person("Ingrid", "en");
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Tuesday 15 September").await;
        bot.taps(&amal, "🕐 15:45").await;
        bot.says_to(&amal, "Where may the teacher visit you about Adam?");
        assert_eq!(outside::numbers(url, KEPT).await, [0]);
        bot.restarts().await;
        bot.says(&amal, "…").await;
        bot.says_to(&amal, "Where may the teacher visit you");
        bot.says(&amal, "Kerkstraat 5, bel bij Jansen").await;
        bot.says_to(&amal, "the teacher can read it now");
        assert!(!bot.last(&amal).text.contains("Kerkstraat"));
        let talk = talk::of(&bot, &amal);
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🗂️").await;
        bot.says_to(&amal, "🏠 Address for the visit about Adam");
        let read = Press::Act(Action::Visit(talk)).encode();
        for who in [&bart, &ingrid, &emine, &amal] {
            bot.forges(who, &read).await;
            bot.says_to(who, "cannot open that here");
        }
        bot.forges(&emine, &Press::Act(Action::VisitAsk(talk)).encode()).await;
        bot.says_to(&emine, "cannot open that here");
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "📋 Tuesday 15 September").await;
        assert!(!bot.last(&ruud).text.contains("Kerkstraat"));
        bot.taps(&ruud, "🕘 15:45 · Adam").await;
        bot.taps(&ruud, "🏠 Address of Adam").await;
        bot.says_to(&ruud, "Kerkstraat 5, bel bij Jansen");
        bot.engine.plan().await.expect("a plan");
        bot.until("2026-09-15T20:00:00Z").await;
        assert_eq!(outside::numbers(url, KEPT).await, [1]);
        bot.until("2026-09-16T02:00:00Z").await;
        assert_eq!(outside::numbers(url, KEPT).await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn an_address_goes_at_once_with_the_visit(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = open(&mut bot).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        for (who, time) in [(&amal, "🕐 15:00"), (&emine, "🕐 15:45")] {
            bot.taps(who, "🕐 Choose a time").await;
            bot.taps(who, "📅 Tuesday 15 September").await;
            bot.taps(who, time).await;
            bot.says(who, "Kerkstraat 5").await;
        }
        assert_eq!(outside::numbers(url, KEPT).await, [2]);
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 18:00").await;
        assert_eq!(outside::numbers(url, KEPT).await, [1], "she comes to school");
        bot.taps(&emine, "🚫 Cancel").await;
        bot.taps(&emine, "🚫 Yes").await;
        assert_eq!(outside::numbers(url, KEPT).await, [0]);
        bot.ends().await;
    }
}
