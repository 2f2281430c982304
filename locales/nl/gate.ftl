# SPDX-License-Identifier: EUPL-1.2

### Side by side at the gate.

gate-who = 📱 Samen aanmelden. Voor welk kind uit groep <b>{ $class }</b>?
gate-adults = 📱 <b>{ $child }</b>. Wie staat er naast u?
gate-new = ➕ Een nieuwe ouder
gate-return = 🔁 { $name }, telefoon kwijt
gate-code = 📱 Laat de ouder van <b>{ $child }</b> dit scannen, of de code typen. De code werkt één keer, tot { $time }.
gate-return-code = 📱 Laat <b>{ $name }</b> dit scannen met de nieuwe telefoon, of de code typen. De code werkt één keer, tot { $time }. Op de oude telefoon is daarna niets meer te zien.
