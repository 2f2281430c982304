// SPDX-License-Identifier: EUPL-1.2
//! Before a goodbye: three questions to the family and one to the child, tapped, read by the teacher, forgotten.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use ouderlijn::message::{Action, Command, Press};

use crate::support::bot::TestBot;
use crate::support::db::outside;
use crate::{block, db_test, round};

db_test! {
    async fn a_family_taps_its_answers_and_the_teacher_reads_them_in_another_language(db: Db, url: Url) {
        let mut bot = TestBot::new(db).await;
        let ruud = bot.person("Ruud", "en");
        bot.signs_up_as_staff(&ruud, "Ruud").await;
        let (olha, emine) = (bot.person("Olha", "pl"), bot.person("Emine", "tr"));
        bot.signs_up(&olha, "Zofia", "Polski", 0).await;
        bot.signs_up(&emine, "Lina", "Türkçe", 0).await;
        let ingrid = round::director(&mut bot).await;
        bot.commands(&ingrid, Command::Menu).await;
        for label in [
            "🏫",
            "🗣️ Conversations",
            "➕ Plan conversations",
            "👋 Goodbye",
            "Monday 14 September",
            "Friday 25 September",
            "🔓 From",
            "⏩ At once",
            "✅ Plan",
        ] {
            bot.taps(&ingrid, label).await;
        }
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "👋 Goodbye").await;
        bot.taps(&ruud, "➕ Add times").await;
        block::tells(&mut bot, &ruud, "Monday 14 September", "18:00", "20:00").await;
        for (who, time) in [(&olha, "18:00"), (&emine, "18:15")] {
            bot.commands(who, Command::Menu).await;
            bot.taps(who, "🗣️").await;
            bot.taps(who, "14").await;
            bot.taps(who, time).await;
        }
        let theirs = bot.button(&olha, "💬 Przed pożegnaniem").1;
        bot.forges(&emine, &theirs).await;
        assert!(!bot.last(&emine).text.contains("Zofia"));
        // An hour later they are asked, whoever booked.
        bot.restarts().await;
        bot.passes(TimeDelta::hours(2)).await;
        bot.says_to(&olha, "💬 Przed rozmową na pożegnanie");
        let _ = bot.transcript();
        bot.taps(&olha, "💬 Przed pożegnaniem").await;
        bot.taps(&olha, "👫 Przyjaciele").await;
        bot.taps(&olha, "🫶").await;
        bot.taps(&olha, "🫶").await;
        bot.restarts().await;
        bot.taps(&olha, "➡️ Dalej").await;
        bot.says(&olha, "Więcej <zdjęć>").await;
        bot.taps(&olha, "➡️ Dalej").await;
        bot.taps(&olha, "🛝").await;
        bot.taps(&olha, "➡️ Dalej").await;
        allow_duplicates! {
            assert_snapshot!(bot.transcript(), @"
            Olha taps [💬 Przed pożegnaniem]
              ✎ Olha: 1️⃣ Co było dobre w tej szkole dla dziecka (Zofia) i dla Państwa?
                
                Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
                  [🧑 Nauczyciele] / [👫 Przyjaciele] / [📘 Lekcje] / [🎉 Wycieczki i zabawy] / [🤝 Kontakt z nami] / [🫶 Poczucie bezpieczeństwa] / [➡️ Dalej] / [↩️ Wróć]
            Olha taps [👫 Przyjaciele]
              ✎ Olha: 1️⃣ Co było dobre w tej szkole dla dziecka (Zofia) i dla Państwa?
                
                Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
                  [🧑 Nauczyciele] / [✔️ 👫 Przyjaciele] / [📘 Lekcje] / [🎉 Wycieczki i zabawy] / [🤝 Kontakt z nami] / [🫶 Poczucie bezpieczeństwa] / [➡️ Dalej] / [↩️ Wróć]
            Olha taps [🫶 Poczucie bezpieczeństwa]
              ✎ Olha: 1️⃣ Co było dobre w tej szkole dla dziecka (Zofia) i dla Państwa?
                
                Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
                  [🧑 Nauczyciele] / [✔️ 👫 Przyjaciele] / [📘 Lekcje] / [🎉 Wycieczki i zabawy] / [🤝 Kontakt z nami] / [✔️ 🫶 Poczucie bezpieczeństwa] / [➡️ Dalej] / [↩️ Wróć]
            Olha taps [✔️ 🫶 Poczucie bezpieczeństwa]
              ✎ Olha: 1️⃣ Co było dobre w tej szkole dla dziecka (Zofia) i dla Państwa?
                
                Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
                  [🧑 Nauczyciele] / [✔️ 👫 Przyjaciele] / [📘 Lekcje] / [🎉 Wycieczki i zabawy] / [🤝 Kontakt z nami] / [🫶 Poczucie bezpieczeństwa] / [➡️ Dalej] / [↩️ Wróć]
            (the bot restarts)
            Olha taps [➡️ Dalej]
              ✎ Olha: 2️⃣ Co ta szkoła może robić lepiej?
                
                Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
                  [📞 Więcej kontaktu] / [💬 Prostsze słowa] / [🙋 Więcej pomocy dla dziecka] / [🤫 Więcej spokoju w klasie] / [👍 Było dobrze tak, jak było] / [➡️ Dalej] / [↩️ Wróć]
            Olha writes: Więcej <zdjęć>
              → Olha: 3️⃣ Co zabiera stąd dziecko (Zofia)?
                
                Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
                  [👫 Przyjaciele] / [🧠 Wiedzę] / [💪 Wiarę w siebie] / [🗨️ Język] / [📷 Dobre wspomnienia] / [➡️ Dalej] / [↩️ Wróć]
            Olha taps [➡️ Dalej]
              ✎ Olha: 🧒 Zofia, za czym będziesz tęsknić?
                
                Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
                  [👫 Przyjaciele] / [🧑 Nauczyciele] / [🛝 Podwórko szkolne] / [🏫 Moja klasa] / [🎉 Wycieczki i zabawy] / [➡️ Dalej] / [↩️ Wróć]
            Olha taps [🛝 Podwórko szkolne]
              ✎ Olha: 🧒 Zofia, za czym będziesz tęsknić?
                
                Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
                  [👫 Przyjaciele] / [🧑 Nauczyciele] / [✔️ 🛝 Podwórko szkolne] / [🏫 Moja klasa] / [🎉 Wycieczki i zabawy] / [➡️ Dalej] / [↩️ Wróć]
            Olha taps [➡️ Dalej]
              ✎ Olha: ✅ Dziękujemy. Nauczyciel przeczyta to przed rozmową.
                  [💬 Przed pożegnaniem] / [☰ Menu]
            ");
        }
        bot.commands(&ruud, Command::Menu).await;
        bot.taps(&ruud, "👥 Class 5a").await;
        bot.taps(&ruud, "👋 Goodbye").await;
        bot.taps(&ruud, "📋 Monday 14 September").await;
        bot.taps(&ruud, "🕘 18:15 · Lina").await;
        assert!(!bot.offers(&ruud, "💬 Read: Lina"), "they said nothing so far");
        bot.taps(&ruud, "↩️ Back").await;
        bot.taps(&ruud, "🕘 18:00 · Zofia").await;
        let (_, data, _) = bot.button(&ruud, "💬 Read: Zofia");
        bot.taps(&ruud, "💬 Read: Zofia").await;
        allow_duplicates! {
            assert_snapshot!(bot.last(&ruud).text, @"
            💬 Before the goodbye · Zofia, Monday 14 September, 18:00

            1️⃣ What was good at this school for Zofia and you?
            👫 Friends

            2️⃣ What can this school do better?
            ✍️ Więcej <zdjęć> (Polski)

            🧒 Zofia, what will you miss?
            🛝 The playground
            ");
        }
        for who in [&olha, &emine, &ingrid] {
            bot.forges(who, &data).await;
            assert!(!bot.last(who).text.contains("zdjęć"), "{}", who.name);
        }
        // The talk has begun: there is nothing to ask any more. Six weeks later it is forgotten.
        bot.until("2026-09-14T16:01:00Z").await;
        let Some(Press::Act(Action::Goodbye(talk))) = Press::decode(&theirs) else { panic!("{theirs}") };
        bot.forges(&olha, &Press::Act(Action::Goodbye(talk)).encode()).await;
        assert!(!bot.last(&olha).text.contains("1️⃣"));
        let count = "SELECT COUNT(*) AS it FROM goodbyes";
        assert_eq!(outside::numbers(url, count).await, [4]);
        bot.until("2026-10-27T12:00:00Z").await;
        assert_eq!(outside::numbers(url, count).await, [0]);
        bot.ends().await;
    }
}
