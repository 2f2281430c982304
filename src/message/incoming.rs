// SPDX-License-Identifier: EUPL-1.2
//! What comes in, as every channel's intake stores it.

use serde::{Deserialize, Serialize};

use crate::domain::media::MediaKind;
use crate::domain::place::Place;

/// An event of one chat. Stored as JSON in the inbox; earlier shapes keep parsing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incoming {
    /// What happened.
    pub input: Input,
    /// The sender's name in the channel's profile, as it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_name: Option<String>,
    /// The language of the sender's app ("ar", "nl-NL").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_language: Option<String>,
    /// The message a press belongs to, or the id of the message itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the pressed message carries a file: its text cannot be replaced then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub message_has_file: bool,
    /// Where it was said.
    #[serde(default, skip_serializing_if = "is_private")]
    pub place: Where,
    /// The network address it came from, where the channel sees one; only counts wrong codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

impl From<Input> for Incoming {
    /// What happened in a private chat, without more.
    fn from(input: Input) -> Self {
        Self {
            input,
            profile_name: None,
            profile_language: None,
            message: None,
            message_has_file: false,
            place: Where::Private,
            origin: None,
        }
    }
}

/// Where something was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Where {
    /// Between the person and the bot.
    #[default]
    Private,
    /// In a group where others read along: the bot only says where to find it.
    Group,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_private(place: &Where) -> bool {
    *place == Where::Private
}

/// What a person did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "did", rename_all = "snake_case")]
pub enum Input {
    /// Opened the chat, perhaps by a link with a code.
    Start {
        /// The code of the link, as it came.
        #[serde(default)]
        payload: Option<String>,
    },
    /// Wrote something.
    Text {
        /// The text, as it came.
        text: String,
    },
    /// Pressed a button.
    Press {
        /// The button's data, as it came.
        data: String,
    },
    /// Sent a picture, document or recording.
    Media {
        /// The file.
        attachment: Attachment,
        /// What was written with it.
        #[serde(default)]
        caption: Option<String>,
    },
    /// Shared a place.
    Place {
        /// Where; empty when the app named none that lies on a map.
        #[serde(default)]
        place: Option<Place>,
    },
    /// Used one of the commands.
    Command {
        /// Which.
        command: Command,
    },
    /// Changed a message sent before.
    Edited {
        /// The new text.
        text: String,
    },
    /// Blocked the bot or left the chat.
    Blocked,
    /// Came back.
    Unblocked,
    /// Came back to a closed page that was written to, and that nothing had called them to.
    Returned,
    /// Sent something this program does not know: a sticker, a poll, a contact.
    Unknown,
}

impl Input {
    /// What somebody typed: one of the commands (`/menu`, `/start 7K2M`), or a text.
    pub fn typed(text: String) -> Self {
        let (command, rest) = text.split_once(char::is_whitespace).unwrap_or((&text, ""));
        Self::commanded(command, rest).unwrap_or(Self::Text { text })
    }

    /// What `command` asks, with its slash; `rest` is what was typed behind it. `None` for a command that this
    /// program does not have.
    pub fn commanded(command: &str, rest: &str) -> Option<Self> {
        let command = match command.to_ascii_lowercase().as_str() {
            "/start" => {
                let payload = Some(rest.trim().to_owned()).filter(|payload| !payload.is_empty());
                return Some(Self::Start { payload });
            }
            "/menu" => Command::Menu,
            "/language" => Command::Language,
            "/help" => Command::Help,
            "/stop" => Command::Stop,
            _ => return None,
        };
        Some(Self::Command { command })
    }
}

/// The commands every channel offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Today's buttons.
    Menu,
    /// Another language.
    Language,
    /// Help.
    Help,
    /// Stop and erase.
    Stop,
}

/// A file that came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// What it is to a reader.
    pub kind: MediaKind,
    /// MIME type, as the channel says.
    pub mime: String,
    /// Size in bytes, where known.
    #[serde(default)]
    pub size: Option<u64>,
    /// The name of the file.
    #[serde(default)]
    pub name: Option<String>,
    /// Where the bytes are: a file id of the bot the event came to, or the id of a stored upload.
    pub file: String,
}
