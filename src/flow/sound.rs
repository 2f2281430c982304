// SPDX-License-Identifier: EUPL-1.2
//! Hearing a post: the tap is answered at once, the sound follows when it is spoken.

use super::{Cx, Fault, Next};
use crate::domain::id::PostId;
use crate::domain::language::Language;
use crate::jobs::{self, Job};
use crate::message::Action;
use crate::say::Message;
use crate::store::receivers;
use crate::text::{Words, msg};

/// With a button by which a reader whose language has a voice hears a post.
pub(super) fn with_button(message: Message, words: &Words, reader: Language, post: PostId) -> Message {
    if words.voices().contains(&reader) {
        message.act(msg::SoundListen, Action::PostListen(post))
    } else {
        message
    }
}

/// Lets a reader hear a post. A second tap while the first is spoken is answered and speaks nothing twice.
pub async fn listen(cx: &mut Cx<'_>, post: PostId) -> Result<Next, Fault> {
    let Some(reader) = cx.me().map(|person| (person.id, person.language)) else { return cx.refuse().await };
    if !receivers::has(cx.tx, post, reader.0).await? {
        return cx.refuse().await;
    }
    if !cx.say.words().voices().contains(&reader.1) {
        // The school took the language away since the button was shown.
        cx.say_anew(Message::new(msg::SoundNone));
        return Ok(Next::Stay);
    }
    let address = cx.address_id();
    if !jobs::is_spoken(cx.tx, post, address).await? {
        let job = Job::SayPost { post, address, tap: cx.event };
        job.plan(cx.tx, &mut cx.chance, cx.now, chrono_tz::Europe::Amsterdam).await?;
    }
    cx.say_anew(Message::new(msg::SoundSoon));
    Ok(Next::Stay)
}
