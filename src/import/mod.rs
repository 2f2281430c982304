// SPDX-License-Identifier: EUPL-1.2
//! Class lists as a school hands them over, as CSV or as EDEXML 2.1.
//!
//! [`read`] turns the bytes of one file into a [`ClassList`], everything or nothing: the first
//! thing that is wrong ends it. Only what the product needs is taken from a file. Surnames, birth
//! dates, ECK iDs, addresses, photos and numbers are read past, stored nowhere and quoted in no
//! error.

mod csv;
mod edexml;

use std::collections::HashMap;

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
    fn of(text: &str) -> Option<Self> {
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

/// Why a file was refused: where, what is wrong and what to do next, in one sentence or two.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{}: {problem}", visible(.file), whereabouts(*.place, .column.as_deref()))]
pub struct ImportError {
    /// The file's name as given to [`read`].
    pub file: String,
    /// The spot, unless the problem is with the file as a whole.
    pub place: Option<Place>,
    /// The CSV column or the EDEXML element it is about, if it is about one.
    pub column: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a class list. `Display` says what is wrong and what to do next.
///
/// Values from the file are cleaned of invisible characters and cut to 40 characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// More than [`MAX_BYTES`].
    #[error(
        "the file is larger than {} MB, which no class list is: \
         choose the class list and import again.",
        MAX_BYTES / (1024 * 1024)
    )]
    TooLarge,
    /// Starts with the byte order mark of UTF-16.
    #[error("the file is in UTF-16: save the file as UTF-8 and import again.")]
    Utf16,
    /// A byte that does not belong in UTF-8, often an accented letter of an older encoding.
    #[error("the byte at offset {offset} is not UTF-8: save the file as UTF-8 and import again.")]
    NotUtf8 {
        /// Counted from 0 at the start of the file.
        offset: usize,
    },
    /// A NUL byte: no text file, or UTF-16 without its mark.
    #[error("there is a NUL byte, which text does not have: save the file as UTF-8 text and import again.")]
    Nul,
    /// Nothing but blanks.
    #[error("the file is empty: choose the class list and import again.")]
    Empty,
    /// A header or an export without a single child.
    #[error("there are no children in the file: add them and import again.")]
    NoChildren,
    /// A required column is absent; which one is in [`ImportError::column`].
    #[error(
        "there is no such column. The columns are {}: add the missing one and import again.",
        .present.join(", ")
    )]
    MissingColumn {
        /// The columns that are there, the first twelve.
        present: Vec<String>,
    },
    /// Two columns of one name.
    #[error("there is more than one column of this name: keep one and import again.")]
    ColumnTwice,
    /// A cell beyond the last column of the header: the cells of this row have probably shifted.
    #[error(
        "the row has more cells than there are columns: put cells that hold a separator in \
         quotation marks and import again."
    )]
    ExtraCell,
    /// A line break within a cell: a quotation mark may have swallowed the next rows.
    #[error(
        "the cell runs on over the end of the line: close its quotation marks or remove the line \
         break, and import again."
    )]
    LineBreak,
    /// A required value is absent or has no visible character.
    #[error("a value is missing here: fill it in and import again.")]
    Blank,
    /// More characters than such a value may have.
    #[error("\"{value}\" is longer than {limit} characters: shorten it and import again.")]
    TooLong {
        /// The beginning of the value.
        value: String,
        /// The most it may have, in characters.
        limit: usize,
    },
    /// A CSV cell that is not a year level.
    #[error(
        "\"{value}\" is not a year level. Year levels run from 1 to 8: correct the cell and import \
         again."
    )]
    YearLevel {
        /// The cell.
        value: String,
    },
    /// A pupil whose `jaargroep` is not a year level, with no `groep` to go by instead.
    #[error(
        "\"{value}\" is not a year level, and the pupil's groep does not settle it. Year levels \
         run from 1 to 8: correct the jaargroep in the pupil administration, export and import \
         again."
    )]
    Jaargroep {
        /// The pupil's `jaargroep`.
        value: String,
    },
    /// A `schooljaar` that is not two years in a row.
    #[error("\"{value}\" is not a school year such as 2026-2027: correct it and import again.")]
    SchoolYear {
        /// The element's text.
        value: String,
    },
    /// One key for two children, teachers or groups.
    #[error("the key \"{key}\" is already on line {first_line}: give each its own key and import again.")]
    KeyTwice {
        /// The key.
        key: String,
        /// The line that has it first.
        first_line: u64,
    },
    /// A pupil's group is not in the file, which may hold pupils alone.
    #[error(
        "the groups are missing: no groep in the file has the key \"{key}\". Export the groups \
         along with the pupils and import again."
    )]
    GroupMissing {
        /// The key the pupil refers to.
        key: String,
    },
    /// A pupil in no group, or in none but several combined ones.
    #[error(
        "the pupil is in no groep: place the pupil in one in the pupil administration, export and \
         import again."
    )]
    NoGroup,
    /// A pupil in two groups or more.
    #[error(
        "the pupil is in more than one groep: keep one in the pupil administration, export and \
         import again."
    )]
    SeveralGroups,
    /// A DTD or an entity that XML itself does not have. EDEXML needs neither, attacks do.
    #[error(
        "the file declares or uses entities (DOCTYPE), which EDEXML does not: export it anew from \
         the pupil administration and import again."
    )]
    Entity,
    /// The end is missing.
    #[error(
        "the file ends before what begins here is complete: export it anew from the pupil \
         administration and import again."
    )]
    Truncated,
    /// XML that is not well-formed.
    #[error("the XML is damaged here: export it anew from the pupil administration and import again.")]
    Damaged,
    /// Deeper or with more elements than any school's export.
    #[error(
        "the XML is larger or deeper than EDEXML: export EDEXML 2.1 from the pupil administration \
         and import again."
    )]
    NotEdexml,
}

