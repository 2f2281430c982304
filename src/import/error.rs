// SPDX-License-Identifier: EUPL-1.2
//! Why a file was refused: where, what is wrong and what to do next.

use super::MAX_BYTES;
use super::list::Place;
use super::text::visible;

/// Why a file was refused: where, what is wrong and what to do next, in one sentence or two.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{}: {problem}", visible(.file), whereabouts(*.place, .column.as_deref()))]
pub struct ImportError {
    /// The file's name as given to [`read`](super::read).
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
    /// A row of a file of pairs that has not two cells.
    #[error(
        "a row of pairs has two cells, the key in this list and the key in the earlier list (or \"new\"): \
         correct the row and import again."
    )]
    PairCells,
    /// A key in a file of pairs that the list does not have.
    #[error("the list has no key \"{value}\": copy it from the list and import again.")]
    PairKey {
        /// The cell.
        value: String,
    },
    /// Neither a key of an earlier list nor an id nor "new".
    #[error(
        "\"{value}\" is no key of an earlier list, no id and not \"new\": copy it from what the \
         import printed and import again."
    )]
    PairUnknown {
        /// The cell.
        value: String,
    },
    /// Two earlier lists use one key for two.
    #[error("\"{value}\" is a key in more than one earlier list: write the id instead and import again.")]
    PairAmbiguous {
        /// The cell.
        value: String,
    },
    /// One person here for two of the list.
    #[error("\"{value}\" is paired on line {first_line} already: correct one of them and import again.")]
    PairTwice {
        /// The cell.
        value: String,
        /// The line that has it first.
        first_line: u64,
    },
    /// Deeper or with more elements than any school's export.
    #[error(
        "the XML is larger or deeper than EDEXML: export EDEXML 2.1 from the pupil administration \
         and import again."
    )]
    NotEdexml,
}

/// An [`ImportError`] before the file's name is known.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) place: Option<Place>,
    pub(super) column: Option<String>,
    pub(super) problem: Problem,
}

impl ImportError {
    pub(super) fn in_file(fault: Fault, file: &str) -> Self {
        Self { file: file.to_owned(), place: fault.place, column: fault.column, problem: fault.problem }
    }
}

impl Problem {
    pub(super) fn in_file(self) -> Fault {
        Fault { place: None, column: None, problem: self }
    }

    pub(super) fn at_character(self, place: Place) -> Fault {
        Fault { place: Some(place), column: None, problem: self }
    }

    pub(super) fn at(self, place: Place, column: &str) -> Fault {
        Fault { place: Some(place), column: Some(column.to_owned()), problem: self }
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
