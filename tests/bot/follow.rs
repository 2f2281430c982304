// SPDX-License-Identifier: EUPL-1.2
//! The contact that comes again: planned at once after a talk, booked as any talk, stopped by either side.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::follow::Form;
use ouderlijn::domain::id::{FollowId, TalkId};
use ouderlijn::message::{Action, Command, Press};
use ouderlijn::store::follows::{self, Follow};
use ouderlijn::store::talks;

use crate::attendance::{self, Families};
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{agreement, block, db_test};

/// The contact on somebody's newest button of it.
fn of(bot: &TestBot, who: &Someone, label: &str) -> FollowId {
    let (_, data, _) = bot.button(who, label);
    match Press::decode(&data) {
        Some(Press::Act(Action::FollowStopAsk(follow) | Action::Follow(follow))) => follow,
        other => panic!("{other:?}"),
    }
}

/// Writes a contact that comes again after a talk, as a teacher would.
pub async fn keeps(bot: &mut TestBot, talk: TalkId, person: &Someone) -> FollowId {
    let person = bot.id_of(person).await;
    let mut tx = bot.engine.db().write().await.expect("a transaction");
    let now = bot.engine.clock().now();
    let talk = talks::get(&mut tx, talk).await.expect("a talk").expect("a talk");
    let follow = Follow {
        id: FollowId(talk.id.0),
        school_id: talk.school_id,
        class_id: talk.class_id,
        child_id: talk.child_id,
        child_name: talk.child_name,
        household_id: talk.household_id,
        form: Form::Phone,
        weeks: 4,
        next: now.date_naive(),
        due_at: None,
        round_id: None,
        stopped_at: None,
        by_home: false,
    };
    follows::insert(&mut tx, &follow, person, now).await.expect("a contact");
    tx.commit().await.expect("a commit");
    follow.id
}

db_test! {
    async fn the_next_contact_is_planned_at_once_and_the_family_books_it_as_any_talk(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Families { ruud, amal, emine, .. } = Box::pin(attendance::talks(&mut bot)).await;
        bot.until("2026-09-14T16:20:00Z").await;
        agreement::opens(&mut bot, &ruud, "18:00 Adam").await;
        let _ = bot.transcript();
        bot.taps(&ruud, "🔁 Next contact").await;
        bot.taps(&ruud, "📞 Phone call").await;
        let set = bot.button(&ruud, "🔁 Every 4 weeks").1;
        bot.taps(&ruud, "🔁 Every 4 weeks").await;
        bot.passes(TimeDelta::minutes(1)).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [🔁 Next contact]
              ✎ Ruud: 🔁 Adam: how do you keep in contact?
                  [🏫 15 minutes at school] [🏫 Half an hour at school] / [🏠 Visit at home] [📞 Phone call] / [💬 Message] [📄 10 minutes, with the report] / [↩️ Back]
            Ruud taps [📞 Phone call]
              ✎ Ruud: 🔁 Adam: 📞 Phone call. How often?
                  [🔁 Every 2 weeks] / [🔁 Every 4 weeks] / [🔁 Every 6 weeks] / [🔁 Every 8 weeks] / [🔁 Every 12 weeks] / [↩️ Back]
            Ruud taps [🔁 Every 4 weeks]
              ✎ Ruud: 🔁 Adam: 📞 Phone call
                Every 4 weeks, the next time around Monday 12 October
                
                🗣️ Adam: start conversation
                📅 Monday 14 September, 18:00 – 18:15
                🏫 classroom of 5a
                👤 Amal
                
                Who came? ▫️ not noted
                  [✅ Came] [👋 Not there] [🔁 Another day] / [🤝 Make an agreement] / [🔁 Next contact] / [✅ Who came on this day?] / [↩️ Back]
              → Amal: 👀 هكذا تبقون على تواصل مع المدرسة بشأن Adam. تختارون المواعيد بأنفسكم.
                
                🔁 Adam: 📞 مكالمة هاتفية
                كل 4 أسابيع، والمرة القادمة حوالي الاثنين، 12 أكتوبر
                  [🛑 إيقاف هذا التواصل] / [☰ القائمة]
            ");
        }
        bot.forges(&ruud, &set).await;
        let count = "SELECT COUNT(*) AS it FROM follows";
        assert_eq!(outside::numbers(url, count).await, [1]);
        // Two weeks ahead the teacher is asked for times, which only this family can choose.
        bot.restarts().await;
        bot.until("2026-09-28T12:59:00Z").await;
        assert_eq!(bot.count(&ruud, "the next contact is near"), 0);
        bot.until("2026-09-28T13:01:00Z").await;
        bot.says_to(&ruud, "🔁 Adam: the next contact is near. When do you have time?");
        bot.taps(&ruud, "🔁 Adam").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Monday 12 October", "15:00", "16:00").await;
        let before = bot.screen(&emine).len();
        let _ = bot.transcript();
        bot.restarts().await;
        bot.until("2026-09-29T08:00:00Z").await;
        bot.taps(&amal, "🕐 اختيار موعد").await;
        bot.taps(&amal, "12").await;
        bot.taps(&amal, "15:15").await;
        bot.says_to(&amal, "✅ تم");
        assert_eq!(bot.screen(&emine).len(), before);
        let rounds = "SELECT COUNT(*) AS it FROM rounds";
        assert_eq!(outside::numbers(url, rounds).await, [2]);
        // The family stops it: no further round is planned.
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🤝 الاتفاقات").await;
        bot.taps(&amal, "🔁 Adam").await;
        bot.taps(&amal, "🛑").await;
        bot.taps(&amal, "🛑 نعم").await;
        bot.until("2026-09-29T13:01:00Z").await;
        bot.says_to(&ruud, "🔁 Adam: the family stopped the planned contact");
        bot.until("2026-11-10T08:00:00Z").await;
        assert_eq!(outside::numbers(url, rounds).await, [2]);
        assert_eq!(outside::numbers(url, count).await, [0], "forgotten four weeks later");
        bot.ends().await;
    }
}

