# SPDX-License-Identifier: EUPL-1.2

### The waiting list for a time.

# A button: puts the family in line.
# .tip: above it.
# .done: they are in line now. Their place follows.
# .any: a button: for any day instead of one.
# .only: a button: for this day only instead of any.
wait-title = ⏳ Put me on the waiting list
    .tip = ⏳ On the waiting list, you are asked as soon as a time comes free.
    .done = ✅ You are on the waiting list.
    .any = ⏳ Any day is fine
    .only = ⏳ Only this day
# A button: a day on which all times are taken. $date: the day.
wait-full-day = ⏳ { $date }
# All times of a day are taken. $child: first name. $date: the day.
wait-full = { $child }, <b>{ $date }</b>: all times are taken at the moment.
# The place in line. $count: 1 is the first.
# .day: for one day only. $count: 1 is the first. $date: the day.
wait-place = ⏳ Your place on the waiting list: { $count }
    .day = ⏳ Your place on the waiting list: { $count } (only { $date })
# A button: out of the line.
# .done: they are.
wait-leave = ✖️ Leave the waiting list
    .done = You are not on the waiting list any more.
# A time is kept. $date, $time: the time. $day, $until: until when.
# .today: the same. $date, $time: the time. $until: until when, today.
wait-held = 🕐 <b>{ $date }, { $time }</b> is kept for you until { $day }, { $until }.
    .today = 🕐 <b>{ $date }, { $time }</b> is kept for you until { $until } today.
# A button: books it.
wait-take = ✅ Take this time
# A button: lets it go.
# .done: somebody else is asked.
wait-pass = 👎 Not this time
    .done = Good, somebody else is asked. You keep your place on the waiting list.
# They answered too late.
wait-gone = This time is not kept for you any more.
# To a parent who waits: a time came free. What is kept for them follows. $child: first name. $talk: "start conversation".
wait-free = ✋ <b>{ $child }: { $talk }</b>. A time has come free for you.
# To a parent who waited: nobody chooses any more. $child: first name.
wait-over = ⏳ { $child }: no time has come free, and the waiting list is over. Please ask the teacher: together you find a time.
# To the teacher, under their times. $count: how many families wait.
wait-count = ⏳ Families on the waiting list: { $count }
# In "my data". $child: first name.
wait-data = ⏳ On the waiting list for a conversation about { $child }
