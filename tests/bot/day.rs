// SPDX-License-Identifier: EUPL-1.2
//! The list of a day: one button per talk, and behind it a page with what can be done about that talk now.

use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::TalkId;
use ouderlijn::domain::talk::Attendance;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, interpreter, post, round, talk};

/// The talk behind a teacher's button.
fn of(bot: &TestBot, teacher: &Someone, label: &str) -> TalkId {
    let (_, data, _) = bot.button(teacher, label);
    match Press::decode(&data) {
        Some(Press::Act(Action::TalkPage(talk))) => talk,
        other => panic!("{other:?}"),
    }
}

/// The teacher's list of the first day of the round.
async fn lists(bot: &mut TestBot, teacher: &Someone) {
    block::opens(bot, teacher, "5a").await;
    let _ = bot.transcript();
    bot.taps(teacher, "📋 Monday 14 September").await;
}

/// How many talks are on the buttons of somebody's newest message.
fn talks(bot: &TestBot, who: &Someone) -> usize {
    bot.last(who).buttons.iter().filter(|(label, _)| label.starts_with("🕘")).count()
}

db_test! {
    async fn a_day_has_one_button_per_talk_and_its_page_what_can_be_done_now(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        interpreter::takes_part(&mut bot, &ingrid, "📞 by phone").await;
        interpreter::wants(&mut bot, &amal, "Adam", "ትግርኛ").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:15").await;
        bot.taps(&amal, "👥 I bring someone").await;
        bot.taps(&amal, "🤝 A friend").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:00").await;
        let _ = bot.transcript();
        lists(&mut bot, &ruud).await;
        bot.taps(&ruud, "🕘 18:15 · Adam").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [📋 Monday 14 September]
              ✎ Ruud: 📋 Monday 14 September · 5a
                18:00 · Lina (Emine) · 🏫 classroom of 5a
                18:15 · Adam (Amal) · 🏫 classroom of 5a
                🌐 Interpreter: Selam (Tigrinya), 📞 by phone
                👥 Comes along: a friend
                
                Free times: 6
                  [🕘 18:00 · Lina] [🕘 18:15 · Adam] / [⚙️ 18:00 – 20:00] / [🖨️ Print] [🚪 Door list] / [📅 Into my calendar] / [🤒 I cannot on this day] / [↩️ Back]
            Ruud taps [🕘 18:15 · Adam]
              ✎ Ruud: 🗣️ Adam: start conversation
                📅 Monday 14 September, 18:15 – 18:30
                🏫 classroom of 5a
                👤 Amal
                🌐 Interpreter: Selam (Tigrinya), 📞 by phone
                👥 Comes along: a friend
                ▫️ Not confirmed so far.
                  [🔁 Another time] [🚫 Cancel] / [↩️ Back]
            ");
        }
        bot.taps(&ruud, "🔁 Another time").await;
        bot.taps(&ruud, "📅 Monday 14 September").await;
        bot.taps(&ruud, "🕐 19:00").await;
        bot.taps(&ruud, "❓ Ask the family").await;
        bot.taps(&ruud, "🕘 18:15 · Adam").await;
        bot.says_to(&ruud, "❓ Adam: asked for Monday 14 September, 19:00");
        // The day before Emine says that she will be there: a mark tells so, and her page.
        bot.until("2026-09-13T14:10:00Z").await;
        bot.taps(&emine, "✅ I will be there").await;
        bot.restarts().await;
        lists(&mut bot, &ruud).await;
        bot.taps(&ruud, "🕘 18:00 ✅ · Lina").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [📋 Monday 14 September]
              ✎ Ruud: 📋 Monday 14 September · 5a
                18:00 · Lina (Emine) · 🏫 classroom of 5a · ✅ will be there
                18:15 · Adam (Amal) · 🏫 classroom of 5a
                🌐 Interpreter: Selam (Tigrinya), 📞 by phone
                👥 Comes along: a friend
                
                Free times: 6
                  [🕘 18:00 ✅ · Lina] [🕘 18:15 · Adam] / [⚙️ 18:00 – 20:00] / [🖨️ Print] [🚪 Door list] / [📅 Into my calendar] / [🤒 I cannot on this day] / [↩️ Back]
            Ruud taps [🕘 18:00 ✅ · Lina]
              ✎ Ruud: 🗣️ Lina: start conversation
                📅 Monday 14 September, 18:00 – 18:15
                🏫 classroom of 5a
                👤 Emine
                ✅ The family has said that it will be there.
                  [🔁 Another time] [🚫 Cancel] / [↩️ Back]
            ");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn who_came_is_noted_in_one_tap_on_the_page_from_the_beginning_of_the_talk(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:15").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️ Adam: conversation").await;
        for label in ["📝 Prepare", "📖 Reading", "➡️ Next", "⏸️ Go on later"] {
            bot.taps(&amal, label).await;
        }
        bot.until("2026-09-14T16:05:00Z").await;
        let _ = bot.transcript();
        lists(&mut bot, &ruud).await;
        bot.taps(&ruud, "🕘 18:00 📝❔ · Adam").await;
        bot.taps(&ruud, "✅ Came").await;
        bot.taps(&ruud, "↩️ Back").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [📋 Monday 14 September]
              ✎ Ruud: 📋 Monday 14 September · 5a
                18:00 · Adam (Amal) · 🏫 classroom of 5a
                18:15 · Lina (Emine) · 🏫 classroom of 5a
                📝 The family has prepared something.
                ❔ Who came is not noted.
                
                Free times: 6
                  [🕘 18:00 📝❔ · Adam] [🕘 18:15 · Lina] / [✅ Who came?] / [⚙️ 18:00 – 20:00] / [🖨️ Print] [🚪 Door list] / [📅 Into my calendar] / [🤒 I cannot on this day] / [↩️ Back]
            Ruud taps [🕘 18:00 📝❔ · Adam]
              ✎ Ruud: 🗣️ Adam: start conversation
                📅 Monday 14 September, 18:00 – 18:15
                🏫 classroom of 5a
                👤 Amal
                
                Who came? ▫️ not noted
                  [📝 What they prepared] / [✅ Came] [👋 Not there] [🔁 Another day] / [🤝 Make an agreement] / [🔁 Next contact] / [✅ Who came on this day?] / [↩️ Back]
            Ruud taps [✅ Came]
              ✎ Ruud: ✅ Noted.
                
                🗣️ Adam: start conversation
                📅 Monday 14 September, 18:00 – 18:15
                🏫 classroom of 5a
                👤 Amal
                
                Who came? ✅ Came
                  [📝 What they prepared] / [✅ Came] [👋 Not there] [🔁 Another day] / [🤝 Make an agreement] / [🔁 Next contact] / [✅ Who came on this day?] / [↩️ Back]
            Ruud taps [↩️ Back]
              ✎ Ruud: 📋 Monday 14 September · 5a
                18:00 · Adam (Amal) · 🏫 classroom of 5a
                18:15 · Lina (Emine) · 🏫 classroom of 5a
                📝 The family has prepared something.
                
                Free times: 6
                  [🕘 18:00 📝 · Adam] [🕘 18:15 · Lina] / [✅ Who came?] / [⚙️ 18:00 – 20:00] / [🖨️ Print] [🚪 Door list] / [📅 Into my calendar] / [🤒 I cannot on this day] / [↩️ Back]
            ");
        }
        // Lina's talk has not begun: nothing is noted about it, by a forged tap neither.
        let lina = of(&bot, &ruud, "🕘 18:15");
        bot.forges(&ruud, &Press::Act(Action::AttendanceNote(lina, Attendance::Came)).encode()).await;
        bot.says_to(&ruud, "🗣️ Lina: start conversation");
        let noted = "SELECT COUNT(*) AS it FROM talks WHERE outcome IS NOT NULL";
        assert_eq!(outside::numbers(url, noted).await, [1]);
        // "All came" says nothing of a talk that is not over.
        bot.until("2026-09-14T16:20:00Z").await;
        lists(&mut bot, &ruud).await;
        bot.taps(&ruud, "✅ Who came?").await;
        assert!(!bot.offers(&ruud, "✅ All came"));
        bot.taps(&ruud, "🗣️ 18:15 Lina").await;
        bot.taps(&ruud, "👋 Not there").await;
        bot.taps(&ruud, "✅ Who came on this day?").await;
        bot.says_to(&ruud, "18:15 · Lina · 👋 Not there");
        bot.passes(chrono::TimeDelta::days(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_talk_that_was_cancelled_or_moved_meanwhile_is_told_and_leads_to_its_day(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 18:15").await;
        lists(&mut bot, &ruud).await;
        let (adam, lina) = (of(&bot, &ruud, "🕘 18:00"), of(&bot, &ruud, "🕘 18:15"));
        // Amal moves hers, Emine cancels and chooses anew, while the list is on the screen.
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 19:00").await;
        bot.taps(&emine, "🚫 Cancel").await;
        bot.taps(&emine, "🚫 Yes").await;
        let _ = bot.transcript();
        bot.taps(&ruud, "🕘 18:00 · Adam").await;
        bot.taps(&ruud, "↩️ Back").await;
        bot.forges(&ruud, &Press::Act(Action::TalkPage(lina)).encode()).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [🕘 18:00 · Adam]
              ✎ Ruud: 🗣️ Adam: start conversation
                📅 Monday 14 September, 19:00 – 19:15
                🏫 classroom of 5a
                👤 Amal
                ▫️ Not confirmed so far.
                  [🔁 Another time] [🚫 Cancel] / [↩️ Back]
            Ruud taps [↩️ Back]
              ✎ Ruud: 📋 Monday 14 September · 5a
                19:00 · Adam (Amal) · 🏫 classroom of 5a
                
                Free times: 7
                  [🕘 19:00 · Adam] / [⚙️ 18:00 – 20:00] / [🖨️ Print] [🚪 Door list] / [📅 Into my calendar] / [🤒 I cannot on this day] / [↩️ Back]
            Ruud taps a forged button
              → Ruud: 🚫 Lina: the conversation on Monday 14 September at 18:15 does not take place. The family has cancelled it.
                  [↩️ Back]
            ");
        }
        talk::books(&mut bot, &emine, "Lina", "🕐 18:30").await;
        for act in [Action::TalkPage(lina), Action::PlanMove(lina), Action::TalkCallOffAsk(lina), Action::TalkCallOff(lina)] {
            bot.forges(&ruud, &Press::Act(act).encode()).await;
            bot.says_to(&ruud, "The family has cancelled it.\n\n🔁 The family has another time: Monday 14 September, 18:30.");
        }
        bot.taps(&ruud, "🕘 18:30 · Lina").await;
        bot.says_to(&ruud, "📅 Monday 14 September, 18:30 – 18:45");
        bot.taps(&ruud, "🚫 Cancel").await;
        bot.taps(&ruud, "🚫 Yes").await;
        bot.says_to(&ruud, "🚫 Cancelled. The family of Lina gets a message");
        // Nobody else reads any of it.
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        for who in [&bart, &ingrid, &amal, &emine, &olha] {
            for talk in [adam, lina] {
                bot.forges(who, &Press::Act(Action::TalkPage(talk)).encode()).await;
                assert!(!bot.last(who).text.contains("September"), "{}", who.name);
            }
        }
        bot.passes(chrono::TimeDelta::days(1)).await;
        bot.ends().await;
    }
}

