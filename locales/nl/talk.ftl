# SPDX-License-Identifier: EUPL-1.2

### Gesprekken waarvoor ouders een tijd kiezen.

talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }, { $minutes } minuten. Kies de tijd die u past. Dat kan tot { $date }.
    .button = 🕐 Tijd kiezen
    .card = 📋 Wat school doet en vraagt
talk-menu = 🗣️ { $child }: gesprek
    .dated = 🗣️ { $child } · { $day }-{ $month }
talk-ask-day = 📅 <b>{ $child }: { $talk }</b>. Welke dag past u?
talk-near = 👧👦 { $date }, dicht bij het gesprek over { $child }:
talk-day = 📅 { $date }
    .other = 📅 Andere dagen
talk-time = 🕐 { $time }
talk-earlier = ⬅️ Eerder
talk-later = ➡️ Later
talk-longer = ⏱️ Langer ({ $minutes } min)
    .not = ⏱️ Korter ({ $minutes } min)
    .shown = ⏱️ { $minutes } min
talk-ask-time = { $child }, <b>{ $date }</b>: welke tijd past u?
talk-venue = { $venue }: { $times }
talk-booked = ✅ Gelukt, de tijd is voor u.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, <b>{ $time }</b>
    { $venue }
    .until = U kunt dit veranderen tot { $date }, { $time }.
    .reminds = De dag ervoor krijgt u een herinnering.
talk-sibling = Er is ook een gesprek over { $child }.
    .button = 🕐 Tijd voor { $child }
talk-move = 🔁 Andere tijd
talk-cancel = 🚫 Afzeggen
    .sure = Het gesprek over { $child } op { $date } om { $time } afzeggen?
    .yes = 🚫 Ja, afzeggen
    .no = ↩️ Nee, het gaat door
    .done = 🚫 Het gesprek over { $child } is afgezegd. Past een andere tijd beter?
talk-taken = Iemand koos deze tijd net voor u. Dichtbij zijn vrij op { $date }:
    .days = Iemand koos deze tijd net voor u.
talk-none = Er is nu geen tijd vrij voor { $child }. Vraag de juf of meester om een andere tijd.
talk-closed = Voor { $child } kunt u hier geen tijd meer kiezen. Vraag het aan de juf of meester.
    .later = Voor { $child } kunt u een tijd kiezen vanaf { $date }, { $time }.
talk-too-late = U kunt dit hier nu niet meer veranderen. Belt u school?
talk-over = Dit gesprek gaat niet meer door.
    .past = Dit gesprek was op { $date }, { $time }.
talk-called-off = ✋ Sorry: het { $talk } over { $child } op { $date } om { $time } gaat niet door. Kiest u een andere tijd?
    .closed = ✋ Sorry: het { $talk } over { $child } op { $date } om { $time } gaat niet door. School spreekt met u een andere tijd af.
talk-reminder = 👀 Een herinnering:
talk-data = 🗣️ Gesprek over { $child }: { $date }, { $time }
