# SPDX-License-Identifier: EUPL-1.2

### Co nauczyciel zostawia rodzinom: dłuższą rozmowę albo rozmowę bez przychodzenia.

leeway-button = ⚙️ Co rodziny mogą wybrać
leeway-title = ⚙️ <b>{ $kind } · { $class }</b>: co rodziny mogą wybrać? Proszę dotknąć, aby zmienić.
leeway-on = ✅ { $what }
leeway-off = ⬜ { $what }
leeway-longer-name = dwie godziny pod rząd
leeway-phone = 📞 Wolę przez telefon
    .name = telefon zamiast wizyty
    .done = 📞 Dobrze: o tej godzinie szkoła zadzwoni na numer, który ma. Mają Państwo nowy numer? Proszę powiedzieć szkole.
leeway-online = 💻 Wolę online
    .name = online zamiast wizyty
    .done = 💻 Dobrze: rozmowa będzie o tej godzinie online, link jest poniżej.
leeway-room = 🏫 Jednak w szkole
    .done = 🏫 Dobrze: rozmowa będzie w szkole.
leeway-not = O tej godzinie nie jest to możliwe.
