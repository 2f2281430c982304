// SPDX-License-Identifier: EUPL-1.2
//! A message of the bot, as it stands on the person's screen.

use std::fmt;

use serde_json::{Value, json};

use super::{files::File, html::Rich, markup, persons};

#[derive(Clone, Debug)]
pub struct Message {
    pub id: i32,
    /// As the person reads it, without tags. Under a file, the caption.
    pub text: String,
    /// As the bot wrote it.
    pub html: String,
    pub file: Option<File>,
    /// How often it was changed since it was sent.
    pub edits: usize,
    /// Messages of one album share this.
    album: Option<String>,
    entities: Vec<Value>,
    keyboard: Value,
}

/// What a message says, whether new or changed.
pub struct Content {
    pub html: String,
    pub rich: Rich,
    /// Null, or an `InlineKeyboardMarkup`.
    pub keyboard: Value,
}

impl Message {
    pub(super) fn new(id: i32, content: Content, file: Option<File>, album: Option<&str>) -> Self {
        Self {
            id,
            text: content.rich.text,
            html: content.html,
            file,
            edits: 0,
            album: album.map(str::to_owned),
            entities: content.rich.entities,
            keyboard: content.keyboard,
        }
    }

    /// Rows of buttons, each a label and what it carries: callback data, or an address.
    pub fn buttons(&self) -> Vec<Vec<(&str, &str)>> {
        markup::buttons(&self.keyboard)
    }

    /// The same words over other buttons.
    pub(super) fn content(&self, keyboard: Value) -> Content {
        let (text, entities) = (self.text.clone(), self.entities.clone());
        Content { html: self.html.clone(), rich: Rich { text, entities }, keyboard }
    }

    /// Whether the person would see no difference.
    pub(super) fn shows(&self, content: &Content) -> bool {
        let Content { rich, keyboard, .. } = content;
        (&self.text, &self.entities, &self.keyboard) == (&rich.text, &rich.entities, keyboard)
    }

    pub(super) fn change(&mut self, content: Content) {
        self.text = content.rich.text;
        self.html = content.html;
        self.entities = content.rich.entities;
        self.keyboard = content.keyboard;
        self.edits += 1;
    }

    pub(super) fn json(&self, chat: &Value) -> Value {
        let mut message = json!({
            "message_id": self.id,
            "from": persons::bot(),
            "chat": chat,
            "date": persons::DATE,
        });
        let (text, entities) = match &self.file {
            Some(file) => {
                message[file.kind] = file.json();
                ("caption", "caption_entities")
            }
            None => ("text", "entities"),
        };
        if !self.text.is_empty() {
            message[text] = self.text.clone().into();
        }
        if !self.entities.is_empty() {
            message[entities] = self.entities.clone().into();
        }
        if !self.keyboard.is_null() {
            message["reply_markup"] = self.keyboard.clone();
        }
        if let Some(album) = &self.album {
            message["media_group_id"] = album.clone().into();
        }
        if self.edits > 0 {
            message["edit_date"] = persons::DATE.into();
        }
        message
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.id)?;
        if self.edits > 0 {
            write!(f, " (changed {} times)", self.edits)?;
        }
        if let Some(file) = &self.file {
            write!(f, " {} {}, {} bytes:", file.kind, file.name, file.bytes.len())?;
        }
        write!(f, " {}", self.html)?;
        for row in self.buttons() {
            write!(f, "\n   ")?;
            row.iter().try_for_each(|(label, load)| write!(f, " [{label}: {load}]"))?;
        }
        Ok(())
    }
}
