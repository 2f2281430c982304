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
    /// The connection that made a PostgreSQL database and drops it: each new one costs a good part of a story.
    admin: Option<PgConnection>,
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
    TestDb { db, url, _folder: Some(folder), admin: None }
}

/// A fresh PostgreSQL database; `None`, said aloud, where no server is reachable.
pub async fn postgres() -> Option<TestDb> {
    let server = server();
    let mut admin = match PgConnection::connect(&server).await {
        Ok(admin) => admin,
        Err(error) if is_required("postgres") => panic!("PostgreSQL is required and not reachable: {error}"),
        Err(_) => {
            eprintln!("skipped: no PostgreSQL server (set OUDERLIJN_TEST_POSTGRES)");
            return None;
        }
    };
    let (base, _) = server.rsplit_once('/').expect("a database name at the end of the address");
    let template = template(&mut admin, base).await;
    let name = format!("ouderlijn_test_{}", unique());
    run(&mut admin, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    let url = format!("{base}/{name}");
    let db = Db::open(&url).await.expect("a new PostgreSQL database");
    Some(TestDb { db, url, _folder: None, admin: Some(admin) })
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
            if let Some(mut admin) = self.admin {
                run(&mut admin, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            }
        }
    }
}

/// Looks into a database from outside, and breaks it: behind the program's back, on a connection of its own.
pub mod outside {
    use sqlx::{AssertSqlSafe, Connection, PgConnection, Row, SqliteConnection};
    use uuid::Uuid;

    /// Runs a statement.
    pub async fn run(url: &str, sql: &str) {
        let sql = AssertSqlSafe(sql.to_owned());
        if url.starts_with("sqlite") {
            let mut at = SqliteConnection::connect(url).await.expect("the file");
            sqlx::raw_sql(sql).execute(&mut at).await.expect("a statement");
            at.close().await.expect("an end");
        } else {
            let mut at = PgConnection::connect(url).await.expect("the database");
            sqlx::raw_sql(sql).execute(&mut at).await.expect("a statement");
            at.close().await.expect("an end");
        }
    }

    /// Puts `other` into the household of `one`: two parents who signed up apart and live together.
    pub async fn live_together(url: &str, one: &str, other: &str) {
        let of = |name: &str| format!("(SELECT id FROM persons WHERE name = '{name}')");
        let sql = format!(
            "UPDATE members SET household_id = (SELECT household_id FROM members WHERE person_id = {})
             WHERE person_id = {}",
            of(one),
            of(other)
        );
        run(url, &sql).await;
    }

    /// The first column of each row, as a number.
    pub async fn numbers(url: &str, sql: &str) -> Vec<i64> {
        texts(url, sql).await.iter().map(|text| text.parse().expect("a number")).collect()
    }

    /// The column `it` of each row, as the database writes it.
    pub async fn texts(url: &str, sql: &str) -> Vec<String> {
        all_texts(url, &[sql.to_owned()]).await.pop().unwrap_or_default()
    }

    /// The same for several queries, on one connection.
    async fn all_texts(url: &str, queries: &[String]) -> Vec<Vec<String>> {
        let cast = |sql: &String| AssertSqlSafe(format!("SELECT CAST(it.it AS TEXT) FROM ({sql}) AS it"));
        let mut found = Vec::new();
        if url.starts_with("sqlite") {
            let mut at = SqliteConnection::connect(url).await.expect("the file");
            for sql in queries {
                let rows = sqlx::query(cast(sql)).fetch_all(&mut at).await.expect("rows");
                found.push(
                    rows.iter().map(|row| row.get::<Option<String>, _>(0).unwrap_or_default()).collect(),
                );
            }
        } else {
            let mut at = PgConnection::connect(url).await.expect("the database");
            for sql in queries {
                let rows = sqlx::query(cast(sql)).fetch_all(&mut at).await.expect("rows");
                found.push(
                    rows.iter().map(|row| row.get::<Option<String>, _>(0).unwrap_or_default()).collect(),
                );
            }
        }
        found
    }

    /// How many rows of `table` carry `id` in `column`.
    pub async fn holds(url: &str, table: &str, column: &str, id: Uuid) -> i64 {
        all_hold(url, &[(table, column)], id).await[0]
    }

