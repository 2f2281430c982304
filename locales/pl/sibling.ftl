# SPDX-License-Identifier: EUPL-1.2

### Godziny dla kilkorga dzieci jednej rodziny, jedna po drugiej.

sibling-ask-day = 👧👦 <b>{ $names }</b>: rozmowy jedna po drugiej, żeby przyjść tylko raz. Który dzień Państwu pasuje?
    .alone = 👤 Każde osobno
sibling-ask-time = 👧👦 { $names }, <b>{ $date }</b>: które godziny Państwu pasują?
sibling-where = { $child }: { $venue }
sibling-one = { $time } { $child }
sibling-line = 🕐 { $names }
sibling-pair = 🕐 { $name } · { $child }
    .more = 🕐 { $name } · { $child } …
sibling-booked = ✅ Gotowe, wszystkie te godziny są dla Państwa.
sibling-taken = Ktoś wybrał jedną z tych godzin tuż przed Państwem, więc nic nie jest zapisane. Blisko nich, { $date }:
    .days = Ktoś wybrał jedną z tych godzin tuż przed Państwem, więc nic nie jest zapisane.
    .alone = Ktoś wybrał jedną z tych godzin tuż przed Państwem, więc nic nie jest zapisane. Nie ma już godzin jedna po drugiej. Proszę wybrać dla każdego dziecka osobno.
