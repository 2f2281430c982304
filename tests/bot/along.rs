// SPDX-License-Identifier: EUPL-1.2
//! Whether the child comes along: usual at its age, chosen by the teacher, and read wherever the conversation stands.

use ouderlijn::message::{Action, Press};

use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::{block, db_test, post, round, talk};

db_test! {
    async fn parents_read_whether_the_child_comes_in_invitation_booking_and_reminder(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, olha, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        let round = round::plans_at_once(&mut bot, &ingrid).await;
        // In this class of two levels Zofia is young.
        outside::run(url, "UPDATE enrolments SET year_level = 4 WHERE child_id = (SELECT id FROM children WHERE first_name = 'Zofia')").await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        bot.says_to(&amal, "🧒 Your child comes along.");
        bot.says_to(&olha, "🧒 Uw kind komt de eerste minuten mee.");
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        bot.says_to(&amal, "🧒 Your child comes along.");
        // The teacher chooses otherwise for the class.
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "🧒 Child: by age").await;
        bot.taps(&ruud, "🚫 not this time").await;
        assert!(bot.offers(&ruud, "🧒 Child: 🚫 not this time"));
        bot.until("2026-09-13T15:00:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 1);
        bot.says_to(&amal, "👤 This conversation is without your child.");
        let class = bot.school.classes["5a"];
        for act in [Action::Along(round, class), Action::AlongSet(round, class, 0), Action::AlongSet(round, class, 9)] {
            bot.forges(&amal, &Press::Act(act).encode()).await;
            bot.says_to(&amal, "cannot open that here");
        }
        bot.ends().await;
    }
}
