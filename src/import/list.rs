// SPDX-License-Identifier: EUPL-1.2
//! What a class list says, whatever kind of file it came in.

use std::collections::HashMap;

use super::error::{Fault, Problem};
use super::text::shortened;

/// What one file says about a school: the classes, who is in them and who teaches them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassList {
    /// Which kind of file this came from. Keys mean something only within one source.
    pub source: Source,
    /// First calendar year of the school year, 2026 for 2026-2027. A CSV does not say.
    pub school_year: Option<i32>,
    /// Classes with at least one child, in the order in which children name them.
    pub classes: Vec<ListedClass>,
    /// Children in the order of the file. Never empty.
    pub children: Vec<ListedChild>,
    /// Teachers in the order of the file; empty when it names none.
    pub teachers: Vec<ListedTeacher>,
}

/// The kinds of file a class list comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// The product's own columns, as in the sample class list.
    Csv,
    /// An export from the school's pupil administration, after EDEXML 2.1.
    Edexml,
}

impl Source {
    /// The word this source is stored under.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Edexml => "edexml",
        }
    }

    /// The file's name is not asked: exports are renamed, their content is not.
    pub(super) fn of(text: &str) -> Option<Self> {
        match text.trim_start().chars().next()? {
            '<' => Some(Self::Edexml),
            _ => Some(Self::Csv),
        }
    }
}

/// A class and the year levels of the children in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedClass {
    /// As first spelled in the file, 1 to 40 characters; unique whatever the case.
    pub name: String,
    /// Year levels of its children from 1 to 8, sorted, each once; several in a combined class.
    pub levels: Vec<u8>,
}

/// A child, with as little as the product can do with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedChild {
    /// What a later list from the same source calls this child, 1 to 64 characters; unique.
    pub key: String,
    /// 1 to 100 characters. Not unique, not even within a class.
    pub first_name: String,
    /// The name of one of the list's classes, in the same spelling.
    pub class: String,
    /// From 1 to 8.
    pub year_level: u8,
    /// As the file has it, at most 35 characters and not checked to be a language. EDEXML has none.
    pub home_language: Option<String>,
    /// Where in the file this child is, for messages about it.
    pub place: Place,
}

/// A teacher, by first name only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedTeacher {
    /// EDEXML's key, if it gives one. A CSV has none: there one first name, whatever its case, is
    /// one teacher.
    pub key: Option<String>,
    /// 1 to 100 characters.
    pub first_name: String,
    /// Names of the list's classes, each once; none for a teacher without a class of their own.
    pub classes: Vec<String>,
}

/// A spot in a file, both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line; `\n`, `\r\n` and `\r` each end one.
    pub line: u64,
    /// The cell within the row of a CSV, the character within the line of anything else.
    pub column: u64,
}

/// Children and classes while a file is being read; both readers keep the same rules with it.
#[derive(Default)]
pub(super) struct Listing {
    classes: Roll<ListedClass>,
    children: Vec<ListedChild>,
    line_of_key: HashMap<String, u64>,
}

impl Listing {
    /// Adds a child and answers with the spelling of its class that came first.
    pub(super) fn add(&mut self, mut child: ListedChild) -> Result<String, Problem> {
        if let Some(&first_line) = self.line_of_key.get(&child.key) {
            return Err(Problem::KeyTwice { key: shortened(&child.key), first_line });
        }
        self.line_of_key.insert(child.key.clone(), child.place.line);
        let class = self
            .classes
            .named(&child.class, || ListedClass { name: child.class.clone(), levels: Vec::new() });
        if let Err(gap) = class.levels.binary_search(&child.year_level) {
            class.levels.insert(gap, child.year_level);
        }
        child.class.clone_from(&class.name);
        self.children.push(child);
        Ok(class.name.clone())
    }

    pub(super) fn finish(
        self,
        source: Source,
        school_year: Option<i32>,
        teachers: Vec<ListedTeacher>,
    ) -> Result<ClassList, Fault> {
        if self.children.is_empty() {
            return Err(Problem::NoChildren.in_file());
        }
        let (classes, children) = (self.classes.into_vec(), self.children);
        Ok(ClassList { source, school_year, classes, children, teachers })
    }
}

/// Things by name whatever its case, in the order in which they first came.
pub(super) struct Roll<T>(HashMap<String, (usize, T)>);

impl<T> Default for Roll<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> Roll<T> {
    pub(super) fn named(&mut self, name: &str, first: impl FnOnce() -> T) -> &mut T {
        let next = self.0.len();
        let (_, thing) = self.0.entry(name.to_lowercase()).or_insert_with(|| (next, first()));
        thing
    }

    pub(super) fn into_vec(self) -> Vec<T> {
        let mut things: Vec<_> = self.0.into_values().collect();
        things.sort_by_key(|(order, _)| *order);
        things.into_iter().map(|(_, thing)| thing).collect()
    }
}
