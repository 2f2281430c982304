// SPDX-License-Identifier: EUPL-1.2
//! What a person does on the page: stored with its line, then answered.

use std::net::SocketAddr;

use axum::Json;
use axum::extract::{ConnectInfo, Multipart, State};
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::line::{Body, Shown};
use super::session::{active, current, origin, store};
use super::{Refusal, Site};
use crate::clock::Chance;
use crate::document::photo;
use crate::domain::id::{AddressId, MediaId, short};
use crate::domain::media::{LARGEST, MediaKind};
use crate::domain::name;
use crate::message::{Attachment, Command, Incoming, Input};
use crate::store::media::NewMedia;
use crate::store::{Topic, addresses, lines, media as files};
use crate::text::escape;

/// The longest text that is taken in, in characters.
const LONGEST: usize = 4_096;

/// A text, a tap or a command.
#[derive(Debug, Deserialize)]
pub(super) struct Saying {
    /// The browser's own id: a second try falls on the first.
    id: Uuid,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    tap: Option<String>,
    /// The line of the tapped button.
    #[serde(default)]
    line: Option<Uuid>,
    /// A button of the page itself.
    #[serde(default)]
    command: Option<Command>,
}

/// Nothing to say back but that it is stored.
#[derive(Debug, Serialize)]
pub(super) struct Stored {}

/// Takes a text, a tap or a command.
pub(super) async fn say(
    State(site): State<Site>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(saying): Json<Saying>,
) -> Result<Json<Stored>, Refusal> {
    let address = active(&site, &headers).await?;
    let (input, body, message, has_file) = match (saying.text, saying.tap, saying.command) {
        (Some(text), None, None) => {
            let text: String = text.chars().take(LONGEST).collect();
            let shown = name::clean_text(&text, LONGEST);
            let body = Body { html: escape(&shown), lang: None, buttons: Vec::new(), media: None };
            (Input::typed(text), Some(body), Some(saying.id), false)
        }
        (None, Some(data), None) if data.len() <= 64 => {
            let has_file = line_has_file(&site, address, saying.line).await?;
            (Input::Press { data }, None, saying.line, has_file)
        }
        (None, None, Some(command)) => (Input::Command { command }, None, None, false),
        _ => return Err(Refusal::Bad),
    };
    let incoming = Incoming {
        message: message.map(|line| line.to_string()),
        message_has_file: has_file,
        origin: Some(origin(&site, &headers, peer).to_string()),
        ..Incoming::from(input)
    };
    keep(&site, address, saying.id, incoming, body, None).await?;
    Ok(Json(Stored {}))
}

async fn line_has_file(site: &Site, address: AddressId, line: Option<Uuid>) -> Result<bool, Refusal> {
    let Some(line) = line else { return Ok(false) };
    let mut tx = site.web.0.db.read().await?;
    let found = lines::get(&mut tx, address, line).await?;
    tx.rollback().await?;
    let body = found.and_then(|line| serde_json::from_str::<Body>(&line.body).ok());
    Ok(body.is_some_and(|body| body.media.is_some()))
}

/// The event and its line in one commit; a second try changes nothing.
async fn keep(
    site: &Site,
    address: AddressId,
    id: Uuid,
    incoming: Incoming,
    body: Option<Body>,
    file: Option<NewMedia>,
) -> Result<(), Refusal> {
    let web = &site.web.0;
    let now = web.clock.now();
    let mut tx = web.db.write().await?;
    if let Some(file) = file {
        if files::get(&mut tx, file.id).await?.is_some() {
            tx.rollback().await?;
            return Ok(());
        }
        files::insert(&mut tx, file, now).await?;
    }
    let new = store(site, &mut tx, address, id, incoming).await?;
    if let Some(body) = body.filter(|_| new)
        && lines::get(&mut tx, address, id).await?.is_none()
    {
        let json = serde_json::to_string(&body).map_err(crate::store::StoreError::from)?;
        lines::put(&mut tx, address, id, "me", &json, now).await?;
    }
    tx.commit().await?;
    web.db.wake(Topic::Inbox).await;
    web.db.wake_lines(address).await;
    Ok(())
}

