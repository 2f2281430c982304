# SPDX-License-Identifier: EUPL-1.2

### The menu: today's buttons.

menu-title = Dzień dobry, { $name }! W czym mogę pomóc?
    .button = ☰ Menu

menu-help =
    To jest czat między Państwem a szkołą. Można tu czytać i pisać w swoim języku.
    Wiadomości ze szkoły przychodzą tu same. Nic nie trzeba robić.
    Coś nagłego i groźnego? Proszę nie pisać tutaj, tylko dzwonić pod 112.

menu-post-to = ✉️ Napisz do grupy { $class }
menu-class = 👥 Grupa { $class }
menu-join = 🙋 { $name }
menu-contact = 🙋 Kogo zapytać?
menu-expectations = 🤝 Szkoła i rodzice
menu-expectations-edit = 🤝 Karta oczekiwań
menu-school = 🏫 Wszystkie grupy
menu-work = 🗓️ Moje dni pracy
menu-add-child = ➕ Kolejne dziecko
menu-share = 👵 Zaproś kogoś
menu-settings = ⚙️ Ustawienia
