# SPDX-License-Identifier: EUPL-1.2

### The menu: today's buttons.

menu-title = Вітаємо! Ось Ваше меню ({ $name }). Що хочете зробити?
    .button = ☰ Меню

menu-help =
    Це зв’язок між Вами і школою. Ви читаєте й пишете своєю мовою.
    Повідомлення зі школи приходять сюди самі. Для цього нічого не треба робити.
    Якщо є небезпека, не пишіть сюди, а телефонуйте 112.

menu-post-to = ✉️ Написати класу { $class }
menu-class = 👥 Клас { $class }
menu-join = 🙋 { $name }
menu-contact = 🙋 До кого звернутися?
menu-expectations = 🤝 Школа і Ви
menu-expectations-edit = 🤝 Картка очікувань
menu-school = 🏫 Усі класи
menu-work = 🗓️ Мої робочі дні
menu-add-child = ➕ Ще одна дитина
menu-share = 👵 Запросити когось
menu-settings = ⚙️ Налаштування
