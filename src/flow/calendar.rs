// SPDX-License-Identifier: EUPL-1.2
//! A school's calendar: holidays that it moves, study days, feasts. For those who lead the school.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::post::in_pairs;
use super::{Cx, Fault, Flow, Next, Said, menu};
use crate::domain::calendar::{Calendar, Feast, OwnDays, Season};
use crate::domain::id::SchoolId;
use crate::domain::ready::{self, Slot};
use crate::domain::role::RoleKind;
use crate::message::{Action, Choice, Input};
use crate::say::{Label, Message};
use crate::store::schools::School;
use crate::store::{Lockable, schools};
use crate::text::{Arg, Phrase, msg};

/// How many holidays are shown: a school year's.
const HOLIDAYS: usize = 5;
/// How many of the school's own days are shown, of each kind.
const OWN_DAYS: usize = 10;
/// How many days are offered as buttons.
const OFFERED: usize = 10;

/// Which day is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Dates {
    /// A study day.
    Study {
        /// Of which school.
        school: SchoolId,
        /// The days on the buttons.
        offered: Vec<NaiveDate>,
    },
    /// The day of a feast.
    Feast {
        /// Of which school.
        school: SchoolId,
        /// Which feast.
        feast: Feast,
    },
    /// The first day of a holiday, then its last.
    Holiday {
        /// Of which school.
        school: SchoolId,
        /// The first day of the region's.
        of: NaiveDate,
        /// The first day, once it is known.
        first: Option<NaiveDate>,
    },
}

impl Dates {
    fn school(&self) -> SchoolId {
        match self {
            Self::Study { school, .. } | Self::Feast { school, .. } | Self::Holiday { school, .. } => *school,
        }
    }

    /// Takes a day, typed or tapped.
    pub async fn step(self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let Some(school) = led(cx, self.school()).await? else { return cx.refuse().await };
        let today = cx.now.with_timezone(&school.zone).date_naive();
        let day = match (&self, said) {
            (Self::Study { offered, .. }, Said::Choice(Choice::Nth(place))) => {
                offered.get(usize::from(place)).copied()
            }
            (_, Said::Choice(_)) => return show(cx, school.id).await,
            (_, Said::Input(Input::Text { text })) => match Slot::Date.read(&text, today) {
                Some(ready::Filling::Day(day)) => Some(day),
                _ => None,
            },
            (_, Said::Input(_)) => None,
        };
        let Some(day) = day else {
            cx.say(
                Message::new(msg::CalendarNotUnderstood).act(msg::CommonBack, Action::Calendar(school.id)),
            );
            return Ok(Next::Stay);
        };
        match self {
            Self::Study { school, .. } => change(cx, school, |days| days.add_study(day)).await,
            Self::Feast { school, feast } => change(cx, school, |days| days.add_feast(day, feast)).await,
            Self::Holiday { school, of, first: Some(first) } => {
                change(cx, school, |days| days.move_holiday(of, first, day)).await
            }
            Self::Holiday { school, of, first: None } => {
                let message = Message::new(msg::CalendarHolidayFirstLast { date: day.into() });
                cx.say(message.act(msg::CommonBack, Action::Calendar(school)));
                Ok(Next::Open(Flow::Calendar(Self::Holiday { school, of, first: Some(day) })))
            }
        }
    }
}

/// The school, if this person leads it.
pub(super) async fn led(cx: &mut Cx<'_>, school: SchoolId) -> Result<Option<School>, Fault> {
    let leads = cx.roles().await?.iter().any(|role| {
        matches!(role.kind, RoleKind::Director | RoleKind::Coordinator) && role.school_id == school
    });
    Ok(if leads { schools::get(cx.tx, school).await? } else { None })
}

/// Shows the calendar.
pub async fn show(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    show_with(cx, &school, Message::new(msg::CalendarTitle { school: Arg::from(&school.name) }));
    Ok(Next::Close)
}

