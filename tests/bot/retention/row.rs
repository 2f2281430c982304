// SPDX-License-Identifier: EUPL-1.2
//! One row of each kind that is forgotten.

use chrono::{DateTime, SecondsFormat, Utc};
use ouderlijn::domain::retention::Kept;

/// When what is not looked at was made.
const BEGIN: &str = "'2020-01-01T00:00:00+00:00'";
/// When what is not looked at is over.
const FUTURE: &str = "'2030-01-01T00:00:00+00:00'";
/// Any household; one of somebody who is there; any child.
const HOUSEHOLD: &str = "(SELECT id FROM households ORDER BY id LIMIT 1)";
const THEIRS: &str = "(SELECT household_id FROM members ORDER BY joined_at, person_id LIMIT 1)";
const CHILD: &str = "(SELECT id FROM children ORDER BY id LIMIT 1)";

/// A child of its own.
fn a_child(me: &str, school: &str, at: &str) -> String {
    format!("INSERT INTO children (id, school_id, first_name, made_at) VALUES ({me}, {school}, 'x', {at})")
}

/// A round of its own, in which nobody chooses any more from `closes` on.
fn a_round(me: &str, school: &str, kind: &str, closes: &str, for_some: bool) -> String {
    format!(
        "INSERT INTO rounds (id, school_id, kind, year, first_day, last_day, minutes, pause, opens_at, closes_at,
                             for_some, made_at)
         VALUES ({me}, {school}, '{kind}', 2020, '2020-01-01', '2020-01-01', 15, 0, {BEGIN}, {closes}, {for_some},
                 {BEGIN})"
    )
}

/// A block of it that ends then.
fn a_block(me: &str, class: &str, ends: &str) -> String {
    format!(
        "INSERT INTO blocks (id, round_id, class_id, starts_at, ends_at, venue, made_at)
         VALUES ({me}, {me}, {class}, {BEGIN}, {ends}, '{{}}', {BEGIN})"
    )
}

/// A note about a child of its own: there is one for each.
fn spoken(me: &str, school: &str, person: &str, at: &str) -> (Vec<String>, String) {
    let note = format!("INSERT INTO spoken (child_id, person_id, spoken_at) VALUES ({me}, {person}, '{at}')");
    let made = vec![a_child(me, school, &format!("'{at}'")), note];
    (made, format!("SELECT COUNT(*) AS it FROM spoken WHERE child_id = {me}"))
}

/// A time for conversations, in a round of its own.
fn talk(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let made = vec![a_round(me, school, "start", BEGIN, false), a_block(me, class, &format!("'{at}'"))];
    (made, format!("SELECT COUNT(*) AS it FROM blocks WHERE id = {me}"))
}

/// What was prepared for a talk that was over then, in a round of its own.
fn preparation(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let talk = format!(
        "INSERT INTO talks (id, round_id, block_id, child_id, household_id, starts_at, ends_at, state, made_at,
                            ended_at)
         VALUES ({me}, {me}, {me}, {CHILD}, {HOUSEHOLD}, {BEGIN}, '{at}', 'cancelled', {BEGIN}, '{at}')"
    );
    let prepared = format!(
        "INSERT INTO preparations (id, round_id, child_id, household_id, taps, screen, made_at)
         VALUES ({me}, {me}, {CHILD}, {HOUSEHOLD}, '{{}}', '\"overview\"', {BEGIN})"
    );
    let made = vec![a_round(me, school, "start", BEGIN, false), a_block(me, class, FUTURE), talk, prepared];
    (made, format!("SELECT COUNT(*) AS it FROM preparations WHERE id = {me}"))
}

/// A wish for meetings, in a round of its own.
fn meeting_wish(me: &str, school: &str, at: &str) -> (Vec<String>, String) {
    let wished = format!(
        "INSERT INTO meeting_wishes (ballot, round_id, year_level, topic, made_at)
         VALUES ({me}, {me}, 5, 'meet_reading', '{at}')"
    );
    let made = vec![a_round(me, school, "start", BEGIN, false), wished];
    (made, format!("SELECT COUNT(*) AS it FROM meeting_wishes WHERE ballot = {me}"))
}

