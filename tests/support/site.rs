// SPDX-License-Identifier: EUPL-1.2
//! The program itself: the built binary in processes of its own, on one database, towards one Bot API server.

use std::fs::{File, OpenOptions};
use std::process::{ExitStatus, Output, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::bot_api::BotApi;

/// Longer than any command or orderly end may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// The list of a school of 293 children.
const LIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/school-293.csv");

/// Where processes of the program run.
pub struct Site {
    pub database: String,
    api: String,
    folder: TempDir,
}

/// One running process. Dropped, it is killed.
pub struct Program(Child);

impl Site {
    pub fn new(database: &str, api: &BotApi) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { database: database.to_owned(), api: api.url().to_string(), folder }
    }

    /// Runs a command to its end.
    pub async fn command(&self, args: &[&str]) -> Output {
        let running = self.program("").args(args).stderr(Stdio::piped()).output();
        timeout(4 * PATIENCE, running).await.expect("a command that ends").expect("a command that starts")
    }

    /// Runs a command that succeeds; what it said.
    pub async fn does(&self, args: &[&str]) -> String {
        let Output { status, stdout, stderr } = self.command(args).await;
        assert!(status.success(), "{args:?}: {}", String::from_utf8_lossy(&stderr));
        String::from_utf8(stdout).expect("text")
    }

    /// Founds a school with all its class lists, where `zone` is the time of day.
    pub async fn founds_a_school(&self, zone: &str) {
        self.does(&["school", "new", "--name", "De Regenboog", "--region", "midden", "--zone", zone]).await;
        self.does(&["school", "import", LIST]).await;
    }

    /// Prints the letters of a class; the codes in them, in the order of the pages.
    pub async fn codes_in_letters(&self, class: &str) -> Vec<String> {
        let path = self.folder.path().join("letters.html");
        let out = path.to_str().expect("a path in letters");
        self.does(&["letters", "--class", class, "--out", out]).await;
        let page = std::fs::read_to_string(&path).expect("a page with letters");
        let typed = page.split("<p class=\"typed\" dir=\"ltr\">").skip(1);
        typed.filter_map(|part| part.split_once('<')).map(|(code, _)| code.to_owned()).collect()
    }

    /// Starts `ouderlijn run`. PostgreSQL lists its connections under `name`.
    pub fn runs(&self, name: &str) -> Program {
        let child = self.program(name).arg("run").stderr(self.log()).stdout(Stdio::null()).spawn();
        Program(child.expect("a program that starts"))
    }

    /// What all processes have warned of.
    pub fn warnings(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    fn log(&self) -> File {
        let path = self.folder.path().join("log");
        OpenOptions::new().create(true).append(true).open(path).expect("a file for warnings")
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ouderlijn"));
        let mut database = self.database.clone();
        if database.starts_with("postgres") && !name.is_empty() {
            database = format!("{database}?application_name={name}");
        }
        command
            .env_clear()
            .env("OUDERLIJN_DATABASE_URL", database)
            .env("OUDERLIJN_TELEGRAM_TOKEN", BotApi::TOKEN)
            .env("OUDERLIJN_TELEGRAM_API_URL", &self.api)
            .env("OUDERLIJN_TELEGRAM_RATE", "10000")
            .env("OUDERLIJN_TELEGRAM_CHAT_RATE", "1000")
            .env("OUDERLIJN_WEB_LISTEN", "")
            .env("OUDERLIJN_METRICS_LISTEN", "")
            .env("OUDERLIJN_LOG", "warn")
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .kill_on_drop(true);
        command
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("what the processes warned of:\n{}", self.warnings());
        }
    }
}

impl Program {
    /// Kills it with SIGKILL: it has no say in the matter.
    pub async fn dies(mut self) {
        self.0.kill().await.expect("a process to kill");
    }

    /// Asks it with SIGTERM to end, and waits.
    pub async fn ends_in_order(self) -> ExitStatus {
        let id = self.0.id().expect("a running process").to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status().await;
        assert!(asked.expect("the command kill").success());
        self.ends().await
    }

    /// Waits for its end.
    pub async fn ends(mut self) -> ExitStatus {
        timeout(PATIENCE, self.0.wait()).await.expect("an end within ten seconds").expect("a status")
    }
}
