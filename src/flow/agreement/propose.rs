// SPDX-License-Identifier: EUPL-1.2
//! An agreement is proposed to the family, new or changed.

use chrono::TimeDelta;

use super::super::block::can_be_told;
use super::super::{Cx, Fault, Next};
use super::make::{About, Made};
use super::show_again;
use crate::domain::agreement::{ASKED_AGAIN_AFTER, Move, Standing, Terms};
use crate::domain::id::AgreementId;
use crate::jobs::{AgreementStep, Job};
use crate::store::agreements::NewAgreement;
use crate::store::{Lockable, agreements, talks};
use crate::text::msg;

/// A proposal that nobody answers is kept for so long, and four weeks more.
const WAITS: TimeDelta = TimeDelta::weeks(6);

/// Proposes it to each parent of the household.
pub(super) async fn propose(
    cx: &mut Cx<'_>,
    about: About,
    made: &Made,
    terms: &Terms,
) -> Result<Next, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    cx.tx.lock(Lockable::Household, made.household.0).await?;
    let kept_from = cx.now + WAITS;
    let (id, standing) = match about {
        About::Talk(talk) => {
            let id = AgreementId(cx.chance.id(cx.now));
            let new = NewAgreement {
                id,
                school: made.school.id,
                class: made.class,
                child: made.child,
                household: made.household,
                talk,
                person: me,
                terms,
                kept_from,
            };
            agreements::insert(cx.tx, &new, cx.now).await?;
            (id, Standing::NEW)
        }
        About::Agreement(id) => {
            // Read again behind the lock: a colleague or the family may have been there meanwhile.
            let found = agreements::get(cx.tx, id).await?;
            let Some(next) = found.and_then(|found| found.standing.after(Move::Propose)) else {
                return super::show(cx, id).await;
            };
            agreements::propose(cx.tx, id, next, (terms, me), kept_from).await?;
            (id, next)
        }
    };
    let version = standing.version;
    for (what, at) in [(AgreementStep::Proposed, cx.now), (AgreementStep::Again, cx.now + ASKED_AGAIN_AFTER)]
    {
        let job = Job::Agreement { agreement: id, version, what };
        job.plan(cx.tx, &mut cx.chance, at, made.school.zone).await?;
    }
    let mut told = false;
    for parent in talks::parents(cx.tx, made.child, made.household).await? {
        told |= can_be_told(cx, &parent).await?;
    }
    let child = made.child_name.as_str().into();
    if told {
        show_again(cx, id, msg::AgreementProposed { child }).await
    } else {
        show_again(cx, id, msg::AgreementProposedNot { child }).await
    }
}
