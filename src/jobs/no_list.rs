// SPDX-License-Identifier: EUPL-1.2
//! A new school year without a class list: children stay where they were, and the director hears of it.

use super::{JobCx, Outcome};
use crate::domain::id::SchoolId;
use crate::domain::role::RoleKind;
use crate::flow::Fault;
use crate::message::Action;
use crate::say::Message;
use crate::store::{classes, persons, roles, schools};
use crate::text::msg;

/// Tells the directors of a school, unless the list has come meanwhile.
pub(super) async fn remind(cx: &mut JobCx<'_>, school: SchoolId) -> Result<Outcome, Fault> {
    let Some(school) = schools::get(cx.tx, school).await? else { return Ok(Outcome::Done) };
    if !classes::of_year(cx.tx, school.id, school.year(cx.now).0).await?.is_empty() {
        return Ok(Outcome::Done);
    }
    let message = Message::new(msg::ClassNoList).act(msg::MenuTitleButton, Action::Menu);
    for role in roles::of_school(cx.tx, school.id, cx.now).await? {
        let director = persons::get(cx.tx, role.person_id).await?.filter(|_| role.kind == RoleKind::Director);
        if let Some(director) = director {
            let key = format!("no-list.{}.{}.{}", school.id, cx.due.timestamp(), director.id);
            cx.tell(&director, &key, &message).await?;
        }
    }
    Ok(Outcome::Done)
}
