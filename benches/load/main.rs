// SPDX-License-Identifier: EUPL-1.2
//! Load from end to end: plays the Bot API server, starts a release build of `ouderlijn run` and counts what it
//! answers. Where the machine has four cores, the server has two and the bot the other two.
//!
//! ```text
//! cargo bench --bench load -- --mode burst --runs 5
//! cargo bench --bench load -- --mode paced --post
//! cargo bench --bench load -- --mode start --url postgres://user:password@localhost/postgres
//! ```

mod bot;
#[path = "../../tests/support/bot_api/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the tests' server can do more than this program asks of it")]
mod bot_api;
mod database;
mod disk;
mod figures;
mod measure;
mod school;

use std::io::Write;

use clap::{Parser, ValueEnum};

use figures::Figures;

/// Plays the Bot API server for a release build of `ouderlijn run` and measures how it answers.
#[derive(Clone, Debug, Parser)]
#[command(name = "load", after_help = "Example: cargo bench --bench load -- --mode burst --runs 5")]
pub struct Args {
    /// What is measured. Without it a few hundred updates show that the parts still fit together.
    #[arg(long, value_enum)]
    mode: Option<Mode>,
    /// How often; what is printed last is the median.
    #[arg(long, default_value_t = 1)]
    runs: usize,
    /// Updates of a burst.
    #[arg(long, default_value_t = 20_000)]
    updates: usize,
    /// Chats they come from, in turn.
    #[arg(long, default_value_t = 2_000)]
    chats: usize,
    /// Updates a second of a paced run.
    #[arg(long, default_value_t = 200)]
    rate: u32,
    /// How long a paced run takes.
    #[arg(long, default_value_t = 20)]
    seconds: u32,
    /// With a paced run: every two seconds a post to 600 parents falls due.
    #[arg(long)]
    post: bool,
    /// A PostgreSQL server: each run has a database of its own there. Otherwise a fresh SQLite file.
    #[arg(long)]
    url: Option<String>,
    /// Another bot to measure: a command that reads `BOT_TOKEN` and `API_URL`.
    #[arg(long)]
    command: Option<String>,
    /// What `cargo bench` says to every benchmark.
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Mode {
    /// All updates wait already: answers a second, and the memory it took.
    Burst,
    /// Updates come one by one: how long an answer takes.
    Paced,
    /// From the start of the program to its first question for updates.
    Start,
    /// The work of a post to 600 parents in this process, from its falling due to the last row of the outbox,
    /// without the room that is left for replies.
    Post,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    // Before there is a second thread: all of them inherit it.
    let pinned = bot::pin_server();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(run(args, pinned))
}

async fn run(mut args: Args, pinned: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout();
    let mode = args.mode.unwrap_or_else(|| {
        (args.updates, args.chats) = (300, 100);
        Mode::Burst
    });
    if !pinned {
        writeln!(out, "not pinned: the bot and its load share all cores")?;
    }
    let mut all = Vec::new();
    for place in 0..args.runs.max(1) {
        let figures: Figures = match mode {
            Mode::Burst => measure::burst(&args, pinned).await?,
            Mode::Paced => measure::paced(&args, pinned).await?,
            Mode::Start => measure::start(&args, pinned).await?,
            Mode::Post => measure::post(&args).await?,
        };
        writeln!(out, "run {}: {}", place + 1, figures::line(&figures))?;
        all.push(figures);
    }
    if all.len() > 1 {
        writeln!(out, "median (least – most) of {}: {}", all.len(), figures::summary(&all))?;
    }
    Ok(())
}
