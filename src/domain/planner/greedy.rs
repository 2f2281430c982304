// SPDX-License-Identifier: EUPL-1.2
//! One after the other: whoever has the fewest choices chooses first.

use std::cmp::Reverse;

use super::draft::Draft;
use super::table::Table;

/// A plan that never takes back what it gave.
pub(super) fn greedy(table: &Table) -> Draft<'_> {
    let mut draft = Draft::new(table);
    let mut order: Vec<usize> = (0..table.choices.len()).collect();
    order.sort_by_key(|ask| table.choices[*ask].len());
    fill(&mut draft, &order);
    draft
}

/// Gives each of `asks` that has nothing the best that is left.
pub(super) fn fill(draft: &mut Draft<'_>, asks: &[usize]) {
    for ask in asks {
        if draft.chosen(*ask).is_some() {
            continue;
        }
        let open = draft.table.choices[*ask].iter().filter(|choice| draft.bar(*ask, **choice).is_none());
        // Of equal ones the first.
        if let Some(best) = open.min_by_key(|choice| Reverse(draft.gain(*ask, **choice))).copied() {
            draft.put(*ask, best);
        }
    }
}
