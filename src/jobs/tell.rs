// SPDX-License-Identifier: EUPL-1.2
//! What one person is owed: an answer to their request, the news of a role.

use super::{Job, JobCx, Outcome};
use crate::domain::id::{JoinId, RoleId};
use crate::domain::role::RoleKind;
use crate::flow::Fault;
use crate::message::Action;
use crate::say::Message;
use crate::store::{joins, persons, roles, schools};
use crate::text::{Arg, Phrase, msg};

/// Tells a person that the teacher decided their request.
pub(super) async fn join_decided(cx: &mut JobCx<'_>, join: JoinId) -> Result<Outcome, Fault> {
    let Some(decided) = joins::decided(cx.tx, join).await? else { return Ok(Outcome::Done) };
    let Some(person) = persons::get(cx.tx, decided.person_id).await? else { return Ok(Outcome::Done) };
    let school = schools::get(cx.tx, decided.school_id).await?;
    let zone = school.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    if let Some(at) = cx.must_wait(&person, zone) {
        return Ok(Outcome::GoOn(Job::JoinDecided { join }, at));
    }
    let child = Arg::from(&decided.child_name);
    let message = if decided.approved {
        Message::new(msg::SignupDone { child })
            .and(crate::say::what_comes(person.quiet()))
            .act(msg::MenuTitleButton, Action::Menu)
    } else {
        Message::new(msg::JoinDeclined { child }).act(msg::MenuTitleButton, Action::Menu)
    };
    cx.tell(&person, &Job::JoinDecided { join }.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Tells a person that they got a role.
pub(super) async fn appointed(cx: &mut JobCx<'_>, role: RoleId) -> Result<Outcome, Fault> {
    let Some(role) = roles::get(cx.tx, role, cx.now).await? else { return Ok(Outcome::Done) };
    let Some(person) = persons::get(cx.tx, role.person_id).await? else { return Ok(Outcome::Done) };
    let school = schools::get(cx.tx, role.school_id).await?;
    let zone = school.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    if let Some(at) = cx.must_wait(&person, zone) {
        return Ok(Outcome::GoOn(Job::Appointed { role: role.id }, at));
    }
    let class = Arg::from(role.class_name.as_deref().unwrap_or_default());
    let words: Phrase = match (role.deputy_for, role.kind) {
        (Some(_), RoleKind::Teacher) => msg::WorkDeputyForClass { class }.into(),
        (Some(_), _) => msg::WorkDeputyFor.into(),
        (None, _) => msg::ClassAppointed { class }.into(),
    };
    let message = Message::new(words).act(msg::MenuTitleButton, Action::Menu);
    cx.tell(&person, &Job::Appointed { role: role.id }.key(), &message).await?;
    Ok(Outcome::Done)
}
