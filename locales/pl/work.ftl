# SPDX-License-Identifier: EUPL-1.2

### A member of staff's working days and who stands in.

work-title = 🗓️ Dni pracy: { $days }. Rodzice to widzą. Aby coś zmienić, proszę kliknąć dzień.
    .none = 🗓️ Nie ma jeszcze wybranych dni pracy. Rodzice to widzą. Proszę kliknąć dzień.
work-day-on = ✅ { $day }
work-day-off = ⬜ { $day }
work-deputy-ask = 🔁 Wybierz zastępstwo
    .class = 🔁 Wybierz zastępstwo: { $class }
work-deputy-who = Kto będzie Państwa zastępować przez dwa tygodnie? Rodzice to zobaczą.
work-deputy-end = 🔙 Jestem z powrotem ({ $name })
work-deputy-for = 🔁 Zastępstwo, za kogo: <b>{ $name }</b>. Ostatni dzień: { $date }. Wszystko jest w menu.
    .ended = 🔁 Zastępstwo się skończyło, za kogo: <b>{ $name }</b>. Dziękujemy za pomoc!
