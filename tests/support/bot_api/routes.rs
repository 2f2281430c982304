// SPDX-License-Identifier: EUPL-1.2
//! From a request to its answer, and what a fault does on the way.

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest as _, Path, Request, State},
    response::{IntoResponse as _, Response},
    routing::{any, get},
};
use serde_json::{Value, json};

use super::{
    BotApi,
    answer::{Answer, Refusal, cut, page, respond},
    call::Incoming,
    fault::Strike,
    methods,
};

pub fn routes(api: BotApi) -> Router {
    Router::new()
        .route("/{bot}/{method}", any(call))
        .route("/file/{bot}/{*path}", get(download))
        .fallback(async || Refusal::not_found())
        .layer(DefaultBodyLimit::disable())
        .with_state(api)
}

async fn call(
    State(api): State<BotApi>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    if let Err(refusal) = authorize(&bot) {
        return refusal.into_response();
    }
    let Some(method) = methods::named(&method) else {
        return Refusal::not_found().into_response();
    };
    match Incoming::from_request(request, &()).await {
        Ok(incoming) => api.answer(method, incoming).await,
        Err(refusal) => refusal.into_response(),
    }
}

async fn download(State(api): State<BotApi>, Path((bot, path)): Path<(String, String)>) -> Response {
    if let Err(refusal) = authorize(&bot) {
        return refusal.into_response();
    }
    let incoming = Incoming::from(json!({"file_path": path}));
    api.answer(methods::DOWNLOAD, incoming).await
}

fn authorize(bot: &str) -> Result<(), Refusal> {
    match bot.strip_prefix("bot") {
        Some(BotApi::TOKEN) => Ok(()),
        Some(_) => Err(Refusal::unauthorized()),
        None => Err(Refusal::not_found()),
    }
}

impl BotApi {
    async fn answer(&self, method: &'static str, incoming: Incoming) -> Response {
        let chat = incoming.chat();
        let strike = self.change(|state| {
            state.record(method, chat, &incoming.body);
            state.faults.strike(method, chat)
        });
        match strike {
            None => self.process(method, incoming).await,
            Some(Strike::Refuse(refusal)) => refusal.into_response(),
            Some(Strike::Page(code)) => page(code),
            Some(Strike::CutBefore) => cut(),
            Some(Strike::CutAfter) => {
                self.process(method, incoming).await;
                cut()
            }
            Some(Strike::Hold(mut held)) => {
                held.let_go().await;
                self.process(method, incoming).await
            }
        }
    }

    async fn process(&self, method: &'static str, incoming: Incoming) -> Response {
        let answer: Answer = match method {
            "getUpdates" => self.get_updates(&incoming.body).await,
            methods::DOWNLOAD => return self.file(&incoming.body),
            _ => self.change(|state| methods::run(state, method, &incoming)),
        };
        respond(answer)
    }

    fn file(&self, wanted: &Value) -> Response {
        let path = wanted["file_path"].as_str().unwrap_or_default();
        let bytes: Option<Bytes> = self.state.borrow().files.at(path).map(|file| file.bytes.clone());
        bytes.map_or_else(|| Refusal::not_found().into_response(), Bytes::into_response)
    }
}
