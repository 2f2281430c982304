// SPDX-License-Identifier: EUPL-1.2
//! The two databases behind one transaction type.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::pool::PoolOptions;
use sqlx::postgres::{PgConnectOptions, PgListener};
use sqlx::sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{
    ConnectOptions, PgConnection, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool, Transaction,
};
use tokio::sync::{Mutex, Notify, OwnedMutexGuard, broadcast};
use uuid::Uuid;

use super::{StoreError, execute};
use crate::domain::id::AddressId;

/// How long a statement waits for a lock before it gives up and the unit is tried again.
const LOCK_WAIT: Duration = Duration::from_secs(10);
/// Statements kept prepared per connection: each multi-row statement has a text per number of rows.
const PREPARED: usize = 1_000;
const READERS: u32 = 4;
/// Rows that SQLite's own thread hands over before somebody takes them: a whole batch, so that the two threads
/// need not take turns.
const ROWS: usize = 256;
/// Changes a slow stream may be behind before it looks for itself.
const CHANGES_KEPT: usize = 1_024;
const POSTGRES_CONNECTIONS: u32 = 16;

/// A database: SQLite with one writer, or PostgreSQL.
#[derive(Clone, Debug)]
pub struct Db(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    wakes: [Notify; Topic::ALL.len()],
    /// Tells every open stream of this process which chat changed.
    lines: broadcast::Sender<AddressId>,
}

#[derive(Debug)]
enum Kind {
    Sqlite { writer: Arc<Mutex<Writer>>, readers: SqlitePool },
    Postgres { pool: PgPool },
}

/// The one connection that writes an SQLite file.
#[derive(Debug)]
struct Writer {
    connection: SqliteConnection,
    /// A transaction was begun and neither committed nor rolled back: its task was dropped on the way.
    open: bool,
}

/// What somebody waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// An event came in.
    Inbox,
    /// A message may go out.
    Outbox,
    /// A job was planned.
    Jobs,
}

impl Topic {
    const ALL: [Self; 3] = [Self::Inbox, Self::Outbox, Self::Jobs];

    fn name(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Outbox => "outbox",
            Self::Jobs => "jobs",
        }
    }
}

/// A transaction. Dropped without [`Tx::commit`], it never happened.
#[derive(Debug)]
pub struct Tx {
    handle: Handle,
    /// A job was planned or moved in it.
    plans: bool,
}

#[derive(Debug)]
enum Handle {
    SqliteWrite(OwnedMutexGuard<Writer>),
    SqliteRead(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// The connection of a transaction, for the query macros.
pub(crate) enum Connection<'c> {
    /// SQLite.
    Sqlite(&'c mut SqliteConnection),
    /// PostgreSQL.
    Postgres(&'c mut PgConnection),
}

/// Rows that are locked before they are counted, in the order in which several are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lockable {
    /// A school.
    School,
    /// A class.
    Class,
    /// A child: how many adults a letter admits.
    Child,
    /// A code: how often it was used.
    Code,
    /// A post: undone or sent, never both.
    Post,
    /// A round of conversations: taken back, or given times.
    Round,
    /// A block: a time in it is given to one family. Several in the order of their ids.
    Block,
    /// A household.
    Household,
    /// An interpreter: free for one conversation at a time. Several in the order of their ids.
    Interpreter,
    /// A person.
    Person,
}

impl Db {
    /// Opens `url` (`sqlite://file.db`, `postgres://…`) and brings it to this program's version.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let db = Self::connect(url).await?;
        db.migrate().await?;
        Ok(db)
    }

    async fn connect(url: &str) -> Result<Self, StoreError> {
        let kind = if url.starts_with("sqlite:") {
            let options = SqliteConnectOptions::from_str(url)?
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .auto_vacuum(SqliteAutoVacuum::Incremental)
                .pragma("secure_delete", "ON")
                // Multi-row updates keep their list in a temporary table: not in a file per batch.
                .pragma("temp_store", "MEMORY")
                .busy_timeout(LOCK_WAIT)
                .row_buffer_size(ROWS)
                .statement_cache_capacity(PREPARED);
            let writer = Writer { connection: options.connect().await?, open: false };
            // A reader must not write, not even the settings of the file: those are the writer's.
            let reader = SqliteConnectOptions::from_str(url)?
                .read_only(true)
                .busy_timeout(LOCK_WAIT)
                .row_buffer_size(ROWS)
                .statement_cache_capacity(PREPARED);
            let readers = PoolOptions::new().max_connections(READERS).connect_lazy_with(reader);
            Kind::Sqlite { writer: Arc::new(Mutex::new(writer)), readers }
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url)?
                .statement_cache_capacity(PREPARED)
                .options([("lock_timeout", "10s"), ("idle_in_transaction_session_timeout", "60s")]);
            Kind::Postgres {
                pool: PoolOptions::new().max_connections(POSTGRES_CONNECTIONS).connect_with(options).await?,
            }
        } else {
            return Err(StoreError::Address(url.split(':').next().unwrap_or_default().to_owned()));
        };
        let lines = broadcast::Sender::new(CHANGES_KEPT);
        Ok(Self(Arc::new(Inner { kind, wakes: Default::default(), lines })))
    }

