# SPDX-License-Identifier: EUPL-1.2

### Who came to a conversation, noted by its teacher.

# A button: who came on this day.
# .day: a button under one conversation of the day.
attendance-button = ✅ Who came?
    .day = ✅ Who came on this day?
# Above the conversations of a day that have begun. $date: the day. $class: "5a".
# .none: none has begun.
attendance-title = ✅ <b>{ $date } · { $class }</b>: who came?
    .none = No conversation has begun so far.
# A line. $time: when. $child: first name. $noted: what is noted.
attendance-line = { $time } · <b>{ $child }</b> · { $noted }
# What is noted. Also buttons.
# .open: nothing.
# .came: a button.
# .missed: a button.
# .moved: a button: both agreed on another day.
attendance-noted =
    .open = ▫️ not noted
    .came = ✅ Came
    .missed = 👋 Not there
    .moved = 🔁 Another day
# A button: all others came.
attendance-all = ✅ All came
# A button: one conversation. $time: when. $child: first name.
attendance-one = 🗣️ { $time } { $child }
# Under a conversation that has begun, for the teacher; what can be noted follows as buttons. $noted: what is noted.
attendance-talk = Who came? { $noted }
# It is noted.
# .missed: the family hears of it. $child: first name.
# .moved: the family hears of it. $child: first name.
attendance-done =
    .came = ✅ Noted.
    .missed = 👋 Noted. In ten minutes the family of { $child } gets a friendly message with an offer.
    .moved = 🔁 Noted. In ten minutes the family of { $child } gets a message to choose another day.
# Two weeks are over.
attendance-too-late = This can be changed for two weeks after the conversation. They are over.
# They have another conversation. $child: first name. $date, $time: when that is.
attendance-taken = The family of { $child } has chosen a new time: { $date }, { $time }. If that is not needed, cancel it first.
# A parent waits for a call. $name: who.
# .today: among today's things. $child: first name.
# .button: a button. $child: first name.
# .done: a button: it is done.
# .noted: after that.
# .asked: to the parent who asked for it.
attendance-call = 📞 { $name } asks you to call.
    .today = 📞 The family of { $child } asks you to call.
    .button = 📞 Call: { $child }
    .done = ✅ I have called
    .noted = ✅ Noted: you have called.
    .asked = 📞 Thank you. The teacher will call you.
# A button: a parent wants to be called.
attendance-call-me = 📞 Please call me
# Among today's things. $class: "5a". $date: the day. $count: how many.
# .button: a button. $date: the day.
attendance-today = { $count ->
        [one] 🗣️ { $class }: { $count } conversation on { $date }. Who came?
       *[other] 🗣️ { $class }: { $count } conversations on { $date }. Who came?
    }
    .button = ✅ { $date }
# To a parent who was not there. $talk: "start conversation". $child: first name. $date, $time: when it was.
# .call: no other time is free. $talk: "start conversation". $child: first name. $date, $time: when it was.
# .moved: it is on another day. $talk: "start conversation". $child: first name.
# .agree: the same, and no other time is free. $talk: "start conversation". $child: first name.
attendance-offer =
    👋 We missed you: { $talk } about { $child }, { $date }, { $time }.

    Does another day suit you, or shall we call?
    .call = 👋 We missed you: { $talk } about { $child }, { $date }, { $time }. Shall we call you?
    .moved = 🔁 Another day for the { $talk } about { $child }: which one suits you?
    .agree = 🔁 School will agree another day with you for the { $talk } about { $child }. Shall we call you?