    /// How many rows carry `id`, per table and column.
    pub async fn all_hold(url: &str, places: &[(&str, &str)], id: Uuid) -> Vec<i64> {
        let sqlite = url.starts_with("sqlite");
        let id = if sqlite { format!("X'{}'", id.simple()) } else { format!("'{id}'") };
        let queries = places
            .iter()
            .map(|(table, column)| format!("SELECT COUNT(*) AS it FROM {table} WHERE {column} = {id}"));
        let found = all_texts(url, &queries.collect::<Vec<_>>()).await;
        found.iter().map(|one| one[0].parse().expect("a number")).collect()
    }

    /// The program's tables.
    pub async fn tables(url: &str) -> Vec<String> {
        let sql = if url.starts_with("sqlite") {
            "SELECT name AS it FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
             AND name NOT LIKE '%sqlx%' ORDER BY name"
        } else {
            "SELECT table_name AS it FROM information_schema.tables WHERE table_schema = 'public'
             AND table_name NOT LIKE '%sqlx%' ORDER BY table_name"
        };
        texts(url, sql).await
    }

    /// Everything that is written in these tables, a line per row.
    pub async fn written(url: &str, tables: &[String]) -> Vec<String> {
        let sqlite = url.starts_with("sqlite");
        let columns =
            tables.iter().map(|table| format!("SELECT name AS it FROM pragma_table_info('{table}')"));
        let columns = if sqlite { all_texts(url, &columns.collect::<Vec<_>>()).await } else { Vec::new() };
        let queries = tables.iter().enumerate().map(|(place, table)| {
            let row = columns.get(place).map_or_else(
                || format!("{table}.*::text"),
                |columns| {
                    let quoted = columns.iter().map(|column| format!("COALESCE(quote({column}), '')"));
                    quoted.collect::<Vec<_>>().join(" || ' ' || ")
                },
            );
            format!("SELECT {row} AS it FROM {table}")
        });
        let mut all = Vec::new();
        for (table, mut rows) in tables.iter().zip(all_texts(url, &queries.collect::<Vec<_>>()).await) {
            rows.sort_unstable();
            all.extend(rows.into_iter().map(|row| format!("{table}: {row}")));
        }
        all
    }

    /// Every foreign key: table, column, and the table it points to.
    pub async fn references(url: &str) -> Vec<(String, String, String)> {
        let found = if url.starts_with("sqlite") {
            texts(
                url,
                "SELECT m.name || '.' || f.\"from\" || '.' || f.\"table\" AS it
                 FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'",
            )
            .await
        } else {
            texts(
                url,
                "SELECT k.table_name || '.' || k.column_name || '.' || c.table_name AS it
                 FROM information_schema.table_constraints t
                 JOIN information_schema.key_column_usage k ON k.constraint_name = t.constraint_name
                 JOIN information_schema.constraint_column_usage c ON c.constraint_name = t.constraint_name
                 WHERE t.constraint_type = 'FOREIGN KEY'",
            )
            .await
        };
        let three = |text: String| {
            let mut parts = text.split('.').map(str::to_owned);
            Some((parts.next()?, parts.next()?, parts.next()?))
        };
        let mut found: Vec<_> = found.into_iter().filter_map(three).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// One story on both databases.
#[macro_export]
macro_rules! db_test {
    ($(#[$meta:meta])* async fn $name:ident($db:ident: Db) $body:block) => {
        $crate::db_test! { $(#[$meta])* async fn $name($db: Db, _url: Url) $body }
    };
    ($(#[$meta:meta])* async fn $name:ident($db:ident: Db, $url:ident: Url) $body:block) => {
        mod $name {
            use super::*;

            async fn story($db: ouderlijn::store::Db, $url: &str) {
                $body
            }

            #[tokio::test]
            async fn on_sqlite() {
                let fixture = $crate::support::db::sqlite().await;
                story(fixture.db.clone(), &fixture.url).await;
                fixture.remove().await;
            }

            #[tokio::test]
            async fn on_postgres() {
                if let Some(fixture) = $crate::support::db::postgres().await {
                    story(fixture.db.clone(), &fixture.url).await;
                    fixture.remove().await;
                }
            }
        }
    };
}
