// SPDX-License-Identifier: EUPL-1.2
//! Reminders: to families that have chosen no time, and of a talk; and what families answer, to its teacher.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::round::asked;
use super::{Job, JobCx, Outcome, transfer};
use crate::clock::Moment;
use crate::domain::id::{ChildId, ClassId, PersonId, RoundId, TalkId};
use crate::domain::reminder::{EVERY, GRACE, MOST};
use crate::domain::slot::Length;
use crate::domain::talk::{Reminders, TalkState, limit};
use crate::flow::{Fault, purpose_phrase, shown, talk_phrase, today, when};
use crate::message::Action;
use crate::say::Message;
use crate::store::persons::Person;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{StoreError, blocks, children, persons, reminders, schools, talks};
use crate::text::{Arg, msg};

/// What a family answered to a reminder that its teacher hears of at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkNews {
    /// It cannot come.
    Cannot,
    /// It asks to be called.
    Call,
}

/// Reminds a parent to choose a time for a child: twice at most, while there is something to choose. Then a person
/// takes over.
pub(super) async fn choose(
    cx: &mut JobCx<'_>,
    (round, child, person): (RoundId, ChildId, PersonId),
) -> Result<Outcome, Fault> {
    let job = Job::RemindChoice { round, child, person };
    let Some(asked) = asked(cx, (round, child, person)).await? else { return Ok(Outcome::Done) };
    let done = reminders::reminded(cx.tx, round, child, person).await?;
    let Some(done) = done.filter(|done| *done < MOST) else { return Ok(Outcome::Done) };
    // Whoever has chosen may cancel, and a time may become free: it is looked at again.
    // While families say what suits, nobody is late: the times are divided first.
    if asked.booked || !asked.round.is_open(cx.now) {
        return Ok(Outcome::GoOn(job, cx.now + EVERY));
    }
    let paused = asked.person.paused_until.filter(|until| *until > cx.now);
    if let Some(at) = paused.or_else(|| cx.must_wait(&asked.person, asked.school.zone)) {
        return Ok(Outcome::GoOn(job, at));
    }
    if !has_free(cx, &asked.round, asked.class, asked.school.zone).await? {
        return Ok(Outcome::GoOn(job, cx.now + chrono::TimeDelta::days(1)));
    }
    let (date, _) = when(asked.round.closes_at, asked.school.zone);
    let message = Message::new(msg::ReminderChoose {
        talk: talk_phrase(&asked.round).into(),
        child: Arg::from(&asked.child.first_name),
    })
    .and(purpose_phrase(&asked.round))
    .and(msg::ReminderChooseUntil { date })
    .act(msg::ReminderChoosePropose, Action::ReminderPropose(round, child))
    .act(msg::TalkInviteButton, Action::TalkDays(round, child))
    .act(msg::ReminderRest, Action::ReminderRest(round, child));
    // Whom nothing reaches here stands on the teacher's list already.
    if cx.tell(&asked.person, &format!("{}.{done}", job.key()), &message).await?.is_none() {
        return Ok(Outcome::Done);
    }
    reminders::note_reminded(cx.tx, round, child, person, cx.now).await?;
    if done + 1 < MOST {
        return Ok(Outcome::GoOn(job, cx.now + EVERY));
    }
    today::plan(cx.tx, &mut cx.chance, &asked.school, asked.class, cx.now + GRACE).await?;
    Ok(Outcome::Done)
}

/// Whether a time of a class can be chosen, by whichever family.
pub(super) async fn has_free(
    cx: &mut JobCx<'_>,
    round: &Round,
    class: ClassId,
    zone: Tz,
) -> Result<bool, StoreError> {
    let taken = talks::taken(cx.tx, round.id, class).await?;
    let given = blocks::offered(cx.tx, round.id, class).await?;
    let mut times = given.iter().flat_map(|block| block.free(round.rhythm, Length::One, &taken));
    Ok(times.any(|(_, slot)| cx.now < limit(slot.starts, zone)))
}

/// Plans that a parent is reminded of a talk that got its time: the day before and two hours before.
pub(super) async fn plan(
    cx: &mut JobCx<'_>,
    talk: &Talk,
    parent: &Person,
    zone: Tz,
) -> Result<(), StoreError> {
    let (person, starts) = (parent.id, talk.slot.starts);
    let Reminders { eve, shortly } = Reminders::of(starts, parent.quiet(), zone);
    if eve > cx.now {
        let job = Job::RemindTalk { talk: talk.id, person, starts };
        job.plan(cx.tx, &mut cx.chance, eve, zone).await?;
    }
    if let Some(shortly) = shortly.filter(|shortly| *shortly > cx.now) {
        let job = Job::RemindTalkShortly { talk: talk.id, person, starts };
        job.plan(cx.tx, &mut cx.chance, shortly, zone).await?;
    }
    Ok(())
}

