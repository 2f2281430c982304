// SPDX-License-Identifier: EUPL-1.2
//! Class lists as EDEXML 2.1, the export format of Dutch pupil administrations.
//!
//! Exports differ in order, namespace and wrapping, so elements are known by local name. The few
//! that are wanted become a small tree; of the others, names of adults and birth dates among them,
//! not even the text is kept. A DTD and any entity beyond XML's own five are refused, which leaves
//! nothing that could expand.

mod element;
mod tree;

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use element::Element;
use tree::{Node, Scan};

use super::error::Fault;
use super::list::Listing;
use super::text::{clean, shortened, year_level};
use super::{ClassList, ListedChild, ListedTeacher, MAX_CLASS_NAME, Problem, Source};

const KEY: &str = "key";

/// Reads an XML file that is known to be text.
pub(super) fn read(text: &str) -> Result<ClassList, Fault> {
    let root = Scan::of(text).tree()?;
    let groups = Groups::of(&root)?;
    let mut listing = Listing::default();
    let mut classes = Classes::new();
    for pupil in root.all(Element::Leerlingen, Element::Leerling) {
        let group = groups.of_pupil(pupil)?;
        let class = listing.add(child(pupil, group)?).map_err(|problem| pupil.fault(problem))?;
        classes.insert((group.element, group.key.as_deref()), class);
    }
    let teachers = teachers(&root, &classes)?;
    listing.finish(Source::Edexml, school_year(&root)?, teachers)
}

/// What the groups that have pupils are called, by the kind of group and its key.
type Classes<'n> = HashMap<(Element, Option<&'n str>), String>;

/// The groups of the file by key; the two kinds number theirs apart.
struct Groups<'n> {
    single: HashMap<&'n str, &'n Node>,
    combined: HashMap<&'n str, &'n Node>,
}

impl<'n> Groups<'n> {
    fn of(root: &'n Node) -> Result<Self, Fault> {
        Ok(Self {
            single: by_key(&root.all(Element::Groepen, Element::Groep))?,
            combined: by_key(&root.all(Element::Groepen, Element::SamengesteldeGroep))?,
        })
    }

    /// A child belongs to its `groep`; a combined group, often one for an hour a week, counts only
    /// where there is no `groep` and no choice.
    fn of_pupil(&self, pupil: &Node) -> Result<&'n Node, Fault> {
        let single = pupil.groups(Element::Groep);
        let combined = pupil.groups(Element::SamengesteldeGroep);
        let (group, key) = match (single.as_slice(), combined.as_slice()) {
            ([key], _) => (self.single.get(key), key),
            ([], [key]) => (self.combined.get(key), key),
            ([], _) => return Err(pupil.fault(Problem::NoGroup)),
            _ => return Err(pupil.fault(Problem::SeveralGroups)),
        };
        let missing = || pupil.fault(Problem::GroupMissing { key: shortened(key) });
        group.copied().ok_or_else(missing)
    }
}

fn by_key<'n>(nodes: &[&'n Node]) -> Result<HashMap<&'n str, &'n Node>, Fault> {
    let mut known: HashMap<&str, &Node> = HashMap::new();
    for &node in nodes {
        let Some(key) = node.key.as_deref() else {
            continue;
        };
        if let Some(first) = known.insert(key, node) {
            let first_line = first.place.line;
            return Err(node.fault(Problem::KeyTwice { key: shortened(key), first_line }));
        }
    }
    Ok(known)
}

fn child(pupil: &Node, group: &Node) -> Result<ListedChild, Fault> {
    let Some(key) = pupil.key.clone() else {
        return Err(Problem::Blank.at(pupil.place, KEY));
    };
    let Some(first_name) = pupil.first_name()? else {
        return Err(Problem::Blank.at(pupil.place, Element::Roepnaam.name()));
    };
    let Some(name) = group.child(Element::Naam) else {
        return Err(Problem::Blank.at(group.place, Element::Naam.name()));
    };
    Ok(ListedChild {
        key,
        first_name,
        class: name.cleaned(MAX_CLASS_NAME)?,
        year_level: pupil_year_level(pupil, group)?,
        home_language: None,
        place: pupil.place,
    })
}

/// The pupil's own `jaargroep`. Where that is a code, as in special education, or missing, the
/// group's; a number out of range is a mistake that the group does not mend.
fn pupil_year_level(pupil: &Node, group: &Node) -> Result<u8, Fault> {
    let own = pupil.child(Element::Jaargroep);
    let value = own.map(|node| shortened(&node.text)).unwrap_or_default();
    let of_group = || {
        let node = group.child(Element::Jaargroep)?;
        year_level(&clean(&node.text))
    };
    let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let level = year_level(&value).or_else(|| if is_number { None } else { of_group() });
    level.ok_or_else(|| {
        let place = own.map_or(pupil.place, |node| node.place);
        let problem = if value.is_empty() { Problem::Blank } else { Problem::Jaargroep { value } };
        problem.at(place, Element::Jaargroep.name())
    })
}

/// Teachers without a first name are left out: their surname is not ours to keep. So are their
/// groups that have no pupils in this file.
fn teachers(root: &Node, classes: &Classes<'_>) -> Result<Vec<ListedTeacher>, Fault> {
    let nodes = root.all(Element::Leerkrachten, Element::Leerkracht);
    by_key(&nodes)?;
    let mut teachers = Vec::new();
    for node in nodes {
        if let Some(first_name) = node.first_name()? {
            let classes = taught(node, classes);
            teachers.push(ListedTeacher { key: node.key.clone(), first_name, classes });
        }
    }
    Ok(teachers)
}

fn taught(teacher: &Node, classes: &Classes<'_>) -> Vec<String> {
    let mut seen = HashSet::new();
    [Element::Groep, Element::SamengesteldeGroep]
        .into_iter()
        .flat_map(|kind| teacher.groups(kind).into_iter().map(move |key| (kind, Some(key))))
        .filter_map(|group| classes.get(&group))
        .filter(|class| seen.insert(class.as_str()))
        .cloned()
        .collect()
}

fn school_year(root: &Node) -> Result<Option<i32>, Fault> {
    let nodes = root.all(Element::School, Element::Schooljaar);
    let Some(node) = nodes.first() else {
        return Ok(None);
    };
    let value = shortened(&node.text);
    match first_year(&value) {
        None if !value.is_empty() => Err(node.fault(Problem::SchoolYear { value })),
        year => Ok(year),
    }
}

fn first_year(school_year: &str) -> Option<i32> {
    let (first, second) = school_year.split_once('-')?;
    let year = |text: &str| text.parse().ok().filter(|year: &i32| (1000..=9999).contains(year));
    year(first).filter(|&first| year(second) == Some(first + 1))
}
