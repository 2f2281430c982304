// SPDX-License-Identifier: EUPL-1.2
//! What goes out, as a channel puts it on the wire: rendered, in one language.

use serde::{Deserialize, Serialize};

use crate::domain::id::MediaId;
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::place::Place;

/// One message on the wire. Stored as JSON in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// The body in the small HTML subset: `b`, `i`, `code`, `blockquote` and line breaks.
    pub html: String,
    /// The language of the body, for speech and direction.
    pub language: Language,
    /// Rows of buttons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Vec<Button>>,
    /// The file it carries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// The message it replaces, where it replaces one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edits: Option<Edited>,
    /// Whether it comes without a sound: the message before it made one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub silent: bool,
    /// Whether the file or place of that message goes too: what was withdrawn is not to be seen any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub drops_file: bool,
}

/// The message an edit changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edited {
    /// Its id on the channel.
    pub message: String,
    /// Whether it carries a file, so that its caption changes and not its text.
    #[serde(default)]
    pub has_file: bool,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What it says, at most 30 characters.
    pub label: String,
    /// What it sends back, see [`crate::message::Press`].
    pub data: String,
}

/// A file that goes out with a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// A stored file.
    Stored {
        /// The file.
        media: MediaId,
        /// What it is to a reader.
        kind: MediaKind,
    },
    /// A place. A channel that shows maps by itself shows it in place of the body, which says the same in words
    /// and a link.
    Place(Place),
    /// A QR code of a link, drawn when it is sent.
    Qr {
        /// The link.
        link: String,
    },
}
