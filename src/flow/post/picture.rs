// SPDX-License-Identifier: EUPL-1.2
//! Before a photo or film goes to a class: its sender sees which first names are not to be in it, and looks once
//! more.

use std::collections::BTreeSet;

use super::super::{Cx, Fault, Next, permission};
use super::{Compose, Draft, may_write, send, stays_at};
use crate::clock::Moment;
use crate::domain::id::ChildId;
use crate::domain::media::MediaKind;
use crate::domain::permission::Purpose;
use crate::message::Choice;
use crate::say::Message;
use crate::store::{audiences, media, permissions};
use crate::text::msg;

/// Sends a draft, if no child is to be kept out of its pictures but those the sender has `looked` for.
pub(super) async fn check(
    cx: &mut Cx<'_>,
    draft: Draft,
    at: Option<Moment>,
    looked: &[ChildId],
) -> Result<Next, Fault> {
    if may_write(cx, &draft.to).await?.is_none() {
        return cx.refuse().await;
    }
    if !shows_people(cx, &draft).await? {
        return send(cx, draft, at).await;
    }
    let mut lacking = Vec::new();
    let classes = audiences::parts(cx.tx, &draft.to, cx.now).await?.into_iter().map(|part| part.class);
    // A picture may show any child of a class, of whatever year level.
    for class in classes.collect::<BTreeSet<_>>() {
        lacking.extend(permissions::lacking(cx.tx, class, Purpose::ClassChat, cx.now).await?);
    }
    if lacking.iter().all(|(child, _)| looked.contains(child)) {
        return send(cx, draft, at).await;
    }
    let looked = lacking.iter().map(|(child, _)| *child).collect();
    cx.say(
        Message::new(msg::PermissionMissing { names: permission::names(lacking) })
            .answer(msg::PermissionMissingSend, Choice::Yes)
            .answers(vec![(msg::PostAgain.into(), Choice::Back), (msg::PostCancel.into(), Choice::Cancel)]),
    );
    Ok(stays_at(Compose::Looking { draft, goes: at, looked }))
}

/// Whether any of its files may show somebody: a picture sent as a document too.
async fn shows_people(cx: &mut Cx<'_>, draft: &Draft) -> Result<bool, Fault> {
    for file in &draft.media {
        let shows = media::get(cx.tx, *file).await?.is_some_and(|file| {
            matches!(file.kind, MediaKind::Photo | MediaKind::Video)
                || file.mime.starts_with("image/")
                || file.mime.starts_with("video/")
        });
        if shows {
            return Ok(true);
        }
    }
    Ok(false)
}
