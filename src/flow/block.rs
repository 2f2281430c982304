// SPDX-License-Identifier: EUPL-1.2
//! A teacher's times for conversations: given, taken away, taken over, and who comes on a day.

pub mod change;
mod day;
mod family;
mod free;
mod give;
mod given;
pub mod leeway;
pub mod off;
pub mod plan;
pub mod same;
pub mod take;
pub mod talk;
pub mod times;

pub use day::show_day;
pub use give::{Giving, Wanted, ask_day, ask_wanted};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::along::chosen_phrase;
use super::round::{gives_times, kind_phrase, when};
use super::talk::elsewhere_phrases;
use super::{Cx, Fault, Next, reminder};
use crate::clock::Moment;
use crate::domain::block::{Lacks, is_evening, is_offered};
use crate::domain::id::{BlockId, ClassId, PersonId, RoundId, TalkId};
use crate::domain::slot::Venue;
use crate::domain::talk::TalkState;
use crate::message::Action;
use crate::say::Message;
use crate::store::blocks::Block;
use crate::store::classes::Class;
use crate::store::persons::Person;
use crate::store::rounds::Round;
use crate::store::schools::School;
use crate::store::talks::Talk;
use crate::store::{Lockable, addresses, alongs, blocks, children, persons, rounds, schools, talks, waits};
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

impl Taught {
    fn day(&self, moment: Moment) -> NaiveDate {
        day(moment, self.school.zone)
    }
}

/// The round and the class, if this person teaches it and the round is for it.
pub(super) async fn taught(cx: &mut Cx<'_>, round: RoundId, class: ClassId) -> Result<Option<Taught>, Fault> {
    let Some(round) = rounds::get(cx.tx, round).await? else { return Ok(None) };
    let Some(class) = gives_times(cx, &round, class).await? else { return Ok(None) };
    if !rounds::has_class(cx.tx, round.id, class.id).await? {
        return Ok(None);
    }
    let school = schools::get(cx.tx, class.school_id).await?;
    Ok(school.map(|school| Taught { round, class, school }))
}

