// SPDX-License-Identifier: EUPL-1.2
//! A family alone with prices.

use super::table::Table;

/// How many ways to bring a family's conversations together are looked at before what it has left is estimated from
/// above.
const MOST_LOOKS: u32 = 20_000;

/// What a family takes.
#[derive(Debug, Default)]
pub(super) struct Basket {
    /// What it has left, or more than that.
    pub left: i64,
    /// Each ask and which of its choices.
    pub picks: Vec<(usize, usize)>,
}

/// What leaves a family most over. Of each ask it says what every choice leaves over, and which it is.
pub(super) fn shop(table: &Table, bonus: i64, family: &[usize], mut lists: Vec<Vec<(i64, usize)>>) -> Basket {
    for list in &mut lists {
        list.sort_unstable_by(|one, other| other.cmp(one));
    }
    let mut bonuses = vec![0; family.len()];
    let mut most = vec![0; family.len() + 1];
    for at in (0..family.len()).rev() {
        let siblings = table.relatives[family[at]].iter().filter(|other| other.is_sibling);
        bonuses[at] = siblings.filter(|other| family[..at].contains(&other.ask)).map(|_| bonus).sum();
        let own = lists[at].first().map_or(0, |(left, _)| left + bonuses[at]);
        most[at] = most[at + 1] + own.max(0);
    }
    let mut shopper =
        Shopper { table, bonus, family, lists, bonuses, most, best: Basket::default(), looks: 0 };
    shopper.look(0, 0, &mut Vec::with_capacity(family.len()));
    if shopper.looks >= MOST_LOOKS {
        shopper.best.left = shopper.most[0];
    }
    shopper.best
}

struct Shopper<'a> {
    table: &'a Table,
    bonus: i64,
    family: &'a [usize],
    /// The best first.
    lists: Vec<Vec<(i64, usize)>>,
    /// What each can be worth more beside those before it.
    bonuses: Vec<i64>,
    /// What those from here on leave over at most.
    most: Vec<i64>,
    best: Basket,
    looks: u32,
}

impl Shopper<'_> {
    fn look(&mut self, at: usize, left: i64, picks: &mut Vec<(usize, usize)>) {
        if left > self.best.left {
            self.best.left = left;
            self.best.picks.clone_from(picks);
        }
        if at == self.family.len() || left + self.most[at] <= self.best.left {
            return;
        }
        for place in 0..self.lists[at].len() {
            let (own, index) = self.lists[at][place];
            self.looks += 1;
            let at_most = left + own + self.bonuses[at] + self.most[at + 1];
            if self.looks >= MOST_LOOKS || at_most <= self.best.left {
                break;
            }
            if let Some(extra) = self.beside(self.family[at], index, picks) {
                picks.push((self.family[at], index));
                self.look(at + 1, left + own + extra, picks);
                picks.pop();
            }
        }
        self.look(at + 1, left, picks);
    }

    /// What a choice is worth more beside the others; nothing where the family cannot be at both.
    fn beside(&self, ask: usize, index: usize, picks: &[(usize, usize)]) -> Option<i64> {
        let offer = self.table.choices[ask][index].offer;
        let mut extra = 0;
        for (other, index) in picks {
            let Some(relative) = self.table.relatives[ask].iter().find(|one| one.ask == *other) else {
                continue;
            };
            let theirs = self.table.choices[*other][*index].offer;
            if !self.table.visits[offer].fits(self.table.visits[theirs]) {
                return None;
            }
            if relative.is_sibling && self.table.adjoin(offer, theirs) {
                extra += self.bonus;
            }
        }
        Some(extra)
    }
}
