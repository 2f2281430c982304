// SPDX-License-Identifier: EUPL-1.2
//! A browser as the server sees it: it keeps its cookie, and reads a stream of lines.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;
use uuid::Uuid;

/// Longer than any answer takes; a test that waits for what never comes ends.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser.
pub struct Browser {
    client: Client,
    url: String,
    cookie: Option<String>,
    said: std::cell::Cell<u128>,
}

/// What the server answered.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    async fn of(response: Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.bytes().await.expect("a body").to_vec();
        Self { status, headers, body }
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// One header, empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Browser {
    /// A browser at the page of `url`.
    pub fn new(url: &str) -> Self {
        let client = Client::builder().no_proxy().build().expect("a client");
        Self { client, url: url.to_owned(), cookie: None, said: std::cell::Cell::new(1) }
    }

    /// The same browser in another folder of the site, with the same cookie.
    pub fn at(&self, url: &str) -> Self {
        Self { cookie: self.cookie.clone(), ..Self::new(url) }
    }

    /// Forgets its cookie and takes this token.
    pub fn holds(&mut self, token: &str) {
        self.cookie = Some(token.to_owned());
    }

    /// The token of its session.
    pub fn token(&self) -> Option<&str> {
        self.cookie.as_deref()
    }

    /// A request that carries the cookie.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.url)).timeout(PATIENCE);
        match &self.cookie {
            Some(token) => request.header(COOKIE, format!("theme=dark; line={token}")),
            None => request,
        }
    }

    /// Gets `path`.
    pub async fn get(&self, path: &str) -> Answer {
        Answer::of(self.request(Method::GET, path).send().await.expect("an answer")).await
    }

    /// Posts JSON to `path`.
    pub async fn post(&self, path: &str, json: &str) -> Answer {
        let request = self.request(Method::POST, path).header(CONTENT_TYPE, "application/json");
        Answer::of(request.body(json.to_owned()).send().await.expect("an answer")).await
    }

    /// Sends a request made with [`Browser::request`].
    pub async fn send(&self, request: RequestBuilder) -> Answer {
        Answer::of(request.send().await.expect("an answer")).await
    }

    /// Opens a session and keeps the cookie that comes with it.
    pub async fn opens(&mut self, json: &str) -> Answer {
        let answer = self.post("session", json).await;
        if let Some(cookie) = answer.headers.get(SET_COOKIE).and_then(|value| value.to_str().ok()) {
            let pair = cookie.split(';').next().and_then(|pair| pair.strip_prefix("line="));
            self.cookie = Some(pair.expect("our cookie").to_owned());
        }
        answer
    }

    /// An id that this browser has not used yet.
    pub fn draws_id(&self) -> Uuid {
        self.said.set(self.said.get() + 1);
        Uuid::from_u128(self.said.get())
    }

    /// Writes something.
    pub async fn says(&self, text: &str) -> Answer {
        let id = self.draws_id();
        self.post("say", &serde_json::json!({ "id": id, "text": text }).to_string()).await
    }

    /// Sends a file of `mime`.
    pub async fn uploads(&self, id: Uuid, mime: &str, file: &[u8]) -> Answer {
        let mut form = format!(
            "--part\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n{id}\r\n\
             --part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"holiday.jpg\"\r\n\
             Content-Type: {mime}\r\n\r\n"
        )
        .into_bytes();
        form.extend_from_slice(file);
        form.extend_from_slice(b"\r\n--part--\r\n");
        let request = self.request(Method::POST, "media");
        self.send(request.header(CONTENT_TYPE, "multipart/form-data; boundary=part").body(form)).await
    }

    /// Opens the stream of lines; `last` is what a browser that comes back says by itself.
    pub async fn reads(&self, last: Option<i64>) -> Stream {
        let mut request = self.request(Method::GET, "lines");
        if let Some(rev) = last {
            request = request.header("Last-Event-ID", rev.to_string());
        }
        Stream::of(request).await
    }

    /// Opens the stream of lines after `rev`, as the page says it.
    pub async fn reads_after(&self, rev: i64) -> Stream {
        Stream::of(self.request(Method::GET, &format!("lines?after={rev}"))).await
    }
}

/// An open stream of lines.
pub struct Stream {
    response: Response,
    rest: String,
}

/// An event of the stream.
#[derive(Debug)]
pub struct Event {
    /// `line` or `words`.
    pub name: String,
    /// Its id, where it has one.
    pub id: Option<i64>,
    /// What it carries.
    pub data: Value,
}

impl Stream {
    async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.expect("a stream");
        assert_eq!(response.status().as_u16(), 200);
        Self { response, rest: String::new() }
    }

    /// The next event; keep-alives are no events.
    pub async fn next(&mut self) -> Event {
        loop {
            if let Some((event, rest)) = self.rest.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.rest = rest;
                let field = |name: &str| {
                    event
                        .lines()
                        .find_map(|line| line.strip_prefix(name))
                        .map(|value| value.trim().to_owned())
                };
                if let Some(data) = field("data:") {
                    return Event {
                        name: field("event:").expect("a name"),
                        id: field("id:").map(|id| id.parse().expect("a number")),
                        data: serde_json::from_str(&data).expect("JSON"),
                    };
                }
                continue;
            }
            let more = self.response.chunk().await.expect("a stream that goes on").expect("more");
            self.rest.push_str(std::str::from_utf8(&more).expect("text"));
        }
    }

    /// The next line.
    pub async fn next_line(&mut self) -> Event {
        loop {
            let event = self.next().await;
            if event.name == "line" {
                return event;
            }
        }
    }

    /// The next line that says `words`; those before it are read over.
    pub async fn line_with(&mut self, words: &str) -> Event {
        loop {
            let event = self.next_line().await;
            if event.data["html"].as_str().is_some_and(|html| html.contains(words)) {
                return event;
            }
        }
    }
}
