// SPDX-License-Identifier: EUPL-1.2
//! Reminders: twice to whoever has chosen no time, then a person; twice of a talk; one tap says whether they come.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, post, round, talk};

/// The cast of 5a, a round that is open since ten past ten of 1 September, and times on its first day.
async fn open(bot: &mut TestBot, from: &str, until: &str) -> post::Cast {
    let cast = post::cast(bot).await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &cast.ruud, "5a", from, until).await;
    let _ = bot.transcript();
    cast
}

/// The files that were made, in order.
async fn files(url: &str) -> Vec<String> {
    let text = if url.starts_with("sqlite") { "CAST(bytes AS TEXT)" } else { "convert_from(bytes, 'UTF8')" };
    outside::texts(url, &format!("SELECT {text} AS it FROM media ORDER BY made_at, id")).await
}

const CHOOSE: &str = "No time is chosen yet. Shall we propose one?";

db_test! {
    async fn who_has_no_time_is_reminded_after_four_and_eight_days_and_then_a_person_takes_over(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = open(&mut bot, "15:00", "19:00").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 15:00").await;
        bot.until("2026-09-05T08:00:00Z").await;
        assert_eq!(bot.count(&amal, CHOOSE), 0);
        bot.restarts().await;
        bot.until("2026-09-05T09:00:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            🕐 Adam: start conversation

            No time is chosen yet. Shall we propose one?

            You, your child and the teacher get to know each other. What goes well? What worries you? What does your child want to learn this year? What do you expect of school?

            You can choose until Thursday 24 September.
            ");
            assert_snapshot!(bot.last(&olha).text, @"
            🕐 Zofia: startgesprek

            Er is nu geen tijd gekozen. Zullen we er een voorstellen?

            U, uw kind en de juf of meester leren elkaar kennen. Wat gaat goed? Waar maakt u zich zorgen over? Wat wil uw kind dit jaar leren? Wat verwacht u van school?

            U kunt kiezen tot donderdag 24 september.
            ");
        }
        assert_eq!(bot.count(&emine, CHOOSE), 0, "she has a time");
        bot.until("2026-09-09T09:00:00Z").await;
        bot.restarts().await;
        bot.until("2026-09-13T18:00:00Z").await;
        assert_eq!((bot.count(&amal, CHOOSE), bot.count(&emine, CHOOSE)), (2, 0), "twice and no more");
        // From the start it was Emma's family, whom nothing reaches; a day after the second reminder two more.
        let bundles = bot.screen(&ruud).into_iter().filter(|shown| shown.text.contains("no conversation time"));
        let bundles: Vec<String> = bundles.map(|shown| shown.text).collect();
        assert_eq!(bundles.len(), 2, "{bundles:?}");
        assert!(bundles[0].contains("for 1 child") && bundles[1].contains("for 3 children"), "{bundles:?}");
        bot.taps(&ruud, "🕗 No time chosen yet (3)").await;
        let list = bot.screen(&ruud).into_iter().find(|shown| shown.text.contains("No time chosen yet · 5a"));
        allow_duplicates! {
            assert_snapshot!(list.expect("a list").text, @"
            🕗 No time chosen yet · 5a
            🌱 Start conversations

            Letter made, not used so far
            Emma

            Reminded here, no time chosen
            Adam and Zofia
            ");
        }
        for said in ["responded", "still", "must"] {
            assert!(!bot.reads(&amal).contains(said) && !bot.reads(&ruud).contains(said), "{said}");
        }
        bot.ends().await;
    }
}

db_test! {
    async fn who_comes_along_with_the_other_parent_is_reminded_once_and_learns_nothing_of_their_time(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = open(&mut bot, "15:00", "16:00").await;
        // A household of his own.
        let hakim = bot.person("Hakim", "ar");
        bot.signs_up(&hakim, "Adam", "العربية", 1).await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:00").await;
        bot.taps(&amal, "👥 I bring someone").await;
        bot.taps(&amal, "🧑‍🤝‍🧑 The other parent").await;
        bot.says_to(&amal, "the other parent comes with you");
        bot.until("2026-09-06T09:00:00Z").await;
        bot.restarts().await;
        let _ = bot.transcript();
        bot.taps(&hakim, "👪").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Hakim taps [👪 شخص آخر يهتم بذلك]
              ✎ Hakim: 👍 حسنًا. لن نذكّركم مرة أخرى باللقاء عن Adam. ويمكنكم اختيار موعد إذا أردتم.
                  [🕐 اختيار موعد] / [☰ القائمة]
            ");
        }
        let told = bot.reads(&hakim);
        assert!(!told.contains("15:00") && !told.contains("Amal"), "{told}");
        bot.until("2026-09-13T18:00:00Z").await;
        assert_eq!(bot.count(&hakim, "لم يُختَر"), 0, "no second reminder");
        // The teacher reads who comes, and has nobody to call for Adam.
        bot.commands(&ruud, Command::Menu).await;
        round::all_taps(&mut bot, &ruud, &["👥 Class 5a", "🌱 Start conversations", "📋 Monday 14 September"]).await;
        bot.says_to(&ruud, "👥 Comes along: the other parent");
        // He may choose a time of his own all the same.
        bot.taps(&hakim, "🕐").await;
        bot.ends().await;
    }
}

db_test! {
    async fn three_times_are_proposed_on_different_days_an_evening_among_them_and_one_tap_books(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = open(&mut bot, "15:00", "16:00").await;
        for (day, from, until) in
            [("Wednesday 16 September", "12:00", "13:00"), ("Thursday 17 September", "18:00", "19:00"),
             ("Friday 25 September", "15:00", "16:00")]
        {
            bot.commands(&ruud, Command::Menu).await;
            bot.taps(&ruud, "👥 Class 5a").await;
            bot.taps(&ruud, "🌱 Start conversations").await;
            bot.taps(&ruud, "➕ Add times").await;
            block::tells(&mut bot, &ruud, day, from, until).await;
        }
        bot.until("2026-09-05T09:00:00Z").await;
        let _ = bot.transcript();
        bot.taps(&amal, "💡 Yes, please propose").await;
        bot.restarts().await;
        bot.taps(&amal, "🕐 18:30 Thursday 17 September").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal taps [💡 Yes, please propose]
              ✎ Amal: 💡 These times are free for Adam. Does one suit you?
                🕐 Monday 14 September, 15:00 · 🏫 classroom of 5a
                🕐 Thursday 17 September, 18:30 · 🏫 classroom of 5a
                🕐 Friday 25 September, 15:00 · 🏫 classroom of 5a
                  [🕐 15:00 Monday 14 September] / [🕐 18:30 Thursday 17 September] / [🕐 15:00 Friday 25 September] / [📅 Other days] / [☰ Menu]
            (the bot restarts)
            Amal taps [🕐 18:30 Thursday 17 September]
              ✎ Amal: ✅ Done, it is booked.
                
                🗣️ Adam: start conversation
                📅 Thursday 17 September, 18:30
                🏫 classroom of 5a
                🧒 Your child comes along.
                
                You can change it until Wednesday 16 September, 18:00.
                We remind you the day before.
                  [📝 Prepare (2 minutes)] / [🔁 Another time] [🚫 Cancel] / [🌐 I'd like an interpreter] / [📅 Into my calendar] / [👥 I bring someone] / [☰ Menu]
            ");
        }
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [1]);
        // A tap of before, when there is a time, shows it.
        bot.forges(&amal, &Press::Act(Action::ReminderPropose(
            round_of(&bot, &ruud), bot.school.children["Adam"])).encode()).await;
        bot.says_to(&amal, "Thursday 17 September, 18:30");
        bot.until("2026-09-12T09:00:00Z").await;
        assert_eq!(bot.count(&amal, CHOOSE), 0, "whoever has a time is not reminded to choose one");
        bot.ends().await;
    }
}

