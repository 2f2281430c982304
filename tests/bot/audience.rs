// SPDX-License-Identifier: EUPL-1.2
//! A message to several classes, and one to those who have not seen another.

use chrono::TimeDelta;
use ouderlijn::domain::school::SchoolYear;
use ouderlijn::message::Command;
use ouderlijn::store::{children, roles};

use crate::db_test;
use crate::permission::photo;
use crate::support::bot::{Someone, TestBot};

/// Dora, the director; Ruud, teacher of 5a; Amal, with Adam in 5a; Sara, with Lina in 5a and Noor in 6a; Jan, with
/// Noor too.
struct Cast {
    dora: Someone,
    ruud: Someone,
    amal: Someone,
    sara: Someone,
    jan: Someone,
}

async fn cast(bot: &mut TestBot) -> Cast {
    let [dora, ruud] = ["Dora", "Ruud"].map(|name| bot.person(name, "en"));
    bot.signs_up_as_staff(&dora, "director").await;
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let [amal, sara, jan] = ["Amal", "Sara", "Jan"].map(|name| bot.person(name, "en"));
    bot.signs_up(&amal, "Adam", "English", 0).await;
    bot.signs_up(&sara, "Lina", "English", 0).await;
    let code = bot.school.codes["Noor"].clone();
    bot.opens(&sara, &code).await;
    bot.taps(&sara, "✅").await;
    bot.taps(&sara, "👩").await;
    bot.signs_up(&jan, "Noor", "English", 1).await;
    Cast { dora, ruud, amal, sara, jan }
}

/// The director opens the choice of classes.
async fn chooses(bot: &mut TestBot, dora: &Someone) {
    bot.commands(dora, Command::Menu).await;
    bot.taps(dora, "📣 Message to several classes").await;
}

/// A message is written and goes.
async fn writes(bot: &mut TestBot, dora: &Someone, text: &str) {
    bot.says(dora, text).await;
    bot.taps(dora, "✅ Send").await;
    bot.passes(TimeDelta::minutes(1)).await;
}

db_test! {
    async fn the_director_writes_to_the_whole_school_and_everybody_gets_it_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { dora, ruud, amal, sara, jan } = cast(&mut bot).await;
        chooses(&mut bot, &dora).await;
        assert!(!bot.offers(&dora, "➡️"), "nobody is chosen");
        bot.taps(&dora, "⬜ The whole school").await;
        bot.restarts().await;
        bot.taps(&dora, "➡️ Write the message").await;
        bot.says_to(&dora, "Write your message to the whole school.");
        bot.says(&dora, "No school on Friday").await;
        bot.says_to(&dora, "Your message to the whole school:");
        bot.says_to(&dora, "4 people");
        bot.taps(&dora, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        for who in [&ruud, &amal, &sara, &jan] {
            assert_eq!(bot.count(who, "No school on Friday"), 1, "{}", who.name);
            bot.says_to(who, "director, to the whole school");
        }
        bot.says_to(&dora, "Your message to the whole school went to 4 people.");
        bot.taps(&dora, "📊").await;
        // Adam, Lina and Noor of five children.
        bot.says_to(&dora, "3 of 5");
        assert!(!bot.offers(&dora, "📵"), "whom it did not reach is the teachers' to know");
        bot.ends().await;
    }
}

db_test! {
    async fn what_goes_to_one_class_stays_there_and_a_second_tap_takes_a_class_back(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { dora, ruud, amal, sara, jan } = cast(&mut bot).await;
        chooses(&mut bot, &dora).await;
        bot.taps(&dora, "⬜ 5a").await;
        bot.taps(&dora, "⬜ 6a").await;
        bot.taps(&dora, "✅ 5a").await;
        bot.says(&dora, "this is no answer").await;
        bot.says_to(&dora, "Who is the message for?");
        bot.taps(&dora, "➡️").await;
        writes(&mut bot, &dora, "The sixth goes to the theatre").await;
        let heard = [&ruud, &amal, &sara, &jan].map(|who| bot.count(who, "theatre"));
        assert_eq!(heard, [0, 0, 1, 1]);
        bot.says_to(&jan, "director, to 6a");
        // Who wrote it may withdraw it, everywhere.
        bot.taps(&dora, "📊").await;
        bot.taps(&dora, "🚫 Withdraw").await;
        bot.taps(&dora, "✅ Yes, withdraw").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&jan, "theatre"), 0);
        bot.ends().await;
    }
}

