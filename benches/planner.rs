// SPDX-License-Identifier: EUPL-1.2
//! The planner on generated schools of 100 to 2,000 families: three in ten children have a sister or brother at school,
//! one family in twelve needs one of three languages, all mark some parts of some days in two weeks.
//!
//! ```text
//! cargo bench --bench planner
//! cargo bench --bench planner -- --families 600 --runs 9
//! ```

use std::cmp::Ordering;
use std::time::{Duration, Instant};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Europe::Amsterdam;
use clap::Parser;
use ouderlijn::domain::id::{BlockId, ChildId, ClassId, HouseholdId, PersonId};
use ouderlijn::domain::planner::{
    Ask, Hours, Interpreter, Offer, Plan, Problem, Score, Suits, Teacher, Wish, plan,
};
use ouderlijn::domain::slot::{Meeting, Rhythm, Slot, Venue, span};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use uuid::Uuid;

/// How many families each school has.
const SCHOOLS: [u32; 5] = [100, 300, 600, 1_000, 2_000];
/// What interpreters are needed for.
const LANGUAGES: [&str; 3] = ["ti", "so", "fa"];
/// How many conversations a teacher has in a round.
const OF_A_CLASS: u32 = 25;

struct Maker {
    chance: ChaCha8Rng,
    next: u128,
}

impl Maker {
    fn below(&mut self, most: u32) -> u32 {
        self.chance.next_u32() % most
    }

    fn id(&mut self) -> Uuid {
        self.next += 1;
        Uuid::from_u128(self.next)
    }
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
}

/// The days of the round: two weeks, in the middle of which the clock goes back.
fn days() -> Vec<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2026, 10, 19).expect("a day");
    (0..12).filter(|day| day % 7 < 5).map(|day| first + Days::new(day)).collect()
}

/// A school with so many conversations to plan: classes of 25, of which three in ten have a sister or brother at
/// school; one in twelve needs an interpreter.
fn school(families: u32, seed: u64) -> Problem {
    let mut maker = Maker { chance: ChaCha8Rng::seed_from_u64(seed), next: 0 };
    let mut problem = Problem::default();
    let classes: Vec<ClassId> = (0..families.div_ceil(OF_A_CLASS)).map(|_| ClassId(maker.id())).collect();
    for class in &classes {
        let teacher = PersonId(maker.id());
        problem.teachers.push(Teacher { id: teacher, most_in_a_row: 5, has: Vec::new() });
        for block in 0..4_usize {
            let (day, from, until) = match block {
                // An afternoon in each week, an evening and a noon.
                0 | 1 => ([0, 1, 3][maker.below(3) as usize] + 5 * block, clock(14, 30), clock(16, 30)),
                2 => (3 + 5 * maker.below(2) as usize, clock(18, 30), clock(20, 30)),
                _ => (maker.below(10) as usize, clock(12, 15), clock(13, 15)),
            };
            let day = days()[day];
            let venue = if block == 3 { Venue::Phone } else { Venue::Class };
            let (starts, ends) = span(day, from, until, Amsterdam).expect("a span");
            let id = BlockId(maker.id());
            let slots = Rhythm { minutes: 15, pause: 0 }.slots(starts, ends);
            problem.offers.extend((0..).zip(slots).map(|(place, slot)| Offer {
                block: id,
                place,
                teacher: Some(teacher),
                meeting: Meeting { slot, class: *class, venue: venue.clone() },
            }));
        }
    }
    let mut left: Vec<ClassId> = (0..families)
        .map(|index| classes[(index % u32::try_from(classes.len()).expect("few")) as usize])
        .collect();
    for at in (1..left.len()).rev() {
        let other = maker.below(u32::try_from(at + 1).expect("few")) as usize;
        left.swap(at, other);
    }
    while !left.is_empty() {
        // Of a hundred children seventy come alone, twenty-four as two and six as three.
        let together = match maker.below(100) {
            0..83 => 1,
            83..97 => 2,
            _ => 3,
        };
        let household = HouseholdId(maker.id());
        let language = (maker.below(12) == 0).then(|| LANGUAGES[maker.below(3) as usize].to_owned());
        let habits: Vec<Habit> =
            (0..7).map(|_| Habit { can: maker.below(2) == 0, suits_well: maker.below(3) > 0 }).collect();
        for class in left.split_off(left.len().saturating_sub(together)) {
            let wishes = wishes(&problem, class, &habits, &mut maker);
            problem.asks.push(Ask {
                child: ChildId(maker.id()),
                household,
                class,
                wishes,
                has: Vec::new(),
                language: language.clone(),
            });
        }
    }
    problem.interpreters = interpreters(families);
    problem
}

/// What a family can on one part of the days: nothing, some times, and whether they suit well.
#[derive(Clone, Copy)]
struct Habit {
    can: bool,
    suits_well: bool,
}

