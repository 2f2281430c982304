// SPDX-License-Identifier: EUPL-1.2

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveTime, TimeDelta};
use chrono_tz::Europe::Amsterdam;
use proptest::prelude::*;
use uuid::Uuid;

use super::greedy::greedy;
use super::*;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId};
use crate::domain::slot::{Meeting, Rhythm, Slot, Venue, span};

/// 1970-01-01 at so many minutes past midnight.
fn slot(minute: i64, long: i64) -> Slot {
    let starts = DateTime::UNIX_EPOCH + TimeDelta::minutes(minute);
    Slot { starts, ends: starts + TimeDelta::minutes(long) }
}

fn meeting(class: u128, minute: i64, venue: Venue) -> Meeting {
    Meeting { slot: slot(minute, 15), class: ClassId(Uuid::from_u128(class)), venue }
}

/// A quarter of an hour of a class with one teacher, in its room.
fn offer(class: u128, minute: i64) -> Offer {
    Offer {
        block: BlockId(Uuid::from_u128(class)),
        place: u16::try_from(minute / 15).expect("a short day"),
        teacher: Some(PersonId(Uuid::from_u128(class))),
        meeting: meeting(class, minute, Venue::Class),
    }
}

/// A family with a child in a class, and the minutes that suit well.
fn ask(household: u128, child: u128, class: u128, well: &[i64]) -> Ask {
    let wish = |minute: &i64| Wish {
        block: BlockId(Uuid::from_u128(class)),
        slot: slot(*minute, 15),
        suits: Suits::Well,
    };
    Ask {
        child: ChildId(Uuid::from_u128(child)),
        household: HouseholdId(Uuid::from_u128(household)),
        class: ClassId(Uuid::from_u128(class)),
        wishes: well.iter().map(wish).collect(),
        has: Vec::new(),
        language: None,
    }
}

fn speaking(language: &str, ask: Ask) -> Ask {
    Ask { language: Some(language.to_owned()), ..ask }
}

fn possibly(minutes: &[i64], mut ask: Ask) -> Ask {
    for wish in &mut ask.wishes {
        if minutes.iter().any(|minute| wish.slot.starts == slot(*minute, 15).starts) {
            wish.suits = Suits::Possible;
        }
    }
    ask
}

fn interpreter(language: &str, from: i64, until: i64) -> Interpreter {
    let hours = Hours { slot: slot(from, until - from), in_person: true, remotely: true };
    Interpreter { languages: vec![language.to_owned()], hours: vec![hours], has: Vec::new() }
}

fn problem(offers: Vec<Offer>, asks: Vec<Ask>) -> Problem {
    Problem { offers, asks, ..Problem::default() }
}

/// The minute at which each ask is placed.
fn minutes(problem: &Problem, plan: &Plan) -> Vec<Option<i64>> {
    let mut minutes = vec![None; problem.asks.len()];
    for placed in &plan.placed {
        minutes[placed.ask] = Some(problem.offers[placed.offer].meeting.slot.starts.timestamp() / 60);
    }
    minutes
}

fn planned(problem: &Problem) -> Plan {
    let plan = plan(problem, 1, || false);
    assert_sound(problem, &plan);
    plan
}

