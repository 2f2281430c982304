# SPDX-License-Identifier: EUPL-1.2

### Ile rodzin przyszło na rozmowy.

turnout-button = 📊 Liczby
turnout-class = 📊 <b>{ $kind } · grupa { $class }</b>
turnout-school = 📊 <b>{ $kind } · cała szkoła</b>
turnout-count = 👧 Zaproszone dzieci: { $invited } · z terminem: { $booked }
turnout-came = ✅ Rozmowa się odbyła, także przez telefon i online: { $came }, to { $percent } na 100
    .above = 🏁 To powyżej progu: { $mark } na 100.
    .mark = 🏁 Próg dla szkoły na dobrym poziomie: ponad { $mark } na 100.
    .open = ⏳ Na razie bez zapisu: { $open }
turnout-by-language = Według języka, w którym czytają rodziny:
turnout-line = { $language }: z terminem { $booked } z { $invited }
turnout-others = Inne języki lub nieznane
turnout-later = 📊 Nauczyciele najpierw widzą liczby swojej grupy. Liczby szkoły widać od: { $date }.
turnout-one-class = 📊 Te rozmowy były tylko dla jednej grupy. Liczby widzi jej nauczyciel.
