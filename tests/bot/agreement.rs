// SPDX-License-Identifier: EUPL-1.2
//! Agreements: proposed in a few taps, read by each in their own language, fixed by the family's yes to that very
//! version.

mod look;
mod theirs;

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::agreement::{Terms, What};
use ouderlijn::domain::id::{AgreementId, TalkId};
use ouderlijn::message::{Action, Command, Incoming, Input, Press};
use ouderlijn::store::agreements::{self, NewAgreement};
use ouderlijn::store::talks;

use crate::attendance::{self, Families};
use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{db_test, order};

/// Writes a proposal about a talk, as a teacher would.
pub async fn keeps(bot: &mut TestBot, talk: TalkId, person: &Someone) -> AgreementId {
    let person = bot.id_of(person).await;
    let mut tx = bot.engine.db().write().await.expect("a transaction");
    let now = bot.engine.clock().now();
    let talk = talks::get(&mut tx, talk).await.expect("a talk").expect("a talk");
    let new = NewAgreement {
        id: AgreementId(talk.id.0),
        school: talk.school_id,
        class: talk.class_id,
        child: talk.child_id,
        household: talk.household_id,
        talk: talk.id,
        person,
        terms: &Terms::usual(What::Read),
        kept_from: now + TimeDelta::weeks(6),
    };
    agreements::insert(&mut tx, &new, now).await.expect("an agreement");
    tx.commit().await.expect("a commit");
    new.id
}

/// The teacher's screen of a talk on the first evening.
pub async fn opens(bot: &mut TestBot, teacher: &Someone, talk: &str) {
    bot.commands(teacher, Command::Menu).await;
    bot.taps(teacher, "👥 Class 5a").await;
    bot.taps(teacher, "🌱 Start conversations").await;
    bot.taps(teacher, "📋 Monday 14 September").await;
    bot.taps(teacher, "✅ Who came?").await;
    bot.taps(teacher, &format!("🗣️ {talk}")).await;
}

/// Proposes a block with what usually goes with it: two taps from the talk.
async fn proposes(bot: &mut TestBot, teacher: &Someone, talk: &str, block: &str) {
    opens(bot, teacher, talk).await;
    bot.taps(teacher, "🤝 Make an agreement").await;
    bot.taps(teacher, block).await;
    bot.taps(teacher, "✅ Propose it").await;
}

/// The agreement on somebody's newest button of it.
fn of(bot: &TestBot, who: &Someone, label: &str) -> (AgreementId, i32) {
    let (_, data, _) = bot.button(who, label);
    match Press::decode(&data) {
        Some(Press::Act(
            Action::AgreementWorks(id, version)
            | Action::AgreementRather(id, version)
            | Action::AgreementMark(id, version, _)
            | Action::AgreementLook(id, version, _),
        )) => (id, version),
        other => panic!("{other:?}"),
    }
}

async fn stages(url: &str, stage: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) AS it FROM agreements WHERE stage = '{stage}'");
    outside::numbers(url, &sql).await[0]
}

