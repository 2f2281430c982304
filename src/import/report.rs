// SPDX-License-Identifier: EUPL-1.2
//! A plan in words, for the operator: names as they are in the list, numbers where nothing is to decide.

use std::fmt;

use super::knowledge::{KnownChild, KnownTeacher};
use super::pairs::TEACHER;
use super::plan::{Caution, How, Match, OpenChild, OpenTeacher, Placement, Plan, Term, Who};

/// How many candidates of one child are printed.
const CANDIDATES: usize = 6;

/// What a plan changes, one line for each change.
#[derive(Debug, Clone, Copy)]
pub struct Changes<'p>(pub &'p Plan);

impl fmt::Display for Changes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plan = self.0;
        let same = plan.matched.iter().filter(|child| !child.is_changed()).count();
        writeln!(
            f,
            "{} children on the list: {same} as before, {} changed, {} new; {} {}.",
            plan.matched.len() + plan.new_children.len() + plan.open.len(),
            plan.matched.len() - same,
            plan.new_children.len(),
            plan.missing.len(),
            gone_in(plan.term),
        )?;
        if !plan.new_classes.is_empty() {
            writeln!(f, "New classes: {}.", plan.new_classes.join(", "))?;
        }
        plan.matched.iter().filter(|child| child.is_changed()).try_for_each(|child| changed(f, child))?;
        for child in &plan.missing {
            writeln!(f, "  {}: {}", named(child), gone_in(plan.term))?;
        }
        plan.staff.placements.iter().try_for_each(|placement| placed(f, placement))?;
        for ended in &plan.staff.ended {
            writeln!(f, "  teacher {}: no longer {}", ended.name, ended.class)?;
        }
        Ok(())
    }
}

fn gone_in(term: Term) -> &'static str {
    match term {
        Term::Running => "missing",
        Term::Next => "without a class next year",
    }
}

fn changed(f: &mut fmt::Formatter<'_>, child: &Match) -> fmt::Result {
    let (known, listed) = (&child.known, &child.listed);
    write!(f, "  {}:", named(known))?;
    if child.is_renamed() {
        write!(f, " now called {};", listed.first_name)?;
    }
    if child.is_moved() {
        write!(f, " now in {}, year level {};", listed.class, listed.year_level)?;
    }
    if child.is_returned() {
        write!(f, " on the list again;")?;
    }
    writeln!(f, " key {}", listed.key)
}

fn placed(f: &mut fmt::Formatter<'_>, placement: &Placement) -> fmt::Result {
    if placement.begins.is_empty() {
        return Ok(());
    }
    let new = if placement.who == Who::New { "new teacher" } else { "teacher" };
    writeln!(f, "  {new} {}: {}", placement.name, placement.begins.join(", "))
}

/// Who of a list was recognised by class, year level and first name: the pairs a person can check.
#[derive(Debug, Clone, Copy)]
pub struct Recognised<'p>(pub &'p Plan);

impl fmt::Display for Recognised<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs: Vec<_> = self.0.matched.iter().filter(|child| child.how != How::Key).collect();
        if pairs.is_empty() {
            return Ok(());
        }
        writeln!(f, "Recognised for the first time in this kind of list, key here = key before:")?;
        for child in pairs {
            let before = keys(&child.known);
            writeln!(f, "  {} = {before}  {}", child.listed.key, named(&child.known))?;
        }
        Ok(())
    }
}

/// Who of a list may be somebody who is here already, and how to settle it.
#[derive(Debug, Clone, Copy)]
pub struct Unsettled<'p>(pub &'p Plan);

impl fmt::Display for Unsettled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (children, teachers) = (&self.0.open, &self.0.staff.open);
        writeln!(
            f,
            "{} on this list may be somebody whom the school has under another key:",
            children.len() + teachers.len()
        )?;
        children.iter().try_for_each(|open| open_child(f, open))?;
        teachers.iter().try_for_each(|open| open_teacher(f, open))?;
        write!(
            f,
            "Write a file with one row for each: the key in this list, a comma, and the key or id of the same \
             child above, or \"new\". Then import again with --pairs FILE."
        )
    }
}

fn open_child(f: &mut fmt::Formatter<'_>, open: &OpenChild) -> fmt::Result {
    let it = &open.listed;
    writeln!(f, "  {}  {}, {}, year level {}. Here:", it.key, it.first_name, it.class, it.year_level)?;
    for known in open.candidates.iter().take(CANDIDATES) {
        writeln!(f, "      {}  {}", keys(known), named(known))?;
    }
    match open.candidates.len().saturating_sub(CANDIDATES) {
        0 => Ok(()),
        more => writeln!(f, "      and {more} more whom this kind of list has not named yet"),
    }
}

fn open_teacher(f: &mut fmt::Formatter<'_>, open: &OpenTeacher) -> fmt::Result {
    writeln!(
        f,
        "  {TEACHER}{}  {}, {}. Here:",
        open.key,
        open.listed.first_name,
        open.listed.classes.join(", ")
    )?;
    for known in &open.candidates {
        writeln!(f, "      {}  {}", teacher_keys(known), known.name)?;
    }
    Ok(())
}

/// "Adam (5a, year level 5)".
fn named(child: &KnownChild) -> String {
    match &child.seat {
        Some(seat) => format!("{} ({}, year level {})", child.first_name, seat.class, seat.year_level),
        None => format!("{} (no class that year)", child.first_name),
    }
}

fn keys(child: &KnownChild) -> String {
    match child.keys.first() {
        Some(key) => key.key.clone(),
        None => child.id.to_string(),
    }
}

fn teacher_keys(teacher: &KnownTeacher) -> String {
    match teacher.keys.first() {
        Some(key) => format!("{TEACHER}{}", key.key),
        None => format!("{TEACHER}{}", teacher.id),
    }
}

impl fmt::Display for Caution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(1) => write!(f, "1 child of these classes is not on the list, more than a tenth")?,
            Self::Missing(count) => {
                write!(f, "{count} children of these classes are not on the list, more than a tenth")?;
            }
            Self::Renamed(count) => {
                write!(f, "the keys of {count} children now belong to other first names, more than a tenth")?;
            }
        }
        Ok(())
    }
}
