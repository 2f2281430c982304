# SPDX-License-Identifier: EUPL-1.2

### Kiedy nauczyciel ma czas na rozmowy.

block-ask = ✋ <b>{ $kind }</b>, { $first } – { $last }. Kiedy mają Państwo czas dla rodzin z grupy { $class }? Wybór godzin zaczyna się: { $date }.
    .again = ✋ <b>{ $kind }</b>: rodziny z grupy { $class } mogą wybierać, ale na razie nie ma godzin. Kiedy mają Państwo czas?
    .button = 🕐 Podaj moje godziny
block-title = 🕐 <b>{ $kind } · { $class }</b>
    { $first } – { $last }
    .none = Na razie nie ma Państwa godzin.
    .add = ➕ Dodaj godziny
    .added = ✅ Dodane. Liczba godzin: { $count }
block-line = 📅 { $date }, { $from } – { $until }, { $venue } · wybrane: { $taken } z { $times }
block-day = 📋 { $date }
block-ask-day = 📅 Którego dnia mają Państwo czas?
    .tip = Przynajmniej jeden wieczór i godzina na telefon, w południe lub wieczorem, pomagają rodzicom, którzy pracują.
block-ask-from = { $date }: <b>od</b> której? Godzinę można też wpisać, tak: 15:40
    .until = { $date }, od { $from }: <b>do</b> której? Godzinę można też wpisać.
block-no-time = Nie rozumiem tej godziny. Proszę wybrać albo wpisać tak: 15:40
block-too-short = ⚠️ To za krótko na jedną rozmowę albo ten czas już minął. Proszę wybrać jeszcze raz.
block-overlaps = ⚠️ Na ten czas są już podane godziny. Proszę wybrać jeszcze raz.
block-ask-venue = Gdzie lub jak się Państwo spotykają?
    .class = 🏫 W naszej klasie
    .room = 🚪 W innej sali
    .phone = 📞 Przez telefon
    .online = 💻 Online
block-ask-room = 🚪 Jak nazywa się sala? Proszę wpisać.
    .link = 💻 Proszę wysłać link do spotkania. Zaczyna się od https://
    .wrong = Tego linku nie mogę użyć. Link zaczyna się od https://
block-venue = 🏫 sala grupy { $class }
    .room = 🚪 { $room }
    .phone = 📞 przez telefon: szkoła dzwoni
    .online = 💻 online
block-list = 📋 <b>{ $date } · { $class }</b>
    .none = Na razie nie ma wybranych godzin.
    .free = Wolne godziny: { $count }
block-list-line = { $time } · <b>{ $child }</b> · { $venue }
    .with = { $time } · <b>{ $child }</b> ({ $name }) · { $venue }
block-remove = 🗑️ { $from } – { $until }
    .done = 🗑️ Tych godzin już nie ma.
    .not = ⚠️ Ktoś wybrał tam godzinę. Proszę najpierw odwołać: { $names }
block-remove-line = { $time } { $child }
block-call-off = 🚫 { $time } { $child }
    .sure = Odwołać rozmowę: { $child }, { $date }, { $time }? Rodzina dostanie wiadomość i wybierze inną godzinę.
    .yes = 🚫 Tak, odwołaj
    .done = 🚫 Odwołane. Rodzina dostanie wiadomość z innymi godzinami: { $child }
    .agree = 🚫 Odwołane. Rodzina dostanie wiadomość: { $child }. Tutaj nie można już wybierać, proszę ustalić z nią inną godzinę.
    .call = 📞 Nie mogę tutaj dotrzeć do rodziny: { $child }. Proszę zadzwonić.
