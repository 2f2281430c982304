// SPDX-License-Identifier: EUPL-1.2
//! A child changes class, or leaves school, while conversations are booked, wished, waited and asked for.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::support::school;
use crate::{block, db_test, post, round, talk};

const WAITS: &str = "SELECT COUNT(*) AS it FROM waits";
const WISHES: &str = "SELECT COUNT(*) AS it FROM wishes";

/// The school's office imports a list of these children, each with its class.
async fn imports(bot: &TestBot, list: &[(&str, &str)]) {
    let line = |(child, class): &(&str, &str)| format!("{class},{},{child},{child}\n", &class[..1]);
    let rows: String = list.iter().map(line).collect();
    let list = format!("class,year_level,child_first_name,child_id\n{rows}");
    school::imports(&bot.engine, &list).await;
    bot.passes(TimeDelta::seconds(2)).await;
}

const BEFORE: [(&str, &str); 5] =
    [("Adam", "5a"), ("Lina", "5a"), ("Zofia", "5a"), ("Emma", "5a"), ("Noor", "6a")];
/// Adam and Zofia change class.
const AFTER: [(&str, &str); 5] =
    [("Adam", "6a"), ("Lina", "5a"), ("Zofia", "6a"), ("Emma", "5a"), ("Noor", "6a")];

struct Cast {
    ruud: Someone,
    bart: Someone,
    /// Adam's mother reads Arabic.
    amal: Someone,
    emine: Someone,
    /// Zofia's father reads Polish.
    piotr: Someone,
}

/// The teachers of 5a and 6a, and families of 5a, before a round.
async fn cast(bot: &mut TestBot) -> Cast {
    let (ruud, bart) = (bot.person("Ruud", "en"), bot.person("Bart", "en"));
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    bot.signs_up_as_staff(&bart, "Bart").await;
    let amal = bot.person("Amal", "ar");
    bot.signs_up(&amal, "Adam", "العربية", 0).await;
    let emine = bot.person("Emine", "en");
    bot.signs_up(&emine, "Lina", "English", 0).await;
    let piotr = bot.person("Piotr", "pl");
    bot.signs_up(&piotr, "Zofia", "Polski", 1).await;
    imports(bot, &BEFORE).await;
    Cast { ruud, bart, amal, emine, piotr }
}

/// With a round that is open and times of 5a from three to four.
async fn open(bot: &mut TestBot) -> Cast {
    let cast = cast(bot).await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &cast.ruud, "5a", "15:00", "16:00").await;
    cast
}

/// Amal books for Adam at a quarter past three.
async fn books(bot: &mut TestBot, amal: &Someone) {
    for label in ["🕐 اختيار موعد", "📅", "🕐 15:15"] {
        bot.taps(amal, label).await;
    }
}

/// Ruud reads Dutch from now on.
async fn in_dutch(url: &str) {
    outside::run(url, "UPDATE persons SET language = 'nl' WHERE name = 'Ruud'").await;
}