fn show_with(cx: &mut Cx<'_>, school: &School, mut message: Message) {
    let today = cx.now.with_timezone(&school.zone).date_naive();
    let calendar = school.calendar();
    let mut buttons: Vec<(Label, Action)> = Vec::new();
    for (of, holiday) in calendar.holidays_ahead(today, HOLIDAYS) {
        let (name, first, last) =
            (season_phrase(holiday.season).into(), holiday.first.into(), holiday.last.into());
        let line: Phrase = if holiday.checked {
            msg::CalendarHoliday { first, last, name }.into()
        } else {
            msg::CalendarHolidayPerhaps { first, last, name }.into()
        };
        message = message.line(line);
        buttons.push((season_phrase(holiday.season).into(), Action::HolidayAsk(school.id, of)));
    }
    for day in calendar.study_days_ahead(today).take(OWN_DAYS) {
        message = message.line(msg::CalendarStudyDay { date: day.into() });
        buttons.push((msg::CalendarClear { date: day.into() }.into(), Action::DayClear(school.id, day)));
    }
    for (day, feast) in calendar.feasts_ahead(today).take(OWN_DAYS) {
        let feast = feast_phrase(feast).into();
        message = message.line(msg::CalendarFeast { date: day.into(), feast });
        buttons.push((msg::CalendarClear { date: day.into() }.into(), Action::DayClear(school.id, day)));
    }
    for pair in buttons.chunks(2) {
        message = message.row(pair.to_vec());
    }
    cx.say(
        message
            .row(vec![
                (msg::CalendarAddStudy.into(), Action::StudyDayAsk(school.id)),
                (msg::CalendarAddFeast.into(), Action::FeastAsk(school.id)),
            ])
            .act(msg::CommonBack, Action::School(school.id)),
    );
}

fn season_phrase(season: Season) -> Phrase {
    match season {
        Season::Autumn => msg::CalendarSeasonAutumn.into(),
        Season::Christmas => msg::CalendarSeasonChristmas.into(),
        Season::Spring => msg::CalendarSeasonSpring.into(),
        Season::May => msg::CalendarSeasonMay.into(),
        Season::Summer => msg::CalendarSeasonSummer.into(),
    }
}

fn feast_phrase(feast: Feast) -> Phrase {
    match feast {
        Feast::EidAlFitr => msg::CalendarFeastEidAlFitr.into(),
        Feast::EidAlAdha => msg::CalendarFeastEidAlAdha.into(),
        Feast::OrthodoxChristmas => msg::CalendarFeastOrthodoxChristmas.into(),
        Feast::OrthodoxEaster => msg::CalendarFeastOrthodoxEaster.into(),
        Feast::Diwali => msg::CalendarFeastDiwali.into(),
        Feast::ChineseNewYear => msg::CalendarFeastChineseNewYear.into(),
        Feast::Nowruz => msg::CalendarFeastNowruz.into(),
        Feast::KetiKoti => msg::CalendarFeastKetiKoti.into(),
        Feast::Other => msg::CalendarFeastOther.into(),
    }
}

/// `message` with what the sender of something on `day` had better know: no school, or a feast.
pub(super) fn with_warning(message: Message, calendar: Calendar<'_>, day: NaiveDate) -> Message {
    let date = Arg::from(day);
    let message = match calendar.holiday(day) {
        Some(holiday) if holiday.checked => message.and(msg::PostHoliday { date: date.clone() }),
        Some(_) => message.and(msg::PostHolidayPerhaps { date: date.clone() }),
        None if calendar.is_study_day(day) => message.and(msg::PostHolidayStudy { date: date.clone() }),
        None => message,
    };
    match calendar.feast(day) {
        Some(feast) => message.and(msg::PostHolidayFeast { date, feast: feast_phrase(feast).into() }),
        None => message,
    }
}

