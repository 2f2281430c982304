# SPDX-License-Identifier: EUPL-1.2

### Kalendarz szkoły dla osób, które nią kierują.

calendar-button = 🗓️ Kalendarz szkoły
calendar-title = 🗓️ <b>Kalendarz: { $school }</b> · Aby zmienić dni wolne, proszę kliknąć ich nazwę.
calendar-kept = ✅ Zapisane. Tak wygląda teraz kalendarz:
calendar-not-kept = ⚠️ Jest już zbyt wiele dni. Nic się nie zmieniło. Kalendarz:
    .order = ⚠️ Te dni nie pasują: ostatni dzień jest przed pierwszym. Nic się nie zmieniło. Kalendarz:
    .long = ⚠️ Te dni nie pasują: przerwa trwa najwyżej siedem tygodni. Nic się nie zmieniło. Kalendarz:
    .far = ⚠️ Te dni nie pasują: są dalej niż dwa miesiące od tej przerwy w roku szkolnym. Nic się nie zmieniło. Kalendarz:
calendar-holiday = { $name }: { $first } – { $last }
    .perhaps = { $name }: { $first } – { $last } ⚠️ niepotwierdzone, proszę sprawdzić
calendar-holiday-first = { $name }: jaki jest pierwszy wolny dzień? Proszę wpisać tak: 24-12
    .last = { $name }. Pierwszy wolny dzień: { $date }. A ostatni? Proszę wpisać tak: 3-1
    .keep = 🔁 Tak jak w naszym regionie
calendar-study-day = 📚 Dzień szkoleniowy nauczycieli: { $date }
calendar-feast = 🎉 { $feast }: { $date }
calendar-clear = 🗑️ 📚 { $date }
    .feast = 🗑️ { $name } { $day }
    .done = 🗑️ Usunięte: { $what }. Tak wygląda teraz kalendarz:
calendar-add-study = ➕ Dzień szkoleniowy
calendar-add-feast = ➕ Święto
calendar-ask-study = 📚 Którego dnia dzieci mają wolne? Inny dzień proszę wpisać tak: 24-12
calendar-weekend = ⚠️ Ten dzień wypada w weekend, nie ma szkoły: { $date }
calendar-in-holiday = ⚠️ Ten dzień wypada w przerwie ({ $name }), dzieci mają już wolne: { $date }
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
