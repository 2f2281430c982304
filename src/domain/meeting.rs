// SPDX-License-Identifier: EUPL-1.2
//! Wishes for meetings, counted: which numbers those who lead a school may see.

/// A number is shown where at least so many families said the same.
pub const FEWEST: usize = 5;

/// The numbers of one topic as they may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// How many families of the whole school.
    pub total: Option<usize>,
    /// How many of each year level; hidden and none look the same.
    pub levels: Vec<Option<usize>>,
}

/// Which numbers of a topic are shown: those of at least [`FEWEST`] families, and so few beside the total that what is
/// left of it stands for none or for at least as many. `total` counts a family once; one with children in two year
/// levels is counted in both.
pub fn shown(levels: &[usize], total: usize) -> Shown {
    let mut shown: Vec<Option<usize>> =
        levels.iter().map(|count| Some(*count).filter(|count| *count >= FEWEST)).collect();
    if total < FEWEST {
        return Shown { total: None, levels: vec![None; levels.len()] };
    }
    let rest = |shown: &[Option<usize>]| total.saturating_sub(shown.iter().flatten().sum());
    while (1..FEWEST).contains(&rest(&shown)) {
        // The smallest goes: it says least, and covers what is left together with its own.
        let smallest = shown.iter().enumerate().filter_map(|(place, count)| Some(((*count)?, place))).min();
        let Some((_, place)) = smallest else { break };
        shown[place] = None;
    }
    Shown { total: Some(total), levels: shown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_small_number_takes_another_along_and_a_school_of_few_shows_none() {
        let of = |levels: &[usize]| shown(levels, levels.iter().sum());
        assert_eq!(of(&[6, 7, 0]), Shown { total: Some(13), levels: vec![Some(6), Some(7), None] });
        assert_eq!(of(&[6, 7, 3]), Shown { total: Some(16), levels: vec![None, Some(7), None] });
        assert_eq!(of(&[9, 3]), Shown { total: Some(12), levels: vec![None, None] });
        assert_eq!(of(&[9, 3, 3]), Shown { total: Some(15), levels: vec![Some(9), None, None] });
        assert_eq!(of(&[2, 2]), Shown { total: None, levels: vec![None, None] });
    }

    /// Every count that the hidden number at `place` may have, for somebody who knows what is shown and that a hidden
    /// number is not negative.
    fn possible(of: &Shown, place: usize) -> Vec<usize> {
        let Some(total) = of.total else { return vec![0, FEWEST] };
        let rest = total - of.levels.iter().flatten().sum::<usize>();
        let others = of.levels.iter().enumerate().any(|(at, count)| at != place && count.is_none());
        if others { (0..=rest).collect() } else { vec![rest] }
    }

    proptest! {
        #[test]
        fn nobody_computes_a_number_of_fewer_than_five_from_the_others(levels in prop::collection::vec(0_usize..12, 1..9)) {
            let found = shown(&levels, levels.iter().sum());
            for (place, (count, shown)) in levels.iter().zip(&found.levels).enumerate() {
                match shown {
                    Some(shown) => prop_assert!(shown == count && *count >= FEWEST),
                    None if (1..FEWEST).contains(count) => {
                        let possible = possible(&found, place);
                        prop_assert!(possible.contains(&0) && possible.iter().any(|count| *count >= FEWEST));
                    }
                    None => {}
                }
            }
        }

        #[test]
        fn what_is_left_of_the_total_stands_for_none_or_for_five_also_where_families_have_two_children(
            levels in prop::collection::vec(0_usize..12, 1..9), twice in 0_usize..20,
        ) {
            let most = levels.iter().copied().max().unwrap_or_default();
            let total = levels.iter().sum::<usize>().saturating_sub(twice).max(most);
            let found = shown(&levels, total);
            prop_assert_eq!(found.total, Some(total).filter(|total| *total >= FEWEST));
            if found.total.is_some() {
                let sum: usize = found.levels.iter().flatten().sum();
                prop_assert!(sum >= total || total - sum >= FEWEST);
            } else {
                prop_assert!(found.levels.iter().all(Option::is_none));
            }
        }

        #[test]
        fn nothing_is_hidden_without_need(levels in prop::collection::vec(prop_oneof![Just(0_usize), 5_usize..12], 1..9)) {
            let found = shown(&levels, levels.iter().sum());
            for (count, shown) in levels.iter().zip(&found.levels) {
                prop_assert_eq!(shown.unwrap_or_default(), *count);
            }
        }
    }
}
