# SPDX-License-Identifier: EUPL-1.2

### Gesprekken die de leerkracht plant, verzet of laat ruilen.

plan-button = ✍️ Plannen voor ouders
plan-all = ✅ Iedereen heeft een tijd.
plan-ask-child = ✍️ Voor welk kind? Voor deze kinderen is er nu geen tijd.
plan-ask-family = ✍️ { $child }: voor wie? Zij hebben ieder een eigen gesprek.
plan-ask-day = ✍️ <b>{ $child }: { $talk }</b>. Op welke dag?
plan-ask-time = ✍️ { $child }, <b>{ $date }</b>: hoe laat?
plan-none = Er is geen tijd vrij. Voeg eerst tijden toe.
plan-done = ✅ { $child }: { $date }, { $time }. De ouders krijgen een bericht en zeggen of het past.
    .say = ✅ Het is gepland. De ouders van { $child } kan ik hier niet bereiken. Zegt u het hun, of geeft u dit op papier?
plan-move = 🔁 Andere tijd
    .ask = 🔁 { $child }, { $date }, { $time }: een andere tijd? Op welke dag?
plan-sure = 🔁 { $child }: { $date }, { $time } in plaats van { $day }, { $hour }. Zal ik het de ouders vragen, of heeft u het al met hen afgesproken?
    .ask = ❓ Vraag het de ouders
    .agreed = 📞 Het is afgesproken
plan-asked = ❓ Ik heb het de ouders van { $child } gevraagd. Hun tijd blijft staan tot zij ja zeggen.
plan-swap = 🔀 { $child }, { $date }, { $time }: ruilen met wie? Beide gezinnen krijgen de vraag. Hun tijden blijven staan tot ze allebei ja zeggen.
    .button = 🔀 Ruilen met een ander gezin
    .line = { $date }, { $time } · { $child }
    .with = 🔀 { $time } { $child }
    .none = Er is geen ander gesprek om mee te ruilen.
    .late = ⚠️ Dat kan nu niet: het is te laat, of een van de gezinnen krijgt al een vraag.
    .not = ⚠️ De ouders van { $child } hebben dan iets anders.
    .asked = ❓ Ik heb het de ouders van { $child } en { $other } gevraagd. Hun tijden blijven staan tot ze allebei ja zeggen.
