// SPDX-License-Identifier: EUPL-1.2
//! A family wants an interpreter: a time exists for it where one is free, or it goes on without and school is asked.

use super::super::tongue::{self, Whom};
use super::super::{Cx, Fault, Next, today};
use super::offer::Table;
use super::{Asked, Wish, asked, days};
use crate::domain::id::{ChildId, RoundId, SchoolId};
use crate::domain::interpreter::{Interpreter, pick};
use crate::domain::slot::{Length, Meeting};
use crate::domain::tongue::Tongue;
use crate::message::Action;
use crate::say::Message;
use crate::store::{Lockable, interpreters, talks, tongues};
use crate::text::{self, msg};

/// Who may interpret for a family, and in which language.
pub(super) struct Speaking {
    tongue: Tongue,
    interpreters: Vec<Interpreter>,
}

impl Speaking {
    /// Whether one of them is free then.
    pub(super) fn can(&self, meeting: &Meeting) -> bool {
        pick(&self.interpreters, &self.tongue, meeting).is_some()
    }
}

/// Those without whom a family takes no time; `None` for one that wants no interpreter, or goes on without. What a
/// talk that is moved has taken is free for it.
pub(super) async fn needed(cx: &mut Cx<'_>, asked: &Asked, wish: Wish) -> Result<Option<Speaking>, Fault> {
    let wanted = tongues::wish(cx.tx, asked.round.id, asked.household).await?;
    let Some(wanted) = wanted.filter(|wanted| !wanted.alone) else { return Ok(None) };
    let mut found = interpreters::of_school(cx.tx, asked.school.id, cx.now).await?;
    if let Some(talk) = wish.moved() {
        for one in &mut found {
            one.taken.retain(|taken| taken.talk != talk);
        }
    }
    Ok(Some(Speaking { tongue: wanted.tongue, interpreters: found }))
}

/// Locks those who may interpret for a family, before it is looked whether one is free.
pub(super) async fn lock(cx: &mut Cx<'_>, asked: &Asked) -> Result<(), Fault> {
    if let Some(wanted) = tongues::wish(cx.tx, asked.round.id, asked.household).await? {
        interpreters::locked(cx.tx, asked.school.id, &wanted.tongue, cx.now).await?;
    }
    Ok(())
}

/// Says that no time is left because no interpreter is free, if that is so, and how to go on.
pub(super) async fn nobody(cx: &mut Cx<'_>, asked: &Asked, wish: Wish) -> Result<Option<Message>, Fault> {
    let Some(speaking) = needed(cx, asked, wish).await? else { return Ok(None) };
    if Table::read(cx, asked, wish).await?.all(asked, Length::One).is_empty() {
        return Ok(None);
    }
    let language = text::tongue(&speaking.tongue);
    let speaks = speaking.interpreters.iter().filter(|one| one.speaks(&speaking.tongue));
    let zone = asked.zone();
    let in_round = |one: &Interpreter| {
        one.hours.iter().any(|hours| {
            let day = hours.slot.starts.with_timezone(&zone).date_naive();
            (asked.round.first..=asked.round.last).contains(&day)
        })
    };
    let message = if speaks.into_iter().any(in_round) {
        Message::new(msg::InterpreterNobodyFree { language })
    } else {
        Message::new(msg::InterpreterNobody { language })
    };
    let (round, child) = (asked.round.id, asked.child.id);
    Ok(Some(
        message
            .act(msg::InterpreterNobodyAlone, Action::InterpreterAlone(round, child))
            .act(msg::InterpreterNobodyWait, Action::InterpreterWait(round, child))
            .act(msg::InterpreterWishChange, Action::InterpreterAsk(round, child)),
    ))
}

/// The days a family can choose, with what it wants said and the button that changes it.
pub(super) async fn with_wish(cx: &mut Cx<'_>, asked: &Asked, message: Message) -> Result<Message, Fault> {
    let act = Action::InterpreterAsk(asked.round.id, asked.child.id);
    let Some(wanted) = tongues::wish(cx.tx, asked.round.id, asked.household).await? else {
        return Ok(message.act(msg::InterpreterWish, act));
    };
    let language = text::tongue(&wanted.tongue);
    let message = if wanted.alone {
        message.and(msg::InterpreterOfTalkNone { language })
    } else {
        message.and(msg::InterpreterWith { language })
    };
    Ok(message.act(msg::InterpreterWishChange, act))
}

/// What a parent's household wants in a round, with the school.
pub async fn wished(
    cx: &mut Cx<'_>,
    round: RoundId,
    child: ChildId,
) -> Result<Option<(SchoolId, Option<tongues::Wish>)>, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return Ok(None) };
    let wish = tongues::wish(cx.tx, asked.round.id, asked.household).await?;
    Ok(Some((asked.school.id, wish)))
}

/// Asks in which language a family wants an interpreter.
pub async fn ask_tongue(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    tongue::ask(cx, Whom::Round { round, child }).await
}

/// Keeps in which language a family wants an interpreter in a round, for this and as a rule for later ones; a time
/// that is booked gets one, or loses it.
pub async fn wish_for(
    cx: &mut Cx<'_>,
    round: RoundId,
    child: ChildId,
    tongue: Option<Tongue>,
) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Household, asked.household.0).await?;
    tongues::set_usual(cx.tx, asked.household, tongue.as_ref()).await?;
    let wish = tongue.map(|tongue| tongues::Wish { tongue, alone: false, asked: false });
    set(cx, &asked, wish.as_ref()).await?;
    days(cx, round, child).await
}

/// Writes a wish, and gives what the family has booked in the round an interpreter by it.
async fn set(cx: &mut Cx<'_>, asked: &Asked, wish: Option<&tongues::Wish>) -> Result<(), Fault> {
    tongues::set_wish(cx.tx, asked.round.id, asked.household, wish).await?;
    for talk in talks::of_household(cx.tx, asked.household, cx.now).await? {
        if talk.round_id == asked.round.id && talk.slot.starts > cx.now {
            Box::pin(interpreters::settle(cx.tx, talk.id)).await?;
        }
    }
    Ok(())
}

/// School is asked for an interpreter; the family chooses among all times meanwhile, or waits.
async fn ask_school(
    cx: &mut Cx<'_>,
    round: RoundId,
    child: ChildId,
    alone: bool,
) -> Result<Option<tongues::Wish>, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return Ok(None) };
    cx.tx.lock(Lockable::Household, asked.household.0).await?;
    let Some(wish) = tongues::wish(cx.tx, asked.round.id, asked.household).await? else { return Ok(None) };
    let wish = tongues::Wish { alone, asked: true, ..wish };
    set(cx, &asked, Some(&wish)).await?;
    today::plan_for_leaders(cx.tx, &mut cx.chance, &asked.school, cx.now).await?;
    Ok(Some(wish))
}

/// A family goes on without an interpreter, and school is asked for one.
pub async fn alone(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    match ask_school(cx, round, child, true).await? {
        Some(_) => days(cx, round, child).await,
        None => cx.refuse().await,
    }
}

/// A family waits for an interpreter.
pub async fn wait_for(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some(wish) = ask_school(cx, round, child, false).await? else { return cx.refuse().await };
    let language = text::tongue(&wish.tongue);
    let message = Message::new(msg::InterpreterNobodyWaiting { language });
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}
