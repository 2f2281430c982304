// SPDX-License-Identifier: EUPL-1.2
//! One line a day for a class's teachers: who signed up, who asks to join; on Fridays, how many families nothing
//! reached.

use super::{JobCx, Outcome};
use crate::domain::bundle;
use crate::domain::id::ClassId;
use crate::domain::reach::{families, to_do};
use crate::domain::role::RoleKind;
use crate::flow::Fault;
use crate::message::Action;
use crate::say::Message;
use crate::store::reach::Way;
use crate::store::schools::School;
use crate::store::{classes, guardians, joins, persons, reach, roles, schools};
use crate::text::{Arg, msg};

/// Tells the teachers of a class and their deputies; silent when there is nothing to tell any more.
pub(super) async fn tell(cx: &mut JobCx<'_>, class: ClassId) -> Result<Outcome, Fault> {
    let Some(class) = classes::get(cx.tx, class).await? else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return Ok(Outcome::Done) };
    let since = bundle::previous(cx.due, school.zone, school.calendar());
    let adults = guardians::adults_of_class(cx.tx, class.id).await?;
    let new = adults.iter().filter(|adult| adult.joined_at > since && adult.joined_at <= cx.now).count();
    let waiting = joins::of_class(cx.tx, class.id).await?;
    let (families, children) = missed(cx, &school, class.id).await?;
    let name = Arg::from(&class.name);
    let week = || msg::ReachWeek { count: families.into(), class: Arg::from(&class.name) };
    let mut message = match (new, waiting.len(), families) {
        (0, 0, 0) => return Ok(Outcome::Done),
        (0, 0, _) => Message::new(week()),
        (0, joins, _) => Message::new(msg::ClassNewsJoins { count: joins.into(), class: name }),
        _ => Message::new(msg::ClassNews { count: new.into(), class: name })
            .act(msg::ClassNewParents { count: new.into() }, Action::NewParents(class.id)),
    };
    if families > 0 {
        if new > 0 || !waiting.is_empty() {
            message = message.line(week());
        }
        message = message.act(msg::ReachButton { count: children.into() }, Action::NotReached(class.id));
    }
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

/// On the last day of a school week: how many families of the class nothing reaches, and how many children they
/// are. Those somebody spoke with are not counted.
async fn missed(cx: &mut JobCx<'_>, school: &School, class: ClassId) -> Result<(usize, usize), Fault> {
    let today = cx.due.with_timezone(&school.zone).date_naive();
    if !bundle::closes_week(today, school.calendar()) {
        return Ok((0, 0));
    }
    let ways = reach::of_class(cx.tx, class, cx.now).await?;
    let standings: Vec<_> = ways.iter().map(Way::standing).collect();
    let to_do = to_do(&standings, cx.now);
    Ok((families(&standings, to_do.children()), to_do.len()))
}
