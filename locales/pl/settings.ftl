# SPDX-License-Identifier: EUPL-1.2

### Settings, my data, leave and erase.

settings-title = ⚙️ <b>Ustawienia</b>

settings-quiet-hours = 🌙 Cisza od { $from } do { $until }
settings-quiet-never = 🔔 Wiadomości o każdej porze
settings-paused-until = ⏸️ Pauza, ostatni dzień: { $date }
settings-on-paper = 📄 Ważne sprawy przychodzą na papierze.

settings-language = 🌍 Język
    .which = W jakim języku chcą Państwo czytać?
settings-quiet = 🌙 Godziny ciszy
    .which = Kiedy ma być cisza? Wiadomości poczekają, aż się skończy.
settings-pause = ⏸️ Pauza
    .which = Jak długo mam nic nie wysyłać? Nauczyciel zobaczy tę pauzę. Dzięki temu ważne sprawy przyjdą na papierze.
    .weeks = { $weeks ->
        [one] { $weeks } tydzień
        [few] { $weeks } tygodnie
        [many] { $weeks } tygodni
       *[other] { $weeks } tygodni
    }
    .none = Bez pauzy
settings-name = ✏️ Imię i nazwisko
    .which = ✏️ Proszę wpisać tutaj imię i nazwisko. Zobaczy je nauczyciel.
settings-paper-on = 📄 Wolę na papierze
settings-paper-off = 📱 Znowu wiadomości
settings-paper-staff = 💬 Kto pracuje w szkole, dostaje wiadomości tutaj: liczą na to zespół i rodzice. Dlatego sam papier nie wystarczy. Można wybrać godziny ciszy lub pauzę.
settings-paper-back = 📱 Mają Państwo teraz zadanie w szkole. Dlatego wiadomości znowu przychodzą tutaj, a nie na papierze.
settings-join-channel = 📲 Drugi telefon lub aplikacja
    .how = Proszę otworzyć jeden z tych linków na drugim telefonie lub w drugiej aplikacji. Można też wpisać tam kod. Kod jest ważny do godziny { $time }. Proszę nikomu go nie pokazywać.
settings-page = 🔗 Moja strona
    .how = 🔗 To jest Państwa własna strona szkoły. Hasło nie jest potrzebne. Kto ma ten link, może czytać Państwa wiadomości. Dlatego proszę nikomu go nie dawać. Nowy link wyłącza stary.
settings-prefer-here = 🔔 Wiadomości do tego czatu
settings-preferred-here = 🔔 Od teraz wiadomości przychodzą do tego czatu.
settings-my-data = 🗂️ Moje dane
settings-privacy = 🔒 Prywatność
settings-leave = 🚪 Zakończ i usuń dane

settings-data = 🗂️ <b>Te Państwa dane przechowuje szkoła</b>
    .person = ✏️ { $name } · { $language }
    .wished = 🌍 Prośba o język: { $language }
    .child = 👧 { $child } · { $class } · rola: { $relation }
    .class = grupa { $class }
    .no-class = jeszcze bez grupy
    .telegram = 💬 czat w Telegramie
    .web = 💬 czat na stronie szkoły
    .kept = Wiadomości usuwamy 31 sierpnia. Gdy żadne z Państwa dzieci nie chodzi już do tej szkoły, po czterech tygodniach usuwamy wszystko.

settings-leave-sure = 🚪 Czy na pewno zakończyć? Usuniemy imię i nazwisko, czaty i ustawienia. Ważne sprawy przyjdą potem na papierze.
    .staff = Skończą się też Państwa role w zespole szkoły. Nowy kod można dostać od dyrekcji.
    .yes = 🗑️ Tak, usuń wszystko
    .no = Nie, zostaję

settings-gone = Dobrze. Wszystkie Państwa dane są usunięte. Ważne sprawy przyjdą na papierze. Zawsze można do nas wrócić. Kod można dostać od nauczyciela.
