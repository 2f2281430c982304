// SPDX-License-Identifier: EUPL-1.2
//! The rules of a plan and its score once more, from their words.

use super::*;

/// Every hard rule, looked at without what the planner knows.
pub fn assert_sound(problem: &Problem, plan: &Plan) {
    let all: Vec<usize> =
        plan.placed.iter().map(|one| one.ask).chain(plan.unplaced.iter().map(|one| one.ask)).collect();
    assert_eq!(
        all.iter().copied().collect::<BTreeSet<_>>(),
        (0..problem.asks.len()).collect(),
        "each family"
    );
    assert_eq!(all.len(), problem.asks.len(), "each family once");
    for placed in &plan.placed {
        let (ask, offer) = (&problem.asks[placed.ask], &problem.offers[placed.offer]);
        let wish =
            ask.wishes.iter().find(|wish| wish.block == offer.block && wish.slot == offer.meeting.slot);
        assert_eq!(wish.map(|wish| wish.suits), Some(placed.suits), "a time that it wished");
        assert_eq!(offer.meeting.class, ask.class, "with the child's own teacher");
        assert!(offer.meeting.fits(&ask.has), "the family is elsewhere");
        assert_eq!(placed.interpreter.is_some(), ask.language.is_some(), "somebody who interprets");
        if let (Some(one), Some(language)) = (placed.interpreter, &ask.language) {
            assert!(problem.interpreters[one].can(language, &offer.meeting), "when there is time");
        }
        for other in plan.placed.iter().filter(|other| other.ask != placed.ask) {
            let (their, theirs) = (&problem.asks[other.ask], &problem.offers[other.offer]);
            let fits = offer.meeting.fits(std::slice::from_ref(&theirs.meeting));
            assert_ne!(placed.offer, other.offer, "one conversation at a time");
            assert!(their.household != ask.household || fits, "a household at two places");
            assert!(their.child != ask.child || fits, "a child at two places");
            assert!(
                placed.interpreter.is_none() || placed.interpreter != other.interpreter || fits,
                "an interpreter"
            );
            let (one, two) = (offer.meeting.slot, theirs.meeting.slot);
            let overlap = one.starts < two.ends && two.starts < one.ends;
            assert!(
                !overlap || offer.teacher.is_none() || offer.teacher != theirs.teacher,
                "a teacher twice"
            );
            let room = |offer: &Offer| match &offer.meeting.venue {
                Venue::Class => Some(offer.meeting.class.to_string()),
                Venue::Room { called } => Some(called.clone()),
                Venue::Home | Venue::Phone | Venue::Online { .. } => None,
            };
            assert!(!overlap || room(offer).is_none() || room(offer) != room(theirs), "a room twice");
        }
    }
    let free = |offer: usize| plan.placed.iter().all(|placed| placed.offer != offer);
    for unplaced in &plan.unplaced {
        let ask = &problem.asks[unplaced.ask];
        assert!(unplaced.nearest.len() <= 3);
        for offer in &unplaced.nearest {
            let meeting = &problem.offers[*offer].meeting;
            assert!(
                free(*offer) && meeting.class == ask.class && meeting.fits(&ask.has),
                "it could have that"
            );
            let wished = ask
                .wishes
                .iter()
                .any(|wish| wish.block == problem.offers[*offer].block && wish.slot == meeting.slot);
            assert!(!wished, "it would have that");
        }
    }
    assert_eq!(plan.score, score(problem, &plan.placed));
    assert!(plan.score.placed <= plan.bound.placed && plan.score.well <= plan.bound.well);
    assert!(plan.score.siblings <= plan.bound.siblings && plan.score.clusters <= plan.bound.clusters);
    assert!(plan.score.missed_breaks >= plan.bound.missed_breaks);
    assert!(plan.score.points() <= plan.most_points && (0.0..=1.0).contains(&plan.gap()));
}

/// Whether one goes from the one straight to the other.
fn is_straight(one: &Meeting, other: &Meeting, wait: TimeDelta) -> bool {
    let (first, second) = if one.slot.starts <= other.slot.starts { (one, other) } else { (other, one) };
    let between = second.slot.starts - first.slot.ends;
    let at = |starts| Slot { starts, ends: starts + (second.slot.ends - second.slot.starts) };
    let at_once = Meeting { slot: at(first.slot.ends), ..second.clone() };
    let way =
        if at_once.fits(std::slice::from_ref(first)) { TimeDelta::zero() } else { TimeDelta::minutes(5) };
    between >= way && between - way < wait
}

/// The score, from the words of the rules.
fn score(problem: &Problem, placed: &[Placed]) -> Score {
    let wait = problem.offers.iter().map(|offer| offer.meeting.slot.ends - offer.meeting.slot.starts).min();
    let wait = wait.unwrap_or_default();
    let at = |one: &Placed| &problem.offers[one.offer].meeting;
    let count = |here: &Meeting, others: &[Meeting]| {
        u32::try_from(others.iter().filter(|other| is_straight(here, other, wait)).count()).expect("few")
    };
    let mut score = Score::default();
    for (index, one) in placed.iter().enumerate() {
        score.placed += 1;
        score.well += u32::from(one.suits == Suits::Well);
        score.siblings += count(at(one), &problem.asks[one.ask].has);
        score.clusters += one.interpreter.map_or(0, |who| count(at(one), &problem.interpreters[who].has));
        for other in &placed[..index] {
            let is_straight = u32::from(is_straight(at(one), at(other), wait));
            let household = problem.asks[one.ask].household == problem.asks[other.ask].household;
            score.siblings += if household { is_straight } else { 0 };
            let same = one.interpreter.is_some() && one.interpreter == other.interpreter;
            score.clusters += if same { is_straight } else { 0 };
        }
    }
    for teacher in &problem.teachers {
        let own = placed.iter().map(|one| &problem.offers[one.offer]);
        let own = own.filter(|offer| offer.teacher == Some(teacher.id)).map(|offer| offer.meeting.slot);
        let mut slots: Vec<Slot> = own.chain(teacher.has.iter().copied()).collect();
        slots.sort_by_key(|slot| (slot.starts, slot.ends));
        let mut row = 0_u32;
        for (index, slot) in slots.iter().enumerate() {
            let last = index.checked_sub(1).map(|last| slots[last]);
            let follows = last.is_some_and(|last| {
                slot.starts - last.ends < (slot.ends - slot.starts).min(last.ends - last.starts)
            });
            row = if follows { row + 1 } else { 1 };
            if row > 1 && (row - 1).is_multiple_of(teacher.most_in_a_row.max(1).into()) {
                score.missed_breaks += 1;
            }
        }
    }
    score
}
