// SPDX-License-Identifier: EUPL-1.2
//! Sessions: a cookie per browser. A token is 256 bits of chance; the database knows only its hash.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, PoisonError};

use axum::Json;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::page::Reader;
use super::{BOT, Refusal, Site};
use crate::clock::{Chance, Moment};
use crate::domain::address::ChannelKind;
use crate::domain::id::AddressId;
use crate::domain::language::Language;
use crate::domain::retention::Kept;
use crate::message::{Incoming, Input};
use crate::store::inbox::Arriving;
use crate::store::{StoreError, Topic, Tx, addresses, inbox, knocks, sessions};
use crate::text::{Form, msg};

const COOKIE: &str = "line";
const COOKIE_DAYS: i64 = 400;
/// New chats from one network address in an hour: a school's evening at the gate fits, a flood does not.
const SESSIONS_PER_IP: u32 = 600;
/// What one chat may do in a minute.
const EVENTS_PER_CHAT: u32 = 60;

/// What the page asks when it opens.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Opening {
    /// A code of the school.
    start: Option<String>,
    /// A personal link's token.
    me: Option<String>,
    /// The languages of the browser, best first.
    languages: Vec<String>,
}

#[derive(Serialize)]
struct Opened {
    new: bool,
}

#[derive(Serialize)]
struct Error {
    error: String,
}

/// Opens a session: the one of the cookie, the one of a personal link, or a new chat.
pub(super) async fn open(
    State(site): State<Site>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(opening): Json<Opening>,
) -> Result<Response, Refusal> {
    let web = &site.web.0;
    let now = web.clock.now();
    let known = current(&site, &headers).await.ok();
    let language = opening.languages.iter().take(5).map(|code| code.chars().take(20).collect::<String>());
    let languages: Vec<String> = language.collect();
    if let Some(token) = &opening.me {
        let mut tx = web.db.write().await?;
        let Some(address) = sessions::by_link(&mut tx, &sessions::hash(token)).await? else {
            tx.rollback().await?;
            let wish = languages.iter().map(String::as_str);
            let language = Language::first_of(wish).unwrap_or(Language::DUTCH);
            let error = web.words.say(language, &msg::PageLinkGone.into(), Form::Plain);
            return Ok((StatusCode::GONE, Json(Error { error })).into_response());
        };
        let cookie = begin(&site, &mut tx, address, now).await?;
        tx.commit().await?;
        return Ok((cookie, Json(Opened { new: false })).into_response());
    }
    if let Some(address) = known {
        if opening.start.is_some() {
            let mut tx = web.db.write().await?;
            happened(&site, &mut tx, address, opening.start, languages.first().cloned(), &headers, peer)
                .await?;
            tx.commit().await?;
            web.db.wake(Topic::Inbox).await;
        }
        return Ok(Json(Opened { new: false }).into_response());
    }
    if !web.limits.allow(
        &format!("ip {}", origin(&site, &headers, peer)),
        SESSIONS_PER_IP,
        TimeDelta::hours(1),
        now,
    ) {
        return Err(Refusal::TooMany);
    }
    let mut tx = web.db.write().await?;
    let address = match site.resident {
        Some(resident) => resident,
        None => {
            let (id, chat) = web.chance.draw(|chance| (chance.id(now), chance.id(now)));
            let id = AddressId(id);
            let language = languages.first().cloned();
            addresses::insert(&mut tx, id, ChannelKind::Web, BOT, &chat.to_string(), language, now).await?;
            id
        }
    };
    let cookie = begin(&site, &mut tx, address, now).await?;
    // The demo's residents are in the middle of their story; only a newcomer is greeted.
    if site.resident.is_none() || addresses::is_untouched(&mut tx, address).await? {
        happened(&site, &mut tx, address, opening.start, languages.first().cloned(), &headers, peer).await?;
    }
    tx.commit().await?;
    web.db.wake(Topic::Inbox).await;
    Ok((cookie, Json(Opened { new: true })).into_response())
}

/// A session for `address`: the header that sets its cookie.
async fn begin(
    site: &Site,
    tx: &mut Tx,
    address: AddressId,
    now: Moment,
) -> Result<[(header::HeaderName, String); 1], StoreError> {
    let token = URL_SAFE_NO_PAD.encode(site.web.0.chance.draw(Chance::bytes::<32>));
    sessions::insert(tx, &sessions::hash(&token), address, now).await?;
    let secure = if site.web.0.settings.secure { "; Secure" } else { "" };
    let age = COOKIE_DAYS * 24 * 3600;
    let cookie =
        format!("{COOKIE}={token}; Path={}; Max-Age={age}; HttpOnly; SameSite=Lax{secure}", site.path);
    Ok([(header::SET_COOKIE, cookie)])
}

