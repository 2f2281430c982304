// SPDX-License-Identifier: EUPL-1.2
//! How many families of a round came: a teacher sees their own class at any time, those who lead the school see the
//! whole round two days after its teachers. No figure of a teacher is shown to anybody else.

use std::collections::BTreeMap;

use super::block::{Taught, taught};
use super::round::kind_phrase;
use super::{Cx, Fault, Next, round};
use crate::domain::id::{ClassId, RoundId};
use crate::domain::language::Language;
use crate::domain::turnout::{MARK, Tally, by_group, school_reads};
use crate::message::Action;
use crate::say::Message;
use crate::store::classes::Class;
use crate::store::rounds::Round;
use crate::store::turnouts::{self, Counted};
use crate::store::{StoreError, Tx};
use crate::text::{Arg, Form, Phrase, Words, msg};

/// A class in a round, for its teachers; `None` when the round is for nobody there.
pub async fn of_class(tx: &mut Tx, round: &Round, class: &Class) -> Result<Option<Message>, StoreError> {
    let counted = turnouts::of_round(tx, round.id).await?;
    let tally = sum(counted.iter().filter(|counted| counted.class_id == class.id));
    let title = msg::TurnoutClass { kind: kind_phrase(round).into(), class: Arg::from(&class.name) };
    let message = with_tally(Message::new(title), tally);
    Ok((tally.invited > 0).then(|| message.act(msg::CommonBack, Action::Class(class.id))))
}

/// A whole round, for those who lead the school; `None` when it would be the figure of one class.
pub async fn of_school(tx: &mut Tx, words: &Words, round: &Round) -> Result<Option<Message>, StoreError> {
    let counted = turnouts::of_round(tx, round.id).await?;
    let first = counted.first().map(|counted| counted.class_id);
    if counted.iter().all(|counted| Some(counted.class_id) == first) {
        return Ok(None);
    }
    let title = msg::TurnoutSchool { kind: kind_phrase(round).into() };
    let mut message = with_tally(Message::new(title), sum(counted.iter()));
    let mut groups: BTreeMap<Language, Tally> = BTreeMap::new();
    let mut unknown = Tally::default();
    for one in &counted {
        let tally = match one.language.as_deref().and_then(|code| Language::first_of([code])) {
            Some(language) => groups.entry(language).or_default(),
            None => &mut unknown,
        };
        *tally = tally.and(one.tally());
    }
    let shown = by_group(&groups, unknown);
    if let Some((shown, others)) = shown.filter(|(shown, others)| shown.len() > 1 || others.is_some()) {
        message = message.and(msg::TurnoutByLanguage);
        for (language, tally) in shown {
            let name = words.say(language, &msg::CommonLanguageName.into(), Form::Plain);
            message = message.line(line(name.into(), tally));
        }
        if let Some(others) = others {
            message = message.line(line(Phrase::from(msg::TurnoutOthers).into(), others));
        }
    }
    Ok(Some(message.act(msg::CommonBack, Action::Rounds(round.school_id))))
}

fn sum<'a>(counted: impl Iterator<Item = &'a Counted>) -> Tally {
    counted.fold(Tally::default(), |sum, one| sum.and(one.tally()))
}

fn with_tally(message: Message, tally: Tally) -> Message {
    let mut message =
        message.line(msg::TurnoutCount { invited: tally.invited.into(), booked: tally.booked.into() });
    if let Some(percent) = tally.per_cent().filter(|_| tally.came + tally.missed > 0) {
        message = message.line(msg::TurnoutCame { came: tally.came.into(), percent: percent.into() });
        message = if tally.is_above_mark() {
            message.line(msg::TurnoutCameAbove { mark: MARK.into() })
        } else {
            message.line(msg::TurnoutCameMark { mark: MARK.into() })
        };
        if tally.not_noted() > 0 {
            message = message.line(msg::TurnoutCameOpen { open: tally.not_noted().into() });
        }
    }
    message
}

fn line(language: Arg, tally: Tally) -> Phrase {
    msg::TurnoutLine { language, invited: tally.invited.into(), booked: tally.booked.into() }.into()
}

/// Shows a teacher the figures of their class.
pub async fn show_class(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(Taught { round, class, .. }) = taught(cx, round, class).await? else { return cx.refuse().await };
    match of_class(cx.tx, &round, &class).await? {
        Some(message) => cx.say(message),
        None => return super::block::show(cx, round.id, class.id).await,
    }
    Ok(Next::Close)
}

/// Shows those who lead the school the figures of a round, two days after its teachers.
pub async fn show_school(cx: &mut Cx<'_>, id: RoundId) -> Result<Next, Fault> {
    let Some((found, school)) = round::led_round(cx, id).await? else { return cx.refuse().await };
    let reads = school_reads(found.last, school.zone, school.calendar());
    if cx.now < reads {
        let (date, _) = round::when(reads, school.zone);
        cx.say(Message::new(msg::TurnoutLater { date }).act(msg::CommonBack, Action::Round(id)));
        return Ok(Next::Close);
    }
    let words = cx.say.words();
    match of_school(cx.tx, words, &found).await? {
        Some(message) => cx.say(message),
        None => cx.say(Message::new(msg::TurnoutOneClass).act(msg::CommonBack, Action::Rounds(school.id))),
    }
    Ok(Next::Close)
}
