# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

post-write = ✉️ Proszę napisać wiadomość <b>{ $to }</b>. Może być też zdjęcie, plik, wiadomość głosowa lub miejsce na mapie. Przed wysłaniem wszystko pokażę.
post-needs-words = Potrzebny jest tekst, zdjęcie, plik, wiadomość głosowa lub miejsce.
post-file-too-large = Ten plik jest za duży. Najwyżej { $megabytes } MB.
post-files-too-many = Za dużo plików. W jednej wiadomości może być najwyżej: { $most }.
post-too-long = Ten tekst jest za długi. Liczba znaków: { $have }, najwyżej: { $most }. Proszę go skrócić.
post-preview = 👀 <b>Wiadomość { $to }:</b>
post-files = { $count ->
    [one] 📎 { $count } plik
    [few] 📎 { $count } pliki
    [many] 📎 { $count } plików
   *[other] 📎 { $count } plików
}
post-receivers = { $count ->
    [one] Dostanie ją { $count } osoba.
    [few] Dostaną ją { $count } osoby.
    [many] Dostanie ją { $count } osób.
   *[other] Dostanie ją { $count } osób.
}
    .quiet = { $count ->
        [one] 🌙 { $count } z tych osób dostanie ją po godzinach ciszy.
        [few] 🌙 { $count } z tych osób dostaną ją po godzinach ciszy.
        [many] 🌙 { $count } z tych osób dostanie ją po godzinach ciszy.
       *[other] 🌙 { $count } z tych osób dostanie ją po godzinach ciszy.
    }
post-languages = Języki: { $languages }
post-language-count = { $count ->
    [one] Razem czytają w { $count } języku.
    [few] Razem czytają w { $count } językach.
    [many] Razem czytają w { $count } językach.
   *[other] Razem czytają w { $count } językach.
}
post-send = ✅ Wyślij
post-again = ✏️ Napisz od nowa
post-cancel = ❌ Nie wysyłaj
post-cancelled = Nic nie zostało wysłane.
    .role = Wiadomość <b>{ $to }</b> nie została wysłana, bo Państwa rola w tej grupie się skończyła.
    .teacher = Czekająca wiadomość <b>{ $to }</b> nie została wysłana, bo rola tej osoby się skończyła: { $name }
    .nobody = Czekająca wiadomość <b>{ $to }</b> nie została wysłana, bo rola osoby, która ją napisała, się skończyła.
post-held = { $seconds ->
    [one] ⏳ Wiadomość <b>{ $to }</b> zostanie wysłana za { $seconds } sekundę.
    [few] ⏳ Wiadomość <b>{ $to }</b> zostanie wysłana za { $seconds } sekundy.
    [many] ⏳ Wiadomość <b>{ $to }</b> zostanie wysłana za { $seconds } sekund.
   *[other] ⏳ Wiadomość <b>{ $to }</b> zostanie wysłana za { $seconds } sekund.
}
post-undo = ↩️ Cofnij
post-now = ⏩ Wyślij teraz
post-undone = ↩️ Cofnięto. Nikt nie dostał tej wiadomości.
post-going = 📨 Właśnie wysyłam.
post-progress = 📊 Ile już dotarło?
post-sent = { $count ->
    [one] ✅ Wiadomość <b>{ $to }</b> wysłana. Dostaje ją { $count } osoba.
    [few] ✅ Wiadomość <b>{ $to }</b> wysłana. Dostają ją { $count } osoby.
    [many] ✅ Wiadomość <b>{ $to }</b> wysłana. Dostaje ją { $count } osób.
   *[other] ✅ Wiadomość <b>{ $to }</b> wysłana. Dostaje ją { $count } osób.
}
post-state = { $receivers ->
    [one] 📊 Wysłano do { $sent } z { $receivers } osoby.
    [few] 📊 Wysłano do { $sent } z { $receivers } osób.
    [many] 📊 Wysłano do { $sent } z { $receivers } osób.
   *[other] 📊 Wysłano do { $sent } z { $receivers } osób.
}
post-not-sent = 📊 Ta wiadomość nie została wysłana.
post-edited = ✏️ Zmieniono u wszystkich:

post-from-class-parent = ✉️ <b>{ $name }</b>, rodzic klasowy, grupa { $class }
post-from-teacher = ✉️ <b>{ $name }</b>, uczy w grupie { $class }
post-from-director = ✉️ <b>{ $name }</b>, dyrekcja szkoły, { $to }
post-in-language = 🌍 napisane w języku: { $language }

