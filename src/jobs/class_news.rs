// SPDX-License-Identifier: EUPL-1.2
//! One line a day for a class's teachers: who signed up, who asks to join.

use super::{JobCx, Outcome};
use crate::domain::bundle;
use crate::domain::id::ClassId;
use crate::domain::role::RoleKind;
use crate::flow::Fault;
use crate::message::Action;
use crate::say::Message;
use crate::store::{classes, guardians, joins, persons, roles, schools};
use crate::text::{Arg, msg};

/// Tells the teachers of a class and their deputies; silent when there is nothing to tell any more.
pub(super) async fn tell(cx: &mut JobCx<'_>, class: ClassId) -> Result<Outcome, Fault> {
    let Some(class) = classes::get(cx.tx, class).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return Ok(Outcome::Done) };
    let since = bundle::previous(cx.due, school.zone, school.calendar());
    let adults = guardians::adults_of_class(cx.tx, class.id).await?;
    let new = adults.iter().filter(|adult| adult.joined_at > since && adult.joined_at <= cx.now).count();
    let waiting = joins::of_class(cx.tx, class.id).await?;
    if new == 0 && waiting.is_empty() {
        return Ok(Outcome::Done);
    }
    let name = Arg::from(&class.name);
    let mut message = if new > 0 {
        Message::new(msg::ClassNews { count: new.into(), class: name })
            .act(msg::ClassNewParents { count: new.into() }, Action::NewParents(class.id))
    } else {
        Message::new(msg::ClassNewsJoins { count: waiting.len().into(), class: name })
    };
    for join in waiting.into_iter().take(5) {
        message = message.act(msg::MenuJoin { name: join.person_name.into() }, Action::Join(join.id));
    }
    for role in roles::of_class(cx.tx, class.id, cx.now).await? {
        let teacher = persons::get(cx.tx, role.person_id).await?.filter(|_| role.kind == RoleKind::Teacher);
        if let Some(teacher) = teacher {
            let key = format!("class.{}.{}.{}", class.id, cx.due.timestamp(), teacher.id);
            cx.tell(&teacher, &key, &message).await?;
        }
    }
    Ok(Outcome::Done)
}
