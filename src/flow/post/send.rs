// SPDX-License-Identifier: EUPL-1.2
//! A message to a class is kept until it goes: now, at a time, or with the weekly post.

use chrono_tz::Tz;

use super::super::{Cx, Fault, Next};
use super::{Compose, Draft, approval, audience, in_pairs, may_write, ready, stays_at};
use crate::clock::Moment;
use crate::domain::digest;
use crate::domain::id::PostId;
use crate::domain::post::{HOLD, times_ahead};
use crate::jobs::Job;
use crate::message::{Action, Choice};
use crate::say::Message;
use crate::store::posts::NewPost;
use crate::store::schools::School;
use crate::store::{posts, schools, versions};
use crate::text::{Arg, Phrase, msg};

/// How many times are offered for a message that goes later.
const TIMES: usize = 8;

/// Asks at which time the message goes.
pub(super) async fn ask_when(cx: &mut Cx<'_>, draft: Draft) -> Result<Next, Fault> {
    let Some((class, _)) = may_write(cx, &draft.to).await? else { return cx.refuse().await };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return cx.refuse().await };
    let offered = times_ahead(cx.now, school.zone, TIMES);
    let labels = (0..).zip(&offered).map(|(place, at)| {
        let (day, time) = day_and_time(cx.now, *at, school.zone);
        (msg::PostWhenAt { day, time }.into(), Choice::Nth(place))
    });
    let labels: Vec<_> = labels.collect();
    let message = in_pairs(Message::new(msg::PostWhen), &labels);
    cx.say(message.answer(msg::DigestWith, Choice::Digest).answer(msg::CommonBack, Choice::Back));
    Ok(stays_at(Compose::Timing { draft, offered }))
}

/// "tomorrow" and "07:30".
pub(super) fn day_and_time(now: Moment, at: Moment, zone: Tz) -> (Arg, Arg) {
    let local = at.with_timezone(&zone);
    let days = (local.date_naive() - now.with_timezone(&zone).date_naive()).num_days();
    (Phrase::from(msg::PostDaysLeft { days: days.into() }).into(), local.time().into())
}

/// When a post that is held goes `to` somebody: with the weekly post, at its time, or in some seconds.
pub fn when(now: Moment, school: &School, to: Phrase, (at, in_digest): (Moment, bool)) -> Phrase {
    let to = Arg::from(to);
    if in_digest {
        let day = digest::next(at, school.zone, school.calendar()).with_timezone(&school.zone);
        msg::DigestWithHeld { to, date: day.date_naive().into() }.into()
    } else if at > now + HOLD {
        let (day, time) = day_and_time(now, at, school.zone);
        msg::PostPlanned { day, time, to }.into()
    } else {
        msg::PostHeld { to, seconds: (at - now).num_seconds().into() }.into()
    }
}

/// Keeps the message until it goes: half a minute, or until `at`.
pub(super) async fn send(cx: &mut Cx<'_>, draft: Draft, at: Option<Moment>) -> Result<Next, Fault> {
    let (Some((class, role)), Some(person)) = (may_write(cx, &draft.to).await?, cx.me().cloned()) else {
        return cx.refuse().await;
    };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return cx.refuse().await };
    if ready::empty_slot(&draft).is_some() {
        return ready::ask_next(cx, draft).await;
    }
    let send_at = at.map_or(cx.now + HOLD, |at| at.max(cx.now + HOLD));
    let (id, in_digest) = (PostId(cx.chance.id(cx.now)), draft.in_digest);
    let post = NewPost {
        id,
        school: school.id,
        audience: draft.to.clone(),
        author: person.id,
        role,
        source: (cx.address_id(), draft.source),
        language: person.language,
        body: draft.text,
        ready: draft.ready,
        place: draft.place,
        // Who sends it may have another role now than when it was marked.
        urgent: draft.urgent && role.of_staff(),
        in_digest,
        media: draft.media,
        send_at,
    };
    posts::insert(cx.tx, post, cx.now).await?;
    // The sender may read another language now than when the versions were written.
    let versions = draft.versions.into_iter().filter(|(language, _)| *language != person.language);
    let versions = versions.map(|(language, version)| (language, version.text, version.source));
    versions::insert(cx.tx, id, versions).await?;
    if approval::is_needed(&school, role) {
        return approval::wait(cx, &school, id, at).await;
    }
    Job::SendPost { post: id }.plan(cx.tx, &mut cx.chance, send_at, school.zone).await?;
    let to = audience::addressee(&draft.to, &class.name);
    cx.say(
        Message::new(when(cx.now, &school, to, (send_at, in_digest))).row(vec![
            (msg::PostUndo.into(), Action::PostUndo(id)),
            (msg::PostNow.into(), Action::PostNow(id)),
        ]),
    );
    Ok(Next::Close)
}
