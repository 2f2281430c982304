// SPDX-License-Identifier: EUPL-1.2
//! Who came: asked with the bundle, noted in one tap, put right for two weeks; who was not there gets an offer.

use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::talk::Attendance;
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::{Someone, TestBot};
use crate::support::db::outside;
use crate::{block, db_test, round};

/// Ruud with the parents of three children of 5a, each in their own language.
pub struct Families {
    pub ruud: Someone,
    /// Arabic, of Adam.
    pub amal: Someone,
    /// Turkish, of Lina.
    pub emine: Someone,
    /// Polish, of Zofia.
    pub olha: Someone,
}

/// Opens the round in which they choose and lets each book on its first evening.
pub async fn talks(bot: &mut TestBot) -> Families {
    let ruud = bot.person("Ruud", "en");
    bot.signs_up_as_staff(&ruud, "Ruud").await;
    let (amal, emine, olha) = (bot.person("Amal", "ar"), bot.person("Emine", "tr"), bot.person("Olha", "pl"));
    bot.signs_up(&amal, "Adam", "العربية", 0).await;
    bot.signs_up(&emine, "Lina", "Türkçe", 0).await;
    bot.signs_up(&olha, "Zofia", "Polski", 0).await;
    let ingrid = round::director(bot).await;
    round::plans_at_once(bot, &ingrid).await;
    block::gives(bot, &ruud, "5a", "18:00", "20:00").await;
    for (who, time) in [(&amal, "18:00"), (&emine, "18:15"), (&olha, "18:30")] {
        books(bot, who, "14", time).await;
    }
    let _ = bot.transcript();
    Families { ruud, amal, emine, olha }
}

/// Books a time from the menu, in whatever language.
async fn books(bot: &mut TestBot, who: &Someone, day: &str, time: &str) {
    bot.commands(who, Command::Menu).await;
    bot.taps(who, "🗣️").await;
    bot.taps(who, day).await;
    bot.taps(who, time).await;
}

const OUTCOMES: &str = "SELECT COUNT(*) AS it FROM talks WHERE state = 'booked' AND outcome = ";

async fn noted(url: &str, outcome: &str) -> i64 {
    outside::numbers(url, &format!("{OUTCOMES}'{outcome}'")).await[0]
}

db_test! {
    async fn the_bundle_asks_who_came_and_one_tap_notes_all_but_the_exceptions(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Families { ruud, emine, .. } = Box::pin(talks(&mut bot)).await;
        block_on_thursday(&mut bot, &ruud).await;
        let _ = bot.transcript();
        bot.until("2026-09-15T12:59:00Z").await;
        assert_eq!(bot.count(&ruud, "Who came?"), 0);
        bot.restarts().await;
        bot.until("2026-09-15T13:01:00Z").await;
        bot.says_to(&ruud, "🗣️ 5a: 3 conversations on Monday 14 September. Who came?");
        let _ = bot.transcript();
        bot.taps(&ruud, "✅ Monday 14 September").await;
        bot.taps(&ruud, "🗣️ 18:15 Lina").await;
        bot.taps(&ruud, "👋 Not there").await;
        bot.taps(&ruud, "✅ Who came on this day?").await;
        let all = bot.button(&ruud, "✅ All came").1;
        bot.taps(&ruud, "✅ All came").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Ruud taps [✅ Monday 14 September]
              ✎ Ruud: ✅ Monday 14 September · 5a: who came?
                18:00 · Adam · ▫️ not noted
                18:15 · Lina · ▫️ not noted
                18:30 · Zofia · ▫️ not noted
                  [✅ All came] / [🗣️ 18:00 Adam] [🗣️ 18:15 Lina] / [🗣️ 18:30 Zofia] / [↩️ Back]
            Ruud taps [🗣️ 18:15 Lina]
              ✎ Ruud: 🗣️ Lina: start conversation
                📅 Monday 14 September, 18:15 – 18:30
                🏫 classroom of 5a
                👤 Emine
                
                Who came? ▫️ not noted
                  [✅ Came] [👋 Not there] [🔁 Another day] / [🤝 Make an agreement] / [🔁 Next contact] / [✅ Who came on this day?] / [↩️ Back]
            Ruud taps [👋 Not there]
              ✎ Ruud: 👋 Noted. In ten minutes the family of Lina gets a friendly message with an offer.
                
                🗣️ Lina: start conversation
                📅 Monday 14 September, 18:15 – 18:30
                🏫 classroom of 5a
                👤 Emine
                
                Who came? 👋 Not there
                  [✅ Came] [👋 Not there] [🔁 Another day] / [✅ Who came on this day?] / [↩️ Back]
            Ruud taps [✅ Who came on this day?]
              ✎ Ruud: ✅ Monday 14 September · 5a: who came?
                18:00 · Adam · ▫️ not noted
                18:15 · Lina · 👋 Not there
                18:30 · Zofia · ▫️ not noted
                  [✅ All came] / [🗣️ 18:00 Adam] [🗣️ 18:15 Lina] / [🗣️ 18:30 Zofia] / [↩️ Back]
            Ruud taps [✅ All came]
              ✎ Ruud: ✅ Noted.
                
                ✅ Monday 14 September · 5a: who came?
                18:00 · Adam · ✅ Came
                18:15 · Lina · 👋 Not there
                18:30 · Zofia · ✅ Came
                  [🗣️ 18:00 Adam] [🗣️ 18:15 Lina] / [🗣️ 18:30 Zofia] / [↩️ Back]
            ");
        }
        // A second tap on the old button changes nothing.
        bot.forges(&ruud, &all).await;
        assert_eq!((noted(url, "came").await, noted(url, "missed").await), (2, 1));
        // The family reads no blame, in its language, and chooses anew.
        bot.restarts().await;
        bot.until("2026-09-15T13:20:00Z").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&emine).text, @"
            👋 Sizi göremedik: Lina · başlangıç görüşmesi (startgesprek) · 14 Eylül Pazartesi, 18:15.

            Size başka bir gün uyar mı, yoksa arayalım mı?
            ");
        }
        bot.taps(&emine, "🕐").await;
        bot.taps(&emine, "17").await;
        bot.taps(&emine, "18:45").await;
        bot.says_to(&emine, "✅ Tamam");
        let booked = "SELECT COUNT(*) AS it FROM talks WHERE state = 'booked' AND outcome IS NULL";
        assert_eq!(outside::numbers(url, booked).await, [1]);
        // It cannot be that they came after all and have another one too.
        bot.taps(&ruud, "🗣️ 18:15 Lina").await;
        bot.taps(&ruud, "✅ Came").await;
        bot.says_to(&ruud, "has chosen a new time: Thursday 17 September, 18:45");
        assert_eq!((noted(url, "came").await, noted(url, "missed").await), (2, 1));
        // Whoever came has had their talk: no second one.
        bot.until("2026-09-29T15:30:00Z").await;
        bot.taps(&ruud, "✅ Came").await;
        assert!(bot.reads(&ruud).contains("They are over"));
        assert_eq!(noted(url, "missed").await, 1);
        bot.ends().await;
    }
}

