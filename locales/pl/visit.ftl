# SPDX-License-Identifier: EUPL-1.2

### Wizyty w domu.

visit-ask = 🏠 Gdzie nauczyciel może Państwa odwiedzić ({ $child })? Proszę wpisać adres. Przeczyta go tylko ten nauczyciel, a dzień po wizycie adres usuniemy.
visit-later = 🕐 Później
visit-give = 🏠 Podaj adres
visit-change = 🏠 Inny adres
visit-kept = ✅ Dziękujemy, nauczyciel może teraz przeczytać adres.
visit-show = 🏠 Adres: { $child }
visit-address = 🏠 { $child }, { $date }, { $time }. Proszę nigdzie nie zapisywać tego adresu: dzień po wizycie go usuniemy.
visit-none = 🏠 { $child }: na razie nie ma adresu. Proszę zadzwonić do rodziny.
visit-data = 🏠 Adres wizyty ({ $child }): przechowywany do dnia po wizycie
