// SPDX-License-Identifier: EUPL-1.2
//! Telegram's HTML: a few tags, strictly nested, and every other `<` refused.

use std::cmp::Reverse;

use serde_json::{Value, json};

/// A text as the person reads it, and what its tags said.
#[derive(Default)]
pub struct Rich {
    pub text: String,
    pub entities: Vec<Value>,
}

struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
    /// Where what it marks begins, in the text as read.
    from: usize,
}

/// Reads a text that was sent with `parse_mode` HTML. The error is Telegram's sentence.
pub fn parse(source: &str) -> Result<Rich, String> {
    let mut rich = Rich::default();
    let mut open: Vec<Tag> = Vec::new();
    let mut rest = source;
    while let Some(plain) = rest.find(['<', '&']) {
        rich.text.push_str(&rest[..plain]);
        rest = &rest[plain..];
        let here = || format!("at byte offset {}", source.len() - rest.len());
        if let Some(reference) = rest.strip_prefix('&') {
            let (character, length) = character(reference);
            rich.text.push(character);
            rest = &reference[length..];
        } else if let Some(end_tag) = rest.strip_prefix("</") {
            let tag = open.pop().ok_or_else(|| format!("Unexpected end tag {}", here()))?;
            let (name, after) =
                end_tag.split_once('>').ok_or_else(|| format!("Unclosed end tag {}", here()))?;
            let expected = tag.name;
            if name.trim_end() != expected {
                let found = format!("expected \"</{expected}>\", found \"</{name}>\"");
                return Err(format!("Unmatched end tag {}, {found}", here()));
            }
            rich.mark(&tag);
            rest = after;
        } else {
            let (tag, after) = start_tag(rest).map_err(|why| format!("{why} {}", here()))?;
            let from = length_of(&rich.text);
            open.push(Tag { from, ..tag });
            rest = after;
        }
    }
    rich.text.push_str(rest);
    if let Some(Tag { name, .. }) = open.pop() {
        return Err(format!("Can't find end tag corresponding to start tag \"{name}\""));
    }
    // The outer of two that begin together comes first.
    rich.entities.sort_by_key(|mark| (mark["offset"].as_u64(), Reverse(mark["length"].as_u64())));
    Ok(rich)
}

/// Telegram counts in UTF-16 units, in limits as in offsets.
pub fn length_of(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Rich {
    fn mark(&mut self, tag: &Tag) {
        let length = length_of(&self.text) - tag.from;
        let mut mark = json!({"type": kind(tag.name), "offset": tag.from, "length": length});
        match (tag.name, tag.attributes) {
            ("a", href) => mark["url"] = url(href).into(),
            ("blockquote", "expandable") => mark["type"] = "expandable_blockquote".into(),
            _ => {}
        }
        if length > 0 {
            self.entities.push(mark);
        }
    }
}

/// The tag at the start of `rest`, and what comes after it.
fn start_tag(rest: &str) -> Result<(Tag<'_>, &str), String> {
    let unclosed = || "Unclosed start tag".to_owned();
    let name_ends = rest.find(|c: char| c == '>' || c.is_ascii_whitespace()).ok_or_else(unclosed)?;
    let (name, more) = (&rest[1..name_ends], &rest[name_ends..]);
    if kind(name).is_none() {
        return Err(format!("Unsupported start tag \"{name}\""));
    }
    let mut quote = None;
    let end = more.find(|c| {
        match quote {
            None if c == '"' || c == '\'' => quote = Some(c),
            Some(opening) if opening == c => quote = None,
            _ => {}
        }
        quote.is_none() && c == '>'
    });
    let end = end.ok_or_else(unclosed)?;
    let attributes = more[..end].trim();
    Ok((Tag { name, attributes, from: 0 }, &more[end + 1..]))
}

fn kind(tag: &str) -> Option<&'static str> {
    Some(match tag {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "a" => "text_link",
        "blockquote" => "blockquote",
        "code" => "code",
        "pre" => "pre",
        "tg-spoiler" => "spoiler",
        _ => return None,
    })
}

fn url(attributes: &str) -> String {
    let href = attributes.strip_prefix("href=").unwrap_or_default();
    let mut rest = href.trim_matches(['"', '\'']);
    let mut url = String::new();
    while let Some((plain, reference)) = rest.split_once('&') {
        let (character, length) = character(reference);
        url.push_str(plain);
        url.push(character);
        rest = &reference[length..];
    }
    url + rest
}

/// The character that `&…;` stands for, and how much of what follows the `&` belongs to it. What
/// stands for nothing is an ampersand.
fn character(reference: &str) -> (char, usize) {
    let name_ends = reference.find(|c: char| c != '#' && !c.is_ascii_alphanumeric());
    let (name, after) = reference.split_at(name_ends.unwrap_or(reference.len()));
    let character = match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        _ => numbered(name),
    };
    let semicolon = usize::from(after.starts_with(';'));
    character.map_or(('&', 0), |character| (character, name.len() + semicolon))
}

fn numbered(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let number = match number.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    char::from_u32(number.ok()?)
}
