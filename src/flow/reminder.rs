// SPDX-License-Identifier: EUPL-1.2
//! Children no time is chosen for, for the teacher alone: a list by reason, with letters and talks by phone.

use super::block::{Taught, taught};
use super::reach::reason_phrase;
use super::round::kind_phrase;
use super::{Cx, Fault, Next};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, RoundId};
use crate::domain::reach::not_reached;
use crate::domain::reminder::{Choosing, Family, List, Unchosen, list};
use crate::jobs::{File, Job};
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::reach::Way;
use crate::store::rounds::Round;
use crate::store::{StoreError, Tx, reach as ways, reminders};
use crate::text::{Arg, Phrase, msg};

/// The families of a class in a round, as the rule sees them, with the ways to them; `None` without times.
pub async fn families(
    tx: &mut Tx,
    round: &Round,
    class: ClassId,
    now: Moment,
) -> Result<Option<(Vec<Family>, Vec<Way>, Choosing)>, StoreError> {
    let Some(choosing) = reminders::choosing(tx, round, class).await? else { return Ok(None) };
    let ways = ways::of_class(tx, class, now).await?;
    let standings: Vec<_> = ways.iter().map(Way::standing).collect();
    let missed = not_reached(&standings, now);
    let asked = reminders::asked(tx, round.id, class).await?;
    let family = |asked: &reminders::Asked| Family {
        child: asked.child_id,
        booked: asked.booked,
        not_reached: missed.iter().find(|(child, _)| *child == asked.child_id).map(|(_, reason)| *reason),
        reminded_at: asked.reminded_at,
        spoken_at: of(&ways, asked.child_id).and_then(|way| way.spoken_at),
    };
    Ok(Some((asked.iter().map(family).collect(), ways, choosing)))
}

fn of(ways: &[Way], child: ChildId) -> Option<&Way> {
    ways.iter().find(|way| way.child_id == child)
}

/// The list of a class at this moment, with the ways to its families.
async fn listed(cx: &mut Cx<'_>, taught: &Taught) -> Result<(List, Vec<Way>), Fault> {
    let found = families(cx.tx, &taught.round, taught.class.id, cx.now).await?;
    Ok(found.map_or_else(Default::default, |(families, ways, choosing)| {
        (list(&families, choosing, cx.now), ways)
    }))
}

/// `message` with a button to the list, where somebody is on it.
pub async fn with_button(cx: &mut Cx<'_>, taught: &Taught, message: Message) -> Result<Message, Fault> {
    let (list, _) = listed(cx, taught).await?;
    if list.is_empty() && list.spoken.is_empty() {
        return Ok(message);
    }
    let label = msg::ReminderUnchosenButton { count: list.len().into() };
    Ok(message.act(label, Action::Unchosen(taught.round.id, taught.class.id)))
}

/// Shows for which children no time is chosen.
pub async fn show(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    show_with(cx, &taught, None).await
}

async fn show_with(cx: &mut Cx<'_>, taught: &Taught, above: Option<Phrase>) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let (list, ways) = listed(cx, taught).await?;
    let title = msg::ReminderUnchosen { class: Arg::from(&class.name), kind: kind_phrase(round).into() };
    let mut message = Message::new(title).below(above);
    if list.is_empty() {
        message = message.and(msg::ReminderUnchosenNobody);
    }
    for (reason, children) in &list.open {
        let names =
            children.iter().filter_map(|child| of(&ways, *child)).map(|way| &way.first_name).collect();
        message = message.and(msg::ReachGroup { reason: unchosen_phrase(*reason).into(), names });
    }
    for way in list.spoken.iter().filter_map(|child| of(&ways, *child)) {
        if let Some(spoken) = way.spoken_at {
            let date = spoken.with_timezone(&school.zone).date_naive().into();
            message = message.and(msg::ReachSpokenLine { child: Arg::from(&way.first_name), date });
        }
    }
    let all: Vec<&Way> =
        list.children().chain(list.spoken.iter().copied()).filter_map(|child| of(&ways, child)).collect();
    for pair in all.chunks(2) {
        let row = pair
            .iter()
            .map(|way| (Label::Name(way.first_name.clone()), Action::UnchosenChild(round.id, way.child_id)));
        message = message.row(row.collect());
    }
    if !list.is_empty() {
        let label = msg::ReminderLetters { count: list.len().into() };
        message = message.act(label, Action::UnchosenLetters(round.id, class.id));
    }
    cx.say(message.act(msg::CommonBack, Action::Blocks(round.id, class.id)));
    Ok(Next::Close)
}

