// SPDX-License-Identifier: EUPL-1.2
//! Agreements: proposed by a teacher, fixed by the family's yes, ticked by each side, looked back on by both. A
//! household sees its own alone; a teacher those of their class.

mod answer;
mod block;
mod keep;
mod make;
mod news;
mod propose;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::{Cx, Fault, Next, follow};
use crate::clock::Moment;
use crate::domain::agreement::{Because, Look, Mark, Side, Stage, Terms};
use crate::domain::id::{AgreementId, ChildId, ClassId};
use crate::domain::talk::Attendance;
use crate::message::Action;
use crate::say::Message;
use crate::store::agreements::{Agreement, Marked};
use crate::store::follows::Follow;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{agreements, follows, persons, schools, talks};
use crate::text::{Arg, Phrase, Words, msg};

pub use answer::{answer, because, because_own};
pub(super) use block::own as own_phrase;
pub use keep::{ask_stop, copy, look, mark, stop};
pub(super) use make::own;
pub use make::{Agreeing, begin, change};
pub(super) use news::{items, phrase as news_phrase};

/// The agreement with this person's side of it, if they are a teacher of its class or a parent of its household.
async fn mine(cx: &mut Cx<'_>, id: AgreementId) -> Result<Option<(Agreement, School, Side)>, Fault> {
    let Some(found) = agreements::get(cx.tx, id).await? else { return Ok(None) };
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(None) };
    let household = persons::household(cx.tx, me, found.school_id).await?;
    let side = if household == Some(found.household_id) && cx.parent_of(found.child_id).await?.is_some() {
        Side::Home
    } else if cx.teacher_of(found.class_id).await?.is_some() {
        Side::School
    } else {
        return Ok(None);
    };
    Ok(schools::get(cx.tx, found.school_id).await?.map(|school| (found, school, side)))
}

fn date(moment: Moment, zone: Tz) -> NaiveDate {
    moment.with_timezone(&zone).date_naive()
}

/// The five parts.
fn parts(words: &Words, child: &str, terms: &Terms) -> Message {
    Message::new(msg::AgreementShown {
        child: child.into(),
        what: block::what(words, &terms.what).into(),
        who: block::who(terms.who).into(),
        why: block::why(words, &terms.why).into(),
        when: block::when(terms.when).into(),
        how: block::how(words, &terms.how).into(),
    })
}

fn because_phrase(words: &Words, because: Option<&Because>) -> Option<Phrase> {
    because.map(|because| match because {
        Because::Ready(reason) => block::reason(*reason),
        Because::Own(own) => block::own(words, own),
    })
}

/// How far the two are, in one line of a list.
fn standing(agreement: &Agreement) -> Phrase {
    match agreement.standing.stage {
        Stage::Proposed => msg::AgreementStageProposed.into(),
        Stage::Rather => msg::AgreementStageRather.into(),
        Stage::Refused => msg::AgreementStageRefused.into(),
        Stage::Fixed => msg::AgreementStageFixed.into(),
        Stage::Stopped => msg::AgreementStageStopped.into(),
    }
}

fn mark_phrase(mark: Mark) -> Phrase {
    match mark {
        Mark::Open => msg::AgreementMarkOpen.into(),
        Mark::Done => msg::AgreementMarkDone.into(),
        Mark::Impossible => msg::AgreementMarkImpossible.into(),
    }
}

fn look_phrase(look: Option<Look>) -> Phrase {
    match look {
        Some(Look::Works) => msg::AgreementLookWorks.into(),
        Some(Look::Partly) => msg::AgreementLookPartly.into(),
        Some(Look::Not) => msg::AgreementLookNot.into(),
        Some(Look::Talk) => msg::AgreementLookTalk.into(),
        None => msg::AgreementLookNone.into(),
    }
}

/// An agreement as both sides read it, without buttons.
fn told(words: &Words, agreement: &Agreement, zone: Tz) -> Message {
    let mut message = parts(words, &agreement.child_name, &agreement.terms).and(standing(agreement));
    if let Some(because) = because_phrase(words, agreement.reason.as_ref()) {
        message = message.line(msg::AgreementReason { reason: because.into() });
    }
    for (side, marked) in [(Side::School, agreement.school), (Side::Home, agreement.home)] {
        if let Some(line) = marked_phrase(side, marked, zone) {
            message = message.line(line);
        }
    }
    let is_fixed = agreement.standing.stage == Stage::Fixed;
    let on_a_day = is_fixed && !agreement.terms.when.goes_on();
    if let Some(due) = agreement.due_at.filter(|_| on_a_day) {
        message = message.line(msg::AgreementDue { date: date(due, zone).into() });
    }
    match (agreement.closed_at, agreement.look_at) {
        (Some(_), _) if is_fixed => message.and(msg::AgreementLooked {
            school: look_phrase(agreement.school.look).into(),
            home: look_phrase(agreement.home.look).into(),
        }),
        (None, Some(at)) if is_fixed => message.line(msg::AgreementLookOn { date: date(at, zone).into() }),
        _ if is_fixed => message,
        _ => message.line(msg::AgreementWeeks { weeks: i64::from(agreement.terms.weeks).into() }),
    }
}

