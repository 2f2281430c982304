// SPDX-License-Identifier: EUPL-1.2
//! A class as its staff and its class parents see it. A class parent sees numbers, never names or reasons.

use super::signup::relation_phrase;
use super::talk::proposal;
use super::{Cx, Fault, Next, round};
use crate::domain::id::{ChildId, ClassId, PersonId, RoleId, SchoolId};
use crate::domain::reach;
use crate::domain::role::{GuardianKind, RoleKind};
use crate::domain::round::RoundKind;
use crate::domain::school::SchoolYear;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::classes::Class;
use crate::store::reach::Way;
use crate::store::roles::{NewRole, Role};
use crate::store::{
    Lockable, agreements, children, classes, codes, guardians, joins, roles, rounds, schools,
};
use crate::text::{Arg, msg};

/// Shows a class: how many children are reached, and for its staff what there is to do.
pub async fn show(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some((class, role)) = cx.class_role(class).await? else { return cx.refuse().await };
    let ways = crate::store::reach::of_class(cx.tx, class.id, cx.now).await?;
    let standings: Vec<_> = ways.iter().map(Way::standing).collect();
    let counts = reach::count(&standings, cx.now);
    let mut message = Message::new(msg::ClassTitle { class: Arg::from(&class.name) })
        .and(msg::ClassReach { reached: counts.reached.into(), children: counts.children.into() });
    let staff = matches!(role, RoleKind::Teacher | RoleKind::Director);
    if staff {
        let new = new_adults(cx, class.id).await?.len();
        if new > 0 {
            message = message.act(msg::ClassNewParents { count: new.into() }, Action::NewParents(class.id));
        }
        for join in joins::of_class(cx.tx, class.id).await? {
            message = message.act(msg::MenuJoin { name: join.person_name.into() }, Action::Join(join.id));
        }
        if role == RoleKind::Teacher {
            let school = schools::get(cx.tx, class.school_id).await?;
            let today = school.map_or(cx.now.date_naive(), |school| round::today(cx, &school));
            let mut found = rounds::of_class(cx.tx, class.id, today).await?;
            // Those on request have a list of their own.
            found.retain(|round| round.kind != RoundKind::Request);
            message = round::with_rounds(message, &found, |round| Action::Blocks(round.id, class.id));
            message = message.act(msg::RequestListButton, Action::Requests(class.id));
            if agreements::any_of_class(cx.tx, class.id).await? {
                message = message.act(msg::AgreementMenu, Action::AgreementsOf(class.id));
            }
            let missed = reach::to_do(&standings, cx.now);
            let missing = children::missing_of_class(cx.tx, class.id).await?;
            if !(missed.is_empty() && missed.spoken.is_empty() && missing.is_empty()) {
                let label = msg::ReachButton { count: missed.len().into() };
                message = message.act(label, Action::NotReached(class.id));
            }
        }
        message = message
            .act(msg::ClassGate, Action::Gate(class.id))
            .act(msg::PermissionClass, Action::PhotosOfClass(class.id))
            .row(vec![
                (msg::ClassParentsButton.into(), Action::ClassParents(class.id)),
                (msg::ClassPoster.into(), Action::Poster(class.id)),
            ]);
    }
    if role != RoleKind::Coordinator {
        message = message.act(msg::MenuPostTo { class: Arg::from(&class.name) }, Action::PostTo(class.id));
    }
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

/// Shows those who lead the school its classes of the running year with their numbers.
pub async fn show_school(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let leads = cx.roles().await?.iter().any(|role| role.kind.leads() && role.school_id == school);
    let Some(school) = schools::get(cx.tx, school).await?.filter(|_| leads) else {
        return cx.refuse().await;
    };
    let year = school.year(cx.now);
    let mut message = Message::new(msg::ClassSchool { school: Arg::from(&school.name) });
    let mut all = reach::Counts::default();
    let mut row: Vec<(Label, Action)> = Vec::new();
    for class in classes::of_year(cx.tx, school.id, year.0).await? {
        let ways = crate::store::reach::of_class(cx.tx, class.id, cx.now).await?;
        let counts = reach::count(&ways.iter().map(Way::standing).collect::<Vec<_>>(), cx.now);
        all.children += counts.children;
        all.reached += counts.reached;
        row.push((msg::MenuClass { class: class.name.into() }.into(), Action::Class(class.id)));
        if row.len() == 2 {
            message = message.row(std::mem::take(&mut row));
        }
    }
    if !row.is_empty() {
        message = message.row(row);
    }
    message = message.and(msg::ClassReach { reached: all.reached.into(), children: all.children.into() });
    cx.say(
        message
            .row(vec![
                (msg::CalendarButton.into(), Action::Calendar(school.id)),
                (msg::BudgetButton.into(), Action::Budget(school.id)),
            ])
            .act(msg::ApprovalButton, Action::LooksFirst(school.id))
            .act(msg::RoundButton, Action::Rounds(school.id))
            .act(msg::CommonBack, Action::Menu),
    );
    Ok(Next::Close)
}

async fn new_adults(cx: &mut Cx<'_>, class: ClassId) -> Result<Vec<guardians::Adult>, Fault> {
    let since = cx.now - super::signup::NEW_FOR;
    let mut adults = guardians::adults_of_class(cx.tx, class).await?;
    adults.retain(|adult| adult.joined_at > since);
    Ok(adults)
}

/// Shows who signed up in the last two weeks, one button each.
pub async fn new_parents(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.staff_of(class).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::ClassNewParentsTitle { class: Arg::from(&class.name) });
    for adult in new_adults(cx, class.id).await?.into_iter().take(30) {
        let label =
            msg::ClassNewParent { name: Arg::from(&adult.person.name), child: adult.first_name.into() };
        message = message.act(label, Action::NewParent(adult.person.id, adult.child_id));
    }
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// Shows one adult of a child: undo the sign-up, or confirm an involved adult as parent.
pub async fn new_parent(cx: &mut Cx<'_>, person: PersonId, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = cx.staff_of_child(child).await? else { return cx.refuse().await };
    let adults = guardians::adults_of(cx.tx, child.id).await?;
    let Some(adult) = adults.into_iter().find(|adult| adult.person.id == person) else {
        return new_parents(cx, class.id).await;
    };
    let mut message = Message::new(msg::ClassAdult {
        name: Arg::from(&adult.person.name),
        child: Arg::from(&child.first_name),
        relation: relation_phrase(adult.relation).into(),
    });
    if adult.kind == GuardianKind::Involved {
        message = message.act(msg::ClassConfirmParent, Action::ConfirmParent(person, child.id));
    }
    let undo = msg::ClassUndoParent;
    cx.say(
        message
            .act(undo, Action::UndoParent(person, child.id))
            .act(msg::CommonBack, Action::NewParents(class.id)),
    );
    Ok(Next::Close)
}

/// Asks whether to undo a sign-up.
pub async fn ask_undo(cx: &mut Cx<'_>, person: PersonId, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = cx.staff_of_child(child).await? else { return cx.refuse().await };
    let adults = guardians::adults_of(cx.tx, child.id).await?;
    let Some(adult) = adults.into_iter().find(|adult| adult.person.id == person) else {
        return show(cx, class.id).await;
    };
    let message = Message::new(msg::ClassUndoParentSure {
        name: adult.person.name.into(),
        child: Arg::from(&child.first_name),
    });
    cx.say(
        message
            .act(msg::ClassUndoParentYes, Action::UndoParentYes(person, child.id))
            .act(msg::CommonBack, Action::NewParent(person, child.id)),
    );
    Ok(Next::Close)
}

/// Undoes a sign-up: the adult gets nothing more about this child, and is told so.
pub async fn undo_parent(cx: &mut Cx<'_>, person: PersonId, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = cx.staff_of_child(child).await? else { return cx.refuse().await };
    let adults = guardians::adults_of(cx.tx, child.id).await?;
    if let Some(adult) = adults.into_iter().find(|adult| adult.person.id == person) {
        guardians::delete(cx.tx, person, child.id).await?;
        if let Some(school) = schools::get(cx.tx, class.school_id).await? {
            let job = Job::SignUpUndone { person, child: child.id, at: cx.now };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
        codes::revoke_shared(cx.tx, person, child.id, cx.now).await?;
        let others = guardians::adults_of_class(cx.tx, class.id).await?;
        if !others.iter().any(|other| other.person.id == person && other.kind == GuardianKind::Parent) {
            roles::end_class_parent(cx.tx, person, class.id, cx.now).await?;
        }
        let undone = msg::ClassUndone { name: adult.person.name.into(), child: Arg::from(&child.first_name) };
        let mut message = Message::new(undone);
        // The letter may have admitted them, and would again.
        if codes::end_used_letters(cx.tx, child.id, cx.now).await? {
            message = message.and(msg::ReachLetterEnded { child: child.first_name.into() });
            if cx.teacher_of(class.id).await?.is_some() {
                message = message.act(msg::ReachNewLetter, Action::ReachLetter(child.id));
            }
        }
        cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
        return Ok(Next::Close);
    }
    show(cx, class.id).await
}

/// Confirms an involved adult as parent or carer.
pub async fn confirm_parent(cx: &mut Cx<'_>, person: PersonId, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = cx.staff_of_child(child).await? else { return cx.refuse().await };
    let adults = guardians::adults_of(cx.tx, child.id).await?;
    let Some(adult) = adults.into_iter().find(|adult| adult.person.id == person) else {
        return show(cx, class.id).await;
    };
    cx.tx.lock(Lockable::Child, child.id.0).await?;
    guardians::put(cx.tx, person, child.id, GuardianKind::Parent, adult.relation, cx.now).await?;
    proposal::catch_up(cx, person, child.id, GuardianKind::Parent).await?;
    round::invite(cx, person, child.id, class.school_id).await?;
    new_parent(cx, person, child.id).await
}

/// Shows the class parents, to appoint or thank them.
pub async fn class_parents(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.staff_of(class).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::ClassParentsTitle { class: Arg::from(&class.name) });
    for role in roles::of_class(cx.tx, class.id, cx.now).await? {
        if role.kind == RoleKind::ClassParent {
            message =
                message.act(msg::ClassParentEnd { name: role.person_name.into() }, Action::EndRole(role.id));
        }
    }
    message = message.act(msg::ClassAppoint, Action::AppointAsk(class.id));
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// Shows whom to appoint: the parents of the class.
pub async fn ask_appoint(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.staff_of(class).await? else { return cx.refuse().await };
    let held: Vec<PersonId> = roles::of_class(cx.tx, class.id, cx.now)
        .await?
        .into_iter()
        .filter(|role| role.kind == RoleKind::ClassParent)
        .map(|role| role.person_id)
        .collect();
    let mut message = Message::new(msg::ClassAppointWho { class: Arg::from(&class.name) });
    let mut seen: Vec<PersonId> = held;
    for adult in guardians::adults_of_class(cx.tx, class.id).await? {
        if adult.kind == GuardianKind::Parent && !seen.contains(&adult.person.id) {
            seen.push(adult.person.id);
            let label =
                msg::ClassNewParent { name: Arg::from(&adult.person.name), child: adult.first_name.into() };
            message = message.act(label, Action::Appoint(class.id, adult.person.id));
        }
    }
    cx.say(message.act(msg::CommonBack, Action::ClassParents(class.id)));
    Ok(Next::Close)
}

/// Appoints a class parent, until the class ends. The parent is told.
pub async fn appoint(cx: &mut Cx<'_>, class: ClassId, person: PersonId) -> Result<Next, Fault> {
    let Some(class) = cx.staff_of(class).await? else { return cx.refuse().await };
    let adults = guardians::adults_of_class(cx.tx, class.id).await?;
    let is_parent =
        adults.iter().any(|adult| adult.person.id == person && adult.kind == GuardianKind::Parent);
    let held = roles::of_class(cx.tx, class.id, cx.now).await?;
    let already = held.iter().any(|role| role.kind == RoleKind::ClassParent && role.person_id == person);
    let school = schools::get(cx.tx, class.school_id).await?;
    if let Some(school) = school.filter(|_| is_parent && !already) {
        let id = RoleId(cx.chance.id(cx.now));
        let role = NewRole {
            id,
            person,
            school: school.id,
            kind: RoleKind::ClassParent,
            class: Some(class.id),
            deputy_for: None,
            from: cx.now,
            until: Some(SchoolYear(class.year).ends(school.zone)),
        };
        roles::insert(cx.tx, &role).await?;
        Job::Appointed { role: id }.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    class_parents(cx, class.id).await
}

/// Asks whether to end the role of a class parent.
pub async fn ask_end(cx: &mut Cx<'_>, role: RoleId) -> Result<Next, Fault> {
    let Some((role, class)) = class_parent(cx, role).await? else { return cx.refuse().await };
    let message =
        Message::new(msg::ClassParentEndSure { name: role.person_name.into(), class: class.name.into() });
    cx.say(
        message
            .act(msg::ClassParentEndYes, Action::EndRoleYes(role.id))
            .act(msg::CommonBack, Action::ClassParents(class.id)),
    );
    Ok(Next::Close)
}

/// Ends the role of a class parent, who is told, with thanks.
pub async fn end_role(cx: &mut Cx<'_>, role: RoleId) -> Result<Next, Fault> {
    let Some((role, class)) = class_parent(cx, role).await? else { return cx.refuse().await };
    roles::end(cx.tx, role.id, cx.now).await?;
    if let Some(school) = schools::get(cx.tx, class.school_id).await? {
        let job = Job::RoleEnded { role: role.id, at: cx.now };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    class_parents(cx, class.id).await
}

/// The role of a class parent with its class, if this person is of the class's staff.
async fn class_parent(cx: &mut Cx<'_>, role: RoleId) -> Result<Option<(Role, Class)>, Fault> {
    let Some(role) = roles::get(cx.tx, role, cx.now).await? else { return Ok(None) };
    let class = match role.class_id {
        Some(class) if role.kind == RoleKind::ClassParent => cx.staff_of(class).await?,
        _ => None,
    };
    Ok(class.map(|class| (role, class)))
}
