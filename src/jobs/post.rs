// SPDX-License-Identifier: EUPL-1.2
//! Sending a post, and changing one that was sent.

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;

use super::{Job, JobCx, Outcome};
use crate::domain::address::Lane;
use crate::domain::id::{MediaId, PersonId, PostId};
use crate::domain::language::Language;
use crate::domain::media::MediaKind;
use crate::domain::post::{CHUNK, HOLD, PostState};
use crate::domain::role::RoleKind;
use crate::flow::Fault;
use crate::message::{Action, Picture};
use crate::say::{Message, Way};
use crate::store::persons::Person;
use crate::store::posts::Post;
use crate::store::{Lockable, addresses, persons, posts, roles, schools};
use crate::text::{Arg, Form, Phrase, Sentence, msg};

/// How long a post's audience is taken for what it was when its sending began.
const FRESH: TimeDelta = TimeDelta::minutes(1);

/// Writes the next chunk of a post, after checking that it may go out.
pub(super) async fn send(cx: &mut JobCx<'_>, id: PostId) -> Result<Outcome, Fault> {
    if posts::get(cx.tx, id).await?.is_none() {
        return Ok(Outcome::Done);
    }
    cx.tx.lock(Lockable::Post, id.0).await?;
    // Read behind the lock: an edit that came meanwhile counts.
    let Some(post) = posts::get(cx.tx, id).await? else { return Ok(Outcome::Done) };
    match post.state {
        PostState::Held => begin(cx, &post).await,
        PostState::Sending => chunk(cx, &post).await,
        PostState::Sent | PostState::Undone | PostState::Cancelled => Ok(Outcome::Done),
    }
}

async fn begin(cx: &mut JobCx<'_>, post: &Post) -> Result<Outcome, Fault> {
    if !may_still_write(cx, post).await? {
        posts::advance(cx.tx, post.id, PostState::Held, PostState::Cancelled, cx.now).await?;
        let message = Message::new(msg::PostCancelledRole { class: Arg::from(&post.class_name) });
        tell_author(cx, post, "cancelled", &message).await?;
        return Ok(Outcome::Done);
    }
    if !posts::advance(cx.tx, post.id, PostState::Held, PostState::Sending, cx.now).await? {
        return Ok(Outcome::Done);
    }
    posts::plan_receivers(cx.tx, post.id, post.class_id, cx.now).await?;
    Ok(Outcome::GoOn(Job::SendPost { post: post.id }, cx.now))
}

/// A role that was lost between "send" and the sending stops the post.
async fn may_still_write(cx: &mut JobCx<'_>, post: &Post) -> Result<bool, Fault> {
    let Some(author) = post.author_id else { return Ok(false) };
    let held = roles::of_person(cx.tx, author, cx.now).await?;
    Ok(held.iter().any(|role| match role.kind {
        RoleKind::Teacher | RoleKind::ClassParent => role.class_id == Some(post.class_id),
        RoleKind::Director => role.school_id == post.school_id,
        RoleKind::Coordinator => false,
    }))
}

async fn chunk(cx: &mut JobCx<'_>, post: &Post) -> Result<Outcome, Fault> {
    let limit = i64::try_from(CHUNK).unwrap_or(i64::MAX);
    let ids = posts::next_receivers(cx.tx, post.id, cx.now, limit).await?;
    let media = posts::media(cx.tx, post.id).await?;
    // Who waited for the end of quiet hours may have left the class, or their sign-up was undone. At first the
    // post is for whom it was planned: to ask again in every chunk would hold the writer twice as long.
    let audience = if cx.now > post.send_at + FRESH {
        Some(posts::audience(cx.tx, post.class_id, cx.now).await?)
    } else {
        None
    };
    cx.find(&ids).await?;
    let zone = zone(cx, post).await?;
    let today = cx.now.with_timezone(&zone).date_naive();
    let (mut settled, mut waiting) = (Vec::with_capacity(ids.len()), Vec::new());
    for person in persons::get_many(cx.tx, &ids).await? {
        if audience.as_ref().is_some_and(|audience| !audience.contains(&person.id)) {
            settled.push((person.id, "left", None));
        } else if let Some(until) = cx.must_wait(&person, zone) {
            waiting.push((person.id, until));
        } else {
            settled.push(write_to(cx, post, &media, today, &person).await?);
        }
    }
    posts::postpone_receivers(cx.tx, post.id, &waiting).await?;
    cx.write_out().await?;
    posts::settle_receivers(cx.tx, post.id, settled).await?;
    if let Some(next) = posts::next_due_at(cx.tx, post.id).await? {
        return Ok(Outcome::GoOn(Job::SendPost { post: post.id }, next));
    }
    if let Some(at) = author_waits(cx, post).await? {
        // Everybody has it; that its sender reads so can wait for the morning.
        return Ok(Outcome::GoOn(Job::SendPost { post: post.id }, at));
    }
    posts::advance(cx.tx, post.id, PostState::Sending, PostState::Sent, cx.now).await?;
    let written = posts::count_written(cx.tx, post.id).await?;
    let message = Message::new(msg::PostSent { class: Arg::from(&post.class_name), count: written.into() })
        .act(msg::PostProgress, Action::PostProgress(post.id));
    tell_author(cx, post, "sent", &message).await?;
    Ok(Outcome::Done)
}