fn marked_phrase(side: Side, marked: Marked, zone: Tz) -> Option<Phrase> {
    let mark: Arg = mark_phrase(marked.mark?).into();
    Some(match (side, marked.at) {
        (Side::School, None) => msg::AgreementMarkedSchool { mark }.into(),
        (Side::Home, None) => msg::AgreementMarkedHome { mark }.into(),
        (Side::School, Some(at)) => msg::AgreementMarkedSchoolOn { mark, date: date(at, zone).into() }.into(),
        (Side::Home, Some(at)) => msg::AgreementMarkedHomeOn { mark, date: date(at, zone).into() }.into(),
    })
}

/// Whether a side can say now whether it worked.
fn looks_back(agreement: &Agreement, now: Moment) -> bool {
    agreement.standing.stage == Stage::Fixed
        && agreement.closed_at.is_none()
        && agreement.look_at.is_some_and(|at| at <= now)
}

/// An agreement with what one side can do about it.
pub fn agreed(words: &Words, agreement: &Agreement, side: Side, zone: Tz, now: Moment) -> Message {
    let (id, version) = (agreement.id, agreement.standing.version);
    let stage = agreement.standing.stage;
    let is_running = stage == Stage::Fixed && agreement.closed_at.is_none();
    let mut message = told(words, agreement, zone);
    if side == Side::Home && matches!(stage, Stage::Proposed | Stage::Rather | Stage::Refused) {
        message = message
            .act(msg::AgreementAnswerWorks, Action::AgreementWorks(id, version))
            .act(msg::AgreementAnswerRather, Action::AgreementRather(id, version))
            .act(msg::AgreementAnswerRefused, Action::AgreementRefused(id, version));
    }
    if looks_back(agreement, now) {
        message = message.and(msg::AgreementLookAsk);
        for pair in Look::ALL.chunks(2) {
            let row = pair
                .iter()
                .map(|look| (look_phrase(Some(*look)).into(), Action::AgreementLook(id, version, *look)));
            message = message.row(row.collect());
        }
    } else if let Some(mark) = agreement.of(side).mark.filter(|_| is_running) {
        let row = [Mark::Done, Mark::Impossible, Mark::Open].into_iter().filter(|other| *other != mark);
        let row = row.map(|to| (mark_phrase(to).into(), Action::AgreementMark(id, version, to)));
        message = message.row(row.collect());
    }
    if side == Side::School && stage != Stage::Stopped {
        message = message.row(vec![
            (msg::AgreementChange.into(), Action::AgreementChange(id)),
            (msg::AgreementCopy.into(), Action::AgreementCopy(id)),
        ]);
    }
    // A family stops what it said yes to; a proposal it need not answer.
    let stops = side == Side::School && stage != Stage::Stopped && agreement.closed_at.is_none();
    if is_running || stops {
        message = message.act(msg::AgreementStop, Action::AgreementStopAsk(id));
    }
    message.act(
        msg::CommonBack,
        match side {
            Side::School => Action::AgreementsAbout(agreement.class_id, agreement.child_id),
            Side::Home => Action::Agreements,
        },
    )
}

/// Shows an agreement to one of its two sides.
pub async fn show(cx: &mut Cx<'_>, id: AgreementId) -> Result<Next, Fault> {
    let Some((found, school, side)) = mine(cx, id).await? else { return cx.refuse().await };
    Ok(say(cx, &found, &school, side, None))
}

fn say(cx: &mut Cx<'_>, found: &Agreement, school: &School, side: Side, above: Option<Phrase>) -> Next {
    let message = agreed(cx.say.words(), found, side, school.zone, cx.now).below(above);
    cx.say(message);
    Next::Close
}

/// Shows it as it is now, after something was done.
async fn show_again(cx: &mut Cx<'_>, id: AgreementId, above: impl Into<Phrase>) -> Result<Next, Fault> {
    let Some((found, school, side)) = mine(cx, id).await? else { return cx.refuse().await };
    Ok(say(cx, &found, &school, side, Some(above.into())))
}

/// `message` about a talk with its agreements, and a button for a new one where it took place.
pub(super) async fn after_talk(cx: &mut Cx<'_>, message: Message, talk: &Talk) -> Result<Message, Fault> {
    let found = agreements::of_talk(cx.tx, talk.id).await?;
    let message = lines(cx.say.words(), message, &found);
    let takes_place = matches!(talk.outcome, None | Some(Attendance::Came));
    if talk.slot.starts > cx.now || !takes_place {
        return Ok(message);
    }
    Ok(message.act(msg::AgreementNew, Action::AgreementNew(talk.id)))
}

