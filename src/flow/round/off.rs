// SPDX-License-Identifier: EUPL-1.2
//! A round does not take place: taken back while nobody booked, or called off with every conversation in it.

use super::super::{Cx, Fault, Next};
use super::{kind_phrase, led_round, list, today};
use crate::domain::id::RoundId;
use crate::jobs::Job;
use crate::message::Action;
use crate::say::Message;
use crate::store::rounds::Round;
use crate::store::{Lockable, blocks, rounds, talks, wishes};
use crate::text::msg;

/// Asks whether to take back a round; one in which families booked, with how many they are.
pub async fn ask_take_back(cx: &mut Cx<'_>, id: RoundId) -> Result<Next, Fault> {
    let Some((round, _)) = led_round(cx, id).await? else { return cx.refuse().await };
    let taken = talks::count_ahead(cx.tx, round.id, cx.now).await?;
    Ok(ask(cx, &round, taken))
}

fn ask(cx: &mut Cx<'_>, round: &Round, taken: i64) -> Next {
    let (kind, first) = (kind_phrase(round).into(), round.first.into());
    let message = if taken == 0 {
        Message::new(msg::RoundTakeBackSure { first, kind })
            .act(msg::RoundTakeBackYes, Action::RoundTakeBack(round.id))
    } else {
        Message::new(msg::RoundCallOff { kind, first, count: taken.into() })
            .act(msg::RoundCallOffYes, Action::RoundCallOff(round.id))
    };
    cx.say(message.act(msg::CommonBack, Action::Round(round.id)));
    Next::Close
}

/// Takes back a round in which nobody booked. If somebody did meanwhile, it is asked again with how many they are.
pub async fn take_back(cx: &mut Cx<'_>, id: RoundId) -> Result<Next, Fault> {
    end(cx, id, false).await
}

/// Calls off a round: nothing more of it takes place, and everybody who knows of it hears so.
pub async fn call_off(cx: &mut Cx<'_>, id: RoundId) -> Result<Next, Fault> {
    end(cx, id, true).await
}

async fn end(cx: &mut Cx<'_>, id: RoundId, with_talks: bool) -> Result<Next, Fault> {
    let Some((round, school)) = led_round(cx, id).await? else { return cx.refuse().await };
    cx.tx.lock(Lockable::Round, round.id.0).await?;
    // Two taps at once: the second finds it gone.
    if rounds::get(cx.tx, id).await?.is_none() {
        return list(cx, school.id).await;
    }
    let mut given: Vec<_> = blocks::of_round(cx.tx, round.id).await?.iter().map(|block| block.id).collect();
    let teachers_gave = !given.is_empty();
    given.sort_unstable();
    for block in given {
        cx.tx.lock(Lockable::Block, block.0).await?;
    }
    let taken = talks::count_ahead(cx.tx, round.id, cx.now).await?;
    if taken > 0 && !with_talks {
        return Ok(ask(cx, &round, taken));
    }
    let there_were = talks::count(cx.tx, round.id).await? > taken;
    talks::call_off_round(cx.tx, round.id, cx.now).await?;
    wishes::forget(cx.tx, round.id).await?;
    if there_were {
        rounds::cut(cx.tx, round.id, today(cx, &school), cx.now).await?;
    } else {
        rounds::remove(cx.tx, round.id, cx.now).await?;
    }
    // Before anybody knew of it there is nothing to tell.
    if taken > 0 || round.opens_at <= cx.now || teachers_gave {
        for class in rounds::classes(cx.tx, round.id).await? {
            let job = Job::RoundOff { round: round.id, class: class.id, at: cx.now };
            job.plan(cx.tx, &mut cx.chance, cx.now, school.zone).await?;
        }
    }
    let done = match taken {
        0 => Message::new(msg::RoundTakeBackDone),
        count => Message::new(msg::RoundCallOffDone { count: count.into() }),
    };
    cx.say(done.act(msg::CommonBack, Action::Rounds(school.id)));
    Ok(Next::Close)
}