/// Where or how one meets, to whoever reads it.
pub fn venue_phrase(venue: &Venue, class: &str) -> Phrase {
    match venue {
        Venue::Class => msg::BlockVenue { class: class.into() }.into(),
        Venue::Room { called } => msg::BlockVenueRoom { room: called.into() }.into(),
        Venue::Phone => msg::BlockVenuePhone.into(),
        Venue::Online { .. } => msg::BlockVenueOnline.into(),
        Venue::Home => msg::BlockVenueHome.into(),
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
    show_asking(cx, taught, above, None).await
}

/// The same; a teacher whose first times `lack` something is asked for it, this once.
async fn show_asking(
    cx: &mut Cx<'_>,
    taught: &Taught,
    above: Option<Phrase>,
    lack: Option<Lacks>,
) -> Result<Next, Fault> {
    let Taught { round, class, school } = taught;
    let title = msg::BlockTitle {
        kind: kind_phrase(round).into(),
        class: Arg::from(&class.name),
        first: round.first.into(),
        last: round.last.into(),
    };
    let mut message = Message::new(title).below(above);
    let me = cx.me().map(|me| me.id);
    let given = blocks::of_class(cx.tx, round.id, class.id).await?;
    let booked = talks::of_class(cx.tx, round.id, class.id).await?;
    if given.is_empty() {
        message = message.and(msg::BlockTitleNone);
    }
    let mut days: Vec<NaiveDate> = Vec::new();
    let mut count = 0;
    for block in &given {
        let on = taught.day(block.starts_at);
        if !days.contains(&on) {
            days.push(on);
        }
        let closed = blocks::closed(cx.tx, block.id).await?;
        let times = block.slots(round.rhythm).filter(|(_, slot)| !closed.contains(&slot.starts)).count();
        count += times;
        let line = msg::BlockLine {
            date: on.into(),
            from: time(block.starts_at, school.zone),
            until: time(block.ends_at, school.zone),
            venue: venue_phrase(&block.venue, &class.name).into(),
            times: times.into(),
            taken: booked.iter().filter(|talk| talk.block_id == block.id).count().into(),
        };
        message = message.line(line);
        if let Some(whose) = whose(cx, block, me).await? {
            message = message.line(whose);
        }
    }
    if !given.is_empty() && !round.for_some {
        let children = children::of_class(cx.tx, class.id).await?.len();
        message = message.and(msg::BlockCount { times: count.into(), count: children.into() });
    }
    if given.iter().any(|block| !is_offered((block.person_id, &block.venue), venues(&given))) {
        message = message.and(msg::BlockVenueAlone);
    }
    for line in elsewhere_phrases(cx, round.id, class.id, school).await? {
        message = message.and(line);
    }
    if let Some(lack) = lack {
        message = with_wishes(message, taught, lack);
    }
    for pair in days.chunks(2) {
        let row = pair.iter().map(|on| {
            let label = msg::BlockDay { date: (*on).into() };
            (label.into(), Action::BlockDay(round.id, class.id, *on))
        });
        message = message.row(row.collect());
    }
    message = message.act(msg::BlockTitleAdd, Action::BlockAdd(round.id, class.id));
    if given.iter().any(|block| block.ends_at > cx.now) {
        message = message.act(msg::PlanButton, Action::PlanFor(round.id, class.id));
    }
    if given.iter().any(|block| block.ends_at > cx.now && block.person_id != me) {
        message = message.act(msg::BlockTakeAll, Action::BlockTakeAll(round.id, class.id));
    }
    message = reminder::with_button(cx, taught, message).await?;
    if !booked.is_empty() {
        message = message.row(vec![
            (msg::TurnoutButton.into(), Action::TurnoutOf(round.id, class.id)),
            (msg::AgendaButton.into(), Action::AgendaRound(round.id, class.id)),
        ]);
    }
    let along = chosen_phrase(alongs::get(cx.tx, round.id, class.id).await?);
    let along = msg::AlongButton { along: along.into() };
    let waiting = waits::count(cx.tx, round.id, class.id).await?;
    if waiting > 0 {
        message = message.and(msg::WaitCount { count: waiting.into() });
    }
    cx.say(
        message
            .act(along, Action::Along(round.id, class.id))
            .act(msg::LeewayButton, Action::Leeways(round.id, class.id))
            .act(msg::CommonBack, back(cx, taught)),
    );
    Ok(Next::Close)
}

/// Where the times of a class are: on its page, unless its year has not begun.
fn back(cx: &Cx<'_>, taught: &Taught) -> Action {
    if taught.class.year > taught.school.year(cx.now).0 {
        Action::Menu
    } else {
        Action::Class(taught.class.id)
    }
}

/// Who of each block, and where.
fn venues(given: &[Block]) -> impl Iterator<Item = (Option<PersonId>, &Venue)> {
    given.iter().map(|block| (block.person_id, &block.venue))
}

/// A line about whose times these are, unless they are one's own.
async fn whose(cx: &mut Cx<'_>, block: &Block, me: Option<PersonId>) -> Result<Option<Phrase>, Fault> {
    if block.person_id == me {
        return Ok(None);
    }
    let other = match block.person_id {
        Some(person) => persons::get(cx.tx, person).await?,
        None => None,
    };
    Ok(Some(match other {
        Some(other) => msg::BlockLineOf { name: other.name.into() }.into(),
        None => msg::BlockLineNobody.into(),
    }))
}

/// Asks for what parents who work would miss.
fn with_wishes(mut message: Message, taught: &Taught, lack: Lacks) -> Message {
    let (round, class) = (taught.round.id, taught.class.id);
    if lack.evening || lack.phone {
        message = message.and(msg::BlockWish);
    }
    if lack.evening {
        message = message.act(msg::BlockWishEvening, Action::BlockEvening(round, class));
    }
    if lack.phone {
        message = message.act(msg::BlockWishPhone, Action::BlockPhone(round, class));
    }
    message
}

/// How many classes of a round have an evening, to those who lead the school: never which teacher.
pub(super) fn with_evenings(
    message: Message,
    round: &Round,
    given: &[Block],
    zone: Tz,
    classes: i64,
) -> Message {
    let mut have: Vec<ClassId> = Vec::new();
    for block in given {
        let evening = block.slots(round.rhythm).any(|(_, slot)| is_evening(slot.starts, zone));
        if evening && !have.contains(&block.class_id) {
            have.push(block.class_id);
        }
    }
    message.line(msg::BlockWishCount { have: have.len().into(), count: classes.into() })
}

/// A talk with a class that this person teaches.
pub(super) async fn of_mine(cx: &mut Cx<'_>, id: TalkId) -> Result<Option<(Talk, Taught)>, Fault> {
    let Some(talk) = talks::get(cx.tx, id).await? else { return Ok(None) };
    Ok(taught(cx, talk.round_id, talk.class_id).await?.map(|taught| (talk, taught)))
}

/// A block of a class that this person teaches.
async fn block_of_mine(cx: &mut Cx<'_>, id: BlockId) -> Result<Option<(Block, Taught)>, Fault> {
    let Some(block) = blocks::get(cx.tx, id).await? else { return Ok(None) };
    Ok(taught(cx, block.round_id, block.class_id).await?.map(|taught| (block, taught)))
}

/// Whether a teacher can still change a talk.
fn is_ahead(talk: &Talk, now: Moment) -> bool {
    talk.state == TalkState::Booked && talk.slot.starts > now
}

/// Locks blocks in their order.
async fn lock_all(cx: &mut Cx<'_>, blocks: impl IntoIterator<Item = BlockId>) -> Result<(), Fault> {
    let mut ids: Vec<BlockId> = blocks.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        cx.tx.lock(Lockable::Block, id.0).await?;
    }
    Ok(())
}

/// Whether something that is owed to a person arrives here.
pub(super) async fn can_be_told(cx: &mut Cx<'_>, person: &Person) -> Result<bool, Fault> {
    let away = person.paper || person.is_paused(cx.now);
    Ok(!away && addresses::for_notices(cx.tx, person.id).await?.is_some())
}
