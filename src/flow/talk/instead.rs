// SPDX-License-Identifier: EUPL-1.2
//! Instead of coming: by phone or by video at the same time, where the teacher leaves it to families.

use super::{Asked, Cx, Fault, Next, TalkId, locked, may_change, say_talk};
use crate::domain::leeway::Leeway;
use crate::domain::slot::{Meeting, Venue};
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::talks::Talk;
use crate::store::{blocks, leeways, talks};
use crate::text::{Phrase, msg};

/// The other ways in which a talk can be, now that it is at this time: each with what the family has then.
async fn ways(cx: &mut Cx<'_>, talk: &Talk, asked: &Asked) -> Result<Vec<Option<Venue>>, Fault> {
    let given = blocks::of_class(cx.tx, talk.round_id, talk.class_id).await?;
    let Some(room) = given.iter().find(|block| block.id == talk.block_id).map(|block| block.venue.clone())
    else {
        return Ok(Vec::new());
    };
    if !room.is_room() {
        return Ok(Vec::new());
    }
    let venues: Vec<Venue> = given.into_iter().map(|block| block.venue).collect();
    let left = leeways::get(cx.tx, talk.round_id, talk.class_id).await?;
    let mut others = talks::beside(cx.tx, asked.child.id, asked.household, cx.now).await?;
    others.retain(|other| other.id != talk.id);
    let others: Vec<Meeting> = others.iter().map(Talk::meeting).collect();
    let instead = left.instead(&venues).into_iter().map(Some);
    let all = std::iter::once(None).chain(instead).filter(|way| *way != talk.instead);
    // Who sits in a room has to leave it before the telephone rings.
    let fits = |way: &Option<Venue>| {
        let venue = way.clone().unwrap_or_else(|| room.clone());
        Meeting { venue, ..talk.meeting() }.fits(&others)
    };
    Ok(all.filter(fits).collect())
}

fn button(talk: TalkId, way: Option<&Venue>) -> (Label, Action) {
    match way {
        Some(Venue::Phone) => (msg::LeewayPhone.into(), Action::TalkByPhone(talk)),
        Some(_) => (msg::LeewayOnline.into(), Action::TalkByVideo(talk)),
        None => (msg::LeewayRoom.into(), Action::TalkInRoom(talk)),
    }
}

/// `message` with the buttons of the other ways.
pub(super) async fn with_ways(
    cx: &mut Cx<'_>,
    message: Message,
    talk: &Talk,
    asked: &Asked,
) -> Result<Message, Fault> {
    let ways = ways(cx, talk, asked).await?;
    if ways.is_empty() {
        return Ok(message);
    }
    Ok(message.row(ways.iter().map(|way| button(talk.id, way.as_ref())).collect()))
}

/// Meets in another way; without one, the family comes.
pub async fn meet(cx: &mut Cx<'_>, id: TalkId, wanted: Option<Leeway>) -> Result<Next, Fault> {
    // It may be moved, and the family may have another talk beside it.
    let Some((talk, asked)) = locked(cx, id).await? else { return cx.refuse().await };
    if !may_change(&talk, cx.now, asked.zone()) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let is_wanted = |way: &Option<Venue>| {
        matches!(
            (wanted, way),
            (None, None)
                | (Some(Leeway::Phone), Some(Venue::Phone))
                | (Some(Leeway::Online), Some(Venue::Online { .. }))
        )
    };
    if is_wanted(&talk.instead) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let Some(way) = ways(cx, &talk, &asked).await?.into_iter().find(is_wanted) else {
        return say_talk(cx, &talk, &asked, Some(msg::LeewayNot.into())).await;
    };
    talks::meet(cx.tx, id, way.as_ref(), cx.now).await?;
    let done: Phrase = match way {
        Some(Venue::Phone) => msg::LeewayPhoneDone.into(),
        Some(_) => msg::LeewayOnlineDone.into(),
        None => msg::LeewayRoomDone.into(),
    };
    let Some(talk) = talks::get(cx.tx, id).await? else { return cx.refuse().await };
    say_talk(cx, &talk, &asked, Some(done)).await
}
