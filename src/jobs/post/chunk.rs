// SPDX-License-Identifier: EUPL-1.2
//! The next receivers of a post or of its reminder: read and said beside the writer, then written at once.

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::super::JobCx;
use super::zone;
use crate::clock::Moment;
use crate::domain::id::{OutboxId, PersonId, PostId};
use crate::domain::post::{CHUNK, PostState};
use crate::flow::{Fault, Frame, Standing};
use crate::store::outbox::NewRow;
use crate::store::persons::Person;
use crate::store::posts::Post;
use crate::store::receivers::{Settled, Waits};
use crate::store::{StoreError, outbox, persons, posts, receivers};

/// How long a post's audience is taken for what it was when its sending began.
const FRESH: TimeDelta = TimeDelta::minutes(1);

/// What becomes of some receivers, and what is said to them.
#[derive(Debug)]
pub(in crate::jobs) struct Chunk {
    /// The post as it was said.
    post: Post,
    waits: Waits,
    /// Who may not be disturbed yet, and until when.
    waiting: Vec<(PersonId, Moment)>,
    settled: Vec<(PersonId, Settled, Option<OutboxId>)>,
    rows: Vec<NewRow>,
    /// When the first of those who wait after these may be disturbed.
    next: Option<Moment>,
}

impl Chunk {
    /// The next of those who wait; `None` when nobody is to be written to now.
    pub(in crate::jobs) async fn read(
        cx: &mut JobCx<'_>,
        id: PostId,
        waits: Waits,
    ) -> Result<Option<Self>, Fault> {
        let goes = match waits {
            Waits::Post => PostState::Sending,
            Waits::Reminder => PostState::Sent,
        };
        let Some(post) = posts::get(cx.tx, id).await?.filter(|post| post.state == goes) else {
            return Ok(None);
        };
        let limit = i64::try_from(CHUNK + 1).unwrap_or(i64::MAX);
        let mut ids = receivers::next(cx.tx, id, waits, limit).await?;
        let due = ids.iter().take(CHUNK).take_while(|(_, due)| *due <= cx.now).count();
        let mut next = ids.get(due).map(|(_, due)| *due);
        ids.truncate(due);
        let ids: Vec<PersonId> = ids.into_iter().map(|(person, _)| person).collect();
        let media = posts::media(cx.tx, id).await?;
        // Who waited for the end of quiet hours may have left the class, or their sign-up was undone. At first the
        // post is for whom it was planned.
        let audience = if waits == Waits::Reminder || cx.now > post.send_at + FRESH {
            Some(posts::audience(cx.tx, post.class_id, cx.now).await?)
        } else {
            None
        };
        cx.find(&ids).await?;
        let zone = zone(cx, &post).await?;
        let today = cx.now.with_timezone(&zone).date_naive();
        let frame = Frame { post: &post, media: &media, today };
        let (mut settled, mut waiting) = (Vec::with_capacity(ids.len()), Vec::new());
        for person in persons::get_many(cx.tx, &ids).await? {
            if audience.as_ref().is_some_and(|audience| !audience.contains(&person.id)) {
                settled.push((person.id, Settled::Left, None));
            } else if let Some(until) = until(cx, &post, waits, &person, zone) {
                next = Some(next.map_or(until, |next| next.min(until)));
                waiting.push((person.id, until));
            } else {
                let (state, row) = write_to(cx, frame, waits, &person).await?;
                settled.push((person.id, state, row));
            }
        }
        let rows = cx.say.take_rows();
        Ok(Some(Self { post, waits, waiting, settled, rows, next }))
    }

    /// Writes what was said, if the post is still as it was read: `post`, looked up behind its lock. When the next
    /// receiver may be disturbed; `None` when nobody waits any more.
    pub(in crate::jobs) async fn write(
        self,
        cx: &mut JobCx<'_>,
        post: &Post,
    ) -> Result<Option<Moment>, Fault> {
        let Self { post: read, waits, waiting, settled, rows, next } = self;
        if read != *post {
            return Err(StoreError::Overtaken.into());
        }
        receivers::postpone(cx.tx, post.id, &waiting).await?;
        outbox::put(cx.tx, rows, cx.now).await?;
        receivers::settle(cx.tx, post.id, waits, settled).await?;
        Ok(next)
    }
}

/// Until when a receiver is not to be disturbed. Urgent posts do not wait; a reminder of one does.
fn until(cx: &JobCx<'_>, post: &Post, waits: Waits, person: &Person, zone: Tz) -> Option<Moment> {
    cx.must_wait(person, zone).filter(|_| waits == Waits::Reminder || !post.urgent)
}

async fn write_to(
    cx: &mut JobCx<'_>,
    frame: Frame<'_>,
    waits: Waits,
    person: &Person,
) -> Result<(Settled, Option<OutboxId>), Fault> {
    if person.paper {
        return Ok((Settled::Paper, None));
    }
    if person.is_paused(cx.now) {
        return Ok((Settled::Paused, None));
    }
    let key = format!("post.{}.{}", frame.post.id, person.id);
    let (key, standing) = match waits {
        Waits::Post => (key, super::standing(frame.post, person, false)),
        Waits::Reminder => (format!("{key}.reminder"), Standing::Reminder),
    };
    let mut messages = frame.messages(cx.say.words(), person.language, standing).into_iter();
    let first = match messages.next() {
        Some(message) => cx.tell(person, &key, &message).await?,
        None => None,
    };
    // The files are there already when somebody is reminded.
    for (place, message) in messages.enumerate().filter(|_| waits == Waits::Post) {
        cx.tell(person, &format!("{key}.file{place}"), &message).await?;
    }
    Ok((if first.is_some() { Settled::Written } else { Settled::Gone }, first))
}
