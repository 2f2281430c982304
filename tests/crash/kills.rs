// SPDX-License-Identifier: EUPL-1.2
//! Kill -9 at any moment, again and again.

use ouderlijn::clock::Chance;

use crate::bot_api::BotApi;
use crate::crowd::{Crowd, PARENTS};
use crate::repeats::Kills;
use crate::support::db::{self, TestDb};
use crate::support::site::{Program, Site};

/// How often a process is killed on each database.
const KILLS: usize = 50;
/// How many updates there are at least.
const UPDATES: usize = 500;

/// After how many further calls the next kill comes: often during the start, mostly during work, at times late.
fn calls_until(chance: &mut Chance) -> usize {
    let (least, span) = match chance.below(8) {
        0 | 1 => (0, 12),
        2 => (200, 200),
        _ => (10, 90),
    };
    usize::try_from(least + chance.below(span)).expect("a small number")
}

/// Has `processes` run at once and kills a random one of them again and again, while parents sign up.
async fn are_killed(fixture: TestDb, processes: usize, seed: u64) {
    let api = BotApi::start().await;
    let site = Site::new(&fixture.url, &api);
    let mut crowd = Crowd::at_a_new_school(&site).await;
    let mut chance = Chance::from_number(seed);
    let mut kills = Kills::default();
    let run = |number: usize| site.runs(&format!("process{number}"));
    let mut running: Vec<Program> = (0..processes).map(run).collect();
    let mut met = 0;
    while kills.count() < KILLS {
        // The last sign-ups begin shortly before the last kills.
        crowd.comes(&api, 4 + PARENTS * kills.count() / (KILLS - 4));
        crowd.lives(&api, calls_until(&mut chance)).await;
        let number = usize::try_from(chance.below(processes as u64)).expect("a small number");
        let killed = running.swap_remove(number);
        kills.happens_now();
        killed.dies().await;
        met = api.count("getMe");
        running.push(run(kills.count()));
    }
    crowd.comes_to_rest(&api).await;
    // The last process may still be on its way to hearing what it is asked.
    api.wait_until(|state| state.count("getMe") > met).await;
    for program in running {
        let status = program.ends_in_order().await;
        assert!(status.success(), "{status}: {}", site.warnings());
    }
    crowd.is_in_the_books(&fixture.url).await;
    let repeats = kills.repeats(&api);
    let rows = crate::support::ledger::messages(&fixture.url).await.len();
    eprintln!("{} updates, {repeats}", crowd.fed());
    assert!(crowd.fed() >= UPDATES);
    assert_eq!(
        api.calls().iter().filter(|call| crate::repeats::is_message(call)).count(),
        rows + repeats.count
    );
    fixture.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_kills_on_sqlite_lose_nothing_and_do_nothing_twice() {
    are_killed(db::sqlite().await, 1, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_kills_on_postgres_lose_nothing_and_do_nothing_twice() {
    if let Some(fixture) = db::postgres().await {
        are_killed(fixture, 1, 2).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_kills_among_three_processes_lose_nothing_and_do_nothing_twice() {
    if let Some(fixture) = db::postgres().await {
        are_killed(fixture, 3, 3).await;
    }
}
