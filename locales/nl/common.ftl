# SPDX-License-Identifier: EUPL-1.2

### Words that every noun uses. Bodies may use <b>, <i> and line breaks. Buttons have at most 30 characters.

common-language-name = Nederlands

common-back = ↩️ Terug

common-apology =
    😔 Sorry, dat is niet gelukt. Het ligt niet aan u.
    Probeer het nog een keer. Gaat het weer mis? Geef dan dit nummer door aan school:

common-not-understood = Dat begrijp ik nog niet. U kunt hier kiezen:
common-nobody-reads = ✍️ Niemand leest wat u hier typt. Tik op ‘Aan wie vraag ik het?’ voor een antwoord. Is er gevaar? Bel 112.

common-old-button = Dat was een oudere knop. Dit kunt u nu doen:
    .here = Dat was een oudere knop. Hier was u gebleven:

common-not-yours = Dat kan ik hier niet openen. U kunt hier kiezen:

common-in-group = 👋 Stuur mij een privébericht. Dan lezen de anderen hier niet mee.

common-edit-not-used = U heeft een eerder bericht aangepast. Het oude bericht had ik al gebruikt. Er verandert dus niets. U kunt hier kiezen:

common-day-monday = maandag
common-day-tuesday = dinsdag
common-day-wednesday = woensdag
common-day-thursday = donderdag
common-day-friday = vrijdag
common-day-saturday = zaterdag
common-day-sunday = zondag

common-role-teacher = 🏫 leerkracht van groep { $class }
common-role-class-parent = 🤝 klassenouder van groep { $class }
common-role-coordinator = 🏫 intern begeleider
common-role-director = 🏫 directeur
