// SPDX-License-Identifier: EUPL-1.2
//! For whom a round is: the classes of this school year or the next, all or some.

use std::collections::BTreeSet;

use super::super::{Cx, Fault, Next, Said};
use super::check::check;
use super::plan::{Planning, open};
use crate::domain::id::ClassId;
use crate::domain::round::{Plan, Shape};
use crate::message::Choice;
use crate::say::{Label, Message};
use crate::store::classes::Class;
use crate::store::schools::School;
use crate::store::{children, classes};
use crate::text::{Arg, msg};

/// Classes beside each other on a small screen.
pub(super) const IN_A_ROW: usize = 3;
/// So many classes are named one by one.
const NAMED: usize = 6;

/// The classes for which a round will be, by name: those of the chosen children, the chosen ones, or all.
pub(super) async fn classes_of(cx: &mut Cx<'_>, school: &School, shape: &Shape) -> Result<Vec<Class>, Fault> {
    let year = school.year(cx.now).0 + i32::from(shape.next_year);
    let mut all = classes::of_year(cx.tx, school.id, year).await?;
    if !shape.only.is_empty() {
        let mut of_children = BTreeSet::new();
        for child in &shape.only {
            of_children.extend(children::class_in(cx.tx, *child, year).await?.map(|class| class.id));
        }
        all.retain(|class| of_children.contains(&class.id));
    } else if !shape.classes.is_empty() {
        all.retain(|class| shape.classes.contains(&class.id));
    }
    Ok(all)
}

/// The first names of the chosen children.
pub(super) async fn names(cx: &mut Cx<'_>, shape: &Shape) -> Result<Vec<String>, Fault> {
    let mut names = Vec::new();
    for child in &shape.only {
        names.extend(children::get(cx.tx, *child).await?.map(|child| child.first_name));
    }
    Ok(names)
}

/// `message` with whom a round is for, where that is not everybody.
pub(super) fn with_whom(mut message: Message, shape: &Shape, of: &[Class], names: Vec<String>) -> Message {
    if shape.next_year {
        message = message.line(msg::RoundShownNext);
    }
    if !names.is_empty() {
        return message.line(msg::RoundShownOnly { names: names.into_iter().collect() });
    }
    if !shape.classes.is_empty() && of.len() <= NAMED {
        let names = of.iter().map(|class| class.name.clone()).collect();
        message = message.line(msg::RoundShownClasses { classes: names });
    }
    message
}

/// Asks for which classes.
pub(super) async fn ask(cx: &mut Cx<'_>, school: &School, plan: Plan) -> Result<Next, Fault> {
    let year = school.year(cx.now).0 + i32::from(plan.shape.next_year);
    let all = classes::of_year(cx.tx, school.id, year).await?;
    let mut message = Message::new(msg::RoundClassesAsk);
    let everybody = plan.shape.classes.is_empty();
    let labels: Vec<(Label, Choice)> = (0..)
        .zip(&all)
        .map(|(place, class)| {
            let is_on = plan.shape.classes.contains(&class.id);
            (tick(Arg::from(&class.name), is_on), Choice::Nth(place))
        })
        .collect();
    message = message.answer(tick(Arg::Phrase(Box::new(msg::RoundClassesAll.into())), everybody), Choice::No);
    for row in labels.chunks(IN_A_ROW) {
        message = message.answers(row.to_vec());
    }
    let other = school.year(cx.now).0 + i32::from(!plan.shape.next_year);
    if !classes::of_year(cx.tx, school.id, other).await?.is_empty() {
        let label: Label =
            if plan.shape.next_year { msg::RoundClassesThis.into() } else { msg::RoundClassesNext.into() };
        message = message.answer(label, Choice::More);
    }
    cx.say(message.answer(msg::RoundNext, Choice::Yes));
    let offered = all.iter().map(|class| class.id).collect();
    Ok(open(Planning::Classes { school: school.id, plan, offered }))
}

/// A label that says whether something is chosen.
pub(super) fn tick(what: Arg, is_on: bool) -> Label {
    if is_on { msg::AudienceOn { what }.into() } else { msg::AudienceOff { what }.into() }
}

/// A class was tapped, or the choice is made.
pub(super) async fn chosen(
    cx: &mut Cx<'_>,
    school: &School,
    mut plan: Plan,
    offered: &[ClassId],
    said: Said,
) -> Result<Next, Fault> {
    match said {
        Said::Choice(Choice::Nth(place)) => {
            if let Some(class) = offered.get(usize::from(place)) {
                toggle(&mut plan.shape.classes, *class);
            }
        }
        Said::Choice(Choice::No) => plan.shape.classes.clear(),
        Said::Choice(Choice::More) => {
            plan.shape.classes.clear();
            plan.shape.next_year = !plan.shape.next_year;
        }
        Said::Choice(Choice::Yes) => return check(cx, school, plan).await,
        _ => {}
    }
    ask(cx, school, plan).await
}

/// Puts something on a list, or takes it off.
pub(super) fn toggle<T: PartialEq>(list: &mut Vec<T>, it: T) {
    match list.iter().position(|one| *one == it) {
        Some(place) => _ = list.remove(place),
        None => list.push(it),
    }
}
