// SPDX-License-Identifier: EUPL-1.2
//! Real databases for tests: an SQLite file in a temporary directory, and a PostgreSQL database made from a
//! migrated template.

use ouderlijn::store::Db;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;

/// A database that is gone with the test.
pub struct TestDb {
    /// The database.
    pub db: Db,
    /// How to open it again: in another process, or after a kill.
    pub url: String,
    _folder: Option<TempDir>,
}

/// Where the tests' PostgreSQL is.
fn server() -> String {
    std::env::var("OUDERLIJN_TEST_POSTGRES")
        .unwrap_or_else(|_| "postgres://ouderlijn:ouderlijn@localhost/postgres".to_owned())
}

/// Whether `what` must be there: then its absence is a failure, not a skip.
pub fn is_required(what: &str) -> bool {
    std::env::var("OUDERLIJN_REQUIRE").is_ok_and(|list| list.split(',').any(|one| one.trim() == what))
}

/// A fresh SQLite file.
pub async fn sqlite() -> TestDb {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let url = format!("sqlite://{}", folder.path().join("ouderlijn.db").display());
    let db = Db::open(&url).await.expect("a new SQLite file");
    TestDb { db, url, _folder: Some(folder) }
}

/// A fresh PostgreSQL database; `None`, said aloud, where no server is reachable.
pub async fn postgres() -> Option<TestDb> {
    let server = server();
    let mut admin = match PgConnection::connect(&server).await {
        Ok(admin) => admin,
        Err(error) if is_required("postgres") => panic!("PostgreSQL is required and not reachable: {error}"),
        Err(_) => {
            println!("skipped: no PostgreSQL server (set OUDERLIJN_TEST_POSTGRES)");
            return None;
        }
    };
    let (base, _) = server.rsplit_once('/').expect("a database name at the end of the address");
    let template = template(&mut admin, base).await;
    let name = format!("ouderlijn_test_{}", unique());
    run(&mut admin, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    let url = format!("{base}/{name}");
    let db = Db::open(&url).await.expect("a new PostgreSQL database");
    Some(TestDb { db, url, _folder: None })
}

/// The migrated template, made once per shape of the migrations, by whichever test comes first.
async fn template(admin: &mut PgConnection, base: &str) -> String {
    let migrations = sqlx::migrate!("./migrations");
    let shape = migrations
        .iter()
        .flat_map(|migration| migration.checksum.iter())
        .fold(7_u64, |sum, byte| sum.wrapping_mul(1_099_511_628_211).wrapping_add(u64::from(*byte)));
    let name = format!("ouderlijn_template_{shape:016x}");
    run(admin, "SELECT pg_advisory_lock(815)".to_owned()).await;
    let there: Option<(i32,)> = sqlx::query_as("SELECT 1 FROM pg_database WHERE datname = $1")
        .bind(&name)
        .fetch_optional(&mut *admin)
        .await
        .expect("the list of databases");
    if there.is_none() {
        let building = format!("{name}_building");
        run(admin, format!("DROP DATABASE IF EXISTS {building} WITH (FORCE)")).await;
        run(admin, format!("CREATE DATABASE {building}")).await;
        let db = Db::open(&format!("{base}/{building}")).await.expect("a migrated template");
        db.close().await;
        run(admin, format!("ALTER DATABASE {building} RENAME TO {name}")).await;
    }
    run(admin, "SELECT pg_advisory_unlock(815)".to_owned()).await;
    name
}

async fn run(admin: &mut PgConnection, sql: String) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(admin).await.expect("a statement of the fixture");
}

fn unique() -> String {
    let mut chance = ouderlijn::clock::Chance::from_system().expect("chance");
    chance.id(ouderlijn::clock::Clock::system().now()).simple().to_string()
}

impl TestDb {
    /// Ends the connections; a PostgreSQL database is dropped.
    pub async fn remove(self) {
        self.db.close().await;
        if self.url.starts_with("postgres") {
            let name = self.url.rsplit_once('/').map(|(_, name)| name.to_owned()).unwrap_or_default();
            if let Ok(mut admin) = PgConnection::connect(&server()).await {
                run(&mut admin, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            }
        }
    }
}

/// One story on both databases.
#[macro_export]
macro_rules! db_test {
    ($(#[$meta:meta])* async fn $name:ident($db:ident: Db) $body:block) => {
        mod $name {
            #[allow(unused_imports, reason = "each story uses what it needs of its file")]
            use super::*;

            async fn story($db: ouderlijn::store::Db, url: &str) {
                let _ = url;
                $body
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let fixture = $crate::support::db::sqlite().await;
                story(fixture.db.clone(), &fixture.url).await;
                fixture.remove().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                if let Some(fixture) = $crate::support::db::postgres().await {
                    story(fixture.db.clone(), &fixture.url).await;
                    fixture.remove().await;
                }
            }
        }
    };
}
