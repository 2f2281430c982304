// SPDX-License-Identifier: EUPL-1.2
//! The page of one talk, for who gives its time: when, where and with whom, and what can be done about it now.

use super::super::round::{talk_phrase, when, with_others};
use super::super::talk::company;
use super::super::tongue::to_teacher;
use super::super::{Cx, Fault, Next, agreement, attendance, follow, goodbye, preparation};
use super::day::{answer, list_of};
use super::{Taught, is_ahead, of_mine, time, venue_phrase};
use crate::domain::id::TalkId;
use crate::domain::slot::Venue;
use crate::domain::talk::TalkState;
use crate::message::Action;
use crate::say::Message;
use crate::store::talks::Talk;
use crate::store::{proposals, talks, visits};
use crate::text::{Arg, Phrase, msg};

/// Shows one talk, whatever became of it.
pub async fn show(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    show_with(cx, &talk, &taught, None).await
}

/// Shows it as it is now, after something was done.
pub(in crate::flow) async fn show_again(
    cx: &mut Cx<'_>,
    id: TalkId,
    above: impl Into<Phrase>,
) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    show_with(cx, &talk, &taught, Some(above.into())).await
}

pub(super) async fn show_with(
    cx: &mut Cx<'_>,
    talk: &Talk,
    taught: &Taught,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let mut message = match talk.state {
        TalkState::Booked => about(cx, talk, taught).await?,
        state => over(talk, state, taught),
    };
    message = message.below(above);
    // What was cancelled, missed or moved may have been chosen anew.
    let chosen = talks::of_child(cx.tx, talk.round_id, talk.child_id, talk.household_id).await?;
    if let Some(other) = chosen.filter(|other| other.id != talk.id) {
        let (date, at) = when(other.slot.starts, taught.school.zone);
        let label = msg::BlockTalkButton { time: at.clone(), child: other.child_name.into() };
        message = message.and(msg::BlockTalkOther { date, time: at }).act(label, Action::TalkPage(other.id));
    }
    if talk.state == TalkState::Booked {
        message = Box::pin(with_acts(cx, message, talk, taught)).await?;
    }
    let back = list_of(cx, taught, talk).await?;
    cx.say(message.act(msg::CommonBack, back));
    Ok(Next::Close)
}

/// That a talk does not take place, and who said so.
fn over(talk: &Talk, state: TalkState, taught: &Taught) -> Message {
    let (date, time) = when(talk.slot.starts, taught.school.zone);
    let child = Arg::from(&talk.child_name);
    match state {
        TalkState::Cancelled => Message::new(msg::BlockTalkCancelled { child, date, time }),
        _ => Message::new(msg::BlockTalkCalledOff { child, date, time }),
    }
}

/// What there is to know of a talk that takes place or took place.
async fn about(cx: &mut Cx<'_>, talk: &Talk, taught: &Taught) -> Result<Message, Fault> {
    let zone = taught.school.zone;
    let (date, at) = when(talk.slot.starts, zone);
    let mut message = Message::new(msg::BlockTalk {
        talk: talk_phrase(talk).into(),
        child: Arg::from(&talk.child_name),
        date,
        time: at,
        until: time(talk.slot.ends, zone),
        venue: venue_phrase(&talk.venue, &talk.class_name).into(),
    });
    if let Venue::Online { link } = &talk.venue {
        message = message.link(link.clone());
    }
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let names: Vec<Arg> = parents.iter().map(|parent| Arg::from(&parent.name)).collect();
    message = if names.is_empty() {
        message.line(msg::BlockTalkNobody)
    } else {
        message.line(msg::BlockTalkWho { names: names.into_iter().collect() })
    };
    message = with_others(message, &talk.about);
    for note in notes(talk) {
        message = message.line(note);
    }
    if talk.is_longer {
        let minutes = (talk.slot.ends - talk.slot.starts).num_minutes();
        message = message.line(msg::TalkLongerShown { minutes: minutes.into() });
    }
    if talk.slot.starts > cx.now {
        message = message.line(match (talk.call_asked_at, talk.confirmed_at) {
            (Some(_), _) => Phrase::from(msg::BlockTalkCall),
            (None, Some(_)) => msg::BlockTalkConfirmed.into(),
            (None, None) => msg::BlockTalkOpen.into(),
        });
    }
    let asked = proposals::last(cx.tx, talk.id).await?;
    if let Some(answer) = asked.and_then(|asked| answer(&asked, talk, zone)) {
        message = message.line(answer);
    }
    Ok(message)
}

