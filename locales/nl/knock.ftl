# SPDX-License-Identifier: EUPL-1.2

knock-title = 🔔 Hoe krijgt u een melding?
    .which = 🔔 School schrijft en deze pagina is dicht. Hoe wilt u een melding krijgen? U leest dan alleen ‘Nieuw bericht van school’, nooit het bericht zelf.

knock-now = 🔕 Nu: u krijgt geen melding.
    .push = 📱 Nu: een melding op uw telefoon of computer.

knock-push = 📱 Op deze telefoon
    .how = 📱 Goed. Uw pagina vraagt: ‘Wilt u een melding op deze telefoon als school schrijft?’ Tik daar op ja. Op een iPhone laat de pagina zien hoe het gaat. Komt er geen vraag? Zet dan meldingen voor deze pagina aan bij de instellingen van uw telefoon.

knock-mail = ✉️ Met een e-mail
    .ask = ✉️ Wat is uw e-mailadres? Typ het hier. We gebruiken het alleen voor meldingen.
    .wrong = ✉️ Dit is nog geen goed e-mailadres. Het ziet er zo uit: amina@example.nl. Typ het nog een keer.
    .line = ✉️ { $to } · alleen voor meldingen

knock-sms = 💬 Met een sms
    .ask = 💬 Wat is uw mobiele nummer? Typ het hier. We gebruiken het alleen voor meldingen.
    .wrong = 💬 Dit is nog geen goed mobiel nummer. Het ziet er zo uit: 06 12 34 56 78. Een nummer uit een ander land begint met +. Typ het nog een keer.
    .line = 💬 { $to } · alleen voor meldingen

knock-none = 🔕 Geen melding
    .done = 🔕 Prima. U krijgt geen melding. We bewaren geen e-mailadres of nummer van u. Berichten wachten op u op deze pagina.

knock-sure = Klopt dit: <b>{ $to }</b>? U krijgt daar een link die uw pagina opent. Kan alleen u die lezen?
    .yes = ✅ Ja, dat klopt
    .no = ✏️ Nee, opnieuw typen

knock-kept = 🔔 Goed. Schrijft school en is uw pagina dicht? Dan krijgt u een melding: { $to }. U kunt dit altijd veranderen: Menu → Instellingen.

knock-offer = 🔔 School heeft u geschreven toen deze pagina dicht was. Wilt u de volgende keer een melding? U leest dan alleen ‘Nieuw bericht van school’.

knock-privacy = 🔔 Uw e-mailadres of nummer is alleen voor meldingen. Het wordt gewist als u kiest voor ‘Geen melding’, of als u stopt.
