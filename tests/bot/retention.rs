// SPDX-License-Identifier: EUPL-1.2
//! Forgetting, as the table of `domain::retention` says: each row just before is kept, just after is gone.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use ouderlijn::domain::retention::Kept;
use ouderlijn::message::Command;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// The night's round at which the test looks: half past three in the morning of a day in October.
const ROUND: &str = "2026-10-14T01:30:00Z";

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

/// A note about a child of its own: there is one for each.
fn spoken(me: &str, school: &str, person: &str, at: &str) -> (Vec<String>, String) {
    let child = format!(
        "INSERT INTO children (id, school_id, first_name, made_at) VALUES ({me}, {school}, 'x', '{at}')"
    );
    let note = format!("INSERT INTO spoken (child_id, person_id, spoken_at) VALUES ({me}, {person}, '{at}')");
    (vec![child, note], format!("SELECT COUNT(*) AS it FROM spoken WHERE child_id = {me}"))
}

/// A time for conversations, in a round of its own.
fn talk(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let begin = "'2020-01-01T00:00:00+00:00'";
    let round = format!(
        "INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                             made_at)
         VALUES ({me}, {school}, 'start', 2020, '2020-01-01', '2020-01-01', 15, 0, {begin}, {begin}, {begin})"
    );
    let block = format!(
        "INSERT INTO blocks (id, round_id, class_id, starts_at, ends_at, venue, made_at)
         VALUES ({me}, {me}, {class}, {begin}, '{at}', '{{}}', {begin})"
    );
    (vec![round, block], format!("SELECT COUNT(*) AS it FROM blocks WHERE id = {me}"))
}

/// That somebody was invited to choose a time, in a round of its own.
fn talk_invite(me: &str, school: &str, person: &str, at: &str) -> (Vec<String>, String) {
    let (mut made, _) =
        talk(me, school, "(SELECT id FROM classes ORDER BY name LIMIT 1)", "2030-01-01T00:00:00+00:00");
    made.push(format!(
        "INSERT INTO talk_invites (round_id, child_id, person_id, invited_at)
         VALUES ({me}, (SELECT id FROM children WHERE first_name = 'Adam'), {person}, '{at}')"
    ));
    (made, format!("SELECT COUNT(*) AS it FROM talk_invites WHERE round_id = {me}"))
}

