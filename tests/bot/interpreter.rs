// SPDX-License-Identifier: EUPL-1.2
//! Interpreters: listed with languages and hours; a family that needs one sees only times at which one is free.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::{HoursId, InterpreterId};
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::talk::BOOKED;
use crate::{block, db_test, order, post, round, talk};

const TAKEN: &str = "SELECT COUNT(*) AS it FROM talk_interpreters";

/// The director's screen of interpreters.
async fn opens(bot: &mut TestBot, director: &Someone) {
    bot.commands(director, Command::Menu).await;
    bot.taps(director, "🏫").await;
    bot.taps(director, "🗣️ Conversations").await;
    bot.taps(director, "🌐 Interpreters").await;
}

/// Lists somebody with one language.
pub async fn lists(bot: &mut TestBot, director: &Someone, name: &str, language: &str) {
    opens(bot, director).await;
    bot.taps(director, "➕ Interpreter").await;
    bot.says(director, name).await;
    bot.taps(director, language).await;
    bot.taps(director, "✅ Done").await;
}

/// Gives hours on the first day of the round to who is on the screen.
pub async fn gives(bot: &mut TestBot, director: &Someone, from: &str, until: &str, how: &str) {
    bot.taps(director, "➕ Hours").await;
    bot.taps(director, "📅 Monday 14 September").await;
    bot.taps(director, &format!("🕐 {from}")).await;
    bot.taps(director, &format!("🕐 {until}")).await;
    bot.taps(director, how).await;
    bot.says_to(director, "✅ Added: Monday 14 September");
}

/// Somebody takes part in this way for an hour of the first evening.
pub async fn takes_part(bot: &mut TestBot, director: &Someone, how: &str) {
    lists(bot, director, "Selam", "ትግርኛ").await;
    gives(bot, director, "18:00", "19:00", how).await;
    bot.taps(director, "✅ Done").await;
}

/// An interpreter with hours, and the ids of both.
pub async fn listed(bot: &mut TestBot, director: &Someone) -> (InterpreterId, HoursId) {
    takes_part(bot, director, "🏫 at school").await;
    bot.taps(director, "📋 Monday 14 September").await;
    let (_, remove, _) = bot.button(director, "🗑️ 18:00");
    let (_, back, _) = bot.button(director, "↩️ Back");
    match (Press::decode(&back), Press::decode(&remove)) {
        (
            Some(Press::Act(Action::Interpreter(interpreter))),
            Some(Press::Act(Action::InterpreterHoursRemove(hours))),
        ) => (interpreter, hours),
        other => panic!("{other:?}"),
    }
}

/// Says in which language an interpreter is wanted, on the screen of days.
pub async fn wants(bot: &mut TestBot, parent: &Someone, child: &str, language: &str) {
    bot.commands(parent, Command::Menu).await;
    bot.taps(parent, &format!("🗣️ {child}: conversation")).await;
    bot.taps(parent, "🌐").await;
    bot.taps(parent, language).await;
}

/// The times on a parent's newest message.
fn times(bot: &TestBot, parent: &Someone) -> Vec<String> {
    let labels = bot.last(parent).buttons.into_iter().map(|(label, _)| label);
    labels.filter_map(|label| label.strip_prefix("🕐 ").map(str::to_owned)).collect()
}

/// The cast of 5a, a round that is open with times of Ruud, and the director.
async fn open(bot: &mut TestBot, from: &str, until: &str) -> (post::Cast, Someone) {
    let cast = Box::pin(post::cast(bot)).await;
    let ingrid = round::director(bot).await;
    Box::pin(round::plans_at_once(bot, &ingrid)).await;
    block::gives(bot, &cast.ruud, "5a", from, until).await;
    let _ = bot.transcript();
    (cast, ingrid)
}

/// A parent of 6a, whose teacher gives times too.
async fn open_6a(bot: &mut TestBot, from: &str, until: &str) -> Someone {
    let bart = bot.person("Bart", "en");
    bot.signs_up_as_staff(&bart, "Bart").await;
    block::gives(bot, &bart, "6a", from, until).await;
    let bea = bot.person("Bea", "en");
    bot.signs_up(&bea, "Noor", "English", 0).await;
    bea
}

