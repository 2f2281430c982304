// SPDX-License-Identifier: EUPL-1.2
//! The waiting list: in line in one tap, a time that comes free is held for whose turn it is, and then for the next.

use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::BlockId;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::talk::BOOKED;
use crate::{block, db_test, order, plan, post, talk};

const WAITS: &str = "SELECT COUNT(*) AS it FROM waits";

/// Gets in line when nothing is free.
async fn waits(bot: &mut TestBot, parent: &Someone, child: &str) {
    bot.commands(parent, Command::Menu).await;
    bot.taps(parent, &format!("🗣️ {child}: conversation")).await;
    bot.taps(parent, "⏳ Put me on the waiting list").await;
}

/// 5a has one time, which Amal has.
async fn full(bot: &mut TestBot) -> post::Cast {
    let cast = talk::open(bot, "18:00", "18:30").await;
    talk::books(bot, &cast.amal, "Adam", "🕐 18:00").await;
    let bruno = bot.person("Bruno", "en");
    bot.signs_up(&bruno, "Emma", "English", 1).await;
    talk::books(bot, &bruno, "Emma", "🕐 18:15").await;
    cast
}

/// The block of a talk's family, by the button of a held time.
fn held(bot: &TestBot, who: &Someone) -> (BlockId, u16) {
    let (_, data, _) = bot.button(who, "✅");
    match Press::decode(&data) {
        Some(Press::Act(Action::TalkTake(_, block, place))) => (block, place),
        other => panic!("{other:?}"),
    }
}

async fn cancels(bot: &mut TestBot, who: &Someone) {
    bot.taps(who, "🚫 Cancel").await;
    bot.taps(who, "🚫 Yes").await;
}

db_test! {
    async fn a_time_that_comes_free_is_held_for_the_first_in_waking_hours_and_then_for_the_next(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = full(&mut bot).await;
        let _ = bot.transcript();
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.taps(&emine, "⏳ Put me on the waiting list").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Emine taps [🕐 Choose a time]
              ✎ Emine: There is no free time for Lina at the moment. Please ask the teacher for another time.
                
                ⏳ On the waiting list, you are asked as soon as a time comes free.
                  [⏳ Put me on the waiting list] / [⏳ Monday 14 September] / [🌐 I'd like an interpreter] / [☰ Menu]
            Emine taps [⏳ Put me on the waiting list]
              ✎ Emine: ✅ You are on the waiting list.
                
                There is no free time for Lina at the moment. Please ask the teacher for another time.
                
                ⏳ Your place on the waiting list: 1
                  [✖️ Leave the waiting list] / [⏳ Monday 14 September] / [🌐 I'd like an interpreter] / [☰ Menu]
            ");
        }
        bot.commands(&olha, Command::Menu).await;
        bot.taps(&olha, "🗣️ Zofia").await;
        bot.taps(&olha, "⏳ Zet mij op de reservelijst").await;
        bot.says_to(&olha, "Uw plaats op de reservelijst: 2");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.says_to(&ruud, "⏳ Families on the waiting list: 2");
        // In the evening: two of the four hours are left before the night, two come after it.
        bot.until("2026-09-07T16:00:00Z").await;
        bot.restarts().await;
        cancels(&mut bot, &amal).await;
        bot.restarts().await;
        bot.passes(chrono::TimeDelta::minutes(1)).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&emine).text, @"
            ✋ Lina: start conversation. A time has come free for you.

            🕐 Monday 14 September, 18:00 is kept for you until Tuesday 8 September, 09:30.
            🏫 classroom of 5a
            ");
        }
        assert_eq!((bot.count(&olha, "✋ Zofia: startgesprek. "), bot.count(&amal, "come free")), (0, 0));
        // Nobody else is offered it: not who gave it back, not the second in line, and by no forged tap.
        let (block, place) = held(&bot, &emine);
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.says_to(&amal, "There is no free time for Adam at the moment");
        for (who, child) in [(&amal, "Adam"), (&olha, "Zofia")] {
            let child = bot.school.children[child];
            bot.forges(who, &Press::Act(Action::TalkTake(child, block, place)).encode()).await;
        }
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        // Emine does not answer: at half past seven and two hours it is Olha's.
        bot.until("2026-09-08T07:29:00Z").await;
        assert_eq!(bot.count(&olha, "Er is een tijd voor u vrij"), 0);
        bot.until("2026-09-08T07:31:00Z").await;
        assert_eq!(bot.count(&olha, "Er is een tijd voor u vrij"), 1);
        bot.taps(&emine, "✅ Take this time").await;
        bot.says_to(&emine, "This time is not kept for you any more");
        bot.says_to(&emine, "Your place on the waiting list: 2");
        bot.restarts().await;
        bot.taps(&olha, "✅ Deze tijd is goed").await;
        bot.says_to(&olha, "Gelukt, de tijd is voor u");
        assert_eq!((outside::numbers(url, BOOKED).await, outside::numbers(url, WAITS).await), (vec![2], vec![1]));
        assert!(!bot.reads(&emine).contains("Zofia") && !bot.reads(&olha).contains("Lina"));
        bot.ends().await;
    }
}

