// SPDX-License-Identifier: EUPL-1.2
//! "Who do I ask?": six pictograms lead to a name, a role, working days, and who stands in today.

use super::{Cx, Fault, Next};
use crate::domain::contact::Topic;
use crate::domain::id::SchoolId;
use crate::domain::role::RoleKind;
use crate::message::Action;
use crate::say::Message;
use crate::store::roles::Role;
use crate::store::{persons, roles};
use crate::text::{Arg, Phrase, msg};

/// Shows the six topics, per school of one's children.
pub async fn ask(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let schools = cx.schools().await?;
    let mut message = Message::new(msg::ContactTitle);
    for school in schools {
        for pair in Topic::ALL.chunks(2) {
            let row = pair.iter().map(|topic| {
                (crate::say::Label::Phrase(topic_phrase(*topic)), Action::ContactFor(school.id, *topic))
            });
            message = message.row(row.collect());
        }
    }
    cx.say(message.act(msg::CommonBack, Action::Menu));
    Ok(Next::Close)
}

fn topic_phrase(topic: Topic) -> Phrase {
    match topic {
        Topic::Child => msg::ContactTopicChild.into(),
        Topic::Ill => msg::ContactTopicIll.into(),
        Topic::Practical => msg::ContactTopicPractical.into(),
        Topic::Worries => msg::ContactTopicWorries.into(),
        Topic::Idea => msg::ContactTopicIdea.into(),
        Topic::Complaint => msg::ContactTopicComplaint.into(),
    }
}

/// Who answers a topic: the first role somebody holds; roles of a class are those of one's children's classes.
pub async fn show(cx: &mut Cx<'_>, school: SchoolId, topic: Topic) -> Result<Next, Fault> {
    let Some(school) = cx.my_school(school).await? else { return cx.refuse().await };
    let classes: Vec<_> = cx.children().await?.into_iter().filter_map(|child| child.class_id).collect();
    let all = roles::of_school(cx.tx, school.id, cx.now).await?;
    let mut message = Message::new(topic_phrase(topic));
    let mut found = false;
    for kind in topic.answered_by() {
        let holders = all
            .iter()
            .filter(|role| role.kind == *kind && role.class_id.is_none_or(|class| classes.contains(&class)));
        for role in holders.filter(|role| role.deputy_for.is_none()) {
            found = true;
            message = with_holder(cx, message, role, &all, school.zone).await?;
        }
        if found && topic != Topic::Complaint {
            break;
        }
    }
    if !found {
        message = message.and(msg::ContactNobody);
    }
    if topic == Topic::Complaint
        && let Some(route) = &school.settings.complaint_route
    {
        message = message.and(msg::ContactComplaintRoute).quote(route);
    }
    if topic == Topic::Ill {
        message = message.and(msg::ContactIllHow);
    }
    if let Some(phone) = &school.settings.phone {
        message = message.and(msg::ContactPhone).code(phone.clone());
    }
    cx.say(message.act(msg::CommonBack, Action::Contact));
    Ok(Next::Close)
}

async fn with_holder(
    cx: &mut Cx<'_>,
    message: Message,
    role: &Role,
    all: &[Role],
    zone: chrono_tz::Tz,
) -> Result<Message, Fault> {
    let name = Arg::from(&role.person_name);
    let phrase: Phrase = match (role.kind, &role.class_name) {
        (RoleKind::Teacher, Some(class)) => msg::ContactTeacher { name, class: class.into() }.into(),
        (RoleKind::ClassParent, Some(class)) => msg::ContactClassParent { name, class: class.into() }.into(),
        (RoleKind::Coordinator, _) => msg::ContactCoordinator { name }.into(),
        _ => msg::ContactDirector { name }.into(),
    };
    let mut message = message.and(phrase);
    if role.kind.of_staff() {
        let days = persons::working_days(cx.tx, role.person_id, role.school_id).await?;
        let today = cx.now.with_timezone(&zone).date_naive();
        if days.days().next().is_some() {
            message = message.line(msg::ContactDays { days: days.days().map(day_phrase).collect() });
        }
        let deputies = all.iter().filter(|deputy| deputy.deputy_for == Some(role.id));
        for deputy in deputies {
            message = message.line(msg::ContactDeputy { name: Arg::from(&deputy.person_name) });
        }
        if !days.holds(today) {
            message = message.line(msg::ContactNotToday);
        }
    }
    Ok(message)
}

/// "Monday" … for 0 to 6.
pub fn day_phrase(day: u8) -> Phrase {
    match day {
        0 => msg::CommonDayMonday.into(),
        1 => msg::CommonDayTuesday.into(),
        2 => msg::CommonDayWednesday.into(),
        3 => msg::CommonDayThursday.into(),
        4 => msg::CommonDayFriday.into(),
        5 => msg::CommonDaySaturday.into(),
        _ => msg::CommonDaySunday.into(),
    }
}
