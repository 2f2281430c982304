// SPDX-License-Identifier: EUPL-1.2
//! The command line: the only place that names every layer and puts the parts together. Its words are for the
//! operator, in English; what parents and staff read is in `locales/`.

mod check;
mod demo;
mod export;
mod knocks;
pub mod letters;
mod run;
pub mod school;

use std::io::Write;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};
use tracing_subscriber::EnvFilter;

use crate::clock::{Chance, Clock, SharedChance};
use crate::config::Config;
use crate::speech::{Limits, Program, Speech};
use crate::store::Db;
use crate::text::{BrokenLocale, Words};

/// The stack of a thread, in bytes: a step of a conversation takes a lot of it where nothing is optimised. Memory is
/// taken only as far as it is used.
const STACK: usize = 8 * 1024 * 1024;

/// The parents' line: a messaging bot between parents and a primary school.
#[derive(Debug, Parser)]
#[command(name = "ouderlijn", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// A ready school in a temporary database, with the web chat and a clock you can move.
    #[command(after_help = "Example: ouderlijn demo --port 8080")]
    Demo(demo::Args),
    /// The real thing: Telegram and the school page.
    #[command(after_help = "Example: OUDERLIJN_TELEGRAM_TOKEN=… ouderlijn run")]
    Run,
    /// Sets up a school and its class lists.
    #[command(subcommand)]
    School(school::Command),
    /// Makes printable sign-up letters.
    Letters(letters::Letters),
    /// Says what is wrong with configuration, database, token and words.
    #[command(after_help = "Example: ouderlijn check || echo 'see above'")]
    Check,
    /// Writes everything that is stored about a person or a school.
    Export(export::Args),
    /// Erases a person.
    Erase(export::EraseArgs),
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match start(cli) {
        Ok(code) => code,
        Err(error) => {
            // Nobody is left to tell if the terminal is gone.
            writeln!(std::io::stderr(), "{error:#}").ok();
            ExitCode::FAILURE
        }
    }
}

fn start(cli: Cli) -> anyhow::Result<ExitCode> {
    let config = Config::load()?;
    let filter = EnvFilter::try_new(&config.log).context("OUDERLIJN_LOG: not a filter for logs")?;
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().thread_stack_size(STACK).enable_all().build()?;
    runtime.block_on(command(cli.command, config))
}

async fn command(command: Command, config: Config) -> anyhow::Result<ExitCode> {
    let clock = Clock::system();
    let mut chance = Chance::from_system().context("no chance from the operating system")?;
    let mut out = std::io::stdout();
    match command {
        Command::Demo(args) => Box::pin(demo::run(args, &config, chance, &mut out)).await?,
        Command::Run => run::run(config, chance).await?,
        Command::Check => return check::run(&config, &mut out).await,
        Command::School(args) => {
            let db = open(&config).await?;
            school::run(&args, &db, &clock, &mut chance, &mut out).await?;
            db.close().await;
        }
        Command::Letters(args) => {
            let db = open(&config).await?;
            let links = run::links(&config).await;
            letters::run(&args, &db, &clock, &mut chance, (&Words::load()?, &links), &mut out).await?;
            db.close().await;
        }
        Command::Export(args) => {
            let db = open(&config).await?;
            export::run(args, &db, &mut out).await?;
            db.close().await;
        }
        Command::Erase(args) => {
            let db = open(&config).await?;
            export::erase(args, &db, &mut out).await?;
            db.close().await;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The words, with the voices of the speech program.
fn words(config: &Config) -> Result<Words, BrokenLocale> {
    let voices = config.speech.as_ref().map(Program::languages).unwrap_or_default();
    Ok(Words::load()?.with_voices(voices))
}

/// What speaks, where there is a program for it.
fn speech(config: &Config, db: &Db, clock: &Clock, chance: &SharedChance) -> Option<Speech> {
    let program = config.speech.clone()?;
    Some(Speech::new(program, Limits::default(), db.clone(), clock.clone(), chance.clone()))
}

async fn open(config: &Config) -> anyhow::Result<Db> {
    Db::open(config.database_url.expose()).await.context("the database cannot be opened")
}