db_test! {
    async fn a_booked_talk_stays_and_the_family_may_choose_a_time_with_the_new_class(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, bart, amal, emine, piotr } = Box::pin(open(&mut bot)).await;
        block::gives(&mut bot, &bart, "6a", "18:00", "18:30").await;
        books(&mut bot, &amal).await;
        in_dutch(url).await;
        // In the evening the office imports a new list, and once more.
        bot.until("2026-09-01T20:30:00Z").await;
        let _ = bot.transcript();
        let sent = [&amal, &piotr, &emine, &ruud, &bart].map(|who| bot.sent_to(who));
        imports(&bot, &AFTER).await;
        bot.restarts().await;
        imports(&bot, &AFTER).await;
        bot.until("2026-09-02T05:29:00Z").await;
        let quiet = [&amal, &piotr, &emine, &ruud, &bart].map(|who| bot.sent_to(who));
        assert_eq!(sent, quiet, "nobody hears of it at night");
        bot.restarts().await;
        bot.until("2026-09-03T18:00:00Z").await;
        let told = [&amal, &piotr, &emine].map(|who| bot.sent_to(who));
        assert_eq!([told[0] - sent[0], told[1] - sent[1], told[2] - sent[2]], [1, 1, 0], "one message each");
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            ➡️ Adam الآن في صف 6a.

            يبقى موعدكم كما هو: لقاء بداية السنة (startgesprek)، الاثنين، 14 سبتمبر، 15:15
            👤 ستلتقون Ruud (صف 5a).
            ");
            assert_snapshot!(bot.last(&piotr).text, @"
            ✋ Zofia: rozmowa na początku roku (startgesprek)

            Państwo, dziecko i nauczyciel poznają się. Co idzie dobrze? Co Państwa martwi? Czego dziecko chce się w tym roku nauczyć? Czego oczekują Państwo od szkoły?

            ➡️ Zofia jest teraz w grupie 6a.

            📅 poniedziałek, 14 września – piątek, 25 września, 15 min. Proszę wybrać termin, który Państwu pasuje. Można to zrobić do: czwartek, 24 września.
            🧒 Dziecko przychodzi razem z Państwem.
            ");
            assert_snapshot!(bot.last(&ruud).text, @"
            ➡️ Groep 5a: van groep veranderd, met een gesprek

            Adam zit nu in groep 6a. Het gesprek blijft bij u, tenzij de ouders daar een tijd kiezen: startgesprek, maandag 14 september, 15:15
            ");
            assert_snapshot!(bot.last(&bart).text, @"
            ➡️ 6a: another class, and a conversation is ahead

            Adam is in your class now. The conversation is with 5a, unless the family chooses a time with you: start conversation, Monday 14 September, 15:15
            ");
        }
        // The family opens its talk.
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️ Adam").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            🗣️ Adam: لقاء بداية السنة (startgesprek)
            📅 الاثنين، 14 سبتمبر، 15:15
            ‏🏫 غرفة صف 5a
            ➡️ Adam الآن في صف 6a.
            👤 ستلتقون Ruud (صف 5a).
            🧒 يأتي طفلكم معكم.

            يمكنكم تغيير الموعد حتى الأحد، 13 سبتمبر، 18:00.
            سنذكّركم قبل اللقاء بيوم.
            ");
        }
        bot.commands(&ruud, Command::Menu).await;
        for label in ["👥 Groep 5a", "🌱", "📋"] {
            bot.taps(&ruud, label).await;
        }
        bot.says_to(&ruud, "➡️ Adam zit nu in groep 6a.");
        bot.taps(&ruud, "🕘 15:15").await;
        bot.says_to(&ruud, "➡️ Adam zit nu in groep 6a.");
        bot.commands(&bart, Command::Menu).await;
        bot.taps(&bart, "👥 Class 6a").await;
        bot.taps(&bart, "🌱").await;
        bot.says_to(&bart, "➡️ Adam has a conversation with 5a: Monday 14 September, 15:15");
        // One tap and the usual choosing; the old time is free.
        bot.taps(&amal, "🔁 موعد مع صف 6a").await;
        bot.restarts().await;
        bot.taps(&amal, "📅").await;
        bot.taps(&amal, "🕐 18:15").await;
        bot.says_to(&amal, "18:15");
        assert!(!bot.last(&amal).text.contains("➡️"), "nothing is to be said of 5a any more");
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [1]);
        talk::books(&mut bot, &emine, "Lina", "🕐 15:15").await;
        bot.says_to(&emine, "✅ Done, it is booked");
        bot.taps(&bart, "📋 Monday 14 September").await;
        bot.says_to(&bart, "18:15 · Adam (Amal)");
        assert!(!bot.last(&bart).text.contains("➡️"));
        bot.until("2026-09-13T15:00:00Z").await;
        assert_eq!(bot.count(&amal, "👀 تذكير"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_family_that_keeps_its_talk_reads_whom_it_meets_in_the_reminder(db: Db) {
        let mut bot = TestBot::new(db).await;
        let Cast { bart, amal, .. } = Box::pin(open(&mut bot)).await;
        block::gives(&mut bot, &bart, "6a", "18:00", "18:30").await;
        books(&mut bot, &amal).await;
        imports(&bot, &AFTER).await;
        assert_eq!(bot.count(&amal, "➡️ Adam الآن في صف 6a."), 1, "by day at once");
        bot.until("2026-09-13T14:01:00Z").await;
        bot.restarts().await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            👀 تذكير:

            🗣️ Adam: لقاء بداية السنة (startgesprek)
            📅 الاثنين، 14 سبتمبر، 15:15
            ‏🏫 غرفة صف 5a
            ➡️ Adam الآن في صف 6a.
            👤 ستلتقون Ruud (صف 5a).
            🧒 يأتي طفلكم معكم.

            تتعارفون أنتم وطفلكم والمعلّم أو المعلّمة. ما الذي يسير جيدًا؟ ما الذي يقلقكم؟ ماذا يريد طفلكم أن يتعلّم هذه السنة؟ ماذا تتوقعون من المدرسة؟
            ");
        }
        assert!(bot.offers(&amal, "🔁 موعد مع صف 6a"));
        // "Another time" stays with the teacher who knows the child.
        bot.commands(&amal, Command::Menu).await;
        for label in ["🗣️ Adam", "🔁 موعد آخر", "📅", "🕐 15:45"] {
            bot.taps(&amal, label).await;
        }
        bot.says_to(&amal, "Ruud");
        bot.says_to(&amal, "15:45");
        bot.passes(TimeDelta::hours(2)).await;
        // From six in the evening the lists stand.
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🗣️ Adam").await;
        let choices = bot.last(&amal).buttons;
        assert!(!choices.iter().any(|(label, _)| label.contains("6a")), "{choices:?}");
        bot.until("2026-09-14T20:00:00Z").await;
        bot.ends().await;
    }
}

db_test! {
    async fn where_the_round_does_not_ask_the_new_class_what_is_booked_stays_and_the_rest_ends(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, amal, piotr, .. } = Box::pin(open(&mut bot)).await;
        outside::run(url, "DELETE FROM round_classes WHERE class_id = (SELECT id FROM classes WHERE name = '6a')").await;
        books(&mut bot, &amal).await;
        let _ = bot.transcript();
        imports(&bot, &AFTER).await;
        bot.restarts().await;
        bot.says_to(&amal, "👤 ستلتقون Ruud (صف 5a).");
        assert!(!bot.offers(&amal, "6a"), "there is nothing to choose");
        allow_duplicates! {
            assert_snapshot!(bot.last(&piotr).text, @"
            ➡️ Zofia jest teraz w grupie 6a.

            🗣️ rozmowa na początku roku (startgesprek): nie trzeba już wybierać terminu.
            ");
        }
        // The old class lets the child go from the list of those without a time.
        bot.until("2026-09-12T12:00:00Z").await;
        assert_eq!(bot.count(&piotr, "Na razie termin nie jest wybrany"), 0, "no reminder to choose");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱").await;
        assert!(!bot.reads(&ruud).contains("Zofia"));
        // Amal finds her talk, changes it and cancels it.
        bot.commands(&amal, Command::Menu).await;
        for label in ["🗣️ Adam", "🔁 موعد آخر", "📅", "🕐 15:30"] {
            bot.taps(&amal, label).await;
        }
        bot.says_to(&amal, "15:30");
        bot.taps(&amal, "🚫").await;
        bot.taps(&amal, "🚫 نعم").await;
        bot.says_to(&amal, "🚫 أُلغي لقاء Adam.");
        assert!(!bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("🕐")));
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [0]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_place_on_the_waiting_list_follows_where_the_new_class_is_full_too(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, bart, amal, emine, piotr } = Box::pin(cast(&mut bot)).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        outside::run(url, "UPDATE rounds SET minutes = 30").await;
        block::gives(&mut bot, &ruud, "5a", "15:00", "15:30").await;
        block::gives(&mut bot, &bart, "6a", "18:00", "18:30").await;
        talk::books(&mut bot, &emine, "Lina", "🕐 15:00").await;
        let bea = bot.person("Bea", "en");
        bot.signs_up(&bea, "Noor", "English", 0).await;
        talk::books(&mut bot, &bea, "Noor", "🕐 18:00").await;
        for who in [&amal, &piotr] {
            bot.taps(who, "🕐").await;
            bot.taps(who, "⏳").await;
        }
        assert_eq!(outside::numbers(url, WAITS).await, [2]);
        imports(&bot, &AFTER).await;
        bot.restarts().await;
        bot.says_to(&amal, "🕗 أنتم الآن في انتظار موعد مع صف 6a.");
        bot.says_to(&piotr, "🕗 Czekają Państwo teraz na termin z grupą 6a.");
        // What comes free in the old class is not theirs, what comes free in the new one is.
        bot.taps(&emine, "🚫 Cancel").await;
        bot.taps(&emine, "🚫 Yes").await;
        bot.passes(TimeDelta::minutes(1)).await;
        let sent = bot.sent_to(&amal);
        bot.taps(&bea, "🚫 Cancel").await;
        bot.taps(&bea, "🚫 Yes").await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(bot.sent_to(&amal), sent + 1);
        bot.says_to(&amal, "18:00");
        bot.taps(&amal, "✅").await;
        bot.says_to(&amal, "18:00");
        assert_eq!(outside::numbers(url, WAITS).await, [1]);
        // Piotr's child goes back: in 5a a time is free, and he waits for nothing.
        imports(&bot, &BEFORE).await;
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(outside::numbers(url, WAITS).await, [0]);
        bot.says_to(&piotr, "➡️ Zofia jest teraz w grupie 5a.");
        bot.until("2026-09-25T20:00:00Z").await;
        bot.ends().await;
    }
}

