// SPDX-License-Identifier: EUPL-1.2
//! The page itself: its files, built into the program, and its words in the reader's language.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};
use chrono_tz::Tz;
use serde_json::json;

use super::session::reader;
use super::{Refusal, Site, Web};
use crate::domain::id::AddressId;
use crate::domain::language::Language;
use crate::domain::post::LONGEST;
use crate::store::{addresses, persons, schools};
use crate::text::{Form, Phrase, escape, is_right_to_left, msg};

const CHAT: &str = include_str!("page/chat.html");

/// Every file of the page but the chat itself, which carries words.
const FILES: &[(&str, &str, &[u8])] = &[
    ("chat.css", CSS, include_bytes!("page/chat.css")),
    ("chat.js", JS, include_bytes!("page/chat.js")),
    ("bubble.js", JS, include_bytes!("page/bubble.js")),
    ("composer.js", JS, include_bytes!("page/composer.js")),
    ("dom.js", JS, include_bytes!("page/dom.js")),
    ("lines.js", JS, include_bytes!("page/lines.js")),
    ("markup.js", JS, include_bytes!("page/markup.js")),
    ("menu.js", JS, include_bytes!("page/menu.js")),
    ("notice.js", JS, include_bytes!("page/notice.js")),
    ("outbox.js", JS, include_bytes!("page/outbox.js")),
    ("push.js", JS, include_bytes!("page/push.js")),
    ("recorder.js", JS, include_bytes!("page/recorder.js")),
    ("server.js", JS, include_bytes!("page/server.js")),
    ("session.js", JS, include_bytes!("page/session.js")),
    ("shown.js", JS, include_bytes!("page/shown.js")),
    ("speech.js", JS, include_bytes!("page/speech.js")),
    ("stream.js", JS, include_bytes!("page/stream.js")),
    ("taps.js", JS, include_bytes!("page/taps.js")),
    ("words.js", JS, include_bytes!("page/words.js")),
    ("sw.js", JS, include_bytes!("page/sw.js")),
    ("manifest.webmanifest", "application/manifest+json", include_bytes!("page/manifest.webmanifest")),
    ("icon.svg", "image/svg+xml", include_bytes!("page/icon.svg")),
    ("icon-192.png", "image/png", include_bytes!("page/icon-192.png")),
    ("icon-512.png", "image/png", include_bytes!("page/icon-512.png")),
    ("demo.css", CSS, include_bytes!("page/demo.css")),
    ("demo.js", JS, include_bytes!("page/demo.js")),
];
const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";

/// Who reads the page.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    pub language: Language,
    pub zone: Tz,
    /// The school's name, once the reader belongs to one.
    school: Option<String>,
    /// Whether the chat is somebody's.
    owned: bool,
}

impl Reader {
    /// Somebody without a session: the browser's language counts.
    pub(super) fn stranger(headers: &HeaderMap) -> Self {
        let wishes =
            headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let language =
            Language::first_of(wishes.split(',').map(|wish| wish.split(';').next().unwrap_or(wish).trim()));
        Self {
            language: language.unwrap_or(Language::DUTCH),
            zone: chrono_tz::Europe::Amsterdam,
            school: None,
            owned: false,
        }
    }

    /// The person of a chat, or the language its browser asked for.
    pub(super) async fn of(web: &Web, address: AddressId) -> Result<Self, Refusal> {
        let mut tx = web.0.db.read().await?;
        let found = addresses::get(&mut tx, address).await?.ok_or(Refusal::NoSession)?;
        let mut reader = Self {
            language: Language::first_of(found.profile_language.as_deref()).unwrap_or(Language::DUTCH),
            zone: chrono_tz::Europe::Amsterdam,
            school: None,
            owned: found.person_id.is_some(),
        };
        if let Some(person) = found.person_id {
            if let Some(person) = persons::get(&mut tx, person).await? {
                reader.language = person.language;
            }
            if let Some(first) = persons::schools(&mut tx, person).await?.first().copied()
                && let Some(school) = schools::get(&mut tx, first).await?
            {
                reader.zone = school.zone;
                reader.school = Some(school.name);
            }
        }
        tx.rollback().await?;
        Ok(reader)
    }

    fn title(&self, web: &Web) -> String {
        let plain = || web.0.words.say(self.language, &msg::PageTitle.into(), Form::Plain);
        self.school.clone().unwrap_or_else(plain)
    }

