# SPDX-License-Identifier: EUPL-1.2

### Conversations that a family books.

# To a parent: they can choose a time. $talk: "start conversation". $child: first name. $purpose: sentences that say what it is for.
# .when: $first, $last: the days. $minutes: how long. $date: the last day to choose.
# .button: a button.
# .card: a button: the school's expectation card.
talk-invite =
    ✋ <b>{ $child }: { $talk }</b>

    { $purpose }
    .when = 📅 { $first } – { $last }, { $minutes } minutes. Choose the time that suits you. You can do so until { $date }.
    .button = 🕐 Choose a time
    .card = 📋 What school does and asks
# A button in the menu. $child: first name.
# .dated: a button: of several, with the first day. $child: first name. $day, $month: in figures.
talk-menu = 🗣️ { $child }: conversation
    .dated = 🗣️ { $child } · { $day }/{ $month }
# Days follow as buttons. $talk: "start conversation". $child: first name.
talk-ask-day = 📅 <b>{ $child }: { $talk }</b>. Which day suits you?
# Above times near the conversation about another child of the family. $child: that child. $date: the day.
talk-near = 👧👦 { $date }, close to the conversation about { $child }:
# A button. $date: the day.
# .other: a button: all days.
talk-day = 📅 { $date }
    .other = 📅 Other days
# A button. $time: when.
talk-time = 🕐 { $time }
# A button: earlier days or times.
talk-earlier = ⬅️ Earlier
# A button: later days or times.
talk-later = ➡️ Later
# A button: two times in a row for one conversation. $minutes: how long that is.
# .not: a button: one time after all. $minutes: how long that is.
# .shown: under such a conversation. $minutes: how long it is.
talk-longer = ⏱️ Longer ({ $minutes } min)
    .not = ⏱️ Shorter ({ $minutes } min)
    .shown = ⏱️ { $minutes } min
# Times follow as buttons. $child: first name. $date: the day.
talk-ask-time = { $child }, <b>{ $date }</b>: which time suits you?
# Under it, on a day with several places. $venue: where or how. $times: a list of times.
talk-venue = { $venue }: { $times }
# It is booked. The conversation follows.
talk-booked = ✅ Done, it is booked.
# A conversation. $talk: "start conversation". $child: first name. $date, $time: when. $venue: where or how.
# .until: $date: until when it can be changed. $time: the same.
# .reminds: where a reminder comes.
talk-shown =
    🗣️ <b>{ $child }: { $talk }</b>
    📅 { $date }, <b>{ $time }</b>
    { $venue }
    .until = You can change it until { $date }, { $time }.
    .reminds = We remind you the day before.
# Another child of the family has no time yet. $child: first name.
# .button: a button. $child: first name.
talk-sibling = There is a conversation about { $child } too.
    .button = 🕐 Time for { $child }
# A button: another time.
talk-move = 🔁 Another time
# A button.
# .sure: the question. $child: first name. $date, $time: when.
# .yes: a button.
# .no: a button.
# .done: it is cancelled. $child: first name.
talk-cancel = 🚫 Cancel
    .sure = Cancel the conversation about { $child } on { $date } at { $time }?
    .yes = 🚫 Yes, cancel
    .no = ↩️ No, keep it
    .done = 🚫 The conversation about { $child } is cancelled. Would another time suit you better?
# Somebody else was quicker. Times near it follow as buttons. $date: the day.
# .days: nothing is free on that day. Other days follow.
talk-taken = Somebody chose this time just before you. On { $date } these are near it:
    .days = Somebody chose this time just before you.
# No time is free. $child: first name.
talk-none = There is no free time for { $child } at the moment. Please ask the teacher for another time.
# Nobody can choose now. $child: first name.
# .later: from when they can. $child: first name. $date, $time: when.
talk-closed = Times for { $child } cannot be chosen here any more. Please ask the teacher.
    .later = Times for { $child } can be chosen from { $date }, { $time }.
# The evening before is over.
talk-too-late = It is too late to change this here. Please call school.
# It was cancelled.
# .past: it is over. $date, $time: when it was.
talk-over = This conversation does not take place any more.
    .past = This conversation was on { $date }, { $time }.
# To the parents: the teacher cannot. $talk: "start conversation". $child: first name. $date, $time: when.
# .closed: the same, when no time can be chosen any more. $talk: "start conversation". $child: first name. $date, $time: when.
talk-called-off = ✋ Sorry: the { $talk } about { $child } on { $date } at { $time } cannot take place. Please choose another time.
    .closed = ✋ Sorry: the { $talk } about { $child } on { $date } at { $time } cannot take place. School will agree another time with you.
# To the parents, the day before. The conversation follows.
talk-reminder = 👀 A reminder:
# In "my data". $child: first name. $date, $time: when.
talk-data = 🗣️ Conversation about { $child }: { $date }, { $time }
