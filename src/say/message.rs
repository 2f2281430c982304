// SPDX-License-Identifier: EUPL-1.2
//! A message that is not yet in any language, and how it becomes messages on the wire.

use crate::domain::language::Language;
use crate::message::{Action, Button, Choice, Outgoing, Picture, Press};
use crate::text::{Form, Phrase, Words, escape};

/// The longest message on the wire, in UTF-16 units: Telegram's limit.
pub const LONGEST: usize = 4_096;
/// The longest text with a file.
pub const LONGEST_CAPTION: usize = 1_024;
/// The longest label of a button, in characters.
pub const LONGEST_LABEL: usize = 30;

/// A message that is not yet in any language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    pieces: Vec<Piece>,
    buttons: Vec<Vec<Labelled>>,
    picture: Option<Picture>,
    silent: bool,
    drops_file: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Phrase(Phrase),
    /// Follows the piece before it without a blank line.
    Line(Phrase),
    /// In another language than the reader's: how others will read it.
    In(Language, Phrase),
    Quote(String),
    Code(String),
    Link(String),
}

#[derive(Clone, Debug, PartialEq)]
struct Labelled {
    label: Label,
    does: Does,
}

/// What a button says.
#[derive(Clone, Debug, PartialEq)]
pub enum Label {
    /// A phrase.
    Phrase(Phrase),
    /// A name, nobody's to translate.
    Name(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Does {
    Act(Action),
    Answer(Choice),
}

impl<P: Into<Phrase>> From<P> for Label {
    fn from(phrase: P) -> Self {
        Self::Phrase(phrase.into())
    }
}

impl Message {
    /// A message of one paragraph.
    pub fn new(phrase: impl Into<Phrase>) -> Self {
        Self { pieces: vec![Piece::Phrase(phrase.into())], ..Self::default() }
    }

    /// With a further paragraph.
    #[must_use]
    pub fn and(mut self, phrase: impl Into<Phrase>) -> Self {
        self.pieces.push(Piece::Phrase(phrase.into()));
        self
    }

    /// Below another paragraph, where there is one.
    #[must_use]
    pub fn below(mut self, above: Option<Phrase>) -> Self {
        self.pieces.splice(0..0, above.map(Piece::Phrase));
        self
    }

    /// With the paragraphs of another message below.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        self.pieces.extend(other.pieces);
        self
    }

    /// With a further line of a list.
    #[must_use]
    pub fn line(mut self, phrase: impl Into<Phrase>) -> Self {
        self.pieces.push(Piece::Line(phrase.into()));
        self
    }

    /// With a further paragraph in `language`, whatever the reader's is.
    #[must_use]
    pub fn and_in(mut self, language: Language, phrase: impl Into<Phrase>) -> Self {
        self.pieces.push(Piece::In(language, phrase.into()));
        self
    }

    /// With somebody's own words, as they wrote them.
    #[must_use]
    pub fn quote(mut self, words: &str) -> Self {
        if !words.is_empty() {
            self.pieces.push(Piece::Quote(words.to_owned()));
        }
        self
    }

    /// With a code to copy.
    #[must_use]
    pub fn code(mut self, code: String) -> Self {
        self.pieces.push(Piece::Code(code));
        self
    }

    /// With a link on a line of its own.
    #[must_use]
    pub fn link(mut self, link: String) -> Self {
        self.pieces.push(Piece::Link(link));
        self
    }

    /// With a file.
    #[must_use]
    pub fn picture(mut self, picture: Picture) -> Self {
        self.picture = Some(picture);
        self
    }

    /// In place of a message with a file, which goes too.
    #[must_use]
    pub fn without_file(mut self) -> Self {
        self.drops_file = true;
        self
    }

    /// With a button of its own row that works always.
    #[must_use]
    pub fn act(self, label: impl Into<Label>, action: Action) -> Self {
        self.row(vec![(label.into(), action)])
    }

    /// With a row of buttons that work always.
    #[must_use]
    pub fn row(mut self, row: Vec<(Label, Action)>) -> Self {
        let row = row.into_iter().map(|(label, action)| Labelled { label, does: Does::Act(action) });
        self.buttons.push(row.collect());
        self
    }

    /// With a button of its own row that answers the question.
    #[must_use]
    pub fn answer(self, label: impl Into<Label>, choice: Choice) -> Self {
        self.answers(vec![(label.into(), choice)])
    }

    /// With a row of buttons that answer the question.
    #[must_use]
    pub fn answers(mut self, row: Vec<(Label, Choice)>) -> Self {
        let row = row.into_iter().map(|(label, choice)| Labelled { label, does: Does::Answer(choice) });
        self.buttons.push(row.collect());
        self
    }

    /// Without a sound: it follows one that made it.
    #[must_use]
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// Whether it asks a question.
    pub fn asks(&self) -> bool {
        self.buttons.iter().flatten().any(|button| matches!(button.does, Does::Answer(_)))
    }

    /// Whether it carries a file.
    pub fn has_picture(&self) -> bool {
        self.picture.is_some()
    }

    /// In `language`, as one or more messages on the wire; the buttons are on the last.
    pub fn render(&self, words: &Words, language: Language, turn: u32) -> Vec<Outgoing> {
        let longest = if self.picture.is_some() { LONGEST_CAPTION } else { LONGEST };
        let mut bodies = vec![String::new()];
        for piece in &self.pieces {
            let (html, gap) = match piece {
                Piece::Phrase(phrase) => (words.say(language, phrase, Form::Html), "\n\n"),
                Piece::Line(phrase) => (words.say(language, phrase, Form::Html), "\n"),
                Piece::In(other, phrase) => {
                    // A quote finds its own direction: Arabic in a Dutch chat.
                    let html = words.say(*other, phrase, Form::Html);
                    (format!("<blockquote>{html}</blockquote>"), "\n")
                }
                Piece::Quote(text) => (format!("<blockquote>{}</blockquote>", escape(text)), "\n"),
                Piece::Code(code) => (format!("<code>{}</code>", escape(code)), "\n"),
                Piece::Link(link) => (escape(link), "\n"),
            };
            let body = bodies.last_mut().map_or("", |body| body);
            let gap = if body.is_empty() { "" } else { gap };
            if body.is_empty() || seen(body) + units(gap) + seen(&html) <= longest {
                if let Some(body) = bodies.last_mut() {
                    body.push_str(gap);
                    body.push_str(&html);
                }
            } else {
                bodies.push(html);
            }
        }
        let last = bodies.len() - 1;
        let outgoing = bodies.into_iter().enumerate().map(|(place, html)| Outgoing {
            html,
            language,
            buttons: if place == last { self.labels(words, language, turn) } else { Vec::new() },
            picture: if place == 0 { self.picture.clone() } else { None },
            edits: None,
            silent: self.silent || place > 0,
            drops_file: self.drops_file,
        });
        outgoing.collect()
    }

    fn labels(&self, words: &Words, language: Language, turn: u32) -> Vec<Vec<Button>> {
        let button = |labelled: &Labelled| Button {
            label: shorten(match &labelled.label {
                Label::Phrase(phrase) => words.say(language, phrase, Form::Plain),
                Label::Name(name) => name.clone(),
            }),
            data: match labelled.does {
                Does::Act(action) => Press::Act(action),
                Does::Answer(choice) => Press::Answer { turn, choice },
            }
            .encode(),
        };
        self.buttons.iter().map(|row| row.iter().map(button).collect()).collect()
    }
}

/// The length of a text as Telegram counts it.
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The length of a body as a reader sees it: Telegram counts neither tags nor the spelling of `&lt;`.
fn seen(html: &str) -> usize {
    let mut inside = None;
    html.chars().fold(0, |sum, c| match (inside, c) {
        (None, '<') => {
            inside = Some('>');
            sum
        }
        (None, '&') => {
            inside = Some(';');
            sum + 1
        }
        (Some(end), c) => {
            if c == end {
                inside = None;
            }
            sum
        }
        (None, c) => sum + c.len_utf16(),
    })
}

fn shorten(label: String) -> String {
    // Isolation marks keep a name in order; they are not seen and do not count.
    let seen = label.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).count();
    if seen <= LONGEST_LABEL {
        return label;
    }
    let seen = label.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    seen.take(LONGEST_LABEL - 1).chain(['…']).collect()
}
