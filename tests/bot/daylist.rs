// SPDX-License-Identifier: EUPL-1.2
//! A teacher's day on paper, and the list for the door, on which everybody in the corridor reads.

use chrono::TimeDelta;
use ouderlijn::message::Command;

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, interpreter, post, round, talk};

/// The newest page.
async fn newest(url: &str) -> String {
    let text = if url.starts_with("sqlite") { "CAST(bytes AS TEXT)" } else { "convert_from(bytes, 'UTF8')" };
    let sql = format!("SELECT {text} AS it FROM media WHERE mime = 'text/html' ORDER BY made_at, id");
    outside::texts(url, &sql).await.pop().expect("a file").replace(['\u{2068}', '\u{2069}'], "")
}

async fn shows_the_day(bot: &mut TestBot, teacher: &Someone) {
    bot.commands(teacher, Command::Menu).await;
    bot.taps(teacher, "👥 Class 5a").await;
    bot.taps(teacher, "🌱 Start conversations").await;
    bot.taps(teacher, "📋 Monday 14 September").await;
}

db_test! {
    async fn a_day_is_printed_with_who_comes_and_the_door_shows_initials_unless_the_teacher_taps_otherwise(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        assert!(!bot.offers(&ruud, "🖨️ Print"), "nobody comes so far");
        interpreter::takes_part(&mut bot, &ingrid, "📞 by phone").await;
        interpreter::wants(&mut bot, &amal, "Adam", "ትግርኛ").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        bot.taps(&amal, "👥 I bring someone").await;
        bot.taps(&amal, "🤝 A friend").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:00").await;
        bot.until("2026-09-13T14:10:00Z").await;
        bot.taps(&emine, "✅ I will be there").await;
        shows_the_day(&mut bot, &ruud).await;
        bot.taps(&ruud, "🖨️ Print").await;
        bot.restarts().await;
        bot.passes(TimeDelta::seconds(11)).await;
        bot.says_to(&ruud, "🖨️ The list of the day is ready");
        assert!(bot.last(&ruud).has_file);
        let page = newest(url).await;
        assert!(page.contains("Monday 14 September · 5a"), "{page}");
        for part in ["18:00", "Lina", "(Emine)", "✅ will be there", "18:15", "Adam", "(Amal)", "🏫 classroom of 5a", "🌐 Interpreter: Selam (Tigrinya), 📞 by phone", "👥 Comes along: a friend"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(page.find("Lina").expect("Lina") < page.find("Adam").expect("Adam"), "in the order of the day");
        bot.taps(&ruud, "↩️ Back").await;
        bot.taps(&ruud, "🚪 Door list").await;
        bot.says_to(&ruud, "Everybody in the corridor reads them");
        bot.taps(&ruud, "🔠 Only initials").await;
        bot.passes(TimeDelta::seconds(11)).await;
        let page = newest(url).await;
        assert!(page.contains("<bdi>L.</bdi>") && page.contains("<bdi>A.</bdi>"), "{page}");
        for secret in ["Lina", "Adam", "Emine", "Amal", "will be there", "Selam", "Comes along"] {
            assert!(!page.contains(secret), "{secret}");
        }
        shows_the_day(&mut bot, &ruud).await;
        bot.taps(&ruud, "🚪 Door list").await;
        bot.taps(&ruud, "🙂 First names").await;
        bot.passes(TimeDelta::seconds(11)).await;
        let page = newest(url).await;
        assert!(page.contains("<bdi>Lina</bdi>") && !page.contains("Emine"), "{page}");
        bot.ends().await;
    }
}
