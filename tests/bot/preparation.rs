// SPDX-License-Identifier: EUPL-1.2
//! A family prepares a conversation in its own language, and its teachers read it in theirs.

mod kept;
mod theirs;
mod told;

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::id::TalkId;
use ouderlijn::domain::media::MediaKind;
use ouderlijn::message::{Action, Attachment, Command, Press};

use crate::permission::photo;
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, round};

/// How many of each: preparations, words, files, and stored files at all.
const KEPT: &str = "SELECT (SELECT COUNT(*) FROM preparations) AS it
    UNION ALL SELECT 100 + (SELECT COUNT(*) FROM preparation_words)
    UNION ALL SELECT 200 + (SELECT COUNT(*) FROM preparation_files)
    UNION ALL SELECT 300 + (SELECT COUNT(*) FROM media) ORDER BY it";

/// Ruud with times on the first day of a round, and the director.
async fn open(bot: &mut TestBot) -> (Someone, Someone) {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &ruud, "5a", "15:00", "16:00").await;
    (ruud, ingrid)
}

/// Signs up, books in any language, and begins to prepare.
pub async fn begins(bot: &mut TestBot, who: &Someone, child: &str, language: &str, time: &str) {
    bot.signs_up(who, child, language, 0).await;
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "🗣️").await;
    bot.taps(who, "📅").await;
    bot.taps(who, &format!("🕐 {time}")).await;
    bot.taps(who, "📝").await;
}

/// The talk on a screen.
fn of(bot: &TestBot, who: &Someone) -> TalkId {
    let (_, data, _) = bot.button(who, "🔁");
    match Press::decode(&data) {
        Some(Press::Act(Action::TalkMove(talk))) => talk,
        other => panic!("{other:?}"),
    }
}

/// The teacher reads Dutch from now on.
async fn reads_dutch(bot: &mut TestBot, teacher: &Someone) {
    bot.commands(teacher, Command::Language).await;
    bot.taps(teacher, "Nederlands").await;
}

/// Karim, who lives with Amal: Adam's parents.
async fn lives_with_her(bot: &mut TestBot, url: &str) -> Someone {
    let karim = bot.person("Karim", "en");
    bot.signs_up(&karim, "Adam", "English", 1).await;
    outside::live_together(url, "Amal", "Karim").await;
    karim
}

fn voice(file: &str) -> Attachment {
    Attachment {
        kind: MediaKind::Voice,
        mime: "audio/ogg".to_owned(),
        size: Some(9_000),
        name: None,
        file: file.to_owned(),
    }
}

