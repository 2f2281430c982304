// SPDX-License-Identifier: EUPL-1.2
//! The room that households have in a week, while something is written to many persons.

use std::collections::HashMap;

use uuid::Uuid;

use super::JobCx;
use crate::domain::budget::{self, USUAL};
use crate::domain::id::{HouseholdId, PersonId};
use crate::flow::Fault;
use crate::store::budget as store;
use crate::store::schools::School;

/// What some persons' households have got this week, and what they get now.
#[derive(Debug)]
pub(super) struct Room {
    week: String,
    most: u8,
    households: HashMap<PersonId, HouseholdId>,
    had: HashMap<HouseholdId, Vec<Uuid>>,
    taken: Vec<store::Item>,
}

impl Room {
    /// The room of `persons` at a school.
    pub(super) async fn read(
        cx: &mut JobCx<'_>,
        school: &School,
        persons: &[PersonId],
    ) -> Result<Self, Fault> {
        let week = budget::week(cx.now, school.zone);
        let households = store::households(cx.tx, school.id, persons).await?;
        let mut had: HashMap<HouseholdId, Vec<Uuid>> = HashMap::new();
        for household in households.values() {
            had.entry(*household).or_default();
        }
        for item in store::of_week(cx.tx, &week, had.clone().into_keys()).await? {
            had.entry(item.household).or_default().push(item.item);
        }
        let most = school.settings.weekly_items.unwrap_or(USUAL);
        Ok(Self { week, most, households, had, taken: Vec::new() })
    }

    /// Whether there is room for `item` for this person; it then takes its place. Whoever is in no household is a
    /// member of staff: nobody counts for them.
    pub(super) fn takes(&mut self, person: PersonId, item: Uuid) -> bool {
        let Some(household) = self.households.get(&person).copied() else { return true };
        let had = self.had.entry(household).or_default();
        if had.contains(&item) {
            return true;
        }
        let Some(place) = budget::place(had.len(), self.most) else { return false };
        had.push(item);
        self.taken.push(store::Item { household, place: i32::try_from(place).unwrap_or(i32::MAX), item });
        true
    }

    /// Writes what took a place.
    pub(super) async fn write(self, cx: &mut JobCx<'_>) -> Result<(), Fault> {
        Ok(store::take(cx.tx, &self.week, &self.taken, cx.now).await?)
    }
}