/// The round on a teacher's screen.
fn round_of(bot: &TestBot, teacher: &Someone) -> ouderlijn::domain::id::RoundId {
    let (_, data, _) = bot.button(teacher, "➕ Add times");
    match Press::decode(&data) {
        Some(Press::Act(Action::BlockAdd(round, _))) => round,
        other => panic!("{other:?}"),
    }
}

db_test! {
    async fn a_reminder_to_choose_waits_for_quiet_hours_and_pauses_and_for_a_free_time(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, olha } = open(&mut bot, "18:00", "18:30").await;
        bot.taps(&amal, "⚙️").await;
        bot.taps(&amal, "⏸️").await;
        bot.taps(&amal, "1 week").await;
        // Both times are taken: there is nothing to propose.
        talk::books(&mut bot, &emine, "Lina", "🕐 18:00").await;
        bot.commands(&olha, Command::Menu).await;
        bot.taps(&olha, "🗣️ Zofia").await;
        bot.taps(&olha, "📅 maandag 14 september").await;
        bot.taps(&olha, "🕐 18:15").await;
        bot.until("2026-09-09T18:00:00Z").await;
        assert_eq!(bot.count(&amal, CHOOSE), 0);
        block::gives(&mut bot, &ruud, "5a", "19:00", "20:00").await;
        bot.until("2026-09-10T18:00:00Z").await;
        assert_eq!(bot.count(&amal, CHOOSE), 1);
        // The day is over, and there is nothing to choose: nobody is reminded any more.
        bot.until("2026-09-26T18:00:00Z").await;
        assert_eq!(bot.count(&amal, CHOOSE), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_notes_a_talk_by_phone_and_prints_letters_in_the_language_of_the_home(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        outside::run(url, "UPDATE children SET home_language = 'tr' WHERE first_name = 'Emma'").await;
        let post::Cast { ruud, olha, .. } = open(&mut bot, "15:00", "19:00").await;
        bot.commands(&olha, Command::Menu).await;
        bot.taps(&olha, "⚙️").await;
        bot.taps(&olha, "📄").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "🕗 No time chosen yet (2)").await;
        let before = bot.school.codes["Emma"].replace('-', "");
        bot.taps(&ruud, "🖨️ Letters for all 2").await;
        bot.restarts().await;
        bot.passes(TimeDelta::seconds(10)).await;
        bot.says_to(&ruud, "2 letters are ready");
        assert!(bot.last(&ruud).has_file);
        let page = files(url).await.pop().expect("a file");
        let page = page.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(page.matches("<article").count(), 2);
        // Nobody signed up for Emma: the letter she may have at home goes on working, and this one shows its code.
        assert!(page.contains("Emma: başlangıç görüşmesi") || page.contains("lang=\"tr\""), "{page}");
        assert!(page.contains(&bot.school.codes["Emma"]) && page.contains("<svg"));
        let usable = format!("SELECT COUNT(*) AS it FROM codes WHERE text = '{before}' AND revoked_at IS NULL");
        assert_eq!(outside::numbers(url, &usable).await, [1]);
        // Olha reads Dutch, and knows the way to the chat.
        let zofia = page.split("<article").find(|letter| letter.contains("Zofia")).expect("her letter");
        assert!(!zofia.contains("<svg") && zofia.contains("038\u{2011}000\u{a0}00\u{a0}00") && zofia.matches("<h1").count() == 1);
        // A talk by phone takes the child off the list; the other list knows of it too.
        bot.taps(&ruud, "↩️ Back").await;
        bot.taps(&ruud, "Emma").await;
        bot.says_to(&ruud, "🕗 Emma\nLetter made, not used so far");
        bot.taps(&ruud, "☎️ Spoken by phone").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ruud).text, @"
            ☎️ Noted: you spoke with the family of Emma.

            🕗 No time chosen yet · 5a
            🌱 Start conversations

            Prefers paper
            Zofia

            ☎️ Emma: spoken by phone on Tuesday 1 September
            ");
        }
        bot.taps(&ruud, "Emma").await;
        bot.says_to(&ruud, "by Ruud");
        bot.taps(&ruud, "🖨️ A letter about it").await;
        bot.passes(TimeDelta::seconds(10)).await;
        bot.says_to(&ruud, "The letter is ready");
        assert_eq!(files(url).await.len(), 2);
        bot.ends().await;
    }
}

