// SPDX-License-Identifier: EUPL-1.2
//! The times of a round are divided at a school's size: everybody has one or hears what is near, whatever changes or
//! breaks off meanwhile.

use std::collections::BTreeMap;
use std::task::Poll;

use chrono::TimeDelta;
use futures::future::{Either, poll_fn, select};
use ouderlijn::clock::Clock;
use ouderlijn::domain::id::BlockId;
use ouderlijn::domain::slot::Meeting;
use ouderlijn::domain::wish::Grade;
use ouderlijn::flow::Links;
use ouderlijn::jobs::{self, Breath};
use ouderlijn::store::talks::Talk;
use ouderlijn::store::{Db, blocks, rounds, talks, wishes};
use tokio::sync::watch;

use crate::db_test;
use crate::support::bot::{BOT, Someone, TestBot, words};
use crate::support::db::outside;
use crate::support::large::{Family, Large};

/// Classes and children: the planner of a test's build is slow, and a round of its size takes several parts.
const SIZE: (usize, usize) = (3, 24);
const DIVIDED: &str = "SELECT COUNT(*) AS it FROM rounds WHERE divided_at IS NOT NULL";

/// A school with a round whose times are divided on Friday 11 September at six.
async fn large(bot: &TestBot, size: (usize, usize)) -> Large {
    let times = (bot.engine.clock().now(), "2026-09-11T16:00:00Z".parse().expect("a moment"));
    let first = "2026-09-14".parse().expect("a day");
    Large::found(bot.engine.db(), BOT, size, (times.0, times.1, first)).await
}

fn chat(bot: &TestBot, family: &Family) -> Someone {
    bot.person(&family.chat.replace("chat-", ""), "nl")
}

/// The talks of a round. Nobody has two, nobody is at two places, and each has a time that suits.
async fn sound(db: &Db, large: &Large) -> Vec<Talk> {
    let mut tx = db.read().await.expect("a transaction");
    let round = rounds::get(&mut tx, large.round).await.expect("a look").expect("a round");
    let booked = talks::of_round(&mut tx, large.round).await.expect("talks");
    let said: BTreeMap<_, _> =
        wishes::of_round(&mut tx, large.round).await.expect("wishes").into_iter().collect();
    let given = blocks::of_round(&mut tx, large.round).await.expect("blocks");
    tx.rollback().await.expect("a read");
    for (place, one) in booked.iter().enumerate() {
        let block = given.iter().find(|block| block.id == one.block_id).expect("a block");
        assert!(block.slots(round.rhythm).any(|(_, slot)| slot == one.slot), "{one:?}");
        let grade = said[&(one.child_id, one.household_id)].of_slot(one.slot, chrono_tz::Europe::Amsterdam);
        assert!(grade > Grade::No, "it does not suit: {one:?}");
        assert!(one.tongue.is_none() || one.interpreter.is_some(), "nobody interprets: {one:?}");
        for other in &booked[place + 1..] {
            assert!(one.block_id != other.block_id || !one.slot.overlaps(other.slot), "{one:?} {other:?}");
            if one.household_id == other.household_id {
                assert!(one.child_id != other.child_id, "two talks: {one:?} {other:?}");
                assert!(Meeting::fits(&one.meeting(), &[other.meeting()]), "{one:?} {other:?}");
            }
        }
    }
    booked
}

/// Every family reads which time it has, or what is near.
fn everybody_reads(bot: &TestBot, large: &Large, booked: &[Talk]) -> usize {
    let mut without = 0;
    for family in &large.families {
        let who = chat(bot, family);
        let has =
            booked.iter().any(|talk| (talk.child_id, talk.household_id) == (family.child, family.household));
        let of_family = large.families.iter().filter(|other| other.household == family.household);
        let with = of_family.filter(|other| booked.iter().any(|talk| talk.child_id == other.child)).count();
        assert_eq!(bot.count(&who, "Wij hebben een tijd voor u"), with, "{}", bot.reads(&who));
        if !has {
            without += 1;
            assert!(bot.count(&who, "🕐 Sorry") > 0, "{}", bot.reads(&who));
        }
    }
    without
}

/// The moment at which the times are divided.
fn due(bot: &TestBot) -> Clock {
    let clock = bot.engine.clock().clone();
    clock.move_to("2026-09-11T16:00:00Z".parse().expect("a moment"));
    clock
}

/// Makes the plans that are due, and writes nothing of them.
async fn plan(bot: &TestBot) {
    let (db, clock, links) = (bot.engine.db(), due(bot), Links::default());
    for job in jobs::slow(db, clock.now()).await.expect("slow jobs") {
        jobs::work(db, &words(), &links, &[7; 32], None, job, &clock).await.expect("a plan");
    }
}

