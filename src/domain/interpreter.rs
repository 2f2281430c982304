// SPDX-License-Identifier: EUPL-1.2
//! Interpreters: who interprets which languages, when and how; and which of them takes a conversation.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::id::{HoursId, InterpreterId, TalkId};
use super::slot::{Meeting, Slot, Venue};
use super::tongue::Tongue;

/// How an interpreter takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Comes to school, and sits with the teacher also when that one calls.
    School,
    /// Is called.
    Phone,
    /// By video.
    Video,
}

impl Place {
    /// All, as they are offered.
    pub const ALL: [Self; 3] = [Self::School, Self::Phone, Self::Video];

    /// Where such an interpreter is while others have `meeting`: who is called needs no way.
    pub fn during(self, meeting: &Meeting) -> Meeting {
        let venue = match (self, &meeting.venue) {
            (Self::Phone | Self::Video, _) => Venue::Phone,
            (Self::School, Venue::Phone | Venue::Online { .. }) => Venue::Class,
            (Self::School, venue) => venue.clone(),
        };
        Meeting { venue, ..meeting.clone() }
    }
}

/// Hours in which an interpreter is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Their id.
    pub id: HoursId,
    /// From when until when.
    pub slot: Slot,
    /// How.
    pub place: Place,
}

/// A conversation that an interpreter takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The conversation.
    pub talk: TalkId,
    /// The hours it lies in.
    pub hours: HoursId,
    /// When, and where the interpreter is then.
    pub at: Meeting,
}

/// An interpreter, or an agency that sends one at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interpreter {
    /// Their id.
    pub id: InterpreterId,
    /// As the school calls them.
    pub name: String,
    /// What they interpret.
    pub tongues: Vec<Tongue>,
    /// When they are there.
    pub hours: Vec<Hours>,
    /// What they take then.
    pub taken: Vec<Taken>,
}

impl Interpreter {
    /// Whether they interpret `tongue`.
    pub fn speaks(&self, tongue: &Tongue) -> bool {
        self.tongues.iter().any(|spoken| spoken.is(tongue))
    }

    /// The hours in which they can take `meeting`, and how near it is to what they take already.
    fn hours_for(&self, meeting: &Meeting) -> Option<(&Hours, Option<TimeDelta>)> {
        let taken: Vec<Meeting> = self.taken.iter().map(|taken| taken.at.clone()).collect();
        let holds = |hours: &&Hours| {
            let Slot { starts, ends } = meeting.slot;
            hours.slot.starts <= starts && ends <= hours.slot.ends && hours.place.during(meeting).fits(&taken)
        };
        let hours = self.hours.iter().find(holds)?;
        Some((hours, hours.place.during(meeting).distance(&taken)))
    }
}

