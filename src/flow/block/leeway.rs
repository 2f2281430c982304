// SPDX-License-Identifier: EUPL-1.2
//! Leeway: a teacher says what they leave to the families of a class in a round.

use serde::{Deserialize, Serialize};

use super::super::round::kind_phrase;
use super::super::{Cx, Fault, Flow, Next, Said};
use super::give::link;
use super::{Taught, taught};
use crate::domain::id::{ClassId, RoundId};
use crate::domain::leeway::Leeway;
use crate::domain::slot::Venue;
use crate::message::{Action, Input};
use crate::say::{Label, Message};
use crate::store::{blocks, leeways};
use crate::text::{Arg, Phrase, msg};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Linking {
    /// The link of the meetings by video.
    Link {
        /// For which round.
        round: RoundId,
        /// For which class.
        class: ClassId,
    },
}

impl Linking {
    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let Self::Link { round, class } = self;
        let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
        let typed = match said {
            Said::Input(Input::Text { text }) => link(&text),
            _ => None,
        };
        let Some(link) = typed else {
            cx.say(back(Message::new(msg::BlockAskRoomWrong), &taught));
            return Ok(Next::Stay);
        };
        leeways::set_link(cx.tx, round, class, &link).await?;
        show_with(cx, &taught).await
    }
}

fn back(message: Message, taught: &Taught) -> Message {
    message.act(msg::CommonBack, Action::Leeways(taught.round.id, taught.class.id))
}

fn name(leeway: Leeway) -> Phrase {
    match leeway {
        Leeway::Longer => msg::LeewayLongerName.into(),
        Leeway::Phone => msg::LeewayPhoneName.into(),
        Leeway::Online => msg::LeewayOnlineName.into(),
    }
}

/// Shows what is left to families, each with the button that changes it.
pub async fn show(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    show_with(cx, &taught).await
}

async fn show_with(cx: &mut Cx<'_>, taught: &Taught) -> Result<Next, Fault> {
    let Taught { round, class, .. } = taught;
    let given = given(cx, taught).await?;
    let left = leeways::get(cx.tx, round.id, class.id).await?;
    let kind = kind_phrase(round).into();
    let mut message = Message::new(msg::LeewayTitle { kind, class: Arg::from(&class.name) });
    for leeway in Leeway::ALL {
        let what = Arg::from(name(leeway));
        let (label, action): (Label, Action) = if left.has(leeway, &given) {
            (msg::LeewayOn { what }.into(), Action::LeewayOff(round.id, class.id, leeway))
        } else {
            (msg::LeewayOff { what }.into(), Action::LeewayOn(round.id, class.id, leeway))
        };
        message = message.act(label, action);
    }
    cx.say(message.act(msg::CommonBack, Action::Blocks(round.id, class.id)));
    Ok(Next::Close)
}

async fn given(cx: &mut Cx<'_>, taught: &Taught) -> Result<Vec<Venue>, Fault> {
    let given = blocks::of_class(cx.tx, taught.round.id, taught.class.id).await?;
    Ok(given.into_iter().map(|block| block.venue).collect())
}

/// Leaves something to families, or does not; a meeting by video takes a link.
pub async fn set(
    cx: &mut Cx<'_>,
    (round, class): (RoundId, ClassId),
    leeway: Leeway,
    is_on: bool,
) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    let given = given(cx, &taught).await?;
    let has_link = leeways::get(cx.tx, round, class).await?.link(&given).is_some();
    if leeway == Leeway::Online && is_on && !has_link {
        cx.say(back(Message::new(msg::BlockAskRoomLink), &taught));
        return Ok(Next::Open(Flow::Leeway(Linking::Link { round, class })));
    }
    leeways::set(cx.tx, (round, class), leeway, is_on).await?;
    show_with(cx, &taught).await
}
