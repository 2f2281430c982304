// SPDX-License-Identifier: EUPL-1.2
//! The times that are free for a family.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::super::{Cx, Fault};
use super::tongue::needed;
use super::{Asked, Wish};
use crate::domain::slot::{Meeting, Slot};
use crate::domain::talk::limit;
use crate::store::blocks::Block;
use crate::store::talks::Talk;
use crate::store::{blocks, talks};

/// How many times are offered beside another.
const NEAR: usize = 6;
/// How many times of a day are offered: a message carries a hundred buttons.
pub(super) const MOST_OF_A_DAY: usize = 60;

/// A time that a family can take.
#[derive(Clone, Debug)]
pub(super) struct Offer {
    /// The block it lies in.
    pub block: Block,
    /// Its place there.
    pub place: u16,
    /// When it is.
    pub slot: Slot,
}

impl Offer {
    /// Its day on the clock of the school.
    pub fn day(&self, zone: Tz) -> NaiveDate {
        self.slot.starts.with_timezone(&zone).date_naive()
    }

    fn meeting(&self) -> Meeting {
        self.block.meeting(self.slot)
    }
}

/// The times that a family can take now, in their order: those of [`all`] at which the interpreter it wants is free.
pub(super) async fn free(cx: &mut Cx<'_>, asked: &Asked, wish: Wish) -> Result<Vec<Offer>, Fault> {
    let mut offers = all(cx, asked, wish).await?;
    if let Some(speaking) = needed(cx, asked, wish).await? {
        offers.retain(|offer| speaking.can(&offer.meeting()));
    }
    Ok(offers)
}

/// All times, with an interpreter or without, in their order: free, early enough for the teacher's list, and with time
/// to walk from and to whatever else the family has.
pub(super) async fn all(cx: &mut Cx<'_>, asked: &Asked, wish: Wish) -> Result<Vec<Offer>, Fault> {
    let Asked { round, class, household, .. } = asked;
    if !round.is_open(cx.now) {
        return Ok(Vec::new());
    }
    let taken = talks::taken(cx.tx, round.id, class.id).await?;
    let mut others = talks::of_household(cx.tx, *household, cx.now).await?;
    if let Wish::Move(talk) = wish {
        others.retain(|other| other.id != talk);
    }
    let others: Vec<Meeting> = others.iter().map(Talk::meeting).collect();
    let mut offers = Vec::new();
    for block in blocks::of_class(cx.tx, round.id, class.id).await? {
        for (place, slot) in block.slots(round.rhythm) {
            let is_taken = taken.contains(&(block.id, slot.starts));
            let in_time = cx.now < limit(slot.starts, asked.zone());
            if in_time && !is_taken && block.meeting(slot).fits(&others) {
                offers.push(Offer { block: block.clone(), place, slot });
            }
        }
    }
    offers.sort_by_key(|offer| (offer.slot.starts, offer.block.id));
    Ok(offers)
}

/// The nearest times of the same day.
pub(super) fn near(offers: &[Offer], wanted: Slot, zone: Tz) -> Vec<Offer> {
    let day = wanted.starts.with_timezone(&zone).date_naive();
    let mut near: Vec<Offer> = offers.iter().filter(|offer| offer.day(zone) == day).cloned().collect();
    near.sort_by_key(|offer| ((offer.slot.starts - wanted.starts).abs(), offer.slot.starts));
    near.truncate(NEAR);
    near
}

/// The family's talk about another child in the round, and what is free beside it on that day: the nearest first.
pub(super) async fn beside_sibling(
    cx: &mut Cx<'_>,
    asked: &Asked,
    offers: &[Offer],
) -> Result<Option<(Talk, Vec<Offer>)>, Fault> {
    let mut others = talks::of_household(cx.tx, asked.household, cx.now).await?;
    others.retain(|other| other.round_id == asked.round.id && other.child_id != asked.child.id);
    Ok(others.into_iter().find_map(|other| {
        let beside = [other.meeting()];
        let mut near: Vec<Offer> = offers.to_vec();
        near.retain(|offer| {
            offer.day(asked.zone()) == other.slot.starts.with_timezone(&asked.zone()).date_naive()
        });
        near.sort_by_key(|offer| (offer.meeting().distance(&beside), offer.slot.starts));
        near.truncate(NEAR);
        (!near.is_empty()).then_some((other, near))
    }))
}
