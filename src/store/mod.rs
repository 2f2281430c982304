// SPDX-License-Identifier: EUPL-1.2
//! The store: SQL and nothing else, one text for SQLite and PostgreSQL.
//!
//! # To add a query
//! 1. Put it into the file of its noun as a function that takes `&mut Tx` and returns domain values or a row
//!    struct with `#[derive(sqlx::FromRow)]`.
//! 2. Run it with [`execute!`], [`fetch_all!`], [`fetch_optional!`] or [`fetch_one!`]; parameters are `$1`, `$2`,
//!    types are TEXT, BIGINT, INTEGER, BOOLEAN, TIMESTAMPTZ, UUID, BYTEA. Many rows at once go through [`Bulk`].
//! 3. Absent is `Ok(None)`. An UPDATE that must hit one row says so with [`exactly_one`].
//! 4. Whoever counts, compares or reserves takes [`Tx::lock`] first.
//! 5. A new table that holds a person is named in `persons::HOLDS_PERSONS`; a test compares.

pub mod addresses;
pub mod agendas;
pub mod agreements;
pub mod alongs;
pub mod approvals;
pub mod audiences;
pub mod blocks;
pub mod budget;
mod bulk;
pub mod calls;
pub mod children;
pub mod classes;
pub mod codes;
mod db;
pub mod erase;
pub mod export;
pub mod follows;
pub mod goodbyes;
pub mod guardians;
pub mod households;
pub mod inbox;
pub mod installation;
pub mod interpreters;
pub mod jobs;
pub mod joins;
pub mod knocks;
pub mod leeways;
pub mod lines;
pub mod media;
pub mod meetings;
pub mod notices;
pub mod outbox;
pub mod permissions;
pub mod persons;
pub mod posts;
pub mod preparations;
pub mod proposals;
pub mod push;
pub mod reach;
pub mod receivers;
pub mod reminders;
pub mod requests;
pub mod retention;
pub mod roles;
pub mod rounds;
pub mod schools;
pub mod sessions;
pub mod sounds;
pub mod talks;
pub mod tongues;
pub mod transfers;
pub mod turnouts;
mod types;
pub mod versions;
pub mod visits;
pub mod waits;
pub mod wishes;
pub mod words;

pub use bulk::{Bulk, Value};
pub use db::{Db, Lockable, Topic, Tx};

/// Why the store could not do something.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or is away.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The database could not be brought to this program's version.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// Stored JSON that this program does not read.
    #[error("stored text is not readable: {0}")]
    Shape(#[from] serde_json::Error),
    /// An UPDATE or DELETE hit another number of rows than it must.
    #[error("expected one row of {table}, hit {hit}")]
    NotOne {
        /// The table.
        table: &'static str,
        /// How many rows it hit.
        hit: u64,
    },
    /// What was read before this transaction is no longer so: it is to be read anew.
    #[error("somebody else was quicker")]
    Overtaken,
    /// The address of the database is none.
    #[error("{0:?} is no database address: use sqlite://file.db or postgres://…")]
    Address(String),
    /// Another process writes the same SQLite file.
    #[error("another ouderlijn runs on this database file: stop it first")]
    InUse,
}

impl StoreError {
    /// Whether the same work may succeed when it is tried again: lost connections, deadlocks, serialization.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Database(sqlx::Error::Database(error)) => {
                matches!(
                    error.code().as_deref(),
                    Some(
                        "40001"
                            | "40P01"
                            | "55P03"
                            | "57P01"
                            | "57P02"
                            | "57P03"
                            | "08006"
                            | "08003"
                            | "5"
                            | "261"
                    )
                )
            }
            Self::Database(error) => matches!(
                error,
                sqlx::Error::Io(_)
                    | sqlx::Error::Protocol(_)
                    | sqlx::Error::PoolTimedOut
                    | sqlx::Error::PoolClosed
                    | sqlx::Error::WorkerCrashed
            ),
            _ => false,
        }
    }
}

/// Checks that an UPDATE or DELETE hit one row.
pub(crate) fn exactly_one(table: &'static str, hit: u64) -> Result<(), StoreError> {
    if hit == 1 { Ok(()) } else { Err(StoreError::NotOne { table, hit }) }
}

/// Runs a statement; the number of rows it hit.
macro_rules! execute {
    ($tx:expr, $sql:expr $(, $arg:expr)* $(,)?) => {
        match $tx.connection() {
            crate::store::db::Connection::Sqlite(c) => {
                sqlx::query::<sqlx::Sqlite>($sql)$(.bind($arg))*.execute(c).await.map(|done| done.rows_affected())
            }
            crate::store::db::Connection::Postgres(c) => {
                sqlx::query::<sqlx::Postgres>($sql)$(.bind($arg))*.execute(c).await.map(|done| done.rows_affected())
            }
        }
        .map_err(crate::store::StoreError::from)
    };
}

/// Runs a query of one of sqlx's fetch methods.
macro_rules! fetch {
    ($method:ident, $tx:expr, $row:ty, $sql:expr $(, $arg:expr)*) => {
        match $tx.connection() {
            crate::store::db::Connection::Sqlite(c) => {
                sqlx::query_as::<sqlx::Sqlite, $row>($sql)$(.bind($arg))*.$method(c).await
            }
            crate::store::db::Connection::Postgres(c) => {
                sqlx::query_as::<sqlx::Postgres, $row>($sql)$(.bind($arg))*.$method(c).await
            }
        }
        .map_err(crate::store::StoreError::from)
    };
}

/// All rows.
macro_rules! fetch_all {
    ($tx:expr, $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        crate::store::fetch!(fetch_all, $tx, $row, $sql $(, $arg)*)
    };
}

/// One row or none.
macro_rules! fetch_optional {
    ($tx:expr, $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        crate::store::fetch!(fetch_optional, $tx, $row, $sql $(, $arg)*)
    };
}

/// Exactly one row.
macro_rules! fetch_one {
    ($tx:expr, $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        crate::store::fetch!(fetch_one, $tx, $row, $sql $(, $arg)*)
    };
}

pub(crate) use {execute, fetch, fetch_all, fetch_one, fetch_optional};
