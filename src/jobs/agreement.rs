// SPDX-License-Identifier: EUPL-1.2
//! What falls due around agreements: a proposal is told, what was promised named, both asked to look back.

use serde::{Deserialize, Serialize};

use super::{Job, JobCx, Outcome};
use crate::domain::agreement::{Mark, Side, Stage};
use crate::domain::id::{AgreementId, PersonId};
use crate::flow::{Fault, agreed, today};
use crate::store::agreements::{self, Agreement};
use crate::store::schools::School;
use crate::store::{Lockable, schools, talks};
use crate::text::{Arg, Phrase, msg};

/// A moment in the life of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementStep {
    /// It was proposed.
    Proposed,
    /// Nobody has answered for some days.
    Again,
    /// What was promised is due.
    Due,
    /// It was due a week ago.
    DueAgain,
    /// Both are asked whether it worked.
    Look,
    /// Both have said so, or a week is over.
    Looked,
    /// The school stopped it.
    Stopped,
}

impl AgreementStep {
    /// Its part of a key.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Again => "again",
            Self::Due => "due",
            Self::DueAgain => "due-again",
            Self::Look => "look",
            Self::Looked => "looked",
            Self::Stopped => "stopped",
        }
    }

    /// What a parent reads above the agreement; nothing where it does not concern them now.
    fn above(self, agreement: &Agreement) -> Option<Phrase> {
        let (stage, child) = (agreement.standing.stage, Arg::from(&agreement.child_name));
        let (fixed, is_open) = (stage == Stage::Fixed, agreement.closed_at.is_none());
        match self {
            Self::Proposed => (stage == Stage::Proposed).then(|| msg::AgreementTold { child }.into()),
            Self::Again => (stage == Stage::Proposed).then(|| msg::AgreementToldAgain { child }.into()),
            Self::Due | Self::DueAgain => {
                let due = fixed && is_open && agreement.home.mark == Some(Mark::Open);
                due.then(|| msg::AgreementToldDue { child }.into())
            }
            Self::Look => {
                let asked = fixed && is_open && agreement.home.look.is_none();
                asked.then(|| msg::AgreementToldLook { child }.into())
            }
            Self::Looked => fixed.then(|| msg::AgreementToldLooked { child }.into()),
            Self::Stopped => (stage == Stage::Stopped).then(|| msg::AgreementToldStopped { child }.into()),
        }
    }

    /// Whether the school has something to do or to read.
    fn concerns_school(self, agreement: &Agreement) -> bool {
        let is_open = agreement.standing.stage == Stage::Fixed && agreement.closed_at.is_none();
        match self {
            Self::Due | Self::DueAgain => is_open && agreement.school.mark == Some(Mark::Open),
            Self::Look => is_open && agreement.school.look.is_none(),
            Self::Looked => agreement.standing.stage == Stage::Fixed,
            Self::Proposed | Self::Again | Self::Stopped => false,
        }
    }
}

/// The agreement, if it is the version that was meant.
async fn read(
    cx: &mut JobCx<'_>,
    id: AgreementId,
    version: i32,
) -> Result<Option<(Agreement, School)>, Fault> {
    let found = agreements::get(cx.tx, id).await?.filter(|found| found.standing.version == version);
    let Some(found) = found else { return Ok(None) };
    let school = schools::get(cx.tx, found.school_id).await?;
    Ok(school.map(|school| (found, school)))
}

/// A moment has come: each parent of the household hears of it when they may be disturbed, teachers with their
/// bundle.
pub(super) async fn step(
    cx: &mut JobCx<'_>,
    (id, version, what): (AgreementId, i32, AgreementStep),
) -> Result<Outcome, Fault> {
    let Some((mut found, school)) = read(cx, id, version).await? else { return Ok(Outcome::Done) };
    if what == AgreementStep::Looked {
        cx.tx.lock(Lockable::Household, found.household_id.0).await?;
        let Some((now, _)) = read(cx, id, version).await? else { return Ok(Outcome::Done) };
        found = now;
        if found.standing.stage == Stage::Fixed && found.closed_at.is_none() {
            agreements::close(cx.tx, id, cx.now).await?;
        }
    }
    if what.concerns_school(&found) {
        today::plan(cx.tx, &mut cx.chance, &school, found.class_id, cx.now).await?;
    }
    if what.above(&found).is_some() {
        for parent in talks::parents(cx.tx, found.child_id, found.household_id).await? {
            let job = Job::AgreementTold { agreement: id, version, what, person: parent.id };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    Ok(Outcome::Done)
}

/// Tells a parent of an agreement, as it is then.
pub(super) async fn tell(
    cx: &mut JobCx<'_>,
    (id, version, what, person): (AgreementId, i32, AgreementStep, PersonId),
) -> Result<Outcome, Fault> {
    let Some((found, school)) = read(cx, id, version).await? else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, found.child_id, found.household_id).await?;
    let parent = parents.into_iter().find(|parent| parent.id == person);
    let (Some(parent), Some(above)) = (parent, what.above(&found)) else { return Ok(Outcome::Done) };
    let job = Job::AgreementTold { agreement: id, version, what, person };
    if let Some(at) = cx.must_wait(&parent, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let message = agreed(cx.say.words(), &found, Side::Home, school.zone, cx.now).below(Some(above));
    cx.tell(&parent, &job.key(), &message).await?;
    Ok(Outcome::Done)
}
