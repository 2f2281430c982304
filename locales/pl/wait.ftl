# SPDX-License-Identifier: EUPL-1.2

### Lista oczekujących na termin.

wait-title = ⏳ Na listę oczekujących
    .tip = ⏳ Na liście oczekujących: zapytamy Państwa, gdy tylko zwolni się termin.
    .done = ✅ Są Państwo na liście oczekujących.
    .any = ⏳ Każdy dzień pasuje
    .only = ⏳ Tylko ten dzień
wait-full-day = ⏳ { $date }
wait-full = { $child }, <b>{ $date }</b>: wszystkie terminy są teraz zajęte.
wait-place = ⏳ Państwa miejsce na liście oczekujących: { $count }
    .day = ⏳ Państwa miejsce na liście oczekujących: { $count } (tylko: { $date })
wait-leave = ✖️ Wypisz mnie z listy
    .done = Nie są już Państwo na liście oczekujących.
wait-held = 🕐 <b>{ $date }, { $time }</b>: ten termin czeka na Państwa do: { $day }, { $until }.
    .today = 🕐 <b>{ $date }, { $time }</b>: ten termin czeka na Państwa dziś do { $until }.
wait-take = ✅ Ten termin pasuje
wait-pass = 👎 Ten termin nie pasuje
    .done = Dobrze, zapytamy kogoś innego. Państwa miejsce na liście zostaje.
wait-gone = Ten termin już na Państwa nie czeka.
wait-free = ✋ <b>{ $child }: { $talk }</b>. Zwolnił się termin dla Państwa.
wait-over = ⏳ { $child }: żaden termin się nie zwolnił, a lista oczekujących jest zamknięta. Proszę zapytać nauczyciela: razem znajdą Państwo termin.
wait-count = ⏳ Rodziny na liście oczekujących: { $count }
wait-data = ⏳ Na liście oczekujących na rozmowę: { $child }
