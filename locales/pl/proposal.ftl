# SPDX-License-Identifier: EUPL-1.2

### O co pytamy rodzinę i co dostaje, gdy nauczyciel zaplanował godzinę.

proposal-planned = ✋ Szkoła zapisała dla Państwa tę godzinę:
    .ask = Czy to pasuje?
proposal-yes = 👍 Pasuje
proposal-no = 👎 Nie pasuje
proposal-fits = 👍 Dziękujemy. Do zobaczenia:
proposal-fits-not = Nic nie szkodzi, ta godzina jest odwołana: { $child }.
    .closed = Nic nie szkodzi, ta godzina jest odwołana: { $child }. Szkoła ustali z Państwem inną godzinę.
proposal-ask = ❓ <b>{ $child }: { $talk }</b>
    Państwa godzina to { $day }, { $hour }. Nauczyciel prosi o inną: <b>{ $date }, { $time }</b>, { $venue }. Czy to pasuje? Państwa godzina zostaje, aż powiedzą Państwo „tak”.
    .swap = ❓ <b>{ $child }: { $talk }</b>
    Państwa godzina to { $day }, { $hour }. Innej rodzinie pomoże <b>{ $date }, { $time }</b>, { $venue }. Czy to pasuje? Państwa godzina zostaje, aż obie rodziny powiedzą „tak”.
proposal-agreed = 👍 Dziękujemy. Pytamy też drugą rodzinę. Damy znać, czy coś się zmieni. Na razie zostaje:
proposal-done = ✅ Dziękujemy. To jest nowa godzina:
proposal-late = To pytanie jest już nieaktualne. Państwa godzina:
proposal-declined = W porządku. Państwa godzina zostaje ({ $child }):
proposal-stays = 👀 Zostaje tak, jak było. Dziękujemy za gotowość:
proposal-list-open = ❓ { $child }: pytanie o { $date }, { $time }
proposal-list-agreed = 👍 { $child }: { $date }, { $time } pasuje, pytamy drugą rodzinę
proposal-list-declined = 👎 { $child }: { $date }, { $time } nie pasuje
proposal-end = ↩️ Wycofaj pytanie
    .done = ↩️ Pytanie wycofane. Godzina zostaje, jak była.
proposal-today = 🔁 { $class }: odpowiedzi o innej godzinie rozmowy: { $count }
    .button = 🔁 Rozmowy { $class }
