// SPDX-License-Identifier: EUPL-1.2
//! A problem in numbers: places instead of venues, seconds instead of moments, choices instead of wishes.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::problem::{Ask, Problem, Suits};
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId};
use crate::domain::slot::{Meeting, Slot, Venue, WALK};

/// Somewhere at some time, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Visit {
    pub starts: i64,
    pub ends: i64,
    /// Who stays at a place needs no time to walk.
    pub place: usize,
}

impl Visit {
    pub fn during(slot: Slot) -> Self {
        Self { starts: slot.starts.timestamp(), ends: slot.ends.timestamp(), place: 0 }
    }

    fn gap(self, other: Self) -> i64 {
        (other.starts - self.ends).max(self.starts - other.ends)
    }

    fn way(self, other: Self) -> i64 {
        if self.place == other.place { 0 } else { WALK.num_seconds() }
    }

    /// As [`Meeting::fits`].
    pub fn fits(self, other: Self) -> bool {
        self.gap(other) >= self.way(other)
    }

    /// Whether one goes from the one straight to the other: between them lies the way, and no more than `wait`.
    pub fn adjoins(self, other: Self, wait: i64) -> bool {
        (0..wait).contains(&(self.gap(other) - self.way(other)))
    }

    /// Whether one follows the other without a break, wherever they are.
    pub fn is_in_a_row_with(self, other: Self) -> bool {
        let shorter = (self.ends - self.starts).min(other.ends - other.starts);
        self.gap(other) < shorter
    }
}

/// A time that an ask can have, and who interprets then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub offer: usize,
    pub interpreter: Option<usize>,
    pub suits: Suits,
    /// How often it adjoins what the family has already.
    pub siblings: u32,
    /// How often it adjoins what the interpreter has already.
    pub clusters: u32,
}

/// An ask of the same family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Relative {
    pub ask: usize,
    /// Whether the same adults come: of two households of one child nobody goes from one to the other.
    pub is_sibling: bool,
}

/// Times of a teacher that follow each other without a break, those that are given already among them.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// How many the teacher takes in a row.
    pub most: usize,
    /// The time, and which offer it is; none where it is given already.
    pub visits: Vec<(Visit, Option<usize>)>,
}

/// A problem in numbers.
#[derive(Debug)]
pub(super) struct Table {
    /// The offers, in the problem's order.
    pub visits: Vec<Visit>,
    /// How long the shortest of them is. Who waits as long does not go straight on: another could be in between.
    pub wait: i64,
    /// Which offers cannot both be taken: the same teacher or the same room at one time.
    pub rivals: Vec<Vec<usize>>,
    /// The choices of each ask, those that suit well first.
    pub choices: Vec<Vec<Choice>>,
    /// The other asks that cannot be at the same time.
    pub relatives: Vec<Vec<Relative>>,
    /// The asks of each class that has any choice.
    pub classes: Vec<Vec<usize>>,
    /// The class of each ask, in [`Table::classes`].
    pub class_of: Vec<usize>,
    /// The times of teachers who prefer breaks.
    pub rows: Vec<Row>,
    /// Where each offer is in [`Table::rows`].
    pub row_of: Vec<Option<usize>>,
    /// What each interpreter has already.
    pub settled: Vec<Vec<Visit>>,
}

/// Gives every place a number; phone and online are one place.
#[derive(Default)]
struct Places<'a>(HashMap<(Option<ClassId>, Option<&'a str>), usize>);

impl<'a> Places<'a> {
    fn visit(&mut self, meeting: &'a Meeting) -> Visit {
        let key = match &meeting.venue {
            Venue::Class => (Some(meeting.class), None),
            Venue::Room { called } => (None, Some(called.as_str())),
            // At home a family is where it is; a class tells it from a room of that name.
            Venue::Home => (Some(meeting.class), Some("")),
            Venue::Phone | Venue::Online { .. } => (None, None),
        };
        let next = self.0.len();
        let place = *self.0.entry(key).or_insert(next);
        Visit { place, ..Visit::during(meeting.slot) }
    }
}

/// Finds an offer by what a wish says of it.
pub(super) struct Finder<'a> {
    problem: &'a Problem,
    offers: HashMap<(BlockId, DateTime<Utc>), usize>,
}

impl<'a> Finder<'a> {
    pub fn new(problem: &'a Problem) -> Self {
        let offers = problem.offers.iter().enumerate();
        let offers = offers.map(|(index, offer)| ((offer.block, offer.meeting.slot.starts), index)).collect();
        Self { problem, offers }
    }

