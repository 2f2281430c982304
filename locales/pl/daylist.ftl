# SPDX-License-Identifier: EUPL-1.2

### Dzień nauczyciela na papierze.

daylist-button = 🖨️ Drukuj
daylist-done = 🖨️ Lista na ten dzień jest gotowa. Proszę otworzyć plik i wydrukować go na kartce A4. Są na niej imiona: proszę nie zostawiać jej na widoku.
daylist-door = 🚪 Lista na drzwi
    .ask = Jakie imiona mają wisieć na drzwiach? Czyta je każdy na korytarzu.
    .initials = 🔠 Tylko pierwsze litery
    .names = 🙂 Imiona
    .done = 🚪 Lista na drzwi jest gotowa. Proszę otworzyć plik i wydrukować go na kartce A4.
daylist-title = { $date } · grupa { $class }
daylist-time = Godzina
daylist-who = Rozmowa
daylist-notes = Notatki