db_test! {
    async fn wishes_count_for_the_new_class_and_a_child_that_left_gets_no_time(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, bart, amal, piotr, .. } = Box::pin(cast(&mut bot)).await;
        let ingrid = round::director(&mut bot).await;
        round::prepares(&mut bot, &ingrid, "Monday 14 September", "Friday 25 September").await;
        bot.taps(&ingrid, "🙋 Wishes first").await;
        bot.taps(&ingrid, "✅ Plan").await;
        block::gives(&mut bot, &ruud, "5a", "15:00", "15:30").await;
        block::gives(&mut bot, &bart, "6a", "18:00", "18:30").await;
        bot.until("2026-09-07T16:00:00Z").await;
        for who in [&amal, &piotr] {
            bot.commands(who, Command::Menu).await;
            bot.taps(who, "🗣️").await;
            bot.taps(who, "✅").await;
        }
        assert_eq!(outside::numbers(url, WISHES).await, [2]);
        imports(&bot, &AFTER).await;
        bot.restarts().await;
        bot.passes(TimeDelta::hours(14)).await;
        assert_eq!(bot.count(&amal, "📅 ما قلتم إنه يناسبكم يُحسب الآن لمواعيد صف 6a."), 1);
        assert_eq!(bot.count(&piotr, "liczy się teraz dla terminów grupy 6a"), 1);
        // Zofia leaves school before the times are divided.
        imports(&bot, &[AFTER[0], AFTER[1], AFTER[3], AFTER[4]]).await;
        bot.until("2026-09-12T12:00:00Z").await;
        let booked = "SELECT c.first_name || k.name AS it FROM talks t JOIN children c ON c.id = t.child_id
                      JOIN blocks b ON b.id = t.block_id JOIN classes k ON k.id = b.class_id WHERE t.state = 'booked'";
        assert_eq!(outside::texts(url, booked).await, ["Adam6a"]);
        bot.until("2026-09-25T20:00:00Z").await;
        bot.ends().await;
    }
}

