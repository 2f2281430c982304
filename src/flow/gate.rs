// SPDX-License-Identifier: EUPL-1.2
//! Side by side at the gate: a ten-minute code on the teacher's screen signs up a parent, or brings back one who
//! lost a phone.

use super::{Cx, Fault, Next};
use crate::domain::code::CodeKind;
use crate::domain::id::{ChildId, ClassId, PersonId, SchoolId};
use crate::domain::role::RoleKind;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::codes::Opens;
use crate::store::{children, guardians, roles};
use crate::text::{Arg, msg};

/// Asks for which child.
pub async fn ask(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.staff_of(class).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::GateWho { class: Arg::from(&class.name) });
    let children = children::of_class(cx.tx, class.id).await?;
    for pair in children.chunks(2) {
        let row = pair.iter().map(|child| (Label::Name(child.first_name.clone()), Action::Adults(child.id)));
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// Shows the adults of a child: a new one, or one who comes back.
pub async fn adults(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = cx.staff_of_child(child).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::GateAdults { child: Arg::from(&child.first_name) })
        .act(msg::GateNew, Action::GateFor(child.id));
    for adult in guardians::adults_of(cx.tx, child.id).await? {
        if !may_bring_back(cx, class.school_id, adult.person.id).await? {
            continue;
        }
        let label = msg::GateReturn { name: Arg::from(&adult.person.name) };
        message = message.act(label, Action::Return(adult.person.id, child.id));
    }
    cx.say(message.act(msg::CommonBack, Action::Gate(class.id)));
    Ok(Next::Close)
}

/// A chat brought back has all roles of its person: a teacher must not become the director that way. Staff are
/// brought back by the director.
async fn may_bring_back(cx: &mut Cx<'_>, school: SchoolId, adult: PersonId) -> Result<bool, Fault> {
    let director =
        cx.roles().await?.iter().any(|role| role.kind == RoleKind::Director && role.school_id == school);
    let staff = roles::of_person(cx.tx, adult, cx.now).await?.iter().any(|role| role.kind.of_staff());
    Ok(director || !staff)
}

/// Shows a code for a new parent of a child.
pub async fn new_parent(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = cx.staff_of_child(child).await? else { return cx.refuse().await };
    let opens = Opens { child: Some(child.id), ..Opens::default() };
    let name = Arg::from(&child.first_name);
    show_code(cx, class.school_id, opens, |time| Message::new(msg::GateCode { child: name, time }), class.id)
        .await
}

/// Shows a code that brings an adult of a child back, on a new phone.
pub async fn bring_back(cx: &mut Cx<'_>, person: PersonId, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = cx.staff_of_child(child).await? else { return cx.refuse().await };
    let adults = guardians::adults_of(cx.tx, child.id).await?;
    let Some(adult) = adults.into_iter().find(|adult| adult.person.id == person) else {
        return cx.refuse().await;
    };
    if !may_bring_back(cx, class.school_id, person).await? {
        return cx.refuse().await;
    }
    let opens = Opens { person: Some(person), ..Opens::default() };
    let name = Arg::from(&adult.person.name);
    show_code(cx, class.school_id, opens, |time| Message::new(msg::GateReturnCode { name, time }), class.id)
        .await
}

async fn show_code(
    cx: &mut Cx<'_>,
    school: SchoolId,
    opens: Opens,
    message: impl FnOnce(Arg) -> Message,
    class: ClassId,
) -> Result<Next, Fault> {
    let code = cx.make_code(school, CodeKind::Gate, opens).await?;
    let until = super::codes::end_of(cx, school, CodeKind::Gate).await?;
    let message = cx.with_qr(message(until).code(code.printed()), &code);
    cx.say(message.act(msg::CommonBack, Action::Class(class)));
    Ok(Next::Close)
}
