// SPDX-License-Identifier: EUPL-1.2
//! What is measured, one run each.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use chrono::TimeDelta;
use ouderlijn::clock::Clock;
use ouderlijn::flow::Links;
use ouderlijn::jobs;
use ouderlijn::store::{Db, outbox};
use ouderlijn::text::Words;
use serde_json::{Value, json};

use crate::Args;
use crate::bot::Bot;
use crate::bot_api::{BotApi, Call};
use crate::database::Place;
use crate::disk::Probe;
use crate::figures::{Figures, at};
use crate::school;

/// The first of the chats that write; parents of the school have numbers below.
/// What is special about the first events after a start is over before the clock runs.
const FIRST: usize = 150;
const FIRST_CHAT: usize = 1_000_000;
/// Longer than anything here may take.
const PATIENCE: Duration = Duration::from_mins(2);

/// All updates wait already: from the first question for updates to the last answer.
pub async fn burst(args: &Args, pinned: bool) -> anyhow::Result<Figures> {
    let place = Place::new(args.url.as_deref()).await?;
    let api = BotApi::start_counting().await;
    for number in 0..args.updates {
        api.push(update(number, args.chats));
    }
    let mut bot = Bot::start(args, &place, &api, pinned)?;
    wait_for(&api, &mut bot, "sendMessage", args.updates).await?;
    let memory = bot.peak_memory()?;
    bot.stop()?;
    let calls = api.calls();
    let sends: Vec<Instant> = of(&calls, "sendMessage").map(|call| call.at).collect();
    ensure!(sends.len() == args.updates, "{} updates, {} answers", args.updates, sends.len());
    let asked = of(&calls, "getUpdates").next().context("updates were asked for")?.at;
    let took = sends.iter().max().context("answers")?.duration_since(asked).as_secs_f64();
    Ok(vec![("answers", f64::from(u32::try_from(sends.len())?) / took, "/s"), ("memory", memory, "MB")])
}

/// Updates come one by one, each to a waiting question.
pub async fn paced(args: &Args, pinned: bool) -> anyhow::Result<Figures> {
    let place = Place::new(args.url.as_deref()).await?;
    let seconds = Duration::from_secs(args.seconds.into());
    if args.post {
        school::found(&place.url, seconds).await?;
    }
    let api = BotApi::start_counting().await;
    let mut bot = Bot::start(args, &place, &api, pinned)?;
    wait_for(&api, &mut bot, "getUpdates", 1).await?;
    for number in 0..FIRST {
        api.push(update(number, args.chats));
    }
    wait_for(&api, &mut bot, "sendMessage", FIRST).await?;

    let probe = Probe::begin(place.folder());
    let asked = push_paced(args, &api, FIRST).await;
    let posts = if args.post { school::posts_in(seconds) * school::PARENTS } else { 0 };
    wait_for(&api, &mut bot, "sendMessage", FIRST + asked.len() + posts).await?;
    let disk = probe.end()?;
    let memory = bot.peak_memory()?;
    bot.stop()?;

    let calls = api.calls();
    let busy = windows(&calls);
    let mut waits: HashMap<i64, VecDeque<Instant>> = HashMap::new();
    for (chat, at) in asked {
        waits.entry(chat).or_default().push_back(at);
    }
    let (mut times, mut meanwhile) = (Vec::new(), Vec::new());
    for call in of(&calls, "sendMessage").skip(FIRST) {
        let asked = call.chat.and_then(|chat| waits.get_mut(&chat)?.pop_front());
        if let Some(asked) = asked {
            let took = call.at.duration_since(asked).as_secs_f64() * 1_000.0;
            times.push(took);
            if busy.iter().any(|(from, until)| *from <= call.at && asked <= *until) {
                meanwhile.push(took);
            }
        }
    }
    for list in [&mut times, &mut meanwhile] {
        list.sort_unstable_by(f64::total_cmp);
    }
    let mut figures = vec![
        ("p50", at(&times, 0.5), "ms"),
        ("p99", at(&times, 0.99), "ms"),
        ("max", at(&times, 1.0), "ms"),
        ("fdatasync p50", at(&disk, 0.5), "ms"),
        ("fdatasync p99", at(&disk, 0.99), "ms"),
        ("memory", memory, "MB"),
    ];
    if args.post {
        figures.push(("answers while a post is written", f64::from(u32::try_from(meanwhile.len())?), ""));
        figures.push(("their p50", at(&meanwhile, 0.5), "ms"));
        figures.push(("their p99", at(&meanwhile, 0.99), "ms"));
    }
    Ok(figures)
}