db_test! {
    async fn a_child_without_a_code_gets_one_with_its_letter_and_two_teachers_the_same(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, .. } = open(&mut bot, "15:00", "19:00").await;
        outside::run(url, "DELETE FROM codes WHERE kind = 'child'").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "🕗 No time chosen yet (1)").await;
        let (_, letters, _) = bot.button(&ruud, "🖨️ Letter for 1 child");
        bot.taps(&ruud, "Emma").await;
        let (_, letter, _) = bot.button(&ruud, "🖨️ A letter about it");
        for data in [letters, letter] {
            bot.forges(&ruud, &data).await;
        }
        bot.passes(TimeDelta::seconds(20)).await;
        let codes = outside::texts(url, "SELECT text AS it FROM codes WHERE kind = 'child'").await;
        assert_eq!(codes.len(), 1);
        let printed = format!("{}-{}-{}", &codes[0][..5], &codes[0][5..10], &codes[0][10..]);
        let pages = files(url).await;
        assert_eq!(pages.len(), 2);
        assert!(pages.iter().all(|page| page.contains(&printed)));
        // Who signs up with it can choose.
        let tom = bot.person("Tom", "en");
        bot.school.codes.insert("Emma".to_owned(), printed);
        bot.signs_up(&tom, "Emma", "English", 1).await;
        talk::books(&mut bot, &tom, "Emma", "🕐 15:00").await;
        bot.says_to(&tom, "✅ Done, it is booked");
        bot.ends().await;
    }
}

