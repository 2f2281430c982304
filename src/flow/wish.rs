// SPDX-License-Identifier: EUPL-1.2
//! Wishes: a parent says which days, parts of days or times suit, before the times of a round are divided. What was
//! said stands at every tap and can be changed until the last day.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::round::{self, talk_phrase, when};
use super::talk::{Asked, asked, say_closed};
use super::{Cx, Fault, Next};
use crate::domain::id::{ChildId, RoundId};
use crate::domain::slot::Slot;
use crate::domain::wish::{Grade, Part, Span, Wish, Wishes};
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::wishes::Of;
use crate::store::{Lockable, blocks, rounds, talks, wishes};
use crate::text::{Arg, Phrase, msg};

/// The most times of a day on buttons: a message carries a hundred.
const MOST_OF_A_DAY: usize = 60;

fn of(asked: &Asked) -> Of {
    Of { round: asked.round.id, child: asked.child.id, household: asked.household }
}

/// The slots of the child's class, by their day. Those that are taken too: who has them may move.
async fn slots(cx: &mut Cx<'_>, asked: &Asked) -> Result<BTreeMap<NaiveDate, Vec<Slot>>, Fault> {
    let mut days: BTreeMap<NaiveDate, Vec<Slot>> = BTreeMap::new();
    for block in blocks::of_class(cx.tx, asked.round.id, asked.class.id).await? {
        for (_, slot) in block.slots(asked.round.rhythm) {
            let day = slot.starts.with_timezone(&asked.zone()).date_naive();
            days.entry(day).or_default().push(slot);
        }
    }
    for slots in days.values_mut() {
        slots.sort_unstable_by_key(|slot| slot.starts);
        slots.dedup_by_key(|slot| slot.starts);
    }
    Ok(days)
}

fn time(slot: &Slot, asked: &Asked) -> NaiveTime {
    slot.starts.with_timezone(&asked.zone()).time()
}

/// The round and the child, if this person may say something now; says why not else.
async fn open(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Result<Asked, Next>, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return Ok(Err(cx.refuse().await?)) };
    if asked.round.takes_wishes(cx.now) {
        return Ok(Ok(asked));
    }
    // The times are divided meanwhile, or will be in a moment.
    Ok(Err(super::talk::days(cx, round, child).await?))
}

/// Asks which days suit, with what was said so far.
pub(super) async fn days(cx: &mut Cx<'_>, asked: &Asked) -> Result<Next, Fault> {
    if !asked.round.takes_wishes(cx.now) {
        return Ok(say_closed(cx, asked));
    }
    days_with(cx, asked, None).await
}

