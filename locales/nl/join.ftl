# SPDX-License-Identifier: EUPL-1.2

### Requests to join, which the teacher decides.

join-ask = 🙋 <b>{ $name }</b> wil zich aanmelden voor groep <b>{ $class }</b>
    en schrijft: ‘Kind: { $child }. Ik ben: { $relation }.’
    Welk kind is het? Tik op de naam.
join-sure = ✅ Hoort <b>{ $name }</b> bij <b>{ $child }</b>? Opgegeven: { $relation }.
    .yes = ✅ Ja, dat klopt
    .done = ✅ <b>{ $name }</b> is aangemeld voor <b>{ $child }</b>.
join-no = ❌ Nee
join-decided = Een collega heeft dit al beslist.
join-declined = De juf of meester kon u niet aanmelden voor <b>{ $child }</b>. Praat even met de juf of meester op school. Met de code uit een brief lukt het altijd.
