// SPDX-License-Identifier: EUPL-1.2
//! What must be so in a round whatever happened.

use std::collections::BTreeSet;

use ouderlijn::clock::Moment;
use ouderlijn::domain::block::is_same_room;
use ouderlijn::domain::id::HouseholdId;
use ouderlijn::domain::interpreter::{Interpreter, pick};
use ouderlijn::domain::slot::Meeting;
use ouderlijn::domain::tongue::Tongue;
use ouderlijn::store::blocks::Block;
use ouderlijn::store::rounds::Round;
use ouderlijn::store::talks::Talk;
use ouderlijn::store::{Db, blocks, interpreters, talks, tongues};

use crate::support::bot::story_begins;

/// How a round stands.
#[derive(Debug)]
pub struct Stands {
    pub now: Moment,
    pub blocks: Vec<Block>,
    pub talks: Vec<Talk>,
    interpreters: Vec<Interpreter>,
    /// The families that come without an interpreter where none is free.
    alone: BTreeSet<HouseholdId>,
    /// The families that school reads want one, a language each.
    wanted: Vec<(Tongue, usize)>,
}

impl Stands {
    /// Reads all of it.
    pub async fn read(db: &Db, round: &Round, now: Moment) -> Self {
        let mut tx = db.read().await.expect("a transaction");
        let blocks = blocks::of_round(&mut tx, round.id).await.expect("blocks");
        let talks = talks::of_round(&mut tx, round.id).await.expect("talks");
        let of_school = interpreters::of_school(&mut tx, round.school_id, story_begins()).await;
        let mut alone = BTreeSet::new();
        for talk in &talks {
            let wish = tongues::wish(&mut tx, round.id, talk.household_id).await.expect("a wish");
            if wish.is_some_and(|wish| wish.alone) {
                alone.insert(talk.household_id);
            }
        }
        let today = now.with_timezone(&chrono_tz::Europe::Amsterdam).date_naive();
        let wanted = interpreters::wanted(&mut tx, round.school_id, today, now).await.expect("wishes");
        tx.rollback().await.expect("a read");
        Self { now, blocks, talks, interpreters: of_school.expect("interpreters"), alone, wanted }
    }

    fn block(&self, talk: &Talk) -> &Block {
        self.blocks.iter().find(|block| block.id == talk.block_id).expect("a block that is there")
    }

    /// Nobody and nothing is at two places at once, and nothing lies outside of what a teacher gave.
    pub fn holds(&self) {
        for talk in &self.talks {
            let block = self.block(talk);
            assert!(block.starts_at <= talk.slot.starts && talk.slot.ends <= block.ends_at, "{talk:?}");
            assert!(talk.slot.starts < talk.slot.ends, "{talk:?}");
        }
        for (place, one) in self.talks.iter().enumerate() {
            for other in &self.talks[place + 1..] {
                self.are_apart(one, other);
            }
        }
        for (place, one) in self.blocks.iter().enumerate() {
            for other in &self.blocks[place + 1..] {
                let apart = one.ends_at <= other.starts_at || other.ends_at <= one.starts_at;
                assert!(apart || one.person_id != other.person_id, "times twice: {one:?} {other:?}");
                let same = is_same_room((one.class_id, &one.venue), (other.class_id, &other.venue));
                assert!(apart || !same, "a room twice: {one:?} {other:?}");
            }
        }
        self.interpret();
    }

    fn are_apart(&self, one: &Talk, other: &Talk) {
        let apart = !one.slot.overlaps(other.slot);
        assert!(apart || one.block_id != other.block_id, "one time twice: {one:?} {other:?}");
        let teacher = |talk: &Talk| self.block(talk).person_id;
        let same = teacher(one).is_some() && teacher(one) == teacher(other);
        assert!(apart || !same, "a teacher at two places: {one:?} {other:?}");
        let fits = || Meeting::fits(&one.meeting(), &[other.meeting()]);
        if one.household_id == other.household_id {
            assert!(fits(), "a family at two places: {one:?} {other:?}");
            assert_ne!(one.child_id, other.child_id, "two talks about one child");
        }
        assert!(one.child_id != other.child_id || fits(), "a child at two places: {one:?} {other:?}");
    }

    /// An interpreter is at one conversation at a time, in their hours, for who wants their language; and school reads
    /// of every family that has none.
    fn interpret(&self) {
        let mut count = 0;
        for of in &self.interpreters {
            for (place, taken) in of.taken.iter().enumerate() {
                let talk = self.talks.iter().find(|talk| talk.id == taken.talk);
                let talk = talk.unwrap_or_else(|| panic!("{} for no conversation: {taken:?}", of.name));
                let language = talk.tongue.as_ref().unwrap_or_else(|| panic!("for nothing: {talk:?}"));
                assert!(of.speaks(language), "{} for {talk:?}", of.name);
                assert_eq!(talk.interpreter.as_ref(), Some(&of.name));
                let hours = of.hours.iter().find(|hours| hours.id == taken.hours).expect("hours");
                let inside = hours.slot.starts <= talk.slot.starts && talk.slot.ends <= hours.slot.ends;
                assert!(inside && taken.at.slot == talk.slot, "outside of {hours:?}: {talk:?}");
                let others: Vec<Meeting> =
                    of.taken[place + 1..].iter().map(|other| other.at.clone()).collect();
                assert!(taken.at.fits(&others), "{} at two places: {:?}", of.name, of.taken);
                count += 1;
            }
        }
        assert_eq!(count, self.talks.iter().filter(|talk| talk.interpreter.is_some()).count());
        let without = |language: &Tongue| -> BTreeSet<HouseholdId> {
            let lacks = self.talks.iter().filter(|talk| self.lacks(talk));
            let these = lacks.filter(|talk| talk.tongue.as_ref().is_some_and(|wanted| wanted.is(language)));
            these.map(|talk| talk.household_id).collect()
        };
        for talk in self.talks.iter().filter(|talk| self.lacks(talk)) {
            let language = talk.tongue.as_ref().expect("a language");
            let read = self.wanted.iter().find(|(of, _)| of.is(language)).map_or(0, |(_, count)| *count);
            assert!(read >= without(language).len(), "school reads nothing of {talk:?}: {:?}", self.wanted);
        }
    }

    /// Whether a talk that is ahead has no interpreter though its family wants one.
    fn lacks(&self, talk: &Talk) -> bool {
        talk.slot.starts > self.now && talk.tongue.is_some() && talk.interpreter.is_none()
    }

    /// Who has a time now that they had not before, and no interpreter at it though they want one, has none because
    /// nobody is free; and where the family itself `chose` it, because it comes alone.
    pub fn follows(&self, before: &Self, chose: bool) {
        let had = |talk: &Talk| before.talks.iter().any(|was| was.id == talk.id && was.slot == talk.slot);
        for talk in self.talks.iter().filter(|talk| self.lacks(talk) && !had(talk)) {
            let language = talk.tongue.as_ref().expect("a language");
            let free = pick(&self.interpreters, language, &self.block(talk).meeting(talk.slot))
                .map(|(of, _)| &of.name);
            assert_eq!(free, None, "is free for {talk:?}");
            assert!(!chose || self.alone.contains(&talk.household_id), "chosen without: {talk:?}");
        }
    }
}