    /// The wishes of an ask that are offered.
    pub fn wished(&self, ask: &Ask) -> Vec<(usize, Suits)> {
        let mut found: Vec<(usize, Suits)> = Vec::new();
        for wish in &ask.wishes {
            let offer = self.offers.get(&(wish.block, wish.slot.starts)).copied().filter(|offer| {
                let meeting = &self.problem.offers[*offer].meeting;
                meeting.slot == wish.slot && meeting.class == ask.class
            });
            let is_new = |offer: &usize| found.iter().all(|(other, _)| other != offer);
            found.extend(offer.filter(is_new).map(|offer| (offer, wish.suits)));
        }
        found
    }
}

impl Table {
    /// Whether one goes from the one offer straight to the other.
    pub fn adjoin(&self, one: usize, other: usize) -> bool {
        self.visits[one].adjoins(self.visits[other], self.wait)
    }

    pub fn new(problem: &Problem) -> Self {
        let mut places = Places::default();
        let visits: Vec<Visit> = problem.offers.iter().map(|offer| places.visit(&offer.meeting)).collect();
        let settled: Vec<Vec<Visit>> = problem
            .interpreters
            .iter()
            .map(|one| one.has.iter().map(|meeting| places.visit(meeting)).collect())
            .collect();
        let wait = visits.iter().map(|visit| visit.ends - visit.starts).min().unwrap_or(0);
        let count = |others: &[Visit], visit: Visit| {
            others.iter().map(|other| u32::from(visit.adjoins(*other, wait))).sum::<u32>()
        };
        let finder = Finder::new(problem);
        let mut choices = Vec::with_capacity(problem.asks.len());
        for ask in &problem.asks {
            let has: Vec<Visit> = ask.has.iter().map(|meeting| places.visit(meeting)).collect();
            let mut found = Vec::new();
            for (offer, suits) in finder.wished(ask) {
                let visit = visits[offer];
                if !has.iter().all(|other| visit.fits(*other)) {
                    continue;
                }
                let siblings = count(&has, visit);
                found.extend(interpreters(problem, ask, offer).map(|interpreter| Choice {
                    offer,
                    interpreter,
                    suits,
                    siblings,
                    clusters: interpreter.map_or(0, |one| count(&settled[one], visit)),
                }));
            }
            found.sort_by_key(|choice| Reverse((choice.suits, choice.siblings, choice.clusters)));
            choices.push(found);
        }
        let (classes, class_of) = classes(problem, &choices);
        let rows = rows(problem, &visits);
        let mut row_of = vec![None; visits.len()];
        for (index, row) in rows.iter().enumerate() {
            for offer in row.visits.iter().filter_map(|(_, offer)| *offer) {
                row_of[offer] = Some(index);
            }
        }
        Self {
            rivals: rivals(problem, &visits),
            relatives: relatives(problem),
            rows,
            row_of,
            visits,
            wait,
            choices,
            classes,
            class_of,
            settled,
        }
    }
}

/// Who could interpret for an ask at an offer, as far as settled: `None` alone where nobody is needed.
pub(super) fn interpreters<'a>(
    problem: &'a Problem,
    ask: &'a Ask,
    offer: usize,
) -> impl Iterator<Item = Option<usize>> + 'a {
    let meeting = &problem.offers[offer].meeting;
    let nobody = ask.language.is_none().then_some(None);
    let able = ask.language.iter().flat_map(move |language| {
        let all = problem.interpreters.iter().enumerate();
        all.filter(move |(_, one)| one.can(language, meeting)).map(|(index, _)| Some(index))
    });
    nobody.into_iter().chain(able)
}

fn classes(problem: &Problem, choices: &[Vec<Choice>]) -> (Vec<Vec<usize>>, Vec<usize>) {
    let mut numbers: HashMap<ClassId, usize> = HashMap::new();
    let mut classes: Vec<Vec<usize>> = Vec::new();
    let mut class_of = Vec::with_capacity(problem.asks.len());
    for (index, ask) in problem.asks.iter().enumerate() {
        let class = *numbers.entry(ask.class).or_insert(classes.len());
        if class == classes.len() {
            classes.push(Vec::new());
        }
        if !choices[index].is_empty() {
            classes[class].push(index);
        }
        class_of.push(class);
    }
    (classes, class_of)
}

