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
# To the colleague.
# .class: the same, for a class. $class: "5a".
work-deputy-for = 🔁 You stand in for a colleague, for two weeks. You find it in your menu.
    .class = 🔁 You stand in for a colleague in <b>{ $class }</b>, for two weeks. You find it in your menu.
