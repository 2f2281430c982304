// SPDX-License-Identifier: EUPL-1.2
//! Requests to join, which the teacher decides: by a class's poster, or for a closed child.

use super::signup::relation_phrase;
use super::talk::proposal;
use super::{Cx, Fault, Next, class, round};
use crate::domain::id::{ChildId, JoinId};
use crate::domain::role::GuardianKind;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::children::Child;
use crate::store::joins::Join;
use crate::store::{Lockable, children, guardians, joins, schools};
use crate::text::{Arg, msg};

/// Shows a request and the children it may be about: those whose name begins alike first.
pub async fn show(cx: &mut Cx<'_>, join: JoinId) -> Result<Next, Fault> {
    let Some(join) = joins::get(cx.tx, join).await? else { return decided(cx, join).await };
    let Some(class) = cx.staff_of(join.class_id).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::JoinAsk {
        name: Arg::from(&join.person_name),
        relation: relation_phrase(join.relation).into(),
        child: Arg::from(&join.child_name),
        class: Arg::from(&class.name),
    });
    let mut candidates = children::of_class(cx.tx, class.id).await?;
    match join.child_id {
        Some(named) => candidates.retain(|child| child.id == named),
        None => {
            let start = |name: &str| name.to_lowercase().chars().take(2).collect::<String>();
            let wanted = start(&join.child_name);
            candidates.sort_by_key(|child| start(&child.first_name) != wanted);
        }
    }
    for pair in candidates.chunks(2) {
        let row = pair
            .iter()
            .map(|child| (Label::Name(child.first_name.clone()), Action::Approve(join.id, child.id)));
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::JoinNo, Action::Decline(join.id)).act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// A request that is not open any more: only who might have decided it reads that a colleague did.
async fn decided(cx: &mut Cx<'_>, join: JoinId) -> Result<Next, Fault> {
    let class = match joins::class_of(cx.tx, join).await? {
        Some(class) => cx.staff_of(class).await?,
        None => None,
    };
    if class.is_none() {
        return cx.refuse().await;
    }
    super::menu::show_with(cx, Message::new(msg::JoinDecided)).await
}

/// Asks whether a request is about this child: a tap on the wrong name would open a family to a stranger.
pub async fn ask_approve(cx: &mut Cx<'_>, join: JoinId, child: ChildId) -> Result<Next, Fault> {
    let Some(join) = joins::get(cx.tx, join).await? else { return decided(cx, join).await };
    let Some(class) = cx.staff_of(join.class_id).await? else { return cx.refuse().await };
    let Some(child) = fitting(cx, &join, child).await? else { return cx.refuse().await };
    let message = Message::new(msg::JoinSure {
        name: join.person_name.into(),
        child: child.first_name.into(),
        relation: relation_phrase(join.relation).into(),
    });
    // Without another child to choose, one step back is the class.
    let back = if join.child_id.is_some() { Action::Class(class.id) } else { Action::Join(join.id) };
    cx.say(message.act(msg::JoinSureYes, Action::ApproveYes(join.id, child.id)).act(msg::CommonBack, back));
    Ok(Next::Close)
}

/// The child, if it is of the request's class and the request may be about it.
async fn fitting(cx: &mut Cx<'_>, join: &Join, child: ChildId) -> Result<Option<Child>, Fault> {
    let mut own = children::of_class(cx.tx, join.class_id).await?;
    own.retain(|own| own.id == child && join.child_id.is_none_or(|named| named == child));
    Ok(own.pop())
}

/// Approves a request for a child of the class.
pub async fn approve(cx: &mut Cx<'_>, join: JoinId, child: ChildId) -> Result<Next, Fault> {
    let Some(join) = joins::get(cx.tx, join).await? else { return decided(cx, join).await };
    let Some(class) = cx.staff_of(join.class_id).await? else { return cx.refuse().await };
    let Some(found) = fitting(cx, &join, child).await? else { return cx.refuse().await };
    if !joins::decide(cx.tx, join.id, true, cx.now).await? {
        return decided(cx, join.id).await;
    }
    cx.tx.lock(Lockable::Child, child.0).await?;
    guardians::put(cx.tx, join.person_id, child, join.kind, join.relation, cx.now).await?;
    children::drop_home_language(cx.tx, child).await?;
    proposal::catch_up(cx, join.person_id, child, join.kind).await?;
    if join.kind == GuardianKind::Parent {
        round::invite(cx, join.person_id, child, class.school_id).await?;
    }
    tell(cx, join.id, class.school_id).await?;
    let done = msg::JoinSureDone { name: join.person_name.into(), child: found.first_name.into() };
    let mut message = Message::new(done);
    if join.kind == GuardianKind::Involved {
        message = message.act(msg::ClassConfirmParent, Action::ConfirmParent(join.person_id, child));
    }
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// Declines a request.
pub async fn decline(cx: &mut Cx<'_>, join: JoinId) -> Result<Next, Fault> {
    let Some(join) = joins::get(cx.tx, join).await? else { return decided(cx, join).await };
    let Some(class) = cx.staff_of(join.class_id).await? else { return cx.refuse().await };
    if !joins::decide(cx.tx, join.id, false, cx.now).await? {
        return decided(cx, join.id).await;
    }
    tell(cx, join.id, class.school_id).await?;
    class::show(cx, class.id).await
}

async fn tell(cx: &mut Cx<'_>, join: JoinId, school: crate::domain::id::SchoolId) -> Result<(), Fault> {
    if let Some(school) = schools::get(cx.tx, school).await? {
        Job::JoinDecided { join }.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    Ok(())
}