db_test! {
    async fn what_a_family_asked_goes_to_the_new_teachers_and_what_a_teacher_asked_is_over(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { ruud, bart, amal, piotr, .. } = Box::pin(cast(&mut bot)).await;
        bot.commands(&amal, Command::Menu).await;
        for label in ["💬", "👤", "👫", "🔔", "📞"] {
            bot.taps(&amal, label).await;
        }
        bot.says(&amal, "كلمات لمعلّم 5a").await;
        bot.commands(&ruud, Command::Menu).await;
        for label in ["👥 Class 5a", "💬 Talk with a family", "💬 Adam", "🕐 Propose times"] {
            bot.taps(&ruud, label).await;
        }
        block::tells(&mut bot, &ruud, "Thursday 3 September", "15:00", "15:30").await;
        bot.commands(&ruud, Command::Menu).await;
        for label in ["👥 Class 5a", "💬 Talk with a family", "➕ Ask a family", "🧒 Zofia", "📚 Learning"] {
            bot.taps(&ruud, label).await;
        }
        block::tells(&mut bot, &ruud, "Friday 4 September", "15:00", "15:30").await;
        bot.passes(TimeDelta::minutes(6)).await;
        assert!(bot.offers(&amal, "🕐 15:00") && bot.offers(&piotr, "🕐 15:00"));
        let old = bot.button(&amal, "🕐 15:00").1;
        in_dutch(url).await;
        let _ = bot.transcript();
        imports(&bot, &AFTER).await;
        bot.restarts().await;
        bot.until("2026-09-02T16:00:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"
            ➡️ Adam الآن في صف 6a.

            👫 الأصدقاء: طلبكم الآن عند معلّمي صف 6a وهم يبحثون عن مواعيد. ما كتبتموه بأنفسكم لا يصل إليهم.
            ");
            assert_snapshot!(bot.last(&piotr).text, @"
            ➡️ Zofia jest teraz w grupie 6a.

            📚 Nauka: nie trzeba już wybierać terminu.
            ");
        }
        assert_eq!(bot.count(&ruud, "➡️ Zofia zit nu in een andere groep. Uw vraag om een gesprek is gesloten: 📚 Leren"), 1);
        assert_eq!(bot.count(&bart, "👫 Friends · Amal would like to talk with you"), 1, "at once: it is for this week");
        // The words are for the teachers they were written to.
        bot.taps(&bart, "💬 Adam").await;
        assert!(!bot.reads(&bart).contains("كلمات"));
        bot.says_to(&bart, "👫 Friends");
        bot.taps(&bart, "🕐 Propose times").await;
        block::tells(&mut bot, &bart, "Friday 4 September", "16:00", "16:30").await;
        bot.passes(TimeDelta::minutes(6)).await;
        // Old buttons book nothing, and what was taken back says so.
        bot.forges(&amal, &old).await;
        bot.taps(&piotr, "🕐 15:00").await;
        assert_eq!(bot.count(&piotr, "👋 Zofia: nauczyciel wycofał tę prośbę. Nie trzeba wybierać terminu."), 1);
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [0]);
        bot.taps(&amal, "🕐 16:00").await;
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [1]);
        bot.passes(TimeDelta::days(30)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn the_talk_of_a_child_that_left_is_off_after_a_day_and_its_time_is_free(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { amal, emine, .. } = Box::pin(open(&mut bot)).await;
        books(&mut bot, &amal).await;
        // A list that was wrong is put right: nobody hears of it.
        let sent = bot.sent_to(&amal);
        imports(&bot, &AFTER[1..]).await;
        bot.passes(TimeDelta::hours(3)).await;
        imports(&bot, &BEFORE).await;
        bot.passes(TimeDelta::days(2)).await;
        assert_eq!((bot.sent_to(&amal), outside::numbers(url, talk::BOOKED).await), (sent, vec![1]));
        imports(&bot, &BEFORE[1..]).await;
        bot.restarts().await;
        bot.passes(TimeDelta::hours(23)).await;
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [1]);
        bot.passes(TimeDelta::hours(2)).await;
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [0]);
        allow_duplicates! {
            assert_snapshot!(bot.last(&amal).text, @"✋ لن يتم هذا اللقاء: لقاء بداية السنة (startgesprek) عن Adam، يوم الاثنين، 14 سبتمبر الساعة 15:15. لم يعد اسم Adam في قائمة المدرسة. إذا كان ذلك خطأ فاتصلوا بالمدرسة من فضلكم.");
        }
        talk::books(&mut bot, &emine, "Lina", "🕐 15:15").await;
        bot.says_to(&emine, "✅ Done, it is booked");
        bot.until("2026-09-13T15:00:00Z").await;
        assert_eq!(bot.count(&amal, "👀 تذكير"), 0);
        bot.ends().await;
    }
}

