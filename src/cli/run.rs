// SPDX-License-Identifier: EUPL-1.2
//! `run`: puts the channels, the store and the engine together, and ends in order when it is asked to.

use std::collections::HashMap;
use std::fs::{File, TryLockError};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, bail};
use chrono::TimeDelta;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::channel::telegram::{BotName, Failure, Hook, Intake, Patience, Telegram};
use crate::channel::web::{self, PushKey, Web};
use crate::channel::{Channel, Fetch, Webhook};
use crate::clock::{Chance, Clock, SharedChance};
use crate::config::Config;
use crate::domain::address::ChannelKind;
use crate::engine::{self, Engine, Parts};
use crate::flow::Links;
use crate::stop::stopped;
use crate::store::Db;
use crate::text::Words;

/// Runs until SIGTERM or SIGINT; what was begun is finished, what was not stays in the database.
pub async fn run(config: Config, chance: Chance) -> anyhow::Result<()> {
    let (stop, stopping) = watch::channel(false);
    let asked = asked_to_stop();
    tokio::spawn(async move {
        asked.await;
        stop.send_replace(true);
    });
    let _alone = alone(config.database_url.expose())?;
    let db = tokio::select! {
        db = super::open(&config) => db?,
        () = stopped(stopping.clone()) => return Ok(()),
    };
    let clock = Clock::system();
    let chance = SharedChance::new(chance);
    let installation = engine::installation(&db, &chance, clock.now()).await?;
    let words = Arc::new(super::words(&config)?);
    let speech = super::speech(&config, &db, &clock, &chance);

    let telegram = match &config.telegram_token {
        Some(token) => match meet(&config, &db, &clock, token.expose(), stopping.clone()).await? {
            Some(telegram) => Some(telegram),
            None => return Ok(()),
        },
        None => None,
    };
    let links = Links {
        web: config.page(),
        telegram: telegram.as_ref().map(|bot| bot.name().username.clone()),
        knocks: super::knocks::kinds(&config),
    };
    let fetch = telegram.clone().map(|bot| Arc::new(bot) as Arc<dyn Fetch>);
    let settings = web::Settings {
        secure: config.public_url.as_ref().is_some_and(|url| url.starts_with("https:")),
        trusted_proxy: config.trusted_proxy,
        contact: config.page().unwrap_or_default(),
        page: config.page(),
        mail: super::knocks::mailer(&config)?,
        sms: super::knocks::gateway(&config)?,
        speech: speech.clone(),
        ..web::Settings::default()
    };
    let key = PushKey(installation.push_key.clone());
    let page =
        Web::new(db.clone(), clock.clone(), chance.clone(), Arc::clone(&words), settings, &key, fetch)?;

    let mut channels: HashMap<(ChannelKind, String), Arc<dyn Channel>> = HashMap::new();
    if !config.web_listen.is_empty() {
        channels.insert((ChannelKind::Web, web::BOT.to_owned()), Arc::new(page.clone()));
    }
    if let Some(bot) = &telegram {
        channels.insert((ChannelKind::Telegram, bot.name().id.clone()), Arc::new(bot.clone()));
    }
    if channels.is_empty() {
        bail!("there is no channel: set OUDERLIJN_TELEGRAM_TOKEN or OUDERLIJN_WEB_LISTEN");
    }
    let secret = installation.secret.clone();
    let parts = Parts {
        db: db.clone(),
        clock: clock.clone(),
        words: Arc::clone(&words),
        links,
        installation,
        chance: chance.clone(),
        rates: config.rates,
        speech,
    };
    let engine = Engine::new(parts, channels);
    engine.plan().await?;

    let mut tasks = JoinSet::new();
    let mut webhook: Option<Arc<dyn Webhook>> = None;
    if let Some(bot) = telegram {
        let intake = Intake::new(bot.clone(), clock.clone(), chance);
        let hook = Hook::new(intake.clone(), &secret);
        if hears_by_webhook(&config) {
            webhook = Some(Arc::new(hook.clone()));
        }
        let takes = Takes { bot, intake, hook, words, db: db.clone(), clock };
        let (config, stopping) = (config.clone(), stopping.clone());
        tasks.spawn(async move { takes.run(&config, stopping).await });
    }
    if !config.web_listen.is_empty() {
        let listener = listen("OUDERLIJN_WEB_LISTEN", &config.web_listen).await?;
        tracing::info!(address = config.web_listen, "the school page is open");
        let (knocker, stopping_knocks) = (page.clone(), stopping.clone());
        tasks.spawn(async move { knocker.knock(stopping_knocks).await });
        tasks.spawn(serve(page.router(webhook), listener, stopping.clone()));
    }
    if !config.metrics_listen.is_empty() {
        let listener = listen("OUDERLIJN_METRICS_LISTEN", &config.metrics_listen).await?;
        tasks.spawn(serve(web::metrics(db.clone()), listener, stopping.clone()));
    }
    tasks.spawn(async move { engine.run(stopping).await });
    while let Some(ended) = tasks.join_next().await {
        ended.context("a part of the program ended")?;
    }
    db.close().await;
    tracing::info!("ended in order");
    Ok(())
}

async fn listen(name: &str, address: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("{name}: {address} cannot be used"))
}

async fn serve(router: web::Router, listener: TcpListener, stop: watch::Receiver<bool>) {
    if let Err(error) = web::serve(router, listener, stop).await {
        tracing::error!(%error, "a listener ended");
    }
}

