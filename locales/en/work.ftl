# SPDX-License-Identifier: EUPL-1.2

### A member of staff's working days and who stands in.

# Day buttons follow. $days: a list of days.
# .none: the same, when no day is chosen.
work-title = 🗓️ Your working days: { $days }. Parents see this. Tap a day to change it.
    .none = 🗓️ You have not chosen a working day yet. Parents see this. Tap a day.
# A button. $day: a day that is on.
work-day-on = ✅ { $day }
# A button. $day: a day that is off.
work-day-off = ⬜ { $day }
# A button.
# .class: the same, for a class. $class: "5a".
work-deputy-ask = 🔁 Choose who stands in
    .class = 🔁 Choose who stands in: { $class }
# Colleagues' names follow as buttons.
work-deputy-who = Who stands in for you, for two weeks? Parents see it.
# A button. $name: the colleague.
work-deputy-end = 🔙 I am back ({ $name })
# To the colleague; a line with the role follows. $name: whom they stand in for. $date: the last day.
# .ended: when it is over; the line follows too. $name: whom they stood in for.
work-deputy-for = 🔁 You stand in for <b>{ $name }</b> until { $date }. You find it in your menu.
    .ended = 🔁 You no longer stand in for <b>{ $name }</b>. Thank you for your help!