/// The menu of a parent, with a button for what was agreed, if there is something.
pub(super) async fn with_button(cx: &mut Cx<'_>, message: Message) -> Result<Message, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(message) };
    let some =
        agreements::count_of_parent(cx.tx, me).await? > 0 || !follows::of_parent(cx.tx, me).await?.is_empty();
    Ok(if some { message.act(msg::AgreementMenu, Action::Agreements) } else { message })
}

/// Shows a parent what was agreed about their children.
pub async fn list(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    let found = agreements::of_parent(cx.tx, me).await?;
    let running = follows::of_parent(cx.tx, me).await?;
    let message = if found.is_empty() && running.is_empty() {
        Message::new(msg::AgreementListNone)
    } else {
        Message::new(msg::AgreementList)
    };
    let message = lines(cx.say.words(), message, &found);
    let message = follow::lines(message, &running);
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// A line and a button for each.
fn lines(words: &Words, mut message: Message, found: &[Agreement]) -> Message {
    for agreement in found {
        message = message.line(msg::AgreementLine {
            child: Arg::from(&agreement.child_name),
            what: block::what(words, &agreement.terms.what).into(),
            standing: standing(agreement).into(),
        });
    }
    for agreement in found {
        let what = block::what(words, &agreement.terms.what).into();
        let label = msg::AgreementOne { child: Arg::from(&agreement.child_name), what };
        message = message.act(label, Action::Agreement(agreement.id));
    }
    message
}

/// The contacts of a class that come again.
async fn running(cx: &mut Cx<'_>, class: ClassId) -> Result<Vec<Follow>, Fault> {
    let mut running = follows::of_class(cx.tx, class).await?;
    running.retain(|follow| follow.stopped_at.is_none());
    Ok(running)
}

/// Shows a teacher with the families of which children something was agreed.
pub async fn of_class(cx: &mut Cx<'_>, class: ClassId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    let found = agreements::of_class(cx.tx, class.id).await?;
    let running = running(cx, class.id).await?;
    let agreed = found.iter().map(|agreement| (agreement.child_name.as_str(), agreement.child_id));
    let followed = running.iter().map(|follow| (follow.child_name.as_str(), follow.child_id));
    let mut children: Vec<(&str, ChildId)> = agreed.chain(followed).collect();
    children.sort_unstable();
    children.dedup();
    let mut message = if children.is_empty() {
        Message::new(msg::AgreementListNone)
    } else {
        Message::new(msg::AgreementListOfClass { class: Arg::from(&class.name) })
    };
    for pair in children.chunks(2) {
        let row = pair.iter().map(|(name, child)| {
            let label = msg::AgreementOfChild { child: Arg::from(*name) };
            (label.into(), Action::AgreementsAbout(class.id, *child))
        });
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// Shows a teacher what was agreed about a child, with which family.
pub async fn about(cx: &mut Cx<'_>, class: ClassId, child: ChildId) -> Result<Next, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return cx.refuse().await };
    let mut found = agreements::of_class(cx.tx, class.id).await?;
    found.retain(|agreement| agreement.child_id == child);
    found.sort_by_key(|agreement| agreement.household_id);
    let mut running = running(cx, class.id).await?;
    running.retain(|follow| follow.child_id == child);
    let first = found.first().map(|agreement| &agreement.child_name);
    let Some(name) = first.or(running.first().map(|follow| &follow.child_name)) else {
        return of_class(cx, class.id).await;
    };
    let mut message = Message::new(msg::AgreementAbout { child: Arg::from(name) });
    for family in found.chunk_by(|one, other| one.household_id == other.household_id) {
        let parents = talks::parents(cx.tx, child, family[0].household_id).await?;
        let names = parents.iter().map(|parent| Arg::from(&parent.name)).collect();
        message = message.and(msg::AgreementFamily { names });
        message = lines(cx.say.words(), message, family);
    }
    for follow in &running {
        let parents = talks::parents(cx.tx, child, follow.household_id).await?;
        let names = parents.iter().map(|parent| Arg::from(&parent.name)).collect();
        message = follow::lines(message.and(msg::AgreementFamily { names }), std::slice::from_ref(follow));
    }
    cx.say(message.act(msg::CommonBack, Action::AgreementsOf(class.id)));
    Ok(Next::Close)
}

/// What this person's households agreed, in lines of "my data".
pub(super) async fn data(cx: &mut Cx<'_>) -> Result<Vec<Phrase>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(Vec::new()) };
    let found = agreements::of_parent(cx.tx, me).await?;
    let running = follows::of_parent(cx.tx, me).await?;
    let words = cx.say.words();
    let line = |agreement: &Agreement| {
        let what = block::what(words, &agreement.terms.what).into();
        msg::AgreementData { child: Arg::from(&agreement.child_name), what }.into()
    };
    Ok(found.iter().map(line).chain(running.iter().map(follow::followed)).collect())
}