db_test! {
    async fn a_message_needs_no_time_and_nobody_else_sees_or_stops_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let karim = bot.person("Karim", "en");
        bot.signs_up(&karim, "Lina", "English", 1).await;
        let Families { ruud, amal, emine, .. } = Box::pin(attendance::talks(&mut bot)).await;
        bot.until("2026-09-14T16:40:00Z").await;
        agreement::opens(&mut bot, &ruud, "18:15 Lina").await;
        bot.taps(&ruud, "🔁 Next contact").await;
        bot.taps(&ruud, "💬 Message").await;
        bot.taps(&ruud, "🔁 Every 2 weeks").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.says_to(&emine, "💬 Mesaj");
        let follow = of(&bot, &emine, "🛑");
        let talk = match Press::decode(&bot.button(&ruud, "🔁 Next contact").1) {
            Some(Press::Act(Action::FollowNew(talk))) => talk,
            other => panic!("{other:?}"),
        };
        let ingrid = bot.person("Ingrid", "en");
        for who in [&karim, &amal, &ingrid] {
            for act in [
                Action::Follow(follow),
                Action::FollowStopAsk(follow),
                Action::FollowStop(follow),
                Action::FollowNew(talk),
                Action::FollowForm(talk, Form::Phone),
                Action::FollowSet(talk, Form::Phone, 2),
            ] {
                bot.forges(who, &Press::Act(act).encode()).await;
                assert!(!bot.last(who).text.contains("💬"), "{} {act:?}", who.name);
            }
        }
        // Weeks that nobody offered are none.
        bot.forges(&ruud, &Press::Act(Action::FollowSet(talk, Form::Phone, 1)).encode()).await;
        bot.says_to(&ruud, "cannot open that here");
        let running = "SELECT COUNT(*) AS it FROM follows WHERE stopped_at IS NULL AND form = 'message'";
        assert_eq!(outside::numbers(url, running).await, [1]);
        bot.until("2026-09-28T13:01:00Z").await;
        assert_eq!(bot.count(&ruud, "🔁 Lina: time for a message to the family"), 1);
        bot.until("2026-10-12T13:01:00Z").await;
        assert_eq!(bot.count(&ruud, "🔁 Lina: time for a message to the family"), 2);
        // The school stops it: the family hears so.
        bot.taps(&ruud, "🔁 Lina").await;
        bot.taps(&ruud, "🛑 Stop this contact").await;
        bot.taps(&ruud, "🛑 Yes").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.says_to(&emine, "🛑 Bu durduruldu");
        assert_eq!(outside::numbers(url, running).await, [0]);
        bot.ends().await;
    }
}
