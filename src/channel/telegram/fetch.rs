// SPDX-License-Identifier: EUPL-1.2
//! Files in: fetched only when somebody on another channel is to see them.

use futures::TryStreamExt;
use teloxide::net::Download;
use teloxide::payloads::GetFile;
use teloxide::types::FileId;

use super::{Failure, Inner, Telegram, error};
use crate::document::photo::{self, NotAPhoto};
use crate::domain::id::MediaId;
use crate::domain::media::{LARGEST, MediaKind};
use crate::store::{StoreError, media};

/// Why a file is not here.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// Telegram did not hand it out.
    #[error(transparent)]
    Telegram(#[from] Failure),
    /// Larger than a bot may fetch.
    #[error("the file is larger than 20 MB")]
    TooLarge,
    /// There is no such file, or only another bot knows it.
    #[error("the file is not known to this bot")]
    Unknown,
    /// A photo that is none.
    #[error(transparent)]
    Photo(#[from] NotAPhoto),
    /// The photo could not be drawn anew.
    #[error("the photo could not be drawn anew")]
    Drawing,
    /// The database is away.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl FetchError {
    /// Whether it may succeed later.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Telegram(failure) => !matches!(failure, Failure::Refused(_)),
            Self::Store(error) => error.is_passing(),
            Self::TooLarge | Self::Unknown | Self::Photo(_) | Self::Drawing => false,
        }
    }
}

impl Telegram {
    /// The bytes of a file of this bot.
    pub async fn fetch_file(&self, file: &str) -> Result<Vec<u8>, FetchError> {
        self.0.fetch(file).await
    }

    /// Brings the bytes of a stored file here, a photo without its metadata; done if they are here already.
    ///
    /// Takes as long as Telegram takes: call it outside any transaction.
    pub async fn fetch_media(&self, id: MediaId) -> Result<(), FetchError> {
        let inner = &self.0;
        let found = media::get(&mut inner.db.read().await?, id).await?.ok_or(FetchError::Unknown)?;
        if found.here {
            return Ok(());
        }
        let ours = found.telegram_bot.as_ref() == Some(&inner.name.id);
        let file = found.telegram_file.filter(|_| ours).ok_or(FetchError::Unknown)?;
        let bytes = inner.fetch(&file).await?;
        let (bytes, thumbnail, mime) = if found.kind == MediaKind::Photo {
            let drawn = tokio::task::spawn_blocking(move || photo::clean(&bytes)).await;
            let photo = drawn.map_err(|_| FetchError::Drawing)??;
            (photo.bytes, Some(photo.thumbnail), photo.mime)
        } else {
            (bytes, None, found.mime.as_str())
        };
        let mut tx = inner.db.write().await?;
        media::set_bytes(&mut tx, id, mime, &bytes, thumbnail.as_deref()).await?;
        Ok(tx.commit().await?)
    }
}

impl Inner {
    async fn fetch(&self, file: &str) -> Result<Vec<u8>, FetchError> {
        let question = GetFile::new(FileId(file.to_owned()));
        let told = match self.call(question, self.patience.text).await {
            Err(Failure::Refused(why)) if why == "Bad Request: file is too big" => {
                return Err(FetchError::TooLarge);
            }
            told => told?,
        };
        let path = told["file_path"].as_str();
        let path = path.ok_or_else(|| Failure::Away("getFile names no path".to_owned()))?;
        match tokio::time::timeout(self.patience.file, self.download(path)).await {
            Ok(bytes) => bytes,
            Err(_) => Err(Failure::Away("the file does not come".to_owned()).into()),
        }
    }

    async fn download(&self, path: &str) -> Result<Vec<u8>, FetchError> {
        let mut parts = self.bot.download_file_stream(path);
        let mut bytes = Vec::new();
        while let Some(part) = parts.try_next().await.map_err(|error| error::away(&error))? {
            if bytes.len() + part.len() > LARGEST {
                return Err(FetchError::TooLarge);
            }
            bytes.extend_from_slice(&part);
        }
        Ok(bytes)
    }
}
