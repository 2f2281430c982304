// SPDX-License-Identifier: EUPL-1.2
//! Messages in: an update of the Bot API as an event of one chat. Pure functions.

use serde::Deserialize;
use serde_json::Value;

use super::BotName;
use super::wire::{CallbackQuery, File, Membership, Message, Update, User};
use crate::domain::media::MediaKind;
use crate::domain::place::Place;
use crate::message::{Attachment, Incoming, Input, Where};
use crate::store::inbox::Arriving;

/// The kinds of update that are asked for. What else comes is passed over.
pub const KINDS: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

/// Messages that Telegram writes into a private chat when its settings change: nobody said anything.
const SERVICE: [&str; 12] = [
    "pinned_message",
    "message_auto_delete_timer_changed",
    "chat_background_set",
    "write_access_allowed",
    "connected_website",
    "proximity_alert_triggered",
    "successful_payment",
    "refunded_payment",
    "users_shared",
    "chat_shared",
    "gift",
    "unique_gift",
];

/// An update of a shape that Telegram does not describe. Says nothing more: what is in it is a person's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an update that cannot be read")]
pub struct Unreadable;

/// The number of an update.
pub fn id(update: &Value) -> Option<i64> {
    update["update_id"].as_i64()
}

/// The press that waits for an answer: until then its button shows that it works.
pub fn query(update: &Value) -> Option<&str> {
    update["callback_query"]["id"].as_str()
}

/// What happened, and in which chat; `None` if it is nothing to this bot.
pub fn read(update: &Value, bot: &BotName) -> Result<Option<Arriving>, Unreadable> {
    let parsed = Update::deserialize(update).map_err(|_| Unreadable)?;
    let event = parsed.id.to_string();
    let happened = if let Some(message) = &parsed.message {
        said(message, &update["message"], bot)
    } else if let Some(message) = &parsed.edited {
        edited(message)
    } else if let Some(query) = parsed.press {
        pressed(query)
    } else {
        parsed.moved.as_ref().and_then(moved)
    };
    Ok(happened.map(|(chat, incoming)| Arriving { chat: chat.to_string(), event, incoming }))
}

fn said(message: &Message, raw: &Value, bot: &BotName) -> Option<(i64, Incoming)> {
    let from = message.from.as_ref();
    let incoming = if message.chat.is_private() {
        Incoming { message: Some(message.id.to_string()), ..by(from, content(message, raw, bot)?) }
    } else if message.chat.is_group() && is_addressed(message, bot) {
        in_group(from)
    } else {
        return None;
    };
    Some((message.chat.id, incoming))
}

fn edited(message: &Message) -> Option<(i64, Incoming)> {
    let text = message.words().filter(|_| message.chat.is_private())?.to_owned();
    let incoming = by(message.from.as_ref(), Input::Edited { text });
    Some((message.chat.id, Incoming { message: Some(message.id.to_string()), ..incoming }))
}

fn pressed(query: CallbackQuery) -> Option<(i64, Incoming)> {
    let CallbackQuery { from, message, data } = query;
    let (message, data) = message.zip(data)?;
    if message.chat.is_group() {
        return Some((message.chat.id, in_group(Some(&from))));
    }
    let incoming = Incoming {
        message: Some(message.id.to_string()),
        message_has_file: message.has_file(),
        ..by(Some(&from), Input::Press { data })
    };
    Some((message.chat.id, incoming))
}

/// The bot was blocked or let in again. Being taken into a group, or out of one, is nobody's word.
fn moved(change: &Membership) -> Option<(i64, Incoming)> {
    let input = match change.new_chat_member.status.as_str() {
        "kicked" => Input::Blocked,
        "member" => Input::Unblocked,
        _ => return None,
    };
    change.chat.is_private().then(|| (change.chat.id, by(Some(&change.from), input)))
}

fn by(from: Option<&User>, input: Input) -> Incoming {
    Incoming {
        profile_name: from.map(User::full_name).filter(|name| !name.is_empty()),
        profile_language: from.and_then(|from| from.language_code.clone()),
        ..Incoming::from(input)
    }
}

/// In a group the bot only says where to find it. What was said among others is not kept, nor who said it: the
/// address is the group's.
fn in_group(from: Option<&User>) -> Incoming {
    Incoming { profile_name: None, place: Where::Group, ..by(from, Input::Unknown) }
}

/// Whether those in a group mean this bot: its name, a command that is not another bot's, or a reply to it.
fn is_addressed(message: &Message, bot: &BotName) -> bool {
    let is_bot = |user: &User| user.id.to_string() == bot.id;
    let replied = message.replied_to.as_ref().and_then(|replied| replied.from.as_ref());
    replied.is_some_and(is_bot)
        || message.marks().any(|(mark, text)| match mark.kind.as_str() {
            "mention" => text.strip_prefix('@').is_some_and(|name| is_name(name, bot)),
            "text_mention" => mark.user.as_ref().is_some_and(is_bot),
            "bot_command" => {
                mark.offset == 0 && text.split_once('@').is_none_or(|(_, name)| is_name(name, bot))
            }
            _ => false,
        })
}

fn is_name(name: &str, bot: &BotName) -> bool {
    name.eq_ignore_ascii_case(&bot.username)
}

fn content(message: &Message, raw: &Value, bot: &BotName) -> Option<Input> {
    if let Some(text) = &message.text {
        return Some(command(text, bot).unwrap_or_else(|| Input::Text { text: text.clone() }));
    }
    if let Some(attachment) = attachment(message) {
        return Some(Input::Media { attachment, caption: message.caption.clone() });
    }
    if let Some(at) = &message.location {
        return Some(Input::Place { place: place(at, message.venue.as_ref()) });
    }
    let nobody_spoke = SERVICE.iter().any(|kind| raw.get(kind).is_some());
    (!nobody_spoke).then_some(Input::Unknown)
}

/// `/menu`, `/menu@ouderlijn_bot`, `/start 7K2M`. A command this program does not have is a text.
fn command(text: &str, bot: &BotName) -> Option<Input> {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let (command, name) = first.split_once('@').unwrap_or((first, &bot.username));
    if !is_name(name, bot) {
        return None;
    }
    Input::commanded(command, rest)
}

fn place(at: &Value, venue: Option<&Value>) -> Option<Place> {
    let (latitude, longitude) = (at["latitude"].as_f64()?, at["longitude"].as_f64()?);
    let name = venue.and_then(|venue| venue["title"].as_str());
    Place::at(latitude, longitude, name).ok()
}

fn attachment(message: &Message) -> Option<Attachment> {
    use MediaKind::{Document, Photo, Video, Voice};
    let largest = message.photo.iter().max_by_key(|size| size.width * size.height);
    let (kind, mime, file) = [
        (Photo, "image/jpeg", largest.map(|size| &size.file)),
        (Voice, "audio/ogg", message.voice.as_ref()),
        (Video, "video/mp4", message.video.as_ref()),
        (Video, "video/mp4", message.video_note.as_ref()),
        // Comes as a document too, for apps that are older than animations.
        (Video, "video/mp4", message.animation.as_ref()),
        // A song or a recorded lesson: played or kept, as the reader likes.
        (Document, "audio/mpeg", message.audio.as_ref()),
        (Document, "application/octet-stream", message.document.as_ref()),
    ]
    .into_iter()
    .find_map(|(kind, mime, file)| Some((kind, mime, file?)))?;
    let File { id, name, mime_type, size } = file.clone();
    Some(Attachment { kind, mime: mime_type.unwrap_or_else(|| mime.to_owned()), size, name, file: id })
}
