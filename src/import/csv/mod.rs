// SPDX-License-Identifier: EUPL-1.2
//! Class lists as CSV: one row per child, `class,year_level,child_first_name,child_id` and, if the
//! school fills them, `home_language` and `teacher`.
//!
//! What spreadsheets do to such a file is forgiven: `;` for `,`, columns in another order or case,
//! columns of the school's own, blank rows. What could silently lose or swap a child is not: a
//! quotation mark that swallows rows, a row with more cells than columns.

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use ::csv::{Reader, ReaderBuilder, StringRecord};

use super::error::Fault;
use super::list::{Listing, Roll};
use super::text::{Cursor, clean, cleaned, shortened, year_level};
use super::{
    ClassList, ListedChild, ListedTeacher, MAX_CLASS_NAME, MAX_KEY, MAX_LANGUAGE, MAX_NAME, Place, Problem,
    Source,
};

const CLASS: &str = "class";
const YEAR_LEVEL: &str = "year_level";
const FIRST_NAME: &str = "child_first_name";
const KEY: &str = "child_id";
const LANGUAGE: &str = "home_language";
const TEACHER: &str = "teacher";
const KNOWN: [&str; 6] = [CLASS, YEAR_LEVEL, FIRST_NAME, KEY, LANGUAGE, TEACHER];

/// How far the header is looked for to learn the separator, in bytes; six columns need a hundred.
const HEADER_BYTES: usize = 8 * 1024;
/// Columns beyond are not looked at; no spreadsheet of a school comes near.
const MAX_COLUMNS: usize = 1000;
/// How many columns an error lists.
const LISTED_COLUMNS: usize = 12;

/// Reads a CSV that is known to be text and not blank.
pub(super) fn read(text: &str) -> Result<ClassList, Fault> {
    let mut rows = Rows::of(text);
    let Some(header) = rows.next_row()? else {
        return Err(Problem::Empty.in_file());
    };
    let columns = Columns::find(&header)?;
    let mut listing = Listing::default();
    let mut staff = Staff::default();
    while let Some(row) = rows.next_row()? {
        row.check(&header)?;
        let child = columns.child(&row)?;
        let class = listing.add(child).map_err(|problem| row.cell(columns.key).fault(problem))?;
        if let Some(column) = columns.teacher {
            staff.add(row.cell(column), &class)?;
        }
    }
    listing.finish(Source::Csv, None, staff.teachers.into_vec())
}

/// The rows that are not blank, the header included.
struct Rows<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    cursor: Cursor<'a>,
}

impl<'a> Rows<'a> {
    fn of(text: &'a str) -> Self {
        let reader = reader(text, separator(text));
        Self { text, reader, cursor: Cursor::new(text) }
    }

    fn next_row(&mut self) -> Result<Option<Row>, Fault> {
        let mut record = StringRecord::new();
        while self.reader.read_record(&mut record).map_err(|_| Problem::Damaged.in_file())? {
            let line = self.line_of(&record);
            if !record.as_slice().trim().is_empty() {
                return Ok(Some(Row { line, record }));
            }
        }
        Ok(None)
    }

    /// The csv crate counts empty lines before a record as part of it, and no lone `\r` as a line.
    fn line_of(&mut self, record: &StringRecord) -> u64 {
        let byte = record.position().map_or(0, ::csv::Position::byte);
        let offset = usize::try_from(byte).unwrap_or(usize::MAX);
        let rest = self.text.get(offset..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        self.cursor.place_of(offset + blank).line
    }
}

fn reader(text: &str, separator: u8) -> Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

/// The separator that makes the most known columns of any row at the start, which the header
/// need not be; `,` if both do as well.
fn separator(text: &str) -> u8 {
    let (start, _) = text.split_at(text.floor_char_boundary(HEADER_BYTES));
    let known = |separator: &u8| {
        let rows = reader(start, *separator).into_records();
        let known =
            |row: StringRecord| row.iter().filter(|text| KNOWN.contains(&column_name(text).as_str())).count();
        rows.flatten().map(known).max()
    };
    [b';', b','].into_iter().max_by_key(known).unwrap_or(b',')
}

fn column_name(header: &str) -> String {
    shortened(header).to_lowercase()
}

struct Row {
    line: u64,
    record: StringRecord,
}

impl Row {
    fn cell(&self, column: Column) -> Cell<'_> {
        let text = self.record.get(column.index).unwrap_or_default();
        Cell { text, column: column.name, place: self.place(column.index) }
    }

    fn place(&self, index: usize) -> Place {
        Place { line: self.line, column: index as u64 + 1 }
    }

