# SPDX-License-Identifier: EUPL-1.2

### The demo: a made-up school, several persons side by side.

demo-title = Ouderlijn demo: zmyślona szkoła
demo-hour = +1 godzina
demo-morning = Następny ranek
demo-week = +1 tydzień
demo-pick = Proszę wybrać osobę i zacząć czat
demo-beside = Pokaż obok innych
demo-close = Zamknij
demo-open = Otwórz
demo-parent = rodzic, dziecko: { $child } · { $class }
demo-class-parent = rodzic klasowy, grupa { $class }
demo-teacher = nauczyciel, grupa { $class }
demo-director = dyrekcja szkoły
demo-new = nowy rodzic, ma list (dziecko: { $child })
demo-code = Kod z listu:
