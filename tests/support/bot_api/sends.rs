// SPDX-License-Identifier: EUPL-1.2
//! New messages.

use serde_json::Value;

use super::{
    answer::{Answer, Refusal},
    call::Incoming,
    files::File,
    html::{self, Rich},
    markup,
    message::Content,
    state::State,
};

pub const LONGEST_TEXT: usize = 4096;
pub const LONGEST_CAPTION: usize = 1024;
const LARGEST_ALBUM: usize = 10;

/// `sendMessage`.
pub fn text(state: &mut State, body: &Value) -> Answer {
    let content = content(body, "text")?;
    within(&content.rich, LONGEST_TEXT, "message is too long")?;
    state.chats.post(body, content, None, None)
}

/// `sendLocation`, or `sendVenue` with words that must be there.
pub fn place(state: &mut State, body: &Value, words: &[&str]) -> Answer {
    let within = |field: &str, most: f64| body[field].as_f64().is_some_and(|degrees| degrees.abs() <= most);
    if !within("latitude", 90.0) || !within("longitude", 180.0) {
        return Err(Refusal::bad_request("wrong location specified"));
    }
    if let Some(missing) = words.iter().find(|word| body[**word].as_str().is_none_or(str::is_empty)) {
        return Err(Refusal::bad_request(&format!("parameter \"{missing}\" is required")));
    }
    let rich = Rich { text: String::new(), entities: Vec::new() };
    let content = Content { html: String::new(), rich, keyboard: markup::keyboard(body)? };
    state.chats.post(body, content, None, None)
}

/// `sendPhoto` and the like.
pub fn file(state: &mut State, kind: &'static str, incoming: &Incoming) -> Answer {
    let body = &incoming.body;
    let content = captioned(body)?;
    state.chats.can_send(body)?;
    let file = wanted(state, kind, &body[kind], incoming)?;
    state.chats.post(body, content, Some(file), None)
}

/// `sendMediaGroup`: all of it or nothing.
pub fn album(state: &mut State, incoming: &Incoming) -> Answer {
    let body = &incoming.body;
    let items = body["media"].as_array().map(Vec::as_slice).unwrap_or_default();
    match items.len() {
        0 => return Err(Refusal::bad_request("there are no messages to send")),
        1..=LARGEST_ALBUM => {}
        _ => return Err(Refusal::bad_request("too many messages to send as an album")),
    }
    state.chats.can_send(body)?;
    let mut contents = Vec::new();
    for item in items {
        let kind = ["photo", "video", "document"].into_iter().find(|kind| item["type"] == *kind);
        let kind = kind
            .ok_or_else(|| Refusal::bad_request("can't use the media of the specified type in the album"))?;
        contents.push((captioned(item)?, wanted(state, kind, &item["media"], incoming)?));
    }
    let album = (13_900_000_000_000_000 + i64::from(state.chats.next_message())).to_string();
    let posts =
        contents.into_iter().map(|(content, file)| state.chats.post(body, content, Some(file), Some(&album)));
    posts.collect()
}

/// What the bot wrote, as it will stand on the screen. `field` is `text` or `caption`.
pub fn content(body: &Value, field: &str) -> Result<Content, Refusal> {
    let html = body[field].as_str().unwrap_or_default().to_owned();
    let rich = match body["parse_mode"].as_str().unwrap_or_default() {
        "" => Rich { text: html.clone(), entities: Vec::new() },
        mode if mode.eq_ignore_ascii_case("html") => {
            html::parse(&html).map_err(|why| Refusal::bad_request(&format!("can't parse entities: {why}")))?
        }
        _ => return Err(Refusal::bad_request("unsupported parse_mode")),
    };
    if field == "text" && rich.text.trim().is_empty() {
        return Err(Refusal::bad_request("message text is empty"));
    }
    let keyboard = markup::keyboard(body)?;
    Ok(Content { html, rich, keyboard })
}

pub fn within(rich: &Rich, limit: usize, otherwise: &str) -> Result<(), Refusal> {
    if html::length_of(&rich.text) > limit {
        return Err(Refusal::bad_request(otherwise));
    }
    Ok(())
}

fn captioned(body: &Value) -> Result<Content, Refusal> {
    let content = content(body, "caption")?;
    within(&content.rich, LONGEST_CAPTION, "message caption is too long")?;
    Ok(content)
}

/// The file that came with the call, or one that lies at Telegram already.
fn wanted(
    state: &mut State,
    kind: &'static str,
    wanted: &Value,
    incoming: &Incoming,
) -> Result<File, Refusal> {
    let wanted = wanted.as_str().unwrap_or_default();
    if let Some(upload) = incoming.upload(wanted) {
        if upload.bytes.is_empty() {
            return Err(Refusal::bad_request("file must be non-empty"));
        }
        return Ok(state.files.keep(kind, &upload.name, upload.bytes.clone()));
    }
    let file = state
        .files
        .find(wanted)
        .ok_or_else(|| Refusal::bad_request("wrong file identifier/HTTP URL specified"))?;
    // Among themselves, everything that isn't a photo is a document to Telegram.
    match (file.kind, kind) {
        ("photo", "photo") => Ok(file.clone()),
        ("photo", _) => Err(Refusal::bad_request("can't use file of type Photo as Document")),
        (_, "photo") => Err(Refusal::bad_request("can't use file of type Document as Photo")),
        _ => Ok(file.clone()),
    }
}
