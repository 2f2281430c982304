// SPDX-License-Identifier: EUPL-1.2
//! Company: a family says in one tap that it brings somebody along. Who it is it may say, and need not.

use super::{Cx, Fault, Next, TalkId, of_mine, say_talk};
use crate::domain::company::Company;
use crate::domain::talk::TalkState;
use crate::message::Action;
use crate::say::{Label, Message};
use crate::store::talks;
use crate::store::talks::Talk;
use crate::text::{Phrase, msg};

/// Who comes along, inside a line.
pub fn phrase(company: Company) -> Phrase {
    match company {
        Company::Parent => msg::CompanyParent.into(),
        Company::Family => msg::CompanyFamily.into(),
        Company::Buddy => msg::CompanyBuddy.into(),
        Company::Interpreter => msg::CompanyInterpreter.into(),
        Company::Other => msg::CompanyOther.into(),
    }
}

fn label(company: Company) -> Label {
    match company {
        Company::Parent => msg::CompanyParentButton.into(),
        Company::Family => msg::CompanyFamilyButton.into(),
        Company::Buddy => msg::CompanyBuddyButton.into(),
        Company::Interpreter => msg::CompanyInterpreterButton.into(),
        Company::Other => msg::CompanyOtherButton.into(),
    }
}

/// `message` with the button that says it.
pub(super) fn with_button(message: Message, talk: &Talk) -> Message {
    match talk.company {
        None => message.act(msg::CompanyTitle, Action::Bring(talk.id, Company::Other)),
        Some(company) => message.act(msg::CompanyTitleChange, Action::Bring(talk.id, company)),
    }
}

/// Notes who comes along, and offers to say it otherwise.
pub async fn bring(cx: &mut Cx<'_>, id: TalkId, company: Option<Company>) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if talk.state != TalkState::Booked || talk.slot.ends <= cx.now {
        return say_talk(cx, &talk, &asked, None).await;
    }
    talks::bring(cx.tx, id, company).await?;
    let Some(company) = company else {
        return say_talk(cx, &Talk { company, ..talk }, &asked, Some(msg::CompanyTitleNobodyDone.into()))
            .await;
    };
    let mut message = Message::new(msg::CompanyTitleNoted { who: phrase(company).into() });
    if company == Company::Other {
        message = message.and(msg::CompanyTitleWho);
    }
    let others: Vec<_> = Company::ALL.into_iter().filter(|other| *other != company).collect();
    for pair in others.chunks(2) {
        message = message.row(pair.iter().map(|other| (label(*other), Action::Bring(id, *other))).collect());
    }
    cx.say(
        message.act(msg::CompanyTitleNobody, Action::BringNobody(id)).act(msg::CommonBack, Action::Talk(id)),
    );
    Ok(Next::Close)
}
