// SPDX-License-Identifier: EUPL-1.2
//! One block: its single times, taken out and let in again, the breaks between them, and all of it taken away.

use super::super::{Cx, Fault, Next};
use super::{Taught, block_of_mine, show_with as show_all, time, venue_phrase, whose};
use crate::domain::id::BlockId;
use crate::domain::slot::IN_A_ROW;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::blocks::Block;
use crate::store::{Lockable, blocks, talks};
use crate::text::{Arg, Phrase, msg};

/// How many times are shown: a message carries a hundred buttons.
const MOST: usize = 72;

/// Shows the single times of a block.
pub async fn show(cx: &mut Cx<'_>, id: BlockId) -> Result<Next, Fault> {
    let Some((block, taught)) = block_of_mine(cx, id).await? else { return cx.refuse().await };
    show_with(cx, &block, &taught, None).await
}

async fn show_with(
    cx: &mut Cx<'_>,
    block: &Block,
    taught: &Taught,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let me = cx.me().map(|me| me.id);
    let closed = blocks::closed(cx.tx, block.id).await?;
    let booked = talks::of_class(cx.tx, round.id, class.id).await?;
    let on = taught.day(block.starts_at);
    let title = msg::BlockTimesTitle {
        date: on.into(),
        from: time(block.starts_at, school.zone),
        until: time(block.ends_at, school.zone),
        venue: venue_phrase(&block.venue, &class.name).into(),
    };
    let mut message = Message::new(title).below(above);
    if let Some(whose) = whose(cx, block, me).await? {
        message = message.line(whose);
    }
    message = message.and(msg::BlockTimesHow);
    let mut labels: Vec<(Label, Action)> = Vec::new();
    for (place, slot) in block.slots(round.rhythm).take(MOST) {
        let at = time(slot.starts, school.zone);
        let talk = booked.iter().find(|talk| talk.block_id == block.id && talk.slot.starts == slot.starts);
        let label: Label = match talk {
            Some(talk) => msg::BlockTimesTaken { time: at, child: Arg::from(&talk.child_name) }.into(),
            None if closed.contains(&slot.starts) => msg::BlockTimesClosed { time: at }.into(),
            None => msg::TalkTime { time: at }.into(),
        };
        let act = match talk {
            Some(talk) => Action::TalkPage(talk.id),
            None => Action::BlockTime(block.id, place),
        };
        labels.push((label, act));
    }
    for row in labels.chunks(3) {
        message = message.row(row.to_vec());
    }
    message = message.and(match block.in_a_row {
        0 => Phrase::from(msg::BlockBreakNone),
        most => msg::BlockBreak { count: i64::from(most).into() }.into(),
    });
    let breaks: Vec<(Label, Action)> = (0_u8..)
        .zip(IN_A_ROW)
        .filter(|(_, most)| *most != block.in_a_row)
        .map(|(place, most)| {
            let label: Label = match most {
                0 => msg::BlockBreakOff.into(),
                most => msg::BlockBreakAfter { count: i64::from(most).into() }.into(),
            };
            (label, Action::BlockBreak(block.id, place))
        })
        .collect();
    for row in breaks.chunks(3) {
        message = message.row(row.to_vec());
    }
    if block.person_id == me {
        message = message.act(msg::BlockSame, Action::BlockSame(block.id));
    } else {
        message = message.act(msg::BlockTake, Action::BlockTake(block.id));
    }
    let (from, until) = (time(block.starts_at, school.zone), time(block.ends_at, school.zone));
    message = message.act(msg::BlockRemove { from, until }, Action::BlockRemove(block.id));
    cx.say(message.act(msg::CommonBack, Action::BlockDay(round.id, class.id, on)));
    Ok(Next::Close)
}

/// Takes times away in which nobody booked; else says who is to be cancelled first.
pub async fn remove(cx: &mut Cx<'_>, id: BlockId) -> Result<Next, Fault> {
    let Some((block, taught)) = block_of_mine(cx, id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Block, id.0).await?;
    let mut booked = talks::of_class(cx.tx, block.round_id, block.class_id).await?;
    booked.retain(|talk| talk.block_id == id);
    if !booked.is_empty() {
        let names = booked.iter().map(|talk| {
            Phrase::from(msg::BlockRemoveLine {
                time: time(talk.slot.starts, taught.school.zone),
                child: Arg::from(&talk.child_name),
            })
        });
        let not = msg::BlockRemoveNot { names: names.collect() };
        return show_with(cx, &block, &taught, Some(not.into())).await;
    }
    // Two taps at once: the second finds it gone.
    if blocks::get(cx.tx, id).await?.is_some() {
        blocks::remove(cx.tx, id, cx.now).await?;
    }
    show_all(cx, &taught, Some(msg::BlockRemoveDone.into())).await
}

/// Takes a time out that nobody has, or lets it be chosen again.
pub async fn toggle(cx: &mut Cx<'_>, id: BlockId, place: u16) -> Result<Next, Fault> {
    let Some((block, taught)) = block_of_mine(cx, id).await? else { return cx.refuse().await };
    let slot = block.slots(taught.round.rhythm).find(|(at, _)| *at == place);
    let Some((_, slot)) = slot else { return show_with(cx, &block, &taught, None).await };
    cx.tx.lock(Lockable::Block, id.0).await?;
    if blocks::closed(cx.tx, id).await?.contains(&slot.starts) {
        blocks::reopen(cx.tx, id, slot.starts).await?;
        return show_with(cx, &block, &taught, None).await;
    }
    let taken = talks::taken(cx.tx, block.round_id, block.class_id).await?;
    if taken.iter().any(|(of, other)| *of == id && slot.overlaps(*other)) {
        return show_with(cx, &block, &taught, Some(msg::BlockTimesNot.into())).await;
    }
    blocks::close(cx.tx, id, slot.starts).await?;
    show_with(cx, &block, &taught, None).await
}

/// Says after how many conversations in a row there is a break.
pub async fn set_break(cx: &mut Cx<'_>, id: BlockId, place: u8) -> Result<Next, Fault> {
    let Some((mut block, taught)) = block_of_mine(cx, id).await? else { return cx.refuse().await };
    let Some(in_a_row) = IN_A_ROW.get(usize::from(place)) else { return cx.refuse().await };
    cx.tx.lock(Lockable::Block, id.0).await?;
    blocks::set_in_a_row(cx.tx, id, *in_a_row).await?;
    block.in_a_row = *in_a_row;
    show_with(cx, &block, &taught, None).await
}
