// SPDX-License-Identifier: EUPL-1.2
//! A whole round, whatever teachers and families do in it: nobody is promised what another has, nobody is to be at two
//! places, nothing lies outside of what a teacher gave, and everybody is answered.

mod holds;
mod step;
mod world;

use chrono::{DateTime, TimeDelta, Utc};
use ouderlijn::message::{Action, Command, Input, Press};
use ouderlijn::store::talks;

use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::support::steps;
use crate::{block, db_test, order, post, round, talk};

fn runs(cases: u32, length: usize, shared: bool) {
    let step = (0..step::PERSONS, step::step());
    steps::runs((step, length), (cases, 40), shared, &async |db, steps| {
        let mut world = world::world(db).await;
        for (who, step) in steps {
            world.goes_on(*who, step).await;
        }
        world.calls_off().await;
        world.bot.until("2026-10-01T10:00:00Z").await;
        world.stands().await.holds();
        world.bot.ends().await;
    });
}

#[test]
fn whatever_happens_in_a_round_nobody_is_at_two_places_and_no_time_is_given_twice_on_sqlite() {
    runs(steps::cases(4), 80, false);
}

#[test]
fn whatever_happens_in_a_round_nobody_is_at_two_places_and_no_time_is_given_twice_on_postgres() {
    runs(steps::cases(1), 60, true);
}

db_test! {
    async fn of_five_hundred_who_tap_the_last_time_at_once_one_gets_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        outside::run(url, "UPDATE codes SET uses_allowed = 1000 WHERE kind = 'child'").await;
        let everybody = order::signed_up(&mut bot, 500).await;
        let last = block::gives(&mut bot, &ruud, "5a", "18:00", "18:30").await;
        let adam = bot.school.children["Adam"];
        let data = Press::Act(Action::TalkTake(adam, last, 0)).encode();
        for who in &everybody {
            bot.arrives(who, who.does(Input::Press { data: data.clone() })).await;
        }
        order::work_at_once(&bot, if bot.engine.db().is_shared() { 16 } else { 2 }).await;
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(outside::numbers(url, "SELECT COUNT(*) AS it FROM talks WHERE state = 'booked'").await, [1]);
        let lucky = everybody.iter().filter(|who| bot.count(who, "it is booked") == 1).count();
        let others = everybody.iter().filter(|who| bot.count(who, "just before you") == 1).count();
        assert_eq!((lucky, others), (1, 499));
        bot.ends().await;
    }
}

db_test! {
    async fn a_round_over_the_night_in_which_the_clock_changes_keeps_the_schools_hours(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        // The clock goes back on Sunday 25 October.
        bot.until("2026-10-12T08:00:00Z").await;
        round::prepares(&mut bot, &ingrid, "Friday 16 October", "Wednesday 28 October").await;
        bot.taps(&ingrid, "🔓 From").await;
        bot.taps(&ingrid, "⏩ At once").await;
        bot.taps(&ingrid, "✅ Plan").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        for day in ["Friday 16 October", "Monday 26 October"] {
            bot.taps(&ruud, "➕ Add times").await;
            block::tells(&mut bot, &ruud, day, "15:00", "16:00").await;
        }
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Monday 26 October").await;
        bot.taps(&amal, "🕐 15:30").await;
        bot.says_to(&amal, "Monday 26 October, 15:30");
        bot.says_to(&amal, "You can change it until Sunday 25 October, 18:00");
        let talk = talk::of(&bot, &amal);
        let mut tx = bot.engine.db().read().await.expect("a transaction");
        let booked = talks::get(&mut tx, talk).await.expect("a look").expect("a talk");
        tx.rollback().await.expect("a read");
        let moment = "2026-10-26T14:30:00Z".parse::<DateTime<Utc>>().expect("a moment");
        assert_eq!(booked.slot.starts, moment, "winter time");
        // Four in the afternoon on the clock of that Sunday.
        bot.until("2026-10-25T14:59:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 0);
        bot.until("2026-10-25T15:01:00Z").await;
        assert_eq!(bot.count(&amal, "👀 A reminder"), 1);
        bot.ends().await;
    }
}
