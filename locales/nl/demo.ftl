# SPDX-License-Identifier: EUPL-1.2

### The demo: a made-up school, several persons side by side.

demo-title = Demo van Ouderlijn: een verzonnen school
demo-hour = +1 uur
demo-morning = Volgende ochtend
demo-week = +1 week
demo-pick = Kies een persoon en ga chatten
demo-beside = Naast de andere zetten
demo-close = Sluiten
demo-open = Openen
demo-parent = ouder van { $child } · groep { $class }
demo-class-parent = klassenouder van groep { $class }
demo-teacher = leerkracht van groep { $class }
demo-director = directeur
demo-new = nieuwe ouder, heeft de brief van { $child }
demo-code = Code van de brief:
