// SPDX-License-Identifier: EUPL-1.2
//! A family that booked a goodbye talk is asked a few questions before.

use super::{Job, JobCx, Outcome};
use crate::domain::id::{PersonId, TalkId};
use crate::flow::{Fault, asks_goodbye};
use crate::message::Action;
use crate::say::Message;
use crate::store::{goodbyes, schools, talks};
use crate::text::{Arg, msg};

/// Asks a parent, unless somebody of the household began to answer.
pub(super) async fn ask(cx: &mut JobCx<'_>, talk: TalkId, person: PersonId) -> Result<Outcome, Fault> {
    let found = talks::get(cx.tx, talk).await?.filter(|talk| asks_goodbye(talk, cx.now));
    let Some(talk) = found else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let parent = parents.into_iter().find(|parent| parent.id == person);
    let answered = !goodbyes::of_talk(cx.tx, talk.id).await?.is_empty();
    let Some(parent) = parent.filter(|_| !answered) else { return Ok(Outcome::Done) };
    let job = Job::AskGoodbye { talk: talk.id, person };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < talk.slot.starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let message = Message::new(msg::GoodbyeAsk { child: Arg::from(&talk.child_name) })
        .act(msg::GoodbyeButton, Action::Goodbye(talk.id))
        .act(msg::MenuTitleButton, Action::Menu);
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}
