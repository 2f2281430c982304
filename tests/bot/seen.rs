// SPDX-License-Identifier: EUPL-1.2
//! "Seen" in one tap, and one reminder to whoever did not tap it.

use chrono::TimeDelta;
use ouderlijn::channel::SendError;
use ouderlijn::message::Command;

use crate::support::bot::{Someone, TestBot};
use crate::{db_test, digest};

/// Ruud, teacher of 5a, who writes to Amal (Adam) and Olha (Zofia, in Polish).
async fn cast(bot: &mut TestBot) -> [Someone; 3] {
    let [ruud, amal, olha] = digest::cast(bot).await;
    bot.writes_to(&ruud, "5a", "Swimming on Friday").await;
    bot.passes(TimeDelta::minutes(1)).await;
    [ruud, amal, olha]
}

db_test! {
    async fn a_tap_says_seen_and_the_message_stays_where_it_is(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️ Message to 5a").await;
        bot.says(&ruud, "Gym on Monday").await;
        let written = bot.last_written(&ruud);
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let shown = bot.screen(&amal).len();
        bot.taps(&amal, "👍 Seen").await;
        bot.says_to(&amal, "Gym on Monday");
        bot.says_to(&amal, "👍 You have seen this.");
        assert_eq!(bot.screen(&amal).len(), shown, "in place");
        assert!(!bot.offers(&ruud, "👍 Seen"), "who wrote it need not say so");
        bot.taps(&ruud, "📊").await;
        bot.says_to(&ruud, "👍 Seen: 1");
        // A changed message does not ask again who has seen it.
        bot.edits(&ruud, &written, "Gym on Thursday").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let asks = |who| bot.last(who).buttons.iter().any(|(label, _)| label.contains('👍'));
        assert_eq!((bot.count(&amal, "Gym on Thursday"), asks(&amal)), (1, false));
        assert_eq!((bot.count(&olha, "Gym on Thursday"), asks(&olha)), (1, true));
        bot.ends().await;
    }
}

db_test! {
    async fn the_sender_reminds_once_and_only_those_who_have_not_seen_it(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, olha] = cast(&mut bot).await;
        bot.taps(&amal, "👍 Seen").await;
        bot.taps(&ruud, "📊").await;
        assert!(!bot.offers(&ruud, "🔔"), "not in the first hours");
        bot.passes(TimeDelta::hours(3)).await;
        bot.taps(&ruud, "📊").await;
        bot.taps(&ruud, "🔔 Remind once").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&olha, "🔔 Przypominamy"), 1);
        assert_eq!(bot.count(&amal, "🔔"), 0);
        bot.taps(&ruud, "📊").await;
        assert!(!bot.offers(&ruud, "🔔"), "once");
        bot.taps(&olha, "👍 Przeczytane").await;
        bot.taps(&ruud, "📊").await;
        bot.says_to(&ruud, "👍 Seen: 2");
        bot.ends().await;
    }
}

db_test! {
    async fn nobody_says_seen_to_what_is_not_theirs(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, _] = cast(&mut bot).await;
        let (_, data, _) = bot.button(&amal, "👍 Seen");
        let bea = bot.person("Bea", "en");
        bot.signs_up(&bea, "Noor", "English", 0).await;
        bot.forges(&bea, &data).await;
        bot.says_to(&bea, "I cannot open that here");
        // The class's own teacher cannot remind of another's message either.
        bot.appoints(&ruud, "5a", &amal).await;
        bot.taps(&ruud, "📊").await;
        bot.passes(TimeDelta::hours(3)).await;
        bot.taps(&ruud, "📊").await;
        let (_, remind, _) = bot.button(&ruud, "🔔");
        bot.forges(&amal, &remind).await;
        bot.says_to(&amal, "I cannot open that here");
        bot.commands(&bea, Command::Menu).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_reminder_waits_for_the_end_of_quiet_hours(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, _, olha] = cast(&mut bot).await;
        bot.until("2026-09-01T20:30:00Z").await;
        bot.taps(&ruud, "📊").await;
        bot.taps(&ruud, "🔔 Remind once").await;
        bot.passes(TimeDelta::minutes(10)).await;
        assert_eq!(bot.count(&olha, "🔔 Przypominamy"), 0);
        bot.until("2026-09-02T06:00:00Z").await;
        assert_eq!(bot.count(&olha, "🔔 Przypominamy"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn nobody_is_reminded_of_what_was_withdrawn_meanwhile(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, _, olha] = cast(&mut bot).await;
        bot.until("2026-09-01T20:30:00Z").await;
        bot.taps(&ruud, "📊").await;
        bot.taps(&ruud, "🔔 Remind once").await;
        bot.taps(&ruud, "📊").await;
        bot.taps(&ruud, "🚫 Withdraw").await;
        bot.taps(&ruud, "✅ Yes, withdraw").await;
        bot.until("2026-09-02T06:00:00Z").await;
        assert_eq!(bot.count(&olha, "🔔 Przypominamy"), 0);
        assert_eq!(bot.count(&olha, "🚫 Ta wiadomość została wycofana."), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_tap_that_is_answered_late_does_not_bring_back_what_was_changed_meanwhile(db: Db) {
        let mut bot = TestBot::new(db).await;
        let [ruud, amal, _] = cast(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "✉️ Message to 5a").await;
        bot.says(&ruud, "Gym on Monday").await;
        let written = bot.last_written(&ruud);
        bot.taps(&ruud, "✅ Send").await;
        bot.passes(TimeDelta::minutes(1)).await;
        // The answer to her tap does not get through at first; the change does.
        let down = || SendError::Unreachable("down".to_owned());
        bot.fails(&amal, vec![down(), down(), down()]);
        bot.taps(&amal, "👍 Seen").await;
        bot.edits(&ruud, &written, "Gym on Thursday").await;
        bot.passes(TimeDelta::minutes(3)).await;
        assert_eq!((bot.count(&amal, "Gym on Thursday"), bot.count(&amal, "Gym on Monday")), (1, 0));
        bot.says_to(&amal, "👍 You have seen this.");
        bot.ends().await;
    }
}