    async fn migrate(&self) -> Result<(), StoreError> {
        let migrator = sqlx::migrate!("./migrations");
        match &self.0.kind {
            Kind::Sqlite { writer, .. } => migrator.run(&mut writer.lock().await.connection).await?,
            Kind::Postgres { pool } => migrator.run(pool).await?,
        }
        Ok(())
    }

    /// A transaction that writes. On SQLite it is the only one: whoever asks meanwhile waits in line.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        match &self.0.kind {
            Kind::Sqlite { writer, .. } => {
                let mut writer = Arc::clone(writer).lock_owned().await;
                if writer.open {
                    sqlx::query("ROLLBACK").execute(&mut writer.connection).await.ok();
                }
                // Noted before it is so: SQLite begins even when the task that asked for it is dropped meanwhile.
                writer.open = true;
                sqlx::query("BEGIN IMMEDIATE").execute(&mut writer.connection).await?;
                Ok(Tx::of(Handle::SqliteWrite(writer)))
            }
            Kind::Postgres { pool } => Ok(Tx::of(Handle::Postgres(pool.begin().await?))),
        }
    }

    /// A transaction that only reads; on SQLite beside the writer.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        Ok(Tx::of(match &self.0.kind {
            Kind::Sqlite { readers, .. } => Handle::SqliteRead(readers.begin().await?),
            Kind::Postgres { pool } => Handle::Postgres(pool.begin().await?),
        }))
    }

    /// Whether several processes may share this database.
    pub fn is_shared(&self) -> bool {
        matches!(self.0.kind, Kind::Postgres { .. })
    }

    /// Wakes whoever waits for `topic`, in this process and in others on the same PostgreSQL.
    pub async fn wake(&self, topic: Topic) {
        self.wake_here(topic);
        self.tell_others(topic.name()).await;
    }

    /// Tells the streams that lines of this web chat changed.
    pub async fn wake_lines(&self, address: AddressId) {
        // Nobody listens when no page is open.
        self.0.lines.send(address).ok();
        self.tell_others(&address.to_string()).await;
    }

    async fn tell_others(&self, what: &str) {
        if let Kind::Postgres { pool } = &self.0.kind {
            let told = sqlx::query("SELECT pg_notify('ouderlijn', $1)").bind(what).execute(pool).await;
            if let Err(error) = told {
                // Others find out when they look by themselves, a second later.
                tracing::warn!(%error, "other processes could not be woken");
            }
        }
    }

    fn wake_here(&self, topic: Topic) {
        self.0.wakes[topic as usize].notify_one();
    }

    /// Waits until somebody wakes `topic`. A wake that came since the last wait counts.
    pub async fn woken(&self, topic: Topic) {
        self.0.wakes[topic as usize].notified().await;
    }

    /// Hears which web chats change.
    pub fn watch_lines(&self) -> broadcast::Receiver<AddressId> {
        self.0.lines.subscribe()
    }

    /// Passes on the wakes of other processes, until the connection is lost; SQLite has none and this never ends.
    pub async fn listen(&self) -> Result<(), StoreError> {
        let Kind::Postgres { pool } = &self.0.kind else { return std::future::pending().await };
        let mut listener = PgListener::connect_with(pool).await?;
        listener.listen("ouderlijn").await?;
        loop {
            let told = listener.recv().await?;
            if let Some(topic) = Topic::ALL.into_iter().find(|topic| topic.name() == told.payload()) {
                self.wake_here(topic);
            } else if let Ok(address) = told.payload().parse() {
                self.0.lines.send(address).ok();
            }
        }
    }

    /// Takes the part `name` for this process alone, as long as the returned guard lives: one intake and one
    /// sender per bot. `None` while another process has it.
    pub async fn take_part(&self, name: &str) -> Result<Option<PartGuard>, StoreError> {
        match &self.0.kind {
            Kind::Sqlite { .. } => Ok(Some(PartGuard(None))),
            Kind::Postgres { pool } => {
                let mut connection = pool.acquire().await?.detach();
                let (taken,): (bool,) =
                    sqlx::query_as("SELECT pg_try_advisory_lock(hashtextextended($1, 0))")
                        .bind(name)
                        .fetch_one(&mut connection)
                        .await?;
                Ok(taken.then_some(PartGuard(Some(connection))))
            }
        }
    }

    /// Copies what was written into the main file and shortens it; a checkpoint of the write-ahead log.
    pub async fn tidy(&self) -> Result<(), StoreError> {
        if let Kind::Sqlite { writer, .. } = &self.0.kind {
            let mut writer = writer.lock().await;
            if writer.open {
                sqlx::query("ROLLBACK").execute(&mut writer.connection).await.ok();
                writer.open = false;
            }
            sqlx::query("PRAGMA incremental_vacuum").execute(&mut writer.connection).await?;
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut writer.connection).await?;
        }
        Ok(())
    }

    /// Ends all connections in order.
    pub async fn close(&self) {
        match &self.0.kind {
            Kind::Sqlite { readers, .. } => {
                readers.close().await;
                self.tidy().await.ok();
            }
            Kind::Postgres { pool } => pool.close().await,
        }
    }
}

