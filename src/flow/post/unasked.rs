// SPDX-License-Identifier: EUPL-1.2
//! Something that nobody asked for, of somebody who writes to classes: it becomes a message.

use super::super::{Cx, Fault, Next};
use super::draft::{Draft, written};
use super::{Compose, may_write, own_message, stays_at};
use crate::domain::audience::Audience;
use crate::domain::id::ClassId;
use crate::domain::name;
use crate::message::{Choice, Input};
use crate::say::Message;
use crate::text::msg;

/// Whoever writes to classes wrote something that nobody asked for: it is shown as a message, to be sent with one
/// tap. `None` for everybody else, and for what is no message.
pub async fn unasked(cx: &mut Cx<'_>, input: Input) -> Result<Option<Next>, Fault> {
    let is_message = match &input {
        Input::Text { text } => !name::clean_text(text, usize::MAX).is_empty(),
        Input::Media { .. } | Input::Place { place: Some(_) } => true,
        _ => false,
    };
    let mut offered: Vec<ClassId> = Vec::new();
    for role in cx.roles().await?.iter().filter(|_| is_message) {
        offered.extend(role.class_id.filter(|class| !offered.contains(class)));
    }
    let source = own_message(cx);
    Ok(match offered.as_slice() {
        [] => None,
        [class] => Some(written(cx, Draft::new(Audience::of(*class), source.clone()), input, source).await?),
        _ => Some(ask_for_whom(cx, input, source, offered).await?),
    })
}

/// Asks for which of their classes a message is that was written unasked.
pub(super) async fn ask_for_whom(
    cx: &mut Cx<'_>,
    input: Input,
    source: Option<String>,
    offered: Vec<ClassId>,
) -> Result<Next, Fault> {
    let mut message = Message::new(msg::PostForWhom);
    for (place, class) in (0..).zip(&offered) {
        if let Some((class, _)) = may_write(cx, &Audience::of(*class)).await? {
            message = message.answer(msg::MenuPostTo { class: class.name.into() }, Choice::Nth(place));
        }
    }
    cx.say(message.answer(msg::CommonBack, Choice::Back));
    Ok(stays_at(Compose::Unasked { input, source, offered }))
}
