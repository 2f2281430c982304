// SPDX-License-Identifier: EUPL-1.2
//! The next receivers of a post or of its reminder: read and said beside the writer, then written at once.

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::super::budget::Room;
use super::super::{Job, JobCx};
use crate::clock::Moment;
use crate::domain::digest;
use crate::domain::id::{OutboxId, PersonId, PostId};
use crate::domain::post::{CHUNK, PostState};
use crate::flow::{Fault, Frame, Shows, Standing};
use crate::store::outbox::NewRow;
use crate::store::persons::Person;
use crate::store::posts::Post;
use crate::store::receivers::{Outcome, Settled, Waits};
use crate::store::{StoreError, audiences, outbox, persons, posts, receivers, schools, versions};

/// How long a post's audience is taken for what it was when its sending began.
const FRESH: TimeDelta = TimeDelta::minutes(1);

/// What becomes of some receivers, and what is said to them.
#[derive(Debug)]
pub(in crate::jobs) struct Chunk {
    /// The post as it was said.
    post: Post,
    waits: Waits,
    /// Who may not be disturbed yet, or gets it with a digest, and until when.
    waiting: Vec<(PersonId, Moment)>,
    settled: Vec<Outcome>,
    rows: Vec<NewRow>,
    /// What takes a place in the week of a household.
    room: Option<Room>,
    /// When the digest comes that some get it with.
    digest: Option<Moment>,
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
            Some(audiences::of(cx.tx, &post.audience()?, cx.now).await?)
        } else {
            None
        };
        cx.find(&ids).await?;
        let Some(school) = schools::get(cx.tx, post.school_id).await? else { return Ok(None) };
        let counts = waits == Waits::Post && !post.urgent;
        let mut room = if counts { Some(Room::read(cx, &school, &ids).await?) } else { None };
        let mut digest = None;
        let today = cx.now.with_timezone(&school.zone).date_naive();
        let versions = versions::of_post(cx.tx, id).await?;
        let frame = Frame { post: &post, media: &media, versions: &versions, shows: Shows::Beginning, today };
        let (mut settled, mut waiting) = (Vec::with_capacity(ids.len()), Vec::new());
        for person in persons::get_many(cx.tx, &ids).await? {
            // A whole chunk said in one go would hold up a reply that waits for this thread.
            tokio::task::yield_now().await;
            let outcome = |settled, row| Outcome { post: post.id, person: person.id, settled, row };
            if audience.as_ref().is_some_and(|audience| !audience.contains(&person.id)) {
                settled.push(outcome(Settled::Left, None));
            } else if let Some(until) = until(cx, &post, waits, &person, school.zone) {
                next = Some(next.map_or(until, |next| next.min(until)));
                waiting.push((person.id, until));
            } else if room.as_mut().is_some_and(|room| is_for_digest(&post, &person, room)) {
                let at = *digest.get_or_insert_with(|| digest::next(cx.now, school.zone, school.calendar()));
                waiting.push((person.id, at));
                settled.push(outcome(Settled::Digest, None));
            } else {
                let standing = match waits {
                    Waits::Post => super::standing(&post, &person, false),
                    Waits::Reminder => Standing::Reminder,
                };
                let (state, row) = write_to(cx, frame, standing, &person).await?;
                settled.push(outcome(state, row));
            }
        }
        let rows = cx.say.take_rows();
        Ok(Some(Self { post, waits, waiting, settled, rows, room, digest, next }))
    }

    /// Writes what was said, if the post is still as it was read: `post`, looked up behind its lock. When the next
    /// receiver may be disturbed; `None` when nobody waits any more.
    pub(in crate::jobs) async fn write(
        self,
        cx: &mut JobCx<'_>,
        post: &Post,
    ) -> Result<Option<Moment>, Fault> {
        let Self { post: read, waits, waiting, settled, rows, room, digest, next } = self;
        if read != *post {
            return Err(StoreError::Overtaken.into());
        }
        let waiting = waiting.into_iter().map(|(person, until)| (post.id, person, until));
        receivers::postpone(cx.tx, waiting).await?;
        outbox::put(cx.tx, rows, cx.now).await?;
        receivers::settle(cx.tx, waits, &settled).await?;
        if let Some(room) = room {
            room.write(cx).await?;
        }
        if let Some(at) = digest {
            let job = Job::Digest { school: post.school_id };
            job.plan(cx.tx, &mut cx.chance, at, chrono_tz::UTC).await?;
        }
        Ok(next)
    }
}

/// Whether a post that is not urgent waits for this person's digest: because its sender or they chose so, or their
/// household has got enough this week. Whoever wrote it sees it at once.
fn is_for_digest(post: &Post, person: &Person, room: &mut Room) -> bool {
    let is_own = post.author_id == Some(person.id);
    let gets_none = person.paper || is_own;
    !gets_none && (post.in_digest || person.weekly || !room.takes(person.id, post.id.0))
}

/// Until when a receiver is not to be disturbed. Urgent posts do not wait; a reminder of one does.
fn until(cx: &JobCx<'_>, post: &Post, waits: Waits, person: &Person, zone: Tz) -> Option<Moment> {
    cx.must_wait(person, zone).filter(|_| waits == Waits::Reminder || !post.urgent)
}

/// Says a post to a receiver; what became of them.
pub(in crate::jobs) async fn write_to(
    cx: &mut JobCx<'_>,
    frame: Frame<'_>,
    standing: Standing,
    person: &Person,
) -> Result<(Settled, Option<OutboxId>), Fault> {
    if person.paper {
        return Ok((Settled::Paper, None));
    }
    if person.is_paused(cx.now) {
        return Ok((Settled::Paused, None));
    }
    let again = standing == Standing::Reminder;
    let key = format!("post.{}.{}{}", frame.post.id, person.id, if again { ".reminder" } else { "" });
    let mut messages = frame.messages(cx.say.words(), person.language, standing).into_iter();
    let first = match messages.next() {
        Some(message) => cx.tell(person, &key, &message).await?,
        None => None,
    };
    // The files are there already when somebody is reminded.
    for (place, message) in messages.enumerate().filter(|_| !again) {
        cx.tell(person, &super::files::key(frame.post.id, person.id, place), &message).await?;
    }
    Ok((if first.is_some() { Settled::Written } else { Settled::Gone }, first))
}
