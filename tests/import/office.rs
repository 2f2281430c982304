// SPDX-License-Identifier: EUPL-1.2
//! The school's office: a clock, a folder with files, and the commands.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::Parser;
use ouderlijn::cli::{letters, school};
use ouderlijn::clock::{Chance, Clock};
use ouderlijn::domain::address::ChannelKind;
use ouderlijn::domain::id::{AddressId, ChildId, PersonId};
use ouderlijn::flow::Links;
use ouderlijn::import::{Knowledge, KnownChild};
use ouderlijn::store::schools::School;
use ouderlijn::store::{Db, addresses, schools};
use ouderlijn::text::Words;
use tempfile::TempDir;

pub const CSV: &str = include_str!("../data/school-293.csv");
pub const EDEXML: &str = include_str!("../data/school-293.edexml");
pub const HEADER: &str = "class,year_level,child_first_name,child_id,home_language,teacher\n";

#[derive(Parser)]
struct SchoolLine {
    #[command(subcommand)]
    command: school::Command,
}

#[derive(Parser)]
struct LettersLine {
    #[command(flatten)]
    letters: letters::Letters,
}

pub struct Office {
    pub db: Db,
    pub clock: Clock,
    chance: Chance,
    folder: TempDir,
    words: Words,
}

pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

/// Rows of a CSV under its header.
pub fn csv(rows: &[&str]) -> String {
    format!("{HEADER}{}\n", rows.join("\n"))
}

impl Office {
    /// A school in its first week of 2026-2027.
    pub async fn open(db: Db) -> Self {
        let mut office = Self {
            db,
            clock: Clock::still(moment("2026-08-31T07:00:00Z")),
            chance: Chance::from_number(1),
            folder: tempfile::tempdir().expect("a folder"),
            words: Words::load().expect("words"),
        };
        office.school("new --name Regenboog --region midden").await.expect("a school");
        office
    }

    /// A second operator at the same school.
    pub fn beside(other: &Self) -> Self {
        Self {
            db: other.db.clone(),
            clock: other.clock.clone(),
            chance: Chance::from_number(2),
            folder: tempfile::tempdir().expect("a folder"),
            words: Words::load().expect("words"),
        }
    }

    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("a written file");
        path
    }

    /// `ouderlijn school …`, from the folder with the files.
    pub async fn school(&mut self, line: &str) -> Result<String, String> {
        let words = line.split(' ').map(|word| self.in_folder(word));
        let line = SchoolLine::try_parse_from(std::iter::once("school".to_owned()).chain(words));
        let command = line.map_err(|error| error.to_string())?.command;
        let mut out = Vec::new();
        school::run(&command, &self.db, &self.clock, &mut self.chance, &mut out)
            .await
            .map_err(|error| error.to_string())?;
        Ok(String::from_utf8(out).expect("text"))
    }

    /// Writes a list into a file and imports it.
    pub async fn imports(&mut self, name: &str, text: &str, options: &str) -> Result<String, String> {
        self.file(name, text);
        self.school(format!("import {name} {options}").trim_end()).await
    }

    /// `ouderlijn letters … --out letters.html`: the page and what was said.
    pub async fn letters(&mut self, options: &str) -> (String, String) {
        let links = Links {
            web: Some("https://ouders.example/".to_owned()),
            telegram: Some("regenboog_bot".to_owned()),
            ..Links::default()
        };
        let line = format!("letters {options} --out letters.html");
        let words: Vec<_> =
            line.split(' ').filter(|word| !word.is_empty()).map(|word| self.in_folder(word)).collect();
        let args = LettersLine::parse_from(words).letters;
        let mut out = Vec::new();
        letters::run(&args, &self.db, &self.clock, &mut self.chance, (&self.words, &links), &mut out)
            .await
            .expect("letters");
        let page = std::fs::read_to_string(self.folder.path().join("letters.html")).expect("a page");
        (page, String::from_utf8(out).expect("text"))
    }

    fn in_folder(&self, word: &str) -> String {
        let is_file = [".csv", ".edexml", ".html"].iter().any(|end| word.ends_with(end));
        if is_file { self.folder.path().join(word).to_string_lossy().into_owned() } else { word.to_owned() }
    }

    /// A person signed up.
    pub async fn has_a_chat(&mut self, person: PersonId, channel: ChannelKind) {
        let now = self.clock.now();
        let id = AddressId(self.chance.id(now));
        let mut tx = self.db.write().await.expect("a writing transaction");
        addresses::insert(&mut tx, id, channel, "bot", "chat", None, now).await.expect("an address");
        addresses::bind(&mut tx, id, person).await.expect("their address");
        tx.commit().await.expect("written");
    }

    pub async fn the_school(&self) -> School {
        let mut tx = self.db.read().await.expect("a reading transaction");
        schools::all(&mut tx).await.expect("schools").pop().expect("a school")
    }

    /// What an import would see now.
    pub async fn known(&self) -> Knowledge {
        let school = self.the_school().await;
        let now = self.clock.now();
        let mut tx = self.db.read().await.expect("a reading transaction");
        Knowledge::read(&mut tx, school.id, school.year(now), now).await.expect("knowledge")
    }

    /// Children, teachers with a class, classes.
    pub async fn sizes(&self) -> (usize, usize, usize) {
        let known = self.known().await;
        let teachers = known.teachers.iter().filter(|teacher| !teacher.classes.is_empty()).count();
        (known.children.len(), teachers, known.classes.len())
    }

    pub async fn child(&self, key: &str) -> KnownChild {
        let known = self.known().await;
        let mut found = known.children.into_iter().filter(|it| it.keys.iter().any(|it| it.key == key));
        found.next().unwrap_or_else(|| panic!("no child has the key {key}"))
    }

    pub async fn id(&self, key: &str) -> ChildId {
        self.child(key).await.id
    }

    /// "5a" for a child that sits there, "5a, missing" for one that does not any more.
    pub async fn place(&self, key: &str) -> String {
        let child = self.child(key).await;
        let class = child.seat.map_or_else(|| "no class".to_owned(), |seat| seat.class);
        if child.missing { format!("{class}, missing") } else { class }
    }

    /// Teachers and their classes, by name.
    pub async fn teachers(&self) -> Vec<String> {
        let known = self.known().await;
        let mut lines: Vec<_> = known
            .teachers
            .iter()
            .map(|teacher| {
                let classes: Vec<_> = teacher.classes.iter().map(|(_, class)| class.as_str()).collect();
                format!("{}: {}", teacher.name, classes.join(" "))
            })
            .collect();
        lines.sort();
        lines
    }
}
