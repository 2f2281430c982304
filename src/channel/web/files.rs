// SPDX-License-Identifier: EUPL-1.2
//! Files under an unguessable path, served only to chats that were sent them or sent them.

use std::fmt::Write as _;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};

use super::session::current;
use super::{Refusal, Site};
use crate::domain::media::MediaKind;
use crate::store::media as files;

/// Serves a file or its thumbnail.
pub(super) async fn media(
    State(site): State<Site>,
    Path(secret): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let address = current(&site, &headers).await?;
    let mut tx = site.web.0.db.read().await?;
    let file = files::by_secret(&mut tx, &secret, address).await?.ok_or(Refusal::NotFound)?;
    let thumbnail = match query.as_deref() {
        Some("thumb") => files::thumbnail(&mut tx, file.id).await?,
        _ => None,
    };
    let (mime, bytes) = match thumbnail {
        Some(bytes) => ("image/jpeg".to_owned(), bytes),
        None => (file.mime, files::bytes(&mut tx, file.id).await?.ok_or(Refusal::NotFound)?),
    };
    tx.rollback().await?;
    let shown = matches!(file.kind, MediaKind::Photo | MediaKind::Voice | MediaKind::Video);
    let disposition = match &file.name {
        _ if shown => "inline".to_owned(),
        Some(name) => format!("attachment; filename*=UTF-8''{}", percent(name)),
        None => "attachment".to_owned(),
    };
    // Nothing in a file may run here, whatever it says it is.
    let mime = if shown { mime } else { "application/octet-stream".to_owned() };
    Ok((
        [
            (header::CONTENT_TYPE, mime),
            (header::CONTENT_DISPOSITION, disposition),
            (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
            (header::CACHE_CONTROL, "private, max-age=86400".to_owned()),
        ],
        bytes,
    )
        .into_response())
}

/// A file's name as a header carries it (RFC 8187): by its ending a device knows what opens it.
fn percent(name: &str) -> String {
    let mut written = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            written.push(char::from(byte));
        } else {
            let _ = write!(written, "%{byte:02X}");
        }
    }
    written
}
