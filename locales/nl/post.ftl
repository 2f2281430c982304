# SPDX-License-Identifier: EUPL-1.2

### A message to a class.

post-write = ✉️ Schrijf uw bericht <b>{ $to }</b>. Een foto, een bestand, een spraakbericht of een plek op de kaart mag ook. U ziet het eerst zelf. Daarna kunt u het versturen.
post-needs-words = Ik heb een tekst, een foto, een bestand, een spraakbericht of een plek nodig.
post-file-too-large = Dit bestand is te groot. Maximaal { $megabytes } MB.
post-files-too-many = { $most ->
    [one] Maximaal { $most } bestand in één bericht.
   *[other] Maximaal { $most } bestanden in één bericht.
}
post-too-long = Deze tekst is te lang: { $have } tekens, maximaal { $most }. Maak hem wat korter.
post-preview = 👀 <b>Uw bericht { $to }:</b>
post-files = { $count ->
    [one] 📎 { $count } bestand
   *[other] 📎 { $count } bestanden
}
post-receivers = { $count ->
    [one] Het gaat naar { $count } persoon.
   *[other] Het gaat naar { $count } mensen.
}
    .quiet = { $count ->
        [one] 🌙 { $count } daarvan krijgt het na de tijd van ‘Niet storen’.
       *[other] 🌙 { $count } daarvan krijgen het na de tijd van ‘Niet storen’.
    }
post-languages = Talen: { $languages }
post-language-count = { $count ->
    [one] Samen lezen zij in { $count } taal.
   *[other] Samen lezen zij in { $count } talen.
}
post-send = ✅ Versturen
post-again = ✏️ Opnieuw schrijven
post-cancel = ❌ Niet versturen
post-cancelled = Er is niets verstuurd.
    .role = Uw bericht <b>{ $to }</b> is niet verstuurd. U kunt niet meer aan deze groep schrijven.
    .teacher = Er wachtte nog een bericht van { $name } <b>{ $to }</b>. Het is niet verstuurd: { $name } kan niet meer aan deze groep schrijven.
    .nobody = Er wachtte nog een bericht <b>{ $to }</b>. Het is niet verstuurd: wie het schreef, kan daar niet meer aan schrijven.
post-held = { $seconds ->
    [one] ⏳ Uw bericht <b>{ $to }</b> wordt over { $seconds } seconde verstuurd.
   *[other] ⏳ Uw bericht <b>{ $to }</b> wordt over { $seconds } seconden verstuurd.
}
post-undo = ↩️ Terughalen
post-now = ⏩ Nu versturen
post-undone = ↩️ Teruggehaald. Niemand heeft het gekregen.
post-going = 📨 Het wordt nu verstuurd.
post-progress = 📊 Is het aangekomen?
post-sent = { $count ->
    [one] ✅ Uw bericht <b>{ $to }</b> is verstuurd naar { $count } persoon.
   *[other] ✅ Uw bericht <b>{ $to }</b> is verstuurd naar { $count } mensen.
}
post-state = { $receivers ->
    [one] 📊 Verstuurd naar { $sent } van { $receivers } persoon.
   *[other] 📊 Verstuurd naar { $sent } van de { $receivers } mensen.
}
post-not-sent = 📊 Dit bericht is niet verstuurd.
post-edited = ✏️ Voor iedereen aangepast:

post-from-class-parent = ✉️ Klassenouder van groep { $class }: <b>{ $name }</b>
post-from-teacher = ✉️ Juf of meester van groep { $class }: <b>{ $name }</b>
post-from-director = ✉️ Directeur, { $to }: <b>{ $name }</b>
post-in-language = 🌍 geschreven in: { $language }

