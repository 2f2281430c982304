// SPDX-License-Identifier: EUPL-1.2
//! A message to a class as it will go, before it goes.

use std::collections::BTreeSet;

use super::super::{Cx, Fault, Next, signup::own_name, word};
use super::{Compose, Draft, audience, frame, may_write, ready, stays_at, version};
use crate::domain::language::Language;
use crate::domain::role::RoleKind;
use crate::message::Choice;
use crate::say::{Label, Message};
use crate::store::{audiences, persons, schools};
use crate::text::{Arg, Phrase, msg};

/// Says something, then shows the message that waited for it.
pub(in crate::flow) async fn preview_after(
    cx: &mut Cx<'_>,
    message: Message,
    draft: Draft,
) -> Result<Next, Fault> {
    if message != Message::default() {
        cx.say(message);
    }
    preview(cx, draft, None).await
}

/// Shows the message as it will go, with the number of receivers and their languages; a class parent reads how
/// many languages, not which. A ready-made message can be read `in` every language.
pub(super) async fn preview(cx: &mut Cx<'_>, draft: Draft, look: Option<Language>) -> Result<Next, Fault> {
    let Some((class, role)) = may_write(cx, &draft.to).await? else { return cx.refuse().await };
    let receivers = audiences::of(cx.tx, &draft.to, cx.now).await?;
    let school = schools::get(cx.tx, class.school_id).await?;
    let zone = school.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    let (mut languages, mut later) = (BTreeSet::new(), 0);
    for person in persons::get_many(cx.tx, &receivers).await? {
        languages.insert(person.language);
        later += i64::from(person.quiet().first_after(cx.now, zone) > cx.now);
    }
    let mut message =
        Message::new(msg::PostPreview { to: audience::addressee(&draft.to, &class.name).into() });
    if draft.urgent {
        message = message.and(msg::PostUrgent);
    }
    if let Some(ready) = &draft.ready {
        message = ready::shown(cx, message, ready, &draft.to, look.unwrap_or(cx.language())).await?;
    }
    let others = languages.iter().any(|language| *language != cx.language());
    message = word::with_gaps(cx, message, draft.ready.as_ref(), role.of_staff(), &languages);
    message = version::in_preview(cx, message, &draft, look.unwrap_or(cx.language()));
    if let Some(place) = &draft.place {
        message = message.and(frame::place_phrase(place));
    }
    if !draft.media.is_empty() {
        message = message.and(msg::PostFiles { count: draft.media.len().into() });
    }
    if draft.to.unseen_of.is_some() {
        message = message.and(msg::AudienceUnseen);
    }
    if !draft.text.is_empty() && draft.versions.is_empty() && others {
        let language = Phrase::from(msg::CommonLanguageName);
        message = message.and(msg::PostOwnWords { language: language.into() });
    }
    message = message.and(msg::PostReceivers { count: receivers.len().into() });
    message = if role == RoleKind::ClassParent {
        message.line(msg::PostLanguageCount { count: languages.len().into() })
    } else {
        let names = languages.into_iter().map(|language| match own_name(cx, language) {
            Label::Name(name) => Arg::from(name),
            Label::Phrase(phrase) => phrase.into(),
        });
        let names: Vec<Arg> = names.collect();
        message.line(msg::PostLanguages { languages: Arg::List(names) })
    };
    if later > 0 && !draft.urgent {
        message = message.line(msg::PostReceiversQuiet { count: later.into() });
    }
    message =
        message.answers(vec![(msg::PostSend.into(), Choice::Yes), (msg::PostLater.into(), Choice::Later)]);
    if role.of_staff() {
        let label = if draft.urgent { msg::PostUrgentOff.into() } else { Label::from(msg::PostUrgentOn) };
        message = message.answer(label, Choice::Urgent);
        if draft.ready.as_ref().is_some_and(|ready| ready.own_words().next().is_some()) {
            message = message.answer(msg::WordAdd, Choice::AddWord);
        }
    }
    if !draft.text.is_empty() {
        message = message.answer(msg::PostVersionAdd, Choice::Version);
    }
    if draft.ready.is_some() || !draft.versions.is_empty() {
        message = ready::with_languages(cx, message, look.unwrap_or(cx.language()));
    }
    cx.say(
        message
            .answers(vec![(msg::PostAgain.into(), Choice::Back), (msg::PostCancel.into(), Choice::Cancel)]),
    );
    Ok(stays_at(Compose::Preview(draft)))
}
