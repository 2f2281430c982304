# SPDX-License-Identifier: EUPL-1.2

knock-title = 🔔 Hoe bereiken we u?
    .which = 🔔 School schrijft en deze pagina is dicht. Hoe mogen we u waarschuwen? U leest dan alleen ‘Nieuw bericht van school’, nooit het bericht zelf.

knock-now = 🔕 Nu: we waarschuwen u niet.
    .push = 📱 Nu: een melding op uw telefoon of computer.

knock-push = 📱 Op deze telefoon
    .how = 📱 Goed. Uw pagina vraagt: ‘Wilt u een melding op deze telefoon als school schrijft?’ Tik daar op ja. Op een iPhone laat de pagina zien hoe het gaat. Komt er geen vraag? Zet dan meldingen voor deze pagina aan bij de instellingen van uw telefoon.

knock-mail = ✉️ Met een e-mail
    .ask = ✉️ Wat is uw e-mailadres? Typ het hier. We gebruiken het alleen om u te waarschuwen.
    .wrong = ✉️ Dit kan ik niet lezen als e-mailadres. Het ziet er zo uit: amina@example.nl. Typ het nog een keer.
    .line = ✉️ { $to } · alleen om u te waarschuwen

knock-sms = 💬 Met een sms
    .ask = 💬 Wat is uw mobiele nummer? Typ het hier. We gebruiken het alleen om u te waarschuwen.
    .wrong = 💬 Dit kan ik niet lezen als mobiel nummer. Het ziet er zo uit: 06 12 34 56 78. Een nummer uit een ander land begint met +. Typ het nog een keer.
    .line = 💬 { $to } · alleen om u te waarschuwen

knock-none = 🔕 Niet waarschuwen
    .done = 🔕 Prima. We waarschuwen u niet. We bewaren geen e-mailadres of nummer van u. Berichten wachten op u op deze pagina.

knock-sure = Klopt dit? <b>{ $to }</b> Wat we daarheen sturen, opent uw pagina. Alleen u moet het kunnen lezen.
    .yes = ✅ Ja, dat klopt
    .no = ✏️ Nee, opnieuw typen

knock-kept = 🔔 Goed. Schrijft school en is uw pagina dicht? Dan waarschuwen we u: { $to }. U kunt dit altijd veranderen: Menu → Instellingen.

knock-offer = 🔔 School heeft u geschreven toen deze pagina dicht was. Zullen we u de volgende keer waarschuwen? U leest dan alleen ‘Nieuw bericht van school’.

knock-privacy = 🔔 Uw e-mailadres of nummer is er alleen om u te waarschuwen. Het wordt gewist als u kiest voor ‘Niet waarschuwen’, of als u stopt.
