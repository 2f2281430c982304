// SPDX-License-Identifier: EUPL-1.2
//! Changes to messages that stand already.

use serde_json::Value;

use super::{
    answer::{Answer, Refusal},
    markup,
    message::{Content, Message},
    sends::{LONGEST_CAPTION, LONGEST_TEXT, content, within},
    state::State,
};

/// `editMessageText`.
pub fn text(state: &mut State, body: &Value) -> Answer {
    let content = content(body, "text")?;
    change(state, body, |message| {
        if message.file.is_some() {
            return Err(Refusal::bad_request("there is no text in the message to edit"));
        }
        // Unlike a send, an edit passes on the word of Telegram's inner server.
        within(&content.rich, LONGEST_TEXT, "MESSAGE_TOO_LONG")?;
        Ok(content)
    })
}

/// `editMessageCaption`.
pub fn caption(state: &mut State, body: &Value) -> Answer {
    let content = content(body, "caption")?;
    change(state, body, |message| {
        if message.file.is_none() {
            return Err(Refusal::bad_request("there is no caption in the message to edit"));
        }
        within(&content.rich, LONGEST_CAPTION, "MEDIA_CAPTION_TOO_LONG")?;
        Ok(content)
    })
}

/// `editMessageReplyMarkup`.
pub fn keyboard(state: &mut State, body: &Value) -> Answer {
    let keyboard = markup::keyboard(body)?;
    change(state, body, |message| Ok(message.content(keyboard)))
}

fn change(state: &mut State, body: &Value, to: impl FnOnce(&Message) -> Result<Content, Refusal>) -> Answer {
    let (message, chat) = state.chats.editable(body)?;
    let content = to(message)?;
    if message.shows(&content) {
        return Err(Refusal::bad_request(
            "message is not modified: specified new message content and reply markup are exactly \
             the same as a current content and reply markup of the message",
        ));
    }
    message.change(content);
    Ok(message.json(chat))
}
