// SPDX-License-Identifier: EUPL-1.2
//! What no plan exceeds: families that buy times at prices.
//!
//! Every time has a price, and so has every moment of an interpreter and every stretch without a break. A family takes
//! what is worth most to it after the price, as if it were alone. What all families have left and what all is sold for
//! is together worth at least as much as any plan: there nobody has more left, and nothing is sold twice. Good prices
//! make that bound low (a Lagrangian relaxation; its best bound is that of the column model in which a family's
//! conversations together are one column).

use std::cmp::Reverse;

use super::assignment::{LARGEST, assign, prices};
use super::follow::Follow;
use super::goods::Goods;
use super::problem::Suits;
use super::score::Score;
use super::shopping::{Basket, shop};
use super::table::{Choice, Table};

/// One of what is counted, in the fractions in which prices move.
pub(super) const UNIT: i64 = 1 << 12;
/// After so many moves without a lower bound prices move half as far.
const PATIENCE: u32 = 100;
/// Prices that move less than this part of the gap have settled.
const SLOWEST: f64 = 0.0005;

/// What the lines of the score are worth against each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weights {
    pub placed: i64,
    pub well: i64,
    pub siblings: i64,
    pub clusters: i64,
    pub breaks: i64,
}

impl Weights {
    /// For the first `lines` of the score, each worth `base` times the next; the last one [`UNIT`].
    pub fn of_first(lines: u32, base: i64) -> Self {
        let line = |at: u32| if at < lines { UNIT * base.pow(lines - 1 - at) } else { 0 };
        Self { placed: line(0), well: line(1), siblings: line(2), clusters: line(3), breaks: line(4) }
    }

    /// What a plan is worth.
    pub fn of(self, score: Score) -> i64 {
        self.placed * i64::from(score.placed)
            + self.well * i64::from(score.well)
            + self.siblings * i64::from(score.siblings)
            + self.clusters * i64::from(score.clusters)
            - self.breaks * i64::from(score.missed_breaks)
    }

    /// What a choice alone is worth.
    fn alone(self, choice: &Choice) -> i64 {
        let well = if choice.suits == Suits::Well { self.well } else { 0 };
        let settled = self.siblings * i64::from(choice.siblings) + self.clusters * i64::from(choice.clusters);
        self.placed + well + settled
    }
}

/// What families buy, and at which prices.
pub(super) struct Market<'a> {
    pub table: &'a Table,
    goods: Goods,
    follow: Follow,
    /// Relatives together, everybody else alone.
    families: Vec<Vec<usize>>,
    prices: Vec<i64>,
    /// What an interpreter's conversation gets for having another behind it.
    leads: Vec<i64>,
}

/// What is wanted at some prices.
struct Demand {
    goods: Vec<i64>,
    visits: Vec<i64>,
}

impl<'a> Market<'a> {
    pub fn new(table: &'a Table) -> Self {
        let goods = Goods::new(table);
        let follow = Follow::new(table);
        let prices = vec![0; goods.held.len()];
        let leads = vec![0; follow.next.len()];
        Self { table, goods, follow, families: families(table), prices, leads }
    }

    /// Begins with the prices at which every class alone has its best assignment, or with the present ones, raised
    /// by `base`, where those are better.
    pub fn open(&mut self, weights: Weights, base: i64) {
        for price in self.prices.iter_mut().chain(&mut self.leads) {
            *price *= base;
        }
        self.limit(weights);
        let raised = self.prices.clone();
        let bound = self.value(weights).0;
        let table = self.table;
        self.prices.fill(0);
        for class in table.classes.iter().filter(|class| class.len() <= LARGEST) {
            let row = |ask: &usize| {
                let mut row: Vec<(usize, i64)> = Vec::new();
                for choice in &table.choices[*ask] {
                    if row.iter().all(|(offer, _)| *offer != choice.offer) {
                        row.push((choice.offer, weights.alone(choice)));
                    }
                }
                row
            };
            let rows: Vec<_> = class.iter().map(row).collect();
            prices(&rows, &assign(&rows), &mut self.prices);
        }
        if self.value(weights).0 > bound {
            self.prices = raised;
        }
    }

    /// A break that is missed costs no more than it is worth.
    fn limit(&mut self, weights: Weights) {
        for (price, held) in self.prices.iter_mut().zip(&self.goods.held) {
            *price = (*price).clamp(0, if held.is_soft { weights.breaks } else { i64::MAX });
        }
        for lead in &mut self.leads {
            *lead = (*lead).clamp(0, weights.clusters);
        }
    }

    /// What every choice of an ask leaves over, and which it is.
    fn left(&self, weights: Weights, follows: &[i64], ask: usize) -> impl Iterator<Item = (i64, usize)> {
        self.table.choices[ask].iter().enumerate().map(move |(index, choice)| {
            let costs = self.goods.used[ask][index].iter().map(|good| self.prices[*good]).sum::<i64>();
            let bonus = self.follow.of[ask][index].map_or(0, |visit| self.leads[visit] + follows[visit]);
            (weights.alone(choice) + bonus - self.prices[choice.offer] - costs, index)
        })
    }

