# SPDX-License-Identifier: EUPL-1.2

### Het contact dat na een gesprek terugkomt.

follow-new = 🔁 Volgend contact
    .ask = 🔁 <b>{ $child }</b>: hoe houdt u contact?
follow-quarter = 🏫 15 minuten op school
follow-half-hour = 🏫 Half uur op school
follow-home-visit = 🏠 Bezoek thuis
follow-phone = 📞 Telefoongesprek
follow-message = 💬 Bericht
follow-report = 📄 10 minuten bij het rapport
follow-shown =
    🔁 <b>{ $child }</b>: { $form }
    Elke { $weeks } weken, de volgende keer rond { $date }
follow-every = 🔁 <b>{ $child }</b>: { $form }. Hoe vaak?
    .weeks = 🔁 Elke { $weeks } weken
follow-stop = 🛑 Hiermee stoppen
    .sure = Hiermee stoppen? De ander hoort dat.
    .yes = 🛑 Ja, stoppen
follow-stopped = 🛑 Dit is gestopt. U kunt altijd met elkaar praten.
follow-one = 🔁 { $child }
follow-told = 👀 Zo houden u en school contact over { $child }. De tijden kiest u zelf.
follow-today =
    .times = 🔁 { $child }: het volgende contact komt eraan. Wanneer heeft u tijd?
    .write = 🔁 { $child }: tijd voor een bericht aan de ouders.
    .stopped = 🔁 { $child }: de ouders stoppen met het vaste contact.
