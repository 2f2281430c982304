// SPDX-License-Identifier: EUPL-1.2
//! What was written so far: it grows by a text, a file, a place, until it is sent.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::{Cx, Fault, Next};
use super::version::{self, Version};
use super::{Compose, ready, stays_at};
use crate::domain::audience::Audience;
use crate::domain::id::MediaId;
use crate::domain::language::Language;
use crate::domain::media::LARGEST;
use crate::domain::name;
use crate::domain::place::{OffTheMap, Place};
use crate::domain::post::longest;
use crate::domain::ready::Ready;
use crate::message::{Action, Attachment, Input};
use crate::say::{Message, units};
use crate::store::media::NewMedia;
use crate::store::posts::Post;
use crate::store::{media, posts, versions};
use crate::text::msg;

/// The most files one post carries.
const MOST_FILES: usize = 10;

/// What was written so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// For whom.
    #[serde(flatten)]
    pub to: Audience,
    /// The text, as it was written.
    pub text: String,
    /// The ready-made message above it.
    #[serde(default)]
    pub ready: Option<Ready>,
    /// Whether it does not wait for quiet hours to end.
    #[serde(default)]
    pub urgent: bool,
    /// Whether it waits for the weekly digest.
    #[serde(default)]
    pub in_digest: bool,
    /// Its files, in order.
    #[serde(default)]
    pub media: Vec<MediaId>,
    /// The message in the sender's chat: editing it changes the post.
    #[serde(default)]
    pub source: Option<String>,
    /// The text in other languages, in the sender's own words.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub versions: BTreeMap<Language, Version>,
    /// A place that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Draft {
    /// What a post was before it was sent.
    pub(super) async fn of(cx: &mut Cx<'_>, post: &Post) -> Result<Self, Fault> {
        let media = posts::media(cx.tx, post.id).await?.into_iter().map(|(media, _)| media).collect();
        let versions = versions::of_post(cx.tx, post.id).await?;
        let versions =
            versions.into_iter().map(|(language, text)| (language, Version { text, source: None }));
        Ok(Self {
            to: post.audience()?,
            text: post.body.clone(),
            ready: post.ready(),
            urgent: post.urgent,
            in_digest: false,
            media,
            source: None,
            versions: versions.collect(),
            place: post.place(),
        })
    }

    /// Nothing written yet.
    pub(super) fn new(to: Audience, source: Option<String>) -> Self {
        Self {
            to,
            text: String::new(),
            ready: None,
            urgent: false,
            in_digest: false,
            media: Vec::new(),
            source,
            versions: BTreeMap::new(),
            place: None,
        }
    }

    fn is_empty(&self) -> bool {
        self.text.is_empty() && self.media.is_empty() && self.ready.is_none() && self.place.is_none()
    }
}

/// Takes what was written as `source`.
pub(super) async fn written(
    cx: &mut Cx<'_>,
    mut draft: Draft,
    input: Input,
    source: Option<String>,
) -> Result<Next, Fault> {
    let before = draft.text.clone();
    match input {
        Input::Place { place: Some(place) } => draft.place = Some(place),
        Input::Text { text } if let Some(place) = Place::typed(&text) => match place {
            Ok(place) => draft.place = Some(place),
            Err(OffTheMap) => return Ok(off_the_map(cx, draft)),
        },
        Input::Place { place: None } => return Ok(off_the_map(cx, draft)),
        Input::Text { text } => {
            draft.text = name::clean_text(&text, usize::MAX);
            draft.source = source;
        }
        Input::Media { attachment, caption } => {
            let Some(file) = keep(cx, attachment).await? else {
                let limit = i64::try_from(LARGEST / 1024 / 1024).unwrap_or_default();
                cx.say(Message::new(msg::PostFileTooLarge { megabytes: limit.into() }));
                return Ok(stay(draft));
            };
            if draft.media.len() >= MOST_FILES {
                cx.say(Message::new(msg::PostFilesTooMany { most: MOST_FILES.into() }));
                return Ok(stay(draft));
            }
            draft.media.push(file);
            if let Some(caption) = caption {
                draft.text = name::clean_text(&caption, usize::MAX);
                draft.source = source;
            }
        }
        _ => {
            cx.say(Message::new(msg::PostNeedsWords).act(msg::CommonBack, Action::Menu));
            return Ok(stay(draft));
        }
    }
    let longest = longest(!draft.media.is_empty(), draft.ready.is_some());
    if units(&draft.text) > longest {
        let over = Message::new(msg::PostTooLong { most: longest.into(), have: units(&draft.text).into() });
        cx.say(over.act(msg::CommonBack, Action::Menu));
        draft.text.clear();
        return Ok(stay(draft));
    }
    if draft.is_empty() {
        cx.say(Message::new(msg::PostNeedsWords).act(msg::CommonBack, Action::Menu));
        return Ok(stay(draft));
    }
    // A photo leaves less room for every version too.
    if draft.text != before || draft.versions.values().any(|version| units(&version.text) > longest) {
        version::forget(cx, &mut draft);
    }
    // A photo may come while a slot is still asked for.
    ready::ask_next(cx, draft).await
}

/// Says that these coordinates are no place, and keeps what there was.
fn off_the_map(cx: &mut Cx<'_>, draft: Draft) -> Next {
    cx.say(Message::new(msg::PostPlaceWrong).act(msg::CommonBack, Action::Menu));
    stay(draft)
}

fn stay(draft: Draft) -> Next {
    let at = if draft.is_empty() { Compose::Writing { to: draft.to } } else { Compose::Preview(draft) };
    stays_at(at)
}

/// Keeps a file that came in: known to the bot it came to, or uploaded to the school page before. `None` when
/// it is too large or not this chat's.
pub(in crate::flow) async fn keep(cx: &mut Cx<'_>, attachment: Attachment) -> Result<Option<MediaId>, Fault> {
    if attachment.size.is_some_and(|size| size > LARGEST as u64) {
        return Ok(None);
    }
    if let Ok(uploaded) = attachment.file.parse::<MediaId>() {
        let mine = media::is_of(cx.tx, uploaded, cx.address_id()).await?;
        return Ok(mine.then_some(uploaded));
    }
    let id = MediaId(cx.chance.id(cx.now));
    let file = NewMedia {
        id,
        owner: Some(cx.address_id()),
        kind: attachment.kind,
        mime: attachment.mime,
        name: attachment.name.as_deref().and_then(name::clean_file),
        size: attachment.size.and_then(|size| i64::try_from(size).ok()),
        secret: crate::domain::id::short(uuid::Uuid::from_bytes(cx.chance.bytes())),
        bytes: None,
        thumbnail: None,
        telegram: Some((cx.address.bot.clone(), attachment.file)),
    };
    media::insert(cx.tx, file, cx.now).await?;
    Ok(Some(id))
}