/// Reads one class list.
///
/// Whether it is CSV or EDEXML is decided by the first visible character after an optional byte
/// order mark: XML begins with `<`. `file_name` only serves the error's message.
///
/// # Errors
///
/// The first thing that is wrong with the file; nothing of it is to be used then.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<ClassList, ImportError> {
    read_text(bytes).map_err(|fault| ImportError {
        file: file_name.to_owned(),
        place: fault.place,
        column: fault.column,
        problem: fault.problem,
    })
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

/// An [`ImportError`] before the file's name is known.
#[derive(Debug)]
struct Fault {
    place: Option<Place>,
    column: Option<String>,
    problem: Problem,
}

impl Problem {
    fn in_file(self) -> Fault {
        Fault { place: None, column: None, problem: self }
    }

    fn at_character(self, place: Place) -> Fault {
        Fault { place: Some(place), column: None, problem: self }
    }

    fn at(self, place: Place, column: &str) -> Fault {
        Fault { place: Some(place), column: Some(column.to_owned()), problem: self }
    }
}

/// Children and classes while a file is being read; both readers keep the same rules with it.
#[derive(Default)]
struct Listing {
    classes: Roll<ListedClass>,
    children: Vec<ListedChild>,
    line_of_key: HashMap<String, u64>,
}

