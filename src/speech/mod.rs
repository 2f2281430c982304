// SPDX-License-Identifier: EUPL-1.2
//! Speech: words to sound, by a program of the operator's choice.
//!
//! This program has no voice and no codec of its own. The encoders of Opus in Rust without C are new, each by one
//! person, and tens of thousands of lines; the operator's system has `opusenc` and `ffmpeg`, and a pipe in a script
//! does it. So the command gives OGG with Opus, MP3 or M4A, which Telegram plays as voice messages, or WAV, which it
//! shows as a file; the page plays all of them.
//!
//! The same words in the same language are spoken once: they are found in the table `sounds`, and who asks while
//! they are being spoken waits for that one run, and shares its failure too. No transaction is open meanwhile.

mod program;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use sha2::{Digest, Sha256};
use tokio::sync::{Mutex as Turn, Semaphore};

pub use program::{Failure, Limits, Program, Sound};

use crate::clock::{Chance, Clock, SharedChance};
use crate::domain::id::{MediaId, short};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::sound::{MOST_KEPT, STAYS};
use crate::store::media::NewMedia;
use crate::store::{Db, StoreError, sounds};

type Hash = [u8; 32];
/// Who speaks some words, and what became of it if it failed.
type Spoken = Turn<Option<Failure>>;

/// What speaks for this installation. Clones share its places and what it knows.
#[derive(Clone)]
pub struct Speech(Arc<Inner>);

struct Inner {
    program: Program,
    limits: Limits,
    places: Semaphore,
    turns: Mutex<HashMap<Hash, Weak<Spoken>>>,
    db: Db,
    clock: Clock,
    chance: SharedChance,
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speech").field("program", &self.0.program).finish_non_exhaustive()
    }
}

/// Why words cannot be heard.
#[derive(Debug, thiserror::Error)]
pub enum SpeakError {
    /// The program.
    #[error("the speech program: {0}")]
    Failed(Failure),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Speech {
    /// What speaks by `program`.
    pub fn new(program: Program, limits: Limits, db: Db, clock: Clock, chance: SharedChance) -> Self {
        let places = Semaphore::new(limits.at_once);
        Self(Arc::new(Inner { program, limits, places, turns: Mutex::default(), db, clock, chance }))
    }

    /// Whether it has a language.
    pub fn has(&self, language: Language) -> bool {
        self.0.program.languages().contains(&language)
    }

    /// The sound of `text`, spoken now if it was not before. Takes as long as the program may: call it outside
    /// any transaction.
    pub async fn sound(&self, language: Language, text: &str) -> Result<MediaId, SpeakError> {
        let hash = self.hash(language, text);
        if let Some(known) = self.find(&hash).await? {
            crate::metrics::count_speech("kept");
            return Ok(known);
        }
        let turn = self.turn(hash);
        let mut failed = turn.lock().await;
        if let Some(failure) = &*failed {
            return Err(SpeakError::Failed(failure.clone()));
        }
        if let Some(known) = self.find(&hash).await? {
            crate::metrics::count_speech("kept");
            return Ok(known);
        }
        match self.speak(language, text).await {
            Ok(sound) => {
                crate::metrics::count_speech("spoken");
                self.keep(hash, sound).await
            }
            Err(failure) => {
                crate::metrics::count_speech(failure.word());
                tracing::warn!(%language, why = failure.word(), "the speech program failed");
                *failed = Some(failure.clone());
                Err(SpeakError::Failed(failure))
            }
        }
    }

    async fn speak(&self, language: Language, text: &str) -> Result<Sound, Failure> {
        let Inner { program, limits, places, .. } = &*self.0;
        let place = tokio::time::timeout(limits.time, places.acquire()).await;
        let Ok(Ok(_place)) = place else { return Err(Failure::Busy) };
        program.speak(language, text, *limits).await
    }

    /// Another program says the same words in another way.
    fn hash(&self, language: Language, text: &str) -> Hash {
        let mut hash = Sha256::new();
        for part in self.0.program.line(language).iter().map(String::as_str).chain([language.code(), text]) {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hash.finalize().into()
    }

    fn turn(&self, hash: Hash) -> Arc<Spoken> {
        let mut turns = self.0.turns.lock().unwrap_or_else(PoisonError::into_inner);
        turns.retain(|_, turn| turn.strong_count() > 0);
        turns.get(&hash).and_then(Weak::upgrade).unwrap_or_else(|| {
            let turn = Arc::new(Spoken::default());
            turns.insert(hash, Arc::downgrade(&turn));
            turn
        })
    }

    async fn find(&self, hash: &Hash) -> Result<Option<MediaId>, StoreError> {
        let mut tx = self.0.db.read().await?;
        let found = sounds::find(&mut tx, hash).await?;
        tx.rollback().await?;
        Ok(found)
    }

    /// Keeps a sound; that of another process if it was quicker.
    async fn keep(&self, hash: Hash, sound: Sound) -> Result<MediaId, SpeakError> {
        let now = self.0.clock.now();
        let (id, secret) = self.0.chance.draw(|chance| (chance.id(now), Chance::bytes(chance)));
        let media = NewMedia {
            id: MediaId(id),
            owner: None,
            kind: MediaKind::Voice,
            mime: sound.kind.mime().to_owned(),
            name: None,
            size: i64::try_from(sound.bytes.len()).ok(),
            secret: short(uuid::Uuid::from_bytes(secret)),
            bytes: Some(sound.bytes),
            thumbnail: None,
            telegram: None,
        };
        let mut tx = self.0.db.write().await?;
        if sounds::insert(&mut tx, &hash, media, now).await? {
            sounds::make_room(&mut tx, MOST_KEPT, now - STAYS).await?;
            tx.commit().await?;
            return Ok(MediaId(id));
        }
        tx.rollback().await?;
        Ok(self.find(&hash).await?.ok_or(StoreError::Overtaken)?)
    }
}
