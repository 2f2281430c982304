// SPDX-License-Identifier: EUPL-1.2
//! The end of a sign-up: uses the code and makes everything that follows from it, in one unit.

use super::super::talk::proposal;
use super::super::{Cx, Fault, Next, approval, menu, round, today};
use super::code::{gone_is_fine, still_usable};
use super::{Candidate, ask_for_code};
use crate::domain::code::CodeKind;
use crate::domain::id::{HouseholdId, JoinId, PersonId, RoleId};
use crate::domain::notice::{NoticeKind, PRIVACY_VERSION};
use crate::domain::quiet::QuietHours;
use crate::domain::role::{GuardianKind, Relation, RoleKind};
use crate::jobs::Job;
use crate::say::Message;
use crate::store::codes::Stored;
use crate::store::persons::Person;
use crate::store::roles::NewRole;
use crate::store::schools::School;
use crate::store::{Lockable, children, codes, guardians, joins, notices, persons, roles, schools};
use crate::text::{Arg, Phrase, msg};

/// Uses the code and makes everything that follows from it, in this one unit.
pub(super) async fn finish(cx: &mut Cx<'_>, it: Candidate, typed: Option<String>) -> Result<Next, Fault> {
    cx.tx.lock(Lockable::Code, it.code.0).await.or_else(gone_is_fine)?;
    let code = still_usable(cx, &it).await?;
    let school = match &code {
        Some(code) => schools::get(cx.tx, code.school_id).await?,
        None => None,
    };
    let (Some(code), Some(school)) = (code, school) else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    if !codes::use_one(cx.tx, code.id, cx.now).await? {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    }
    let person = the_person(cx, &it, &code, typed).await?;
    let household = household(cx, &it, &code).await?;
    persons::join_school(cx.tx, person, school.id, household, cx.now).await?;
    notices::give(cx.tx, person, school.id, NoticeKind::Privacy, PRIVACY_VERSION, cx.now).await?;
    let message = match code.kind {
        CodeKind::Staff => staff_joined(cx, person, &code, &school).await?,
        _ => adult_joined(cx, person, &it, &code, &school).await?,
    };
    menu::show_with(cx, message).await
}

/// The person of this chat: the one who is there, the member of staff the code names, or a new one.
async fn the_person(
    cx: &mut Cx<'_>,
    it: &Candidate,
    code: &Stored,
    typed: Option<String>,
) -> Result<PersonId, Fault> {
    let named = match code.person_id {
        Some(named) if code.kind == CodeKind::Staff => persons::get(cx.tx, named).await?,
        _ => None,
    };
    if let Some(person) = cx.me().map(|person| person.id) {
        if let Some(named) = named.filter(|named| named.id != person) {
            // A parent who also teaches: the roles add up in one menu. The line of the list has no chat.
            roles::hand_over(cx.tx, named.id, person).await?;
        }
        return Ok(person);
    }
    let language = it.who.language.unwrap_or(cx.language());
    let person = match named {
        Some(mut named) => {
            named.language = language;
            named.wished_language = it.who.wished.clone();
            persons::update(cx.tx, &named).await?;
            named
        }
        None => {
            let id = PersonId(cx.chance.id(cx.now));
            let mut person = Person::new(id, typed.unwrap_or_default(), language);
            person.wished_language = it.who.wished.clone();
            persons::insert(cx.tx, &person, cx.now).await?;
            person
        }
    };
    let id = person.id;
    // The profile's name has served.
    cx.address.profile_name = None;
    cx.address.person_id = Some(id);
    cx.person = Some(person);
    Ok(id)
}

/// One who comes by a guardian's link and with them joins their household; everybody else starts their own.
pub(super) async fn household(cx: &mut Cx<'_>, it: &Candidate, code: &Stored) -> Result<HouseholdId, Fault> {
    let theirs = match code.issuer_id.filter(|_| it.together && code.kind == CodeKind::Share) {
        Some(issuer) => persons::household(cx.tx, issuer, code.school_id).await?,
        None => None,
    };
    Ok(theirs.unwrap_or_else(|| HouseholdId(cx.chance.id(cx.now))))
}

