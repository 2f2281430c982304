// SPDX-License-Identifier: EUPL-1.2
//! Talks in one's own calendar: a file in the chat that another program reads, and a private address.

use calcard::icalendar::ICalendar;
use chrono::TimeDelta;
use ouderlijn::message::Command;

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, post, round, talk};

/// Name and value of every property of every event.
type Events = Vec<Vec<(String, String)>>;

/// The newest file, and what another program reads in it.
async fn newest(url: &str) -> (String, Events) {
    let text = if url.starts_with("sqlite") { "CAST(bytes AS TEXT)" } else { "convert_from(bytes, 'UTF8')" };
    let sql = format!("SELECT {text} AS it FROM media WHERE mime = 'text/calendar' ORDER BY made_at, id");
    let file = outside::texts(url, &sql).await.pop().expect("a file");
    let read = ICalendar::parse(&file).expect("a calendar");
    let events = read.components.iter().filter(|part| part.component_type.as_str() == "VEVENT");
    let properties = events.map(|event| {
        let text = |entry: &calcard::icalendar::ICalendarEntry| {
            let value = entry.values.first().map_or_else(String::new, |value| {
                value.as_text().map_or_else(|| format!("{value:?}"), str::to_owned)
            });
            (entry.name.as_str().to_owned(), value)
        };
        event.entries.iter().map(text).collect()
    });
    let properties = properties.collect();
    (file, properties)
}

fn value<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
    event.iter().find(|(key, _)| key == name).map_or("", |(_, text)| text)
}

async fn open(bot: &mut TestBot) -> post::Cast {
    let cast = post::cast(bot).await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &cast.ruud, "5a", "18:00", "20:00").await;
    cast
}

async fn keeps(bot: &mut TestBot, who: &Someone) {
    bot.taps(who, "📅 Into my calendar").await;
    bot.passes(TimeDelta::seconds(11)).await;
    assert!(bot.last(who).has_file, "{:?}", bot.last(who));
}

db_test! {
    async fn a_family_keeps_its_talk_and_a_moved_and_a_cancelled_one_take_its_place(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, .. } = open(&mut bot).await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        keeps(&mut bot, &amal).await;
        let (text, first) = newest(url).await;
        assert!(text.contains("DTSTART:20260914T160000Z\r\n") && text.contains("DTEND:20260914T161500Z\r\n"), "{text}");
        assert_eq!(first.len(), 1);
        assert_eq!(value(&first[0], "SUMMARY"), "Adam: start conversation");
        assert_eq!(value(&first[0], "LOCATION"), "🏫 classroom of 5a");
        for secret in ["Amal", "Ruud", "Regenboog", "http"] {
            assert!(!text.contains(secret), "{secret}");
        }
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 19:00").await;
        bot.restarts().await;
        keeps(&mut bot, &amal).await;
        let (text, moved) = newest(url).await;
        assert!(text.contains("DTSTART:20260914T170000Z\r\n") && text.contains("SEQUENCE:1\r\n"), "{text}");
        assert_eq!(value(&moved[0], "UID"), value(&first[0], "UID"));
        let (_, keep, _) = bot.button(&amal, "📅 Into my calendar");
        bot.taps(&amal, "🚫 Cancel").await;
        bot.taps(&amal, "🚫 Yes").await;
        bot.forges(&amal, &keep).await;
        bot.passes(TimeDelta::seconds(11)).await;
        let (text, cancelled) = newest(url).await;
        assert!(text.contains("STATUS:CANCELLED\r\n") && text.contains("SEQUENCE:2\r\n"), "{text}");
        assert_eq!(value(&cancelled[0], "UID"), value(&first[0], "UID"));
        bot.ends().await;
    }
}

db_test! {
    async fn a_calendar_that_holds_a_talk_takes_over_that_one_meets_by_phone_or_at_school_after_all(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = open(&mut bot).await;
        block::opens(&mut bot, &ruud, "5a").await;
        bot.taps(&ruud, "⚙️ What families may choose").await;
        bot.taps(&ruud, "⬜ by phone instead").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        for (way, place, sequence) in [
            ("👥 I bring someone", "🏫 classroom of 5a", "SEQUENCE:0\r\n"),
            ("📞 By phone instead", "📞 by phone: school calls", "SEQUENCE:1\r\n"),
            ("🏫 Come to school instead", "🏫 classroom of 5a", "SEQUENCE:2\r\n"),
        ] {
            bot.commands(&amal, Command::Menu).await;
            bot.taps(&amal, "🗣️ Adam").await;
            bot.taps(&amal, way).await;
            bot.commands(&amal, Command::Menu).await;
            bot.taps(&amal, "🗣️ Adam").await;
            bot.restarts().await;
            keeps(&mut bot, &amal).await;
            let (text, events) = newest(url).await;
            assert!(text.contains(sequence), "{way}: {text}");
            assert_eq!(value(&events[0], "LOCATION"), place);
        }
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_keeps_a_day_or_the_round_and_a_second_household_is_read_by_nobody_else(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = open(&mut bot).await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:30").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        keeps(&mut bot, &ruud).await;
        bot.says_to(&ruud, "Conversations in the file: 2");
        let (text, events) = newest(url).await;
        let titles: Vec<&str> = events.iter().map(|event| value(event, "SUMMARY")).collect();
        assert_eq!(titles, ["Adam: start conversation", "Lina: start conversation"]);
        assert!(!text.contains("Amal") && !text.contains("Emine"));
        bot.taps(&ruud, "↩️ Back").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        keeps(&mut bot, &ruud).await;
        assert_eq!(newest(url).await.1.len(), 2);
        // Somebody else's talk is nobody's file.
        let (_, hers, _) = bot.button(&amal, "📅 Into my calendar");
        bot.forges(&emine, &hers).await;
        bot.says_to(&emine, "cannot open that here");
        bot.ends().await;
    }
}

db_test! {
    async fn a_private_address_is_shown_once_made_anew_and_stopped_and_kept_as_a_hash(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, .. } = open(&mut bot).await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "📅 My calendar").await;
        bot.taps(&amal, "🔗 Make a private address").await;
        let address = |bot: &TestBot, who: &Someone| {
            let text = bot.last(who).text;
            let line = text.lines().find(|line| line.starts_with("https://")).map(str::to_owned);
            line.unwrap_or_else(|| panic!("no address in {text:?}"))
        };
        let first = address(&bot, &amal);
        let token = first.strip_prefix("https://regenboog.example/calendar/").expect("our page");
        let token = token.strip_suffix(".ics").expect("a calendar");
        assert_eq!(token.len(), 43, "256 bits");
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "📅 My calendar").await;
        assert!(!bot.last(&amal).text.contains("https://"), "only once");
        bot.says_to(&amal, "since Tuesday 1 September");
        bot.taps(&amal, "🔗 Make a new address").await;
        assert_ne!(address(&bot, &amal), first);
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM agendas").await, [1]);
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "🗂️").await;
        bot.says_to(&amal, "📅 A private calendar address");
        bot.taps(&amal, "↩️ Back").await;
        bot.taps(&amal, "📅 My calendar").await;
        bot.taps(&amal, "🚫 Stop it").await;
        bot.says_to(&amal, "The address no longer works");
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM agendas").await, [0]);
        bot.ends().await;
    }
}