db_test! {
    async fn a_year_level_is_its_children_in_whatever_class_they_sit(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { dora, amal, sara, jan, .. } = cast(&mut bot).await;
        // Adam sits in 5a and follows year 6.
        let mut tx = bot.engine.db().write().await.expect("a transaction");
        let year = SchoolYear::at(bot.engine.clock().now(), chrono_tz::Europe::Amsterdam).0;
        let (adam, class) = (bot.school.children["Adam"], bot.school.classes["5a"]);
        children::enrol(&mut tx, year, &[(adam, class, 6)]).await.expect("enrolled");
        tx.commit().await.expect("a commit");
        chooses(&mut bot, &dora).await;
        bot.taps(&dora, "⬜ groep 6").await;
        bot.taps(&dora, "➡️").await;
        writes(&mut bot, &dora, "The test is on Tuesday").await;
        let heard = [&amal, &sara, &jan].map(|who| bot.count(who, "on Tuesday"));
        assert_eq!(heard, [1, 1, 1], "Sara has Noor too");
        bot.says_to(&amal, "director, to groep 6");
        chooses(&mut bot, &dora).await;
        bot.taps(&dora, "⬜ groep 5").await;
        bot.taps(&dora, "➡️").await;
        writes(&mut bot, &dora, "Cycling lessons").await;
        let heard = [&amal, &sara, &jan].map(|who| bot.count(who, "Cycling"));
        assert_eq!(heard, [0, 1, 0]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_planned_message_to_the_school_does_not_go_without_its_director(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { dora, ruud, amal, .. } = cast(&mut bot).await;
        chooses(&mut bot, &dora).await;
        bot.taps(&dora, "⬜ The whole school").await;
        bot.taps(&dora, "➡️").await;
        bot.says(&dora, "The new year").await;
        bot.taps(&dora, "🕐 Later").await;
        bot.taps(&dora, "tomorrow · 07:30").await;
        let director = bot.id_of(&dora).await;
        let now = bot.engine.clock().now();
        let mut tx = bot.engine.db().write().await.expect("a transaction");
        for role in roles::of_person(&mut tx, director, now).await.expect("roles") {
            roles::end(&mut tx, role.id, now).await.expect("ended");
        }
        tx.commit().await.expect("a commit");
        bot.until("2026-09-02T05:31:00Z").await;
        assert_eq!([&ruud, &amal].map(|who| bot.count(who, "The new year")), [0, 0]);
        bot.says_to(&dora, "Your message to the whole school was not sent");
        bot.ends().await;
    }
}

db_test! {
    async fn a_photo_to_several_classes_is_looked_at_for_the_children_of_each(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { dora, .. } = cast(&mut bot).await;
        chooses(&mut bot, &dora).await;
        bot.taps(&dora, "⬜ The whole school").await;
        bot.taps(&dora, "➡️").await;
        bot.sends_file(&dora, photo("AgAC7"), Some("The party")).await;
        bot.taps(&dora, "✅ Send").await;
        for child in ["Adam", "Emma", "Noor"] {
            bot.says_to(&dora, child);
        }
        bot.ends().await;
    }
}

db_test! {
    async fn who_has_not_seen_a_message_gets_another_and_nobody_else_does(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, sara, jan, .. } = cast(&mut bot).await;
        bot.writes_to(&ruud, "5a", "Swimming on Friday").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.taps(&amal, "👍 Seen").await;
        bot.taps(&ruud, "📊").await;
        bot.taps(&ruud, "✉️ To those who missed it").await;
        bot.says_to(&ruud, "only to those who have not tapped “Seen”");
        bot.says(&ruud, "The bus leaves at nine").await;
        bot.says_to(&ruud, "1 person");
        bot.taps(&ruud, "✅ Send").await;
        // Whoever sees the first one in the last moment is spared the second.
        bot.passes(TimeDelta::minutes(1)).await;
        let heard = [&amal, &sara, &jan].map(|who| bot.count(who, "The bus leaves"));
        assert_eq!(heard, [0, 1, 0]);
        bot.says_to(&sara, "Ruud");
        bot.taps(&ruud, "📊").await;
        bot.says_to(&ruud, "👍 Seen: 0");
        // Both are seen: there is nobody left to write to.
        bot.taps(&sara, "👍 Seen").await;
        bot.taps(&ruud, "📊").await;
        assert!(!bot.offers(&ruud, "✉️ To those"));
        bot.ends().await;
    }
}

db_test! {
    async fn who_sees_the_first_message_before_the_second_goes_does_not_get_it(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, sara, .. } = cast(&mut bot).await;
        bot.writes_to(&ruud, "5a", "Swimming on Friday").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.taps(&ruud, "📊").await;
        bot.taps(&ruud, "✉️ To those who missed it").await;
        bot.says(&ruud, "The bus leaves at nine").await;
        bot.says_to(&ruud, "2 people");
        bot.taps(&ruud, "✅ Send").await;
        bot.taps(&sara, "👍 Seen").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let heard = [&amal, &sara].map(|who| bot.count(who, "The bus leaves"));
        assert_eq!(heard, [1, 0]);
        bot.ends().await;
    }
}
