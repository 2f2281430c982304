// SPDX-License-Identifier: EUPL-1.2
//! Times of the day, on buttons or typed.

use chrono::{NaiveDate, NaiveTime, Timelike};

use crate::domain::ready::{self, Filling};
use crate::message::Choice;
use crate::say::{Label, Message};
use crate::text::msg;

/// Half hours from `first` to `last`.
pub(super) fn half_hours(first: NaiveTime, last: NaiveTime) -> Vec<NaiveTime> {
    let all = (0..48).filter_map(|half| NaiveTime::from_hms_opt(half / 2, half % 2 * 30, 0));
    all.filter(|time| (first..=last).contains(time)).collect()
}

/// A full hour.
pub(super) fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

/// Times as buttons that answer.
pub(super) fn with_times(mut message: Message, times: &[NaiveTime]) -> Message {
    let labels: Vec<(Label, Choice)> = (0..)
        .zip(times)
        .map(|(place, time)| (msg::TalkTime { time: (*time).into() }.into(), Choice::Nth(place)))
        .collect();
    for row in labels.chunks(4) {
        message = message.answers(row.to_vec());
    }
    message
}

/// The time on a button, or one that was typed: whole five minutes.
pub(super) fn chosen(offered: &[NaiveTime], place: Option<usize>, typed: Option<&str>) -> Option<NaiveTime> {
    if let Some(place) = place {
        return offered.get(place).copied();
    }
    match ready::Slot::Time.read(typed?, NaiveDate::MIN) {
        Some(Filling::Time(time)) if time.minute() % 5 == 0 => Some(time),
        _ => None,
    }
}
