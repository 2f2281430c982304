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

/// What was prepared for a talk that was over then, in a round of its own.
fn preparation(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let (mut made, _) = talk(me, school, class, "2030-01-01T00:00:00+00:00");
    let begin = "'2020-01-01T00:00:00+00:00'";
    let (child, household) =
        ("(SELECT id FROM children ORDER BY id LIMIT 1)", "(SELECT id FROM households ORDER BY id LIMIT 1)");
    made.push(format!(
        "INSERT INTO talks (id, round_id, block_id, child_id, household_id, starts_at, ends_at, state, made_at,
                            ended_at)
         VALUES ({me}, {me}, {me}, {child}, {household}, {begin}, '{at}', 'cancelled', {begin}, '{at}')"
    ));
    made.push(format!(
        "INSERT INTO preparations (id, round_id, child_id, household_id, taps, screen, made_at)
         VALUES ({me}, {me}, {child}, {household}, '{{}}', '\"overview\"', {begin})"
    ));
    (made, format!("SELECT COUNT(*) AS it FROM preparations WHERE id = {me}"))
}

/// A wish for meetings, in a round of its own.
fn meeting_wish(me: &str, school: &str, at: &str) -> (Vec<String>, String) {
    let (mut made, _) = talk(me, school, "NULL", at);
    made.truncate(1);
    made.push(format!(
        "INSERT INTO meeting_wishes (ballot, round_id, year_level, topic, made_at)
         VALUES ({me}, {me}, 5, 'meet_reading', '{at}')"
    ));
    (made, format!("SELECT COUNT(*) AS it FROM meeting_wishes WHERE ballot = {me}"))
}

/// Where somebody was visited: for a child of its own, in a round that is not over.
fn visit(number: u32, me: &str, at: &str) -> (Vec<String>, String) {
    let future = "'2030-01-01T00:00:00+00:00'";
    let begin = "'2020-01-01T00:00:00+00:00'";
    let (school, person) = ("(SELECT id FROM schools LIMIT 1)", "(SELECT id FROM persons LIMIT 1)");
    let class = "(SELECT id FROM classes ORDER BY name LIMIT 1)";
    // One household has one talk at a time.
    let starts = format!("'2029-01-01T00:00:{number:02}+00:00'");
    let made = [
        format!("INSERT INTO children (id, school_id, first_name, made_at) VALUES ({me}, {school}, 'x', {future})"),
        format!(
            "INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                                 made_at)
             VALUES ({me}, {school}, 'start', 2020, '2020-01-01', '2020-01-01', 15, 0, {begin}, {begin}, {begin})"
        ),
        format!(
            "INSERT INTO blocks (id, round_id, class_id, starts_at, ends_at, venue, made_at)
             VALUES ({me}, {me}, {class}, {begin}, {future}, '{{}}', {begin})"
        ),
        format!(
            "INSERT INTO talks (id, round_id, block_id, child_id, household_id, starts_at, ends_at, state, made_at)
             VALUES ({me}, {me}, {me}, {me}, (SELECT household_id FROM members LIMIT 1), {starts}, {future},
                     'booked', {begin})"
        ),
        format!("INSERT INTO visits (talk_id, person_id, address, over_at) VALUES ({me}, {person}, 'x', '{at}')"),
    ];
    (made.to_vec(), format!("SELECT COUNT(*) AS it FROM visits WHERE talk_id = {me}"))
}

/// Hours of an interpreter: the statements that make them and the count that finds them.
fn hours(me: &str, school: &str, at: &str) -> (Vec<String>, String) {
    let begin = "'2020-01-01T00:00:00+00:00'";
    let interpreter = format!(
        "INSERT INTO interpreters (id, school_id, name, tongues, made_at)
         VALUES ({me}, {school}, 'x', '[]', {begin})"
    );
    let hours = format!(
        "INSERT INTO interpreter_hours (id, interpreter_id, starts_at, ends_at, place)
         VALUES ({me}, {me}, {begin}, '{at}', 'school')"
    );
    (vec![interpreter, hours], format!("SELECT COUNT(*) AS it FROM interpreter_hours WHERE id = {me}"))
}

/// In which language a family wanted an interpreter: the statements that make it and the count that finds it.
fn wish(me: &str, school: &str, at: &str) -> (Vec<String>, String) {
    let begin = "'2020-01-01T00:00:00+00:00'";
    let round = format!(
        "INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                             made_at)
         VALUES ({me}, {school}, 'start', 2020, '2020-01-01', '2020-01-01', 15, 0, {begin}, '{at}', {begin})"
    );
    let household = "(SELECT id FROM households ORDER BY id LIMIT 1)";
    let wish = format!(
        "INSERT INTO round_tongues (round_id, household_id, tongue) VALUES ({me}, {household}, 'ti')"
    );
    (vec![round, wish], format!("SELECT COUNT(*) AS it FROM round_tongues WHERE round_id = {me}"))
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

/// An agreement about a child of its own.
fn agreement(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let child = format!(
        "INSERT INTO children (id, school_id, first_name, made_at) VALUES ({me}, {school}, 'x', '{at}')"
    );
    let household = "(SELECT household_id FROM members ORDER BY joined_at, person_id LIMIT 1)";
    let agreement = format!(
        "INSERT INTO agreements (id, school_id, class_id, child_id, household_id, version, terms, stage, kept_from,
                                 made_at)
         VALUES ({me}, {school}, {class}, {me}, {household}, 1, '{{}}', 'stopped', '{at}', '{at}')"
    );
    (vec![child, agreement], format!("SELECT COUNT(*) AS it FROM agreements WHERE id = {me}"))
}

