// SPDX-License-Identifier: EUPL-1.2
//! Whether children come along: a teacher chooses for a class in a round, and parents read it wherever the
//! conversation stands.

use super::block::taught;
use super::{Cx, Fault, Next, block};
use crate::domain::along::Along;
use crate::domain::id::{ClassId, RoundId};
use crate::message::Action;
use crate::say::Message;
use crate::store::alongs;
use crate::text::{Phrase, msg};

/// Whether the child comes along, to its parents.
pub fn along_phrase(along: Along) -> Phrase {
    match along {
        Along::Yes => msg::Along.into(),
        Along::First => msg::AlongFirst.into(),
        Along::No => msg::AlongNo.into(),
    }
}

/// What a teacher chose, on a button; `None` for what is usual.
pub(super) fn chosen_phrase(along: Option<Along>) -> Phrase {
    match along {
        Some(Along::Yes) => msg::AlongAskYes.into(),
        Some(Along::First) => msg::AlongAskFirst.into(),
        Some(Along::No) => msg::AlongAskNo.into(),
        None => msg::AlongAskUsual.into(),
    }
}

/// Asks a teacher whether children come along.
pub async fn ask(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    let message = Message::new(msg::AlongAsk { class: taught.class.name.into() });
    let message = (0_u8..).zip(Along::ALL).fold(message, |message, (place, along)| {
        message.act(chosen_phrase(Some(along)), Action::AlongSet(round, class, place))
    });
    cx.say(message.act(msg::CommonBack, Action::Blocks(round, class)));
    Ok(Next::Close)
}

/// Chooses whether they do.
pub async fn set(cx: &mut Cx<'_>, round: RoundId, class: ClassId, place: u8) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    let Some(along) = Along::ALL.get(usize::from(place)) else { return cx.refuse().await };
    alongs::set(cx.tx, taught.round.id, taught.class.id, *along).await?;
    block::show(cx, round, class).await
}