/// A family can on some parts of some days, and there not always; two in a hundred marked nothing.
fn wishes(problem: &Problem, class: ClassId, habits: &[Habit], maker: &mut Maker) -> Vec<Wish> {
    let own: Vec<&Offer> = problem.offers.iter().filter(|offer| offer.meeting.class == class).collect();
    let mut wishes = Vec::new();
    if maker.below(50) == 0 {
        return wishes;
    }
    while wishes.len() < 2 {
        for offer in &own {
            let habit = habits[part_of_day(offer.meeting.slot.starts)];
            let can = if habit.can { maker.below(10) < 7 } else { maker.below(20) == 0 };
            if can && wishes.iter().all(|wish: &Wish| wish.slot != offer.meeting.slot) {
                let suits_well = habit.suits_well && maker.below(4) > 0;
                let suits = if suits_well { Suits::Well } else { Suits::Possible };
                wishes.push(Wish { block: offer.block, slot: offer.meeting.slot, suits });
            }
        }
    }
    wishes
}

/// Noon, evening, or an afternoon of one of the days of the week.
fn part_of_day(starts: DateTime<Utc>) -> usize {
    let local = starts.with_timezone(&Amsterdam);
    match local.hour() {
        0..14 => 5,
        18.. => 6,
        _ => local.weekday().num_days_from_monday() as usize,
    }
}

/// For every 600 families one for each language, each on some days of the week.
fn interpreters(families: u32) -> Vec<Interpreter> {
    let hours = |weekdays: [u32; 3]| {
        let days = days().into_iter().filter(|day| weekdays.contains(&day.weekday().num_days_from_monday()));
        let hours = days.filter_map(|day| span(day, clock(12, 0), clock(21, 0), Amsterdam));
        hours
            .map(|(starts, ends)| Hours { slot: Slot { starts, ends }, in_person: true, remotely: true })
            .collect()
    };
    let mut all = Vec::new();
    for _ in 0..families.div_ceil(600) {
        for (language, weekdays) in LANGUAGES.into_iter().zip([[0, 1, 3], [0, 2, 3], [1, 2, 4]]) {
            let languages = vec![language.to_owned()];
            all.push(Interpreter { languages, hours: hours(weekdays), has: Vec::new() });
        }
    }
    all
}

/// What a run showed.
struct Run {
    /// How long it took.
    seconds: f64,
    /// How long it had a core.
    core: f64,
    plan: Plan,
}

/// How long this thread had a core until now, in seconds; `None` where the system does not tell.
fn core() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(told.split_whitespace().next()?.parse::<f64>().ok()? / 1e9)
}

fn median<T: Copy + PartialOrd>(runs: &[Run], of: impl Fn(&Run) -> T) -> T {
    let mut all: Vec<T> = runs.iter().map(of).collect();
    all.sort_by(|one, other| one.partial_cmp(other).unwrap_or(Ordering::Equal));
    all[all.len() / 2]
}

/// Plans each school so many times with other seeds and prints medians; each line of the score with its bound.
#[derive(Parser)]
#[command(name = "planner", after_help = "Example: cargo bench --bench planner -- --families 600")]
struct Args {
    /// How many families; without it all sizes.
    #[arg(long)]
    families: Option<u32>,
    /// How often.
    #[arg(long, default_value_t = 5)]
    runs: u64,
    /// After so many seconds a plan is called for.
    #[arg(long, default_value_t = 60)]
    most: u64,
    /// Cargo's own.
    #[arg(long, hide = true)]
    bench: bool,
}

#[expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a benchmark reads the clock and prints")]
fn main() {
    let args = Args::parse();
    let sizes = args.families.map_or_else(|| SCHOOLS.to_vec(), |families| vec![families]);
    println!(
        "families | seconds | of a core (least – most) | placed | well | siblings | interpreter | breaks | points | gap"
    );
    for families in sizes {
        let runs: Vec<Run> = (1..=args.runs.max(1))
            .map(|seed| {
                let problem = school(families, seed);
                let (begun, before) = (Instant::now(), core());
                let plan = plan(&problem, seed, || begun.elapsed() > Duration::from_secs(args.most));
                let seconds = begun.elapsed().as_secs_f64();
                let core = core().zip(before).map_or(seconds, |(after, before)| after - before);
                Run { seconds, core, plan }
            })
            .collect();
        let line = |of: fn(&Score) -> u32| {
            format!(
                "{} of {}",
                median(&runs, |run| of(&run.plan.score)),
                median(&runs, |run| of(&run.plan.bound))
            )
        };
        let least = runs.iter().map(|run| run.core).fold(f64::INFINITY, f64::min);
        let most = runs.iter().map(|run| run.core).fold(0.0, f64::max);
        println!(
            "{families} | {:.1} | {:.1} ({least:.1} – {most:.1}) | {} | {} | {} | {} | {} | {} of {} | {:.2} % (at most {:.2} %)",
            median(&runs, |run| run.seconds),
            median(&runs, |run| run.core),
            line(|score| score.placed),
            line(|score| score.well),
            line(|score| score.siblings),
            line(|score| score.clusters),
            line(|score| score.missed_breaks),
            median(&runs, |run| run.plan.score.points()),
            median(&runs, |run| run.plan.most_points),
            median(&runs, |run| run.plan.gap()) * 100.0,
            runs.iter().map(|run| run.plan.gap()).fold(0.0, f64::max) * 100.0,
        );
    }
}