/// More times, on the Thursday of the round.
async fn block_on_thursday(bot: &mut TestBot, ruud: &Someone) {
    bot.taps(ruud, "↩️ Back").await;
    bot.taps(ruud, "➕ Add times").await;
    block::tells(bot, ruud, "Thursday 17 September", "18:00", "20:00").await;
}

db_test! {
    async fn a_slip_is_put_right_before_the_family_hears_and_a_closed_round_offers_a_call(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Families { ruud, amal, emine, olha } = Box::pin(talks(&mut bot)).await;
        bot.until("2026-09-14T16:50:00Z").await;
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "🌱 Start conversations").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.taps(&ruud, "✅ Who came?").await;
        bot.taps(&ruud, "🗣️ 18:00 Adam").await;
        bot.taps(&ruud, "👋 Not there").await;
        bot.taps(&ruud, "✅ Came").await;
        bot.taps(&ruud, "✅ Who came on this day?").await;
        bot.taps(&ruud, "🗣️ 18:15 Lina").await;
        bot.taps(&ruud, "🔁 Another day").await;
        bot.taps(&ruud, "✅ Who came on this day?").await;
        bot.taps(&ruud, "🗣️ 18:30 Zofia").await;
        bot.taps(&ruud, "👋 Not there").await;
        let before = bot.screen(&amal).len();
        bot.until("2026-09-14T17:10:00Z").await;
        assert_eq!(bot.screen(&amal).len(), before, "nothing was ever told");
        assert_eq!((noted(url, "came").await, noted(url, "moved").await, noted(url, "missed").await), (1, 1, 1));
        // No time is left on any later day.
        allow_duplicates! {
            assert_snapshot!(bot.last(&emine).text, @"🔁 Lina · başlangıç görüşmesi (startgesprek): okul sizinle başka bir gün kararlaştıracak. Sizi arayalım mı?");
            assert_snapshot!(bot.last(&olha).text, @"👋 Brakowało nam Państwa: Zofia, rozmowa na początku roku (startgesprek), poniedziałek, 14 września, 18:30. Czy mamy do Państwa zadzwonić?");
        }
        let call = bot.button(&olha, "📞").1;
        bot.taps(&olha, "📞").await;
        bot.says_to(&olha, "📞 Dziękujemy");
        bot.forges(&olha, &call).await;
        bot.restarts().await;
        bot.until("2026-09-15T13:01:00Z").await;
        bot.says_to(&ruud, "📞 The family of Zofia asks you to call");
        bot.taps(&ruud, "📞 Call: Zofia").await;
        bot.says_to(&ruud, "📞 Olha asks you to call");
        bot.taps(&ruud, "✅ I have called").await;
        assert!(!bot.offers(&ruud, "✅ I have called"));
        // Neither another family nor the director has anything to do with it.
        let Some(Press::Act(Action::CallMe(talk))) = Press::decode(&call) else { panic!("{call}") };
        let ingrid = bot.person("Ingrid", "en");
        for who in [&amal, &emine, &ingrid] {
            for act in [
                Action::CallMe(talk),
                Action::CallDone(talk),
                Action::TalkPage(talk),
                Action::AttendanceNote(talk, Attendance::Came),
            ] {
                let before = bot.screen(who).len();
                bot.forges(who, &Press::Act(act).encode()).await;
                assert_eq!(bot.screen(who).len(), before + 1);
                assert!(!bot.last(who).text.contains("Zofia") && !bot.last(who).text.contains("Olha"), "{act:?}");
            }
        }
        assert_eq!(noted(url, "missed").await, 1);
        bot.ends().await;
    }
}
