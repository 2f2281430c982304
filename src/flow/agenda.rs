// SPDX-License-Identifier: EUPL-1.2
//! A person's calendar: talks as a file in the chat, and a private address that calendar programs fetch.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::block::taught;
use super::reminder::wants;
use super::{Cx, Fault, Next, talk};
use crate::domain::id::{ClassId, RoundId, TalkId};
use crate::jobs::{File, Job};
use crate::message::Action;
use crate::say::Message;
use crate::store::{agendas, sessions};
use crate::text::{Phrase, msg};

/// Makes a file of a family's talk.
pub async fn of_talk(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, school)) = talk::own(cx, id).await? else { return cx.refuse().await };
    let job = Job::File { file: File::Talk { talk: talk.id }, to: cx.address_id(), asked: cx.now };
    job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
    cx.say_anew(Message::new(msg::AgendaComing).act(msg::CommonBack, Action::Talk(talk.id)));
    Ok(Next::Close)
}

/// Makes a file of a teacher's talks in a round.
pub async fn of_round(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    wants(cx, &taught, File::Talks { round, class, day: None }, Action::Blocks(round, class)).await
}

/// Shows whether a person's calendar has an address, and what can be done about it.
pub async fn show(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    show_with(cx, None).await
}

async fn show_with(cx: &mut Cx<'_>, above: Option<Phrase>) -> Result<Next, Fault> {
    let (Some(me), true) = (cx.me().map(|me| me.id), cx.links.web.is_some()) else {
        return cx.refuse().await;
    };
    let message = Message::new(msg::AgendaWhat).below(above);
    let message = match agendas::made_at(cx.tx, me).await? {
        Some(at) => {
            let zone = cx.schools().await?.first().map_or(chrono_tz::Europe::Amsterdam, |school| school.zone);
            message
                .and(msg::AgendaSince { date: at.with_timezone(&zone).date_naive().into() })
                .act(msg::AgendaAnew, Action::AgendaNew)
                .act(msg::AgendaStop, Action::AgendaStop)
        }
        None => message.act(msg::AgendaMake, Action::AgendaNew),
    };
    cx.say(message.act(msg::CommonBack, Action::Settings));
    Ok(Next::Close)
}

/// Gives the person's calendar an address; one it had before ends.
pub async fn make(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let (Some(me), Some(site)) = (cx.me().map(|me| me.id), cx.links.web.clone()) else {
        return cx.refuse().await;
    };
    let token = URL_SAFE_NO_PAD.encode(cx.chance.bytes::<32>());
    agendas::replace(cx.tx, me, &sessions::hash(&token), cx.now).await?;
    let message = Message::new(msg::AgendaHow).link(format!("{site}calendar/{token}.ics"));
    cx.say(
        message
            .and(msg::AgendaHowSecret)
            .act(msg::AgendaStop, Action::AgendaStop)
            .act(msg::CommonBack, Action::Settings),
    );
    Ok(Next::Close)
}

/// Ends the address: whoever knows it reads nothing any more.
pub async fn stop(cx: &mut Cx<'_>) -> Result<Next, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    agendas::stop(cx.tx, me).await?;
    show_with(cx, Some(msg::AgendaStopped.into())).await
}

/// That there is such an address, in a line of "my data".
pub(super) async fn data(cx: &mut Cx<'_>) -> Result<Option<Phrase>, Fault> {
    let Some(me) = cx.me().map(|me| me.id) else { return Ok(None) };
    Ok(agendas::made_at(cx.tx, me).await?.map(|_| msg::AgendaData.into()))
}
