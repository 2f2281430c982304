// SPDX-License-Identifier: EUPL-1.2
//! How long others wait while the talks of a plan are written: a school of 24 classes whose families said what suits
//! them, on SQLite or PostgreSQL. Beside it somebody locks the round and writes, again and again, as teachers and
//! families do; what is printed is how long that took.
//!
//! ```text
//! cargo bench --bench divide -- --families 600 --runs 5
//! cargo bench --bench divide -- --url postgres://user:password@localhost/postgres
//! ```

#[path = "../tests/support/large.rs"]
#[expect(dead_code, reason = "the tests look at more of it")]
mod large;

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use clap::Parser;
use ouderlijn::clock::Clock;
use ouderlijn::domain::id::RoundId;
use ouderlijn::flow::Links;
use ouderlijn::jobs::{self, Breath};
use ouderlijn::store::{Db, Lockable, talks};
use ouderlijn::text::Words;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

/// What is measured.
#[derive(Debug, Parser)]
#[command(name = "divide")]
struct Args {
    /// How many children have a family that said what suits.
    #[arg(long, default_value_t = 600)]
    families: usize,
    /// In so many classes.
    #[arg(long, default_value_t = 24)]
    classes: usize,
    /// How often.
    #[arg(long, default_value_t = 1)]
    runs: usize,
    /// A PostgreSQL server; otherwise a fresh SQLite file.
    #[arg(long)]
    url: Option<String>,
    /// What `cargo bench` says to every benchmark.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    for _ in 0..args.runs.max(1) {
        runtime.block_on(run(&args))?;
    }
    Ok(())
}

async fn url(args: &Args, folder: &std::path::Path) -> anyhow::Result<String> {
    let Some(server) = &args.url else {
        return Ok(format!("sqlite://{}", folder.join("divide.db").display()));
    };
    let mut admin = PgConnection::connect(server).await?;
    for sql in ["DROP DATABASE IF EXISTS ouderlijn_divide WITH (FORCE)", "CREATE DATABASE ouderlijn_divide"] {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut admin).await?;
    }
    let (base, _) = server.rsplit_once('/').unwrap_or((server, ""));
    Ok(format!("{base}/ouderlijn_divide"))
}

#[expect(clippy::disallowed_methods, reason = "this program measures")]
async fn run(args: &Args) -> anyhow::Result<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let db = Db::open(&url(args, folder.path()).await?).await?;
    let now = "2026-09-01T08:10:00Z".parse()?;
    let until = "2026-09-11T16:00:00Z".parse()?;
    let first = "2026-09-14".parse()?;
    let large = large::Large::found(&db, "bench", (args.classes, args.families), (now, until, first)).await;
    let (words, links, clock) = (Words::load()?, Links::default(), Clock::running_from(until));
    for job in jobs::slow(&db, clock.now()).await? {
        jobs::work(&db, &words, &links, &[7; 32], None, job, &clock).await?;
    }
    let ends = Arc::new(AtomicBool::new(false));
    let others = tokio::spawn(write_beside(db.clone(), large.round, Arc::clone(&ends)));
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    let breath = Breath { clock: clock.clone(), stop: stopped };
    let begins = Instant::now();
    let parts =
        jobs::tick(&db, &words, &links, &[7; 32], until + TimeDelta::minutes(1), Some(&breath)).await?;
    let took = begins.elapsed();
    ends.store(true, Ordering::Relaxed);
    let mut waits = others.await??;
    waits.sort_unstable();
    let at = |percent: usize| waits.get((waits.len() * percent / 100).min(waits.len().saturating_sub(1)));
    let mut tx = db.read().await?;
    let written = talks::count(&mut tx, large.round).await?;
    tx.rollback().await?;
    writeln!(
        std::io::stdout(),
        "{written} talks, {parts} parts of jobs in {took:.1?}; others wrote {} times: median {:.1?}, 99 % {:.1?}, longest {:.1?}",
        waits.len(),
        at(50).copied().unwrap_or_default(),
        at(99).copied().unwrap_or_default(),
        at(100).copied().unwrap_or_default(),
    )?;
    db.close().await;
    Ok(())
}

/// Locks the round and writes, again and again; how long each took.
#[expect(clippy::disallowed_methods, reason = "this program measures")]
async fn write_beside(db: Db, round: RoundId, ends: Arc<AtomicBool>) -> anyhow::Result<Vec<Duration>> {
    let (mut waits, clock) = (Vec::new(), Clock::system());
    while !ends.load(Ordering::Relaxed) {
        let begins = Instant::now();
        let mut tx = db.write().await?;
        tx.lock(Lockable::Round, round.0).await?;
        tx.commit().await?;
        waits.push(begins.elapsed());
        clock.sleep_until(clock.now() + TimeDelta::milliseconds(2)).await;
    }
    Ok(waits)
}