db_test! {
    async fn a_family_that_needs_tigrinya_sees_only_times_at_which_one_is_there(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, emine, .. }, ingrid) = open(&mut bot, "17:00", "20:00").await;
        lists(&mut bot, &ingrid, "Selam", "ትግርኛ · Tigrinya").await;
        gives(&mut bot, &ingrid, "18:00", "19:00", "🏫 at school").await;
        bot.restarts().await;
        bot.taps(&ingrid, "📅 Tuesday 15 September").await;
        bot.taps(&ingrid, "✅ Done").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            🌐 Selam: Tigrinya
            📅 Monday 14 September, 18:00 – 19:00, 🏫 at school · conversations: 0
            📅 Tuesday 15 September, 18:00 – 19:00, 🏫 at school · conversations: 0
            ");
        }
        bot.taps(&amal, "🕐 Choose a time").await;
        let _ = bot.transcript();
        bot.taps(&amal, "🌐 I'd like an interpreter").await;
        bot.restarts().await;
        bot.taps(&amal, "ትግርኛ").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 18:15").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal taps [🌐 I'd like an interpreter]
              ✎ Amal: 🌐 In which language do you want an interpreter? It costs you nothing. Your child or your family does not have to interpret. You can also type the language.
                  [English] [ትግርኛ · Tigrinya] / [العربية · Arabic] [Türkçe · Turkish] / [Polski · Polish] [Українська · Ukrainian] / [Soomaali · Somali] [فارسی · Persian (Farsi)] / [دری · Dari] [پښتو · Pashto] / [الدارجة المغربية · Moroccan A…] [Tarifit · Tarifit (Berber)] / [➡️ More languages] / [↩️ Back]
            (the bot restarts)
            Amal taps [ትግርኛ · Tigrinya]
              ✎ Amal: 📅 Adam: start conversation. Which day suits you?
                
                🌐 With an interpreter: Tigrinya. You only see times at which one is there.
                  [📅 Monday 14 September] / [🌐 Change interpreter] / [☰ Menu]
            Amal taps [📅 Monday 14 September]
              ✎ Amal: Adam, Monday 14 September: which time suits you?
                🏫 classroom of 5a
                  [🕐 18:00] [🕐 18:15] [🕐 18:30] [🕐 18:45] / [↩️ Back]
            Amal taps [🕐 18:15]
              ✎ Amal: ✅ Done, it is booked.
                
                🗣️ Adam: start conversation
                📅 Monday 14 September, 18:15
                🏫 classroom of 5a
                🌐 Interpreter: Selam (Tigrinya)
                🧒 Your child comes along.
                
                You can change it until Sunday 13 September, 18:00.
                We remind you the day before.
                  [📝 Prepare (2 minutes)] / [🔁 Another time] [🚫 Cancel] / [🌐 Change interpreter] / [📅 Into my calendar] / [👥 I bring someone] / [☰ Menu]
            ");
        }
        // Who needs none sees the others.
        bot.taps(&emine, "🕐 Choose a time").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        assert_eq!(times(&bot, &emine).len(), 11);
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.says_to(&ruud, "18:15 · Adam (Amal) · 🏫 classroom of 5a\n🌐 Interpreter: Selam (Tigrinya)");
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "📋 Monday 14 September").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            📋 Interpreters: Monday 14 September

            🌐 Selam
            18:15 – 18:30 · Tigrinya · Adam (5a) · 🏫 classroom of 5a
            ");
        }
        assert!(!bot.last(&ingrid).text.contains("Amal"));
        // A time outside of the interpreter's hours is not to be had by a forged tap either.
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        let (_, data, _) = bot.button(&amal, "🕐 18:00");
        let Some(Press::Act(Action::TalkMoveTo(talk, at, _))) = Press::decode(&data) else { panic!("{data}") };
        bot.forges(&amal, &Press::Act(Action::TalkMoveTo(talk, at, 0)).encode()).await;
        bot.says_to(&amal, "Somebody chose this time just before you");
        assert_eq!(outside::numbers(url, TAKEN).await, [1]);
        bot.until("2026-09-13T15:00:00Z").await;
        bot.says_to(&amal, "🌐 Interpreter: Selam (Tigrinya)");
        bot.ends().await;
    }
}

