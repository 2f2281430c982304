// SPDX-License-Identifier: EUPL-1.2
//! Files out: by the id under which the bot knows them, or sent up once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use serde_json::Value;
use teloxide::payloads::{SendDocument, SendPhoto, SendVideo, SendVoice};
use teloxide::types::{ChatId, FileId, InputFile, ParseMode};
use tokio::sync::Mutex as Turn;

use super::{Failure, Inner, html, outbound::keyboard};
use crate::channel::SendError;
use crate::document::qr;
use crate::domain::id::MediaId;
use crate::domain::media::MediaKind;
use crate::message::{Outgoing, Picture};
use crate::store::media::{self, Media};
use crate::store::{Db, StoreError};

/// Files on their way up. A class's photo leaves for thirty parents in one moment: the first carries it up, the
/// others wait for its id.
#[derive(Debug, Default)]
pub(super) struct Uploads(Mutex<HashMap<MediaId, Weak<Turn<()>>>>);

impl Uploads {
    fn turn(&self, media: MediaId) -> Arc<Turn<()>> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        turns.retain(|_, turn| turn.strong_count() > 0);
        turns.get(&media).and_then(Weak::upgrade).unwrap_or_else(|| {
            let turn = Arc::new(Turn::new(()));
            turns.insert(media, Arc::downgrade(&turn));
            turn
        })
    }
}

impl Inner {
    /// Sends a message that carries a file.
    pub(super) async fn show(
        &self,
        chat: ChatId,
        picture: &Picture,
        what: &Outgoing,
    ) -> Result<Value, SendError> {
        match picture {
            Picture::Stored { media, kind } => self.show_stored(chat, *media, *kind, what).await,
            Picture::Place(place) => Ok(self.show_place(chat, place, what).await?),
            Picture::Qr { link } => {
                let link = link.clone();
                let drawn = tokio::task::spawn_blocking(move || qr::png(&link)).await;
                let png = drawn
                    .map_err(|_| SendError::Rejected("the QR code could not be drawn".to_owned()))?
                    .map_err(|error| SendError::Rejected(error.to_string()))?;
                let file = InputFile::memory(png).file_name("qr.png");
                Ok(self.show_file(chat, MediaKind::Photo, file, what).await?)
            }
        }
    }

    async fn show_stored(
        &self,
        chat: ChatId,
        id: MediaId,
        kind: MediaKind,
        what: &Outgoing,
    ) -> Result<Value, SendError> {
        let media = find(&self.db, id).await?;
        let sent_as = on_wire(kind, &media.mime);
        if let Some(file) = self.known(&media) {
            return Ok(self.show_file(chat, sent_as, InputFile::file_id(file), what).await?);
        }
        let turn = self.uploads.turn(id);
        let Ok(held) = tokio::time::timeout(self.patience.file, turn.lock()).await else {
            return Err(SendError::Unreachable("the file is on its way up for another chat".to_owned()));
        };
        let media = find(&self.db, id).await?;
        if let Some(file) = self.known(&media) {
            drop(held);
            return Ok(self.show_file(chat, sent_as, InputFile::file_id(file), what).await?);
        }
        let Some(bytes) = bytes(&self.db, id).await? else {
            return Err(SendError::Rejected("the file is neither here nor known to this bot".to_owned()));
        };
        let file = InputFile::memory(bytes).file_name(name(&media, kind));
        let answer = self.show_file(chat, sent_as, file, what).await?;
        self.remember(id, &answer).await;
        Ok(answer)
    }

    fn known(&self, media: &Media) -> Option<FileId> {
        let ours = media.telegram_bot.as_ref() == Some(&self.name.id);
        media.telegram_file.clone().filter(|_| ours).map(FileId)
    }

    async fn show_file(
        &self,
        chat: ChatId,
        kind: MediaKind,
        file: InputFile,
        what: &Outgoing,
    ) -> Result<Value, Failure> {
        macro_rules! send {
            ($method:ident) => {{
                let mut message = $method::new(chat, file);
                message.caption = Some(html::wire(&what.html)).filter(|caption| !caption.is_empty());
                message.parse_mode = Some(ParseMode::Html);
                message.disable_notification = what.silent.then_some(true);
                message.reply_markup = keyboard(&what.buttons).map(Into::into);
                self.call_with_file(message, self.patience.file).await
            }};
        }
        match kind {
            MediaKind::Photo => send!(SendPhoto),
            MediaKind::Document => send!(SendDocument),
            MediaKind::Voice => send!(SendVoice),
            MediaKind::Video => send!(SendVideo),
        }
    }

    /// Keeps the id Telegram gave the file. The message is sent, whatever becomes of this.
    async fn remember(&self, id: MediaId, answer: &Value) {
        let Some(file) = file_id(answer) else {
            tracing::warn!(media = %id, "Telegram named no file: it is sent up again next time");
            return;
        };
        if let Err(error) = keep(&self.db, id, &self.name.id, file).await {
            tracing::warn!(media = %id, %error, "a file's id is not kept: it is sent up again next time");
        }
    }
}

async fn keep(db: &Db, id: MediaId, bot: &str, file: &str) -> Result<(), StoreError> {
    let mut tx = db.write().await?;
    media::set_telegram(&mut tx, id, bot, file).await?;
    tx.commit().await
}

async fn find(db: &Db, id: MediaId) -> Result<Media, SendError> {
    let found = async { media::get(&mut db.read().await?, id).await };
    let found = found.await.map_err(|error| store_away(&error))?;
    found.ok_or_else(|| SendError::Rejected("the file is gone".to_owned()))
}

async fn bytes(db: &Db, id: MediaId) -> Result<Option<Vec<u8>>, SendError> {
    let found = async { media::bytes(&mut db.read().await?, id).await };
    found.await.map_err(|error| store_away(&error))
}

fn store_away(error: &StoreError) -> SendError {
    SendError::Unreachable(error.to_string())
}

/// The file of a message that was sent: of a photo the largest, which is the last. Telegram may take a recording
/// for a document, or a silent film for an animation.
fn file_id(answer: &Value) -> Option<&str> {
    let photo = answer["photo"].as_array().and_then(|sizes| sizes.last());
    let other = ["voice", "video", "document", "audio", "animation", "video_note"];
    photo.or_else(|| other.iter().find_map(|kind| answer.get(kind)))?["file_id"].as_str()
}

/// As what a file is sent. Telegram plays OGG with Opus, MP3 and M4A as a voice message and says that other sounds
/// are to be sent as documents.
fn on_wire(kind: MediaKind, mime: &str) -> MediaKind {
    match kind {
        MediaKind::Voice if !matches!(mime, "audio/ogg" | "audio/mpeg" | "audio/mp4") => MediaKind::Document,
        kind => kind,
    }
}

/// Telegram tells by the ending what a file is.
fn name(media: &Media, kind: MediaKind) -> String {
    let ending = match media.mime.as_str() {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/webp" => "webp",
        "audio/ogg" | "audio/ogg; codecs=vorbis" => "ogg",
        "audio/wav" => "wav",
        "audio/mpeg" => "mp3",
        "audio/mp4" => "m4a",
        "audio/webm" | "video/webm" => "webm",
        "video/mp4" => "mp4",
        "application/pdf" => "pdf",
        _ => "bin",
    };
    let noun = match kind {
        MediaKind::Photo => "photo",
        MediaKind::Document => "file",
        MediaKind::Voice => "voice",
        MediaKind::Video => "video",
    };
    media.name.clone().unwrap_or_else(|| format!("{noun}.{ending}"))
}
