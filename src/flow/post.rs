// SPDX-License-Identifier: EUPL-1.2
//! A message to a class: write or pick, look, send; then half a minute to take it back.

mod approval;
pub mod audience;
pub mod frame;
mod picture;
mod preview;
mod ready;
pub mod send;
mod sent;
pub mod version;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use audience::may_write;
use preview::preview;
pub(super) use preview::preview_after;
use ready::Filling;
pub(super) use ready::in_pairs;
use send::{ask_when, send};
use sent::mine;
pub use sent::{ask_withdraw, copy, not_reached, now, open, progress, remind, seen, undo, withdraw};
use version::Version;

use super::{Cx, Fault, Flow, Next, Said, edit_not_used, menu, word};
use crate::clock::Moment;
use crate::domain::address::ChannelKind;
use crate::domain::audience::{Audience, Pick, Wide};
use crate::domain::id::{ChildId, ClassId, MediaId};
use crate::domain::language::Language;
use crate::domain::media::LARGEST;
use crate::domain::name;
use crate::domain::place::{OffTheMap, Place};
use crate::domain::post::{PostState, longest};
use crate::domain::ready::{Group, Ready};
use crate::jobs::Job;
use crate::message::{Action, Attachment, Choice, Input};
use crate::say::{Message, units};
use crate::store::media::NewMedia;
use crate::store::posts::Post;
use crate::store::{Lockable, media, posts, schools, versions};
use crate::text::msg;

/// Where a message to a class is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Compose {
    /// Waits for the director to choose several classes.
    Choosing {
        /// What is chosen so far.
        wide: Wide,
        /// What stands on the buttons.
        offered: Vec<Pick>,
    },
    /// Was written before anybody asked; waits for the class it is for.
    Unasked {
        /// What was written.
        input: Input,
        /// The message in the sender's chat.
        source: Option<String>,
        /// The classes on the buttons.
        offered: Vec<ClassId>,
    },
    /// Waits for the text, a picture or a recording.
    Writing {
        /// For whom.
        #[serde(flatten)]
        to: Audience,
    },
    /// Waits for the sender to pick a ready-made message.
    Picking {
        /// For whom.
        #[serde(flatten)]
        to: Audience,
        /// What it is about.
        group: Group,
    },
    /// Waits for what stands in a slot of a ready-made message.
    Filling(Filling),
    /// Waits for the text in another language.
    Versioning {
        /// What goes.
        draft: Draft,
        /// Which language; asked first.
        language: Option<Language>,
    },
    /// Shown to the sender before it goes.
    Preview(Draft),
    /// Waits for the sender to look whether a child is in a picture who is not to be.
    Looking {
        /// What goes.
        draft: Draft,
        /// When; at once without.
        goes: Option<Moment>,
        /// The children they look for.
        looked: Vec<ChildId>,
    },
    /// Waits for the time at which it goes.
    Timing {
        /// What goes.
        draft: Draft,
        /// The times on the buttons.
        offered: Vec<Moment>,
    },
}

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

/// The most files one post carries.
const MOST_FILES: usize = 10;

/// Begins a message to an audience.
pub async fn begin(cx: &mut Cx<'_>, to: Audience) -> Result<Next, Fault> {
    let Some((class, _)) = may_write(cx, &to).await? else { return cx.refuse().await };
    let addressee = audience::addressee(&to, &class.name);
    let mut message = Message::new(msg::PostWrite { to: addressee.into() });
    if to.unseen_of.is_some() {
        message = message.and(msg::AudienceUnseen);
    }
    let message = message.and(msg::PostReady);
    let message = match cx.address.channel {
        ChannelKind::Telegram => message,
        // The page asks no device where it is: a map app knows the place that is meant.
        ChannelKind::Web => message.and(msg::PostPlaceHow),
    };
    cx.say(ready::with_groups(message).act(msg::CommonBack, Action::Menu));
    Ok(stays_at(Compose::Writing { to }))
}

impl Compose {
    /// Asks the open question once more.
    pub async fn again(self, cx: &mut Cx<'_>) -> Result<Next, Fault> {
        match self {
            Self::Choosing { wide, offered } => audience::chosen(cx, wide, offered, Choice::Back).await,
            Self::Unasked { input, source, offered } => ask_for_whom(cx, input, source, offered).await,
            Self::Writing { to } => begin(cx, to).await,
            Self::Picking { to, group } => ready::of_group(cx, to, group).await,
            Self::Filling(filling) => ready::ask_next(cx, filling.draft).await,
            Self::Versioning { draft, .. }
            | Self::Preview(draft)
            | Self::Looking { draft, .. }
            | Self::Timing { draft, .. } => preview(cx, draft, None).await,
        }
    }

