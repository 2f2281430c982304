# SPDX-License-Identifier: EUPL-1.2

### The school's calendar, for those who lead the school.

# A button.
calendar-button = 🗓️ School calendar
# Holidays, study days and feasts follow. $school: its name.
calendar-title = 🗓️ <b>Calendar of { $school }</b> · Tap a holiday to change its days.
# After a change. The calendar follows.
calendar-kept = ✅ Saved. The calendar now:
# There are too many days. The calendar follows.
# .order, .long, .far: the same, for days that make no holiday.
calendar-not-kept = ⚠️ There are too many days already. Nothing has changed. The calendar:
    .order = ⚠️ These days do not fit: the last day comes before the first. Nothing has changed. The calendar:
    .long = ⚠️ These days do not fit: a holiday lasts seven weeks at most. Nothing has changed. The calendar:
    .far = ⚠️ These days do not fit: they are more than two months away from this holiday in the school year. Nothing has changed. The calendar:
# $name: which holiday. $first, $last: its days.
# .perhaps: the same, when no published table confirmed it.
calendar-holiday = { $name }: { $first } – { $last }
    .perhaps = { $name }: { $first } – { $last } ⚠️ not confirmed, please check
# The first day is asked for. $name: which holiday.
# .last: then the last day. $name: which holiday. $date: the first day.
# .keep: a button.
calendar-holiday-first = { $name }: what is the first day off? Type it like this: 24-12
    .last = { $name }. First day off: { $date }. And what is the last one? Type it like this: 3-1
    .keep = 🔁 As in our region
# $date: a day on which the children are free.
calendar-study-day = 📚 Study day: { $date }
# $date: the day. $feast: its name.
calendar-feast = 🎉 { $feast }: { $date }
# A button: takes a study day back. $date: the day.
# .feast: the same for a feast. $name: the feast. $day: the day, like 24-12.
# .done: after that; the calendar follows. $what: the study day or feast with its date.
calendar-clear = 🗑️ 📚 { $date }
    .feast = 🗑️ { $name } { $day }
    .done = 🗑️ Removed: { $what }. The calendar now:
# A button.
calendar-add-study = ➕ Study day
# A button.
calendar-add-feast = ➕ Festival
# Days follow as buttons.
calendar-ask-study = 📚 On which day are the children free? Another day you type like this: 24-12
# A day is in the weekend. $date: the day.
calendar-weekend = ⚠️ { $date } is in the weekend: there is no school.
# A study day in a holiday. $date: the day. $name: which holiday.
calendar-in-holiday = ⚠️ { $date } is in a holiday ({ $name }): the children are free already.
# Feasts follow as buttons.
calendar-ask-feast = 🎉 Which feast do families of your school celebrate?
# $feast: its name.
calendar-ask-feast-day = { $feast }: on which day? Type it like this: 24-12
# That was no day, or a day that is over.
calendar-not-understood = I do not understand this day yet. Please type it like this: 24-12
# Names of holidays.
calendar-season-autumn = 🍂 Autumn holiday
calendar-season-christmas = ❄️ Christmas holiday
calendar-season-spring = 🌱 Spring holiday
calendar-season-may = 🌷 May holiday
calendar-season-summer = ☀️ Summer holiday
# Names of feasts.
calendar-feast-eid-al-fitr = Eid al-Fitr
calendar-feast-eid-al-adha = Eid al-Adha
calendar-feast-orthodox-christmas = Orthodox Christmas
calendar-feast-orthodox-easter = Orthodox Easter
calendar-feast-diwali = Diwali
calendar-feast-chinese-new-year = Chinese New Year
calendar-feast-nowruz = Nowruz
calendar-feast-keti-koti = Keti Koti
calendar-feast-other = Another festival
