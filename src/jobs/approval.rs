// SPDX-License-Identifier: EUPL-1.2
//! A class parent's message that waits for a look: its time passes, and its sender is told what became of it.

use super::{Job, JobCx, Outcome};
use crate::domain::id::PostId;
use crate::domain::post::PostState;
use crate::flow::approval::{by, when, whole};
use crate::flow::{Fault, addressee, today};
use crate::message::Action;
use crate::say::Message;
use crate::store::approvals::Approval;
use crate::store::posts::Post;
use crate::store::schools::School;
use crate::store::{Lockable, approvals, persons, posts, schools};
use crate::text::{Arg, msg};

/// Nobody looked in time: the post does not go. Its sender hears of it at once, the school with the next bundle.
pub(super) async fn end(cx: &mut JobCx<'_>, post: PostId) -> Result<Outcome, Fault> {
    let Some(known) = posts::get(cx.tx, post).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, known.school_id).await? else { return Ok(Outcome::Done) };
    cx.tx.lock(Lockable::Post, post.0).await?;
    if !posts::advance(cx.tx, post, PostState::Waiting, PostState::Cancelled, cx.now).await? {
        return Ok(Outcome::Done);
    }
    for role in approvals::asked(cx.tx, school.id, known.class_id, cx.now).await? {
        today::plan_for(cx.tx, &mut cx.chance, &school, role.person_id, cx.now).await?;
    }
    Job::ApprovalTold { post }.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    Ok(Outcome::Done)
}

/// Tells the sender of a post who looked and what becomes of it, or that nobody did.
pub(super) async fn tell(cx: &mut JobCx<'_>, id: PostId) -> Result<Outcome, Fault> {
    let (Some(post), Some(approval)) = (posts::get(cx.tx, id).await?, approvals::get(cx.tx, id).await?)
    else {
        return Ok(Outcome::Done);
    };
    let author = match post.author_id {
        Some(author) => persons::get(cx.tx, author).await?,
        None => None,
    };
    let (Some(author), Some(school)) = (author, schools::get(cx.tx, post.school_id).await?) else {
        return Ok(Outcome::Done);
    };
    if let Some(at) = cx.must_wait(&author, school.zone) {
        return Ok(Outcome::GoOn(Job::ApprovalTold { post: id }, at));
    }
    let Some(message) = news(cx, &post, &approval, &school)? else { return Ok(Outcome::Done) };
    let key = Job::ApprovalTold { post: id }.key();
    cx.tell(&author, &key, &message).await?;
    if approval.decided_at.is_none() || post.state == PostState::Declined {
        // Their words come back to them, so that nothing is lost.
        let texts = whole(cx.tx, cx.say.words(), &post, &school, (author.language, cx.now)).await?;
        for (place, text) in texts.iter().enumerate() {
            cx.tell(&author, &format!("{key}.{place}"), text).await?;
        }
    }
    Ok(Outcome::Done)
}

/// What its sender reads; nothing where they took it back since, or were told that they lost the role.
fn news(cx: &JobCx<'_>, post: &Post, approval: &Approval, school: &School) -> Result<Option<Message>, Fault> {
    let class = Arg::from(&post.class_name);
    let name = by(approval);
    let message = match (post.state, approval.decided_at) {
        (PostState::Held, Some(_)) => {
            let to = addressee(&post.audience()?, &post.class_name);
            let when = when(cx.now, school, to, (post.send_at, post.in_digest));
            let buttons = vec![
                (msg::PostUndo.into(), Action::PostUndo(post.id)),
                (msg::PostProgress.into(), Action::PostProgress(post.id)),
            ];
            Message::new(msg::ApprovalYes { class, name }).and(when).row(buttons)
        }
        (PostState::Sending | PostState::Sent, Some(_)) => Message::new(msg::ApprovalYes { class, name })
            .and(msg::PostGoing)
            .act(msg::PostProgress, Action::PostProgress(post.id)),
        (PostState::Declined, _) => Message::new(msg::ApprovalNo { class, name })
            .and(msg::ApprovalText)
            .act(msg::PostAgain, Action::PostTo(post.class_id)),
        (PostState::Cancelled, None) => Message::new(msg::ApprovalLate { class })
            .and(msg::ApprovalText)
            .act(msg::PostAgain, Action::PostTo(post.class_id)),
        _ => return Ok(None),
    };
    Ok(Some(message))
}
