# SPDX-License-Identifier: EUPL-1.2

### Запитання перед прощальною розмовою.

goodbye-button = 💬 Перед прощанням
goodbye-ask = 💬 Перед прощальною розмовою ({ $child }) маємо три запитання до Вас і одне до дитини. Це дві хвилини, кожне можна пропустити.
goodbye-good = 1️⃣ Що було добре в цій школі для Вас і дитини ({ $child })?
goodbye-better = 2️⃣ Що ця школа може робити краще?
goodbye-along = 3️⃣ Що бере звідси з собою дитина ({ $child })?
goodbye-miss = 🧒 { $child }, за чим ти сумуватимеш?
goodbye-how = Натисніть на те, що підходить, або напишіть своїми словами.
goodbye-said =
    .teacher = 🧑 Учителі
    .friends = 👫 Друзі
    .learning = 📘 Уроки
    .trips = 🎉 Екскурсії та свята
    .contact = 🤝 Контакт із нами
    .safe = 🫶 Відчуття безпеки
    .more-contact = 📞 Більше контакту
    .easy-words = 💬 Простіші слова
    .more-help = 🙋 Більше допомоги дитині
    .more-rest = 🤫 Більше спокою в класі
    .all-good = 👍 Було добре, як було
    .knowledge = 🧠 Те, чого тут навчилися
    .confidence = 💪 Віру в себе
    .language = 🗨️ Мову
    .memories = 📷 Гарні спогади
    .playground = 🛝 Шкільне подвір’я
    .classroom = 🏫 Мій клас
goodbye-tapped = ✔️ { $answer }
goodbye-next = ➡️ Далі
goodbye-done = ✅ Дякуємо. Учитель прочитає це перед розмовою.
goodbye-read = 💬 <b>Перед прощанням · { $child }</b>, { $date }, { $time }
    .button = 💬 Прочитати: { $child }
