# SPDX-License-Identifier: EUPL-1.2

### Kalendarz szkoły dla osób, które nią kierują.

calendar-button = 🗓️ Kalendarz szkoły
calendar-title = 🗓️ <b>Kalendarz: { $school }</b> · Aby zmienić dni wolne, proszę kliknąć ich nazwę.
calendar-kept = ✅ Zapisane. Tak wygląda teraz kalendarz:
calendar-not-kept = ⚠️ Te dni nie pasują, nic się nie zmieniło. Kalendarz:
calendar-holiday = { $name }: { $first } – { $last }
    .perhaps = { $name }: { $first } – { $last } ⚠️ niepotwierdzone, proszę sprawdzić
calendar-holiday-first = { $name }: jaki jest pierwszy wolny dzień? Proszę wpisać tak: 24-12
    .last = Pierwszy wolny dzień: { $date }. A ostatni? Proszę wpisać tak: 3-1
    .keep = 🔁 Tak jak w naszym regionie
calendar-study-day = 📚 Dzień szkoleniowy nauczycieli: { $date }
calendar-feast = 🎉 { $feast }: { $date }
calendar-clear = 🗑️ { $date }
calendar-add-study = ➕ Dzień szkoleniowy
calendar-add-feast = ➕ Święto
calendar-ask-study = 📚 Którego dnia dzieci mają wolne? Inny dzień proszę wpisać tak: 24-12
calendar-ask-feast = 🎉 Jakie święto obchodzą rodziny w Państwa szkole?
calendar-ask-feast-day = { $feast }: którego dnia? Proszę wpisać tak: 24-12
calendar-not-understood = Nie rozumiem jeszcze tej daty. Proszę wpisać tak: 24-12
calendar-season-autumn = 🍂 Ferie jesienne
calendar-season-christmas = ❄️ Ferie świąteczne
calendar-season-spring = 🌱 Ferie wiosenne
calendar-season-may = 🌷 Ferie majowe
calendar-season-summer = ☀️ Wakacje
calendar-feast-eid-al-fitr = Święto Końca Ramadanu
calendar-feast-eid-al-adha = Święto Ofiarowania
calendar-feast-orthodox-christmas = Prawosławne Boże Narodzenie
calendar-feast-orthodox-easter = Prawosławna Wielkanoc
calendar-feast-diwali = Diwali
calendar-feast-chinese-new-year = Chiński Nowy Rok
calendar-feast-nowruz = Nouruz
calendar-feast-keti-koti = Keti Koti
calendar-feast-other = Inne święto
