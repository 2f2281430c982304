// SPDX-License-Identifier: EUPL-1.2
//! The sound of a line, for devices without a voice for its language.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;
use uuid::Uuid;

use super::files::served;
use super::line::Body;
use super::session::current;
use super::{Refusal, Site};
use crate::speech::SpeakError;
use crate::store::{StoreError, lines, media, posts, sounds};
use crate::text::{escape, spoken};

/// What one chat may ask for in a minute: a player asks several times for one sound.
const REQUESTS_PER_CHAT: u32 = 120;

/// Serves a part of what a line of this chat says, from 0: what the school says and what somebody wrote may be two
/// languages, and so two sounds. 404 behind the last, and for a line of another chat.
pub(super) async fn sound(
    State(site): State<Site>,
    Path((line, part)): Path<(Uuid, usize)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let address = current(&site, &headers).await?;
    let web = &site.web.0;
    let pace = format!("sound {address}");
    if !web.limits.allow(&pace, REQUESTS_PER_CHAT, TimeDelta::minutes(1), web.clock.now()) {
        return Err(Refusal::TooMany);
    }
    let speech = web.settings.speech.as_ref().ok_or(Refusal::NotFound)?;
    let mut tx = web.db.read().await?;
    let found = lines::get(&mut tx, address, line).await?;
    let written_in = posts::language_of_row(&mut tx, line).await?;
    tx.rollback().await?;
    let body: Body = match found.filter(|line| line.side == "school") {
        Some(line) => serde_json::from_str(&line.body).map_err(StoreError::from)?,
        None => return Err(Refusal::NotFound),
    };
    let language = body.lang.ok_or(Refusal::NotFound)?;
    // As the page reads it with the device's own voice: the buttons too, by their numbers.
    let buttons = body.buttons.iter().flatten().zip(1..);
    let buttons = buttons.map(|(button, number)| format!("\n{number}: {}", escape(&button.label)));
    let html = body.html + &buttons.collect::<String>();
    let parts = spoken(&html, language, written_in.unwrap_or(language));
    let mut heard = parts.iter().filter(|(language, _)| speech.has(*language));
    let (language, words) = heard.nth(part).ok_or(Refusal::NotFound)?;
    let sound = match speech.sound(*language, words).await {
        Ok(sound) => sound,
        Err(SpeakError::Store(error)) => return Err(error.into()),
        // The program said why; the page tells the person that it did not work.
        Err(SpeakError::Failed(_)) => return Ok(StatusCode::BAD_GATEWAY.into_response()),
    };
    let mut tx = web.db.write().await?;
    // Whoever is erased takes along what only they have heard.
    sounds::let_hear(&mut tx, sound, address).await?;
    tx.commit().await?;
    let mut tx = web.db.read().await?;
    let file = media::get(&mut tx, sound).await?.ok_or(Refusal::NotFound)?;
    let bytes = media::bytes(&mut tx, sound).await?.ok_or(Refusal::NotFound)?;
    tx.rollback().await?;
    Ok(served(&headers, file.mime, "inline".to_owned(), bytes))
}
