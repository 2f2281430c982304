// SPDX-License-Identifier: EUPL-1.2
//! "How do we let you know?" is a question about a page that can be closed: Telegram calls by itself.

use ouderlijn::message::{Action, Press};

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn who_is_only_on_telegram_needs_no_knock(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        assert!(!bot.offers(&amal, "How do we let you know?"));
        for act in [Action::Knock, Action::KnockPush, Action::KnockMail, Action::KnockSms, Action::KnockNone] {
            bot.forges(&amal, &Press::Act(act).encode()).await;
            bot.says_to(&amal, "I cannot open that here");
        }
        assert!(bot.address_of(&amal).await.knocks);
        bot.ends().await;
    }
}

db_test! {
    async fn who_has_a_page_too_may_choose_what_the_school_has_set_up(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🔗 My own page").await;
        bot.taps(&amal, "↩️").await;
        bot.taps(&amal, "🔔 How do we let you know?").await;
        bot.says_to(&amal, "Now: we do not call you");
        // This school has neither a mail server nor a gateway.
        let labels: Vec<String> = bot.last(&amal).buttons.into_iter().map(|(label, _)| label).collect();
        assert_eq!(labels, ["📱 On this phone", "🔕 No notifications", "↩️ Back"]);
        bot.forges(&amal, &Press::Act(Action::KnockMail).encode()).await;
        bot.says_to(&amal, "I cannot open that here");
        bot.ends().await;
    }
}