/// From the start of the program to its first question for updates: with a new database, and with the same again.
#[expect(clippy::disallowed_methods, reason = "the start is measured on the wall's clock")]
pub async fn start(args: &Args, pinned: bool) -> anyhow::Result<Figures> {
    let place = Place::new(args.url.as_deref()).await?;
    let mut figures = Vec::new();
    for name in ["new database", "same database"] {
        let api = BotApi::start_counting().await;
        let before = Instant::now();
        let mut bot = Bot::start(args, &place, &api, pinned)?;
        wait_for(&api, &mut bot, "getUpdates", 1).await?;
        bot.stop()?;
        let calls = api.calls();
        let asked = of(&calls, "getUpdates").next().context("updates were asked for")?.at;
        figures.push((name, asked.duration_since(before).as_secs_f64() * 1_000.0, "ms"));
    }
    Ok(figures)
}

/// Writes a post to its receivers, in parts as always, but each at once after the last.
#[expect(clippy::disallowed_methods, reason = "the work is measured on the wall's clock")]
pub async fn post(args: &Args) -> anyhow::Result<Figures> {
    let place = Place::new(args.url.as_deref()).await?;
    school::found(&place.url, school::EVERY).await?;
    let db = Db::open(&place.url).await?;
    let (words, links, secret) = (Words::load()?, Links::default(), [7; 32]);
    let due = Clock::system().now() + TimeDelta::from_std(school::EVERY)?;
    let before = Instant::now();
    let parts = jobs::tick(&db, &words, &links, &secret, due, None).await?;
    let took = before.elapsed().as_secs_f64() * 1_000.0;
    let mut tx = db.read().await?;
    let (waiting, _) = outbox::count(&mut tx).await?;
    tx.rollback().await?;
    db.close().await;
    ensure!(usize::try_from(waiting)? == school::PARENTS, "{waiting} rows for {} parents", school::PARENTS);
    Ok(vec![("work", took, "ms"), ("parts", f64::from(u32::try_from(parts)?), "")])
}

/// What a stranger writes: the bot asks each time for their language, with its longest list of buttons.
fn update(number: usize, chats: usize) -> Value {
    let chat = FIRST_CHAT + number % chats.max(1);
    let text = if (number / chats.max(1)).is_multiple_of(2) { "/start" } else { "Hallo" };
    json!({"message": {
        "message_id": number + 1,
        "date": 1_757_930_400,
        "chat": {"id": chat, "first_name": "Amina", "type": "private"},
        "from": {"id": chat, "is_bot": false, "first_name": "Amina", "language_code": "ar"},
        "text": text,
    }})
}

#[expect(clippy::disallowed_methods, reason = "a pace on the wall's clock")]
async fn push_paced(args: &Args, api: &BotApi, first: usize) -> Vec<(i64, Instant)> {
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / args.rate.max(1));
    let mut asked = Vec::new();
    for number in 0..(args.rate * args.seconds) as usize {
        ticks.tick().await;
        let update = update(first + number, args.chats);
        let chat = update["message"]["chat"]["id"].as_i64().unwrap_or_default();
        asked.push((chat, Instant::now()));
        api.push(update);
    }
    asked
}

#[expect(clippy::disallowed_methods, reason = "waits for another process")]
async fn wait_for(api: &BotApi, bot: &mut Bot, method: &str, count: usize) -> anyhow::Result<()> {
    let begun = Instant::now();
    while api.count(method) < count {
        if let Some(status) = bot.ended()? {
            bail!("the bot ended by itself with {status}");
        }
        ensure!(begun.elapsed() < PATIENCE, "{} of {count} {method} after {PATIENCE:?}", api.count(method));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

fn of<'c>(calls: &'c [Call], method: &'static str) -> impl Iterator<Item = &'c Call> {
    calls.iter().filter(move |call| call.method == method)
}

/// When posts were on their way to the parents: from the first to the last message of each.
fn windows(calls: &[Call]) -> Vec<(Instant, Instant)> {
    const APART: Duration = Duration::from_millis(500);
    let parent = |call: &&Call| {
        call.chat.is_some_and(|chat| usize::try_from(chat).is_ok_and(|chat| chat < FIRST_CHAT))
    };
    let mut windows: Vec<(Instant, Instant)> = Vec::new();
    for call in of(calls, "sendMessage").filter(parent) {
        match windows.last_mut() {
            Some((_, until)) if call.at.duration_since(*until) < APART => *until = call.at,
            _ => windows.push((call.at, call.at)),
        }
    }
    windows
}
