# SPDX-License-Identifier: EUPL-1.2

### Times for several children of a family, one after the other.

# Days follow as buttons. $names: the first names of the children.
# .alone: a button: times for one child at a time.
sibling-ask-day = 👧👦 <b>{ $names }</b>: conversations one after the other, so that you come once. Which day suits you?
    .alone = 👤 Each on its own
# Times follow as buttons. $names: the first names of the children. $date: the day.
sibling-ask-time = 👧👦 { $names }, <b>{ $date }</b>: which times suit you?
# Under it. $child: first name. $venue: where or how.
sibling-where = { $child }: { $venue }
# A time of one child, on a button or in a list. $time: when. $child: first name.
sibling-one = { $time } { $child }
# Under it, for three children or more. $names: a list of times and first names.
sibling-line = 🕐 { $names }
# A button. $name: time and first name of the first child. $child: the same of the second.
# .more: a button: others follow. $name: time and first name of the first child. $child: the same of the second.
sibling-pair = 🕐 { $name } · { $child }
    .more = 🕐 { $name } · { $child } …
# All are booked. The conversations follow.
sibling-booked = ✅ Done, all of them are booked.
# Somebody was quicker. Times near it follow as buttons. $date: the day.
# .days: none are left on that day. Days follow as buttons.
# .alone: none follow each other any more. Days for one child follow.
sibling-taken = Somebody chose one of these times just before you, so nothing is booked. On { $date } these are near it:
    .days = Somebody chose one of these times just before you, so nothing is booked.
    .alone = Somebody chose one of these times just before you, so nothing is booked. Now no times follow each other. Please choose for one child at a time.
