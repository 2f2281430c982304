// SPDX-License-Identifier: EUPL-1.2
//! A colleague takes over times: of a duo colleague, or of who left. Families hear whom they will meet.

use super::super::{Cx, Fault, Next};
use super::{Taught, block_of_mine, is_ahead, lock_all, show_with, taught};
use crate::domain::id::{BlockId, ClassId, RoundId};
use crate::jobs::Job;
use crate::store::blocks::Block;
use crate::store::{Lockable, blocks, persons, talks};
use crate::text::{Phrase, msg};

/// Takes over one block.
pub async fn one(cx: &mut Cx<'_>, id: BlockId) -> Result<Next, Fault> {
    let Some((block, taught)) = block_of_mine(cx, id).await? else { return cx.refuse().await };
    take(cx, &taught, vec![block]).await
}

/// Takes over all that others gave, and that is not over.
pub async fn all(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    let given = blocks::of_class(cx.tx, round, class).await?;
    take(cx, &taught, given).await
}

async fn take(cx: &mut Cx<'_>, taught: &Taught, given: Vec<Block>) -> Result<Next, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    lock_all(cx, given.iter().map(|block| block.id)).await?;
    cx.tx.lock(Lockable::Person, me.0).await?;
    let (mut count, mut not) = (0_usize, 0_usize);
    for block in given {
        // Read again behind the lock: it may be gone, or somebody else's by now.
        let Some(block) = blocks::get(cx.tx, block.id).await? else { continue };
        if block.person_id == Some(me) || block.ends_at <= cx.now {
            continue;
        }
        if blocks::of_person(cx.tx, me, block.starts_at, block.ends_at).await?.is_empty() {
            blocks::hand_over(cx.tx, block.id, me).await?;
            tell(cx, taught, &block).await?;
            count += 1;
        } else {
            not += 1;
        }
    }
    let above: Option<Phrase> = match (count, not) {
        (0, 0) => None,
        (0, _) => Some(msg::BlockOverlaps.into()),
        (_, 0) => Some(msg::BlockTakeDone { count: count.into() }.into()),
        (..) => Some(msg::BlockTakeSome { count: count.into(), left: not.into() }.into()),
    };
    show_with(cx, taught, above).await
}

/// Tells the families whom they will meet, and who had the times that they have not any more.
async fn tell(cx: &mut Cx<'_>, taught: &Taught, block: &Block) -> Result<(), Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(()) };
    let school = &taught.school;
    let mut booked = talks::of_class(cx.tx, block.round_id, block.class_id).await?;
    booked.retain(|talk| talk.block_id == block.id && is_ahead(talk, cx.now));
    for talk in booked {
        for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
            let job = Job::TalkTeacher { talk: talk.id, person: parent.id, teacher: me };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    if let Some(person) = block.person_id {
        let daily = persons::daily(cx.tx, person, school.id).await?;
        let told = daily.next(cx.now, school.zone, school.calendar());
        let job = Job::BlockTaken { block: block.id, person, by: me };
        job.plan(cx.tx, &mut cx.chance, told, school.zone).await?;
    }
    Ok(())
}
