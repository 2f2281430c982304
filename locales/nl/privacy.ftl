# SPDX-License-Identifier: EUPL-1.2

### How the school uses data: informed and seen, not consent.

privacy-short =
    🔒 { $school } bewaart uw naam, uw taal en wie uw kind is.
    School gebruikt dit alleen om met u over uw kind te praten.
    U kunt altijd alles zien en wissen.
    .seen = 👍 Gezien, verder
    .more = ℹ️ Vertel mij meer
    .paper = 📄 Liever op papier

privacy-more =
    🔒 <b>Uw gegevens bij { $school }</b>
    • School bewaart: uw naam, uw taal, de voornaam en de groep van uw kind, en uw berichten van en aan school.
    • Wie ziet het: de juf of meester van uw kind, de intern begeleider (helpt bij zorgen) en de directeur. Een klassenouder ziet alleen aantallen. Schrijft u aan de groep? Dan lezen ouders uw naam. Verder zien andere ouders niets van u.
    • Hoelang: berichten tot 31 augustus. Zit geen van uw kinderen meer op deze school? Vier weken later wordt alles over u gewist.
    • Geen reclame. Uw gegevens worden niet verkocht. Een computer beslist niets over uw kind.
    • U kunt uw gegevens zien, aanpassen en wissen: Menu → Instellingen. Heeft u een vraag of een klacht? Ga naar de directeur.

privacy-telegram = ✈️ Telegram is een bedrijf buiten school. Dat bedrijf kan lezen wat u hier schrijft. Op de schoolpagina leest niemand anders mee.
