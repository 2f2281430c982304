// SPDX-License-Identifier: EUPL-1.2
//! A teacher's times for conversations: given, taken away, and who comes on a day.

mod give;

pub use give::{Giving, ask_day};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::round::{kind_phrase, when};
use super::talk::answered;
use super::{Cx, Fault, Next, daylist, reminder};
use crate::clock::Moment;
use crate::domain::id::{BlockId, ClassId, RoundId, TalkId};
use crate::domain::slot::Venue;
use crate::domain::talk::TalkState;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::classes::Class;
use crate::store::persons::Person;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{Lockable, addresses, blocks, rounds, schools, talks};
use crate::text::{Arg, Phrase, msg};

/// A round with the class of it that somebody teaches.
pub(super) struct Taught {
    /// The round.
    pub round: Round,
    /// The class.
    pub class: Class,
    /// Their school.
    pub school: School,
}

/// The round and the class, if this person teaches it and the round is for it.
pub(super) async fn taught(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Option<Taught>, Fault> {
    let Some(class) = cx.teacher_of(class).await? else { return Ok(None) };
    if !rounds::has_class(cx.tx, round, class.id).await? {
        return Ok(None);
    }
    let (round, school) = (rounds::get(cx.tx, round).await?, schools::get(cx.tx, class.school_id).await?);
    Ok(round.zip(school).map(|(round, school)| Taught { round, class, school }))
}

/// Where or how one meets, to whoever reads it.
pub fn venue_phrase(venue: &Venue, class: &str) -> Phrase {
    match venue {
        Venue::Class => msg::BlockVenue { class: class.into() }.into(),
        Venue::Room { called } => msg::BlockVenueRoom { room: called.into() }.into(),
        Venue::Phone => msg::BlockVenuePhone.into(),
        Venue::Online { .. } => msg::BlockVenueOnline.into(),
    }
}

fn time(moment: Moment, zone: Tz) -> Arg {
    when(moment, zone).1
}

fn day(moment: Moment, zone: Tz) -> NaiveDate {
    moment.with_timezone(&zone).date_naive()
}

/// Shows a teacher the times of their class.
pub async fn show(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    show_with(cx, &taught, None).await
}

async fn show_with(cx: &mut Cx<'_>, taught: &Taught, above: Option<Phrase>) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let title = msg::BlockTitle {
        kind: kind_phrase(round.kind).into(),
        class: Arg::from(&class.name),
        first: round.first.into(),
        last: round.last.into(),
    };
    let mut message = Message::new(title).below(above);
    let given = blocks::of_class(cx.tx, round.id, class.id).await?;
    let booked = talks::of_class(cx.tx, round.id, class.id).await?;
    if given.is_empty() {
        message = message.and(msg::BlockTitleNone);
    }
    let mut days: Vec<NaiveDate> = Vec::new();
    for block in &given {
        let on = day(block.starts_at, school.zone);
        if !days.contains(&on) {
            days.push(on);
        }
        let line = msg::BlockLine {
            date: on.into(),
            from: time(block.starts_at, school.zone),
            until: time(block.ends_at, school.zone),
            venue: venue_phrase(&block.venue, &class.name).into(),
            times: block.slots(round.rhythm).count().into(),
            taken: booked.iter().filter(|talk| talk.block_id == block.id).count().into(),
        };
        message = message.line(line);
    }
    for pair in days.chunks(2) {
        let row = pair.iter().map(|on| {
            let label = msg::BlockDay { date: (*on).into() };
            (label.into(), Action::BlockDay(round.id, class.id, *on))
        });
        message = message.row(row.collect());
    }
    message = message.act(msg::BlockTitleAdd, Action::BlockAdd(round.id, class.id));
    message = reminder::with_button(cx, taught, message).await?;
    if !booked.is_empty() {
        message = message.row(vec![
            (msg::TurnoutButton.into(), Action::TurnoutOf(round.id, class.id)),
            (msg::AgendaButton.into(), Action::AgendaRound(round.id, class.id)),
        ]);
    }
    cx.say(message.act(msg::CommonBack, Action::Class(class.id)));
    Ok(Next::Close)
}

/// Shows a teacher who comes on a day.
pub async fn show_day(cx: &mut Cx<'_>, round: RoundId, class: ClassId, on: NaiveDate) -> Result<Next, Fault> {
    let Some(taught) = taught(cx, round, class).await? else { return cx.refuse().await };
    show_day_with(cx, &taught, on, None).await
}

async fn show_day_with(
    cx: &mut Cx<'_>,
    taught: &Taught,
    on: NaiveDate,
    above: Option<Phrase>,
) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let mut given = blocks::of_class(cx.tx, round.id, class.id).await?;
    given.retain(|block| day(block.starts_at, school.zone) == on);
    let mut booked = talks::of_class(cx.tx, round.id, class.id).await?;
    booked.retain(|talk| day(talk.slot.starts, school.zone) == on);
    let taken = talks::taken(cx.tx, round.id, class.id).await?;
    let title = msg::BlockList { date: on.into(), class: Arg::from(&class.name) };
    let mut message = Message::new(title).below(above);
    if booked.is_empty() {
        message = message.and(msg::BlockListNone);
    }
    for talk in &booked {
        message = message.line(answered(talk, line(talk, school.zone)));
    }
    let free =
        given.iter().flat_map(|block| block.slots(round.rhythm).map(|(_, slot)| (block.id, slot.starts)));
    let free = free.filter(|slot| !taken.contains(slot)).count();
    message = message.and(msg::BlockListFree { count: free.into() });
    for pair in booked.iter().filter(|talk| talk.slot.starts > cx.now).collect::<Vec<_>>().chunks(2) {
        let row = pair.iter().map(|talk| {
            let label = msg::BlockCallOff {
                time: time(talk.slot.starts, school.zone),
                child: Arg::from(&talk.child_name),
            };
            (label.into(), Action::TalkCallOffAsk(talk.id))
        });
        message = message.row(row.collect());
    }
    for block in &given {
        let label = msg::BlockRemove {
            from: time(block.starts_at, school.zone),
            until: time(block.ends_at, school.zone),
        };
        message = message.act(label, Action::BlockRemove(block.id));
    }
    if !booked.is_empty() {
        message = daylist::with_buttons(message, (round.id, class.id), on);
    }
    cx.say(message.act(msg::CommonBack, Action::Blocks(round.id, class.id)));
    Ok(Next::Close)
}