db_test! {
    async fn an_agreement_is_fixed_only_by_the_familys_yes_to_the_version_it_read(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Families { ruud, amal, .. } = Box::pin(attendance::talks(&mut bot)).await;
        bot.until("2026-09-14T16:05:00Z").await;
        // During the talk already.
        opens(&mut bot, &ruud, "18:00 Adam").await;
        let _ = bot.transcript();
        bot.taps(&ruud, "🤝 Make an agreement").await;
        bot.restarts().await;
        bot.taps(&ruud, "📖 Read together").await;
        bot.taps(&ruud, "✅ Propose it").await;
        bot.passes(TimeDelta::minutes(1)).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [🤝 Make an agreement]
              ✎ Ruud: 🤝 Adam: what do you agree on? What usually goes with it is filled in, you can change it.
                  [📖 Read together] / [✖️ Practise the tables] / [🛏️ To bed on time] / [💬 Ask about the day] / [👵 Tell stories] / [⏰ At school on time] / [📵 Screens off before bed] / [📚 To the library] / [🎲 Play together] / [👀 Have a look in class] / [🚀 Help with getting started] / [💡 Extra explanation] / [🪑 Another place in class] / [🌟 Say what went well] / [✉️ Contact with each other] / [🩺 Ask the doctor or nurse] / [✍️ In my own words] / [↩️ Back]
            (the bot restarts)
            Ruud taps [📖 Read together]
              ✎ Ruud: 🤝 Adam
                📖 Read together
                Who: 🏠 The family
                Why: 🗨️ More words, more language
                When: 📅 Every day
                How: ⏱️ Ten minutes each time
                🔎 Looking back after 6 weeks
                
                👀 Is it right so? It is fixed once the family says yes.
                  [✅ Propose it] / [👤 Who?] [❓ Why?] / [📅 When?] [🔧 How?] / [🤝 Something else] [🔎 Looking back] / [↩️ Back]
            Ruud taps [✅ Propose it]
              ✎ Ruud: 📨 The family of Adam reads this in its own language and taps what it thinks.
                
                🤝 Adam
                📖 Read together
                Who: 🏠 The family
                Why: 🗨️ More words, more language
                When: 📅 Every day
                How: ⏱️ Ten minutes each time
                
                ⏳ proposed: it is fixed once the family says yes
                🔎 Looking back after 6 weeks
                  [✏️ Change] [📋 Copy in Dutch] / [🛑 Stop this] / [↩️ Back]
              → Amal: ✋ تقترح المدرسة هذا الاتفاق بشأن Adam. هل يناسبكم؟
                
                🤝 Adam
                📖 القراءة معًا
                من: 🏠 العائلة
                لماذا: 🗨️ كلمات أكثر ولغة أقوى
                متى: 📅 كل يوم
                كيف: ⏱️ عشر دقائق كل مرة
                
                ⏳ اقتراح: يثبت عندما توافق العائلة
                🔎 نراجعه بعد 6 أسابيع
                  [✅ هذا يناسبنا] / [↔️ نفضّل طريقة أخرى] / [✖️ هذا لا يناسبنا] / [↩️ رجوع]
            ");
        }
        let (id, first) = of(&bot, &amal, "✅ هذا يناسبنا");
        bot.restarts().await;
        bot.taps(&amal, "↔️").await;
        bot.taps(&amal, "↘️").await;
        assert_eq!((stages(url, "rather").await, stages(url, "fixed").await), (1, 0));
        bot.until("2026-09-15T13:01:00Z").await;
        bot.says_to(&ruud, "🤝 Adam: the family would rather agree something else");
        bot.taps(&ruud, "🤝 Adam").await;
        bot.says_to(&ruud, "↘️ Less often");
        let _ = bot.transcript();
        bot.taps(&ruud, "✏️ Change").await;
        bot.taps(&ruud, "📅 When?").await;
        bot.taps(&ruud, "🗓️ Every week").await;
        bot.taps(&ruud, "🔧 How?").await;
        bot.taps(&ruud, "✍️ In my own words").await;
        bot.says(&ruud, "With the <green> book\nfrom the shelf").await;
        bot.taps(&ruud, "✅ Propose it").await;
        bot.passes(TimeDelta::minutes(1)).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [✏️ Change]
              ✎ Ruud: 🤝 Adam
                📖 Read together
                Who: 🏠 The family
                Why: 🗨️ More words, more language
                When: 📅 Every day
                How: ⏱️ Ten minutes each time
                🔎 Looking back after 6 weeks
                
                👀 Is it right so? It is fixed once the family says yes.
                  [✅ Propose it] / [👤 Who?] [❓ Why?] / [📅 When?] [🔧 How?] / [🤝 Something else] [🔎 Looking back] / [↩️ Back]
            Ruud taps [📅 When?]
              ✎ Ruud: 🤝 Adam
                📖 Read together
                Who: 🏠 The family
                Why: 🗨️ More words, more language
                When: 📅 Every day
                How: ⏱️ Ten minutes each time
                
                📅 When?
                  [📅 Every day] / [🗓️ Every week] / [🏖️ Until the next holiday] / [➡️ From tomorrow on] / [📌 On a day] / [↩️ Back]
            Ruud taps [🗓️ Every week]
              ✎ Ruud: 🤝 Adam
                📖 Read together
                Who: 🏠 The family
                Why: 🗨️ More words, more language
                When: 🗓️ Every week
                How: ⏱️ Ten minutes each time
                🔎 Looking back after 6 weeks
                
                👀 Is it right so? It is fixed once the family says yes.
                  [✅ Propose it] / [👤 Who?] [❓ Why?] / [📅 When?] [🔧 How?] / [🤝 Something else] [🔎 Looking back] / [↩️ Back]
            Ruud taps [🔧 How?]
              ✎ Ruud: 🤝 Adam
                📖 Read together
                Who: 🏠 The family
                Why: 🗨️ More words, more language
                When: 🗓️ Every week
                How: ⏱️ Ten minutes each time
                
                🔧 How?
                  [⏱️ Ten minutes each time] / [🕢 At a fixed time] / [🌍 In the language of home] / [🎒 With things from school] / [✏️ In class] / [💬 By a short message] / [📆 By appointment] / [✍️ In my own words] / [↩️ Back]
            Ruud taps [✍️ In my own words]
              ✎ Ruud: ✍️ Adam: please type it, in one sentence. Own words are not translated.
                  [↩️ Back]
            Ruud writes: With the <green> book
            from the shelf
              → Ruud: 🤝 Adam
                📖 Read together
                Who: 🏠 The family
                Why: 🗨️ More words, more language
                When: 🗓️ Every week
                How: ✍️ With the <green> book from the shelf (English)
                🔎 Looking back after 6 weeks
                
                👀 Is it right so? It is fixed once the family says yes.
                  [✅ Propose it] / [👤 Who?] [❓ Why?] / [📅 When?] [🔧 How?] / [🤝 Something else] [🔎 Looking back] / [↩️ Back]
            Ruud taps [✅ Propose it]
              ✎ Ruud: 📨 The family of Adam reads this in its own language and taps what it thinks.
                
                🤝 Adam
                📖 Read together
                Who: 🏠 The family
                Why: 🗨️ More words, more language
                When: 🗓️ Every week
                How: ✍️ With the <green> book from the shelf (English)
                
                ⏳ proposed: it is fixed once the family says yes
                🔎 Looking back after 6 weeks
                  [✏️ Change] [📋 Copy in Dutch] / [🛑 Stop this] / [↩️ Back]
              → Amal: ✋ تقترح المدرسة هذا الاتفاق بشأن Adam. هل يناسبكم؟
                
                🤝 Adam
                📖 القراءة معًا
                من: 🏠 العائلة
                لماذا: 🗨️ كلمات أكثر ولغة أقوى
                متى: 🗓️ كل أسبوع
                كيف: ‏✍️ With the <green> book from the shelf (English)
                
                ⏳ اقتراح: يثبت عندما توافق العائلة
                🔎 نراجعه بعد 6 أسابيع
                  [✅ هذا يناسبنا] / [↔️ نفضّل طريقة أخرى] / [✖️ هذا لا يناسبنا] / [↩️ رجوع]
            ");
        }
        // A yes on the old message fixes nothing: the new one is shown.
        for data in [Action::AgreementWorks(id, first), Action::AgreementWorks(id, first + 7)] {
            bot.forges(&amal, &Press::Act(data).encode()).await;
            bot.says_to(&amal, "👀 تغيّر هذا");
        }
        assert_eq!((stages(url, "proposed").await, stages(url, "fixed").await), (1, 0));
        bot.restarts().await;
        let yes = bot.button(&amal, "✅ هذا يناسبنا").1;
        bot.taps(&amal, "✅ هذا يناسبنا").await;
        bot.says_to(&amal, "🤝 تم الاتفاق");
        bot.forges(&amal, &yes).await;
        assert_eq!(stages(url, "fixed").await, 1);
        // Both read it at any time, and each ticks its own side.
        bot.commands(&amal, Command::Menu).await;
        bot.taps(&amal, "🤝 الاتفاقات").await;
        bot.taps(&amal, "🤝 Adam").await;
        bot.taps(&amal, "✅ تم").await;
        bot.until("2026-09-16T13:01:00Z").await;
        bot.says_to(&ruud, "🤝 Adam: the family says yes to the agreement");
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🤝 Agreements").await;
        bot.taps(&ruud, "🤝 Adam").await;
        bot.taps(&ruud, "🤝 Adam · 📖").await;
        bot.says_to(&ruud, "🏠 The family: ✅ Done · Tuesday 15 September");
        assert!(!bot.offers(&ruud, "🚫 Not possible"), "the school promised nothing");
        let _ = bot.transcript();
        bot.taps(&ruud, "📋 Copy in Dutch").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [📋 Copy in Dutch]
              → Ruud: 🤝 Adam
                📖 Samen lezen
                Wie: 🏠 Thuis
                Waarom: 🗨️ Meer woorden, meer taal
                Wanneer: 🗓️ Elke week
                Hoe: ✍️ With the <green> book from the shelf (English)
                
                ✅ afgesproken
                🏠 Thuis: ✅ Gedaan · dinsdag 15 september
                🔎 Terugkijken op dinsdag 27 oktober
            ");
        }
        // Changed once more, it needs a new yes.
        bot.taps(&ruud, "✏️ Change").await;
        bot.taps(&ruud, "✅ Propose it").await;
        assert_eq!((stages(url, "proposed").await, stages(url, "fixed").await), (1, 0));
        bot.passes(TimeDelta::minutes(1)).await;
        bot.ends().await;
    }
}

