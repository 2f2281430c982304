# SPDX-License-Identifier: EUPL-1.2

### De juf of meester kijkt eerst mee met een klassenouder.

approval-button = 👀 Leerkracht kijkt eerst
approval-title = 👀 <b>De leerkracht kijkt eerst</b>
    .how = Een klassenouder schrijft een bericht. De leerkracht van de groep leest het bij ☀️ Vandaag en verstuurt het met één tik. Tot dan krijgt niemand het. Berichten van leerkrachten gaan gewoon door.
approval-on = ✅ Dit staat aan.
    .button = ✅ Aanzetten
approval-off = Dit staat uit: berichten van klassenouders gaan meteen naar de groep.
    .button = 🚫 Uitzetten
approval-open = { $count ->
    [one] Er wacht nu { $count } bericht. De leerkracht kijkt ernaar.
   *[other] Er wachten nu { $count } berichten. De leerkracht kijkt ernaar.
}

approval-waits = 👀 Uw bericht aan groep <b>{ $class }</b> ligt klaar. De juf of meester kijkt er eerst naar. Dat doen we bij alle berichten van klassenouders.
    .director = 👀 Uw bericht aan groep <b>{ $class }</b> ligt klaar. De directeur kijkt er eerst naar, want de juf of meester is hier nu niet. Dat doen we bij alle berichten van klassenouders.
    .nobody = 👀 Iemand van school kijkt eerst naar uw bericht aan groep <b>{ $class }</b>. Op dit moment kan niemand het lezen. Praat even met de juf of meester.
approval-expected = 🕐 Dat is waarschijnlijk: { $day }, { $time }. U hoort het als het bericht verstuurd wordt.
approval-until = Het bericht wacht tot uiterlijk: { $day }, { $time }.
    .late = ⚠️ Dat is misschien te laat: het bericht wacht tot { $day }, { $time }. U kunt het terughalen en een andere tijd kiezen, of even met de juf of meester praten.
approval-standing = 📊 Hoe staat het ermee?
approval-edited = ✏️ Aangepast. De juf of meester leest nu dit:
approval-fixed = 👀 In groep <b>{ $class }</b> kijkt de juf of meester eerst naar berichten van klassenouders. Daarom blijft dit bericht zoals het was. U kunt het terughalen en een nieuw bericht schrijven.

approval-today = { $count ->
    [one] 👀 { $count } bericht van een klassenouder aan groep { $class }: wilt u er even naar kijken?
   *[other] 👀 { $count } berichten van klassenouders aan groep { $class }: wilt u er even naar kijken?
}
    .late = ⌛ Een bericht van { $name } aan groep { $class } is niet verstuurd: de tijd was voorbij
approval-look = 👀 { $name }
approval-ask = 👆 Zo leest groep <b>{ $class }</b> het. Zullen we het versturen?
    .not = ✋ Liever niet
    .unseen = Het gaat alleen naar wie een eerder bericht nog niet heeft gezien.
approval-changed = ✏️ Het bericht is intussen aangepast. Kijk nog één keer.
approval-done = ✅ Het wordt verstuurd. { $name } hoort dat van mij.
    .not = ✋ Het wordt niet verstuurd. { $name } hoort dat van mij, met de tip om even met u te praten.
approval-decided = ✅ { $name } heeft al naar dit bericht gekeken en het verstuurd.
    .no = ✋ { $name } heeft al naar dit bericht gekeken. Het wordt niet verstuurd.
approval-taken-back = ↩️ De klassenouder heeft dit bericht teruggehaald.
approval-over = ⌛ De tijd van dit bericht is voorbij. Het is niet verstuurd.

approval-yes = ✅ { $name } heeft uw bericht aan groep <b>{ $class }</b> bekeken.
approval-no = 💬 { $name } verstuurt uw bericht aan groep <b>{ $class }</b> liever niet zo. Praat even met elkaar, dan vindt u samen iets dat past.
approval-late = ⌛ Uw bericht aan groep <b>{ $class }</b> is niet verstuurd: niemand kon er op tijd naar kijken. Praat even met de juf of meester, of schrijf het opnieuw.
approval-text = Er gaat niets verloren. Dit is uw bericht:
approval-somebody = de school