db_test! {
    async fn who_lets_a_time_go_keeps_the_place_and_is_not_asked_for_it_again(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = full(&mut bot).await;
        waits(&mut bot, &emine, "Lina").await;
        bot.commands(&olha, Command::Menu).await;
        bot.taps(&olha, "🗣️ Zofia").await;
        bot.taps(&olha, "⏳ Zet mij op de reservelijst").await;
        cancels(&mut bot, &amal).await;
        bot.taps(&emine, "👎 Not this time").await;
        bot.says_to(&emine, "You keep your place");
        bot.says_to(&emine, "Your place on the waiting list: 1");
        assert_eq!(bot.count(&olha, "Er is een tijd voor u vrij"), 1);
        bot.taps(&olha, "👎").await;
        // Nobody in line wants it: now it is everybody's, and theirs too if they like.
        bot.taps(&amal, "🕐 Choose a time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        assert!(bot.offers(&amal, "🕐 18:00"));
        // New times: the first two are held, the rest is open; each hears once.
        block::gives(&mut bot, &ruud, "5a", "19:00", "20:00").await;
        assert_eq!((bot.count(&emine, "has come free"), bot.count(&olha, "Er is een tijd voor u vrij")), (1, 1));
        bot.taps(&emine, "✅ Take this time").await;
        bot.says_to(&emine, "Monday 14 September, 19:00");
        bot.taps(&olha, "✖️").await;
        bot.says_to(&olha, "U staat niet meer op de reservelijst");
        assert_eq!(outside::numbers(url, WAITS).await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn two_parents_of_one_household_have_one_place_and_both_are_told(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = full(&mut bot).await;
        let kemal = bot.person("Kemal", "ar");
        bot.signs_up(&kemal, "Lina", "العربية", 1).await;
        outside::live_together(url, "Emine", "Kemal").await;
        waits(&mut bot, &emine, "Lina").await;
        bot.commands(&kemal, Command::Menu).await;
        bot.taps(&kemal, "🗣️").await;
        bot.says_to(&kemal, "ترتيبكم في قائمة الانتظار: 1");
        let child = bot.school.children["Lina"];
        let (_, data, _) = bot.button(&kemal, "✖️");
        let Some(Press::Act(Action::WaitLeave(round, _))) = Press::decode(&data) else { panic!("{data}") };
        bot.forges(&kemal, &Press::Act(Action::Wait(round, child)).encode()).await;
        assert_eq!(outside::numbers(url, WAITS).await, [1]);
        cancels(&mut bot, &amal).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&kemal).text, @"
            ✋ Lina: لقاء بداية السنة (startgesprek). توفّر موعد لكم.

            🕐 الاثنين، 14 سبتمبر، 18:00: هذا الموعد محفوظ لكم اليوم حتى 14:12.
            🏫 غرفة صف 5a
            ");
        }
        // Both tap: one talk, and the line is empty.
        for who in [&emine, &kemal] {
            bot.presses(who, "✅").await;
        }
        order::work_at_once(&bot, 2).await;
        bot.passes(chrono::TimeDelta::minutes(1)).await;
        assert_eq!((outside::numbers(url, BOOKED).await, outside::numbers(url, WAITS).await), (vec![2], vec![0]));
        bot.ends().await;
    }
}

db_test! {
    async fn one_day_only_or_any_and_only_while_nothing_is_free(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = full(&mut bot).await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Tuesday 15 September", "18:00", "18:30").await;
        bot.taps(&emine, "🕐 Choose a time").await;
        assert!(bot.offers(&emine, "📅 Tuesday 15 September"));
        let (_, data, _) = bot.button(&emine, "⏳ Monday 14 September");
        let Some(Press::Act(Action::TalkTimes(round, child, day))) = Press::decode(&data) else { panic!("{data}") };
        // Tuesday is free: it is chosen, not waited for.
        for act in [Action::Wait(round, child), Action::WaitDay(round, child, day + chrono::Days::new(1))] {
            bot.forges(&emine, &Press::Act(act).encode()).await;
        }
        assert_eq!(outside::numbers(url, WAITS).await, [0]);
        bot.forges(&emine, &data).await;
        bot.says_to(&emine, "Lina, Monday 14 September: all times are taken at the moment");
        bot.taps(&emine, "⏳ Put me on the waiting list").await;
        bot.says_to(&emine, "Your place on the waiting list: 1 (only Monday 14 September)");
        // More times on Tuesday are not for her, one on Monday is; nobody else sees it.
        cancels(&mut bot, &amal).await;
        assert_eq!(bot.count(&emine, "Monday 14 September, 18:00 is kept for you"), 1);
        bot.taps(&emine, "✖️ Leave").await;
        bot.taps(&amal, "🕐 Choose a time").await;
        assert!(bot.last(&amal).buttons.iter().any(|(label, _)| label == "📅 Monday 14 September"));
        bot.ends().await;
    }
}

db_test! {
    async fn the_list_ends_with_the_choosing_and_who_waited_hears_of_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { emine, .. } = full(&mut bot).await;
        waits(&mut bot, &emine, "Lina").await;
        // Emma's parent leaves the bot: no tap of the list frees the time, and it is found all the same.
        let bruno = bot.person("Bruno", "en");
        bot.commands(&bruno, Command::Stop).await;
        bot.taps(&bruno, "🗑️ Yes").await;
        bot.passes(chrono::TimeDelta::minutes(61)).await;
        assert_eq!(bot.count(&emine, "has come free"), 1);
        bot.until("2026-09-24T15:59:00Z").await;
        assert_eq!(outside::numbers(url, WAITS).await, [1]);
        bot.until("2026-09-24T16:01:00Z").await;
        assert_eq!(outside::numbers(url, WAITS).await, [0]);
        bot.says_to(&emine, "no time has come free, and the waiting list is over");
        bot.passes(chrono::TimeDelta::days(3)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_held_time_that_the_teacher_takes_away_is_held_no_more_and_the_next_one_is(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = full(&mut bot).await;
        waits(&mut bot, &emine, "Lina").await;
        let bruno = bot.person("Bruno", "en");
        for who in [&amal, &bruno] {
            cancels(&mut bot, who).await;
        }
        assert_eq!(bot.count(&emine, "18:00 is kept for you"), 1);
        bot.taps(&ruud, "⚙️ 18:00 – 18:30").await;
        bot.taps(&ruud, "🗑️ 18:00 – 18:30").await;
        bot.says_to(&ruud, "These times are gone");
        bot.taps(&emine, "✅ Take this time").await;
        bot.says_to(&emine, "Your place on the waiting list: 1");
        assert!(!bot.last(&emine).text.contains("is kept for you"));
        assert_eq!(outside::numbers(url, BOOKED).await, [0]);
        block::gives(&mut bot, &ruud, "5a", "19:00", "19:30").await;
        assert_eq!(bot.count(&emine, "19:00 is kept for you"), 1);
        bot.taps(&emine, "✅ Take this time").await;
        bot.says_to(&emine, "Monday 14 September, 19:00");
        assert_eq!(outside::numbers(url, BOOKED).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_time_that_the_teacher_planned_and_that_does_not_suit_goes_to_who_waits_at_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = talk::open(&mut bot, "18:00", "18:30").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        plan::plans(&mut bot, &ruud, "Zofia", "🕐 18:00").await;
        waits(&mut bot, &emine, "Lina").await;
        bot.restarts().await;
        bot.taps(&olha, "👎").await;
        bot.passes(chrono::TimeDelta::minutes(1)).await;
        assert_eq!(bot.count(&emine, "18:00 is kept for you"), 1);
        bot.taps(&emine, "✅ Take this time").await;
        bot.says_to(&emine, "Monday 14 September, 18:00");
        bot.ends().await;
    }
}
