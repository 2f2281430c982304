// SPDX-License-Identifier: EUPL-1.2
//! What follows from a reminder: times are proposed, a family says that it will be there, or that it cannot come.

use chrono_tz::Tz;

use super::super::{Cx, Fault, Next};
use super::choose::offer_days;
use super::offer::free;
use super::{Wish, asked, locked, may_change, of_mine, say_talk, switch, when};
use crate::domain::id::{ChildId, PersonId, RoundId, TalkId};
use crate::domain::reminder::propose;
use crate::domain::role::RoleKind;
use crate::domain::talk::{Reminders, TalkState};
use crate::flow::block::venue_phrase;
use crate::jobs::{Job, TalkNews, agenda_at};
use crate::message::Action;
use crate::say::Message;
use crate::store::talks::Talk;
use crate::store::{blocks, reminders, roles, talks};
use crate::text::{Arg, Phrase, msg};

/// Plans that each parent of the household is reminded of a talk: the day before and two hours before.
pub async fn plan(cx: &mut Cx<'_>, talk: &Talk, zone: Tz) -> Result<(), Fault> {
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        let Reminders { eve, shortly } = Reminders::of(talk.slot.starts, parent.quiet(), zone);
        let (about, starts) = (&talk.about, talk.slot.starts);
        let (talk, person) = (talk.id, parent.id);
        if !about.agenda.is_empty() {
            let at = agenda_at(starts, parent.quiet(), zone, cx.now);
            Job::TellAgenda { talk, person, starts }.plan(cx.tx, &mut cx.chance, at, zone).await?;
        }
        if eve > cx.now {
            Job::RemindTalk { talk, person, starts }.plan(cx.tx, &mut cx.chance, eve, zone).await?;
        }
        if let Some(shortly) = shortly.filter(|shortly| *shortly > cx.now) {
            Job::RemindTalkShortly { talk, person, starts }
                .plan(cx.tx, &mut cx.chance, shortly, zone)
                .await?;
        }
    }
    Ok(())
}