    /// Refuses a row whose cells may be other ones than they seem.
    fn check(&self, header: &Self) -> Result<(), Fault> {
        for (index, text) in self.record.iter().enumerate() {
            let column = header.record.get(index);
            let problem = match column {
                _ if text.contains(['\r', '\n']) => Problem::LineBreak,
                None if !text.trim().is_empty() => Problem::ExtraCell,
                _ => continue,
            };
            let name = column.map_or_else(|| "no name".to_owned(), column_name);
            return Err(problem.at(self.place(index), &name));
        }
        Ok(())
    }
}

#[derive(Clone, Copy)]
struct Cell<'a> {
    text: &'a str,
    column: &'static str,
    place: Place,
}

impl Cell<'_> {
    fn fault(&self, problem: Problem) -> Fault {
        problem.at(self.place, self.column)
    }

    fn cleaned(&self, limit: usize) -> Result<String, Fault> {
        cleaned(self.text, limit).map_err(|problem| self.fault(problem))
    }

    fn cleaned_if_any(&self, limit: usize) -> Result<Option<String>, Fault> {
        match cleaned(self.text, limit) {
            Err(Problem::Blank) => Ok(None),
            other => other.map(Some).map_err(|problem| self.fault(problem)),
        }
    }

    fn year_level(&self) -> Result<u8, Fault> {
        let value = self.cleaned(super::MAX_QUOTED)?;
        year_level(&value).ok_or_else(|| self.fault(Problem::YearLevel { value }))
    }
}

/// One of the product's columns and where this file has it, counted from 0.
#[derive(Clone, Copy)]
struct Column {
    name: &'static str,
    index: usize,
}

struct Columns {
    class: Column,
    year_level: Column,
    first_name: Column,
    key: Column,
    language: Option<Column>,
    teacher: Option<Column>,
}

impl Columns {
    fn find(header: &Row) -> Result<Self, Fault> {
        Ok(Self {
            class: required(header, CLASS)?,
            year_level: required(header, YEAR_LEVEL)?,
            first_name: required(header, FIRST_NAME)?,
            key: required(header, KEY)?,
            language: optional(header, LANGUAGE)?,
            teacher: optional(header, TEACHER)?,
        })
    }

    fn child(&self, row: &Row) -> Result<ListedChild, Fault> {
        let language = self.language.map(|column| row.cell(column).cleaned_if_any(MAX_LANGUAGE));
        Ok(ListedChild {
            key: row.cell(self.key).cleaned(MAX_KEY)?,
            first_name: row.cell(self.first_name).cleaned(MAX_NAME)?,
            class: row.cell(self.class).cleaned(MAX_CLASS_NAME)?,
            year_level: row.cell(self.year_level).year_level()?,
            home_language: language.transpose()?.flatten(),
            place: row.cell(self.key).place,
        })
    }
}

fn required(header: &Row, name: &'static str) -> Result<Column, Fault> {
    let present = header.record.iter().take(MAX_COLUMNS).map(shortened).filter(|name| !name.is_empty());
    optional(header, name)?.ok_or_else(|| Fault {
        place: None,
        column: Some(name.to_owned()),
        problem: Problem::MissingColumn { present: present.take(LISTED_COLUMNS).collect() },
    })
}

fn optional(header: &Row, name: &'static str) -> Result<Option<Column>, Fault> {
    let columns = header.record.iter().take(MAX_COLUMNS).enumerate();
    let mut found = columns.filter(|(_, text)| column_name(text) == name);
    let first = found.next().map(|(index, _)| Column { name, index });
    match found.next() {
        Some((index, _)) => Err(Problem::ColumnTwice.at(header.place(index), name)),
        None => Ok(first),
    }
}

/// Teachers by first name, for a CSV has nothing else to tell them apart.
#[derive(Default)]
struct Staff {
    teachers: Roll<ListedTeacher>,
    /// Teacher and class, since a class repeats its teachers in every row.
    known: HashSet<(String, String)>,
}

impl Staff {
    fn add(&mut self, cell: Cell<'_>, class: &str) -> Result<(), Fault> {
        for part in cell.text.split('+').filter(|part| !clean(part).is_empty()) {
            let first_name = Cell { text: part, ..cell }.cleaned(MAX_NAME)?;
            if !self.known.insert((first_name.to_lowercase(), class.to_owned())) {
                continue;
            }
            let teacher = self.teachers.named(&first_name, || ListedTeacher {
                key: None,
                first_name: first_name.clone(),
                classes: Vec::new(),
            });
            teacher.classes.push(class.to_owned());
        }
        Ok(())
    }
}
