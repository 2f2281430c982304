// SPDX-License-Identifier: EUPL-1.2
//! A database for one run.

use std::path::Path;

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;

/// A folder for the bot, and where its database is.
pub struct Place {
    folder: TempDir,
    /// For `OUDERLIJN_DATABASE_URL`.
    pub url: String,
}

impl Place {
    /// A fresh SQLite file on the disk of the build, or a fresh database of the PostgreSQL `server`.
    pub async fn new(server: Option<&str>) -> anyhow::Result<Self> {
        // Not the system's temporary directory: in memory nothing is slow that must last.
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let url = match server {
            None => format!("sqlite://{}", folder.path().join("load.db").display()),
            Some(server) => {
                let name = "ouderlijn_load";
                let mut admin = PgConnection::connect(server).await?;
                for sql in [
                    format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
                    format!("CREATE DATABASE {name}"),
                ] {
                    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut admin).await?;
                }
                let (base, _) = server.rsplit_once('/').unwrap_or((server, ""));
                format!("{base}/{name}")
            }
        };
        Ok(Self { folder, url })
    }

    /// The folder; gone with the run.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}
