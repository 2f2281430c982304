# SPDX-License-Identifier: EUPL-1.2

### Wizyty w domu.

visit-ask = 🏠 Gdzie nauczyciel może Państwa odwiedzić ({ $child })? Proszę wpisać adres. Czyta go tylko ten nauczyciel, a następnego dnia adres jest usuwany.
visit-later = 🕐 Później
visit-give = 🏠 Podaj adres
visit-change = 🏠 Inny adres
visit-kept = ✅ Dziękujemy, nauczyciel może go teraz przeczytać.
visit-show = 🏠 Adres: { $child }
visit-address = 🏠 { $child }, { $date }, { $time }. Proszę nie kopiować tego adresu: następnego dnia jest usuwany.
visit-none = 🏠 { $child }: na razie nie ma adresu. Proszę zadzwonić do rodziny.
visit-data = 🏠 Adres wizyty ({ $child }): przechowywany do następnego dnia
