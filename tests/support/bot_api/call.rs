// SPDX-License-Identifier: EUPL-1.2
//! One call of the bot, from the wire and for the record.

use std::{collections::HashMap, time::Instant};

use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request, multipart::Field},
    http::header::CONTENT_TYPE,
};
use serde_json::{Map, Value, json};

use super::answer::Refusal;

/// A call as it arrived, whatever became of it.
#[derive(Clone, Debug)]
pub struct Call {
    /// As the Bot API spells it, `sendMessage`; `downloadFile` stands for fetching a file.
    pub method: &'static str,
    pub chat: Option<i64>,
    /// The parameters, in one shape for JSON and multipart. Null on a server that only counts.
    pub body: Value,
    pub at: Instant,
}

/// A call before it is answered: its parameters and the files that came along.
pub struct Incoming {
    pub body: Value,
    uploads: HashMap<String, Upload>,
}

#[derive(Clone)]
pub struct Upload {
    pub name: String,
    pub bytes: Bytes,
}

/// Multipart makes a string of everything, so these would turn into numbers or lists when what
/// was written in them happens to look like one.
const ALWAYS_TEXT: [&str; 5] = ["text", "caption", "url", "secret_token", "callback_query_id"];

impl Incoming {
    pub fn chat(&self) -> Option<i64> {
        self.body["chat_id"].as_i64()
    }

    /// The file a parameter carries: `attach://` and the name of the part that holds it.
    pub fn upload(&self, parameter: &str) -> Option<&Upload> {
        self.uploads.get(parameter.strip_prefix("attach://")?)
    }

    async fn from_parts(mut parts: Multipart) -> Option<Self> {
        let mut body = Map::new();
        let mut uploads = HashMap::new();
        while let Some(part) = parts.next_field().await.ok()? {
            let name = part.name()?.to_owned();
            if let Some(file) = part.file_name() {
                let file = file.to_owned();
                let bytes = part.bytes().await.ok()?;
                body.insert(name.clone(), json!({"file_name": file, "size": bytes.len()}));
                uploads.insert(name, Upload { name: file, bytes });
            } else {
                let value = parameter(&name, part).await?;
                body.insert(name, value);
            }
        }
        let body = Value::Object(body);
        Some(Self { body, uploads })
    }
}

async fn parameter(name: &str, part: Field<'_>) -> Option<Value> {
    let text = part.text().await.ok()?;
    if ALWAYS_TEXT.contains(&name) {
        return Some(text.into());
    }
    Some(serde_json::from_str(&text).unwrap_or_else(|_| text.into()))
}

impl From<Value> for Incoming {
    fn from(body: Value) -> Self {
        let uploads = HashMap::new();
        Self { body, uploads }
    }
}

impl<S: Send + Sync> FromRequest<S> for Incoming {
    type Rejection = Refusal;

    async fn from_request(request: Request, server: &S) -> Result<Self, Refusal> {
        let kind = request.headers().get(CONTENT_TYPE);
        let in_parts = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
        let incoming = if in_parts {
            let parts = Multipart::from_request(request, server).await;
            Self::from_parts(parts.map_err(unreadable)?).await
        } else {
            let bytes = Bytes::from_request(request, server).await;
            let bytes = bytes.map_err(unreadable)?;
            // A method without parameters comes with no body at all.
            let bytes = if bytes.is_empty() { &b"{}"[..] } else { &bytes };
            serde_json::from_slice(bytes).ok().map(|body: Value| body.into())
        };
        incoming.ok_or_else(|| Refusal::bad_request("can't parse the request"))
    }
}

fn unreadable<E>(_: E) -> Refusal {
    Refusal::bad_request("can't read the request")
}
