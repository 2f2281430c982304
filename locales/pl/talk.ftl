# SPDX-License-Identifier: EUPL-1.2

### Rozmowy, na które rodzina wybiera termin.

talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }, { $minutes } min. Proszę wybrać termin, który Państwu pasuje. Można to zrobić do: { $date }.
    .button = 🕐 Wybierz termin
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
talk-booked = ✅ Gotowe, termin jest zarezerwowany.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, <b>{ $time }</b>
    { $venue }
    .until = Zmienić można do: { $date }, { $time }.
    .reminds = Dzień wcześniej przypomnimy.
talk-sibling = Jest jeszcze jedna rozmowa: { $child }.
    .button = 🕐 Termin: { $child }
talk-move = 🔁 Inny termin
talk-cancel = 🚫 Odwołaj
    .sure = Odwołać rozmowę: { $child }, { $date }, { $time }?
    .yes = 🚫 Tak, odwołaj
    .no = ↩️ Nie, zostaje
    .done = 🚫 Rozmowa odwołana: { $child }. Czy lepiej pasuje inny termin?
talk-taken = Ktoś wybrał ten termin tuż przed Państwem. Najbliższe wolne, { $date }:
    .days = Ktoś wybrał ten termin tuż przed Państwem.
talk-none = Teraz nie ma wolnego terminu: { $child }. Proszę zapytać nauczyciela o inny.
talk-closed = Tutaj nie można już wybrać terminu: { $child }. Proszę zapytać nauczyciela.
    .later = { $child }: termin można wybrać od: { $date }, { $time }.
talk-too-late = Tutaj nie można już tego zmienić. Proszę zadzwonić do szkoły.
talk-over = Ta rozmowa już się nie odbędzie.
    .past = Ta rozmowa już była: { $date }, { $time }.
talk-called-off = ✋ Przepraszamy. { $child }, { $talk }, { $date }, { $time }: ta rozmowa nie może się odbyć. Proszę wybrać inny termin.
    .closed = ✋ Przepraszamy. { $child }, { $talk }, { $date }, { $time }: ta rozmowa nie może się odbyć. Szkoła ustali z Państwem inny termin.
talk-reminder = 👀 Przypomnienie:
talk-data = 🗣️ Rozmowa ({ $child }): { $date }, { $time }
