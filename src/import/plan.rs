// SPDX-License-Identifier: EUPL-1.2
//! What a list changes: a pure rule from (list, knowledge, pairs) to a [`Plan`]. Nothing is guessed.
//!
//! A child is matched by (source, key). Where a source names it for the first time, it is matched by class, year
//! level and first name if nobody else on either side has all three. What might be somebody who is here already
//! stays open and is settled by a file of pairs; only where nobody can be meant a child is new.

mod matching;
mod staff;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

pub use staff::{Ended, OpenTeacher, Placement, StaffPlan, Who};

use super::knowledge::{Knowledge, KnownChild, folded};
use super::pairs::Pairs;
use super::{ClassList, ListedChild, Source};

/// Which of a school's years a list is for. A child that is not on the running year's list is missing; one that
/// is not on the next year's has no class then, and stays where it is until the summer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// The year that runs.
    Running,
    /// The one after.
    Next,
}

/// What applying a list would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What the keys belong to.
    pub source: Source,
    /// Which year the list is for.
    pub term: Term,
    /// Classes that year does not have yet.
    pub new_classes: Vec<String>,
    /// Children nobody here can be.
    pub new_children: Vec<ListedChild>,
    /// Children who are here, changed or not.
    pub matched: Vec<Match>,
    /// Children of the list's classes who are not on it.
    pub missing: Vec<KnownChild>,
    /// How many children the list's classes have now.
    pub covered: usize,
    /// Children of the list who may or may not be here. While there are any, nothing is written.
    pub open: Vec<OpenChild>,
    /// What happens to teachers.
    pub staff: StaffPlan,
}

/// A child of the list and who it is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Here, before the import.
    pub known: KnownChild,
    /// On the list.
    pub listed: ListedChild,
    /// What shows that they are the same.
    pub how: How,
}

/// What shows that a listed and a known child are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// This source named it before.
    Key,
    /// Class, year level and first name, unique on both sides.
    Name,
    /// The file of pairs says so.
    Settled,
}

/// A child of the list who may be one of `candidates`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenChild {
    /// On the list.
    pub listed: ListedChild,
    /// Children here whom this source has not named; never empty.
    pub candidates: Vec<KnownChild>,
}

/// Why a plan is written only when somebody confirms it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caution {
    /// More than a tenth of the children of the list's classes would go missing.
    Missing(usize),
    /// More than a tenth would get another first name: the keys of the list probably changed hands.
    Renamed(usize),
}

/// Plans what `list` changes.
pub fn plan(list: &ClassList, known: &Knowledge, pairs: &Pairs, term: Term) -> Plan {
    let covered: HashSet<_> = list.classes.iter().map(|class| folded(&class.name)).collect();
    let here: HashSet<_> = known.classes.iter().map(|class| folded(&class.name)).collect();
    let sorted = matching::sort(list, known, pairs, &covered);
    let gone = sorted.unmatched.iter().filter(|child| is_in(child, &covered));
    let counts = |child: &&KnownChild| term == Term::Next || !child.missing;
    let new_class = |name: &&String| !here.contains(&folded(name));
    Plan {
        source: list.source,
        term,
        new_classes: list.classes.iter().map(|class| &class.name).filter(new_class).cloned().collect(),
        missing: gone.copied().filter(counts).cloned().collect(),
        covered: known.children.iter().filter(|child| is_in(child, &covered)).filter(counts).count(),
        new_children: sorted.new,
        matched: sorted.matched,
        open: sorted.open,
        staff: staff::plan(list, &known.teachers, pairs),
    }
}

fn is_in(child: &KnownChild, classes: &HashSet<String>) -> bool {
    child.seat.as_ref().is_some_and(|seat| classes.contains(&folded(&seat.class)))
}

impl Plan {
    /// Whether nobody is left of whom it is not known who they are.
    pub fn is_settled(&self) -> bool {
        self.open.is_empty() && self.staff.open.is_empty()
    }

    /// What somebody has to confirm first.
    pub fn cautions(&self) -> Vec<Caution> {
        let missing = self.missing.len();
        let renamed = self.matched.iter().filter(|child| child.is_somebody_else()).count();
        let tenth = |part: usize, whole: usize| part * 10 > whole;
        [
            tenth(missing, self.covered).then_some(Caution::Missing(missing)),
            tenth(renamed, self.matched.len()).then_some(Caution::Renamed(renamed)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Whether applying it leaves everything as it is.
    pub fn is_idle(&self) -> bool {
        self.new_classes.is_empty()
            && self.new_children.is_empty()
            && self.missing.is_empty()
            && !self.matched.iter().any(|child| child.is_changed() || !child.is_keyed(self.source))
            && self.staff.is_idle()
    }
}

impl Match {
    /// The list spells the first name otherwise.
    pub fn is_renamed(&self) -> bool {
        self.known.first_name != self.listed.first_name
    }

    /// The name under a known key is another one, not another spelling.
    fn is_somebody_else(&self) -> bool {
        self.how == How::Key && folded(&self.known.first_name) != folded(&self.listed.first_name)
    }

    /// The list has it in another class or year level, or in one for the first time.
    pub fn is_moved(&self) -> bool {
        let stays = |seat: &super::knowledge::Seat| {
            folded(&seat.class) == folded(&self.listed.class) && seat.year_level == self.listed.year_level
        };
        !self.known.seat.as_ref().is_some_and(stays)
    }

    /// It had another class of the year before.
    pub fn changes_class(&self) -> bool {
        self.known.seat.as_ref().is_some_and(|seat| folded(&seat.class) != folded(&self.listed.class))
    }

    /// It was missing and is on the list again.
    pub fn is_returned(&self) -> bool {
        self.known.missing
    }

    /// This source calls it so already.
    pub fn is_keyed(&self, source: Source) -> bool {
        self.known.keys.iter().any(|key| key.source == source.as_str() && key.key == self.listed.key)
    }

    /// Whether anything but its key changes.
    pub fn is_changed(&self) -> bool {
        self.is_renamed() || self.is_moved() || self.is_returned()
    }
}
