// SPDX-License-Identifier: EUPL-1.2
//! A class parent's message waits for a teacher's look: what its sender reads and can do meanwhile.

use super::super::{Cx, Fault, Next, today};
use super::may_write;
use super::send::day_and_time;
use super::sent::is_mine;
use crate::clock::Moment;
use crate::domain::approval;
use crate::domain::id::{ClassId, PostId};
use crate::domain::post::PostState;
use crate::domain::role::RoleKind;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::posts::Post;
use crate::store::schools::School;
use crate::store::{approvals, posts, schools};
use crate::text::{Arg, msg};

/// Whether what somebody writes in this role waits for a look at this school.
pub(super) fn is_needed(school: &School, role: RoleKind) -> bool {
    school.settings.looks_first && approval::is_needed(role)
}

/// Whether a message is its sender's and the school's alone: nobody has looked at it, or it stays so.
pub(super) fn is_kept(state: PostState) -> bool {
    matches!(state, PostState::Waiting | PostState::Declined)
}

/// Lets a post that was just written wait until somebody has looked at it.
pub(super) async fn wait(
    cx: &mut Cx<'_>,
    school: &School,
    post: PostId,
    at: Option<Moment>,
) -> Result<Next, Fault> {
    let expires = approval::expires(cx.now, at);
    approvals::insert(cx.tx, post, at.is_some(), expires, cx.now).await?;
    Job::ApprovalEnds { post }.plan(cx.tx, &mut cx.chance, expires, school.zone).await?;
    let Some(post) = posts::get(cx.tx, post).await? else { return cx.refuse().await };
    let looks = ask(cx, school, post.class_id).await?;
    let message = waits(cx, school, &post, looks, expires);
    cx.say(message);
    Ok(Next::Close)
}

/// Plans the bundle of each who is asked to look; in which role they are, and when the first of them will.
async fn ask(cx: &mut Cx<'_>, school: &School, class: ClassId) -> Result<Option<(RoleKind, Moment)>, Fault> {
    let mut first: Option<(RoleKind, Moment)> = None;
    for role in approvals::asked(cx.tx, school.id, class, cx.now).await? {
        let told = today::plan_for(cx.tx, &mut cx.chance, school, role.person_id, cx.now).await?;
        first = Some(first.map_or((role.kind, told), |(kind, at)| (kind, at.min(told))));
    }
    Ok(first)
}

/// A post that waits was changed: it is looked at as it is now.
pub(super) async fn ask_anew(cx: &mut Cx<'_>, post: &Post) -> Result<(), Fault> {
    if let Some(school) = schools::get(cx.tx, post.school_id).await? {
        ask(cx, &school, post.class_id).await?;
    }
    Ok(())
}

/// The same for its text, which follows.
pub(super) async fn edited(cx: &mut Cx<'_>, school: &School, post: &Post) -> Result<Message, Fault> {
    ask(cx, school, post.class_id).await?;
    Ok(Message::new(msg::ApprovalEdited)
        .row(vec![(msg::PostUndo.into(), Action::PostUndo(post.id)), progress(post)]))
}

fn progress(post: &Post) -> (crate::say::Label, Action) {
    (msg::ApprovalStanding.into(), Action::PostProgress(post.id))
}

/// To the sender: who looks first and when, and until when it waits.
fn waits(
    cx: &Cx<'_>,
    school: &School,
    post: &Post,
    looks: Option<(RoleKind, Moment)>,
    expires: Moment,
) -> Message {
    let class = Arg::from(&post.class_name);
    let message = Message::new(match looks {
        Some((RoleKind::Teacher, _)) => msg::ApprovalWaits { class }.into(),
        Some(_) => crate::text::Phrase::from(msg::ApprovalWaitsDirector { class }),
        None => msg::ApprovalWaitsNobody { class }.into(),
    });
    let message = match looks {
        Some((_, at)) => {
            let (day, time) = day_and_time(cx.now, at, school.zone);
            message.and(msg::ApprovalExpected { day, time })
        }
        None => message,
    };
    let (day, time) = day_and_time(cx.now, expires, school.zone);
    let message = if looks.is_some_and(|(_, at)| at < expires) {
        message.line(msg::ApprovalUntil { day, time })
    } else {
        message.line(msg::ApprovalUntilLate { day, time })
    };
    message.row(vec![(msg::PostUndo.into(), Action::PostUndo(post.id)), progress(post)])
}

/// How a post stands that nobody else has read: to its sender, and with a way to look to who decides.
pub(super) async fn standing(cx: &mut Cx<'_>, post: &Post) -> Result<Next, Fault> {
    let role = may_write(cx, &post.audience()?).await?.map(|(_, role)| role);
    let school = schools::get(cx.tx, post.school_id).await?;
    let (Some(school), Some(approval)) = (school, approvals::get(cx.tx, post.id).await?) else {
        return cx.refuse().await;
    };
    if !is_mine(cx, post) {
        if role.is_some_and(approval::decides) {
            return super::super::approval::look(cx, post.id).await;
        }
        return cx.refuse().await;
    }
    let message = if post.state == PostState::Waiting {
        let looks = approvals::asked(cx.tx, school.id, post.class_id, cx.now).await?;
        let mut first = None;
        for role in looks {
            let at = today::next(cx.tx, &school, role.person_id, cx.now).await?;
            first = Some(first.map_or((role.kind, at), |(kind, first): (_, Moment)| (kind, first.min(at))));
        }
        waits(cx, &school, post, first, approval.expires_at)
    } else {
        Message::new(msg::ApprovalNo {
            class: Arg::from(&post.class_name),
            name: super::super::approval::by(&approval),
        })
        .act(msg::PostCopy, Action::PostCopy(post.id))
        .act(msg::PostAgain, Action::PostTo(post.class_id))
    };
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

/// Whether the sender of a post may not change it any more: a change would pass by who looks first.
pub(super) async fn is_fixed(cx: &mut Cx<'_>, post: &Post) -> Result<bool, Fault> {
    if post.state == PostState::Waiting {
        return Ok(false);
    }
    let Some(school) = schools::get(cx.tx, post.school_id).await? else { return Ok(false) };
    // Who wrote it as class parent may teach the class now, and the reverse: what counts is what they are.
    let role = may_write(cx, &post.audience()?).await?.map(|(_, role)| role);
    Ok(role.is_some_and(|role| is_needed(&school, role)))
}

/// Says that a post stays as it is, with a way to take it back.
pub(super) fn say_fixed(cx: &mut Cx<'_>, post: &Post) -> Next {
    let message = Message::new(msg::ApprovalFixed { class: Arg::from(&post.class_name) });
    let message = match post.state {
        PostState::Held => message.act(msg::PostUndo, Action::PostUndo(post.id)),
        _ => message.act(msg::PostWithdrawnButton, Action::PostWithdrawAsk(post.id)),
    };
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Next::Stay
}
