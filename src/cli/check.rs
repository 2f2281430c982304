// SPDX-License-Identifier: EUPL-1.2
//! `check`: what is wrong with configuration, database, token, words, and what was given up.

use std::io::Write;
use std::process::ExitCode;

use crate::channel::telegram::{Patience, Telegram};
use crate::config::Config;
use crate::domain::sound::SoundKind;
use crate::speech::{Failure, Limits, Program, Sound};
use crate::store::{Db, jobs, outbox, schools};
use crate::text::{Form, Words, msg};

/// Lets the speech program say one word in each of its languages: a line per language.
async fn heard(program: &Program) -> Vec<(bool, String)> {
    let Ok(words) = Words::load() else { return Vec::new() };
    let mut lines = Vec::new();
    for language in program.languages() {
        let word = words.say(*language, &msg::CommonLanguageName.into(), Form::Plain);
        lines.push(match program.speak(*language, &word, Limits::default()).await {
            Ok(Sound { kind: kind @ (SoundKind::Wav | SoundKind::Ogg), .. }) => {
                (true, format!("speech: {language}: {kind:?}, on Telegram a file and no voice message"))
            }
            Ok(Sound { kind, .. }) => (true, format!("speech: {language}: {kind:?}")),
            Err(Failure::Crashed { status, complaint }) => {
                (false, format!("speech: {language}: it ended with {status}: {complaint}"))
            }
            Err(failure) => (false, format!("speech: {language}: {failure}")),
        });
    }
    lines
}

/// Prints a line per finding; the exit code says whether anything is wrong.
pub async fn run(config: &Config, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let mut wrong = 0;
    let mut say = |ok: bool, line: String| -> std::io::Result<()> {
        wrong += usize::from(!ok);
        writeln!(out, "{} {line}", if ok { "ok   " } else { "WRONG" })
    };
    match Words::load() {
        Ok(words) => say(true, format!("words: {} languages", words.languages()))?,
        Err(error) => say(false, format!("words: {error}"))?,
    }
    match &config.speech {
        None => say(true, "speech: off (no OUDERLIJN_SPEECH)".to_owned())?,
        Some(program) => {
            for (ok, line) in heard(program).await {
                say(ok, line)?;
            }
        }
    }
    match config.public_url.as_deref() {
        None => say(
            true,
            "page: no public address is set, so the page is reached from this machine only".to_owned(),
        )?,
        Some(url) if url.starts_with("https:") => say(true, format!("page: {url}"))?,
        Some(url) => {
            say(false, format!("page: {url} is not https. Put a proxy with a certificate before it."))?;
        }
    }
    for (ok, line) in super::knocks::check(config).await {
        say(ok, line)?;
    }
    match Db::open(config.database_url.expose()).await {
        Err(error) => say(false, format!("database: {error}"))?,
        Ok(db) => {
            let mut tx = db.read().await?;
            let schools = schools::all(&mut tx).await?;
            say(
                !schools.is_empty(),
                match schools.len() {
                    0 => "schools: none. Begin with: ouderlijn school new".to_owned(),
                    count => format!("schools: {count}"),
                },
            )?;
            let (waiting, dead) = outbox::count(&mut tx).await?;
            say(dead == 0, format!("messages: {waiting} wait, {dead} were given up"))?;
            for (id, why) in outbox::dead(&mut tx).await? {
                say(true, format!("  given up {id}: {}", why.unwrap_or_default()))?;
            }
            let dead = jobs::count_dead(&mut tx).await?;
            say(dead == 0, format!("jobs: {dead} were given up"))?;
            tx.rollback().await?;
            if let Some(token) = &config.telegram_token {
                let url = config.telegram_api_url.as_ref().map(|url| url.parse()).transpose()?;
                match Telegram::connect(db.clone(), token.expose(), url, Patience::default()).await {
                    Ok((_, name)) => say(true, format!("Telegram: @{}", name.username))?,
                    Err(failure) => say(false, format!("Telegram: {failure}"))?,
                }
            } else {
                say(true, "Telegram: off (no OUDERLIJN_TELEGRAM_TOKEN)".to_owned())?;
            }
            db.close().await;
        }
    }
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
