// SPDX-License-Identifier: EUPL-1.2
//! Private calendars: whoever knows the address reads it, without a cookie. It is only fetched, never written, and
//! nothing here writes its address into a log.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;

use super::session::origin;
use super::{Refusal, Site};
use crate::document::agenda::ics;
use crate::store::talks::Talk;
use crate::store::{agendas, persons, sessions};

/// Addresses nobody has that one network address may ask for in an hour: 256 bits are not guessed, but asking costs.
const WRONG_PER_IP: u32 = 60;

/// Serves a person's calendar.
pub(super) async fn feed(
    State(site): State<Site>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Path(file): Path<String>,
) -> Result<Response, Refusal> {
    let web = &site.web.0;
    let now = web.clock.now();
    let token = file.strip_suffix(".ics").ok_or(Refusal::NotFound)?;
    let mut tx = web.db.read().await?;
    let found = match agendas::find(&mut tx, &sessions::hash(token)).await? {
        Some(person) => persons::get(&mut tx, person).await?,
        None => None,
    };
    let Some(person) = found else {
        tx.rollback().await?;
        let key = format!("calendar {}", origin(&site, &headers, peer));
        let allowed = web.limits.allow(&key, WRONG_PER_IP, TimeDelta::hours(1), now);
        return Err(if allowed { Refusal::NotFound } else { Refusal::TooMany });
    };
    let talks = agendas::talks(&mut tx, person.id, now).await?;
    tx.rollback().await?;
    let events: Vec<_> = talks.iter().map(Talk::event).collect();
    let text = ics(&web.words, person.language, &events);
    let fixed = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"ouderlijn.ics\""),
        (header::CACHE_CONTROL, "private, no-cache"),
        (header::HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
    ];
    Ok((fixed, text).into_response())
}
