// SPDX-License-Identifier: EUPL-1.2
//! The questions of a sign-up.

use super::super::{Cx, Fault, Flow, Next, Said, menu};
use super::code::still_usable;
use super::finish::finish;
use super::{Candidate, Signup, ask_for_code, relation_phrase};
use crate::domain::code::CodeKind;
use crate::domain::role::{GuardianKind, Relation};
use crate::message::Choice;
use crate::say::{Label, Message};
use crate::store::codes::Stored;
use crate::store::{children, classes, codes, guardians, persons, schools};
use crate::text::{Arg, msg};

pub(super) async fn ask_privacy(
    cx: &mut Cx<'_>,
    it: Candidate,
    code: &Stored,
    more: bool,
) -> Result<Next, Fault> {
    let Some(school) = schools::get(cx.tx, code.school_id).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    let name = Arg::from(&school.name);
    let mut message = if more {
        Message::new(msg::PrivacyMore { school: name })
    } else {
        Message::new(msg::SignupWelcome { school: name.clone() }).and(msg::PrivacyShort { school: name })
    };
    if cx.address.channel == crate::domain::address::ChannelKind::Telegram {
        message = message.and(msg::PrivacyTelegram);
    }
    message = message.answer(msg::PrivacyShortSeen, Choice::Seen);
    let mut row: Vec<(Label, Choice)> = Vec::new();
    if !more {
        row.push((msg::PrivacyShortMore.into(), Choice::More));
    }
    if matches!(code.kind, CodeKind::Child | CodeKind::Gate) && cx.person.is_none() {
        row.push((msg::PrivacyShortPaper.into(), Choice::Paper));
    }
    if !row.is_empty() {
        message = message.answers(row);
    }
    cx.say(message);
    Ok(Next::Open(Flow::Signup(Signup::Privacy(it))))
}

pub(super) async fn privacy_step(cx: &mut Cx<'_>, it: Candidate, said: Said) -> Result<Next, Fault> {
    let Some(code) = still_usable(cx, &it).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    match said {
        Said::Choice(Choice::Seen) => after_privacy(cx, it, &code).await,
        Said::Choice(Choice::More) => ask_privacy(cx, it, &code, true).await,
        Said::Choice(Choice::Paper) => {
            if let Some(child) = code.child_id {
                children::wants_paper(cx.tx, child, cx.now).await?;
            }
            cx.say(Message::new(msg::SignupPaper));
            Ok(Next::Close)
        }
        _ => ask_privacy(cx, it, &code, false).await,
    }
}

pub(super) async fn after_privacy(cx: &mut Cx<'_>, it: Candidate, code: &Stored) -> Result<Next, Fault> {
    match code.kind {
        CodeKind::Staff => ask_staff(cx, it).await,
        _ => ask_child(cx, it).await,
    }
}

pub(super) async fn ask_child(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let Some(code) = still_usable(cx, &it).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    if let Some(class) = code.class_id {
        let class = classes::get(cx.tx, class).await?.map(|class| class.name).unwrap_or_default();
        cx.say(Message::new(msg::SignupChildName { class: class.into() }));
        return Ok(Next::Open(Flow::Signup(Signup::ChildName(it))));
    }
    let child = match code.child_id {
        Some(child) => children::get(cx.tx, child).await?.filter(|child| child.missing_since.is_none()),
        None => None,
    };
    let (Some(child), Some(school)) = (child, schools::get(cx.tx, code.school_id).await?) else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    if let Some(person) = cx.me().map(|person| person.id)
        && guardians::get(cx.tx, person, child.id).await? == Some(GuardianKind::Parent)
    {
        return menu::show_with(cx, Message::new(msg::SignupAlready { child: Arg::from(&child.first_name) }))
            .await;
    }
    let class = children::class_in(cx.tx, child.id, school.year(cx.now).0).await?;
    let child_name = Arg::from(&child.first_name);
    let question = match class {
        Some(class) => Message::new(msg::SignupChild { child: child_name, class: class.name.into() }),
        None => Message::new(msg::SignupChildNoClass { child: child_name }),
    };
    cx.say(question.answer(msg::SignupChildYes, Choice::Yes).answer(msg::SignupChildNo, Choice::No));
    Ok(Next::Open(Flow::Signup(Signup::Child(it))))
}

pub(super) async fn ask_relation(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let child = child_name(cx, &it).await?;
    let mut message = Message::new(msg::SignupRelation { child: child.into() });
    for (row, pair) in Relation::ALL.chunks(2).enumerate() {
        let row = pair.iter().enumerate().map(|(place, relation)| {
            let place = u16::try_from(row * 2 + place).unwrap_or_default();
            (Label::Phrase(relation_phrase(*relation)), Choice::Nth(place))
        });
        message = message.answers(row.collect());
    }
    cx.say(message);
    Ok(Next::Open(Flow::Signup(Signup::Relation(it))))
}

pub(super) async fn child_name(cx: &mut Cx<'_>, it: &Candidate) -> Result<String, Fault> {
    if let Some(name) = &it.child_name {
        return Ok(name.clone());
    }
    let code = codes::get(cx.tx, it.code).await?;
    Ok(match code.and_then(|code| code.child_id) {
        Some(child) => children::get(cx.tx, child).await?.map(|child| child.first_name).unwrap_or_default(),
        None => String::new(),
    })
}

pub(super) async fn related(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let Some(code) = still_usable(cx, &it).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    let newcomer_here = match cx.me().map(|person| person.id) {
        None => true,
        Some(person) => !persons::is_member(cx.tx, person, code.school_id).await?,
    };
    if code.kind == CodeKind::Share && newcomer_here {
        ask_together(cx, it).await
    } else {
        ask_name(cx, it).await
    }
}

pub(super) async fn ask_together(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let code = codes::get(cx.tx, it.code).await?;
    let issuer = match code.and_then(|code| code.issuer_id) {
        Some(issuer) => persons::get(cx.tx, issuer).await?,
        None => None,
    };
    let Some(issuer) = issuer else { return ask_name(cx, it).await };
    cx.say(
        Message::new(msg::SignupTogether { name: issuer.name.into() })
            .answer(msg::SignupTogetherYes, Choice::Yes)
            .answer(msg::SignupTogetherNo, Choice::No),
    );
    Ok(Next::Open(Flow::Signup(Signup::Together(it))))
}

pub(super) async fn ask_staff(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    let Some(code) = still_usable(cx, &it).await? else {
        return Ok(ask_for_code(cx, it.who, msg::SignupCodeOver.into()));
    };
    let known = match code.person_id {
        Some(person) => persons::get(cx.tx, person).await?,
        None => None,
    };
    match known {
        Some(person) => {
            cx.say(
                Message::new(msg::SignupStaff { name: person.name.into() })
                    .answer(msg::SignupStaffYes, Choice::Yes)
                    .answer(msg::SignupStaffNo, Choice::No),
            );
            Ok(Next::Open(Flow::Signup(Signup::Staff(it))))
        }
        None => ask_name(cx, it).await,
    }
}

pub(super) async fn ask_name(cx: &mut Cx<'_>, it: Candidate) -> Result<Next, Fault> {
    if cx.person.is_some() {
        return finish(cx, it, None).await;
    }
    // The school page has no profile: there is nothing to tap.
    cx.say(match cx.address.profile_name.clone() {
        Some(name) => Message::new(msg::SignupName).answer(Label::Name(name), Choice::Yes),
        None => Message::new(msg::SettingsNameWhich),
    });
    Ok(Next::Open(Flow::Signup(Signup::Name(it))))
}
