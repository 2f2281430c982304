// SPDX-License-Identifier: EUPL-1.2
//! A round of conversations, as the director plans it.

mod invited;
mod kind;
mod off;
mod year;

use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::RoundId;
use ouderlijn::message::{Action, Command, Press};

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// The director's screen of all rounds.
async fn opens(bot: &mut TestBot, director: &Someone) {
    bot.commands(director, Command::Menu).await;
    bot.taps(director, "🏫").await;
    bot.taps(director, "🗣️ Conversations").await;
}

/// Looks at the start conversations that are planned.
pub async fn looks(bot: &mut TestBot, director: &Someone) {
    opens(bot, director).await;
    bot.taps(director, "🌱 Start conversations").await;
}

/// Plans start conversations from the first day to the last, up to the look at what is usual.
pub async fn prepares(bot: &mut TestBot, director: &Someone, first: &str, last: &str) {
    plans(bot, director, "🌱 Start conversations").await;
    bot.taps(director, first).await;
    bot.taps(director, last).await;
}

/// Plans start conversations from the first day to the last, in which families choose at once.
pub async fn plans_on(bot: &mut TestBot, director: &Someone, first: &str, last: &str) {
    prepares(bot, director, first, last).await;
    all_taps(bot, director, &["🔓 From", "⏩ At once", "✅ Plan"]).await;
}

/// The same in school weeks three and four.
pub async fn plans_at_once(bot: &mut TestBot, director: &Someone) -> RoundId {
    plans_on(bot, director, "Monday 14 September", "Friday 25 September").await;
    planned(bot, director)
}

/// Taps one button after the other.
pub async fn all_taps(bot: &mut TestBot, who: &Someone, labels: &[&str]) {
    for label in labels {
        Box::pin(bot.taps(who, label)).await;
    }
}

/// The round on the director's screen.
pub fn planned(bot: &TestBot, director: &Someone) -> RoundId {
    let (_, data, _) = bot.button(director, "🗑️ Take back");
    match Press::decode(&data) {
        Some(Press::Act(Action::RoundTakeBackAsk(round))) => round,
        other => panic!("{other:?}"),
    }
}

/// The director plans conversations of a kind on the first days that are offered.
async fn plans(bot: &mut TestBot, director: &Someone, kind: &str) {
    opens(bot, director).await;
    bot.taps(director, "➕ Plan conversations").await;
    bot.taps(director, kind).await;
}

/// Ingrid, who leads the school.
pub async fn director(bot: &mut TestBot) -> Someone {
    let ingrid = bot.person("Ingrid", "en");
    bot.signs_up_as_staff(&ingrid, "director").await;
    ingrid
}

db_test! {
    async fn what_is_usual_can_be_changed_before_it_is_planned(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ingrid = director(&mut bot).await;
        opens(&mut bot, &ingrid).await;
        bot.says_to(&ingrid, "No conversations are planned");
        bot.taps(&ingrid, "➕ Plan conversations").await;
        bot.taps(&ingrid, "⏱️ Ten-minute talks").await;
        bot.taps(&ingrid, "➡️ Later days").await;
        bot.taps(&ingrid, "Monday 21 September").await;
        bot.taps(&ingrid, "➡️ Later days").await;
        bot.taps(&ingrid, "Tuesday 6 October").await;
        bot.says_to(&ingrid, "⏱️ 10 minutes each · 2 classes");
        bot.taps(&ingrid, "⏱️ Length").await;
        bot.taps(&ingrid, "20 min").await;
        bot.taps(&ingrid, "☕ In between").await;
        bot.taps(&ingrid, "5 min").await;
        bot.taps(&ingrid, "🔓 From").await;
        bot.taps(&ingrid, "Thursday 10 September").await;
        bot.taps(&ingrid, "🔒 Until").await;
        bot.taps(&ingrid, "Thursday 1 October").await;
        bot.says(&ingrid, "hello").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            ⏱️ Ten-minute talks
            📅 Monday 21 September – Tuesday 6 October
            ⏱️ 20 minutes each · 2 classes
            ☕ 5 minutes between two
            🔓 Families choose a time from: Thursday 10 September, 16:00
            🔒 … until: Thursday 1 October, 18:00
            ");
        }
        bot.taps(&ingrid, "✅ Plan").await;
        let sql = "SELECT minutes * 1000 + pause AS it FROM rounds WHERE first_day = '2026-09-21' AND last_day = '2026-10-06'";
        assert_eq!(outside::numbers(url, sql).await, [20_005]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_plan_that_lay_too_long_is_not_planned(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ingrid = director(&mut bot).await;
        prepares(&mut bot, &ingrid, "Monday 14 September", "Friday 25 September").await;
        bot.until("2026-09-14T08:00:00Z").await;
        bot.taps(&ingrid, "✅ Plan").await;
        bot.says_to(&ingrid, "These days do not fit");
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM rounds").await, [0]);
        bot.ends().await;
    }
}
