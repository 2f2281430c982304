# SPDX-License-Identifier: EUPL-1.2

### Lista oczekujących na godzinę.

wait-title = ⏳ Na listę oczekujących
    .tip = ⏳ Gdy są Państwo na liście oczekujących, zapytamy, jak tylko zwolni się godzina.
    .done = ✅ Są Państwo na liście oczekujących.
    .any = ⏳ Każdy dzień pasuje
    .only = ⏳ Tylko ten dzień
wait-full-day = ⏳ { $date }
wait-full = { $child }, <b>{ $date }</b>: wszystkie godziny są teraz zajęte.
wait-place = ⏳ Państwa miejsce na liście oczekujących: { $count }
    .day = ⏳ Państwa miejsce na liście oczekujących: { $count } (tylko: { $date })
wait-leave = ✖️ Wypisz mnie z listy
    .done = Nie są już Państwo na liście oczekujących.
wait-held = 🕐 <b>{ $date }, { $time }</b>: ta godzina czeka na Państwa do: { $day }, { $until }.
    .today = 🕐 <b>{ $date }, { $time }</b>: ta godzina czeka na Państwa dziś do { $until }.
wait-take = ✅ Ta godzina pasuje
wait-pass = 👎 Ta godzina nie pasuje
    .done = Dobrze, zapytamy kogoś innego. Państwa miejsce na liście zostaje.
wait-gone = Ta godzina już na Państwa nie czeka.
wait-free = ✋ <b>{ $child }: { $talk }</b>. Zwolniła się godzina dla Państwa.
wait-over = ⏳ { $child }: żadna godzina się nie zwolniła, a lista oczekujących jest zakończona. Proszę zapytać nauczyciela: razem znajdą Państwo termin.
wait-count = ⏳ Rodziny na liście oczekujących: { $count }
wait-data = ⏳ Na liście oczekujących na rozmowę: { $child }