/// Every hard rule, looked at without what the planner knows.
fn assert_sound(problem: &Problem, plan: &Plan) {
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

#[test]
fn who_has_one_wish_is_not_pushed_out_by_who_has_two() {
    let problem = problem(
        vec![offer(1, 0), offer(1, 15), offer(1, 30)],
        vec![ask(1, 1, 1, &[0, 15]), ask(2, 2, 1, &[0, 30]), ask(3, 3, 1, &[0])],
    );
    assert_eq!(minutes(&problem, &planned(&problem)), [Some(15), Some(30), Some(0)]);
}

#[test]
fn all_are_placed_before_anybody_has_what_suits_well() {
    let problem = problem(
        vec![offer(1, 0), offer(1, 15)],
        vec![possibly(&[15], ask(1, 1, 1, &[0, 15])), possibly(&[0], ask(2, 2, 1, &[0]))],
    );
    let plan = planned(&problem);
    assert_eq!(minutes(&problem, &plan), [Some(15), Some(0)]);
    assert_eq!((plan.score.well, plan.bound.well), (0, 0));
}

#[test]
fn nobody_is_placed_where_they_did_not_wish() {
    let problem =
        problem(vec![offer(1, 0), offer(1, 15), offer(2, 0)], vec![ask(1, 1, 1, &[0]), ask(2, 2, 1, &[0])]);
    let plan = planned(&problem);
    assert_eq!(plan.score.placed, 1);
    assert_eq!((plan.unplaced[0].why, plan.unplaced[0].nearest.as_slice()), (Why::Taken, [1].as_slice()));
}

#[test]
fn siblings_follow_each_other_with_time_to_walk_and_others_make_room() {
    let offers = (0..4).flat_map(|at| [offer(1, 15 * at), offer(2, 15 * at)]).collect();
    let problem = problem(
        offers,
        vec![
            ask(1, 1, 1, &[0, 15, 45]),
            ask(1, 2, 2, &[0, 30]),
            ask(2, 3, 1, &[0, 15]),
            ask(3, 4, 2, &[15, 30]),
            ask(4, 5, 2, &[0, 15]),
        ],
    );
    let plan = planned(&problem);
    // A quarter of an hour lies between: five minutes are for the way.
    assert_eq!(minutes(&problem, &plan)[..2], [Some(0), Some(30)]);
    assert_eq!(
        (plan.score, plan.gap()),
        (Score { placed: 5, well: 5, siblings: 1, ..Score::default() }, 0.0)
    );
}

#[test]
fn a_time_that_suits_well_comes_before_siblings() {
    let problem = problem(
        vec![offer(1, 0), offer(1, 60), offer(2, 30)],
        vec![possibly(&[0], ask(1, 1, 1, &[0, 60])), ask(1, 2, 2, &[30])],
    );
    assert_eq!(minutes(&problem, &planned(&problem)), [Some(60), Some(30)]);
}

#[test]
fn a_family_goes_straight_on_from_what_it_has_and_is_nowhere_else_then() {
    let mut one = ask(1, 1, 1, &[0, 15, 30, 60]);
    one.has = vec![meeting(2, 0, Venue::Class)];
    let problem = problem(vec![offer(1, 0), offer(1, 15), offer(1, 30), offer(1, 60)], vec![one]);
    let plan = planned(&problem);
    assert_eq!((minutes(&problem, &plan), plan.score.siblings), (vec![Some(30)], 1));
}

#[test]
fn an_interpreter_is_at_one_place_at_a_time_and_goes_from_one_to_the_next() {
    let offers = (0..5).flat_map(|at| [offer(1, 15 * at), offer(2, 15 * at)]).collect();
    let mut problem = problem(
        offers,
        vec![
            speaking("ti", ask(1, 1, 1, &[0, 15])),
            speaking("ti", ask(2, 2, 1, &[0, 15])),
            speaking("ti", ask(3, 3, 2, &[30, 45, 60])),
        ],
    );
    problem.interpreters = vec![interpreter("so", 0, 90), interpreter("ti", 0, 90)];
    let plan = planned(&problem);
    // The last needs time to walk over, so it is not at 30.
    assert_eq!(minutes(&problem, &plan)[2], Some(45));
    assert_eq!((plan.score.clusters, plan.placed[0].interpreter), (2, Some(1)));
}

#[test]
fn an_interpreter_by_phone_is_not_in_a_room() {
    let by_phone = Offer { meeting: meeting(1, 15, Venue::Phone), ..offer(1, 15) };
    let mut problem = problem(vec![offer(1, 0), by_phone], vec![speaking("ti", ask(1, 1, 1, &[0, 15]))]);
    problem.interpreters = vec![interpreter("ti", 0, 90)];
    problem.interpreters[0].hours[0].in_person = false;
    assert_eq!(minutes(&problem, &planned(&problem)), [Some(15)]);
}

#[test]
fn a_teacher_has_a_break_where_families_leave_one() {
    let mut problem = problem((0..5).map(|at| offer(1, 15 * at)).collect(), Vec::new());
    problem.asks = vec![
        ask(1, 1, 1, &[0]),
        ask(2, 2, 1, &[15]),
        ask(3, 3, 1, &[30, 45, 60]),
        ask(4, 4, 1, &[30, 45, 60]),
    ];
    problem.teachers = vec![Teacher { id: PersonId(Uuid::from_u128(1)), most_in_a_row: 2, has: Vec::new() }];
    let plan = planned(&problem);
    assert_eq!((plan.score.missed_breaks, plan.bound.missed_breaks), (0, 0));
    // One who has the break's time already has none.
    problem.offers.remove(2);
    problem.teachers[0].has = vec![slot(30, 15)];
    assert_eq!(planned(&problem).score.missed_breaks, 2);
}

#[test]
fn a_child_of_two_households_is_with_one_of_its_teachers_at_a_time() {
    let of_the_other = Offer {
        block: BlockId(Uuid::from_u128(7)),
        teacher: Some(PersonId(Uuid::from_u128(7))),
        meeting: meeting(1, 0, Venue::Room { called: "hall".to_owned() }),
        ..offer(1, 0)
    };
    let mut father = ask(2, 1, 1, &[0]);
    father.wishes[0].block = of_the_other.block;
    let problem = problem(vec![offer(1, 0), of_the_other], vec![ask(1, 1, 1, &[0]), father]);
    let plan = planned(&problem);
    assert_eq!((plan.score.placed, plan.unplaced[0].why), (1, Why::Family));
}

#[test]
fn a_teacher_and_a_room_are_there_once() {
    let of = |class: u128, teacher: u128, called: &str| Offer {
        teacher: Some(PersonId(Uuid::from_u128(teacher))),
        meeting: meeting(class, 0, Venue::Room { called: called.to_owned() }),
        ..offer(class, 0)
    };
    let placed = |one: Offer, other: Offer| {
        planned(&problem(vec![one, other], vec![ask(1, 1, 1, &[0]), ask(2, 2, 2, &[0])])).score.placed
    };
    assert_eq!(placed(of(1, 1, "hall"), of(2, 2, "attic")), 2);
    assert_eq!(placed(of(1, 1, "hall"), of(2, 1, "attic")), 1);
    assert_eq!(placed(of(1, 1, "hall"), of(2, 2, "hall")), 1);
}

#[test]
fn who_has_no_time_reads_why_and_what_is_near() {
    let mut busy = ask(3, 3, 1, &[15]);
    busy.has = vec![meeting(2, 15, Venue::Class)];
    let mut problem = problem(
        [0, 15, 30, 45, 60, 75].into_iter().map(|at| offer(1, at)).chain([offer(2, 0)]).collect(),
        vec![
            ask(1, 1, 1, &[]),
            ask(2, 2, 1, &[90]),
            busy,
            speaking("ti", ask(4, 4, 1, &[0])),
            ask(5, 5, 1, &[0]),
            ask(6, 6, 1, &[0]),
            ask(5, 7, 2, &[0]),
            speaking("ti", ask(8, 8, 1, &[45])),
        ],
    );
    problem.interpreters = vec![interpreter("ti", 45, 90)];
    problem.interpreters[0].has = vec![meeting(1, 60, Venue::Class)];
    let plan = planned(&problem);
    let told = |ask: usize| {
        let found = plan.unplaced.iter().find(|one| one.ask == ask).expect("no time");
        let at = |offer: &usize| problem.offers[*offer].meeting.slot.starts.timestamp() / 60;
        (found.why, found.nearest.iter().map(at).collect::<Vec<_>>())
    };
    assert_eq!(told(0), (Why::NoWish, vec![15, 30, 60]));
    assert_eq!(told(1), (Why::Gone, vec![75, 60, 30]));
    assert_eq!(told(2), (Why::Elsewhere, vec![60, 75]));
    assert_eq!(told(3), (Why::NoInterpreter, vec![75]));
    // The other child's conversation is at 0, with a way from it.
    assert_eq!(told(4), (Why::Taken, vec![30, 60, 75]));
    assert_eq!(plan.score.placed, 3);
}

#[test]
fn siblings_who_want_the_same_time_and_an_interpreter_who_is_elsewhere_are_named() {
    let siblings = problem(vec![offer(1, 0), offer(2, 0)], vec![ask(1, 1, 1, &[0]), ask(1, 2, 2, &[0])]);
    assert_eq!(planned(&siblings).unplaced[0].why, Why::Family);
    let mut two = siblings;
    for ask in &mut two.asks {
        ask.language = Some("ti".to_owned());
    }
    two.asks[1].household = HouseholdId(Uuid::from_u128(2));
    two.interpreters = vec![interpreter("ti", 0, 90)];
    assert_eq!(planned(&two).unplaced[0].why, Why::InterpreterTaken);
    two.interpreters.push(interpreter("ti", 0, 90));
    assert_eq!(planned(&two).score.placed, 2);
}

#[test]
fn a_wish_counts_at_the_time_it_was_made_for() {
    let mut longer = ask(1, 1, 1, &[0, 15]);
    longer.wishes[0].slot.ends += TimeDelta::minutes(5);
    longer.wishes.push(Wish { suits: Suits::Possible, ..longer.wishes[1] });
    let problem = problem(vec![offer(1, 0), offer(1, 15)], vec![longer]);
    let plan = planned(&problem);
    assert_eq!((minutes(&problem, &plan), plan.score.well), (vec![Some(15)], 1));
}

#[test]
fn the_hour_that_comes_twice_holds_two_families_and_siblings_who_follow() {
    let day = "2026-10-25".parse().expect("a day");
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    let (starts, ends) = span(day, clock(1), clock(4), Amsterdam).expect("a span");
    let slots: Vec<Slot> = Rhythm { minutes: 30, pause: 0 }.slots(starts, ends).collect();
    let offers = slots.iter().flat_map(|slot| {
        [1, 2].map(|class| Offer {
            meeting: Meeting { slot: *slot, ..offer(class, 0).meeting },
            ..offer(class, 0)
        })
    });
    let wish = |class: u128, slot: &Slot| Wish {
        block: BlockId(Uuid::from_u128(class)),
        slot: *slot,
        suits: Suits::Well,
    };
    // Half past two, of which there are two, and what both are between.
    let asks = (0..8).flat_map(|family| {
        [1, 2].map(|class| {
            let wishes = slots.iter().map(|slot| wish(class, slot)).collect();
            Ask { wishes, ..ask(family, 10 * class + family, class, &[]) }
        })
    });
    let problem = problem(offers.collect(), asks.collect());
    let plan = planned(&problem);
    assert_eq!((slots.len(), plan.score.placed, plan.score.well), (8, 16, 16));
    assert_eq!(plan.score.siblings, plan.bound.siblings);
}

#[test]
fn a_plan_that_is_called_for_at_once_is_sound() {
    let offers = (0..8).flat_map(|at| [offer(1, 15 * at), offer(2, 15 * at)]).collect();
    let asks = (0..12).map(|family| ask(family % 9, family, 1 + family % 2, &[0, 15, 30, 45, 90])).collect();
    let problem = problem(offers, asks);
    let plan = plan(&problem, 1, || true);
    assert_sound(&problem, &plan);
    assert_eq!(plan.score.placed, 10);
}

#[test]
fn nothing_to_plan_is_a_plan() {
    let plan = planned(&Problem::default());
    assert_eq!((plan.placed.len(), plan.unplaced.len(), plan.gap()), (0, 0, 0.0));
}

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
        prop_assert_eq!(super::plan(&problem, seed, || false), plan);
        let mut left = seed % 40;
        let called_early = super::plan(&problem, seed, || {
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