db_test! {
    async fn a_talk_is_reminded_of_the_day_before_and_two_hours_before_and_confirmed_in_one_tap(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = open(&mut bot, "15:00", "16:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:15").await;
        bot.until("2026-09-13T14:01:00Z").await;
        let _ = bot.transcript();
        assert_eq!(bot.count(&amal, "👀 A reminder"), 1);
        bot.restarts().await;
        bot.taps(&amal, "✅ I will be there").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            (the bot restarts)
            Amal taps [✅ I will be there]
              ✎ Amal: ✅ Noted. The teacher sees that you will be there.
                
                🗣️ Adam: start conversation
                📅 Monday 14 September, 15:15
                🏫 classroom of 5a
                🧒 Your child comes along.
                
                You can change it until Sunday 13 September, 18:00.
                  [📝 Prepare (2 minutes)] / [🔁 Another time] [🚫 Cancel] / [🌐 I'd like an interpreter] / [📅 Into my calendar] / [👥 I bring someone] / [☰ Menu]
            ");
        }
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.says_to(&ruud, "15:15 · Adam (Amal) · 🏫 classroom of 5a · ✅ will be there");
        bot.until("2026-09-14T11:14:00Z").await;
        assert_eq!(bot.count(&amal, "👀 It is nearly time"), 0);
        bot.until("2026-09-14T11:16:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            👀 It is nearly time:

            🗣️ Adam: start conversation
            📅 Monday 14 September, 15:15
            🏫 classroom of 5a
            🧒 Your child comes along.

            ✅ You have said that you will be there.
            ");
        }
        assert!(!bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("✅")), "said already");
        bot.ends().await;
    }
}

