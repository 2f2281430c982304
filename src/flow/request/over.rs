// SPDX-License-Identifier: EUPL-1.2
//! Old buttons of a request that is over: kindly said, to whom it was shown.

use super::super::{Cx, Fault, Next};
use crate::domain::id::{ChildId, RoundId};
use crate::domain::request::{Asker, RequestState};
use crate::message::Action;
use crate::say::Message;
use crate::store::requests::Request;
use crate::store::{persons, requests};
use crate::text::{Arg, Phrase, msg};

/// That a request is over, to the family.
pub(super) fn over_phrase(request: &Request) -> Phrase {
    match (request.asker, request.state) {
        (Asker::Teacher, RequestState::Withdrawn) => {
            msg::RequestTakenBack { child: Arg::from(&request.child_name) }.into()
        }
        _ => msg::RequestClosed.into(),
    }
}

/// Answers a tap on a time that cannot be chosen: where it belongs to a request that is over, the family reads so.
pub async fn refuse(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let found = requests::of_round(cx.tx, round).await?;
    let over = found.filter(|found| found.child_id == child && found.state != RequestState::Open);
    let (Some(request), Some(me)) = (over, cx.me().map(|me| me.id)) else { return cx.refuse().await };
    let household = persons::household(cx.tx, me, request.school_id).await?;
    let asked = request.household_id.is_none_or(|asked| household == Some(asked));
    if !asked || cx.parent_of(child).await?.is_none() {
        return cx.refuse().await;
    }
    cx.say(Message::new(over_phrase(&request)).act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}
