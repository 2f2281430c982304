# SPDX-License-Identifier: EUPL-1.2

### Words that every noun uses. Bodies may use <b>, <i> and line breaks. Buttons have at most 30 characters.

common-language-name = Polski

common-back = ↩️ Wróć

common-apology =
    😔 Przepraszam, nie udało się. To nie Państwa wina.
    Proszę spróbować jeszcze raz. Znowu nie działa? Proszę podać szkole ten numer:

common-not-understood = Tego jeszcze nie rozumiem. Można wybrać tutaj:
common-nobody-reads = ✍️ Nikt nie czyta tego, co się tu wpisuje. Po odpowiedź proszę kliknąć „Kogo zapytać?”. W razie niebezpieczeństwa: telefon 112.

common-old-button = To był starszy przycisk. Teraz można wybrać tutaj:
    .here = To był starszy przycisk. Byliśmy tutaj:

common-not-yours = Tego nie mogę tutaj otworzyć. Można wybrać tutaj:

common-in-group = 👋 Proszę pisać do mnie prywatnie. Wtedy inni tutaj tego nie przeczytają.

common-edit-not-used = To zmiana w starszej wiadomości. Pierwsza wersja była już użyta, więc nic się nie zmieniło. Można wybrać tutaj:

common-day-monday = poniedziałek
common-day-tuesday = wtorek
common-day-wednesday = środa
common-day-thursday = czwartek
common-day-friday = piątek
common-day-saturday = sobota
common-day-sunday = niedziela

common-role-teacher = 🏫 rola: nauczyciel, grupa { $class }
common-role-class-parent = 🤝 rola: rodzic klasowy, grupa { $class }
common-role-coordinator = 🏫 rola: wsparcie dzieci i rodziców
common-role-director = 🏫 rola: dyrekcja szkoły