post-ready = 💬 Of kies een bericht dat al klaarstaat. Iedereen leest het in de eigen taal.
post-group-bring = 🧺 Meenemen
post-group-dates = 📅 Datums
post-group-requests = ✋ Wilt u dit doen?
post-group-week = 💡 Deze week
post-group-care = 🤒 Zorg en weer
post-group-next = ➡️ Volgend jaar
post-group-thanks = ❤️ Bedankt
post-pick = Welk bericht?
post-ask-thing = 🔎 Wat is het? Typ een woord. Ik zoek het in de lijst.
post-ask-place = 📍 Waar is het? Typ een woord. Ik zoek het in de lijst.
post-ask-date = 📅 Welke dag? Een andere dag typt u zo: 24-12
post-ask-time = 🕐 Hoe laat? Een andere tijd typt u zo: 14:05
post-ask-amount = 💶 Hoeveel euro? Typ het zo: 2,50
post-ask-name = ✏️ Wie is het? Typ de voornaam.
post-ask-group = ✏️ Welke groep? Typ het zo: 6a
post-ask-teacher = ✏️ Hoe heet de juf of meester?
post-ask-letter = ✏️ Welke letter of som? Typ het zo: b, of 5 + 3
post-found = Bedoelt u een van deze?
post-not-found = ‘{ $word }’ staat niet in mijn lijst. Probeer een ander woord, of gebruik het zo.
post-as-it-is = ✏️ { $word }
post-not-translated = ⚠️ ‘{ $word }’ wordt niet vertaald. Doe er een foto bij, dan begrijpt iedereen het.
post-not-understood = Dit begrijp ik nog niet. Typ het zoals in het voorbeeld.
post-day = { $date }, { $left }
post-days-left = { $days ->
    [0] vandaag
    [1] morgen
    [one] over { $days } dag
   *[other] over { $days } dagen
}
post-look = 🌍 Bekijk het in een andere taal:
post-seen = 👍 Gezien
post-seen-done = 👍 U heeft dit gezien.
post-seen-count = 👍 Gezien: { $count }
post-remind = 🔔 Eén keer herinneren
post-reminding = 🔔 Wie het nog niet zag, krijgt het nog één keer.
post-reminder = 🔔 Heeft u dit bericht gezien?
post-later = 🕐 Later
post-when = 🕐 Wanneer versturen we het?
post-when-at = { $day } · { $time }
post-planned = ⏳ Uw bericht <b>{ $to }</b> wordt verstuurd: { $day }, { $time }.
post-urgent = 🚨 <b>Dringend.</b> Daarom komt dit nu, ook bij ‘Niet storen’.
    .on = 🚨 Dringend
    .off = ☁️ Niet dringend
post-copy = 📋 Tekst in het Nederlands
post-withdrawn = 🚫 Dit bericht is weggehaald.
    .button = 🚫 Weghalen
    .ask = Dit bericht bij iedereen weghalen? Iedereen ziet nog wel dat er een bericht was. Foto's gaan ook weg, op Telegram alleen binnen twee dagen. Geluid blijft staan.
    .yes = ✅ Ja, weghalen
    .done = 🚫 Ingetrokken. Zo meteen kan niemand het meer lezen.
post-holiday = ⚠️ { $date } valt in de schoolvakantie.
    .perhaps = ⚠️ { $date } valt misschien in de schoolvakantie. Kijkt u dat na?
    .study = ⚠️ { $date } is een studiedag: de kinderen zijn vrij.
    .feast = 🎉 Op { $date } vieren gezinnen: { $feast }.
post-place = 📍 Een plek op de kaart
    .named = 📍 { $name }
    .wrong = Deze getallen zijn geen plek op de kaart. Deel de plek nog een keer, of kopieer hem uit een kaart-app.
    .how = 📍 Een plek? Kopieer de getallen uit een kaart-app en plak ze hier, zo: 51.8126, 5.8372
post-more = 📖 Meer
post-less = 📕 Minder
post-version-add = 🌍 Ook in een andere taal
post-version-in = 🌍 In: { $language }
post-version-which = 🌍 In welke taal wilt u het ook schrijven?
post-version-ask = ✏️ Schrijf uw bericht in deze taal: <b>{ $language }</b>. Wie die taal leest, krijgt dan uw eigen woorden. Er vertaalt geen computer. Uw tekst:
post-version-own = ✍️ door de afzender zelf geschreven in: { $language }
post-version-also = 🌍 Ook in: { $languages }
post-version-gone = 🌍 Niet meer in: { $languages }. Daar leest iedereen nu uw eigen tekst.
post-version-without = 🗑️ Zonder deze taal
post-version-done = ✅ Dit lezen ouders nu in: { $language }
post-version-meanwhile = Uw bericht is intussen veranderd. Kijk er nog een keer naar.
post-for-whom = ✉️ Is dit een bericht aan een groep? Aan welke?
post-own-words = ✍️ Uw eigen woorden worden niet vertaald. Iedereen leest ze zo: { $language }.
