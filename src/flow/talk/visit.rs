// SPDX-License-Identifier: EUPL-1.2
//! A visit at home: the family says where, once it chose one. Only the teacher who comes reads it.

use serde::{Deserialize, Serialize};

use super::super::{Cx, Fault, Flow, Next, Said};
use super::{Asked, of_mine, say_talk};
use crate::domain::id::TalkId;
use crate::domain::name;
use crate::domain::slot::Venue;
use crate::domain::talk::TalkState;
use crate::message::{Action, Input};
use crate::say::Message;
use crate::store::talks::Talk;
use crate::store::visits;
use crate::text::{Arg, Phrase, msg};

/// The longest address that is kept, in characters.
const LONGEST: usize = 200;

/// Where a family is visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visiting {
    /// The talk.
    talk: TalkId,
}

/// A talk at home that is ahead.
fn is_visit(cx: &Cx<'_>, talk: &Talk) -> bool {
    talk.venue == Venue::Home && talk.state == TalkState::Booked && talk.slot.ends > cx.now
}

/// Asks a family where they are visited.
pub async fn ask(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !is_visit(cx, &talk) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    Ok(say(cx, &talk, None))
}

/// Asks it after a visit was chosen.
pub(super) fn say(cx: &mut Cx<'_>, talk: &Talk, above: Option<Phrase>) -> Next {
    let message = Message::new(msg::VisitAsk { child: Arg::from(&talk.child_name) }).below(above);
    cx.say(message.act(msg::VisitLater, Action::Talk(talk.id)));
    Next::Open(Flow::Visit(Visiting { talk: talk.id }))
}

/// `message` with the button that says where, for a visit.
pub(super) async fn with_button(cx: &mut Cx<'_>, talk: &Talk, message: Message) -> Result<Message, Fault> {
    if !is_visit(cx, talk) {
        return Ok(message);
    }
    let label: Phrase = match visits::get(cx.tx, talk.id).await? {
        Some(_) => msg::VisitChange.into(),
        None => msg::VisitGive.into(),
    };
    Ok(message.act(label, Action::VisitAsk(talk.id)))
}

impl Visiting {
    /// Takes an answer.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let Some((talk, asked)) = of_mine(cx, self.talk).await? else { return cx.refuse().await };
        if !is_visit(cx, &talk) {
            return say_talk(cx, &talk, &asked, None).await;
        }
        let typed = match said {
            Said::Input(Input::Text { text }) => name::clean_text(&text, LONGEST),
            _ => String::new(),
        };
        if !typed.chars().any(char::is_alphanumeric) {
            return Ok(say(cx, &talk, None));
        }
        keep(cx, &talk, &asked, &typed).await
    }
}

async fn keep(cx: &mut Cx<'_>, talk: &Talk, asked: &Asked, typed: &str) -> Result<Next, Fault> {
    visits::put(cx.tx, talk.id, asked.person, typed, talk.slot.ends).await?;
    say_talk(cx, talk, asked, Some(msg::VisitKept.into())).await
}
