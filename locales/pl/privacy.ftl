# SPDX-License-Identifier: EUPL-1.2

### How the school uses data: informed and seen, not consent.

privacy-short =
    🔒 { $school } przechowuje Państwa imię i nazwisko, język i to, kto jest Państwa dzieckiem.
    Szkoła używa tego tylko do kontaktu z Państwem w sprawach dziecka.
    W każdej chwili można wszystko zobaczyć i usunąć.
    .seen = 👍 Przeczytane, dalej
    .more = ℹ️ Więcej informacji
    .paper = 📄 Wolę na papierze

privacy-more =
    🔒 <b>Państwa dane: { $school }</b>
    • Co szkoła przechowuje: Państwa imię i nazwisko, język, imię i grupę dziecka oraz wiadomości do szkoły i ze szkoły.
    • Kto to widzi: nauczyciele dziecka, osoba, która w szkole wspiera dzieci i rodziców, oraz dyrekcja. Rodzic klasowy (klassenouder) widzi tylko liczby. Gdy piszą Państwo do grupy, rodzice widzą Państwa imię i nazwisko. Poza tym inni rodzice nie widzą nic.
    • Jak długo: wiadomości do 31 sierpnia. Gdy żadne z Państwa dzieci nie chodzi już do tej szkoły, po czterech tygodniach usuwamy wszystkie Państwa dane.
    • Nie ma reklam. Nie sprzedajemy danych. Komputer nie podejmuje żadnych decyzji o dziecku.
    • Dane można zobaczyć, zmienić i usunąć: Menu → Ustawienia. Pytanie lub skarga? Proszę zwrócić się do dyrekcji.

privacy-telegram = ✈️ Telegram to firma spoza szkoły. Może czytać to, co tu Państwo piszą. Na stronie szkoły nikt inny tego nie czyta.