fn unchosen_phrase(reason: Unchosen) -> Phrase {
    match reason {
        Unchosen::NotReached(reason) => reason_phrase(reason),
        Unchosen::NotChosen => msg::ReminderUnchosenReminded.into(),
    }
}

/// The child's class in the round, if this person teaches it and the child is asked for a time.
async fn taught_child(
    cx: &mut Cx<'_>,
    round: RoundId,
    child: ChildId,
) -> Result<Option<(Taught, Way, Option<Unchosen>, bool)>, Fault> {
    let Some((child, class)) = cx.teacher_of_child(child).await? else { return Ok(None) };
    let Some(taught) = taught(cx, round, class.id).await? else { return Ok(None) };
    let Some((families, ways, choosing)) = families(cx.tx, &taught.round, class.id, cx.now).await? else {
        return Ok(None);
    };
    let list = list(&families, choosing, cx.now);
    let reason = list.open.iter().find(|(_, children)| children.contains(&child.id)).map(|(why, _)| *why);
    let spoken = list.spoken.contains(&child.id);
    let known = families.iter().any(|family| family.child == child.id);
    let way = ways.into_iter().find(|way| way.child_id == child.id).filter(|_| known);
    Ok(way.map(|way| (taught, way, reason, spoken)))
}

/// Shows one child: why it is on the list, and what can be done.
pub async fn child(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some((taught, way, reason, spoken)) = taught_child(cx, round, child).await? else {
        return cx.refuse().await;
    };
    let (round, class) = (taught.round.id, taught.class.id);
    let mut message = Message::new(msg::ReminderUnchosenChild { child: Arg::from(&way.first_name) });
    message = match reason {
        Some(reason) => message.line(unchosen_phrase(reason)),
        None if !spoken => message.line(msg::ReminderUnchosenDone),
        None => message,
    };
    if let Some(at) = way.spoken_at {
        let date = at.with_timezone(&taught.school.zone).date_naive().into();
        message = match &way.spoken_by {
            Some(name) => message.line(msg::ReachSpokenBy { date, name: name.into() }),
            None => message.line(msg::ReachSpokenOn { date }),
        };
    }
    message = message.act(msg::ReminderLetter, Action::UnchosenLetter(round, way.child_id));
    if reason.is_some() {
        message = message.act(msg::ReachSpoken, Action::UnchosenSpoken(round, way.child_id));
    }
    cx.say(message.act(msg::CommonBack, Action::Unchosen(round, class)));
    Ok(Next::Close)
}

/// Notes that one spoke with a child's family by phone: here and on the list of those who are not reached.
pub async fn spoken(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some((taught, way, ..)) = taught_child(cx, round, child).await? else { return cx.refuse().await };
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    ways::note_spoken(cx.tx, way.child_id, me, cx.now).await?;
    let noted = msg::ReminderSpoken { child: Arg::from(&way.first_name) };
    show_with(cx, &taught, Some(noted.into())).await
}

/// Makes a letter about the conversation for a child: the file comes in this chat.
pub async fn letter(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some((taught, way, ..)) = taught_child(cx, round, child).await? else { return cx.refuse().await };
    let back = Action::UnchosenChild(round, way.child_id);
    letters_for(cx, &taught, Some(way.child_id), back).await
}

/// Makes letters for all children on the list.
pub async fn letters(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    if listed(cx, &taught).await?.0.is_empty() {
        return show_with(cx, &taught, None).await;
    }
    letters_for(cx, &taught, None, Action::Unchosen(round, class)).await
}

async fn letters_for(
    cx: &mut Cx<'_>,
    taught: &Taught,
    child: Option<ChildId>,
    back: Action,
) -> Result<Next, Fault> {
    let file = File::Letters { round: taught.round.id, class: taught.class.id, child };
    wants(cx, taught, file, back).await
}

/// Has a file made: it comes in this chat.
pub(super) async fn wants(cx: &mut Cx<'_>, taught: &Taught, file: File, back: Action) -> Result<Next, Fault> {
    let job = Job::File { file, to: cx.address_id(), asked: cx.now };
    job.plan(cx.tx, &mut cx.chance, cx.now, taught.school.zone).await?;
    cx.say(Message::new(msg::ReachLettersComing).act(msg::CommonBack, back));
    Ok(Next::Close)
}