/// Asks for a study day.
pub async fn ask_study_day(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let today = cx.now.with_timezone(&school.zone).date_naive();
    let offered = school.calendar().next_school_days(today, OFFERED);
    let labels = (0..).zip(&offered);
    let labels: Vec<_> =
        labels.map(|(place, day)| (Label::Name(cx.write(&Arg::from(*day))), Choice::Nth(place))).collect();
    let message = in_pairs(Message::new(msg::CalendarAskStudy), &labels);
    cx.say(message.act(msg::CommonBack, Action::Calendar(school.id)));
    Ok(Next::Open(Flow::Calendar(Dates::Study { school: school.id, offered })))
}

/// Asks which feast to mark.
pub async fn ask_feast(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let mut message = Message::new(msg::CalendarAskFeast);
    let buttons: Vec<(Label, Action)> = (0..)
        .zip(Feast::ALL)
        .map(|(place, feast)| (feast_phrase(feast).into(), Action::FeastDayAsk(school.id, place)))
        .collect();
    for pair in buttons.chunks(2) {
        message = message.row(pair.to_vec());
    }
    cx.say(message.act(msg::CommonBack, Action::Calendar(school.id)));
    Ok(Next::Close)
}

/// Asks for the day of a feast.
pub async fn ask_feast_day(cx: &mut Cx<'_>, school: SchoolId, place: u8) -> Result<Next, Fault> {
    let (Some(school), Some(feast)) = (led(cx, school).await?, Feast::ALL.get(usize::from(place))) else {
        return cx.refuse().await;
    };
    let message = Message::new(msg::CalendarAskFeastDay { feast: feast_phrase(*feast).into() });
    cx.say(message.act(msg::CommonBack, Action::FeastAsk(school.id)));
    Ok(Next::Open(Flow::Calendar(Dates::Feast { school: school.id, feast: *feast })))
}

/// Asks for the days of a holiday.
pub async fn ask_holiday(cx: &mut Cx<'_>, school: SchoolId, of: NaiveDate) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let today = cx.now.with_timezone(&school.zone).date_naive();
    let ahead = school.calendar().holidays_ahead(today, HOLIDAYS);
    let Some((_, holiday)) = ahead.into_iter().find(|(first, _)| *first == of) else {
        return show(cx, school.id).await;
    };
    let message = Message::new(msg::CalendarHolidayFirst { name: season_phrase(holiday.season).into() });
    cx.say(
        message
            .act(msg::CalendarHolidayFirstKeep, Action::HolidayKeep(school.id, of))
            .act(msg::CommonBack, Action::Calendar(school.id)),
    );
    Ok(Next::Open(Flow::Calendar(Dates::Holiday { school: school.id, of, first: None })))
}

/// Lets a holiday be as in the region.
pub async fn keep_holiday(cx: &mut Cx<'_>, school: SchoolId, of: NaiveDate) -> Result<Next, Fault> {
    change(cx, school, |days| {
        days.keep_holiday(of);
        true
    })
    .await
}

/// Takes back a study day or a feast.
pub async fn clear(cx: &mut Cx<'_>, school: SchoolId, day: NaiveDate) -> Result<Next, Fault> {
    change(cx, school, |days| {
        days.clear(day);
        true
    })
    .await
}

/// Changes the school's own days, and shows the calendar; what makes no sense is not kept.
async fn change(
    cx: &mut Cx<'_>,
    school: SchoolId,
    change: impl FnOnce(&mut OwnDays) -> bool,
) -> Result<Next, Fault> {
    if led(cx, school).await?.is_none() {
        return cx.refuse().await;
    }
    cx.tx.lock(Lockable::School, school.0).await?;
    let Some(mut school) = schools::get(cx.tx, school).await? else { return menu::show(cx).await };
    let was = school.clone();
    if !change(&mut school.settings.days) {
        show_with(cx, &was, Message::new(msg::CalendarNotKept));
        return Ok(Next::Close);
    }
    schools::set_settings(cx.tx, school.id, &school.settings).await?;
    show_with(cx, &school, Message::new(msg::CalendarKept));
    Ok(Next::Close)
}
