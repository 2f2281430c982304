// SPDX-License-Identifier: EUPL-1.2
//! Makes a draft better: a class anew, two siblings together, one step aside.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

use super::assignment::{LARGEST, assign};
use super::draft::Draft;
use super::greedy::{fill, greedy};
use super::market::{Market, Weights};
use super::problem::Suits;
use super::table::{Choice, Table};

/// How often all is gone through at most.
const ROUNDS: u32 = 20;
/// After so many times without anything better it ends.
const IDLE: u32 = 2;
/// How often prices move before siblings are brought together by them.
const MOVES: u32 = 300;
/// How many steps each ask takes in a round.
const STEPS: usize = 100;
/// How many pairs of times are tried for two siblings in a round.
const PAIRS: usize = 60;
/// Chance decides between what is worth the same in all lines: in so many grades.
const GRADES: u32 = 16;

/// The best draft found. Never worse than [`greedy`].
pub(super) fn search<'a>(
    table: &'a Table,
    chance: &mut ChaCha8Rng,
    is_enough: &mut impl FnMut() -> bool,
) -> Draft<'a> {
    let mut draft = greedy(table);
    let mut anew = Draft::new(table);
    sweep(&mut anew, chance, is_enough);
    if anew.score() > draft.score() {
        draft = anew;
    }
    let everybody: Vec<usize> = table.classes.iter().flatten().copied().collect();
    let weights = Weights::of_first(3, 16);
    let mut market = Market::new(table);
    market.open(weights, 1);
    let mut idle = 0;
    for _ in 0..ROUNDS {
        if idle == IDLE || is_enough() {
            break;
        }
        let before = draft.score();
        market.settle(weights, weights.of(before), MOVES, is_enough);
        gather(&mut draft, &market, weights, chance, is_enough);
        sweep(&mut draft, chance, is_enough);
        stroll(&mut draft, &everybody, chance, is_enough);
        idle = if draft.score() > before { 0 } else { idle + 1 };
    }
    fill(&mut draft, &everybody);
    draft
}

/// Assigns all times of the asks, which have none, anew. They are of one class.
fn solve(draft: &mut Draft<'_>, asks: &[usize], chance: &mut ChaCha8Rng) {
    // No line outweighs the one above it: what a class can gain in one is less than one of the next.
    let many = i64::try_from(asks.len()).unwrap_or(i64::MAX >> 40) + 1;
    let clusters = many * i64::from(GRADES);
    let siblings = clusters * many * 4;
    let suits = siblings * many * 4;
    let placed = suits * many;
    let mut picks: Vec<Vec<Choice>> = Vec::with_capacity(asks.len());
    let mut rows: Vec<Vec<(usize, i64)>> = Vec::with_capacity(asks.len());
    for ask in asks {
        let (mut own, mut row) = (Vec::new(), Vec::<(usize, i64)>::new());
        for choice in &draft.table.choices[*ask] {
            if draft.bar(*ask, *choice).is_some() {
                continue;
            }
            let gain = draft.gain(*ask, *choice);
            let worth = placed
                + suits * i64::from(gain.suits == Suits::Well)
                + siblings * i64::from(gain.siblings)
                + clusters * i64::from(gain.clusters)
                + i64::from(chance.next_u32() % GRADES);
            // Of two interpreters the one it is worth more with.
            match row.iter().position(|(offer, _)| *offer == choice.offer) {
                Some(at) if row[at].1 >= worth => {}
                Some(at) => (own[at], row[at]) = (*choice, (choice.offer, worth)),
                None => {
                    own.push(*choice);
                    row.push((choice.offer, worth));
                }
            }
        }
        picks.push(own);
        rows.push(row);
    }
    for ((ask, own), offer) in asks.iter().zip(&picks).zip(assign(&rows)) {
        let pick = own.iter().find(|choice| Some(choice.offer) == offer);
        // Twins and interpreters of one class were not looked at together.
        if let Some(pick) = pick.filter(|pick| draft.bar(*ask, **pick).is_none()) {
            draft.put(*ask, *pick);
        }
    }
    fill(draft, asks);
}

/// Plans these asks of some classes anew with `first` as given; taken back if it is worse.
fn replan(draft: &mut Draft<'_>, classes: &[&[usize]], first: &[(usize, Choice)], chance: &mut ChaCha8Rng) {
    let before = draft.score();
    let had: Vec<_> = classes.iter().copied().flatten().map(|ask| (*ask, draft.chosen(*ask))).collect();
    for (ask, _) in &had {
        draft.lift(*ask);
    }
    for (ask, choice) in first {
        if draft.bar(*ask, *choice).is_some() {
            undo(draft, had);
            return;
        }
        draft.put(*ask, *choice);
    }
    for class in classes {
        let rest: Vec<usize> = class.iter().copied().filter(|ask| draft.chosen(*ask).is_none()).collect();
        for part in rest.chunks(LARGEST) {
            solve(draft, part, chance);
        }
    }
    if draft.score() < before {
        undo(draft, had);
    }
}

