// SPDX-License-Identifier: EUPL-1.2
//! Values and places in a text.

use super::error::Problem;
use super::list::Place;
use super::{MAX_CLEANED, MAX_QUOTED};

/// Tells lines and characters of ever later offsets, counting every character once.
pub(super) struct Cursor<'a> {
    ahead: &'a str,
    offset: usize,
    place: Place,
    after_return: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let place = Place { line: 1, column: 1 };
        Self { ahead: text, offset: 0, place, after_return: false }
    }

    /// Where the byte at `offset` is; for one before the last that was asked, where that one is.
    pub(super) fn place_of(&mut self, offset: usize) -> Place {
        let step = offset.saturating_sub(self.offset);
        let (passed, ahead) = self.ahead.split_at(self.ahead.floor_char_boundary(step));
        for character in passed.chars() {
            match character {
                '\n' if self.after_return => {}
                '\n' | '\r' => self.place = Place { line: self.place.line + 1, column: 1 },
                _ => self.place.column += 1,
            }
            self.after_return = character == '\r';
        }
        self.offset += passed.len();
        self.ahead = ahead;
        self.place
    }
}

/// The value without invisible characters and needless blanks, if it has 1 to `limit` characters.
pub(super) fn cleaned(raw: &str, limit: usize) -> Result<String, Problem> {
    let too_long = || Problem::TooLong { value: shortened(raw), limit };
    if raw.len() > MAX_CLEANED {
        return Err(too_long());
    }
    let value = clean(raw);
    match value.chars().count() {
        0 => Err(Problem::Blank),
        length if length > limit => Err(too_long()),
        _ => Ok(value),
    }
}

/// Blanks of any kind become single spaces within and nothing at the ends.
pub(super) fn clean(raw: &str) -> String {
    let spaced = raw.replace(char::is_whitespace, " ");
    let words: Vec<_> = spaced.split(' ').map(visible).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Without the characters that show nothing but can turn or hide what stands next to them.
pub(super) fn visible(raw: &str) -> String {
    raw.chars().filter(|&character| !is_hidden(character)).collect()
}

fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}

/// What an error repeats of a value from the file.
pub(super) fn shortened(raw: &str) -> String {
    let (start, _) = raw.split_at(raw.floor_char_boundary(MAX_CLEANED));
    let value = clean(start);
    if value.chars().count() <= MAX_QUOTED {
        return value;
    }
    value.chars().take(MAX_QUOTED - 1).chain(['…']).collect()
}

/// The year level a text is: one digit from 1 to 8 and nothing else.
pub(super) fn year_level(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'1'..=b'8'] => Some(digit - b'0'),
        _ => None,
    }
}
