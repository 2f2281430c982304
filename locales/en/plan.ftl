# SPDX-License-Identifier: EUPL-1.2

### Conversations that the teacher plans, moves, or lets change.

# A button: plans for a family that has no time.
plan-button = ✍️ Plan for a family
# Nobody is without a time.
plan-all = ✅ Everybody has a time.
# First names follow as buttons.
plan-ask-child = ✍️ For which child? No time is chosen for these yet.
# Names of adults follow as buttons: households of one child. $child: first name.
plan-ask-family = ✍️ { $child }: for whom? Their conversations are separate.
# Days follow as buttons. $child: first name. $talk: "start conversation".
plan-ask-day = ✍️ <b>{ $child }: { $talk }</b>. On which day?
# Times follow as buttons. $child: first name. $date: the day.
plan-ask-time = ✍️ { $child }, <b>{ $date }</b>: at which time?
# Instead of days: none is free.
plan-none = No time is free. Please add times first.
# It is planned, and the family is told. $child: first name. $date, $time: when.
# .say: nobody there can be told here. The words to say follow. $child: first name.
plan-done = ✅ { $child }: { $date }, { $time }. The family gets a message and says whether it suits.
    .say = ✅ It is planned. I cannot reach the family of { $child } here. Please tell them, or give them this on paper:
# A button: another time for a conversation.
# .ask: days follow as buttons. $child: first name. $date, $time: when it is.
plan-move = 🔁 Another time
    .ask = 🔁 { $child }, { $date }, { $time }: another time? On which day?
# The question. $child: first name. $day, $hour: when it is. $date, $time: when it would be.
# .ask: a button.
# .agreed: a button.
plan-sure = 🔁 { $child }: { $date }, { $time } instead of { $day }, { $hour }. Shall I ask the family, or have you agreed it with them?
    .ask = ❓ Ask the family
    .agreed = 📞 It is agreed
# The family is asked. $child: first name.
plan-asked = ❓ I have asked the family of { $child }. Their time stays until they say yes.
# Conversations follow as buttons. $child: first name. $date, $time: when it is.
# .button: a button.
# .line: a line for each. $date, $time: when. $child: first name.
# .with: a button. $time: when. $child: first name.
# .none: there is none to change with.
# .late: it is too late for both to say yes, or one of them is asked something already.
# .not: the other time does not fit what the family has. $child: first name.
# .asked: both are asked. $child, $other: first names.
plan-swap = 🔀 { $child }, { $date }, { $time }: change times with whom? Both families are asked. Their times stay until both say yes.
    .button = 🔀 Change with another family
    .line = { $date }, { $time } · { $child }
    .with = 🔀 { $time } { $child }
    .none = There is no other conversation to change with.
    .late = ⚠️ That does not work now: it is too late, or one of the families is being asked something already.
    .not = ⚠️ The family of { $child } has something else at that time.
    .asked = ❓ I have asked the families of { $child } and { $other }. Their times stay until both say yes.
