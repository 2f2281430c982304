// SPDX-License-Identifier: EUPL-1.2
//! The file that settles who is who where names do not: one row per open child, its key in this list and its key
//! in an earlier list, or its id, or `new`. Teachers are written with `teacher:` before the key.
//!
//! ```text
//! key,earlier
//! L0023,0023
//! L0311,new
//! teacher:T5,teacher:anna
//! ```

use std::collections::HashMap;
use std::str::FromStr;

use ::csv::ReaderBuilder;

use super::error::{Fault, Problem};
use super::knowledge::{Key, Knowledge, folded};
use super::list::Place;
use super::text::{clean, shortened};
use super::{ClassList, ImportError, ListedTeacher, Source, decode};
use crate::domain::id::{ChildId, PersonId};

const HEADER: &str = "key";
const NEW: &str = "new";
/// Before the key of a teacher: pupils and teachers number apart.
pub(super) const TEACHER: &str = "teacher:";

/// Who is who, by the keys of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pairs {
    pub(super) children: HashMap<String, Settled<ChildId>>,
    pub(super) teachers: HashMap<String, Settled<PersonId>>,
}

/// Who somebody of the list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Settled<Id> {
    /// Nobody here.
    New,
    /// This one.
    Is(Id),
}

impl<Id: Copy> Settled<Id> {
    pub(super) fn whom(&self) -> Option<Id> {
        match self {
            Self::New => None,
            Self::Is(id) => Some(*id),
        }
    }
}

/// How a source names a teacher. Where it has no key, as in a CSV, that is the name.
pub(super) fn teacher_key(teacher: &ListedTeacher) -> String {
    teacher.key.clone().unwrap_or_else(|| folded(&teacher.first_name))
}

impl Pairs {
    /// Reads a file of pairs for `list`.
    pub fn read(
        file_name: &str,
        bytes: &[u8],
        list: &ClassList,
        known: &Knowledge,
    ) -> Result<Self, ImportError> {
        decode(bytes)
            .and_then(|text| read_text(text, list, known))
            .map_err(|fault| ImportError::in_file(fault, file_name))
    }
}

fn read_text(text: &str, list: &ClassList, known: &Knowledge) -> Result<Pairs, Fault> {
    let semicolon = text.lines().next().is_some_and(|line| line.contains(';'));
    let separator = if semicolon { b';' } else { b',' };
    let reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut rows = Rows { list, known, pairs: Pairs::default(), lines: HashMap::new(), whom: HashMap::new() };
    for record in reader.into_records() {
        let record = record.map_err(|_| Problem::Damaged.in_file())?;
        let line = record.position().map_or(1, ::csv::Position::line);
        let cells: Vec<_> = record.iter().map(clean).collect();
        match cells.as_slice() {
            [first, _] if line == 1 && folded(first) == HEADER => {}
            [key, earlier] => rows.add(line, key, earlier)?,
            cells if cells.iter().all(String::is_empty) => {}
            _ => return Err(Problem::PairCells.at(Place { line, column: 1 }, HEADER)),
        }
    }
    Ok(rows.pairs)
}

struct Rows<'a> {
    list: &'a ClassList,
    known: &'a Knowledge,
    pairs: Pairs,
    /// The line that has a key of this list.
    lines: HashMap<String, u64>,
    /// The line that has somebody from here, by their id.
    whom: HashMap<uuid::Uuid, u64>,
}

impl Rows<'_> {
    fn add(&mut self, line: u64, key: &str, earlier: &str) -> Result<(), Fault> {
        let here = Place { line, column: 1 };
        let there = Place { line, column: 2 };
        if let Some(first_line) = self.lines.insert(key.to_owned(), line) {
            return Err(Problem::KeyTwice { key: shortened(key), first_line }.at(here, HEADER));
        }
        let at_earlier = |problem: Problem| problem.at(there, "earlier");
        let whom = if let Some(key) = key.strip_prefix(TEACHER) {
            if !self.list.teachers.iter().any(|teacher| teacher_key(teacher) == key) {
                return Err(Problem::PairKey { value: shortened(key) }.at(here, HEADER));
            }
            let earlier = earlier.strip_prefix(TEACHER).unwrap_or(earlier);
            let known = self.known.teachers.iter().map(|it| (it.id, it.keys.as_slice()));
            let settled = settled(earlier, known, self.list.source).map_err(at_earlier)?;
            self.pairs.teachers.insert(key.to_owned(), settled);
            settled.whom().map(|id| id.0)
        } else {
            if !self.list.children.iter().any(|child| child.key == key) {
                return Err(Problem::PairKey { value: shortened(key) }.at(here, HEADER));
            }
            let known = self.known.children.iter().map(|it| (it.id, it.keys.as_slice()));
            let settled = settled(earlier, known, self.list.source).map_err(at_earlier)?;
            self.pairs.children.insert(key.to_owned(), settled);
            settled.whom().map(|id| id.0)
        };
        match whom.and_then(|whom| self.whom.insert(whom, line)) {
            Some(first_line) => Err(at_earlier(Problem::PairTwice { value: shortened(earlier), first_line })),
            None => Ok(()),
        }
    }
}

/// Whom `earlier` means: an id, or a key of another source, or else of this one.
fn settled<'k, Id: Copy + PartialEq + FromStr>(
    earlier: &str,
    known: impl Iterator<Item = (Id, &'k [Key])>,
    source: Source,
) -> Result<Settled<Id>, Problem> {
    if folded(earlier) == NEW {
        return Ok(Settled::New);
    }
    let value = || shortened(earlier);
    let id = earlier.parse::<Id>().ok();
    let (mut other, mut own) = (Vec::new(), Vec::new());
    for (known, keys) in known {
        if id == Some(known) {
            return Ok(Settled::Is(known));
        }
        for key in keys.iter().filter(|key| key.key == earlier) {
            if key.source == source.as_str() { own.push(known) } else { other.push(known) }
        }
    }
    other.dedup();
    match (other.as_slice(), own.as_slice()) {
        ([one], _) | ([], [one]) => Ok(Settled::Is(*one)),
        ([], _) => Err(Problem::PairUnknown { value: value() }),
        _ => Err(Problem::PairAmbiguous { value: value() }),
    }
}
