// SPDX-License-Identifier: EUPL-1.2
//! A plan in the making: who has which choice, and what that leaves to the others.

use super::problem::Suits;
use super::score::Score;
use super::table::{Choice, Table, Visit};

/// Who has which choice. It never breaks a hard rule.
#[derive(Clone, Debug)]
pub(super) struct Draft<'a> {
    pub table: &'a Table,
    chosen: Vec<Option<Choice>>,
    /// Who has each offer.
    taken: Vec<Option<usize>>,
    /// For whom each interpreter is there.
    served: Vec<Vec<usize>>,
}

/// What keeps a choice from an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bar {
    /// Somebody has the time, or its teacher or room at that time.
    Taken,
    /// The family is with another child then, or has no time to walk.
    Family,
    /// The interpreter is elsewhere.
    Interpreter,
}

impl<'a> Draft<'a> {
    pub fn new(table: &'a Table) -> Self {
        Self {
            table,
            chosen: vec![None; table.choices.len()],
            taken: vec![None; table.visits.len()],
            served: vec![Vec::new(); table.settled.len()],
        }
    }

    /// What an ask has.
    pub fn chosen(&self, ask: usize) -> Option<Choice> {
        self.chosen[ask]
    }

    fn visit(&self, ask: usize) -> Option<Visit> {
        self.chosen[ask].map(|choice| self.table.visits[choice.offer])
    }

    /// What keeps this choice from the ask, leaving aside what the ask itself has.
    pub fn bar(&self, ask: usize, choice: Choice) -> Option<Bar> {
        let visit = self.table.visits[choice.offer];
        let is_others = |offer: &usize| self.taken[*offer].is_some_and(|owner| owner != ask);
        if is_others(&choice.offer) || self.table.rivals[choice.offer].iter().any(is_others) {
            return Some(Bar::Taken);
        }
        let clashes = |other: usize| self.visit(other).is_some_and(|other| !visit.fits(other));
        if self.table.relatives[ask].iter().any(|relative| clashes(relative.ask)) {
            return Some(Bar::Family);
        }
        let serves = |interpreter: usize| {
            self.served[interpreter].iter().any(|other| *other != ask && clashes(*other))
        };
        choice.interpreter.filter(|interpreter| serves(*interpreter)).map(|_| Bar::Interpreter)
    }

    /// Gives an ask a choice that nothing keeps from it, instead of what it had.
    pub fn put(&mut self, ask: usize, choice: Choice) {
        self.lift(ask);
        self.chosen[ask] = Some(choice);
        self.taken[choice.offer] = Some(ask);
        if let Some(interpreter) = choice.interpreter {
            self.served[interpreter].push(ask);
        }
    }

    /// Takes from an ask what it has.
    pub fn lift(&mut self, ask: usize) {
        if let Some(choice) = self.chosen[ask].take() {
            self.taken[choice.offer] = None;
            if let Some(interpreter) = choice.interpreter {
                self.served[interpreter].retain(|other| *other != ask);
            }
        }
    }

    /// What a choice adds to the draft as it is, but for the teachers' breaks.
    pub fn gain(&self, ask: usize, choice: Choice) -> (Suits, u32, u32) {
        let visit = self.table.visits[choice.offer];
        let adjoins = |other: usize| u32::from(self.visit(other).is_some_and(|other| visit.adjoins(other)));
        let siblings = self.table.relatives[ask].iter().filter(|relative| relative.is_sibling);
        let siblings = siblings.map(|relative| adjoins(relative.ask)).sum::<u32>();
        let served = choice.interpreter.into_iter().flat_map(|one| self.served[one].iter());
        let clusters = served.filter(|other| **other != ask).map(|other| adjoins(*other)).sum::<u32>();
        (choice.suits, choice.siblings + siblings, choice.clusters + clusters)
    }

    /// How good it is.
    pub fn score(&self) -> Score {
        let mut score = Score::default();
        for (ask, choice) in self.chosen.iter().enumerate() {
            let Some(choice) = choice else { continue };
            score.placed += 1;
            score.well += u32::from(choice.suits == Suits::Well);
            score.siblings += choice.siblings;
            score.clusters += choice.clusters;
            let visit = self.table.visits[choice.offer];
            let adjoins = |other: usize| self.visit(other).is_some_and(|other| visit.adjoins(other));
            // Each pair is met twice and counts at the latter.
            let siblings =
                self.table.relatives[ask].iter().filter(|other| other.is_sibling && other.ask < ask);
            score.siblings += siblings.map(|other| u32::from(adjoins(other.ask))).sum::<u32>();
            let served = choice.interpreter.into_iter().flat_map(|one| self.served[one].iter());
            score.clusters +=
                served.filter(|other| **other < ask).map(|other| u32::from(adjoins(*other))).sum::<u32>();
        }
        score.missed_breaks = (0..self.table.rows.len()).map(|row| self.missed_breaks(row)).sum();
        score
    }

    /// How many breaks a teacher misses.
    fn missed_breaks(&self, row: usize) -> u32 {
        let row = &self.table.rows[row];
        let (mut missed, mut long, mut last) = (0, 0, None::<Visit>);
        for (visit, offer) in &row.visits {
            if offer.is_some_and(|offer| self.taken[offer].is_none()) {
                continue;
            }
            long = if last.is_some_and(|last| last.is_in_a_row_with(*visit)) { long + 1 } else { 1 };
            // After a break that was missed another stretch begins.
            if long > row.most {
                missed += 1;
                long = 1;
            }
            last = Some(*visit);
        }
        missed
    }
}
