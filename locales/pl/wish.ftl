# SPDX-License-Identifier: EUPL-1.2

### Co rodzinie pasuje, zanim terminy zostaną przydzielone, i co z tego wyszło.

wish-invite = 📅 { $first } – { $last }, { $minutes } min. Proszę zaznaczyć dni i godziny, które Państwu pasują, do: { $date }, { $time }. Potem szukamy terminu dla każdej rodziny i dostaną Państwo wiadomość.
    .button = 🙋 Zaznacz, co pasuje
wish-ask-days = 🙋 <b>{ $child }: { $talk }</b>. Które dni Państwu pasują? Proszę kliknąć dzień.
wish-said = ✅ Terminy, które dobrze pasują: { $well } · 👌 w razie potrzeby: { $possible }
wish-until = Zmienić można do: { $date }, { $time }. Potem przyjdzie wiadomość z Państwa terminem. Im więcej Państwo zaznaczą, tym łatwiej coś znaleźć.
wish-well = ✅ { $what }
wish-possible = 👌 { $what }
wish-not = ⬜ { $what }

wish-all = ✅ Wszystkie dni pasują
wish-same = 👧👦 To samo: { $child }
wish-no-days = Na razie nie ma dni: { $child }. Proszę zajrzeć później.
wish-ask-day = 🙋 { $child }, <b>{ $date }</b>: kiedy Państwu pasuje?
wish-how = ✅ dobrze pasuje · 👌 w razie potrzeby · ⬜ nie pasuje. Kliknięcie zmienia.
wish-whole = Cały dzień
wish-morning = Rano
wish-afternoon = Po południu
wish-evening = Wieczór
wish-times = 🕐 Pojedyncze godziny
wish-other = 📅 Inne dni
wish-ready = ✔️ Gotowe
wish-kept = ✅ Zapisane, dziękujemy.
wish-dividing = ⏳ Szukamy teraz terminu dla każdej rodziny. Wkrótce przyjdzie wiadomość: { $child }.
wish-data = 🙋 Co Państwu pasuje ({ $child }): { $days }
wish-given = ✅ Mamy dla Państwa termin:
wish-open = 🕐 Można teraz wybrać termin: { $child }, { $talk }.
wish-none = 🕐 Przepraszamy. { $child }, { $talk }: żaden z zaznaczonych terminów nie był już wolny. Te są blisko, proszę wybrać:
    .left = 🕐 Przepraszamy. { $child }, { $talk }: żaden z zaznaczonych terminów nie był już wolny, a inne też są zajęte. Nauczyciel wie o tym i poszuka terminu razem z Państwem.
wish-near = 🕐 { $date }, { $time }
    .button = 🕐 { $day }.{ $month } · { $time }
wish-left = 🙋 { $kind }: terminy są przydzielone. Bez terminu, z propozycją innych: { $count ->
        [one] { $count } rodzina
        [few] { $count } rodziny
        [many] { $count } rodzin
       *[other] { $count } rodziny
    }.
    .none = 🙋 { $kind }: terminy są przydzielone. Każdy, kto zaznaczył, co pasuje, ma termin.
    .line = • { $child }: żaden pasujący termin nie był wolny; najbliższe wolne: { $near }
    .near = { $date }, { $time }
    .full = • { $child }: żaden pasujący termin nie był wolny i nie ma innego
wish-report = 🙋 Rodziny z terminem: { $placed } z { $families }, które zaznaczyły, co pasuje
    .most = … możliwe najwyżej: { $most }
    .well = ✅ Dobrze pasuje: { $well } · możliwe najwyżej: { $most }
    .without = 🕐 Bez terminu: { $without }. Dostały propozycje najbliższych terminów.
    .title = { $kind }: terminy są przydzielone. Pozostali mogą teraz wybierać.
    .button = 🗣️ Zobacz
