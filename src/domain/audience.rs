// SPDX-License-Identifier: EUPL-1.2
//! For whom a post is: a class, several classes or year levels of a school, or those who have not seen another post.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::id::{ClassId, PostId, SchoolId};

/// The year levels of a primary school, groep 1 to 8.
pub const LEVELS: std::ops::RangeInclusive<i32> = 1..=8;

/// For whom a post is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    /// The class; of several, one of them.
    pub class: ClassId,
    /// Several classes: who leads the school chooses them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wide: Option<Wide>,
    /// Only those to whom this post was written and who have not seen it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unseen_of: Option<PostId>,
}

/// Several classes of one school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wide {
    /// The school.
    pub school: SchoolId,
    /// Every class.
    #[serde(default)]
    pub all: bool,
    /// Every child of these year levels, whatever the class.
    #[serde(default)]
    pub levels: BTreeSet<i32>,
    /// These classes, with their names.
    #[serde(default)]
    pub classes: BTreeMap<ClassId, String>,
}

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pick {
    /// The whole school.
    All,
    /// A year level.
    Level(i32),
    /// A class.
    Class(ClassId, String),
}

/// Children of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Part {
    /// The class.
    pub class: ClassId,
    /// Only those of this year level; empty: all.
    pub level: Option<i32>,
}

impl Audience {
    /// One class.
    pub fn of(class: ClassId) -> Self {
        Self { class, wide: None, unseen_of: None }
    }

    /// Whether it is one class and everybody in it.
    pub fn is_class(&self) -> bool {
        self.wide.is_none() && self.unseen_of.is_none()
    }
}

impl Wide {
    /// Nothing chosen yet.
    pub fn none(school: SchoolId) -> Self {
        Self { school, all: false, levels: BTreeSet::new(), classes: BTreeMap::new() }
    }

    /// Whether this is chosen.
    pub fn has(&self, pick: &Pick) -> bool {
        match pick {
            Pick::All => self.all,
            Pick::Level(level) => self.levels.contains(level),
            Pick::Class(class, _) => self.classes.contains_key(class),
        }
    }

    /// Chooses this, or no longer. The whole school stands alone: whoever then picks a class means that one.
    #[must_use]
    pub fn toggle(mut self, pick: Pick) -> Self {
        if self.has(&pick) {
            match &pick {
                Pick::All => self.all = false,
                Pick::Level(level) => _ = self.levels.remove(level),
                Pick::Class(class, _) => _ = self.classes.remove(class),
            }
            return self;
        }
        match pick {
            Pick::All => Self { all: true, ..Self::none(self.school) },
            Pick::Level(level) => {
                self.all = false;
                self.levels.insert(level);
                self
            }
            Pick::Class(class, name) => {
                self.all = false;
                self.classes.insert(class, name);
                self
            }
        }
    }

    /// The children that are meant, of a school whose classes hold children of these year levels (`seats`, one for
    /// each class and level); a class without children has no seat and nobody to write to.
    pub fn parts(&self, seats: &[(ClassId, i32)]) -> Vec<Part> {
        let mut parts = BTreeSet::new();
        for (class, level) in seats {
            if self.all || self.classes.contains_key(class) {
                parts.insert(Part { class: *class, level: None });
            } else if self.levels.contains(level) {
                parts.insert(Part { class: *class, level: Some(*level) });
            }
        }
        parts.into_iter().collect()
    }
}

/// What can be chosen in a school, the whole of it first. A year level is offered where that says more than its
/// class does: when several classes have children of it, or its class has children of another too.
pub fn picks(classes: &[(ClassId, String)], seats: &[(ClassId, i32)]) -> Vec<Pick> {
    let mut picks = vec![Pick::All];
    for level in LEVELS {
        let of_level: Vec<_> = seats.iter().filter(|(_, of)| *of == level).collect();
        let mixed = of_level.iter().any(|(class, _)| seats.iter().filter(|(of, _)| of == class).count() > 1);
        if of_level.len() > 1 || mixed {
            picks.push(Pick::Level(level));
        }
    }
    picks.extend(classes.iter().map(|(class, name)| Pick::Class(*class, name.clone())));
    picks
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn class(number: u128) -> ClassId {
        ClassId(Uuid::from_u128(number))
    }

    fn name(number: u128) -> String {
        number.to_string()
    }

    fn school() -> SchoolId {
        SchoolId(Uuid::nil())
    }

    fn pick() -> impl Strategy<Value = Pick> {
        prop_oneof![
            Just(Pick::All),
            (1i32..=8).prop_map(Pick::Level),
            (0u128..6).prop_map(|number| Pick::Class(class(number), name(number))),
        ]
    }

    proptest! {
        #[test]
        fn a_child_is_meant_once_and_exactly_when_its_school_level_or_class_was_chosen(
            seats in proptest::collection::btree_set((0u128..6, 1i32..=8), 0..15),
            taps in proptest::collection::vec(pick(), 0..8),
        ) {
            let seats: Vec<_> = seats.into_iter().map(|(number, level)| (class(number), level)).collect();
            let wide = taps.into_iter().fold(Wide::none(school()), Wide::toggle);
            let parts = wide.parts(&seats);
            for (class, level) in &seats {
                let held = parts.iter().filter(|part| {
                    part.class == *class && part.level.is_none_or(|of| of == *level)
                }).count();
                let meant = wide.all || wide.levels.contains(level) || wide.classes.contains_key(class);
                prop_assert_eq!(held, usize::from(meant));
            }
            prop_assert!(parts.iter().all(|part| seats.iter().any(|(class, _)| *class == part.class)));
        }

        #[test]
        fn a_second_tap_takes_the_first_one_back(taps in proptest::collection::vec(pick(), 0..8), last in pick()) {
            let before = taps.into_iter().fold(Wide::none(school()), Wide::toggle);
            let after = before.clone().toggle(last.clone());
            prop_assert_ne!(after.has(&last), before.has(&last));
            prop_assert_eq!(after.toggle(last.clone()).has(&last), before.has(&last));
        }
    }

    #[test]
    fn a_level_is_offered_only_where_it_says_more_than_its_class() {
        let classes: Vec<_> = (0..4).map(|number| (class(number), name(number))).collect();
        // 3, 4 and 4, 5 and 6 in one room.
        let seats = [(class(0), 3), (class(1), 4), (class(2), 4), (class(3), 5), (class(3), 6)];
        let levels: Vec<_> = picks(&classes, &seats)
            .into_iter()
            .filter_map(|pick| match pick {
                Pick::Level(level) => Some(level),
                Pick::All | Pick::Class(..) => None,
            })
            .collect();
        assert_eq!(levels, [4, 5, 6]);
    }
}