/// Holds a part for this process; see [`Db::take_part`].
#[derive(Debug)]
pub struct PartGuard(Option<PgConnection>);

impl PartGuard {
    /// Whether the part is still held: the lock goes with its connection.
    pub async fn is_held(&mut self) -> bool {
        match &mut self.0 {
            None => true,
            Some(connection) => sqlx::Connection::ping(connection).await.is_ok(),
        }
    }
}

impl Tx {
    fn of(handle: Handle) -> Self {
        Self { handle, plans: false }
    }

    /// Notes that a job was planned or moved.
    pub(super) fn note_plan(&mut self) {
        self.plans = true;
    }

    /// Whether a job was planned or moved in it: then call [`Db::wake`] with `Topic::Jobs` after the commit. Most
    /// events plan nothing, and a look for jobs after each would cost as much as a reply.
    pub fn has_plans(&self) -> bool {
        self.plans
    }

    pub(crate) fn connection(&mut self) -> Connection<'_> {
        match &mut self.handle {
            Handle::SqliteWrite(writer) => Connection::Sqlite(&mut writer.connection),
            Handle::SqliteRead(tx) => Connection::Sqlite(tx),
            Handle::Postgres(tx) => Connection::Postgres(tx),
        }
    }

    /// Whether rows must be locked one by one: PostgreSQL has several writers, SQLite one.
    pub(crate) fn has_row_locks(&self) -> bool {
        matches!(self.handle, Handle::Postgres(_))
    }

    /// Makes everything that was written in this transaction last.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self.handle {
            Handle::SqliteWrite(mut writer) => {
                sqlx::query("COMMIT").execute(&mut writer.connection).await?;
                writer.open = false;
                Ok(())
            }
            Handle::SqliteRead(tx) => Ok(tx.commit().await?),
            Handle::Postgres(tx) => Ok(tx.commit().await?),
        }
    }

    /// Undoes everything that was written in this transaction.
    pub async fn rollback(self) -> Result<(), StoreError> {
        match self.handle {
            Handle::SqliteWrite(mut writer) => {
                sqlx::query("ROLLBACK").execute(&mut writer.connection).await?;
                writer.open = false;
                Ok(())
            }
            Handle::SqliteRead(tx) => Ok(tx.rollback().await?),
            Handle::Postgres(tx) => Ok(tx.rollback().await?),
        }
    }

    /// Locks a row until the end of the transaction, so that what is counted next stays true (PostgreSQL runs
    /// READ COMMITTED: 60 parents for three places, counted and inserted without it, gave 44).
    pub async fn lock(&mut self, kind: Lockable, id: Uuid) -> Result<(), StoreError> {
        let (table, sql) = match kind {
            Lockable::School => ("schools", "UPDATE schools SET version = version + 1 WHERE id = $1"),
            Lockable::Class => ("classes", "UPDATE classes SET version = version + 1 WHERE id = $1"),
            Lockable::Child => ("children", "UPDATE children SET version = version + 1 WHERE id = $1"),
            Lockable::Code => ("codes", "UPDATE codes SET version = version + 1 WHERE id = $1"),
            Lockable::Post => ("posts", "UPDATE posts SET version = version + 1 WHERE id = $1"),
            Lockable::Round => ("rounds", "UPDATE rounds SET version = version + 1 WHERE id = $1"),
            Lockable::Block => ("blocks", "UPDATE blocks SET version = version + 1 WHERE id = $1"),
            Lockable::Household => {
                ("households", "UPDATE households SET version = version + 1 WHERE id = $1")
            }
            Lockable::Interpreter => {
                ("interpreters", "UPDATE interpreters SET version = version + 1 WHERE id = $1")
            }
            Lockable::Person => ("persons", "UPDATE persons SET version = version + 1 WHERE id = $1"),
        };
        super::exactly_one(table, execute!(self, sql, id)?)
    }
}
