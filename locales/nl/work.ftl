# SPDX-License-Identifier: EUPL-1.2

### A member of staff's working days and who stands in.

work-title = 🗓️ Uw werkdagen: { $days }. Ouders zien dit. Tik op een dag om die aan of uit te zetten.
    .none = 🗓️ U heeft nog geen werkdag gekozen. Ouders zien dit. Tik op een dag.
work-day-on = ✅ { $day }
work-day-off = ⬜ { $day }
work-deputy-ask = 🔁 Vervanger kiezen
    .class = 🔁 Vervanger kiezen: { $class }
work-deputy-who = Wie is twee weken lang uw vervanger? Ouders zien dit.
work-deputy-end = 🔙 Ik ben er weer ({ $name })
work-deputy-for = 🔁 U vervangt <b>{ $name }</b> tot en met { $date }. Kijk in uw menu.
    .ended = 🔁 U bent geen vervanger meer van <b>{ $name }</b>. Dank u wel voor uw hulp!
