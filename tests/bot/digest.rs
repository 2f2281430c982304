// SPDX-License-Identifier: EUPL-1.2
//! Fewer messages: everything together once a week, and no more in a week than the school said.

use chrono::TimeDelta;
use ouderlijn::domain::code::Code;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};

/// Ruud, teacher of 5a, and two parents of it: Amal (Adam), and Olha (Zofia, in Polish).
pub async fn cast(bot: &mut TestBot) -> [Someone; 3] {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let amal = bot.person("Amal", "en");
    bot.signs_up(&amal, "Adam", "English", 0).await;
    let olha = bot.person("Olha", "pl");
    bot.signs_up(&olha, "Zofia", "Polski", 0).await;
    [ruud, amal, olha]
}

/// Amal gets the rest of the story's posts once a week.
async fn chooses_weekly(bot: &mut TestBot, who: &Someone) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "⚙️").await;
    bot.taps(who, "📰 Once a week").await;
    bot.says_to(who, "What is not urgent comes together, once a week.");
}

async fn writes(bot: &mut TestBot, who: &Someone, text: &str) {
    bot.writes_to(who, "5a", text).await;
    bot.passes(TimeDelta::minutes(1)).await;
}

db_test! {
    async fn whoever_wants_it_so_gets_the_week_together_on_its_last_school_day(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        chooses_weekly(&mut bot, &amal).await;
        // A Tuesday.
        writes(&mut bot, &ruud, "Gym on Thursday").await;
        bot.says_to(&ruud, "📰 1 person reads it with the weekly post.");
        writes(&mut bot, &ruud, "Fruit on Friday").await;
        writes(&mut bot, &ruud, "Nothing after all").await;
        bot.taps(&ruud, "📊").await;
        bot.says_to(&ruud, "📰 1 person reads it with the weekly post.");
        bot.taps(&ruud, "🚫 Withdraw").await;
        bot.taps(&ruud, "✅ Yes, withdraw").await;
        assert_eq!((bot.count(&olha, "Gym on Thursday"), bot.count(&amal, "Gym on Thursday")), (1, 0));
        bot.until("2026-09-04T13:59:00Z").await;
        assert_eq!(bot.count(&amal, "Gym on Thursday"), 0);
        bot.until("2026-09-04T14:01:00Z").await;
        let screen: Vec<String> = bot.screen(&amal).into_iter().map(|shown| shown.text).collect();
        let place = |words: &str| screen.iter().position(|text| text.contains(words));
        let title = place("Your weekly post").expect("a title");
        assert!(screen[title].contains("2 messages"), "{}", screen[title]);
        assert_eq!(place("Gym on Thursday"), Some(title + 1));
        assert_eq!(place("Fruit on Friday"), Some(title + 2));
        assert_eq!(place("Nothing after all"), None);
        // Seen in one tap, and counted.
        bot.taps(&amal, "👍 Seen").await;
        // Another week without anything has no digest.
        bot.until("2026-09-12T14:01:00Z").await;
        assert_eq!(bot.count(&amal, "Your weekly post"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn urgent_is_urgent_and_whoever_changes_their_mind_gets_the_next_at_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, _] = cast(&mut bot).await;
        chooses_weekly(&mut bot, &amal).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️ Message to 5a").await;
        bot.says(&ruud, "School is closed now").await;
        bot.taps(&ruud, "🚨 Urgent").await;
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&amal, "School is closed now"), 1);
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "📨 Each at once").await;
        writes(&mut bot, &ruud, "Open again").await;
        assert_eq!(bot.count(&amal, "Open again"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_sender_gives_a_message_to_the_weekly_post_of_everybody(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️ Message to 5a").await;
        bot.says(&ruud, "This week we read about bees").await;
        bot.taps(&ruud, "🕐 Later").await;
        bot.taps(&ruud, "📰 With the weekly post").await;
        bot.says_to(&ruud, "goes with the weekly post: Friday 4 September");
        bot.passes(TimeDelta::minutes(1)).await;
        bot.says_to(&ruud, "📰 2 people read it with the weekly post.");
        assert_eq!(bot.count(&amal, "bees"), 0);
        bot.restarts().await;
        bot.until("2026-09-04T14:01:00Z").await;
        assert_eq!((bot.count(&amal, "bees"), bot.count(&olha, "bees")), (1, 1));
        bot.ends().await;
    }
}

db_test! {
    async fn what_exceeds_the_week_of_a_family_waits_for_its_weekly_post(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        // Two of one household: what both get counts once.
        bot.taps(&amal, "👵").await;
        let invitation = bot.last(&amal).text;
        let code = invitation.lines().find(|line| Code::read(line).is_ok()).expect("a code").to_owned();
        let oma = bot.person("Oma", "en");
        bot.opens(&oma, &code).await;
        for label in ["English", "👍", "✅", "👵", "👥", "Oma"] {
            bot.taps(&oma, label).await;
        }
        let ingrid = bot.person("Ingrid", "en");
        bot.signs_up_as_staff(&ingrid, "director").await;
        bot.commands(&ingrid, Command::Menu).await;
        bot.taps(&ingrid, "🏫").await;
        bot.taps(&ingrid, "📬 Messages a week").await;
        bot.says_to(&ingrid, "at most 6 messages a week");
        bot.taps(&ingrid, "4").await;
        bot.says_to(&ingrid, "at most 4 messages a week");
        for number in 1..=5 {
            writes(&mut bot, &ruud, &format!("Number {number}")).await;
            let got = |who| bot.count(who, &format!("Number {number}"));
            let now = usize::from(number <= 3);
            assert_eq!([got(&amal), got(&oma), got(&olha)], [now; 3], "{number}");
        }
        bot.says_to(&ruud, "📰 3 people read it with the weekly post.");
        bot.until("2026-09-04T14:01:00Z").await;
        assert_eq!((bot.count(&amal, "Number 4"), bot.count(&amal, "Number 5")), (1, 1));
        // A new week begins.
        bot.until("2026-09-07T08:00:00Z").await;
        writes(&mut bot, &ruud, "Number 6").await;
        assert_eq!(bot.count(&amal, "Number 6"), 1);
        bot.ends().await;
    }
}