async fn days_with(cx: &mut Cx<'_>, asked: &Asked, above: Option<Phrase>) -> Result<Next, Fault> {
    let (round, child) = (asked.round.id, asked.child.id);
    let said = wishes::of_family(cx.tx, of(asked)).await?;
    let days = slots(cx, asked).await?;
    let name = || Arg::from(&asked.child.first_name);
    if days.is_empty() {
        let none = Message::new(msg::WishNoDays { child: name() }).act(msg::MenuTitleButton, Action::Menu);
        cx.say(none);
        return Ok(Next::Close);
    }
    let talk = talk_phrase(&asked.round).into();
    let mut message = Message::new(msg::WishAskDays { child: name(), talk }).below(above);
    let all = days.values().flatten();
    let (mut well, mut possible) = (0_usize, 0_usize);
    for slot in all {
        match said.of_slot(*slot, asked.zone()) {
            Grade::Well => well += 1,
            Grade::Possible => possible += 1,
            Grade::No => {}
        }
    }
    if well + possible > 0 {
        message = message.and(msg::WishSaid { well: well.into(), possible: possible.into() });
    }
    if let Some(until) = asked.round.mode.wishes_until() {
        let (date, time) = when(until, asked.zone());
        message = message.and(msg::WishUntil { date, time });
    }
    let marked: Vec<(Label, Action)> = days
        .iter()
        .map(|(day, slots)| {
            let best = said.best(slots.iter().copied(), asked.zone());
            (mark(Arg::from(*day), best), Action::WishDay(round, child, *day))
        })
        .collect();
    for pair in marked.chunks(2) {
        message = message.row(pair.to_vec());
    }
    message = message.act(msg::WishAll, Action::WishAll(round, child));
    if !said.is_empty() {
        for sibling in siblings(cx, asked).await? {
            let label = msg::WishSame { child: Arg::from(&sibling.first_name) };
            message = message.act(label, Action::WishSame(round, sibling.child_id));
        }
    }
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// A label with how well it suits.
fn mark(what: Arg, grade: Grade) -> Label {
    match grade {
        Grade::Well => msg::WishWell { what }.into(),
        Grade::Possible => msg::WishPossible { what }.into(),
        Grade::No => msg::WishNot { what }.into(),
    }
}

/// The family's other children in the round, for whom nothing is said and no talk is booked.
async fn siblings(cx: &mut Cx<'_>, asked: &Asked) -> Result<Vec<rounds::OfChild>, Fault> {
    let today = round::today(cx, &asked.school);
    let mut without = Vec::new();
    for child in rounds::of_parent(cx.tx, asked.person, today, cx.now).await? {
        if child.round_id != asked.round.id || child.child_id == asked.child.id {
            continue;
        }
        let theirs = Of { child: child.child_id, ..of(asked) };
        let booked = talks::of_child(cx.tx, asked.round.id, child.child_id, asked.household).await?.is_some();
        if !booked && wishes::of_family(cx.tx, theirs).await?.is_empty() {
            without.push(child);
        }
    }
    Ok(without)
}

/// Asks what suits on a day.
pub async fn day(cx: &mut Cx<'_>, round: RoundId, child: ChildId, on: NaiveDate) -> Result<Next, Fault> {
    let asked = match open(cx, round, child).await? {
        Ok(asked) => asked,
        Err(next) => return Ok(next),
    };
    show_day(cx, &asked, on).await
}

async fn show_day(cx: &mut Cx<'_>, asked: &Asked, on: NaiveDate) -> Result<Next, Fault> {
    let (round, child) = (asked.round.id, asked.child.id);
    let days = slots(cx, asked).await?;
    let Some(slots) = days.get(&on) else { return days_with(cx, asked, None).await };
    let said = wishes::of_family(cx.tx, of(asked)).await?;
    let times: Vec<NaiveTime> = slots.iter().map(|slot| time(slot, asked)).collect();
    let name = Arg::from(&asked.child.first_name);
    let mut message = Message::new(msg::WishAskDay { child: name, date: on.into() }).and(msg::WishHow);
    let all: Vec<Grade> = times.iter().map(|time| said.grade(on, Span::Time(*time))).collect();
    message = message.act(
        mark(Arg::from(Phrase::from(msg::WishWhole)), alike(&all)),
        set(asked, on, Span::Day, alike(&all)),
    );
    let parts: Vec<Part> =
        Part::ALL.into_iter().filter(|part| times.iter().any(|time| Part::of(*time) == *part)).collect();
    if parts.len() > 1 {
        let row = parts.into_iter().map(|part| {
            let within: Vec<Grade> = times
                .iter()
                .filter(|time| Part::of(**time) == part)
                .map(|time| said.grade(on, Span::Time(*time)))
                .collect();
            let grade = alike(&within);
            (mark(Arg::from(part_phrase(part)), grade), set(asked, on, Span::Part(part), grade))
        });
        message = message.row(row.collect());
    }
    cx.say(message.act(msg::WishTimes, Action::WishTimes(round, child, on)).row(vec![
        (msg::WishOther.into(), Action::WishDays(round, child)),
        (msg::WishReady.into(), Action::WishReady(round, child)),
    ]));
    Ok(Next::Close)
}

/// What all of them are; not suiting where they differ.
fn alike(grades: &[Grade]) -> Grade {
    match grades.split_first() {
        Some((first, rest)) if rest.iter().all(|grade| grade == first) => *first,
        _ => Grade::No,
    }
}

fn part_phrase(part: Part) -> Phrase {
    match part {
        Part::Morning => msg::WishMorning.into(),
        Part::Afternoon => msg::WishAfternoon.into(),
        Part::Evening => msg::WishEvening.into(),
    }
}

/// What a tap makes of a span that suits so.
fn set(asked: &Asked, on: NaiveDate, span: Span, grade: Grade) -> Action {
    Action::WishSet(asked.round.id, asked.child.id, on, span.number(), grade.next().number())
}

/// Asks about the single times of a day.
pub async fn times(cx: &mut Cx<'_>, round: RoundId, child: ChildId, on: NaiveDate) -> Result<Next, Fault> {
    let asked = match open(cx, round, child).await? {
        Ok(asked) => asked,
        Err(next) => return Ok(next),
    };
    show_times(cx, &asked, on).await
}

async fn show_times(cx: &mut Cx<'_>, asked: &Asked, on: NaiveDate) -> Result<Next, Fault> {
    let (round, child) = (asked.round.id, asked.child.id);
    let days = slots(cx, asked).await?;
    let Some(slots) = days.get(&on) else { return days_with(cx, asked, None).await };
    let said = wishes::of_family(cx.tx, of(asked)).await?;
    let name = Arg::from(&asked.child.first_name);
    let mut message = Message::new(msg::WishAskDay { child: name, date: on.into() }).and(msg::WishHow);
    let labelled: Vec<(Label, Action)> = slots
        .iter()
        .take(MOST_OF_A_DAY)
        .map(|slot| {
            let at = time(slot, asked);
            let grade = said.grade(on, Span::Time(at));
            (mark(Arg::from(at), grade), set(asked, on, Span::Time(at), grade))
        })
        .collect();
    for row in labelled.chunks(4) {
        message = message.row(row.to_vec());
    }
    cx.say(message.row(vec![
        (msg::CommonBack.into(), Action::WishDay(round, child, on)),
        (msg::WishReady.into(), Action::WishReady(round, child)),
    ]));
    Ok(Next::Close)
}

/// Shows which days suit.
pub async fn show(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    match open(cx, round, child).await? {
        Ok(asked) => days_with(cx, &asked, None).await,
        Err(next) => Ok(next),
    }
}

/// Says that it is kept, with what was said.
pub async fn ready(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    match open(cx, round, child).await? {
        Ok(asked) => days_with(cx, &asked, Some(msg::WishKept.into())).await,
        Err(next) => Ok(next),
    }
}

/// Keeps how well a span suits; shows the day, or its times.
pub async fn say(
    cx: &mut Cx<'_>,
    (round, child): (RoundId, ChildId),
    on: NaiveDate,
    (span, grade): (u16, u8),
) -> Result<Next, Fault> {
    let asked = match open(cx, round, child).await? {
        Ok(asked) => asked,
        Err(next) => return Ok(next),
    };
    let (Some(span), Some(grade)) = (Span::of_number(span), Grade::of_number(grade)) else {
        return cx.refuse().await;
    };
    if !(asked.round.first..=asked.round.last).contains(&on) {
        return cx.refuse().await;
    }
    keep(cx, &asked, |said| said.with(Wish { day: on, span, grade })).await?;
    match span {
        Span::Time(_) => show_times(cx, &asked, on).await,
        Span::Day | Span::Part(_) => show_day(cx, &asked, on).await,
    }
}

async fn keep(cx: &mut Cx<'_>, asked: &Asked, change: impl FnOnce(Wishes) -> Wishes) -> Result<(), Fault> {
    // The other parent may say something too.
    cx.tx.lock(Lockable::Household, asked.household.0).await?;
    let said = wishes::of_family(cx.tx, of(asked)).await?;
    wishes::put(cx.tx, of(asked), asked.person, &change(said)).await?;
    Ok(())
}

/// Every day suits well.
pub async fn all(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let asked = match open(cx, round, child).await? {
        Ok(asked) => asked,
        Err(next) => return Ok(next),
    };
    let days: Vec<NaiveDate> = slots(cx, &asked).await?.into_keys().collect();
    let every = |day| Wish { day, span: Span::Day, grade: Grade::Well };
    keep(cx, &asked, |said| days.into_iter().map(every).fold(said, Wishes::with)).await?;
    days_with(cx, &asked, Some(msg::WishKept.into())).await
}

/// The same suits for another child of the family: what was said for the first who has something.
pub async fn same(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let asked = match open(cx, round, child).await? {
        Ok(asked) => asked,
        Err(next) => return Ok(next),
    };
    let today = round::today(cx, &asked.school);
    let mut others = rounds::of_parent(cx.tx, asked.person, today, cx.now).await?;
    others.retain(|other| other.round_id == round && other.child_id != child);
    for other in others {
        let said = wishes::of_family(cx.tx, Of { child: other.child_id, ..of(&asked) }).await?;
        if !said.is_empty() {
            keep(cx, &asked, |_| said).await?;
            return days_with(cx, &asked, Some(msg::WishKept.into())).await;
        }
    }
    days_with(cx, &asked, None).await
}

/// What this person's households said, in lines of "my data".
pub(super) async fn data(cx: &mut Cx<'_>) -> Result<Vec<Phrase>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(Vec::new()) };
    let mut lines = Vec::new();
    for school in cx.schools().await? {
        let today = round::today(cx, &school);
        for one in rounds::of_parent(cx.tx, me, today, cx.now).await? {
            let Some(asked) = asked(cx, one.round_id, one.child_id).await? else { continue };
            let said = wishes::of_family(cx.tx, of(&asked)).await?;
            if asked.school.id == school.id && !said.is_empty() {
                let mut days: Vec<NaiveDate> = said.all().iter().map(|wish| wish.day).collect();
                days.dedup();
                let child = asked.child.first_name.into();
                lines.push(msg::WishData { child, days: days.into_iter().collect() }.into());
            }
        }
    }
    Ok(lines)
}
