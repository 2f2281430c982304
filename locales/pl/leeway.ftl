# SPDX-License-Identifier: EUPL-1.2

### Co nauczyciel zostawia rodzinom: dłuższą rozmowę albo rozmowę bez przychodzenia.

leeway-button = ⚙️ Co rodziny mogą wybrać
leeway-title = ⚙️ <b>{ $kind } · grupa { $class }</b>: co rodziny mogą wybrać? Proszę kliknąć, aby zmienić.
leeway-on = ✅ { $what }
leeway-off = ⬜ { $what }
leeway-longer-name = dwa terminy pod rząd
leeway-phone = 📞 Wolę przez telefon
    .name = telefon zamiast spotkania
    .done = 📞 Dobrze: o tej godzinie szkoła zadzwoni na numer, który zna. Mają Państwo nowy numer? Proszę podać go szkole.
leeway-online = 💻 Wolę online
    .name = online zamiast spotkania
    .done = 💻 Dobrze: rozmowa będzie o tej godzinie online, link jest poniżej.
leeway-room = 🏫 Jednak w szkole
    .done = 🏫 Dobrze: rozmowa będzie w szkole.
leeway-not = W tym terminie nie jest to możliwe.