/// The mark of a number on either database.
fn id(url: &str, number: usize) -> String {
    let id = format!("01234567-0000-7000-8000-{number:012}");
    if url.starts_with("sqlite") { format!("X'{}'", id.replace('-', "")) } else { format!("'{id}'") }
}

db_test! {
    async fn a_long_day_is_paged_and_a_talk_leads_back_to_its_page(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = post::cast(&mut bot).await;
        let ingrid = round::director(&mut bot).await;
        let round = round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "18:00", "20:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 18:00").await;
        // Thirteen more, five minutes after each other.
        for number in 1..14 {
            let (child, talk) = (id(url, number), id(url, 100 + number));
            outside::run(url, &format!(
                "INSERT INTO children (id, school_id, first_name, made_at)
                 VALUES ({child}, (SELECT id FROM schools), 'Kind {number}', '2026-09-01T08:00:00+00:00');
                 INSERT INTO talks (id, round_id, block_id, child_id, household_id, starts_at, ends_at, state, made_at)
                 VALUES ({talk}, (SELECT id FROM rounds), (SELECT id FROM blocks), {child},
                         (SELECT household_id FROM members LIMIT 1),
                         '2026-09-14T17:{:02}:00+00:00', '2026-09-14T17:{:02}:00+00:00', 'booked',
                         '2026-09-01T08:00:00+00:00')",
                4 * number - 3,
                4 * number
            )).await;
        }
        lists(&mut bot, &ruud).await;
        assert_eq!(talks(&bot, &ruud), 12);
        assert!(bot.last(&ruud).text.contains("Kind 11") && !bot.last(&ruud).text.contains("Kind 12"));
        bot.taps(&ruud, "➡️ Later").await;
        assert_eq!(talks(&bot, &ruud), 2);
        bot.taps(&ruud, "Kind 13").await;
        bot.says_to(&ruud, "🗣️ Kind 13: start conversation");
        bot.taps(&ruud, "↩️ Back").await;
        bot.says_to(&ruud, "Kind 13");
        assert!(bot.offers(&ruud, "⬅️ Earlier") && !bot.last(&ruud).text.contains("Adam"));
        // A page that is not there is the last one.
        let day = "2026-09-14".parse().expect("a day");
        let far = Action::BlockDayAt(round, bot.school.classes["5a"], day, 9);
        bot.forges(&ruud, &Press::Act(far).encode()).await;
        bot.says_to(&ruud, "Kind 13");
        bot.forges(&amal, &Press::Act(far).encode()).await;
        bot.says_to(&amal, "cannot open that here");
        bot.ends().await;
    }
}