fn relatives(problem: &Problem) -> Vec<Vec<Relative>> {
    let mut households: HashMap<HouseholdId, Vec<usize>> = HashMap::new();
    let mut children: HashMap<ChildId, Vec<usize>> = HashMap::new();
    for (index, ask) in problem.asks.iter().enumerate() {
        households.entry(ask.household).or_default().push(index);
        children.entry(ask.child).or_default().push(index);
    }
    let of = |index: usize, ask: &Ask| {
        let siblings =
            households[&ask.household].iter().map(|other| Relative { ask: *other, is_sibling: true });
        let others = children[&ask.child].iter().map(|other| Relative { ask: *other, is_sibling: false });
        let others = others.filter(|other| problem.asks[other.ask].household != ask.household);
        siblings.chain(others).filter(|other| other.ask != index).collect()
    };
    problem.asks.iter().enumerate().map(|(index, ask)| of(index, ask)).collect()
}

/// Whose time or room an offer takes.
#[derive(PartialEq, Eq, Hash)]
enum Taken<'a> {
    Teacher(PersonId),
    Class(ClassId),
    Room(&'a str),
}

fn rivals(problem: &Problem, visits: &[Visit]) -> Vec<Vec<usize>> {
    let mut users: HashMap<Taken<'_>, Vec<usize>> = HashMap::new();
    for (index, offer) in problem.offers.iter().enumerate() {
        let room = match &offer.meeting.venue {
            Venue::Class => Some(Taken::Class(offer.meeting.class)),
            Venue::Room { called } => Some(Taken::Room(called)),
            Venue::Home | Venue::Phone | Venue::Online { .. } => None,
        };
        for taken in offer.teacher.map(Taken::Teacher).into_iter().chain(room) {
            users.entry(taken).or_default().push(index);
        }
    }
    let mut rivals = vec![Vec::new(); visits.len()];
    for mut sharing in users.into_values() {
        sharing.sort_by_key(|offer| (visits[*offer].starts, *offer));
        for (at, one) in sharing.iter().enumerate() {
            let overlapping =
                sharing[at + 1..].iter().take_while(|other| visits[**other].starts < visits[*one].ends);
            for other in overlapping {
                rivals[*one].push(*other);
                rivals[*other].push(*one);
            }
        }
    }
    for found in &mut rivals {
        found.sort_unstable();
        found.dedup();
    }
    rivals
}

fn rows(problem: &Problem, visits: &[Visit]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for teacher in &problem.teachers {
        let has = teacher.has.iter().map(|slot| (Visit::during(*slot), None));
        let own = problem.offers.iter().enumerate().filter(|(_, offer)| offer.teacher == Some(teacher.id));
        let own = own.map(|(index, _)| (visits[index], Some(index)));
        let mut all: Vec<_> = has.chain(own).collect();
        all.sort_unstable();
        let mut busy_until = i64::MIN;
        for (visit, offer) in all {
            // Who has as much time before a conversation as it takes has a break, whatever was before.
            let begins_a_row = busy_until.saturating_add(visit.ends - visit.starts) <= visit.starts;
            busy_until = busy_until.max(visit.ends);
            if begins_a_row {
                rows.push(Row { most: teacher.most_in_a_row.max(1).into(), visits: Vec::new() });
            }
            if let Some(row) = rows.last_mut() {
                row.visits.push((visit, offer));
            }
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn venue() -> impl Strategy<Value = Venue> {
        prop_oneof![
            Just(Venue::Class),
            Just(Venue::Phone),
            "[ab]".prop_map(|called| Venue::Room { called }),
            "[ab]".prop_map(|link| Venue::Online { link }),
        ]
    }

    fn meeting() -> impl Strategy<Value = Meeting> {
        (0i64..200, 1i64..40, 0u128..2, venue()).prop_map(|(minute, long, class, venue)| {
            let starts = DateTime::UNIX_EPOCH + TimeDelta::minutes(minute);
            let slot = Slot { starts, ends: starts + TimeDelta::minutes(long) };
            Meeting { slot, class: ClassId(Uuid::from_u128(class)), venue }
        })
    }

    proptest! {
        #[test]
        fn visits_fit_as_the_meetings_do(one in meeting(), other in meeting()) {
            let mut places = Places::default();
            let (here, there) = (places.visit(&one), places.visit(&other));
            prop_assert_eq!(here.fits(there), one.fits(std::slice::from_ref(&other)));
            prop_assert_eq!(here.adjoins(there, 900), there.adjoins(here, 900));
            prop_assert!(!here.adjoins(there, 900) || here.fits(there));
        }
    }
}
