// SPDX-License-Identifier: EUPL-1.2
//! Many rows in one statement.

use std::fmt::Write as _;

use sqlx::query::{Query, QueryAs};
use sqlx::{AssertSqlSafe, Database, FromRow, Postgres, Sqlite};
use uuid::Uuid;

use super::db::Connection;
use super::{StoreError, Tx};
use crate::clock::Moment;

/// A value of a row.
#[derive(Clone, Debug)]
pub enum Value {
    /// TEXT.
    Text(Option<String>),
    /// BIGINT.
    Big(i64),
    /// INTEGER.
    Int(i32),
    /// BOOLEAN.
    Bool(bool),
    /// UUID.
    Id(Option<Uuid>),
    /// TIMESTAMPTZ.
    Time(Option<Moment>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Big(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Int(number)
    }
}

impl From<bool> for Value {
    fn from(yes: bool) -> Self {
        Self::Bool(yes)
    }
}

impl From<Uuid> for Value {
    fn from(id: Uuid) -> Self {
        Self::Id(Some(id))
    }
}

impl From<Option<Uuid>> for Value {
    fn from(id: Option<Uuid>) -> Self {
        Self::Id(id)
    }
}

impl From<Moment> for Value {
    fn from(moment: Moment) -> Self {
        Self::Time(Some(moment))
    }
}

impl From<Option<Moment>> for Value {
    fn from(moment: Option<Moment>) -> Self {
        Self::Time(moment)
    }
}

/// A statement with a list of rows in it. The SQL text carries `{rows}` where the list stands, as
/// `($1, $2), ($3, $4)`.
#[derive(Clone, Debug)]
pub struct Bulk {
    values: Vec<Value>,
    width: usize,
}

impl Bulk {
    /// Rows of `width` columns; never empty, because neither database has an empty list.
    pub fn new(rows: impl IntoIterator<Item = Vec<Value>>) -> Option<Self> {
        let mut width = 0;
        let mut values = Vec::new();
        for row in rows {
            width = row.len();
            values.extend(row);
        }
        (!values.is_empty()).then_some(Self { values, width })
    }

    /// A list of ids, for `WHERE id IN (VALUES {rows})`.
    pub fn ids(ids: impl IntoIterator<Item = Uuid>) -> Option<Self> {
        Self::new(ids.into_iter().map(|id| vec![Value::from(id)]))
    }

    /// SQLite gets nameless places: it keeps `$1` as a name and looks for each from the first on, which for a
    /// thousand places in a statement was a fifth of the whole work.
    fn sql(&self, template: &str, named: bool) -> String {
        let mut rows = String::with_capacity(self.values.len() * 5);
        for place in 0..self.values.len() {
            rows.push_str(match (place, place % self.width) {
                (0, _) => "(",
                (_, 0) => ", (",
                _ => ", ",
            });
            let _ = if named { write!(rows, "${}", place + 1) } else { write!(rows, "?") };
            if place % self.width == self.width - 1 {
                rows.push(')');
            }
        }
        template.replace("{rows}", &rows)
    }

    /// Runs the statement; the number of rows it hit.
    pub async fn execute(self, tx: &mut Tx, template: &str) -> Result<u64, StoreError> {
        let sql = AssertSqlSafe(self.sql(template, tx.has_row_locks()));
        Ok(match tx.connection() {
            Connection::Sqlite(c) => self
                .values
                .into_iter()
                .fold(sqlx::query(sql), Bind::bind_value)
                .execute(c)
                .await?
                .rows_affected(),
            Connection::Postgres(c) => self
                .values
                .into_iter()
                .fold(sqlx::query(sql), Bind::bind_value)
                .execute(c)
                .await?
                .rows_affected(),
        })
    }

    /// Runs the query; all rows.
    pub async fn fetch_all<R>(self, tx: &mut Tx, template: &str) -> Result<Vec<R>, StoreError>
    where
        R: Send + Unpin,
        R: for<'r> FromRow<'r, sqlx::sqlite::SqliteRow> + for<'r> FromRow<'r, sqlx::postgres::PgRow>,
    {
        let sql = AssertSqlSafe(self.sql(template, tx.has_row_locks()));
        Ok(match tx.connection() {
            Connection::Sqlite(c) => {
                self.values.into_iter().fold(sqlx::query_as(sql), Bind::bind_value).fetch_all(c).await?
            }
            Connection::Postgres(c) => {
                self.values.into_iter().fold(sqlx::query_as(sql), Bind::bind_value).fetch_all(c).await?
            }
        })
    }
}

trait Bind {
    fn bind_value(self, value: Value) -> Self;
}

macro_rules! binds {
    ($($query:ty { $($generic:tt)* }),*) => {$(
        impl<'q, $($generic)*> Bind for $query {
            fn bind_value(self, value: Value) -> Self {
                match value {
                    Value::Text(text) => self.bind(text),
                    Value::Big(number) => self.bind(number),
                    Value::Int(number) => self.bind(number),
                    Value::Bool(yes) => self.bind(yes),
                    Value::Id(id) => self.bind(id),
                    Value::Time(moment) => self.bind(moment),
                }
            }
        }
    )*};
}

binds!(
    Query<'q, Sqlite, <Sqlite as Database>::Arguments> {},
    Query<'q, Postgres, <Postgres as Database>::Arguments> {},
    QueryAs<'q, Sqlite, R, <Sqlite as Database>::Arguments> { R },
    QueryAs<'q, Postgres, R, <Postgres as Database>::Arguments> { R }
);