/// Telegram posts updates only to https.
fn hears_by_webhook(config: &Config) -> bool {
    let https = config.public_url.as_ref().is_some_and(|url| url.starts_with("https:"));
    https && !config.web_listen.is_empty()
}

/// Resolves on SIGTERM or SIGINT. They are heard from the call on, not from the first poll: one that comes while
/// the program still starts is a wish to end in order too.
pub(super) fn asked_to_stop() -> impl Future<Output = ()> {
    let (terminate, interrupt) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()));
    async move {
        match (terminate, interrupt) {
            (Ok(mut terminate), Ok(mut interrupt)) => {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt.recv() => {}
                }
            }
            _ => std::future::pending().await,
        }
    }
}

/// One `run` per SQLite file; a second one says so and stops.
fn alone(url: &str) -> anyhow::Result<Option<File>> {
    let Some(path) = url.strip_prefix("sqlite:") else { return Ok(None) };
    let path = path.strip_prefix("//").unwrap_or(path).split('?').next().unwrap_or_default();
    let path = PathBuf::from(format!("{path}.lock"));
    let file = File::create(&path).with_context(|| path.display().to_string())?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => bail!("another ouderlijn runs on this database file: stop it first"),
        Err(TryLockError::Error(error)) => Err(error).with_context(|| path.display().to_string()),
    }
}

/// Meets the bot, however long Telegram is away; `None` when asked to stop meanwhile.
async fn meet(
    config: &Config,
    db: &Db,
    clock: &Clock,
    token: &str,
    stop: watch::Receiver<bool>,
) -> anyhow::Result<Option<Telegram>> {
    loop {
        let met = tokio::select! {
            met = connect(config, db, token) => met?,
            () = stopped(stop.clone()) => return Ok(None),
        };
        match met {
            Ok((telegram, name)) => {
                tracing::info!(bot = name.id, "met the bot");
                return Ok(Some(telegram));
            }
            Err(Failure::Refused(why)) => bail!("OUDERLIJN_TELEGRAM_TOKEN: Telegram says {why:?}"),
            Err(failure) => tracing::warn!(%failure, "Telegram is away"),
        }
        tokio::select! {
            () = stopped(stop.clone()) => return Ok(None),
            () = clock.sleep_until(clock.now() + TimeDelta::seconds(5)) => {}
        }
    }
}

async fn connect(
    config: &Config,
    db: &Db,
    token: &str,
) -> anyhow::Result<Result<(Telegram, BotName), Failure>> {
    let url = config.telegram_api_url.as_ref().map(|url| url.parse().context("OUDERLIJN_TELEGRAM_API_URL"));
    Ok(Telegram::connect(db.clone(), token, url.transpose()?, Patience::default()).await)
}

/// The links of letters: Telegram's needs the bot's name.
pub async fn links(config: &Config) -> Links {
    let telegram = match &config.telegram_token {
        None => None,
        Some(token) => match super::open(config).await {
            Ok(db) => match connect(config, &db, token.expose()).await {
                Ok(Ok((_, name))) => Some(name.username),
                _ => {
                    tracing::warn!("Telegram is away: the letters carry only the school page");
                    None
                }
            },
            Err(_) => None,
        },
    };
    Links { web: config.page(), telegram, ..Links::default() }
}

/// Takes in what Telegram brings, as the one process that has the part.
struct Takes {
    bot: Telegram,
    intake: Intake,
    hook: Hook,
    words: Arc<Words>,
    db: Db,
    clock: Clock,
}

impl Takes {
    async fn run(&self, config: &Config, stop: watch::Receiver<bool>) {
        let part = format!("intake {}", self.bot.name().id);
        while !*stop.borrow() {
            match self.db.take_part(&part).await {
                Ok(Some(mut held)) => {
                    // Many calls, each with its own patience: an end does not wait for them.
                    tokio::select! {
                        () = self.set_up(config) => {}
                        () = stopped(stop.clone()) => return,
                    }
                    let lost = async {
                        while held.is_held().await {
                            self.clock.sleep_until(self.clock.now() + TimeDelta::seconds(2)).await;
                        }
                    };
                    let end = async {
                        tokio::select! {
                            () = lost => tracing::warn!("another process takes the intake over"),
                            () = stopped(stop.clone()) => {}
                        }
                    };
                    if hears_by_webhook(config) {
                        end.await;
                    } else {
                        self.intake.run(end).await;
                    }
                }
                Ok(None) => {}
                Err(error) => tracing::error!(%error, "the intake waits for the database"),
            }
            tokio::select! {
                () = stopped(stop.clone()) => return,
                () = self.clock.sleep_until(self.clock.now() + TimeDelta::seconds(2)) => {}
            }
        }
    }

    /// Tells Telegram how updates come and which commands there are. What fails is tried at the next start.
    async fn set_up(&self, config: &Config) {
        let hook = config.public_url.as_deref().filter(|_| hears_by_webhook(config));
        let way = match hook.and_then(|page| format!("{page}telegram").parse().ok()) {
            Some(url) => self.bot.set_webhook(url, self.hook.secret()).await,
            None => self.bot.delete_webhook().await,
        };
        if let Err(failure) = way {
            tracing::warn!(%failure, "Telegram was not told how updates come");
        }
        if let Err(failure) = self.bot.register_commands(&self.words).await {
            tracing::warn!(%failure, "the commands are not registered");
        }
    }
}
