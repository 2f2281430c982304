// SPDX-License-Identifier: EUPL-1.2
//! A teacher's day on paper, on the door and in their calendar: files that come in the chat.

use chrono::NaiveDate;

use super::block::taught;
use super::reminder::wants;
use super::{Cx, Fault, Next};
use crate::domain::id::{ClassId, RoundId};
use crate::jobs::File;
use crate::message::Action;
use crate::say::Message;
use crate::text::msg;

/// `message` with the buttons that make files of a day.
pub fn with_buttons(message: Message, (round, class): (RoundId, ClassId), day: NaiveDate) -> Message {
    message
        .row(vec![
            (msg::DaylistButton.into(), Action::DayList(round, class, day)),
            (msg::DaylistDoor.into(), Action::DoorList(round, class, day)),
        ])
        .act(msg::AgendaButton, Action::AgendaDay(round, class, day))
}

/// Makes the list of a day for the printer.
pub async fn print(cx: &mut Cx<'_>, round: RoundId, class: ClassId, day: NaiveDate) -> Result<Next, Fault> {
    make(cx, File::Day { round, class, day }, (round, class), day).await
}

/// Asks which names the list for the door shows: everybody walks by it.
pub async fn ask_door(
    cx: &mut Cx<'_>,
    round: RoundId,
    class: ClassId,
    day: NaiveDate,
) -> Result<Next, Fault> {
    if taught(cx, round, class).await?.is_none() {
        return cx.refuse().await;
    }
    cx.say(
        Message::new(msg::DaylistDoorAsk)
            .act(msg::DaylistDoorInitials, Action::DoorInitials(round, class, day))
            .act(msg::DaylistDoorNames, Action::DoorNames(round, class, day))
            .act(msg::CommonBack, Action::BlockDay(round, class, day)),
    );
    Ok(Next::Close)
}

/// Makes the list for the door.
pub async fn door(
    cx: &mut Cx<'_>,
    (round, class): (RoundId, ClassId),
    day: NaiveDate,
    names: bool,
) -> Result<Next, Fault> {
    make(cx, File::Door { round, class, day, names }, (round, class), day).await
}

/// Makes a calendar of a day.
pub async fn agenda(cx: &mut Cx<'_>, round: RoundId, class: ClassId, day: NaiveDate) -> Result<Next, Fault> {
    make(cx, File::Talks { round, class, day: Some(day) }, (round, class), day).await
}

async fn make(
    cx: &mut Cx<'_>,
    file: File,
    (round, class): (RoundId, ClassId),
    day: NaiveDate,
) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    wants(cx, &taught, file, Action::BlockDay(round, class, day)).await
}
