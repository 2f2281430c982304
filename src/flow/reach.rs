// SPDX-License-Identifier: EUPL-1.2
//! Whom nothing reaches, for the teacher alone: a list by reason, and for each child what can be done about it: a
//! new letter, a talk by phone, a call for help in general words.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Cx, Fault, Next};
use crate::clock::Moment;
use crate::domain::audience::Part;
use crate::domain::code::CodeKind;
use crate::domain::id::{ChildId, ClassId, PostId};
use crate::domain::reach::{self, NotReached};
use crate::domain::role::RoleKind;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::children::Child;
use crate::store::classes::Class;
use crate::store::reach::Way;
use crate::store::roles::Role;
use crate::store::{Lockable, children, classes, reach as ways, roles, schools};
use crate::text::{Arg, Phrase, msg};

/// Shows for which children of a class nobody is reached.
pub async fn show(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    let ways = ways::of_class(cx.tx, class.id, cx.now).await?;
    let to_do = reach::to_do(&standings(&ways), cx.now);
    let mut message = Message::new(msg::ReachTitle { class: Arg::from(&class.name) });
    if to_do.is_empty() {
        message = message.and(msg::ReachNobody);
    }
    message = with_groups(message, &ways, &to_do.open);
    for way in to_do.spoken.iter().filter_map(|child| of(&ways, *child)) {
        if let Some(spoken) = way.spoken_at {
            let date = day(cx, &class, spoken).await?.into();
            message = message.and(msg::ReachSpokenLine { child: Arg::from(&way.first_name), date });
        }
    }
    for child in children::missing_of_class(cx.tx, class.id).await? {
        message = message.line(msg::ClassMissing { child: child.first_name.into() });
    }
    message = with_names(message, &ways, to_do.children().chain(to_do.spoken.iter().copied()));
    if !to_do.is_empty() {
        let letters = to_do.want_letters().count();
        if letters > 0 {
            let label = msg::ReachLetters { count: letters.into() };
            message = message.act(label, Action::ReachLetters(class.id));
        }
        message = with_help(cx, &class, message).await?;
    }
    cx.say(message.act(msg::ClassGate, Action::Gate(class.id)).act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// Shows for which children of a class nobody was reached by a post.
pub async fn show_of_post(cx: &mut Cx<'_>, class: &Class, post: PostId) -> Result<Next, Fault> {
    let ways = ways::of_post(cx.tx, &[Part { class: class.id, level: None }], post, cx.now).await?;
    let mut missed: BTreeMap<NotReached, Vec<ChildId>> = BTreeMap::new();
    for (child, reason) in reach::not_reached(&standings(&ways), cx.now) {
        missed.entry(reason).or_default().push(child);
    }
    let mut message = Message::new(msg::ReachPost { class: Arg::from(&class.name) });
    message = with_groups(message, &ways, &missed);
    message = with_names(message, &ways, missed.values().flatten().copied());
    cx.say(
        message
            .act(msg::ReachPostAll, Action::NotReached(class.id))
            .act(msg::CommonBack, Action::PostProgress(post)),
    );
    Ok(Next::Close)
}

/// Shows one child: why nobody is reached, and what can be done.
pub async fn child(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = listed(cx, child).await? else { return cx.refuse().await };
    let ways = ways::of_class(cx.tx, class.id, cx.now).await?;
    let Some(way) = of(&ways, child.id) else { return cx.refuse().await };
    let reason = reach::not_reached(&standings(&ways), cx.now).into_iter().find(|(id, _)| *id == child.id);
    let mut message = Message::new(msg::ReachChild { child: child.first_name.into() });
    message = match reason {
        Some((_, reason)) => message.line(reason_phrase(reason)),
        None => message.line(msg::ReachChildReached),
    };
    if let Some(until) = way.letter_until {
        let date = day(cx, &class, until - CodeKind::Child.lifetime()).await?.into();
        message = message.line(msg::ReachLetterMade { date });
    }
    if let Some(spoken) = way.spoken_at {
        let date = day(cx, &class, spoken).await?.into();
        message = match &way.spoken_by {
            Some(name) => message.line(msg::ReachSpokenBy { date, name: name.into() }),
            None => message.line(msg::ReachSpokenOn { date }),
        };
    }
    message = message.act(msg::ReachNewLetter, Action::ReachLetter(child.id));
    message = if reach::counts_as_spoken(way.spoken_at, cx.now) {
        message.act(msg::ReachNotSpoken, Action::ReachNotSpoken(child.id))
    } else {
        message.act(msg::ReachSpoken, Action::ReachSpoken(child.id))
    };
    message = with_help(cx, &class, message).await?;
    cx.say(
        message
            .act(msg::ClassGate, Action::Adults(child.id))
            .act(msg::CommonBack, Action::NotReached(class.id)),
    );
    Ok(Next::Close)
}

/// Asks whether to make a new letter for a child: it ends the one the family may have at home.
pub async fn ask_letter(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some((child, _)) = listed(cx, child).await? else { return cx.refuse().await };
    let message = Message::new(msg::ReachLetterSure { child: child.first_name.into() });
    cx.say(
        message
            .act(msg::ReachLetterSureYes, Action::ReachLetterYes(child.id))
            .act(msg::CommonBack, Action::ReachChild(child.id)),
    );
    Ok(Next::Close)
}

/// Makes a new letter for a child: the file comes in this chat.
pub async fn letter(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = listed(cx, child).await? else { return cx.refuse().await };
    make_letters(cx, &class, Some(child.id)).await
}

/// Asks whether to make new letters for the children of a class who need one.
pub async fn ask_letters(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    let count = letters_wanted(cx, class.id).await?;
    if count == 0 {
        return show(cx, class.id).await;
    }
    let message = Message::new(msg::ReachLettersSure { count: count.into() });
    cx.say(
        message
            .act(msg::ReachLettersSureYes, Action::ReachLettersYes(class.id))
            .act(msg::CommonBack, Action::NotReached(class.id)),
    );
    Ok(Next::Close)
}

/// Makes new letters for the children of a class who need one.
pub async fn letters(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    if letters_wanted(cx, class.id).await? == 0 {
        return show(cx, class.id).await;
    }
    make_letters(cx, &class, None).await
}

async fn letters_wanted(cx: &mut Cx<'_>, class: ClassId) -> Result<usize, Fault> {
    let ways = ways::of_class(cx.tx, class, cx.now).await?;
    Ok(reach::to_do(&standings(&ways), cx.now).want_letters().count())
}

async fn make_letters(cx: &mut Cx<'_>, class: &Class, child: Option<ChildId>) -> Result<Next, Fault> {
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return cx.refuse().await };
    let job = Job::Letters { class: class.id, child, to: cx.address_id(), asked: cx.now };
    job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    let back = child.map_or(Action::NotReached(class.id), Action::ReachChild);
    cx.say(Message::new(msg::ReachLettersComing).act(msg::CommonBack, back));
    Ok(Next::Close)
}

/// Notes that one spoke with a child's family by phone.
pub async fn spoken(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some((child, class)) = listed(cx, child).await? else { return cx.refuse().await };
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    ways::note_spoken(cx.tx, child.id, me, cx.now).await?;
    let date = day(cx, &class, cx.now + reach::SPOKEN_FOR).await?.into();
    cx.say(
        Message::new(msg::ReachSpokenNoted { child: child.first_name.into(), date })
            .act(msg::ReachNotSpoken, Action::ReachNotSpoken(child.id))
            .act(msg::CommonBack, Action::NotReached(class.id)),
    );
    Ok(Next::Close)
}

/// Takes that note back.
pub async fn not_spoken(cx: &mut Cx<'_>, child: ChildId) -> Result<Next, Fault> {
    let Some((found, _)) = listed(cx, child).await? else { return cx.refuse().await };
    ways::forget_spoken(cx.tx, found.id).await?;
    self::child(cx, found.id).await
}

/// Shows what the class parents would read, before they are asked.
pub async fn ask_help(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    let asked = classes::help_asked_at(cx.tx, class.id).await?;
    if class_parents(cx, class.id).await?.is_empty() || !reach::may_ask_help(asked, cx.now) {
        return show(cx, class.id).await;
    }
    let words = msg::ReachHelp { class: class.name.into() };
    cx.say(
        Message::new(msg::ReachHelpSure)
            .and_in(cx.language(), words)
            .act(msg::ReachHelpSureYes, Action::ReachHelpYes(class.id))
            .act(msg::CommonBack, Action::NotReached(class.id)),
    );
    Ok(Next::Close)
}

/// Asks the class parents for help: in general words, and only once in a while. They learn nobody's name, number or
/// reason.
pub async fn help(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    let Some(school) = schools::get(cx.tx, class.school_id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Class, class.id.0).await?;
    let asked = classes::help_asked_at(cx.tx, class.id).await?;
    let parents = class_parents(cx, class.id).await?;
    if parents.is_empty() || !reach::may_ask_help(asked, cx.now) {
        return show(cx, class.id).await;
    }
    classes::ask_help(cx.tx, class.id, cx.now).await?;
    for parent in parents {
        let job = Job::AskHelp { role: parent.id, asked: cx.now };
        job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    }
    let words = msg::ReachHelp { class: class.name.into() };
    cx.say(
        Message::new(msg::ReachHelpSent)
            .and_in(cx.language(), words)
            .act(msg::CommonBack, Action::NotReached(class.id)),
    );
    Ok(Next::Close)
}

/// The child and its class, if this person is the teacher and the child is on the class's last list.
async fn listed(cx: &mut Cx<'_>, child: ChildId) -> Result<Option<(Child, Class)>, Fault> {
    let found = cx.teacher_of_child(child).await?;
    Ok(found.filter(|(child, _)| child.missing_since.is_none()))
}

async fn class_parents(cx: &mut Cx<'_>, class: ClassId) -> Result<Vec<Role>, Fault> {
    let mut held = roles::of_class(cx.tx, class, cx.now).await?;
    held.retain(|role| role.kind == RoleKind::ClassParent);
    Ok(held)
}

/// With the button that asks for help, or the day on which it was asked. Without a class parent there is nobody to
/// ask.
async fn with_help(cx: &mut Cx<'_>, class: &Class, message: Message) -> Result<Message, Fault> {
    let asked = classes::help_asked_at(cx.tx, class.id).await?;
    if let Some(asked) = asked.filter(|_| !reach::may_ask_help(asked, cx.now)) {
        let date = day(cx, class, asked).await?.into();
        return Ok(message.and(msg::ReachHelpAsked { date }));
    }
    if class_parents(cx, class.id).await?.is_empty() {
        return Ok(message);
    }
    Ok(message.act(msg::ReachHelpButton, Action::ReachHelp(class.id)))
}

/// With a paragraph for each reason: what it is, and whom it is about.
fn with_groups(mut message: Message, all: &[Way], groups: &BTreeMap<NotReached, Vec<ChildId>>) -> Message {
    for (reason, children) in groups {
        let names = children.iter().filter_map(|child| of(all, *child)).map(|way| &way.first_name);
        let names: Arg = names.collect();
        message = message.and(msg::ReachGroup { reason: reason_phrase(*reason).into(), names });
    }
    message
}

/// With a button for each child.
fn with_names(mut message: Message, all: &[Way], children: impl Iterator<Item = ChildId>) -> Message {
    let children: Vec<&Way> = children.filter_map(|child| of(all, child)).collect();
    for pair in children.chunks(2) {
        let row =
            pair.iter().map(|way| (Label::Name(way.first_name.clone()), Action::ReachChild(way.child_id)));
        message = message.row(row.collect());
    }
    message
}

fn standings(ways: &[Way]) -> Vec<reach::Standing> {
    ways.iter().map(Way::standing).collect()
}

fn of(ways: &[Way], child: ChildId) -> Option<&Way> {
    ways.iter().find(|way| way.child_id == child)
}

/// The day of a moment at the class's school.
async fn day(cx: &mut Cx<'_>, class: &Class, moment: Moment) -> Result<NaiveDate, Fault> {
    let school = schools::get(cx.tx, class.school_id).await?;
    let zone = school.map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
    Ok(moment.with_timezone(&zone).date_naive())
}

/// "Left the chat", "On pause" …
pub(super) fn reason_phrase(reason: NotReached) -> Phrase {
    match reason {
        NotReached::NobodySignedUp => msg::ReachReasonNobody.into(),
        NotReached::LetterOver => msg::ReachReasonLetterOver.into(),
        NotReached::LetterWaits => msg::ReachReasonLetterWaits.into(),
        NotReached::Gone => msg::ReachReasonGone.into(),
        NotReached::Silent => msg::ReachReasonSilent.into(),
        NotReached::Paused => msg::ReachReasonPaused.into(),
        NotReached::Paper => msg::ReachReasonPaper.into(),
        NotReached::NoKnock => msg::ReachReasonNoKnock.into(),
        NotReached::NotShown => msg::ReachReasonNotShown.into(),
        NotReached::Failed => msg::ReachReasonFailed.into(),
    }
}
