# SPDX-License-Identifier: EUPL-1.2

### Wanneer een leerkracht tijd heeft voor gesprekken.

block-ask = ✋ <b>{ $kind }</b>, { $first } – { $last }. Wanneer heeft u tijd voor de ouders van groep { $class }? Zij kiezen vanaf { $date }.
    .again = ✋ <b>{ $kind }</b>: de ouders van groep { $class } kunnen kiezen, maar er zijn nu geen tijden. Wanneer heeft u tijd?
    .button = 🕐 Mijn tijden geven
block-title = 🕐 <b>{ $kind } · groep { $class }</b>
    { $first } – { $last }
    .none = U heeft tot nu toe geen tijden gegeven.
    .add = ➕ Tijden toevoegen
    .added = ✅ Toegevoegd. Aantal tijden: { $count }
block-line = 📅 { $date }, { $from } – { $until }, { $venue } · gekozen: { $taken } van { $times }
block-day = 📋 { $date }
block-ask-day = 📅 Op welke dag heeft u tijd?
    .tip = Werkende ouders zijn blij met minstens één avond. En met een tijd om te bellen, tussen de middag of 's avonds.
block-ask-from = { $date }: <b>vanaf</b> hoe laat? U kunt ook een tijd typen, zo: 15:40
    .until = { $date }, vanaf { $from }: <b>tot</b> hoe laat? U kunt ook een tijd typen.
block-no-time = Deze tijd begrijp ik niet. Kies een tijd, of typ het zo: 15:40
block-too-short = ⚠️ Dat is te kort voor één gesprek, of het is al voorbij. Kies opnieuw.
block-overlaps = ⚠️ U heeft dan al tijden gegeven. Kies opnieuw.
block-ask-venue = Waar of hoe praat u met elkaar?
    .class = 🏫 In ons lokaal
    .room = 🚪 In een ander lokaal
    .phone = 📞 Telefonisch
    .online = 💻 Online
block-ask-room = 🚪 Hoe heet het lokaal? Typ de naam.
    .link = 💻 Stuur de link van het gesprek. Die begint met https://
    .wrong = Deze link kan ik niet gebruiken. Een link begint met https://
block-venue = 🏫 lokaal van groep { $class }
    .room = 🚪 { $room }
    .phone = 📞 telefonisch: school belt
    .online = 💻 online
block-list = 📋 <b>{ $date } · groep { $class }</b>
    .none = Er is nu geen tijd gekozen.
    .free = Vrije tijden: { $count }
block-list-line = { $time } · <b>{ $child }</b> · { $venue }
    .with = { $time } · <b>{ $child }</b> ({ $name }) · { $venue }
block-remove = 🗑️ { $from } – { $until }
    .done = 🗑️ Deze tijden zijn weg.
    .not = ⚠️ Iemand heeft daar een tijd gekozen. Zeg dit eerst af: { $names }
block-remove-line = { $time } { $child }
block-call-off = 🚫 { $time } { $child }
    .sure = Het gesprek over { $child } op { $date } om { $time } afzeggen? De ouders krijgen bericht en kiezen een andere tijd.
    .yes = 🚫 Ja, afzeggen
    .done = 🚫 Afgezegd. De ouders van { $child } krijgen een bericht met andere tijden.
    .agree = 🚫 Afgezegd. De ouders van { $child } krijgen bericht. Kiezen kan hier niet meer: spreekt u met hen een andere tijd af?
    .call = 📞 Ik kan de ouders van { $child } hier niet bereiken. Wilt u hen bellen?
