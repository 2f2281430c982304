// SPDX-License-Identifier: EUPL-1.2
//! A push service played by the test: a plain listener that keeps what knocks and answers as it is told.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// Longer than a knock takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// A push service.
pub struct PushService {
    /// Its host with the port, as `Settings::push_hosts` names it.
    pub host: String,
    answers: Arc<AtomicU16>,
    knocks: mpsc::UnboundedReceiver<Knock>,
}

/// A request to the push service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knock {
    /// `POST /…`.
    pub line: String,
    /// The headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Knock {
    /// One header.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }
}

impl PushService {
    /// Opens on a free port.
    pub async fn opens() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let host = listener.local_addr().expect("an address").to_string();
        let (keep, knocks) = mpsc::unbounded_channel();
        let answers = Arc::new(AtomicU16::new(201));
        let status = Arc::clone(&answers);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                let (keep, status) = (keep.clone(), status.load(Ordering::SeqCst));
                // Side by side: whoever connects and says nothing, to a port that was theirs a moment ago, holds up
                // nobody.
                tokio::spawn(async move {
                    if let Some(knock) = answer(connection, status).await {
                        keep.send(knock).ok();
                    }
                });
            }
        });
        Self { host, answers, knocks }
    }

    /// What a browser would have got for a subscription.
    pub fn endpoint(&self, name: &str) -> String {
        format!("http://{}/{name}", self.host)
    }

    /// Answers so from now on.
    pub fn answers(&self, status: u16) {
        self.answers.store(status, Ordering::SeqCst);
    }

    /// The next knock.
    pub async fn knock(&mut self) -> Knock {
        self.soon(PATIENCE).await.expect("a knock")
    }

    /// The next knock, if one comes within `span`.
    pub async fn soon(&mut self, span: Duration) -> Option<Knock> {
        tokio::time::timeout(span, self.knocks.recv()).await.ok().flatten()
    }
}

async fn answer(mut connection: TcpStream, status: u16) -> Option<Knock> {
    let mut request = Vec::new();
    let end = loop {
        if let Some(end) = request.windows(4).position(|part| part == b"\r\n\r\n") {
            break end;
        }
        if connection.read_buf(&mut request).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&request[..end]).into_owned();
    let mut lines = head.lines();
    let line = lines.next()?.to_owned();
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())).collect();
    let body = String::from_utf8_lossy(&request[end + 4..]).into_owned();
    let answer = format!("HTTP/1.1 {status} .\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    connection.write_all(answer.as_bytes()).await.ok()?;
    Some(Knock { line, headers, body })
}
