// SPDX-License-Identifier: EUPL-1.2
//! A message that its sender changes where it was written.

use super::super::{Cx, Fault, Flow, Next, edit_not_used};
use super::draft::written;
use super::sent::mine;
use super::{Compose, approval, may_write, version};
use crate::domain::name;
use crate::domain::post::{PostState, longest};
use crate::jobs::Job;
use crate::message::Input;
use crate::say::{Message, units};
use crate::store::{Lockable, posts, schools};
use crate::text::msg;

/// A person changed a message they sent before: a draft and a post follow it; an answer that was used stays.
pub async fn edited(cx: &mut Cx<'_>, flow: Option<Flow>, text: &str) -> Result<Next, Fault> {
    let text = name::clean_text(text, usize::MAX);
    let Some(source) = cx.message().map(str::to_owned) else { return Ok(Next::Stay) };
    if let Some(Flow::Post(compose)) = flow
        && let Compose::Preview(draft) = *compose
    {
        if draft.source.as_ref() == Some(&source) {
            return written(cx, draft, Input::Text { text }, Some(source)).await;
        }
        let version = draft.versions.iter().find(|(_, version)| version.source.as_ref() == Some(&source));
        if let Some(language) = version.map(|(language, _)| *language) {
            return version::written(cx, draft, language, &text).await;
        }
    }
    let address = cx.address_id();
    let found = posts::by_message(cx.tx, address, &source).await?;
    let Some(post) = found else { return version::edited(cx, &source, &text).await };
    if !post.state.may_change() {
        return Ok(edit_not_used(cx));
    }
    let allowed = mine(cx, post.id).await?.is_some() && may_write(cx, &post.audience()?).await?.is_some();
    let school = schools::get(cx.tx, post.school_id).await?.filter(|_| allowed);
    let Some(school) = school else { return cx.refuse().await };
    let has_files = !posts::media(cx.tx, post.id).await?.is_empty();
    let longest = longest(has_files, post.ready().is_some());
    if units(&text) > longest || (text.is_empty() && !has_files && post.place().is_none()) {
        cx.say(Message::new(msg::PostTooLong { most: longest.into(), have: units(&text).into() }));
        return Ok(Next::Stay);
    }
    cx.tx.lock(Lockable::Post, post.id.0).await?;
    // Read again behind the lock: its sending may have begun meanwhile, or somebody withdrew it.
    let post = posts::get(cx.tx, post.id).await?;
    let Some(post) = post.filter(|post| post.state.may_change()) else { return Ok(edit_not_used(cx)) };
    if approval::is_fixed(cx, &post).await? {
        return Ok(approval::say_fixed(cx, &post));
    }
    posts::edit(cx.tx, post.id, &text).await?;
    if post.state.is_out() {
        let job = Job::EditPost { post: post.id, edition: post.edition + 1, done: 0 };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    let message = if post.state == PostState::Waiting {
        approval::edited(cx, &school, &post).await?
    } else {
        Message::new(msg::PostEdited)
    };
    let message = message.quote(&text);
    let message = version::outdated(cx, post.id, message).await?;
    cx.say(message);
    Ok(Next::Stay)
}
