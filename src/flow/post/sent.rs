// SPDX-License-Identifier: EUPL-1.2
//! A message that was sent: take it back in time, how far it is, who has seen it, whom it did not reach.

use super::super::{Cx, Fault, Next, menu};
use super::frame::{Frame, Shows, Standing};
use super::{Draft, approval, may_write, preview_after, version};
use crate::domain::id::{OutboxId, PersonId, PostId};
use crate::domain::language::Language;
use crate::domain::post::{PostState, REMIND_AFTER};
use crate::domain::reach;
use crate::domain::role::RoleKind;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::posts::Post;
use crate::store::reach::Way;
use crate::store::{Lockable, audiences, outbox, posts, receivers, schools, versions};
use crate::text::msg;

/// The post, if this person wrote it.
pub(super) async fn mine(cx: &mut Cx<'_>, post: PostId) -> Result<Option<Post>, Fault> {
    let me = cx.me().map(|person| person.id);
    let post = posts::get(cx.tx, post).await?;
    Ok(post.filter(|post| me.is_some() && post.author_id == me))
}

/// Takes back a post that waits.
pub async fn undo(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = mine(cx, post).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Post, post.id.0).await?;
    // It may have been approved meanwhile, or not.
    if posts::advance(cx.tx, post.id, PostState::Held, PostState::Undone, cx.now).await?
        || posts::advance(cx.tx, post.id, PostState::Waiting, PostState::Undone, cx.now).await?
    {
        // What was written is not lost: it lies there to be changed.
        let draft = Draft::of(cx, &post).await?;
        return preview_after(cx, Message::new(msg::PostUndone), draft).await;
    }
    progress(cx, post.id).await
}

/// Sends a post that waits at once.
pub async fn now(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = mine(cx, post).await? else { return cx.refuse().await };
    if post.state == PostState::Held {
        posts::send_at(cx.tx, post.id, cx.now).await?;
        crate::store::jobs::move_to(cx.tx, &Job::SendPost { post: post.id }.key(), cx.now).await?;
        cx.say(Message::new(msg::PostGoing).act(msg::PostProgress, Action::PostProgress(post.id)));
        return Ok(Next::Close);
    }
    progress(cx, post.id).await
}

