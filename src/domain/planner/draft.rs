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
    score: Score,
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

/// What a choice adds. The greater is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Gain {
    pub suits: Suits,
    pub siblings: u32,
    pub clusters: u32,
}

impl<'a> Draft<'a> {
    pub fn new(table: &'a Table) -> Self {
        let mut draft = Self {
            table,
            chosen: vec![None; table.choices.len()],
            taken: vec![None; table.visits.len()],
            served: vec![Vec::new(); table.settled.len()],
            score: Score::default(),
        };
        draft.score.missed_breaks = (0..table.rows.len()).map(|row| draft.missed_breaks(row)).sum();
        draft
    }

    /// How good it is.
    pub fn score(&self) -> Score {
        self.score
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
        let (bar, _) = self.bars(ask, choice).next()?;
        Some(bar)
    }

    /// What keeps this choice from the ask, and who.
    pub fn bars(&self, ask: usize, choice: Choice) -> impl Iterator<Item = (Bar, usize)> + '_ {
        let visit = self.table.visits[choice.offer];
        let offers = std::iter::once(choice.offer).chain(self.table.rivals[choice.offer].iter().copied());
        let owners = offers.filter_map(|offer| self.taken[offer]).map(|owner| (Bar::Taken, owner));
        let clashes = move |other: usize| self.visit(other).is_some_and(|other| !visit.fits(other));
        let relatives = self.table.relatives[ask].iter().map(|relative| relative.ask);
        let relatives = relatives.filter(move |other| clashes(*other)).map(|other| (Bar::Family, other));
        let served =
            choice.interpreter.into_iter().flat_map(|interpreter| self.served[interpreter].iter().copied());
        let served = served.filter(move |other| clashes(*other)).map(|other| (Bar::Interpreter, other));
        owners.chain(relatives).chain(served).filter(move |(_, other)| *other != ask)
    }

    /// Gives an ask a choice that nothing keeps from it, instead of what it had.
    pub fn put(&mut self, ask: usize, choice: Choice) {
        self.lift(ask);
        let gain = self.gain(ask, choice);
        self.score.placed += 1;
        self.score.well += u32::from(gain.suits == Suits::Well);
        self.score.siblings += gain.siblings;
        self.score.clusters += gain.clusters;
        self.chosen[ask] = Some(choice);
        self.take(choice.offer, Some(ask));
        if let Some(interpreter) = choice.interpreter {
            self.served[interpreter].push(ask);
        }
    }

    /// Takes from an ask what it has.
    pub fn lift(&mut self, ask: usize) {
        let Some(choice) = self.chosen[ask].take() else { return };
        if let Some(interpreter) = choice.interpreter {
            self.served[interpreter].retain(|other| *other != ask);
        }
        self.take(choice.offer, None);
        let gain = self.gain(ask, choice);
        self.score.placed -= 1;
        self.score.well -= u32::from(gain.suits == Suits::Well);
        self.score.siblings -= gain.siblings;
        self.score.clusters -= gain.clusters;
    }

    /// Gives an ask what it had, or nothing.
    pub fn restore(&mut self, ask: usize, choice: Option<Choice>) {
        match choice {
            Some(choice) => self.put(ask, choice),
            None => self.lift(ask),
        }
    }

    fn take(&mut self, offer: usize, owner: Option<usize>) {
        let row = self.table.row_of[offer];
        let before = row.map_or(0, |row| self.missed_breaks(row));
        self.taken[offer] = owner;
        self.score.missed_breaks += row.map_or(0, |row| self.missed_breaks(row));
        self.score.missed_breaks -= before;
    }

    /// What a choice adds to the draft as it is, but for the teachers' breaks.
    pub fn gain(&self, ask: usize, choice: Choice) -> Gain {
        let adjoins = |other: usize| {
            u32::from(self.chosen[other].is_some_and(|other| self.table.adjoin(choice.offer, other.offer)))
        };
        let siblings = self.table.relatives[ask].iter().filter(|relative| relative.is_sibling);
        let siblings = siblings.map(|relative| adjoins(relative.ask)).sum::<u32>();
        let served = choice.interpreter.into_iter().flat_map(|one| self.served[one].iter());
        let clusters = served.filter(|other| **other != ask).map(|other| adjoins(*other)).sum::<u32>();
        Gain {
            suits: choice.suits,
            siblings: choice.siblings + siblings,
            clusters: choice.clusters + clusters,
        }
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
