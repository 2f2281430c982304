// SPDX-License-Identifier: EUPL-1.2
//! Sending a post, and changing one that was sent.

mod chunk;
mod files;

use chrono_tz::Tz;

pub(super) use chunk::{Chunk, write_to};

use super::{Job, JobCx, Outcome};
use crate::domain::address::Lane;
use crate::domain::id::{PersonId, PostId};
use crate::domain::post::{CHUNK, HOLD, PostState};
use crate::domain::role::RoleKind;
use crate::flow::{Fault, Frame, Shows, Standing, addressee};
use crate::message::Action;
use crate::say::{Message, Way};
use crate::store::persons::Person;
use crate::store::posts::Post;
use crate::store::{
    Lockable, StoreError, addresses, audiences, persons, posts, receivers, roles, schools, versions,
};
use crate::text::{Phrase, msg};

/// Begins a post after checking that it may go out, or writes its next chunk.
pub(super) async fn send(cx: &mut JobCx<'_>, id: PostId, chunk: Option<Chunk>) -> Result<Outcome, Fault> {
    let Some(post) = behind_lock(cx, id, chunk.as_ref()).await? else { return Ok(Outcome::Done) };
    match (post.state, chunk) {
        (PostState::Held, _) => begin(cx, &post).await,
        (PostState::Sending, Some(chunk)) => go_on(cx, &post, chunk).await,
        // It began since the chunk was read.
        (PostState::Sending, None) => Err(StoreError::Overtaken.into()),
        (
            PostState::Waiting
            | PostState::Declined
            | PostState::Sent
            | PostState::Withdrawn
            | PostState::Undone
            | PostState::Cancelled,
            _,
        ) => Ok(Outcome::Done),
    }
}

/// Writes the next chunk of reminders.
pub(super) async fn remind(cx: &mut JobCx<'_>, id: PostId, chunk: Option<Chunk>) -> Result<Outcome, Fault> {
    // It may have been withdrawn since.
    let post = behind_lock(cx, id, chunk.as_ref()).await?.filter(|post| post.state == PostState::Sent);
    let (Some(post), Some(chunk)) = (post, chunk) else { return Ok(Outcome::Done) };
    Ok(match chunk.write(cx, &post).await? {
        Some(next) => Outcome::GoOn(Job::RemindPost { post: id }, next),
        None => Outcome::Done,
    })
}

/// The post as it is while nobody else changes it: an edit that came meanwhile counts.
async fn behind_lock(cx: &mut JobCx<'_>, id: PostId, read: Option<&Chunk>) -> Result<Option<Post>, Fault> {
    if read.is_none() && posts::get(cx.tx, id).await?.is_none() {
        return Ok(None);
    }
    cx.tx.lock(Lockable::Post, id.0).await?;
    Ok(posts::get(cx.tx, id).await?)
}

async fn begin(cx: &mut JobCx<'_>, post: &Post) -> Result<Outcome, Fault> {
    if !may_still_write(cx, post).await? {
        posts::advance(cx.tx, post.id, PostState::Held, PostState::Cancelled, cx.now).await?;
        let message = Message::new(msg::PostCancelledRole { to: to(post)?.into() });
        tell_author(cx, post, "cancelled", &message).await?;
        tell_teachers(cx, post).await?;
        return Ok(Outcome::Done);
    }
    if !posts::advance(cx.tx, post.id, PostState::Held, PostState::Sending, cx.now).await? {
        return Ok(Outcome::Done);
    }
    let persons = audiences::of(cx.tx, &post.audience()?, cx.now).await?;
    receivers::plan(cx.tx, post.id, &persons, cx.now).await?;
    Ok(Outcome::GoOn(Job::SendPost { post: post.id }, cx.now))
}

/// "to 5a".
fn to(post: &Post) -> Result<Phrase, Fault> {
    Ok(addressee(&post.audience()?, &post.class_name))
}

/// Tells the other teachers of the class that a post was not sent because its author lost the role. One to several
/// classes was no class's own.
async fn tell_teachers(cx: &mut JobCx<'_>, post: &Post) -> Result<(), Fault> {
    if post.audience()?.wide.is_some() {
        return Ok(());
    }
    // Whoever erased themselves has no name any more.
    let message = match &post.author_name {
        Some(name) => Message::new(msg::PostCancelledTeacher { to: to(post)?.into(), name: name.into() }),
        None => Message::new(msg::PostCancelledNobody { to: to(post)?.into() }),
    };
    for role in roles::of_class(cx.tx, post.class_id, cx.now).await? {
        let other = role.kind == RoleKind::Teacher && post.author_id != Some(role.person_id);
        if let Some(teacher) = persons::get(cx.tx, role.person_id).await?.filter(|_| other) {
            cx.tell(&teacher, &format!("post.{}.cancelled.{}", post.id, teacher.id), &message).await?;
        }
    }
    Ok(())
}

/// A role that was lost between "send" and the sending stops the post.
async fn may_still_write(cx: &mut JobCx<'_>, post: &Post) -> Result<bool, Fault> {
    let Some(author) = post.author_id else { return Ok(false) };
    let held = roles::of_person(cx.tx, author, cx.now).await?;
    let wide = post.audience()?.wide.is_some();
    Ok(held.iter().any(|role| match role.kind {
        RoleKind::Teacher | RoleKind::ClassParent => !wide && role.class_id == Some(post.class_id),
        RoleKind::Director => role.school_id == post.school_id,
        RoleKind::Coordinator => false,
    }))
}

