// SPDX-License-Identifier: EUPL-1.2
//! A school's calendar: holidays that it moves, study days, feasts. For those who lead the school.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::post::in_pairs;
use super::{Cx, Fault, Flow, Next, Said, menu};
use crate::domain::calendar::{Calendar, Feast, Misfit, OwnDays, Season, is_weekday};
use crate::domain::id::SchoolId;
use crate::domain::ready::{self, Slot};
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
            return self.ask(cx, &school, Some(msg::CalendarNotUnderstood.into())).await;
        };
        let kept = msg::CalendarKept.into();
        match self {
            Self::Study { .. } => match free_already(school.calendar(), day) {
                Some(why) => self.ask(cx, &school, Some(why)).await,
                None => change(cx, school.id, kept, |days| days.add_study(day)).await,
            },
            Self::Feast { feast, .. } => change(cx, school.id, kept, |days| days.add_feast(day, feast)).await,
            Self::Holiday { of, first: Some(first), .. } => {
                change(cx, school.id, kept, |days| days.move_holiday(of, first, day)).await
            }
            Self::Holiday { of, first: None, .. } => {
                let last = Self::Holiday { school: school.id, of, first: Some(day) };
                last.ask(cx, &school, None).await
            }
        }
    }

    /// Asks for the day, after `wrong`: what was the matter with the one that came.
    async fn ask(self, cx: &mut Cx<'_>, school: &School, wrong: Option<Phrase>) -> Result<Next, Fault> {
        let Some(question) = self.question(cx, school) else { return show(cx, school.id).await };
        let message = match wrong {
            Some(wrong) => Message::new(wrong).and(question),
            None => Message::new(question),
        };
        let back = Action::Calendar(school.id);
        let message = match &self {
            Self::Study { offered, .. } => {
                let write = |day: &NaiveDate| Label::Name(cx.write(&Arg::from(*day)));
                let labels: Vec<_> =
                    (0..).zip(offered).map(|(place, day)| (write(day), Choice::Nth(place))).collect();
                in_pairs(message, &labels).act(msg::CommonBack, back)
            }
            Self::Feast { .. } => message.act(msg::CommonBack, Action::FeastAsk(school.id)),
            Self::Holiday { of, .. } => message
                .act(msg::CalendarHolidayFirstKeep, Action::HolidayKeep(school.id, *of))
                .act(msg::CommonBack, back),
        };
        cx.say(message);
        Ok(Next::Open(Flow::Calendar(self)))
    }

    /// The question for the day; `None` for a holiday that is over.
    fn question(&self, cx: &Cx<'_>, school: &School) -> Option<Phrase> {
        let (of, first) = match self {
            Self::Study { .. } => return Some(msg::CalendarAskStudy.into()),
            Self::Feast { feast, .. } => {
                return Some(msg::CalendarAskFeastDay { feast: feast_phrase(*feast).into() }.into());
            }
            Self::Holiday { of, first, .. } => (of, first),
        };
        let today = cx.now.with_timezone(&school.zone).date_naive();
        let ahead = school.calendar().holidays_ahead(today, HOLIDAYS);
        let (_, holiday) = ahead.into_iter().find(|(its, _)| its == of)?;
        let name = season_phrase(holiday.season).into();
        Some(match first {
            Some(first) => msg::CalendarHolidayFirstLast { name, date: Arg::from(*first) }.into(),
            None => msg::CalendarHolidayFirst { name }.into(),
        })
    }
}

/// The school, if this person leads it.
pub(super) async fn led(cx: &mut Cx<'_>, school: SchoolId) -> Result<Option<School>, Fault> {
    let leads = cx.roles().await?.iter().any(|role| role.kind.leads() && role.school_id == school);
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
        let clear = Action::StudyDayClear(school.id, day);
        buttons.push((msg::CalendarClear { date: day.into() }.into(), clear));
    }
    for (day, feast) in calendar.feasts_ahead(today).take(OWN_DAYS) {
        message = message.line(msg::CalendarFeast { date: day.into(), feast: feast_phrase(feast).into() });
        let day_and_month = format!("{}-{}", day.day(), day.month()).into();
        let label: Label =
            msg::CalendarClearFeast { name: feast_phrase(feast).into(), day: day_and_month }.into();
        for (place, _) in (0..).zip(Feast::ALL).filter(|(_, other)| *other == feast) {
            buttons.push((label.clone(), Action::FeastClear(school.id, day, place)));
        }
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
        None if !is_weekday(day) => message.and(msg::CalendarWeekend { date: date.clone() }),
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
    Dates::Study { school: school.id, offered }.ask(cx, &school, None).await
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
    Dates::Feast { school: school.id, feast: *feast }.ask(cx, &school, None).await
}

