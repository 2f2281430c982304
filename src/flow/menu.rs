// SPDX-License-Identifier: EUPL-1.2
//! The menu: today's buttons. Roles add up in one menu: for your children, your class, the school.

use super::{Cx, Fault, Next, agreement, preparation, round};
use crate::domain::role::{GuardianKind, RoleKind};
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::guardians::OwnChild;
use crate::store::rounds::OfChild;
use crate::store::schools::School;
use crate::store::{joins, rounds};
use crate::text::{Arg, msg};

/// Shows the menu.
pub async fn show(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let name = cx.me().map_or("", |person| person.name.as_str()).into();
    show_with(cx, Message::new(msg::MenuTitle { name })).await
}

/// Says `message` with the buttons of the menu; closes what was open.
pub async fn show_with(cx: &mut Cx<'_>, message: Message) -> Result<Next, Fault> {
    let message = with_buttons(cx, message).await?;
    cx.say(message);
    Ok(Next::Close)
}

/// `message` with the buttons of the menu.
pub async fn with_buttons(cx: &mut Cx<'_>, mut message: Message) -> Result<Message, Fault> {
    let roles = cx.roles().await?;
    let schools = cx.schools().await?;
    let children = cx.children().await?;
    let mut seen = Vec::new();
    for role in &roles {
        let (Some(class), Some(name)) = (role.class_id, role.class_name.as_ref()) else { continue };
        if seen.contains(&class) {
            continue;
        }
        seen.push(class);
        let post: Label = msg::MenuPostTo { class: name.into() }.into();
        let view: Label = msg::MenuClass { class: name.into() }.into();
        message = message.row(vec![(post, Action::PostTo(class)), (view, Action::Class(class))]);
        if role.kind == RoleKind::Teacher {
            let waiting = joins::of_class(cx.tx, class).await?;
            for join in waiting.iter().take(3) {
                message =
                    message.act(msg::MenuJoin { name: Arg::from(&join.person_name) }, Action::Join(join.id));
            }
        }
    }
    if let Some(school) = schools.first() {
        message = round::with_ahead(cx, message, school).await?;
    }
    if !children.is_empty() {
        let open = open_rounds(cx, &schools).await?;
        for one in &open {
            message = message.act(talk_label(one, &open), Action::TalkDays(one.round_id, one.child_id));
        }
        message = Box::pin(preparation::with_buttons(cx, message, &schools)).await?;
        let parent = |child: &OwnChild| child.kind == GuardianKind::Parent && child.class_id.is_some();
        if children.iter().any(parent) {
            message = message.act(msg::RequestMenu, Action::RequestAsk);
        }
        message = agreement::with_button(cx, message).await?;
        message = message.act(msg::MenuContact, Action::Contact);
    }
    for school in &schools {
        let parent = children.iter().any(|child| child.school_id == school.id);
        let director =
            roles.iter().any(|role| role.kind == RoleKind::Director && role.school_id == school.id);
        let staff = roles.iter().any(|role| role.kind.of_staff() && role.school_id == school.id);
        if roles.iter().any(|role| role.kind.leads() && role.school_id == school.id) {
            message = message.row(vec![
                (msg::MenuSchool.into(), Action::School(school.id)),
                (msg::RoundButton.into(), Action::Rounds(school.id)),
            ]);
        }
        if director {
            message = message.act(msg::AudienceButton, Action::PostToSome(school.id));
            message = message.act(msg::MenuExpectationsEdit, Action::ExpectationsEdit(school.id));
        } else if parent {
            message = message.act(msg::MenuExpectations, Action::Expectations(school.id));
        }
        if staff {
            message = message.row(vec![
                (msg::TodayButton.into(), Action::Today(school.id)),
                (msg::MenuWork.into(), Action::Work(school.id)),
            ]);
            message = message.act(msg::WordButton, Action::Words(school.id, 0));
        }
    }
    let mut last: Vec<(Label, Action)> = Vec::new();
    if !children.is_empty() {
        last.push((msg::MenuAddChild.into(), Action::AddChild));
        if children.iter().any(|child| child.kind == GuardianKind::Parent) {
            last.push((msg::MenuShare.into(), Action::ShareAsk));
        }
    }
    if !last.is_empty() {
        message = message.row(last);
    }
    Ok(message.act(msg::MenuSettings, Action::Settings))
}

/// The label of a child's conversation: of several, with the first day of its round.
fn talk_label(open: &OfChild, all: &[OfChild]) -> Label {
    let child = Arg::from(&open.first_name);
    match open.first_day.parse() {
        Ok(first) if all.iter().filter(|other| other.child_id == open.child_id).count() > 1 => {
            let (day, month) = round::figures(first);
            msg::TalkMenuDated { child, day, month }.into()
        }
        _ => msg::TalkMenu { child }.into(),
    }
}

/// The rounds in which this person can choose or has chosen a time, by child.
async fn open_rounds(cx: &mut Cx<'_>, schools: &[School]) -> Result<Vec<OfChild>, Fault> {
    let (Some(me), Some(school)) = (cx.me().map(|me| me.id), schools.first()) else { return Ok(Vec::new()) };
    let today = round::today(cx, school);
    Ok(rounds::of_parent(cx.tx, me, today, cx.now).await?)
}
