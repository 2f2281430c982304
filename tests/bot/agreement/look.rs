// SPDX-License-Identifier: EUPL-1.2
//! What was agreed is named when it is due, ticked, looked back on by both sides, and forgotten.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::domain::agreement::Look;
use ouderlijn::message::{Action, Command, Press};

use super::{of, proposes};
use crate::attendance::{self, Families};
use crate::db_test;
use crate::support::bot::TestBot;
use crate::support::db::outside;

db_test! {
    async fn what_is_due_is_named_twice_and_both_look_back(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let Families { ruud, emine, olha, .. } = Box::pin(attendance::talks(&mut bot)).await;
        bot.until("2026-09-14T17:00:00Z").await;
        proposes(&mut bot, &ruud, "18:15 Lina", "✉️ Contact with each other").await;
        proposes(&mut bot, &ruud, "18:30 Zofia", "🛏️ To bed on time").await;
        bot.passes(TimeDelta::minutes(1)).await;
        bot.taps(&emine, "✅ Bize uyar").await;
        bot.taps(&olha, "✅ To nam pasuje").await;
        bot.restarts().await;
        // Emine and the school promised something that goes on, Olha something from tomorrow on.
        bot.until("2026-09-15T12:01:00Z").await;
        bot.says_to(&olha, "👀 Jak to idzie?");
        bot.taps(&olha, "✅ Zrobione").await;
        bot.until("2026-09-21T11:59:00Z").await;
        assert_eq!(bot.count(&emine, "👀 Bu nasıl gidiyor?"), 0);
        bot.until("2026-09-21T13:01:00Z").await;
        bot.says_to(&emine, "👀 Bu nasıl gidiyor?");
        assert_eq!(bot.count(&ruud, "how is it going with what school promised?"), 1);
        bot.until("2026-10-20T13:01:00Z").await;
        assert_eq!((bot.count(&emine, "👀 Bu nasıl gidiyor?"), bot.count(&olha, "👀 Jak to idzie?")), (2, 0));
        assert_eq!(bot.count(&ruud, "how is it going with what school promised?"), 2);
        // Each ticks its own side and reads the other's.
        bot.taps(&ruud, "🤝 Lina").await;
        bot.taps(&ruud, "🚫 Not possible").await;
        bot.commands(&emine, Command::Menu).await;
        bot.taps(&emine, "🤝 Ortak kararlar").await;
        bot.taps(&emine, "🤝 Lina").await;
        bot.says_to(&emine, "🏫 Okul: 🚫 Mümkün değil");
        bot.says_to(&emine, "🏠 Aile: ▫️ Yapılacak");
        let (id, version) = of(&bot, &emine, "✅ Yapıldı");
        // Nobody looks back before it is time.
        bot.forges(&emine, &Press::Act(Action::AgreementLook(id, version, Look::Works)).encode()).await;
        let looks = "SELECT COUNT(*) AS it FROM agreements WHERE home_look IS NOT NULL";
        assert_eq!(outside::numbers(url, looks).await, [0]);
        bot.restarts().await;
        bot.until("2026-10-26T14:01:00Z").await;
        assert_eq!(bot.count(&ruud, "time to look back on an agreement"), 1);
        let _ = bot.transcript();
        bot.taps(&emine, "👍 İşe yarıyor").await;
        bot.taps(&ruud, "🤝 Lina").await;
        bot.taps(&ruud, "🤏 In part").await;
        bot.passes(TimeDelta::minutes(1)).await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Emine taps [👍 İşe yarıyor]
              ✎ Emine: ✅ Teşekkürler. İki taraf da cevap verince ya da bir hafta sonra diğer tarafın cevabını görürsünüz.
                
                🤝 Lina
                ✉️ Haberleşmek
                Kim: 🤝 Okul ve aile
                Neden: 🔎 Neyin işe yaradığını görmek
                Ne zaman: 🗓️ Her hafta
                Nasıl: 💬 Kısa bir mesajla
                
                ✅ kararlaştırıldı
                🏫 Okul: 🚫 Mümkün değil · 20 Ekim Salı
                🏠 Aile: ▫️ Yapılacak
                🔎 Birlikte değerlendirme: 26 Ekim Pazartesi
                
                🔎 Nasıl gitti?
                  [👍 İşe yarıyor] [🤏 Kısmen] / [👎 İşe yaramıyor] [🗣️ Yeniden konuşalım] / [🛑 Bunu durdur] / [↩️ Geri]
            Ruud taps [🤝 Lina]
              ✎ Ruud: 🤝 Lina
                ✉️ Contact with each other
                Who: 🤝 School and family
                Why: 🔎 To see what helps
                When: 🗓️ Every week
                How: 💬 By a short message
                
                ✅ agreed
                🏫 School: 🚫 Not possible · Tuesday 20 October
                🏠 The family: ▫️ To do
                🔎 Looking back on Monday 26 October
                
                🔎 How did it go?
                  [👍 It works] [🤏 In part] / [👎 It does not] [🗣️ Talk again] / [✏️ Change] [📋 Copy in Dutch] / [🛑 Stop this] / [↩️ Back]
            Ruud taps [🤏 In part]
              ✎ Ruud: 👀 This is how both sides look back on the agreement about Lina:
                
                🤝 Lina
                ✉️ Contact with each other
                Who: 🤝 School and family
                Why: 🔎 To see what helps
                When: 🗓️ Every week
                How: 💬 By a short message
                
                ✅ agreed
                🏫 School: 🚫 Not possible · Tuesday 20 October
                🏠 The family: ▫️ To do
                
                🔎 Looking back
                🏫 School: 🤏 In part
                🏠 The family: 👍 It works
                  [✏️ Change] [📋 Copy in Dutch] / [↩️ Back]
              → Emine: 👀 Lina için ortak karar: iki tarafın değerlendirmesi
                
                🤝 Lina
                ✉️ Haberleşmek
                Kim: 🤝 Okul ve aile
                Neden: 🔎 Neyin işe yaradığını görmek
                Ne zaman: 🗓️ Her hafta
                Nasıl: 💬 Kısa bir mesajla
                
                ✅ kararlaştırıldı
                🏫 Okul: 🚫 Mümkün değil · 20 Ekim Salı
                🏠 Aile: ▫️ Yapılacak
                
                🔎 Birlikte değerlendirme
                🏫 Okul: 🤏 Kısmen
                🏠 Aile: 👍 İşe yarıyor
                  [↩️ Geri]
            ");
        }
        // Olha answers alone: after a week both read it.
        bot.taps(&olha, "👍 Działa").await;
        bot.until("2026-11-02T14:01:00Z").await;
        bot.says_to(&olha, "👀 Tak obie strony podsumowują to ustalenie");
        bot.says_to(&olha, "🏫 Szkoła: –\n🏠 Rodzina: 👍 Działa");
        // Four weeks later they are forgotten.
        let count = "SELECT COUNT(*) AS it FROM agreements";
        bot.until("2026-11-22T12:00:00Z").await;
        assert_eq!(outside::numbers(url, count).await, [2]);
        bot.until("2026-12-02T12:00:00Z").await;
        assert_eq!(outside::numbers(url, count).await, [0]);
        bot.commands(&emine, Command::Menu).await;
        assert!(!bot.last(&emine).buttons.iter().any(|(label, _)| label.contains("Ortak kararlar")));
        bot.ends().await;
    }
}
