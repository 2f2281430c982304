# SPDX-License-Identifier: EUPL-1.2

### Rozmowy, na które rodzina wybiera godzinę.

talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }, { $minutes } min. Proszę wybrać godzinę, która Państwu pasuje. Można to zrobić do: { $date }.
    .button = 🕐 Wybierz godzinę
    .card = 📋 Co szkoła robi i o co prosi
talk-menu = 🗣️ { $child }: rozmowa
    .dated = 🗣️ { $child } · { $day }.{ $month }
talk-ask-day = 📅 <b>{ $child }: { $talk }</b>. Który dzień Państwu pasuje?
talk-near = 👧👦 { $date }, blisko drugiej rozmowy ({ $child }):
talk-day = 📅 { $date }
    .other = 📅 Inne dni
talk-time = 🕐 { $time }
talk-earlier = ⬅️ Wcześniej
talk-later = ➡️ Później
talk-longer = ⏱️ Dłużej ({ $minutes } min)
    .not = ⏱️ Krócej ({ $minutes } min)
    .shown = ⏱️ { $minutes } min
talk-ask-time = { $child }, <b>{ $date }</b>: która godzina Państwu pasuje?
talk-venue = { $venue }: { $times }
talk-booked = ✅ Gotowe, ta godzina jest dla Państwa.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, <b>{ $time }</b>
    { $venue }
    .until = Zmienić można do: { $date }, { $time }.
    .reminds = Dzień wcześniej przypomnimy.
talk-sibling = Jest jeszcze jedna rozmowa: { $child }.
    .button = 🕐 Godzina: { $child }
talk-move = 🔁 Inna godzina
talk-cancel = 🚫 Odwołaj
    .sure = Odwołać rozmowę: { $child }, { $date }, { $time }?
    .yes = 🚫 Tak, odwołaj
    .no = ↩️ Nie, zostaje
    .done = 🚫 Rozmowa odwołana: { $child }. Czy inna godzina pasuje lepiej?
talk-taken = Ktoś wybrał tę godzinę tuż przed Państwem. Blisko niej, { $date }:
    .days = Ktoś wybrał tę godzinę tuż przed Państwem.
talk-none = Wszystkie godziny są teraz zajęte: { $child }. Proszę zapytać nauczyciela o inną godzinę.
talk-closed = Tutaj nie można już wybrać godziny: { $child }. Proszę zapytać nauczyciela.
    .later = { $child }: godzinę można wybrać od: { $date }, { $time }.
talk-too-late = Teraz nie można już tego tutaj zmienić. Proszę zadzwonić do szkoły.
talk-over = Ta rozmowa już się nie odbędzie.
    .past = Ta rozmowa już była: { $date }, { $time }.
talk-called-off = ✋ Przepraszamy. { $child }, { $talk }, { $date }, { $time }: ta rozmowa nie może się odbyć. Proszę wybrać inną godzinę.
    .closed = ✋ Przepraszamy. { $child }, { $talk }, { $date }, { $time }: ta rozmowa nie może się odbyć. Szkoła ustali z Państwem inną godzinę.
talk-reminder = 👀 Przypomnienie:
talk-data = 🗣️ Rozmowa ({ $child }): { $date }, { $time }