/// Asks for the days of a holiday.
pub async fn ask_holiday(cx: &mut Cx<'_>, school: SchoolId, of: NaiveDate) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    Dates::Holiday { school: school.id, of, first: None }.ask(cx, &school, None).await
}

/// Lets a holiday be as in the region.
pub async fn keep_holiday(cx: &mut Cx<'_>, school: SchoolId, of: NaiveDate) -> Result<Next, Fault> {
    change(cx, school, msg::CalendarKept.into(), |days| {
        days.keep_holiday(of);
        Ok(())
    })
    .await
}

/// Takes back what the school added for a day, if that is one thing. Of several the button of an earlier program
/// does not say which, and the calendar has a button for each.
pub async fn clear(cx: &mut Cx<'_>, school: SchoolId, day: NaiveDate) -> Result<Next, Fault> {
    let Some(it) = led(cx, school).await? else { return cx.refuse().await };
    let feasts: Vec<Feast> = it.calendar().feasts_on(day).collect();
    match (it.calendar().is_study_day(day), &feasts[..]) {
        (true, []) => clear_study_day(cx, school, day).await,
        (false, [feast]) => take_feast_back(cx, school, day, *feast).await,
        _ => show(cx, school).await,
    }
}

/// Takes back a study day.
pub async fn clear_study_day(cx: &mut Cx<'_>, school: SchoolId, day: NaiveDate) -> Result<Next, Fault> {
    let Some(it) = led(cx, school).await? else { return cx.refuse().await };
    if !it.calendar().is_study_day(day) {
        return show(cx, school).await;
    }
    let what = Phrase::from(msg::CalendarStudyDay { date: day.into() }).into();
    change(cx, school, msg::CalendarClearDone { what }.into(), |days| {
        days.clear_study(day);
        Ok(())
    })
    .await
}

/// Takes back the n-th of all feasts on a day.
pub async fn clear_feast(
    cx: &mut Cx<'_>,
    school: SchoolId,
    day: NaiveDate,
    place: u8,
) -> Result<Next, Fault> {
    let Some(it) = led(cx, school).await? else { return cx.refuse().await };
    let feast = Feast::ALL.get(usize::from(place)).copied();
    match feast.filter(|feast| it.calendar().feasts_on(day).any(|on| on == *feast)) {
        Some(feast) => take_feast_back(cx, school, day, feast).await,
        None => show(cx, school).await,
    }
}

async fn take_feast_back(
    cx: &mut Cx<'_>,
    school: SchoolId,
    day: NaiveDate,
    feast: Feast,
) -> Result<Next, Fault> {
    let what = msg::CalendarFeast { date: day.into(), feast: feast_phrase(feast).into() };
    let what = Phrase::from(what).into();
    change(cx, school, msg::CalendarClearDone { what }.into(), |days| {
        days.clear_feast(day, feast);
        Ok(())
    })
    .await
}

/// Why a study day on `day` would change nothing; `None` on a day with school.
fn free_already(calendar: Calendar<'_>, day: NaiveDate) -> Option<Phrase> {
    match calendar.holiday(day) {
        Some(holiday) => {
            let name = season_phrase(holiday.season).into();
            Some(msg::CalendarInHoliday { date: day.into(), name }.into())
        }
        None => (!is_weekday(day)).then(|| msg::CalendarWeekend { date: day.into() }.into()),
    }
}

fn misfit_phrase(misfit: Misfit) -> Phrase {
    match misfit {
        Misfit::Order => msg::CalendarNotKeptOrder.into(),
        Misfit::Long => msg::CalendarNotKeptLong.into(),
        Misfit::Far => msg::CalendarNotKeptFar.into(),
        Misfit::Many => msg::CalendarNotKept.into(),
    }
}

/// Changes the school's own days, says `done` and shows the calendar; what makes no sense is not kept, and why is
/// said.
async fn change(
    cx: &mut Cx<'_>,
    school: SchoolId,
    done: Phrase,
    change: impl FnOnce(&mut OwnDays) -> Result<(), Misfit>,
) -> Result<Next, Fault> {
    if led(cx, school).await?.is_none() {
        return cx.refuse().await;
    }
    cx.tx.lock(Lockable::School, school.0).await?;
    let Some(mut school) = schools::get(cx.tx, school).await? else { return menu::show(cx).await };
    let was = school.clone();
    if let Err(misfit) = change(&mut school.settings.days) {
        show_with(cx, &was, Message::new(misfit_phrase(misfit)));
        return Ok(Next::Close);
    }
    schools::set_settings(cx.tx, school.id, &school.settings).await?;
    show_with(cx, &school, Message::new(done));
    Ok(Next::Close)
}
