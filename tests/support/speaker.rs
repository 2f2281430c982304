// SPDX-License-Identifier: EUPL-1.2
//! Speech programs for tests: small scripts that note what they were told.

use std::fs;
use std::time::Duration;

use ouderlijn::domain::language::Language;
use ouderlijn::speech::{Limits, Program};
use tempfile::TempDir;

/// Gives what begins as OGG with Opus does, and then the words themselves.
pub const GOOD: &str = "printf 'OggS%024dOpusHead' 0; cat $folder/told";

/// Short enough to wait for, long enough for a busy machine.
pub const LIMITS: Limits = Limits { time: Duration::from_secs(10), bytes: 100_000, at_once: 2 };

/// A speech program, gone with the test.
pub struct Speaker(TempDir);

impl Speaker {
    /// A program that notes its language and what it is told, and then does as `script` says.
    pub fn new(script: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().display();
        let notes = "cat > $folder/told; { echo \"$1\"; cat $folder/told; echo; } >> $folder/heard";
        let text = format!("folder={path}\n{notes}\n{script}\n");
        fs::write(folder.path().join("speak.sh"), text).expect("a script");
        Self(folder)
    }

    /// Its command line.
    pub fn command(&self) -> String {
        format!("/bin/sh {} {{language}}", self.0.path().join("speak.sh").display())
    }

    /// The program with these languages.
    pub fn program(&self, languages: &[&str]) -> Program {
        let languages: Vec<Language> = languages.iter().map(|code| code.parse().expect("a code")).collect();
        Program::new(&self.command(), languages).expect("a command")
    }

    /// Everything it was told: the language, then the words.
    pub fn heard(&self) -> String {
        self.note("heard")
    }

    /// What a script wrote into a file of its folder.
    pub fn note(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap_or_default()
    }

    /// Takes that file away again.
    pub fn removes(&self, name: &str) {
        fs::remove_file(self.0.path().join(name)).expect("a file");
    }

    /// Makes a file that a script may wait for.
    pub fn makes(&self, name: &str) {
        fs::write(self.0.path().join(name), "").expect("a file");
    }
}
