// SPDX-License-Identifier: EUPL-1.2
//! Lines as server-sent events: everything after the last the browser has, then every change.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use chrono_tz::Tz;
use futures::Stream;
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast::error::RecvError;
use uuid::Uuid;

use super::line::{Body, Shown};
use super::page::Reader;
use super::session::{current, page_opened};
use super::{Refusal, Site, Web};
use crate::domain::id::AddressId;
use crate::domain::media::MediaKind;
use crate::message::Button;
use crate::store::lines::{self, Line};
use crate::text::{Arg, Form, Phrase, is_right_to_left, msg};

/// The most lines a browser gets when it opens.
const MOST: i64 = 300;

#[derive(Debug, Deserialize)]
pub(super) struct After {
    after: Option<i64>,
}

/// A line as the browser reads it.
#[derive(Debug, Serialize)]
struct Wire {
    rev: i64,
    line: Uuid,
    side: String,
    lang: Option<&'static str>,
    dir: &'static str,
    html: String,
    at: String,
    day: String,
    datetime: String,
    buttons: Vec<Vec<Button>>,
    media: Option<WireMedia>,
}

#[derive(Debug, Serialize)]
struct WireMedia {
    #[serde(flatten)]
    file: Shown,
    alt: String,
}

/// Which pages are open now: those need no knock.
#[derive(Debug, Default)]
pub(super) struct OpenPages(Mutex<HashMap<AddressId, usize>>);

impl OpenPages {
    pub(super) fn has(&self, address: AddressId) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&address)
    }

    fn change(&self, address: AddressId, opened: bool) {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = pages.entry(address).or_default();
        *count = if opened { *count + 1 } else { count.saturating_sub(1) };
        if *count == 0 {
            pages.remove(&address);
        }
    }
}

/// Counts a page as open as long as it lives.
struct OpenPage(Web, AddressId);

impl OpenPage {
    fn new(web: &Web, address: AddressId) -> Self {
        web.0.open.change(address, true);
        Self(web.clone(), address)
    }
}

impl Drop for OpenPage {
    fn drop(&mut self) {
        self.0.0.open.change(self.1, false);
    }
}

/// Streams the lines of a chat.
pub(super) async fn lines(
    State(site): State<Site>,
    Query(query): Query<After>,
    headers: HeaderMap,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refusal> {
    let address = current(&site, &headers).await?;
    // Open first: what is written from now on finds it so, and no knock is left over.
    let page = OpenPage::new(&site.web, address);
    page_opened(&site, &headers, address).await?;
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let rev = last.or(query.after).unwrap_or(0);
    // Subscribed before the first look: a change between the two is not missed.
    let changes = site.web.0.db.watch_lines();
    let state = Streaming { web: site.web, address, rev, words: None, changes, _page: page, first: true };
    let stream = futures::stream::unfold(state, |mut state| async {
        let events = state.next().await?;
        Some((futures::stream::iter(events.into_iter().map(Ok)), state))
    });
    let stream = futures::StreamExt::flatten(stream);
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))))
}

struct Streaming {
    web: Web,
    address: AddressId,
    rev: i64,
    /// What the page's words were last: told again when the person changes language.
    words: Option<String>,
    changes: tokio::sync::broadcast::Receiver<AddressId>,
    _page: OpenPage,
    first: bool,
}

impl Streaming {
    /// The next events; `None` ends the stream, and the browser comes back by itself.
    async fn next(&mut self) -> Option<Vec<Event>> {
        loop {
            if !self.first {
                match self.changes.recv().await {
                    Ok(address) if address != self.address => continue,
                    Ok(_) | Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return None,
                }
            }
            self.first = false;
            let events =
                self.look().await.inspect_err(|error| tracing::warn!(%error, "a stream ends")).ok()?;
            if !events.is_empty() {
                return Some(events);
            }
        }
    }

    async fn look(&mut self) -> Result<Vec<Event>, Refusal> {
        let reader = Reader::of(&self.web, self.address).await?;
        let mut events = Vec::new();
        let words = reader.words(&self.web);
        if self.words.as_ref() != Some(&words) {
            events.push(Event::default().event("words").data(&words));
            self.words = Some(words);
        }
        let mut tx = self.web.0.db.read().await?;
        let changed = lines::after(&mut tx, self.address, self.rev, MOST).await?;
        tx.rollback().await?;
        for line in changed {
            self.rev = self.rev.max(line.rev);
            let id = line.rev.to_string();
            let wire = wire(&self.web, &reader, line)?;
            let data = serde_json::to_string(&wire).map_err(crate::store::StoreError::from)?;
            events.push(Event::default().event("line").id(id).data(data));
        }
        Ok(events)
    }
}

fn wire(web: &Web, reader: &Reader, line: Line) -> Result<Wire, Refusal> {
    let body: Body = serde_json::from_str(&line.body).map_err(crate::store::StoreError::from)?;
    let zone: Tz = reader.zone;
    let local = line.made_at.with_timezone(&zone);
    let say = |phrase: Phrase| web.0.words.say(reader.language, &phrase, Form::Plain);
    let media = body.media.map(|file| WireMedia {
        alt: say(match file.kind {
            MediaKind::Photo => msg::PagePhoto.into(),
            MediaKind::Document => msg::PageDocument.into(),
            MediaKind::Voice => msg::PageVoice.into(),
            MediaKind::Video => msg::PageVideo.into(),
        }),
        file,
    });
    Ok(Wire {
        rev: line.rev,
        line: line.line,
        side: line.side,
        lang: body.lang.map(crate::domain::language::Language::code),
        dir: if body.lang.is_some_and(is_right_to_left) { "rtl" } else { "ltr" },
        html: body.html,
        at: local.format("%H:%M").to_string(),
        day: web.0.words.write(reader.language, &Arg::Date(local.date_naive())),
        datetime: line.made_at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        buttons: body.buttons,
        media,
    })
}
