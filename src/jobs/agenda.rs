// SPDX-License-Identifier: EUPL-1.2
//! What a support talk is about, to the family, two days before.

use chrono::{Days, NaiveTime};
use chrono_tz::Tz;

use super::{Job, JobCx, Outcome};
use crate::clock::Moment;
use crate::domain::id::{PersonId, TalkId};
use crate::domain::quiet::{QuietHours, at};
use crate::domain::talk::TalkState;
use crate::flow::{Fault, shown};
use crate::message::Action;
use crate::store::{schools, talks};
use crate::text::msg;

/// Parents read it in the afternoon.
const TIME: NaiveTime = match NaiveTime::from_hms_opt(16, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// When a family reads what a talk is about: two days before, and earlier for quiet hours. A talk that was booked
/// later than that is told at once.
pub fn agenda_at(starts: Moment, quiet: QuietHours, zone: Tz, now: Moment) -> Moment {
    let day = starts.with_timezone(&zone).date_naive() - Days::new(2);
    quiet.last_before(at(day.and_time(TIME), zone), zone).max(now)
}

/// Tells a parent, unless the talk was moved or does not take place.
pub(super) async fn tell(
    cx: &mut JobCx<'_>,
    (talk, person, starts): (TalkId, PersonId, Moment),
) -> Result<Outcome, Fault> {
    let found = talks::get(cx.tx, talk).await?;
    let still = found.filter(|talk| talk.state == TalkState::Booked && talk.slot.starts == starts);
    let Some(talk) = still.filter(|talk| talk.slot.starts > cx.now) else { return Ok(Outcome::Done) };
    let Some(school) = schools::get(cx.tx, talk.school_id).await? else { return Ok(Outcome::Done) };
    let parents = talks::parents(cx.tx, talk.child_id, talk.household_id).await?;
    let Some(parent) = parents.into_iter().find(|parent| parent.id == person) else {
        return Ok(Outcome::Done);
    };
    let job = Job::TellAgenda { talk: talk.id, person, starts };
    if let Some(at) = cx.must_wait(&parent, school.zone).filter(|at| *at < starts) {
        return Ok(Outcome::GoOn(job, at));
    }
    let mut message = shown(&talk, school.zone).and(msg::RoundAgenda);
    for line in &talk.about.agenda {
        message = message.line(msg::RoundAgendaLine { line: line.into() });
    }
    cx.tell(&parent, &job.key(), &message.act(msg::MenuTitleButton, Action::Menu)).await?;
    Ok(Outcome::Done)
}
