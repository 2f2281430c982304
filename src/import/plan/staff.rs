// SPDX-License-Identifier: EUPL-1.2
//! Who on a list teaches what. The same rule as for children, with a class in common in place of year and class.

use std::collections::HashSet;

use super::super::knowledge::{KnownTeacher, folded, key_of};
use super::super::pairs::{Pairs, Settled, teacher_key};
use super::super::{ClassList, ListedTeacher, Source};
use crate::domain::id::{PersonId, RoleId};

/// What happens to teachers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StaffPlan {
    /// The teachers of the list.
    pub placements: Vec<Placement>,
    /// Roles that end: their class has teachers on the list, and this one is not among them.
    pub ended: Vec<Ended>,
    /// Teachers of the list who may or may not be here. While there are any, nothing is written.
    pub open: Vec<OpenTeacher>,
}

/// A teacher of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// Who they are here.
    pub who: Who,
    /// What the list calls them.
    pub name: String,
    /// Their key in this source, where it names them for the first time.
    pub new_key: Option<String>,
    /// Classes in which they begin.
    pub begins: Vec<String>,
    /// They have neither a chat nor a code that opens one.
    pub needs_code: bool,
}

/// Who a listed teacher is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Nobody here.
    New,
    /// This person.
    Known(PersonId),
}

/// A role that ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The role.
    pub role: RoleId,
    /// Whose.
    pub name: String,
    /// Of which class.
    pub class: String,
}

/// A teacher of the list who may be one of `candidates`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenTeacher {
    /// On the list.
    pub listed: ListedTeacher,
    /// Their key, as a file of pairs names it.
    pub key: String,
    /// Teachers here whom this source has not named; never empty.
    pub candidates: Vec<KnownTeacher>,
}

impl StaffPlan {
    /// Whether applying it leaves everything as it is.
    pub fn is_idle(&self) -> bool {
        let changes = |it: &Placement| it.new_key.is_some() || !it.begins.is_empty() || it.needs_code;
        self.ended.is_empty() && !self.placements.iter().any(changes)
    }
}

pub(super) fn plan(list: &ClassList, known: &[KnownTeacher], pairs: &Pairs) -> StaffPlan {
    let listed = merged(&list.teachers);
    let people = People { source: list.source, listed: &listed, known, pairs };
    let mut plan = StaffPlan::default();
    let (mut found, mut taught) = (HashSet::new(), HashSet::new());
    let mut doubtful = Vec::new();
    for teacher in &listed {
        match people.find(teacher) {
            Found::Known(known) => {
                found.insert(known.id);
                taught.extend(teacher.classes.iter().map(|class| (known.id, folded(class))));
                plan.placements.push(placement(teacher, Some(known), list.source));
            }
            Found::New => plan.placements.push(placement(teacher, None, list.source)),
            Found::Nobody => doubtful.push(teacher),
        }
    }
    for teacher in doubtful {
        let candidates: Vec<_> =
            people.candidates(teacher).filter(|known| !found.contains(&known.id)).cloned().collect();
        if candidates.is_empty() {
            plan.placements.push(placement(teacher, None, list.source));
        } else {
            plan.open.push(OpenTeacher { listed: teacher.clone(), key: teacher_key(teacher), candidates });
        }
    }
    plan.ended = ended(&listed, known, &taught);
    plan
}

/// The teachers who have a class, one for each key.
fn merged(teachers: &[ListedTeacher]) -> Vec<ListedTeacher> {
    let mut merged: Vec<ListedTeacher> = Vec::new();
    for teacher in teachers.iter().filter(|teacher| !teacher.classes.is_empty()) {
        match merged.iter_mut().find(|known| teacher_key(known) == teacher_key(teacher)) {
            None => merged.push(teacher.clone()),
            Some(known) => {
                let more: Vec<_> =
                    teacher.classes.iter().filter(|class| !known.classes.contains(class)).cloned().collect();
                known.classes.extend(more);
            }
        }
    }
    merged
}

