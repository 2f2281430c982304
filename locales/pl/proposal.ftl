# SPDX-License-Identifier: EUPL-1.2

### O co pytamy rodzinę i co dostaje, gdy nauczyciel zaplanował termin.

proposal-planned = ✋ Szkoła zapisała dla Państwa ten termin:
    .ask = Czy to pasuje?
proposal-yes = 👍 Pasuje
proposal-no = 👎 Nie pasuje
proposal-fits = 👍 Dziękujemy. Do zobaczenia:
proposal-fits-not = Nic nie szkodzi, ten termin jest odwołany: { $child }.
    .closed = Nic nie szkodzi, ten termin jest odwołany: { $child }. Szkoła ustali z Państwem inny termin.
proposal-ask = ❓ <b>{ $child }: { $talk }</b>
    Państwa termin: { $day }, { $hour }. Nauczyciel prosi o inny: <b>{ $date }, { $time }</b>, { $venue }. Czy to pasuje? Termin się nie zmieni, dopóki nie powiedzą Państwo „tak”.
    .swap = ❓ <b>{ $child }: { $talk }</b>
    Państwa termin: { $day }, { $hour }. Innej rodzinie pomoże zamiana na: <b>{ $date }, { $time }</b>, { $venue }. Czy to pasuje? Termin się nie zmieni, dopóki obie rodziny nie powiedzą „tak”.
proposal-agreed = 👍 Dziękujemy. Pytamy też drugą rodzinę. Damy znać, czy coś się zmieni. Na razie zostaje:
proposal-done = ✅ Dziękujemy. To jest nowy termin:
proposal-late = To pytanie jest już nieaktualne. Państwa termin:
proposal-declined = W porządku. Państwa termin zostaje ({ $child }):
proposal-stays = 👀 Zostaje tak, jak było. Dziękujemy za chęć pomocy:
proposal-list-open = ❓ { $child }: pytanie o inny termin: { $date }, { $time }
proposal-list-agreed = 👍 { $child }: { $date }, { $time } pasuje, pytamy drugą rodzinę
proposal-list-declined = 👎 { $child }: { $date }, { $time } nie pasuje
proposal-end = ↩️ Wycofaj pytanie
    .done = ↩️ Pytanie wycofane. Termin się nie zmienia.
proposal-today = 🔁 Grupa { $class }: odpowiedzi w sprawie innego terminu rozmowy: { $count }
    .button = 🔁 Rozmowy: { $class }