db_test! {
    async fn two_families_and_one_interpreter_at_one_time_and_exactly_one_gets_it(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { amal, .. }, ingrid) = open(&mut bot, "18:00", "19:00").await;
        let bea = open_6a(&mut bot, "18:00", "19:00").await;
        lists(&mut bot, &ingrid, "Selam", "ትግርኛ").await;
        gives(&mut bot, &ingrid, "18:00", "19:00", "🏫 at school").await;
        for (who, child) in [(&amal, "Adam"), (&bea, "Noor")] {
            wants(&mut bot, who, child, "ትግርኛ").await;
            bot.taps(who, "📅 Monday 14 September").await;
        }
        for who in [&amal, &bea] {
            bot.presses(who, "🕐 18:00").await;
        }
        order::work_at_once(&bot, 2).await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!((outside::numbers(url, BOOKED).await, outside::numbers(url, TAKEN).await), (vec![1], vec![1]));
        let (lucky, late) = if bot.count(&amal, "it is booked") == 1 { (&amal, &bea) } else { (&bea, &amal) };
        assert_eq!((bot.count(lucky, "it is booked"), bot.count(late, "just before you")), (1, 1));
        // The way from one room to the other takes until the third time.
        assert_eq!(times(&bot, late), ["18:30", "18:45"]);
        bot.taps(late, "🕐 18:30").await;
        bot.says_to(late, "🌐 Interpreter: Selam (Tigrinya)");
        // Who cancels gives the interpreter back.
        bot.taps(lucky, "🚫 Cancel").await;
        bot.taps(lucky, "🚫 Yes").await;
        bot.taps(late, "🔁 Another time").await;
        bot.taps(late, "📅 Monday 14 September").await;
        assert_eq!(times(&bot, late), ["18:00", "18:15", "18:45"]);
        bot.taps(late, "🕐 18:00").await;
        assert_eq!(outside::numbers(url, TAKEN).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn by_phone_an_interpreter_has_no_way_between_two_rooms(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { amal, .. }, ingrid) = open(&mut bot, "18:00", "19:00").await;
        let bea = open_6a(&mut bot, "18:00", "19:00").await;
        lists(&mut bot, &ingrid, "Tolk BV", "Polski").await;
        gives(&mut bot, &ingrid, "18:00", "19:00", "📞 by phone").await;
        wants(&mut bot, &amal, "Adam", "Polski").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 18:00").await;
        wants(&mut bot, &bea, "Noor", "Polski").await;
        bot.taps(&bea, "📅 Monday 14 September").await;
        assert_eq!(times(&bot, &bea), ["18:15", "18:30", "18:45"]);
        bot.ends().await;
    }
}

db_test! {
    async fn where_nobody_interprets_a_family_goes_on_without_or_waits_and_school_reads_a_number(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { amal, emine, .. }, ingrid) = open(&mut bot, "18:00", "19:00").await;
        for (who, child) in [(&amal, "Adam"), (&emine, "Lina")] {
            wants(&mut bot, who, child, "Polski · Polish").await;
            bot.says_to(who, "So far there is no interpreter on these days: Polish");
        }
        bot.taps(&emine, "🙋 Wait for an interpreter").await;
        bot.says_to(&emine, "We have asked school for an interpreter: Polish");
        bot.taps(&amal, "🕐 A time without one").await;
        bot.says_to(&amal, "🌐 Interpreter wanted: Polish. School is looking for one.");
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 18:00").await;
        bot.says_to(&amal, "🌐 Interpreter wanted: Polish");
        // Whoever leads the school hears of it with the bundle of the day, once.
        bot.passes(TimeDelta::days(3)).await;
        assert_eq!(bot.count(&ingrid, "🌐 Interpreter needed: Polish · families: 2"), 1);
        assert!(bot.offers(&ingrid, "🌐 Interpreters"));
        opens(&mut bot, &ingrid).await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ingrid).text, @"
            🌐 Interpreters at De Regenboog

            Nobody is listed yet.

            ⏳ Wanted: Polish · families: 2
            ");
        }
        lists(&mut bot, &ingrid, "Ewa", "Polski").await;
        gives(&mut bot, &ingrid, "18:00", "19:00", "💻 by video").await;
        bot.says_to(&amal, "✅ There is an interpreter for the conversation about Adam on Monday 14 September at 18:00: Ewa (Polish).");
        bot.says_to(&emine, "✅ There is an interpreter now: Polish");
        bot.taps(&emine, "🕐 Time for Lina").await;
        bot.taps(&emine, "📅 Monday 14 September").await;
        bot.taps(&emine, "🕐 18:15").await;
        bot.says_to(&emine, "🌐 Interpreter: Ewa (Polish)");
        assert_eq!(outside::numbers(url, TAKEN).await, [2]);
        opens(&mut bot, &ingrid).await;
        assert!(!bot.last(&ingrid).text.contains("Wanted"));
        // One who wants none after all gives the interpreter back.
        bot.taps(&emine, "🌐 Change interpreter").await;
        bot.taps(&emine, "🚫 No interpreter").await;
        assert!(!bot.last(&emine).text.contains("Ewa"));
        assert_eq!(outside::numbers(url, TAKEN).await, [1]);
        bot.ends().await;
    }
}

