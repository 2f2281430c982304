// SPDX-License-Identifier: EUPL-1.2
//! What everybody's screen shows, and what went there.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;
use ouderlijn::channel::{Channel, Destination, SendError, Sent};
use ouderlijn::domain::language::Language;
use ouderlijn::message::{Button, Choice, Outgoing, Picture, Press};

/// A channel that remembers what everybody's screen shows.
#[derive(Clone, Debug, Default)]
pub struct FakeChannel(pub(super) Arc<Mutex<Screens>>);

#[derive(Debug, Default)]
pub(super) struct Screens {
    pub(super) chats: BTreeMap<String, Vec<Shown>>,
    pub(super) names: HashMap<String, String>,
    pub(super) log: String,
    pub(super) next: u64,
    pub(super) faults: HashMap<String, Vec<SendError>>,
    pub(super) sends: usize,
    pub(super) sent: HashMap<String, usize>,
}

/// A message on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The channel's id of it.
    pub id: String,
    /// What a person reads, without tags.
    pub text: String,
    /// The body as it went on the wire.
    pub html: String,
    /// The language it was rendered in.
    pub language: Language,
    /// Label and data of each button.
    pub buttons: Vec<(String, String)>,
    /// Whether it carries a file.
    pub has_file: bool,
}

/// What a person reads: tags and isolation marks are not seen.
fn readable(html: &str) -> String {
    let mut text = String::new();
    let mut tag = false;
    for c in html.replace("<blockquote>", "“").replace("</blockquote>", "”").chars() {
        match c {
            '<' => tag = true,
            '>' if tag => tag = false,
            '\u{2066}'..='\u{2069}' => {}
            c if !tag => text.push(c),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// A label has no tags; isolation marks are not seen.
fn plain(label: &str) -> String {
    label.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// Whether a row of buttons is part of the list of languages, which grows with the folders of `locales/`.
fn is_language(row: &[Button]) -> bool {
    let language = |button: &Button| {
        matches!(Press::decode(&button.data), Some(Press::Answer { choice: Choice::Language(_), .. }))
    };
    !row.is_empty() && row.iter().all(language)
}

impl Channel for FakeChannel {
    fn send<'a>(&'a self, to: &'a Destination, what: &'a Outgoing) -> BoxFuture<'a, Result<Sent, SendError>> {
        let mut screens = self.0.lock().expect("screens");
        let result = screens.put(&to.external_id, what);
        Box::pin(async move { result })
    }
}

impl Screens {
    fn put(&mut self, chat: &str, what: &Outgoing) -> Result<Sent, SendError> {
        self.sends += 1;
        *self.sent.entry(chat.to_owned()).or_default() += 1;
        if let Some(faults) = self.faults.get_mut(chat)
            && let Some(fault) = faults.pop()
        {
            return Err(fault);
        }
        let name = self.names.get(chat).cloned().unwrap_or_else(|| chat.to_owned());
        let has_file = what.picture.is_some();
        let mut shown = Shown {
            id: String::new(),
            text: readable(&what.html),
            html: what.html.clone(),
            language: what.language,
            buttons: what.buttons.iter().flatten().map(|b| (plain(&b.label), b.data.clone())).collect(),
            has_file,
        };
        let file = match &what.picture {
            None => "",
            Some(Picture::Place(_)) => " [map]",
            Some(Picture::Qr { .. }) => " [QR]",
            Some(Picture::Stored { .. }) => " [file]",
        };
        let sign = if what.edits.is_some() { "✎" } else { "→" };
        let _ = writeln!(self.log, "  {sign} {name}:{file} {}", shown.text.replace('\n', "\n    "));
        let mut labels: Vec<String> = what
            .buttons
            .iter()
            .filter(|row| !is_language(row))
            .map(|row| row.iter().map(|b| format!("[{}]", plain(&b.label))).collect::<Vec<_>>().join(" "))
            .collect();
        if what.buttons.iter().any(|row| is_language(row)) {
            labels.insert(0, "[each language by its own name]".to_owned());
        }
        if !labels.is_empty() {
            let _ = writeln!(self.log, "      {}", labels.join(" / "));
        }
        let chat = self.chats.entry(chat.to_owned()).or_default();
        if let Some(edited) = &what.edits {
            let Some(old) = chat.iter_mut().find(|old| old.id == edited.message) else {
                return Err(SendError::Rejected("message to edit not found".to_owned()));
            };
            shown.id.clone_from(&old.id);
            shown.has_file = old.has_file && !what.drops_file;
            *old = shown.clone();
        } else {
            self.next += 1;
            shown.id = self.next.to_string();
            chat.push(shown.clone());
        }
        Ok(Sent { external_id: Some(shown.id) })
    }
}