async fn go_on(cx: &mut JobCx<'_>, post: &Post, chunk: Chunk) -> Result<Outcome, Fault> {
    if let Some(next) = chunk.write(cx, post).await? {
        return Ok(Outcome::GoOn(Job::SendPost { post: post.id }, next));
    }
    if let Some(at) = author_waits(cx, post).await? {
        // Everybody has it; that its sender reads so can wait for the morning.
        return Ok(Outcome::GoOn(Job::SendPost { post: post.id }, at));
    }
    posts::advance(cx.tx, post.id, PostState::Sending, PostState::Sent, cx.now).await?;
    let written = receivers::count_written(cx.tx, post.id).await?;
    let later = receivers::count_in_digest(cx.tx, post.id).await?;
    let mut message = Message::new(msg::PostSent { to: to(post)?.into(), count: written.into() });
    if later > 0 {
        message = message.line(msg::DigestLater { count: later.into() });
    }
    let message = message.act(msg::PostProgress, Action::PostProgress(post.id));
    tell_author(cx, post, "sent", &message).await?;
    Ok(Outcome::Done)
}

fn standing(post: &Post, person: &Person, seen: bool) -> Standing {
    match seen {
        _ if post.author_id == Some(person.id) => Standing::Own,
        true => Standing::Seen,
        false => Standing::New,
    }
}

/// The time zone of a post's school.
pub(super) async fn zone(cx: &mut JobCx<'_>, post: &Post) -> Result<Tz, Fault> {
    let school = schools::get(cx.tx, post.school_id).await?;
    Ok(school.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone))
}

/// Until when the author is not to be disturbed. Within a minute of sending they hold the phone: then at once.
async fn author_waits(cx: &mut JobCx<'_>, post: &Post) -> Result<Option<crate::clock::Moment>, Fault> {
    let Some(author) = post.author_id else { return Ok(None) };
    if cx.now <= post.send_at + HOLD {
        return Ok(None);
    }
    let zone = zone(cx, post).await?;
    Ok(persons::get(cx.tx, author).await?.and_then(|author| cx.must_wait(&author, zone)))
}

async fn tell_author(cx: &mut JobCx<'_>, post: &Post, what: &str, message: &Message) -> Result<(), Fault> {
    let author = match post.author_id {
        Some(author) => persons::get(cx.tx, author).await?,
        None => None,
    };
    if let Some(author) = author {
        cx.tell(&author, &format!("post.{}.{what}", post.id), message).await?;
    }
    Ok(())
}

/// Changes a post in the chats it went to, the next chunk of them. An edit goes behind the message it changes,
/// in the same lane, so it never overtakes it.
pub(super) async fn edit(
    cx: &mut JobCx<'_>,
    id: PostId,
    edition: i32,
    done: usize,
) -> Result<Outcome, Fault> {
    // Behind the lock, so that whoever taps "seen" meanwhile comes before or after, with the text of that moment.
    let post = behind_lock(cx, id, None).await?.filter(|post| post.edition == edition);
    let Some(post) = post else { return Ok(Outcome::Done) };
    let media = posts::media(cx.tx, id).await?;
    let zone = zone(cx, &post).await?;
    let today = cx.now.with_timezone(&zone).date_naive();
    let versions = versions::of_post(cx.tx, id).await?;
    let frame = Frame { post: &post, media: &media, versions: &versions, shows: Shows::Beginning, today };
    let copies = receivers::copies(cx.tx, id).await?;
    let part: Vec<_> = copies.iter().skip(done).take(CHUNK).collect();
    let ids: Vec<PersonId> = part.iter().map(|copy| copy.person_id).collect();
    let persons = persons::get_many(cx.tx, &ids).await?;
    for copy in part {
        let Some(person) = persons.iter().find(|known| known.id == copy.person_id) else { continue };
        let still_theirs = addresses::get(cx.tx, copy.address_id)
            .await?
            .is_some_and(|address| address.person_id == Some(person.id));
        let standing = standing(&post, person, copy.seen);
        let message = frame.messages(cx.say.words(), person.language, standing).into_iter().next();
        let Some(message) = message.filter(|_| still_theirs) else { continue };
        let key = format!("post.{id}.{}.edit{edition}", copy.id);
        let way = Way {
            address: copy.address_id,
            language: person.language,
            lane: Lane::Notice,
            key: &key,
            turn: 0,
        };
        cx.say.change(&way, &message, copy.id, &mut cx.chance);
        if post.state == PostState::Withdrawn {
            files::take_away(cx, &post, person, copy.address_id).await?;
        }
    }
    let done = done + CHUNK;
    if done >= copies.len() && post.state == PostState::Withdrawn {
        return files::forget(cx, &post, &copies, done).await;
    }
    if done >= copies.len() {
        return Ok(Outcome::Done);
    }
    Ok(Outcome::GoOn(Job::EditPost { post: id, edition, done }, cx.now))
}