db_test! {
    async fn hours_go_after_a_question_and_families_hear_of_it_and_choose_anew(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { amal, .. }, ingrid) = open(&mut bot, "17:00", "20:00").await;
        lists(&mut bot, &ingrid, "Selam", "ትግርኛ").await;
        gives(&mut bot, &ingrid, "17:00", "18:00", "🏫 at school").await;
        bot.taps(&ingrid, "✅ Done").await;
        gives(&mut bot, &ingrid, "19:00", "20:00", "🏫 at school").await;
        bot.taps(&ingrid, "✅ Done").await;
        wants(&mut bot, &amal, "Adam", "ትግርኛ").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        assert_eq!(times(&bot, &amal), ["17:00", "17:15", "17:30", "17:45", "19:00", "19:15", "19:30", "19:45"]);
        bot.taps(&amal, "🕐 17:30").await;
        // The same hours twice are said.
        bot.taps(&ingrid, "➕ Hours").await;
        bot.taps(&ingrid, "📅 Monday 14 September").await;
        bot.taps(&ingrid, "🕐 17:30").await;
        bot.taps(&ingrid, "🕐 18:30").await;
        bot.taps(&ingrid, "🏫 at school").await;
        bot.says_to(&ingrid, "There are hours on Monday 14 September at that time already");
        bot.taps(&ingrid, "✅ Done").await;
        bot.taps(&ingrid, "📋 Monday 14 September").await;
        bot.taps(&ingrid, "🗑️ 17:00").await;
        bot.says_to(&ingrid, "1 conversation has this interpreter");
        assert_eq!(outside::numbers(url, TAKEN).await, [1], "nothing before the answer");
        // In the evening: she reads it in the morning.
        bot.until("2026-09-10T19:00:00Z").await;
        bot.taps(&ingrid, "🗑️ Yes").await;
        assert_eq!((outside::numbers(url, TAKEN).await, outside::numbers(url, BOOKED).await), (vec![0], vec![1]));
        assert_eq!(bot.count(&amal, "cannot come"), 0);
        bot.restarts().await;
        bot.until("2026-09-11T06:00:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            ✋ Sorry: the interpreter (Tigrinya) for the conversation about Adam on Monday 14 September at 17:30 cannot come. The conversation itself goes on. School is looking for somebody else.

            You can also choose another time at which an interpreter is there.
            ");
        }
        bot.taps(&amal, "🔁 Another time").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        assert_eq!(times(&bot, &amal), ["19:00", "19:15", "19:30", "19:45"]);
        bot.taps(&amal, "🕐 19:00").await;
        bot.says_to(&amal, "🌐 Interpreter: Selam (Tigrinya)");
        bot.ends().await;
    }
}

db_test! {
    async fn a_language_that_is_needed_stays_and_who_is_called_off_is_free_again(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { ruud, amal, .. }, ingrid) = open(&mut bot, "18:00", "20:00").await;
        lists(&mut bot, &ingrid, "Selam", "ትግርኛ").await;
        gives(&mut bot, &ingrid, "19:00", "20:00", "🏫 at school").await;
        bot.taps(&ingrid, "✅ Done").await;
        wants(&mut bot, &amal, "Adam", "ትግርኛ").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 19:00").await;
        bot.taps(&ingrid, "🌐 Languages").await;
        bot.taps(&ingrid, "✅ ትግርኛ").await;
        bot.says_to(&ingrid, "1 conversation is booked in this language");
        // The teacher calls off: the interpreter is free again.
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.taps(&ruud, "🕘 19:00 · Adam").await;
        bot.taps(&ruud, "🚫 Cancel").await;
        bot.taps(&ruud, "🚫 Yes").await;
        assert_eq!(outside::numbers(url, TAKEN).await, [0]);
        bot.taps(&ingrid, "↩️ Back").await;
        bot.taps(&ingrid, "🗑️ Off the list").await;
        bot.taps(&ingrid, "🗑️ Yes").await;
        bot.says_to(&ingrid, "Nobody is listed yet");
        bot.ends().await;
    }
}

