// SPDX-License-Identifier: EUPL-1.2
//! Messages out: what a flow said, as Telegram's methods.

use futures::FutureExt;
use futures::future::BoxFuture;
use serde_json::Value;
use teloxide::payloads::{
    DeleteMessage, EditMessageCaption, EditMessageText, SendLocation, SendMessage, SendVenue,
};
use teloxide::types::{
    ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ParseMode,
};

use super::{Failure, Inner, Telegram, html};
use crate::channel::{Channel, Destination, SendError, Sent};
use crate::domain::place::Place;
use crate::message::{Button, Edited, Outgoing};

/// A school's link would fill the screen with a picture nobody chose.
const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};

impl Channel for Telegram {
    fn send<'a>(&'a self, to: &'a Destination, what: &'a Outgoing) -> BoxFuture<'a, Result<Sent, SendError>> {
        self.0.deliver(to, what).boxed()
    }
}

impl Inner {
    async fn deliver(&self, to: &Destination, what: &Outgoing) -> Result<Sent, SendError> {
        let chat = to.external_id.parse().map(ChatId);
        let chat = chat.map_err(|_| SendError::Rejected("the address is no chat of Telegram".to_owned()))?;
        let gone = match &what.edits {
            Some(edited) if what.drops_file && edited.has_file => self.take_away(chat, edited).await?,
            _ => false,
        };
        if let Some(edited) = &what.edits
            && !gone
            && what.picture.is_none()
            && self.change(chat, edited, what).await?
        {
            return Ok(Sent { external_id: Some(edited.message.clone()) });
        }
        let answer = match &what.picture {
            None => self.say(chat, what).await?,
            Some(picture) => self.show(chat, picture, what).await?,
        };
        Ok(Sent { external_id: answer["message_id"].as_i64().map(|id| id.to_string()) })
    }

    async fn say(&self, chat: ChatId, what: &Outgoing) -> Result<Value, Failure> {
        let mut message = SendMessage::new(chat, html::wire(&what.html));
        message.parse_mode = Some(ParseMode::Html);
        message.link_preview_options = Some(NO_PREVIEW);
        message.disable_notification = what.silent.then_some(true);
        message.reply_markup = keyboard(&what.buttons).map(Into::into);
        self.call(message, self.patience.text).await
    }

    /// Takes a message with its file away; `false` when Telegram does not, because it is older than two days: then
    /// only its words can change.
    async fn take_away(&self, chat: ChatId, edited: &Edited) -> Result<bool, Failure> {
        let Ok(message) = edited.message.parse().map(MessageId) else { return Ok(false) };
        match self.call(DeleteMessage::new(chat, message), self.patience.text).await {
            Ok(_) => Ok(true),
            // A second try of one whose answer was lost, or the person cleared the chat.
            Err(Failure::Refused(why)) => Ok(why == "Bad Request: message to delete not found"),
            Err(failure) => Err(failure),
        }
    }

    /// Shows a place: Telegram draws the map, and has no words beside it but a name.
    pub(super) async fn show_place(
        &self,
        chat: ChatId,
        place: &Place,
        what: &Outgoing,
    ) -> Result<Value, Failure> {
        let (latitude, longitude) = (place.latitude(), place.longitude());
        let keyboard = keyboard(&what.buttons).map(Into::into);
        let silent = what.silent.then_some(true);
        match place.name() {
            Some(name) => {
                // Telegram wants an address too.
                let address = format!("{latitude:.6}, {longitude:.6}");
                let mut venue = SendVenue::new(chat, latitude, longitude, name, address);
                venue.reply_markup = keyboard;
                venue.disable_notification = silent;
                self.call(venue, self.patience.text).await
            }
            None => {
                let mut location = SendLocation::new(chat, latitude, longitude);
                location.reply_markup = keyboard;
                location.disable_notification = silent;
                self.call(location, self.patience.text).await
            }
        }
    }

    /// Changes the message; `false` if there is none that could show this, so that it must be said anew.
    async fn change(&self, chat: ChatId, edited: &Edited, what: &Outgoing) -> Result<bool, Failure> {
        let Ok(message) = edited.message.parse().map(MessageId) else { return Ok(false) };
        let body = html::wire(&what.html);
        let answer = if edited.has_file {
            let mut change = EditMessageCaption::new(chat, message);
            change.caption = Some(body);
            change.parse_mode = Some(ParseMode::Html);
            change.reply_markup = keyboard(&what.buttons);
            self.call(change, self.patience.text).await
        } else {
            let mut change = EditMessageText::new(chat, message, body);
            change.parse_mode = Some(ParseMode::Html);
            change.link_preview_options = Some(NO_PREVIEW);
            change.reply_markup = keyboard(&what.buttons);
            self.call(change, self.patience.text).await
        };
        match answer {
            Ok(_) => Ok(true),
            // A double tap, or a second try of an edit whose answer was lost: it shows what it should.
            Err(Failure::Refused(why)) if why.starts_with("Bad Request: message is not modified") => Ok(true),
            Err(Failure::Refused(why)) if cannot_show(&why) => Ok(false),
            Err(failure) => Err(failure),
        }
    }
}

/// The chat was cleared, or the pressed message is so old that Telegram did not say what it holds.
fn cannot_show(why: &str) -> bool {
    const SIGNS: [&str; 5] = [
        "message to edit not found",
        "message can't be edited",
        "MESSAGE_ID_INVALID",
        "there is no text in the message to edit",
        "there is no caption in the message to edit",
    ];
    why.strip_prefix("Bad Request: ").is_some_and(|why| SIGNS.contains(&why))
}

pub(super) fn keyboard(rows: &[Vec<Button>]) -> Option<InlineKeyboardMarkup> {
    let button = |button: &Button| InlineKeyboardButton::callback(&button.label, &button.data);
    let rows = rows.iter().filter(|row| !row.is_empty());
    let rows: Vec<Vec<_>> = rows.map(|row| row.iter().map(button).collect()).collect();
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}