db_test! {
    async fn an_arabic_mother_prepares_by_taps_alone_and_the_teacher_reads_it_in_dutch_the_day_before(db: Db) {
        let mut bot = TestBot::new(db).await;
        let (ruud, _) = open(&mut bot).await;
        reads_dutch(&mut bot, &ruud).await;
        let amal = bot.person("Amal", "ar");
        begins(&mut bot, &amal, "Adam", "العربية", "15:15").await;
        let _ = bot.transcript();
        bot.taps(&amal, "📖").await;
        bot.taps(&amal, "🤗").await;
        bot.taps(&amal, "✅ 📖").await;
        bot.restarts().await;
        bot.taps(&amal, "➡️").await;
        allow_duplicates! { assert_snapshot!(bot.transcript(), @"
        Amal taps [📖 القراءة]
          ✎ Amal: 📝 Adam · 1 من 7
            
            ما الذي يسير جيدًا؟
            
            اضغطوا على ما يناسب. يمكنكم أيضًا الكتابة أو التسجيل الصوتي بلغتكم.
              [😊 الذهاب إلى المدرسة بفرح] / [🤗 أصدقاء جيدون] / [✅ 📖 القراءة] / [🔢 الحساب] / [💬 تعلّم الهولندية] / [👟 الاعتماد على النفس] / [🔎 حبّ المعرفة] / [❤️ اللطف مع الآخرين] / [↩️ رجوع] [➡️ التالي] / [⏸️ المتابعة لاحقًا]
        Amal taps [🤗 أصدقاء جيدون]
          ✎ Amal: 📝 Adam · 1 من 7
            
            ما الذي يسير جيدًا؟
            
            اضغطوا على ما يناسب. يمكنكم أيضًا الكتابة أو التسجيل الصوتي بلغتكم.
              [😊 الذهاب إلى المدرسة بفرح] / [✅ 🤗 أصدقاء جيدون] / [✅ 📖 القراءة] / [🔢 الحساب] / [💬 تعلّم الهولندية] / [👟 الاعتماد على النفس] / [🔎 حبّ المعرفة] / [❤️ اللطف مع الآخرين] / [↩️ رجوع] [➡️ التالي] / [⏸️ المتابعة لاحقًا]
        Amal taps [✅ 📖 القراءة]
          ✎ Amal: 📝 Adam · 1 من 7
            
            ما الذي يسير جيدًا؟
            
            اضغطوا على ما يناسب. يمكنكم أيضًا الكتابة أو التسجيل الصوتي بلغتكم.
              [😊 الذهاب إلى المدرسة بفرح] / [✅ 🤗 أصدقاء جيدون] / [📖 القراءة] / [🔢 الحساب] / [💬 تعلّم الهولندية] / [👟 الاعتماد على النفس] / [🔎 حبّ المعرفة] / [❤️ اللطف مع الآخرين] / [↩️ رجوع] [➡️ التالي] / [⏸️ المتابعة لاحقًا]
        (the bot restarts)
        Amal taps [➡️ التالي]
          ✎ Amal: 📝 Adam · 2 من 7
            
            ما الذي يقلقكم؟
            
            اضغطوا على ما يناسب. يمكنكم أيضًا الكتابة أو التسجيل الصوتي بلغتكم.
            لا يقرؤه إلا معلّمو الصف. هل الأمر عاجل؟ اتصلوا بالمدرسة من فضلكم.
              [👍 لا شيء يدعو إلى القلق] / [📚 صعوبة في التعلّم] / [💬 اللغة الهولندية] / [🧍 قلّة الأصدقاء] / [😢 مضايقة أو تنمّر] / [🌀 صعوبة في التركيز] / [😴 تعب أو نوم سيّئ] / [🏠 أمر في البيت] / [↩️ رجوع] [⏭️ تخطّي] / [⏸️ المتابعة لاحقًا]
        "); }
        // One step back and on again; no worries and a worry exclude each other.
        bot.taps(&amal, "↩️").await;
        assert!(bot.offers(&amal, "✅ 🤗"));
        bot.taps(&amal, "➡️").await;
        bot.taps(&amal, "👍").await;
        bot.taps(&amal, "💬").await;
        assert!(!bot.offers(&amal, "✅ 👍"));
        bot.taps(&amal, "➡️").await;
        bot.taps(&amal, "👏").await;
        // Left here, and taken up again from the menu.
        bot.taps(&amal, "⏸️").await;
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "📝").await;
        assert!(bot.last(&amal).text.contains("3 من 7") && bot.offers(&amal, "✅ 👏"));
        bot.taps(&amal, "➡️").await;
        bot.taps(&amal, "🌞").await;
        bot.taps(&amal, "➡️").await;
        bot.taps(&amal, "📆").await;
        bot.taps(&amal, "✌️").await;
        bot.taps(&amal, "🏠").await;
        bot.taps(&amal, "➡️").await;
        bot.taps(&amal, "⏭️").await;
        for face in ["😄", "😐", "🙂"] {
            bot.taps(&amal, face).await;
        }
        bot.taps(&amal, "⏭️").await;
        bot.taps(&amal, "⏭️").await;
        bot.taps(&amal, "⏭️").await;
        allow_duplicates! { assert_snapshot!(bot.last(&amal).text, @"
        ✅ Adam: هذا ما يقرؤه المعلّم أو المعلّمة. يمكنكم تغييره حتى الاثنين، 14 سبتمبر، 15:15.

        😊 ما يسير جيدًا
        🤗 أصدقاء جيدون

        💭 ما يقلقكم
        💬 اللغة الهولندية

        💡 نصيحة الأهل
        👏 كلمة تشجيع

        🗣️ مواضيع اللقاء
        🌞 هل طفلي سعيد؟

        📞 التواصل
        ✌️ مرّتين في السنة
        🏠 زيارة في البيت

        🧒 الطفل
        😄 أحبّ الذهاب إلى المدرسة.
        😐 لديّ أصدقاء.
        🙂 أفهم الدروس.
        "); }
        bot.until("2026-09-11T12:59:00Z").await;
        assert_eq!(bot.count(&ruud, "voorbereid"), 0);
        bot.restarts().await;
        bot.until("2026-09-11T13:01:00Z").await;
        let _ = bot.transcript();
        allow_duplicates! { assert_snapshot!(bot.last(&ruud).text, @"
        📝 Groep 5a: voorbereid voor uw volgende gesprekken: 1
        maandag 14 september, 15:15 · Adam

        ☝️ Begin met wat goed gaat.
        ❓ Vraag wat thuis werkt.
        "); }
        bot.taps(&ruud, "📝 15:15 Adam").await;
        allow_duplicates! { assert_snapshot!(bot.transcript(), @"
        Ruud taps [📝 15:15 Adam]
          ✎ Ruud: 📝 Adam · maandag 14 september, 15:15
            
            ☝️ Begin met wat goed gaat.
            ❓ Vraag wat thuis werkt.
            
            🧒 Het kind
            😄 Ik ga graag naar school.
            😐 Ik heb vriendjes en vriendinnetjes.
            🙂 Ik begrijp de les.
            
            😊 Gaat goed
            🤗 Heeft goede vrienden
            
            💭 Zorgen
            💬 De Nederlandse taal
            
            💡 Tip van ouders
            👏 Een compliment
            
            🗣️ Hierover praten
            🌞 Is mijn kind gelukkig?
            
            📞 Contact
            ✌️ Twee keer per jaar
            🏠 Bezoek thuis
              [👍 Dit ga ik proberen] [💬 Laten we erover praten] / [↩️ Terug]
        "); }
        // Nothing came since: nothing more is told. The family can look at it after the talk, and change nothing.
        let told = bot.sent_to(&ruud);
        bot.until("2026-09-14T13:20:00Z").await;
        assert_eq!(bot.sent_to(&ruud), told);
        bot.taps(&amal, "📝").await;
        let shown = bot.screen(&amal).into_iter().rev().find(|shown| shown.text.contains("✌️"));
        assert_eq!(shown.map(|shown| shown.buttons.len()), Some(1), "only the way back");
        bot.ends().await;
    }
}

db_test! {
    async fn a_polish_father_writes_and_speaks_and_the_teacher_answers_his_tip(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (ruud, _) = open(&mut bot).await;
        reads_dutch(&mut bot, &ruud).await;
        let jan = bot.person("Jan", "pl");
        begins(&mut bot, &jan, "Zofia", "Polski", "15:00").await;
        let talk = {
            bot.commands(&jan, Command::Menu).await;
            bot.taps(&jan, "🗣️").await;
            of(&bot, &jan)
        };
        bot.taps(&jan, "📝").await;
        bot.taps(&jan, "⏭️").await;
        bot.says(&jan, &"ą".repeat(801)).await;
        assert_eq!(bot.count(&jan, "801"), 1, "it is said how long it may be");
        bot.says(&jan, "Boi się <b>dużych</b> dzieci").await;
        // A photo has its place in the child's part, a document none.
        bot.sends_file(&jan, photo("p1"), None).await;
        bot.says_to(&jan, "🎨");
        bot.sends_file(&jan, Attachment { kind: MediaKind::Document, ..voice("d1") }, None).await;
        bot.says_to(&jan, "🎤");
        bot.restarts().await;
        bot.sends_file(&jan, voice("v1"), None).await;
        bot.says_to(&jan, "📎 Wysłane: 1");
        bot.taps(&jan, "➡️").await;
        bot.says(&jan, "Najpierw pokazać, potem sama spróbuje").await;
        bot.taps(&jan, "👀").await;
        bot.taps(&jan, "⏸️").await;
        assert_eq!(outside::numbers(url, KEPT).await, [1, 102, 201, 301]);
        // From the list of the day.
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥").await;
        bot.taps(&ruud, "🌱").await;
        bot.taps(&ruud, "📋").await;
        bot.taps(&ruud, "🕘 15:00 📝 · Zofia").await;
        let _ = bot.transcript();
        bot.taps(&ruud, "📝 Wat er is voorbereid").await;
        allow_duplicates! { assert_snapshot!(bot.transcript(), @"
        Ruud taps [📝 Wat er is voorbereid]
          → Ruud: [file] 👪 Zofia, van de ouders · 💭 Zorgen
          → Ruud: 📝 Zofia · maandag 14 september, 15:00
            
            ☝️ Begin met wat goed gaat.
            ❓ Vraag wat thuis werkt.
            
            💭 Zorgen
            🌍 geschreven in: Polski
            “Boi się <b>dużych</b> dzieci”
            📎 Gestuurd: 1
            
            💡 Tip van ouders
            👀 Voordoen
            🌍 geschreven in: Polski
            “Najpierw pokazać, potem sama spróbuje”
              [👍 Dit ga ik proberen] [💬 Laten we erover praten] / [↩️ Terug]
        "); }
        // Of two answers in one minute the parents read the last, in their language.
        bot.taps(&ruud, "💬 Laten we erover praten").await;
        bot.taps(&ruud, "👍 Dit ga ik proberen").await;
        bot.says_to(&ruud, "↪️ Uw antwoord: 👍 Dit ga ik proberen");
        bot.passes(TimeDelta::minutes(2)).await;
        allow_duplicates! { assert_snapshot!(bot.last(&jan).text, @"👀 Zofia: Państwa wskazówka została przeczytana. Odpowiedź (Ruud): 👍 Spróbuję tak zrobić"); }
        bot.taps(&ruud, "👍 Dit ga ik proberen").await;
        bot.passes(TimeDelta::minutes(2)).await;
        assert_eq!(bot.count(&jan, "Państwa wskazówka"), 1, "the same is not told twice");
        // Another tip was not answered yet.
        bot.forges(&jan, &Press::Act(Action::Prepare(talk)).encode()).await;
        bot.taps(&jan, "👏").await;
        let answered = "SELECT COUNT(*) AS it FROM preparations WHERE tip_answer IS NOT NULL";
        assert_eq!(outside::numbers(url, answered).await, [0]);
        // He takes his words back; what was tapped stays.
        bot.taps(&jan, "🗑️").await;
        bot.taps(&jan, "↩️").await;
        bot.taps(&jan, "🗑️").await;
        assert_eq!(outside::numbers(url, KEPT).await, [1, 100, 200, 300]);
        bot.ends().await;
    }
}

db_test! {
    async fn a_child_speaks_and_draws_and_the_teacher_sees_that_first(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let (ruud, _) = open(&mut bot).await;
        let emine = bot.person("Emine", "en");
        begins(&mut bot, &emine, "Lina", "English", "15:45").await;
        bot.taps(&emine, "🔢 Maths").await;
        for _ in 0..11 {
            let label = if bot.offers(&emine, "➡️ Next") { "➡️ Next" } else { "⏭️ Skip" };
            bot.taps(&emine, label).await;
        }
        bot.says_to(&emine, "🎨 Lina, what do you want to tell the teacher?");
        bot.sends_file(&emine, photo("drawing"), Some("This is our house")).await;
        bot.sends_file(&emine, voice("lina"), None).await;
        bot.sends_file(&emine, voice("lina 2"), None).await;
        bot.sends_file(&emine, voice("lina 3"), None).await;
        bot.says_to(&emine, "There is room for 3 recordings or drawings here");
        assert_eq!(outside::numbers(url, KEPT).await, [1, 101, 203, 303]);
        bot.until("2026-09-11T13:01:00Z").await;
        let _ = bot.transcript();
        bot.taps(&ruud, "📝 15:45 Lina").await;
        allow_duplicates! { assert_snapshot!(bot.transcript(), @"
        Ruud taps [📝 15:45 Lina]
          → Ruud: [file] 🧒 From Lina
          → Ruud: [file] 🧒 From Lina
          → Ruud: [file] 🧒 From Lina
          → Ruud: 📝 Lina · Monday 14 September, 15:45
            
            ☝️ Start with what goes well.
            ❓ Ask what works at home.
            
            🧒 The child
            “This is our house”
            📎 Sent: 3
            
            😊 Going well
            🔢 Maths
              [↩️ Back]
        "); }
        bot.ends().await;
    }
}

db_test! {
    async fn the_schools_card_comes_with_the_invitation_which_stays(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let amal = bot.person("Amal", "en");
        bot.signs_up(&amal, "Adam", "English", 0).await;
        let ingrid = round::director(&mut bot).await;
        round::plans_at_once(&mut bot, &ingrid).await;
        block::gives(&mut bot, &ruud, "5a", "15:00", "16:00").await;
        bot.taps(&amal, "📋 What school does and asks").await;
        bot.says_to(&amal, "What we ask of you, and why");
        assert!(bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("🕐 Choose a time")));
        assert_eq!(bot.count(&amal, "start conversation"), 1, "the invitation stays");
        bot.taps(&amal, "👍 Clear").await;
        bot.taps(&amal, "🗣️").await;
        bot.says_to(&amal, "Which day suits you?");
        bot.ends().await;
    }
}

db_test! {
    async fn who_else_is_at_the_table_reads_it_only_with_the_familys_yes(db: Db) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let ingrid = round::director(&mut bot).await;
        bot.commands(&ingrid, Command::Menu).await;
        let chosen = ["🏫", "🗣️ Conversations", "➕ Plan conversations", "🧩 Support talks", "👥 Class 5a", "⬜ Adam", "➡️ Next"];
        round::all_taps(&mut bot, &ingrid, &chosen).await;
        bot.says(&ingrid, "fysiotherapeut").await;
        let planned = ["⏭️", "⏭️", "Monday 14 September", "Monday 14 September", "🔓 From", "⏩ At once", "✅ Plan"];
        for label in planned {
            // What this kind asks beside is left out.
            if bot.offers(&ingrid, label) {
                bot.taps(&ingrid, label).await;
            }
        }
        bot.commands(&ruud, Command::Menu).await;
        round::all_taps(&mut bot, &ruud, &["👥 Class 5a", "🧩", "➕ Add times"]).await;
        block::tells(&mut bot, &ruud, "Monday 14 September", "15:00", "16:00").await;
        let amal = bot.person("Amal", "ar");
        begins(&mut bot, &amal, "Adam", "العربية", "15:30").await;
        bot.taps(&amal, "📖").await;
        while !bot.offers(&amal, "نعم، نوافق") {
            let skip = bot.last(&amal).buttons.iter().any(|(label, _)| label.contains("⏭️"));
            bot.taps(&amal, if skip { "⏭️" } else { "➡️" }).await;
        }
        allow_duplicates! { assert_snapshot!(bot.last(&amal).text, @"
        ✅ Adam: هذا ما يقرؤه المعلّم أو المعلّمة. يمكنكم تغييره حتى الاثنين، 14 سبتمبر، 15:30.

        😊 ما يسير جيدًا
        📖 القراءة

        👥 يحضر أيضًا: fysiotherapeut. هل توافقون أن يقرؤوا هذا أيضًا؟
        "); }
        let page = async |bot: &mut TestBot, says: &str| {
            bot.commands(&ruud, Command::Menu).await;
            round::all_taps(bot, &ruud, &["👥 Class 5a", "🧩", "📋", "📝", "📝"]).await;
            bot.says_to(&ruud, says);
        };
        page(&mut bot, "🔒 For you alone. fysiotherapeut: not without").await;
        bot.restarts().await;
        bot.taps(&amal, "نعم، نوافق").await;
        assert!(bot.offers(&amal, "✅ نعم، نوافق"));
        page(&mut bot, "👥 The family agrees that fysiotherapeut may read this too.").await;
        bot.taps(&amal, "لا، للمعلّمين فقط").await;
        page(&mut bot, "🔒 For you alone.").await;
        bot.passes(TimeDelta::days(20)).await;
        bot.ends().await;
    }
}
