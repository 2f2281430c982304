// SPDX-License-Identifier: EUPL-1.2
//! A parent's first minutes.

use insta::assert_snapshot;

use crate::db_test;
use crate::support::bot::TestBot;

db_test! {
    async fn a_mother_signs_up_by_the_letters_link_in_english(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        assert_snapshot!(bot.transcript(), @"");
        bot.ends().await;
    }
}
