// SPDX-License-Identifier: EUPL-1.2
//! Class lists as a school hands them over, as CSV or as EDEXML 2.1.
//!
//! [`read`] -> [`ClassList`] · [`Knowledge::read`] · [`plan::plan`] -> [`plan::Plan`] -> [`report`] ·
//! [`apply::write`]. Reading and planning are pure; one transaction reads, another one writes.
//!
//! [`read`] turns the bytes of one file into a [`ClassList`], everything or nothing: the first
//! thing that is wrong ends it. Only what the product needs is taken from a file. Surnames, birth
//! dates, ECK iDs, addresses, photos and numbers are read past, stored nowhere and quoted in no
//! error.

pub mod apply;
mod csv;
mod edexml;
mod error;
mod knowledge;
mod list;
mod pairs;
pub mod plan;
pub mod report;
mod text;

#[cfg(test)]
mod tests;

pub use error::{ImportError, Problem};
pub use knowledge::{Key, Knowledge, KnownChild, KnownTeacher, Seat};
pub use list::{ClassList, ListedChild, ListedClass, ListedTeacher, Place, Source};
pub use pairs::Pairs;

use error::Fault;
use text::Cursor;

/// The largest file that is looked at, in bytes. A school of a thousand children needs half a
/// megabyte, so whatever is larger is another kind of file.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

const MAX_NAME: usize = 100;
const MAX_CLASS_NAME: usize = 40;
const MAX_KEY: usize = 64;
/// The longest BCP 47 tag that protocols have to bear (RFC 5646, 4.4.1).
const MAX_LANGUAGE: usize = 35;
/// How much of a value from the file an error repeats, in characters.
const MAX_QUOTED: usize = 40;
/// Longer values are too long whatever remains after cleaning, so they are not cleaned, in bytes.
const MAX_CLEANED: usize = 4096;

/// Reads one class list.
///
/// Whether it is CSV or EDEXML is decided by the first visible character after an optional byte
/// order mark: XML begins with `<`. `file_name` only serves the error's message.
///
/// # Errors
///
/// The first thing that is wrong with the file; nothing of it is to be used then.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<ClassList, ImportError> {
    read_text(bytes).map_err(|fault| ImportError::in_file(fault, file_name))
}

fn read_text(bytes: &[u8]) -> Result<ClassList, Fault> {
    let text = decode(bytes)?;
    match Source::of(text) {
        Some(Source::Csv) => csv::read(text),
        Some(Source::Edexml) => edexml::read(text),
        None => Err(Problem::Empty.in_file()),
    }
}

fn decode(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.len() > MAX_BYTES {
        return Err(Problem::TooLarge.in_file());
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(Problem::Utf16.in_file());
    }
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Some(start) = body.utf8_chunks().next() else {
        return Ok("");
    };
    let text = start.valid();
    if let Some(nul) = text.find('\0') {
        return Err(Problem::Nul.at_character(Cursor::new(text).place_of(nul)));
    }
    if start.invalid().is_empty() {
        return Ok(text);
    }
    let offset = bytes.len() - body.len() + text.len();
    let place = Cursor::new(text).place_of(text.len());
    Err(Problem::NotUtf8 { offset }.at_character(place))
}
