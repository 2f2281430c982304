// SPDX-License-Identifier: EUPL-1.2
//! Methods of teloxide whose answers are left as JSON.

use serde::Serialize;
use serde_json::Value;
use teloxide::requests::{MultipartPayload, Payload};
use teloxide::types::InputFile;

/// The same call; the answer is read by whoever called.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Plain<P>(pub P);

impl<P: Payload> Payload for Plain<P> {
    type Output = Value;

    const NAME: &'static str = P::NAME;
}

impl<P: MultipartPayload> MultipartPayload for Plain<P> {
    fn copy_files(&self, into: &mut dyn FnMut(InputFile)) {
        self.0.copy_files(into);
    }

    fn move_files(&mut self, into: &mut dyn FnMut(InputFile)) {
        self.0.move_files(into);
    }
}