async fn write_to(
    cx: &mut JobCx<'_>,
    post: &Post,
    media: &[(MediaId, MediaKind)],
    today: NaiveDate,
    person: &Person,
) -> Result<(PersonId, &'static str, Option<crate::domain::id::OutboxId>), Fault> {
    if person.paper {
        return Ok((person.id, "paper", None));
    }
    if person.is_paused(cx.now) {
        return Ok((person.id, "paused", None));
    }
    let mut messages = framed(cx, post, media, today, person.language).into_iter();
    let key = format!("post.{}.{}", post.id, person.id);
    let first = match messages.next() {
        Some(message) => cx.tell(person, &key, &message).await?,
        None => None,
    };
    for (place, message) in messages.enumerate() {
        cx.tell(person, &format!("{key}.file{place}"), &message).await?;
    }
    Ok((person.id, if first.is_some() { "written" } else { "gone" }, first))
}

/// The post inside the reader's words: who wrote it, in which language, then the text untouched; the first file
/// with it, the others behind it.
fn framed(
    cx: &JobCx<'_>,
    post: &Post,
    media: &[(MediaId, MediaKind)],
    today: NaiveDate,
    reader: Language,
) -> Vec<Message> {
    let name = Arg::from(post.author_name.as_deref().unwrap_or_default());
    let class = Arg::from(&post.class_name);
    let from: Phrase = match post.author_role {
        RoleKind::ClassParent => msg::PostFromClassParent { class, name }.into(),
        RoleKind::Teacher => msg::PostFromTeacher { class, name }.into(),
        RoleKind::Director | RoleKind::Coordinator => msg::PostFromDirector { class, name }.into(),
    };
    let mut first = Message::new(from);
    if let Some(ready) = post.ready()
        && let Some(sentence) = Sentence::of(&ready)
    {
        first = first.and(sentence.say(&ready, today));
    }
    if post.language != reader && !post.body.is_empty() {
        let language = cx.say.words().say(post.language, &msg::CommonLanguageName.into(), Form::Plain);
        first = first.line(msg::PostInLanguage { language: language.into() });
    }
    let picture = |(media, kind): &(MediaId, MediaKind)| Picture::Stored { media: *media, kind: *kind };
    first = first.quote(&post.body);
    let mut files = media.iter();
    if let Some(file) = files.next() {
        first = first.picture(picture(file));
    }
    let others = files.map(|file| Message::default().picture(picture(file)));
    std::iter::once(first).chain(others).collect()
}

async fn zone(cx: &mut JobCx<'_>, post: &Post) -> Result<Tz, Fault> {
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
    let Some(post) = posts::get(cx.tx, id).await?.filter(|post| post.edition == edition) else {
        return Ok(Outcome::Done);
    };
    let media = posts::media(cx.tx, id).await?;
    let zone = zone(cx, &post).await?;
    let today = cx.now.with_timezone(&zone).date_naive();
    let written = posts::written(cx.tx, id).await?;
    let part: Vec<_> = written.iter().skip(done).take(CHUNK).collect();
    let ids: Vec<PersonId> = part.iter().map(|(person, ..)| *person).collect();
    let persons = persons::get_many(cx.tx, &ids).await?;
    for (person, row, address) in part {
        let Some(person) = persons.iter().find(|known| known.id == *person) else { continue };
        let still_theirs = addresses::get(cx.tx, *address)
            .await?
            .is_some_and(|address| address.person_id == Some(person.id));
        let Some(message) =
            framed(cx, &post, &media, today, person.language).into_iter().next().filter(|_| still_theirs)
        else {
            continue;
        };
        let key = format!("post.{id}.{}.edit{edition}", person.id);
        let way =
            Way { address: *address, language: person.language, lane: Lane::Notice, key: &key, turn: 0 };
        cx.say.change(&way, &message, *row, &mut cx.chance);
    }
    let done = done + CHUNK;
    if done >= written.len() {
        return Ok(Outcome::Done);
    }
    Ok(Outcome::GoOn(Job::EditPost { post: id, edition, done }, cx.now))
}