db_test! {
    async fn a_round_for_one_child_asks_its_new_teachers_for_times(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Cast { bart, amal, .. } = Box::pin(cast(&mut bot)).await;
        let ingrid = round::director(&mut bot).await;
        bot.commands(&ingrid, Command::Menu).await;
        let chosen = ["🏫", "🗣️ Conversations", "➕ Plan conversations", "🏡 Intake", "👥 Class 5a", "⬜ Adam", "➡️ Next"];
        round::all_taps(&mut bot, &ingrid, &chosen).await;
        let days = ["Monday 14 September", "Tuesday 15 September", "🔓 From", "⏩ At once", "✅ Plan"];
        round::all_taps(&mut bot, &ingrid, &days).await;
        imports(&bot, &AFTER).await;
        bot.restarts().await;
        bot.until("2026-09-02T16:00:00Z").await;
        assert_eq!(bot.count(&bart, "🏡"), 1, "Bart is asked for times");
        bot.taps(&bart, "🕐 Give my times").await;
        bot.taps(&bart, "➕ Add times").await;
        block::tells(&mut bot, &bart, "Monday 14 September", "15:00", "16:00").await;
        bot.passes(TimeDelta::minutes(10)).await;
        bot.taps(&amal, "🕐 اختيار موعد").await;
        bot.taps(&amal, "📅").await;
        bot.taps(&amal, "🕐 15:00").await;
        bot.says_to(&amal, "غرفة صف 6a");
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [1]);
        bot.until("2026-09-14T20:00:00Z").await;
        bot.ends().await;
    }
}