/// What a teacher is told beside who comes when: that the child is in another class now, who interprets, who comes
/// along.
pub(super) fn notes(talk: &Talk) -> Vec<Phrase> {
    let elsewhere = talk.elsewhere.as_ref().map(|now| {
        let (child, class) = (Arg::from(&talk.child_name), Arg::from(&now.name));
        Phrase::from(msg::TransferTold { child, class })
    });
    let company = talk.company.map(|company| {
        let who = company::phrase(company).into();
        Phrase::from(msg::CompanyTitleComes { who })
    });
    [elsewhere, to_teacher(talk), company].into_iter().flatten().collect()
}

/// `message` with what can be done now. What a family prepared, who came and what was agreed is for the teachers of
/// the class, an address for who visits alone.
async fn with_acts(
    cx: &mut Cx<'_>,
    mut message: Message,
    talk: &Talk,
    taught: &Taught,
) -> Result<Message, Fault> {
    let teaches = cx.teacher_of(talk.class_id).await?.is_some();
    if teaches && !preparation::prepared(cx, talk.class_id, std::slice::from_ref(talk)).await?.is_empty() {
        message = message.act(msg::PreparationPageOpen, Action::PreparationPage(talk.id));
    }
    if teaches && goodbye::is_said(cx, talk).await? {
        let label = msg::GoodbyeReadButton { child: Arg::from(&talk.child_name) };
        message = message.act(label, Action::GoodbyeRead(talk.id));
    }
    if is_visited(cx, talk) && talk.slot.ends > cx.now {
        message = message.act(msg::VisitShow { child: Arg::from(&talk.child_name) }, Action::Visit(talk.id));
    }
    if is_ahead(talk, cx.now) {
        message = message.row(vec![
            (msg::PlanMove.into(), Action::PlanMove(talk.id)),
            (msg::BlockCallOff.into(), Action::TalkCallOffAsk(talk.id)),
        ]);
    } else if teaches {
        message = attendance::with_notes(message, talk, cx.now);
        message = agreement::after_talk(cx, message, talk).await?;
        message = follow::after_talk(message, talk, cx.now);
        message = attendance::with_call(cx, message, talk).await?;
        let on = taught.day(talk.slot.starts);
        message = message.act(msg::AttendanceButtonDay, Action::AttendanceDay(talk.class_id, on));
    }
    Ok(message)
}

/// Whether this person visits the family of a talk.
fn is_visited(cx: &Cx<'_>, talk: &Talk) -> bool {
    let mine = talk.teacher_id.is_some() && talk.teacher_id == cx.me().map(|me| me.id);
    mine && talk.venue == Venue::Home && talk.state == TalkState::Booked
}

/// Shows the teacher who visits a family where.
pub async fn visit(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !is_visited(cx, &talk) {
        return cx.refuse().await;
    }
    let (date, time) = when(talk.slot.starts, taught.school.zone);
    let child = Arg::from(&talk.child_name);
    let message = match visits::get(cx.tx, id).await? {
        Some(address) => Message::new(msg::VisitAddress { child, date, time }).quote(&address),
        None => Message::new(msg::VisitNone { child }),
    };
    cx.say(message.act(msg::CommonBack, Action::TalkPage(id)));
    Ok(Next::Close)
}
