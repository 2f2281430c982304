// SPDX-License-Identifier: EUPL-1.2
//! How many messages a week a family gets at a school: the school's choice.

use super::calendar::led;
use super::{Cx, Fault, Next};
use crate::domain::budget::{OFFERED, USUAL};
use crate::domain::id::SchoolId;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::schools::School;
use crate::store::{Lockable, schools};
use crate::text::msg;

/// Shows the number, and others to choose from.
pub async fn show(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    say(cx, &school);
    Ok(Next::Close)
}

fn say(cx: &mut Cx<'_>, school: &School) {
    let most = school.settings.weekly_items.unwrap_or(USUAL);
    let buttons = (0..).zip(OFFERED).map(|(place, count)| {
        let chosen = count == most;
        let count = usize::from(count).into();
        let label: Label =
            if chosen { msg::BudgetChosen { count }.into() } else { msg::BudgetOther { count }.into() };
        (label, Action::BudgetSet(school.id, place))
    });
    let message = Message::new(msg::BudgetTitle { count: usize::from(most).into() })
        .and(msg::BudgetTitleRest)
        .row(buttons.collect());
    cx.say(message.act(msg::CommonBack, Action::School(school.id)));
}

/// Chooses another number.
pub async fn set(cx: &mut Cx<'_>, school: SchoolId, place: u8) -> Result<Next, Fault> {
    let (Some(_), Some(count)) = (led(cx, school).await?, OFFERED.get(usize::from(place))) else {
        return cx.refuse().await;
    };
    cx.tx.lock(Lockable::School, school.0).await?;
    let Some(mut school) = schools::get(cx.tx, school).await? else { return cx.refuse().await };
    school.settings.weekly_items = Some(*count);
    schools::set_settings(cx.tx, school.id, &school.settings).await?;
    say(cx, &school);
    Ok(Next::Close)
}