/// Takes a file, with what was written beside it.
pub(super) async fn media(
    State(site): State<Site>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    mut form: Multipart,
) -> Result<Json<Stored>, Refusal> {
    let address = active(&site, &headers).await?;
    let (mut id, mut caption, mut upload) = (None, None, None);
    while let Some(field) = form.next_field().await.map_err(|_| Refusal::Bad)? {
        match field.name().unwrap_or_default() {
            "id" => id = field.text().await.ok().and_then(|text| text.parse::<Uuid>().ok()),
            "text" => caption = field.text().await.ok().filter(|text| !text.is_empty()),
            "file" => {
                let name = field.file_name().and_then(name::clean_file);
                let mime = field.content_type().unwrap_or("application/octet-stream").to_owned();
                let bytes = field.bytes().await.map_err(|_| Refusal::TooLarge)?;
                upload = Some((name, mime, bytes));
            }
            _ => {}
        }
    }
    let (Some(id), Some((name, mime, bytes))) = (id, upload) else { return Err(Refusal::Bad) };
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    let file = prepared(&site, address, id, name, mime, bytes.to_vec()).await;
    let shown = Shown {
        kind: file.kind,
        url: format!("media/{}", file.secret),
        thumb: file.thumbnail.as_ref().map(|_| format!("media/{}?thumb", file.secret)),
        name: file.name.clone(),
        mime: file.mime.clone(),
    };
    let words = caption.as_deref().map(|text| name::clean_text(text, LONGEST)).unwrap_or_default();
    let body = Body { html: escape(&words), lang: None, buttons: Vec::new(), media: Some(shown) };
    let attachment = Attachment {
        kind: file.kind,
        mime: file.mime.clone(),
        size: file.size.and_then(|size| u64::try_from(size).ok()),
        name: file.name.clone(),
        file: file.id.to_string(),
    };
    let incoming = Incoming {
        message: Some(id.to_string()),
        message_has_file: true,
        origin: Some(origin(&site, &headers, peer).to_string()),
        ..Incoming::from(Input::Media { attachment, caption })
    };
    keep(&site, address, id, incoming, Some(body), Some(file)).await?;
    Ok(Json(Stored {}))
}

/// The upload as it is kept: a photo loses its metadata, everything else stays as it came.
async fn prepared(
    site: &Site,
    address: AddressId,
    id: Uuid,
    name: Option<String>,
    mime: String,
    bytes: Vec<u8>,
) -> NewMedia {
    let secret = short(Uuid::from_bytes(site.web.0.chance.draw(Chance::bytes)));
    let size = |bytes: &[u8]| i64::try_from(bytes.len()).ok();
    let kind = match mime.split('/').next() {
        Some("image") => MediaKind::Photo,
        Some("audio") => MediaKind::Voice,
        Some("video") => MediaKind::Video,
        _ => MediaKind::Document,
    };
    // The browser's own id names the file too: a second try finds the first.
    let id = MediaId(mix(address.0, id));
    let plain = |kind, mime, bytes: Vec<u8>| NewMedia {
        id,
        owner: Some(address),
        kind,
        mime,
        name: name.clone(),
        size: size(&bytes),
        secret: secret.clone(),
        bytes: Some(bytes),
        thumbnail: None,
        telegram: None,
    };
    if kind != MediaKind::Photo {
        return plain(kind, mime, bytes);
    }
    let for_thread = bytes.clone();
    match tokio::task::spawn_blocking(move || photo::clean(&for_thread)).await {
        Ok(Ok(photo)) => {
            let mut file = plain(MediaKind::Photo, photo.mime.to_owned(), photo.bytes);
            file.thumbnail = Some(photo.thumbnail);
            file
        }
        // No picture we can read (HEIC, SVG …): offered as a file, never shown as an image.
        _ => plain(MediaKind::Document, "application/octet-stream".to_owned(), bytes),
    }
}

fn mix(address: Uuid, id: Uuid) -> Uuid {
    Uuid::from_u128(address.as_u128() ^ id.as_u128().rotate_left(1))
}

/// What the browser has shown.
#[derive(Debug, Deserialize)]
pub(super) struct Showing {
    rev: i64,
}

/// A browser confirms what it has shown: from now on it is *reached*.
pub(super) async fn shown(
    State(site): State<Site>,
    headers: HeaderMap,
    Json(showing): Json<Showing>,
) -> Result<Json<Stored>, Refusal> {
    let address = current(&site, &headers).await?;
    let web = &site.web.0;
    let mut tx = web.db.write().await?;
    addresses::mark_shown(&mut tx, address, showing.rev, web.clock.now()).await?;
    tx.commit().await?;
    Ok(Json(Stored {}))
}
