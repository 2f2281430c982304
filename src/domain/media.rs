// SPDX-License-Identifier: EUPL-1.2
//! Pictures, documents and recordings.

use serde::{Deserialize, Serialize};

/// What a file is to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    /// A picture, shown.
    Photo,
    /// A file, offered for download.
    Document,
    /// A recording, played.
    Voice,
    /// A film, played.
    Video,
}

/// The largest file that is taken in, in bytes: what Telegram lets a bot fetch.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// The longest side of a photo that is sent on, in pixels.
pub const PHOTO_SIDE: u32 = 1_600;

/// The longest side of a thumbnail, in pixels.
pub const THUMBNAIL_SIDE: u32 = 320;
