# SPDX-License-Identifier: EUPL-1.2

### Words that every noun uses. Bodies may use <b>, <i> and line breaks. Buttons have at most 30 characters.

common-language-name = Українська

common-back = ↩️ Назад

common-apology =
    😔 Вибачте, не вийшло. Це не через Вас.
    Будь ласка, спробуйте ще раз. Знову не вийшло? Назвіть школі цей номер:

common-not-understood = Я цього поки що не розумію. Ось що можна обрати:
common-nobody-reads = ✍️ Того, що тут пишуть, ніхто не читає. Щоб дістати відповідь, натисніть «До кого звернутися?». У разі небезпеки телефонуйте 112.

common-old-button = Це була давніша кнопка. Ось що можна зробити зараз:
    .here = Це була давніша кнопка. Ви зупинилися тут:

common-not-yours = Я не можу тут цього відкрити. Ось що можна обрати:

common-in-group = 👋 Будь ласка, пишіть мені в особистий чат. Тоді інші тут цього не читатимуть.

common-edit-not-used = Ви змінили давніше повідомлення. Відповідь із нього вже враховано, тож нічого не змінилося. Ось що можна обрати:

common-day-monday = понеділок
common-day-tuesday = вівторок
common-day-wednesday = середа
common-day-thursday = четвер
common-day-friday = п’ятниця
common-day-saturday = субота
common-day-sunday = неділя

common-role-teacher = 🏫 Ви вчите клас { $class }
common-role-class-parent = 🤝 Ви контактна особа від батьків класу { $class } (klassenouder)
common-role-coordinator = 🏫 Ви допомагаєте в школі, коли щось турбує
common-role-director = 🏫 Ви керуєте школою
