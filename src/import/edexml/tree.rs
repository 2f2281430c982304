// SPDX-License-Identifier: EUPL-1.2
//! From text to a small tree of wanted elements.

use std::collections::BTreeSet;

use quick_xml::errors::SyntaxError;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::super::error::Fault;
use super::super::text::{Cursor, clean, cleaned};
use super::super::{MAX_KEY, MAX_NAME, Place, Problem};
use super::KEY;
use super::element::Element;

/// EDEXML needs six, in a message envelope some more.
const MAX_DEPTH: usize = 32;
/// A school of a thousand children has twenty thousand; bounds memory and time.
const MAX_ELEMENTS: usize = 500_000;

/// A wanted element, or another one around wanted ones.
pub(super) struct Node {
    pub(super) element: Element,
    pub(super) place: Place,
    /// The attribute `key`, 1 to 64 characters.
    pub(super) key: Option<String>,
    /// As it stands in the file, not yet cleaned.
    pub(super) text: String,
    children: Vec<Node>,
}

impl Node {
    const fn new(element: Element, place: Place, key: Option<String>) -> Self {
        Self { element, place, key, text: String::new(), children: Vec::new() }
    }

    pub(super) fn fault(&self, problem: Problem) -> Fault {
        problem.at(self.place, self.element.name())
    }

    pub(super) fn cleaned(&self, limit: usize) -> Result<String, Fault> {
        cleaned(&self.text, limit).map_err(|problem| self.fault(problem))
    }

    pub(super) fn child(&self, element: Element) -> Option<&Self> {
        self.children.iter().find(|child| child.element == element)
    }

    /// The elements directly within each such section, wherever the file has the sections.
    pub(super) fn all(&self, section: Element, element: Element) -> Vec<&Self> {
        let mut found = Vec::new();
        self.collect(section, element, &mut found);
        found
    }

    /// Does not look into pupils and teachers, whose groups are references and not groups.
    fn collect<'n>(&'n self, section: Element, element: Element, found: &mut Vec<&'n Self>) {
        if self.element == section {
            found.extend(self.children.iter().filter(|child| child.element == element));
        } else if !matches!(self.element, Element::Leerling | Element::Leerkracht) {
            for child in &self.children {
                child.collect(section, element, found);
            }
        }
    }

    /// The keys of the groups that this pupil or teacher is in, sorted, each once.
    pub(super) fn groups(&self, kind: Element) -> Vec<&str> {
        let lists = self.children.iter().filter(|child| child.element == Element::Groepen);
        let listed = lists.flat_map(|list| &list.children);
        let groups = self.children.iter().chain(listed).filter(|child| child.element == kind);
        let keys: BTreeSet<_> = groups.filter_map(|group| group.key.as_deref()).collect();
        keys.into_iter().collect()
    }

    /// What a child or teacher is called: `roepnaam`, else the first of the `voornamen`.
    pub(super) fn first_name(&self) -> Result<Option<String>, Fault> {
        for (element, words) in [(Element::Roepnaam, usize::MAX), (Element::Voornamen, 1)] {
            let Some(node) = self.child(element) else {
                continue;
            };
            let name: Vec<_> =
                node.text.split_whitespace().filter(|word| !clean(word).is_empty()).take(words).collect();
            if !name.is_empty() {
                return cleaned(&name.join(" "), MAX_NAME).map(Some).map_err(|problem| node.fault(problem));
            }
        }
        Ok(None)
    }
}