    pub(super) fn direction(&self) -> &'static str {
        if is_right_to_left(self.language) { "rtl" } else { "ltr" }
    }

    /// The page's words in the reader's language, as JSON.
    pub(super) fn words(&self, web: &Web) -> String {
        let say = |phrase: Phrase| web.0.words.say(self.language, &phrase, Form::Plain);
        let title = self.title(web);
        let words = json!({
            "title": title,
            "write": say(msg::PageWrite.into()),
            "send": say(msg::PageSend.into()),
            "attach": say(msg::PageAttach.into()),
            "record": say(msg::PageRecord.into()),
            "record-stop": say(msg::PageRecordStop.into()),
            "record-cancel": say(msg::PageRecordCancel.into()),
            "record-refused": say(msg::PageRecordRefused.into()),
            "listen": say(msg::PageListen.into()),
            "listen-stop": say(msg::PageListenStop.into()),
            "listen-failed": say(msg::SoundFailed.into()),
            "unsent": say(msg::PageUnsent.into()),
            "retry": say(msg::PageRetry.into()),
            "too-large": say(msg::PageTooLarge.into()),
            "too-long": say(msg::PageTooLong.into()),
            "too-many": say(msg::PageTooMany.into()),
            "session-gone": say(msg::PageSessionGone.into()),
            "offline": say(msg::PageOffline.into()),
            "online": say(msg::PageOnline.into()),
            "push-offer": say(msg::PagePushOffer.into()),
            "push-yes": say(msg::PagePushOfferYes.into()),
            "push-later": say(msg::PagePushOfferLater.into()),
            "push-done": say(msg::PagePushOfferDone.into()),
            "push-title": say(msg::PagePushOfferTitle.into()),
            "push-body": say(msg::PagePushOfferBody.into()),
            "push-iphone-1": say(msg::PagePushOfferIphone1.into()),
            "push-iphone-2": say(msg::PagePushOfferIphone2.into()),
            "push-iphone-3": say(msg::PagePushOfferIphone3.into()),
            "new-messages": say(msg::PageNewMessages.into()),
            "photo": say(msg::PagePhoto.into()),
            "document": say(msg::PageDocument.into()),
            "voice": say(msg::PageVoice.into()),
            "video": say(msg::PageVideo.into()),
            "copy": say(msg::PageCopy.into()),
            "copied": say(msg::PageCopyDone.into()),
            "skip": say(msg::PageSkip.into()),
            "me": say(msg::PageMe.into()),
            "remove": say(msg::PageRemove.into()),
            "close": say(msg::PageClose.into()),
            "menu": say(msg::PageMenu.into()),
        });
        json!({
            "lang": self.language.code(),
            "dir": self.direction(),
            "title": title,
            // Whether this is somebody of a school: only they are asked whether to be called.
            "known": self.school.is_some(),
            // Whether this chat is somebody's: once it is no more, what stood in it is nobody's to read.
            "owned": self.owned,
            // The languages that the school can read aloud where the device cannot.
            "voices": web.0.words.voices().iter().map(|language| language.code()).collect::<Vec<_>>(),
            "words": words,
        })
        .to_string()
    }
}

/// The chat page.
pub(super) async fn chat(State(site): State<Site>, headers: HeaderMap) -> Result<Response, Refusal> {
    let reader = reader(&site, &headers).await?;
    let html = CHAT
        .replace("{{lang}}", reader.language.code())
        .replace("{{dir}}", reader.direction())
        .replace("{{longest}}", &LONGEST.to_string())
        .replace("{{title}}", &escape(&reader.title(&site.web)).replace('"', "&quot;"))
        .replace("{{words}}", &reader.words(&site.web).replace("</", "<\\/"));
    Ok(([(header::CACHE_CONTROL, "no-store")], Html(html)).into_response())
}

/// A file of the page.
pub(super) async fn file(Path(name): Path<String>) -> Response {
    match find(&name) {
        Some((mime, bytes)) => {
            ([(header::CONTENT_TYPE, mime), (header::CACHE_CONTROL, "no-cache")], bytes).into_response()
        }
        None => Refusal::NotFound.into_response(),
    }
}

fn find(name: &str) -> Option<(&'static str, &'static [u8])> {
    FILES.iter().find(|(known, ..)| *known == name).map(|(_, mime, bytes)| (*mime, *bytes))
}
