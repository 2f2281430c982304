# SPDX-License-Identifier: EUPL-1.2

### Gesprekken in iemands eigen agenda.

agenda-name = Gesprekken op school
agenda-title = { $child }: { $talk }
agenda-button = 📅 In mijn agenda
agenda-coming = 📅 Het bestand komt zo hier.
agenda-file = 📅 Open het bestand: uw telefoon zet het gesprek in de agenda. Krijgt u een andere tijd? Open dan het nieuwe bestand. Dat komt in plaats van het oude.
    .teacher = 📅 Gesprekken in het bestand: { $count }. Open het, dan staan ze in uw agenda.
agenda-own = 📅 Mijn agenda
agenda-what = 📅 <b>Mijn agenda</b>

    Uw telefoon of computer kan uw gesprekken met school laten zien. Verandert een tijd, dan verandert die daar ook. De agenda krijgt de voornaam van het kind, het soort gesprek, de tijd en de plaats. Verder niets.
agenda-since = ✅ U heeft sinds { $date } een eigen adres hiervoor.
agenda-make = 🔗 Maak een eigen adres
agenda-anew = 🔗 Maak een nieuw adres
agenda-stop = 🚫 Hiermee stoppen
agenda-how = 📅 Zet dit adres in uw agenda, bij ‘abonneren’ of ‘via internet’:
    .secret = 🔒 Wie dit adres heeft, kan uw gesprekken lezen. Geef het aan niemand. U ziet het maar één keer. Een eerder adres werkt nu niet meer.
agenda-stopped = 🚫 Het adres werkt niet meer. Gesprekken die al in een agenda staan, gaan weg als u die agenda daar verwijdert.
agenda-data = 📅 Een eigen adres voor uw agenda
