# SPDX-License-Identifier: EUPL-1.2

### De dag van een leerkracht op papier.

daylist-button = 🖨️ Printen
daylist-done = 🖨️ De lijst van de dag is klaar. Open het bestand en print het op A4. Er staan namen op: neem de lijst mee of gooi hem veilig weg.
daylist-door = 🚪 Deurlijst
    .ask = Welke namen mogen er op de deur hangen? Iedereen op de gang leest mee.
    .initials = 🔠 Alleen beginletters
    .names = 🙂 Voornamen
    .done = 🚪 De lijst voor de deur is klaar. Open het bestand en print het op A4.
daylist-title = { $date } · groep { $class }
daylist-time = Tijd
daylist-who = Gesprek
daylist-notes = Notities