    /// What a family takes, and what it has left.
    fn shop(&self, weights: Weights, follows: &[i64], family: &[usize]) -> Basket {
        if let [ask] = family {
            let best = self.left(weights, follows, *ask).filter(|(left, _)| *left > 0).max();
            let basket = |(left, index)| Basket { left, picks: vec![(*ask, index)] };
            return best.map_or_else(Basket::default, basket);
        }
        let lists = family.iter().map(|ask| self.left(weights, follows, *ask).collect());
        shop(self.table, weights.siblings, family, lists.collect())
    }

    /// The pairs of choices of two siblings that adjoin, those that leave most over first.
    pub fn pairs(&self, weights: Weights, one: usize, other: usize) -> Vec<[(usize, Choice); 2]> {
        let follows = self.follow.rewards(weights.clusters, &self.leads);
        let lists: [Vec<_>; 2] = [one, other].map(|ask| self.left(weights, &follows, ask).collect());
        let mut pairs = Vec::new();
        for (mine, here) in &lists[0] {
            let here = self.table.choices[one][*here];
            for (theirs, there) in &lists[1] {
                let there = self.table.choices[other][*there];
                if self.table.adjoin(here.offer, there.offer) {
                    pairs.push((mine + theirs, [(one, here), (other, there)]));
                }
            }
        }
        pairs.sort_by_key(|(left, _)| Reverse(*left));
        pairs.into_iter().map(|(_, pair)| pair).collect()
    }

    /// What no plan exceeds at these weights, and what is wanted.
    fn value(&self, weights: Weights) -> (i64, Demand) {
        let follows = self.follow.rewards(weights.clusters, &self.leads);
        let mut demand = Demand { goods: vec![0; self.prices.len()], visits: vec![0; self.leads.len()] };
        let sold = self.prices.iter().zip(&self.goods.held).map(|(price, held)| price * held.many);
        let mut value = sold.sum::<i64>() - weights.breaks * self.goods.always_missed;
        for family in &self.families {
            let Basket { left, picks } = self.shop(weights, &follows, family);
            value += left;
            for (ask, index) in picks {
                demand.goods[self.table.choices[ask][index].offer] += 1;
                for good in &self.goods.used[ask][index] {
                    demand.goods[*good] += 1;
                }
                if let Some(visit) = self.follow.of[ask][index] {
                    demand.visits[visit] += 1;
                }
            }
        }
        (value, demand)
    }

    /// Moves prices, at most so many times, until no plan can be worth one more than `reached`. Returns what none
    /// exceeds.
    pub fn settle(
        &mut self,
        weights: Weights,
        reached: i64,
        rounds: u32,
        is_enough: &mut impl FnMut() -> bool,
    ) -> i64 {
        self.limit(weights);
        let (mut best, mut demand) = self.value(weights);
        let mut value = best;
        let mut kept = (self.prices.clone(), self.leads.clone());
        let (mut pace, mut since) = (1.0, 0);
        let mut last = vec![0.0; self.prices.len() + self.leads.len()];
        for _ in 0..rounds {
            if best - reached < UNIT || pace < SLOWEST || is_enough() {
                break;
            }
            self.move_prices(weights, pace, value - reached, &demand, &mut last);
            (value, demand) = self.value(weights);
            since += 1;
            if value < best {
                best = value;
                kept = (self.prices.clone(), self.leads.clone());
                since = 0;
            } else if since == PATIENCE {
                pace /= 2.0;
                since = 0;
            }
        }
        (self.prices, self.leads) = kept;
        best
    }

    /// What is wanted more than it is there becomes dearer, what is left cheaper; a part of the last move is made again.
    fn move_prices(&mut self, weights: Weights, pace: f64, gap: i64, demand: &Demand, last: &mut Vec<f64>) {
        let goods = self.prices.iter().zip(&self.goods.held).zip(&demand.goods);
        let goods = goods.map(|((_, held), wanted)| wanted - held.many);
        let pulls = self.follow.pull(&self.leads, &demand.visits);
        let mut far = 0.0;
        let at_zero = self.prices.iter().chain(&self.leads);
        for ((step, by), price) in last.iter_mut().zip(goods.chain(pulls)).zip(at_zero) {
            *step = 0.7 * *step + to_f64(by);
            // What costs nothing does not become cheaper.
            if *price == 0 && *step < 0.0 {
                *step = 0.0;
            }
            far += *step * *step;
        }
        let scale = pace * to_f64(gap) / far.max(1.0);
        for (price, by) in self.prices.iter_mut().chain(&mut self.leads).zip(last) {
            *price = price.saturating_add(to_i64(scale * *by));
        }
        self.limit(weights);
    }
}

#[expect(clippy::cast_precision_loss, reason = "prices stay far below 2^52")]
fn to_f64(number: i64) -> f64 {
    number as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a step of a price, which is far below 2^52")]
fn to_i64(number: f64) -> i64 {
    number.round() as i64
}

/// Who is related to each other, over others too.
fn families(table: &Table) -> Vec<Vec<usize>> {
    let mut seen = vec![false; table.choices.len()];
    let mut families = Vec::new();
    for ask in 0..table.choices.len() {
        if std::mem::replace(&mut seen[ask], true) {
            continue;
        }
        let mut family = vec![ask];
        let mut at = 0;
        while at < family.len() {
            for relative in &table.relatives[family[at]] {
                if !std::mem::replace(&mut seen[relative.ask], true) {
                    family.push(relative.ask);
                }
            }
            at += 1;
        }
        family.retain(|ask| !table.choices[*ask].is_empty());
        if !family.is_empty() {
            families.push(family);
        }
    }
    families
}