/// Where somebody was visited: for a child of its own, in a round that is not over.
fn visit(number: u32, me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    // One household has one talk at a time.
    let starts = format!("'2029-01-01T00:00:{number:02}+00:00'");
    let made = vec![
        a_child(me, school, FUTURE),
        a_round(me, school, "start", BEGIN, false),
        a_block(me, class, FUTURE),
        format!(
            "INSERT INTO talks (id, round_id, block_id, child_id, household_id, starts_at, ends_at, state, made_at)
             VALUES ({me}, {me}, {me}, {me}, {THEIRS}, {starts}, {FUTURE}, 'booked', {BEGIN})"
        ),
        format!(
            "INSERT INTO visits (talk_id, person_id, address, over_at)
             VALUES ({me}, (SELECT id FROM persons LIMIT 1), 'x', '{at}')"
        ),
    ];
    (made, format!("SELECT COUNT(*) AS it FROM visits WHERE talk_id = {me}"))
}

/// Hours of an interpreter.
fn hours(me: &str, school: &str, at: &str) -> (Vec<String>, String) {
    let interpreter = format!(
        "INSERT INTO interpreters (id, school_id, name, tongues, made_at)
         VALUES ({me}, {school}, 'x', '[]', {BEGIN})"
    );
    let hours = format!(
        "INSERT INTO interpreter_hours (id, interpreter_id, starts_at, ends_at, place)
         VALUES ({me}, {me}, {BEGIN}, '{at}', 'school')"
    );
    (vec![interpreter, hours], format!("SELECT COUNT(*) AS it FROM interpreter_hours WHERE id = {me}"))
}

/// In which language a family wanted an interpreter.
fn tongue(me: &str, school: &str, at: &str) -> (Vec<String>, String) {
    let wanted = format!(
        "INSERT INTO round_tongues (round_id, household_id, tongue) VALUES ({me}, {HOUSEHOLD}, 'ti')"
    );
    let made = vec![a_round(me, school, "start", &format!("'{at}'"), false), wanted];
    (made, format!("SELECT COUNT(*) AS it FROM round_tongues WHERE round_id = {me}"))
}

/// That somebody was invited to choose a time, in a round of its own.
fn talk_invite(me: &str, school: &str, class: &str, person: &str, at: &str) -> (Vec<String>, String) {
    let (mut made, _) = talk(me, school, class, "2030-01-01T00:00:00+00:00");
    made.push(format!(
        "INSERT INTO talk_invites (round_id, child_id, person_id, invited_at)
         VALUES ({me}, (SELECT id FROM children WHERE first_name = 'Adam'), {person}, '{at}')"
    ));
    (made, format!("SELECT COUNT(*) AS it FROM talk_invites WHERE round_id = {me}"))
}

/// An agreement about a child of its own.
fn agreement(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let agreement = format!(
        "INSERT INTO agreements (id, school_id, class_id, child_id, household_id, version, terms, stage, kept_from,
                                 made_at)
         VALUES ({me}, {school}, {class}, {me}, {THEIRS}, 1, '{{}}', 'stopped', '{at}', '{at}')"
    );
    let made = vec![a_child(me, school, &format!("'{at}'")), agreement];
    (made, format!("SELECT COUNT(*) AS it FROM agreements WHERE id = {me}"))
}

/// A contact about a child of its own.
fn follow(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let follow = format!(
        "INSERT INTO follows (id, school_id, class_id, child_id, household_id, form, weeks, next_day, made_at,
                              stopped_at)
         VALUES ({me}, {school}, {class}, {me}, {THEIRS}, 'phone', 4, '2026-01-01', '{at}', '{at}')"
    );
    let made = vec![a_child(me, school, &format!("'{at}'")), follow];
    (made, format!("SELECT COUNT(*) AS it FROM follows WHERE id = {me}"))
}

