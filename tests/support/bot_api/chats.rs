// SPDX-License-Identifier: EUPL-1.2
//! The chats the bot may write in, and what stands there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    answer::Refusal,
    files::File,
    message::{Content, Message},
};

#[derive(Default)]
pub struct Chats {
    by_id: BTreeMap<i64, Chat>,
    /// One series for all chats, as in a bot's private ones.
    last_message: i32,
}

#[derive(Default)]
struct Chat {
    json: Value,
    blocked: bool,
    messages: Vec<Message>,
    /// Messages of persons, by id: the bot may delete them, but not change them.
    theirs: BTreeSet<i32>,
}

impl Chats {
    /// Whoever wrote to the bot can be written to.
    pub fn meet(&mut self, chat: &Value) {
        if let Some(id) = chat["id"].as_i64() {
            self.by_id.entry(id).or_default().json = chat.clone();
        }
    }

    pub fn block(&mut self, chat: i64, blocked: bool) {
        self.by_id.entry(chat).or_default().blocked = blocked;
    }

    /// A person's message was seen in this chat.
    pub fn heard(&mut self, chat: i64, message_id: i32) {
        self.by_id.entry(chat).or_default().theirs.insert(message_id);
        self.last_message = self.last_message.max(message_id);
    }

    pub fn ids(&self) -> impl Iterator<Item = i64> {
        self.by_id.keys().copied()
    }

    pub fn messages(&self, chat: i64) -> &[Message] {
        self.by_id.get(&chat).map_or(&[], |chat| &chat.messages)
    }

    pub fn next_message(&mut self) -> i32 {
        self.last_message += 1;
        self.last_message
    }

    /// Whether anything can be sent where this call wants it.
    pub fn can_send(&self, body: &Value) -> Result<(), Refusal> {
        let chat = body["chat_id"].as_i64().and_then(|id| self.by_id.get(&id));
        match chat {
            None => Err(Refusal::bad_request("chat not found")),
            Some(chat) if chat.blocked => Err(Refusal::forbidden("bot was blocked by the user")),
            Some(_) => Ok(()),
        }
    }

    pub fn post(
        &mut self,
        body: &Value,
        content: Content,
        file: Option<File>,
        album: Option<&str>,
    ) -> Result<Value, Refusal> {
        self.can_send(body)?;
        let message_id = self.next_message();
        let chat = self.chat(body)?;
        let message = Message::new(message_id, content, file, album);
        let json = message.json(&chat.json);
        chat.messages.push(message);
        Ok(json)
    }

    /// The message a call wants to change, and its chat in JSON.
    pub fn editable(&mut self, body: &Value) -> Result<(&mut Message, &Value), Refusal> {
        let wanted = message_id(body);
        let Chat { json, messages, theirs, .. } = self.chat(body)?;
        if theirs.contains(&wanted) {
            return Err(Refusal::bad_request("message can't be edited"));
        }
        let message = messages.iter_mut().find(|message| message.id == wanted);
        let message = message.ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
        Ok((message, json))
    }

    /// `deleteMessage`.
    pub fn delete(&mut self, body: &Value) -> Result<Value, Refusal> {
        let wanted = message_id(body);
        let chat = self.chat(body)?;
        let before = chat.messages.len();
        chat.messages.retain(|message| message.id != wanted);
        if chat.messages.len() == before && !chat.theirs.remove(&wanted) {
            return Err(Refusal::bad_request("message to delete not found"));
        }
        Ok(true.into())
    }

    fn chat(&mut self, body: &Value) -> Result<&mut Chat, Refusal> {
        let chat = body["chat_id"].as_i64().and_then(|id| self.by_id.get_mut(&id));
        chat.ok_or_else(|| Refusal::bad_request("chat not found"))
    }
}

fn message_id(body: &Value) -> i32 {
    let id = body["message_id"].as_i64().and_then(|id| id.try_into().ok());
    id.unwrap_or_default()
}
