// SPDX-License-Identifier: EUPL-1.2
//! A ready-made message: pick a sentence, fill its slots by tapping, look at it in every language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::{Cx, Fault, Next, calendar, signup::own_name, word};
use super::{Compose, Draft, begin, may_write, preview, stays_at};
use crate::domain::audience::Audience;
use crate::domain::language::Language;
use crate::domain::ready::{self, Group, Ready, Slot};
use crate::message::Choice;
use crate::say::{Label, Message};
use crate::store::schools::{self, School};
use crate::text::{self, Arg, Phrase, Sentence, msg};

/// How many words are offered at once.
const WORDS: usize = 6;
/// How many days are offered at once: two school weeks.
const DAYS: usize = 10;

/// A message with a slot that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filling {
    /// What is filled in so far.
    pub draft: Draft,
    /// What is asked.
    pub slot: Slot,
    /// What is offered as buttons, in their order.
    #[serde(default)]
    pub offered: Vec<ready::Filling>,
}

/// `message` with the groups as buttons.
pub(super) fn with_groups(message: Message) -> Message {
    let labels = (0..).zip(Group::ALL).map(|(place, group)| (group_label(group).into(), Choice::Nth(place)));
    in_pairs(message, &labels.collect::<Vec<_>>())
}

fn group_label(group: Group) -> Phrase {
    match group {
        Group::Bring => msg::PostGroupBring.into(),
        Group::Dates => msg::PostGroupDates.into(),
        Group::Requests => msg::PostGroupRequests.into(),
        Group::Week => msg::PostGroupWeek.into(),
        Group::Care => msg::PostGroupCare.into(),
        Group::Next => msg::PostGroupNext.into(),
        Group::Thanks => msg::PostGroupThanks.into(),
    }
}

pub(in crate::flow) fn in_pairs(message: Message, buttons: &[(Label, Choice)]) -> Message {
    buttons.chunks(2).fold(message, |message, pair| message.answers(pair.to_vec()))
}

/// Shows the ready-made messages of the n-th group.
pub(super) async fn pick(cx: &mut Cx<'_>, to: Audience, place: usize) -> Result<Next, Fault> {
    match Group::ALL.get(place) {
        Some(group) => of_group(cx, to, *group).await,
        None => begin(cx, to).await,
    }
}

/// Shows the ready-made messages of a group.
pub(super) async fn of_group(cx: &mut Cx<'_>, to: Audience, group: Group) -> Result<Next, Fault> {
    if may_write(cx, &to).await?.is_none() {
        return cx.refuse().await;
    }
    let labels = (0..).zip(Sentence::of_group(group));
    let labels: Vec<_> =
        labels.map(|(place, sentence)| (sentence.label().into(), Choice::Nth(place))).collect();
    cx.say(in_pairs(Message::new(msg::PostPick), &labels).answer(msg::CommonBack, Choice::Back));
    Ok(stays_at(Compose::Picking { to, group }))
}

/// A message was picked, or none.
pub(super) async fn picked(
    cx: &mut Cx<'_>,
    to: Audience,
    group: Group,
    choice: Choice,
) -> Result<Next, Fault> {
    let Choice::Nth(place) = choice else { return begin(cx, to).await };
    let Some(sentence) = Sentence::of_group(group).nth(usize::from(place)) else {
        return begin(cx, to).await;
    };
    let ready = Ready { key: sentence.key().to_owned(), slots: BTreeMap::new() };
    ask_next(cx, Draft { ready: Some(ready), ..Draft::new(to, None) }).await
}

/// The first slot of a draft's ready-made message that is empty.
pub(super) fn empty_slot(draft: &Draft) -> Option<Slot> {
    let ready = draft.ready.as_ref()?;
    Sentence::of(ready)?.slots().into_iter().find(|slot| !ready.slots.contains_key(slot))
}

/// Asks for the first slot that is empty; with none the message is shown.
pub(super) async fn ask_next(cx: &mut Cx<'_>, draft: Draft) -> Result<Next, Fault> {
    let Some(slot) = empty_slot(&draft) else { return preview(cx, draft, None).await };
    let Some((today, school)) = today(cx, &draft.to).await? else { return cx.refuse().await };
    let offered: Vec<ready::Filling> = match slot {
        Slot::Date => {
            let days = school.calendar().next_school_days(today, DAYS);
            days.into_iter().map(ready::Filling::Day).collect()
        }
        Slot::Time => ready::usual_times().into_iter().map(ready::Filling::Time).collect(),
        _ => Vec::new(),
    };
    Ok(ask(cx, Message::new(question(slot)), Filling { draft, slot, offered }))
}

fn question(slot: Slot) -> Phrase {
    match slot {
        Slot::Thing => msg::PostAskThing.into(),
        Slot::Place => msg::PostAskPlace.into(),
        Slot::Name => msg::PostAskName.into(),
        Slot::Group => msg::PostAskGroup.into(),
        Slot::Teacher => msg::PostAskTeacher.into(),
        Slot::Letter => msg::PostAskLetter.into(),
        Slot::Amount => msg::PostAskAmount.into(),
        Slot::Date => msg::PostAskDate.into(),
        Slot::Time => msg::PostAskTime.into(),
    }
}

