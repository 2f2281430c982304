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
    .of = ↳ tijden van { $name }
    .nobody = ↳ deze tijden zijn nu van niemand
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
    .home = 🏠 Ik ga op huisbezoek
block-ask-room = 🚪 Hoe heet het lokaal? Typ de naam.
    .link = 💻 Stuur de link van het gesprek. Die begint met https://
    .wrong = Deze link kan ik niet gebruiken. Een link begint met https://
block-venue = 🏫 lokaal van groep { $class }
    .room = 🚪 { $room }
    .phone = 📞 telefonisch: school belt
    .online = 💻 online
    .home = 🏠 huisbezoek
    .alone = 🏠 Ouders kunnen een huisbezoek alleen kiezen naast een andere plek. Geef ook tijden op school, telefonisch of online.
block-list = 📋 <b>{ $date } · groep { $class }</b>
    .none = Er is nu geen tijd gekozen.
    .free = Vrije tijden: { $count }
block-list-line = { $time } · <b>{ $child }</b> · { $venue }
    .with = { $time } · <b>{ $child }</b> ({ $name }) · { $venue }
block-talk-button = 🕘 { $time } · { $child }
    .marked = 🕘 { $time } { $marks } · { $child }
block-mark-prepared = 📝
    .means = 📝 Er is iets voorbereid.
block-mark-confirmed = ✅
block-mark-call = 📞
block-mark-not-noted = ❔
    .means = ❔ Wie er was, is niet ingevuld.
block-talk =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, { $time } – { $until }
    { $venue }
    .who = 👤 { $names }
    .nobody = 👤 Van dit gezin heeft zich hier tot nu toe niemand aangemeld.
    .confirmed = ✅ De ouders komen. Dat hebben ze laten weten.
    .call = 📞 De ouders willen graag gebeld worden over dit gesprek.
    .open = ▫️ Tot nu toe niet bevestigd.
    .cancelled = 🚫 <b>{ $child }</b>: het gesprek op { $date } om { $time } gaat niet door. De ouders hebben het afgezegd.
    .called-off = 🚫 <b>{ $child }</b>: het gesprek op { $date } om { $time } gaat niet door. School heeft het afgezegd.
    .other = 🔁 Er is een andere tijd gekozen: { $date }, { $time }.
block-remove = 🗑️ { $from } – { $until }
    .done = 🗑️ Deze tijden zijn weg.
    .not = ⚠️ Iemand heeft daar een tijd gekozen. Zeg dit eerst af: { $names }
block-remove-line = { $time } { $child }
block-call-off = 🚫 Afzeggen
    .sure = Het gesprek over { $child } op { $date } om { $time } afzeggen? De ouders krijgen bericht en kiezen een andere tijd.
    .yes = 🚫 Ja, afzeggen
    .done = 🚫 Afgezegd. De ouders van { $child } krijgen een bericht met andere tijden.
    .agree = 🚫 Afgezegd. De ouders van { $child } krijgen bericht. Kiezen kan hier niet meer: spreekt u met hen een andere tijd af?
    .call = 📞 Ik kan de ouders van { $child } hier niet bereiken. Wilt u hen bellen?
block-count = 🧮 { $times ->
        [one] { $times } tijd
       *[other] { $times } tijden
    } voor { $count ->
        [one] { $count } kind
       *[other] { $count } kinderen
    }
block-wish = 🌙 Veel ouders werken. Past u hiervan ook iets? U kunt het ook zo laten.
    .evening = 🌙 Een avond
    .phone = 📞 Een tijd om te bellen
    .count = 🌙 Groepen met een avond: { $have } van { $count }
block-times = ⚙️ { $from } – { $until }
    .title = ⚙️ <b>{ $date }, { $from } – { $until }</b>, { $venue }
    .how = Tik op een tijd: dan kan niemand die kiezen. Tik nog een keer: dan is die weer vrij.
    .taken = 👤 { $time } { $child }
    .closed = ⛔ { $time }
    .not = ⚠️ Iemand heeft deze tijd net gekozen, of krijgt er nu een vraag over.
block-break = ☕ Pauze na { $count } gesprekken achter elkaar
    .none = ☕ Geen pauzes
    .after = ☕ Na { $count }
    .off = ☕ Geen pauzes
block-same = 📆 Hetzelfde op …
    .ask = 📆 Dezelfde tijden op andere dagen? { $from } – { $until }, { $venue }. Tik op de dagen.
    .on = ✅ { $date }
    .add = ➕ Dagen toevoegen: { $count }
    .some = ✅ Toegevoegd. Aantal tijden: { $count }. Dagen waarop u al tijden had gegeven: { $left }
block-room = ⚠️ { $date }: groep { $class } zit daar dan ({ $venue }).
    .sure = Wilt u daar toch afspreken?
    .yes = ✅ Ja, doorgaan
    .other = 🚪 Een andere plek kiezen
block-take = 🤝 Overnemen
    .all = 🤝 Alles overnemen
    .done = 🤝 Deze tijden zijn nu van u. De ouders horen wie zij spreken. Overgenomen: { $count }
    .some = 🤝 Overgenomen: { $count }. Niet overgenomen, want dan heeft u andere tijden gegeven: { $left }
    .told = 👋 Het { $talk } over { $child } op { $date } om { $time }: u praat met { $name }.
    .by = 🤝 { $name } heeft uw tijden voor groep { $class } overgenomen: { $date }, { $from } – { $until }.
block-day-off = 🤒 Ik kan deze dag niet
    .sure = { $date }, groep { $class }: alle gesprekken afzeggen? Het zijn er { $count }. Elk gezin krijgt meteen een bericht met andere tijden. Op die dag kan niemand meer kiezen.
    .yes = 🤒 Ja, de dag afzeggen
    .done = 🤒 De dag is afgezegd. Gezinnen die bericht krijgen: { $count }. Beterschap!
    .call = 🤒 De dag is afgezegd. Gesprekken: { $count }. De ouders van deze kinderen kan ik hier niet bereiken. Wilt u hen bellen? { $names }
block-news = 👀 De ouders van { $child } kunnen niet op { $date } om { $time }. De tijd is weer vrij.
    .moved = 👀 De ouders van { $child } komen niet op { $date } om { $time }, maar op { $day } om { $hour }.
