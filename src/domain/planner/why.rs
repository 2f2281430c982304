// SPDX-License-Identifier: EUPL-1.2
//! Why a family has no time, and what is near.

use super::draft::{Bar, Draft};
use super::problem::{Problem, Suits};
use super::table::{Choice, Finder, interpreters};

/// How many times are named to whom none was found.
const NEAREST: usize = 3;

/// A family that has no time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// Which of [`Problem::asks`].
    pub ask: usize,
    /// Why.
    pub why: Why,
    /// Which of [`Problem::offers`] it could have nevertheless: free, with time to walk and with an interpreter where
    /// one is needed. The nearest to its wishes first, at most three.
    pub nearest: Vec<usize>,
}

/// Why a family has no time. What comes first here is said where more than one is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It marked none.
    NoWish,
    /// None that it marked is offered any more.
    Gone,
    /// At each that it marked it is elsewhere already, or has no time to walk.
    Elsewhere,
    /// It needs an interpreter, and none is there when it could come.
    NoInterpreter,
    /// It could only come while it is with another child.
    Family,
    /// The interpreter is with others whenever a time it marked is free.
    InterpreterTaken,
    /// Others have what it marked.
    Taken,
}

/// All that have no time.
pub(super) fn unplaced(problem: &Problem, draft: &Draft<'_>) -> Vec<Unplaced> {
    let finder = Finder::new(problem);
    let asks = (0..problem.asks.len()).filter(|ask| draft.chosen(*ask).is_none());
    asks.map(|ask| Unplaced {
        ask,
        why: why(problem, draft, &finder, ask),
        nearest: nearest(problem, draft, ask),
    })
    .collect()
}

fn why(problem: &Problem, draft: &Draft<'_>, finder: &Finder<'_>, index: usize) -> Why {
    let ask = &problem.asks[index];
    let wished = finder.wished(ask);
    let choices = &draft.table.choices[index];
    if ask.wishes.is_empty() {
        Why::NoWish
    } else if wished.is_empty() {
        Why::Gone
    } else if choices.is_empty() {
        let can_come = wished.iter().any(|(offer, _)| problem.offers[*offer].meeting.fits(&ask.has));
        if can_come { Why::NoInterpreter } else { Why::Elsewhere }
    } else {
        let bars = choices.iter().filter_map(|choice| draft.bar(index, *choice));
        bars.map(|bar| match bar {
            Bar::Family => Why::Family,
            Bar::Interpreter => Why::InterpreterTaken,
            Bar::Taken => Why::Taken,
        })
        .min()
        .unwrap_or(Why::Taken)
    }
}

fn nearest(problem: &Problem, draft: &Draft<'_>, index: usize) -> Vec<usize> {
    let ask = &problem.asks[index];
    let is_open = |offer: usize| {
        let choice =
            |interpreter| Choice { offer, interpreter, suits: Suits::Possible, siblings: 0, clusters: 0 };
        interpreters(problem, ask, offer).any(|interpreter| draft.bar(index, choice(interpreter)).is_none())
    };
    let offers = problem.offers.iter().enumerate();
    let own = offers.filter(|(_, offer)| offer.meeting.class == ask.class && offer.meeting.fits(&ask.has));
    let mut open: Vec<_> = own
        .filter(|(index, _)| is_open(*index))
        .map(|(index, offer)| {
            let starts = offer.meeting.slot.starts;
            let far = ask.wishes.iter().map(|wish| (wish.slot.starts - starts).abs()).min();
            (far, starts, index)
        })
        .collect();
    open.sort_unstable();
    open.into_iter().map(|(_, _, index)| index).take(NEAREST).collect()
}