post-ready = 💬 Można też wybrać gotową wiadomość. Każdy przeczyta ją w swoim języku.
post-group-bring = 🧺 Co dać dziecku
post-group-dates = 📅 Terminy
post-group-requests = ✋ Prośby
post-group-week = 💡 Ten tydzień
post-group-care = 🤒 Zdrowie i pogoda
post-group-next = ➡️ Przyszły rok
post-group-thanks = ❤️ Podziękowania
post-pick = Która wiadomość?
post-ask-thing = 🔎 O co chodzi? Proszę wpisać słowo. Poszukam go na liście.
post-ask-place = 📍 Gdzie to jest? Proszę wpisać słowo. Poszukam go na liście.
post-ask-date = 📅 Który dzień? Inny dzień proszę wpisać tak: 24-12
post-ask-time = 🕐 O której godzinie? Inną godzinę proszę wpisać tak: 14:05
post-ask-amount = 💶 Ile euro? Proszę wpisać tak: 2,50
post-ask-name = ✏️ O kogo chodzi? Proszę wpisać imię.
post-ask-group = ✏️ Która grupa? Proszę wpisać tak: 6a
post-ask-teacher = ✏️ Jak nazywa się nauczyciel lub nauczycielka?
post-ask-letter = ✏️ Jaka litera lub jakie działanie? Proszę wpisać tak: b albo 5 + 3
post-found = Czy chodzi o jedno z tych słów?
post-not-found = Słowa „{ $word }” nie ma na mojej liście. Proszę spróbować innego albo wysłać to tak, jak jest.
post-as-it-is = ✏️ { $word }
post-not-translated = ⚠️ Słowo „{ $word }” nie będzie przetłumaczone. Proszę dodać zdjęcie, wtedy każdy zrozumie.
post-not-understood = Tego jeszcze nie rozumiem. Proszę wpisać tak jak w przykładzie.
post-day = { $date }, { $left }
post-days-left = { $days ->
    [0] dziś
    [1] jutro
    [one] za { $days } dzień
    [few] za { $days } dni
    [many] za { $days } dni
   *[other] za { $days } dni
}
post-look = 🌍 Tak to wygląda w innym języku:
post-seen = 👍 Przeczytane
post-seen-done = 👍 Przeczytane, dziękujemy.
post-seen-count = 👍 Przeczytane: { $count }
post-remind = 🔔 Przypomnij raz
post-reminding = 🔔 Kto jeszcze nie przeczytał, dostanie tę wiadomość jeszcze raz.
post-reminder = 🔔 Przypominamy o tej wiadomości:
post-later = 🕐 Później
post-when = 🕐 Kiedy wysłać?
post-when-at = { $day } · { $time }
post-planned = ⏳ Wiadomość <b>{ $to }</b> zostanie wysłana: { $day }, { $time }.
post-urgent = 🚨 <b>Pilne.</b> Dlatego ta wiadomość przychodzi teraz, także w godzinach ciszy.
    .on = 🚨 Pilne
    .off = ☁️ Niepilne
post-copy = 📋 Tekst po niderlandzku
post-withdrawn = 🚫 Ta wiadomość została wycofana.
    .button = 🚫 Wycofaj
    .ask = Wycofać tę wiadomość u wszystkich? Nadal będzie widać, że była. Zdjęcia też znikną, w Telegramie tylko w ciągu dwóch dni. Nagrania zostaną.
    .yes = ✅ Tak, wycofaj
    .done = 🚫 Wycofano. Za chwilę nikt jej już nie przeczyta.
post-holiday = ⚠️ Ten dzień wypada w ferie lub wakacje szkolne: { $date }
    .perhaps = ⚠️ Ten dzień może wypadać w ferie lub wakacje szkolne. Proszę sprawdzić: { $date }
    .study = ⚠️ To dzień szkoleniowy, dzieci mają wolne: { $date }
    .feast = 🎉 Tego dnia rodziny mają święto: { $date }, { $feast }
post-place = 📍 Miejsce na mapie
    .named = 📍 { $name }
    .wrong = Takiego miejsca nie ma na mapie. Proszę udostępnić je jeszcze raz albo skopiować z aplikacji z mapą.
    .how = 📍 Miejsce? Proszę skopiować liczby z aplikacji z mapą i wkleić je tutaj, na przykład: 51.8126, 5.8372
post-more = 📖 Więcej
post-less = 📕 Mniej
post-version-add = 🌍 Dodaj inny język
post-version-in = 🌍 Język: { $language }
post-version-which = 🌍 W jakim jeszcze języku napisać tę wiadomość?
post-version-ask = ✏️ Proszę napisać wiadomość w tym języku: <b>{ $language }</b>. Kto czyta w tym języku, dostanie Państwa własne słowa, a nie tłumaczenie z komputera. Tekst wiadomości:
post-version-own = ✍️ własne słowa nadawcy, język: { $language }
post-version-also = 🌍 Także w wersji: { $languages }
post-version-gone = 🌍 Nie ma już wersji: { $languages }. Tam wszyscy czytają teraz tekst oryginalny.
post-version-without = 🗑️ Bez tego języka
post-version-done = ✅ To czytają teraz rodzice, język: { $language }
post-version-meanwhile = Wiadomość w międzyczasie się zmieniła. Proszę spojrzeć jeszcze raz.
post-for-whom = ✉️ Czy to wiadomość do grupy? Do której?
post-own-words = ✍️ Państwa własne słowa nie są tłumaczone. Wszyscy czytają je w tym języku: { $language }.
