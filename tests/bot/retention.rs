// SPDX-License-Identifier: EUPL-1.2
//! Forgetting, as the table of `domain::retention` says: each row just before is kept, just after is gone.

mod row;

use chrono::{DateTime, TimeDelta, Utc};
use ouderlijn::domain::retention::Kept;
use ouderlijn::message::Command;

use row::row;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// The night's round at which the test looks: half past three in the morning of a day in October.
const ROUND: &str = "2026-10-14T01:30:00Z";

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

db_test! {
    async fn every_row_of_the_table_is_kept_just_before_and_gone_just_after(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.until("2026-10-13T10:00:00Z").await;
        bot.engine.plan().await.expect("a plan");
        let sqlite = url.starts_with("sqlite");
        let round = utc(ROUND);
        let (mut all, mut looks) = (Vec::new(), Vec::new());
        for (place, kept) in (0_u32..).zip(Kept::ALL) {
            let before = kept.gone_before(round, chrono_tz::Europe::Amsterdam);
            for (number, at, there) in
                [(2 * place, before, 1), (2 * place + 1, before - TimeDelta::seconds(1), 0)]
            {
                let (mut made, look) = row(kept, number + 1, at, sqlite);
                all.append(&mut made);
                looks.push((kept, look, there));
            }
        }
        outside::run(url, &all.join(";\n")).await;
        // A connection takes a while: one look at all.
        let each = looks.iter().enumerate();
        let each = each.map(|(place, (_, look, _))| format!("SELECT {place} AS place, ({look}) AS it"));
        let look = format!("SELECT it FROM ({}) AS looks ORDER BY place", each.collect::<Vec<_>>().join(" UNION ALL "));
        bot.until("2026-10-14T01:29:59Z").await;
        let found = outside::numbers(url, &look).await;
        assert_eq!(found, vec![1; looks.len()], "before the round");
        bot.until("2026-10-14T01:30:01Z").await;
        for ((kept, look, there), found) in looks.iter().zip(outside::numbers(url, &look).await) {
            assert_eq!(found, *there, "{kept:?} {look}");
        }
        // The round plans the next one.
        let planned = "SELECT COUNT(*) AS it FROM jobs WHERE state = 'waiting' AND job LIKE '%retention%'";
        assert_eq!(outside::numbers(url, planned).await, [1]);
        bot.ends().await;
    }
}

async fn there(bot: &TestBot, who: &Someone) -> bool {
    let mut tx = bot.engine.db().read().await.expect("a transaction");
    let found = ouderlijn::store::addresses::find(
        &mut tx,
        ouderlijn::domain::address::ChannelKind::Telegram,
        crate::support::bot::BOT,
        &who.chat,
    )
    .await
    .expect("a look");
    tx.rollback().await.expect("a read");
    found.is_some_and(|address| address.person_id.is_some())
}

db_test! {
    async fn a_family_that_left_is_forgotten_after_four_weeks_and_the_child_after_sixty_days(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let emine = bot.person("Emine", "en");
        bot.signs_up(&emine, "Lina", "English", 0).await;
        let code = bot.school.codes["Noor"].clone();
        bot.opens(&emine, &code).await;
        bot.taps(&emine, "✅").await;
        bot.taps(&emine, "👩").await;
        bot.engine.plan().await.expect("a plan");
        bot.until("2026-09-02T10:00:00Z").await;
        let at = if url.starts_with("sqlite") { "2026-09-02T10:00:00+00:00" } else { "2026-09-02T10:00:00Z" };
        outside::run(
            url,
            &format!("UPDATE children SET missing_since = '{at}' WHERE first_name IN ('Adam', 'Lina')"),
        )
        .await;
        // The round of 3 September sees it first.
        bot.until("2026-10-01T01:29:00Z").await;
        assert!(there(&bot, &amal).await);
        bot.until("2026-10-02T01:31:00Z").await;
        assert!(!there(&bot, &amal).await);
        assert!(there(&bot, &emine).await, "her other child is still here");
        let children = "SELECT COUNT(*) AS it FROM children WHERE missing_since IS NOT NULL";
        bot.until("2026-11-01T02:29:00Z").await;
        assert_eq!(outside::numbers(url, children).await, [2]);
        bot.until("2026-11-02T02:31:00Z").await;
        assert_eq!(outside::numbers(url, children).await, [0]);
        bot.commands(&emine, Command::Menu).await;
        bot.says_to(&emine, "Hello Emine!");
        bot.ends().await;
    }
}

db_test! {
    async fn a_poster_of_last_year_and_the_roles_of_a_class_end_with_it(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.appoints(&ruud, "5a", &amal).await;
        bot.until("2027-07-31T21:59:00Z").await;
        bot.commands(&ruud, Command::Menu).await;
        assert!(bot.last(&ruud).buttons.iter().any(|(label, _)| label.contains("👥")));
        bot.until("2027-07-31T22:00:00Z").await;
        for who in [&ruud, &amal] {
            bot.commands(who, Command::Menu).await;
            let labels = bot.last(who).buttons;
            assert!(!labels.iter().any(|(label, _)| label.contains("👥") || label.contains("✉️")), "{labels:?}");
        }
        bot.ends().await;
    }
}
