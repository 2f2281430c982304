// SPDX-License-Identifier: EUPL-1.2
//! The methods of the Bot API that the bot uses.

use serde_json::{Value, json};

use super::{
    answer::{Answer, Refusal},
    call::Incoming,
    edits,
    persons::{self, DATE},
    sends,
    state::State,
};

/// Fetching a file is no method at Telegram, but it is recorded and fails like one.
pub const DOWNLOAD: &str = "downloadFile";

const METHODS: [&str; 22] = [
    "answerCallbackQuery",
    "deleteMessage",
    "deleteMyCommands",
    "deleteWebhook",
    "editMessageCaption",
    "editMessageReplyMarkup",
    "editMessageText",
    "getFile",
    "getMe",
    "getUpdates",
    "getWebhookInfo",
    "sendChatAction",
    "sendDocument",
    "sendLocation",
    "sendMediaGroup",
    "sendMessage",
    "sendPhoto",
    "sendVenue",
    "sendVideo",
    "sendVoice",
    "setMyCommands",
    "setWebhook",
];

/// The method as the documentation spells it. Clients needn't: teloxide writes `SendMessage`.
pub fn named(name: &str) -> Option<&'static str> {
    METHODS.into_iter().find(|method| method.eq_ignore_ascii_case(name))
}

/// For tests: a method that does not exist is a slip of the pen.
pub fn known(name: &str) -> &'static str {
    let method = named(name).or((name == DOWNLOAD).then_some(DOWNLOAD));
    method.unwrap_or_else(|| panic!("this Bot API has no method {name}"))
}

pub fn run(state: &mut State, method: &'static str, incoming: &Incoming) -> Answer {
    let body = &incoming.body;
    match method {
        "getMe" => Ok(me()),
        "getFile" => state.files.describe(body),
        "setWebhook" | "deleteWebhook" => set_webhook(state, body),
        "getWebhookInfo" => Ok(webhook_info(state)),
        "setMyCommands" | "deleteMyCommands" => Ok(true.into()),
        _ if state.counts_only => Ok(counted(state, method, body)),
        "answerCallbackQuery" => state.answer_query(body),
        "deleteMessage" => state.chats.delete(body),
        "editMessageText" => edits::text(state, body),
        "editMessageCaption" => edits::caption(state, body),
        "editMessageReplyMarkup" => edits::keyboard(state, body),
        "sendChatAction" => state.chats.can_send(body).map(|()| true.into()),
        "sendDocument" => sends::file(state, "document", incoming),
        "sendLocation" => sends::place(state, body, &[]),
        "sendVenue" => sends::place(state, body, &["title", "address"]),
        "sendMediaGroup" => sends::album(state, incoming),
        "sendMessage" => sends::text(state, body),
        "sendPhoto" => sends::file(state, "photo", incoming),
        "sendVideo" => sends::file(state, "video", incoming),
        "sendVoice" => sends::file(state, "voice", incoming),
        _ => Err(Refusal::not_found()),
    }
}

/// The answer of a server that only counts: yes, and where a message is wanted, the least that is
/// one.
fn counted(state: &mut State, method: &str, body: &Value) -> Value {
    let mut message = || {
        json!({
            "message_id": body["message_id"].as_i64().unwrap_or_else(|| state.chats.next_message().into()),
            "chat": {"id": body["chat_id"], "first_name": "", "type": "private"},
            "date": DATE,
            "text": "",
        })
    };
    match method {
        "answerCallbackQuery" | "deleteMessage" | "sendChatAction" => true.into(),
        "sendMediaGroup" => body["media"].as_array().into_iter().flatten().map(|_| message()).collect(),
        _ => message(),
    }
}

fn me() -> Value {
    let mut me = persons::bot();
    me["can_join_groups"] = true.into();
    for never in [
        "can_read_all_group_messages",
        "supports_inline_queries",
        "can_connect_to_business",
        "has_main_web_app",
    ] {
        me[never] = false.into();
    }
    me
}

fn set_webhook(state: &mut State, body: &Value) -> Answer {
    let url = body["url"].as_str().unwrap_or_default();
    if !url.is_empty() && !url.starts_with("https://") {
        return Err(Refusal::bad_request("bad webhook: An HTTPS URL must be provided for webhook"));
    }
    url.clone_into(&mut state.webhook);
    if body["drop_pending_updates"] == true {
        state.updates.drop_pending();
    }
    Ok(true.into())
}

fn webhook_info(state: &State) -> Value {
    json!({
        "url": state.webhook,
        "has_custom_certificate": false,
        "pending_update_count": state.unconfirmed(),
    })
}
