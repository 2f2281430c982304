// SPDX-License-Identifier: EUPL-1.2
//! The child changed class: its family keeps the talk it booked, or chooses a time with the new class instead.

use chrono::NaiveDate;

use super::super::round::when;
use super::super::{Cx, Fault, Next};
use super::choose::{offer_days, offer_times};
use super::offer::free;
use super::{Asked, Wish, in_class, may_change, of_mine, say_talk};
use crate::domain::id::{ClassId, RoundId, TalkId};
use crate::domain::slot::Length;
use crate::message::Action;
use crate::say::Message;
use crate::store::classes::{self, Class};
use crate::store::schools::School;
use crate::store::talks::{self, Talk};
use crate::text::{Arg, Phrase, msg};

/// Whom a family meets whose child changed class.
pub fn met_phrase(talk: &Talk) -> Phrase {
    let class = Arg::from(&talk.class_name);
    match &talk.teacher_name {
        Some(name) => msg::TransferMet { class, name: name.into() }.into(),
        None => msg::TransferMetClass { class }.into(),
    }
}

/// The talk's family as one of the class that its child is in now, if the round asks that class.
pub(super) async fn there(cx: &mut Cx<'_>, talk: &Talk, asked: &Asked) -> Result<Option<Asked>, Fault> {
    let Some(now) = &talk.elsewhere else { return Ok(None) };
    let Some(class): Option<Class> = classes::get(cx.tx, now.id).await? else { return Ok(None) };
    in_class(cx, Asked { class, ..asked.clone() }).await
}

/// Whether the round has other times for a family: not where its child left the classes it is for.
pub(super) async fn has_others(cx: &mut Cx<'_>, talk: &Talk, asked: &Asked) -> Result<bool, Fault> {
    Ok(talk.elsewhere.is_none() || there(cx, talk, asked).await?.is_some())
}

/// `message` with the button to the times of the new class, where one is free.
pub(super) async fn with_button(cx: &mut Cx<'_>, message: Message, talk: &Talk) -> Result<Message, Fault> {
    if talk.elsewhere.is_none() {
        return Ok(message);
    }
    let Some((_, asked)) = of_mine(cx, talk.id).await? else { return Ok(message) };
    let Some(asked) = there(cx, talk, &asked).await? else { return Ok(message) };
    if free(cx, &asked, Wish::Switch(talk.id)).await?.is_empty() {
        return Ok(message);
    }
    let label = msg::TransferButton { class: Arg::from(&asked.class.name) };
    Ok(message.act(label, Action::TalkSwitch(talk.id, 0)))
}

/// The talk with the family in the new class, if a time can be chosen there; shows the talk else.
async fn open(cx: &mut Cx<'_>, id: TalkId) -> Result<Result<Asked, Next>, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return Ok(Err(cx.refuse().await?)) };
    match there(cx, &talk, &asked).await? {
        Some(there) if may_change(&talk, cx.now, asked.zone()) => Ok(Ok(there)),
        _ => Ok(Err(say_talk(cx, &talk, &asked, None).await?)),
    }
}

/// Asks on which day a family comes to the new class.
pub async fn days(cx: &mut Cx<'_>, id: TalkId, page: u8) -> Result<Next, Fault> {
    match open(cx, id).await? {
        Ok(asked) => offer_days(cx, &asked, Wish::Switch(id), page, None).await,
        Err(next) => Ok(next),
    }
}

/// Asks for a time there.
pub async fn times(
    cx: &mut Cx<'_>,
    id: TalkId,
    day: NaiveDate,
    page: u8,
    length: Length,
) -> Result<Next, Fault> {
    match open(cx, id).await? {
        Ok(asked) => offer_times(cx, &asked, Wish::Switch(id), day, (page, length)).await,
        Err(next) => Ok(next),
    }
}

/// Which children of a class have a talk in a round with the class they were in, for its teachers.
pub async fn elsewhere_phrases(
    cx: &mut Cx<'_>,
    round: RoundId,
    class: ClassId,
    school: &School,
) -> Result<Vec<Phrase>, Fault> {
    let mut found = talks::elsewhere(cx.tx, class, cx.now).await?;
    found.retain(|talk| talk.round_id == round);
    let line = |talk: Talk| {
        let (date, time) = when(talk.slot.starts, school.zone);
        msg::TransferElsewhere { child: talk.child_name.into(), class: talk.class_name.into(), date, time }
            .into()
    };
    Ok(found.into_iter().map(line).collect())
}
