// SPDX-License-Identifier: EUPL-1.2
//! A family answers a proposal: it works, rather otherwise, it does not. The answer belongs to the version on the
//! button.

use super::super::{Cx, Fault, Flow, Next, Said, today};
use super::make::own;
use super::{Agreeing, block, date, mine, say, show_again};
use crate::domain::agreement::{Answer, Because, LOOKED_FOR, Move, Reason, Side, Stage, afternoon};
use crate::domain::id::AgreementId;
use crate::jobs::{AgreementStep, Job};
use crate::message::{Action, Input};
use crate::say::Message;
use crate::store::agreements::{self, Agreement, Times};
use crate::store::schools::School;
use crate::store::{Lockable, StoreError};
use crate::text::{Phrase, msg};

/// A family answers a version of an agreement.
pub async fn answer(cx: &mut Cx<'_>, id: AgreementId, version: i32, answer: Answer) -> Result<Next, Fault> {
    let Some((found, school)) = at_home(cx, id).await? else { return cx.refuse().await };
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    let Some(next) = found.standing.after(Move::Answer(version, answer)) else {
        return Ok(old(cx, &found, &school, version));
    };
    agreements::answer(cx.tx, id, next.stage, me, cx.now).await?;
    if next.stage == Stage::Fixed {
        fix(cx, &found, &school).await?;
    }
    today::plan(cx.tx, &mut cx.chance, &school, found.class_id, cx.now).await?;
    match answer {
        Answer::Works => show_again(cx, id, msg::AgreementFixed).await,
        Answer::Rather | Answer::Refused => Ok(ask_why(cx, id, version)),
    }
}

/// The agreement, if this person is a parent of its household, as it is behind the household's lock.
async fn at_home(cx: &mut Cx<'_>, id: AgreementId) -> Result<Option<(Agreement, School)>, Fault> {
    let Some((found, school, Side::Home)) = mine(cx, id).await? else { return Ok(None) };
    cx.tx.lock(Lockable::Household, found.household_id.0).await?;
    Ok(agreements::get(cx.tx, id).await?.map(|found| (found, school)))
}

/// A button of before: it is shown as it is now.
fn old(cx: &mut Cx<'_>, found: &Agreement, school: &School, version: i32) -> Next {
    let changed = found.standing.version != version;
    let above: Option<Phrase> = changed.then(|| msg::AgreementChanged.into());
    say(cx, found, school, Side::Home, above)
}

/// What follows from a yes: when it is due, and when both look back.
async fn fix(cx: &mut Cx<'_>, found: &Agreement, school: &School) -> Result<(), StoreError> {
    let on = date(cx.now, school.zone);
    let due = found.terms.when.due(on, school.calendar());
    let (due_at, look) = (afternoon(due, school.zone), found.terms.looks_at(on, due, school.zone));
    let due_at = due_at.max(cx.now);
    let times = Times {
        due: due_at,
        look,
        kept_from: look + LOOKED_FOR,
        school: found.terms.who.promises(Side::School),
        home: found.terms.who.promises(Side::Home),
    };
    agreements::fix(cx.tx, found.id, times).await?;
    let again = due_at + crate::domain::agreement::AGAIN_AFTER;
    let mut steps = vec![
        (AgreementStep::Due, due_at),
        (AgreementStep::Look, look),
        (AgreementStep::Looked, look + LOOKED_FOR),
    ];
    // Whoever looks back needs no second reminder.
    steps.extend((again < look).then_some((AgreementStep::DueAgain, again)));
    for (what, at) in steps {
        let job = Job::Agreement { agreement: found.id, version: found.standing.version, what };
        job.plan(cx.tx, &mut cx.chance, at, school.zone).await?;
    }
    Ok(())
}

/// Asks why rather otherwise: nobody has to say.
fn ask_why(cx: &mut Cx<'_>, id: AgreementId, version: i32) -> Next {
    let mut message = Message::new(msg::AgreementAskWhy);
    for reason in Reason::ALL {
        message = message.act(block::reason(reason), Action::AgreementBecause(id, version, reason));
    }
    cx.say(
        message
            .act(msg::AgreementAskOwn, Action::AgreementBecauseOwn(id, version))
            .act(msg::CommonBack, Action::Agreement(id)),
    );
    Next::Close
}

/// Notes why, if that is still what they said of this version.
async fn explain(cx: &mut Cx<'_>, id: AgreementId, version: i32, because: &Because) -> Result<Next, Fault> {
    let Some((found, school)) = at_home(cx, id).await? else { return cx.refuse().await };
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    if !is_open(&found, version) {
        return Ok(old(cx, &found, &school, version));
    }
    agreements::explain(cx.tx, id, because, me, cx.now).await?;
    today::plan(cx.tx, &mut cx.chance, &school, found.class_id, cx.now).await?;
    show_again(cx, id, msg::AgreementExplained).await
}

fn is_open(found: &Agreement, version: i32) -> bool {
    found.standing.version == version && matches!(found.standing.stage, Stage::Rather | Stage::Refused)
}

/// A ready reason.
pub async fn because(cx: &mut Cx<'_>, id: AgreementId, version: i32, reason: Reason) -> Result<Next, Fault> {
    explain(cx, id, version, &Because::Ready(reason)).await
}

/// Asks for a reason in own words.
pub async fn because_own(cx: &mut Cx<'_>, id: AgreementId, version: i32) -> Result<Next, Fault> {
    let Some((found, school)) = at_home(cx, id).await? else { return cx.refuse().await };
    if !is_open(&found, version) {
        return Ok(old(cx, &found, &school, version));
    }
    cx.say(Message::new(msg::AgreementAskWhyOwn).act(msg::CommonBack, Action::Agreement(id)));
    Ok(Next::Open(Flow::Agreement(Agreeing::Because { agreement: id, version })))
}

/// Takes a reason in own words.
pub(super) async fn written(
    cx: &mut Cx<'_>,
    id: AgreementId,
    version: i32,
    said: Said,
) -> Result<Next, Fault> {
    let words = match said {
        Said::Input(Input::Text { text }) => own(cx, &text),
        _ => None,
    };
    match words {
        Some(words) => explain(cx, id, version, &Because::Own(words)).await,
        None => because_own(cx, id, version).await,
    }
}
