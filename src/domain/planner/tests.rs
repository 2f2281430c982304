// SPDX-License-Identifier: EUPL-1.2

mod any;
mod rules;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveTime, TimeDelta};
use chrono_tz::Europe::Amsterdam;
use uuid::Uuid;

use super::*;
use crate::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId};
use crate::domain::slot::{Meeting, Rhythm, Slot, Venue, span};
use rules::assert_sound;

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