    /// Takes a text, a file, or the sender's decision.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        match (self, said) {
            (Self::Preview(draft), Said::Choice(Choice::Yes)) => picture::check(cx, draft, None, &[]).await,
            (Self::Looking { draft, goes, looked }, Said::Choice(Choice::Yes)) => {
                picture::check(cx, draft, goes, &looked).await
            }
            (Self::Preview(draft), Said::Choice(Choice::Urgent)) => {
                let urgent = !draft.urgent;
                preview(cx, Draft { urgent, ..draft }, None).await
            }
            (Self::Preview(draft), Said::Choice(Choice::Later)) => ask_when(cx, draft).await,
            (Self::Timing { draft, .. }, Said::Choice(Choice::Digest)) => {
                picture::check(cx, Draft { in_digest: true, urgent: false, ..draft }, None, &[]).await
            }
            (Self::Timing { draft, offered }, Said::Choice(Choice::Nth(place))) => {
                match offered.get(usize::from(place)) {
                    Some(at) => picture::check(cx, draft, Some(*at), &[]).await,
                    None => preview(cx, draft, None).await,
                }
            }
            (Self::Preview(_) | Self::Looking { .. }, Said::Choice(Choice::Cancel)) => {
                menu::show_with(cx, Message::new(msg::PostCancelled)).await
            }
            (Self::Preview(draft) | Self::Looking { draft, .. }, Said::Choice(Choice::Back)) => {
                ready::back(cx, draft).await
            }
            (Self::Preview(draft), Said::Choice(Choice::AddWord)) => {
                word::add_from(cx, Box::new(draft)).await
            }
            (Self::Preview(draft), Said::Choice(Choice::Language(language))) => {
                preview(cx, draft, Some(language)).await
            }
            (Self::Preview(draft), Said::Choice(Choice::Version)) if !draft.text.is_empty() => {
                version::ask_language(cx, draft).await
            }
            (Self::Versioning { draft, language }, said) => version::step(cx, draft, language, said).await,
            (Self::Choosing { wide, offered }, Said::Choice(choice)) => {
                audience::chosen(cx, wide, offered, choice).await
            }
            (Self::Unasked { input, source, offered }, Said::Choice(Choice::Nth(place))) => {
                match offered.get(usize::from(place)) {
                    Some(class) => written(cx, Draft::new(Audience::of(*class), None), input, source).await,
                    None => ask_for_whom(cx, input, source, offered).await,
                }
            }
            (Self::Unasked { offered, .. }, Said::Input(input)) => {
                let source = own_message(cx);
                ask_for_whom(cx, input, source, offered).await
            }
            (Self::Unasked { .. }, Said::Choice(_)) => menu::show(cx).await,
            // Which classes comes first: what is typed before that goes nowhere.
            (Self::Choosing { wide, offered }, Said::Input(_)) => {
                audience::chosen(cx, wide, offered, Choice::Back).await
            }
            (Self::Writing { to }, Said::Choice(Choice::Nth(place))) => {
                ready::pick(cx, to, usize::from(place)).await
            }
            (Self::Picking { to, group }, Said::Choice(choice)) => ready::picked(cx, to, group, choice).await,
            (Self::Filling(filling), Said::Choice(choice)) => ready::chosen(cx, filling, choice).await,
            (Self::Filling(filling), Said::Input(Input::Text { text })) => {
                ready::typed(cx, filling, &text).await
            }
            (
                Self::Preview(draft)
                | Self::Filling(Filling { draft, .. })
                | Self::Timing { draft, .. }
                | Self::Looking { draft, .. },
                Said::Input(input),
            ) => {
                let source = own_message(cx);
                written(cx, draft, input, source).await
            }
            (Self::Writing { to } | Self::Picking { to, .. }, Said::Input(input)) => {
                let source = own_message(cx);
                written(cx, Draft::new(to, source.clone()), input, source).await
            }
            (Self::Writing { to }, Said::Choice(_)) => begin(cx, to).await,
            (
                Self::Preview(draft) | Self::Timing { draft, .. } | Self::Looking { draft, .. },
                Said::Choice(_),
            ) => preview(cx, draft, None).await,
        }
    }
}

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

/// The message with which this event came, in the sender's chat.
fn own_message(cx: &Cx<'_>) -> Option<String> {
    cx.message().map(str::to_owned)
}

/// Asks for which of their classes a message is that was written unasked.
async fn ask_for_whom(
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

/// Takes what was written as `source`.
async fn written(
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

impl Draft {
    /// What a post was before it was sent.
    async fn of(cx: &mut Cx<'_>, post: &Post) -> Result<Self, Fault> {
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
    fn new(to: Audience, source: Option<String>) -> Self {
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

/// The conversation goes on there.
fn stays_at(compose: Compose) -> Next {
    Next::Open(Flow::Post(Box::new(compose)))
}

fn stay(draft: Draft) -> Next {
    let at = if draft.is_empty() { Compose::Writing { to: draft.to } } else { Compose::Preview(draft) };
    stays_at(at)
}

/// Keeps a file that came in: known to the bot it came to, or uploaded to the school page before. `None` when
/// it is too large or not this chat's.
async fn keep(cx: &mut Cx<'_>, attachment: Attachment) -> Result<Option<MediaId>, Fault> {
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
