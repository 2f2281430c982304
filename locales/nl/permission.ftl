# SPDX-License-Identifier: EUPL-1.2

### Wat een ouder goedvindt voor foto's van een kind.

permission-ask =
    📷 <b>Foto's van { $child }</b>

    Mogen anderen { $child } op een foto zien? U kiest zelf, voor elke plek apart. Zonder antwoord is het nee. U kunt het altijd veranderen bij ⚙️.
    .again = 📷 Er is een jaar voorbij. Mogen anderen <b>{ $child }</b> op een foto zien? Kies alstublieft opnieuw. U kunt het altijd veranderen bij ⚙️.
permission-two = Antwoorden twee ouders verschillend? Dan is het nee.
permission-line = { $purpose }: <b>{ $answer }</b>
permission-yes = ja
permission-no = nee
permission-open = nog geen antwoord, dus nee
permission-class-chat = 💬 in berichten aan de groep
    .yes = 💬 ✅ Ja
    .no = 💬 🚫 Nee
permission-group-photo = 👥 op de groepsfoto
    .yes = 👥 ✅ Ja
    .no = 👥 🚫 Nee
permission-website = 🌐 op de website en in de nieuwsbrief
    .yes = 🌐 ✅ Ja
    .no = 🌐 🚫 Nee
permission-photos = 📷 Foto's van mijn kind
    .which = 📷 Welk kind?
permission-missing = 📷 Kijk nog even goed naar de foto of het filmpje. Deze kinderen mogen er niet op: <b>{ $names }</b>
    .send = ✅ Zij staan er niet op
permission-class = 📷 Toestemming foto's
    .title = 📷 <b>Foto's in groep { $class }</b>
    .lacking = { $purpose }: niet { $names }
    .all = { $purpose }: iedereen mag erop
permission-data = 📷 Foto's van { $child }: { $purposes }
    .none = 📷 Foto's van { $child }: nee
