// SPDX-License-Identifier: EUPL-1.2
//! A family that was not there, or moved its talk to another day, is offered a new time or a call.

use super::{Job, JobCx, Outcome, reminder};
use crate::clock::Moment;
use crate::domain::id::{PersonId, TalkId};
use crate::domain::talk::Attendance;
use crate::flow::{Fault, talk_phrase, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::talks::Talk;
use crate::store::{rounds, schools, talks};
use crate::text::{Arg, msg};

/// Offers a parent another time, unless the note was put right or a time is chosen since.
pub(super) async fn offer(
    cx: &mut JobCx<'_>,
    (talk, person, noted): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let Some(talk) = talks::get(cx.tx, talk).await? else { return Ok(Outcome::Done) };
    let missed = match talk.outcome {
        Some(Attendance::Missed) => true,
        Some(Attendance::Moved) => false,
        Some(Attendance::Came) | None => return Ok(Outcome::Done),
    };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let parent = parents.into_iter().find(|parent| parent.id == person);
    let chosen = talks::of_child(cx.tx, talk.round_id, talk.child_id, talk.household_id).await?;
    let Some(parent) = parent.filter(|_| chosen.is_none()) else { return Ok(Outcome::Done) };
    if let Some(at) = cx.must_wait(&parent, school.zone) {
        return Ok(Outcome::GoOn(Job::OfferAgain { talk: talk.id, person, noted }, at));
    }
    let (date, time) = when(talk.slot.starts, school.zone);
    let (kind, child) = (talk_phrase(&talk).into(), Arg::from(&talk.child_name));
    let free = has_free(cx, &talk, school.zone).await?;
    let mut message = match (missed, free) {
        (true, true) => Message::new(msg::AttendanceOffer { talk: kind, child, date, time }),
        (true, false) => Message::new(msg::AttendanceOfferCall { talk: kind, child, date, time }),
        (false, true) => Message::new(msg::AttendanceOfferMoved { talk: kind, child }),
        (false, false) => Message::new(msg::AttendanceOfferAgree { talk: kind, child }),
    };
    if free {
        message = message.act(msg::TalkInviteButton, Action::TalkDays(talk.round_id, talk.child_id));
    }
    message = message.act(msg::AttendanceCallMe, Action::CallMe(talk.id));
    // Noted anew, it is not offered twice.
    cx.tell(&parent, &format!("offer.{}.{person}.{missed}", talk.id), &message).await?;
    Ok(Outcome::Done)
}

/// Whether the round has a time that a family of the class can take now.
async fn has_free(cx: &mut JobCx<'_>, talk: &Talk, zone: chrono_tz::Tz) -> Result<bool, Fault> {
    let round = rounds::get(cx.tx, talk.round_id).await?.filter(|round| round.is_open(cx.now));
    let Some(round) = round else { return Ok(false) };
    Ok(reminder::has_free(cx, &round, talk.class_id, zone).await?)
}
