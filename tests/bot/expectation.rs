// SPDX-License-Identifier: EUPL-1.2
//! The school's expectation card.

use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::TestBot;
use crate::support::db::outside;

db_test! {
    async fn a_parent_reads_the_card_and_taps_clear_or_would_like_to_talk(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let person = bot.id_of(&amal).await;
        for (place, answer) in [(0, "clear"), (1, "discuss")] {
            bot.commands(&amal, Command::Menu).await;
            bot.taps(&amal, "🤝").await;
            let label = bot.last(&amal).buttons[place].0.clone();
            bot.taps(&amal, &label).await;
            let standing = outside::texts(
                url,
                "SELECT kind AS it FROM notices WHERE withdrawn_at IS NULL AND kind LIKE 'expectations%'",
            )
            .await;
            assert_eq!(standing, [format!("expectations_{answer}")], "one answer stands");
        }
        assert_eq!(outside::holds(url, "notices", "person_id", person.0).await, 3);
        bot.ends().await;
    }
}

db_test! {
    async fn the_director_composes_the_card_and_its_parts_have_limits(db: Db) {
        let mut bot = TestBot::new(db).await;
        let dora = bot.person("Dora", "en");
        bot.signs_up_as_staff(&dora, "director").await;
        bot.taps(&dora, "🤝").await;
        for place in 0..12 {
            let label = bot.last(&dora).buttons[place].0.clone();
            bot.taps(&dora, &label).await;
        }
        for place in 0..12 {
            let label = bot.last(&dora).buttons[place].0.clone();
            bot.taps(&dora, &label).await;
        }
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "🤝").await;
        let card = bot.last(&amal).text;
        assert!(card.lines().filter(|line| line.starts_with('•')).count() <= 9, "{card}");
        bot.ends().await;
    }
}
