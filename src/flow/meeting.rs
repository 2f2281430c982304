// SPDX-License-Identifier: EUPL-1.2
//! What families would like to know more about, for those who lead the school: numbers per year level, where at least
//! five families said the same.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::calendar::led;
use super::preparation::answer_phrase;
use super::round::today;
use super::{Cx, Fault, Next};
use crate::domain::id::{RoundId, SchoolId};
use crate::domain::meeting::{FEWEST, Shown, shown};
use crate::domain::preparation::{Answer, Question};
use crate::domain::quiet::at;
use crate::message::Action;
use crate::say::Message;
use crate::store::meetings::{self, Counted};
use crate::text::{Arg, Phrase, msg};

/// The year levels of a primary school.
const LEVELS: usize = 8;

/// Shows the numbers of this school year and, once classes of the next one were asked, of the next. They are counted
/// once a week: from day to day one could see who just answered.
pub async fn show(cx: &mut Cx<'_>, school: SchoolId) -> Result<Next, Fault> {
    let Some(school) = led(cx, school).await? else { return cx.refuse().await };
    let monday = monday(today(cx, &school));
    let before = at(monday.and_time(NaiveTime::MIN), school.zone);
    let until = msg::MeetingTitleUntil { date: monday.into(), most: FEWEST.into() };
    let mut message = Message::new(msg::MeetingTitle).line(until);
    let running = school.year(cx.now).0;
    let mut any = false;
    for year in [running, running + 1] {
        let found = numbers(&meetings::of_year(cx.tx, school.id, year, before).await?);
        if found.is_empty() {
            continue;
        }
        any = true;
        message = message.and(msg::MeetingYear { year: Arg::from(format!("{year}/{}", year + 1)) });
        for (topic, shown) in found {
            message = message.line(line(topic, &shown));
        }
    }
    if !any {
        message = message.and(msg::MeetingNone);
    }
    cx.say(message.act(msg::CommonBack, Action::Rounds(school.id)));
    Ok(Next::Close)
}

fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

/// The numbers of each topic that may be shown, the largest first. A family that answers in a second round says the
/// same again: of several rounds the one counts in which most families named the topic.
fn numbers(counted: &[Counted]) -> Vec<(Answer, Shown)> {
    let mut found: Vec<(Answer, Shown)> = Vec::new();
    for topic in Question::Meetings.answers() {
        let mut rounds: BTreeMap<RoundId, (BTreeSet<uuid::Uuid>, [usize; LEVELS])> = BTreeMap::new();
        for (round, ballot, level, _) in counted.iter().filter(|(.., named)| *named == topic) {
            let (families, levels) = rounds.entry(*round).or_default();
            families.insert(*ballot);
            let level = usize::try_from(*level).ok().and_then(|level| level.checked_sub(1));
            if let Some(count) = level.and_then(|level| levels.get_mut(level)) {
                *count += 1;
            }
        }
        let most = rounds.into_values().max_by_key(|(families, _)| families.len());
        if let Some((families, levels)) = most {
            found.push((topic, shown(&levels, families.len())));
        }
    }
    found.retain(|(_, shown)| shown.total.is_some());
    found.sort_by_key(|(_, shown)| std::cmp::Reverse(shown.total));
    found
}

fn line(topic: Answer, shown: &Shown) -> Phrase {
    let topic = answer_phrase(topic).into();
    let total = shown.total.unwrap_or_default().into();
    let levels: Vec<Phrase> = (1_usize..)
        .zip(&shown.levels)
        .filter_map(|(level, count)| {
            let count = (*count)?.into();
            Some(msg::MeetingLevel { level: level.into(), count }.into())
        })
        .collect();
    if levels.is_empty() {
        return msg::MeetingLine { topic, total }.into();
    }
    msg::MeetingLineLevels { topic, total, levels: levels.into_iter().collect() }.into()
}