async fn adult_joined(
    cx: &mut Cx<'_>,
    person: PersonId,
    it: &Candidate,
    code: &Stored,
    school: &School,
) -> Result<Message, Fault> {
    let relation = it.relation.unwrap_or(Relation::Other);
    let kind = match code.kind {
        CodeKind::Share => GuardianKind::Involved,
        CodeKind::Class => relation.by_class_code(),
        _ => GuardianKind::Parent,
    };
    let child = match code.child_id {
        Some(child) => children::get(cx.tx, child).await?,
        None => None,
    };
    let class = match (&child, code.class_id) {
        (_, Some(class)) => Some(class),
        (Some(child), None) => {
            children::class_in(cx.tx, child.id, school.year(cx.now).0).await?.map(|class| class.id)
        }
        (None, None) => None,
    };
    let name = match (&child, &it.child_name) {
        (Some(child), _) => child.first_name.clone(),
        (None, Some(typed)) => typed.clone(),
        (None, None) => String::new(),
    };
    // A teacher's own tap at the gate is the confirmation that a closed child needs.
    let waits = code.class_id.is_some()
        || child.as_ref().is_some_and(|child| child.closed && code.kind != CodeKind::Gate);
    if let Some(class) = class {
        today::plan(cx.tx, &mut cx.chance, school, class, cx.now).await?;
    }
    if waits {
        if let Some(class) = class {
            let join = joins::Join {
                id: JoinId(cx.chance.id(cx.now)),
                class_id: class,
                person_id: person,
                person_name: String::new(),
                child_id: child.map(|child| child.id),
                child_name: name.clone(),
                kind,
                relation,
            };
            joins::insert(cx.tx, &join, cx.now).await?;
        }
        return Ok(Message::new(msg::SignupWaits { child: name.into() }));
    }
    if let Some(child) = child {
        // A teacher may plan a conversation for the child's first parent at this moment.
        cx.tx.lock(Lockable::Child, child.id.0).await?;
        guardians::put(cx.tx, person, child.id, kind, relation, cx.now).await?;
        children::drop_home_language(cx.tx, child.id).await?;
        proposal::catch_up(cx, person, child.id, kind).await?;
        if kind == GuardianKind::Parent {
            round::invite(cx, person, child.id, school.id).await?;
        }
    }
    if kind == GuardianKind::Involved {
        return Ok(Message::new(msg::SignupDoneInvolved { child: name.into() }));
    }
    let message = Message::new(msg::SignupDone { child: Arg::from(&name) });
    let message = message.and(what_comes(cx)).and(msg::SignupDoneWho);
    let first = match code.child_id {
        Some(child) => guardians::count(cx.tx, child).await? == 1,
        None => false,
    };
    Ok(if first { message.and(msg::SignupDoneElse { child: name.into() }) } else { message })
}

/// What will come, with the person's own quiet hours.
pub(super) fn what_comes(cx: &Cx<'_>) -> Phrase {
    let quiet = cx.me().map_or(QuietHours::DEFAULT, Person::quiet);
    crate::say::what_comes(quiet)
}

async fn staff_joined(
    cx: &mut Cx<'_>,
    person: PersonId,
    code: &Stored,
    school: &School,
) -> Result<Message, Fault> {
    if let Some(kind) = code.role_kind.filter(|kind| !kind.of_a_class()) {
        let role = NewRole {
            id: RoleId(cx.chance.id(cx.now)),
            person,
            school: school.id,
            kind,
            class: None,
            deputy_for: None,
            from: cx.now,
            until: None,
        };
        roles::insert(cx.tx, &role).await?;
        if kind == RoleKind::Director {
            Job::Retention.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    approval::catch_up(cx, school, person).await?;
    let message = Message::new(msg::SignupStaffDone { school: Arg::from(&school.name) });
    let Some(mut me) = cx.person.clone().filter(|me| me.paper) else { return Ok(message) };
    persons::leave_paper(cx.tx, me.id, cx.now).await?;
    me.paper = false;
    cx.person = Some(me);
    Ok(message.and(msg::SettingsPaperBack))
}
