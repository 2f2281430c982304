// SPDX-License-Identifier: EUPL-1.2
//! A teacher is ill: one tap on the day, and every family has other times at once.

use chrono::NaiveDate;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::{block, db_test, post, round, talk};

db_test! {
    async fn a_day_is_cancelled_in_one_go_and_nothing_of_it_is_offered_any_more(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        let round = round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "19:00").await;
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Wednesday 16 September", "15:00", "16:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:15").await;
        bot.commands(&olha, Command::Menu).await;
        bot.taps(&olha, "🗣️ Zofia").await;
        bot.taps(&olha, "📅 maandag 14 september").await;
        bot.taps(&olha, "🕐 18:30").await;
        // Emine prefers paper since: the teacher has to call her.
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&emine, "⚙️").await;
        bot.taps(&emine, "📄").await;
        bot.until("2026-09-14T05:45:00Z").await;
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.taps(&ruud, "🤒 I cannot on this day").await;
        bot.says_to(&ruud, "There are 3");
        bot.restarts().await;
        bot.taps(&ruud, "🤒 Yes, cancel the day").await;
        bot.says_to(&ruud, "please call them: Lina");
        assert_eq!(bot.count(&amal, "Adam on Monday 14 September at 18:00 cannot take place"), 1);
        assert_eq!(bot.count(&olha, "gaat niet door"), 1);
        assert_eq!(bot.count(&emine, "cannot take place"), 0);
        // New choices, and none on that day.
        bot.taps(&amal, "🕐 Choose a time").await;
        assert!(!bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("Monday 14 September")));
        bot.taps(&amal, "📅 Wednesday 16 September").await;
        bot.taps(&amal, "🕐 15:00").await;
        bot.says_to(&amal, "✅ Done, it is booked");
        // A second tap, and one by somebody who may not, cancel nothing more.
        let day = NaiveDate::from_ymd_opt(2026, 9, 14).expect("a day");
        let class = bot.school.classes["5a"];
        for act in [Action::DayOff(round, class, day), Action::DayOffAsk(round, class, day)] {
            bot.forges(&ruud, &Press::Act(act).encode()).await;
            bot.forges(&amal, &Press::Act(act).encode()).await;
            bot.says_to(&amal, "cannot open that here");
        }
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_family_that_cancels_late_is_news_at_once_and_earlier_the_list_shows_it(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:15").await;
        // On Thursday nobody is disturbed.
        bot.until("2026-09-10T10:00:00Z").await;
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 18:30").await;
        bot.until("2026-09-10T16:00:00Z").await;
        assert_eq!(bot.count(&ruud, "👀 The family of"), 0);
        // Friday is the last school day before.
        bot.until("2026-09-11T10:00:00Z").await;
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 19:00").await;
        assert_eq!(bot.count(&ruud, "👀 The family of Adam does not come on Monday 14 September at 18:30, but on Monday 14 September at 19:00."), 1);
        bot.until("2026-09-13T15:30:00Z").await;
        bot.taps(&emine, "🚫 Cancel").await;
        bot.taps(&emine, "🚫 Yes").await;
        bot.restarts().await;
        assert_eq!(bot.count(&ruud, "👀 The family of Lina cannot come on Monday 14 September at 18:15"), 1);
        bot.ends().await;
    }
}
