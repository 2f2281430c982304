// SPDX-License-Identifier: EUPL-1.2
//! The one reminder of a post, to whoever has not tapped "seen".

use super::super::{Job, JobCx, Outcome};
use super::zone;
use crate::domain::id::PostId;
use crate::domain::post::{CHUNK, PostState};
use crate::flow::{Fault, Frame, Standing};
use crate::store::receivers::Waits;
use crate::store::{Lockable, persons, posts, receivers};

/// Writes the next chunk of reminders.
pub(in crate::jobs) async fn remind(cx: &mut JobCx<'_>, id: PostId) -> Result<Outcome, Fault> {
    if posts::get(cx.tx, id).await?.is_none() {
        return Ok(Outcome::Done);
    }
    cx.tx.lock(Lockable::Post, id.0).await?;
    // It may have been withdrawn since.
    let post = posts::get(cx.tx, id).await?.filter(|post| post.state == PostState::Sent);
    let Some(post) = post else { return Ok(Outcome::Done) };
    let limit = i64::try_from(CHUNK).unwrap_or(i64::MAX);
    let ids = receivers::next(cx.tx, id, Waits::Reminder, cx.now, limit).await?;
    let media = posts::media(cx.tx, id).await?;
    let audience = posts::audience(cx.tx, post.class_id, cx.now).await?;
    cx.find(&ids).await?;
    let zone = zone(cx, &post).await?;
    let today = cx.now.with_timezone(&zone).date_naive();
    let frame = Frame { post: &post, media: &media, today };
    let (mut settled, mut waiting) = (Vec::with_capacity(ids.len()), Vec::new());
    for person in persons::get_many(cx.tx, &ids).await? {
        if let Some(until) = cx.must_wait(&person, zone) {
            waiting.push((person.id, until));
            continue;
        }
        let message = frame.messages(cx.say.words(), person.language, Standing::Reminder).into_iter().next();
        let row = match message.filter(|_| audience.contains(&person.id)) {
            Some(message) => cx.tell(&person, &format!("post.{id}.{}.reminder", person.id), &message).await?,
            None => None,
        };
        settled.push((person.id, row));
    }
    receivers::postpone(cx.tx, id, &waiting).await?;
    cx.write_out().await?;
    receivers::settle_reminders(cx.tx, id, settled).await?;
    Ok(match receivers::next_due_at(cx.tx, id, Waits::Reminder).await? {
        Some(next) => Outcome::GoOn(Job::RemindPost { post: id }, next),
        None => Outcome::Done,
    })
}
