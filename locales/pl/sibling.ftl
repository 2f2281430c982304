# SPDX-License-Identifier: EUPL-1.2

### Godziny dla kilkorga dzieci jednej rodziny, jedna po drugiej.

sibling-ask-day = 👧👦 <b>{ $names }</b>: rozmowy jedna po drugiej, żeby przyjść tylko raz. Który dzień Państwu pasuje?
    .alone = 👤 Każde dziecko osobno
sibling-ask-time = 👧👦 { $names }, <b>{ $date }</b>: które godziny Państwu pasują?
sibling-where = { $child }: { $venue }
sibling-one = { $time } { $child }
sibling-line = 🕐 { $names }
sibling-pair = 🕐 { $name } · { $child }
    .more = 🕐 { $name } · { $child } …
sibling-booked = ✅ Gotowe, wszystkie terminy są zarezerwowane.
sibling-taken = Ktoś wybrał jeden z tych terminów tuż przed Państwem, więc nic nie jest zarezerwowane. Najbliższe wolne, { $date }:
    .days = Ktoś wybrał jeden z tych terminów tuż przed Państwem, więc nic nie jest zarezerwowane.
    .alone = Ktoś wybrał jeden z tych terminów tuż przed Państwem, więc nic nie jest zarezerwowane. Nie ma już terminów jeden po drugim. Proszę wybrać dla każdego dziecka osobno.
