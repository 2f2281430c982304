# SPDX-License-Identifier: EUPL-1.2

### Wat ouders horen over een tijd die de leerkracht heeft gepland.

proposal-planned = ✋ School heeft deze tijd voor u genoteerd:
    .ask = Past dit u?
proposal-yes = 👍 Dat past
proposal-no = 👎 Dat past niet
proposal-fits = 👍 Dank u wel. Tot dan:
proposal-fits-not = Dat geeft niet. Deze tijd voor { $child } gaat niet door.
    .closed = Dat geeft niet. Deze tijd voor { $child } gaat niet door. School spreekt met u een andere tijd af.
proposal-ask = ❓ <b>{ $child }: { $talk }</b>
    U heeft { $day }, { $hour }. De juf of meester wil graag een andere tijd: <b>{ $date }, { $time }</b>, { $venue }. Past dat u? Uw tijd blijft staan tot u ja zegt.
    .swap = ❓ <b>{ $child }: { $talk }</b>
    U heeft { $day }, { $hour }. Met deze tijd helpt u een ander gezin: <b>{ $date }, { $time }</b>, { $venue }. Past dat u? Uw tijd blijft staan tot beide gezinnen ja zeggen.
proposal-agreed = 👍 Dank u wel. Het andere gezin krijgt ook de vraag. U hoort of het verandert. Tot dan blijft dit:
proposal-done = ✅ Dank u wel. Dit is de nieuwe tijd:
proposal-late = Deze vraag is voorbij. Dit is uw tijd:
proposal-declined = Dat is goed. Uw tijd voor { $child } blijft:
proposal-stays = 👀 Het blijft zoals het was. Dank u voor het meedenken:
proposal-list-open = ❓ { $child }: gevraagd voor { $date }, { $time }
proposal-list-agreed = 👍 { $child }: { $date }, { $time } past, het andere gezin krijgt de vraag
proposal-list-declined = 👎 { $child }: { $date }, { $time } past niet
proposal-end = ↩️ De vraag intrekken
    .done = ↩️ Ik vraag het niet meer. De tijd blijft zoals die was.
proposal-today = 🔁 Groep { $class }: antwoorden over een andere tijd voor een gesprek: { $count }
    .button = 🔁 Gesprekken { $class }
