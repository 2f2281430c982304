// SPDX-License-Identifier: EUPL-1.2
//! Whatever the problem: no rule is broken, and a small plan is the best there is.

use proptest::prelude::*;

use super::*;
use crate::domain::planner::greedy::greedy;

fn venue() -> impl Strategy<Value = Venue> {
    prop_oneof![
        4 => Just(Venue::Class),
        1 => Just(Venue::Phone),
        1 => Just(Venue::Room { called: "hall".to_owned() }),
    ]
}

/// Two classes with a block or two of quarters, in the night in which the clock goes back; a few families with few
/// wishes; somebody who interprets for some of the time.
fn problems(asks: usize, wishes: usize) -> impl Strategy<Value = Problem> {
    let block = (0u128..2, 0u128..3, 0i64..14, 1i64..5, venue());
    let family = (
        0u128..4,
        0u128..6,
        0u128..2,
        prop::bool::weighted(0.3),
        prop::collection::vec((0usize..30, any::<bool>()), 0..=wishes),
    );
    let hours = (0i64..40, 10i64..80, any::<bool>());
    (
        prop::collection::vec(block, 1..4),
        prop::collection::vec(family, 0..=asks),
        prop::collection::vec(hours, 0..3),
        prop::option::of((0i64..90, 0u128..2)),
        1u16..4,
    )
        .prop_map(|(blocks, families, interpreters, has, most_in_a_row)| {
            let base = 25 * 60;
            let mut problem = Problem::default();
            for (index, (class, teacher, from, many, venue)) in (0u128..).zip(blocks) {
                for place in 0..many {
                    let minute = base + 5 * from + 15 * place;
                    problem.offers.push(Offer {
                        block: BlockId(Uuid::from_u128(index)),
                        place: u16::try_from(place).expect("few"),
                        teacher: (teacher < 2).then(|| PersonId(Uuid::from_u128(teacher))),
                        meeting: meeting(class, minute, venue.clone()),
                    });
                }
            }
            let has = has.map(|(minute, class)| meeting(class, base + minute, Venue::Class));
            let mut known = BTreeSet::new();
            for (household, child, class, needs, wishes) in families {
                if !known.insert((household, child)) {
                    continue;
                }
                let own = problem
                    .offers
                    .iter()
                    .filter(|offer| offer.meeting.class == ClassId(Uuid::from_u128(class)));
                let own: Vec<_> = own.cloned().collect();
                let wishes = wishes.into_iter().filter_map(|(at, well)| {
                    let offer = own.get(at % own.len().max(1))?;
                    let suits = if well { Suits::Well } else { Suits::Possible };
                    Some(Wish { block: offer.block, slot: offer.meeting.slot, suits })
                });
                let wishes = wishes.collect();
                problem.asks.push(Ask {
                    wishes,
                    has: has.iter().filter(|_| household == 0).cloned().collect(),
                    language: needs.then(|| "ti".to_owned()),
                    ..ask(household, child, class, &[])
                });
            }
            problem.interpreters = interpreters
                .into_iter()
                .map(|(from, long, remotely)| {
                    let hours = Hours { slot: slot(base + from, long), in_person: true, remotely };
                    let has = has.iter().filter(|_| !remotely).cloned().collect();
                    Interpreter { languages: vec!["ti".to_owned()], hours: vec![hours], has }
                })
                .collect();
            let teacher = |id| Teacher { id: PersonId(Uuid::from_u128(id)), most_in_a_row, has: Vec::new() };
            problem.teachers = vec![teacher(0), teacher(1)];
            problem
        })
}

/// Every plan there is.
fn every<'a>(draft: &mut Draft<'a>, ask: usize, see: &mut impl FnMut(Score)) {
    let table: &'a Table = draft.table;
    let Some(choices) = table.choices.get(ask) else {
        see(draft.score());
        return;
    };
    every(draft, ask + 1, see);
    for choice in choices {
        if draft.bar(ask, *choice).is_none() {
            draft.put(ask, *choice);
            every(draft, ask + 1, see);
            draft.lift(ask);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_plan_breaks_a_rule_and_none_is_worse_than_one_after_the_other(problem in problems(12, 6), seed in any::<u64>()) {
        let table = Table::new(&problem);
        let plan = plan(&problem, seed, || false);
        assert_sound(&problem, &plan);
        prop_assert!(plan.score >= greedy(&table).score());
        prop_assert_eq!(super::super::plan(&problem, seed, || false), plan);
        let mut left = seed % 40;
        let called_early = super::super::plan(&problem, seed, || {
            left = left.saturating_sub(1);
            left == 0
        });
        assert_sound(&problem, &called_early);
    }

    #[test]
    fn a_small_plan_is_the_best_of_all_or_as_near_as_it_says(problem in problems(5, 4)) {
        let plan = plan(&problem, 1, || false);
        let table = Table::new(&problem);
        let (mut best, mut points) = (Score { missed_breaks: u32::MAX, ..Score::default() }, i64::MIN);
        let bound = plan.bound;
        every(&mut Draft::new(&table), 0, &mut |score| {
            best = best.max(score);
            points = points.max(score.points());
            // Line by line, among those that are as good in all lines above.
            let reached = plan.score;
            assert!(score.placed <= bound.placed);
            if score.placed >= reached.placed {
                assert!(score.well <= bound.well);
                if score.well >= reached.well {
                    assert!(score.siblings <= bound.siblings);
                    if score.siblings >= reached.siblings {
                        assert!(score.clusters <= bound.clusters);
                        if score.clusters >= reached.clusters {
                            assert!(score.missed_breaks >= bound.missed_breaks);
                        }
                    }
                }
            }
        });
        prop_assert!(points <= plan.most_points);
        prop_assert_eq!(plan.score, best);
    }
}