db_test! {
    async fn another_interpreter_takes_over_silently_where_one_is_free(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (post::Cast { amal, .. }, ingrid) = open(&mut bot, "18:00", "19:00").await;
        for name in ["Selam", "Yonas"] {
            lists(&mut bot, &ingrid, name, "ትግርኛ").await;
            gives(&mut bot, &ingrid, "18:00", "19:00", "🏫 at school").await;
        }
        wants(&mut bot, &amal, "Adam", "ትግርኛ").await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 18:00").await;
        bot.says_to(&amal, "🌐 Interpreter: Selam (Tigrinya)");
        opens(&mut bot, &ingrid).await;
        bot.taps(&ingrid, "Selam").await;
        bot.taps(&ingrid, "🗑️ Off the list").await;
        bot.says_to(&ingrid, "1 conversation has this interpreter");
        bot.taps(&ingrid, "🗑️ Yes").await;
        bot.passes(TimeDelta::days(1)).await;
        assert_eq!(bot.count(&amal, "cannot come"), 0);
        assert_eq!(outside::numbers(url, TAKEN).await, [1]);
        talk::of(&bot, &amal);
        bot.until("2026-09-13T15:00:00Z").await;
        bot.says_to(&amal, "🌐 Interpreter: Yonas (Tigrinya)");
        bot.ends().await;
    }
}

db_test! {
    async fn a_language_is_typed_kept_as_a_rule_and_changed_in_the_settings(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (_, ingrid) = open(&mut bot, "18:00", "19:00").await;
        let samir = bot.person("Samir", "ar");
        bot.signs_up(&samir, "Emma", "العربية", 1).await;
        bot.commands(&samir, Command::Menu).await;
        bot.taps(&samir, "⚙️").await;
        bot.taps(&samir, "🌐 مترجم").await;
        // His own language first, each by its own name.
        assert_eq!(bot.last(&samir).buttons[0].0, "العربية");
        // A typing error and a name in Dutch find it; one that the list lacks is taken as it was typed.
        bot.says(&samir, "tigrinja").await;
        assert!(bot.offers(&samir, "ትግርኛ"));
        bot.says(&samir, "Koerdisch").await;
        assert!(bot.offers(&samir, "Kurmancî"));
        bot.says(&samir, "Bilen").await;
        bot.restarts().await;
        bot.taps(&samir, "✏️ Bilen").await;
        bot.says_to(&samir, "🌐 لغة المترجم: Bilen");
        // It holds in the round without being asked.
        lists(&mut bot, &ingrid, "Selam", "ትግርኛ").await;
        bot.taps(&ingrid, "🌐 Languages").await;
        bot.says(&ingrid, "bilén").await;
        bot.taps(&ingrid, "✏️ bilén").await;
        bot.taps(&ingrid, "✅ Done").await;
        bot.says_to(&ingrid, "Selam: Tigrinya and bilén");
        gives(&mut bot, &ingrid, "18:30", "19:00", "📞 by phone").await;
        bot.commands(&samir, Command::Menu).await;
        bot.taps(&samir, "🗣️ Emma").await;
        bot.says_to(&samir, "🌐 مع مترجم: Bilen");
        bot.taps(&samir, "📅").await;
        assert_eq!(times(&bot, &samir), ["18:30", "18:45"]);
        bot.taps(&samir, "🕐 18:45").await;
        bot.says_to(&samir, "🌐 المترجم: Selam (Bilen)");
        bot.taps(&samir, "☰").await;
        bot.taps(&samir, "⚙️").await;
        bot.taps(&samir, "🗂️").await;
        bot.says_to(&samir, "🌐 لغة المترجم: Bilen");
        bot.ends().await;
    }
}
