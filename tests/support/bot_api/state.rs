// SPDX-License-Identifier: EUPL-1.2
//! All that the server knows.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    time::Instant,
};

use serde_json::Value;

use super::{
    answer::{Answer, Refusal},
    call::Call,
    chats::Chats,
    fault::Faults,
    files::Files,
    message::Message,
    methods,
    updates::Updates,
};

#[derive(Default)]
pub struct State {
    pub(super) updates: Updates,
    pub(super) chats: Chats,
    pub(super) files: Files,
    pub(super) faults: Faults,
    /// Where updates are to be sent; empty while the bot asks for them itself.
    pub(super) webhook: String,
    /// Such a server keeps no messages, and so it cannot miss any.
    pub(super) counts_only: bool,
    calls: Vec<Call>,
    counts: BTreeMap<&'static str, usize>,
    open_queries: BTreeSet<String>,
    last_query: u64,
}

impl State {
    pub(super) fn counting() -> Self {
        let counts_only = true;
        Self { counts_only, ..Self::default() }
    }

    /// What the bot shows in this chat now, oldest first.
    pub fn chat(&self, chat: i64) -> &[Message] {
        self.chats.messages(chat)
    }

    /// Every call of the bot so far, refused ones too, in the order of arrival.
    pub fn calls(&self) -> &[Call] {
        &self.calls
    }

    /// How often the bot called this method, refused calls included.
    pub fn count(&self, method: &str) -> usize {
        let method = methods::known(method);
        self.counts.get(method).copied().unwrap_or_default()
    }

    /// How many updates the bot has not confirmed yet.
    pub fn unconfirmed(&self) -> usize {
        self.updates.unconfirmed()
    }

    #[expect(clippy::disallowed_methods, reason = "how fast a bot sends is measured on the wall's clock")]
    pub(super) fn record(&mut self, method: &'static str, chat: Option<i64>, body: &Value) {
        *self.counts.entry(method).or_default() += 1;
        let body = if self.counts_only { Value::Null } else { body.clone() };
        let at = Instant::now();
        self.calls.push(Call { method, chat, body, at });
    }

    /// Takes in an update, and learns from it who can be written to, and about what.
    pub(super) fn push(&mut self, update: Value) -> u32 {
        let kinds = update.as_object().into_iter().flat_map(|update| update.values());
        if !self.counts_only {
            kinds.for_each(|happened| self.learn(happened));
        }
        self.updates.push(update)
    }

    fn learn(&mut self, happened: &Value) {
        let chat = [&happened["chat"], &happened["message"]["chat"]].into_iter().find(|chat| !chat.is_null());
        let Some((chat, id)) = chat.and_then(|chat| Some((chat, chat["id"].as_i64()?))) else {
            return;
        };
        self.chats.meet(chat);
        let message_id = happened["message_id"].as_i64().and_then(|id| id.try_into().ok());
        if let Some(message_id) = message_id {
            self.chats.heard(id, message_id);
        }
        if let Some(query) = happened["chat_instance"].as_str().and(happened["id"].as_str()) {
            self.open_queries.insert(query.to_owned());
        }
        if let Some(status) = happened["new_chat_member"]["status"].as_str() {
            self.chats.block(id, status == "kicked");
        }
    }

    pub(super) fn next_query(&mut self) -> String {
        self.last_query += 1;
        (530_242_000_000_000_000 + self.last_query * 7_919).to_string()
    }

    /// `answerCallbackQuery`: once each, and no longer than a small note.
    pub(super) fn answer_query(&mut self, body: &Value) -> Answer {
        const LONGEST_NOTE: usize = 200;
        let note = body["text"].as_str().unwrap_or_default();
        if note.chars().count() > LONGEST_NOTE {
            return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
        }
        let query = body["callback_query_id"].as_str().unwrap_or_default();
        if self.open_queries.remove(query) {
            return Ok(true.into());
        }
        Err(Refusal::bad_request("query is too old and response timeout expired or query ID is invalid"))
    }
}

/// What a test that waited in vain wants to see.
impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LAST: usize = 20;
        for id in self.chats.ids() {
            writeln!(f, "chat {id}:")?;
            self.chat(id).iter().try_for_each(|message| writeln!(f, "  {message}"))?;
        }
        writeln!(f, "{} unconfirmed updates", self.unconfirmed())?;
        writeln!(f, "{:?}, the last of them:", self.counts)?;
        let last = &self.calls[self.calls.len().saturating_sub(LAST)..];
        last.iter().try_for_each(|call| writeln!(f, "  {} {}", call.method, call.body))
    }
}