/// What was said before a goodbye that ended then, in a round of its own.
fn goodbye(me: &str, school: &str, class: &str, at: &str) -> (Vec<String>, String) {
    let talk = format!(
        "INSERT INTO talks (id, round_id, block_id, child_id, household_id, starts_at, ends_at, state, made_at)
         VALUES ({me}, {me}, {me}, {me}, {THEIRS}, {BEGIN}, '{at}', 'cancelled', {BEGIN})"
    );
    let said = format!(
        "INSERT INTO goodbyes (talk_id, question, person_id, answer, made_at)
         VALUES ({me}, 'good', (SELECT id FROM persons ORDER BY made_at, id LIMIT 1), '{{}}', '{at}')"
    );
    let made = vec![
        a_child(me, school, &format!("'{at}'")),
        a_round(me, school, "goodbye", BEGIN, false),
        a_block(me, class, FUTURE),
        talk,
        said,
    ];
    (made, format!("SELECT COUNT(*) AS it FROM goodbyes WHERE talk_id = {me}"))
}

/// A round for some children in which nobody chooses any more from then on.
fn round(me: &str, school: &str, at: &str) -> (Vec<String>, String) {
    let made = vec![a_round(me, school, "support", &format!("'{at}'"), true)];
    (made, format!("SELECT COUNT(*) AS it FROM rounds WHERE id = {me}"))
}

/// Somebody's wish in a round in which nobody chooses any more from then on.
fn wish(me: &str, school: &str, person: &str, at: &str) -> (Vec<String>, String) {
    let said = format!(
        "INSERT INTO wishes (round_id, child_id, household_id, person_id, day, span, grade)
         VALUES ({me}, {CHILD}, (SELECT household_id FROM members WHERE person_id = {person}), {person},
                 '2020-01-01', 'day', 'well')"
    );
    let made = vec![a_round(me, school, "support", &format!("'{at}'"), false), said];
    (made, format!("SELECT COUNT(*) AS it FROM wishes WHERE round_id = {me}"))
}

/// One row of `kept`, dated `at`: the statement that makes it and the count that finds it.
#[expect(clippy::too_many_lines, reason = "a table: one row of each kind")]
pub fn row(kept: Kept, number: u32, at: DateTime<Utc>, sqlite: bool) -> (Vec<String>, String) {
    let at = if sqlite { at.to_rfc3339_opts(SecondsFormat::AutoSi, false) } else { at.to_rfc3339() };
    let id = format!("01234567-0000-7000-8000-{number:012}");
    let me = if sqlite { format!("X'{}'", id.replace('-', "")) } else { format!("'{id}'") };
    let a =
        |table: &str, wanted: &str| format!("(SELECT {wanted} FROM {table} ORDER BY made_at, id LIMIT 1)");
    let (school, person) = (a("schools", "id"), a("persons", "id"));
    let address = "(SELECT id FROM addresses ORDER BY external_id LIMIT 1)";
    let class = "(SELECT id FROM classes ORDER BY name LIMIT 1)";
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
                     VALUES ({me}, '', 's{number}', 'done', '{at}', {FUTURE}, '{at}', '{at}')"),
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
        Kept::HomeAddress => return visit(number, &me, &school, class, &at),
        Kept::Request => (
            format!("INSERT INTO requests (id, child_id, class_id, asker, about, body, language, state, made_at)
                     VALUES ({me}, (SELECT id FROM children ORDER BY id LIMIT 1), {class}, 'parent', 'doing', 'x',
                             'en', 'open', '{at}')"),
            "requests",
            "id",
        ),
        Kept::InterpreterHours => return hours(&me, &school, &at),
        Kept::InterpreterWish => return tongue(&me, &school, &at),
        Kept::TalkInvite => return talk_invite(&me, &school, class, &person, &at),
        Kept::Agreement => return agreement(&me, &school, class, &at),
        Kept::Follow => return follow(&me, &school, class, &at),
        Kept::Goodbye => return goodbye(&me, &school, class, &at),
        Kept::ChosenRound => return round(&me, &school, &at),
        Kept::Wish => return wish(&me, &school, &person, &at),
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
