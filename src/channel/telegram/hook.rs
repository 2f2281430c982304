// SPDX-License-Identifier: EUPL-1.2
//! What Telegram and the other channel need of this one: a place to post updates to, and files it alone knows.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures::future::BoxFuture;
use sha2::{Digest, Sha256};

use super::{AcceptError, Intake, Telegram};
use crate::channel::{Fetch, SendError, Webhook};
use crate::domain::id::MediaId;
use crate::store::StoreError;

/// The address Telegram posts updates to, guarded by a secret that only it and this installation know.
#[derive(Clone)]
pub struct Hook {
    intake: Intake,
    secret: String,
}

impl std::fmt::Debug for Hook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hook(..)")
    }
}

impl Hook {
    /// A hook for `intake`. Its secret follows from the installation's, so that every process knows it.
    pub fn new(intake: Intake, installation: &[u8]) -> Self {
        let digest = Sha256::new().chain_update(b"telegram hook").chain_update(installation).finalize();
        Self { intake, secret: URL_SAFE_NO_PAD.encode(digest) }
    }

    /// What Telegram must say with every update.
    pub fn secret(&self) -> &str {
        &self.secret
    }
}

impl Webhook for Hook {
    fn knows(&self, secret: &str) -> bool {
        // Hashes are compared, so that the time it takes tells nothing about the secret.
        Sha256::digest(secret) == Sha256::digest(&self.secret)
    }

    fn accept<'a>(&'a self, body: &'a [u8]) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            match self.intake.accept(body).await {
                Ok(()) => Ok(()),
                // Told again it would be the same: it is let go, with a line in the log.
                Err(AcceptError::NoUpdate) => {
                    tracing::warn!("what was posted is no update");
                    Ok(())
                }
                Err(AcceptError::Store(error)) => Err(error),
            }
        })
    }
}

impl Fetch for Telegram {
    fn fetch(&self, media: MediaId) -> BoxFuture<'_, Result<(), SendError>> {
        Box::pin(async move {
            self.fetch_media(media).await.map_err(|error| {
                if error.is_passing() {
                    SendError::Unreachable(error.to_string())
                } else {
                    SendError::Rejected(error.to_string())
                }
            })
        })
    }
}
