// SPDX-License-Identifier: EUPL-1.2
//! `demo`: a made-up school on a temporary database, several persons side by side, and a clock with buttons.

mod cast;
mod stage;

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::channel::Channel;
use crate::channel::web::{self, PushKey, Web};
use crate::clock::{Chance, Clock, Moment, SharedChance};
use crate::config::Config;
use crate::delivery::Rates;
use crate::domain::address::ChannelKind;
use crate::engine::{self, Engine, Parts};
use crate::flow::Links;
use crate::store::{Db, addresses};

/// How the demo runs.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The port on this machine.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Keeps everything in this folder; without it, all is forgotten at the end.
    #[arg(long)]
    data: Option<PathBuf>,
}

/// Runs the demo until SIGINT or SIGTERM.
pub async fn run(
    args: Args,
    config: &Config,
    mut chance: Chance,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let (folder, keep) = match args.data {
        Some(folder) => (folder, true),
        None => {
            let name = chance.id(Clock::system().now()).simple().to_string();
            (std::env::temp_dir().join(format!("ouderlijn-demo-{name}")), false)
        }
    };
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let listener = TcpListener::bind(("127.0.0.1", args.port))
        .await
        .with_context(|| format!("port {} is taken: choose another with --port", args.port))?;
    let address = listener.local_addr()?;
    let page = format!("http://{address}/");
    let db = Db::open(&format!("sqlite://{}", folder.join("demo.db").display())).await?;
    let result = play(&db, config, chance, listener, page, out).await;
    db.close().await;
    if !keep {
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    result
}

async fn play(
    db: &Db,
    config: &Config,
    chance: Chance,
    listener: TcpListener,
    page: String,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let clock = Clock::running_from(begins(db).await?);
    let chance = SharedChance::new(chance);
    let installation = engine::installation(db, &chance, clock.now()).await?;
    let words = Arc::new(super::words(config)?);
    let speech = super::speech(config, db, &clock, &chance);
    let key = PushKey(installation.push_key.clone());
    let settings =
        web::Settings { contact: page.clone(), speech: speech.clone(), ..web::Settings::default() };
    let web = Web::new(db.clone(), clock.clone(), chance.clone(), Arc::clone(&words), settings, &key, None)?;
    let carrier: Arc<dyn Channel> = Arc::new(web.clone());
    let channels = [((ChannelKind::Web, web::BOT.to_owned()), carrier)].into();
    let parts = Parts {
        db: db.clone(),
        clock,
        words,
        links: Links { web: Some(page.clone()), ..Links::default() },
        installation,
        chance: chance.clone(),
        rates: Rates::default(),
        speech,
    };
    let engine = Engine::new(parts, channels);
    let cast = cast::assemble(&engine, &chance).await?;
    let persons: Vec<_> = cast.iter().map(|person| (person.slug.to_owned(), person.address)).collect();
    let stage = Arc::new(stage::DemoStage::new(engine.clone(), cast));
    engine.plan().await?;

    let (stop, stopping) = watch::channel(false);
    let asked = super::run::asked_to_stop();
    tokio::spawn(async move {
        asked.await;
        stop.send_replace(true);
    });
    writeln!(out, "Open {page} and pick a person. End with Ctrl+C.")?;
    out.flush()?;
    let router = web::demo::router(&web, &persons, stage);
    let (knocker, stopping_knocks) = (web.clone(), stopping.clone());
    let knocks = tokio::spawn(async move { knocker.knock(stopping_knocks).await });
    let served = tokio::spawn(web::serve(router, listener, stopping.clone()));
    engine.run_in_steps(stopping).await;
    knocks.await?;
    Ok(served.await??)
}

/// Where the story begins: a Tuesday morning in September, or where a kept demo had come.
async fn begins(db: &Db) -> anyhow::Result<Moment> {
    let first: Moment = "2026-09-01T08:15:00Z".parse()?;
    let mut tx = db.read().await?;
    let last = addresses::last_used(&mut tx).await?;
    tx.rollback().await?;
    Ok(last.map_or(first, |last| last.max(first)))
}