db_test! {
    async fn a_child_on_no_list_of_the_year_is_found_at_night(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, .. } = talk::open(&mut bot, "15:00", "16:00").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:15").await;
        bot.engine.plan().await.expect("what recurs is planned");
        outside::run(url, "UPDATE children SET missing_since = made_at WHERE first_name = 'Adam'").await;
        bot.until("2026-09-03T10:00:00Z").await;
        assert_eq!(outside::numbers(url, talk::BOOKED).await, [0]);
        bot.says_to(&amal, "✋ The start conversation about Adam on Monday 14 September at 15:15 does not take place");
        bot.passes(TimeDelta::days(1)).await;
        assert_eq!(bot.count(&amal, "does not take place"), 1);
        bot.ends().await;
    }
}

db_test! {
    async fn a_forged_switch_of_a_child_that_did_not_change_class_changes_nothing(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let post::Cast { amal, emine, .. } = talk::open(&mut bot, "15:00", "16:00").await;
        let bart = bot.person("Bart", "en");
        bot.signs_up_as_staff(&bart, "Bart").await;
        let there = block::gives(&mut bot, &bart, "6a", "18:00", "18:30").await;
        talk::books(&mut bot, &amal, "Adam", "🕐 15:15").await;
        let talk = talk::of(&bot, &amal);
        bot.forges(&amal, &Press::Act(Action::TalkSwitch(talk, 0)).encode()).await;
        bot.says_to(&amal, "🗣️ Adam: start conversation");
        for who in [&amal, &emine] {
            bot.forges(who, &Press::Act(Action::TalkMoveTo(talk, there, 0)).encode()).await;
            bot.says_to(who, "cannot open that here");
        }
        let at = "SELECT COUNT(*) AS it FROM talks t JOIN blocks b ON b.id = t.block_id
                  JOIN classes k ON k.id = b.class_id WHERE k.name = '5a' AND t.state = 'booked'";
        assert_eq!(outside::numbers(url, at).await, [1]);
        bot.ends().await;
    }
}
