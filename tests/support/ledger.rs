// SPDX-License-Identifier: EUPL-1.2
//! What the database holds in the end, read past the program.

use sqlx::{AssertSqlSafe, Connection, PgConnection, Postgres, Sqlite, SqliteConnection};
use uuid::Uuid;

/// The rows of a query on either database.
macro_rules! rows {
    ($url:expr, $row:ty, $sql:expr) => {{
        let (url, sql): (&str, String) = ($url, $sql.into());
        if url.starts_with("postgres") {
            let mut connection = PgConnection::connect(url).await.expect("a connection");
            sqlx::query_as::<Postgres, $row>(AssertSqlSafe(sql))
                .fetch_all(&mut connection)
                .await
                .expect("rows")
        } else {
            let mut connection = SqliteConnection::connect(url).await.expect("a connection");
            sqlx::query_as::<Sqlite, $row>(AssertSqlSafe(sql)).fetch_all(&mut connection).await.expect("rows")
        }
    }};
}

/// An event as it stands in the inbox.
pub struct Event {
    pub id: Uuid,
    pub update: u32,
    pub is_handled: bool,
}

/// A message as it stands in the outbox.
pub struct Sent {
    pub chat: i64,
    /// What it answers, as the outbox's key says it.
    pub key: String,
    pub has_arrived: bool,
    /// Its id at Telegram.
    pub message: Option<i32>,
}

/// How many there are: `of` is a table, with a condition if wanted.
pub async fn count(url: &str, of: &str) -> i64 {
    rows!(url, (i64,), format!("SELECT COUNT(*) FROM {of}"))[0].0
}

/// The conversations that are booked.
pub async fn booked(url: &str) -> Vec<Uuid> {
    let rows = rows!(url, (Uuid,), "SELECT id FROM talks WHERE state = 'booked'");
    rows.into_iter().map(|(id,)| id).collect()
}

/// What falls due, as it is written.
pub async fn jobs(url: &str) -> Vec<String> {
    let rows = rows!(url, (String,), "SELECT job FROM jobs WHERE state = 'waiting'");
    rows.into_iter().map(|(job,)| job).collect()
}

/// Every event that ever came in, by chat in its order.
pub async fn events(url: &str) -> Vec<Event> {
    let sql = "SELECT id, source, handled_at IS NOT NULL FROM inbox ORDER BY address_id, seq";
    let rows = rows!(url, (Uuid, String, bool), sql);
    let event = |(id, source, is_handled): (Uuid, String, bool)| {
        let update = source.rsplit_once(':').and_then(|(_, update)| update.parse().ok());
        Event { id, update: update.expect("the number of an update"), is_handled }
    };
    rows.into_iter().map(event).collect()
}

/// Every message, by chat in its order.
pub async fn messages(url: &str) -> Vec<Sent> {
    let sql = "SELECT a.external_id, o.dedup_key, o.state, o.external_id FROM outbox o
               JOIN addresses a ON a.id = o.address_id ORDER BY o.address_id, o.seq";
    let rows = rows!(url, (String, String, String, Option<String>), sql);
    let sent = |(chat, key, state, message): (String, String, String, Option<String>)| Sent {
        chat: chat.parse().expect("a chat of Telegram"),
        key,
        has_arrived: state == "sent",
        message: message.and_then(|id| id.parse().ok()),
    };
    rows.into_iter().map(sent).collect()
}

/// The names of the processes that have a part on this PostgreSQL, once for each part.
pub async fn holders(url: &str) -> Vec<String> {
    let mut connection = PgConnection::connect(url).await.expect("a connection");
    let sql = "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
               WHERE l.locktype = 'advisory' AND l.granted AND a.datname = current_database()
                 AND l.database = a.datid ORDER BY l.classid, l.objid";
    let rows: Vec<(String,)> = sqlx::query_as(sql).fetch_all(&mut connection).await.expect("rows");
    rows.into_iter().map(|(name,)| name).collect()
}

/// Cuts all connections of a process to this PostgreSQL.
pub async fn cut(url: &str, name: &str) {
    let mut connection = PgConnection::connect(url).await.expect("a connection");
    end_backends(&mut connection, name).await;
}

async fn end_backends(connection: &mut PgConnection, name: &str) {
    let sql = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity
               WHERE datname = current_database() AND application_name = $1";
    let (_,): (i64,) = sqlx::query_as(sql).bind(name).fetch_one(connection).await.expect("a number");
}

/// Cuts all connections of a process just when it looks for messages to send.
pub async fn cut_while_it_looks_for_messages(url: &str, name: &str) {
    let mut connection = PgConnection::connect(url).await.expect("a connection");
    sqlx::raw_sql("BEGIN; LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE")
        .execute(&mut connection)
        .await
        .expect("a lock");
    let mut other = PgConnection::connect(url).await.expect("a connection");
    sqlx::raw_sql("NOTIFY ouderlijn, 'outbox'").execute(&mut other).await.expect("a wake");
    let sql = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()
               AND application_name = $1 AND wait_event_type = 'Lock' AND query LIKE '%o.attempts%'";
    loop {
        let (waiting,): (i64,) =
            sqlx::query_as(sql).bind(name).fetch_one(&mut other).await.expect("a number");
        if waiting > 0 {
            break;
        }
    }
    end_backends(&mut other, name).await;
    sqlx::raw_sql("ROLLBACK").execute(&mut connection).await.expect("an end");
}
