# SPDX-License-Identifier: EUPL-1.2

### Wat een gezin past, voordat de tijden worden verdeeld, en wat ervan kwam.

wish-invite = 📅 { $first } – { $last }, { $minutes } minuten. Geef aan welke dagen en tijden u passen, tot { $date }, { $time }. Daarna zoeken wij voor iedereen een tijd. U krijgt dan een bericht.
    .button = 🙋 Aangeven wat past
wish-ask-days = 🙋 <b>{ $child }: { $talk }</b>. Welke dagen passen u? Tik op een dag.
wish-said = ✅ Tijden die goed passen: { $well } · 👌 als het moet: { $possible }
wish-until = U kunt dit veranderen tot { $date }, { $time }. Daarna krijgt u een bericht met uw tijd. Hoe meer u aangeeft, hoe beter het lukt.
wish-well = ✅ { $what }
wish-possible = 👌 { $what }
wish-not = ⬜ { $what }

wish-all = ✅ Alle dagen passen
wish-same = 👧👦 Hetzelfde voor { $child }
wish-no-days = Er zijn nog geen dagen voor { $child }. Kijk later nog eens.
wish-ask-day = 🙋 { $child }, <b>{ $date }</b>: wanneer past het u?
wish-how = ✅ past goed · 👌 als het moet · ⬜ past niet. Tik om te veranderen.
wish-whole = Hele dag
wish-morning = Ochtend
wish-afternoon = Middag
wish-evening = Avond
wish-times = 🕐 Losse tijden
wish-other = 📅 Andere dagen
wish-ready = ✔️ Klaar
wish-kept = ✅ Genoteerd, dank u wel.
wish-dividing = ⏳ Wij zoeken nu voor iedereen een tijd. U krijgt snel een bericht over { $child }.
wish-data = 🙋 Wat u past voor { $child }: { $days }
wish-given = ✅ Wij hebben een tijd voor u:
wish-open = 🕐 U kunt nu een tijd kiezen voor het { $talk } over { $child }.
wish-none = 🕐 Sorry: van uw tijden was er geen meer vrij voor het { $talk } over { $child }. Deze liggen dichtbij. Kies de tijd die u past:
    .left = 🕐 Sorry: van uw tijden was er geen meer vrij voor het { $talk } over { $child }. De andere zijn ook bezet. De juf of meester weet het en zoekt met u een tijd.
wish-near = 🕐 { $date }, { $time }
    .button = 🕐 { $day }-{ $month } · { $time }
wish-left = 🙋 { $kind }: de tijden zijn verdeeld. { $count ->
        [one] { $count } gezin heeft nog geen tijd en kreeg andere aangeboden
       *[other] { $count } gezinnen hebben nog geen tijd en kregen andere aangeboden
    }:
    .none = 🙋 { $kind }: de tijden zijn verdeeld. Iedereen die aangaf wat past, heeft een tijd.
    .line = • { $child }: geen tijd die past was vrij; dichtstbij vrij: { $near }
    .near = { $date }, { $time }
    .full = • { $child }: geen tijd die past was vrij, en een andere ook niet
wish-report = 🙋 Gezinnen met een tijd: { $placed } van de { $families } die aangaven wat past
    .most = … hoogstens mogelijk: { $most }
    .well = ✅ Past goed: { $well } · hoogstens mogelijk: { $most }
    .without = 🕐 Zonder tijd: { $without }. Zij kregen tijden in de buurt aangeboden.
    .title = { $kind }: de tijden zijn verdeeld. De anderen kunnen nu kiezen.
    .button = 🗣️ Bekijken