/// Every class anew, the others staying as they are.
fn sweep(draft: &mut Draft<'_>, chance: &mut ChaCha8Rng, is_enough: &mut impl FnMut() -> bool) {
    let table = draft.table;
    for class in &table.classes {
        if is_enough() {
            return;
        }
        replan(draft, &[class], &[], chance);
    }
}

/// Siblings whose conversations lie apart: at the times that leave most over to both, and their classes around them.
fn gather(
    draft: &mut Draft<'_>,
    market: &Market<'_>,
    weights: Weights,
    chance: &mut ChaCha8Rng,
    is_enough: &mut impl FnMut() -> bool,
) {
    let table = draft.table;
    for one in 0..table.choices.len() {
        for other in table.relatives[one].iter().filter(|other| other.is_sibling && other.ask < one) {
            for pair in market.pairs(weights, one, other.ask).into_iter().take(PAIRS) {
                let both = draft.chosen(one).zip(draft.chosen(other.ask));
                if both.is_some_and(|(here, there)| table.adjoin(here.offer, there.offer)) {
                    break;
                }
                if is_enough() {
                    return;
                }
                let [here, there] = pair.map(|(ask, _)| table.class_of[ask]);
                let classes = [table.classes[here].as_slice(), &table.classes[there]];
                replan(draft, if here == there { &classes[..1] } else { &classes }, &pair, chance);
            }
        }
    }
}

/// Many small steps.
fn stroll(
    draft: &mut Draft<'_>,
    asks: &[usize],
    chance: &mut ChaCha8Rng,
    is_enough: &mut impl FnMut() -> bool,
) {
    for _ in 0..STEPS {
        if is_enough() {
            return;
        }
        for _ in asks {
            if let Some(ask) = pick(asks, chance) {
                step(draft, ask, asks, chance);
            }
        }
    }
}

/// How many make room for one another in one step.
const CHAIN: usize = 6;

/// One ask takes another choice, whoever is in its way another, and so on; taken back if it is worse.
fn step(draft: &mut Draft<'_>, ask: usize, everybody: &[usize], chance: &mut ChaCha8Rng) {
    let before = draft.score();
    let mut had = Vec::with_capacity(CHAIN);
    make_room(draft, (ask, everybody), &mut had, chance);
    if draft.score() < before {
        undo(draft, had);
    }
}

/// Moves all that have to move; `had` is what they had. Who finds nothing goes without.
fn make_room(
    draft: &mut Draft<'_>,
    (ask, everybody): (usize, &[usize]),
    had: &mut Vec<(usize, Option<Choice>)>,
    chance: &mut ChaCha8Rng,
) {
    let table = draft.table;
    had.push((ask, draft.chosen(ask)));
    draft.lift(ask);
    // Now and then others get up too: what two can only do together is found so.
    for _ in 0..(chance.next_u32() % 8).saturating_sub(5) {
        let asks =
            if chance.next_u32().is_multiple_of(2) { everybody } else { &table.classes[table.class_of[ask]] };
        if let Some(other) = pick(asks, chance).filter(|other| had.iter().all(|(known, _)| known != other)) {
            had.push((other, draft.chosen(other)));
            draft.lift(other);
        }
    }
    let mut next = 0;
    while let Some((moving, _)) = had.get(next).copied() {
        next += 1;
        // The first takes whatever comes, and others one time in four.
        if next > 1 && !chance.next_u32().is_multiple_of(4) {
            let open = table.choices[moving].iter().filter(|choice| draft.bar(moving, **choice).is_none());
            if let Some(best) = open.max_by_key(|choice| draft.gain(moving, **choice)).copied() {
                draft.put(moving, best);
                continue;
            }
        }
        let Some(choice) = pick(&table.choices[moving], chance) else { continue };
        let mut in_the_way: Vec<usize> = draft.bars(moving, choice).map(|(_, other)| other).collect();
        in_the_way.sort_unstable();
        in_the_way.dedup();
        if had.len() + in_the_way.len() > CHAIN || had.iter().any(|(other, _)| in_the_way.contains(other)) {
            continue;
        }
        for other in in_the_way {
            had.push((other, draft.chosen(other)));
            draft.lift(other);
        }
        draft.put(moving, choice);
    }
}

/// Gives all of them what they had, which they can have together.
fn undo(draft: &mut Draft<'_>, had: Vec<(usize, Option<Choice>)>) {
    for (ask, _) in &had {
        draft.lift(*ask);
    }
    for (ask, choice) in had {
        draft.restore(ask, choice);
    }
}

fn pick<T: Copy>(all: &[T], chance: &mut ChaCha8Rng) -> Option<T> {
    let below = u32::try_from(all.len()).ok().filter(|below| *below > 0)?;
    all.get((chance.next_u32() % below) as usize).copied()
}