impl Listing {
    /// Adds a child and answers with the spelling of its class that came first.
    fn add(&mut self, mut child: ListedChild) -> Result<String, Problem> {
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

    fn finish(
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
struct Roll<T>(HashMap<String, (usize, T)>);

impl<T> Default for Roll<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> Roll<T> {
    fn named(&mut self, name: &str, first: impl FnOnce() -> T) -> &mut T {
        let next = self.0.len();
        let (_, thing) = self.0.entry(name.to_lowercase()).or_insert_with(|| (next, first()));
        thing
    }

    fn into_vec(self) -> Vec<T> {
        let mut things: Vec<_> = self.0.into_values().collect();
        things.sort_by_key(|(order, _)| *order);
        things.into_iter().map(|(_, thing)| thing).collect()
    }
}

/// Tells lines and characters of ever later offsets, counting every character once.
struct Cursor<'a> {
    ahead: &'a str,
    offset: usize,
    place: Place,
    after_return: bool,
}

impl<'a> Cursor<'a> {
    fn new(text: &'a str) -> Self {
        let place = Place { line: 1, column: 1 };
        Self { ahead: text, offset: 0, place, after_return: false }
    }

    /// Where the byte at `offset` is; for one before the last that was asked, where that one is.
    fn place_of(&mut self, offset: usize) -> Place {
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
fn cleaned(raw: &str, limit: usize) -> Result<String, Problem> {
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
fn clean(raw: &str) -> String {
    let spaced = raw.replace(char::is_whitespace, " ");
    let words: Vec<_> = spaced.split(' ').map(visible).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Without the characters that show nothing but can turn or hide what stands next to them.
fn visible(raw: &str) -> String {
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
fn shortened(raw: &str) -> String {
    let (start, _) = raw.split_at(raw.floor_char_boundary(MAX_CLEANED));
    let value = clean(start);
    if value.chars().count() <= MAX_QUOTED {
        return value;
    }
    value.chars().take(MAX_QUOTED - 1).chain(['…']).collect()
}

/// The year level a text is: one digit from 1 to 8 and nothing else.
fn year_level(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'1'..=b'8'] => Some(digit - b'0'),
        _ => None,
    }
}

fn whereabouts(place: Option<Place>, column: Option<&str>) -> String {
    match (place, column) {
        (Some(Place { line, column }), Some(name)) => {
            format!(", line {line}, column {column} ({name})")
        }
        (Some(Place { line, column }), None) => format!(", line {line}, character {column}"),
        (None, Some(name)) => format!(", column {name}"),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::time::{Duration, Instant};

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::Index;

    use super::*;

    const CSV: &str = include_str!("../../tests/data/school-293.csv");
    const EDEXML: &str = include_str!("../../tests/data/school-293.edexml");

    /// Under a name that says nothing about the content.
    fn list(text: &str) -> ClassList {
        read("export.txt", text.as_bytes()).expect("a list")
    }

    fn refusal(bytes: &[u8]) -> String {
        read("klassen.csv", bytes).expect_err("a refusal").to_string()
    }

    fn names(list: &ClassList) -> BTreeSet<(String, u8, String)> {
        let child = |child: &ListedChild| (child.class.clone(), child.year_level, child.first_name.clone());
        list.children.iter().map(child).collect()
    }

    #[test]
    fn both_files_of_the_sample_school_tell_the_same() {
        let (csv, edexml) = (list(CSV), list(EDEXML));
        for list in [&csv, &edexml] {
            let sizes = (list.children.len(), list.teachers.len(), list.classes.len());
            assert_eq!(sizes, (293, 14, 12), "{:?}", list.source);
        }
        let staff = |list: &ClassList| -> Vec<_> {
            let teacher = |t: &ListedTeacher| (t.first_name.clone(), t.classes.clone());
            list.teachers.iter().map(teacher).collect()
        };
        assert_eq!(csv.classes, edexml.classes);
        assert_eq!(names(&csv), names(&edexml));
        assert_eq!(staff(&csv), staff(&edexml));
        assert_eq!((csv.school_year, edexml.school_year), (None, Some(2026)));
        assert_eq!((csv.source.as_str(), edexml.source.as_str()), ("csv", "edexml"));
    }

    #[test]
    fn the_content_decides_what_kind_of_file_it_is() {
        let (_, root) = EDEXML.split_once("?>").expect("a declaration");
        assert_eq!(list(&format!("\u{FEFF}\r\n  {root}")).source, Source::Edexml);
        assert_eq!(list(&format!("\u{FEFF}{CSV}")).source, Source::Csv);
    }

    #[test]
    fn a_blank_file_is_empty() {
        for blank in ["", "\u{FEFF}", " \r\n\t\n"] {
            assert_eq!(
                refusal(blank.as_bytes()),
                "klassen.csv: the file is empty: choose the class list and import again."
            );
        }
    }

    #[test]
    fn utf_16_is_named() {
        for start in [b"\xFF\xFEc\0", b"\xFE\xFF\0c"] {
            assert_eq!(
                refusal(start),
                "klassen.csv: the file is in UTF-16: save the file as UTF-8 and import again."
            );
        }
    }

    #[test]
    fn a_byte_that_is_not_utf_8_is_placed() {
        assert_eq!(
            refusal(b"\xEF\xBB\xBFclass;teacher\r\n5a;Ren\xE9e\r\n"),
            "klassen.csv, line 2, character 7: the byte at offset 24 is not UTF-8: \
             save the file as UTF-8 and import again."
        );
    }

    #[test]
    fn a_nul_byte_is_placed() {
        assert_eq!(
            refusal(b"class\n5a\0"),
            "klassen.csv, line 2, character 3: there is a NUL byte, which text does not have: \
             save the file as UTF-8 text and import again."
        );
    }

    #[test]
    fn a_file_over_20_mb_is_not_looked_at() {
        assert_eq!(
            refusal(&vec![b' '; MAX_BYTES + 1]),
            "klassen.csv: the file is larger than 20 MB, which no class list is: \
             choose the class list and import again."
        );
        assert!(refusal(&vec![b' '; MAX_BYTES]).contains("is empty"));
    }

    #[expect(clippy::disallowed_methods, reason = "how long it really takes is the question here")]
    fn is_refused_within_a_second(noise: &[u8]) {
        let begun = Instant::now();
        assert!(read("noise", noise).is_err());
        let taken = begun.elapsed();
        let start = String::from_utf8_lossy(noise.get(..60).unwrap_or(noise));
        assert!(taken < Duration::from_secs(1), "{start}… took {taken:?}");
    }

    #[test]
    fn ten_megabytes_of_noise_are_refused_within_a_second() {
        let mut state = 1_u32;
        let mut random = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        let bytes: Vec<u8> = (0..10_000_000).map(|_| random()).collect();
        let printed: Vec<u8> = bytes.iter().map(|byte| b' ' + byte % 95).collect();
        let header = b"class,year_level,child_first_name,child_id\n".as_slice();
        for start in [b"".as_slice(), header, b"<", b"<EDEX>"] {
            is_refused_within_a_second(&[start, &bytes].concat());
            is_refused_within_a_second(&[start, &printed].concat());
        }
    }

    #[test]
    fn no_repetition_makes_reading_slow() {
        // Unoptimised, the XML parser is forty times slower.
        let size = if cfg!(debug_assertions) { 1_000_000 } else { 10_000_000 };
        let pupil = "<EDEX><leerlingen><leerling key='1'><roepnaam>";
        let header = "class,year_level,child_first_name,child_id\n";
        for start in ["", "<", "<a ", "<a>", pupil, header] {
            for part in
                ["x", "🦀\u{202E}", "<", "<a>", "<a/>", "a='' ", "&amp;", "\"", ",", ";\n", "\r", "]]>"]
            {
                let noise = format!("{start}{}", part.repeat(size / part.len()));
                is_refused_within_a_second(noise.as_bytes());
            }
        }
    }

    #[test]
    fn names_lose_blanks_and_invisible_characters_only() {
        assert_eq!(clean("\u{FEFF} Jan\t\u{A0}\u{202E} Piet\u{7F}er\r\n"), "Jan Pieter");
        assert_eq!(clean("\u{2066}\u{200E} \u{061C}\u{85}\0"), "");
        assert_eq!(clean("Zoë-Злата عائشة"), "Zoë-Злата عائشة");
        // A Persian name needs its zero-width non-joiner.
        assert_eq!(clean("علی\u{200C}رضا"), "علی\u{200C}رضا");
    }

    #[test]
    fn a_length_is_one_to_its_limit_in_characters() {
        assert_eq!(cleaned(" \u{200F} ", 3), Err(Problem::Blank));
        assert_eq!(cleaned(" ééé ", 3).as_deref(), Ok("ééé"));
        let value = "éééé".to_owned();
        assert_eq!(cleaned("éééé", 3), Err(Problem::TooLong { value, limit: 3 }));
    }

    #[test]
    fn an_error_repeats_forty_characters_of_a_value() {
        assert_eq!(shortened(&"é".repeat(40)), "é".repeat(40));
        assert_eq!(shortened(&"é".repeat(5000)), format!("{}…", "é".repeat(39)));
        assert_eq!(shortened("9\u{1B}[31m\n"), "9[31m");
    }

    #[test]
    fn a_file_name_cannot_write_to_the_terminal() {
        let error = read("a\u{1B}[31m  b.csv", b"").expect_err("a refusal");
        assert!(error.to_string().starts_with("a[31m  b.csv: "));
        assert_eq!(error.file, "a\u{1B}[31m  b.csv");
    }

    #[test]
    fn every_kind_of_line_end_is_one_line() {
        let mut cursor = Cursor::new("a\nb\r\nc\rdé\n\re");
        let lines: Vec<_> = (0..12).map(|o| cursor.place_of(o)).map(|p| (p.line, p.column)).collect();
        assert_eq!(lines[0..3], [(1, 1), (1, 2), (2, 1)]);
        assert_eq!(lines[5..9], [(3, 1), (3, 2), (4, 1), (4, 2)]);
        assert_eq!(lines[10..12], [(4, 3), (5, 1)]);
        assert_eq!(cursor.place_of(999).line, 6);
        assert_eq!(cursor.place_of(0).line, 6);
    }

    /// What happens to files on their way: something cut out, doubled, put in, or the end lost.
    #[derive(Debug, Clone)]
    enum Damage {
        Cut(Index, Index),
        Double(Index, Index),
        Put(Index, Vec<u8>),
        Truncate(Index),
    }

    fn damage() -> impl Strategy<Value = Damage> {
        let pieces: Vec<&'static [u8]> = vec![
            b"<",
            b">",
            b"</",
            b"/>",
            b"&",
            b"&#x",
            b";",
            b",",
            b"\"",
            b"'",
            b"+",
            b"\r",
            b"\n",
            b"\0",
            b"\xFF",
            b"<!DOCTYPE",
            b"<![CDATA[",
            b"]]>",
            b"<!--",
            b"-->",
            b"<?",
            b"key=",
            "\u{202E}".as_bytes(),
            "é".as_bytes(),
        ];
        let piece =
            prop_oneof![proptest::sample::select(pieces).prop_map(<[u8]>::to_vec), vec(any::<u8>(), 1..4),];
        prop_oneof![
            any::<(Index, Index)>().prop_map(|(from, to)| Damage::Cut(from, to)),
            any::<(Index, Index)>().prop_map(|(from, to)| Damage::Double(from, to)),
            (any::<Index>(), piece).prop_map(|(at, piece)| Damage::Put(at, piece)),
            any::<Index>().prop_map(Damage::Truncate),
        ]
    }

    fn damaged(mut bytes: Vec<u8>, damage: &Damage) -> Vec<u8> {
        let length = bytes.len() + 1;
        let span = |from: &Index, to: &Index| {
            let from = from.index(length);
            from..(from + to.index(40)).min(length - 1).max(from)
        };
        match damage {
            Damage::Cut(from, to) => drop(bytes.drain(span(from, to))),
            Damage::Double(from, to) => bytes.extend_from_within(span(from, to)),
            Damage::Put(at, piece) => {
                let at = at.index(length);
                bytes.splice(at..at, piece.iter().copied());
            }
            Damage::Truncate(at) => bytes.truncate(at.index(length)),
        }
        bytes
    }

    /// What holds of every list whatever it was read from.
    fn keeps_its_promises(list: &ClassList) {
        let keys: BTreeSet<_> = list.children.iter().map(|child| &child.key).collect();
        assert_eq!(keys.len(), list.children.len());
        for child in &list.children {
            let mut classes = list.classes.iter().filter(|class| class.name == child.class);
            assert!(classes.next().is_some_and(|class| class.levels.contains(&child.year_level)));
            assert!(classes.next().is_none());
            assert!((1..=8).contains(&child.year_level));
            assert!((1..=MAX_NAME).contains(&child.first_name.chars().count()));
            assert_eq!(clean(&child.first_name), child.first_name);
        }
        let mut taught = list.teachers.iter().flat_map(|teacher| &teacher.classes);
        assert!(taught.all(|name| list.classes.iter().any(|class| class.name == *name)));
    }

    proptest! {
        #[test]
        fn random_bytes_never_panic(start in "<?", bytes in vec(any::<u8>(), 0..500)) {
            let _ = read("random", &[start.as_bytes(), &bytes].concat()).map_err(|e| e.to_string());
        }

        #[test]
        fn random_text_never_panics(text in "[<>&;,\"'/=+!a-c \r\n\\[\\]\u{FEFF}-]{0,200}") {
            let _ = read("random", text.as_bytes()).map_err(|e| e.to_string());
        }

        #[test]
        fn a_damaged_file_is_read_in_order_or_refused(
            xml in any::<bool>(), damages in vec(damage(), 1..4)
        ) {
            let whole = if xml { EDEXML } else { CSV }.as_bytes().to_vec();
            let bytes = damages.iter().fold(whole, damaged);
            match read("damaged", &bytes) {
                Ok(list) => keeps_its_promises(&list),
                Err(error) => prop_assert!(error.to_string().ends_with('.')),
            }
        }
    }
}
