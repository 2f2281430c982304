# SPDX-License-Identifier: EUPL-1.2

### Vragen voor een afscheidsgesprek.

goodbye-button = 💬 Voor het afscheid
goodbye-ask = 💬 Voor het afscheidsgesprek over { $child } hebben we drie vragen voor u en één voor uw kind. Het kost twee minuten en u mag elke vraag overslaan.
goodbye-good = 1️⃣ Wat was goed op deze school voor { $child } en u?
goodbye-better = 2️⃣ Wat kan deze school beter doen?
goodbye-along = 3️⃣ Wat neemt { $child } van hier mee?
goodbye-miss = 🧒 { $child }, wat zul jij missen?
goodbye-how = Tik wat past, of typ het in eigen woorden.
goodbye-said =
    .teacher = 🧑 De juf of meester
    .friends = 👫 Vrienden
    .learning = 📘 De lessen
    .trips = 🎉 Uitjes en feesten
    .contact = 🤝 Het contact met ons
    .safe = 🫶 Het voelde veilig
    .more-contact = 📞 Meer contact
    .easy-words = 💬 Makkelijker taal
    .more-help = 🙋 Meer hulp voor mijn kind
    .more-rest = 🤫 Meer rust in de groep
    .all-good = 👍 Het was goed zo
    .knowledge = 🧠 Wat hier is geleerd
    .confidence = 💪 Zelfvertrouwen
    .language = 🗨️ De taal
    .memories = 📷 Mooie herinneringen
    .playground = 🛝 Het schoolplein
    .classroom = 🏫 Mijn lokaal
goodbye-tapped = ✔️ { $answer }
goodbye-next = ➡️ Verder
goodbye-done = ✅ Dank u wel. De juf of meester leest dit vóór het gesprek.
goodbye-read = 💬 <b>Voor het afscheid · { $child }</b>, { $date }, { $time }
    .button = 💬 Lezen: { $child }
