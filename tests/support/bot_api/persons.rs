// SPDX-License-Identifier: EUPL-1.2
//! What persons do to the bot, in the shapes Telegram tells it in.

use axum::body::Bytes;
use serde_json::{Value, json};

use super::{BotApi, html::length_of};

/// The one moment at which everything happens: Monday 15 September 2025, 10:00 UTC.
pub const DATE: i64 = 1_757_930_400;

/// Somebody with a phone. Their private chat with the bot has their id.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    pub id: i64,
    pub name: &'static str,
    /// What their Telegram is set to, such as `ar`.
    pub language: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Below zero, as ids of groups are.
    pub id: i64,
    pub title: &'static str,
}

/// A message of a person, by the numbers a test may need again.
#[derive(Clone, Copy, Debug)]
pub struct Posted {
    pub update_id: u32,
    pub message_id: i32,
}

impl Person {
    fn user(&self) -> Value {
        json!({
            "id": self.id,
            "is_bot": false,
            "first_name": self.name,
            "language_code": self.language,
        })
    }

    fn chat(&self) -> Value {
        json!({"id": self.id, "first_name": self.name, "type": "private"})
    }
}

impl BotApi {
    /// A person the bot has met before this server was started. To anybody else it cannot write
    /// first, as in life: "chat not found".
    pub fn knows(&self, person: &Person) {
        self.change(|state| state.chats.meet(&person.chat()));
    }

    pub fn text(&self, person: &Person, text: &str) -> Posted {
        self.post(person, &person.chat(), written(text))
    }

    /// The link in the letter: `t.me/<bot>?start=<code>`. Without a code, the button "Start".
    pub fn start_code(&self, person: &Person, code: &str) -> Posted {
        self.text(person, format!("/start {code}").trim_end())
    }

    pub fn in_group(&self, person: &Person, group: &Group, text: &str) -> Posted {
        let chat = json!({"id": group.id, "title": group.title, "type": "supergroup"});
        self.post(person, &chat, written(text))
    }

    pub fn photo(&self, person: &Person, bytes: impl Into<Bytes>, caption: &str) -> Posted {
        self.file_from(person, ("photo", "photo.jpg"), bytes.into(), caption)
    }

    pub fn document(&self, person: &Person, name: &str, bytes: impl Into<Bytes>, caption: &str) -> Posted {
        self.file_from(person, ("document", name), bytes.into(), caption)
    }

    pub fn voice(&self, person: &Person, bytes: impl Into<Bytes>) -> Posted {
        self.file_from(person, ("voice", "voice.oga"), bytes.into(), "")
    }

    /// The person changes what they wrote.
    pub fn edit(&self, person: &Person, message_id: i32, text: &str) -> Posted {
        let mut message = message(message_id, person, &person.chat(), written(text));
        message["edit_date"] = DATE.into();
        let update_id = self.push(json!({"edited_message": message}));
        Posted { update_id, message_id }
    }

    /// A tap on a button. Nothing checks that there is one with this data: taps can be forged,
    /// and screens are old.
    pub fn tap(&self, person: &Person, message_id: i32, data: &str) -> u32 {
        let chat = person.chat();
        self.change(|state| {
            let mut messages = state.chat(person.id).iter();
            let message = match messages.find(|message| message.id == message_id) {
                Some(message) => message.json(&chat),
                // Deleted, or too old for Telegram to remember.
                None => json!({"message_id": message_id, "chat": chat, "date": 0}),
            };
            let query = json!({
                "id": state.next_query(),
                "from": person.user(),
                "message": message,
                "chat_instance": (-3_914_850_174_203_551_872 + person.id).to_string(),
                "data": data,
            });
            state.push(json!({"callback_query": query}))
        })
    }

    /// The person blocks the bot: from now on nothing can be sent to them.
    pub fn blocked(&self, person: &Person) -> u32 {
        self.push(membership(person, &member(), &kicked()))
    }

    pub fn unblocked(&self, person: &Person) -> u32 {
        self.push(membership(person, &kicked(), &member()))
    }

    fn file_from(
        &self,
        person: &Person,
        (kind, name): (&'static str, &str),
        bytes: Bytes,
        caption: &str,
    ) -> Posted {
        let file = self.change(|state| state.files.keep(kind, name, bytes));
        let mut content = json!({kind: file.json()});
        if !caption.is_empty() {
            content["caption"] = caption.into();
        }
        self.post(person, &person.chat(), content)
    }

    fn post(&self, person: &Person, chat: &Value, content: Value) -> Posted {
        self.change(|state| {
            let message_id = state.chats.next_message();
            let message = message(message_id, person, chat, content);
            let update_id = state.push(json!({"message": message}));
            Posted { update_id, message_id }
        })
    }
}

pub fn bot() -> Value {
    json!({
        "id": 123_456,
        "is_bot": true,
        "first_name": "Ouderlijn",
        "username": "ouderlijn_test_bot",
    })
}

fn member() -> Value {
    json!({"user": bot(), "status": "member"})
}

fn kicked() -> Value {
    json!({"user": bot(), "status": "kicked", "until_date": 0})
}

fn membership(person: &Person, old: &Value, new: &Value) -> Value {
    json!({"my_chat_member": {
        "chat": person.chat(),
        "from": person.user(),
        "date": DATE,
        "old_chat_member": old,
        "new_chat_member": new,
    }})
}

fn message(message_id: i32, person: &Person, chat: &Value, content: Value) -> Value {
    let mut message = content;
    message["message_id"] = message_id.into();
    message["from"] = person.user();
    message["chat"] = chat.clone();
    message["date"] = DATE.into();
    message
}

/// Telegram marks a command at the start of a text, and the bot finds it by that mark.
fn written(text: &str) -> Value {
    let command = text.split_whitespace().next().unwrap_or_default();
    if !text.starts_with('/') || command.len() < 2 {
        return json!({"text": text});
    }
    let length = length_of(command);
    json!({
        "text": text,
        "entities": [{"type": "bot_command", "offset": 0, "length": length}],
    })
}
