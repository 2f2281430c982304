# SPDX-License-Identifier: EUPL-1.2

### Whom nothing reaches, for the teacher alone, and what can be done.

reach-button = 📭 Nie docieramy ({ $count })
reach-title = 📭 <b>Grupa { $class }: do kogo nie docieramy</b>
reach-post = 📭 <b>Grupa { $class }: do kogo nie dotarła ta wiadomość</b>
reach-post-all = 📭 Co mogę zrobić?
reach-nobody = 👍 Teraz nikogo nie ma na liście.
reach-group = <b>{ $reason }</b>
    { $names }
reach-spoken-line = ☎️ { $child }: rozmowa telefoniczna, { $date }

reach-child = 📭 <b>{ $child }</b>
reach-child-reached = Wiadomości zwykle docierają.
reach-letter-made = 🖨️ Ostatni list: { $date }
reach-spoken-by = ☎️ Rozmowa telefoniczna: { $date }, kto rozmawiał: { $name }
reach-spoken-on = ☎️ Rozmowa telefoniczna: { $date }

reach-new-letter = 🖨️ Nowy list
reach-letters = { $count ->
    [one] 🖨️ List dla { $count } dziecka
    [few] 🖨️ Listy dla wszystkich ({ $count })
    [many] 🖨️ Listy dla wszystkich ({ $count })
   *[other] 🖨️ Listy dla wszystkich ({ $count })
}
reach-letter-sure = 🖨️ Przygotować nowy list? Dziecko: <b>{ $child }</b>. List rozdany wcześniej przestanie działać.
    .yes = ✅ Przygotuj list
reach-letters-sure = { $count ->
    [one] 🖨️ Przygotować nowy list dla { $count } dziecka? List rozdany wcześniej przestanie działać.
    [few] 🖨️ Przygotować nowe listy dla { $count } dzieci? Listy rozdane wcześniej przestaną działać.
    [many] 🖨️ Przygotować nowe listy dla { $count } dzieci? Listy rozdane wcześniej przestaną działać.
   *[other] 🖨️ Przygotować nowe listy dla { $count } dzieci? Listy rozdane wcześniej przestaną działać.
}
    .yes = ✅ Przygotuj listy
reach-letters-coming = 🖨️ Już przygotowuję. Plik przyjdzie tutaj za chwilę.
reach-letters-done = { $count ->
    [one] 🖨️ List jest gotowy. Proszę otworzyć plik i wydrukować go na kartce A4. Kod z wcześniejszego listu już nie działa.
    [few] 🖨️ Gotowe są { $count } listy. Proszę otworzyć plik i wydrukować go na kartkach A4, jedna strona na dziecko. Kody z wcześniejszych listów już nie działają.
    [many] 🖨️ Gotowych jest { $count } listów. Proszę otworzyć plik i wydrukować go na kartkach A4, jedna strona na dziecko. Kody z wcześniejszych listów już nie działają.
   *[other] 🖨️ Gotowych jest { $count } listów. Proszę otworzyć plik i wydrukować go na kartkach A4, jedna strona na dziecko. Kody z wcześniejszych listów już nie działają.
}
reach-letter-ended = Dziecko: { $child }. Kod z listu już nie działa.

reach-spoken = ☎️ Po rozmowie telefonicznej
reach-spoken-noted = ☎️ Zapisane. { $child } znika z listy. Powrót na listę: { $date }. Pozostali nauczyciele tej grupy widzą dzień rozmowy i kto rozmawiał.
reach-not-spoken = ↩️ Jednak bez rozmowy

reach-help-button = 🙋 Poproś rodziców klasowych
reach-help-sure = 🙋 To przeczytają rodzice klasowi. Nie zobaczą żadnych imion ani powodów. Wysłać?
    .yes = ✅ Wyślij
reach-help-sent = 🙋 To czytają teraz rodzice klasowi. Nie widzą żadnych imion ani powodów.
reach-help = 🙋 Do niektórych rodzin w grupie { $class } nie docierają jeszcze wiadomości ze szkoły. Może znają Państwo kogoś, komu przyda się pomoc? Proszę zaprosić tę osobę do szkoły.
reach-help-asked = 🙋 Prośba do rodziców klasowych: { $date }

reach-week = { $count ->
    [one] 📭 Grupa { $class }: do { $count } rodziny nic nie dotarło w tym tygodniu
    [few] 📭 Grupa { $class }: do { $count } rodzin nic nie dotarło w tym tygodniu
    [many] 📭 Grupa { $class }: do { $count } rodzin nic nie dotarło w tym tygodniu
   *[other] 📭 Grupa { $class }: do { $count } rodzin nic nie dotarło w tym tygodniu
}

reach-reason-nobody = Nikt się nie zapisał
reach-reason-letter-over = List niewykorzystany, minęło osiem tygodni
reach-reason-letter-waits = List przygotowany, jeszcze niewykorzystany
reach-reason-gone = Rodzic wyszedł z czatu
reach-reason-silent = Cisza od czterech tygodni
reach-reason-paused = Pauza w wiadomościach
reach-reason-paper = Rodzic woli papier
reach-reason-no-knock = Strona szkoły nieotwarta od tygodnia, a telefon nie daje znać
reach-reason-not-shown = Wiadomość nieotwarta
reach-reason-failed = Nie udało się doręczyć
