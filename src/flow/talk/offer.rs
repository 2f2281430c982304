// SPDX-License-Identifier: EUPL-1.2
//! The times that are free for a family.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::super::{Cx, Fault};
use super::tongue::{Speaking, needed};
use super::wait::Line;
use super::{Asked, Wish};
use crate::clock::Moment;
use crate::domain::id::BlockId;
use crate::domain::slot::{Length, Meeting, Slot, Venue};
use crate::domain::talk::limit;
use crate::store::blocks::Block;
use crate::store::talks::Talk;
use crate::store::{blocks, talks};

/// How many times are offered beside another.
const NEAR: usize = 6;

/// A time that a family can take.
#[derive(Clone, Debug)]
pub(super) struct Offer {
    /// The block it lies in.
    pub block: Block,
    /// The place there of its first slot.
    pub place: u16,
    /// How many slots it takes.
    pub length: Length,
    /// When it is.
    pub slot: Slot,
}

impl Offer {
    /// Its day on the clock of the school.
    pub fn day(&self, zone: Tz) -> NaiveDate {
        self.slot.starts.with_timezone(&zone).date_naive()
    }

    /// What a family that takes it has then.
    pub fn meeting(&self) -> Meeting {
        self.block.meeting(self.slot)
    }
}

/// What is known of a class's times when a family chooses.
pub(super) struct Table {
    now: Moment,
    blocks: Vec<Block>,
    /// What is not theirs to take: booked, called off, or held for another family.
    taken: Vec<(BlockId, Slot)>,
    /// What else the family has, and what else is about the child.
    others: Vec<Meeting>,
    /// Where the talk is that is moved.
    own: Option<(BlockId, Slot)>,
    /// How its family meets instead of in a room.
    instead: Option<Venue>,
    /// Who may interpret, where the family takes no time without.
    speaking: Option<Speaking>,
}

impl Table {
    /// Reads it. Behind the locks of the blocks, it stays true.
    pub async fn read(cx: &mut Cx<'_>, asked: &Asked, wish: Wish) -> Result<Self, Fault> {
        let Asked { round, class, household, child, .. } = asked;
        let mut taken = talks::taken(cx.tx, round.id, class.id).await?;
        let mut others = talks::beside(cx.tx, child.id, *household, cx.now).await?;
        let moved = match wish.moved() {
            None => None,
            Some(talk) => talks::get(cx.tx, talk).await?,
        };
        let own = moved.as_ref().map(|talk| (talk.block_id, talk.slot));
        if let Some(talk) = &moved {
            others.retain(|other| other.id != talk.id);
            taken.retain(|taken| Some(*taken) != own);
        }
        let line = Line::read(cx.tx, round, class.id, asked.zone(), cx.now).await?;
        taken.extend(line.of_others((child.id, *household)));
        // When nobody can choose, there are none.
        let blocks = if round.is_open(cx.now) {
            blocks::offered(cx.tx, round.id, class.id).await?
        } else {
            Vec::new()
        };
        let others = others.iter().map(Talk::meeting).collect();
        // Another class may leave families no other way than coming.
        let instead = moved.filter(|_| matches!(wish, Wish::Move(_))).and_then(|talk| talk.instead);
        let speaking = needed(cx, asked, wish).await?;
        Ok(Self { now: cx.now, blocks, taken, others, own, instead, speaking })
    }

    /// The times of `length` that the family can take now, in their order: those of [`Table::all`] at which the
    /// interpreter it wants is free.
    pub fn offers(&self, asked: &Asked, length: Length) -> Vec<Offer> {
        let mut offers = self.all(asked, length);
        if let Some(speaking) = &self.speaking {
            offers.retain(|offer| speaking.can(&offer.meeting()));
        }
        offers
    }

    /// All times, with an interpreter or without: free, early enough for the teacher's list, and with time to walk from
    /// and to whatever else the family has.
    pub fn all(&self, asked: &Asked, length: Length) -> Vec<Offer> {
        let mut offers = Vec::new();
        for block in &self.blocks {
            for (place, slot) in block.free(asked.round.rhythm, length, &self.taken) {
                let fits = self.meeting(block, slot).fits(&self.others);
                if fits && self.in_time(slot, asked) && self.own != Some((block.id, slot)) {
                    offers.push(Offer { block: block.clone(), place, length, slot });
                }
            }
        }
        offers.sort_by_key(|offer| (offer.slot.starts, offer.block.id));
        offers
    }

    /// The days on which the class has times, be they free or not.
    pub fn days(&self, asked: &Asked) -> Vec<NaiveDate> {
        let slots = self.blocks.iter().flat_map(|block| block.slots(asked.round.rhythm));
        let ahead = slots.filter(|(_, slot)| self.in_time(*slot, asked));
        let mut days: Vec<_> =
            ahead.map(|(_, slot)| slot.starts.with_timezone(&asked.zone()).date_naive()).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    fn in_time(&self, slot: Slot, asked: &Asked) -> bool {
        self.now < limit(slot.starts, asked.zone())
    }

    /// A talk that is moved is by phone or video where it was so instead of in a room.
    fn meeting(&self, block: &Block, slot: Slot) -> Meeting {
        let meeting = block.meeting(slot);
        match &self.instead {
            Some(venue) if block.venue.is_room() => Meeting { venue: venue.clone(), ..meeting },
            _ => meeting,
        }
    }
}

/// The usual times that the family can take now, in their order.
pub(super) async fn free(cx: &mut Cx<'_>, asked: &Asked, wish: Wish) -> Result<Vec<Offer>, Fault> {
    Ok(Table::read(cx, asked, wish).await?.offers(asked, Length::One))
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