db_test! {
    async fn two_parents_of_one_household_who_answer_at_once_leave_one_answer(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let karim = bot.person("Karim", "en");
        bot.signs_up(&karim, "Adam", "English", 1).await;
        let Families { ruud, amal, .. } = Box::pin(attendance::talks(&mut bot)).await;
        outside::live_together(url, "Amal", "Karim").await;
        bot.until("2026-09-14T16:20:00Z").await;
        opens(&mut bot, &ruud, "18:00 Adam").await;
        bot.taps(&ruud, "🤝 Make an agreement").await;
        bot.says(&ruud, "Elke dag tien minuten fietsen").await;
        let (message, propose, _) = bot.button(&ruud, "✅ Propose it");
        // A double tap proposes once.
        for _ in 0..2 {
            let press = Input::Press { data: propose.clone() };
            bot.arrives(&ruud, Incoming { message: Some(message.clone()), ..ruud.does(press) }).await;
        }
        bot.passes(TimeDelta::minutes(1)).await;
        assert_eq!(stages(url, "proposed").await, 1);
        bot.says_to(&amal, "✍️ Elke dag tien minuten fietsen (English)");
        for (who, label) in [(&amal, "✅ هذا يناسبنا"), (&karim, "✖️ It does not work")] {
            bot.presses(who, label).await;
        }
        order::work_at_once(&bot, 2).await;
        bot.passes(TimeDelta::minutes(1)).await;
        let (fixed, refused) = (stages(url, "fixed").await, stages(url, "refused").await);
        assert_eq!(fixed + refused, 1);
        // Whoever came second reads what the other said: a no can still become a yes, a yes stands.
        bot.commands(&karim, Command::Menu).await;
        bot.taps(&karim, "🤝 Agreements").await;
        bot.taps(&karim, "🤝 Adam").await;
        bot.says_to(&karim, if fixed == 1 { "✅ agreed" } else { "this does not work" });
        bot.ends().await;
    }
}
