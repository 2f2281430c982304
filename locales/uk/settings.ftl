# SPDX-License-Identifier: EUPL-1.2

### Settings, my data, leave and erase.

settings-title = ⚙️ <b>Налаштування</b>

settings-quiet-hours = 🌙 Тихо з { $from } до { $until }
settings-quiet-never = 🔔 Писати можна завжди
settings-paused-until = ⏸️ Пауза, останній день: { $date }
settings-on-paper = 📄 Важливе Ви отримуєте на папері.

settings-language = 🌍 Мова
    .which = Якою мовою Ви хочете читати?
settings-quiet = 🌙 Тихі години
    .which = Коли Вас не турбувати? Повідомлення прийдуть після цього часу.
settings-pause = ⏸️ Пауза
    .which = Як довго нічого Вам не надсилати? Учитель бачить паузу, щоб важливе приходило на папері.
    .weeks = { $weeks ->
        [one] { $weeks } тиждень
        [few] { $weeks } тижні
        [many] { $weeks } тижнів
       *[other] { $weeks } тижня
    }
    .none = Без паузи
settings-name = ✏️ Моє ім’я
settings-paper-on = 📄 Краще на папері
settings-paper-off = 📱 Знову повідомлення
settings-join-channel = 📲 Ще телефон чи застосунок
    .how = Відкрийте одне з цих посилань на іншому телефоні або в іншому застосунку, до { $time }. Або напишіть там цей код. Більше нікому його не показуйте.
settings-prefer-here = 🔔 Повідомлення в цей чат
settings-preferred-here = 🔔 Відтепер повідомлення приходять у цей чат.
settings-my-data = 🗂️ Мої дані
settings-privacy = 🔒 Приватність
settings-leave = 🚪 Вийти й видалити дані

settings-data = 🗂️ <b>Ось що про Вас збережено</b>
    .person = ✏️ { $name } · { $language }
    .wished = 🌍 Ваше побажання: { $language }
    .child = 👧 { $child } · { $class } · Ви: { $relation }
    .class = клас { $class }
    .no-class = поки без класу
    .telegram = 💬 чат у Telegram
    .web = 💬 чат на сторінці школи
    .kept = Повідомлення видаляються 31 серпня. Коли в школі вже не буде Ваших дітей, через чотири тижні видаляється все.

settings-leave-sure = 🚪 Хочете вийти? Ваше ім’я, Ваші чати й налаштування буде видалено. Важливе тоді приходитиме на папері.
    .staff = Ви працюєте в школі: Ваші ролі теж буде знято. Дирекція може дати Вам новий код.
    .yes = 🗑️ Так, видалити все
    .no = Ні, я залишаюся

settings-gone = Добре. Усе про Вас видалено. Важливе приходитиме на папері. Будемо раді Вам знову: попросіть код у вчителя.
