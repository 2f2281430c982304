# SPDX-License-Identifier: EUPL-1.2

### Pytania przed rozmową na pożegnanie.

goodbye-button = 💬 Przed pożegnaniem
goodbye-ask = 💬 Przed rozmową na pożegnanie ({ $child }) mamy trzy pytania do Państwa i jedno do dziecka. Zajmie to dwie minuty, każde pytanie można pominąć.
goodbye-good = 1️⃣ Co było dobre w tej szkole dla dziecka ({ $child }) i dla Państwa?
goodbye-better = 2️⃣ Co ta szkoła może robić lepiej?
goodbye-along = 3️⃣ Co zabiera stąd dziecko ({ $child })?
goodbye-miss = 🧒 { $child }, za czym będziesz tęsknić?
goodbye-how = Proszę kliknąć to, co pasuje, albo napisać własnymi słowami.
goodbye-said =
    .teacher = 🧑 Nauczyciele
    .friends = 👫 Przyjaciele
    .learning = 📘 Lekcje
    .trips = 🎉 Wycieczki i zabawy
    .contact = 🤝 Kontakt z nami
    .safe = 🫶 Poczucie bezpieczeństwa
    .more-contact = 📞 Więcej kontaktu
    .easy-words = 💬 Prostsze słowa
    .more-help = 🙋 Więcej pomocy dla dziecka
    .more-rest = 🤫 Więcej spokoju w klasie
    .all-good = 👍 Było dobrze tak, jak było
    .knowledge = 🧠 Wiedzę
    .confidence = 💪 Wiarę w siebie
    .language = 🗨️ Język
    .memories = 📷 Dobre wspomnienia
    .playground = 🛝 Podwórko szkolne
    .classroom = 🏫 Moja klasa
goodbye-tapped = ✔️ { $answer }
goodbye-next = ➡️ Dalej
goodbye-done = ✅ Dziękujemy. Nauczyciel przeczyta to przed rozmową.
goodbye-read = 💬 <b>Przed pożegnaniem · { $child }</b>, { $date }, { $time }
    .button = 💬 Przeczytaj: { $child }