/// Shows how far a post has come: counts of children, and for staff a way to the names.
pub async fn progress(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = posts::get(cx.tx, post).await? else { return cx.refuse().await };
    let to = post.audience()?;
    let Some((_, role)) = may_write(cx, &to).await? else { return cx.refuse().await };
    if approval::is_kept(post.state) {
        return approval::standing(cx, &post).await;
    }
    let (receivers, _, sent) = receivers::progress(cx.tx, post.id).await?;
    let parts = audiences::parts(cx.tx, &to, cx.now).await?;
    let ways = crate::store::reach::of_post(cx.tx, &parts, post.id, cx.now).await?;
    let counts = reach::count(&ways.iter().map(Way::standing).collect::<Vec<_>>(), cx.now);
    let mut message = match post.state {
        PostState::Waiting
        | PostState::Declined
        | PostState::Held
        | PostState::Undone
        | PostState::Cancelled => Message::new(msg::PostNotSent),
        PostState::Withdrawn => Message::new(msg::PostWithdrawn),
        PostState::Sending | PostState::Sent => {
            let message = Message::new(msg::PostState { sent: sent.into(), receivers: receivers.into() });
            // Of those who had not seen another message, children say nothing.
            match to.unseen_of {
                Some(_) => message,
                None => message.and(msg::ClassReach {
                    reached: counts.reached.into(),
                    children: counts.children.into(),
                }),
            }
        }
    };
    let (seen, unseen) = receivers::count_seen(cx.tx, post.id).await?;
    if post.state.is_out() {
        message = message.line(msg::PostSeenCount { count: seen.into() });
        let later = receivers::count_in_digest(cx.tx, post.id).await?;
        if later > 0 {
            message = message.line(msg::DigestLater { count: later.into() });
        }
    }
    message = message.act(msg::PostProgress, Action::PostProgress(post.id));
    let mut row: Vec<(Label, Action)> = vec![(msg::PostCopy.into(), Action::PostCopy(post.id))];
    if post.state.is_out() && may_withdraw(cx, &post).await? {
        row.push((msg::PostWithdrawnButton.into(), Action::PostWithdrawAsk(post.id)));
    }
    message = message.row(row);
    if version::changeable(cx, post.id).await?.is_some() {
        message = message.act(msg::PostVersionAdd, Action::PostVersions(post.id));
    }
    if unseen > 0 && may_remind(cx, &post) {
        message = message.act(msg::PostRemind, Action::PostRemind(post.id));
    }
    if unseen > 0 && post.state.is_out() {
        message = message.act(msg::AudienceUnseenButton, Action::PostToUnseen(post.id));
    }
    if counts.reached < counts.children && role == RoleKind::Teacher && to.unseen_of.is_none() {
        let label = msg::ReachButton { count: (counts.children - counts.reached).into() };
        message = message.act(label, Action::PostNotReached(post.id));
    }
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

pub(super) fn is_mine(cx: &Cx<'_>, post: &Post) -> bool {
    cx.me().is_some_and(|me| post.author_id == Some(me.id))
}

/// Shows a post in Dutch with its files, for the school's other channels.
pub async fn copy(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = posts::get(cx.tx, post).await? else { return cx.refuse().await };
    if may_write(cx, &post.audience()?).await?.is_none() {
        return cx.refuse().await;
    }
    if approval::is_kept(post.state) && !is_mine(cx, &post) {
        return approval::standing(cx, &post).await;
    }
    let Some(school) = schools::get(cx.tx, post.school_id).await? else { return cx.refuse().await };
    let media = posts::media(cx.tx, post.id).await?;
    let today = cx.now.with_timezone(&school.zone).date_naive();
    let versions = versions::of_post(cx.tx, post.id).await?;
    let frame = Frame { post: &post, media: &media, versions: &versions, shows: Shows::All, today };
    let reader = cx.language();
    cx.speak(Language::DUTCH);
    for message in frame.messages(cx.say.words(), Language::DUTCH, Standing::Own) {
        cx.say_anew(message);
    }
    cx.speak(reader);
    Ok(Next::Stay)
}

/// The post, if this person may withdraw it.
async fn withdrawable(cx: &mut Cx<'_>, post: PostId) -> Result<Option<Post>, Fault> {
    let Some(post) = posts::get(cx.tx, post).await? else { return Ok(None) };
    Ok(may_withdraw(cx, &post).await?.then_some(post))
}

/// Who wrote a post may withdraw it, and so may its class's own staff; one to several classes is the director's.
async fn may_withdraw(cx: &mut Cx<'_>, post: &Post) -> Result<bool, Fault> {
    if is_mine(cx, post) {
        return Ok(true);
    }
    let role = may_write(cx, &post.audience()?).await?;
    Ok(role.is_some_and(|(_, kind)| kind.of_staff()))
}

/// Asks whether to withdraw a post.
pub async fn ask_withdraw(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = withdrawable(cx, post).await? else { return cx.refuse().await };
    cx.say(
        Message::new(msg::PostWithdrawnAsk)
            .act(msg::PostWithdrawnYes, Action::PostWithdraw(post.id))
            .act(msg::CommonBack, Action::PostProgress(post.id)),
    );
    Ok(Next::Close)
}

/// Withdraws a post: in every chat another text stands where it was.
pub async fn withdraw(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = withdrawable(cx, post).await? else { return cx.refuse().await };
    let Some(school) = schools::get(cx.tx, post.school_id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Post, post.id.0).await?;
    // Read again behind the lock: somebody may have changed it meanwhile.
    let Some(post) = posts::get(cx.tx, post.id).await? else { return cx.refuse().await };
    if posts::withdraw(cx.tx, post.id).await? {
        let job = Job::EditPost { post: post.id, edition: post.edition + 1, done: 0 };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        return menu::show_with(cx, Message::new(msg::PostWithdrawnDone)).await;
    }
    progress(cx, post.id).await
}

/// The post, if it was written to this person. Behind the lock, so that what is shown again is the text as it is
/// now.
async fn received(cx: &mut Cx<'_>, post: PostId) -> Result<Option<(Post, PersonId)>, Fault> {
    let Some(reader) = cx.me().map(|person| person.id) else { return Ok(None) };
    if !receivers::has(cx.tx, post, reader).await? {
        return Ok(None);
    }
    cx.tx.lock(Lockable::Post, post.0).await?;
    Ok(posts::get(cx.tx, post).await?.map(|post| (post, reader)))
}

/// Shows all of a long post where its beginning stood, or its beginning again.
pub async fn open(cx: &mut Cx<'_>, post: PostId, shows: Shows) -> Result<Next, Fault> {
    let Some((post, reader)) = received(cx, post).await? else { return cx.refuse().await };
    let standing = if post.author_id == Some(reader) {
        Standing::Own
    } else if receivers::has_seen(cx.tx, post.id, reader).await? {
        Standing::Seen
    } else {
        Standing::New
    };
    show_again(cx, &post, standing, shows).await
}

/// A reader has seen a post: it stays where it is, without the button.
pub async fn seen(cx: &mut Cx<'_>, post: PostId, shows: Shows) -> Result<Next, Fault> {
    let Some((post, reader)) = received(cx, post).await? else { return cx.refuse().await };
    if !receivers::see(cx.tx, post.id, reader, cx.now).await? {
        return cx.refuse().await;
    }
    if !cx.in_place && pressed(cx).await?.is_none() {
        // What stands there is not known here, so it cannot change: the thanks stand below.
        cx.say(Message::new(msg::PostSeenDone));
        return Ok(Next::Stay);
    }
    show_again(cx, &post, Standing::Seen, shows).await
}

/// The row of the outbox that was sent as the pressed message.
async fn pressed(cx: &mut Cx<'_>) -> Result<Option<OutboxId>, Fault> {
    let message = cx.message().map(str::to_owned).unwrap_or_default();
    Ok(outbox::by_message(cx.tx, cx.address_id(), &message).await?)
}

/// The words of a post in place of the pressed message; its files stay where they are.
async fn show_again(cx: &mut Cx<'_>, post: &Post, standing: Standing, shows: Shows) -> Result<Next, Fault> {
    let zone =
        schools::get(cx.tx, post.school_id).await?.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    let media = posts::media(cx.tx, post.id).await?;
    let versions = versions::of_post(cx.tx, post.id).await?;
    let today = cx.now.with_timezone(&zone).date_naive();
    let frame = Frame { post, media: &media, versions: &versions, shows, today };
    let reader = cx.language();
    if let Some(first) = frame.messages(cx.say.words(), reader, standing).into_iter().next() {
        match pressed(cx).await? {
            Some(row) => cx.say_over(row, first),
            None => cx.say(first),
        }
    }
    Ok(Next::Stay)
}

/// Whether a reminder of a post may go: once, by who wrote it, some hours after it was sent.
fn may_remind(cx: &Cx<'_>, post: &Post) -> bool {
    let late_enough = post.sent_at.is_some_and(|sent| cx.now >= sent + REMIND_AFTER);
    is_mine(cx, post) && late_enough && post.reminded_at.is_none()
}

/// Reminds once those who have not seen a post.
pub async fn remind(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = mine(cx, post).await? else { return cx.refuse().await };
    let (Some(_), Some(school)) =
        (may_write(cx, &post.audience()?).await?, schools::get(cx.tx, post.school_id).await?)
    else {
        return cx.refuse().await;
    };
    cx.tx.lock(Lockable::Post, post.id.0).await?;
    if !may_remind(cx, &post) || !receivers::plan_reminders(cx.tx, post.id, cx.now).await? {
        return progress(cx, post.id).await;
    }
    Job::RemindPost { post: post.id }.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    cx.say(Message::new(msg::PostReminding).act(msg::PostProgress, Action::PostProgress(post.id)));
    Ok(Next::Close)
}

/// Shows the teacher alone for which children nobody was reached by a post, and why.
pub async fn not_reached(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(post) = posts::get(cx.tx, post).await? else { return cx.refuse().await };
    let to = post.audience()?;
    let teacher = if to.is_class() { cx.teacher_of(to.class).await? } else { None };
    let Some(class) = teacher else { return cx.refuse().await };
    super::super::reach::show_of_post(cx, &class, post.id).await
}
