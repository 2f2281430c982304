# SPDX-License-Identifier: EUPL-1.2

### Tłumacze: dla rodzin, które wybierają termin z tłumaczem, i dla osób, które kierują szkołą.

interpreter-wish = 🌐 Chcę rozmowę z tłumaczem
    .change = 🌐 Zmień tłumacza
interpreter-ask = 🌐 W jakim języku ma mówić tłumacz? To nic nie kosztuje. Ani dziecko, ani rodzina nie muszą tłumaczyć. Język można też wpisać.
    .which = 🌐 O który język chodzi?
    .all = 🌐 Jakie języki tłumaczy { $name }? Proszę zaznaczyć wszystkie. Język można też wpisać.
    .name = 🌐 Jak nazywa się tłumacz albo biuro? Proszę wpisać.
interpreter-more = ➡️ Więcej języków
interpreter-not = 🚫 Bez tłumacza
interpreter-typed = ✏️ { $language }
interpreter-tongue = { $own } · { $name }
    .has = ✅ { $own } · { $name }
    .has-own = ✅ { $own }
interpreter-done = ✅ Gotowe
interpreter-with = 🌐 Z tłumaczem, język: { $language }. Widać tylko terminy, w których jest tłumacz.
interpreter-usual = 🌐 Język tłumacza: { $language }
    .button = 🌐 Tłumacz
interpreter-of-talk = 🌐 Tłumacz: { $name } ({ $language })
    .none = 🌐 Potrzebny tłumacz: { $language }. Szkoła szuka tłumacza.
    .how = 🌐 Tłumacz: { $name } ({ $language }), { $place }
interpreter-nobody = 🌐 Na razie w tych dniach nie ma tłumacza: { $language }. Można wybrać termin bez tłumacza albo poczekać. W obu przypadkach prosimy szkołę o tłumacza.
    .free = 🌐 Teraz nie ma wolnego terminu z tłumaczem: { $language }. Można wybrać termin bez tłumacza albo poczekać. W obu przypadkach prosimy szkołę o tłumacza.
    .alone = 🕐 Termin bez tłumacza
    .wait = 🙋 Poczekam na tłumacza
    .waiting = 🙋 Poprosiliśmy szkołę o tłumacza: { $language }. Gdy tłumacz się znajdzie, przyjdzie wiadomość.
interpreter-found = ✅ Rozmowa ({ $child }, { $date }, { $time }) będzie z tłumaczem: { $name } ({ $language }).
interpreter-gone = ✋ Przepraszamy. Rozmowa: { $child }, { $date }, { $time }. Tłumacz ({ $language }) nie może przyjść. Sama rozmowa się odbędzie. Szkoła szuka kogoś innego.
    .choose = Można też wybrać inny termin, w którym jest tłumacz.
interpreter-there = ✅ Jest już tłumacz: { $language }. Proszę wybrać termin.

interpreter-button = 🌐 Tłumacze
interpreter-title = 🌐 <b>Tłumacze: { $school }</b>
    .none = Na razie nikogo nie ma na liście.
    .new = ➕ Tłumacz
interpreter-line = 🌐 <b>{ $name }</b>: { $languages }
    .none = 🌐 <b>{ $name }</b>: na razie bez języka
interpreter-wanted = ⏳ Potrzebny tłumacz: { $language } · liczba rodzin: { $count }
interpreter-today = 🌐 Potrzebny tłumacz: { $languages } · liczba rodzin: { $count }
interpreter-hours = ➕ Godziny
    .none = Na razie nie ma godzin.
    .line = 📅 { $date }, { $from } – { $until }, { $place } · liczba rozmów: { $count }
    .day = 📅 Którego dnia jest { $name }?
    .how = W jaki sposób tłumaczy { $name }?
    .added = ✅ Dodane: { $date }, { $from } – { $until }.
    .overlap = ⚠️ { $date }: na ten czas są już podane godziny.
    .again = Te same godziny w inny dzień? Proszę zaznaczyć dni.
interpreter-place = 🏫 w szkole
    .phone = 📞 przez telefon
    .video = 💻 przez wideo
interpreter-tongues = 🌐 Języki
    .not = { $count ->
        [one] ⚠️ W tym języku jest { $count } rozmowa. Proszę najpierw usunąć godziny. Wtedy rodzina dostanie wiadomość.
        [few] ⚠️ W tym języku są { $count } rozmowy. Proszę najpierw usunąć godziny. Wtedy rodziny dostaną wiadomość.
        [many] ⚠️ W tym języku jest { $count } rozmów. Proszę najpierw usunąć godziny. Wtedy rodziny dostaną wiadomość.
       *[other] ⚠️ W tym języku są { $count } rozmowy. Proszę najpierw usunąć godziny. Wtedy rodziny dostaną wiadomość.
    }
interpreter-remove = 🗑️ Usuń z listy
    .sure = Usunąć z listy razem ze wszystkimi godzinami: { $name }?
    .sure-hours = { $count ->
        [one] ⚠️ Z tym tłumaczem jest { $count } rozmowa. Rodzina dostanie wiadomość i będzie mogła wybrać inny termin. Usunąć?
        [few] ⚠️ Z tym tłumaczem są { $count } rozmowy. Rodziny dostaną wiadomość i będą mogły wybrać inny termin. Usunąć?
        [many] ⚠️ Z tym tłumaczem jest { $count } rozmów. Rodziny dostaną wiadomość i będą mogły wybrać inny termin. Usunąć?
       *[other] ⚠️ Z tym tłumaczem są { $count } rozmowy. Rodziny dostaną wiadomość i będą mogły wybrać inny termin. Usunąć?
    }
    .yes = 🗑️ Tak, usuń
    .done = 🗑️ Usunięte.
interpreter-plan = 📋 <b>Tłumacze: { $date }</b>
    .none = Nie ma rozmów z tłumaczem.
    .of = 🌐 <b>{ $name }</b>
    .line = { $from } – { $until } · { $language } · { $child } ({ $class }) · { $venue }
