// SPDX-License-Identifier: EUPL-1.2
//! Interpreters who go from one conversation straight to the next, as families that shop alone can see it.
//!
//! Such a pair is shared out: its first gets a part for having one behind it, its second the rest for having one
//! before it, whether the other is there or not. So nobody gets less than a plan gives.

use std::collections::HashMap;

use super::table::{Choice, Table, Visit};
use crate::domain::slot::WALK;

/// Which conversations of interpreters can follow which.
#[derive(Debug)]
pub(super) struct Follow {
    /// Where and when the choices of each ask have an interpreter: a number for each interpreter and visit.
    pub of: Vec<Vec<Option<usize>>>,
    /// Those that can come straight after each.
    pub next: Vec<Vec<usize>>,
    /// Those that can come straight before each.
    before: Vec<Vec<usize>>,
}

impl Follow {
    pub fn new(table: &Table) -> Self {
        let mut known: HashMap<(usize, Visit), usize> = HashMap::new();
        let mut number = |choice: &Choice| {
            let visit = table.visits[choice.offer];
            choice.interpreter.map(|interpreter| {
                let next = known.len();
                *known.entry((interpreter, visit)).or_insert(next)
            })
        };
        let of: Vec<Vec<Option<usize>>> =
            table.choices.iter().map(|choices| choices.iter().map(&mut number).collect()).collect();
        let mut all: Vec<((usize, Visit), usize)> = known.into_iter().collect();
        all.sort_unstable();
        let mut next = vec![Vec::new(); all.len()];
        let mut before = vec![Vec::new(); all.len()];
        for (at, ((interpreter, visit), number)) in all.iter().enumerate() {
            for ((other, later), follower) in &all[at + 1..] {
                if other != interpreter || later.starts - visit.ends > table.wait + WALK.num_seconds() {
                    break;
                }
                if visit.adjoins(*later, table.wait) {
                    next[*number].push(*follower);
                    before[*follower].push(*number);
                }
            }
        }
        Self { of, next, before }
    }

    /// What each gets for having one before it, given what those get for having one behind them.
    pub fn rewards(&self, weight: i64, leads: &[i64]) -> Vec<i64> {
        let least = |before: &Vec<usize>| before.iter().map(|one| leads[*one]).min();
        self.before.iter().map(|before| least(before).map_or(0, |least| weight - least)).collect()
    }

    /// How far each lead is from what the others make of it: a conversation that is wanted without one behind it
    /// gets too much, one that is not wanted but has one behind it too little.
    pub fn pull(&self, leads: &[i64], wanted: &[i64]) -> Vec<i64> {
        let mut pull: Vec<i64> = self
            .next
            .iter()
            .zip(wanted)
            .map(|(next, wanted)| if next.is_empty() { 0 } else { -wanted })
            .collect();
        for (before, wanted) in self.before.iter().zip(wanted) {
            if let Some(least) = before.iter().min_by_key(|one| leads[**one]) {
                pull[*least] += wanted;
            }
        }
        pull
    }
}
