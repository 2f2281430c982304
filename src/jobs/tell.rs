// SPDX-License-Identifier: EUPL-1.2
//! What one person is owed: an answer to their request, the news of a role or of its end.

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{ChildId, JoinId, PersonId, RoleId};
use crate::domain::role::GuardianKind;
use crate::flow::{Fault, role_phrase};
use crate::message::Action;
use crate::say::Message;
use crate::store::{children, guardians, joins, persons, roles, schools};
use crate::text::{Arg, msg};

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
    let message = if decided.approved && decided.kind == GuardianKind::Involved {
        Message::new(msg::SignupDoneInvolved { child }).act(msg::MenuTitleButton, Action::Menu)
    } else if decided.approved {
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
    let Some(mut person) = persons::get(cx.tx, role.person_id).await? else { return Ok(Outcome::Done) };
    let school = schools::get(cx.tx, role.school_id).await?;
    let zone = school.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    if let Some(at) = cx.must_wait(&person, zone) {
        return Ok(Outcome::GoOn(Job::Appointed { role: role.id }, at));
    }
    let stands_in_for = match role.deputy_for {
        Some(other) => roles::get(cx.tx, other, cx.now).await?,
        None => None,
    };
    let message = match (stands_in_for, role.until_at) {
        (Some(other), Some(until)) => {
            let date = until.with_timezone(&zone).date_naive().into();
            Message::new(msg::WorkDeputyFor { name: other.person_name.into(), date })
                .line(role_phrase(role.kind, role.class_name.as_deref()))
        }
        _ => {
            let class = Arg::from(role.class_name.as_deref().unwrap_or_default());
            Message::new(msg::ClassAppointed { class })
        }
    };
    let message = if person.paper && role.kind.of_staff() {
        persons::leave_paper(cx.tx, person.id, cx.now).await?;
        person.paper = false;
        message.and(msg::SettingsPaperBack)
    } else {
        message
    };
    let message = message.act(msg::MenuTitleButton, Action::Menu);
    cx.tell(&person, &Job::Appointed { role: role.id }.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Tells a person that a role ended at `at`, with thanks.
pub(super) async fn role_ended(cx: &mut JobCx<'_>, role: RoleId, at: Moment) -> Result<Outcome, Fault> {
    let job = Job::RoleEnded { role, at };
    let ended = roles::ended(cx.tx, role, cx.now).await?;
    let Some(ended) = ended.filter(|ended| ended.until_at.timestamp() == at.timestamp()) else {
        return Ok(Outcome::Done);
    };
    let Some(person) = persons::get(cx.tx, ended.person_id).await? else { return Ok(Outcome::Done) };
    let school = schools::get(cx.tx, ended.school_id).await?;
    let zone = school.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    if let Some(at) = cx.must_wait(&person, zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    let class = ended.class_name.as_deref();
    let message = match ended.stood_in_for {
        Some(name) => {
            Message::new(msg::WorkDeputyForEnded { name: name.into() }).line(role_phrase(ended.kind, class))
        }
        None => Message::new(msg::ClassParentEndTold { class: Arg::from(class.unwrap_or_default()) }),
    };
    cx.tell(&person, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}

/// Tells an adult, in neutral words, that their sign-up for a child has ended.
pub(super) async fn sign_up_undone(
    cx: &mut JobCx<'_>,
    person: PersonId,
    child: ChildId,
    at: Moment,
) -> Result<Outcome, Fault> {
    let Some(person) = persons::get(cx.tx, person).await? else { return Ok(Outcome::Done) };
    let Some(child) = children::get(cx.tx, child).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, child.school_id).await? else { return Ok(Outcome::Done) };
    let job = Job::SignUpUndone { person: person.id, child: child.id, at };
    if let Some(at) = cx.must_wait(&person, school.zone) {
        return Ok(Outcome::GoOn(job, at));
    }
    // Who signed up again meanwhile has nothing to learn.
    if guardians::adults_of(cx.tx, child.id).await?.iter().any(|adult| adult.person.id == person.id) {
        return Ok(Outcome::Done);
    }
    let words = msg::ClassUndoParentTold { child: child.first_name.into(), school: school.name.into() };
    let message = Message::new(words).act(msg::MenuTitleButton, Action::Menu);
    cx.tell(&person, &job.key(), &message).await?;
    Ok(Outcome::Done)
}
