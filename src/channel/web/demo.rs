// SPDX-License-Identifier: EUPL-1.2
//! The demo's pages: a switcher, a clock with buttons, a chat per person, each with a session of its own, and a phone
//! of nobody yet, where a letter's code or a personal link opens what it opens.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse};
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::TimeDelta;
use futures::future::BoxFuture;
use serde::Deserialize;
use serde_json::Value;

use super::page::{Reader, file};
use super::{Web, with_headers};
use crate::domain::id::AddressId;
use crate::domain::language::Language;

const PAGE: &str = include_str!("page/demo.html");

/// How far the clock moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// An hour.
    Hour,
    /// To the next morning.
    Morning,
    /// A week.
    Week,
}

impl Move {
    /// The span of a move that has a fixed one.
    pub fn span(self) -> Option<TimeDelta> {
        match self {
            Self::Hour => Some(TimeDelta::hours(1)),
            Self::Morning => None,
            Self::Week => Some(TimeDelta::weeks(1)),
        }
    }
}

/// What stands behind the switcher.
pub trait Stage: Send + Sync {
    /// The clock and the persons, in words of `language`.
    fn state(&self, language: Language) -> BoxFuture<'_, Value>;

    /// Moves the clock, with everything that falls due on the way.
    fn move_clock(&self, by: Move) -> BoxFuture<'_, ()>;
}

#[derive(Deserialize)]
struct Moving {
    #[serde(rename = "move")]
    by: Move,
}

/// The switcher at `/`, the chat of each person in a folder of its own, and a newcomer's.
pub fn router(web: &Web, persons: &[(String, AddressId)], stage: Arc<dyn Stage>) -> Router {
    let mut router = Router::new()
        .route("/", get(switcher))
        .route("/demo/state", get(state))
        .route("/demo/clock", post(clock))
        .route("/{file}", get(file))
        .with_state(stage);
    for (slug, address) in persons {
        router = router.merge(web.folder(&format!("/as/{slug}/"), Some(*address)));
    }
    with_headers(router.merge(web.folder("/phone/", None)))
}

async fn switcher(headers: HeaderMap) -> impl IntoResponse {
    let reader = Reader::stranger(&headers);
    let page = PAGE.replace("{{lang}}", reader.language.code()).replace("{{dir}}", reader.direction());
    ([(header::CACHE_CONTROL, "no-store")], Html(page))
}

async fn state(State(stage): State<Arc<dyn Stage>>, headers: HeaderMap) -> Json<Value> {
    Json(stage.state(Reader::stranger(&headers).language).await)
}

async fn clock(
    State(stage): State<Arc<dyn Stage>>,
    headers: HeaderMap,
    Json(moving): Json<Moving>,
) -> Json<Value> {
    stage.move_clock(moving.by).await;
    Json(stage.state(Reader::stranger(&headers).language).await)
}
