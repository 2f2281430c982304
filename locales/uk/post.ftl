# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

post-write = ✉️ Напишіть своє повідомлення для класу <b>{ $class }</b>. Можна також фото, файл або голосове повідомлення. Перед надсиланням Ви його побачите.
post-needs-words = Мені потрібен текст, фото, файл або голосове повідомлення.
post-file-too-large = Цей файл завеликий. Можна щонайбільше { $megabytes } МБ.
post-files-too-many = { $most ->
    [one] В одному повідомленні можна не більше { $most } файлу.
    [few] В одному повідомленні можна не більше { $most } файлів.
    [many] В одному повідомленні можна не більше { $most } файлів.
   *[other] В одному повідомленні можна не більше { $most } файлів.
}
post-too-long = Цей текст задовгий. Знаків: { $have }, а можна щонайбільше { $most }. Будь ласка, скоротіть його.
post-preview = 👀 <b>Ваше повідомлення для класу { $class }:</b>
post-files = { $count ->
    [one] 📎 { $count } файл
    [few] 📎 { $count } файли
    [many] 📎 { $count } файлів
   *[other] 📎 { $count } файлу
}
post-receivers = { $count ->
    [one] Повідомлення отримає { $count } людина.
    [few] Повідомлення отримають { $count } людини.
    [many] Повідомлення отримають { $count } людей.
   *[other] Повідомлення отримають { $count } людини.
}
post-languages = Мови: { $languages }
post-language-count = { $count ->
    [one] Разом вони читають { $count } мовою.
    [few] Разом вони читають { $count } мовами.
    [many] Разом вони читають { $count } мовами.
   *[other] Разом вони читають { $count } мови.
}
post-send = ✅ Надіслати
post-again = ✏️ Написати заново
post-cancel = ❌ Не надсилати
post-cancelled = Нічого не надіслано.
    .role = Ваше повідомлення для класу <b>{ $class }</b> не надіслано: Ви більше не маєте потрібної ролі.
post-held = { $seconds ->
    [one] ⏳ Ваше повідомлення для класу <b>{ $class }</b> піде через { $seconds } секунду.
    [few] ⏳ Ваше повідомлення для класу <b>{ $class }</b> піде через { $seconds } секунди.
    [many] ⏳ Ваше повідомлення для класу <b>{ $class }</b> піде через { $seconds } секунд.
   *[other] ⏳ Ваше повідомлення для класу <b>{ $class }</b> піде через { $seconds } секунди.
}
post-undo = ↩️ Не надсилати
post-now = ⏩ Надіслати зараз
post-undone = ↩️ Надсилання скасовано. Ніхто нічого не отримав.
post-going = 📨 Уже надсилаю.
post-progress = 📊 Скільки вже дійшло?
post-sent = { $count ->
    [one] ✅ Ваше повідомлення для класу <b>{ $class }</b> надіслано { $count } людині.
    [few] ✅ Ваше повідомлення для класу <b>{ $class }</b> надіслано { $count } людям.
    [many] ✅ Ваше повідомлення для класу <b>{ $class }</b> надіслано { $count } людям.
   *[other] ✅ Ваше повідомлення для класу <b>{ $class }</b> надіслано { $count } людини.
}
post-state = 📊 Надіслано людям: { $sent } з { $receivers }.
post-not-sent = 📊 Це повідомлення не надіслано.
post-edited = ✏️ Змінено для всіх:

post-from-class-parent = ✉️ <b>{ $name }</b>, контактна особа від батьків класу { $class } (klassenouder)
post-from-teacher = ✉️ <b>{ $name }</b> (вчить клас { $class })
post-from-director = ✉️ <b>{ $name }</b>, дирекція школи, для класу { $class }
post-in-language = 🌍 мова тексту: { $language }

post-ready = 💬 Або оберіть готове повідомлення. Кожен прочитає його своєю мовою.
post-group-bring = 🧺 Принести до школи
post-group-dates = 📅 Дати
post-group-requests = ✋ Прохання
post-group-week = 💡 Цього тижня
post-group-care = 🤒 Здоров’я і погода
post-group-next = ➡️ Наступний рік
post-group-thanks = ❤️ Подяка
post-pick = Яке повідомлення?
post-ask-thing = 🔎 Що це? Напишіть слово. Я пошукаю його у списку.
post-ask-place = 📍 Де це? Напишіть слово. Я пошукаю його у списку.
post-ask-date = 📅 Який день? Інший день напишіть так: 24-12
post-ask-time = 🕐 О котрій годині? Інший час напишіть так: 14:05
post-ask-amount = 💶 Скільки євро? Напишіть так: 2,50
post-ask-name = ✏️ Як звати дитину? Напишіть лише ім’я.
post-ask-group = ✏️ Який клас (groep)? Напишіть так: 6a
post-ask-teacher = ✏️ Як звати вчителя?
post-ask-letter = ✏️ Яка літера чи який приклад? Напишіть так: b, або 5 + 3
post-found = Ви маєте на увазі щось із цього?
post-not-found = Слова «{ $word }» немає в моєму списку. Спробуйте інше слово або надішліть так.
post-as-it-is = ✏️ { $word }
post-not-translated = ⚠️ Слово «{ $word }» не перекладено. Додайте фото, тоді зрозуміють усі.
post-not-understood = Я цього поки не розумію. Будь ласка, напишіть так, як у прикладі.
post-day = { $date }, { $left }
post-days-left = { $days ->
    [0] сьогодні
    [1] завтра
    [one] через { $days } день
    [few] через { $days } дні
    [many] через { $days } днів
   *[other] через { $days } дня
}
post-look = 🌍 Так це читається іншою мовою:
post-seen = 👍 Прочитано
post-seen-done = 👍 Прочитано, дякуємо.
post-seen-count = 👍 Прочитали: { $count }
post-remind = 🔔 Нагадати один раз
post-reminding = 🔔 Хто ще не прочитав, отримає це повідомлення ще раз.
post-reminder = 🔔 Нагадуємо про це повідомлення:
post-later = 🕐 Пізніше
post-when = 🕐 Коли надіслати?
post-when-at = { $day } · { $time }
post-planned = ⏳ Ваше повідомлення для <b>{ $class }</b> надійде: { $day }, { $time }.
post-urgent = 🚨 <b>Терміново.</b> Тому це повідомлення приходить зараз, навіть у тихі години.
    .on = 🚨 Терміново
    .off = ☁️ Не терміново
post-copy = 📋 Текст нідерландською
post-withdrawn = 🚫 Це повідомлення відкликано.
    .button = 🚫 Відкликати
    .ask = Відкликати це повідомлення в усіх? Буде видно, що воно було. Фото залишиться.
    .yes = ✅ Так, відкликати
    .done = 🚫 Відкликано. За мить його вже ніхто не прочитає.
