# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

post-write = ✉️ Proszę napisać wiadomość do grupy <b>{ $class }</b>. Może być też zdjęcie, plik lub wiadomość głosowa. Przed wysłaniem wszystko pokażę.
post-needs-words = Potrzebny jest tekst, zdjęcie, plik lub wiadomość głosowa.
post-file-too-large = Ten plik jest za duży. Najwyżej { $megabytes } MB.
post-files-too-many = Za dużo plików. W jednej wiadomości może być najwyżej: { $most }.
post-too-long = Ten tekst jest za długi. Liczba znaków: { $have }, najwyżej: { $most }. Proszę go skrócić.
post-preview = 👀 <b>Wiadomość do grupy { $class }:</b>
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
    .role = Wiadomość do grupy <b>{ $class }</b> nie została wysłana. Potrzebna do tego rola już się skończyła.
post-held = { $seconds ->
    [one] ⏳ Wiadomość do grupy <b>{ $class }</b> wyjdzie za { $seconds } sekundę.
    [few] ⏳ Wiadomość do grupy <b>{ $class }</b> wyjdzie za { $seconds } sekundy.
    [many] ⏳ Wiadomość do grupy <b>{ $class }</b> wyjdzie za { $seconds } sekund.
   *[other] ⏳ Wiadomość do grupy <b>{ $class }</b> wyjdzie za { $seconds } sekund.
}
post-undo = ↩️ Cofnij
post-now = ⏩ Teraz
post-undone = ↩️ Cofnięto. Nikt nie dostał tej wiadomości.
post-going = 📨 Właśnie wysyłam.
post-progress = 📊 Ile już dotarło?
post-sent = { $count ->
    [one] ✅ Wiadomość do grupy <b>{ $class }</b> wysłana. Dostaje ją { $count } osoba.
    [few] ✅ Wiadomość do grupy <b>{ $class }</b> wysłana. Dostają ją { $count } osoby.
    [many] ✅ Wiadomość do grupy <b>{ $class }</b> wysłana. Dostaje ją { $count } osób.
   *[other] ✅ Wiadomość do grupy <b>{ $class }</b> wysłana. Dostaje ją { $count } osób.
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
post-from-director = ✉️ <b>{ $name }</b>, dyrekcja szkoły, do grupy { $class }
post-in-language = 🌍 napisane w języku: { $language }
