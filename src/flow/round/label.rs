// SPDX-License-Identifier: EUPL-1.2
//! What rounds and their conversations are called: by their kind, or in the school's own words.

use chrono::{Datelike, NaiveDate};

use crate::domain::round::{About, Plan, RoundKind};
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::rounds::Round;
use crate::store::talks::Talk;
use crate::text::{Arg, Phrase, msg};

/// What something is called by: a kind of round, and what a round of it has beside its days, where that is known.
#[derive(Clone, Copy, Debug)]
pub struct Called<'a> {
    kind: RoundKind,
    about: Option<&'a About>,
}

impl From<RoundKind> for Called<'_> {
    fn from(kind: RoundKind) -> Self {
        Self { kind, about: None }
    }
}

impl<'a> From<&'a Round> for Called<'a> {
    fn from(round: &'a Round) -> Self {
        Self { kind: round.kind, about: Some(&round.about) }
    }
}

impl<'a> From<&'a Talk> for Called<'a> {
    fn from(talk: &'a Talk) -> Self {
        Self { kind: talk.kind, about: Some(&talk.about) }
    }
}

impl<'a> From<&'a Plan> for Called<'a> {
    fn from(plan: &'a Plan) -> Self {
        Self { kind: plan.kind, about: Some(&plan.shape.about) }
    }
}

impl<'a> From<(RoundKind, &'a About)> for Called<'a> {
    fn from((kind, about): (RoundKind, &'a About)) -> Self {
        Self { kind, about: Some(about) }
    }
}

impl Called<'_> {
    fn title(&self) -> Option<Arg> {
        self.about.and_then(|about| about.title.as_ref()).map(Arg::from)
    }
}

/// The name of a round.
pub fn kind_phrase<'a>(of: impl Into<Called<'a>>) -> Phrase {
    let of = of.into();
    match of.kind {
        RoundKind::Start => msg::RoundStart.into(),
        RoundKind::Progress => msg::RoundProgress.into(),
        RoundKind::Report => msg::RoundReport.into(),
        RoundKind::TenMinutes => msg::RoundTenMinutes.into(),
        RoundKind::Advice => msg::RoundAdvice.into(),
        RoundKind::Goodbye => msg::RoundGoodbye.into(),
        RoundKind::Support => msg::RoundSupport.into(),
        RoundKind::Intake => msg::RoundIntake.into(),
        RoundKind::Request => msg::RequestRound.into(),
        RoundKind::Own => match of.title() {
            Some(title) => msg::RoundOwn { title }.into(),
            None => msg::RoundOwnAny.into(),
        },
    }
}

/// One conversation of a round.
pub fn talk_phrase<'a>(of: impl Into<Called<'a>>) -> Phrase {
    let of = of.into();
    match of.kind {
        RoundKind::Start => msg::RoundStartTalk.into(),
        RoundKind::Progress => msg::RoundProgressTalk.into(),
        RoundKind::Report => msg::RoundReportTalk.into(),
        RoundKind::TenMinutes => msg::RoundTenMinutesTalk.into(),
        RoundKind::Advice => msg::RoundAdviceTalk.into(),
        RoundKind::Goodbye => msg::RoundGoodbyeTalk.into(),
        RoundKind::Support => msg::RoundSupportTalk.into(),
        RoundKind::Intake => msg::RoundIntakeTalk.into(),
        RoundKind::Request => msg::RequestRoundTalk.into(),
        RoundKind::Own => match of.title() {
            Some(title) => msg::RoundOwnTitled { title }.into(),
            None => msg::RoundOwnTalk.into(),
        },
    }
}

/// What conversations of a round are for, to parents.
pub fn purpose_phrase<'a>(of: impl Into<Called<'a>>) -> Phrase {
    let of = of.into();
    match of.kind {
        RoundKind::Start => msg::RoundStartPurpose.into(),
        RoundKind::Progress => msg::RoundProgressPurpose.into(),
        RoundKind::Report => msg::RoundReportPurpose.into(),
        RoundKind::TenMinutes => msg::RoundTenMinutesPurpose.into(),
        RoundKind::Advice => msg::RoundAdvicePurpose.into(),
        RoundKind::Goodbye => msg::RoundGoodbyePurpose.into(),
        RoundKind::Support => msg::RoundSupportPurpose.into(),
        RoundKind::Intake => msg::RoundIntakePurpose.into(),
        RoundKind::Request => msg::RequestRoundPurpose.into(),
        RoundKind::Own => match of.about.and_then(|about| about.purpose.as_ref()) {
            Some(purpose) => msg::RoundOwnTyped { purpose: purpose.into() }.into(),
            None => msg::RoundOwnPurpose.into(),
        },
    }
}

/// `message` with who else takes part and which step it is, where that is said.
#[must_use]
pub fn with_others(mut message: Message, about: &About) -> Message {
    if let Some(names) = &about.participants {
        message = message.line(msg::RoundOthers { names: names.into() });
    }
    if let Some(step) = about.step {
        message = message.line(msg::RoundStep { step: i64::from(step).into() });
    }
    message
}

/// A day in figures, for where two of a kind are to be told apart on a small button.
pub fn figures(day: NaiveDate) -> (Arg, Arg) {
    (day.day().to_string().into(), format!("{:02}", day.month()).into())
}

/// Buttons that lead to rounds. Two of the same name are told apart by their first day.
pub(in crate::flow) fn with_rounds(
    mut message: Message,
    rounds: &[Round],
    action: impl Fn(&Round) -> Action,
) -> Message {
    for round in rounds {
        message = message.act(label(round, rounds), action(round));
    }
    message
}

/// The label of one of several rounds.
fn label(round: &Round, all: &[Round]) -> Label {
    let same = |other: &&Round| other.kind == round.kind && other.about.title == round.about.title;
    if all.iter().filter(same).count() < 2 {
        return kind_phrase(round).into();
    }
    let (day, month) = figures(round.first);
    msg::RoundDated { day, month, kind: kind_phrase(round).into() }.into()
}
