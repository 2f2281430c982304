# SPDX-License-Identifier: EUPL-1.2

### Een kind gaat naar een andere groep, of van school, terwijl er gesprekken komen.

transfer-told = ➡️ { $child } zit nu in groep { $class }.
transfer-met = 👤 U praat met { $name } (groep { $class }).
    .class = 👤 U praat met de leerkrachten van groep { $class }.
transfer-button = 🔁 Tijd bij groep { $class }
transfer-stays = Uw gesprek blijft zoals het is: { $talk }, { $date }, { $time }
transfer-ended = 🗣️ { $talk }: u hoeft hiervoor geen tijd meer te kiezen.
transfer-wishes = 📅 U vertelde welke tijden u passen. Dat telt nu voor groep { $class }. Kijkt u of het daar ook past?
transfer-waits = 🕗 U wacht nu op een tijd bij groep { $class }. Hoe lang u al wacht, telt mee.
transfer-request = { $about }: de juf of meester van groep { $class } heeft uw vraag nu en zoekt een tijd. Wat u zelf schreef, krijgen ze niet.
    .over = { $about }: u hoeft hiervoor geen tijd meer te kiezen.
    .staff = ➡️ { $child } zit nu in een andere groep. Uw vraag om een gesprek is gesloten: { $about }
transfer-staff = ➡️ <b>Groep { $class }</b>: van groep veranderd, met een gesprek
    .left = <b>{ $child }</b> zit nu in groep { $class }. Het gesprek blijft bij u, tenzij de ouders daar een tijd kiezen: { $talk }, { $date }, { $time }
    .came = <b>{ $child }</b> zit nu bij u. Het gesprek is bij groep { $class }, tenzij de ouders bij u een tijd kiezen: { $talk }, { $date }, { $time }
transfer-elsewhere = ➡️ { $child } heeft een gesprek bij groep { $class }: { $date }, { $time }
transfer-cancelled = 🚫 Het gesprek over { $child } is afgezegd.
transfer-gone = ✋ Het { $talk } over { $child } op { $date } om { $time } gaat niet door: { $child } staat niet meer op de lijst van school. Klopt dat niet? Bel dan school.