/// A talk that takes place at `starts`, with the parent who is to be reminded of it.
async fn ahead(
    cx: &mut JobCx<'_>,
    (talk, person, starts): (TalkId, PersonId, Moment),
) -> Result<Option<(Talk, School, Person)>, Fault> {
    let found = talks::get(cx.tx, talk).await?;
    let still = found.filter(|talk| talk.state == TalkState::Booked && talk.slot.starts == starts);
    let Some(talk) = still.filter(|talk| talk.slot.starts > cx.now) else { return Ok(None) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(None) };
    // Whether a child that is on no list comes is not known.
    let here = children::get(cx.tx, talk.child_id).await?.is_some_and(|child| child.missing_since.is_none());
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let parent = parents.into_iter().find(|parent| parent.id == person && here);
    Ok(parent.map(|parent| (talk, school, parent)))
}

/// Reminds a parent of a talk the day before, unless it was moved or does not take place.
pub(super) async fn talk(
    cx: &mut JobCx<'_>,
    (talk, person, starts): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let Some((talk, school, parent)) = ahead(cx, (talk, person, starts)).await? else {
        return Ok(Outcome::Done);
    };
    let job = Job::RemindTalk { talk: talk.id, person, starts };
    // They changed their quiet hours since it was planned, or it comes so late that the second is enough.
    if let Some(at) = cx.must_wait(&parent, school.zone) {
        return Ok(if at < starts { Outcome::GoOn(job, at) } else { Outcome::Done });
    }
    if Reminders::of(starts, parent.quiet(), school.zone).eve_is_late(cx.now) {
        return Ok(Outcome::Done);
    }
    let message = shown(&talk, school.zone)
        .below(Some(msg::TalkReminder.into()))
        .and(purpose_phrase(&talk))
        .act(msg::PreparationButton, Action::Prepare(talk.id));
    let message = transfer::with_choice(cx, message, &talk, school.zone).await?;
    cx.tell(&parent, &job.key(), &with_answers(message, &talk)).await?;
    Ok(Outcome::Done)
}

/// Reminds a parent of a talk once more, two hours before.
pub(super) async fn talk_shortly(
    cx: &mut JobCx<'_>,
    (talk, person, starts): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let Some((talk, school, parent)) = ahead(cx, (talk, person, starts)).await? else {
        return Ok(Outcome::Done);
    };
    let job = Job::RemindTalkShortly { talk: talk.id, person, starts };
    if let Some(at) = cx.must_wait(&parent, school.zone) {
        return Ok(if at < starts { Outcome::GoOn(job, at) } else { Outcome::Done });
    }
    let message = shown(&talk, school.zone).below(Some(msg::ReminderShortly.into()));
    cx.tell(&parent, &job.key(), &with_answers(message, &talk)).await?;
    Ok(Outcome::Done)
}

/// One tap says that they will be there, another that they cannot come.
fn with_answers(message: Message, talk: &Talk) -> Message {
    let message = match talk.confirmed_at {
        Some(_) => message.and(msg::ReminderConfirmedLine),
        None => message.act(msg::ReminderConfirm, Action::TalkConfirm(talk.id)),
    };
    message
        .act(msg::ReminderCannotButton, Action::TalkCannot(talk.id))
        .act(msg::MenuTitleButton, Action::Menu)
}

/// Tells a teacher at once what a family answered, but not in the night before a talk of the afternoon.
pub(super) async fn news(
    cx: &mut JobCx<'_>,
    (talk, person, news): (TalkId, PersonId, TalkNews),
    asked: Moment,
) -> Result<Outcome, Fault> {
    let (Some(talk), Some(teacher)) = (talks::get(cx.tx, talk).await?, persons::get(cx.tx, person).await?)
    else {
        return Ok(Outcome::Done);
    };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let job = Job::TalkNews { talk: talk.id, person, news, asked };
    if let Some(at) = cx.must_wait(&teacher, school.zone).filter(|at| *at < talk.slot.starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let (date, time) = when(talk.slot.starts, school.zone);
    let (child, class) = (Arg::from(&talk.child_name), Arg::from(&talk.class_name));
    let message = match news {
        TalkNews::Cannot => Message::new(msg::ReminderToldCannot { child, class, date, time }),
        TalkNews::Call => Message::new(msg::ReminderToldCall { child, class, date, time }),
    };
    let day = talk.slot.starts.with_timezone(&school.zone).date_naive();
    let message =
        message.act(msg::BlockDay { date: day.into() }, Action::BlockDay(talk.round_id, talk.class_id, day));
    cx.tell(&teacher, &job.key(), &message).await?;
    Ok(Outcome::Done)
}

/// Plans that a parent who was invited is reminded to choose.
pub(super) async fn plan_choice(
    cx: &mut JobCx<'_>,
    (round, child, person): (RoundId, ChildId, PersonId),
    class: ClassId,
    school: &School,
) -> Result<(), Fault> {
    reminders::invited(cx.tx, round, (child, class), person, cx.now).await?;
    let job = Job::RemindChoice { round, child, person };
    job.plan(cx.tx, &mut cx.chance, cx.now + EVERY, school.zone).await?;
    Ok(())
}