/// One row of `kept`, dated `at`: the statement that makes it and the count that finds it.
#[expect(clippy::too_many_lines, reason = "a table: one row of each kind")]
fn row(kept: Kept, number: u32, at: DateTime<Utc>, sqlite: bool) -> (Vec<String>, String) {
    let at = if sqlite { at.to_rfc3339_opts(SecondsFormat::AutoSi, false) } else { at.to_rfc3339() };
    let id = format!("01234567-0000-7000-8000-{number:012}");
    let me = if sqlite { format!("X'{}'", id.replace('-', "")) } else { format!("'{id}'") };
    let a =
        |table: &str, wanted: &str| format!("(SELECT {wanted} FROM {table} ORDER BY made_at, id LIMIT 1)");
    let (school, person) = (a("schools", "id"), a("persons", "id"));
    let address = "(SELECT id FROM addresses ORDER BY external_id LIMIT 1)";
    let class = "(SELECT id FROM classes ORDER BY name LIMIT 1)";
    let future = "'2030-01-01T00:00:00+00:00'";
    let (made, table, column) = match kept {
        Kept::UnusedCode => (
            format!("INSERT INTO codes (id, school_id, kind, text, uses_allowed, made_at, expires_at)
                     VALUES ({me}, {school}, 'child', 'T{number}', 4, '{at}', '{at}')"),
            "codes",
            "id",
        ),
        Kept::Post => (
            format!("INSERT INTO posts (id, school_id, class_id, author_role, language, body, state, made_at, send_at)
                     VALUES ({me}, {school}, {class}, 'teacher', 'en', 'x', 'sent', '{at}', '{at}')"),
            "posts",
            "id",
        ),
        Kept::Media => (
            format!("INSERT INTO media (id, kind, mime, secret, made_at)
                     VALUES ({me}, 'photo', 'image/jpeg', 's{number}', '{at}')"),
            "media",
            "id",
        ),
        Kept::Sound => return sound(number, &me, &id, &at),
        Kept::Person => (
            format!("INSERT INTO persons (id, name, language, quiet_from, quiet_until, idle_since, made_at)
                     VALUES ({me}, 'x', 'en', 0, 0, '{at}', '{at}')"),
            "persons",
            "id",
        ),
        Kept::MissingChild => (
            format!("INSERT INTO children (id, school_id, first_name, missing_since, made_at)
                     VALUES ({me}, {school}, 'x', '{at}', '{at}')"),
            "children",
            "id",
        ),
        Kept::HomeLanguage => (
            format!("INSERT INTO children (id, school_id, first_name, home_language, made_at)
                     VALUES ({me}, {school}, 'x', 'tr', '{at}')"),
            "children",
            "home_language IS NOT NULL AND id",
        ),
        Kept::SeenMark => (
            format!("INSERT INTO inbox (id, address_id, seq, source, received_at, handled_at)
                     VALUES ({me}, {address}, {}, 's{number}', '{at}', '{at}')", 1_000 + number),
            "inbox",
            "id",
        ),
        Kept::SentMessage => (
            format!("INSERT INTO outbox (id, address_id, lane, seq, dedup_key, state, due_at, made_at, done_at)
                     VALUES ({me}, {address}, 'reply', {}, 's{number}', 'sent', '{at}', '{at}', '{at}')", 1_000 + number),
            "outbox",
            "id",
        ),
        Kept::ChatLine => (
            format!("INSERT INTO chat_lines (address_id, line, rev, side, body, made_at)
                     VALUES ({address}, {me}, {number}, 'me', '', '{at}')"),
            "chat_lines",
            "line",
        ),
        Kept::WeeklyItem => (
            format!("INSERT INTO weekly_items (household_id, week, place, item, made_at)
                     VALUES ((SELECT id FROM households ORDER BY id LIMIT 1), 'w{number}', 1, {me}, '{at}')"),
            "weekly_items",
            "item",
        ),
        Kept::WrongCode => (
            format!("INSERT INTO wrong_codes (who, hour, wrong) VALUES ('{id}', '{at}', 1)"),
            "wrong_codes",
            "who",
        ),
        Kept::DoneJob => (
            format!("INSERT INTO jobs (id, job, dedup_key, state, due_at, until_at, made_at, done_at)
                     VALUES ({me}, '', 's{number}', 'done', '{at}', {future}, '{at}', '{at}')"),
            "jobs",
            "id",
        ),
        Kept::Session => {
            let hash = if sqlite { me.clone() } else { format!("decode('{}', 'hex')", id.replace('-', "")) };
            let made = format!("INSERT INTO sessions (token_hash, address_id, made_at, used_at)
                                VALUES ({hash}, {address}, '{at}', '{at}')");
            return (vec![made], format!("SELECT COUNT(*) AS it FROM sessions WHERE token_hash = {hash}"));
        }
        Kept::StrangerAddress => (
            format!("INSERT INTO addresses (id, channel, bot, external_id, knocks, last_used_at, made_at)
                     VALUES ({me}, 'telegram', 'x', 'z{number}', TRUE, '{at}', '{at}')"),
            "addresses",
            "id",
        ),
        Kept::OpenJoin => (
            format!("INSERT INTO joins (id, class_id, person_id, kind, child_name, relation, made_at)
                     VALUES ({me}, {class}, {person}, 'parent', 'x', 'mother', '{at}')"),
            "joins",
            "id",
        ),
        Kept::Spoken => return spoken(&me, &school, &person, &at),
        Kept::Talk => return talk(&me, &school, class, &at),
        Kept::TalkInvite => return talk_invite(&me, &school, &person, &at),
    };
    let wanted = if kept == Kept::WrongCode { format!("'{id}'") } else { me };
    (vec![made], format!("SELECT COUNT(*) AS it FROM {table} WHERE {column} = {wanted}"))
}

/// A sound with its file: the statements that make it and the count that finds it.
fn sound(number: u32, me: &str, id: &str, at: &str) -> (Vec<String>, String) {
    let made = vec![
        format!(
            "INSERT INTO media (id, kind, mime, secret, made_at)
             VALUES ({me}, 'voice', 'audio/ogg', 's{number}', '{at}')"
        ),
        // As text it is bytes to both databases.
        format!("INSERT INTO sounds (hash, media_id, size, made_at) VALUES ('{id}', {me}, 9, '{at}')"),
    ];
    (made, format!("SELECT COUNT(*) AS it FROM sounds WHERE media_id = {me}"))
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
