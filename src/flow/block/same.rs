// SPDX-License-Identifier: EUPL-1.2
//! The same hours and place on other days: several at once.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::super::calendar::with_warning;
use super::super::round::today;
use super::super::{Cx, Fault, Flow, Next, Said};
use super::give::most_offered;
use super::given::{clashes, give_one, is_given};
use super::{Taught, block_of_mine, show_with, venue_phrase};
use crate::clock::Moment;
use crate::domain::id::{BlockId, PersonId};
use crate::domain::slot::span;
use crate::message::{Action, Choice};
use crate::say::{Label, Message};
use crate::store::blocks::Block;
use crate::store::{Lockable, blocks, rounds};
use crate::text::{Phrase, msg};

/// On which other days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Same {
    /// The block whose hours and place they have.
    block: BlockId,
    /// The days on the buttons.
    offered: Vec<NaiveDate>,
    /// Those that were tapped.
    chosen: Vec<NaiveDate>,
    /// That somebody else has the room then was said.
    warned: bool,
}

/// Asks on which other days.
pub async fn ask(cx: &mut Cx<'_>, id: BlockId) -> Result<Next, Fault> {
    let Some((block, taught)) = block_of_mine(cx, id).await? else { return cx.refuse().await };
    let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
    let first = taught.round.first.max(today(cx, &taught.school));
    let mut offered = Vec::new();
    for on in most_offered(&taught, first) {
        let Some((starts, ends)) = on_day(&block, &taught, on) else { continue };
        if starts > cx.now && blocks::of_person(cx.tx, me, starts, ends).await?.is_empty() {
            offered.push(on);
        }
    }
    let same = Same { block: id, offered, chosen: Vec::new(), warned: false };
    Ok(same.say(cx, &block, &taught, Vec::new()))
}

/// The hours of a block on another day, on the clock of the school.
fn on_day(block: &Block, taught: &Taught, on: NaiveDate) -> Option<(Moment, Moment)> {
    let clock = |moment: Moment| -> NaiveTime { moment.with_timezone(&taught.school.zone).time() };
    span(on, clock(block.starts_at), clock(block.ends_at), taught.school.zone)
}

impl Same {
    /// Takes an answer.
    pub async fn step(mut self, cx: &mut Cx<'_>, said: Said) -> Result<Next, Fault> {
        let Some((block, taught)) = block_of_mine(cx, self.block).await? else { return cx.refuse().await };
        let Some(me) = cx.me().map(|me| me.id) else { return cx.refuse().await };
        match said {
            Said::Choice(Choice::Yes) if !self.chosen.is_empty() => self.give(cx, &block, &taught, me).await,
            Said::Choice(Choice::Nth(place)) => {
                if let Some(on) = self.offered.get(usize::from(place)).copied() {
                    match self.chosen.iter().position(|chosen| *chosen == on) {
                        Some(at) => {
                            self.chosen.remove(at);
                        }
                        None => self.chosen.push(on),
                    }
                    self.chosen.sort_unstable();
                    self.warned = false;
                }
                Ok(self.say(cx, &block, &taught, Vec::new()))
            }
            _ => Ok(self.say(cx, &block, &taught, Vec::new())),
        }
    }

    fn say(self, cx: &mut Cx<'_>, block: &Block, taught: &Taught, warnings: Vec<Phrase>) -> Next {
        let Taught { round, class, school } = taught;
        let clock = |moment: Moment| moment.with_timezone(&school.zone).time();
        let mut message = Message::new(msg::BlockSameAsk {
            from: clock(block.starts_at).into(),
            until: clock(block.ends_at).into(),
            venue: venue_phrase(&block.venue, &class.name).into(),
        });
        for on in &self.chosen {
            message = with_warning(message, school.calendar(), *on);
        }
        for warning in warnings {
            message = message.and(warning);
        }
        let labels: Vec<(Label, Choice)> = (0..)
            .zip(&self.offered)
            .map(|(place, on)| {
                let label: Label = if self.chosen.contains(on) {
                    msg::BlockSameOn { date: (*on).into() }.into()
                } else {
                    msg::TalkDay { date: (*on).into() }.into()
                };
                (label, Choice::Nth(place))
            })
            .collect();
        for pair in labels.chunks(2) {
            message = message.answers(pair.to_vec());
        }
        if !self.chosen.is_empty() {
            let add: Label = if self.warned {
                msg::BlockRoomYes.into()
            } else {
                msg::BlockSameAdd { count: self.chosen.len().into() }.into()
            };
            message = message.answer(add, Choice::Yes);
        }
        cx.say(message.act(msg::CommonBack, Action::Blocks(round.id, class.id)));
        Next::Open(Flow::Same(self))
    }

    async fn give(
        mut self,
        cx: &mut Cx<'_>,
        block: &Block,
        taught: &Taught,
        me: PersonId,
    ) -> Result<Next, Fault> {
        let Taught { round, school, .. } = taught;
        cx.tx.lock(Lockable::School, school.id.0).await?;
        cx.tx.lock(Lockable::Round, round.id.0).await?;
        cx.tx.lock(Lockable::Person, me.0).await?;
        if rounds::get(cx.tx, round.id).await?.is_none() {
            return cx.refuse().await;
        }
        let spans: Vec<_> = self.chosen.iter().filter_map(|on| on_day(block, taught, *on)).collect();
        if !self.warned {
            let mut warnings = Vec::new();
            for span in &spans {
                warnings.extend(clashes(cx, taught, me, *span, &block.venue).await?);
            }
            if !warnings.is_empty() {
                self.warned = true;
                return Ok(self.say(cx, block, taught, warnings));
            }
        }
        let (mut count, mut left) = (0, 0_usize);
        for (starts, ends) in spans {
            if starts <= cx.now || is_given(cx, me, starts, ends).await? {
                left += 1;
                continue;
            }
            let new = Block { starts_at: starts, ends_at: ends, person_id: Some(me), ..block.clone() };
            count += give_one(cx, taught, new).await?;
        }
        let above: Phrase = match left {
            0 => msg::BlockTitleAdded { count: count.into() }.into(),
            _ => msg::BlockSameSome { count: count.into(), left: left.into() }.into(),
        };
        show_with(cx, taught, Some(above)).await
    }
}
