// SPDX-License-Identifier: EUPL-1.2
//! "How do we let you know?": by the phone's own notifications, by e-mail, by a text message, or not at all.

use serde::{Deserialize, Serialize};

use super::{Cx, Fault, Flow, Next, Said, menu};
use crate::domain::address::ChannelKind;
use crate::domain::knock::{self, KnockKind};
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::{addresses, knocks};
use crate::text::{Arg, Phrase, msg};

/// Where a person is who tells how to call them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Knock {
    /// What is your address, or your number?
    Asked {
        /// Of which kind.
        kind: KnockKind,
    },
    /// Is this right?
    Sure {
        /// Of which kind.
        kind: KnockKind,
        /// What was written.
        target: String,
    },
}

impl Knock {
    /// Takes an answer or a text.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        match (self, said) {
            (Self::Sure { kind, target }, Said::Choice(Choice::Yes)) => keep(cx, kind, &target).await,
            (Self::Sure { kind, .. }, Said::Choice(Choice::No)) => ask(cx, kind).await,
            (_, Said::Choice(_)) => show(cx).await,
            // Who sees a mistake writes it once more, without looking for a button.
            (Self::Asked { kind } | Self::Sure { kind, .. }, Said::Input(Input::Text { text })) => {
                Ok(read(cx, kind, &text))
            }
            (_, Said::Input(input)) => super::route::idle(cx, input).await,
        }
    }
}

fn read(cx: &mut Cx<'_>, kind: KnockKind, text: &str) -> Next {
    let target = if kind == KnockKind::Sms { knock::mobile(text) } else { knock::mail(text) };
    let Some(target) = target else {
        let wrong: Phrase =
            if kind == KnockKind::Sms { msg::KnockSmsWrong.into() } else { msg::KnockMailWrong.into() };
        cx.say(Message::new(wrong).act(msg::CommonBack, Action::Knock));
        return Next::Open(Flow::Knock(Knock::Asked { kind }));
    };
    let message = Message::new(msg::KnockSure { to: Arg::from(&target) })
        .answer(msg::KnockSureYes, Choice::Yes)
        .answer(msg::KnockSureNo, Choice::No)
        .act(msg::CommonBack, Action::Knock);
    cx.say(message);
    Next::Open(Flow::Knock(Knock::Sure { kind, target }))
}

async fn keep(cx: &mut Cx<'_>, kind: KnockKind, target: &str) -> Result<Next, Fault> {
    let Some(person) = person_with_a_page(cx, Some(kind)).await? else { return cx.refuse().await };
    knocks::choose(cx.tx, person, kind, Some(target), cx.now).await?;
    menu::show_with(cx, Message::new(msg::KnockKept { to: target.into() })).await
}

/// The person, if they have a page that can be closed and the operator has set up this kind.
async fn person_with_a_page(
    cx: &mut Cx<'_>,
    kind: Option<KnockKind>,
) -> Result<Option<crate::domain::id::PersonId>, Fault> {
    let Some(person) = cx.me().map(|person| person.id) else { return Ok(None) };
    let known = addresses::of_person(cx.tx, person).await?;
    let has_page = known.iter().any(|address| address.channel == ChannelKind::Web);
    let set_up = kind.is_none_or(|kind| cx.links.knocks.contains(&kind));
    Ok((has_page && set_up).then_some(person))
}

/// Shows how the person is called, and the choices.
pub async fn show(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let Some(person) = person_with_a_page(cx, None).await? else { return cx.refuse().await };
    let known = addresses::of_person(cx.tx, person).await?;
    let knocks = known.iter().any(|address| address.channel == ChannelKind::Web && address.knocks);
    let now = match line(cx).await? {
        Some(line) if knocks => line,
        _ if knocks => msg::KnockNowPush.into(),
        _ => msg::KnockNow.into(),
    };
    let message = with_choices(cx, Message::new(msg::KnockTitleWhich).and(now));
    cx.say(message.act(msg::CommonBack, Action::Settings));
    Ok(Next::Close)
}

fn with_choices(cx: &Cx<'_>, mut message: Message) -> Message {
    message = message.act(msg::KnockPush, Action::KnockPush);
    let choices: [(KnockKind, Label, Action); 2] = [
        (KnockKind::Mail, msg::KnockMail.into(), Action::KnockMail),
        (KnockKind::Sms, msg::KnockSms.into(), Action::KnockSms),
    ];
    for (kind, label, action) in choices {
        if cx.links.knocks.contains(&kind) {
            message = message.act(label, action);
        }
    }
    message.act(msg::KnockNone, Action::KnockNone)
}

/// The address or number that is kept of the person, as a line.
pub(super) async fn line(cx: &mut Cx<'_>) -> Result<Option<Phrase>, Fault> {
    let Some(person) = cx.me().map(|person| person.id) else { return Ok(None) };
    let Some(way) = knocks::way(cx.tx, person).await? else { return Ok(None) };
    Ok(way.target.map(|to| match way.kind {
        KnockKind::Sms => msg::KnockSmsLine { to: to.into() }.into(),
        _ => msg::KnockMailLine { to: to.into() }.into(),
    }))
}

/// Asks for the e-mail address or the number.
pub async fn ask(cx: &mut Cx<'_>, kind: KnockKind) -> Result<Next, Fault> {
    if person_with_a_page(cx, Some(kind)).await?.is_none() {
        return cx.refuse().await;
    }
    let question: Phrase =
        if kind == KnockKind::Sms { msg::KnockSmsAsk.into() } else { msg::KnockMailAsk.into() };
    cx.say(Message::new(question).act(msg::CommonBack, Action::Knock));
    Ok(Next::Open(Flow::Knock(Knock::Asked { kind })))
}

/// The phone's own notifications: the page asks for them, because only a browser can.
pub async fn by_push(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let Some(person) = person_with_a_page(cx, None).await? else { return cx.refuse().await };
    knocks::choose(cx.tx, person, KnockKind::Push, None, cx.now).await?;
    cx.say(Message::new(msg::KnockPushHow).act(msg::CommonBack, Action::Knock));
    Ok(Next::Close)
}

/// No knock: everything that was kept for one goes.
pub async fn not_at_all(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let Some(person) = person_with_a_page(cx, None).await? else { return cx.refuse().await };
    knocks::choose(cx.tx, person, KnockKind::None, None, cx.now).await?;
    menu::show_with(cx, Message::new(msg::KnockNoneDone)).await
}

/// A parent came back to a message that nothing had called them to: they are asked once how to be called. What they
/// were in the middle of goes on.
pub(super) async fn offer(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    if cx.links.knocks.is_empty() || cx.children().await?.is_empty() {
        return Ok(Next::Stay);
    }
    let Some(person) = person_with_a_page(cx, None).await? else { return Ok(Next::Stay) };
    if knocks::ask_once(cx.tx, person, cx.now).await? {
        let message = with_choices(cx, Message::new(msg::KnockOffer));
        cx.say(message);
    }
    Ok(Next::Stay)
}