/// From text to tree.
pub(super) struct Scan<'a> {
    reader: Reader<&'a [u8]>,
    cursor: Cursor<'a>,
    /// From the file as a whole down to the element that is being read.
    open: Vec<Node>,
    elements: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut cursor = Cursor::new(text);
        let file = Node::new(Element::Other, cursor.place_of(0), None);
        Self { reader: Reader::from_str(text), cursor, open: vec![file], elements: 0 }
    }

    /// The file's wanted elements under one node that stands for the file.
    ///
    /// The encoding an XML declaration names is not asked: text that is valid UTF-8 is that,
    /// whatever it says after somebody saved it anew.
    pub(super) fn tree(mut self) -> Result<Node, Fault> {
        loop {
            let offset = self.reader.buffer_position();
            let event = self.reader.read_event().map_err(|error| self.fault(&error))?;
            let place = self.place_of(offset);
            match event {
                Event::Start(tag) => self.start(&tag, place)?,
                Event::Empty(tag) => {
                    self.start(&tag, place)?;
                    self.end(place)?;
                }
                Event::End(_) => self.end(place)?,
                Event::Text(text) => self.text(&text, place)?,
                Event::CData(text) => self.text(&text, place)?,
                Event::GeneralRef(reference) => self.text(&resolved(&reference, place)?, place)?,
                Event::DocType(_) => return Err(Problem::Entity.at_character(place)),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => return self.finish(),
            }
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, place: Place) -> Result<(), Fault> {
        if self.elements > 0 && self.open.len() == 1 {
            return Err(Problem::Damaged.at_character(place));
        }
        self.elements += 1;
        if self.open.len() > MAX_DEPTH || self.elements > MAX_ELEMENTS {
            return Err(Problem::NotEdexml.at_character(place));
        }
        let element = Element::of(tag.local_name().as_ref());
        let key = if element.has_key() { key(tag, place)? } else { None };
        self.open.push(Node::new(element, place, key));
        Ok(())
    }

    fn end(&mut self, place: Place) -> Result<(), Fault> {
        let node = self.open.pop();
        let (Some(node), Some(parent)) = (node, self.open.last_mut()) else {
            return Err(Problem::Damaged.at_character(place));
        };
        if node.element != Element::Other || !node.children.is_empty() {
            parent.children.push(node);
        }
        Ok(())
    }

    fn text(&mut self, text: &str, place: Place) -> Result<(), Fault> {
        if self.open.len() == 1 && !text.trim().is_empty() {
            return Err(Problem::Damaged.at_character(place));
        }
        if let Some(node) = self.open.last_mut().filter(|node| node.element.has_text()) {
            node.text.push_str(text);
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Node, Fault> {
        match (self.open.pop(), self.open.is_empty()) {
            (Some(file), true) => Ok(file),
            (Some(cut), false) => Err(Problem::Truncated.at_character(cut.place)),
            (None, _) => Err(Problem::Damaged.in_file()),
        }
    }

    /// Keeps none of the parser's words: they quote the file, a surname or an address perhaps.
    fn fault(&mut self, error: &quick_xml::Error) -> Fault {
        let place = self.place_of(self.reader.error_position());
        let problem = match error {
            quick_xml::Error::Syntax(SyntaxError::InvalidBangMarkup) => Problem::Damaged,
            quick_xml::Error::Syntax(_) => Problem::Truncated,
            _ => Problem::Damaged,
        };
        problem.at_character(place)
    }

    fn place_of(&mut self, offset: u64) -> Place {
        self.cursor.place_of(usize::try_from(offset).unwrap_or(usize::MAX))
    }
}

fn key(tag: &BytesStart<'_>, place: Place) -> Result<Option<String>, Fault> {
    let mut attributes = tag.attributes();
    // Comparing each attribute with all before it takes long in a tag made to take long.
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| Problem::Damaged.at_character(place))?;
        if attribute.key.local_name().as_ref() != KEY {
            continue;
        }
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|_| Problem::Entity.at(place, KEY))?;
        return match cleaned(&value, MAX_KEY) {
            Err(Problem::Blank) => Ok(None),
            other => other.map(Some).map_err(|problem| problem.at(place, KEY)),
        };
    }
    Ok(None)
}

fn resolved(reference: &BytesRef<'_>, place: Place) -> Result<String, Fault> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Some(character.to_string()),
        Ok(None) => resolve_predefined_entity(reference).map(str::to_owned),
        Err(_) => None,
    }
    .ok_or_else(|| Problem::Entity.at_character(place))
}
