// SPDX-License-Identifier: EUPL-1.2
//! Who on a list is who here: every child of the list ends up matched, new or open, exactly once.

use std::collections::{HashMap, HashSet};

use super::super::knowledge::{Knowledge, KnownChild, folded, key_of};
use super::super::pairs::{Pairs, Settled};
use super::super::{ClassList, ListedChild};
use super::{How, Match, OpenChild, is_in};
use crate::domain::id::ChildId;

/// A list's children by who they are, and who here is none of them.
pub(super) struct Sorted<'k> {
    pub(super) matched: Vec<Match>,
    pub(super) new: Vec<ListedChild>,
    pub(super) open: Vec<OpenChild>,
    pub(super) unmatched: Vec<&'k KnownChild>,
}

/// Class, year level and first name, as they are compared.
type Likeness = (String, u8, String);

pub(super) fn sort<'k>(
    list: &ClassList,
    known: &'k Knowledge,
    pairs: &Pairs,
    covered: &HashSet<String>,
) -> Sorted<'k> {
    let here = Here::of(list, known, pairs);
    let mut matched = Vec::new();
    let (mut new, mut doubtful) = (Vec::new(), Vec::new());
    for listed in &list.children {
        match here.find(listed, pairs) {
            Found::Known(known, how) => {
                matched.push(Match { known: known.clone(), listed: listed.clone(), how });
            }
            Found::New => new.push(listed.clone()),
            Found::Nobody => doubtful.push(listed),
        }
    }
    let taken: HashSet<ChildId> = matched.iter().map(|child| child.known.id).collect();
    let unmatched: Vec<_> = known.children.iter().filter(|child| !taken.contains(&child.id)).collect();
    let mut open = Vec::new();
    for listed in doubtful {
        let may_be = |child: &&&KnownChild| key_of(&child.keys, list.source).is_none();
        let mut candidates: Vec<_> = unmatched
            .iter()
            .filter(may_be)
            .filter(|child| is_thinkable(child, listed, covered))
            .map(|child| (*child).clone())
            .collect();
        candidates.sort_by_cached_key(|child| likely_first(child, listed));
        if candidates.is_empty() {
            new.push(listed.clone());
        } else {
            open.push(OpenChild { listed: listed.clone(), candidates });
        }
    }
    Sorted { matched, new, open, unmatched }
}

/// Whether a child whom this source has not named may be the listed one: it has the same first name, or would
/// otherwise go missing, or has no class in that year.
fn is_thinkable(child: &KnownChild, listed: &ListedChild, covered: &HashSet<String>) -> bool {
    let is_placed_elsewhere = child.seat.is_some() && !is_in(child, covered);
    is_called(child, listed) || !(child.missing || is_placed_elsewhere)
}

/// Those of the same name first, then those of the same class, then by class, name and key.
fn likely_first(
    child: &KnownChild,
    listed: &ListedChild,
) -> (bool, bool, Option<String>, String, Option<String>) {
    let class = child.seat.as_ref().map(|seat| folded(&seat.class));
    let elsewhere = class.as_ref().is_none_or(|class| *class != folded(&listed.class));
    let key = child.keys.first().map(|key| key.key.clone());
    (!is_called(child, listed), elsewhere, class, folded(&child.first_name), key)
}

enum Found<'k> {
    Known(&'k KnownChild, How),
    New,
    Nobody,
}

/// The known children by everything that can show who a listed one is.
struct Here<'k> {
    by_id: HashMap<ChildId, &'k KnownChild>,
    by_key: HashMap<&'k str, &'k KnownChild>,
    /// Alone with their likeness on both sides, settled or not: a pair that was settled does not turn what was
    /// ambiguous before it into a certainty.
    by_likeness: HashMap<Likeness, &'k KnownChild>,
    settled: HashSet<ChildId>,
}

impl<'k> Here<'k> {
    fn of(list: &ClassList, known: &'k Knowledge, pairs: &Pairs) -> Self {
        let by_key: HashMap<_, _> = known
            .children
            .iter()
            .flat_map(|child| child.keys.iter().map(move |key| (key, child)))
            .filter(|(key, _)| key.source == list.source.as_str())
            .map(|(key, child)| (key.key.as_str(), child))
            .collect();
        let unnamed = known.children.iter().filter(|child| key_of(&child.keys, list.source).is_none());
        let alone = alone(unnamed.filter_map(|child| Some((likeness_here(child)?, child))));
        let settled: HashSet<_> = pairs.children.values().filter_map(Settled::whom).collect();
        let is_named =
            |key: &str| by_key.get(key).is_some_and(|child: &&KnownChild| !settled.contains(&child.id));
        let newcomers = list.children.iter().filter(|child| !is_named(&child.key));
        let alone_on_list = self::alone(newcomers.map(|child| (likeness(child), ())));
        Self {
            by_id: known.children.iter().map(|child| (child.id, child)).collect(),
            by_key,
            by_likeness: alone
                .into_iter()
                .filter(|(likeness, _)| alone_on_list.contains_key(likeness))
                .collect(),
            settled,
        }
    }

    fn find(&self, listed: &ListedChild, pairs: &Pairs) -> Found<'k> {
        let is_free = |child: &&'k KnownChild| !self.settled.contains(&child.id);
        let by_key = self.by_key.get(listed.key.as_str()).copied().filter(is_free);
        match pairs.children.get(&listed.key) {
            // The same file of pairs once more: the child was new then.
            Some(Settled::New) if by_key.is_some_and(|child| is_called(child, listed)) => {}
            Some(Settled::New) => return Found::New,
            Some(Settled::Is(id)) => {
                return self.by_id.get(id).map_or(Found::New, |child| Found::Known(child, How::Settled));
            }
            None => {}
        }
        let by_likeness = || self.by_likeness.get(&likeness(listed)).copied().filter(is_free);
        match by_key {
            Some(child) => Found::Known(child, How::Key),
            None => by_likeness().map_or(Found::Nobody, |child| Found::Known(child, How::Name)),
        }
    }
}

fn is_called(child: &KnownChild, listed: &ListedChild) -> bool {
    folded(&child.first_name) == folded(&listed.first_name)
}

fn likeness(child: &ListedChild) -> Likeness {
    (folded(&child.class), child.year_level, folded(&child.first_name))
}

fn likeness_here(child: &KnownChild) -> Option<Likeness> {
    let seat = child.seat.as_ref()?;
    Some((folded(&seat.class), seat.year_level, folded(&child.first_name)))
}

/// Those whose likeness nobody else of them has.
fn alone<T>(all: impl Iterator<Item = (Likeness, T)>) -> HashMap<Likeness, T> {
    let mut several = HashMap::<Likeness, Vec<T>>::new();
    for (likeness, one) in all {
        several.entry(likeness).or_default().push(one);
    }
    several
        .into_iter()
        .filter_map(|(likeness, mut all)| if all.len() == 1 { Some((likeness, all.pop()?)) } else { None })
        .collect()
}
