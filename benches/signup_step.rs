// SPDX-License-Identifier: EUPL-1.2
//! One step of a sign-up in process, on SQLite: a stranger's first word lies in the inbox, is answered, and
//! everything that follows from it lasts. Alone, and a hundred in one commit.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ouderlijn::app::App;
use ouderlijn::clock::{Chance, Clock};
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::flow::Links;
use ouderlijn::message::{Incoming, Input, Where};
use ouderlijn::store::inbox::{self, Arriving};
use ouderlijn::store::{Db, StoreError};
use ouderlijn::text::Words;
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

struct Bench {
    db: Db,
    app: App,
    clock: Clock,
    /// Draws ids and counts chats: every step is a stranger's first.
    next: Mutex<(Chance, u64)>,
}

impl Bench {
    async fn new(url: &str) -> anyhow::Result<Self> {
        let db = Db::open(url).await?;
        let clock = Clock::system();
        let words = Arc::new(Words::load()?);
        let links = Arc::new(Links::default());
        let app = App::new(db.clone(), words, links, Arc::new(vec![7; 32]), clock.clone());
        let bench = Self { db, app, clock, next: Mutex::new((Chance::from_number(7), 0)) };
        // The first events after a start run one by one.
        bench.steps(100).await?;
        Ok(bench)
    }

    async fn steps(&self, count: u64) -> Result<usize, StoreError> {
        let mut next = self.next.lock().await;
        let (chance, last) = &mut *next;
        let arriving = (0..count).map(|_| {
            *last += 1;
            Arriving { chat: last.to_string(), event: last.to_string(), incoming: started() }
        });
        let arriving: Vec<_> = arriving.collect();
        let mut tx = self.db.write().await?;
        inbox::put(&mut tx, ChannelKind::Telegram, "1", &arriving, chance, self.clock.now()).await?;
        tx.commit().await?;
        self.app.tick().await
    }
}

fn started() -> Incoming {
    Incoming {
        input: Input::Start { payload: Some("7K2M".to_owned()) },
        profile_name: Some("Amal".to_owned()),
        profile_language: Some("ar".to_owned()),
        message: None,
        message_has_file: false,
        place: Where::Private,
        origin: None,
    }
}

fn signup_step(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on the disk");
    let url = format!("sqlite://{}", folder.path().join("steps.db").display());
    let bench = runtime.block_on(Bench::new(&url)).expect("a new database");
    let mut group = criterion.benchmark_group("signup_step");
    group.sample_size(20);
    for count in [1, 100] {
        group.throughput(Throughput::Elements(count));
        group.bench_with_input(BenchmarkId::from_parameter(count), &count, |bencher, count| {
            bencher.to_async(&runtime).iter(async || {
                let handled = bench.steps(black_box(*count)).await.expect("a step");
                assert_eq!(u64::try_from(handled), Ok(*count));
            });
        });
    }
    group.finish();
    runtime.block_on(bench.db.close());
}

criterion_group!(benches, signup_step);
criterion_main!(benches);
