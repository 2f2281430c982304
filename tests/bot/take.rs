// SPDX-License-Identifier: EUPL-1.2
//! A colleague takes over times, also of who left, and the families hear whom they will meet.

use ouderlijn::message::{Action, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, post, round, talk};

/// Bart of 6a teaches 5a too.
pub async fn bart(bot: &mut TestBot) -> Someone {
    let bart = bot.person("Bart", "en");
    bot.signs_up_as_staff(&bart, "Bart").await;
    bot.teaches_too(&bart, "5a").await;
    bart
}

db_test! {
    async fn a_duo_colleague_takes_over_a_day_and_the_family_reads_whom_it_will_meet(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, olha, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        let given = block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        let bart = bart(&mut bot).await;
        // Nobody is at two places at once.
        block::gives(&mut bot, &bart, "6a", "18:30", "19:30").await;
        block::opens(&mut bot, &bart, "5a").await;
        bot.says_to(&bart, "↳ times of Ruud");
        bot.taps(&bart, "🤝 Take over all of them").await;
        bot.says_to(&bart, "You have given times then already");
        block::opens(&mut bot, &bart, "6a").await;
        bot.taps(&bart, "📋 Monday 14 September").await;
        bot.taps(&bart, "⚙️ 18:30 – 19:30").await;
        bot.taps(&bart, "🗑️ 18:30 – 19:30").await;
        block::opens(&mut bot, &bart, "5a").await;
        bot.taps(&bart, "📋 Monday 14 September").await;
        bot.taps(&bart, "⚙️ 18:00 – 19:00").await;
        bot.taps(&bart, "🤝 Take over").await;
        bot.says_to(&bart, "🤝 These times are yours now");
        assert_eq!(bot.count(&amal, "👋 The start conversation about Adam on Monday 14 September at 18:15: you will meet Bart."), 1);
        assert_eq!(bot.count(&olha, "Bart"), 0);
        // Ruud hears of it with the bundle of the day.
        assert_eq!(bot.count(&ruud, "Bart has taken over"), 0);
        bot.restarts().await;
        bot.until("2026-09-01T13:05:00Z").await;
        assert_eq!(bot.count(&ruud, "🤝 Bart has taken over your times for 5a on Monday 14 September, 18:00 – 19:00."), 1);
        // A second tap changes and says nothing.
        bot.forges(&bart, &Press::Act(Action::BlockTake(given)).encode()).await;
        bot.passes(chrono::TimeDelta::days(1)).await;
        assert_eq!(bot.count(&amal, "you will meet Bart"), 1);
        let of = "SELECT COUNT(*) AS it FROM blocks b JOIN persons p ON p.id = b.person_id WHERE p.name = 'Bart' AND b.removed_at IS NULL";
        assert_eq!(outside::numbers(url, of).await, [1]);
        for act in [Action::BlockTake(given), Action::BlockSame(given)] {
            bot.forges(&amal, &Press::Act(act).encode()).await;
            bot.says_to(&amal, "cannot open that here");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn the_times_of_a_teacher_who_left_go_to_the_next_in_one_tap(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        block::gives(&mut bot, &ruud, "5a", "15:00", "16:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 15:00").await;
        let bart = bart(&mut bot).await;
        bot.commands(&ruud, ouderlijn::message::Command::Stop).await;
        bot.taps(&ruud, "🗑️ Yes").await;
        let nobodys = "SELECT COUNT(*) AS it FROM blocks WHERE person_id IS NULL";
        assert_eq!(outside::numbers(url, nobodys).await, [2]);
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [2]);
        block::opens(&mut bot, &bart, "5a").await;
        bot.says_to(&bart, "↳ nobody has these times at the moment");
        bot.taps(&bart, "🤝 Take over all of them").await;
        assert_eq!(outside::numbers(url, nobodys).await, [0]);
        for who in [&amal, &emine] {
            assert_eq!(bot.count(who, "you will meet Bart"), 1, "{}", who.name);
        }
        bot.ends().await;
    }
}