/// Proposes three times: on different days, an evening among them.
pub async fn proposals(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let offers = free(cx, &asked, Wish::New).await?;
    let starts: Vec<_> = offers.iter().map(|offer| offer.slot.starts).collect();
    let places = propose(&starts, asked.zone());
    if places.is_empty() {
        return offer_days(cx, &asked, Wish::New, 0, None).await;
    }
    let mut message = Message::new(msg::ReminderPropose { child: Arg::from(&asked.child.first_name) });
    for offer in places.iter().filter_map(|place| offers.get(*place)) {
        let (date, time) = when(offer.slot.starts, asked.zone());
        let venue = venue_phrase(&offer.block.venue, &asked.class.name).into();
        message = message.line(msg::ReminderProposeLine { date: date.clone(), time: time.clone(), venue });
        message = message.act(msg::ReminderProposeTime { date, time }, asked.take(Wish::New, offer));
    }
    cx.say(message.act(msg::TalkDayOther, asked.days(Wish::New)).act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// Somebody else sees to it: this parent is not reminded to choose any more, and may choose all the same.
pub async fn rest(cx: &mut Cx<'_>, round: RoundId, child: ChildId) -> Result<Next, Fault> {
    let Some(asked) = asked(cx, round, child).await? else { return cx.refuse().await };
    if let Some(talk) = talks::of_child(cx.tx, asked.round.id, asked.child.id, asked.household).await? {
        return say_talk(cx, &talk, &asked, None).await;
    }
    reminders::rest(cx.tx, asked.round.id, asked.child.id, asked.person, cx.now).await?;
    let mut message = Message::new(msg::ReminderRestDone { child: Arg::from(&asked.child.first_name) });
    if asked.round.is_open(cx.now) {
        message = message.act(msg::TalkInviteButton, asked.days(Wish::New));
    }
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// Whether a talk is ahead.
fn is_ahead(cx: &Cx<'_>, talk: &Talk) -> bool {
    talk.state == TalkState::Booked && talk.slot.starts > cx.now
}

/// A family will be there.
pub async fn confirm(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((mut talk, asked)) = locked(cx, id).await? else { return cx.refuse().await };
    if !is_ahead(cx, &talk) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    reminders::confirm(cx.tx, id, cx.now).await?;
    (talk.confirmed_at, talk.call_asked_at) = (Some(cx.now), None);
    say_talk(cx, &talk, &asked, Some(msg::ReminderConfirmed.into())).await
}

/// A family cannot come: what may be done, which differs before and after the evening before.
pub async fn cannot(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = of_mine(cx, id).await? else { return cx.refuse().await };
    if !is_ahead(cx, &talk) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    let (date, time) = when(talk.slot.starts, asked.zone());
    let child = Arg::from(&talk.child_name);
    let message = if may_change(&talk, cx.now, asked.zone()) {
        Message::new(msg::ReminderCannot { child, date, time }).row(vec![
            (msg::TalkMove.into(), Action::TalkMove(id)),
            (msg::TalkCancel.into(), Action::TalkCancelAsk(id)),
        ])
    } else {
        Message::new(msg::ReminderCannotLate { child, date, time })
            .act(msg::ReminderCannotTell, Action::TalkCannotTell(id))
    };
    cx.say(
        message
            .act(msg::ReminderCall, Action::TalkCall(id))
            .act(msg::ReminderCannotAfterAll, Action::TalkConfirm(id)),
    );
    Ok(Next::Close)
}

/// A family cancels after the evening before: the teacher hears of it at once.
pub async fn tell_cannot(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, asked)) = locked(cx, id).await? else { return cx.refuse().await };
    if !is_ahead(cx, &talk) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    talks::end(cx.tx, id, TalkState::Cancelled, cx.now).await?;
    tell_teachers(cx, &talk, TalkNews::Cannot, asked.zone()).await?;
    let message = Message::new(msg::ReminderCannotDone { child: Arg::from(&talk.child_name) });
    let others = switch::has_others(cx, &talk, &asked).await?;
    let message = if others && asked.round.is_open(cx.now) {
        message.act(msg::TalkInviteButton, asked.days(Wish::New))
    } else {
        message
    };
    cx.say(message.act(msg::MenuTitleButton, Action::Menu));
    Ok(Next::Close)
}

/// A family asks to be called: the talk stays, and the teacher hears of it at once.
pub async fn ask_call(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((mut talk, asked)) = locked(cx, id).await? else { return cx.refuse().await };
    if !is_ahead(cx, &talk) {
        return say_talk(cx, &talk, &asked, None).await;
    }
    reminders::ask_call(cx.tx, id, cx.now).await?;
    (talk.confirmed_at, talk.call_asked_at) = (None, Some(cx.now));
    tell_teachers(cx, &talk, TalkNews::Call, asked.zone()).await?;
    say_talk(cx, &talk, &asked, Some(msg::ReminderCallDone.into())).await
}

async fn tell_teachers(cx: &mut Cx<'_>, talk: &Talk, news: TalkNews, zone: Tz) -> Result<(), Fault> {
    for person in teachers(cx, talk).await? {
        let job = Job::TalkNews { talk: talk.id, person, news, asked: cx.now };
        job.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
    }
    Ok(())
}

/// Who waits for a family: the teacher whose time it is and who stands in for them, else every teacher of the class.
async fn teachers(cx: &mut Cx<'_>, talk: &Talk) -> Result<Vec<PersonId>, Fault> {
    let mut held = roles::of_class(cx.tx, talk.class_id, cx.now).await?;
    held.retain(|role| role.kind == RoleKind::Teacher);
    let given_by = blocks::get(cx.tx, talk.block_id).await?.and_then(|block| block.person_id);
    let own = held.iter().find(|role| Some(role.person_id) == given_by).map(|role| role.id);
    let waits = |role: &&roles::Role| own.is_none_or(|own| role.id == own || role.deputy_for == Some(own));
    let mut persons: Vec<PersonId> = held.iter().filter(waits).map(|role| role.person_id).collect();
    persons.sort_unstable();
    persons.dedup();
    Ok(persons)
}

/// What the family said to the reminder, for the teacher.
pub fn said(talk: &Talk) -> Option<Phrase> {
    match (talk.confirmed_at, talk.call_asked_at) {
        (_, Some(_)) => Some(msg::ReminderSaidCall.into()),
        (Some(_), None) => Some(msg::ReminderSaidYes.into()),
        (None, None) => None,
    }
}

/// A line of the teacher's day with what the family said to the reminder.
pub fn answered(talk: &Talk, line: Phrase) -> Phrase {
    match said(talk) {
        Some(said) => msg::ReminderSaid { line: line.into(), said: said.into() }.into(),
        None => line,
    }
}
