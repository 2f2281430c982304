# SPDX-License-Identifier: EUPL-1.2

### Co rodzinie pasuje, zanim godziny zostaną podzielone, i co z tego wyszło.

wish-invite = 📅 { $first } – { $last }, { $minutes } min. Proszę zaznaczyć dni i godziny, które Państwu pasują, do: { $date }, { $time }. Potem szukamy godziny dla każdego i dostaną Państwo wiadomość.
    .button = 🙋 Zaznacz, co pasuje
wish-ask-days = 🙋 <b>{ $child }: { $talk }</b>. Które dni Państwu pasują? Proszę dotknąć dnia.
wish-said = ✅ Godziny, które dobrze pasują: { $well } · 👌 w razie potrzeby: { $possible }
wish-until = Zmienić można do: { $date }, { $time }. Potem przyjdzie wiadomość z Państwa godziną. Im więcej Państwo zaznaczą, tym łatwiej.
wish-well = ✅ { $what }
wish-possible = 👌 { $what }
wish-not = ⬜ { $what }

wish-all = ✅ Wszystkie dni pasują
wish-same = 👧👦 To samo: { $child }
wish-no-days = Na razie nie ma dni: { $child }. Proszę zajrzeć później.
wish-ask-day = 🙋 { $child }, <b>{ $date }</b>: kiedy Państwu pasuje?
wish-how = ✅ dobrze pasuje · 👌 w razie potrzeby · ⬜ nie pasuje. Dotknięcie zmienia.
wish-whole = Cały dzień
wish-morning = Rano
wish-afternoon = Po południu
wish-evening = Wieczór
wish-times = 🕐 Pojedyncze godziny
wish-other = 📅 Inne dni
wish-ready = ✔️ Gotowe
wish-kept = ✅ Zapisane, dziękujemy.
wish-dividing = ⏳ Szukamy teraz godziny dla każdego. Wkrótce przyjdzie wiadomość: { $child }.
wish-data = 🙋 Co Państwu pasuje ({ $child }): { $days }
wish-given = ✅ Mamy dla Państwa godzinę:
wish-open = 🕐 Można teraz wybrać godzinę: { $child }, { $talk }.
wish-none = 🕐 Przepraszamy. { $child }, { $talk }: żadna z zaznaczonych godzin nie była już wolna. Te są blisko, proszę wybrać:
    .left = 🕐 Przepraszamy. { $child }, { $talk }: żadna z zaznaczonych godzin nie była już wolna, a inne też są zajęte. Nauczyciel wie o tym i poszuka godziny razem z Państwem.
wish-near = 🕐 { $date }, { $time }
    .button = 🕐 { $day }.{ $month } · { $time }
wish-left = 🙋 { $kind }: godziny są podzielone. Bez godziny, z propozycją innych: { $count ->
        [one] { $count } rodzina
        [few] { $count } rodziny
        [many] { $count } rodzin
       *[other] { $count } rodziny
    }.
    .none = 🙋 { $kind }: godziny są podzielone. Każdy, kto zaznaczył, co pasuje, ma godzinę.
    .line = • { $child }: żadne życzenie nie pasuje; najbliższe wolne: { $near }
    .near = { $date }, { $time }
    .full = • { $child }: żadne życzenie nie pasuje i nie ma wolnej godziny
wish-report = 🙋 Rodziny z godziną: { $placed } z { $families }, które zaznaczyły, co pasuje
    .most = … najwięcej, ile się da: { $most }
    .well = ✅ Dobrze pasuje: { $well } · najwięcej, ile się da: { $most }
    .without = 🕐 Bez godziny: { $without }. Dostały propozycje blisko.
    .title = { $kind }: godziny są podzielone. Pozostali mogą teraz wybierać.
    .button = 🗣️ Zobacz
