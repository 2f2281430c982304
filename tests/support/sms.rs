// SPDX-License-Identifier: EUPL-1.2
//! A gateway for text messages played by the test.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// Longer than a text message takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// A gateway.
pub struct SmsServer {
    /// Where it is posted to.
    pub url: String,
    answers: Arc<AtomicU16>,
    texts: mpsc::UnboundedReceiver<Text>,
}

/// What was posted to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// How it presents itself.
    pub authorization: String,
    /// The JSON.
    pub json: Value,
}

impl SmsServer {
    /// Opens on a free port.
    pub async fn opens() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/send", listener.local_addr().expect("an address"));
        let (keep, texts) = mpsc::unbounded_channel();
        let answers = Arc::new(AtomicU16::new(200));
        let router = Router::new().route("/send", post(take)).with_state((Arc::clone(&answers), keep));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, answers, texts }
    }

    /// Answers so from now on.
    pub fn answers(&self, status: u16) {
        self.answers.store(status, Ordering::SeqCst);
    }

    /// The next message.
    pub async fn text(&mut self) -> Text {
        self.soon(PATIENCE).await.expect("a text message")
    }

    /// The next message, if one comes within `span`.
    pub async fn soon(&mut self, span: Duration) -> Option<Text> {
        tokio::time::timeout(span, self.texts.recv()).await.ok().flatten()
    }
}

type Kept = (Arc<AtomicU16>, mpsc::UnboundedSender<Text>);

async fn take(State((answers, keep)): State<Kept>, headers: HeaderMap, body: String) -> StatusCode {
    let authorization =
        headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let json = serde_json::from_str(&body).expect("JSON");
    keep.send(Text { authorization: authorization.to_owned(), json }).ok();
    StatusCode::from_u16(answers.load(Ordering::SeqCst)).expect("a status")
}
