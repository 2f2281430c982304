// SPDX-License-Identifier: EUPL-1.2
//! Codes: typed well, typed badly, used up, too old, taken back, guessed.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::clock::Chance;
use ouderlijn::domain::code::Code;

use crate::db_test;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;

/// A code that nobody made.
fn made_up(seed: u64) -> String {
    let mut chance = Chance::from_number(1_000 + seed);
    Code::draw(|| u64::from_le_bytes(chance.bytes())).printed()
}

async fn waits_for_a_code(bot: &mut TestBot, name: &str) -> Someone {
    let who = bot.person(name, "en");
    bot.opens(&who, "").await;
    bot.taps(&who, "English").await;
    bot.says_to(&who, "Write the code here");
    who
}

db_test! {
    async fn a_code_is_understood_however_it_is_typed(db: Db) {
        let mut bot = TestBot::new(db).await;
        let code = bot.school.codes["Adam"].clone();
        let typed = [
            code.to_lowercase(),
            code.replace('0', "O").replace('1', "I"),
            code.replace('0', "o").replace('1', "l"),
            format!("  {} ", code.replace('-', " ")),
            code.chars().flat_map(|c| [c, ' ']).collect(),
            format!("\u{2066}{code}\u{2069}"),
        ];
        for (place, typed) in typed.into_iter().enumerate() {
            let who = waits_for_a_code(&mut bot, &format!("P{place}")).await;
            bot.says(&who, &typed).await;
            bot.says_to(&who, "keeps your name");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn typing_errors_and_unknown_codes_are_told_apart(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = waits_for_a_code(&mut bot, "Amal").await;
        let code = bot.school.codes["Adam"].clone();
        let first = if code.starts_with('A') { 'B' } else { 'A' };
        let typo = format!("{first}{}", &code[1..]);
        for _ in 0..7 {
            // A typing error is no guess: it may happen more than five times.
            bot.says(&amal, &typo).await;
            bot.says_to(&amal, "One character is different");
        }
        bot.says(&amal, "my letter").await;
        bot.says_to(&amal, "That is not a code");
        bot.says(&amal, &made_up(1)).await;
        bot.says_to(&amal, "I do not know this code");
        // On Telegram people put a typing error right where they wrote it.
        bot.says(&amal, &typo).await;
        let wrote = bot.last_written(&amal);
        bot.edits(&amal, &wrote, &code).await;
        bot.says_to(&amal, "keeps your name");
        bot.ends().await;
    }
}

db_test! {
    async fn a_greeting_of_eleven_letters_is_no_code(db: Db) {
        let mut bot = TestBot::new(db).await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.says(&amal, "Goedemorgen").await;
        bot.says_to(&amal, "I do not understand that yet");
        let code = bot.school.codes["Noor"].clone();
        bot.says(&amal, &code).await;
        bot.says_to(&amal, "This is about Noor, class 6a");
        bot.ends().await;
    }
}

db_test! {
    async fn a_letter_admits_four_adults_and_a_new_one_comes_from_the_teacher(db: Db) {
        let mut bot = TestBot::new(db).await;
        for (place, name) in ["Amal", "Karim", "Oma", "Opa"].into_iter().enumerate() {
            let who = bot.person(name, "en");
            bot.signs_up(&who, "Adam", "English", place).await;
            bot.says_to(&who, "Done!");
        }
        let fifth = waits_for_a_code(&mut bot, "Eve").await;
        let code = bot.school.codes["Adam"].clone();
        bot.says(&fifth, &code).await;
        bot.says_to(&fifth, "no longer valid");
        bot.ends().await;
    }
}

db_test! {
    async fn a_code_is_valid_for_eight_weeks(db: Db) {
        let mut bot = TestBot::new(db).await;
        let code = bot.school.codes["Adam"].clone();
        bot.passes(TimeDelta::weeks(8) - TimeDelta::minutes(1)).await;
        let early = waits_for_a_code(&mut bot, "Early").await;
        bot.says(&early, &code).await;
        bot.says_to(&early, "keeps your name");
        bot.passes(TimeDelta::minutes(1)).await;
        let late = waits_for_a_code(&mut bot, "Late").await;
        bot.says(&late, &code).await;
        bot.says_to(&late, "no longer valid");
        // Who began in time and dawdled is told the same, and never gets half a sign-up.
        bot.taps(&early, "👍").await;
        bot.says_to(&early, "no longer valid");
        bot.ends().await;
    }
}

db_test! {
    async fn a_code_that_was_taken_back_is_over(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let code = bot.school.codes["Adam"].clone();
        let plain = code.replace('-', "");
        outside::run(url, &format!("UPDATE codes SET revoked_at = made_at WHERE text = '{plain}'")).await;
        let amal = waits_for_a_code(&mut bot, "Amal").await;
        bot.says(&amal, &code).await;
        bot.says_to(&amal, "no longer valid");
        bot.ends().await;
    }
}

db_test! {
    async fn five_wrong_codes_must_wait_for_the_hour_and_another_chat_need_not(db: Db) {
        let mut bot = TestBot::new(db).await;
        let eve = waits_for_a_code(&mut bot, "Eve").await;
        let code = bot.school.codes["Adam"].clone();
        for seed in 0..5 {
            bot.says(&eve, &made_up(seed)).await;
            bot.says_to(&eve, "I do not know this code");
        }
        let _ = bot.transcript();
        bot.says(&eve, &code).await;
        let transcript = bot.transcript().replace(&code, "(the right code)");
        allow_duplicates! {
            assert_snapshot!(transcript, @"
            Eve writes: (the right code)
              → Eve: Too many tries with the code. You can try again at 11:00. Or ask the teacher for help.
            ");
        }
        let amal = waits_for_a_code(&mut bot, "Amal").await;
        bot.says(&amal, &code).await;
        bot.says_to(&amal, "keeps your name");
        bot.until("2026-09-01T09:00:00Z").await;
        bot.says(&eve, &code).await;
        bot.says_to(&eve, "keeps your name");
        bot.ends().await;
    }
}

db_test! {
    async fn a_grandmother_comes_by_invitation_and_the_teacher_confirms_her_as_parent(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        bot.taps(&amal, "👵").await;
        let invitation = bot.last(&amal).text;
        let code = invitation.lines().find(|line| Code::read(line).is_ok()).expect("a code").to_owned();
        assert!(invitation.contains("https://t.me/regenboog_bot?start="));
        let oma = bot.person("Oma", "en");
        bot.opens(&oma, &code).await;
        bot.taps(&oma, "English").await;
        bot.taps(&oma, "👍").await;
        bot.taps(&oma, "✅").await;
        bot.taps(&oma, "👵").await;
        bot.says_to(&oma, "Amal invited you");
        bot.taps(&oma, "👥").await;
        bot.taps(&oma, "Oma").await;
        bot.says_to(&oma, "You now get the class news of Adam");
        // She is no parent: she invites nobody.
        bot.commands(&oma, ouderlijn::message::Command::Menu).await;
        assert!(!bot.offers(&oma, "👵"), "who may not invite is not offered it");
        bot.commands(&ruud, ouderlijn::message::Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🆕").await;
        bot.taps(&ruud, "Oma (Adam)").await;
        bot.taps(&ruud, "✅ Confirm").await;
        assert!(!bot.offers(&ruud, "✅ Confirm"));
        bot.commands(&oma, ouderlijn::message::Command::Menu).await;
        assert!(bot.offers(&oma, "👵"));
        // Once only.
        let eve = waits_for_a_code(&mut bot, "Eve").await;
        bot.says(&eve, &code).await;
        bot.says_to(&eve, "no longer valid");
        bot.ends().await;
    }
}

db_test! {
    async fn undoing_a_sign_up_takes_back_its_invitations_too(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let eve = bot.person("Eve", "en");
        bot.signs_up(&eve, "Adam", "English", 0).await;
        bot.taps(&eve, "👵").await;
        let invitation = bot.last(&eve).text;
        let code = invitation.lines().find(|line| Code::read(line).is_ok()).expect("a code").to_owned();
        bot.commands(&ruud, ouderlijn::message::Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🆕").await;
        bot.taps(&ruud, "Eve (Adam)").await;
        bot.taps(&ruud, "🚫").await;
        bot.taps(&ruud, "✅ Undo it").await;
        bot.says_to(&ruud, "Eve gets no more messages about Adam");
        let mallory = waits_for_a_code(&mut bot, "Mallory").await;
        bot.says(&mallory, &code).await;
        bot.says_to(&mallory, "no longer valid");
        bot.ends().await;
    }
}
