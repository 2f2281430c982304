# SPDX-License-Identifier: EUPL-1.2

### Nauczyciel najpierw czyta wiadomość rodzica klasowego.

approval-button = 👀 Najpierw czyta nauczyciel
approval-title = 👀 <b>Najpierw czyta nauczyciel</b>
    .how = Rodzic klasowy pisze wiadomość. Nauczyciel grupy czyta ją w „☀️ Dzisiaj” i wysyła jednym kliknięciem. Do tej chwili nikt jej nie dostaje. Wiadomości nauczycieli są wysyłane jak zawsze.
approval-on = ✅ To jest włączone.
    .button = ✅ Włącz
approval-off = To jest wyłączone: wiadomości rodziców klasowych są wysyłane od razu.
    .button = 🚫 Wyłącz
approval-open = { $count ->
    [one] Teraz czeka { $count } wiadomość. Przeczyta ją nauczyciel.
    [few] Teraz czekają { $count } wiadomości. Przeczyta je nauczyciel.
    [many] Teraz czeka { $count } wiadomości. Przeczyta je nauczyciel.
   *[other] Teraz czeka { $count } wiadomości. Przeczyta je nauczyciel.
}

approval-waits = 👀 Wiadomość do grupy <b>{ $class }</b> jest już u nauczyciela, który przeczyta ją najpierw. Tak jest ze wszystkimi wiadomościami rodziców klasowych.
    .director = 👀 Wiadomość do grupy <b>{ $class }</b> jest już w dyrekcji, która przeczyta ją najpierw, bo nauczyciela grupy teraz tu nie ma. Tak jest ze wszystkimi wiadomościami rodziców klasowych.
    .nobody = 👀 Wiadomość do grupy <b>{ $class }</b> najpierw czyta ktoś ze szkoły. W tej chwili nikt nie może jej tam przeczytać. Proszę porozmawiać z nauczycielem.
approval-expected = 🕐 Przewidywany czas: { $day }, { $time }. Damy znać, kiedy wiadomość zostanie wysłana.
approval-until = Wiadomość czeka najdłużej do: { $day }, { $time }.
    .late = ⚠️ To może być za późno: wiadomość czeka do: { $day }, { $time }. Można ją cofnąć i wybrać inny czas albo porozmawiać z nauczycielem.
approval-standing = 📊 Co z wiadomością?
approval-edited = ✏️ Zmieniono. Nauczyciel czyta teraz to:
approval-fixed = 👀 W grupie <b>{ $class }</b> wiadomości rodziców klasowych najpierw czyta nauczyciel. Dlatego ta wiadomość zostaje bez zmian. Można ją wycofać i napisać nową.

approval-today = { $count ->
    [one] 👀 { $count } wiadomość od rodzica klasowego do grupy { $class } czeka na przeczytanie
    [few] 👀 { $count } wiadomości od rodziców klasowych do grupy { $class } czekają na przeczytanie
    [many] 👀 { $count } wiadomości od rodziców klasowych do grupy { $class } czeka na przeczytanie
   *[other] 👀 { $count } wiadomości od rodziców klasowych do grupy { $class } czeka na przeczytanie
}
    .late = ⌛ Wiadomość do grupy { $class } nie została wysłana, bo jej czas minął. Od kogo: { $name }
approval-look = 👀 { $name }
approval-ask = 👆 Tak przeczyta to grupa <b>{ $class }</b>. Wysłać?
    .not = ✋ Lepiej nie
    .unseen = Trafi tylko do osób, które nie widziały wcześniejszej wiadomości.
approval-changed = ✏️ Wiadomość się zmieniła. Proszę spojrzeć jeszcze raz.
approval-done = ✅ Wiadomość zostanie wysłana. Dajemy znać tej osobie: { $name }
    .not = ✋ Wiadomość nie zostanie wysłana. Dajemy znać tej osobie i radzimy porozmawiać z Państwem: { $name }
approval-decided = ✅ Ta wiadomość jest już przeczytana i wysłana. Decyzja: { $name }
    .no = ✋ Ta wiadomość jest już przeczytana i nie zostanie wysłana. Decyzja: { $name }
approval-taken-back = ↩️ Ta wiadomość została cofnięta.
approval-over = ⌛ Czas tej wiadomości minął. Nie została wysłana.

approval-yes = ✅ Wiadomość do grupy <b>{ $class }</b> jest już przeczytana. Zgoda: { $name }
approval-no = 💬 Wiadomość do grupy <b>{ $class }</b> lepiej wysłać w innej formie. Tak uważa { $name }. Proszę chwilę porozmawiać, wspólnie łatwo znaleźć dobre słowa.
approval-late = ⌛ Wiadomość do grupy <b>{ $class }</b> nie została wysłana, bo nikt nie mógł jej na czas przeczytać. Proszę porozmawiać z nauczycielem albo napisać ją od nowa.
approval-text = Nic nie przepadnie, oto ta wiadomość:
approval-somebody = szkoła
