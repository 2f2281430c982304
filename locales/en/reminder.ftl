# SPDX-License-Identifier: EUPL-1.2

### Reminders to choose a time and of a conversation, and what families answer.

# To a parent: nobody of the household has chosen. What it is for follows. $talk: "start conversation". $child: first name.
# .until: under it. $date: the last day to choose.
# .propose: a button.
reminder-choose =
    🕐 <b>{ $child }: { $talk }</b>

    No time is chosen yet. Shall we propose one?
    .until = You can choose until { $date }.
    .propose = 💡 Yes, please propose
# A button under the reminder to choose: a parent who comes along with the other, or does not come.
# .done: it is noted. $child: first name.
reminder-rest = 👪 Someone else arranges it
    .done = 👍 Good. We send no more reminders about the conversation for { $child }. You can choose a time all the same.
# Times follow, as lines and as buttons. $child: first name.
# .line: a time. $date, $time: when. $venue: where or how.
# .time: on the button of a time, cut where a day is long. $date, $time: when.
reminder-propose = 💡 These times are free for <b>{ $child }</b>. Does one suit you?
    .line = 🕐 { $date }, { $time } · { $venue }
    .time = 🕐 { $time } { $date }
# To the parents, two hours before. The conversation follows.
reminder-shortly = 👀 It is nearly time:
# A button, under a reminder.
reminder-confirm = ✅ I will be there
# After that. The conversation follows.
# .line: under the conversation, later.
reminder-confirmed = ✅ Noted. The teacher sees that you will be there.
    .line = ✅ You have said that you will be there.
# A family cannot come: what they can do follows as buttons. $child: first name. $date, $time: when.
# .button: a button.
# .late: the same when it cannot be moved here any more. $child: first name. $date, $time: when.
# .tell: a button.
# .after-all: a button.
# .done: it is cancelled. $child: first name.
reminder-cannot = The conversation about { $child } on { $date } at { $time }: what suits you better?
    .button = 🤷 I cannot come
    .late = The conversation about { $child } is on { $date } at { $time }. Shall we tell the teacher now that you cannot come?
    .tell = 🚫 Yes, tell the teacher
    .after-all = ↩️ I will be there after all
    .done = 🚫 The conversation about { $child } is cancelled. The teacher hears of it now.
# A button: the teacher is asked to call.
# .done: after that. The conversation follows.
reminder-call = 📞 Please call me
    .done = 📞 The teacher hears now that you would like a call.
# To a teacher. $child: first name. $class: "5a". $date, $time: when.
reminder-told-cannot = 🚫 <b>{ $child }</b>, { $class }: the family cannot come on { $date } at { $time }.
# To a teacher. $child: first name. $class: "5a". $date, $time: when.
reminder-told-call = 📞 <b>{ $child }</b>, { $class }: the family would like a call about the conversation on { $date } at { $time }.
# A line of the teacher's day. $line: time, child and place. $said: one of those below.
# .yes: inside the line.
# .call: inside the line.
reminder-said = { $line } · { $said }
    .yes = ✅ will be there
    .call = 📞 would like a call

# Above the teacher's list. $class: "5a". $kind: a kind of round.
# .button: a button. $count: children on the list.
# .nobody: instead of a list.
# .reminded: a reason, above names.
# .child: above one child. $child: first name.
# .done: instead of a reason.
reminder-unchosen =
    🕗 <b>No time chosen yet · { $class }</b>
    { $kind }
    .button = 🕗 No time chosen yet ({ $count })
    .nobody = 👍 There is nobody to speak with now.
    .reminded = Reminded here, no time chosen
    .child = 🕗 <b>{ $child }</b>
    .done = This child is not on the list now.
# A button: a letter about the conversation for one child.
reminder-letter = 🖨️ A letter about it
# A button: letters for the whole list. $count: children.
# .done: with the file. $count: letters.
reminder-letters = { $count ->
    [one] 🖨️ Letter for { $count } child
   *[other] 🖨️ Letters for all { $count }
}
    .done = { $count ->
        [one] 🖨️ The letter is ready. Open the file and print it on A4. Earlier letters stay valid.
       *[other] 🖨️ { $count } letters are ready. Open the file and print it on A4, one page for each child. Earlier letters stay valid.
    }
# Above the list, after a talk by phone was noted. $child: first name.
reminder-spoken = ☎️ Noted: you spoke with the family of { $child }.
# In the bundle of the day. $class: "5a". $count: children.
reminder-today = { $count ->
    [one] 🕗 { $class }: no conversation time is chosen for { $count } child. Would you call?
   *[other] 🕗 { $class }: no conversation time is chosen for { $count } children. Would you call?
}
