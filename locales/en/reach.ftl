# SPDX-License-Identifier: EUPL-1.2

### Whom nothing reaches, for the teacher alone, and what can be done.

# A button: shows the list. $count: children on it.
reach-button = 📭 Not reached ({ $count })
# Above the list. $class: "5a".
reach-title = 📭 <b>Not reached in { $class }</b>
# Above the list of one message. $class: "5a".
reach-post = 📭 <b>Not reached by this message, { $class }</b>
# A button: from the list of one message to the list of the class.
reach-post-all = 📭 What can I do?
# Instead of a list.
reach-nobody = 👍 Nobody is on the list now.
# One reason and whom it is about. $reason: one of the reasons below. $names: first names.
reach-group = <b>{ $reason }</b>
    { $names }
# A child that is off the list for four weeks. $child: first name. $date: the day.
reach-spoken-line = ☎️ { $child }: spoken by phone on { $date }

# Above one child: the reason follows. $child: first name.
reach-child = 📭 <b>{ $child }</b>
# Instead of a reason.
reach-child-reached = Messages normally arrive.
# $date: the day of the last letter that nobody used.
reach-letter-made = 🖨️ Last letter: { $date }
# $date: the day. $name: the teacher.
reach-spoken-by = ☎️ Spoken by phone on { $date }, by { $name }
# $date: the day.
reach-spoken-on = ☎️ Spoken by phone on { $date }

# A button: a new letter for one child.
reach-new-letter = 🖨️ A new letter
# A button: new letters for the whole list. $count: children.
reach-letters = { $count ->
    [one] 🖨️ Letter for { $count } child
   *[other] 🖨️ Letters for all { $count }
}
# Asked before a new letter is made. $child: first name.
# .yes: a button.
reach-letter-sure = 🖨️ Make a new letter for <b>{ $child }</b>? A letter that was handed out before stops working.
    .yes = ✅ Make it
# The same for the whole list. $count: children.
# .yes: a button.
reach-letters-sure = { $count ->
    [one] 🖨️ Make a new letter for { $count } child? A letter that was handed out before stops working.
   *[other] 🖨️ Make new letters for { $count } children? Letters that were handed out before stop working.
}
    .yes = ✅ Make them
# After that, before the file comes.
reach-letters-coming = 🖨️ I am making it. The file comes here in a moment.
# With the file. $count: letters.
reach-letters-done = { $count ->
    [one] 🖨️ The letter is ready. Open the file and print it on A4. The code of an earlier letter no longer works.
   *[other] 🖨️ { $count } letters are ready. Open the file and print it on A4, one page for each child. The codes of earlier letters no longer work.
}
# After a sign-up was undone. $child: first name.
reach-letter-ended = The code of the letter for { $child } no longer works.

# A button: notes that one spoke with the family.
reach-spoken = ☎️ Spoken by phone
# After that. $child: first name. $date: the day on which the child is back.
reach-spoken-noted = ☎️ Noted. { $child } is off the list until { $date }. The other teachers of the class see the day and your name.
# A button: takes that note back.
reach-not-spoken = ↩️ Not spoken after all

# A button: asks the class parents.
reach-help-button = 🙋 Ask class parents to help
# Asked before it is sent: what they will read follows.
# .yes: a button.
reach-help-sure = 🙋 The class parents will read this. They learn no name and no reason. Send it?
    .yes = ✅ Send
# After that: what they read follows.
reach-help-sent = 🙋 The class parents now read this. They learn no name and no reason.
# To a class parent. $class: "5a".
reach-help = 🙋 Some families in { $class } get no messages from school yet. Do you know someone who needs help with this? Ask them to come by.
# $date: when the class parents were asked.
reach-help-asked = 🙋 Class parents asked on { $date }

# On Fridays, in the line of news. $count: families. $class: "5a".
reach-week = { $count ->
    [one] 📭 Nothing reached { $count } family in { $class } this week
   *[other] 📭 Nothing reached { $count } families in { $class } this week
}

# A reason, above names.
reach-reason-nobody = Nobody has signed up
# A reason, above names.
reach-reason-letter-over = Letter not used, its eight weeks are over
# A reason, above names.
reach-reason-letter-waits = Letter made, not used so far
# A reason, above names.
reach-reason-gone = Left the chat
# A reason, above names.
reach-reason-silent = Nothing heard for four weeks
# A reason, above names.
reach-reason-paused = Messages on pause
# A reason, above names.
reach-reason-paper = Prefers paper
# A reason, above names.
reach-reason-no-knock = School page not opened for a week, and nothing rings there
# A reason, above names.
reach-reason-not-shown = Message not opened
# A reason, above names.
reach-reason-failed = Message could not be delivered
