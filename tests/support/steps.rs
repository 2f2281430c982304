// SPDX-License-Identifier: EUPL-1.2
//! Random steps: a property over whole stories, each case on a fresh database.

use ouderlijn::store::Db;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestRunner};

use super::db;

/// How many cases a property has: as many as `OUDERLIJN_CASES` says, else `usual`.
pub fn cases(usual: u32) -> u32 {
    std::env::var("OUDERLIJN_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

/// Tells `story` with so many random `steps`, in as many cases, on PostgreSQL where `shared` and on SQLite else. What
/// fails is told again with fewer steps, `shrinks` times at most.
pub fn runs<S: Strategy>(
    (step, length): (S, usize),
    (cases, shrinks): (u32, u32),
    shared: bool,
    story: &impl AsyncFn(Db, &[S::Value]),
) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let config = Config { cases, max_shrink_iters: shrinks, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&proptest::collection::vec(step, length), |steps| {
            runtime.block_on(async {
                let fixture = if shared { db::postgres().await } else { Some(db::sqlite().await) };
                let Some(fixture) = fixture else { return };
                story(fixture.db.clone(), &steps).await;
                fixture.remove().await;
            });
            Ok(())
        })
        .expect("nothing goes wrong");
}