/// A contact about a child of its own.
fn follow(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let child = format!(
        "INSERT INTO children (id, school_id, first_name, made_at) VALUES ({me}, {school}, 'x', '{at}')"
    );
    let household = "(SELECT household_id FROM members ORDER BY joined_at, person_id LIMIT 1)";
    let follow = format!(
        "INSERT INTO follows (id, school_id, class_id, child_id, household_id, form, weeks, next_day, made_at,
                              stopped_at)
         VALUES ({me}, {school}, {class}, {me}, {household}, 'phone', 4, '2026-01-01', '{at}', '{at}')"
    );
    (vec![child, follow], format!("SELECT COUNT(*) AS it FROM follows WHERE id = {me}"))
}

/// What was said before a goodbye that ended then, in a round of its own.
fn goodbye(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let begin = "'2020-01-01T00:00:00+00:00'";
    let future = "'2030-01-01T00:00:00+00:00'";
    let (child, _) = follow(me, school, class, at);
    let round = format!(
        "INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                             made_at)
         VALUES ({me}, {school}, 'goodbye', 2020, '2020-01-01', '2020-01-01', 15, 0, {begin}, {begin}, {begin})"
    );
    let block = format!(
        "INSERT INTO blocks (id, round_id, class_id, starts_at, ends_at, venue, made_at)
         VALUES ({me}, {me}, {class}, {begin}, {future}, '{{}}', {begin})"
    );
    let household = "(SELECT household_id FROM members ORDER BY joined_at, person_id LIMIT 1)";
    let talk = format!(
        "INSERT INTO talks (id, round_id, block_id, child_id, household_id, starts_at, ends_at, state, made_at)
         VALUES ({me}, {me}, {me}, {me}, {household}, {begin}, '{at}', 'cancelled', {begin})"
    );
    let said = format!(
        "INSERT INTO goodbyes (talk_id, question, person_id, answer, made_at)
         VALUES ({me}, 'good', (SELECT id FROM persons ORDER BY made_at, id LIMIT 1), '{{}}', '{at}')"
    );
    let made = vec![child[0].clone(), round, block, talk, said];
    (made, format!("SELECT COUNT(*) AS it FROM goodbyes WHERE talk_id = {me}"))
}

/// A round for some children, or with somebody's wish, in which nobody chooses any more from then on.
fn round(me: &str, school: &str, person: &str, at: &str, wish: bool) -> (Vec<String>, String) {
    let begin = "'2020-01-01T00:00:00+00:00'";
    let round = format!(
        "INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                             for_some, made_at)
         VALUES ({me}, {school}, 'support', 2020, '2020-01-01', '2020-01-01', 15, 0, {begin}, '{at}', {}, {begin})",
        !wish
    );
    if !wish {
        return (vec![round], format!("SELECT COUNT(*) AS it FROM rounds WHERE id = {me}"));
    }
    let said = format!(
        "INSERT INTO wishes (round_id, child_id, household_id, person_id, day, span, grade)
         VALUES ({me}, (SELECT id FROM children ORDER BY id LIMIT 1),
                 (SELECT household_id FROM members WHERE person_id = {person}), {person}, '2020-01-01', 'day', 'well')"
    );
    (vec![round, said], format!("SELECT COUNT(*) AS it FROM wishes WHERE round_id = {me}"))
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
        Kept::Preparation => return preparation(&me, &school, class, &at),
        Kept::MeetingWish => return meeting_wish(&me, &school, &at),
        Kept::HomeAddress => return visit(number, &me, &at),
        Kept::Request => (
            format!("INSERT INTO requests (id, child_id, class_id, asker, about, body, language, state, made_at)
                     VALUES ({me}, (SELECT id FROM children ORDER BY id LIMIT 1), {class}, 'parent', 'doing', 'x',
                             'en', 'open', '{at}')"),
            "requests",
            "id",
        ),
        Kept::InterpreterHours => return hours(&me, &school, &at),
        Kept::InterpreterWish => return wish(&me, &school, &at),
        Kept::TalkInvite => return talk_invite(&me, &school, &person, &at),
        Kept::Agreement => return agreement(&me, &school, class, &at),
        Kept::Follow => return follow(&me, &school, class, &at),
        Kept::Goodbye => return goodbye(&me, &school, class, &at),
        Kept::ChosenRound => return round(&me, &school, &person, &at, false),
        Kept::Wish => return round(&me, &school, &person, &at, true),
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