fn placement(listed: &ListedTeacher, known: Option<&KnownTeacher>, source: Source) -> Placement {
    let key = teacher_key(listed);
    let has_key =
        |known: &KnownTeacher| known.keys.iter().any(|it| it.source == source.as_str() && it.key == key);
    let teaches = |class: &String| known.is_some_and(|known| known.teaches(class));
    Placement {
        who: known.map_or(Who::New, |known| Who::Known(known.id)),
        name: listed.first_name.clone(),
        begins: listed.classes.iter().filter(|class| !teaches(class)).cloned().collect(),
        needs_code: !known.is_some_and(|known| known.can_enter),
        new_key: (!known.is_some_and(has_key)).then_some(key),
    }
}

/// A class for which the list names no teacher keeps its own: an empty cell says nothing.
fn ended(
    listed: &[ListedTeacher],
    known: &[KnownTeacher],
    taught: &HashSet<(PersonId, String)>,
) -> Vec<Ended> {
    let with_teachers: HashSet<_> =
        listed.iter().flat_map(|teacher| &teacher.classes).map(|class| folded(class)).collect();
    let ends = |teacher: &KnownTeacher, class: &str| {
        with_teachers.contains(&folded(class)) && !taught.contains(&(teacher.id, folded(class)))
    };
    let roles = known.iter().flat_map(|teacher| teacher.classes.iter().map(move |role| (teacher, role)));
    roles
        .filter(|(teacher, (_, class))| ends(teacher, class))
        .map(|(teacher, (role, class))| Ended {
            role: *role,
            name: teacher.name.clone(),
            class: class.clone(),
        })
        .collect()
}

enum Found<'a> {
    Known(&'a KnownTeacher),
    New,
    Nobody,
}

struct People<'a> {
    source: Source,
    listed: &'a [ListedTeacher],
    known: &'a [KnownTeacher],
    pairs: &'a Pairs,
}

impl<'a> People<'a> {
    fn find(&self, listed: &ListedTeacher) -> Found<'a> {
        let key = teacher_key(listed);
        let by_key = self.by_key(&key);
        match self.pairs.teachers.get(&key) {
            Some(Settled::New) if by_key.is_some_and(|known| known.is_called(&listed.first_name)) => {}
            Some(Settled::New) => return Found::New,
            Some(Settled::Is(id)) => {
                return self.known.iter().find(|known| known.id == *id).map_or(Found::New, Found::Known);
            }
            None => {}
        }
        by_key.or_else(|| self.by_name_and_class(listed)).map_or(Found::Nobody, Found::Known)
    }

    fn is_settled(&self, known: &KnownTeacher) -> bool {
        self.pairs.teachers.values().any(|settled| settled.whom() == Some(known.id))
    }

    /// Unless the pairs say that this is somebody else.
    fn by_key(&self, key: &str) -> Option<&'a KnownTeacher> {
        let has_key = |known: &&KnownTeacher| {
            known.keys.iter().any(|it| it.source == self.source.as_str() && it.key == key)
        };
        self.known.iter().find(has_key).filter(|known| !self.is_settled(known))
    }

    fn by_name_and_class(&self, listed: &ListedTeacher) -> Option<&'a KnownTeacher> {
        let is_like = |listed: &ListedTeacher, known: &KnownTeacher| {
            known.is_called(&listed.first_name) && listed.classes.iter().any(|class| known.teaches(class))
        };
        let mut alike = self.unnamed().filter(|known| is_like(listed, known));
        let only = alike.next().filter(|_| alike.next().is_none())?;
        let is_rival = |other: &&ListedTeacher| {
            let key = teacher_key(other);
            key != teacher_key(listed) && self.by_key(&key).is_none() && is_like(other, only)
        };
        (!self.is_settled(only) && !self.listed.iter().any(|other| is_rival(&other))).then_some(only)
    }

    fn unnamed(&self) -> impl Iterator<Item = &'a KnownTeacher> + use<'a> {
        let source = self.source;
        self.known.iter().filter(move |known| key_of(&known.keys, source).is_none())
    }

    /// Who might be meant: somebody of that name, or somebody who has that class.
    fn candidates(&self, listed: &ListedTeacher) -> impl Iterator<Item = &'a KnownTeacher> {
        let may_be = move |known: &&KnownTeacher| {
            known.is_called(&listed.first_name) || listed.classes.iter().any(|class| known.teaches(class))
        };
        self.unnamed().filter(may_be)
    }
}

impl KnownTeacher {
    fn teaches(&self, class: &str) -> bool {
        self.classes.iter().any(|(_, taught)| folded(taught) == folded(class))
    }
}