/// Says `message` with what is offered as buttons.
fn ask(cx: &mut Cx<'_>, message: Message, filling: Filling) -> Next {
    let label = |offered: &ready::Filling| match offered {
        ready::Filling::Word(id) => text::word(id).map_or_else(|| Label::Name(id.clone()), Label::from),
        ready::Filling::School(word) => msg::WordFound { word: Arg::from(word) }.into(),
        ready::Filling::Own(text) | ready::Filling::Text(text) => {
            msg::PostAsItIs { word: text.into() }.into()
        }
        ready::Filling::Day(day) => Label::Name(cx.write(&Arg::from(*day))),
        ready::Filling::Time(time) => Label::Name(cx.write(&Arg::from(*time))),
    };
    let buttons = (0..).zip(&filling.offered).map(|(place, offered)| (label(offered), Choice::Nth(place)));
    let message = in_pairs(message, &buttons.collect::<Vec<_>>());
    cx.say(message.answer(msg::CommonBack, Choice::Back));
    stays_at(Compose::Filling(filling))
}

/// One of the offered was pressed, or "back".
pub(super) async fn chosen(cx: &mut Cx<'_>, filling: Filling, choice: Choice) -> Result<Next, Fault> {
    let offered = match choice {
        Choice::Nth(place) => filling.offered.get(usize::from(place)).cloned(),
        _ => None,
    };
    match offered {
        Some(offered) => filled(cx, filling, offered).await,
        None => back(cx, filling.draft).await,
    }
}

/// Asks again for the slot that was filled last; with none filled, which message it is.
pub(super) async fn back(cx: &mut Cx<'_>, mut draft: Draft) -> Result<Next, Fault> {
    let slots = draft.ready.as_ref().and_then(Sentence::of).map(Sentence::slots).unwrap_or_default();
    let filled = draft.ready.as_mut().map(|ready| &mut ready.slots);
    let taken_back = filled.is_some_and(|filled| {
        let last = slots.iter().rev().find(|slot| filled.contains_key(slot));
        last.is_some_and(|last| filled.remove(last).is_some())
    });
    if taken_back { ask_next(cx, draft).await } else { begin(cx, draft.to).await }
}

async fn filled(cx: &mut Cx<'_>, mut filling: Filling, with: ready::Filling) -> Result<Next, Fault> {
    if let Some(ready) = &mut filling.draft.ready {
        ready.slots.insert(filling.slot, with);
    }
    ask_next(cx, filling.draft).await
}

/// Something was typed: a day or a time is taken, a word is looked for.
pub(super) async fn typed(cx: &mut Cx<'_>, mut filling: Filling, text: &str) -> Result<Next, Fault> {
    let Some((today, _)) = today(cx, &filling.draft.to).await? else { return cx.refuse().await };
    let Some(read) = filling.slot.read(text, today) else {
        let again = Message::new(msg::PostNotUnderstood).and(question(filling.slot));
        return Ok(ask(cx, again, filling));
    };
    let ready::Filling::Own(own) = &read else { return filled(cx, filling, read).await };
    let found = word::find(cx, filling.draft.to.class, own, WORDS).await?;
    let message = if found.is_empty() {
        Message::new(msg::PostNotFound { word: own.into() })
    } else {
        Message::new(msg::PostFound)
    };
    filling.offered = found.into_iter().chain([read]).collect();
    Ok(ask(cx, message, filling))
}

/// The day it is at the school of an audience and that school, if this person may write to it.
async fn today(cx: &mut Cx<'_>, to: &Audience) -> Result<Option<(NaiveDate, School)>, Fault> {
    let Some((class, _)) = may_write(cx, to).await? else { return Ok(None) };
    let school = schools::get(cx.tx, class.school_id).await?;
    Ok(school.map(|school| (cx.now.with_timezone(&school.zone).date_naive(), school)))
}

/// `message` with the sentence as it reads in `language`, and a warning for each word that stays as it is.
pub(super) async fn shown(
    cx: &mut Cx<'_>,
    message: Message,
    ready: &Ready,
    to: &Audience,
    language: Language,
) -> Result<Message, Fault> {
    let (Some(sentence), Some((today, school))) = (Sentence::of(ready), today(cx, to).await?) else {
        return Ok(message);
    };
    let mut message = message.and_in(language, sentence.say(ready, today));
    if let Some(day) = ready.day() {
        message = calendar::with_warning(message, school.calendar(), day);
    }
    let own: Vec<&str> = ready.own_words().collect();
    Ok(own
        .into_iter()
        .fold(message, |message, word| message.and(msg::PostNotTranslated { word: word.into() })))
}

/// `message` with a button for each language in which the sender may look at it.
pub(super) fn with_languages(cx: &Cx<'_>, message: Message, shown: Language) -> Message {
    let others = Language::all().filter(|language| *language != shown);
    let buttons: Vec<_> =
        others.map(|language| (own_name(cx, language), Choice::Language(language))).collect();
    buttons.chunks(3).fold(message.and(msg::PostLook), |message, row| message.answers(row.to_vec()))
}
