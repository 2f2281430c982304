// SPDX-License-Identifier: EUPL-1.2
//! Who gets what where nothing but the thing itself is scarce: the best assignment there is, and prices that prove it.

use pathfinding::matrix::Matrix;
use pathfinding::prelude::kuhn_munkres;

/// How many rows are assigned at once: the work grows with their third power.
pub(super) const LARGEST: usize = 400;

/// The best assignment of columns to rows: which column each row gets. A row names the columns it can have and what
/// each is worth, above zero; it may go without.
pub(super) fn assign(rows: &[Vec<(usize, i64)>]) -> Vec<Option<usize>> {
    let mut columns: Vec<usize> = rows.iter().flatten().map(|(column, _)| *column).collect();
    columns.sort_unstable();
    columns.dedup();
    // Whoever goes without gets a column that is worth nothing.
    let mut worth = Matrix::new(rows.len(), columns.len().max(rows.len()), 0);
    for (row, cells) in rows.iter().enumerate() {
        for (column, value) in cells {
            if let Ok(column) = columns.binary_search(column) {
                worth[(row, column)] = *value;
            }
        }
    }
    let (_, found) = kuhn_munkres(&worth);
    let named = |(row, column): (usize, &usize)| (worth[(row, *column)] > 0).then(|| columns[*column]);
    found.iter().enumerate().map(named).collect()
}

/// The lowest prices at which nobody wants anything but what [`assign`] gave: written over those in `prices`, which
/// has one for each column. A column that nobody got costs nothing.
pub(super) fn prices(rows: &[Vec<(usize, i64)>], got: &[Option<usize>], prices: &mut [i64]) {
    for (column, _) in rows.iter().flatten() {
        prices[*column] = 0;
    }
    // They rise as long as somebody would rather have another's. In the best assignment nobody outbids themselves.
    for _ in 0..=rows.len() {
        let mut has_risen = false;
        for (cells, own) in rows.iter().zip(got) {
            let own_worth = cells.iter().find(|(column, _)| Some(*column) == *own);
            let kept = own_worth.map_or(0, |(column, worth)| worth - prices[*column]);
            for (column, worth) in cells {
                if Some(*column) != *own && worth - prices[*column] > kept {
                    prices[*column] = worth - kept;
                    has_risen = true;
                }
            }
        }
        if !has_risen {
            return;
        }
    }
}