/// The interpreter of `tongue` who takes `meeting`, and in which hours; `None` when nobody is free. Who has a
/// conversation near it comes first, so that few are asked to come for one alone.
pub fn pick<'i>(
    interpreters: &'i [Interpreter],
    tongue: &Tongue,
    meeting: &Meeting,
) -> Option<(&'i Interpreter, &'i Hours)> {
    let free =
        interpreters.iter().filter(|interpreter| interpreter.speaks(tongue)).filter_map(|interpreter| {
            let (hours, distance) = interpreter.hours_for(meeting)?;
            Some((distance.unwrap_or(TimeDelta::MAX), interpreter.id, interpreter, hours))
        });
    let nearest = free.min_by_key(|(distance, id, ..)| (*distance, *id));
    nearest.map(|(_, _, interpreter, hours)| (interpreter, hours))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ClassId;
    use chrono::{DateTime, Utc};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn minute(minute: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
    }

    fn slot(from: i64, long: i64) -> Slot {
        Slot { starts: minute(from), ends: minute(from + long) }
    }

    fn meeting(from: i64, long: i64, class: u128, venue: Venue) -> Meeting {
        Meeting { slot: slot(from, long), class: ClassId(Uuid::from_u128(class)), venue }
    }

    fn interpreter(number: u128, tongue: &'static str, hours: &[(i64, i64, Place)]) -> Interpreter {
        let hours = (0..).zip(hours).map(|(place_of, (from, long, place))| Hours {
            id: HoursId(Uuid::from_u128(number * 100 + place_of)),
            slot: slot(*from, *long),
            place: *place,
        });
        Interpreter {
            id: InterpreterId(Uuid::from_u128(number)),
            name: number.to_string(),
            tongues: vec![Tongue::Listed(tongue)],
            hours: hours.collect(),
            taken: Vec::new(),
        }
    }

    /// Books it with whoever is free.
    fn book(all: &mut [Interpreter], tongue: &'static str, meeting: &Meeting, number: u128) -> Option<u128> {
        let (of, hours) = pick(all, &Tongue::Listed(tongue), meeting)?;
        let taken =
            Taken { talk: TalkId(Uuid::from_u128(number)), hours: hours.id, at: hours.place.during(meeting) };
        let id = of.id;
        all.iter_mut().find(|one| one.id == id)?.taken.push(taken);
        Some(id.0.as_u128())
    }

    #[test]
    fn who_comes_to_school_walks_from_room_to_room_and_who_is_called_does_not() {
        let mut at_school = [interpreter(1, "ti", &[(0, 120, Place::School)])];
        let mut by_phone = [interpreter(1, "ti", &[(0, 120, Place::Phone)])];
        for (all, next) in [(&mut at_school, None), (&mut by_phone, Some(1))] {
            assert_eq!(book(all, "ti", &meeting(0, 15, 1, Venue::Class), 1), Some(1));
            assert_eq!(book(all, "ti", &meeting(15, 15, 2, Venue::Class), 2), next);
            assert_eq!(book(all, "ti", &meeting(35, 15, 2, Venue::Class), 3), Some(1));
            assert_eq!(book(all, "ti", &meeting(110, 15, 2, Venue::Class), 4), None, "outside of the hours");
            assert_eq!(book(all, "pl", &meeting(70, 15, 2, Venue::Class), 5), None, "another language");
        }
    }

    #[test]
    fn a_teacher_who_calls_has_the_interpreter_of_the_school_in_the_room() {
        let mut all = [interpreter(1, "ti", &[(0, 120, Place::School)])];
        assert_eq!(book(&mut all, "ti", &meeting(0, 15, 1, Venue::Class), 1), Some(1));
        assert_eq!(book(&mut all, "ti", &meeting(15, 15, 1, Venue::Phone), 2), Some(1));
        assert_eq!(book(&mut all, "ti", &meeting(30, 15, 2, Venue::Phone), 3), None, "no time to walk");
    }

    #[test]
    fn conversations_of_a_language_lie_together_with_one_interpreter() {
        let hours = [(0, 240, Place::School)];
        let mut all = [interpreter(1, "ti", &hours), interpreter(2, "ti", &hours)];
        let venue = || Venue::Class;
        assert_eq!(book(&mut all, "ti", &meeting(100, 15, 1, venue()), 1), Some(1));
        assert_eq!(book(&mut all, "ti", &meeting(100, 15, 2, venue()), 2), Some(2), "the first is not free");
        assert_eq!(
            book(&mut all, "ti", &meeting(115, 15, 2, venue()), 3),
            Some(2),
            "the first has no time to walk"
        );
        assert_eq!(book(&mut all, "ti", &meeting(180, 15, 2, venue()), 4), Some(2), "near to what they take");
    }

    fn place() -> impl Strategy<Value = Place> {
        prop::sample::select(&Place::ALL[..])
    }

    fn venue() -> impl Strategy<Value = Venue> {
        prop_oneof![
            Just(Venue::Class),
            Just(Venue::Phone),
            "[ab]".prop_map(|called| Venue::Room { called }),
            "[ab]".prop_map(|link| Venue::Online { link }),
        ]
    }

    proptest! {
        #[test]
        fn nobody_is_at_two_places_at_once_nor_works_outside_their_hours(
            hours in prop::collection::vec((0u128..3, 0i64..20, 1i64..12, place()), 1..6),
            wished in prop::collection::vec((0i64..260, 1i64..30, 0u128..3, venue(), any::<bool>()), 0..30),
        ) {
            let tongue = |number| if number == 0 { "ti" } else { "pl" };
            let mut all: Vec<Interpreter> = (0..3).map(|number| {
                let of = hours.iter().filter(|(of, ..)| *of == number);
                let hours: Vec<_> = of.map(|(_, from, long, place)| (from * 15, long * 15, *place)).collect();
                interpreter(number, tongue(number), &hours)
            }).collect();
            for (number, (from, long, class, venue, tigrinya)) in (0..).zip(wished) {
                let tongue = if tigrinya { "ti" } else { "pl" };
                book(&mut all, tongue, &meeting(from, long, class, venue), number);
            }
            for one in &all {
                for (place, taken) in one.taken.iter().enumerate() {
                    let hours = one.hours.iter().find(|hours| hours.id == taken.hours).expect("hours");
                    let (of, at) = (hours.slot, taken.at.slot);
                    prop_assert!(of.starts <= at.starts && at.ends <= of.ends);
                    let others: Vec<Meeting> =
                        one.taken[place + 1..].iter().map(|other| other.at.clone()).collect();
                    prop_assert!(taken.at.fits(&others));
                }
            }
        }
    }
}