/// A talk in the list of a day.
fn line(talk: &Talk, zone: Tz) -> Phrase {
    let (at, child) = (time(talk.slot.starts, zone), Arg::from(&talk.child_name));
    let venue = venue_phrase(&talk.venue, &talk.class_name).into();
    match &talk.person_name {
        Some(name) => msg::BlockListLineWith { time: at, child, venue, name: name.into() }.into(),
        None => msg::BlockListLine { time: at, child, venue }.into(),
    }
}

/// Takes times away in which nobody booked; else says who is to be cancelled first.
pub async fn remove(cx: &mut Cx<'_>, id: BlockId) -> Result<Next, Fault> {
    let Some(block) = blocks::get(cx.tx, id).await? else { return cx.refuse().await };
    let Some(taught) = taught(cx, block.round_id, block.class_id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Block, id.0).await?;
    let zone = taught.school.zone;
    let on = day(block.starts_at, zone);
    let mut booked = talks::of_class(cx.tx, block.round_id, block.class_id).await?;
    booked.retain(|talk| talk.block_id == id);
    if !booked.is_empty() {
        let names = booked.iter().map(|talk| {
            Phrase::from(msg::BlockRemoveLine {
                time: time(talk.slot.starts, zone),
                child: Arg::from(&talk.child_name),
            })
        });
        let not = msg::BlockRemoveNot { names: names.collect() };
        return show_day_with(cx, &taught, on, Some(not.into())).await;
    }
    // Two taps at once: the second finds it gone.
    if blocks::get(cx.tx, id).await?.is_some() {
        blocks::remove(cx.tx, id, cx.now).await?;
    }
    show_with(cx, &taught, Some(msg::BlockRemoveDone.into())).await
}

/// A talk with a class that this person teaches.
async fn of_mine(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, Taught)>, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(None) };
    Ok(taught(cx, talk.round_id, talk.class_id).await?.map(|taught| (talk, taught)))
}

/// Whether a teacher can still call off a talk.
fn is_ahead(talk: &Talk, now: Moment) -> bool {
    talk.state == TalkState::Booked && talk.slot.starts > now
}

/// Asks a teacher whether to call off a talk.
pub async fn ask_call_off(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    let zone = taught.school.zone;
    let on = day(talk.slot.starts, zone);
    if !is_ahead(&talk, cx.now) {
        return show_day_with(cx, &taught, on, None).await;
    }
    let (date, time) = when(talk.slot.starts, zone);
    cx.say(
        Message::new(msg::BlockCallOffSure { child: talk.child_name.into(), date, time })
            .act(msg::BlockCallOffYes, Action::TalkCallOff(talk.id))
            .act(msg::CommonBack, Action::BlockDay(talk.round_id, talk.class_id, on)),
    );
    Ok(Next::Close)
}

/// A teacher calls off a talk: that time is given to nobody else, and the family hears of it.
pub async fn call_off(cx: &mut Cx<'_>, id: TalkId) -> Result<Next, Fault> {
    let Some((talk, taught)) = of_mine(cx, id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Block, talk.block_id.0).await?;
    let zone = taught.school.zone;
    // Read again behind the lock: the family may have cancelled or moved it.
    let talk = talks::get(cx.tx, id).await?.filter(|now| now.block_id == talk.block_id).unwrap_or(talk);
    let on = day(talk.slot.starts, zone);
    if !is_ahead(&talk, cx.now) {
        return show_day_with(cx, &taught, on, None).await;
    }
    talks::end(cx.tx, id, TalkState::CalledOff, cx.now).await?;
    let mut told = false;
    for parent in talks::parents(cx.tx, talk.child_id, talk.household_id).await? {
        told |= can_be_told(cx, &parent).await?;
        let job = Job::TalkCalledOff { talk: id, person: parent.id };
        job.plan(cx.tx, &mut cx.chance, cx.now, zone).await?;
    }
    let child = Arg::from(&talk.child_name);
    let above: Phrase = match (told, taught.round.is_open(cx.now)) {
        (false, _) => msg::BlockCallOffCall { child }.into(),
        (true, true) => msg::BlockCallOffDone { child }.into(),
        (true, false) => msg::BlockCallOffAgree { child }.into(),
    };
    show_day_with(cx, &taught, on, Some(above)).await
}

async fn can_be_told(cx: &mut Cx<'_>, person: &Person) -> Result<bool, Fault> {
    let away = person.paper || person.is_paused(cx.now);
    Ok(!away && addresses::for_notices(cx.tx, person.id).await?.is_some())
}