db_test! {
    async fn a_moved_talk_reminds_anew_and_is_not_confirmed(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, .. } = open(&mut bot, "15:00", "19:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:15").await;
        bot.until("2026-09-13T14:01:00Z").await;
        bot.taps(&amal, "✅ I will be there").await;
        let (_, cannot, _) = bot.button(&amal, "🔁 Another time");
        bot.forges(&amal, &cannot).await;
        bot.taps(&amal, "📅 Monday 14 September").await;
        bot.taps(&amal, "🕐 18:00").await;
        let confirmed = "SELECT COUNT(*) AS it FROM talks WHERE confirmed_at IS NOT NULL";
        assert_eq!(outside::numbers(url, confirmed).await, [0]);
        bot.until("2026-09-14T13:00:00Z").await;
        assert_eq!(bot.count(&amal, "👀 It is nearly time"), 0, "not for the time of before");
        bot.until("2026-09-14T14:05:00Z").await;
        bot.says_to(&amal, "Monday 14 September, 18:00");
        assert_eq!(bot.count(&amal, "👀 It is nearly time"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn an_early_talk_is_reminded_of_before_the_quiet_hours_and_a_late_start_says_it_once(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = open(&mut bot, "08:00", "10:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 08:00").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 09:30").await;
        bot.until("2026-09-13T17:58:00Z").await;
        assert_eq!((bot.count(&amal, "👀 It is nearly"), bot.count(&emine, "👀 It is nearly")), (0, 0));
        bot.until("2026-09-13T18:00:00Z").await;
        assert_eq!((bot.count(&amal, "👀 It is nearly"), bot.count(&emine, "👀 It is nearly")), (1, 0));
        bot.until("2026-09-14T05:31:00Z").await;
        assert_eq!(bot.count(&emine, "👀 It is nearly"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_program_that_slept_over_the_first_reminder_sends_only_the_second(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, .. } = open(&mut bot, "15:00", "16:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:15").await;
        bot.until("2026-09-13T13:00:00Z").await;
        // Nobody does what is due until shortly before the second.
        bot.engine.clock().move_to("2026-09-14T10:30:00Z".parse().expect("a moment"));
        bot.passes(TimeDelta::hours(1)).await;
        assert_eq!((bot.count(&amal, "👀 A reminder"), bot.count(&amal, "👀 It is nearly time")), (0, 1));
        bot.ends().await;
    }
}

db_test! {
    async fn who_cannot_come_moves_it_or_tells_the_teacher_at_once_also_after_the_evening_before(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, emine, .. } = open(&mut bot, "15:00", "16:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:15").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 15:30").await;
        bot.until("2026-09-13T14:01:00Z").await;
        let _ = bot.transcript();
        bot.taps(&amal, "🤷 I cannot come").await;
        bot.taps(&amal, "📞 Please call me").await;
        bot.until("2026-09-13T16:30:00Z").await;
        bot.taps(&emine, "🤷 I cannot come").await;
        bot.restarts().await;
        bot.taps(&emine, "🚫 Yes, tell the teacher").await;
        bot.passes(TimeDelta::minutes(1)).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Amal taps [🤷 I cannot come]
              ✎ Amal: The conversation about Adam on Monday 14 September at 15:15: what suits you better?
                  [🔁 Another time] [🚫 Cancel] / [📞 Please call me] / [↩️ I will be there after all]
            Amal taps [📞 Please call me]
              ✎ Amal: 📞 The teacher hears now that you would like a call.
                
                🗣️ Adam: start conversation
                📅 Monday 14 September, 15:15
                🏫 classroom of 5a
                🧒 Your child comes along.
                
                You can change it until Sunday 13 September, 18:00.
                  [📝 Prepare (2 minutes)] / [🔁 Another time] [🚫 Cancel] / [🌐 I'd like an interpreter] / [✅ I will be there] / [📅 Into my calendar] / [👥 I bring someone] / [☰ Menu]
              → Ruud: 📞 Adam, 5a: the family would like a call about the conversation on Monday 14 September at 15:15.
                  [📋 Monday 14 September]
            Emine taps [🤷 I cannot come]
              ✎ Emine: The conversation about Lina is on Monday 14 September at 15:30. Shall we tell the teacher now that you cannot come?
                  [🚫 Yes, tell the teacher] / [📞 Please call me] / [↩️ I will be there after all]
            (the bot restarts)
            Emine taps [🚫 Yes, tell the teacher]
              ✎ Emine: 🚫 The conversation about Lina is cancelled. The teacher hears of it now.
                  [🕐 Choose a time] / [☰ Menu]
              → Ruud: 🚫 Lina, 5a: the family cannot come on Monday 14 September at 15:30.
                  [📋 Monday 14 September]
            ");
        }
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.says_to(&ruud, "15:15 · Adam (Amal) · 🏫 classroom of 5a · 📞 would like a call");
        assert!(!bot.last(&ruud).text.contains("Lina"));
        // Who comes after all says so; who cancelled has nothing to say any more.
        let (_, comes, _) = bot.button(&amal, "✅ I will be there");
        bot.taps(&amal, "✅ I will be there").await;
        bot.says_to(&amal, "The teacher sees that you will be there");
        bot.forges(&emine, &comes).await;
        bot.says_to(&emine, "cannot open that here");
        let states = outside::texts(url, "SELECT state AS it FROM talks ORDER BY starts_at").await;
        assert_eq!(states, ["booked", "cancelled"]);
        bot.until("2026-09-14T12:00:00Z").await;
        assert_eq!((bot.count(&amal, "👀 It is nearly"), bot.count(&emine, "👀 It is nearly")), (1, 0));
        bot.ends().await;
    }
}

db_test! {
    async fn a_teacher_who_rests_hears_in_the_morning_that_a_family_cannot_come(db: Db) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { ruud, amal, .. } = open(&mut bot, "15:00", "16:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:15").await;
        bot.until("2026-09-13T19:00:00Z").await;
        bot.taps(&amal, "🤷 I cannot come").await;
        let (_, tell, _) = bot.button(&amal, "🚫 Yes, tell the teacher");
        bot.taps(&amal, "🚫 Yes, tell the teacher").await;
        bot.forges(&amal, &tell).await;
        bot.says_to(&amal, "does not take place any more");
        assert_eq!(bot.count(&ruud, "the family cannot come"), 0);
        bot.until("2026-09-14T05:35:00Z").await;
        assert_eq!(bot.count(&ruud, "the family cannot come"), 1);
        bot.ends().await;
    }
}
