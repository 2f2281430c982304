// SPDX-License-Identifier: EUPL-1.2
//! Files that lie at Telegram, whichever side brought them.

use axum::body::Bytes;
use serde_json::{Value, json};

use super::answer::{Answer, Refusal};

/// Telegram serves nothing larger to bots.
const LARGEST_DOWNLOAD: usize = 20 * 1024 * 1024;

/// What a person's phone shows while a photo loads. A bot that takes this size instead of the
/// last one has picked the wrong one.
const THUMBNAIL: Bytes = Bytes::from_static(b"a thumbnail");

#[derive(Clone, Debug)]
pub struct File {
    /// `photo`, `document`, `voice` or `video`.
    pub kind: &'static str,
    pub name: String,
    pub bytes: Bytes,
    pub id: String,
    number: usize,
}

#[derive(Default)]
pub struct Files(Vec<File>);

impl Files {
    pub fn keep(&mut self, kind: &'static str, name: &str, bytes: Bytes) -> File {
        if kind == "photo" {
            self.add(kind, "thumbnail.jpg", THUMBNAIL);
        }
        self.add(kind, name, bytes)
    }

    fn add(&mut self, kind: &'static str, name: &str, bytes: Bytes) -> File {
        let number = self.0.len() + 1;
        let file = File { kind, name: name.to_owned(), bytes, id: file_id(kind, number), number };
        self.0.push(file.clone());
        file
    }

    pub fn find(&self, file_id: &str) -> Option<&File> {
        self.0.iter().find(|file| file.id == file_id)
    }

    pub fn at(&self, path: &str) -> Option<&File> {
        self.0.iter().find(|file| file.path() == path)
    }

    /// `getFile`.
    pub fn describe(&self, body: &Value) -> Answer {
        let wanted = body["file_id"].as_str().unwrap_or_default();
        let file = self
            .find(wanted)
            .ok_or_else(|| Refusal::bad_request("wrong file_id or the file is temporarily unavailable"))?;
        if file.bytes.len() > LARGEST_DOWNLOAD {
            return Err(Refusal::bad_request("file is too big"));
        }
        let mut described = file.size(file.number, file.bytes.len());
        described["file_path"] = file.path().into();
        Ok(described)
    }
}

impl File {
    /// As it appears in a message, under the name of its kind.
    pub fn json(&self) -> Value {
        let mut file = self.size(self.number, self.bytes.len());
        match self.kind {
            "photo" => {
                let mut small = self.size(self.number - 1, THUMBNAIL.len());
                (small["width"], small["height"]) = (90.into(), 67.into());
                (file["width"], file["height"]) = (1280.into(), 960.into());
                return json!([small, file]);
            }
            "document" => file["file_name"] = self.name.clone().into(),
            "video" => (file["width"], file["height"]) = (640.into(), 480.into()),
            _ => {}
        }
        file["mime_type"] = mime_type(self.kind, &self.name).into();
        if self.kind != "document" {
            file["duration"] = 4.into();
        }
        file
    }

    fn size(&self, number: usize, bytes: usize) -> Value {
        json!({
            "file_id": file_id(self.kind, number),
            "file_unique_id": format!("AQADAgAT{number:05}"),
            "file_size": bytes,
        })
    }

    fn path(&self) -> String {
        let folder = match self.kind {
            "photo" => "photos",
            "document" => "documents",
            "video" => "videos",
            _ => "voice",
        };
        let ending = self.name.rsplit_once('.').map_or("bin", |(_, ending)| ending);
        format!("{folder}/file_{}.{ending}", self.number)
    }
}

fn file_id(kind: &str, number: usize) -> String {
    // As in real ones, the first letters give the kind away.
    let kind = match kind {
        "photo" => "AgACAgQAAxkB",
        "document" => "BQACAgQAAxkB",
        "video" => "BAACAgQAAxkB",
        _ => "AwACAgQAAxkB",
    };
    format!("{kind}AAI{number:05}Q")
}

fn mime_type(kind: &str, name: &str) -> &'static str {
    match (kind, name.rsplit_once('.').map(|(_, ending)| ending)) {
        ("voice", _) => "audio/ogg",
        ("video", _) => "video/mp4",
        (_, Some("csv")) => "text/csv",
        (_, Some("ics")) => "text/calendar",
        (_, Some("jpg")) => "image/jpeg",
        (_, Some("pdf")) => "application/pdf",
        (_, Some("png")) => "image/png",
        (_, Some("xml")) => "text/xml",
        _ => "application/octet-stream",
    }
}
