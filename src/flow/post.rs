// SPDX-License-Identifier: EUPL-1.2
//! A message to a class: write or pick, look, send; then half a minute to take it back.

mod approval;
pub mod audience;
mod draft;
mod edit;
pub mod frame;
mod picture;
mod preview;
mod ready;
pub mod send;
mod sent;
mod unasked;
pub mod version;

use serde::{Deserialize, Serialize};

use audience::may_write;
pub use draft::Draft;
pub(super) use draft::keep as keep_file;
use draft::written;
pub use edit::edited;
use preview::preview;
pub(super) use preview::preview_after;
use ready::Filling;
pub(super) use ready::in_pairs;
use send::{ask_when, send};
pub use sent::{ask_withdraw, copy, not_reached, now, open, progress, remind, seen, undo, withdraw};
use unasked::ask_for_whom;
pub use unasked::unasked;

use super::{Cx, Fault, Flow, Next, Said, menu, word};
use crate::clock::Moment;
use crate::domain::address::ChannelKind;
use crate::domain::audience::{Audience, Pick, Wide};
use crate::domain::id::{ChildId, ClassId};
use crate::domain::language::Language;
use crate::domain::ready::Group;
use crate::message::{Action, Choice, Input};
use crate::say::Message;
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

/// The message with which this event came, in the sender's chat.
fn own_message(cx: &Cx<'_>) -> Option<String> {
    cx.message().map(str::to_owned)
}

/// The conversation goes on there.
fn stays_at(compose: Compose) -> Next {
    Next::Open(Flow::Post(Box::new(compose)))
}
