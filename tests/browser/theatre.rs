// SPDX-License-Identifier: EUPL-1.2
//! The demo and the browsers' driver, each a process on a free port that ends with the story.

use std::cell::RefCell;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use futures::FutureExt;
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use super::person::Person;

/// How often a program is started before the story gives up.
const TRIES: usize = 5;

/// Where the demo runs, and everybody who came.
pub struct Theatre {
    /// Where the demo is, with a slash at the end.
    pub url: String,
    driver_url: String,
    chromium: PathBuf,
    folder: TempDir,
    persons: RefCell<Vec<Person>>,
    _demo: Child,
    _driver: Child,
}

/// A story with a theatre of its own; browsers end in order, also when it fails.
pub async fn story(act: impl AsyncFnOnce(&Theatre)) {
    story_with(&[], act).await;
}

/// The same, with a demo that finds this in its environment.
pub async fn story_with(environment: &[(&str, &str)], act: impl AsyncFnOnce(&Theatre)) {
    let Some(theatre) = Theatre::open(environment).await else { return };
    let result = AssertUnwindSafe(act(&theatre)).catch_unwind().await;
    let mut faults = Vec::new();
    for person in theatre.persons.take() {
        faults.extend(person.faults().await);
        person.leaves().await;
    }
    if let Err(panic) = result {
        std::panic::resume_unwind(panic);
    }
    assert!(faults.is_empty(), "the page complained: {faults:?}");
}

impl Theatre {
    /// `None`, said aloud, where there is no browser.
    async fn open(environment: &[(&str, &str)]) -> Option<Self> {
        let chromium = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(program);
        let (Some(chromium), Some(driver)) = (chromium, program("chromedriver")) else {
            let required = std::env::var("OUDERLIJN_REQUIRE").unwrap_or_default();
            assert!(
                !required.split(',').any(|one| one.trim() == "chromium"),
                "Chromium is required and not here"
            );
            eprintln!("skipped: no Chromium");
            return None;
        };
        let folder = tempfile::tempdir().expect("a temporary directory");
        let demo = Path::new(env!("CARGO_BIN_EXE_ouderlijn"));
        let (demo, url) = start(demo, &["demo", "--port", "0"], environment, folder.path(), |line| {
            line.strip_prefix("Open ")?.split(' ').next().map(str::to_owned)
        })
        .await;
        let (driver, port) = start(&driver, &["--port=0"], &[], folder.path(), |line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            Some(port.trim_end_matches('.').to_owned())
        })
        .await;
        let driver_url = format!("http://127.0.0.1:{port}");
        let persons = RefCell::default();
        Some(Self { url, driver_url, chromium, folder, persons, _demo: demo, _driver: driver })
    }

    /// Somebody with a phone, whose browser prefers `language`, at `path`.
    pub async fn phone(&self, path: &str, language: &str) -> Person {
        self.person(path, language, (360, 740)).await
    }

    /// Somebody at a desk.
    pub async fn desk(&self, path: &str, language: &str) -> Person {
        self.person(path, language, (1400, 860)).await
    }

    async fn person(&self, path: &str, language: &str, size: (u32, u32)) -> Person {
        let profile = self.folder.path().join(format!("profile-{}", self.persons.borrow().len()));
        let person = Person::comes(&self.driver_url, &self.chromium, &profile, language, size).await;
        self.persons.borrow_mut().push(person.clone());
        person.opens(&format!("{}{path}", self.url)).await;
        person
    }

    /// A file for somebody to send.
    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    /// The code of the letter that the person of `slug` got.
    pub async fn letter(&self, slug: &str) -> String {
        let state = reqwest::get(format!("{}demo/state", self.url)).await.expect("the state");
        let state: Value = serde_json::from_slice(&state.bytes().await.expect("a body")).expect("JSON");
        let persons = state["persons"].as_array().expect("persons");
        let person = persons.iter().find(|person| person["slug"] == slug).expect("this person");
        person["code"].as_str().expect("a code").to_owned()
    }

    /// The demo's clock moves an hour, with everything that falls due on the way.
    pub async fn an_hour_passes(&self) {
        let request = reqwest::Client::new().post(format!("{}demo/clock", self.url));
        let moved =
            request.header("content-type", "application/json").body(r#"{"move":"hour"}"#).send().await;
        assert!(moved.expect("a clock").status().is_success());
    }
}

fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Starts a program and waits until it says where it listens; it ends when it is dropped.
async fn start(
    program: &Path,
    arguments: &[&str],
    environment: &[(&str, &str)],
    folder: &Path,
    find: impl Fn(&str) -> Option<String>,
) -> (Child, String) {
    // The driver chooses a port for one kind of address and ends when it is taken for the other.
    for _ in 0..TRIES {
        if let Some(started) = try_start(program, arguments, environment, folder, &find).await {
            return started;
        }
    }
    panic!("{} ended {TRIES} times", program.display());
}

async fn try_start(
    program: &Path,
    arguments: &[&str],
    environment: &[(&str, &str)],
    folder: &Path,
    find: impl Fn(&str) -> Option<String>,
) -> Option<(Child, String)> {
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("TMPDIR", folder)
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    while let Some(line) = lines.next_line().await.expect("a line") {
        if let Some(found) = find(&line) {
            // Read on, or it would stop when the pipe is full.
            tokio::spawn(async move { while matches!(lines.next_line().await, Ok(Some(_))) {} });
            return Some((child, found));
        }
    }
    None
}