/// Writes one part of what is due, then the process stops; whether there was one.
async fn writes_a_part(bot: &TestBot) -> bool {
    let (db, now, links, words) = (bot.engine.db(), bot.engine.clock().now(), Links::default(), words());
    let (_, stop) = watch::channel(true);
    let breath = Breath { clock: Clock::system(), stop };
    jobs::tick(db, &words, &links, &[7; 32], now, Some(&breath)).await.expect("a part") > 0
}

/// Writes what is due, and dies after so many looks at how far it is; whether it came to an end before.
async fn dies(bot: &TestBot, mut looks: usize) -> bool {
    let (db, now, links, words) = (bot.engine.db(), bot.engine.clock().now(), Links::default(), words());
    let dies = poll_fn(|cx| {
        looks = looks.saturating_sub(1);
        cx.waker().wake_by_ref();
        if looks == 0 { Poll::Ready(()) } else { Poll::Pending }
    });
    let work = Box::pin(jobs::tick(db, &words, &links, &[7; 32], now, None));
    match select(work, dies).await {
        Either::Left((done, _)) => {
            done.expect("a tick");
            true
        }
        Either::Right(_) => false,
    }
}

db_test! {
    async fn everybody_of_a_school_has_a_time_or_hears_what_is_near(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let large = large(&bot, SIZE).await;
        bot.until("2026-09-11T16:00:30Z").await;
        assert_eq!(outside::numbers(url, DIVIDED).await, [1]);
        bot.restarts().await;
        bot.passes(TimeDelta::minutes(30)).await;
        let booked = sound(bot.engine.db(), &large).await;
        let without = everybody_reads(&bot, &large, &booked);
        assert_eq!(booked.len() + without, large.families.len());
        assert!(without * 10 < large.families.len(), "{without} of {}", large.families.len());
        bot.passes(TimeDelta::days(40)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn who_dies_again_and_again_while_talks_are_written_goes_on_and_writes_none_twice(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let large = large(&bot, SIZE).await;
        plan(&bot).await;
        // It dies amid a part, later each time, and stops after the next one.
        let (mut looks, mut deaths, mut halfway) = (40, 0, false);
        loop {
            let ended = dies(&bot, looks).await;
            bot.restarts().await;
            if !writes_a_part(&bot).await {
                break;
            }
            (looks, deaths) = (looks + looks / 4, deaths + usize::from(!ended));
            let written = outside::numbers(url, "SELECT COUNT(*) AS it FROM talks").await[0];
            halfway |= written > 0 && outside::numbers(url, DIVIDED).await == [0];
            bot.restarts().await;
        }
        assert!(deaths > 3 && halfway, "{deaths} deaths");
        bot.passes(TimeDelta::minutes(30)).await;
        let booked = sound(bot.engine.db(), &large).await;
        let without = everybody_reads(&bot, &large, &booked);
        assert_eq!(booked.len() + without, large.families.len());
        bot.passes(TimeDelta::days(40)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn whose_time_is_gone_when_it_is_to_be_written_gets_another_that_suits_or_hears_what_is_near(db: Db, url: Url) {
        let bot = TestBot::new(db).await;
        let large = large(&bot, SIZE).await;
        plan(&bot).await;
        // Between the plan and the talks two teachers take an afternoon away.
        let mut tx = bot.engine.db().write().await.expect("a transaction");
        let now = bot.engine.clock().now();
        let given = blocks::of_round(&mut tx, large.round).await.expect("blocks");
        let gone: Vec<BlockId> = given.iter().take(2).map(|block| block.id).collect();
        for block in &gone {
            blocks::remove(&mut tx, *block, now).await.expect("a block less");
        }
        tx.commit().await.expect("less time");
        bot.passes(TimeDelta::minutes(30)).await;
        assert_eq!(outside::numbers(url, DIVIDED).await, [1]);
        let again = "SELECT COUNT(*) AS it FROM jobs WHERE dedup_key LIKE 'divide.%' AND state = 'done'";
        assert!(outside::numbers(url, again).await[0] > 1, "divided again");
        let booked = sound(bot.engine.db(), &large).await;
        assert!(booked.iter().all(|talk| !gone.contains(&talk.block_id)));
        let without = everybody_reads(&bot, &large, &booked);
        assert_eq!(booked.len() + without, large.families.len());
        let mut tx = bot.engine.db().read().await.expect("a transaction");
        let report = rounds::report(&mut tx, large.round).await.expect("a look").expect("a report");
        tx.rollback().await.expect("a read");
        assert_eq!((report.families, report.placed), (large.families.len(), booked.len()));
        bot.passes(TimeDelta::days(40)).await;
        bot.ends().await;
    }
}
