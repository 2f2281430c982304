// SPDX-License-Identifier: EUPL-1.2
//! A problem in numbers: places instead of venues, seconds instead of moments, choices instead of wishes.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::problem::{Ask, Problem, Suits, Teacher};
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId};
use crate::domain::slot::{Meeting, Slot, Venue, WALK};

/// Somewhere at some time, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

    /// Whether one goes from the one straight to the other: between them lies the way, and no time in which another
    /// conversation could be.
    pub fn adjoins(self, other: Self) -> bool {
        let shorter = (self.ends - self.starts).min(other.ends - other.starts);
        (0..shorter).contains(&(self.gap(other) - self.way(other)))
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

/// A teacher's times in their order, those that are given already among them.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub most: usize,
    /// The time, and which offer it is; none where it is given already.
    pub visits: Vec<(Visit, Option<usize>)>,
}

/// A problem in numbers.
#[derive(Debug)]
pub(super) struct Table {
    /// The offers, in the problem's order.
    pub visits: Vec<Visit>,
    /// Which offers cannot both be taken: the same teacher or the same room at one time.
    pub rivals: Vec<Vec<usize>>,
    /// The choices of each ask, those that suit well first.
    pub choices: Vec<Vec<Choice>>,
    /// The other asks that cannot be at the same time.
    pub relatives: Vec<Vec<Relative>>,
    /// The teachers who prefer breaks.
    pub rows: Vec<Row>,
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
    pub fn new(problem: &Problem) -> Self {
        let mut places = Places::default();
        let visits: Vec<Visit> = problem.offers.iter().map(|offer| places.visit(&offer.meeting)).collect();
        let settled: Vec<Vec<Visit>> = problem
            .interpreters
            .iter()
            .map(|one| one.has.iter().map(|meeting| places.visit(meeting)).collect())
            .collect();
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
        Self {
            rivals: rivals(problem, &visits),
            relatives: relatives(problem),
            rows: rows(problem, &visits),
            visits,
            choices,
            settled,
        }
    }
}

/// How many of `others` adjoin.
fn count(others: &[Visit], visit: Visit) -> u32 {
    others.iter().map(|other| u32::from(visit.adjoins(*other))).sum()
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
            Venue::Phone | Venue::Online { .. } => None,
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
    let row = |teacher: &Teacher| {
        let has = teacher.has.iter().map(|slot| (Visit::during(*slot), None));
        let own = problem.offers.iter().enumerate().filter(|(_, offer)| offer.teacher == Some(teacher.id));
        let own = own.map(|(index, _)| (visits[index], Some(index)));
        let mut visits: Vec<_> = has.chain(own).collect();
        visits.sort_unstable();
        Row { most: teacher.most_in_a_row.max(1).into(), visits }
    };
    problem.teachers.iter().map(row).collect()
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
            prop_assert_eq!(here.adjoins(there), there.adjoins(here));
            prop_assert!(!here.adjoins(there) || here.fits(there));
        }
    }
}
