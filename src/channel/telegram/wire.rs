// SPDX-License-Identifier: EUPL-1.2
//! The fields of an update that matter here; all others may be anything.

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Deserialize)]
pub(super) struct Update {
    #[serde(rename = "update_id")]
    pub id: i64,
    pub message: Option<Message>,
    #[serde(rename = "edited_message")]
    pub edited: Option<Message>,
    #[serde(rename = "callback_query")]
    pub press: Option<CallbackQuery>,
    #[serde(rename = "my_chat_member")]
    pub moved: Option<Membership>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Message {
    #[serde(rename = "message_id")]
    pub id: i64,
    pub from: Option<User>,
    pub chat: Chat,
    pub text: Option<String>,
    #[serde(default)]
    pub entities: Vec<Entity>,
    pub caption: Option<String>,
    #[serde(default)]
    pub caption_entities: Vec<Entity>,
    #[serde(default)]
    pub photo: Vec<Size>,
    pub document: Option<File>,
    pub voice: Option<File>,
    pub audio: Option<File>,
    pub video: Option<File>,
    pub video_note: Option<File>,
    pub animation: Option<File>,
    /// Where somebody is; comes with a venue too. A live one says where it begins.
    pub location: Option<Value>,
    pub venue: Option<Value>,
    #[serde(rename = "reply_to_message")]
    pub replied_to: Option<RepliedTo>,
}

#[derive(Debug, Deserialize)]
pub(super) struct RepliedTo {
    pub from: Option<User>,
}

#[derive(Debug, Deserialize)]
pub(super) struct CallbackQuery {
    pub from: User,
    pub message: Option<Message>,
    pub data: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Membership {
    pub chat: Chat,
    pub from: User,
    pub new_chat_member: Member,
}

#[derive(Debug, Deserialize)]
pub(super) struct Member {
    pub status: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Chat {
    pub id: i64,
    #[serde(rename = "type")]
    pub kind: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct User {
    pub id: i64,
    #[serde(default)]
    pub first_name: String,
    pub last_name: Option<String>,
    pub language_code: Option<String>,
}

/// A marked part of a text. Telegram counts in UTF-16 units.
#[derive(Debug, Deserialize)]
pub(super) struct Entity {
    #[serde(rename = "type")]
    pub kind: String,
    pub offset: usize,
    pub length: usize,
    pub user: Option<User>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Size {
    #[serde(flatten)]
    pub file: File,
    pub width: u64,
    pub height: u64,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct File {
    #[serde(rename = "file_id")]
    pub id: String,
    #[serde(rename = "file_name")]
    pub name: Option<String>,
    pub mime_type: Option<String>,
    #[serde(rename = "file_size")]
    pub size: Option<u64>,
}

impl Message {
    /// Whether it carries a file, so that it has a caption and no text.
    pub fn has_file(&self) -> bool {
        let files =
            [&self.document, &self.voice, &self.audio, &self.video, &self.video_note, &self.animation];
        !self.photo.is_empty() || files.into_iter().any(Option::is_some)
    }

    /// What was written, in the message or with its file.
    pub fn words(&self) -> Option<&str> {
        self.text.as_deref().or(self.caption.as_deref())
    }

    /// The marked parts of [`Message::words`], each with what stands there.
    pub fn marks(&self) -> impl Iterator<Item = (&Entity, String)> {
        let units: Vec<u16> = self.words().unwrap_or_default().encode_utf16().collect();
        self.entities.iter().chain(&self.caption_entities).map(move |mark| {
            let end = mark.offset.saturating_add(mark.length);
            let marked = units.get(mark.offset..end).unwrap_or_default();
            (mark, String::from_utf16_lossy(marked))
        })
    }
}

impl Chat {
    pub fn is_private(&self) -> bool {
        self.kind == "private"
    }

    pub fn is_group(&self) -> bool {
        matches!(self.kind.as_str(), "group" | "supergroup")
    }
}

impl User {
    pub fn full_name(&self) -> String {
        let last = self.last_name.as_deref().unwrap_or_default();
        format!("{} {last}", self.first_name).trim().to_owned()
    }
}
