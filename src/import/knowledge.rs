// SPDX-License-Identifier: EUPL-1.2
//! What a school's database knows before a list comes in: the other side of [`super::plan`].

use std::collections::HashMap;

use icu::normalizer::ComposingNormalizerBorrowed;

use super::Source;
use crate::clock::Moment;
use crate::domain::id::{ChildId, PersonId, RoleId, SchoolId};
use crate::domain::school::SchoolYear;
use crate::store::classes::Class;
use crate::store::{StoreError, Tx, children, classes, roles};

/// A school in one school year, as an import sees it. Two readings that are equal lead to the same plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// The classes of that year.
    pub classes: Vec<Class>,
    /// All children of the school, with a class in that year or without.
    pub children: Vec<KnownChild>,
    /// All persons whom a list named as teachers.
    pub teachers: Vec<KnownTeacher>,
}

/// How a source names somebody. Keys of two sources have nothing to do with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The word the source is stored under.
    pub source: String,
    /// What it calls them.
    pub key: String,
}

/// A child that the school has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownChild {
    /// The child.
    pub id: ChildId,
    /// First name.
    pub first_name: String,
    /// Class and year level in that year.
    pub seat: Option<Seat>,
    /// How lists name it.
    pub keys: Vec<Key>,
    /// It was not on the last list of its class.
    pub missing: bool,
}

/// A place in a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The class's name.
    pub class: String,
    /// From 1 to 8.
    pub year_level: u8,
}

/// A teacher whom a list named before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownTeacher {
    /// The person.
    pub id: PersonId,
    /// What they are called here; they may have changed it.
    pub name: String,
    /// How lists name them. A CSV names them by their name.
    pub keys: Vec<Key>,
    /// They have a chat, or a code that opens one.
    pub can_enter: bool,
    /// Their roles in that year's classes.
    pub classes: Vec<(RoleId, String)>,
}

impl Knowledge {
    /// Reads it.
    pub async fn read(
        tx: &mut Tx,
        school: SchoolId,
        year: SchoolYear,
        now: Moment,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            classes: classes::of_year(tx, school, year.0).await?,
            children: known_children(tx, school, year).await?,
            teachers: known_teachers(tx, school, year, now).await?,
        })
    }
}

async fn known_children(
    tx: &mut Tx,
    school: SchoolId,
    year: SchoolYear,
) -> Result<Vec<KnownChild>, StoreError> {
    let mut keys = by_owner(children::keys(tx, school).await?);
    let rows = children::known(tx, school, year.0).await?;
    let child = |row: children::Known| KnownChild {
        id: row.id,
        first_name: row.first_name,
        seat: row
            .class_name
            .zip(row.year_level.and_then(|level| u8::try_from(level).ok()))
            .map(|(class, year_level)| Seat { class, year_level }),
        keys: keys.remove(&row.id).unwrap_or_default(),
        missing: row.missing,
    };
    Ok(rows.into_iter().map(child).collect())
}

async fn known_teachers(
    tx: &mut Tx,
    school: SchoolId,
    year: SchoolYear,
    now: Moment,
) -> Result<Vec<KnownTeacher>, StoreError> {
    let mut keys = by_owner(roles::keys(tx, school).await?);
    let mut taught: HashMap<_, Vec<_>> = HashMap::new();
    for (role, person, class) in roles::teachers(tx, school, year.0, now).await? {
        taught.entry(person).or_default().push((role, class));
    }
    let rows = roles::listed(tx, school, now).await?;
    let teacher = |row: roles::Listed| KnownTeacher {
        id: row.id,
        name: row.name,
        keys: keys.remove(&row.id).unwrap_or_default(),
        can_enter: row.can_enter,
        classes: taught.remove(&row.id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(teacher).collect())
}

fn by_owner<Id: std::hash::Hash + Eq>(rows: Vec<(String, String, Id)>) -> HashMap<Id, Vec<Key>> {
    let mut keys: HashMap<Id, Vec<Key>> = HashMap::new();
    for (source, key, owner) in rows {
        keys.entry(owner).or_default().push(Key { source, key });
    }
    keys
}

/// The first key of `source`.
pub(super) fn key_of(keys: &[Key], source: Source) -> Option<&str> {
    keys.iter().find(|key| key.source == source.as_str()).map(|key| key.key.as_str())
}

impl KnownTeacher {
    /// Whether they go by `name`, here or in a list that has names for keys.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let csv = key_of(&self.keys, Source::Csv);
        [Some(self.name.as_str()), csv].into_iter().flatten().any(|known| folded(known) == folded(name))
    }
}

/// A name as it is compared: composed, without regard to case or blanks around it.
pub(super) fn folded(name: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(name.trim()).to_lowercase()
}
