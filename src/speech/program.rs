// SPDX-License-Identifier: EUPL-1.2
//! The program: started without a shell, told the words, heard, and ended when it does not end.

use std::fmt;
use std::process::Stdio;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{ChildStdin, Command};

use crate::domain::language::Language;
use crate::domain::sound::{SoundKind, with_length};

/// Stands for the code of the language in the command line.
const PLACE: &str = "{language}";
/// What a program gets of this one's environment: all else may hold a secret.
const ENVIRONMENT: [&str; 6] = ["PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR"];
/// How much of its complaints is kept for `check`.
const COMPLAINT: usize = 500;

/// A command that turns text into sound, and the languages it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    words: Vec<String>,
    languages: Vec<Language>,
}

/// What a run of the program may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long it may run, and how long a wish waits for a place.
    pub time: Duration,
    /// How much sound it may give.
    pub bytes: usize,
    /// How many run at the same time.
    pub at_once: usize,
}

impl Default for Limits {
    fn default() -> Self {
        // The longest post there is takes espeak-ng 9 MB of WAV and a second.
        Self { time: Duration::from_secs(20), bytes: 16 * 1024 * 1024, at_once: 2 }
    }
}

/// Why there is no sound. Everybody who waited for the same words is told the same.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// There is no such program, or it may not be started.
    #[error("it cannot be started: {0}")]
    Missing(String),
    /// It does not end.
    #[error("it did not end within {0:?}")]
    Hung(Duration),
    /// It gives more than a sound.
    #[error("it gave more than {0} bytes")]
    Flooded(usize),
    /// It ended with a failure of its own.
    #[error("it ended with {status}")]
    Crashed {
        /// How, as the operating system says.
        status: String,
        /// What it complained of: may repeat what it was told, so it is for `check` and not for logs.
        complaint: String,
    },
    /// It gave nothing.
    #[error("it gave nothing")]
    Empty,
    /// It gave something that is no sound.
    #[error("it gave something that is neither WAV, OGG, MP3 nor M4A")]
    Unreadable,
    /// Too many others wait.
    #[error("others are being spoken to")]
    Busy,
}

impl Failure {
    /// One word for figures.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Hung(_) => "hung",
            Self::Flooded(_) => "flooded",
            Self::Crashed { .. } => "crashed",
            Self::Empty => "empty",
            Self::Unreadable => "unreadable",
            Self::Busy => "busy",
        }
    }
}

/// What a program gave.
#[derive(Clone, PartialEq, Eq)]
pub struct Sound {
    /// Its kind.
    pub kind: SoundKind,
    /// The file.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Sound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sound({:?}, {} bytes)", self.kind, self.bytes.len())
    }
}

impl Program {
    /// The program of a command line, split at spaces; `None` for an empty one.
    pub fn new(command: &str, languages: Vec<Language>) -> Option<Self> {
        let words: Vec<String> = command.split_whitespace().map(str::to_owned).collect();
        (!words.is_empty()).then_some(Self { words, languages })
    }

    /// The languages it has.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The command line for a language.
    pub(super) fn line(&self, language: Language) -> Vec<String> {
        self.words.iter().map(|word| word.replace(PLACE, language.code())).collect()
    }

    /// Lets it speak. Takes as long as `limits` say: call it outside any transaction.
    pub async fn speak(&self, language: Language, text: &str, limits: Limits) -> Result<Sound, Failure> {
        let bytes = self.run(language, text, limits).await?;
        match SoundKind::of(&bytes) {
            Some(SoundKind::Wav) => Ok(Sound { kind: SoundKind::Wav, bytes: with_length(bytes) }),
            Some(kind) => Ok(Sound { kind, bytes }),
            None if bytes.is_empty() => Err(Failure::Empty),
            None => Err(Failure::Unreadable),
        }
    }

    async fn run(&self, language: Language, text: &str, limits: Limits) -> Result<Vec<u8>, Failure> {
        let line = self.line(language);
        let (first, rest) = line.split_first().ok_or_else(|| Failure::Missing("no program".to_owned()))?;
        let kept = ENVIRONMENT.iter().filter_map(|name| Some((name, std::env::var_os(name)?)));
        let mut command = Command::new(first);
        command.args(rest).env_clear().envs(kept).process_group(0).kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let missing = |error: std::io::Error| Failure::Missing(error.to_string());
        let mut child = command.spawn().map_err(missing)?;
        let mut group = Group(child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?)));
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let speaking = async {
            let heard = tokio::try_join!(tell(stdin, text), hear(stdout, limits.bytes), complaint(stderr));
            let ((), bytes, complaint) = heard?;
            let status = child.wait().await.map_err(missing)?;
            // Nothing is left to end, and its number may soon be somebody else's.
            group.0 = None;
            if !status.success() {
                return Err(Failure::Crashed { status: status.to_string(), complaint });
            }
            Ok(bytes)
        };
        tokio::time::timeout(limits.time, speaking).await.unwrap_or(Err(Failure::Hung(limits.time)))
    }
}

/// The program and everything it started: a pipeline in a script is more than one process. Dropped, they are ended.
struct Group(Option<Pid>);

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(group) = self.0 {
            // Fails only when all of them are gone.
            kill_process_group(group, Signal::KILL).ok();
        }
    }
}

/// A program that does not want to know the rest closes its ear: what it gives then counts.
async fn tell(stdin: Option<ChildStdin>, text: &str) -> Result<(), Failure> {
    if let Some(mut stdin) = stdin {
        stdin.write_all(text.as_bytes()).await.ok();
        stdin.shutdown().await.ok();
    }
    Ok(())
}

async fn hear(stdout: Option<impl AsyncRead + Unpin>, most: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    if let Some(stdout) = stdout {
        // A pipe that breaks ends what is heard; the status says why.
        stdout.take(most as u64 + 1).read_to_end(&mut bytes).await.ok();
    }
    if bytes.len() > most { Err(Failure::Flooded(most)) } else { Ok(bytes) }
}

/// The beginning of what it complains of; the rest is listened to, so that it can go on.
async fn complaint(stderr: Option<impl AsyncRead + Unpin>) -> Result<String, Failure> {
    let Some(mut stderr) = stderr else { return Ok(String::new()) };
    let mut kept = Vec::new();
    (&mut stderr).take(COMPLAINT as u64).read_to_end(&mut kept).await.ok();
    tokio::io::copy(&mut stderr, &mut tokio::io::sink()).await.ok();
    Ok(String::from_utf8_lossy(&kept).trim().to_owned())
}
