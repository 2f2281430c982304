// SPDX-License-Identifier: EUPL-1.2
//! A code at sign-up: read, counted when wrong, and what it opens.

use super::super::{Cx, Fault, Next, menu};
use super::ask::{after_privacy, ask_privacy};
use super::{Candidate, Newcomer, ask_for_code};
use crate::domain::code::{Code, CodeKind, NoCode, WRONG_PER_ADDRESS, WRONG_PER_BOT, WRONG_PER_IP};
use crate::domain::notice::{NoticeKind, PRIVACY_VERSION};
use crate::say::Message;
use crate::store::codes::Stored;
use crate::store::{Lockable, codes, notices, persons};
use crate::text::{Arg, msg};

/// Reads a typed code, counts wrong ones, and goes on with what it opens.
pub(super) async fn typed(cx: &mut Cx<'_>, who: Newcomer, text: &str) -> Result<Next, Fault> {
    if let Some(until) = wait_until(cx).await? {
        let time = until.with_timezone(&chrono_tz::Europe::Amsterdam).time();
        return Ok(ask_for_code(cx, who, msg::SignupCodeWait { time: time.into() }.into()));
    }
    let code = match Code::read(text) {
        Ok(code) => code,
        Err(NoCode::Typo) => return Ok(ask_for_code(cx, who, msg::SignupCodeTypo.into())),
        Err(NoCode::OtherText) => return Ok(ask_for_code(cx, who, msg::SignupCodeUnknown.into())),
    };
    let Some(found) = codes::find(cx.tx, &code).await? else {
        count_wrong(cx).await?;
        return Ok(ask_for_code(cx, who, msg::SignupCodeWrong.into()));
    };
    if !is_usable(&found, cx) {
        return Ok(ask_for_code(cx, who, msg::SignupCodeOver.into()));
    }
    opened(cx, Candidate { who, code: found.id, child_name: None, relation: None, together: false }, &found)
        .await
}

/// Until when this chat must wait, after too many wrong codes.
///
/// The network address alone stops nobody who has typed no wrong code here: parents at the gate share the
/// school's network, and a valid code must work whatever others there have guessed.
pub(super) async fn wait_until(cx: &mut Cx<'_>) -> Result<Option<crate::clock::Moment>, Fault> {
    let here = codes::wrong(cx.tx, &format!("address {}", cx.address_id()), cx.now).await?;
    let mut stop = here >= WRONG_PER_ADDRESS;
    if let (false, true, Some(origin)) = (stop, here > 0, cx.origin.clone()) {
        stop = codes::wrong(cx.tx, &format!("origin {origin}"), cx.now).await? >= WRONG_PER_IP;
    }
    Ok(stop.then(|| codes::next_hour(cx.now)))
}

pub(super) async fn count_wrong(cx: &mut Cx<'_>) -> Result<(), Fault> {
    codes::count_wrong(cx.tx, &format!("address {}", cx.address_id()), cx.now).await?;
    if let Some(origin) = cx.origin.clone() {
        codes::count_wrong(cx.tx, &format!("origin {origin}"), cx.now).await?;
    }
    let bot = format!("bot {}", cx.address.bot);
    if codes::count_wrong(cx.tx, &bot, cx.now).await? == WRONG_PER_BOT {
        tracing::warn!(bot = cx.address.bot, "many wrong codes in one hour: somebody may be guessing");
    }
    Ok(())
}

fn is_usable(code: &Stored, cx: &Cx<'_>) -> bool {
    code.revoked_at.is_none() && code.expires_at > cx.now && code.uses < code.uses_allowed
}

/// A valid code: newcomers to the school first read how it uses data.
pub(super) async fn opened(cx: &mut Cx<'_>, it: Candidate, code: &Stored) -> Result<Next, Fault> {
    match code.kind {
        CodeKind::Link => return join_channel(cx, code).await,
        CodeKind::Gate if code.child_id.is_none() => return join_channel(cx, code).await,
        _ => {}
    }
    let informed = match cx.me().map(|person| person.id) {
        None => false,
        Some(person) => {
            let given = notices::version(cx.tx, person, code.school_id, NoticeKind::Privacy).await?;
            given == Some(PRIVACY_VERSION)
        }
    };
    if informed { after_privacy(cx, it, code).await } else { ask_privacy(cx, it, code, false).await }
}

pub(super) async fn still_usable(cx: &mut Cx<'_>, it: &Candidate) -> Result<Option<Stored>, Fault> {
    let code = codes::get(cx.tx, it.code).await?;
    Ok(code.filter(|code| is_usable(code, cx)))
}

pub(super) fn gone_is_fine(error: crate::store::StoreError) -> Result<(), crate::store::StoreError> {
    match error {
        // The code was deleted meanwhile: the next look says that it is over.
        crate::store::StoreError::NotOne { hit: 0, .. } => Ok(()),
        other => Err(other),
    }
}

/// Joins this chat to a person who is known: another channel of theirs, or a new phone.
pub(super) async fn join_channel(cx: &mut Cx<'_>, code: &Stored) -> Result<Next, Fault> {
    let person = match code.person_id {
        Some(person) => persons::get(cx.tx, person).await?,
        None => None,
    };
    let Some(person) = person else {
        return Ok(ask_for_code(cx, Newcomer::default(), msg::SignupCodeOver.into()));
    };
    if cx.me().is_some_and(|me| me.id != person.id) {
        // Names never merge anybody, and neither does a link: two persons stay two.
        return menu::show_with(cx, Message::new(msg::SignupOtherPerson)).await;
    }
    cx.tx.lock(Lockable::Code, code.id.0).await.or_else(gone_is_fine)?;
    if !codes::use_one(cx.tx, code.id, cx.now).await? {
        return Ok(ask_for_code(cx, Newcomer::default(), msg::SignupCodeOver.into()));
    }
    if code.kind == CodeKind::Gate {
        // The phone is lost: whoever holds it reads nothing more here.
        for address in crate::store::addresses::of_person(cx.tx, person.id).await? {
            if address.id != cx.address_id() {
                crate::store::erase::chat(cx.tx, address.id).await?;
            }
        }
    }
    cx.speak(person.language);
    cx.address.profile_name = None;
    let name = Arg::from(&person.name);
    cx.person = Some(person);
    menu::show_with(cx, Message::new(msg::SignupBack { name })).await
}
