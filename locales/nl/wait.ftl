# SPDX-License-Identifier: EUPL-1.2

### De reservelijst voor een tijd.

wait-title = ⏳ Zet mij op de reservelijst
    .tip = ⏳ Staat u op de reservelijst? Dan vragen we u zodra er een tijd vrijkomt.
    .done = ✅ U staat op de reservelijst.
    .any = ⏳ Elke dag is goed
    .only = ⏳ Alleen deze dag
wait-full-day = ⏳ { $date }
wait-full = { $child }, <b>{ $date }</b>: alle tijden zijn nu bezet.
wait-place = ⏳ Uw plaats op de reservelijst: { $count }
    .day = ⏳ Uw plaats op de reservelijst: { $count } (alleen { $date })
wait-leave = ✖️ Van de reservelijst af
    .done = U staat niet meer op de reservelijst.
wait-held = 🕐 <b>{ $date }, { $time }</b> houden we voor u vrij tot { $day }, { $until }.
    .today = 🕐 <b>{ $date }, { $time }</b> houden we voor u vrij tot vandaag { $until }.
wait-take = ✅ Deze tijd is goed
wait-pass = 👎 Deze tijd niet
    .done = Goed, we vragen een ander. U houdt uw plaats op de reservelijst.
wait-gone = Deze tijd is niet meer voor u vrij.
wait-free = ✋ <b>{ $child }: { $talk }</b>. Er is een tijd voor u vrij.
wait-over = ⏳ { $child }: er kwam geen tijd vrij en de reservelijst is nu voorbij. Vraag het aan de juf of meester: samen vindt u een tijd.
wait-count = ⏳ Gezinnen op de reservelijst: { $count }
wait-data = ⏳ Op de reservelijst voor een gesprek over { $child }