/// The chat was opened, perhaps with a code.
async fn happened(
    site: &Site,
    tx: &mut Tx,
    address: AddressId,
    payload: Option<String>,
    language: Option<String>,
    headers: &HeaderMap,
    peer: SocketAddr,
) -> Result<(), Refusal> {
    let web = &site.web.0;
    let now = web.clock.now();
    let event = web.chance.draw(|chance| chance.id(now));
    let start = Input::Start { payload: payload.map(|code| code.chars().take(64).collect()) };
    let incoming = Incoming {
        profile_language: language,
        origin: Some(origin(site, headers, peer).to_string()),
        ..Incoming::from(start)
    };
    store(site, tx, address, event, incoming).await?;
    Ok(())
}

/// Stores an event of a chat; `false` when it was stored before.
pub(super) async fn store(
    site: &Site,
    tx: &mut Tx,
    address: AddressId,
    event: uuid::Uuid,
    incoming: Incoming,
) -> Result<bool, Refusal> {
    let web = &site.web.0;
    let Some(known) = addresses::get(tx, address).await? else { return Err(Refusal::NoSession) };
    // The browser chose the event's id: it is unique for its chat only.
    let arriving = Arriving { chat: known.external_id, event: format!("{address}:{event}"), incoming };
    let mut chance = web.chance.draw(|chance| Chance::from_event(&chance.bytes::<32>(), event));
    let new = inbox::put(tx, ChannelKind::Web, BOT, &[arriving], &mut chance, web.clock.now()).await?;
    Ok(new == 1)
}

/// The chat of a request's cookie.
pub(super) async fn current(site: &Site, headers: &HeaderMap) -> Result<AddressId, Refusal> {
    let token = cookie(headers).ok_or(Refusal::NoSession)?;
    let web = &site.web.0;
    let since = web.clock.now() - Kept::Session.span().unwrap_or_default();
    let mut tx = web.db.read().await?;
    let address = sessions::find(&mut tx, &sessions::hash(&token), since).await?;
    tx.rollback().await?;
    let address = address.ok_or(Refusal::NoSession)?;
    match site.resident {
        Some(resident) if resident != address => Err(Refusal::NoSession),
        _ => Ok(address),
    }
}

/// The chat of a request that may do something: within its pace.
pub(super) async fn active(site: &Site, headers: &HeaderMap) -> Result<AddressId, Refusal> {
    let address = current(site, headers).await?;
    let web = &site.web.0;
    let allowed =
        web.limits.allow(&format!("chat {address}"), EVENTS_PER_CHAT, TimeDelta::minutes(1), web.clock.now());
    if allowed { Ok(address) } else { Err(Refusal::TooMany) }
}

/// The page was opened: its session goes on, and it may be knocked at again. That somebody came back to news without
/// having been called is an event.
pub(super) async fn page_opened(site: &Site, headers: &HeaderMap, address: AddressId) -> Result<(), Refusal> {
    let web = &site.web.0;
    let mut tx = web.db.write().await?;
    if let Some(token) = cookie(headers) {
        sessions::touch(&mut tx, &sessions::hash(&token), web.clock.now()).await?;
    }
    let uncalled = knocks::opened(&mut tx, address).await?;
    if uncalled {
        let event = web.chance.draw(|chance| chance.id(web.clock.now()));
        store(site, &mut tx, address, event, Input::Returned.into()).await?;
    }
    tx.commit().await?;
    if uncalled {
        web.db.wake(Topic::Inbox).await;
    }
    Ok(())
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    // A folder's own cookie comes before its parent's.
    pairs.find(|(name, _)| *name == COOKIE).map(|(_, token)| token.to_owned())
}

/// The network address of a request: the peer's, or what a trusted proxy says.
pub(super) fn origin(site: &Site, headers: &HeaderMap, peer: SocketAddr) -> IpAddr {
    let trusted = site.web.0.settings.trusted_proxy == Some(peer.ip());
    let forwarded = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let last = forwarded.and_then(|list| list.rsplit(',').next()).and_then(|ip| ip.trim().parse().ok());
    last.filter(|_| trusted).unwrap_or_else(|| peer.ip())
}

/// Who reads: for the page's words.
pub(super) async fn reader(site: &Site, headers: &HeaderMap) -> Result<Reader, Refusal> {
    match current(site, headers).await {
        Ok(address) => Reader::of(&site.web, address).await,
        Err(Refusal::NoSession) => Ok(Reader::stranger(headers)),
        Err(other) => Err(other),
    }
}

/// Counts in memory, per key and window: a restart forgives.
#[derive(Debug, Default)]
pub(super) struct Limits(Mutex<HashMap<String, (Moment, u32)>>);

impl Limits {
    /// Counts one; whether it is still within `most` in this window.
    pub(super) fn allow(&self, key: &str, most: u32, window: TimeDelta, now: Moment) -> bool {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() > 20_000 {
            counts.retain(|_, (until, _)| *until > now);
        }
        let (until, count) = counts.entry(key.to_owned()).or_insert((now + window, 0));
        if *until <= now {
            (*until, *count) = (now + window, 0);
        }
        *count += 1;
        *count <= most
    }
}
