// SPDX-License-Identifier: EUPL-1.2
//! Files under an unguessable path, served only to chats that were sent them or sent them.

use std::fmt::Write as _;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
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
    // A phone offers to keep what says that it is a calendar; nothing runs in one.
    let mime = if shown || mime == "text/calendar" { mime } else { "application/octet-stream".to_owned() };
    Ok(served(&headers, mime, disposition, bytes))
}

/// A file, or the range of it that is asked for: an iPhone plays no sound that it cannot ask for by ranges.
pub(super) fn served(asked: &HeaderMap, mime: String, disposition: String, bytes: Vec<u8>) -> Response {
    let fixed = [
        // Nothing in a file may run here, whatever it says it is.
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (header::CACHE_CONTROL, "private, max-age=86400"),
        (header::ACCEPT_RANGES, "bytes"),
    ];
    let own = [(header::CONTENT_TYPE, mime), (header::CONTENT_DISPOSITION, disposition)];
    let wanted = asked.get(header::RANGE).and_then(|range| range.to_str().ok());
    match wanted.and_then(|wanted| range(wanted, bytes.len())) {
        None => (fixed, own, bytes).into_response(),
        Some((first, last)) => {
            let place = [(header::CONTENT_RANGE, format!("bytes {first}-{last}/{}", bytes.len()))];
            (StatusCode::PARTIAL_CONTENT, fixed, own, place, bytes[first..=last].to_vec()).into_response()
        }
    }
}

/// The first and the last byte of `bytes=2-5`, `bytes=2-` or `bytes=-4` in a file of `length`; `None` for what is
/// better answered with the whole file.
fn range(wanted: &str, length: usize) -> Option<(usize, usize)> {
    let (first, last) = wanted.strip_prefix("bytes=")?.split_once('-')?;
    let end = length.checked_sub(1)?;
    let (first, last) = match (first, last) {
        ("", count) => (length.saturating_sub(count.parse().ok()?), end),
        (first, "") => (first.parse().ok()?, end),
        (first, last) => (first.parse().ok()?, last.parse::<usize>().ok()?.min(end)),
    };
    (first <= last).then_some((first, last))
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_range_is_read_as_players_write_it() {
        for (wanted, length, found) in [
            ("bytes=0-1", 10, Some((0, 1))),
            ("bytes=4-", 10, Some((4, 9))),
            ("bytes=4-99", 10, Some((4, 9))),
            ("bytes=-3", 10, Some((7, 9))),
            ("bytes=-30", 10, Some((0, 9))),
            ("bytes=10-", 10, None),
            ("bytes=5-4", 10, None),
            ("bytes=0-1,3-4", 10, None),
            ("lines=0-1", 10, None),
            ("bytes=0-", 0, None),
        ] {
            assert_eq!(range(wanted, length), found, "{wanted}");
        }
    }

    proptest! {
        #[test]
        fn a_range_lies_inside_the_file(wanted in "bytes=[0-9]{0,3}-[0-9]{0,3}", length in 0_usize..200) {
            if let Some((first, last)) = range(&wanted, length) {
                prop_assert!(first <= last && last < length);
            }
        }
    }
}
