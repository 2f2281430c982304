// SPDX-License-Identifier: EUPL-1.2
//! What both sides do with an agreement that is fixed: say how far they are, look back, stop it. A teacher copies it
//! as Dutch text.

use super::super::{Cx, Fault, Next, today};
use super::{looks_back, mine, say, show_again, told};
use crate::domain::agreement::{Look, Mark, Move, Side, Stage};
use crate::domain::id::AgreementId;
use crate::domain::language::Language;
use crate::jobs::{AgreementStep, Job};
use crate::message::Action;
use crate::say::Message;
use crate::store::agreements::{self, Agreement};
use crate::store::schools::School;
use crate::store::{Lockable, jobs};
use crate::text::{Arg, msg};

/// The agreement and this person's side of it, as it is behind the household's lock.
async fn locked(cx: &mut Cx<'_>, id: AgreementId) -> Result<Option<(Agreement, School, Side)>, Fault> {
    let Some((found, school, side)) = mine(cx, id).await? else { return Ok(None) };
    cx.tx.lock(Lockable::Household, found.household_id.0).await?;
    Ok(agreements::get(cx.tx, id).await?.map(|found| (found, school, side)))
}

/// Says how far one's own side is.
pub async fn mark(cx: &mut Cx<'_>, id: AgreementId, version: i32, mark: Mark) -> Result<Next, Fault> {
    let Some((found, school, side)) = locked(cx, id).await? else { return cx.refuse().await };
    let is_current = found.standing.version == version && found.standing.stage == Stage::Fixed;
    let Some(was) = found.of(side).mark.filter(|_| is_current && found.closed_at.is_none()) else {
        return Ok(say(cx, &found, &school, side, Some(msg::AgreementChanged.into())));
    };
    if was != mark {
        agreements::mark(cx.tx, id, side, mark, cx.now).await?;
    }
    show_again(cx, id, msg::AgreementNoted).await
}

/// Says whether it worked. When both have, both hear what the other said.
pub async fn look(cx: &mut Cx<'_>, id: AgreementId, version: i32, look: Look) -> Result<Next, Fault> {
    let Some((found, school, side)) = locked(cx, id).await? else { return cx.refuse().await };
    if found.standing.version != version || !looks_back(&found, cx.now) {
        return Ok(say(cx, &found, &school, side, None));
    }
    agreements::look(cx.tx, id, side, look).await?;
    let other = match side {
        Side::School => found.home.look,
        Side::Home => found.school.look,
    };
    if other.is_some() {
        agreements::close(cx.tx, id, cx.now).await?;
        let job = Job::Agreement { agreement: id, version, what: AgreementStep::Looked };
        jobs::move_to(cx.tx, &job.key(), cx.now).await?;
    }
    if other.is_some() {
        return show_again(cx, id, msg::AgreementToldLooked { child: found.child_name.into() }).await;
    }
    show_again(cx, id, msg::AgreementLookNoted).await
}

/// Asks whether to stop it.
pub async fn ask_stop(cx: &mut Cx<'_>, id: AgreementId) -> Result<Next, Fault> {
    let Some((found, ..)) = mine(cx, id).await? else { return cx.refuse().await };
    cx.say(
        Message::new(msg::AgreementStopSure { child: Arg::from(&found.child_name) })
            .act(msg::AgreementStopYes, Action::AgreementStop(id))
            .act(msg::CommonBack, Action::Agreement(id)),
    );
    Ok(Next::Close)
}

/// Stops it, and lets the other side know.
pub async fn stop(cx: &mut Cx<'_>, id: AgreementId) -> Result<Next, Fault> {
    let Some((found, school, side)) = locked(cx, id).await? else { return cx.refuse().await };
    if found.closed_at.is_none() && found.standing.after(Move::Stop).is_some() {
        agreements::stop(cx.tx, id, cx.now).await?;
        match side {
            Side::Home => {
                today::plan(cx.tx, &mut cx.chance, &school, found.class_id, cx.now).await?;
            }
            Side::School => {
                let (version, what) = (found.standing.version, AgreementStep::Stopped);
                let job = Job::Agreement { agreement: id, version, what };
                job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
            }
        }
    }
    let Some((found, school, side)) = mine(cx, id).await? else { return cx.refuse().await };
    Ok(say(cx, &found, &school, side, None))
}

/// Shows a teacher an agreement in Dutch, to copy it into the school's pupil system.
pub async fn copy(cx: &mut Cx<'_>, id: AgreementId) -> Result<Next, Fault> {
    let Some((found, school, Side::School)) = mine(cx, id).await? else { return cx.refuse().await };
    let message = told(cx.say.words(), &found, school.zone);
    let reader = cx.language();
    cx.speak(Language::DUTCH);
    cx.say_anew(message);
    cx.speak(reader);
    Ok(Next::Stay)
}
